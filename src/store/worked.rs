//! Scenarios worked out, and the municipalities they stand on: kept while they are on screen, so that a step back or
//! another scenario costs nothing.

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::evaluation::Evaluation;
use omsorgstrappa_core::municipality::Municipality;
use omsorgstrappa_core::scenario::{Origin, Reason, Scenario, ScenarioError, prepare};
use omsorgstrappa_core::state::Entry;

use super::Store;

/// How many worked-out scenarios are kept besides the active one.
const MOST: usize = 16;

/// What has been worked out.
pub struct Worked {
    municipalities: Vec<Arc<Municipality>>,
    evaluations: Vec<Evaluation>,
}

impl Worked {
    pub(super) fn new(municipalities: Vec<Arc<Municipality>>) -> Self {
        Self {
            municipalities,
            evaluations: Vec::new(),
        }
    }

    /// The packaged municipality that a scenario stands on, where it is here.
    pub(super) fn municipality(&self, scenario: &Scenario) -> Option<Arc<Municipality>> {
        let id = scenario.municipality()?;
        self.municipalities
            .iter()
            .find(|known| known.id == id)
            .cloned()
    }

    /// The packaged municipality of a scenario, or the one that it was made from: a population from a file is written
    /// out in full, and the name tells that it is the same municipality still.
    pub(super) fn home(&self, entry: &Entry) -> Option<Arc<Municipality>> {
        let made_from = || {
            let Origin::Baseline(baseline) = &entry.scenario.origin else {
                return None;
            };
            let found = self.municipality(&entry.opened)?;
            (found.baseline.name == baseline.name).then_some(found)
        };
        self.municipality(&entry.scenario).or_else(made_from)
    }

    fn known(&self, scenario: &Arc<Scenario>) -> Option<Evaluation> {
        self.evaluations
            .iter()
            .find(|known| Arc::ptr_eq(&known.scenario, scenario))
            .cloned()
    }

    fn remember(&mut self, evaluation: Evaluation) {
        if self.evaluations.len() >= MOST {
            self.evaluations.remove(0);
        }
        self.evaluations.push(evaluation);
    }
}

impl Store {
    /// Keeps a municipality that has been fetched.
    pub(super) fn know(self, municipality: Arc<Municipality>) {
        self.worked.update_value(|worked| {
            worked
                .municipalities
                .retain(|known| known.id != municipality.id);
            worked.municipalities.push(municipality);
        });
    }

    /// Fetches the municipality of a scenario where it is not here yet; `false` where it cannot be had. A scenario with
    /// its own baseline needs none.
    pub async fn bring(self, scenario: &Scenario) -> bool {
        let Some(id) = scenario.municipality() else {
            return true;
        };
        let here = self
            .worked
            .with_value(|worked| worked.municipality(scenario).is_some());
        if here {
            return true;
        }
        let ports = self.ports.get_value();
        match ports.municipality(id).await {
            Some(municipality) => {
                self.know(Arc::new(municipality));
                true
            }
            None => false,
        }
    }

    /// The text of a packaged file, named by its path under `data` without its ending; `None` where it cannot be had.
    pub async fn data_file(self, name: &str) -> Option<String> {
        let ports = self.ports.get_value();
        ports.data.file(name).await
    }

    /// The packaged municipality that a scenario stands on, where it is here.
    pub fn municipality_of(self, scenario: &Scenario) -> Option<Arc<Municipality>> {
        self.worked
            .with_value(|worked| worked.municipality(scenario))
    }

    /// A scenario worked out, from what is known of the others where that is enough.
    ///
    /// # Errors
    /// Where the scenario cannot be worked out, or its municipality is not here.
    pub fn work_out(self, scenario: &Arc<Scenario>) -> Result<Evaluation, ScenarioError> {
        let model = self.model.get_untracked();
        let current = &model.evaluation;
        if *scenario == current.scenario {
            return Ok(current.clone());
        }
        if let Some(known) = self.worked.with_value(|worked| worked.known(scenario)) {
            return Ok(known);
        }
        let same = scenario.origin == current.scenario.origin
            && scenario.end_year == current.scenario.end_year
            && scenario.parameters.growth_80plus.to_bits()
                == current.scenario.parameters.growth_80plus.to_bits();
        let evaluation = if same {
            current.next(Arc::clone(&current.prepared), Arc::clone(scenario))
        } else {
            let municipality = self.municipality_of(scenario);
            let prepared = Arc::new(prepare(scenario, municipality.as_deref())?);
            Evaluation::new(prepared, Arc::clone(scenario))
        };
        if !evaluation.can_be_shown() {
            return Err(ScenarioError::new("", Reason::Overflow));
        }
        Ok(evaluation)
    }

    /// As [`Self::work_out`], kept for the next time: for scenarios that stand still.
    pub fn worked_out(self, scenario: &Arc<Scenario>) -> Option<Evaluation> {
        let evaluation = self.work_out(scenario).ok()?;
        self.worked.update_value(|worked| {
            if worked.known(scenario).is_none() {
                worked.remember(evaluation.clone());
            }
        });
        Some(evaluation)
    }
}
