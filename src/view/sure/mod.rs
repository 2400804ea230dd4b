//! «Hvor sikkert er dette, hvorfor, og hva skal til?»: the cards under the charts.

mod bars;
mod chance;
mod differences;
mod map;
mod seek;
mod single;
mod stress;
mod tornado;
mod why;

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::explain::{FIGURES, figure_name};
use omsorgstrappa_core::model::series::Series;
use omsorgstrappa_core::text::{Catalogue, Long};

use crate::view::parts::fetched;
use crate::view::{flag, store, text, typed};

fetched!(sure, view);

/// The section.
fn view(long: Arc<Long>) -> AnyView {
    let store = store();
    let texts = long.texts;
    let words = &texts.uncertainty;
    let few = flag(move || {
        let model = store.model();
        model.sure.as_ref().is_some_and(|sure| sure.is_few())
    });
    view! {
        <section class="sure" aria-labelledby="sure-title">
            <h2 id="sure-title">{words.title}</h2>
            <p>{words.intro} " " <span hidden=flag(move || !few.get())>{words.few}</span></p>
            <div class="sure-cards">
                {why::why(texts)}
                {tornado::tornado(texts)}
                {seek::seek(texts)}
                {map::map(texts)}
                {chance::chance(texts)}
                {stress::stress(texts)}
                {single::single(texts)}
                {differences::differences(texts)}
            </div>
        </section>
    }
    .into_any()
}

/// A choice of result.
fn choose_figure(id: &'static str, chosen: RwSignal<Series>, texts: &'static Catalogue) -> AnyView {
    let options = FIGURES.into_iter().map(|series| {
        let here = flag(move || chosen.get() == series);
        view! { <option value=series.key() selected=here>{figure_name(series, texts)}</option> }
    });
    let choose = move |key: String| {
        if let Some(series) = FIGURES.into_iter().find(|series| series.key() == key) {
            chosen.set(series);
        }
    };
    view! {
        <p class="compare-by">
            <label for=id>{texts.uncertainty.figure}</label>
            <select class="ds-input" id=id autocomplete="off" on:change=typed(choose)>{options.collect_view()}</select>
        </p>
    }
    .into_any()
}

/// A card with its question as heading.
fn card(id: &'static str, title: &'static str, body: AnyView) -> AnyView {
    view! {
        <article class="card sure-card" aria-labelledby=id>
            <h3 id=id>{title}</h3>
            {body}
        </article>
    }
    .into_any()
}

/// A text that follows.
fn said(read: impl Fn() -> String + Send + Sync + 'static) -> AnyView {
    view! { <p class="finding">{text(read)}</p> }.into_any()
}
