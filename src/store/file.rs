//! Scenario files that the user opens and saves.

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::codec::{json_text, read_scenario, scenario_to_json};
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::scenario::ScenarioError;
use omsorgstrappa_core::text::error_message;

use super::{NoticeKind, Store};
use crate::platform::file::{self, Chosen};
use crate::port::spawn;

impl Store {
    /// Lets the user choose a scenario file and opens it.
    pub fn open_file(&self) {
        let store = *self;
        file::open(move |name, chosen| {
            spawn(async move {
                let page = &store.texts.page;
                let (kind, text, reason) = match chosen {
                    Chosen::TooBig => (NoticeKind::Warning, page.file_too_big, String::new()),
                    Chosen::Unreadable => {
                        (NoticeKind::Warning, page.file_unreadable, String::new())
                    }
                    Chosen::Text(text) => match store.open_text(&text).await {
                        Ok(()) => (NoticeKind::Info, page.file_opened, String::new()),
                        Err(error) => (
                            NoticeKind::Warning,
                            page.file_refused,
                            error_message(&error, store.texts),
                        ),
                    },
                };
                store.notify(kind, fill(text, &[("file", &name), ("reason", &reason)]));
            });
        });
    }

    async fn open_text(&self, text: &str) -> Result<(), ScenarioError> {
        let scenario = read_scenario(text.trim_start_matches('\u{feff}'))?;
        let municipality = match scenario.municipality() {
            None => None,
            Some(id) => {
                let known = self
                    .index
                    .with_value(|index| index.entries.iter().any(|e| e.id == id));
                let ports = self.ports.get_value();
                let found = if known {
                    ports.municipality(id).await
                } else {
                    None
                };
                found.map(Arc::new)
            }
        };
        let year = scenario
            .target_year
            .or(scenario.end_year)
            .unwrap_or(i32::MAX);
        self.replace(scenario, municipality, year)
    }

    /// Gives the user the active scenario as a file.
    pub fn save_file(&self) {
        let scenario = scenario_to_json(&self.model.get_untracked().evaluation.scenario);
        file::save("omsorgstrappa.json", &json_text(&scenario));
    }
}
