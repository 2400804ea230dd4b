//! Putting another scenario in the place of the active one.

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::evaluation::Evaluation;
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::model::lever::Levers;
use omsorgstrappa_core::model::parameter::Parameters;
use omsorgstrappa_core::municipality::Municipality;
use omsorgstrappa_core::scenario::Scenario;
use omsorgstrappa_core::state::{Action, ResetTo, ScenarioId, State, opened};

use super::{NoticeKind, Store};
use crate::port::spawn;

impl Store {
    /// Opens a packaged municipality in the place of the active scenario; the newest wish wins.
    pub fn open_municipality(self, id: String, name: String) {
        let wish = self.opening.get_value() + 1;
        self.opening.set_value(wish);
        let store = self;
        let ports = self.ports.get_value();
        spawn(async move {
            let found = ports.municipality(&id).await;
            if store.opening.try_get_value() != Some(wish) {
                return;
            }
            let taken = found.is_some_and(|municipality| {
                let action = Action::Open {
                    draft: Box::new(opened(&municipality).into()),
                    shown_year: municipality.shown_year,
                };
                store.know(Arc::new(municipality));
                store.carry_out(&action, None).is_ok()
            });
            if !taken {
                let text = fill(
                    store.all_texts().page.municipality_failed,
                    &[("name", &name)],
                );
                store.notify(NoticeKind::Warning, text);
            }
        });
    }

    /// Makes a scenario the active one, fetching its municipality first where it is not here.
    pub fn activate(self, id: ScenarioId) {
        let scenario = self
            .model_now()
            .and_then(|model| Some(Arc::clone(&model.state.entry(id)?.scenario)));
        self.bring_and(scenario, Action::Activate(id));
    }

    /// Puts a scenario of the library beside the others.
    pub fn fetch_kept(self, id: ScenarioId) {
        let scenario = self.model_now().and_then(|model| {
            let mut library = model.state.library.iter();
            let kept = library.find(|kept| kept.id == id)?;
            Some(Arc::clone(&kept.scenario))
        });
        self.bring_and(scenario, Action::Fetch(id));
    }

    fn bring_and(self, scenario: Option<Arc<Scenario>>, action: Action) {
        let Some(scenario) = scenario else {
            return;
        };
        let store = self;
        spawn(async move {
            if store.bring(&scenario).await {
                store.act(&action);
            } else {
                let name = scenario.municipality().unwrap_or_default();
                let text = fill(
                    store.all_texts().page.municipality_failed,
                    &[("name", name)],
                );
                store.notify(NoticeKind::Warning, text);
            }
        });
    }

    /// Sets the active scenario back to how its municipality opens.
    pub fn reset_all(self) {
        self.act(&Action::ResetAll(ResetTo::Today));
        let year = self
            .model_now()
            .and_then(|model| Some(model.municipality.as_ref()?.shown_year));
        if let Some(year) = year {
            self.act(&Action::ShowYear(year));
        }
        self.notify(NoticeKind::Info, self.all_texts().page.all_reset.to_owned());
    }
}

/// What «til dagens verdi» goes back to: the municipality as it opens, or the scenario's own baseline with every
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
