//! Draws: the quick kernel gives what the model gives, and everything that is said about draws holds, on
//! random scenarios.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::float_cmp,
    missing_docs,
    reason = "a test says what is wrong by failing, in its helpers too"
)]

mod support {
    pub mod agree;
    pub mod packaged;
    pub mod prepared;
    pub mod scenarios;
}

use std::sync::Arc;

use omsorgstrappa_core::cases::{Band, Engine, SeriesSet};
use omsorgstrappa_core::model::lever::CoverageTarget;
use omsorgstrappa_core::model::parameter::ParameterId;
use omsorgstrappa_core::model::run::{Inputs, run};
use omsorgstrappa_core::model::series::Series;
use omsorgstrappa_core::model::staircase::staircase;
use omsorgstrappa_core::scenario::Scenario;
use omsorgstrappa_core::uncertainty::{
    Draws, Extreme, FEW_ROWS, OwnRange, ROWS, Ranges, Table, Tornado, without_healthier_ageing,
    worst,
};
use proptest::prelude::*;
use proptest::sample::select;
use support::agree::agree;
use support::prepared::prepared;
use support::scenarios::scenario;

/// Everything that draws of a scenario need.
struct Set {
    engine: Engine,
    table: Table,
    scenario: Scenario,
}

impl Set {
    fn new(scenario: &Scenario) -> Self {
        Self {
            engine: Engine::new(Arc::new(prepared(scenario)), scenario.dementia_reference),
            table: Table::new(scenario.seed, &scenario.parameters, &Ranges::default()),
            scenario: scenario.clone(),
        }
    }

    fn inputs(&self) -> Inputs<'_> {
        self.scenario.inputs(self.engine.prepared().end_year())
    }

    fn draws(&self, rows: usize, wanted: SeriesSet) -> Draws {
        let mut draws = Draws::new();
        let mut engine = self.engine.clone();
        assert!(draws.draw(&mut engine, &self.inputs(), &self.table, rows, wanted));
        draws
    }
}

/// One thousand draws are quick, but the model beside them is not, and tests are not optimised.
fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config(48))]

    /// Every series of every year in every draw is what the model itself gives for that draw's
    /// parameters.
    #[test]
    fn a_draw_is_a_run_of_the_model(scenario in scenario(), first in 0..ROWS - 12) {
        let set = Set::new(&scenario);
        let draws = set.draws(ROWS, SeriesSet::ALL);
        for row in first..first + 12 {
            let outputs = Draws::row(&set.table, set.engine.prepared(), &set.inputs(), row);
            for &series in Series::ALL {
                for year in outputs.years() {
                    let (found, expected) =
                        (draws.values(series, year).unwrap()[row], outputs.at(series, year));
                    prop_assert!(agree(found, expected), "{} {year} row {row}: {found} {expected}", series.key());
                }
            }
        }
    }

    /// Far outside any sane range too: everybody moves down the whole curve, old ages die out.
    #[test]
    fn far_out_draws_are_runs_of_the_model(scenario in scenario(), first in 0..ROWS - 12) {
        let mut set = Set::new(&scenario);
        let mut ranges = Ranges::default();
        let own = |low, high| OwnRange { low: Some(low), high: Some(high), fixed: false };
        ranges.set(ParameterId::Growth80plus, own(0.0, 4.0)).unwrap();
        ranges.set(ParameterId::LongevityGain, own(0.0, 40.0)).unwrap();
        ranges.set(ParameterId::HealthyAgeingShift, own(-1.0, 1.0)).unwrap();
        set.table.update(scenario.seed, &scenario.parameters, &ranges);
        let draws = set.draws(ROWS, SeriesSet::ALL);
        for row in first..first + 12 {
            let outputs = Draws::row(&set.table, set.engine.prepared(), &set.inputs(), row);
            for &series in Series::ALL {
                for year in outputs.years() {
                    let (found, expected) =
                        (draws.values(series, year).unwrap()[row], outputs.at(series, year));
                    // A year in which nobody is old has no coverage.
                    let neither = !found.is_finite() && !expected.is_finite();
                    prop_assert!(neither || agree(found, expected), "{} {year} row {row}: {found} {expected}", series.key());
                }
            }
        }
    }

    /// A draw's numbers depend neither on how many draws there are nor on which series are wanted.
    #[test]
    fn few_draws_are_the_first_of_all(scenario in scenario()) {
        let set = Set::new(&scenario);
        let wanted = SeriesSet::of(&[Series::Cost, Series::Unmet, Series::LabourGap]);
        let (few, all) = (set.draws(FEW_ROWS, wanted), set.draws(ROWS, SeriesSet::ALL));
        prop_assert_eq!((few.rows(), all.rows()), (FEW_ROWS, ROWS));
        for series in wanted.iter() {
            for year in few.base_year()..=few.end_year() {
                let (few, all) = (few.values(series, year).unwrap(), all.values(series, year).unwrap());
                prop_assert_eq!(few, &all[..FEW_ROWS]);
            }
        }
        prop_assert_eq!(few.values(Series::Need, few.base_year()), None);
    }

    /// Two pinned scenarios that are the same differ by exactly zero in every draw.
    #[test]
    fn the_same_twice_differs_by_nothing(scenario in scenario()) {
        let wanted = SeriesSet::of(&[Series::Cost, Series::PlacesNeeded]);
        let (one, other) = (Set::new(&scenario), Set::new(&scenario.clone()));
        let (one, other) = (one.draws(ROWS, wanted), other.draws(ROWS, wanted));
        prop_assert_eq!(one.key(), other.key());
        for series in wanted.iter() {
            let difference = one.difference(&other, series, one.end_year()).unwrap();
            prop_assert!(difference.iter().all(|value| value.to_bits() == 0));
            let band = one.difference_band(&other, series, one.end_year());
            prop_assert_eq!(band, Some(Band { p10: 0.0, p50: 0.0, p90: 0.0 }));
        }
    }

    /// A stronger lever never gives a wrong-way bound: more coverage never leaves more without, more
    /// help at home never asks for more places, in no quantile and no draw.
    #[test]
    fn a_stronger_lever_never_gives_a_wrong_way_bound(
        scenario in scenario(),
        low in 0.0..0.4_f64,
        more in 0.0..0.4_f64,
    ) {
        let at = |change: &dyn Fn(&mut Scenario)| {
            let mut moved = scenario.clone();
            change(&mut moved);
            Set::new(&moved).draws(FEW_ROWS, SeriesSet::of(&[Series::Unmet, Series::PlacesNeeded]))
        };
        let coverage = |share: f64| at(&move |scenario: &mut Scenario| {
            scenario.levers.coverage_target = CoverageTarget::Share(share);
        });
        let shift = |share: f64| at(&move |scenario: &mut Scenario| scenario.levers.home_care_shift = share);
        for (less, more, series) in [
            (coverage(low), coverage(low + more), Series::Unmet),
            (shift(low), shift(low + more), Series::PlacesNeeded),
        ] {
            let never_above = |high: f64, low: f64| high <= low || agree(high, low);
            for (less, more) in less.band(series).unwrap().iter().zip(more.band(series).unwrap()) {
                prop_assert!(never_above(more.p10, less.p10));
                prop_assert!(never_above(more.p50, less.p50));
                prop_assert!(never_above(more.p90, less.p90));
            }
            let difference = more.difference(&less, series, less.end_year()).unwrap();
            let wrong = difference.iter().find(|&&value| value > 1e-9 * less.band_at(series, less.end_year()).unwrap().p90.max(1.0));
            prop_assert_eq!(wrong, None);
        }
    }

    /// The tornado's ends are runs of the model with one parameter moved.
    #[test]
    fn the_tornado_is_the_model_with_one_parameter_moved(
        scenario in scenario(),
        series in select(Series::ALL),
        years in 0..30_i32,
    ) {
        let mut set = Set::new(&scenario);
        let ranges = Ranges::default();
        let inputs = scenario.inputs(set.engine.prepared().end_year());
        let year = set.engine.prepared().baseline.base_year + years;
        let tornado = Tornado::new(&mut set.engine, &inputs, &ranges, year);
        let prepared = set.engine.prepared();
        let at = |parameters| run(prepared, &Inputs { parameters, ..inputs }).at(series, year);
        prop_assert!(agree(tornado.at_mode(series), at(scenario.parameters)));
        let bars = tornado.bars(series);
        prop_assert!(bars.is_sorted_by(|a, b| a.width() >= b.width()));
        for &id in ParameterId::ALL {
            let Some(range) = ranges.range(id, scenario.parameters.get(id)) else { continue };
            let ends = [range.low, range.high].map(|end| {
                let mut parameters = scenario.parameters;
                parameters.set(id, end);
                at(parameters)
            });
            match bars.iter().find(|bar| bar.parameter == id) {
                Some(bar) => prop_assert!(agree(bar.at_low, ends[0]) && agree(bar.at_high, ends[1])),
                None => prop_assert!(agree(ends[0], ends[1]), "{}", id.spec().key),
            }
        }
    }
}

/// Lier today, with some levers moved.
fn lier() -> Scenario {
    let mut scenario = Scenario::untouched("3312");
    scenario.levers.home_care_shift = 0.05;
    scenario.levers.healthy_ageing = 0.6;
    scenario
}

#[test]
fn bands_hold_eight_of_ten_draws() {
    let set = Set::new(&lier());
    let draws = set.draws(
        ROWS,
        SeriesSet::of(&[Series::PlacesNeeded, Series::NTotal, Series::Cost]),
    );
    for year in draws.base_year()..=draws.end_year() {
        for series in [Series::PlacesNeeded, Series::Cost] {
            let Band { p10, p50, p90 } = draws.band_at(series, year).unwrap();
            assert!(p10 <= p50 && p50 <= p90);
            let share = |most| draws.share_at_most(series, year, most).unwrap();
            let certain = p90 - p10 < 1e-9 * p50;
            assert!(certain || ((share(p90) - share(p10)) - 0.8).abs() < 0.003);
            let curve = draws.s_curve(series, year).unwrap();
            assert!(curve.is_sorted() && curve.len() == ROWS);
            let [low, _, high] = draws.quantiles(series, year, [0.0, 0.5, 1.0]).unwrap();
            assert_eq!((low, high), (curve[0], curve[ROWS - 1]));
        }
        let share = draws
            .band_of([Series::Cost, Series::NTotal], year, |[cost, n]| cost / n)
            .unwrap();
        assert!(share.p10 <= share.p90 && share.p50 > 0.0);
    }
    assert_eq!(draws.values(Series::Cost, draws.end_year() + 1), None);
    assert_eq!(draws.values(Series::Cost, draws.base_year() - 1), None);
}

#[test]
fn steps_of_every_draw_are_those_of_the_model() {
    let set = Set::new(&lier());
    let draws = set.draws(FEW_ROWS, SeriesSet::SCREEN);
    let mut fte = Vec::new();
    for row in 0..FEW_ROWS {
        let outputs = Draws::row(&set.table, set.engine.prepared(), &set.inputs(), row);
        fte.push(staircase(&outputs, &set.table.parameters(row), 2040).map(|step| step.fte));
    }
    let bands = draws.step_bands(&set.table, 2040, |step| step.fte).unwrap();
    for (step, found) in bands.iter().enumerate() {
        let mut values: Vec<f64> = fte.iter().map(|steps| steps[step]).collect();
        values.sort_by(f64::total_cmp);
        // (200 − 1) · 0.5 = 99.5
        assert!(agree(found.p50, f64::midpoint(values[99], values[100])));
        assert!(found.p10 <= found.p50 && found.p50 <= found.p90);
    }
    assert_eq!(draws.step_bands(&set.table, 2051, |step| step.fte), None);
    let few = set.draws(FEW_ROWS, SeriesSet::of(&[Series::Fte]));
    assert_eq!(few.step_bands(&set.table, 2040, |step| step.fte), None);
}

#[test]
fn draws_are_made_again_only_when_something_changes() {
    let mut set = Set::new(&lier());
    let scenario = set.scenario.clone();
    let end = set.engine.prepared().end_year();
    let wanted = SeriesSet::of(&[Series::Fte, Series::Cost]);
    let mut draws = Draws::new();
    let mut again = |set: &mut Set, scenario: &Scenario, rows, wanted| {
        draws.draw(
            &mut set.engine,
            &scenario.inputs(end),
            &set.table,
            rows,
            wanted,
        )
    };
    assert!(again(&mut set, &scenario, ROWS, wanted));
    assert!(!again(&mut set, &scenario, ROWS, wanted));
    assert!(!again(
        &mut set,
        &scenario,
        ROWS,
        SeriesSet::of(&[Series::Fte])
    ));
    assert!(again(&mut set, &scenario, FEW_ROWS, wanted));
    assert!(again(&mut set, &scenario, FEW_ROWS, SeriesSet::ALL));
    let mut moved = scenario.clone();
    moved.levers.technology = 0.02;
    assert!(again(&mut set, &moved, FEW_ROWS, wanted));
    moved.target_year = Some(2035);
    assert!(again(&mut set, &moved, FEW_ROWS, wanted));
    let mut ranges = Ranges::default();
    let fixed = OwnRange {
        fixed: true,
        ..OwnRange::default()
    };
    ranges.set(ParameterId::CostPerFte, fixed).unwrap();
    assert!(set.table.update(1, &moved.parameters, &ranges));
    assert!(again(&mut set, &moved, FEW_ROWS, wanted));
    // The same municipality prepared anew is the same municipality.
    set.engine = Engine::new(Arc::new(prepared(&moved)), moved.dementia_reference);
    assert!(!again(&mut set, &moved, FEW_ROWS, wanted));
    let mut other = moved.clone();
    other.origin = Scenario::untouched("1563").origin;
    set.engine = Engine::new(Arc::new(prepared(&other)), moved.dementia_reference);
    assert!(again(&mut set, &other, FEW_ROWS, wanted));
}

#[test]
fn the_worst_draw_is_a_draw_and_the_worst() {
    let set = Set::new(&lier());
    let draws = set.draws(
        ROWS,
        SeriesSet::of(&[Series::UnmetDecided, Series::LabourGap]),
    );
    for series in [Series::UnmetDecided, Series::LabourGap] {
        let highest = worst(&draws, &set.table, series, 2040, Extreme::Highest).unwrap();
        let lowest = worst(&draws, &set.table, series, 2040, Extreme::Lowest).unwrap();
        let values = draws.values(series, 2040).unwrap();
        assert!(
            values
                .iter()
                .all(|&value| value <= highest.value && value >= lowest.value)
        );
        let inputs = set.inputs();
        let outputs = Draws::row(&set.table, set.engine.prepared(), &inputs, highest.row);
        assert!(agree(outputs.at(series, 2040), highest.value));
        assert_eq!(highest.parameters, set.table.parameters(highest.row));
    }
    assert_eq!(
        worst(&draws, &set.table, Series::Cost, 2040, Extreme::Highest),
        None
    );
}

#[test]
fn without_healthier_ageing_more_places_are_needed() {
    let with = lier();
    let without = without_healthier_ageing(&with);
    let at = |scenario: &Scenario| {
        let prepared = prepared(scenario);
        let end = prepared.end_year();
        run(&prepared, &scenario.inputs(end)).at(Series::PlacesNeeded, end)
    };
    assert!(at(&without) > at(&with));
    let mut plain = with.clone();
    plain.levers.healthy_ageing = 1.0;
    assert_eq!(at(&without), at(&plain));
}
