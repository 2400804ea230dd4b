//! Scenarios as things: the row of them, steps, changes, ready-made ones, the library, sharing, comparing.

pub mod as_made;
pub mod bar;
pub mod changes;
pub mod compare;
pub mod goals;
pub mod library;
pub mod presets;
mod replay;
pub mod share;
pub mod steps;

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::chart::{Look, Marker};
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::state::{Entry, Slot};
use omsorgstrappa_core::text::Catalogue;

/// What a scenario is called.
pub fn name_of(entry: &Entry, texts: &Catalogue) -> String {
    if entry.name.is_empty() {
        let number = (entry.slot.number() + 1).to_string();
        fill(texts.scenarios.unnamed, &[("number", &number)])
    } else {
        entry.name.clone()
    }
}

/// A name that none of the scenarios has: «Scenario 2».
fn fresh_name(entries: &[Arc<Entry>], texts: &Catalogue) -> String {
    let named = |number: usize| fill(texts.scenarios.unnamed, &[("number", &number.to_string())]);
    let taken = |name: &String| entries.iter().any(|entry| name_of(entry, texts) == *name);
    // One more than there are is enough: some name among them is free.
    (entries.len() + 1..=2 * entries.len() + 1)
        .map(named)
        .find(|name| !taken(name))
        .unwrap_or_default()
}

/// A scenario's line and marker, as in the charts.
fn look(slot: Slot) -> AnyView {
    let Some(look) = Look::ALL.get(slot.number()) else {
        return ().into_any();
    };
    let dash: Vec<String> = look.dash.iter().map(f64::to_string).collect();
    let shape = match look.marker {
        Marker::Disc => "M20 8m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0",
        Marker::Square => "M16 4h8v8h-8z",
        Marker::Triangle => "M20 3l4.5 8.5h-9z",
        Marker::Diamond => "M20 2.5l4.5 5.5l-4.5 5.5l-4.5 -5.5z",
        Marker::Down => "M20 13l4.5 -8.5h-9z",
    };
    view! {
        <svg class="look" data-slot=slot.number().to_string() viewBox="0 0 40 16" aria-hidden="true">
            <line x1="0" y1="8" x2="40" y2="8" stroke="currentColor" stroke-width="2.5" stroke-dasharray=dash.join(" ")/>
            <path d=shape fill="currentColor"/>
        </svg>
    }
    .into_any()
}
