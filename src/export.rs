//! What the page's module offers to scripts: the same simulation as `examples/simulate.rs`, and the
//! time that one run takes. Tests and measurements use them; nothing else does.

use omsorgstrappa_core::codec::{read_municipality, read_scenario, simulate as simulate_text};
use omsorgstrappa_core::model::run::run;
use omsorgstrappa_core::scenario::prepare;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::platform::{clock, fetch};

/// A result of the exchange format for a scenario that carries its baseline, or the line that says
/// what is wrong.
#[wasm_bindgen]
pub fn simulate(scenario: &str, data_version: &str) -> String {
    match simulate_text(scenario, data_version, |_| None) {
        Ok(result) => result,
        Err(error) => error.to_string(),
    }
}

/// Milliseconds that one model run takes, the mean of `runs`, on a packaged municipality with every
/// simple lever moved. Negative where it could not be measured.
#[wasm_bindgen]
pub async fn time_model(municipality: String, runs: u32) -> f64 {
    measure(&municipality, runs).await.unwrap_or(-1.0)
}

async fn measure(municipality: &str, runs: u32) -> Option<f64> {
    let packaged = fetch::text(&format!("data/{municipality}.json")).await?;
    let packaged = read_municipality(&packaged).ok()?;
    let scenario = read_scenario(&format!(
        r#"{{"municipality": "{municipality}", "levers": {{"prevalence": 0.9, "healthy_ageing": 0.4,
        "home_care_shift": 0.06, "coverage_target": 0.16, "technology": 0.03}}}}"#
    ))
    .ok()?;
    let prepared = prepare(&scenario, Some(&packaged)).ok()?;
    let inputs = scenario.inputs(prepared.end_year());
    let start = clock::fine();
    for _ in 0..runs {
        std::hint::black_box(run(&prepared, std::hint::black_box(&inputs)));
    }
    Some((clock::fine() - start) / f64::from(runs.max(1)))
}
