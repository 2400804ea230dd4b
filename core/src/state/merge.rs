//! Two tabs, one record: what both have made is kept.
//!
//! A tab knows the record as it last read or wrote it (`base`), the record as it is now (`stored`), and
//! its own state (`mine`). What only one side has changed is taken from that side; where both have
//! changed the same scenario, both are kept, and mine gets another id so that the two never meet again.

use std::sync::Arc;

use super::{Entry, ScenarioId, State};

/// Two states made one.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// What is to be shown and written.
    pub state: State,
    /// My scenarios that got another id, old and new: the history has to follow
    /// ([`super::History::rename`]).
    pub renamed: Vec<(ScenarioId, ScenarioId)>,
    /// Whether one of the scenarios on my screen has been changed by the other tab.
    pub changed_here: bool,
}

/// Merges the record with my state. The view, the order and the active scenario are mine; what the other
/// tab has on its screen and I have not, comes into my library, unless nothing has been made of it.
pub fn merge(base: &State, stored: &State, mine: &State) -> Merged {
    let mut merged = Merged {
        state: mine.clone(),
        renamed: Vec::new(),
        changed_here: false,
    };
    if stored == base {
        return merged;
    }
    let taken = |id: ScenarioId| {
        let known = [base, stored, mine];
        known.into_iter().any(|state| find(state, id).is_some())
    };
    let mut fresh = (mine.first_id..=ScenarioId::MAX).filter(|&id| !taken(id));
    let mut deleted_there: Vec<ScenarioId> = Vec::new();
    let state = &mut merged.state;
    for (entry, on_screen) in state
        .scenarios
        .iter_mut()
        .map(|entry| (entry, true))
        .chain(state.library.iter_mut().map(|entry| (entry, false)))
    {
        let (then, there) = (find(base, entry.id), find(stored, entry.id));
        let mine_changed = then.is_none_or(|then| !same(then, entry));
        match (then, there) {
            // The other tab has the same, or has not touched it.
            (_, Some(there)) if same(there, entry) => {}
            (Some(then), Some(there)) if same(then, there) => {}
            // Both have changed it, or both have made one of that id.
            (_, Some(_)) if mine_changed => {
                if let Some(id) = fresh.next() {
                    merged.renamed.push((entry.id, id));
                    Arc::make_mut(entry).id = id;
                }
            }
            // Only the other tab has changed it.
            (_, Some(there)) => {
                let slot = entry.slot;
                let mut taken = there.as_ref().clone();
                taken.slot = slot;
                *entry = Arc::new(taken);
                merged.changed_here |= on_screen;
            }
            // The other tab has taken it away, and I have not touched it. What is on my screen stays.
            (Some(_), None) if !mine_changed && !on_screen => deleted_there.push(entry.id),
            _ => {}
        }
    }
    state
        .library
        .retain(|entry| !deleted_there.contains(&entry.id));
    for &(from, to) in &merged.renamed {
        if state.active == from {
            state.active = to;
        }
    }
    // What the other tab has and I have not: it is new or changed there, or I have taken it away.
    let theirs = [(&stored.scenarios, true), (&stored.library, false)];
    for (entries, on_their_screen) in theirs {
        for entry in entries {
            if find(state, entry.id).is_some() || (on_their_screen && entry.untouched()) {
                continue;
            }
            // Where I had it and have taken it away, it only comes back if the other has changed it.
            let known = find(base, entry.id);
            if known.is_none_or(|then| !same(then, entry)) {
                state.library.push(Arc::clone(entry));
            }
        }
    }
    for goal in &stored.goals {
        let mut known = state.goals.iter().chain(&base.goals);
        if known.all(|known| known.id != goal.id) {
            state.goals.push(goal.clone());
        }
    }
    merged
}

fn find(state: &State, id: ScenarioId) -> Option<&Arc<Entry>> {
    let mut entries = state.scenarios.iter().chain(&state.library);
    entries.find(|entry| entry.id == id)
}

/// Whether nothing of it has changed; its look is no part of it.
fn same(a: &Entry, b: &Entry) -> bool {
    a.name == b.name
        && a.scenario == b.scenario
        && a.opened == b.opened
        && a.reasons == b.reasons
        && a.ranges == b.ranges
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::lever::LeverId;
    use crate::scenario::Scenario;
    use crate::state::{Action, apply};

    fn base() -> State {
        State::new(Scenario::untouched("3312"), 2040)
    }

    fn today() -> Scenario {
        Scenario::untouched("3312")
    }

    fn moved(state: &State, value: f64) -> State {
        let mut state = state.clone();
        let action = Action::SetLever(LeverId::HomeCareShift, value);
        apply(&mut state, &action, &today()).unwrap();
        state
    }

    fn shifts(state: &State) -> Vec<f64> {
        let entries = state.scenarios.iter().chain(&state.library);
        entries
            .map(|entry| entry.scenario.levers.home_care_shift)
            .collect()
    }

    #[test]
    fn a_record_that_nobody_else_has_written_changes_nothing() {
        let mine = moved(&base(), 0.1);
        let merged = merge(&base(), &base(), &mine);
        assert_eq!(merged.state, mine);
        assert!(merged.renamed.is_empty() && !merged.changed_here);
    }

    #[test]
    fn what_only_the_other_tab_has_changed_is_taken_over() {
        let merged = merge(&base(), &moved(&base(), 0.2), &base());
        assert_eq!(shifts(&merged.state), [0.2]);
        assert!(merged.changed_here);
    }

    #[test]
    fn what_both_have_changed_is_kept_twice_and_never_meets_again() {
        let mut mine = moved(&base(), 0.1);
        mine.first_id = 500;
        let other = moved(&base(), 0.2);
        let merged = merge(&base(), &other, &mine);
        assert_eq!(shifts(&merged.state), [0.1, 0.2]);
        assert_eq!(merged.renamed, [(1, 500)]);
        assert_eq!(merged.state.active, 500);
        // Both go on, in turns; there are still two scenarios.
        let (mut here, mut there) = (merged.state, other);
        let mut here_base = here.clone();
        let mut there_base = there.clone();
        let mut record = here.clone();
        for step in [0.3, 0.31, 0.32] {
            there = moved(&there, step);
            there = merge(&there_base, &record, &there).state;
            record = there.clone();
            there_base = record.clone();
            here = moved(&here, step - 0.2);
            here = merge(&here_base, &record, &here).state;
            record = here.clone();
            here_base = record.clone();
        }
        let mut found = shifts(&record);
        found.sort_by(f64::total_cmp);
        assert_eq!(record.scenarios.len() + record.library.len(), 2);
        assert!((found[0] - 0.12).abs() < 1e-9 && (found[1] - 0.32).abs() < 1e-9);
    }

    #[test]
    fn a_library_of_two_tabs_has_what_both_have_kept() {
        let keep = |name: &str, first_id| {
            let mut state = moved(&base(), 0.1);
            state.first_id = first_id;
            let name = name.to_owned();
            apply(&mut state, &Action::Keep { id: 1, name }, &today()).unwrap();
            state
        };
        let (mine, other) = (keep("A", 1000), keep("B", 2000));
        let state = merge(&base(), &other, &mine).state;
        let names: Vec<&str> = state
            .library
            .iter()
            .map(|kept| kept.name.as_str())
            .collect();
        assert_eq!(names, ["A", "B"]);
        // What I take out of the library stays out.
        let mut forgot = state.clone();
        apply(&mut forgot, &Action::Forget(1000), &today()).unwrap();
        let merged = merge(&state, &moved(&state, 0.3), &forgot).state;
        assert_eq!(merged.library.len(), 1);
    }
}
