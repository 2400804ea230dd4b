//! Kostnad: running and capital cost by kind, less what residents pay.

use crate::evaluation::Evaluation;
use crate::figure::{Words as Difference, difference};
use crate::format::{fill, whole};
use crate::model::series::{Outputs, Series};
use crate::model::staircase::staircase;
use crate::state::{CostFrame, View};
use crate::text::Catalogue;

use super::Words;
use super::cell::TableCell;
use super::legend::{LegendItem, Swatch, item};
use super::marks::Ink;
use super::plot::{Layer, Part, Plot, YearPlot, named};
use super::table::{Table, by_year};

/// The kinds from the bottom: colour, and whether it is hatched.
const KINDS: [(Ink, bool); 7] = [
    (Ink::Institution, false),
    (Ink::CareHome, false),
    (Ink::HomeCare, false),
    (Ink::Hospital, false),
    (Ink::Technology, false),
    (Ink::Measures, false),
    (Ink::Capital, true),
];
const NOK_PER_MILLION: f64 = 1e6;
const THOUSANDS_PER_MILLION: f64 = 1e3;

/// Million NOK of each kind in `year`, in the order of [`KINDS`].
fn kinds(evaluation: &Evaluation, year: i32) -> [f64; 7] {
    let at = |series| evaluation.at(series, year);
    let [_, _, _, care_home, institution] =
        staircase(&evaluation.outputs, &evaluation.parameters(year), year);
    [
        institution.cost,
        care_home.cost,
        at(Series::CostHome),
        at(Series::CostHospital),
        at(Series::CostTechnology),
        at(Series::CostMeasures),
        at(Series::CostCapital),
    ]
}

/// What million NOK is multiplied with in this frame.
fn per_million(outputs: &Outputs, frame: CostFrame, year: i32) -> f64 {
    match divisor(frame) {
        None => 1.0,
        Some(series) => per_million_of(outputs.at(series, year)),
    }
}

/// What cost is divided by in this frame.
pub(crate) fn divisor(frame: CostFrame) -> Option<Series> {
    match frame {
        CostFrame::Total => None,
        CostFrame::PerInhabitant => Some(Series::NTotal),
        CostFrame::PerPlace => Some(Series::PlacesTarget),
    }
}

/// What million NOK is multiplied with, in thousands for each of `divisor`.
pub(crate) fn per_million_of(divisor: f64) -> f64 {
    if divisor > 0.0 {
        THOUSANDS_PER_MILLION / divisor
    } else {
        0.0
    }
}

/// The text that goes with the frame.
fn of_frame(texts: [&'static str; 3], frame: CostFrame) -> &'static str {
    let [total, inhabitant, place] = texts;
    match frame {
        CostFrame::Total => total,
        CostFrame::PerInhabitant => inhabitant,
        CostFrame::PerPlace => place,
    }
}

pub(super) fn words(evaluation: &Evaluation, view: View, texts: &Catalogue) -> Words {
    let charts = &texts.charts;
    let year = view.shown_year;
    let cost = evaluation.at(Series::Cost, year);
    let change = evaluation.since_base(Series::Cost, year);
    let base = evaluation.base_year().to_string();
    let reference = evaluation.against_reference(Series::Cost, year);
    let against = difference(reference, Difference::Money, texts).map_or_else(
        || {
            format!(
                "{} {}",
                texts.figures.same_money, texts.figures.same_as_reference
            )
        },
        |words| format!("{words} {}", texts.figures.than_reference),
    );
    let per_inhabitant = cost * NOK_PER_MILLION / evaluation.at(Series::NTotal, year);
    Words {
        finding: fill(
            charts.cost_finding,
            &[
                (
                    "moves",
                    if change < 0.0 {
                        charts.falls
                    } else {
                        charts.rises
                    },
                ),
                ("change", &whole(change.abs())),
                ("base", &base),
                ("reference", &against),
            ],
        ),
        subtitle: of_frame(charts.cost_subtitle, view.cost).to_owned(),
        summary: fill(
            charts.cost_summary,
            &[
                ("year", &year.to_string()),
                ("cost", &whole(cost)),
                // Rounded to what is known: hundreds of kroner.
                (
                    "per_inhabitant",
                    &whole((per_inhabitant / 100.0).round() * 100.0),
                ),
                ("base", &base),
                ("before", &whole(cost - change)),
                ("reference", &whole(cost - reference)),
            ],
        ),
    }
}

pub(super) fn legend(texts: &Catalogue) -> Vec<LegendItem> {
    let charts = &texts.charts;
    let mut items: Vec<LegendItem> = KINDS
        .into_iter()
        .zip(charts.cost_kinds)
        .map(|((ink, hatched), name)| {
            let swatch = if hatched { Swatch::Hatch } else { Swatch::Fill };
            item(ink, swatch, name)
        })
        .collect();
    items.push(item(Ink::Decided, Swatch::Line, charts.cost_sum));
    items.push(item(Ink::Reference, Swatch::Dashed, charts.reference));
    items
}

pub(super) fn table(evaluation: &Evaluation, view: View, texts: &Catalogue) -> Table {
    let charts = &texts.charts;
    let mut columns = charts.cost_kinds.to_vec();
    columns.extend([charts.cost_fees, charts.cost_sum, charts.reference]);
    let decimals = usize::from(view.cost != CostFrame::Total);
    by_year(
        of_frame(charts.cost_caption, view.cost),
        &columns,
        evaluation,
        view.shown_year,
        texts,
        |year| {
            let scale = per_million(&evaluation.outputs, view.cost, year);
            let scale_reference = per_million(&evaluation.reference, view.cost, year);
            let mut cells: Vec<TableCell> = kinds(evaluation, year)
                .into_iter()
                .chain([
                    -evaluation.at(Series::UserFees, year),
                    evaluation.at(Series::Cost, year),
                ])
                .map(|million| TableCell::number(million * scale, decimals))
                .collect();
            let reference = evaluation.reference.at(Series::Cost, year);
            cells.push(TableCell::number(reference * scale_reference, decimals));
            cells
        },
    )
}

pub(super) fn plot(evaluation: &Evaluation, view: View, texts: &Catalogue) -> Plot {
    let outputs = &evaluation.outputs;
    let mut parts: Vec<(Ink, bool, Vec<f64>)> = KINDS
        .into_iter()
        .map(|(ink, hatched)| (ink, hatched, Vec::new()))
        .collect();
    let (mut sum, mut reference) = (Vec::new(), Vec::new());
    for year in outputs.years() {
        let scale = per_million(outputs, view.cost, year);
        for ((_, _, values), million) in parts.iter_mut().zip(kinds(evaluation, year)) {
            values.push(million * scale);
        }
        sum.push(outputs.at(Series::Cost, year) * scale);
        reference.push(
            evaluation.reference.at(Series::Cost, year)
                * per_million(&evaluation.reference, view.cost, year),
        );
    }
    let last = |values: &[f64]| values.last().copied().unwrap_or_default();
    let [_, _, _, _, _, _, reference_label, _, sum_label] = texts.charts.labels;
    let labels = vec![(last(&sum), sum_label), (last(&reference), reference_label)];
    let mut lower = 0.0;
    let names = parts.iter().zip(texts.charts.cost_kinds);
    let names = names.map(|((_, _, values), name)| {
        let upper = lower + last(values).max(0.0);
        let part = Part {
            lower,
            upper,
            name: name.into(),
        };
        lower = upper;
        part
    });
    let names = names.collect();
    let line = |values: Vec<f64>, ink, dashed| Layer::Line {
        values,
        ink,
        width: 2.0,
        dashed,
    };
    Plot::Years(YearPlot {
        first: outputs.base_year(),
        last: outputs.end_year(),
        chosen: view.shown_year,
        layers: vec![
            Layer::Bars { parts },
            line(reference, Ink::Reference, true),
            line(sum, Ink::Decided, false),
        ],
        labels: named(labels),
        parts: names,
    })
}
