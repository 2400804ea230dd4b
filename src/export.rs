//! What the page's module offers to scripts: the time that its parts take. The measuring script uses it; nothing else
//! does.

use std::sync::Arc;

use omsorgstrappa_core::cases::{Engine, SeriesSet};
use omsorgstrappa_core::codec::read_scenario;
use omsorgstrappa_core::model::run::run;
use omsorgstrappa_core::scenario::prepare;
use omsorgstrappa_core::uncertainty::{Draws, ROWS, Ranges, Table};
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

/// Milliseconds that 1,000 draws of `scenario` take, the mean of `runs`; with `bands` the quantiles of
/// every series on screen too. The scenario carries its own baseline. Negative where it cannot be run.
#[wasm_bindgen]
pub async fn time_draws(scenario: String, runs: u32, bands: bool) -> f64 {
    match later::load().await {
        Some(later) => (later.time_draws)(&scenario, runs, bands),
        None => -1.0,
    }
}

/// What [`time_draws`] does, once its code is here.
pub fn run_draws(scenario: &str, runs: u32, bands: bool) -> f64 {
    let Ok(mut scenario) = read_scenario(scenario) else {
        return -1.0;
    };
    let Ok(prepared) = prepare(&scenario, None) else {
        return -1.0;
    };
    let prepared = Arc::new(prepared);
    let mut engine = Engine::new(Arc::clone(&prepared), scenario.dementia_reference);
    let table = Table::new(scenario.seed, &scenario.parameters, &Ranges::default());
    let mut draws = Draws::new();
    let start = clock::fine();
    for turn in 0..runs {
        // A lever that moves: draws that have not changed are not made again.
        scenario.levers.home_care_shift = f64::from(turn % 2) * 0.01;
        let inputs = scenario.inputs(prepared.end_year());
        draws.draw(&mut engine, &inputs, &table, ROWS, SeriesSet::SCREEN);
        for series in SeriesSet::SCREEN.iter().filter(|_| bands) {
            std::hint::black_box(draws.band(series));
        }
    }
    (clock::fine() - start) / f64::from(runs.max(1))
}
