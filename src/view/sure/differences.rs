//! The scenario on screen against each pinned one, draw by draw; nothing where none is pinned.

use leptos::prelude::*;
use omsorgstrappa_core::chart::{Row, Table, TableCell};
use omsorgstrappa_core::explain::differences as explain;
use omsorgstrappa_core::text::Catalogue;
use omsorgstrappa_core::uncertainty::ROWS;

use super::{Tick, card};
use crate::store::sure;
use crate::view::chart::table_alone;
use crate::view::scenario::name_of;
use crate::view::{flag, part, store};

/// The card.
pub fn differences(texts: &'static Catalogue) -> AnyView {
    let store = store();
    let words = &texts.uncertainty;
    let alone = flag(move || store.model().state.scenarios.len() < 2);
    view! { <div hidden=alone>{card("differences-title", words.differences, move |tick| body(tick, texts))}</div> }.into_any()
}

fn body(tick: Tick, texts: &'static Catalogue) -> AnyView {
    let store = store();
    let words = &texts.uncertainty;
    let body = part(move || {
        tick.follow();
        let Some(model) = store.model_now() else {
            return ().into_any();
        };
        let lists = model.state.pinned().filter_map(|entry| {
            let evaluation = store.worked_out(&entry.scenario)?;
            let rows = sure::with_live(store, |live, model| {
                let ranges = sure::ranges(&model.state);
                live.draw(&model.evaluation, &ranges, ROWS);
                let year = model.state.view.shown_year;
                live.pinned(&evaluation, &entry.ranges);
                let pinned = live.kept(&evaluation)?;
                Some(explain(
                    (&model.evaluation, &live.draws),
                    (&evaluation, pinned),
                    year,
                    texts,
                ))
            });
            let rows = rows.flatten()?.into_iter().map(|row| Row {
                head: row.name.to_owned(),
                cells: vec![TableCell::signed(row.change, 0).said(row.says)],
                chosen: false,
            });
            let name = name_of(entry, texts);
            let table = Table {
                caption: format!("− {name}"),
                head: vec![words.figure.to_owned(), words.differences.to_owned()],
                rows: rows.collect(),
            };
            let key = format!("difference-{}", entry.id);
            Some(table_alone(&key, table, format!("{key}-caption")))
        });
        lists.collect_view().into_any()
    });
    view! {
        <p>{words.differences_help}</p>
        {body}
    }
    .into_any()
}
