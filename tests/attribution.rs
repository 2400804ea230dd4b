//! Attribution: parts add up, equal moves get equal parts, moves without effect get nothing, on random
//! scenarios.

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

use std::sync::Arc;

use omsorgstrappa_core::attribution::{
    Attribution, MOST_PLAYERS, Part, Player, difference, players,
};
use omsorgstrappa_core::cases::Engine;
use omsorgstrappa_core::model::lever::{CoverageTarget, FamilyCare, LeverId, Levers};
use omsorgstrappa_core::model::series::Series;
use omsorgstrappa_core::scenario::Scenario;
use proptest::collection::vec;
use proptest::prelude::*;
use support::agree::agree;
use support::outputs::outputs;
use support::prepared::prepared;
use support::scenarios::scenario;

fn attribution(scenario: &Scenario, year: i32) -> Attribution {
    let prepared = Arc::new(prepared(scenario));
    let inputs = scenario.inputs(prepared.end_year());
    let mut engine = Engine::new(Arc::clone(&prepared), scenario.dementia_reference);
    Attribution::new(&mut engine, &inputs, year)
}

fn sum(parts: &[Part]) -> f64 {
    parts.iter().map(|part| part.value).sum()
}

/// The biggest number that the parts are made of: what 1e-9 is relative to. Below a thousandth of a person
/// or place there is only the rounding of the hundreds that were subtracted.
fn size(parts: &[Part], ends: [f64; 2]) -> f64 {
    let parts = parts.iter().map(|part| part.value.abs());
    parts.chain(ends.map(f64::abs)).fold(1e-3, f64::max)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Efficiency: the parts add up to the change, and its ends are the model's.
    #[test]
    fn parts_add_up_to_the_change(scenario in scenario(), years in 0..30_i32) {
        let outputs = outputs(&scenario);
        let year = (outputs.base_year() + years).min(outputs.end_year());
        let attribution = attribution(&scenario, year);
        for &series in Series::ALL {
            let (start, end) = (attribution.start(series), attribution.end(series));
            prop_assert!(agree(start, outputs.at(series, outputs.base_year())));
            prop_assert!(agree(end, outputs.at(series, year)));
            let parts = attribution.parts(series);
            let off = (sum(&parts) - (end - start)).abs();
            prop_assert!(off <= 1e-9 * size(&parts, [start, end]), "{}: {off}", series.key());
        }
    }

    /// The parts of a difference add up to the difference, whatever differs.
    #[test]
    fn parts_of_a_difference_add_up(both in vec(scenario(), 2), years in 0..30_i32) {
        let of = |scenario| {
            let base = prepared(scenario).baseline.base_year;
            attribution(scenario, base + years)
        };
        let (a, b) = (of(&both[0]), of(&both[1]));
        for &series in Series::ALL {
            let parts = difference(&a, &b, series);
            let ends = [a.end(series), b.end(series)];
            let off = (sum(&parts) - (ends[0] - ends[1])).abs();
            prop_assert!(off <= 1e-9 * size(&parts, ends), "{}: {off}", series.key());
        }
    }

    /// Null: a move without effect has no part. Without shift nothing of home care changes what is needed.
    #[test]
    fn a_move_without_effect_has_no_part(scenario in scenario()) {
        let mut scenario = scenario;
        scenario.levers.reablement = 0.05;
        scenario.levers.standard_growth = 0.01;
        let attribution = attribution(&scenario, i32::MAX);
        for lever in [LeverId::Reablement, LeverId::StandardGrowth] {
            for series in [Series::PlacesNeeded, Series::Unmet, Series::PlacesTarget] {
                prop_assert_eq!(attribution.part(series, Player::Lever(lever)), 0.0);
            }
        }
    }

    /// Symmetry: reablement and technology act alike on hours, so equal moves have equal parts.
    #[test]
    fn equal_moves_have_equal_parts(scenario in scenario(), share in 0.01..1.0_f64) {
        let mut scenario = scenario;
        // A measure that moves one of the two makes them unequal.
        scenario.measures.iter_mut().for_each(|measure| measure.effects.clear());
        scenario.levers.reablement = share;
        scenario.levers.technology = share;
        scenario.levers.standard_growth = 0.0;
        scenario.levers.productivity_growth = 0.0;
        scenario.levers.institution_share = None;
        let attribution = attribution(&scenario, i32::MAX);
        prop_assert!(attribution.parts(Series::Hours).len() <= MOST_PLAYERS + 1);
        for series in [Series::Hours, Series::Fte, Series::HoursOrdinary] {
            let [one, other] = [LeverId::Reablement, LeverId::Technology]
                .map(|lever| attribution.part(series, Player::Lever(lever)));
            prop_assert!(agree(one, other), "{}: {one} {other}", series.key());
        }
    }

    /// With one move, its part is all the difference it makes.
    #[test]
    fn one_move_has_it_all(scenario in scenario(), shift in 0.01..1.0_f64) {
        let untouched = Scenario { levers: Levers::default(), measures: Vec::new(), ..scenario };
        let mut moved = untouched.clone();
        moved.levers.home_care_shift = shift;
        let (with, without) = (outputs(&moved), outputs(&untouched));
        let year = with.end_year();
        let attribution = attribution(&moved, year);
        for &series in Series::ALL {
            let parts = attribution.parts(series);
            prop_assert_eq!(parts.len(), 2);
            prop_assert!(agree(parts[1].value, with.at(series, year) - without.at(series, year)));
        }
    }
}

/// Two moves by hand: each gets half of what both together do beyond each alone.
#[test]
fn two_moves_share_what_they_do_together() {
    let at = |shift: f64, prevalence: f64| {
        let mut scenario = Scenario::untouched("3312");
        scenario.levers.home_care_shift = shift;
        scenario.levers.prevalence = prevalence;
        outputs(&scenario).at(Series::PlacesNeeded, 2040)
    };
    let (none, shift, less, both) = (at(0.0, 1.0), at(0.1, 1.0), at(0.0, 0.8), at(0.1, 0.8));
    let mut scenario = Scenario::untouched("3312");
    scenario.levers.home_care_shift = 0.1;
    scenario.levers.prevalence = 0.8;
    let attribution = attribution(&scenario, 2040);
    let part = |lever| attribution.part(Series::PlacesNeeded, Player::Lever(lever));
    let expected = f64::midpoint(shift - none, both - less);
    assert!(agree(part(LeverId::HomeCareShift), expected));
    assert!(agree(
        part(LeverId::Prevalence),
        f64::midpoint(less - none, both - shift)
    ));
    assert!(part(LeverId::HomeCareShift) < 0.0);
}

#[test]
fn beyond_eight_the_other_levers_are_one() {
    let mut scenario = Scenario::untouched("3312");
    scenario.levers = Levers {
        prevalence: 0.9,
        healthy_ageing: 0.5,
        home_care_shift: 0.1,
        coverage_target: CoverageTarget::FollowNeed,
        technology: 0.01,
        reablement: 0.02,
        institution_share: Some(0.5),
        standard_growth: 0.01,
        ..Levers::default()
    };
    let names = |scenario: &Scenario| players(&scenario.inputs(2050));
    assert_eq!(names(&scenario).len(), 8);
    assert!(!names(&scenario).contains(&Player::OtherLevers));
    scenario.levers.family_care = FamilyCare::Constant;
    assert_eq!(names(&scenario).len(), 6);
    assert_eq!(names(&scenario).last(), Some(&Player::OtherLevers));
    let other = attribution(&scenario, 2040).part(Series::Fte, Player::OtherLevers);
    assert!(other > 0.0);
    scenario.target_year = Some(2035);
    assert_eq!(names(&scenario).len(), 6, "the target year is no player");
    assert_eq!(names(&Scenario::untouched("3312")), []);
}

#[test]
fn what_differs_before_any_lever_is_a_part_of_its_own() {
    let mut one = Scenario::untouched("3312");
    one.levers.home_care_shift = 0.1;
    let mut other = one.clone();
    let player = |parts: &[Part]| parts.iter().map(|part| part.player).collect::<Vec<_>>();
    let (a, b) = (attribution(&one, 2040), attribution(&other, 2040));
    let parts = difference(&a, &b, Series::Cost);
    assert_eq!(player(&parts), [Player::Lever(LeverId::HomeCareShift)]);
    assert_eq!(parts[0].value, 0.0, "the same scenario twice");
    other.parameters.cost_per_fte = 1.05;
    other.levers.home_care_shift = 0.0;
    other.levers.technology = 0.02;
    let parts = difference(&a, &attribution(&other, 2040), Series::Cost);
    let lever = Player::Lever;
    let expected = [
        Player::Premises,
        lever(LeverId::HomeCareShift),
        lever(LeverId::Technology),
    ];
    assert_eq!(player(&parts), expected);
}
