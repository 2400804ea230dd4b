//! The municipality picker: type to search, arrows and Enter to choose (ARIA combobox).

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use omsorgstrappa_core::municipality::Entry;

use super::{flag, mark, part, store, text, typed};
use crate::platform::element;

const INPUT: &str = "municipality";
const LIST: &str = "municipality-list";

fn option_id(id: &str) -> String {
    format!("municipality-{id}")
}

/// Small letters, as far as Norwegian names need them: the full table of the world's letters is big.
fn lower(text: &str) -> String {
    let small = |letter: char| match letter {
        'Æ' => 'æ',
        'Ø' => 'ø',
        'Å' => 'å',
        'Á' => 'á',
        'Š' => 'š',
        'Č' => 'č',
        'Đ' => 'đ',
        'Ŋ' => 'ŋ',
        other => other.to_ascii_lowercase(),
    };
    text.chars().map(small).collect()
}

/// Whether every word of the search is in the name, the county or a number.
fn matches(entry: &Entry, search: &str) -> bool {
    let text = lower(&format!(
        "{} {} {} {}",
        entry.label,
        entry.county,
        entry.id,
        entry.old_numbers.join(" ")
    ));
    lower(search)
        .split_whitespace()
        .all(|word| text.contains(word))
}

#[component]
pub fn Picker() -> impl IntoView {
    let store = store();
    let page = &store.texts.page;
    let index = store.index.get_value();
    let current = Signal::derive(move || {
        store
            .model()
            .municipality
            .as_ref()
            .map(|municipality| municipality.id.clone())
    });
    let name = {
        let index = index.clone();
        text(move || match current.get() {
            Some(id) => index
                .entries
                .iter()
                .find(|entry| entry.id == id)
                .map(|entry| entry.label.clone())
                .unwrap_or_default(),
            None => store.model().evaluation.prepared.baseline.name.clone(),
        })
    };
    let open = RwSignal::new(false);
    let search = RwSignal::new(String::new());
    let active = RwSignal::new(0_usize);
    let found = {
        let index = index.clone();
        Signal::derive(move || {
            let search = search.get();
            index
                .entries
                .iter()
                .filter(|entry| matches(entry, &search))
                .cloned()
                .collect::<Vec<_>>()
        })
    };
    let show = move || {
        if !open.get_untracked() {
            search.set(String::new());
            let chosen = current.get_untracked();
            let at = found
                .get_untracked()
                .iter()
                .position(|hit| Some(&hit.id) == chosen.as_ref());
            active.set(at.unwrap_or(0));
            open.set(true);
        }
    };
    let choose = move |entry: &Entry| {
        open.set(false);
        if current.get_untracked().as_ref() != Some(&entry.id) {
            store.open_municipality(entry.id.clone(), entry.label.clone());
        }
    };
    let step = move |by: isize| {
        if !open.get_untracked() {
            show();
            return;
        }
        let hits = found.get_untracked();
        if hits.is_empty() {
            return;
        }
        let next = (active.get_untracked() + hits.len()).wrapping_add_signed(by) % hits.len();
        active.set(next);
        if let Some(hit) = hits.get(next) {
            element::reveal(&option_id(&hit.id));
        }
    };
    let key = move |event: KeyboardEvent| match event.key().as_str() {
        "ArrowDown" => {
            event.prevent_default();
            step(1);
        }
        "ArrowUp" => {
            event.prevent_default();
            step(-1);
        }
        "Enter" if open.get_untracked() => {
            event.prevent_default();
            let hit = found.get_untracked().get(active.get_untracked()).cloned();
            if let Some(hit) = hit {
                choose(&hit);
            }
        }
        "Escape" | "Tab" => open.set(false),
        _ => {}
    };
    let shown = text(move || if open.get() { search.get() } else { name.get() });
    let active_id = move || {
        open.get()
            .then(|| found.with(|hits| hits.get(active.get()).map(|hit| option_id(&hit.id))))
            .flatten()
    };
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
                    aria-activedescendant=Signal::derive(active_id)
                    placeholder=text(move || if open.get() { name.get() } else { String::new() })
                    prop:value=shown
                    on:click=move |_| show()
                    on:keydown=key
                    on:input=typed(move |text| {
                        if !open.get_untracked() {
                            show();
                        }
                        search.set(text);
                        active.set(0);
                    })
                    on:blur=move |_| open.set(false)
                />
                <ul class="options" id=LIST role="listbox" aria-label=page.municipalities hidden=flag(move || !open.get())>
                    {part(move || {
                        let hits = found.get();
                        if hits.is_empty() {
                            return view! { <li class="empty" role="presentation">{page.no_match}</li> }.into_any();
                        }
                        hits.into_iter()
                            .enumerate()
                            .map(|(at, hit)| {
                                let id = hit.id.clone();
                                let selected = text(move || (current.get().as_deref() == Some(&id)).to_string());
                                view! {
                                    <li
                                        role="option"
                                        id=option_id(&hit.id)
                                        class:active=flag(move || active.get() == at)
                                        aria-selected=selected
                                        // Before the field loses focus and the list goes away.
                                        on:mousedown={
                                            let entry = hit.clone();
                                            move |event| {
                                                event.prevent_default();
                                                choose(&entry);
                                            }
                                        }
                                    >
                                        {hit.label.clone()} " " <small>{hit.county.clone()}</small>
                                    </li>
                                }
                            })
                            .collect_view()
                            .into_any()
                    })}
                </ul>
            </div>
        </div>
    }
}
