//! Choosing a language.

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::text::{Long, TAGS};

use super::{click, store};
use crate::store::language::{button_id, choose};

/// A button for each language, named in itself.
pub fn choice(long: Arc<Long>) -> AnyView {
    let store = store();
    let texts = long.texts;
    let words = &texts.languages;
    let buttons = TAGS.into_iter().zip(words.names).map(|(tag, name)| {
        let pressed = (tag == texts.language).to_string();
        view! {
            <button
                id=button_id(tag)
                type="button"
                lang=tag
                aria-pressed=pressed
                on:click=click(move || choose(store, tag))
            >
                {name}
            </button>
        }
    });
    view! { <div role="group" aria-label=words.label>{buttons.collect_view()}</div> }.into_any()
}
