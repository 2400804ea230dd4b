//! What holds for every valid scenario, on random ones.

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
    pub mod outputs;
    pub mod packaged;
    pub mod prepared;
    pub mod scenarios;
}

use omsorgstrappa_core::codec::{json_text, read_scenario, scenario_to_json};
use omsorgstrappa_core::model::age::ByAge;
use omsorgstrappa_core::model::change::Change;
use omsorgstrappa_core::model::lever::{CoverageTarget, Levers};
use omsorgstrappa_core::model::parameter::Parameters;
use omsorgstrappa_core::model::series::{Outputs, Series};
use omsorgstrappa_core::model::staircase::{OnStep, staircase};
use omsorgstrappa_core::scenario::{Alternative, Origin, Scenario};
use proptest::prelude::*;
use support::agree::agree;
use support::outputs::outputs;
use support::packaged::municipality;
use support::prepared::prepared;
use support::scenarios::scenario;

/// Series that are below zero by what they mean.
const DIFFERENCES: [Series; 2] = [Series::GapToTarget, Series::LabourGap];
/// Series that a measure or a decided change can bring below zero: it may close places, save staff or
/// money, or have been running in the base year and come to its end.
const MOVED_BY_CHANGES: [Series; 7] = [
    Series::PlacesPlanned,
    Series::FteMeasures,
    Series::Fte,
    Series::Heads,
    Series::ReplacementFte,
    Series::WorkforceShare,
    Series::CostMeasures,
];

/// Another scenario with other levers.
fn with_levers(scenario: &Scenario, change: impl FnOnce(&mut Levers)) -> Scenario {
    let mut other = scenario.clone();
    change(&mut other.levers);
    other
}

/// The scenario without measures and decided changes that take something away.
fn without_cuts(mut scenario: Scenario) -> Scenario {
    fn only_adds(changes: &mut [Change]) {
        for change in changes {
            change.to = None;
            for amount in [&mut change.fte, &mut change.annual_cost, &mut change.places] {
                *amount = amount.abs();
            }
        }
    }
    only_adds(&mut scenario.measures);
    match &mut scenario.origin {
        Origin::Baseline(baseline) => only_adds(&mut baseline.decided),
        Origin::Packaged { overrides, .. } => {
            only_adds(overrides.decided.as_deref_mut().unwrap_or_default());
        }
    }
    scenario
}

/// The scenario with measures that move neither levers nor parameters.
fn without_effects(mut scenario: Scenario) -> Scenario {
    scenario
        .measures
        .iter_mut()
        .for_each(|measure| measure.effects.clear());
    scenario
}

/// The scenario with default parameters in every year and nothing calibrated to own figures.
fn plain(scenario: Scenario) -> Scenario {
    let mut scenario = without_effects(scenario);
    scenario.parameters = Parameters::default();
    match &mut scenario.origin {
        Origin::Baseline(baseline) => {
            baseline.care_fte = None;
            baseline.care_cost = None;
            baseline.home_care_hours_per_user = None;
        }
        Origin::Packaged { overrides, .. } => {
            overrides.care_fte = None;
            overrides.care_cost = None;
            overrides.home_care_hours_per_user = None;
        }
    }
    scenario
}

/// Whether `lower` is nowhere above `higher`, but for rounding.
fn never_above(lower: &Outputs, higher: &Outputs, series: Series) -> bool {
    lower
        .series(series)
        .zip(higher.series(series))
        .all(|(low, high)| low <= high || agree(low, high))
}

/// The parts that make up a whole, each added or subtracted.
type Parts = &'static [(Series, f64)];

const WHOLES: [(Series, Parts); 3] = [
    (
        Series::Fte,
        &[
            (Series::FteHome, 1.0),
            (Series::FtePlaces, 1.0),
            (Series::FteMeasures, 1.0),
        ],
    ),
    (
        Series::Cost,
        &[
            (Series::CostHome, 1.0),
            (Series::CostPlaces, 1.0),
            (Series::CostHospital, 1.0),
            (Series::CostTechnology, 1.0),
            (Series::CostMeasures, 1.0),
            (Series::CostCapital, 1.0),
            (Series::UserFees, -1.0),
        ],
    ),
    (
        Series::Hours,
        &[
            (Series::HoursOrdinary, 1.0),
            (Series::HoursIntensive, 1.0),
            (Series::HoursWaiting, 1.0),
        ],
    ),
];

/// The rate of 24-hour care by age as `model.md`, section 4, has it, straight from its knots.
fn rate(age: f64) -> f64 {
    const KNOTS: [(f64, f64); 10] = [
        (50.0, 0.0008),
        (60.0, 0.0021),
        (67.0, 0.0053),
        (73.0, 0.0157),
        (77.0, 0.033),
        (82.0, 0.073),
        (87.0, 0.158),
        (92.0, 0.315),
        (97.0, 0.48),
        (102.0, 0.58),
    ];
    let above = KNOTS.iter().position(|knot| knot.0 > age);
    match above {
        Some(0) => KNOTS[0].1,
        None => KNOTS[KNOTS.len() - 1].1,
        Some(above) => {
            let ((from, low), (to, high)) = (KNOTS[above - 1], KNOTS[above]);
            low * (high / low).powf((age - from) / (to - from))
        }
    }
}

/// Persons times the rate at their age.
fn at_todays_use(persons: &ByAge) -> f64 {
    (0_u32..)
        .zip(persons)
        .map(|(age, persons)| persons * rate(f64::from(age)))
        .sum()
}

proptest! {
    // Seeds of failures are not kept: what fails once becomes a test of its own.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// No lever, measure or target year touches the base year.
    #[test]
    fn the_base_year_is_untouched(scenario in scenario()) {
        let moved = outputs(&scenario);
        let untouched = outputs(&Scenario {
            levers: Levers::default(),
            measures: Vec::new(),
            target_year: None,
            ..scenario
        });
        let year = moved.base_year();
        for &series in Series::ALL {
            let (found, expected) = (moved.at(series, year), untouched.at(series, year));
            prop_assert!(agree(found, expected), "{}: {found} {expected}", series.key());
        }
    }

    /// Who needs 24-hour care is in a place, helped at home, or without.
    #[test]
    fn need_is_in_a_place_at_home_or_unmet(scenario in scenario()) {
        let outputs = outputs(&scenario);
        for year in outputs.years() {
            let at = |series| outputs.at(series, year);
            let somewhere = at(Series::InPlace) * scenario.parameters.occupancy
                + at(Series::AtHome24h)
                + at(Series::Unmet);
            prop_assert!(agree(somewhere, at(Series::Need)), "{year}: {somewhere}");
        }
    }

    /// Parts add up to staff, to cost and to hours.
    #[test]
    fn parts_add_up(scenario in scenario()) {
        let outputs = outputs(&scenario);
        for year in outputs.years() {
            for (whole, parts) in WHOLES {
                let sum: f64 = parts.iter().map(|&(part, sign)| sign * outputs.at(part, year)).sum();
                prop_assert!(agree(sum, outputs.at(whole, year)), "{} {year}: {sum}", whole.key());
            }
        }
    }

    /// The steps of the staircase add up to the model's own totals.
    #[test]
    fn steps_add_up(scenario in scenario()) {
        let outputs = outputs(&scenario);
        for year in outputs.years() {
            let at = |series| outputs.at(series, year);
            let steps = staircase(&outputs, &scenario.parameters, year);
            let sum = |of: fn(&OnStep) -> f64| -> f64 { steps.iter().map(of).sum() };
            let running = at(Series::CostHome)
                + at(Series::CostPlaces)
                + at(Series::CostTechnology)
                + at(Series::CostMeasures);
            let persons = at(Series::Users)
                + at(Series::AtHome24h)
                + at(Series::InPlace) * scenario.parameters.occupancy;
            prop_assert!(agree(sum(|step| step.fte), at(Series::Fte)));
            prop_assert!(agree(sum(|step| step.cost), running));
            prop_assert!(agree(sum(|step| step.persons.unwrap_or_default()), persons));
        }
    }

    /// Nothing but differences, and what changes take away, is negative; nothing is no number. Cost
    /// is taken before what residents pay: they may pay more than a cheap place costs.
    #[test]
    fn nothing_is_negative_or_no_number(scenario in scenario()) {
        let all = outputs(&scenario);
        prop_assert!(all.is_finite());
        for &series in Series::ALL {
            if DIFFERENCES.contains(&series) || MOVED_BY_CHANGES.contains(&series) || series == Series::Cost {
                continue;
            }
            prop_assert!(all.series(series).all(|value| value >= 0.0), "{}", series.key());
        }
        let growing = outputs(&without_cuts(scenario));
        for series in MOVED_BY_CHANGES {
            prop_assert!(growing.series(series).all(|value| value >= 0.0), "{}", series.key());
        }
        let gross = growing.series(Series::Cost).zip(growing.series(Series::UserFees));
        for (cost, fees) in gross {
            prop_assert!(cost + fees >= 0.0 || agree(cost, -fees), "{cost} {fees}");
        }
    }

    /// A higher coverage target never leaves more without.
    #[test]
    fn more_coverage_never_more_unmet(scenario in scenario(), low in 0.0..0.5_f64, more in 0.0..0.5_f64) {
        let at = |share| {
            outputs(&with_levers(&scenario, |levers| {
                levers.coverage_target = CoverageTarget::Share(share);
            }))
        };
        prop_assert!(never_above(&at(low + more), &at(low), Series::Unmet));
    }

    /// More help at home never asks for more places.
    #[test]
    fn more_shift_never_more_places(scenario in scenario(), low in 0.0..=1.0_f64, high in 0.0..=1.0_f64) {
        let (low, high) = (low.min(high), low.max(high));
        let at = |share| outputs(&with_levers(&scenario, |levers| levers.home_care_shift = share));
        prop_assert!(never_above(&at(high), &at(low), Series::PlacesNeeded));
    }

    /// At default parameters and without calibration, less dementia never costs more.
    #[test]
    fn less_dementia_never_costs_more(scenario in scenario(), share in 0.0..1.0_f64) {
        let scenario = plain(scenario);
        let less = with_levers(&scenario, |levers| levers.prevalence *= 0.01 + 0.99 * share);
        prop_assert!(never_above(&outputs(&less), &outputs(&scenario), Series::Cost));
    }

    /// At default parameters and without calibration, healthier ageing never costs more.
    #[test]
    fn healthier_ageing_never_costs_more(scenario in scenario(), share in 0.0..=1.0_f64) {
        let scenario = plain(scenario);
        let less = with_levers(&scenario, |levers| levers.healthy_ageing *= share);
        prop_assert!(never_above(&outputs(&less), &outputs(&scenario), Series::Cost));
    }

    /// With every added year lived as today, need is today's use by age on the population to come.
    #[test]
    fn healthy_ageing_1_is_the_plain_age_rate_projection(scenario in scenario()) {
        let mut scenario = with_levers(&without_effects(scenario), |levers| {
            levers.healthy_ageing = 1.0;
            levers.prevalence = 1.0;
        });
        scenario.parameters.healthy_ageing_shift = 0.0;
        scenario.parameters.prevalence_factor = 1.0;
        scenario.parameters.growth_80plus = 1.0;
        let prepared = prepared(&scenario);
        let outputs = outputs(&scenario);
        let today = at_todays_use(&prepared.population.years[0]);
        let need = prepared.baseline.places.total() * scenario.parameters.occupancy + prepared.baseline.waiting;
        for (persons, found) in prepared.population.years.iter().zip(outputs.series(Series::Need)) {
            let expected = need * at_todays_use(persons) / today;
            prop_assert!(agree(found, expected), "{found} {expected}");
        }
    }

    /// What is written is read again as it was, own numbers included.
    #[test]
    fn a_scenario_is_read_as_it_was_written(scenario in scenario()) {
        let text = json_text(&scenario_to_json(&scenario));
        prop_assert_eq!(read_scenario(&text), Ok(scenario));
    }

    /// A packaged municipality with own numbers, written out as a baseline, gives the same results.
    #[test]
    fn a_packaged_municipality_written_out_gives_the_same(scenario in scenario()) {
        let written_out = Scenario {
            origin: Origin::Baseline(Box::new(prepared(&scenario).baseline)),
            ..scenario.clone()
        };
        let text = json_text(&scenario_to_json(&written_out));
        let read = read_scenario(&text).unwrap();
        prop_assert_eq!(outputs(&read), outputs(&scenario));
    }
}

/// Every packaged municipality in every alternative it has, written out as a baseline.
#[test]
fn every_packaged_municipality_written_out_gives_the_same() {
    let mut seen = 0;
    for entry in omsorgstrappa::packaged::directory().unwrap().municipalities {
        let packaged = municipality(&entry.id);
        for alternative in Alternative::ALL {
            let Some(baseline) = packaged.baseline_of(alternative) else {
                continue;
            };
            let untouched = Scenario::untouched(&entry.id);
            let by_id = Scenario {
                origin: Origin::Packaged {
                    municipality: entry.id.clone(),
                    alternative,
                    overrides: Box::default(),
                },
                ..untouched.clone()
            };
            let written_out = Scenario {
                origin: Origin::Baseline(Box::new(baseline)),
                ..untouched
            };
            let read = read_scenario(&json_text(&scenario_to_json(&written_out))).unwrap();
            assert_eq!(
                outputs(&read),
                outputs(&by_id),
                "{} {alternative:?}",
                entry.id
            );
            seen += 1;
        }
    }
    assert_eq!(
        seen,
        357 * 3 + 2,
        "every municipality today with three alternatives, two plans"
    );
}
