//! The municipalities that a search finds.

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::municipality::directory::{Directory, Listed};
use omsorgstrappa_core::municipality::search::{Hit, search};
use omsorgstrappa_core::text::Long;

use super::{LIST, Search, option_id};
use crate::platform::element;
use crate::store::directory;
use crate::view::{flag, follow, only_when, part};

/// How many a search shows; without one everybody is there.
const MOST: usize = 60;

fn hits(list: &Directory, text: &str) -> Vec<Hit> {
    let most = if text.trim().is_empty() {
        list.municipalities.len()
    } else {
        MOST
    };
    search(list, text, most)
}

fn chosen_now(picker: Search) -> Option<String> {
    let model = picker.store.model_now()?;
    let municipality = model.municipality.as_ref()?;
    Some(municipality.id.clone())
}

fn choose(picker: Search, listed: &Listed) {
    picker.open.set(false);
    if chosen_now(picker).as_ref() != Some(&listed.id) {
        let (id, label) = (listed.id.clone(), listed.label.clone());
        picker.store.open_municipality(id, label);
    }
}

/// What an arrow or Enter does.
pub fn key(picker: Search, key: &str) {
    let Some(list) = directory::read(picker.store) else {
        picker.entered.set(key == "Enter");
        return;
    };
    let hits = picker.text.with_untracked(|text| hits(&list, text));
    let ids = || {
        hits.iter()
            .filter_map(|hit| list.municipalities.get(hit.at))
    };
    let active = picker.active.get_untracked();
    let at = ids().position(|listed| listed.id == active);
    let last = hits.len().saturating_sub(1);
    let next = match key {
        "Enter" => {
            if let Some(listed) = at.and_then(|at| ids().nth(at)) {
                choose(picker, listed);
            }
            return;
        }
        "ArrowDown" => at.map_or(0, |at| if at >= last { 0 } else { at + 1 }),
        _ => at.map_or(last, |at| at.checked_sub(1).unwrap_or(last)),
    };
    if let Some(listed) = ids().nth(next) {
        picker.active.set(listed.id.clone());
        element::reveal(&option_id(&listed.id));
    }
}

/// The list under the field.
pub fn found(picker: Search, long: Arc<Long>) -> AnyView {
    let page = &long.texts.page;
    let store = picker.store;
    let here = only_when(move || {
        let known = directory::read(store).is_some();
        let open = picker.open.get();
        format!(
            "{known} {} {open} {}",
            directory::failed(store),
            picker.text.get()
        )
    });
    let long = Arc::clone(&long);
    let items = part(move || {
        follow(here);
        untrack(|| list(picker, &long))
    });
    view! { <ul id=LIST role="listbox" aria-label=page.municipalities>{items}</ul> }.into_any()
}

fn list(picker: Search, long: &Long) -> AnyView {
    let page = &long.texts.page;
    let alone =
        |text: &'static str| view! { <li class="empty" role="presentation">{text}</li> }.into_any();
    // What is not open is not built.
    if !picker.open.get() {
        return ().into_any();
    }
    let Some(list) = directory::read(picker.store) else {
        return alone(if directory::failed(picker.store) {
            page.index_failed
        } else {
            page.loading
        });
    };
    let searched = picker.text.get();
    let hits = hits(&list, &searched);
    let found = |hit: &Hit| list.municipalities.get(hit.at);
    let now = chosen_now(picker);
    let first = hits.first().and_then(found);
    // Without a search one's own is the active one, so that the list opens where one is.
    let own = hits
        .iter()
        .filter_map(found)
        .find(|listed| searched.is_empty() && now.as_ref() == Some(&listed.id));
    let active = own.or(first);
    picker
        .active
        .set(active.map(|listed| listed.id.clone()).unwrap_or_default());
    if let Some(active) = active {
        if picker.entered.get() {
            choose(picker, active);
            return ().into_any();
        }
    } else {
        return alone(page.no_match);
    }
    let items = hits.iter().filter_map(|hit| {
        let listed = found(hit)?.clone();
        let reason = hit.reason(&list, &long.texts.municipality);
        let id = listed.id.clone();
        let selected = now.as_ref() == Some(&id);
        let says = match reason {
            Some(reason) => format!("{}, {reason}", listed.county),
            None => listed.county.clone(),
        };
        Some(view! {
            <li
                role="option"
                id=option_id(&id)
                class:active=flag(move || picker.active.with(|active| *active == id))
                aria-selected=selected.to_string()
                // Before the field loses focus and the list goes away.
                on:mousedown={
                    let listed = listed.clone();
                    move |event| {
                        event.prevent_default();
                        choose(picker, &listed);
                    }
                }
            >
                {listed.label.clone()} " " <small>{says}</small>
            </li>
        })
    });
    let items = items.collect_view().into_any();
    if let Some(own) = own {
        let id = option_id(&own.id);
        // When it is laid out.
        crate::port::spawn(async move { element::reveal(&id) });
    }
    items
}
