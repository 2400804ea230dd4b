//! Starting from the saved state, or from the municipality that opens first.

use std::sync::Arc;

use omsorgstrappa_core::evaluation::Evaluation;
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::municipality::directory::Start;
use omsorgstrappa_core::scenario::prepare;
use omsorgstrappa_core::state::{State, opened};
use omsorgstrappa_core::text::Catalogue;

use super::resume::{Begun, Resume};
use super::{Begin, Notice, NoticeKind, Store};
use crate::platform::{address, clock};
use crate::port::{Ports, spawn};
use crate::view::later;

/// What could not be started, in the user's words.
pub struct StartError(pub String);

impl Store {
    /// Starts from the saved state, or from the municipality that opens first.
    pub async fn start(ports: Ports, texts: &'static Catalogue) -> Result<Self, StartError> {
        let Some(packaged) = ports.start().await else {
            return Err(StartError(texts.page.index_failed.to_owned()));
        };
        let mut notices = Vec::new();
        let mut notice = |text: String, unkept: bool| {
            let id = u32::try_from(notices.len()).unwrap_or_default();
            notices.push(Notice {
                id,
                kind: NoticeKind::Warning,
                text,
                record: None,
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
        let (mut start, mut refused) = (None, None);
        if let (Some(record), Some(later)) = (&record, later) {
            let default = packaged.default.clone();
            match (later.resume)(ports.clone(), record.clone(), default).await {
                Ok(found) => start = Some(found),
                Err(Resume::Offline(name)) => {
                    return Err(StartError(fill(
                        texts.page.start_failed,
                        &[("name", &name)],
                    )));
                }
                Err(Resume::Refused(error)) => {
                    ports.storage.set_aside(record);
                    refused = Some((error, record.clone()));
                }
            }
        }
        if !ports.keeps {
            notice(texts.page.not_saved.to_owned(), true);
        }
        // The page's own address says no more than the record, and may be older.
        let own = start.is_some() && address::is_own();
        let (mut state, municipalities, evaluation) = match start {
            Some(start) => start,
            None => first(&ports, &packaged, texts).await?,
        };
        state.first_id = first_id();
        let begin = Begin {
            state,
            record: record.unwrap_or_default(),
            evaluation,
            municipalities,
            notices,
        };
        let store = Self::with(ports, packaged, begin, texts);
        if let Some(later) = later {
            store.take_later(Some(later));
        }
        // Why a record was refused is told as soon as the words for it are here.
        if let (Some((error, record)), Some(later)) = (refused, later) {
            spawn(async move {
                store.texts_here().await;
                let text = (later.saved_message)(&error, store.all_texts());
                store.notify_with(NoticeKind::Warning, text, Some(record));
            });
        }
        if own {
            // The address may be older than the record.
            store.keep_soon();
        } else if !address::fragment().is_empty() {
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

async fn first(
    ports: &Ports,
    packaged: &Start,
    texts: &'static Catalogue,
) -> Result<Begun, StartError> {
    let name = &packaged.label;
    let failed = || StartError(fill(texts.page.start_failed, &[("name", name)]));
    let municipality = ports
        .municipality(&packaged.default)
        .await
        .ok_or_else(failed)?;
    let scenario = opened(&municipality);
    let state = State::new(scenario.clone(), municipality.shown_year);
    let prepared = prepare(&scenario, Some(&municipality)).map_err(|_| failed())?;
    let evaluation = Evaluation::new(Arc::new(prepared), Arc::new(scenario));
    Ok((state, vec![Arc::new(municipality)], evaluation))
}
