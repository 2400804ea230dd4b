//! «Hvilken forutsetning betyr mest?»

use leptos::prelude::*;
use omsorgstrappa_core::explain::sensitivity;
use omsorgstrappa_core::model::series::Series;
use omsorgstrappa_core::text::Catalogue;
use omsorgstrappa_core::uncertainty::Tornado;

use super::{Tick, bars, bars::bars, card, choose_figure};
use crate::store::sure;
use crate::view::{change, part, store};

/// How many bars are shown at first.
const FIRST: usize = 8;

/// The card.
pub fn tornado(texts: &'static Catalogue) -> AnyView {
    let words = &texts.uncertainty;
    card("tornado-title", words.tornado, move |tick| {
        body(tick, texts)
    })
}

fn body(tick: Tick, texts: &'static Catalogue) -> AnyView {
    let store = store();
    let words = &texts.uncertainty;
    let series = RwSignal::new(Series::Fte);
    let all = RwSignal::new(false);
    let found = move || {
        let (series, most) = (series.get(), if all.get() { usize::MAX } else { FIRST });
        sure::with_live(store, |live, model| {
            let evaluation = &model.evaluation;
            let inputs = evaluation.scenario.inputs(evaluation.prepared.end_year());
            let ranges = sure::ranges(&model.state);
            let year = model.state.view.shown_year;
            let tornado = Tornado::new(&mut live.engine, &inputs, &ranges, year);
            sensitivity(&tornado, series, most, texts)
        })
    };
    let body = part(move || {
        tick.follow();
        found().map_or_else(|| ().into_any(), |found| bars(found, words.assumption))
    });
    let control = bars::control("tornado", words.tornado, words.assumption, found);
    view! {
        {choose_figure("tornado-figure", series, texts)}
        {body}
        <label class="choice">
            <input
                type="checkbox"
                class="ds-input"
                autocomplete="off"
                prop:checked=all
                on:change=change(move || all.update(|all| *all = !*all))
            />
            <span>{words.show_all}</span>
        </label>
        {control}
    }
    .into_any()
}
