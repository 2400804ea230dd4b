//! Starting from the saved state, or from the first municipality of the list.

use std::sync::Arc;

use omsorgstrappa_core::evaluation::Evaluation;
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::municipality::{Index, Municipality};
use omsorgstrappa_core::scenario::{Origin, Reason, Scenario, ScenarioError, prepare};
use omsorgstrappa_core::state::{SavedError, State, opened};
use omsorgstrappa_core::text::{Catalogue, error_message, saved_message};

use super::open::keep_year_inside;
use super::{Begin, Notice, NoticeKind, Store};
use crate::platform::{address, clock};
use crate::port::Ports;
use crate::view::later;

/// What could not be started, in the user's words.
pub struct StartError(pub String);

impl Store {
    /// Starts from the saved state, or from the first municipality of the list.
    pub async fn start(ports: Ports, texts: &'static Catalogue) -> Result<Self, StartError> {
        let Some(index) = ports.index().await else {
            return Err(StartError(texts.page.index_failed.to_owned()));
        };
        let mut notices = Vec::new();
        let mut notice = |text: String, record: Option<String>, unkept: bool| {
            let id = u32::try_from(notices.len()).unwrap_or_default();
            notices.push(Notice {
                id,
                kind: NoticeKind::Warning,
                text,
                record,
                unkept,
            });
        };
        // What reads a record comes with the later part: a first visit does without.
        let record = ports.storage.read();
        let later = match &record {
            Some(_) => {
                let failed = || StartError(texts.page.record_waits.to_owned());
                Some(later::load().await.ok_or_else(failed)?)
            }
            None => None,
        };
        let mut start = None;
        if let (Some(record), Some(later)) = (&record, later) {
            match resume(&ports, &index, (later.read_saved)(record)).await {
                Ok(found) => start = Some(found),
                Err(Resume::Offline(name)) => {
                    return Err(StartError(fill(
                        texts.page.start_failed,
                        &[("name", &name)],
                    )));
                }
                Err(Resume::Refused(error)) => {
                    ports.storage.set_aside(record);
                    notice(saved_message(&error, texts), Some(record.clone()), false);
                }
            }
        }
        if !ports.keeps {
            notice(texts.page.not_saved.to_owned(), None, true);
        }
        // The page's own address says no more than the record, and may be older.
        let own = start.is_some() && address::is_own();
        let (mut state, municipalities, evaluation) = match start {
            Some(start) => start,
            None => first(&ports, &index, texts).await?,
        };
        state.first_id = first_id();
        let begin = Begin {
            state,
            record: record.unwrap_or_default(),
            evaluation,
            municipalities,
            notices,
        };
        let store = Self::with(ports, index, begin, texts);
        if let Some(later) = later {
            store.take_later(Some(later));
        }
        if !own && !address::fragment().is_empty() {
            later::with(store, |later, store| (later.open_address)(store));
        }
        Ok(store)
    }
}

/// Where this tab's scenarios are numbered from: two tabs that are opened at different times never give two scenarios
/// the same number.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // Seconds of this century fit.
fn first_id() -> u32 {
    (clock::now() / 1000.0) as u32
}

type Start = (State, Vec<Arc<Municipality>>, Evaluation);

/// Why the saved state was not taken up.
enum Resume {
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

async fn resume(
    ports: &Ports,
    index: &Index,
    saved: Result<State, SavedError>,
) -> Result<Start, Resume> {
    let mut state = saved.map_err(Resume::Refused)?;
    let Some(scenario) = state.active().map(|entry| Arc::clone(&entry.scenario)) else {
        return Err(ScenarioError::new("data.active", Reason::Missing).into());
    };
    let mut municipalities: Vec<Arc<Municipality>> = Vec::new();
    for entry in &state.scenarios {
        let id = match &entry.scenario.origin {
            Origin::Packaged { municipality, .. } => municipality,
            Origin::Baseline(_) => continue,
        };
        if municipalities.iter().any(|known| known.id == *id) {
            continue;
        }
        // A pinned one can wait; the active one cannot.
        let active = entry.id == state.active;
        let Some(known) = index.entries.iter().find(|entry| entry.id == *id) else {
            if active {
                let reason = Reason::UnknownMunicipality;
                return Err(ScenarioError::new("municipality", reason).into());
            }
            continue;
        };
        match ports.municipality(id).await {
            Some(found) => municipalities.push(Arc::new(found)),
            None if active => return Err(Resume::Offline(known.label.clone())),
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

async fn first(
    ports: &Ports,
    index: &Index,
    texts: &'static Catalogue,
) -> Result<Start, StartError> {
    let entry = index.entries.iter().find(|entry| entry.id == index.default);
    let name = entry.map_or(&index.default, |entry| &entry.label);
    let failed = || StartError(fill(texts.page.start_failed, &[("name", name)]));
    let municipality = ports
        .municipality(&index.default)
        .await
        .ok_or_else(failed)?;
    let scenario = opened(&municipality);
    let state = State::new(scenario.clone(), municipality.shown_year);
    let prepared = prepare(&scenario, Some(&municipality))
        .map_err(|error| StartError(error_message(&error, texts)))?;
    let evaluation = Evaluation::new(Arc::new(prepared), Arc::new(scenario));
    Ok((state, vec![Arc::new(municipality)], evaluation))
}
