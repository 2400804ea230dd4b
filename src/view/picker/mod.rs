//! The municipality picker: type to search, arrows and Enter to choose (ARIA combobox). What searches and the list come
//! with the later part.

pub mod found;

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::{flag, later, mark, only_when, store, text, typed};
use crate::store::Store;

const INPUT: &str = "municipality";
const LIST: &str = "municipality-list";

fn option_id(id: &str) -> String {
    format!("municipality-{id}")
}

/// What is being searched for.
#[derive(Clone, Copy)]
pub struct Search {
    store: Store,
    open: RwSignal<bool>,
    text: RwSignal<String>,
    /// Id of the one that Enter chooses; empty where there is none.
    active: RwSignal<String>,
    /// Whether Enter was pressed before there was anything to choose from.
    entered: RwSignal<bool>,
}

impl Search {
    fn new(store: Store) -> Self {
        Self {
            store,
            open: RwSignal::new(false),
            text: RwSignal::new(String::new()),
            active: RwSignal::new(String::new()),
            entered: RwSignal::new(false),
        }
    }

    fn show(self) {
        self.fetch();
        if !self.open.get_untracked() {
            self.text.set(String::new());
            self.entered.set(false);
            self.open.set(true);
        }
    }

    fn fetch(self) {
        later::with(self.store, |later, store| (later.want_directory)(store));
    }

    fn key(self, event: &KeyboardEvent) {
        let key = event.key();
        match key.as_str() {
            "ArrowDown" | "ArrowUp" if !self.open.get_untracked() => {
                event.prevent_default();
                self.show();
            }
            "ArrowDown" | "ArrowUp" | "Enter" if self.open.get_untracked() => {
                event.prevent_default();
                match self.store.later_now() {
                    Some(later) => (later.found_key)(self, &key),
                    None => self.entered.set(key == "Enter"),
                }
            }
            "Escape" | "Tab" => self.open.set(false),
            _ => {}
        }
    }
}

#[component]
pub fn Picker() -> impl IntoView {
    let store = store();
    let page = &store.texts.page;
    let search = Search::new(store);
    let open = search.open;
    let name = text(move || {
        let model = store.model();
        let packaged = model.municipality.as_ref();
        packaged.map_or_else(
            || model.evaluation.prepared.baseline.name.clone(),
            |municipality| municipality.label.clone(),
        )
    });
    let shown = only_when(move || {
        if open.get() {
            search.text.get()
        } else {
            name.get()
        }
    });
    let active = Signal::derive(move || {
        let id = search.active.get();
        (open.get() && !id.is_empty()).then(|| option_id(&id))
    });
    view! {
        <div class="picker">
            <label for=INPUT>{page.municipality}</label>
            <div class="picker-field">
                <input
                    type="text"
                    class="ds-input"
                    id=INPUT
                    role="combobox"
                    data-writing=mark(move || open.get())
                    aria-controls=LIST
                    aria-autocomplete="list"
                    autocomplete="off"
                    spellcheck="false"
                    aria-expanded=text(move || open.get().to_string())
                    aria-activedescendant=active
                    placeholder=text(move || if open.get() { name.get() } else { String::new() })
                    prop:value=shown
                    on:focus=move |_| search.fetch()
                    on:click=move |_| search.show()
                    on:keydown=move |event| search.key(&event)
                    on:input=typed(move |text| {
                        search.show();
                        search.entered.set(false);
                        search.text.set(text);
                    })
                    on:blur=move |_| open.set(false)
                />
                <div class="options" hidden=flag(move || !open.get())>
                    {later::show_with_texts(move |later, long| (later.found)(search, long))}
                </div>
            </div>
        </div>
    }
}
