//! Figures about the municipality and their sources, what to know about them, and what the model
//! leaves out.

use leptos::prelude::*;
use omsorgstrappa_core::format::{fill, percent, whole};
use omsorgstrappa_core::model::series::Series;
use omsorgstrappa_core::municipality::{Fact, FactKind, Municipality};
use omsorgstrappa_core::text::{Catalogue, keyed};

use super::store;

#[component]
pub fn Facts() -> impl IntoView {
    let store = store();
    let texts = store.texts;
    let facts = &texts.facts;
    let basis = Memo::new(move |_| {
        store.evaluation.with(|evaluation| evaluation.prepared.baseline.places_basis as usize)
    });
    view! {
        <div class="facts">
            <section class="fact-card card" aria-labelledby="facts-title">
                <h2 id="facts-title">{facts.title}</h2>
                <p>{move || texts.figures.basis.get(basis.get()).copied()}</p>
                {move || match store.municipality.get() {
                    Some(municipality) => view! {
                        <List municipality=(*municipality).clone()/>
                        <Notes municipality=(*municipality).clone()/>
                    }
                    .into_any(),
                    None => {
                        let name = store.evaluation.with(|evaluation| evaluation.prepared.baseline.name.clone());
                        view! { <p>{fill(facts.own_baseline, &[("name", &name)])}</p> }.into_any()
                    }
                }}
            </section>
            <section class="fact-card card" aria-labelledby="limits-title">
                <h2 id="limits-title">{facts.not_modelled_title}</h2>
                <ul>{facts.not_modelled.iter().map(|item| view! { <li>{*item}</li> }).collect_view()}</ul>
            </section>
        </div>
    }
}

/// The figure as it is shown.
fn value(fact: &Fact, texts: &Catalogue) -> String {
    match fact.value {
        None => texts.facts.missing.to_owned(),
        Some(share) if fact.unit == "share" => percent(share, 1),
        Some(number) => whole(number),
    }
}

#[component]
fn List(municipality: Municipality) -> impl IntoView {
    let store = store();
    let texts = store.texts;
    let rows = municipality.facts.into_iter().map(|fact| {
        let citation = fact.source.citation();
        let kind = texts.facts.kinds.get(fact.kind as usize).copied().unwrap_or_default();
        let tag = (!kind.is_empty() && fact.kind != FactKind::Plan).then(|| view! {
            " " <span class="ds-tag evidence" data-color="neutral">{kind}</span>
        });
        let name = format!("{}, {}", keyed(texts.facts.facts, &fact.key), fact.year);
        view! {
            <div>
                <dt>{name} {tag}</dt>
                <dd>{value(&fact, texts)}</dd>
                <dd class="source">{citation.publisher} ": " {citation.title}</dd>
            </div>
        }
    });
    let modelled = move || {
        store.evaluation.with(|evaluation| {
            let year = evaluation.base_year();
            fill(
                texts.facts.own_fte_before,
                &[
                    ("modelled", &whole(evaluation.at(Series::Fte, year))),
                    ("year", &year.to_string()),
                ],
            )
        })
    };
    let own = move || {
        store.evaluation.with(|evaluation| {
            evaluation.prepared.baseline.care_fte.map_or_else(|| texts.facts.missing.to_owned(), whole)
        })
    };
    view! {
        <dl class="fact-list">
            {rows.collect_view()}
            <div>
                <dt>{texts.facts.own_fte}</dt>
                <dd>{own}</dd>
                <dd class="source">{modelled}</dd>
            </div>
        </dl>
    }
}

#[component]
fn Notes(municipality: Municipality) -> impl IntoView {
    let texts = store().texts;
    let notes = municipality
        .notes
        .into_iter()
        .map(|note| view! { <li>{keyed(texts.notes, &note).to_owned()}</li> });
    view! {
        <h3>{texts.facts.notes_title}</h3>
        <ul class="fact-notes">{notes.collect_view()}</ul>
    }
}
