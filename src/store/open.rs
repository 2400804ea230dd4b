//! Putting another scenario in the place of the active one.

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::evaluation::Evaluation;
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::model::lever::Levers;
use omsorgstrappa_core::model::parameter::Parameters;
use omsorgstrappa_core::municipality::Municipality;
use omsorgstrappa_core::scenario::{Reason, Scenario, ScenarioError, prepare};
use omsorgstrappa_core::state::{Action, State, StateError, apply, opened};

use super::{Model, NoticeKind, Store};
use crate::port::spawn;

impl Store {
    /// Opens a packaged municipality; the newest wish wins.
    pub fn open_municipality(&self, id: String, name: String) {
        let wish = self.opening.get_value() + 1;
        self.opening.set_value(wish);
        let store = *self;
        let ports = self.ports.get_value();
        spawn(async move {
            let found = ports.municipality(&id).await;
            if store.opening.try_get_value() != Some(wish) {
                return;
            }
            let taken = found.is_some_and(|municipality| {
                let scenario = opened(&municipality);
                let year = municipality.shown_year;
                store
                    .replace(scenario, Some(Arc::new(municipality)), year)
                    .is_ok()
            });
            if !taken {
                let text = fill(store.texts.page.municipality_failed, &[("name", &name)]);
                store.notify(NoticeKind::Warning, text);
            }
        });
    }

    /// Puts another scenario, and its municipality, in the place of the active one.
    pub(super) fn replace(
        &self,
        scenario: Scenario,
        municipality: Option<Arc<Municipality>>,
        shown_year: i32,
    ) -> Result<(), ScenarioError> {
        let prepared = Arc::new(prepare(&scenario, municipality.as_deref())?);
        let evaluation = Evaluation::new(prepared, Arc::new(scenario.clone()));
        if !evaluation.can_be_shown() {
            return Err(ScenarioError::new("", Reason::Overflow));
        }
        let opened = Arc::new(untouched(municipality.as_deref(), &scenario));
        let model = self.model.get_untracked();
        let (mut next, revision) = (model.state.clone(), model.revision + 1);
        let action = Action::Open {
            draft: Box::new(scenario.into()),
            shown_year,
        };
        if let Err(StateError::Value(error)) = apply(&mut next, &action, &opened) {
            return Err(error);
        }
        keep_year_inside(&mut next, &evaluation);
        self.model.set(Model::new(
            next,
            evaluation,
            municipality,
            opened,
            revision,
            self.texts,
        ));
        self.keep_soon();
        Ok(())
    }

    /// Sets everything back to how the municipality opened.
    pub fn reset_all(&self) {
        let model = self.model.get_untracked();
        let year = model
            .municipality
            .as_ref()
            .map_or(model.state.view.shown_year, |municipality| {
                municipality.shown_year
            });
        let scenario = (*model.opened).clone();
        if self
            .replace(scenario, model.municipality.clone(), year)
            .is_ok()
        {
            self.notify(NoticeKind::Info, self.texts.page.all_reset.to_owned());
        }
    }
}

/// What reset goes back to: the municipality as it opens, or the scenario's own baseline with every
/// lever untouched.
pub(super) fn untouched(municipality: Option<&Municipality>, scenario: &Scenario) -> Scenario {
    match municipality {
        Some(municipality) => opened(municipality),
        None => Scenario {
            levers: Levers::default(),
            parameters: Parameters::default(),
            measures: Vec::new(),
            ..scenario.clone()
        },
    }
}

/// The year of the key figures is one that the scenario has.
pub(super) fn keep_year_inside(state: &mut State, evaluation: &Evaluation) {
    let years = evaluation.outputs.years();
    state.view.shown_year = state.view.shown_year.clamp(*years.start(), *years.end());
}
