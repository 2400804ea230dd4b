//! «Vis enkeltutfall»: one draw at a time, also as a dashed line in the charts.

use leptos::prelude::*;
use omsorgstrappa_core::explain::{drawn_far, single_rows};
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::text::Catalogue;
use omsorgstrappa_core::uncertainty::{Draws, ROWS};

use super::{Tick, card};
use crate::store::sure;
use crate::view::{click, flag, part, store, text};

/// The card.
pub fn single(texts: &'static Catalogue) -> AnyView {
    let words = &texts.uncertainty;
    card("single-title", words.singles, move |tick| body(tick, texts))
}

fn body(tick: Tick, texts: &'static Catalogue) -> AnyView {
    let store = store();
    let words = &texts.uncertainty;
    let show = move |row: Option<usize>| {
        store.single.set(row);
        store.draw_again();
    };
    let shown = flag(move || store.single.get().is_some());
    let step = move |by: usize| {
        let row = store.single.get_untracked().unwrap_or(0);
        show(Some((row + by) % ROWS));
    };
    let body = part(move || {
        tick.follow();
        let Some(row) = store.single.get() else {
            return ().into_any();
        };
        let found = sure::with_live(store, |live, model| {
            let evaluation = &model.evaluation;
            let inputs = evaluation.scenario.inputs(evaluation.prepared.end_year());
            let outputs = Draws::row(&live.table, &evaluation.prepared, &inputs, row);
            let ranges = sure::ranges(&model.state);
            let drawn = live.table.parameters(row);
            (
                single_rows(evaluation, &outputs, model.state.view.shown_year, texts),
                drawn_far(&drawn, &evaluation.scenario.parameters, &ranges, texts),
            )
        });
        let Some((rows, drawn)) = found else {
            return ().into_any();
        };
        let rows = rows.into_iter().map(|[name, scenario, drawn]| {
            view! { <tr><th scope="row">{name}</th><td>{scenario}</td><td>{drawn}</td></tr> }
        });
        let drawn = drawn
            .into_iter()
            .map(|[name, value, mode]| view! { <li>{format!("{name}: {value} ({mode})")}</li> });
        view! {
            <div class="table-frame" role="region" tabindex="0" aria-labelledby="single-title">
            <table class="numbers">
                <thead>
                    <tr>
                        <th scope="col">{words.figure}</th>
                        <th scope="col">{words.scenario}</th>
                        <th scope="col">{words.in_draw}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
            </div>
            <p>{words.drawn} ":"</p>
            <ul>{drawn.collect_view()}</ul>
        }
        .into_any()
    });
    let which = move || {
        let row = store.single.get().map_or(0, |row| row + 1);
        fill(
            words.single_which,
            &[("row", &row.to_string()), ("rows", &ROWS.to_string())],
        )
    };
    let toggle = move || {
        let next = store.single.get_untracked().is_none().then_some(0);
        show(next);
    };
    let name = move || {
        let name = if shown.get() {
            words.single_hide
        } else {
            words.single_show
        };
        name.to_owned()
    };
    view! {
        <p>{words.singles_help}</p>
        <p class="change-resets">
            <button type="button" class="ds-button action" on:click=click(toggle)>{text(name)}</button>
            <button
                type="button"
                class="ds-button action"
                data-variant="secondary"
                disabled=flag(move || !shown.get())
                on:click=click(move || step(ROWS - 1))
            >
                {words.single_before}
            </button>
            <button
                type="button"
                class="ds-button action"
                data-variant="secondary"
                disabled=flag(move || !shown.get())
                on:click=click(move || step(1))
            >
                {words.single_next}
            </button>
        </p>
        <p role="status" hidden=flag(move || !shown.get())>{text(which)}</p>
        {body}
    }
    .into_any()
}
