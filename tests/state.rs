//! The state of the page: its saved record, and its reducer.

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
    pub mod scenarios;
}

use std::collections::BTreeMap;
use std::sync::Arc;

use omsorgstrappa_core::analysis::finding::Question;
use omsorgstrappa_core::codec::json_text;
use omsorgstrappa_core::goal::{Bound, Goal, GoalKind};
use omsorgstrappa_core::model::change::Change;
use omsorgstrappa_core::model::effect::{Effect, Moves};
use omsorgstrappa_core::model::lever::{CoverageTarget, LeverId};
use omsorgstrappa_core::model::parameter::ParameterId;
use omsorgstrappa_core::model::series::Series;
use omsorgstrappa_core::model::source::Strength;
use omsorgstrappa_core::scenario::{Field, Scenario};
use omsorgstrappa_core::state::{
    Action, COMPARED, CostFrame, Depth, Draft, Entry, Figures, History, MeasureList, SavedError,
    Slot, StaircaseUnit, State, StateError, Tab, View, apply, changed_levers, read_saved,
    with_measure, with_measures, write_saved,
};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::Value;
use support::deep::check;
use support::scenarios::{measure as any_measure, scenario};

fn reasons() -> impl Strategy<Value = BTreeMap<String, String>> {
    let keys: Vec<String> = LeverId::ALL.map(|id| id.spec().key.to_owned()).into();
    btree_map(select(keys), ".{0,20}", 0..4)
}

prop_compose! {
    fn view()(
        depth in select(&[Depth::Simple, Depth::Full][..]),
        shown_year in any::<i32>(),
        staircase in select(&[StaircaseUnit::Persons, StaircaseUnit::Fte, StaircaseUnit::Money][..]),
        cost in select(&[CostFrame::Total, CostFrame::PerInhabitant, CostFrame::PerPlace][..]),
        tab in select(&[Tab::Explore, Tab::Compare][..]),
        compared in select(&COMPARED[..]),
        question in option::of(select(&Question::ALL[..])),
        figures in select(&[Figures::Plan, Figures::Here][..]),
    ) -> View {
        View { depth, staircase, cost, tab, compared, question, figures, ..View::new(shown_year) }
    }
}

prop_compose! {
    fn entry()(
        name in ".{0,12}",
        scenario in scenario(),
        opened in option::of(scenario()),
        reasons in reasons(),
        drafts in vec(any_measure(), 0..2),
    ) -> Entry {
        let draft = Draft { name, scenario, reasons, ranges: Arc::default() };
        let mut entry = Entry::new(0, Slot::default(), draft);
        entry.drafts = drafts;
        if let Some(opened) = opened {
            entry.opened = Arc::new(opened);
        }
        entry
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
    fn state()(
        entries in vec(entry(), 1..3),
        kept in vec(entry(), 0..2),
        goals in vec(goal(), 0..3),
        active in any::<Index>(),
        view in view(),
    ) -> State {
        let beside = entries.len();
        let mut all: Vec<Arc<Entry>> = (1..)
            .zip(entries.into_iter().chain(kept))
            .map(|(id, entry)| {
                let slot = Slot::new(id as usize - 1).unwrap();
                Arc::new(Entry { id, slot, ..entry })
            })
            .collect();
        let library = all.split_off(beside);
        let goals = (1..).zip(goals).map(|(id, goal)| Goal { id, ..goal }).collect();
        State { active: active.get(&all).id, scenarios: all, library, view, goals, first_id: 1 }
    }
}

/// A lever and a value on its track; a target year somewhere near.
fn move_of_a_lever() -> impl Strategy<Value = (LeverId, f64)> {
    (select(&LeverId::ALL[..]), 0.0..=1.0_f64).prop_map(|(id, share)| {
        let spec = id.spec();
        let value = match id {
            LeverId::TargetYear => (2000.0 + share * 60.0).round(),
            _ => spec.quantised(spec.min + share * (spec.max - spec.min)),
        };
        (id, value)
    })
}

fn measure(name: &str, from: i32) -> Change {
    Change {
        name: name.to_owned(),
        from,
        to: None,
        fte: 2.0,
        annual_cost: 1.5,
        ..Change::default()
    }
}

/// What makes the action of one step.
type Step = Box<dyn Fn(&Entry) -> Result<Action, StateError>>;

/// Measures are added, changed, given a year and taken away, one step each, and every step can be undone.
#[test]
fn measures_are_steps() {
    use MeasureList::{Drafts, Scenario as Dated};
    let today = Scenario::untouched("3312");
    let mut state = State::new(today.clone(), 2040);
    let mut history = History::new(&state);
    let put = |old, new: Option<(MeasureList, Change)>| -> Step {
        Box::new(move |entry: &Entry| with_measure(entry, old, new.clone()))
    };
    let actions: [Step; 6] = [
        put(None, Some((Dated, measure("A", 2028)))),
        put(None, Some((Drafts, measure("B", 0)))),
        put(Some((Dated, 0)), Some((Dated, measure("A", 2030)))),
        put(Some((Drafts, 0)), Some((Dated, measure("B", 2029)))),
        put(Some((Dated, 0)), None),
        Box::new(|entry: &Entry| {
            let dated = [measure("B", 2029), measure("C", 2031)];
            Ok(with_measures(entry, &dated, &[measure("D", 0)]))
        }),
    ];
    let mut states = vec![state.clone()];
    for (number, step) in actions.iter().enumerate() {
        let action = step(state.active().unwrap()).unwrap();
        assert_eq!(
            history.apply(&mut state, &action, &today, None),
            Ok(true),
            "{number}"
        );
        states.push(state.clone());
    }
    assert_eq!(history.position(), actions.len());
    let entry = state.active().unwrap();
    let names: Vec<(&str, i32)> = entry
        .scenario
        .measures
        .iter()
        .map(|measure| (measure.name.as_str(), measure.from))
        .collect();
    assert_eq!(
        names,
        [("B", 2029), ("C", 2031)],
        "what is there is not added again"
    );
    assert_eq!(entry.drafts.len(), 1);
    for before in states.iter().rev().skip(1) {
        assert!(history.undo(&mut state));
        assert_eq!(&state, before);
    }
    for bad in [
        Change {
            fte: f64::NAN,
            ..measure("A", 2028)
        },
        Change {
            to: Some(2027),
            ..measure("A", 2028)
        },
        Change {
            investment: Some(-1.0),
            ..measure("A", 2028)
        },
    ] {
        let entry = state.active().unwrap();
        assert!(with_measure(entry, None, Some((Dated, bad))).is_err());
    }
    let entry = state.active().unwrap();
    assert_eq!(
        with_measure(entry, Some((Drafts, 0)), None),
        Err(StateError::NotThere)
    );
}

/// What is saved is read again as it was.
#[test]
fn a_saved_state_is_read_as_it_was() {
    check(
        256,
        || (state(), 0.0..1e13_f64),
        |(state, saved_at)| {
            let record = json_text(&write_saved(&state, saved_at));
            prop_assert_eq!(read_saved(&record), Ok(state));
            Ok(())
        },
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// A lever that is moved and reset leaves no trace, wherever everything stood.
    #[test]
    fn a_reset_lever_leaves_no_trace(opened in scenario(), (id, value) in move_of_a_lever()) {
        let start = State::new(opened.clone(), 2030);
        let mut state = start.clone();
        let moved = apply(&mut state, &Action::SetLever(id, value), &opened);
        let changed = state != start;
        prop_assert_eq!(moved.is_ok_and(|moved| moved), changed);
        prop_assert_eq!(apply(&mut state, &Action::ResetLever(id), &opened), Ok(changed));
        prop_assert_eq!(state, start);
    }

    /// Moves of several levers, reset one by one, leave no trace.
    #[test]
    fn levers_reset_one_by_one_leave_no_trace(
        opened in scenario(),
        moves in vec(move_of_a_lever(), 0..12),
    ) {
        let start = State::new(opened.clone(), 2030);
        let mut state = start.clone();
        for (id, value) in moves {
            // A refused move changes nothing.
            let _ = apply(&mut state, &Action::SetLever(id, value), &opened);
        }
        let changed = changed_levers(&state.active().unwrap().scenario, &opened);
        prop_assert_eq!(changed.is_empty(), state == start);
        for id in changed {
            prop_assert_eq!(apply(&mut state, &Action::ResetLever(id), &opened), Ok(true));
        }
        prop_assert_eq!(state, start);
    }
}

/// A record of a newer page is told apart from a broken one.
#[test]
fn a_newer_record_is_told_apart() {
    let record = write_saved(&State::new(Scenario::untouched("3312"), 2040), 0.0);
    let mut newer = record.clone();
    newer["schema"] = 4.into();
    assert_eq!(read_saved(&newer.to_string()), Err(SavedError::Newer));
    let mut broken = record;
    broken["data"]["scenarios"][0]["scenario"]["levers"]["prevalence"] = 0.into();
    let Err(SavedError::Broken(error)) = read_saved(&broken.to_string()) else {
        panic!("a prevalence of 0 was read");
    };
    assert_eq!(error.path, "data.scenarios[0].scenario.levers.prevalence");
}

/// A record of every version of the page is read, for ever.
#[test]
fn a_record_of_the_first_version_is_read() {
    let state = read_saved(include_str!("fixtures/saved-1.json")).unwrap();
    let entry = state.active().unwrap();
    assert_eq!(
        (entry.id, entry.slot, state.scenarios.len()),
        (1, Slot::default(), 1)
    );
    assert_eq!(entry.scenario.municipality(), Some("3405-2018"));
    assert_eq!(entry.scenario.parameters.occupancy, 0.97);
    assert_eq!(entry.scenario.measures[0].name, "Hjemmerehabilitering");
    assert_eq!(entry.opened, entry.scenario);
    assert_eq!(
        entry.reason(Field::Lever(LeverId::CoverageTarget)),
        Some("Som i planen")
    );
    assert_eq!(
        (
            state.view.depth,
            state.view.shown_year,
            state.view.staircase,
            state.view.cost
        ),
        (Depth::Full, 2028, StaircaseUnit::Fte, CostFrame::PerPlace)
    );
    assert_eq!(state.view.tab, Tab::Explore);
    assert!(state.library.is_empty() && state.goals.is_empty());
    // What is written of it is of this version, and says the same.
    assert_eq!(read_saved(&json_text(&write_saved(&state, 0.0))), Ok(state));
}

#[test]
fn a_record_of_the_second_version_is_read() {
    let text = include_str!("fixtures/saved-2.json");
    let state = read_saved(text).unwrap();
    assert_eq!(
        (state.active, state.scenarios.len(), state.library.len()),
        (4, 2, 1)
    );
    let first = state.entry(1).unwrap();
    assert_eq!((first.name.as_str(), first.slot.number()), ("Planen", 0));
    assert_eq!(
        first.scenario.levers.coverage_target,
        CoverageTarget::Share(0.16)
    );
    assert_eq!(first.opened.levers.coverage_target, CoverageTarget::AsToday);
    let active = state.active().unwrap();
    assert_eq!(
        (active.slot.number(), active.opened == active.scenario),
        (2, true)
    );
    assert_eq!(
        active.scenario.levers.coverage_target,
        CoverageTarget::FollowNeed
    );
    assert_eq!(
        (state.goals[0].kind, state.goals[0].year),
        (GoalKind::AtHome, Some(2028))
    );
    assert_eq!(
        (state.goals[1].bound, state.goals[1].value),
        (Bound::AtMost, 800.0)
    );
    assert_eq!(
        (state.view.tab, state.view.compared),
        (Tab::Compare, Series::Fte)
    );
    let again: Value =
        serde_json::from_str(&json_text(&write_saved(&state, 1_795_400_000_000.0))).unwrap();
    let read = read_saved(&again.to_string());
    assert_eq!(read, Ok(state));
}

#[test]
fn a_record_of_the_third_version_is_read() {
    let state = read_saved(include_str!("fixtures/saved-3.json")).unwrap();
    let entry = state.active().unwrap();
    let effects = &entry.scenario.measures[1].effects;
    let shift = Moves::Lever(LeverId::HomeCareShift);
    assert_eq!((effects[0].on, effects[0].change), (shift, 0.02));
    assert_eq!(
        (effects[0].evidence, effects[1].evidence),
        (Some(Strength::Weak), None)
    );
    assert_eq!(entry.drafts[0].effects[0].change, 0.03);
    let written = write_saved(&state, 0.0);
    assert_eq!(written["schema"], 3);
    assert_eq!(read_saved(&json_text(&written)), Ok(state.clone()));
    // Without anything that moves, earlier versions of the page can read it: of a draft too.
    let mut plain = state;
    for entry in &mut plain.scenarios {
        let entry = Arc::make_mut(entry);
        entry.drafts.clear();
        let scenario = Arc::make_mut(&mut entry.scenario);
        scenario.measures.clear();
        entry.opened = Arc::clone(&entry.scenario);
    }
    assert_eq!(write_saved(&plain, 0.0)["schema"], 2);
}

/// What a measure moves is one step with the measure, and can be undone; what cannot be moved is refused.
#[test]
fn effects_are_added_and_undone_with_their_measure() {
    let today = Scenario::untouched("3312");
    let mut state = State::new(today.clone(), 2040);
    let mut history = History::new(&state);
    let start = state.clone();
    let effect = |on, change| Effect {
        on,
        change,
        evidence: Some(Strength::Weak),
        source: None,
    };
    let on = Moves::Lever(LeverId::Reablement);
    let new = Change {
        effects: vec![effect(on, 0.02)],
        ..measure("Rehabilitering", 2028)
    };
    let place = Some((MeasureList::Scenario, 0));
    let into = |state: &State, old, new| {
        with_measure(
            state.active().unwrap(),
            old,
            Some((MeasureList::Scenario, new)),
        )
    };
    let added = into(&state, None, new.clone()).unwrap();
    history.apply(&mut state, &added, &today, None).unwrap();
    let more = Change {
        effects: vec![effect(on, 0.02), effect(on, 0.01)],
        ..new
    };
    let changed = into(&state, place, more).unwrap();
    history.apply(&mut state, &changed, &today, None).unwrap();
    let effects = |state: &State| state.active().unwrap().scenario.measures[0].effects.len();
    assert_eq!(effects(&state), 2);
    assert!(history.undo(&mut state));
    assert_eq!(effects(&state), 1);
    assert!(history.undo(&mut state));
    assert_eq!(state, start);
    for bad in [
        effect(Moves::Parameter(ParameterId::Occupancy), 0.1),
        effect(on, f64::NAN),
    ] {
        let new = Change {
            effects: vec![bad],
            ..measure("Umulig", 2028)
        };
        assert!(matches!(into(&state, None, new), Err(StateError::Value(_))));
    }
}

/// Two scenarios of one id, or in one slot, are no record.
#[test]
fn what_stands_twice_is_refused() {
    let record: Value = serde_json::from_str(include_str!("fixtures/saved-2.json")).unwrap();
    for (place, value, path) in [
        ("/data/scenarios/1/id", 1, "data.scenarios[1].id"),
        ("/data/library/0/id", 4, "data.library[0].id"),
        ("/data/scenarios/1/slot", 0, "data.scenarios[1].slot"),
        ("/data/scenarios/1/slot", 5, "data.scenarios[1].slot"),
    ] {
        let mut broken = record.clone();
        *broken.pointer_mut(place).unwrap() = value.into();
        let Err(SavedError::Broken(error)) = read_saved(&broken.to_string()) else {
            panic!("{place} = {value} was read");
        };
        assert_eq!(error.path, path);
    }
}
