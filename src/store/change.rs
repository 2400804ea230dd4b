//! Changes, step by step, and the way back.

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::scenario::{Scenario, ScenarioError};
use omsorgstrappa_core::state::{Action, Gesture, History, State, StateError, apply_quick};
use omsorgstrappa_core::uncertainty::ROWS;

use super::open::keep_year_inside;
use super::{Model, NoticeKind, Store};
use crate::platform::clock;
use crate::port::spawn;
use crate::view::later;

/// Milliseconds without a change that end a gesture on the keyboard.
const GESTURE_ENDS: f64 = 1000.0;

impl Store {
    /// Carries out an action as a step of its own.
    ///
    /// # Errors
    /// What is wrong, in the user's words; everything is then as it was.
    pub fn dispatch(self, action: &Action) -> Result<(), String> {
        self.dispatch_in(action, None)
    }

    /// Carries out an action; what a gesture does to one field is one step.
    ///
    /// # Errors
    /// What is wrong, in the user's words; everything is then as it was.
    pub fn dispatch_in(self, action: &Action, gesture: Option<Gesture>) -> Result<(), String> {
        self.carry_out(action, gesture)
            .map_err(|error| self.message(&error))
    }

    /// What is wrong, in the user's words; they come with the later part.
    pub fn message(self, error: &StateError) -> String {
        self.later_now().map_or_else(
            || self.all_texts().page.loading.to_owned(),
            |later| (later.message)(error, self.all_texts()),
        )
    }

    /// Carries out an action; what is wrong becomes a notice.
    pub fn act(self, action: &Action) {
        if let Err(reason) = self.dispatch(action) {
            let text = fill(self.all_texts().page.value_refused, &[("reason", &reason)]);
            self.notify(NoticeKind::Warning, text);
        }
    }

    /// A gesture that begins now, such as a visit to a text box.
    pub fn new_gesture(self) -> Gesture {
        let next = self.gesture.get_value() + 1;
        self.gesture.set_value(next);
        next
    }

    /// The gesture that a pull of a lever belongs to: one for a whole drag, and one for key presses that follow each
    /// other closely.
    pub fn pull_gesture(self) -> Gesture {
        let now = clock::fine();
        let since = now - self.gesture_at.get_value();
        self.gesture_at.set_value(now);
        let pulling = self.pulling.get_untracked();
        if pulling || since < GESTURE_ENDS {
            self.gesture.get_value()
        } else {
            self.new_gesture()
        }
    }

    /// A drag begins.
    pub fn start_pulling(self) {
        self.new_gesture();
        self.pulling.set(true);
    }

    /// A drag ends: what was drawn less of meanwhile is drawn in full.
    pub fn let_go(self) {
        self.pulling.set(false);
        let few = self
            .model_now()
            .and_then(|model| Some(model.sure.as_ref()?.rows < ROWS));
        if few == Some(true) {
            self.draw_again();
        }
    }

    pub(super) fn carry_out(
        self,
        action: &Action,
        gesture: Option<Gesture>,
    ) -> Result<(), StateError> {
        self.preview(None);
        let model = self.model.get_untracked();
        let mut next = model.state.clone();
        let changed = match (apply_quick(&mut next, action), self.later_now()) {
            (Some(done), _) => done?,
            (None, Some(later)) => (later.apply)(&mut next, action, &model.opened)?,
            // The code for it is on its way; the action waits.
            (None, None) => {
                let action = action.clone();
                spawn(async move {
                    if later::ready(self).await.is_some() {
                        self.act(&action);
                    }
                });
                return Ok(());
            }
        };
        if !changed {
            return Ok(());
        }
        let elsewhere = next.active != model.state.active
            || matches!(
                action,
                Action::Open { .. } | Action::ResetAll(_) | Action::ApplyPreset { .. }
            );
        self.adopt(next, elsewhere)?;
        // Whoever changes the scenario sees what the model gives now.
        let waiting = self
            .as_made
            .with_untracked(|as_made| as_made.as_ref().is_some_and(|as_made| !as_made.now));
        let now = self.model.get_untracked();
        if waiting && now.evaluation.scenario != model.evaluation.scenario {
            self.see_now();
        }
        match self.later_now() {
            Some(later) => (later.record)(self, &model.state, &now.state, action, gesture),
            // Only the first is needed: what comes after it until the code is here is one step with it.
            None => self.unrecorded.update_value(|unrecorded| {
                let before = unrecorded
                    .take()
                    .map_or(model.state.clone(), |(before, _)| before);
                *unrecorded = Some((before, action.clone()));
            }),
        }
        Ok(())
    }

    /// Takes over a state whose active scenario can be worked out. `elsewhere` says that another scenario comes in
    /// place of the one on screen: what is half typed is gone then.
    pub(super) fn adopt(self, mut next: State, elsewhere: bool) -> Result<(), ScenarioError> {
        let model = self.model.get_untracked();
        let evaluation = match next.active() {
            Some(entry) => self.work_out(&entry.scenario)?,
            None => model.evaluation.clone(),
        };
        keep_year_inside(&mut next, &evaluation);
        let home = |entry| self.worked.with_value(|worked| worked.home(entry));
        let municipality = next.active().and_then(home);
        let revision = model.revision + u32::from(elsewhere);
        let sure = self.draw(&next, &evaluation);
        let model = Model::new(
            next,
            evaluation,
            municipality,
            revision,
            sure,
            self.all_texts(),
        );
        self.model.set(model);
        self.keep_soon();
        Ok(())
    }

    /// Shows the active scenario as another one for a moment, or as it is again. Nothing of it is kept.
    pub fn preview(self, scenario: Option<Scenario>) {
        let Some(scenario) = scenario else {
            if let Some(model) = self.aside.try_update_value(Option::take).flatten() {
                self.model.set(model);
            }
            return;
        };
        let Some(model) = self.model_now() else {
            return;
        };
        let Ok(evaluation) = self.work_out(&Arc::new(scenario)) else {
            return;
        };
        let sure = self.draw(&model.state, &evaluation);
        let shown = Model::new(
            model.state.clone(),
            evaluation,
            model.municipality.clone(),
            model.revision,
            sure,
            self.all_texts(),
        );
        self.aside.update_value(|aside| {
            aside.get_or_insert(model);
        });
        self.model.set(shown);
    }

    /// Shows what the model gives now in place of the figures that came with a scenario.
    pub fn see_now(self) {
        self.as_made.update(|as_made| {
            if let Some(as_made) = as_made {
                Arc::make_mut(as_made).now = true;
            }
        });
    }

    /// Reads the history once.
    pub fn history_now<T>(self, read: impl FnOnce(&History) -> T) -> T {
        self.history.with_value(read)
    }

    /// Reads the history, and again when it changes.
    pub fn history<T>(self, read: impl FnOnce(&History) -> T) -> T {
        self.stepped.track();
        self.history.with_value(read)
    }

    /// Remembers what was done before the code for it was here.
    pub(super) fn record_what_waits(self) {
        let unrecorded = self.unrecorded.try_update_value(Option::take).flatten();
        if let (Some((before, action)), Some(later), Some(model)) =
            (unrecorded, self.later_now(), self.model_now())
        {
            (later.record)(self, &before, &model.state, &action, None);
        }
    }

    /// Takes the last step back.
    pub fn undo(self) {
        let position = self.history.with_value(History::position);
        if let Some(before) = position.checked_sub(1) {
            self.go(before);
        }
    }

    /// Does the step again that was taken back last.
    pub fn redo(self) {
        self.go(self.history.with_value(History::position) + 1);
    }

    /// Goes to any step.
    pub fn go(self, position: usize) {
        if let Some(later) = self.later_now() {
            (later.go)(self, position);
        }
    }
}

/// Remembers a step.
pub fn record(
    store: Store,
    before: &State,
    after: &State,
    action: &Action,
    gesture: Option<Gesture>,
) {
    store
        .history
        .update_value(|history| history.record(before, after, action, gesture));
    store.stepped.notify();
}

/// Goes to any step.
pub fn go(store: Store, position: usize) {
    store.preview(None);
    let Some(model) = store.model_now() else {
        return;
    };
    let there = store
        .history
        .with_value(|history| history.state_at(position, &model.state));
    let Some(there) = there else {
        return;
    };
    if store.adopt(there, true).is_ok() {
        store.history.update_value(|history| history.go(position));
        store.stepped.notify();
    }
}
