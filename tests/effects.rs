//! Effects of measures on levers and parameters (schema 2): by hand on one example, against levers and parameters that are
//! set, and what must hold on random scenarios. That the quick kernel gives the same is in `draws.rs`, whose scenarios have
//! effects too.

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

use omsorgstrappa_core::attribution::{Attribution, Player};
use omsorgstrappa_core::cases::Engine;
use omsorgstrappa_core::codec::{json_text, read_scenario, scenario_to_json, simulate};
use omsorgstrappa_core::evaluation::Evaluation;
use omsorgstrappa_core::figure::{FigureId, formulas};
use omsorgstrappa_core::model::change::Change;
use omsorgstrappa_core::model::effect::{Effect, Moves};
use omsorgstrappa_core::model::lever::{CoverageTarget, FamilyCare, LeverId, Levers};
use omsorgstrappa_core::model::parameter::ParameterId;
use omsorgstrappa_core::model::series::Series;
use omsorgstrappa_core::scenario::{Origin, Reason, Scenario, ScenarioError, WITH_EFFECTS};
use omsorgstrappa_core::text::{BOKMAL, Long};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};
use support::agree::agree;
use support::outputs::outputs;
use support::prepared::prepared;
use support::scenarios::scenario;

const SHIFT: Moves = Moves::Lever(LeverId::HomeCareShift);

fn measure(from: i32, to: Option<i32>, effects: &[(Moves, f64)]) -> Change {
    let effect = |&(on, change): &(Moves, f64)| Effect {
        on,
        change,
        evidence: None,
        source: None,
    };
    Change {
        name: "Tiltak".to_owned(),
        from,
        to,
        effects: effects.iter().map(effect).collect(),
        ..Change::default()
    }
}

/// A municipality whose population stands still, so that need is 100 persons every year and home care 2,500 hours a week
/// before anything is moved: 100 places in institution, 250 users with 10 hours each.
fn still(measures: &Value) -> Value {
    json!({
        "schema": 2,
        "baseline": {
            "name": "Stille", "base_year": 2025,
            "population": {
                // All adults are 20, 67 or 80 years old: nobody grows older inside a band.
                "bands": [[0, 19], [20, 20], [21, 66], [67, 67], [68, 79], [80, 80], [81, null]],
                "years": [2025, 2031],
                "counts": [[4000, 9000, 0, 2000, 0, 500, 0], [4000, 9000, 0, 2000, 0, 500, 0]],
                "base_ages": null
            },
            "places": {"institution": 100, "care_home_24h": 0},
            "home_care_users": {"0-66": 100, "67-79": 50, "80+": 100},
            "users_exclude_care_homes": true,
            "home_care_hours_per_user": 10
        },
        "parameters": {"longevity_gain": 0},
        "measures": measures
    })
}

/// One example whose every number is worked out by hand below, through the exchange format.
#[test]
fn an_example_by_hand() {
    let scenario = still(&json!([
        {"name": "Hjemme", "from": 2027, "to": 2029, "fte": 2, "annual_cost": 1.5, "effects": [
            {"on": "home_care_shift", "change": 0.1, "evidence": "weak", "source": "Et anslag"},
            {"on": "shift_hours", "change": 5}
        ]},
        {"name": "Sykehjem", "from": 2028, "effects": [{"on": "fte_per_institution_place", "change": -0.1}]},
        {"name": "Går alt", "from": 2020, "to": 2029, "effects": [{"on": "home_care_shift", "change": 0.03}]}
    ]));
    let result = simulate(&scenario.to_string(), "test", |_| None).unwrap();
    let result: Value = serde_json::from_str(&result).unwrap();
    let at = |name: &str, year: usize| result["series"][name][year - 2025].as_f64().unwrap();
    let expect = |name: &str, year: usize, expected: f64| {
        let found = at(name, year);
        assert!(
            (found - expected).abs() < 1e-6,
            "{name} {year}: {found}, by hand {expected}"
        );
    };
    // Hours to man-years: 52 ÷ (1475 × 0.6).
    let per_hour = 52.0 / 885.0;
    // Nothing is moved: what goes on already is in today's figures.
    for year in [2025, 2026] {
        expect("need", year, 100.0);
        expect("at_home_24h", year, 0.0);
        expect("places_needed", year, 100.0);
        expect("hours", year, 2500.0);
        expect("fte", year, 2500.0 * per_hour + 110.0);
        expect("cost_places", year, 110.0 + 40.0);
    }
    // 10 of 100 at home with 25 + 5 hours; 10 places empty, which cost half: 95 × 1.1.
    expect("at_home_24h", 2027, 10.0);
    expect("places_needed", 2027, 90.0);
    expect("spare", 2027, 10.0);
    expect("hours_intensive", 2027, 300.0);
    expect("hours", 2027, 2800.0);
    expect("fte_places", 2027, 104.5);
    expect("fte", 2027, 2800.0 * per_hour + 104.5 + 2.0);
    expect("cost_measures", 2027, 1.5);
    expect("cost_places", 2027, 104.5 + 95.0 * 0.4);
    expect("user_fees", 2027, 90.0 * 0.2);
    expect("family_hours", 2027, 200.0);
    // A tenth of a man-year less in each place.
    expect("fte_places", 2028, 95.0);
    // The first has ended, and what ran in 2025 has ended too: a share below nothing is nothing.
    expect("at_home_24h", 2030, 0.0);
    expect("hours", 2030, 2500.0);
    expect("fte", 2030, 2500.0 * per_hour + 100.0);
    expect("cost_measures", 2030, 0.0);
    // The lever is phased in and what runs no longer takes from it: 0.05 × 5 ÷ 6 − 0.03.
    let mut pulled = scenario;
    pulled["levers"] = json!({"home_care_shift": 0.05});
    let result = simulate(&pulled.to_string(), "test", |_| None).unwrap();
    let result: Value = serde_json::from_str(&result).unwrap();
    let share = |year: usize| {
        result["series"]["at_home_24h"][year - 2025]
            .as_f64()
            .unwrap()
            / 100.0
    };
    assert!((share(2030) - (0.05 * 5.0 / 6.0 - 0.03)).abs() < 1e-12);
    assert!((share(2027) - (0.05 * 2.0 / 6.0 + 0.1)).abs() < 1e-12);
    assert_eq!(share(2025), 0.0);
}

fn refusal(scenario: &Value) -> ScenarioError {
    read_scenario(&scenario.to_string()).unwrap_err()
}

/// Schema 2 is for effects, and only for them; every error names its place.
#[test]
fn the_schema_and_the_fields_are_checked() {
    let good = still(&json!([
        {"name": "A", "from": 2027},
        {"name": "B", "from": 2027, "effects": [{"on": "reablement", "change": 0.02}]}
    ]));
    assert!(read_scenario(&good.to_string()).is_ok());
    for schema in [json!(1), Value::Null] {
        let mut old = good.clone();
        old["schema"] = schema;
        let error = refusal(&old);
        assert_eq!(
            (error.path.as_str(), &error.reason),
            ("measures[1].effects", &Reason::EffectsNeedSchema)
        );
        assert!(error.to_string().contains("\"schema\": 2"), "{error}");
    }
    for (schema, reason) in [
        (2, Reason::NoEffects),
        (3, Reason::OtherSchema),
        (0, Reason::OtherSchema),
    ] {
        let mut plain = still(&json!([{"name": "A", "from": 2027}]));
        plain["schema"] = schema.into();
        let error = refusal(&plain);
        assert_eq!((error.path.as_str(), &error.reason), ("schema", &reason));
    }
    let with = |effect: Value| {
        let mut scenario = good.clone();
        scenario["measures"][1]["effects"][0] = effect;
        refusal(&scenario)
    };
    for (effect, path) in [
        (json!({"change": 0.1}), "on"),
        (json!({"on": "reablement"}), "change"),
        (json!({"on": "reablement", "change": null}), "change"),
        (json!({"on": "reablement", "change": "x"}), "change"),
        (
            json!({"on": "reablement", "change": 0.1, "evidence": "sterk"}),
            "evidence",
        ),
        (
            json!({"on": "reablement", "change": 0.1, "source": 5}),
            "source",
        ),
        (json!({"on": "reablement", "change": 0.1, "to": 2030}), "to"),
        (json!({"on": "coverage_target", "change": 0.1}), "on"),
        (json!({"on": "standard_growth", "change": 0.1}), "on"),
        (json!({"on": "occupancy", "change": 0.1}), "on"),
    ] {
        assert_eq!(with(effect).path, format!("measures[1].effects[0].{path}"));
    }
    let message = with(json!({"on": "interest", "change": 0.1})).to_string();
    for on in Moves::all() {
        assert!(message.contains(on.key()), "{message}");
    }
    let mut decided = good.clone();
    decided["baseline"]["decided"] = json!([{"name": "D", "from": 2027, "effects": []}]);
    assert_eq!(refusal(&decided).path, "baseline.decided[0].effects");
}

/// The README lists what can be moved, all of it and nothing else.
#[test]
fn the_readme_lists_what_can_be_moved() {
    let readme = include_str!("../README.md");
    let (_, rest) = readme.split_once("<!-- moved -->").unwrap();
    let (listed, _) = rest.split_once("<!-- end of moved -->").unwrap();
    let listed: Vec<&str> = listed.split('`').skip(1).step_by(2).collect();
    let all: Vec<&str> = Moves::all().map(Moves::key).collect();
    assert_eq!(listed, all);
}

/// The scenario with these effects alone, in force from `years` after its base year on.
fn moved_from(scenario: &Scenario, years: i32, effects: &[(Moves, f64)]) -> Scenario {
    let base = prepared(scenario).baseline.base_year;
    Scenario {
        measures: vec![measure(base + years, None, effects)],
        ..scenario.clone()
    }
}

/// The scenario without what an effect cannot touch: what only the base year calibrates.
fn uncalibrated(scenario: &Scenario) -> Scenario {
    let mut scenario = scenario.clone();
    scenario.measures.clear();
    scenario.levers.family_care = FamilyCare::FollowsNeed;
    match &mut scenario.origin {
        Origin::Baseline(baseline) => {
            baseline.waiting = 0.0;
            baseline.care_fte = None;
            baseline.care_cost = None;
        }
        Origin::Packaged { overrides, .. } => {
            overrides.waiting = None;
            overrides.care_fte = None;
            overrides.care_cost = None;
        }
    }
    scenario
}

/// Sets a lever.
type Put = fn(&mut Levers, f64);

/// Series that remember the base year, or that a lever has and an effect has not.
const OTHERWISE: [Series; 3] = [Series::LabourGap, Series::CostTechnology, Series::Cost];

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// An effect on a parameter from the first year on gives what the parameter gives when it is set, in every year but the
    /// base year.
    #[test]
    fn an_effect_on_a_parameter_is_that_parameter_set(scenario in scenario(), part in -0.5..0.5_f64) {
        let scenario = uncalibrated(&scenario);
        for on in Moves::all() {
            let Moves::Parameter(id) = on else { continue };
            let change = part * id.spec().mode;
            let mut set = scenario.clone();
            let value = on.limit().nearest(scenario.parameters.get(id) + change);
            set.parameters.set(id, value);
            let (moved, set) = (outputs(&moved_from(&scenario, 1, &[(on, change)])), outputs(&set));
            for &series in Series::ALL.iter().filter(|series| **series != Series::LabourGap) {
                for year in moved.years().skip(1) {
                    let (found, expected) = (moved.at(series, year), set.at(series, year));
                    prop_assert!(agree(found, expected), "{} {} {year}: {found} {expected}", on.key(), series.key());
                }
            }
        }
    }

    /// The same for a lever, where levers act in full at once.
    #[test]
    fn an_effect_on_a_lever_is_that_lever_set(scenario in scenario(), part in 0.0..1.0_f64, from in 0.0..1.0_f64) {
        let mut scenario = uncalibrated(&scenario);
        scenario.target_year = Some(prepared(&scenario).baseline.base_year);
        scenario.parameters.prevalence_factor = 1.0;
        let levers: [(LeverId, Put); 5] = [
            (LeverId::Prevalence, |levers, value| levers.prevalence = value),
            (LeverId::HomeCareShift, |levers, value| levers.home_care_shift = value),
            (LeverId::InstitutionShare, |levers, value| levers.institution_share = Some(value)),
            (LeverId::Reablement, |levers, value| levers.reablement = value),
            (LeverId::Technology, |levers, value| levers.technology = value),
        ];
        let all: Vec<Moves> = Moves::all().filter(|on| matches!(on, Moves::Lever(_))).collect();
        prop_assert_eq!(all.len(), levers.len());
        for (id, put) in levers {
            let on = Moves::Lever(id);
            let (from, to) = (0.05 + 0.95 * from, 0.05 + 0.95 * part);
            let (mut start, mut set) = (scenario.clone(), scenario.clone());
            put(&mut start.levers, from);
            put(&mut set.levers, to);
            let (moved, set) = (outputs(&moved_from(&start, 1, &[(on, to - from)])), outputs(&set));
            for &series in Series::ALL.iter().filter(|series| !OTHERWISE.contains(series)) {
                for year in moved.years() {
                    let (found, expected) = (moved.at(series, year), set.at(series, year));
                    prop_assert!(agree(found, expected), "{} {} {year}: {found} {expected}", on.key(), series.key());
                }
            }
        }
    }

    /// Effects of nothing, effects that cancel, and effects that were there before and go on, are none: to the last bit.
    #[test]
    fn no_effect_is_none(scenario in scenario(), on in select(Moves::all().collect::<Vec<_>>()), change in -1.0..1.0_f64) {
        let base = prepared(&scenario).baseline.base_year;
        let mut without = scenario.clone();
        without.measures.iter_mut().for_each(|measure| measure.effects.clear());
        let expected = outputs(&without);
        for more in [
            vec![measure(base + 1, None, &[(on, 0.0)])],
            vec![measure(base + 1, None, &[(on, change)]), measure(base + 1, None, &[(on, -change)])],
            vec![measure(base - 3, None, &[(on, change)])],
            vec![measure(base + 3, Some(base + 2), &[(on, change)])],
        ] {
            let mut with = without.clone();
            with.measures.extend(more);
            prop_assert_eq!(&outputs(&with), &expected);
        }
    }

    /// More help at home by a measure never asks for more places, in any year.
    #[test]
    fn more_shift_by_measures_never_more_places(scenario in scenario(), low in -1.0..1.0_f64, more in 0.0..1.0_f64) {
        let at = |change| outputs(&moved_from(&scenario, 2, &[(SHIFT, change)]));
        let (less, more) = (at(low), at(low + more));
        for (less, more) in less.series(Series::PlacesNeeded).zip(more.series(Series::PlacesNeeded)) {
            prop_assert!(more <= less || agree(more, less), "{more} {less}");
        }
    }

    /// Levers moved by measures stay what they can be.
    #[test]
    fn shares_stay_shares(scenario in scenario(), change in -3.0..3.0_f64) {
        let on = Moves::Lever(LeverId::InstitutionShare);
        let outputs = outputs(&moved_from(&scenario, 1, &[(SHIFT, change), (on, change)]));
        for year in outputs.years() {
            let share = outputs.at(Series::InstitutionShare, year);
            prop_assert!((0.0..=1.0).contains(&share));
            let need = outputs.at(Series::Need, year);
            prop_assert!((0.0..=need + 1e-9).contains(&outputs.at(Series::AtHome24h, year)));
        }
    }

    /// What is written says schema 2 exactly where there are effects, and is read again as it was.
    #[test]
    fn the_lowest_schema_is_written(scenario in scenario()) {
        let json = scenario_to_json(&scenario);
        let any = scenario.measures.iter().any(|measure| !measure.effects.is_empty());
        prop_assert_eq!(&json["schema"], &Value::from(if any { WITH_EFFECTS } else { 1 }));
        prop_assert_eq!(json_text(&json).contains("\"effects\""), any);
        prop_assert_eq!(read_scenario(&json_text(&json)), Ok(scenario));
    }

    /// In every attribution the measures have what they do with their effects, and the parts add up.
    #[test]
    fn effects_go_with_the_measures(scenario in scenario(), change in 0.05..0.3_f64) {
        let mut scenario = moved_from(&scenario, 1, &[(SHIFT, change)]);
        scenario.levers = Levers { coverage_target: CoverageTarget::AsToday, ..Levers::default() };
        let mut engine = Engine::new(Arc::new(prepared(&scenario)), scenario.dementia_reference);
        let end = engine.prepared().end_year();
        let inputs = scenario.inputs(end);
        let why = Attribution::new(&mut engine, &inputs, end);
        let outputs = outputs(&scenario);
        for series in [Series::PlacesNeeded, Series::Fte, Series::Cost, Series::Unmet] {
            prop_assert!(agree(why.end(series), outputs.at(series, end)));
            let sum: f64 = why.parts(series).iter().map(|part| part.value).sum();
            prop_assert!(agree(why.start(series) + sum, why.end(series)));
        }
        if outputs.end_year() > outputs.base_year() {
            prop_assert!(why.part(Series::PlacesNeeded, Player::Measures) < 0.0);
        }
    }
}

fn evaluation(scenario: Scenario) -> Evaluation {
    Evaluation::new(Arc::new(prepared(&scenario)), Arc::new(scenario))
}

/// The numbers of a formula's line: before, change, value.
fn numbers(line: &str) -> Vec<f64> {
    let line = line
        .replace('\u{a0}', "")
        .replace("+ ", "+")
        .replace("− ", "-");
    let words = line.split([' ', '=']).map(|word| word.replace(',', "."));
    words.filter_map(|word| word.parse().ok()).collect()
}

/// A formula says what measures move of it, and the sum is right.
#[test]
fn formulas_say_what_is_moved() {
    let long = Long::read(include_str!("../data/text/nb.later.json"), &BOKMAL).unwrap();
    let scenario = moved_from(
        &Scenario {
            target_year: Some(2036),
            levers: Levers {
                home_care_shift: 0.1,
                ..Levers::default()
            },
            ..Scenario::untouched("3312")
        },
        2,
        &[
            (SHIFT, -0.02),
            (Moves::Parameter(ParameterId::NetHoursPerFte), 25.0),
            (Moves::Parameter(ParameterId::HospitalShare), -0.5),
            (Moves::Parameter(ParameterId::FamilyHoursPerPerson), 1.0),
        ],
    );
    let evaluation = evaluation(scenario);
    let lines = |figure, year| {
        let lookup = |id| long.formula(id);
        let lines = formulas(figure, &evaluation, year, &lookup, &BOKMAL);
        let moved = lines
            .into_iter()
            .filter(|line| line.meaning.contains("tiltakene"));
        moved
            .map(|line| (line.numbers, line.meaning))
            .collect::<Vec<_>>()
    };
    assert!(lines(FigureId::Places, 2036).is_empty());
    assert!(lines(FigureId::Unmet, 2027).is_empty());
    // Half of the way to 10 per cent, less two.
    let unmet = lines(FigureId::Unmet, 2031);
    assert_eq!(unmet[0].0, "5,0 − 2,0 = 3,0");
    assert!(
        unmet[0]
            .1
            .contains("Vridning mot hjemmetjenester i 2031, prosent")
    );
    assert!(unmet[1].0.contains("grensen 0"), "{}", unmet[1].0);
    let fte = lines(FigureId::Fte, 2036);
    assert_eq!(fte.len(), 3);
    for (line, _) in fte.iter().filter(|(line, _)| line.contains('=')) {
        let found = numbers(line);
        assert_eq!(found[0] + found[1], found[2], "{line}");
    }
    // The line of hours uses what the year has.
    let lookup = |id| long.formula(id);
    let home = formulas(FigureId::Fte, &evaluation, 2036, &lookup, &BOKMAL);
    assert!(
        home[0].numbers.contains("(1\u{a0}500 × 0,60)"),
        "{}",
        home[0].numbers
    );
}
