//! The stress test.

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::chart::Table;
use omsorgstrappa_core::explain::{StressPicture, stress as explain};
use omsorgstrappa_core::export::Handout;
use omsorgstrappa_core::model::series::Series;
use omsorgstrappa_core::text::Catalogue;
use omsorgstrappa_core::uncertainty::{Draws, Extreme, ROWS, without_healthier_ageing, worst};

use super::{Tick, card, choose_figure};
use crate::store::{Store, sure};
use crate::view::chart::table_view;
use crate::view::export::{self, Of};
use crate::view::{part, store};

/// The card.
pub fn stress(texts: &'static Catalogue) -> AnyView {
    let words = &texts.uncertainty;
    card("stress-title", words.stress, move |tick| body(tick, texts))
}

fn body(tick: Tick, texts: &'static Catalogue) -> AnyView {
    let store = store();
    let words = &texts.uncertainty;
    let series = RwSignal::new(Series::UnmetDecided);
    let body = part(move || {
        tick.follow();
        picture(store, series.get(), texts)
            .map_or_else(|| ().into_any(), |picture| table(picture, texts))
    });
    let control = export::control(
        "stress",
        Of::Table,
        Signal::stored(words.stress.to_owned()),
        move || {
            let picture = picture(store, series.get(), texts)?;
            let handout = Handout::of_table("stress", shown_table(&picture, texts));
            let drawn = picture.drawn.iter();
            Some(Handout {
                title: picture.finding.clone(),
                notes: drawn
                    .map(|[name, value, mode]| format!("{name}: {value} ({mode})"))
                    .collect(),
                ..handout
            })
        },
    );
    view! {
        <p>{words.stress_help}</p>
        {choose_figure("stress-figure", series, texts)}
        {body}
        {control}
    }
    .into_any()
}

fn shown_table(picture: &StressPicture, texts: &Catalogue) -> Table {
    let words = &texts.uncertainty;
    let head = [words.figure, words.scenario, words.worst, words.no_health];
    Table {
        caption: words.stress.to_owned(),
        head: head.map(str::to_owned).into(),
        rows: picture.rows.clone(),
    }
}

fn picture(store: Store, series: Series, texts: &Catalogue) -> Option<StressPicture> {
    let model = store.model_now()?;
    let scenario = Arc::new(without_healthier_ageing(&model.evaluation.scenario));
    let without = store.work_out(&scenario).ok()?;
    sure::with_live(store, |live, model| {
        let evaluation = &model.evaluation;
        let ranges = sure::ranges(&model.state);
        let year = model.state.view.shown_year;
        live.draw(evaluation, &ranges, ROWS);
        let found = worst(&live.draws, &live.table, series, year, Extreme::Highest)?;
        let inputs = evaluation.scenario.inputs(evaluation.prepared.end_year());
        let outputs = Draws::row(&live.table, &evaluation.prepared, &inputs, found.row);
        Some(explain(
            evaluation,
            &live.draws,
            (&found, &outputs),
            &without.outputs,
            &ranges,
            (series, year),
            texts,
        ))
    })
    .flatten()
}

fn table(picture: StressPicture, texts: &Catalogue) -> AnyView {
    let words = &texts.uncertainty;
    let numbers = table_view(shown_table(&picture, texts), "stress-caption".to_owned());
    let drawn = picture
        .drawn
        .into_iter()
        .map(|[name, value, mode]| view! { <li>{format!("{name}: {value} ({mode})")}</li> });
    view! {
        <p class="finding">{picture.finding}</p>
        {numbers}
        <p>{words.stress_drawn}</p>
        <ul>{drawn.collect_view()}</ul>
    }
    .into_any()
}
