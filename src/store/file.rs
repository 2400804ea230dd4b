//! Scenario files that the user opens and saves. The code comes with the later part.

use omsorgstrappa_core::codec::json_text;
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::link::{OpenedFile, read_file, write_file};
use omsorgstrappa_core::state::{Action, Draft, SavedError, State, StateError, write_saved};
use omsorgstrappa_core::text::{error_message, state_message};

use super::{NoticeKind, Store, link};
use crate::platform::clock;
use crate::platform::file::{self, Chosen};
use crate::port::spawn;

/// Why a file was not opened.
pub(super) enum Refused {
    /// It is made by a newer version of the page.
    Newer,
    /// In the user's words.
    Because(String),
    /// The state does not take it.
    State(StateError),
}

impl From<SavedError> for Refused {
    fn from(error: SavedError) -> Self {
        match error {
            SavedError::Newer => Self::Newer,
            SavedError::Broken(error) => Self::State(StateError::Value(error)),
        }
    }
}

impl From<StateError> for Refused {
    fn from(error: StateError) -> Self {
        Self::State(error)
    }
}

/// Lets the user choose a scenario file and opens it.
pub fn open_file(store: Store) {
    file::open(move |name, chosen| {
        spawn(async move {
            let page = &store.all_texts().page;
            let (kind, text, reason) = match chosen {
                Chosen::TooBig => (NoticeKind::Warning, page.file_too_big, String::new()),
                Chosen::Unreadable => (NoticeKind::Warning, page.file_unreadable, String::new()),
                Chosen::Text(text) => match open_text(store, &text).await {
                    Ok(()) => (NoticeKind::Info, page.file_opened, String::new()),
                    Err(Refused::Newer) => {
                        let newer = store.all_texts().links.file_newer;
                        (NoticeKind::Warning, newer, String::new())
                    }
                    Err(Refused::Because(reason)) => {
                        (NoticeKind::Warning, page.file_refused, reason)
                    }
                    // By the field's place in the file and in the file's own unit.
                    Err(Refused::State(StateError::Value(error))) => (
                        NoticeKind::Warning,
                        page.file_refused,
                        error_message(&error, store.all_texts()),
                    ),
                    Err(Refused::State(error)) => (
                        NoticeKind::Warning,
                        page.file_refused,
                        state_message(&error, store.all_texts()),
                    ),
                },
            };
            store.notify(kind, fill(text, &[("file", &name), ("reason", &reason)]));
        });
    });
}

async fn open_text(store: Store, text: &str) -> Result<(), Refused> {
    let (shared, made_with) = match read_file(text)? {
        OpenedFile::Scenario {
            shared,
            model,
            data,
        } => (*shared, (model, data)),
        OpenedFile::Record(record) => return open_record(store, &record).await,
    };
    link::check(store, &shared.scenario).await?;
    // Where the municipality cannot be had, working the scenario out says so.
    store.bring(&shared.scenario).await;
    let shown_year = shared.shown_year();
    let frozen = shared.frozen.clone();
    let name = shared.name.clone();
    let draft = Box::new(shared.into());
    store.carry_out(&Action::Open { draft, shown_year }, None)?;
    link::judge(store, name, &made_with, &frozen);
    Ok(())
}

/// Everything of another visit: its scenarios come into the library, and the one that was active is opened.
async fn open_record(store: Store, record: &State) -> Result<(), Refused> {
    let active = record.active;
    for entry in record.scenarios.iter().chain(&record.library) {
        link::check(store, &entry.scenario).await?;
        store.bring(&entry.scenario).await;
        let draft = Box::new(Draft {
            name: entry.name.clone(),
            scenario: (*entry.scenario).clone(),
            reasons: entry.reasons.clone(),
            ranges: std::sync::Arc::clone(&entry.ranges),
        });
        if entry.id == active {
            let shown_year = record.view.shown_year;
            store.carry_out(&Action::Open { draft, shown_year }, None)?;
        } else {
            store.carry_out(&Action::Import(draft), None)?;
        }
    }
    Ok(())
}

/// Gives the user the active scenario as a file.
pub fn save_file(store: Store) {
    let Some(model) = store.model_now() else {
        return;
    };
    if let Some(entry) = model.state.active() {
        let shared = link::shared(store, entry, model.state.view.shown_year, true);
        let file = write_file(&shared, &store.data_version());
        file::save("omsorgstrappa.json", &json_text(&file));
    }
}

/// Gives the user every scenario, those of the library too, as a file.
pub fn save_all(store: Store) {
    if let Some(model) = store.model_now() {
        let record = write_saved(&model.state, clock::now());
        file::save("omsorgstrappa-alle.json", &json_text(&record));
    }
}
