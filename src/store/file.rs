//! Scenario files that the user opens and saves. The code comes with the later part.

use omsorgstrappa_core::codec::{json_text, read_scenario, scenario_to_json};
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::state::{Action, StateError};
use omsorgstrappa_core::text::state_message;

use super::{NoticeKind, Store};
use crate::platform::file::{self, Chosen};
use crate::port::spawn;

/// Lets the user choose a scenario file and opens it.
pub fn open_file(store: Store) {
    file::open(move |name, chosen| {
        spawn(async move {
            let page = &store.texts.page;
            let (kind, text, reason) = match chosen {
                Chosen::TooBig => (NoticeKind::Warning, page.file_too_big, String::new()),
                Chosen::Unreadable => (NoticeKind::Warning, page.file_unreadable, String::new()),
                Chosen::Text(text) => match open_text(store, &text).await {
                    Ok(()) => (NoticeKind::Info, page.file_opened, String::new()),
                    Err(error) => (
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

async fn open_text(store: Store, text: &str) -> Result<(), StateError> {
    let scenario = read_scenario(text.trim_start_matches('\u{feff}'))?;
    // Where the municipality cannot be had, working the scenario out says so.
    store.bring(&scenario).await;
    let shown_year = scenario
        .target_year
        .or(scenario.end_year)
        .unwrap_or(i32::MAX);
    let draft = Box::new(scenario.into());
    store.carry_out(&Action::Open { draft, shown_year }, None)
}

/// Gives the user the active scenario as a file.
pub fn save_file(store: Store) {
    let Some(model) = store.model_now() else {
        return;
    };
    let scenario = scenario_to_json(&model.evaluation.scenario);
    file::save("omsorgstrappa.json", &json_text(&scenario));
}
