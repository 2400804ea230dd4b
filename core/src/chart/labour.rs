//! Årsverk og arbeidskraft: staff needed against the staff that an unchanged share of the
//! working-age population would give.

use crate::evaluation::Evaluation;
use crate::figure::{Words as Difference, difference};
use crate::format::{fill, percent, whole};
use crate::model::series::Series;
use crate::state::View;
use crate::text::Catalogue;

use super::Words;
use super::cell::TableCell;
use super::legend::{LegendItem, Swatch, item};
use super::marks::Ink;
use super::plot::{Layer, Plot, YearPlot, named};
use super::table::{Table, by_year};

/// Staff that an unchanged share of the working-age population would give.
fn available(evaluation: &Evaluation, year: i32) -> f64 {
    evaluation.at(Series::Fte, year) - evaluation.at(Series::LabourGap, year)
}

pub(super) fn words(evaluation: &Evaluation, view: View, texts: &Catalogue) -> Words {
    let charts = &texts.charts;
    let year = view.shown_year;
    let at = |series| evaluation.at(series, year);
    let gap = at(Series::LabourGap);
    let change = difference(
        evaluation.since_base(Series::Fte, year),
        Difference::Count,
        texts,
    )
    .unwrap_or_else(|| texts.figures.same.to_owned());
    let values = [
        ("gap", whole(gap)),
        ("year", year.to_string()),
        ("fte", whole(at(Series::Fte))),
        ("change", change),
        ("base", evaluation.base_year().to_string()),
        ("available", whole(available(evaluation, year))),
        ("heads", whole(at(Series::Heads))),
        ("share", percent(at(Series::WorkforceShare), 1)),
        (
            "reference",
            whole(evaluation.reference.at(Series::Fte, year)),
        ),
    ];
    let values: Vec<(&str, &str)> = values
        .iter()
        .map(|(key, value)| (*key, value.as_str()))
        .collect();
    let (finding, subtitle, summary) = if evaluation.knows_working_age() {
        (
            if gap.round() >= 1.0 {
                charts.labour_finding_gap
            } else {
                charts.labour_finding_enough
            },
            charts.labour_subtitle,
            charts.labour_summary,
        )
    } else {
        (
            charts.labour_finding_unknown,
            charts.labour_subtitle_unknown,
            charts.labour_summary_unknown,
        )
    };
    Words {
        finding: fill(finding, &values),
        subtitle: subtitle.to_owned(),
        summary: fill(summary, &values),
    }
}

pub(super) fn legend(evaluation: &Evaluation, texts: &Catalogue) -> Vec<LegendItem> {
    let charts = &texts.charts;
    let mut items = vec![
        item(Ink::Place, Swatch::Line, charts.needed),
        item(Ink::Reference, Swatch::Line, charts.needed_reference),
    ];
    if evaluation.knows_working_age() {
        items.push(item(Ink::Decided, Swatch::Dashed, charts.available));
    }
    items
}

pub(super) fn table(evaluation: &Evaluation, view: View, texts: &Catalogue) -> Table {
    let charts = &texts.charts;
    let known = evaluation.knows_working_age();
    let mut columns = vec![charts.needed, charts.needed_reference, charts.replacement];
    if known {
        columns.push(charts.available);
    }
    by_year(
        charts.labour_caption,
        &columns,
        evaluation,
        view.shown_year,
        texts,
        |year| {
            let mut cells = vec![
                TableCell::whole(evaluation.at(Series::Fte, year)),
                TableCell::whole(evaluation.reference.at(Series::Fte, year)),
                TableCell::whole(evaluation.at(Series::ReplacementFte, year)),
            ];
            if known {
                cells.push(TableCell::whole(available(evaluation, year)));
            }
            cells
        },
    )
}

pub(super) fn plot(evaluation: &Evaluation, view: View, texts: &Catalogue) -> Plot {
    let outputs = &evaluation.outputs;
    let needed: Vec<f64> = outputs.series(Series::Fte).collect();
    let reference: Vec<f64> = evaluation.reference.series(Series::Fte).collect();
    let last = |values: &[f64]| values.last().copied().unwrap_or_default();
    let [
        _,
        _,
        _,
        _,
        _,
        needed_label,
        reference_label,
        available_label,
        _,
    ] = texts.charts.labels;
    let mut labels = vec![
        (last(&needed), needed_label),
        (last(&reference), reference_label),
    ];
    let line = |values: Vec<f64>, ink, width, dashed| Layer::Line {
        values,
        ink,
        width,
        dashed,
    };
    let mut layers = Vec::new();
    if evaluation.knows_working_age() {
        let available: Vec<f64> = outputs
            .years()
            .map(|year| available(evaluation, year))
            .collect();
        labels.push((last(&available), available_label));
        // The gap is where more is needed than there would be.
        let upper = needed
            .iter()
            .zip(&available)
            .map(|(needed, available)| needed.max(*available))
            .collect();
        layers.push(Layer::Area {
            lower: available.clone(),
            upper,
            ink: Ink::Grid,
            hatched: true,
        });
        layers.push(line(available, Ink::Decided, 2.0, true));
    }
    layers.push(line(reference, Ink::Reference, 2.5, false));
    layers.push(line(needed, Ink::Place, 3.0, false));
    Plot::Years(YearPlot {
        first: outputs.base_year(),
        last: outputs.end_year(),
        chosen: view.shown_year,
        layers,
        labels: named(labels),
        parts: Vec::new(),
    })
}
