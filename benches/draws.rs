//! How long draws, quantiles, attribution, goal seek and maps take, beside a plain implementation that
//! runs the model once for each case. `cargo bench --bench draws` prints the ratio first.

#![allow(
    clippy::expect_used,
    reason = "a bench that cannot start has nothing to measure"
)]
#![allow(clippy::disallowed_methods, reason = "a bench runs natively")]

use std::hint::black_box;
use std::sync::Arc;
use std::time::Instant;

use divan::Bencher;
use omsorgstrappa::packaged;
use omsorgstrappa_core::attribution::Attribution;
use omsorgstrappa_core::cases::{Engine, SeriesSet};
use omsorgstrappa_core::model::change::Change;
use omsorgstrappa_core::model::effect::{Effect, Moves};
use omsorgstrappa_core::model::lever::{CoverageTarget, LeverId, Levers};
use omsorgstrappa_core::model::parameter::{ParameterId, Parameters};
use omsorgstrappa_core::model::run::{Inputs, run};
use omsorgstrappa_core::model::series::{Outputs, Series};
use omsorgstrappa_core::scenario::{Scenario, prepare};
use omsorgstrappa_core::seek::{Map, MapKind, ReadyGoal, seek};
use omsorgstrappa_core::uncertainty::{Draws, FEW_ROWS, ROWS, Ranges, Table, Tornado};

/// Lier today, the biggest packaged municipality.
const LIER: &str = "3312";
const YEAR: i32 = 2040;

fn main() {
    let mut set = Set::new();
    let plain = fastest(|| set.plain());
    let kernel = fastest(|| set.draw(ROWS, SeriesSet::SCREEN));
    println!(
        "1,000 draws of {} years:",
        set.engine.prepared().population.years.len()
    );
    println!(
        "  plain, one run of the model after the other: {:.2} ms",
        plain * 1e3
    );
    println!(
        "  kernel, the series on screen:                {:.2} ms",
        kernel * 1e3
    );
    println!("  ratio: {:.1}", plain / kernel);
    println!("The bars: draws under 4 ms, shapley_8 under 5 ms, maps under 20 ms.");
    divan::main();
}

/// Seconds that the fastest of some goes takes.
fn fastest<T>(mut go: impl FnMut() -> T) -> f64 {
    (0..20)
        .map(|_| {
            let start = Instant::now();
            black_box(go());
            start.elapsed().as_secs_f64()
        })
        .fold(f64::INFINITY, f64::min)
}

/// Eight moves: seven levers and a measure.
fn moved() -> Scenario {
    Scenario {
        target_year: Some(YEAR),
        levers: Levers {
            prevalence: 0.9,
            healthy_ageing: 0.6,
            home_care_shift: 0.1,
            coverage_target: CoverageTarget::Share(0.12),
            institution_share: Some(0.6),
            reablement: 0.03,
            technology: 0.03,
            ..Levers::default()
        },
        measures: vec![Change {
            name: "Hjemmerehabilitering".to_owned(),
            from: 2028,
            to: None,
            fte: 2.0,
            annual_cost: 1.5,
            ..Change::default()
        }],
        ..Scenario::untouched(LIER)
    }
}

struct Set {
    scenario: Scenario,
    engine: Engine,
    table: Table,
}

impl Set {
    fn new() -> Self {
        let scenario = moved();
        let prepared = prepare(&scenario, packaged::find(LIER).as_ref());
        let prepared = Arc::new(prepared.expect("a packaged municipality can be run"));
        Self {
            engine: Engine::new(prepared, scenario.dementia_reference),
            table: Table::new(scenario.seed, &scenario.parameters, &Ranges::default()),
            scenario,
        }
    }

    fn draw(&mut self, rows: usize, wanted: SeriesSet) -> Draws {
        let inputs = self.scenario.inputs(self.engine.prepared().end_year());
        let mut draws = Draws::new();
        draws.draw(&mut self.engine, &inputs, &self.table, rows, wanted);
        draws
    }

    /// The straight way: one run of the model for each draw.
    fn plain(&self) -> Vec<Outputs> {
        let prepared = self.engine.prepared();
        let inputs = self.scenario.inputs(prepared.end_year());
        let run = |row| {
            let parameters = self.table.parameters(row);
            run(
                prepared,
                &Inputs {
                    parameters,
                    ..inputs
                },
            )
        };
        (0..ROWS).map(run).collect()
    }
}

/// Draws at every move of a lever, in room that is used again.
fn draws(bencher: Bencher, rows: usize, wanted: SeriesSet) {
    draws_of(bencher, Set::new(), rows, wanted);
}

fn draws_of(bencher: Bencher, mut set: Set, rows: usize, wanted: SeriesSet) {
    let scenarios = [0.1, 0.11].map(|shift| {
        let mut scenario = set.scenario.clone();
        scenario.levers.home_care_shift = shift;
        scenario
    });
    let end = set.engine.prepared().end_year();
    let mut draws = Draws::new();
    let mut turn = 0;
    bencher.bench_local(|| {
        turn += 1;
        let inputs = scenarios.get(turn % 2).map(|scenario| scenario.inputs(end));
        let inputs = inputs.expect("there are two");
        draws.draw(&mut set.engine, &inputs, &set.table, rows, wanted)
    });
}

/// The kernel: 1,000 draws of the series on screen.
#[divan::bench(sample_count = 200, max_time = 3)]
fn draws_1000(bencher: Bencher) {
    draws(bencher, ROWS, SeriesSet::SCREEN);
}

/// The same where a measure moves a lever and two parameters in nearly every year.
#[divan::bench(sample_count = 200, max_time = 3)]
fn draws_1000_with_effects(bencher: Bencher) {
    let mut set = Set::new();
    let moves = [
        (Moves::Lever(LeverId::HomeCareShift), 0.02),
        (Moves::Parameter(ParameterId::ShiftHours), -2.0),
        (Moves::Parameter(ParameterId::NetHoursPerFte), 25.0),
    ];
    let effects = moves.map(|(on, change)| Effect {
        on,
        change,
        evidence: None,
        source: None,
    });
    for measure in &mut set.scenario.measures {
        measure.effects = effects.to_vec();
    }
    draws_of(bencher, set, ROWS, SeriesSet::SCREEN);
}

/// The same of every series.
#[divan::bench(sample_count = 200, max_time = 3)]
fn draws_1000_all_series(bencher: Bencher) {
    draws(bencher, ROWS, SeriesSet::ALL);
}

/// While a lever moves on a slow device.
#[divan::bench(sample_count = 200, max_time = 3)]
fn draws_200(bencher: Bencher) {
    draws(bencher, FEW_ROWS, SeriesSet::SCREEN);
}

/// P10, P50 and P90 of one series in 25 years.
#[divan::bench(sample_count = 200, max_time = 3)]
fn band_of_one_series(bencher: Bencher) {
    let draws = Set::new().draw(ROWS, SeriesSet::SCREEN);
    bencher.bench_local(|| black_box(&draws).band(Series::PlacesNeeded));
}

/// All parameters drawn: at the start of the page.
#[divan::bench(sample_count = 100, max_time = 3)]
fn table_new(bencher: Bencher) {
    bencher.bench_local(|| Table::new(1, &Parameters::default(), &Ranges::default()));
}

/// One parameter drawn again: while its value is dragged.
#[divan::bench(sample_count = 100, max_time = 3)]
fn table_one_parameter(bencher: Bencher) {
    let mut table = Table::new(1, &Parameters::default(), &Ranges::default());
    let mut parameters = Parameters::default();
    bencher.bench_local(|| {
        parameters.shift_hours += 0.001;
        table.update(1, &parameters, &Ranges::default())
    });
}

/// A municipality made ready.
#[divan::bench(sample_count = 100, max_time = 3)]
fn engine_new(bencher: Bencher) {
    let set = Set::new();
    bencher.bench_local(|| {
        Engine::new(
            Arc::clone(set.engine.prepared()),
            set.scenario.dementia_reference,
        )
    });
}

/// Attribution to eight moves: 256 subsets, every series.
#[divan::bench(sample_count = 200, max_time = 3)]
fn shapley_8(bencher: Bencher) {
    let mut set = Set::new();
    let inputs = set.scenario.inputs(set.engine.prepared().end_year());
    bencher.bench_local(|| {
        let attribution = Attribution::new(&mut set.engine, &inputs, YEAR);
        [
            Series::PlacesNeeded,
            Series::PlacesTarget,
            Series::Unmet,
            Series::Fte,
            Series::Cost,
        ]
        .map(|series| attribution.parts(series))
    });
}

/// Every parameter to both ends.
#[divan::bench(sample_count = 200, max_time = 3)]
fn tornado(bencher: Bencher) {
    let mut set = Set::new();
    let inputs = set.scenario.inputs(set.engine.prepared().end_year());
    bencher.bench_local(|| {
        Tornado::new(&mut set.engine, &inputs, &Ranges::default(), YEAR).bars(Series::Cost)
    });
}

/// One goal and one lever.
#[divan::bench(sample_count = 200, max_time = 3)]
fn goal_seek(bencher: Bencher) {
    let mut set = Set::new();
    let inputs = set.scenario.inputs(set.engine.prepared().end_year());
    let outputs = run(set.engine.prepared(), &inputs);
    let goal = ReadyGoal::NoNewPlaces.wanted(&outputs, YEAR);
    bencher.bench_local(|| seek(&mut set.engine, &inputs, goal, LeverId::HomeCareShift));
}

fn map(bencher: Bencher, kind: MapKind, series: Series) {
    let mut set = Set::new();
    let inputs = set.scenario.inputs(set.engine.prepared().end_year());
    bencher.bench_local(|| Map::new(&mut set.engine, &inputs, kind, series, YEAR));
}

/// 64 × 64 cells of unmet need.
#[divan::bench(sample_count = 200, max_time = 3)]
fn map_of_unmet(bencher: Bencher) {
    map(bencher, MapKind::PrevalenceShift, Series::Unmet);
}

/// 64 × 64 cells of cost, for which every year up to the chosen one is worked out.
#[divan::bench(sample_count = 200, max_time = 3)]
fn map_of_cost(bencher: Bencher) {
    map(bencher, MapKind::CoverageShift, Series::Cost);
}

/// Lines and bands of a map.
#[divan::bench(sample_count = 200, max_time = 3)]
fn contours_of_a_map(bencher: Bencher) {
    let mut set = Set::new();
    let inputs = set.scenario.inputs(set.engine.prepared().end_year());
    let map = Map::new(
        &mut set.engine,
        &inputs,
        MapKind::PrevalenceShift,
        Series::Cost,
        YEAR,
    );
    bencher.bench_local(|| {
        let levels = map.levels();
        let lines: Vec<_> = levels.iter().map(|&level| map.contour(level)).collect();
        (lines, map.bands(&levels))
    });
}
