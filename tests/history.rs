//! Undo and redo, on random sequences of everything that a user can do.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test says what is wrong by failing, in its helpers too"
)]

mod support {
    pub mod deep;
    pub mod scenarios;
}

use omsorgstrappa_core::model::dementia::DementiaReference;
use omsorgstrappa_core::model::lever::{FamilyCare, LeverId};
use omsorgstrappa_core::model::parameter::ParameterId;
use omsorgstrappa_core::preset::PresetId;
use omsorgstrappa_core::scenario::{Alternative, Field, Scenario};
use omsorgstrappa_core::state::{
    Action, Depth, Did, Entry, History, LONGEST_HISTORY, MOST, ResetTo, Slot, State, StateError,
    apply, merge,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use support::deep::check;
use support::scenarios::scenario;

fn lever() -> impl Strategy<Value = LeverId> {
    select(&LeverId::ALL[..])
}

fn field() -> impl Strategy<Value = Field> {
    select(Field::all().collect::<Vec<_>>())
}

fn reset() -> impl Strategy<Value = ResetTo> {
    select(&[ResetTo::Today, ResetTo::Opened][..])
}

/// Ids that some of the scenarios have.
fn id() -> impl Strategy<Value = u32> {
    1..8_u32
}

fn action() -> impl Strategy<Value = Action> {
    prop_oneof![
        6 => (lever(), 0.0..=1.0_f64).prop_map(|(id, share)| {
            let spec = id.spec();
            let value = match id {
                LeverId::TargetYear => (2000.0 + share * 60.0).round(),
                _ => spec.quantised(spec.min + share * (spec.max - spec.min)),
            };
            Action::SetLever(id, value)
        }),
        1 => lever().prop_map(Action::ResetLever),
        1 => any::<bool>().prop_map(Action::FollowNeed),
        1 => select(&FamilyCare::ALL[..]).prop_map(Action::SetFamilyCare),
        1 => (select(ParameterId::ALL), 0.0..1.2_f64)
            .prop_map(|(id, value)| Action::SetParameter(id, value)),
        1 => select(&Alternative::ALL[..]).prop_map(Action::SetAlternative),
        1 => select(&DementiaReference::ALL[..]).prop_map(Action::SetDementiaReference),
        1 => (field(), reset()).prop_map(|(field, to)| Action::Reset { field, to }),
        1 => reset().prop_map(Action::ResetAll),
        1 => scenario().prop_map(|scenario| Action::ApplyPreset {
            preset: PresetId::Reference,
            scenario: Box::new(scenario),
        }),
        1 => (scenario(), 2020..2060).prop_map(|(scenario, shown_year)| Action::Open {
            draft: Box::new(scenario.into()),
            shown_year,
        }),
        1 => (scenario(), 2020..2060).prop_map(|(scenario, shown_year)| Action::Add {
            draft: Box::new(scenario.into()),
            shown_year,
        }),
        2 => (id(), ".{0,8}").prop_map(|(id, name)| Action::Duplicate { id, name }),
        1 => (id(), ".{0,8}").prop_map(|(id, name)| Action::Rename { id, name }),
        1 => (id(), 0..7_usize).prop_map(|(id, to)| Action::Move { id, to }),
        1 => id().prop_map(Action::Delete),
        2 => id().prop_map(Action::Activate),
        1 => (id(), "[abc]").prop_map(|(id, name)| Action::Keep { id, name }),
        1 => id().prop_map(Action::Fetch),
        1 => id().prop_map(Action::Forget),
        2 => (field(), ".{0,8}").prop_map(|(field, text)| Action::SetReason { field, text }),
    ]
}

/// Everything but what is only shown.
fn contents(state: &State) -> State {
    let mut state = state.clone();
    state.view.shown_year = 0;
    state
}

fn assert_whole(state: &State) {
    assert!(!state.scenarios.is_empty() && state.scenarios.len() <= MOST);
    assert!(state.active().is_some());
    let mut ids: Vec<u32> = state
        .scenarios
        .iter()
        .chain(&state.library)
        .map(|entry| entry.id)
        .collect();
    ids.sort_unstable();
    let all = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), all, "two scenarios have one id");
    let mut slots: Vec<Slot> = state.scenarios.iter().map(|entry| entry.slot).collect();
    slots.sort_unstable();
    slots.dedup();
    assert_eq!(
        slots.len(),
        state.scenarios.len(),
        "two scenarios look the same"
    );
}

/// Undoing everything gives the start back, redoing everything the end; every step between is what it
/// was, and a jump is as good as the steps.
#[test]
fn undo_gives_back_what_was() {
    let strategy = || (scenario(), vec((action(), option::of(0..3_u32)), 200));
    check(48, strategy, |(opened, actions)| {
        let today = opened.clone();
        let mut state = State::new(opened, 2030);
        let mut history = History::new(&state);
        let mut seen = vec![state.clone()];
        for (action, gesture) in actions {
            let before = (state.clone(), history.position());
            match history.apply(&mut state, &action, &today, gesture) {
                Err(_) | Ok(false) => prop_assert_eq!((state.clone(), history.position()), before),
                Ok(true) => {
                    // One more step; or the same gesture goes on, and may end where it began.
                    seen.truncate(history.position());
                    seen.push(state.clone());
                    prop_assert_eq!(seen.len(), history.position() + 1);
                }
            }
            assert_whole(&state);
        }
        let last = history.position();
        prop_assert_eq!(history.steps().len(), last);
        for position in (0..last).rev() {
            prop_assert!(history.undo(&mut state));
            prop_assert_eq!(&contents(&state), &contents(&seen[position]));
        }
        prop_assert!(!history.undo(&mut state));
        for expected in &seen[1..] {
            prop_assert!(history.redo(&mut state));
            prop_assert_eq!(&contents(&state), &contents(expected));
        }
        prop_assert!(!history.redo(&mut state));
        for position in [last / 2, 0, last, last / 3] {
            prop_assert!(history.jump(&mut state, position));
            prop_assert_eq!(&contents(&state), &contents(&seen[position]));
        }
        prop_assert!(!history.jump(&mut state, last + 1));
        Ok(())
    });
}

/// An action, taken back, leaves nothing behind: not even the shown year.
#[test]
fn undo_of_one_step_is_the_state_before() {
    check(
        256,
        || (scenario(), action()),
        |(opened, action)| {
            let mut state = State::new(opened.clone(), 2030);
            let start = state.clone();
            let mut history = History::new(&state);
            if history.apply(&mut state, &action, &opened, None) == Ok(true) {
                let done = state.clone();
                prop_assert!(history.undo(&mut state));
                prop_assert_eq!(&state, &start);
                prop_assert!(history.redo(&mut state));
                prop_assert_eq!(state, done);
            }
            Ok(())
        },
    );
}

fn start() -> (State, History, Scenario) {
    let today = Scenario::untouched("3312");
    let state = State::new(today.clone(), 2040);
    let history = History::new(&state);
    (state, history, today)
}

#[test]
fn a_drag_is_one_step_and_none_where_it_comes_back() {
    let (mut state, mut history, today) = start();
    for (gesture, values) in [(1, [0.01, 0.02, 0.05]), (2, [0.04, 0.02, 0.05])] {
        for value in values {
            let action = Action::SetLever(LeverId::HomeCareShift, value);
            history
                .apply(&mut state, &action, &today, Some(gesture))
                .unwrap();
        }
    }
    assert_eq!(history.steps().len(), 1);
    let Did::Changed(change) = &history.undoable().unwrap().did else {
        panic!("no change");
    };
    assert_eq!(change.field, Field::Lever(LeverId::HomeCareShift));
    assert_eq!(
        (&change.from, &change.to),
        (
            &omsorgstrappa_core::scenario::Value::Number(0.0),
            &omsorgstrappa_core::scenario::Value::Number(0.05)
        )
    );
    let (before, after) = history.last_change().unwrap();
    assert_eq!(*before, today);
    assert_eq!(after, state.active().unwrap().scenario);
    // The same without a gesture is a step each.
    for value in [0.06, 0.07] {
        let action = Action::SetLever(LeverId::HomeCareShift, value);
        history.apply(&mut state, &action, &today, None).unwrap();
    }
    assert_eq!(history.steps().len(), 3);
}

#[test]
fn what_is_only_shown_is_no_step() {
    let (mut state, mut history, today) = start();
    for action in [Action::ShowYear(2035), Action::SetDepth(Depth::Full)] {
        assert_eq!(history.apply(&mut state, &action, &today, None), Ok(true));
    }
    assert_eq!(history.steps().len(), 0);
    assert!(!history.undo(&mut state));
    assert_eq!(state.view.shown_year, 2035);
}

#[test]
fn the_history_has_an_end() {
    let (mut state, mut history, today) = start();
    for step in 0..LONGEST_HISTORY + 50 {
        let value = 0.1 + 0.001 * step as f64;
        history
            .apply(
                &mut state,
                &Action::SetLever(LeverId::CoverageTarget, value),
                &today,
                None,
            )
            .unwrap();
    }
    assert_eq!(history.steps().len(), LONGEST_HISTORY);
    let mut undone = 0;
    while history.undo(&mut state) {
        undone += 1;
    }
    assert_eq!(undone, LONGEST_HISTORY);
}

#[test]
fn five_stand_side_by_side_and_the_last_stays() {
    let (mut state, mut history, today) = start();
    let pin = |name: &str| Action::Duplicate {
        id: 1,
        name: name.to_owned(),
    };
    for name in ["A", "B", "C", "D"] {
        assert_eq!(
            history.apply(&mut state, &pin(name), &today, None),
            Ok(true)
        );
        assert_eq!(state.active, 1);
        assert_eq!(history.undoable().unwrap().did, Did::Pinned);
    }
    assert_eq!(
        history.apply(&mut state, &pin("E"), &today, None),
        Err(StateError::Full)
    );
    assert_eq!(state.pinned().count(), 4);
    let ids: Vec<u32> = state.scenarios.iter().map(|entry| entry.id).collect();
    let slot = state.entry(ids[2]).unwrap().slot;
    for &id in &ids[..4] {
        assert_eq!(
            history.apply(&mut state, &Action::Delete(id), &today, None),
            Ok(true)
        );
    }
    assert_eq!(
        history.apply(&mut state, &Action::Delete(ids[4]), &today, None),
        Err(StateError::Last)
    );
    // What comes back has the look it had.
    assert!(history.jump(&mut state, 5));
    assert_eq!(state.entry(ids[2]).unwrap().slot, slot);
}

/// Whether the two say the same, whatever they are called inside.
fn alike(a: &Entry, b: &Entry) -> bool {
    a.name == b.name && a.scenario == b.scenario && a.opened == b.opened && a.reasons == b.reasons
}

fn all(state: &State) -> impl Iterator<Item = &Entry> {
    state
        .scenarios
        .iter()
        .chain(&state.library)
        .map(AsRef::as_ref)
}

/// Whatever two tabs do with the same record, nothing that one of them has made is lost.
#[test]
fn two_tabs_lose_nothing() {
    let strategy = || {
        let some = || vec(action(), 0..12);
        (scenario(), some(), some(), some())
    };
    check(96, strategy, |(opened, before, here, there)| {
        let run = |state: &State, actions: &Vec<Action>, first_id: u32| {
            let mut state = state.clone();
            state.first_id = first_id;
            for action in actions {
                // What is refused changes nothing.
                let _ = apply(&mut state, action, &opened);
            }
            state
        };
        let base = run(&State::new(opened.clone(), 2030), &before, 1);
        let (mine, stored) = (run(&base, &here, 1000), run(&base, &there, 2000));
        let merged = merge(&base, &stored, &mine);
        assert_whole(&merged.state);
        prop_assert_eq!(merged.state.view, mine.view);
        let was = |entry: &Entry| all(&base).find(|known| known.id == entry.id);
        for entry in all(&mine) {
            if was(entry).is_none_or(|then| !alike(then, entry)) {
                prop_assert!(
                    all(&merged.state).any(|kept| alike(kept, entry)),
                    "mine is lost"
                );
            }
        }
        for entry in all(&stored) {
            let on_screen = stored.entry(entry.id).is_some();
            let nothing_made = on_screen && entry.untouched();
            if was(entry).is_none_or(|then| !alike(then, entry)) && !nothing_made {
                prop_assert!(
                    all(&merged.state).any(|kept| alike(kept, entry)),
                    "theirs is lost"
                );
            }
        }
        Ok(())
    });
}
