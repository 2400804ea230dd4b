//! The need index (behovsindeks) of care from criteria and weights (Agenda Kaupang 2018, chapter 2),
//! and cost adjusted for need.

use crate::municipality::FactKind;
use crate::plan::NeedTable;

use super::finding::{
    Answer, AnswerId, Chart, ChartKind, ChartSeries, Finding, Grid, GridRow, Label, Question, Unit,
};

/// The index of each column, the country is 1: the levels weighted and added. The weights are used as
/// printed; they add up to 100.02 per cent, and nothing is scaled.
pub fn need_index(table: &NeedTable) -> Vec<f64> {
    (0..table.columns.len())
        .map(|column| {
            table
                .criteria
                .iter()
                .filter_map(|criterion| {
                    let level = criterion.levels.get(column)?;
                    Some(criterion.weight_percent / 100.0 * level / 100.0)
                })
                .sum()
        })
        .collect()
}

/// Cost per inhabitant as it would be with the country's need.
pub fn adjusted(cost: f64, index: f64) -> f64 {
    cost / index
}

/// Cost per inhabitant before it was adjusted for need.
pub fn unadjusted(cost: f64, index: f64) -> f64 {
    cost * index
}

/// What a criterion adds to the index beside the country's need, in points of the index, for each
/// column.
pub fn contributions(table: &NeedTable) -> Vec<(&str, Vec<f64>)> {
    let points = |weight: f64, level: f64| weight / 100.0 * (level - 100.0);
    table
        .criteria
        .iter()
        .map(|criterion| {
            let levels = criterion.levels.iter();
            let values = levels.map(|&level| points(criterion.weight_percent, level));
            (criterion.key.as_str(), values.collect())
        })
        .collect()
}

/// What a view shows.
pub fn finding(table: &NeedTable) -> Finding {
    let index = need_index(table);
    let columns: Vec<Label> = table
        .columns
        .iter()
        .map(|name| Label::column(name))
        .collect();
    let answer = Answer::new(AnswerId::NeedIndex)
        .label(
            "place",
            columns.first().cloned().unwrap_or(Label::key("country")),
        )
        .with(
            "index",
            index.first().copied().unwrap_or_default() * 100.0,
            Unit::Index,
        );
    let mut rows: Vec<GridRow> = table
        .criteria
        .iter()
        .map(|criterion| {
            let weight = std::iter::once(criterion.weight_percent);
            let levels = criterion.levels.iter().copied();
            GridRow::of(
                Label::data(&criterion.key),
                Unit::Index,
                weight.chain(levels),
            )
        })
        .collect();
    let weights: f64 = table.criteria.iter().map(|one| one.weight_percent).sum();
    rows.push(GridRow::of(
        Label::key("need_index"),
        Unit::Index,
        std::iter::once(weights).chain(index.iter().map(|index| index * 100.0)),
    ));
    rows.push(GridRow::perhaps(
        Label::key("stated"),
        Unit::Index,
        std::iter::once(None).chain(table.stated.iter().copied().map(Some)),
    ));
    let parts = contributions(table);
    let series = columns.iter().enumerate().map(|(column, label)| {
        let values = parts.iter().map(|(_, values)| values.get(column).copied());
        ChartSeries::new(label.clone(), FactKind::Derived, values.collect())
    });
    Finding {
        question: Question::NeedIndex,
        answer,
        chart: Chart {
            kind: ChartKind::Bars,
            unit: Unit::Index,
            across: parts.iter().map(|(key, _)| Label::data(key)).collect(),
            series: series.collect(),
            marks: Vec::new(),
        },
        table: Grid {
            columns: std::iter::once(Label::key("weight"))
                .chain(columns.clone())
                .collect(),
            rows,
        },
        sources: vec![table.cited.clone()],
        notes: vec!["weights_add_up_to_100_02"],
    }
}
