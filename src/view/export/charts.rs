//! What can be taken away of the four charts.

use leptos::prelude::*;
use omsorgstrappa_core::chart::{ChartId, Swatch};
use omsorgstrappa_core::chart::{Ink, LegendItem};
use omsorgstrappa_core::export::{Drawn, Handout, Sign};
use omsorgstrappa_core::goal::{Goal, chart_layers};
use omsorgstrappa_core::text::Catalogue;

use super::{Of, control};
use crate::store::Model;
use crate::view::scenario::goals;
use crate::view::{chart, part, store, text};

/// The control of one of the four charts, as soon as its words are here.
pub fn of_chart(id: ChartId) -> AnyView {
    let store = store();
    part(move || {
        let Some(long) = store.long() else {
            return ().into_any();
        };
        let texts = long.texts;
        let title = text(move || store.shown(|shown| shown.chart(id).words.finding.clone()));
        control(id.key(), Of::Both, title, move || {
            store.model_now().map(|model| handout(id, &model, texts))
        })
    })
    .into_any()
}

/// A line of a legend.
pub fn sign(item: &LegendItem) -> (Sign, String) {
    (Sign::Ink(item.ink, item.swatch), item.text.clone())
}

/// A goal in a legend.
pub fn goal_sign(goal: &Goal, texts: &Catalogue) -> (Sign, String) {
    let swatch = if goal.year.is_some() {
        Swatch::Line
    } else {
        Swatch::Dashed
    };
    (Sign::Ink(Ink::Ink, swatch), goals::name(goal, texts))
}

fn handout(id: ChartId, model: &Model, texts: &Catalogue) -> Handout {
    let view = model.state.view;
    let shown = model.shown.chart(id);
    let mut legend: Vec<(Sign, String)> = shown.legend.iter().map(sign).collect();
    let sure = model.sure.as_ref();
    legend.extend(sure.and_then(|sure| sure.legend_of(id)).map(sign));
    let goals = model.state.goals.iter();
    let drawn =
        goals.filter(|goal| !chart_layers(std::slice::from_ref(*goal), id, view).is_empty());
    legend.extend(drawn.map(|goal| goal_sign(goal, texts)));
    Handout {
        key: id.key().to_owned(),
        title: shown.words.finding.clone(),
        subtitle: shown.words.subtitle.clone(),
        summary: shown.words.summary.clone(),
        legend,
        drawn: Some(Drawn::Plot(chart::plot_of(id, model, texts), None)),
        table: Some(id.table(&model.evaluation, view, texts)),
        ..Handout::default()
    }
}
