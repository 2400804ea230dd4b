//! Links and files: what is handed on is read again as it was, and any text is answered.

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
    pub mod deep;
    pub mod packaged;
    pub mod prepared;
    pub mod scenarios;
}

use std::collections::BTreeMap;
use std::sync::Arc;

use omsorgstrappa_core::analysis::finding::Question;
use omsorgstrappa_core::codec::{json_text, scenario_to_json};
use omsorgstrappa_core::evaluation::Evaluation;
use omsorgstrappa_core::goal::{Bound, Goal, GoalKind};
use omsorgstrappa_core::link::{
    Decoded, FROZEN, Frozen, FrozenRow, LONGEST_LINK, LONGEST_QR, Link, OpenedFile, Problem,
    ProblemKind, Reach, Shared, Verdict, decode, encode, freeze, reach, read_file, verdict,
    write_file, written_out,
};
use omsorgstrappa_core::model::MODEL_VERSION;
use omsorgstrappa_core::model::change::Change;
use omsorgstrappa_core::model::effect::{Effect, Moves};
use omsorgstrappa_core::model::lever::{CoverageTarget, LeverId};
use omsorgstrappa_core::model::parameter::ParameterId;
use omsorgstrappa_core::model::source::Strength;
use omsorgstrappa_core::scenario::{Field, Reason, Scenario};
use omsorgstrappa_core::state::{
    COMPARED, CostFrame, Depth, Figures, MOST, SavedError, StaircaseUnit, State, Tab, View, opened,
    write_saved,
};
use omsorgstrappa_core::uncertainty::{OwnRange, Ranges};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use support::deep::check;
use support::packaged::municipality;
use support::prepared::prepared;
use support::scenarios::scenario;

const DATA: &str = "2026.1";

prop_compose! {
    fn view()(
        depth in select(&[Depth::Simple, Depth::Full][..]),
        shown_year in any::<i32>(),
        staircase in select(&[StaircaseUnit::Persons, StaircaseUnit::Fte, StaircaseUnit::Money][..]),
        cost in select(&[CostFrame::Total, CostFrame::PerInhabitant, CostFrame::PerPlace][..]),
        tab in select(&Tab::ALL[..]),
        compared in select(&COMPARED[..]),
        question in option::of(select(&Question::ALL[..])),
        figures in select(&[Figures::Plan, Figures::Here][..]),
    ) -> View {
        View { depth, shown_year, staircase, cost, tab, compared, question, figures }
    }
}

prop_compose! {
    fn frozen()(
        years in btree_map(any::<i32>(), vec(option::of(-1e9..1e9_f64), FROZEN.len()), 0..3),
    ) -> Vec<Frozen> {
        // A year of which no figure is known is not there.
        let known = years.into_iter().filter(|(_, values)| values.iter().any(Option::is_some));
        known.map(|(year, values)| Frozen { year, values: values.try_into().unwrap() }).collect()
    }
}

prop_compose! {
    fn shared()(
        name in ".{0,20}",
        scenario in scenario(),
        reasons in btree_map(select(Field::all().collect::<Vec<_>>()), ".{0,20}", 0..4),
        frozen in frozen(),
        ranges in vec((select(ParameterId::ALL), 0.0..0.5_f64, 0.5..1.0_f64, any::<bool>()), 0..4),
    ) -> Shared {
        let reasons = reasons.into_iter().map(|(field, text)| (field.key().to_owned(), text)).collect();
        let mut own = Ranges::default();
        for (id, low, high, fixed) in ranges {
            // What the parameter may not be is refused; that is tested where ranges are.
            let _ = own.set(id, OwnRange { low: Some(low), high: Some(high), fixed });
        }
        Shared { name, scenario, reasons, frozen, ranges: own.into() }
    }
}

prop_compose! {
    fn goal()(
        kind in select(&GoalKind::ALL[..]),
        bound in select(&Bound::ALL[..]),
        value in 0.0..1e6_f64,
        year in option::of(any::<i32>()),
        label in ".{0,12}",
    ) -> Goal {
        Goal { id: 0, kind, bound, value, year, label }
    }
}

prop_compose! {
    fn link()(
        model in "[0-9.]{1,8}",
        data in "[0-9.]{1,8}",
        language in select(vec!["", "nb", "nn", "en"]),
        view in view(),
        scenarios in vec(shared(), 1..=MOST),
        goals in vec(goal(), 0..12),
    ) -> Link {
        let goals = (1..).zip(goals).map(|(id, goal)| Goal { id, ..goal }).collect();
        Link { model, data, language: language.to_owned(), view, scenarios, goals }
    }
}

/// The frozen years in order: a link keeps no other.
fn sorted(mut shared: Shared) -> Shared {
    shared.frozen.sort_by_key(|frozen| frozen.year.to_string());
    shared
}

fn without_problems(link: &Link) -> Decoded {
    Decoded {
        model: link.model.clone(),
        data: link.data.clone(),
        language: link.language.clone(),
        view: Some(link.view),
        scenarios: link.scenarios.iter().cloned().map(sorted).collect(),
        goals: link.goals.clone(),
        problems: Vec::new(),
    }
}

/// What is put in a link comes out of it, whatever it is.
#[test]
fn a_link_says_what_was_put_in() {
    check(256, link, |link| {
        let text = encode(&link);
        prop_assert!(text.is_ascii());
        prop_assert_eq!(decode(&text), without_problems(&link));
        prop_assert_eq!(
            decode(&format!("https://example.org/?a=b#{text}")),
            without_problems(&link)
        );
        Ok(())
    });
}

/// A file gives back what was put in it, and so does the bare exchange format.
#[test]
fn a_file_says_what_was_put_in() {
    check(128, shared, |shared| {
        let text = json_text(&write_file(&shared, DATA));
        let expected = OpenedFile::Scenario {
            shared: Box::new(shared.clone()),
            model: MODEL_VERSION.to_owned(),
            data: DATA.to_owned(),
        };
        prop_assert_eq!(read_file(&text), Ok(expected));
        let bare = format!("\u{feff}{}", json_text(&scenario_to_json(&shared.scenario)));
        let Ok(OpenedFile::Scenario { shared: read, .. }) = read_file(&bare) else {
            panic!("the bare scenario was not read");
        };
        prop_assert_eq!(read.scenario, shared.scenario);
        Ok(())
    });
}

/// A link that is cut off anywhere is answered, and says that something is missing.
#[test]
fn a_link_cut_off_says_so() {
    check(
        128,
        || (link(), any::<Index>()),
        |(link, place)| {
            let text = encode(&link);
            let cut = &text[..place.index(text.len())];
            let decoded = decode(cut);
            prop_assert!(cut.is_empty() || !decoded.problems.is_empty(), "{cut}");
            Ok(())
        },
    );
}

/// A link in which a character is another is answered, and says so unless it means the same.
#[test]
fn a_link_that_was_altered_says_so() {
    check(
        256,
        || (link(), any::<Index>(), any::<char>()),
        |(link, place, letter)| {
            let text = encode(&link);
            let place = place.index(text.len());
            let altered = format!("{}{letter}{}", &text[..place], &text[place + 1..]);
            let decoded = decode(&altered);
            prop_assert!(
                !decoded.problems.is_empty() || decoded == without_problems(&link),
                "{altered}"
            );
            Ok(())
        },
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Any text at all is answered.
    #[test]
    fn any_text_is_answered(text in ".{0,400}") {
        let _ = decode(&text);
        let _ = read_file(&text);
    }

    /// So is any text of known keys with values that do not fit.
    #[test]
    fn known_keys_with_any_value_are_answered(pairs in vec((key(), ".{0,9}"), 0..20)) {
        let text: Vec<String> = pairs.iter().map(|(key, value)| format!("{key}={value}")).collect();
        let _ = decode(&text.join("&"));
    }
}

fn key() -> impl Strategy<Value = String> {
    let keys: Vec<&str> = "link model data name sum municipality alternative end_year target_year seed \
        dementia_reference prevalence coverage_target institution_share family_care cost_per_fte \
        baseline baseline.name baseline.base_year baseline.population.bands baseline.population.years \
        baseline.population.counts baseline.population.base_ages baseline.places.institution \
        baseline.decided.1.name baseline.decided overrides overrides.decided.x.from \
        overrides.home_care_users.0-66 measures measures.1 measures.1.name measures.1.from \
        measures.1.name.x measures.2.fte 2.municipality 5.coverage_target 1.seed 9.seed was.2028.fte \
        measures.1.effects measures.1.effects.1 measures.1.effects.1.on measures.1.effects.2.change schema \
        reason.prevalence reason.x goal.1.kind goal.1.value goal.01.kind goal.0.kind goal.1.id goal view.shown_year view.depth view.tab levers.prevalence"
        .split_whitespace()
        .collect();
    select(keys).prop_map(str::to_owned)
}

fn problems(link: &str) -> Vec<(String, ProblemKind)> {
    let problems = decode(link).problems.into_iter();
    problems
        .map(|Problem { key, kind }| (key, kind))
        .filter(|(_, kind)| *kind != ProblemKind::NoSum)
        .collect()
}

/// Every bad key is listed, and the rest of the link is used.
#[test]
fn bad_keys_are_listed_and_the_rest_is_used() {
    let text = "municipality=3312&coverage_target=0.16&home_care_shift=2&unknown=1&target_year=abc\
        &measures.1.name=A&measures.1.from=2030&measures.3.name=B&measures.3.from=x&occupancy=0.97\
        &name=%zz&prevalence&coverage_target=0.2&reason.technology=Fordi&reason.x=y&2.seed=5&goal.1.kind=places&goal.01.kind=places&goal.2.kind=staff&goal.2.bound=at_most&goal.2.value=900";
    let decoded = decode(text);
    let scenario = &decoded.scenarios[0].scenario;
    assert_eq!(scenario.levers.coverage_target, CoverageTarget::Share(0.16));
    assert_eq!(scenario.parameters.occupancy, 0.97);
    assert_eq!(scenario.measures.len(), 1);
    assert_eq!(decoded.scenarios[0].reasons["technology"], "Fordi");
    assert_eq!(decoded.scenarios.len(), 1);
    assert_eq!(
        (decoded.goals.len(), decoded.goals[0].kind),
        (1, GoalKind::Staff)
    );
    let keys: Vec<String> = problems(text).into_iter().map(|(key, _)| key).collect();
    for key in [
        "home_care_shift",
        "unknown",
        "target_year",
        "measures.3.from",
        "measures.3",
        "name",
        "prevalence",
        "coverage_target",
        "reason.x",
        "2.baseline",
        "goal.01.kind",
        "goal.1.bound",
    ] {
        assert!(
            keys.contains(&key.to_owned()),
            "{key} is not among {keys:?}"
        );
    }
    let found = problems(text);
    assert!(found.contains(&("unknown".into(), ProblemKind::Unknown)));
    assert!(found.contains(&("coverage_target".into(), ProblemKind::Twice)));
    assert!(found.contains(&("prevalence".into(), ProblemKind::NoValue)));
    assert!(found.contains(&("name".into(), ProblemKind::NotEncoded)));
    let shift = LeverId::HomeCareShift.spec().limit;
    assert!(found.contains(&(
        "home_care_shift".into(),
        ProblemKind::Bad(Reason::OutsideLimit(shift))
    )));
}

/// A megabyte of anything is answered, and the list of problems stays short.
#[test]
fn a_megabyte_is_answered() {
    let parts = [
        "a=1&",
        "baseline.x=1&",
        "baseline.decided.7.name=A&",
        "%41",
        "&&&&",
        "was.1.fte=1&",
        "[[[[",
        "1,",
        "coverage_target=0.16&",
        "9.9.9.9.9.9.9.9=",
        "ø",
    ];
    for part in parts {
        let mut numbered = String::new();
        while numbered.len() < 1 << 20 {
            numbered.push_str(&numbered.len().to_string());
            numbered.push_str(part);
        }
        for text in [part.repeat((1 << 20) / part.len()), numbered] {
            let decoded = decode(&format!("municipality=3312&{text}"));
            assert!(decoded.problems.len() < 60);
            let _ = decode(&format!("baseline.population.counts={text}"));
            assert!(read_file(&text).is_err());
        }
    }
}

fn evaluation(scenario: &Scenario) -> Evaluation {
    Evaluation::new(Arc::new(prepared(scenario)), Arc::new(scenario.clone()))
}

/// Lillehammer's plan as the plan has it.
fn plan() -> Scenario {
    let mut scenario = opened(&municipality("3405-2018"));
    scenario.levers.coverage_target = CoverageTarget::Share(0.16);
    scenario
}

fn shared_plan() -> Shared {
    Shared {
        name: "Planen".to_owned(),
        frozen: freeze(&evaluation(&plan()), 2028),
        scenario: plan(),
        reasons: BTreeMap::from([("coverage_target".to_owned(), "Som i planen".to_owned())]),
        ranges: Arc::default(),
    }
}

/// The figures that a link carries are those that are worked out again, and other figures or versions
/// are told.
#[test]
fn frozen_figures_are_worked_out_again() {
    let shared = shared_plan();
    let evaluation = evaluation(&plan());
    let link = Link {
        model: MODEL_VERSION.to_owned(),
        data: DATA.to_owned(),
        language: "nn".to_owned(),
        view: View::new(2028),
        scenarios: vec![shared.clone()],
        goals: Vec::new(),
    };
    let text = encode(&link);
    assert_eq!(reach(text.len()), Reach::QrCode);
    let read = decode(&text);
    let frozen = &read.scenarios[0].frozen;
    assert_eq!(
        verdict(frozen, (&read.model, &read.data), &evaluation, DATA),
        Verdict::Same
    );
    let Verdict::OtherVersion(rows) = verdict(frozen, (&read.model, "2025.1"), &evaluation, DATA)
    else {
        panic!("other data were not told");
    };
    assert!(rows.len() == FROZEN.len() && rows.iter().all(FrozenRow::agrees));
    let mut other = frozen.clone();
    other[0].values[1] = other[0].values[1].map(|fte| fte + 1e-3);
    other[0].year = 2028;
    let Verdict::Altered(rows) = verdict(&other, (&read.model, &read.data), &evaluation, DATA)
    else {
        panic!("another figure was not told");
    };
    assert_eq!(rows.iter().filter(|row| !row.agrees()).count(), 1);
    assert_eq!(
        verdict(&[], (&read.model, &read.data), &evaluation, DATA),
        Verdict::NothingFrozen
    );
    // A year that the projection does not have.
    other[0].year = 2090;
    let Verdict::Altered(rows) = verdict(&other, (&read.model, &read.data), &evaluation, DATA)
    else {
        panic!("a year that is gone was not told");
    };
    assert!(
        rows.iter()
            .all(|row| row.now.is_none() && row.difference().is_none())
    );
}

/// The link of the first version of the format is read, for ever; so are the files.
#[test]
fn what_was_handed_on_in_the_first_version_is_read() {
    let link = decode(include_str!("fixtures/link-1.txt"));
    assert_eq!(link.problems, []);
    assert_eq!(link.scenarios, [shared_plan_of_fixture()]);
    assert_eq!(
        (link.model.as_str(), link.data.as_str()),
        ("1.0.0", "2026.1")
    );
    assert_eq!(
        link.view,
        Some(View {
            tab: Tab::Compare,
            ..View::new(2028)
        })
    );
    let file = read_file(include_str!("fixtures/scenario-1.json")).unwrap();
    let expected = OpenedFile::Scenario {
        shared: Box::new(shared_plan_of_fixture()),
        model: "1.0.0".to_owned(),
        data: "2026.1".to_owned(),
    };
    assert_eq!(file, expected);
    for record in [
        include_str!("fixtures/saved-1.json"),
        include_str!("fixtures/saved-2.json"),
    ] {
        assert!(matches!(read_file(record), Ok(OpenedFile::Record(_))));
    }
}

/// A scenario of schema 2, in a link and in a file, is read for ever too.
#[test]
fn what_was_handed_on_with_effects_is_read() {
    let scenario = Scenario {
        measures: vec![
            Change {
                name: "Hjemmerehabilitering".to_owned(),
                from: 2024,
                fte: 2.0,
                annual_cost: 1.5,
                ..Change::default()
            },
            Change {
                name: "Trygghetspakke".to_owned(),
                from: 2022,
                to: Some(2027),
                fte: 0.5,
                annual_cost: 0.75,
                effects: vec![
                    Effect {
                        on: Moves::Lever(LeverId::HomeCareShift),
                        change: 0.02,
                        evidence: Some(Strength::Weak),
                        source: Some("Et anslag".to_owned()),
                    },
                    Effect {
                        on: Moves::Parameter(ParameterId::WaitingHours),
                        change: -1.5,
                        evidence: None,
                        source: None,
                    },
                ],
                ..Change::default()
            },
        ],
        ..plan()
    };
    let expected = Shared {
        scenario,
        reasons: [("measures".to_owned(), "Fra planen".to_owned())].into(),
        frozen: Vec::new(),
        ..shared_plan()
    };
    let link = decode(include_str!("fixtures/link-2.txt"));
    assert_eq!(link.problems, []);
    assert_eq!(link.scenarios.as_slice(), std::slice::from_ref(&expected));
    let file = read_file(include_str!("fixtures/scenario-2.json")).unwrap();
    let OpenedFile::Scenario { shared, .. } = file else {
        panic!("a record was read");
    };
    assert_eq!(*shared, expected);
    assert_eq!(write_file(&expected, DATA)["schema"], 2);
    assert_eq!(write_file(&shared_plan(), DATA)["schema"], 1);
    assert_eq!(
        read_file(&write_file(&expected, "2026.1").to_string()),
        Ok(OpenedFile::Scenario {
            shared,
            model: MODEL_VERSION.to_owned(),
            data: "2026.1".to_owned()
        })
    );
}

/// An effect that cannot be used is named, and the rest of its measure is used.
#[test]
fn a_bad_effect_is_listed_and_the_rest_is_used() {
    let text = "municipality=3312&measures.2.name=A&measures.2.from=2030&measures.2.effects.1.on=reablement\
        &measures.2.effects.1.change=0.02&measures.2.effects.3.on=occupancy&measures.2.effects.3.change=0.1\
        &measures.2.effects.4.on=technology&measures.2.effects.4.change=x";
    let decoded = decode(text);
    let measures = &decoded.scenarios[0].scenario.measures;
    assert_eq!((measures.len(), measures[0].effects.len()), (1, 1));
    assert_eq!(measures[0].effects[0].change, 0.02);
    let keys: Vec<String> = problems(text).into_iter().map(|(key, _)| key).collect();
    for key in ["measures.2.effects.3.on", "measures.2.effects.4.change"] {
        assert!(
            keys.contains(&key.to_owned()),
            "{key} is not among {keys:?}"
        );
    }
    // Without any that can be used it is a scenario of schema 1.
    let none =
        "municipality=3312&measures.1.name=A&measures.1.from=2030&measures.1.effects.1.on=interest";
    assert_eq!(decode(none).scenarios[0].scenario.schema(), 1);
}

fn shared_plan_of_fixture() -> Shared {
    let figures = [330.4, 716.5, 795.25, 0.0, 153.5];
    Shared {
        frozen: vec![Frozen {
            year: 2028,
            values: figures.map(Some),
        }],
        ..shared_plan()
    }
}

/// A file or record of a newer page is told apart from a broken one, and so is a link.
#[test]
fn what_is_newer_is_told() {
    let mut file = write_file(&shared_plan(), DATA);
    file["schema"] = 3.into();
    assert_eq!(read_file(&file.to_string()), Err(SavedError::Newer));
    let mut record = write_saved(&State::new(plan(), 2028), 0.0);
    record["schema"] = 9.into();
    assert_eq!(read_file(&record.to_string()), Err(SavedError::Newer));
    let found = problems("link=2&municipality=3312");
    assert_eq!(found, [("link".to_owned(), ProblemKind::Newer)]);
    for (broken, path) in [
        (r#"{"app": "x", "kind": "scenario"}"#, "app"),
        (r#"{"app": "omsorgstrappa", "kind": "other"}"#, "kind"),
        (
            r#"{"app": "omsorgstrappa", "kind": "scenario"}"#,
            "scenario",
        ),
        (
            r#"{"app": "omsorgstrappa", "kind": "scenario", "scenario": {"municipality": 1}}"#,
            "scenario.municipality",
        ),
    ] {
        let Err(SavedError::Broken(error)) = read_file(broken) else {
            panic!("{broken} was read");
        };
        assert_eq!(error.path, path);
    }
}

/// A scenario that carries its municipality gives the same figures, in a link where there is room.
#[test]
fn a_written_out_scenario_fits_and_gives_the_same() {
    let packaged = evaluation(&plan());
    let own = written_out(&plan(), &packaged.prepared.baseline);
    let shared = Shared {
        scenario: own.clone(),
        ..shared_plan()
    };
    let link = Link {
        model: MODEL_VERSION.to_owned(),
        data: DATA.to_owned(),
        language: "nn".to_owned(),
        view: View::new(2028),
        scenarios: vec![shared],
        goals: Vec::new(),
    };
    let text = encode(&link);
    assert!(
        text.len() > LONGEST_QR / 2 && text.len() <= LONGEST_LINK,
        "{} bytes",
        text.len()
    );
    let read = decode(&text);
    assert_eq!(read.problems, []);
    let again = evaluation(&read.scenarios[0].scenario);
    assert_eq!(
        verdict(
            &read.scenarios[0].frozen,
            (MODEL_VERSION, DATA),
            &again,
            DATA
        ),
        Verdict::Same
    );
    assert_eq!(packaged.outputs, again.outputs);
}
