//! Two scenarios, draw by draw: what is uncertain in both falls out of the difference.

use crate::evaluation::Evaluation;
use crate::figure::FigureId;
use crate::format::signed;
use crate::text::Catalogue;
use crate::uncertainty::{Draws, figure_series, finest, known, range_text};

use super::figure_name;

/// One result.
#[derive(Clone, Debug, PartialEq)]
pub struct DifferenceRow {
    /// Its name.
    pub name: &'static str,
    /// The difference with its range.
    pub says: String,
    /// The difference.
    pub change: f64,
}

/// This scenario less another in `year`: each key figure with the range of the difference.
pub fn differences(
    this: (&Evaluation, &Draws),
    other: (&Evaluation, &Draws),
    year: i32,
    texts: &Catalogue,
) -> Vec<DifferenceRow> {
    let series = FigureId::ALL.into_iter().flat_map(figure_series).copied();
    series
        .filter_map(|series| {
            let band = this.1.difference_band(other.1, series, year)?;
            let change = this.0.at(series, year) - other.0.at(series, year);
            let said = range_text(change, band, finest(series), &texts.uncertainty);
            // The same in all draws is a number, and not only a word.
            let says = if known(change, band, finest(series)).is_certain() {
                format!("{}, {said}", signed(change, 0))
            } else {
                said
            };
            Some(DifferenceRow {
                name: figure_name(series, texts),
                says,
                change,
            })
        })
        .collect()
}
