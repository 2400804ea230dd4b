//! Taking up the record of an earlier visit. The code comes with the later part.

use std::sync::Arc;

use omsorgstrappa_core::evaluation::Evaluation;
use omsorgstrappa_core::municipality::Municipality;
use omsorgstrappa_core::scenario::{Origin, Reason, Scenario, ScenarioError, prepare};
use omsorgstrappa_core::state::{SavedError, State, read_saved};

use super::directory;
use super::open::keep_year_inside;
use crate::port::{Later, Ports};

/// What a page starts with: the state, the municipalities that are here, and the active scenario worked out.
pub type Begun = (State, Vec<Arc<Municipality>>, Evaluation);

/// Why the saved state was not taken up.
pub enum Resume {
    /// Its municipality cannot be had now; the record stays where it is.
    Offline(String),
    /// The record cannot be opened.
    Refused(SavedError),
}

impl From<ScenarioError> for Resume {
    fn from(error: ScenarioError) -> Self {
        Self::Refused(error.into())
    }
}

/// Takes up a record; `default` is the municipality that opens first.
pub fn resume(ports: Ports, record: String, default: String) -> Later<Result<Begun, Resume>> {
    Box::pin(async move { taken_up(&ports, &record, &default).await })
}

async fn taken_up(ports: &Ports, record: &str, default: &str) -> Result<Begun, Resume> {
    let mut state = read_saved(record).map_err(Resume::Refused)?;
    let Some(scenario) = state.active().map(|entry| Arc::clone(&entry.scenario)) else {
        return Err(ScenarioError::new("data.active", Reason::Missing).into());
    };
    let mut municipalities: Vec<Arc<Municipality>> = Vec::new();
    let mut list = None;
    for entry in &state.scenarios {
        // What is written out may have been made from a packaged one.
        let written = matches!(entry.scenario.origin, Origin::Baseline(_));
        let origin = if written {
            &entry.opened
        } else {
            &entry.scenario
        };
        let Origin::Packaged {
            municipality: id, ..
        } = &origin.origin
        else {
            continue;
        };
        if municipalities.iter().any(|known| known.id == *id) {
            continue;
        }
        // A pinned one can wait; the active one cannot.
        let active = entry.id == state.active && !written;
        if list.is_none() && id != default {
            list = directory::fetch(ports).await;
        }
        let known = list.as_ref().map(|list| list.find(id));
        if known == Some(None) && id != default {
            if active {
                let reason = Reason::UnknownMunicipality;
                return Err(ScenarioError::new("municipality", reason).into());
            }
            continue;
        }
        match ports.municipality(id).await {
            Some(found) => municipalities.push(Arc::new(found)),
            None if active => {
                let label = known.flatten().map_or(id, |known| &known.label);
                return Err(Resume::Offline(label.clone()));
            }
            None => {}
        }
    }
    let municipality = packaged(&municipalities, &scenario);
    let prepared = Arc::new(prepare(&scenario, municipality)?);
    let evaluation = Evaluation::new(prepared, scenario);
    if !evaluation.can_be_shown() {
        return Err(ScenarioError::new("", Reason::Overflow).into());
    }
    keep_year_inside(&mut state, &evaluation);
    Ok((state, municipalities, evaluation))
}

fn packaged<'a>(
    municipalities: &'a [Arc<Municipality>],
    scenario: &Scenario,
) -> Option<&'a Municipality> {
    let id = scenario.municipality()?;
    let found = municipalities.iter().find(|known| known.id == id);
    found.map(Arc::as_ref)
}
