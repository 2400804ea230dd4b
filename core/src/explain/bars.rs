//! Bars with a name and numbers: the waterfall and the tornado.

use crate::chart::{Row, Table, TableCell};

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct BarRow {
    /// Its name.
    pub name: String,
    /// Where it begins and ends, as shares of the width; the lower first.
    pub span: [f64; 2],
    /// Whether it is a whole (from nothing) and not a part.
    pub whole: bool,
    /// Its numbers, one for each column.
    pub numbers: Vec<TableCell>,
}

/// A set of bars on one scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    /// What they show, in a sentence.
    pub finding: String,
    /// What they are.
    pub caption: String,
    /// Names of the columns of numbers.
    pub columns: Vec<String>,
    /// From the top.
    pub rows: Vec<BarRow>,
    /// A line through all of them, as a share of the width.
    pub line: Option<f64>,
}

impl Bars {
    /// Their numbers as a table; `part` is what the rows are called.
    pub fn table(&self, part: &str) -> Table {
        let head = std::iter::once(part.to_owned());
        Table {
            caption: self.caption.clone(),
            head: head.chain(self.columns.iter().cloned()).collect(),
            rows: self
                .rows
                .iter()
                .map(|row| Row {
                    head: row.name.clone(),
                    cells: row.numbers.clone(),
                    chosen: false,
                })
                .collect(),
        }
    }
}

/// A scale from the lowest to the highest of some numbers, as shares of a width. All at the start where they are one.
pub(super) fn scale(values: impl Iterator<Item = f64> + Clone) -> impl Fn(f64) -> f64 {
    let low = values.clone().fold(f64::INFINITY, f64::min);
    let high = values.fold(f64::NEG_INFINITY, f64::max);
    let width = high - low;
    move |value| {
        if width > 0.0 && value.is_finite() {
            ((value - low) / width).clamp(0.0, 1.0)
        } else {
            0.0
        }
    }
}

/// The lower first.
pub(super) fn ordered(a: f64, b: f64) -> [f64; 2] {
    [a.min(b), a.max(b)]
}
