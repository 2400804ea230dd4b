//! The stress test, and single draws.

use crate::chart::Row;
use crate::evaluation::Evaluation;
use crate::figure::{parameter_decimals, parameter_scale};
use crate::format::{fill, number};
use crate::model::parameter::{ParameterId, Parameters};
use crate::model::series::{Outputs, Series};
use crate::text::Catalogue;
use crate::uncertainty::{Draws, Ranges, Worst};

use super::{FIGURES, cell, figure_name, shown};

/// How many of the parameters that were drawn furthest out are named.
const FURTHEST: usize = 5;

/// The scenario, its worst draw, and the scenario without healthier ageing.
#[derive(Clone, Debug, PartialEq)]
pub struct StressPicture {
    /// In a sentence.
    pub finding: String,
    /// A row for each result: scenario, worst draw, without healthier ageing.
    pub rows: Vec<Row>,
    /// What was drawn furthest from its mode in the worst draw: name, value, mode.
    pub drawn: Vec<[String; 3]>,
}

/// The stress test of `evaluation` in `year`, by the worst draw of `series`.
pub fn stress(
    evaluation: &Evaluation,
    draws: &Draws,
    worst: (&Worst, &Outputs),
    without_health: &Outputs,
    ranges: &Ranges,
    (series, year): (Series, i32),
    texts: &Catalogue,
) -> StressPicture {
    let (worst, outputs) = worst;
    let words = &texts.uncertainty;
    StressPicture {
        finding: fill(
            words.stress_finding,
            &[
                ("rows", &draws.rows().to_string()),
                ("value", &shown(series, worst.value)),
                ("scenario", &shown(series, evaluation.at(series, year))),
            ],
        ),
        rows: FIGURES
            .into_iter()
            .map(|series| {
                row(
                    series,
                    [&*evaluation.outputs, outputs, without_health]
                        .map(|outputs| outputs.at(series, year)),
                    texts,
                )
            })
            .collect(),
        drawn: drawn_far(
            &worst.parameters,
            &evaluation.scenario.parameters,
            ranges,
            texts,
        ),
    }
}

/// The parameters that were drawn furthest from their mode, measured by their ranges: name, value, mode.
pub fn drawn_far(
    drawn: &Parameters,
    modes: &Parameters,
    ranges: &Ranges,
    texts: &Catalogue,
) -> Vec<[String; 3]> {
    let mut far: Vec<(f64, ParameterId)> = ParameterId::ALL
        .iter()
        .filter_map(|&id| {
            let range = ranges.range(id, modes.get(id))?;
            let width = range.high - range.low;
            let away = (drawn.get(id) - range.mode).abs() / width;
            (width > 0.0 && !range.fixed).then_some((away, id))
        })
        .collect();
    far.sort_by(|a, b| b.0.total_cmp(&a.0));
    far.truncate(FURTHEST);
    far.into_iter()
        .map(|(_, id)| {
            let spec = id.spec();
            let (scale, decimals) = (parameter_scale(spec.unit), parameter_decimals(spec));
            let text = |value: f64| number(value * scale, decimals);
            [
                texts.parameter(id).to_owned(),
                text(drawn.get(id)),
                text(modes.get(id)),
            ]
        })
        .collect()
}

fn row<const N: usize>(series: Series, values: [f64; N], texts: &Catalogue) -> Row {
    Row {
        head: figure_name(series, texts).to_owned(),
        cells: values.map(|value| cell(series, value)).into(),
        chosen: false,
    }
}

/// One draw in `year`, a row for each result: scenario, draw.
pub fn single_rows(
    evaluation: &Evaluation,
    outputs: &Outputs,
    year: i32,
    texts: &Catalogue,
) -> Vec<Row> {
    FIGURES
        .into_iter()
        .map(|series| {
            let values = [evaluation.at(series, year), outputs.at(series, year)];
            row(series, values, texts)
        })
        .collect()
}
