//! The cases as columns, and one of them.

use crate::names::{COLUMNS, LEVERS};

/// The cases, a column for each parameter and lever. A column of one number is the same for all.
#[derive(Clone, Copy, Debug)]
pub struct Columns<'a> {
    /// Parameters in the order of [`crate::PARAMETER_NAMES`], and [`crate::ANNUITY`].
    pub parameters: [&'a [f64]; COLUMNS],
    /// Levers in the order of [`crate::LEVER_NAMES`].
    pub levers: [&'a [f64]; LEVERS],
}

/// One case.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Case {
    pub parameters: [f64; COLUMNS],
    pub levers: [f64; LEVERS],
}

impl Case {
    /// The case in a row; beyond the end of a column its first number.
    pub fn new(columns: &Columns, row: usize) -> Self {
        let at = |column: &[f64]| {
            column
                .get(row)
                .or(column.first())
                .copied()
                .unwrap_or_default()
        };
        Self {
            parameters: columns.parameters.map(at),
            levers: columns.levers.map(at),
        }
    }
}
