//! Goal seek: its answer put back gives what was wanted, and where nothing does it says how near one gets.
//! Maps: every cell is the model.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::float_cmp,
    clippy::cast_possible_truncation,
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

use omsorgstrappa_core::cases::Engine;
use omsorgstrappa_core::model::lever::{CoverageTarget, FamilyCare, LeverId};
use omsorgstrappa_core::model::series::Series;
use omsorgstrappa_core::scenario::Scenario;
use omsorgstrappa_core::seek::{Aim, Answer, Map, MapKind, ReadyGoal, Wanted, Why, seek};
use proptest::prelude::*;
use proptest::sample::select;
use support::agree::agree;
use support::outputs::outputs;
use support::prepared::prepared;
use support::scenarios::scenario;

fn engine(scenario: &Scenario) -> Engine {
    Engine::new(Arc::new(prepared(scenario)), scenario.dementia_reference)
}

fn answer(scenario: &Scenario, goal: Wanted, lever: LeverId) -> Answer {
    let mut engine = engine(scenario);
    let inputs = scenario.inputs(engine.prepared().end_year());
    seek(&mut engine, &inputs, goal, lever).unwrap()
}

/// The scenario with the lever at that value, set as a user would.
fn put(scenario: &Scenario, lever: LeverId, value: f64) -> Scenario {
    let mut moved = scenario.clone();
    let levers = &mut moved.levers;
    match lever {
        LeverId::Prevalence => levers.prevalence = value,
        LeverId::HealthyAgeing => levers.healthy_ageing = value,
        LeverId::HomeCareShift => levers.home_care_shift = value,
        LeverId::CoverageTarget => levers.coverage_target = CoverageTarget::Share(value),
        LeverId::Technology => levers.technology = value,
        LeverId::Reablement => levers.reablement = value,
        LeverId::InstitutionShare => levers.institution_share = Some(value),
        LeverId::StandardGrowth => levers.standard_growth = value,
        LeverId::ProductivityGrowth => levers.productivity_growth = value,
        LeverId::FamilyGrowth => {
            levers.family_care = FamilyCare::Grows;
            levers.family_growth = value;
        }
        LeverId::TargetYear => moved.target_year = Some(value as i32),
    }
    moved
}

/// Growth must stay above −100 % with any value of the one lever of two.
fn tame(mut scenario: Scenario) -> Scenario {
    scenario.end_year = None;
    scenario
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// The result at the answer is what the model gives there, and what was wanted within the lever's
    /// step; where it is impossible, no step comes nearer.
    #[test]
    fn the_answer_put_back_gives_what_was_wanted(
        scenario in scenario().prop_map(tame),
        lever in select(&LeverId::ALL[..]),
        series in select(&[Series::PlacesNeeded, Series::Fte, Series::Cost, Series::Unmet, Series::Dementia][..]),
        part in -0.2..1.2_f64,
        at_most in any::<bool>(),
    ) {
        let now = outputs(&scenario);
        let year = now.end_year();
        // Something between the results at both ends of the range, or a little beyond.
        let range = if lever == LeverId::TargetYear {
            [f64::from(now.base_year()) + 1.0, f64::from(year).max(f64::from(now.base_year()) + 1.0)]
        } else {
            [lever.spec().min, lever.spec().max]
        };
        let at = |value: f64| outputs(&put(&scenario, lever, value)).at(series, year);
        let [low, high] = range.map(at);
        let wanted = low + (high - low) * part;
        let aim = if at_most { Aim::AtMost(wanted) } else { Aim::Equal(wanted) };
        let answer = answer(&scenario, Wanted { series, year, aim }, lever);
        let attained = answer.attained();
        prop_assert!(agree(attained.value, at(attained.position)));
        let steps = |value: f64| {
            let step = lever.spec().step;
            [value - step, value + step].map(|value| value.clamp(range[0], range[1]))
        };
        match (answer, aim) {
            (Answer::Possible(_), Aim::Equal(_)) => {
                let off = (attained.value - wanted).abs();
                let step = steps(attained.position)
                    .map(|value| (at(value) - attained.value).abs())
                    .into_iter()
                    .fold(0.0, f64::max);
                prop_assert!(off <= step + 1e-9 * wanted.abs().max(1.0), "{off} {step}");
            }
            (Answer::Possible(_), _) => prop_assert!(aim.is_met(at(attained.position))),
            (Answer::Impossible(_, why), _) => {
                if why == Why::NoEffect {
                    prop_assert!(agree(low, high));
                }
                let off = (attained.value - wanted).abs();
                for end in [low, high] {
                    prop_assert!(!aim.is_met(end));
                    prop_assert!((end - wanted).abs() >= off - 1e-9 * wanted.abs().max(1.0));
                }
            }
        }
    }

    /// Every cell of a map is the model with both levers there.
    #[test]
    fn every_cell_of_a_map_is_the_model(
        scenario in scenario(),
        kind in select(&MapKind::ALL[..]),
        series in select(&[Series::Unmet, Series::Cost][..]),
        cells in proptest::collection::vec((0..Map::SIDE, 0..Map::SIDE), 6),
        years in 0..30_i32,
    ) {
        let mut engine = engine(&scenario);
        let inputs = scenario.inputs(engine.prepared().end_year());
        let base = engine.prepared().baseline.base_year;
        let map = Map::new(&mut engine, &inputs, kind, series, base + years);
        let [across, up] = kind.levers();
        for (x, y) in cells {
            let moved = put(&put(&scenario, across, map.x.at(x)), up, map.y.at(y));
            prop_assert!(agree(map.at(x, y).unwrap(), outputs(&moved).at(series, map.year)));
        }
    }
}

/// Lier today with half of the added years healthy.
fn lier() -> Scenario {
    let mut scenario = Scenario::untouched("3312");
    scenario.levers.healthy_ageing = 0.5;
    scenario
}

#[test]
fn ready_goals_are_met_or_said_to_be_impossible() {
    let scenario = put(&lier(), LeverId::TargetYear, 2032.0);
    let now = outputs(&scenario);
    let year = 2032;
    let goal = |ready: ReadyGoal| ready.wanted(&now, year);
    let no_new_places = goal(ReadyGoal::NoNewPlaces);
    assert_eq!(
        no_new_places.aim,
        Aim::AtMost(now.at(Series::PlacesPlanned, 2026))
    );
    let Answer::Possible(shift) = answer(&scenario, no_new_places, LeverId::HomeCareShift) else {
        panic!("a shift of 40 per cent should do");
    };
    assert!(shift.position > 0.0);
    let less = put(&scenario, LeverId::HomeCareShift, shift.position - 0.005);
    assert!(
        outputs(&less).at(Series::PlacesNeeded, year) > no_new_places.aim.wanted(),
        "the smallest that does"
    );
    // Technology does not touch places: impossible, and today's value is as near as any.
    let Answer::Impossible(nearest, Why::NoEffect) =
        answer(&scenario, no_new_places, LeverId::Technology)
    else {
        panic!("technology makes no places");
    };
    assert_eq!(nearest.position, 0.0);
    assert!(agree(nearest.value, now.at(Series::PlacesNeeded, year)));
    // By 2050 no shift in the range is enough, but the more the nearer.
    let late = ReadyGoal::NoNewPlaces.wanted(&now, 2050);
    let Answer::Impossible(nearest, Why::RangeEnds) =
        answer(&scenario, late, LeverId::HomeCareShift)
    else {
        panic!("need doubles");
    };
    assert_eq!(nearest.position, LeverId::HomeCareShift.spec().max);
    // Nobody without: the smallest coverage above today's that covers the need.
    let nobody = answer(
        &scenario,
        goal(ReadyGoal::NobodyWithout),
        LeverId::CoverageTarget,
    );
    assert_eq!(nobody.attained().value, 0.0);
    for ready in ReadyGoal::all(1e6) {
        assert!(!ready.key().is_empty());
        let attained = answer(&scenario, goal(ready), LeverId::HomeCareShift);
        assert_eq!(
            matches!(attained, Answer::Possible(_)),
            goal(ready).aim.is_met(attained.attained().value)
        );
    }
    let cost = answer(
        &scenario,
        goal(ReadyGoal::CostWithin(1e6)),
        LeverId::Prevalence,
    );
    assert_eq!(
        cost.attained().position,
        1.0,
        "already within: nothing has to be moved"
    );
}

#[test]
fn at_least_is_the_other_way_round() {
    let goal = Wanted {
        series: Series::PlacesTarget,
        year: 2040,
        aim: Aim::AtLeast(400.0),
    };
    let Answer::Possible(found) = answer(&lier(), goal, LeverId::CoverageTarget) else {
        panic!("there is room for 400 places");
    };
    assert!(found.value >= 400.0);
    let less = put(&lier(), LeverId::CoverageTarget, found.position - 0.001);
    assert!(outputs(&less).at(Series::PlacesTarget, 2040) < 400.0);
}

#[test]
fn of_several_answers_the_one_nearest_todays_value() {
    // Nobody is left without at today's coverage already, nor at any higher one.
    let mut scenario = lier();
    scenario.levers.home_care_shift = 0.4;
    let goal = Wanted {
        series: Series::Unmet,
        year: 2040,
        aim: Aim::Equal(0.0),
    };
    let today = outputs(&Scenario::untouched("3312")).at(Series::Coverage, 2026);
    let found = answer(&scenario, goal, LeverId::CoverageTarget).attained();
    assert!(
        (found.position - today).abs() < 1e-12,
        "{} {today}",
        found.position
    );
}

#[test]
fn a_map_can_be_read_without_colour() {
    let mut scenario = lier();
    scenario.levers.coverage_target = CoverageTarget::Share(0.15);
    scenario.levers.home_care_shift = 0.1;
    let mut engine = engine(&scenario);
    let inputs = scenario.inputs(2050);
    let map = Map::new(
        &mut engine,
        &inputs,
        MapKind::CoverageShift,
        Series::Cost,
        2040,
    );
    assert_eq!(map.values.len(), Map::SIDE * Map::SIDE);
    assert_eq!(map.scenario, [0.15, 0.1]);
    assert!((map.today[0] - outputs(&scenario).at(Series::Coverage, 2026)).abs() < 1e-12);
    assert_eq!(map.today[1], 0.0);
    let levels = map.levels();
    assert!(levels.len() >= 2 && levels.is_sorted(), "{levels:?}");
    let bands = map.bands(&levels);
    assert_eq!(usize::from(*bands.iter().max().unwrap()), levels.len());
    assert_eq!(bands.iter().min(), Some(&0));
    for &level in &levels {
        let line = map.contour(level);
        assert!(!line.is_empty());
        for [x, y] in line.into_iter().flatten() {
            assert!((map.x.low..=map.x.high).contains(&x) && (map.y.low..=map.y.high).contains(&y));
            // On the line the model gives the level, as near as a cell is small.
            let moved = put(
                &put(&scenario, LeverId::CoverageTarget, x),
                LeverId::HomeCareShift,
                y,
            );
            let value = outputs(&moved).at(Series::Cost, 2040);
            let (low, high) = map.extremes().unwrap();
            assert!(
                (value - level).abs() < (high - low) / 60.0,
                "{value} {level}"
            );
        }
    }
}
