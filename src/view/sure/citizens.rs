//! «Hva betyr det for fire mennesker?»: what the scenario means for typical citizens.

use leptos::html::Article;
use leptos::prelude::*;
use omsorgstrappa_core::citizen::{Citizen, card};
use omsorgstrappa_core::text::Catalogue;

use crate::view::seen::Tick;
use crate::view::{follow, joined, only_when, part, store};

/// A sign for each, drawn in lines: a house, a path, a moon, a bed. They say nothing that the words do not.
const fn sign(citizen: Citizen) -> &'static str {
    match citizen {
        Citizen::Old => "M3 11l9-7 9 7M5.5 9.5V20h13V9.5M10 20v-6h4v6",
        Citizen::Adult => "M3 17c3 0 3-4 6-4s3 4 6 4 3-4 6-4M3 11c3 0 3-4 6-4s3 4 6 4 3-4 6-4",
        Citizen::Young => "M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z",
        Citizen::Nurse => {
            "M3 6v13M3 15h18v4M21 15v-2a3 3 0 0 0-3-3h-7v5M7 12.5a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5"
        }
    }
}

/// The four cards.
pub fn citizens(texts: &'static Catalogue) -> AnyView {
    let words = &texts.citizens;
    view! {
        <section class="citizens" aria-labelledby="citizens-title">
            <h2 id="citizens-title">{words.title}</h2>
            <p>{words.note}</p>
            <div class="citizen-cards">
                {Citizen::ALL.map(|citizen| one(citizen, texts)).into_iter().collect_view()}
            </div>
        </section>
    }
    .into_any()
}

fn one(citizen: Citizen, texts: &'static Catalogue) -> AnyView {
    let store = store();
    let element = NodeRef::<Article>::new();
    let tick = Tick::of(element);
    let id = format!("citizen-{}", citizen.key());
    let of = move || {
        let model = store.model_now()?;
        let year = model.state.view.shown_year;
        Some(card(citizen, &model.evaluation, year, texts))
    };
    // Built anew only when a sentence is another.
    let said = only_when(move || {
        tick.follow();
        of().map_or_else(String::new, |card| joined(card.says.into_iter()))
    });
    let says = part(move || {
        follow(said);
        let says = said.get_untracked();
        let lines = says
            .split('\n')
            .map(|line| view! { <li>{line.to_owned()}</li> });
        view! { <ul role="list">{lines.collect_view()}</ul> }.into_any()
    });
    let (title, limits) = untrack(of).map_or(("", ""), |card| (card.title, card.limits));
    view! {
        <article class="card citizen" aria-labelledby=id.clone() node_ref=element>
            <svg class="citizen-sign" viewBox="0 0 24 24" aria-hidden="true">
                <path d=sign(citizen) fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/>
            </svg>
            <h3 id=id.clone()>{title}</h3>
            {says}
            <p class="citizen-limits"><strong>{texts.citizens.not_known}</strong> " " {limits}</p>
        </article>
    }
    .into_any()
}
