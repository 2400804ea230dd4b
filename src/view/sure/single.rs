//! «Vis enkeltutfall»: one draw at a time, also as a dashed line in the charts.

use leptos::prelude::*;
use omsorgstrappa_core::chart::Table;
use omsorgstrappa_core::explain::{drawn_far, single_rows};
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::text::Catalogue;
use omsorgstrappa_core::uncertainty::{Draws, ROWS};

use super::{Tick, card};
use crate::store::sure;
use crate::view::chart::table_alone;
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
    let which = move |row: usize| {
        let row = (row + 1).to_string();
        fill(
            words.single_which,
            &[("row", &row), ("rows", &ROWS.to_string())],
        )
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
        let head = [words.figure, words.scenario, words.in_draw];
        let table = Table {
            caption: which(row),
            head: head.map(str::to_owned).into(),
            rows,
        };
        let numbers = table_alone("draw", table, "single-caption".to_owned());
        let drawn = drawn
            .into_iter()
            .map(|[name, value, mode]| view! { <li>{format!("{name}: {value} ({mode})")}</li> });
        view! {
            {numbers}
            <p>{words.drawn} ":"</p>
            <ul>{drawn.collect_view()}</ul>
        }
        .into_any()
    });
    let which_now = move || which(store.single.get().unwrap_or(0));
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
        <p role="status" hidden=flag(move || !shown.get())>{text(which_now)}</p>
        {body}
    }
    .into_any()
}
