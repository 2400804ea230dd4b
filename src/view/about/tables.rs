//! The tables of the parts, each a click away and made when it is opened.

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::chart::Table;
use omsorgstrappa_core::method::{
    Part, data_table, dementia_table, levers_table, parameters_table, population_table, rate_table,
    reference_table, users_split, users_table, versions_table,
};
use omsorgstrappa_core::text::Long;

use crate::platform::element::is_opening;
use crate::store::Model;
use crate::view::chart::{table_said, table_view};
use crate::view::foreign::spoken;
use crate::view::seen::Tick;
use crate::view::{part, store};

/// Makes a table from what is on screen.
type Make = Box<dyn Fn(&Model) -> Table + Send>;

/// A table under its own caption, closed until somebody opens it.
fn folded(id: &'static str, caption: &'static str, tick: Tick, make: Make) -> AnyView {
    let store = store();
    let open = RwSignal::new(false);
    let table = part(move || {
        if !open.get() {
            return ().into_any();
        }
        tick.follow();
        store.model_now().map_or_else(
            || ().into_any(),
            |model| table_view(make(&model), id.to_owned()),
        )
    });
    view! {
        <details class="disclosure" on:toggle=move |event| open.set(is_opening(&event))>
            <summary>{caption}</summary>
            {table}
        </details>
    }
    .into_any()
}

/// The tables of a part; nothing where it has none.
pub fn tables(of: Part, tick: Tick, long: &Arc<Long>) -> AnyView {
    let texts = long.texts;
    let show = texts.charts.show_table;
    let year = |model: &Model| model.state.view.shown_year;
    let also = Arc::clone(long);
    match of {
        Part::Population => folded(
            "about-population-table",
            show,
            tick,
            Box::new(move |model| population_table(&model.evaluation, year(model), texts)),
        ),
        Part::Dementia => folded(
            "about-dementia-table",
            show,
            tick,
            Box::new(move |model| dementia_table(&model.evaluation, year(model), texts)),
        ),
        Part::Need => folded(
            "about-rate-table",
            show,
            tick,
            Box::new(move |model| rate_table(&model.evaluation, year(model), texts)),
        ),
        Part::HomeCare => {
            let table = folded(
                "about-users-table",
                show,
                tick,
                Box::new(move |model| users_table(&model.evaluation, year(model), texts)),
            );
            view! { <p>{users_split(texts)}</p> {table} }.into_any()
        }
        Part::Reference => folded(
            "about-reference-table",
            show,
            tick,
            Box::new(move |model| reference_table(&model.evaluation, year(model), texts)),
        ),
        Part::Levers => folded(
            "about-levers-table",
            show,
            tick,
            Box::new(move |model| levers_table(&model.evaluation, &also)),
        ),
        Part::Parameters => folded(
            "about-parameters-table",
            show,
            tick,
            Box::new(move |model| parameters_table(&model.evaluation, &also)),
        ),
        Part::Data => {
            let say = |text: String| spoken(&text, long);
            table_said(
                data_table(long),
                "about-data-table".to_owned(),
                "numbers",
                &say,
            )
        }
        Part::Versions => table_view(versions_table(texts), "about-versions-table".to_owned()),
        _ => ().into_any(),
    }
}
