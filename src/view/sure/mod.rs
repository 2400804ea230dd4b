//! «Hvor sikkert er dette, hvorfor, og hva skal til?»: the cards under the charts.

pub mod bars;
mod chance;
mod citizens;
mod differences;
mod map;
mod seek;
mod single;
mod stress;
mod tornado;
mod why;

use std::sync::Arc;

use leptos::html::Article;
use leptos::prelude::*;
use omsorgstrappa_core::chart::Table;
use omsorgstrappa_core::explain::{FIGURES, figure_name};
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::model::series::Series;
use omsorgstrappa_core::text::{Catalogue, Long};
use omsorgstrappa_core::uncertainty::{FEW_ROWS, ROWS};

use crate::platform::element::is_opening;
use crate::view::chart::table_view;
use crate::view::parts::fetched;
use crate::view::seen::Tick;
use crate::view::{flag, part, store, text, typed};

fetched!(sure, view);

/// The section.
fn view(long: Arc<Long>) -> AnyView {
    let store = store();
    let texts = long.texts;
    let words = &texts.uncertainty;
    let counts = [("rows", ROWS.to_string()), ("few", FEW_ROWS.to_string())];
    let counted = |template: &str| {
        let counts = counts.each_ref().map(|(key, count)| (*key, count.as_str()));
        fill(template, &counts)
    };
    let few = flag(move || {
        let model = store.model();
        model.sure.as_ref().is_some_and(|sure| sure.is_few())
    });
    view! {
        {citizens::citizens(texts)}
        <section class="sure" aria-labelledby="sure-title">
            <h2 id="sure-title">{words.title}</h2>
            <p>{counted(words.intro)} " " <span hidden=flag(move || !few.get())>{counted(words.few)}</span></p>
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
fn card(id: &'static str, title: &'static str, body: impl FnOnce(Tick) -> AnyView) -> AnyView {
    let element = NodeRef::<Article>::new();
    let tick = Tick::of(element);
    view! {
        <article class="card sure-card" aria-labelledby=id node_ref=element>
            <h3 id=id>{title}</h3>
            {body(tick)}
        </article>
    }
    .into_any()
}

/// The numbers of a picture, folded. The picture is made anew when a lever moves; `open` outlives it, and what is closed is
/// not built.
fn numbers(
    table: Table,
    caption: &'static str,
    open: RwSignal<bool>,
    texts: &Catalogue,
) -> AnyView {
    let built = part(move || {
        if open.get() {
            table_view(table.clone(), caption.to_owned())
        } else {
            ().into_any()
        }
    });
    view! {
        <details
            class="disclosure"
            open=open.get_untracked()
            on:toggle=move |event| open.set(is_opening(&event))
        >
            <summary>{texts.charts.show_table}</summary>
            {built}
        </details>
    }
    .into_any()
}

/// A text that follows.
fn said(read: impl Fn() -> String + Send + Sync + 'static) -> AnyView {
    view! { <p class="finding">{text(read)}</p> }.into_any()
}
