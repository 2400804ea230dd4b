//! The user's library of named scenarios.

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::state::{Action, Entry};
use omsorgstrappa_core::text::{Catalogue, Long};

use super::name_of;
use crate::platform::element;
use crate::view::header::{LIBRARY, MENU_BUTTON};
use crate::view::{click, follow, joined, only_when, part, store, typed};

/// Id of the field for a name.
const NAME: &str = "library-name";

/// Keeping the active scenario, and those that are kept.
pub fn library(long: Arc<Long>) -> AnyView {
    let store = store();
    let texts = long.texts;
    let words = &texts.scenario_page;
    // The entry of the menu that opened it is hidden now.
    on_cleanup(|| {
        if element::holds_focus(LIBRARY) {
            element::focus(MENU_BUTTON);
        }
    });
    let suggested = store
        .model_now()
        .and_then(|model| Some(name_of(model.state.active()?, texts)))
        .unwrap_or_default();
    let name = RwSignal::new(suggested);
    let keep = move || {
        let wanted = name.get_untracked().trim().to_owned();
        if let (Some(model), false) = (store.model_now(), wanted.is_empty()) {
            let id = model.state.active;
            store.act(&Action::Keep { id, name: wanted });
        }
    };
    let kept = only_when(move || {
        let model = store.model();
        let kept = model.state.library.iter();
        joined(kept.map(|kept| format!("{} {}", kept.id, kept.name)))
    });
    let list = part(move || {
        follow(kept);
        let Some(model) = store.model_now() else {
            return ().into_any();
        };
        if model.state.library.is_empty() {
            return view! { <li class="nothing">{words.library_empty}</li> }.into_any();
        }
        let kept = model.state.library.iter();
        kept.map(|kept| row(kept, texts)).collect_view().into_any()
    });
    view! {
        <p>{words.library_help}</p>
        <div class="library-new">
            <label for=NAME>{words.library_name}</label>
            <input
                type="text"
                class="ds-input"
                id=NAME
                autocomplete="off"
                maxlength="60"
                data-writing=""
                prop:value=name
                on:input=typed(move |text| name.set(text))
            />
            <button type="button" class="ds-button action" on:click=click(keep)>{words.keep}</button>
        </div>
        <ul class="library" role="list">{list}</ul>
    }
    .into_any()
}

fn row(kept: &Entry, texts: &'static Catalogue) -> AnyView {
    let store = store();
    let words = &texts.scenario_page;
    let id = kept.id;
    let named = |text: &str| fill(text, &[("name", &kept.name)]);
    view! {
        <li>
            <span>{kept.name.clone()}</span>
            <button
                type="button"
                class="ds-button action"
                data-variant="secondary"
                aria-label=named(words.open_named)
                on:click=click(move || {
                    element::hide_popover(LIBRARY);
                    store.fetch_kept(id);
                })
            >
                {words.open}
            </button>
            <button
                type="button"
                class="ds-button tool"
                data-variant="secondary"
                aria-label=named(words.delete_named)
                on:click=click(move || {
                    store.act(&Action::Forget(id));
                    element::focus(NAME);
                })
            >
                "×"
            </button>
        </li>
    }
    .into_any()
}
