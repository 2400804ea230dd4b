//! Another language: its texts are fetched, and the page is built anew on the same state. The code comes with the later part.

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::format::write_like;
use omsorgstrappa_core::text::Long;

use super::{Model, NoticeKind, Store, link};
use crate::platform::{element, storage};
use crate::port::spawn;

/// Shows the page in the language of that tag, and keeps the choice.
pub fn choose(store: Store, language: &'static str) {
    spawn(async move {
        if speak(store, language).await {
            storage::keep_language(language);
            link::show_in_address(store);
            // What was open stays open, and the focus where it was.
            let open = element::open_details();
            leptos::task::tick().await;
            element::set_open_details(&open);
            element::focus(&button_id(language));
        }
    });
}

/// Id of the button that chooses a language.
pub fn button_id(language: &str) -> String {
    format!("lang-{language}")
}

/// Shows the page in that language; `false` where it is so already, or the texts cannot be had.
pub(super) async fn speak(store: Store, language: &str) -> bool {
    if store.all_texts().language == language {
        return false;
    }
    let ports = store.ports.get_value();
    let first = ports.catalogue(language).await;
    let rest = ports.long(language).await;
    let long = first
        .zip(rest)
        .and_then(|(first, rest)| Long::read(&rest, first));
    let Some(long) = long else {
        let failed = store.all_texts().languages.failed;
        store.notify(NoticeKind::Warning, failed.to_owned());
        return false;
    };
    let texts = long.texts;
    // What is shown for a moment only ends: its words are in the other language.
    store.preview(None);
    write_like(language);
    element::set_document(texts.language, texts.page.title);
    store.long.set(Some(Arc::new(long)));
    let model = store.model.get_untracked();
    store.model.set(Model::new(
        model.state.clone(),
        model.evaluation.clone(),
        model.municipality.clone(),
        model.revision,
        store.draw(&model.state, &model.evaluation),
        texts,
    ));
    store.translated.notify();
    true
}
