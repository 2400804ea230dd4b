//! Figures about the municipality and their sources, what to know about them, and what the model
//! leaves out.

use leptos::prelude::*;
use omsorgstrappa_core::chart::{Row, Table, TableCell};
use omsorgstrappa_core::export::Handout;
use omsorgstrappa_core::figure::basis;
use omsorgstrappa_core::format::{fill, percent, whole};
use omsorgstrappa_core::municipality::{Fact, FactKind, Municipality};
use omsorgstrappa_core::scenario::{Origin, PlacesBasis};
use omsorgstrappa_core::text::{Catalogue, Long};

use super::export::{self, Of};
use super::{flag, follow, later, only_when, part, store, text};
use std::sync::Arc;

#[component]
pub fn Facts() -> impl IntoView {
    let store = store();
    let texts = store.texts;
    let facts = &texts.facts;
    let basis = text(move || basis(&store.model().evaluation, texts).to_owned());
    let opened = only_when(move || {
        let model = store.model();
        let id = model
            .municipality
            .as_ref()
            .map(|municipality| &municipality.id);
        format!("{id:?} {}", model.evaluation.prepared.baseline.name)
    });
    let own = part(move || {
        follow(opened);
        let model = untrack(|| store.model());
        if model.municipality.is_some() {
            later::show_with_texts(|later, long| (later.about)(long))
        } else {
            let name = &model.evaluation.prepared.baseline.name;
            view! { <p>{fill(facts.own_baseline, &[("name", name)])}</p> }.into_any()
        }
    });
    let modelled = text(move || {
        let model = store.model();
        let year = model.evaluation.base_year();
        let modelled = whole(model.evaluation.staff_before_calibration());
        fill(
            facts.own_fte_before,
            &[("modelled", &modelled), ("year", &year.to_string())],
        )
    });
    let own_fte = text(move || {
        let own = store.model().evaluation.prepared.baseline.care_fte;
        own.map_or_else(|| facts.missing.to_owned(), whole)
    });
    view! {
        <div class="facts">
            <section class="fact-card card" aria-labelledby="facts-title">
                <h2 id="facts-title">{facts.title}</h2>
                <p>{basis}</p>
                <dl class="fact-list">
                    <div>
                        <dt>{facts.own_fte}</dt>
                        <dd>{own_fte}</dd>
                        <dd class="source">{modelled}</dd>
                    </div>
                </dl>
                {own}
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

/// Every figure with its year, how it is known and where it comes from.
fn facts_table(municipality: &Municipality, long: &Long) -> Table {
    let texts = long.texts;
    let rows = municipality.facts.iter().map(|fact| {
        let citation = long.citation(fact.source.key());
        let kind = texts.facts.kinds.get(fact.kind as usize).copied();
        Row {
            head: long.fact(&fact.key).to_owned(),
            cells: vec![
                TableCell::year(fact.year),
                match fact.value {
                    None => TableCell::none(texts.facts.missing),
                    Some(share) if fact.unit == "share" => TableCell::share(share, 1),
                    Some(number) => TableCell::whole(number),
                },
                kind.unwrap_or_default().into(),
                [citation.publisher, citation.title].join(": ").into(),
            ],
            chosen: false,
        }
    });
    Table {
        caption: [texts.facts.title, &municipality.label].join(": "),
        head: texts.exports.fact_head.map(str::to_owned).into(),
        rows: rows.collect(),
    }
}

/// What to know about the figures, and every figure one click away.
pub fn about(long: Arc<Long>) -> AnyView {
    let store = store();
    let texts = store.texts;
    let Some(municipality) = store
        .model_now()
        .and_then(|model| model.municipality.clone())
    else {
        return ().into_any();
    };
    let rows = municipality.facts.iter().map(|fact| {
        let citation = long.citation(fact.source.key());
        let kind = texts
            .facts
            .kinds
            .get(fact.kind as usize)
            .copied()
            .unwrap_or_default();
        let tag = (!kind.is_empty() && fact.kind != FactKind::Plan).then(|| {
            view! {
                " " <span class="evidence" data-color="neutral">{kind}</span>
            }
        });
        let name = format!("{}, {}", long.fact(&fact.key), fact.year);
        view! {
            <div>
                <dt>{name} {tag}</dt>
                <dd>{value(fact, texts)}</dd>
                <dd class="source">
                    {format!("{}: ", citation.publisher)}
                    <span lang=citation.language.to_owned()>{citation.title.to_owned()}</span>
                </dd>
            </div>
        }
    });
    let notes = municipality
        .notes
        .iter()
        .map(|note| view! { <li>{long.note(note).to_owned()}</li> });
    let control = {
        let (municipality, long) = (Arc::clone(&municipality), Arc::clone(&long));
        let title = Signal::stored(texts.facts.title.to_owned());
        export::control("facts", Of::Table, title, move || {
            Some(Handout::of_table(
                "facts",
                facts_table(&municipality, &long),
            ))
        })
    };
    let words = &long.texts.country_page;
    let estimated = municipality.baseline.places_basis == PlacesBasis::Estimate;
    let own_population = long.texts.numbers_page.population_own;
    let written = text(move || {
        let model = store.model();
        let written = matches!(model.evaluation.scenario.origin, Origin::Baseline(_));
        if written { own_population } else { "" }.to_owned()
    });
    view! {
        <p hidden=flag(move || written.with(String::is_empty))>{written}</p>
        <p hidden=!estimated>{words.places_estimated}</p>
        <p>{words.facts_bases}</p>
        <h3>{texts.facts.notes_title}</h3>
        <ul class="fact-notes">{notes.collect_view()}</ul>
        <details class="disclosure">
            <summary>{texts.facts.show_all}</summary>
            <dl class="fact-list">{rows.collect_view()}</dl>
        </details>
        {control}
    }
    .into_any()
}
