//! The table behind a chart.

use crate::evaluation::Evaluation;
use crate::text::Catalogue;

use super::cell::TableCell;

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What it is about.
    pub head: String,
    /// Its numbers.
    pub cells: Vec<TableCell>,
    /// Whether it is the chosen one.
    pub chosen: bool,
}

/// A chart's numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// Names of the columns, the first column's too.
    pub head: Vec<String>,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// A table with a row for each year.
pub(super) fn by_year(
    caption: &str,
    columns: &[&str],
    evaluation: &Evaluation,
    chosen: i32,
    texts: &Catalogue,
    cells: impl Fn(i32) -> Vec<TableCell>,
) -> Table {
    let head = std::iter::once(texts.charts.year).chain(columns.iter().copied());
    Table {
        caption: caption.to_owned(),
        head: head.map(str::to_owned).collect(),
        rows: evaluation
            .outputs
            .years()
            .map(|year| Row {
                head: year.to_string(),
                cells: cells(year),
                chosen: year == chosen,
            })
            .collect(),
    }
}
