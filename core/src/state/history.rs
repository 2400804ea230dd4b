//! Undo and redo: what was done, step by step, and the way to any of the steps. What is only shown
//! otherwise (year, part of the page, units, goals) is no step.

use std::sync::Arc;

use crate::model::parameter::ParameterId;
use crate::preset::PresetId;
use crate::scenario::{Difference, Field, Scenario, differences};

use super::entry::same_entries;
use super::{Action, Entry, ResetTo, ScenarioId, State, StateError, apply};

/// How many steps are remembered.
pub const LONGEST_HISTORY: usize = 200;

/// One gesture, such as a drag or a visit to a text box: all that it does to one field is one step. The
/// page counts them.
pub type Gesture = u32;

/// What was done.
#[derive(Clone, Debug, PartialEq)]
pub enum Did {
    /// One field was changed.
    Changed(Difference),
    /// A preset was carried out.
    Preset(PresetId),
    /// A population from a file was put in.
    Population,
    /// The whole scenario was set back.
    Reset(ResetTo),
    /// Another scenario was opened in its place.
    Opened,
    /// A scenario was put beside the others.
    Added,
    /// A copy of the active scenario was pinned.
    Pinned,
    /// A scenario was copied.
    Duplicated,
    /// A scenario got another name.
    Renamed {
        /// What it was called.
        from: String,
        /// What it is called.
        to: String,
    },
    /// A scenario got another place in the row.
    Moved {
        /// Place before, from 0.
        from: usize,
        /// Place after.
        to: usize,
    },
    /// A scenario was taken away.
    Deleted,
    /// Another scenario was made the active one.
    Activated,
    /// A copy was put in the library.
    Kept,
    /// A scenario of the library was opened.
    Fetched,
    /// A scenario was taken out of the library.
    Forgot,
    /// A reason was written.
    Reason(Field),
    /// The range of a parameter was set.
    Range(ParameterId),
    /// Measures without a year were changed.
    Drafts,
}

/// One step of the history.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The scenario it was done to.
    pub entry: ScenarioId,
    /// What that scenario was called.
    pub name: String,
    /// What was done.
    pub did: Did,
}

/// What a step can change; shares everything that it does not.
#[derive(Clone, Debug)]
struct Snapshot {
    active: ScenarioId,
    scenarios: Vec<Arc<Entry>>,
    library: Vec<Arc<Entry>>,
}

impl Snapshot {
    fn of(state: &State) -> Self {
        Self {
            active: state.active,
            scenarios: state.scenarios.clone(),
            library: state.library.clone(),
        }
    }

    fn same(&self, other: &Self) -> bool {
        self.active == other.active
            && same_entries(&self.scenarios, &other.scenarios)
            && same_entries(&self.library, &other.library)
    }

    fn put(&self, state: &mut State) {
        state.active = self.active;
        state.scenarios.clone_from(&self.scenarios);
        state.library.clone_from(&self.library);
    }

    fn rename(&mut self, from: ScenarioId, to: ScenarioId) {
        if self.active == from {
            self.active = to;
        }
        for entry in self.scenarios.iter_mut().chain(&mut self.library) {
            if entry.id == from {
                Arc::make_mut(entry).id = to;
            }
        }
    }
}

#[derive(Clone, Debug)]
struct Past {
    step: Step,
    gesture: Option<Gesture>,
    after: Snapshot,
    /// The shown year before and after, where the step itself changed it.
    years: Option<(i32, i32)>,
}

/// Everything that was done, and where in it the page stands.
#[derive(Clone, Debug)]
pub struct History {
    start: Snapshot,
    past: Vec<Past>,
    position: usize,
}

impl History {
    /// A history that begins at `state`.
    pub fn new(state: &State) -> Self {
        Self {
            start: Snapshot::of(state),
            past: Vec::new(),
            position: 0,
        }
    }

    /// The steps, the oldest first, those that are undone too.
    pub fn steps(&self) -> impl ExactSizeIterator<Item = &Step> {
        self.past.iter().map(|past| &past.step)
    }

    /// How many of the steps are done; the rest are undone.
    pub fn position(&self) -> usize {
        self.position
    }

    /// The step that undo takes back.
    pub fn undoable(&self) -> Option<&Step> {
        let last = self.position.checked_sub(1)?;
        self.past.get(last).map(|past| &past.step)
    }

    /// The step that redo does again.
    pub fn redoable(&self) -> Option<&Step> {
        self.past.get(self.position).map(|past| &past.step)
    }

    /// The active scenario before and after the last step that changed it, as long as it is of the same
    /// municipality: what is played again.
    pub fn last_change(&self) -> Option<(Arc<Scenario>, Arc<Scenario>)> {
        let active = self.snapshot(self.position)?.active;
        let of = |position: usize| {
            let mut entries = self.snapshot(position)?.scenarios.iter();
            let entry = entries.find(|entry| entry.id == active)?;
            Some(Arc::clone(&entry.scenario))
        };
        let after = of(self.position)?;
        let before = (0..self.position)
            .rev()
            .map_while(of)
            .find(|before| !Arc::ptr_eq(before, &after) && before != &after)?;
        (before.municipality() == after.municipality()).then_some((before, after))
    }

    fn snapshot(&self, position: usize) -> Option<&Snapshot> {
        match position.checked_sub(1) {
            None => Some(&self.start),
            Some(index) => self.past.get(index).map(|past| &past.after),
        }
    }

    /// Remembers that `action` made `after` of `before`. Steps that were undone are gone. Where the same
    /// `gesture` changes the same field again, both are one step, and none where it ends where it began.
    pub fn record(
        &mut self,
        before: &State,
        after: &State,
        action: &Action,
        gesture: Option<Gesture>,
    ) {
        let now = Snapshot::of(after);
        if self
            .snapshot(self.position)
            .is_some_and(|then| then.same(&now))
        {
            return;
        }
        let Some(step) = describe(before, after, action) else {
            return;
        };
        self.past.truncate(self.position);
        let (year, then) = (after.view.shown_year, before.view.shown_year);
        let past = Past {
            step,
            gesture,
            after: now,
            years: (year != then).then_some((then, year)),
        };
        if gesture.is_some() && self.merge(&past) {
            return;
        }
        self.past.push(past);
        if self.past.len() > LONGEST_HISTORY {
            self.start = self.past.remove(0).after;
        }
        self.position = self.past.len();
    }

    /// Makes `past` one with the last step, where both are the same gesture on the same thing.
    fn merge(&mut self, past: &Past) -> bool {
        let Some(last) = self.past.last_mut() else {
            return false;
        };
        if last.gesture != past.gesture || last.step.entry != past.step.entry {
            return false;
        }
        match (&mut last.step.did, &past.step.did) {
            (Did::Changed(first), Did::Changed(second)) if first.field == second.field => {
                first.to.clone_from(&second.to);
            }
            (Did::Reason(first), Did::Reason(second)) if first == second => {}
            (Did::Renamed { to, .. }, Did::Renamed { to: second, .. }) => to.clone_from(second),
            _ => return false,
        }
        last.after.clone_from(&past.after);
        let begin = self.past.len().checked_sub(1);
        let before = begin.and_then(|begin| self.snapshot(begin));
        if before.is_some_and(|before| before.same(&past.after)) {
            self.past.pop();
        }
        self.position = self.past.len();
        true
    }

    /// Carries out `action` on `state` and remembers it.
    ///
    /// # Errors
    /// As [`apply`]; state and history are then as they were.
    pub fn apply(
        &mut self,
        state: &mut State,
        action: &Action,
        today: &Scenario,
        gesture: Option<Gesture>,
    ) -> Result<bool, StateError> {
        let before = state.clone();
        let changed = apply(state, action, today)?;
        if changed {
            self.record(&before, state, action, gesture);
        }
        Ok(changed)
    }

    /// `state` as it is after `position` steps: another active scenario, scenarios and library, and the
    /// shown year where the steps changed it. `None` where there are not so many steps. Nothing is moved:
    /// [`History::go`] does that, once the state has been taken over.
    pub fn state_at(&self, position: usize, state: &State) -> Option<State> {
        let snapshot = self.snapshot(position)?;
        let mut there = state.clone();
        snapshot.put(&mut there);
        if position < self.position {
            let undone = self.past.get(position..self.position)?;
            let mut years = undone.iter().filter_map(|past| past.years);
            if let Some((before, _)) = years.next() {
                there.view.shown_year = before;
            }
        } else {
            let done = self.past.get(self.position..position)?;
            let years = done.iter().rev().filter_map(|past| past.years);
            if let Some((_, after)) = { years }.next() {
                there.view.shown_year = after;
            }
        }
        Some(there)
    }

    /// Stands after `position` steps.
    pub fn go(&mut self, position: usize) {
        self.position = position.min(self.past.len());
    }

    /// Goes to any step; `false` where there is none.
    pub fn jump(&mut self, state: &mut State, position: usize) -> bool {
        let Some(there) = self.state_at(position, state) else {
            return false;
        };
        *state = there;
        self.go(position);
        true
    }

    /// Takes the last step back; `false` where there is none.
    pub fn undo(&mut self, state: &mut State) -> bool {
        match self.position.checked_sub(1) {
            Some(position) => self.jump(state, position),
            None => false,
        }
    }

    /// Does the next step again; `false` where there is none.
    pub fn redo(&mut self, state: &mut State) -> bool {
        self.jump(state, self.position + 1)
    }

    /// A scenario has got another id (see [`super::merge`]).
    pub fn rename(&mut self, from: ScenarioId, to: ScenarioId) {
        self.start.rename(from, to);
        for past in &mut self.past {
            past.after.rename(from, to);
            if past.step.entry == from {
                past.step.entry = to;
            }
        }
    }
}

/// What `action` did; `None` where nothing of it is a step.
fn describe(before: &State, after: &State, action: &Action) -> Option<Step> {
    let place = |state: &State, id: ScenarioId| {
        let mut entries = state.scenarios.iter();
        entries.position(|entry| entry.id == id)
    };
    let named = |state: &State, id: ScenarioId| {
        let mut entries = state.scenarios.iter().chain(&state.library);
        let found = entries.find(|entry| entry.id == id);
        found.map(|entry| entry.name.clone())
    };
    let (id, did) = match action {
        Action::Open { .. } => (before.active, Did::Opened),
        Action::Add { .. } => (after.active, Did::Added),
        Action::Duplicate { id, .. } if *id == before.active => (*id, Did::Pinned),
        Action::Duplicate { id, .. } => (*id, Did::Duplicated),
        Action::Rename { id, name } => (
            *id,
            Did::Renamed {
                from: named(before, *id)?,
                to: name.clone(),
            },
        ),
        Action::Move { id, .. } => (
            *id,
            Did::Moved {
                from: place(before, *id)?,
                to: place(after, *id)?,
            },
        ),
        Action::Delete(id) => (*id, Did::Deleted),
        Action::Activate(id) => (*id, Did::Activated),
        Action::Keep { id, .. } => (*id, Did::Kept),
        Action::Import(_) => {
            let id = after.library.last()?.id;
            (id, Did::Kept)
        }
        Action::Fetch(id) => (*id, Did::Fetched),
        Action::Forget(id) => (*id, Did::Forgot),
        Action::SetReason { field, .. } => (before.active, Did::Reason(*field)),
        Action::SetRange(id, _) => (before.active, Did::Range(*id)),
        Action::ApplyPreset { preset, .. } => (before.active, Did::Preset(*preset)),
        Action::SetPopulation(_) => (before.active, Did::Population),
        Action::ResetAll(to) => (before.active, Did::Reset(*to)),
        _ => {
            let (then, now) = (before.active()?, after.active()?);
            let mut changed = differences(&then.scenario, &now.scenario).into_iter();
            let did = match changed.next() {
                Some(change) => Did::Changed(change),
                None if then.drafts != now.drafts => Did::Drafts,
                None => return None,
            };
            (before.active, did)
        }
    };
    let name = named(before, id).or_else(|| named(after, id));
    Some(Step {
        entry: id,
        name: name.unwrap_or_default(),
        did,
    })
}
