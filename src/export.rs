//! What the page's module offers to scripts: the time that its parts take. The measuring script uses it; nothing else
//! does.

use omsorgstrappa_core::codec::read_scenario;
use omsorgstrappa_core::model::run::run;
use omsorgstrappa_core::scenario::prepare;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::platform::clock;
use crate::view::later;

/// Milliseconds that one model run of `scenario` takes, the mean of `runs`; the scenario carries its
/// own baseline. Negative where it cannot be run.
#[wasm_bindgen]
pub async fn time_model(scenario: String, runs: u32) -> f64 {
    match later::load().await {
        Some(later) => (later.time_model)(&scenario, runs),
        None => -1.0,
    }
}

/// What [`time_model`] does, once its code is here.
pub fn run_model(scenario: &str, runs: u32) -> f64 {
    let Ok(scenario) = read_scenario(scenario) else {
        return -1.0;
    };
    let Ok(prepared) = prepare(&scenario, None) else {
        return -1.0;
    };
    let inputs = scenario.inputs(prepared.end_year());
    let start = clock::fine();
    for _ in 0..runs {
        std::hint::black_box(run(&prepared, std::hint::black_box(&inputs)));
    }
    (clock::fine() - start) / f64::from(runs.max(1))
}
