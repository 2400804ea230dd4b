//! The state of the page: its saved record, and its reducer.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test says what is wrong by failing, in its helpers too"
)]

mod support {
    pub mod scenarios;
}

use std::collections::BTreeMap;

use omsorgstrappa_core::codec::json_text;
use omsorgstrappa_core::model::lever::LeverId;
use omsorgstrappa_core::scenario::Scenario;
use omsorgstrappa_core::state::{
    Action, CostFrame, Depth, Entry, SavedError, StaircaseUnit, State, View, apply, changed_levers,
    read_saved, write_saved,
};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use support::scenarios::scenario;

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
    ) -> View {
        View { depth, shown_year, staircase, cost }
    }
}

prop_compose! {
    fn state()(
        entries in vec((".{0,12}", scenario(), reasons()), 1..3),
        active in any::<Index>(),
        view in view(),
    ) -> State {
        let scenarios: Vec<Entry> = (1..)
            .zip(entries)
            .map(|(id, (name, scenario, reasons))| Entry { id, name, scenario, reasons })
            .collect();
        State { active: active.get(&scenarios).id, scenarios, view }
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

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// What is saved is read again as it was.
    #[test]
    fn a_saved_state_is_read_as_it_was(state in state(), saved_at in 0.0..1e13_f64) {
        let record = json_text(&write_saved(&state, saved_at));
        prop_assert_eq!(read_saved(&record), Ok(state));
    }

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
    newer["schema"] = 2.into();
    assert_eq!(read_saved(&newer.to_string()), Err(SavedError::Newer));
    let mut broken = record;
    broken["data"]["scenarios"][0]["scenario"]["levers"]["prevalence"] = 0.into();
    let Err(SavedError::Broken(error)) = read_saved(&broken.to_string()) else {
        panic!("a prevalence of 0 was read");
    };
    assert_eq!(error.path, "data.scenarios[0].scenario.levers.prevalence");
}
