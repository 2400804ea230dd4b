//! «Hvorfor blir det slik?»: the waterfall, for one scenario or the difference from another.

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::attribution::Attribution;
use omsorgstrappa_core::cases::Engine;
use omsorgstrappa_core::explain::{why as explain, why_difference};
use omsorgstrappa_core::model::series::Series;
use omsorgstrappa_core::state::ScenarioId;
use omsorgstrappa_core::text::Catalogue;

use super::{Tick, bars, bars::bars, card, choose_figure};
use crate::store::{Store, sure};
use crate::view::scenario::name_of;
use crate::view::{follow, joined, only_when, part, store, typed};

/// The card.
pub fn why(texts: &'static Catalogue) -> AnyView {
    let words = &texts.uncertainty;
    card("why-title", words.why, move |tick| body(tick, texts))
}

fn body(tick: Tick, texts: &'static Catalogue) -> AnyView {
    let store = store();
    let words = &texts.uncertainty;
    let series = RwSignal::new(Series::Fte);
    let other = RwSignal::new(None::<ScenarioId>);
    let others = only_when(move || {
        let model = store.model();
        let pinned = model.state.pinned();
        joined(pinned.map(|entry| format!("{} {}", entry.id, entry.name)))
    });
    let options = part(move || {
        follow(others);
        let Some(model) = store.model_now() else {
            return ().into_any();
        };
        let this = model
            .state
            .active()
            .map(|entry| name_of(entry, texts))
            .unwrap_or_default();
        let pinned = model.state.pinned().map(|entry| {
            let name = format!("{this} − {}", name_of(entry, texts));
            view! { <option value=entry.id.to_string()>{name}</option> }
        });
        let pinned = pinned.collect_view();
        view! { <option value="">{this}</option> {pinned} }.into_any()
    });
    let body = part(move || {
        tick.follow();
        let bars_now = explained(store, series.get(), other.get(), texts);
        bars_now.map_or_else(|| ().into_any(), |found| bars(found, words.part))
    });
    let control = bars::control("why", words.why, words.part, move || {
        explained(store, series.get(), other.get(), texts)
    });
    view! {
        {choose_figure("why-figure", series, texts)}
        <p class="compare-by">
            <label for="why-of">{words.why_of}</label>
            <select class="ds-input" id="why-of" autocomplete="off" on:change=typed(move |text| other.set(text.parse().ok()))>
                {options}
            </select>
        </p>
        {body}
        <p><small>{words.order}</small></p>
        {control}
    }
    .into_any()
}

fn explained(
    store: Store,
    series: Series,
    other: Option<ScenarioId>,
    texts: &Catalogue,
) -> Option<omsorgstrappa_core::explain::Bars> {
    sure::with_live(store, |live, model| {
        let evaluation = &model.evaluation;
        let year = model.state.view.shown_year;
        let inputs = evaluation.scenario.inputs(evaluation.prepared.end_year());
        let this = Attribution::new(&mut live.engine, &inputs, year);
        let other = other.and_then(|id| {
            let entry = model.state.entry(id)?;
            let evaluation = store.worked_out(&entry.scenario)?;
            let mut engine = Engine::new(
                Arc::clone(&evaluation.prepared),
                evaluation.scenario.dementia_reference,
            );
            let inputs = evaluation.scenario.inputs(evaluation.prepared.end_year());
            let attribution = Attribution::new(&mut engine, &inputs, year);
            Some((attribution, name_of(entry, texts)))
        });
        match other {
            None => explain(&this, series, texts),
            Some((other, other_name)) => {
                let name = model
                    .state
                    .active()
                    .map(|entry| name_of(entry, texts))
                    .unwrap_or_default();
                why_difference(&this, &other, [&name, &other_name], series, texts)
            }
        }
    })
}
