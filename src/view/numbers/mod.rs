//! Egne tall: the municipality's own numbers, and SSB's files.

mod fetch;
mod form;
mod found;
mod population;
mod reading;
mod sites;

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::scenario::{Baseline, Origin};
use omsorgstrappa_core::text::Long;

pub use sites::known as known_sites;

use super::{part, store, text};
use crate::store::{Model, Store};
use crate::view::parts::fetched;

fetched!(numbers, view);

fn view(long: Arc<Long>) -> AnyView {
    let store = store();
    let texts = long.texts;
    let words = &texts.numbers_page;
    let intro = text(move || fill(words.intro, &[("name", &name(&store.model()))]));
    let revision = super::only_when(move || store.model().revision.to_string());
    let form = part(move || {
        super::follow(revision);
        untrack(|| form::form(&long))
    });
    view! {
        <div class="own-page">
            <h2>{words.title}</h2>
            <p>{intro}</p>
            {population::population(texts)}
            {form}
        </div>
    }
    .into_any()
}

/// What the municipality is called.
fn name(model: &Model) -> String {
    match &model.municipality {
        Some(municipality) => municipality.label.clone(),
        None => model.evaluation.prepared.baseline.name.clone(),
    }
}

/// Four digits of today's municipality, where the scenario has one.
fn number(model: &Model) -> Option<String> {
    let id = &model.municipality.as_ref()?.id;
    id.get(..4).map(str::to_owned)
}

/// The municipality's numbers before any own ones: as packaged, or as the scenario was opened.
fn packaged(model: &Model) -> Option<Baseline> {
    if let Some(municipality) = &model.municipality {
        return Some(municipality.baseline.clone());
    }
    match &model.state.active()?.opened.origin {
        Origin::Baseline(baseline) => Some((**baseline).clone()),
        Origin::Packaged { .. } => None,
    }
}

/// Whether the scenario's population comes from a file.
fn is_written_out(store: Store) -> bool {
    matches!(
        store.model().evaluation.scenario.origin,
        Origin::Baseline(_)
    )
}
