//! The row of scenarios: which one the levers belong to, and what can be done with each.

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::state::{Action, Entry, MOST, ScenarioId};
use omsorgstrappa_core::text::{Catalogue, Long};

use super::{fresh_name, look, name_of};
use crate::platform::element;
use crate::port::spawn;
use crate::store::Store;
use crate::view::{click, follow, joined, mark, only_when, part, store, typed};

fn chip_id(id: ScenarioId) -> String {
    format!("scenario-{id}")
}

/// The row.
pub fn bar(long: Arc<Long>) -> AnyView {
    let store = store();
    let texts = long.texts;
    let words = &texts.scenario_page;
    // Built anew when the scenarios are others, not at every pull of a lever.
    let row = only_when(move || {
        let model = store.model();
        let entries = model.state.scenarios.iter();
        let entries =
            entries.map(|entry| format!("{} {} {}", entry.id, entry.slot.number(), entry.name));
        format!("{} {}", model.state.active, joined(entries))
    });
    let chips = part(move || {
        follow(row);
        let Some(model) = store.model_now() else {
            return ().into_any();
        };
        let state = &model.state;
        let entries = state.scenarios.iter().enumerate();
        entries
            .map(|(place, entry)| chip(entry, place, state.scenarios.len(), state.active, texts))
            .collect_view()
            .into_any()
    });
    let full = mark(move || store.model().state.scenarios.len() >= MOST);
    let pin = move || {
        if let Some(model) = store.model_now() {
            let name = fresh_name(&model.state.scenarios, texts);
            let id = model.state.active;
            store.act(&Action::Duplicate { id, name });
        }
    };
    view! {
        <section class="scenario-row" aria-label=words.row>
            <ul role="list">{chips}</ul>
            <button type="button" class="ds-button action" data-variant="tertiary" aria-disabled=full on:click=click(pin)>
                {words.pin}
            </button>
        </section>
    }
    .into_any()
}

/// Does something with a scenario and gives focus back to it, or to the active one where it is gone; the row is built
/// anew meanwhile.
fn act(store: Store, menu: &str, action: &Action, id: ScenarioId) {
    element::hide_popover(menu);
    store.act(action);
    let then = store.model_now().map_or(id, |model| {
        model
            .state
            .entry(id)
            .map_or(model.state.active, |entry| entry.id)
    });
    spawn(async move { element::focus(&chip_id(then)) });
}

fn chip(
    entry: &Entry,
    place: usize,
    count: usize,
    active: ScenarioId,
    texts: &'static Catalogue,
) -> AnyView {
    let store = store();
    let words = &texts.scenario_page;
    let id = entry.id;
    let name = name_of(entry, texts);
    let chosen = id == active;
    let menu = format!("scenario-{id}-menu");
    let field = format!("scenario-{id}-name");
    let tool = |text: &'static str, off: bool, action: Box<dyn Fn() -> Action>| {
        let menu = menu.clone();
        view! {
            <li>
                <button type="button" disabled=off on:click=click(move || act(store, &menu, &action(), id))>{text}</button>
            </li>
        }
    };
    let copy = move || Action::Duplicate {
        id,
        name: store
            .model_now()
            .map(|model| fresh_name(&model.state.scenarios, texts))
            .unwrap_or_default(),
    };
    let to =
        move |to: usize| -> Box<dyn Fn() -> Action> { Box::new(move || Action::Move { id, to }) };
    let rename = {
        let menu = menu.clone();
        move |name: String| {
            act(
                store,
                &menu,
                &Action::Rename {
                    id,
                    name: name.trim().to_owned(),
                },
                id,
            );
        }
    };
    view! {
        <li class="scenario" data-active=chosen.then_some("")>
            <button
                type="button"
                class="scenario-name"
                id=chip_id(id)
                aria-current=chosen.then_some("true")
                on:click=click(move || if !chosen { store.activate(id) })
            >
                {look(entry.slot)} <span>{name.clone()}</span>
            </button>
            <button
                type="button"
                class="scenario-more"
                popovertarget=menu.clone()
                aria-label=fill(words.more, &[("name", &name)])
            >
                "⋯"
            </button>
            <div class="menu scenario-menu" id=menu.clone() popover="auto">
                <label for=field.clone()>{words.name}</label>
                <input
                    type="text"
                    class="ds-input"
                    id=field
                    autocomplete="off"
                    maxlength="60"
                    data-writing=""
                    prop:value=name.clone()
                    on:change=typed(rename)
                />
                <ul role="list">
                    {tool(words.duplicate, count >= MOST, Box::new(copy))}
                    {tool(words.left, place == 0, to(place.saturating_sub(1)))}
                    {tool(words.right, place + 1 >= count, to(place + 1))}
                    {tool(words.delete, count <= 1, Box::new(move || Action::Delete(id)))}
                </ul>
            </div>
        </li>
    }
    .into_any()
}
