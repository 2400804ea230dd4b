//! How long the model takes. The bar: one run of 25 years under 50 µs natively (README, table of
//! speed and size). `cargo bench --bench model` prints what it takes here.

#![allow(
    clippy::expect_used,
    reason = "a bench that cannot start has nothing to measure"
)]

use std::hint::black_box;
use std::sync::Arc;

use divan::Bencher;
use omsorgstrappa::packaged;
use omsorgstrappa_core::chart::{Axis, ChartId, Scene, Size, draw};
use omsorgstrappa_core::codec::{read_scenario, scenario_to_json};
use omsorgstrappa_core::evaluation::Evaluation;
use omsorgstrappa_core::model::lever::{CoverageTarget, Levers};
use omsorgstrappa_core::model::run::{Prepared, run};
use omsorgstrappa_core::scenario::{Scenario, prepare};
use omsorgstrappa_core::state::State;
use omsorgstrappa_core::text::BOKMAL;

/// Lier today.
const LIER: &str = "3312";
/// The size of a chart on a wide screen.
const SIZE: Size = Size {
    width: 640.0,
    height: 320.0,
};

fn main() {
    println!("The bar: one_run under 50 µs.");
    divan::main();
}

/// Lier from 2026 to 2050, every kind of lever moved.
fn moved() -> Scenario {
    Scenario {
        target_year: Some(2040),
        levers: Levers {
            prevalence: 0.9,
            healthy_ageing: 0.6,
            home_care_shift: 0.1,
            coverage_target: CoverageTarget::Share(0.12),
            institution_share: Some(0.6),
            reablement: 0.03,
            technology: 0.03,
            standard_growth: 0.005,
            ..Levers::default()
        },
        ..Scenario::untouched(LIER)
    }
}

fn prepared(scenario: &Scenario) -> Prepared {
    prepare(scenario, packaged::find(LIER).as_ref()).expect("a packaged municipality can be run")
}

/// One run of the model over 25 years: what every move of a lever costs.
#[divan::bench(sample_count = 1000, max_time = 2)]
fn one_run(bencher: Bencher) {
    let scenario = moved();
    let prepared = prepared(&scenario);
    let inputs = scenario.inputs(prepared.end_year());
    bencher.bench_local(|| run(black_box(&prepared), black_box(&inputs)));
}

/// Scenario and reference: what a changed parameter costs.
#[divan::bench(sample_count = 1000, max_time = 2)]
fn run_with_reference(bencher: Bencher) {
    let scenario = Arc::new(moved());
    let prepared = Arc::new(prepared(&scenario));
    bencher.bench_local(|| {
        Evaluation::new(black_box(&prepared).clone(), black_box(&scenario).clone())
    });
}

/// Checking a scenario and projecting its population: what another municipality costs.
#[divan::bench(sample_count = 1000, max_time = 2)]
fn prepare_municipality(bencher: Bencher) {
    let scenario = moved();
    let municipality = packaged::find(LIER);
    bencher.bench_local(|| prepare(black_box(&scenario), black_box(&municipality).as_ref()));
}

/// Reading a scenario in the exchange format.
#[divan::bench(sample_count = 1000, max_time = 2)]
fn read_a_scenario(bencher: Bencher) {
    let text = scenario_to_json(&moved()).to_string();
    bencher.bench_local(|| read_scenario(black_box(&text)));
}

/// What is drawn and where every mark goes, all four charts.
#[divan::bench(sample_count = 1000, max_time = 2)]
fn four_charts(bencher: Bencher) {
    let scenario = moved();
    let view = State::new(scenario.clone(), 2040).view;
    let evaluation = Evaluation::new(Arc::new(prepared(&scenario)), Arc::new(scenario));
    bencher.bench_local(|| -> [Scene; 4] {
        ChartId::ALL.map(|chart| {
            let plot = chart.plot(black_box(&evaluation), view, &BOKMAL);
            draw(&plot, SIZE, Axis::covering(plot.highest()))
        })
    });
}
