//! The cases as columns, and four of them side by side.

use crate::lanes::{Lanes, WIDTH};
use crate::names::{COLUMNS, LEVERS};

/// The cases, a column for each parameter and lever. A column of one number is the same for all.
#[derive(Clone, Copy, Debug)]
pub struct Columns<'a> {
    /// Parameters in the order of [`crate::PARAMETER_NAMES`], and [`crate::ANNUITY`].
    pub parameters: [&'a [f64]; COLUMNS],
    /// Levers in the order of [`crate::LEVER_NAMES`].
    pub levers: [&'a [f64]; LEVERS],
}

/// Four cases side by side.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Case {
    pub parameters: [Lanes; COLUMNS],
    pub levers: [Lanes; LEVERS],
}

impl Case {
    /// The four cases from row `first` on; beyond the last row the last one again.
    pub fn new(columns: &Columns, first: usize) -> Self {
        Self {
            parameters: columns.parameters.map(|column| four(column, first)),
            levers: columns.levers.map(|column| four(column, first)),
        }
    }
}

fn four(column: &[f64], first: usize) -> Lanes {
    let rest = column.get(first..).unwrap_or_default();
    if let Some(lanes) = rest.first_chunk::<WIDTH>() {
        return Lanes(*lanes);
    }
    let mut lanes = Lanes::all(column.last().copied().unwrap_or_default());
    for (lane, value) in lanes.0.iter_mut().zip(rest) {
        *lane = *value;
    }
    lanes
}
