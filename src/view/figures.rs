//! The key figures, the strip of them on narrow screens, and the formulas behind them.

use leptos::prelude::*;
use omsorgstrappa_core::figure::{Figure, FigureId, FigureLine, Formula, figure_sources, formulas};
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::state::Action;
use omsorgstrappa_core::text::Long;
use omsorgstrappa_core::uncertainty::figure_series;
use std::sync::Arc;

use super::evidence::Sources;
use super::panel::Panel;
use super::{flag, follow, later, only_when, part, store, text, typed};
use crate::platform::frame::Pause;

/// Milliseconds without change before the figures are told to those who cannot see them.
const QUIET: i32 = 700;

/// A text of one of the four.
fn of(id: FigureId, read: fn(&Figure) -> String) -> Signal<String> {
    let store = store();
    text(move || store.shown(|shown| read(shown.figure(id))))
}

#[component]
pub fn Strip() -> impl IntoView {
    let store = store();
    let texts = store.texts;
    let items = FigureId::ALL.map(|id| {
        let label = if id == FigureId::Cost {
            texts.figures.cost_short
        } else {
            id.label(texts)
        };
        let value = of(id, |figure| {
            if figure.second.is_empty() {
                figure.value.clone()
            } else {
                format!("{} / {}", figure.value, figure.second)
            }
        });
        view! {
            <dt>{label}</dt>
            <dd>{value}</dd>
            <dd class="change">{of(id, |figure| figure.short.clone())}</dd>
        }
    });
    view! { <dl class="figures-short" aria-hidden="true">{items}</dl> }
}

#[component]
pub fn Figures() -> impl IntoView {
    let store = store();
    let words = &store.texts.figures;
    let presumes = text(move || store.shown(|shown| shown.presumes.clone()));
    view! {
        <section aria-labelledby="figures-title">
            <h2 id="figures-title" class="ds-sr-only">{words.title}</h2>
            <Year/>
            <Status/>
            <ul class="figures" role="list">
                {FigureId::ALL.map(|id| view! { <Card id/> })}
            </ul>
            <BesideList/>
            <p class="reference-note">{presumes}</p>
            <div class="first-minutes" data-new=store.is_new().then_some("")>
                {later::show_quietly(|later, long| (later.beside_figures)(long))}
            </div>
        </section>
    }
}

#[component]
fn Year() -> impl IntoView {
    let store = store();
    let words = &store.texts.figures;
    let ends = move || {
        let model = store.model();
        (
            model.evaluation.base_year(),
            model.evaluation.outputs.end_year(),
        )
    };
    let years = only_when(move || {
        let (first, last) = ends();
        format!("{first} {last}")
    });
    let chosen = move || store.view().shown_year;
    view! {
        <div class="year-line">
            <label for="year">{words.in_year}</label>
            <select
                class="ds-input"
                id="year"
                data-width="auto"
                autocomplete="off"
                prop:value=only_when(move || chosen().to_string())
                on:change=typed(move |text| {
                    if let Ok(year) = text.parse() {
                        store.act(&Action::ShowYear(year));
                    }
                })
            >
                {part(move || {
                    follow(years);
                    let (first, last) = untrack(ends);
                    (first..=last)
                        .map(|year| {
                            let selected = flag(move || chosen() == year);
                            view! { <option value=year.to_string() selected=selected>{year.to_string()}</option> }
                        })
                        .collect_view()
                        .into_any()
                })}
            </select>
            <span>{words.compared} " " <strong>{words.reference}</strong></span>
        </div>
    }
}

/// One sentence for those who cannot see the figures change, said when the user pauses and never
/// while a lever is pulled.
#[component]
fn Status() -> impl IntoView {
    let store = store();
    let said = RwSignal::new(String::new());
    let sentence = only_when(move || store.shown(|shown| shown.status.clone()));
    let pause = StoredValue::new_local(Pause::new(QUIET, move || {
        if store.pulling.try_get_untracked() == Some(false)
            && let Some(sentence) = sentence.try_get_untracked()
        {
            said.set(sentence);
        }
    }));
    Effect::new(move |before: Option<()>| {
        follow(sentence);
        let pulling = store.pulling.get();
        // Nothing is said of the figures that the page opens with.
        if before.is_some() && !pulling {
            pause.with_value(Pause::start);
        }
    });
    view! { <p class="ds-sr-only" role="status">{said}</p> }
}

fn lines(lines: Vec<FigureLine>) -> AnyView {
    lines
        .into_iter()
        .map(|line| {
            let strong =
                (!line.strong.is_empty()).then(|| view! { <strong>{line.strong}</strong> " " });
            view! { <li>{strong} {line.rest}</li> }
        })
        .collect_view()
        .into_any()
}

/// What 8 of 10 draws say of a figure. Once they can come, the room for them stands.
fn ranges(id: FigureId) -> AnyView {
    let store = store();
    let range = move |place: usize| {
        let model = store.model();
        let sure = model.sure.as_ref();
        sure.and_then(|sure| sure.ranges_of(id).get(place).cloned())
    };
    // The paragraphs stay while their texts change: one that is written anew makes the browser restyle it.
    (0..figure_series(id).len())
        .map(|place| {
            let range = text(move || range(place).unwrap_or_default());
            view! { <p class="figure-range">{range}</p> }
        })
        .collect_view()
        .into_any()
}

/// Id of a figure's formula panel.
fn formula_id(id: FigureId) -> String {
    format!("formula-{}", id.key())
}

#[component]
fn Card(id: FigureId) -> impl IntoView {
    let store = store();
    let words = &store.texts.figures;
    let heading = format!("figure-{}", id.key());
    let value = of(id, |figure| figure.value.clone());
    let number = match id {
        FigureId::Unmet => view! {
            <dl class="figure-pair">
                <dt>{words.if_built}</dt>
                <dd class="figure-value">{value}</dd>
                <dt>{words.with_decided}</dt>
                <dd class="figure-value">{of(id, |figure| figure.second.clone())}</dd>
            </dl>
        }
        .into_any(),
        FigureId::Cost => view! {
            <p class="figure-value">{value} " " <span class="unit">{words.cost_unit}</span></p>
        }
        .into_any(),
        FigureId::Places | FigureId::Fte => {
            view! { <p class="figure-value">{value}</p> }.into_any()
        }
    };
    let unit = (id == FigureId::Unmet).then(|| view! { " " <span>{words.unmet_unit}</span> });
    view! {
        <li class="figure card">
            <h3 id=heading.clone()>{id.label(store.texts)} {unit}</h3>
            {number}
            <div class="figure-ranges">{ranges(id)}</div>
            <ul class="figure-lines" role="list">
                {part(move || lines(store.shown(|shown| shown.figure(id).lines.clone())))}
            </ul>
            <button type="button" class="quiet" popovertarget=formula_id(id) aria-describedby=heading>
                {words.how}
            </button>
        </li>
    }
}

#[component]
fn BesideList() -> impl IntoView {
    let store = store();
    let items = move || store.shown(|shown| shown.beside.clone());
    view! { <ul class="beside card" role="list">{part(move || lines(items()))}</ul> }
}

#[component]
pub fn FormulaPanels() -> impl IntoView {
    let store = store();
    let words = &store.texts.figures;
    FigureId::ALL.map(|id| {
        let title = fill(words.how_title, &[("name", id.label(store.texts))]);
        let content = move || later::show_with_texts(move |later, long| (later.formulas)(id, long));
        view! { <Panel id=formula_id(id) title content=Box::new(content)/> }
    })
}

/// The formulas behind a key figure with the numbers put in, and where the figures come from.
pub fn worked(id: FigureId, long: Arc<Long>) -> AnyView {
    let store = store();
    let lines = move || {
        let model = store.model();
        let lookup = |id| long.formula(id);
        let year = model.state.view.shown_year;
        let lines = formulas(id, &model.evaluation, year, &lookup, long.texts).into_iter();
        lines
            .map(
                |Formula { numbers, meaning }| view! { <li>{numbers}<small>{meaning}</small></li> },
            )
            .collect_view()
            .into_any()
    };
    let sources = move || {
        let sources = figure_sources(id, store.model().municipality.as_deref()).into_iter();
        let sources: Vec<String> = sources.map(|source| source.key().to_owned()).collect();
        view! { <Sources sources/> }.into_any()
    };
    view! {
        <ol class="formula" role="list">{part(lines)}</ol>
        <h3>{store.texts.figures.sources}</h3>
        {part(sources)}
    }
    .into_any()
}
