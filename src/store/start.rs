//! Starting from the saved state, or from the first municipality of the list.

use std::sync::Arc;

use omsorgstrappa_core::evaluation::Evaluation;
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::municipality::{Index, Municipality};
use omsorgstrappa_core::scenario::{Origin, Reason, ScenarioError, prepare};
use omsorgstrappa_core::state::{SavedError, State, opened, read_saved};
use omsorgstrappa_core::text::{Catalogue, error_message, saved_message};

use super::open::keep_year_inside;
use super::{Notice, NoticeKind, Store};
use crate::port::Ports;

/// What could not be started, in the user's words.
pub struct StartError(pub String);

impl Store {
    /// Starts from the saved state, or from the first municipality of the list.
    pub async fn start(ports: Ports, texts: &'static Catalogue) -> Result<Self, StartError> {
        let Some(index) = ports.index().await else {
            return Err(StartError(texts.page.index_failed.to_owned()));
        };
        let mut notices = Vec::new();
        let mut notice = |text: String, record: Option<String>| {
            let id = u32::try_from(notices.len()).unwrap_or_default();
            notices.push(Notice {
                id,
                kind: NoticeKind::Warning,
                text,
                record,
            });
        };
        let saved = ports.storage.read();
        let mut start = None;
        if let Some(record) = saved {
            match resume(&ports, &index, &record).await {
                Ok(found) => start = Some(found),
                Err(Resume::Offline(name)) => {
                    return Err(StartError(fill(
                        texts.page.start_failed,
                        &[("name", &name)],
                    )));
                }
                Err(Resume::Refused(error)) => {
                    ports.storage.set_aside(&record);
                    notice(saved_message(&error, texts), Some(record));
                }
            }
        }
        if !ports.keeps {
            notice(texts.page.not_saved.to_owned(), None);
        }
        let (state, municipality, evaluation) = match start {
            Some(start) => start,
            None => first(&ports, &index, texts).await?,
        };
        Ok(Self::with(
            ports,
            index,
            state,
            municipality,
            evaluation,
            notices,
            texts,
        ))
    }
}

type Start = (State, Option<Arc<Municipality>>, Evaluation);

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

async fn resume(ports: &Ports, index: &Index, record: &str) -> Result<Start, Resume> {
    let mut state = read_saved(record).map_err(Resume::Refused)?;
    let Some(scenario) = state.active().map(|entry| Arc::clone(&entry.scenario)) else {
        return Err(ScenarioError::new("data.active", Reason::Missing).into());
    };
    let municipality = match &scenario.origin {
        Origin::Baseline(_) => None,
        Origin::Packaged { municipality, .. } => {
            let Some(entry) = index.entries.iter().find(|entry| entry.id == *municipality) else {
                return Err(ScenarioError::new("municipality", Reason::UnknownMunicipality).into());
            };
            let found = ports.municipality(municipality).await;
            Some(Arc::new(
                found.ok_or_else(|| Resume::Offline(entry.label.clone()))?,
            ))
        }
    };
    let prepared = Arc::new(prepare(&scenario, municipality.as_deref())?);
    let evaluation = Evaluation::new(prepared, scenario);
    if !evaluation.can_be_shown() {
        return Err(ScenarioError::new("", Reason::Overflow).into());
    }
    keep_year_inside(&mut state, &evaluation);
    Ok((state, municipality, evaluation))
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
    Ok((state, Some(Arc::new(municipality)), evaluation))
}
