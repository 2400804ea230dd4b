//! The need index (behovsindeks) of care from criteria and weights (Agenda Kaupang 2018, chapter 2),
//! and cost adjusted for need.

use crate::municipality::FactKind;
use crate::plan::{AgendaKaupang, NeedTable};

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

/// What a view shows of the cost of care adjusted for need. The report calls the same figures adjusted
/// in one place and not in another, so that both readings are shown: what they are adjusted if they are
/// not, and what they were before if they are.
pub fn adjusted_finding(report: &AgendaKaupang) -> Finding {
    let table = &report.need;
    let index = need_index(table);
    let columns: Vec<Label> = table
        .columns
        .iter()
        .map(|name| Label::column(name))
        .collect();
    let printed: Vec<Option<f64>> = table
        .columns
        .iter()
        .map(|name| report.expenditure.get("care", name))
        .collect();
    let by = |change: fn(f64, f64) -> f64| -> Vec<Option<f64>> {
        let pairs = printed.iter().zip(&index);
        pairs
            .map(|(cost, &index)| cost.map(|cost| change(cost, index)))
            .collect()
    };
    let (up, down) = (by(adjusted), by(unadjusted));
    let first = |values: &[Option<f64>]| values.first().copied().flatten().unwrap_or_default();
    let answer = Answer::new(AnswerId::NeedAdjusted)
        .label(
            "place",
            columns.first().cloned().unwrap_or(Label::key("country")),
        )
        .with("printed", first(&printed), Unit::Nok)
        .with("adjusted", first(&up), Unit::Nok)
        .with("unadjusted", first(&down), Unit::Nok);
    let shown = [
        ("as_printed", &printed, FactKind::Plan),
        ("if_not_adjusted", &up, FactKind::Derived),
        ("if_adjusted", &down, FactKind::Derived),
    ];
    Finding {
        question: Question::NeedAdjusted,
        answer,
        chart: Chart {
            kind: ChartKind::Bars,
            unit: Unit::Nok,
            across: columns.clone(),
            series: shown
                .iter()
                .map(|(key, values, kind)| {
                    ChartSeries::new(Label::key(key), *kind, (*values).clone())
                })
                .collect(),
            marks: Vec::new(),
        },
        table: Grid {
            columns,
            rows: shown
                .iter()
                .map(|(key, values, _)| {
                    GridRow::perhaps(Label::key(key), Unit::Nok, values.iter().copied())
                })
                .collect(),
        },
        sources: vec![report.expenditure.cited.clone(), table.cited.clone()],
        notes: vec!["need_adjusted_or_not"],
    }
}

/// What a view shows of the index.
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
