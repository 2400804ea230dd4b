//! National figures by year that the analyses need and the model has no parameter for.

use crate::model::source::Source;

/// One figure by year.
#[derive(Clone, Debug, PartialEq)]
pub struct ByYear {
    /// Where it comes from.
    pub source: Source,
    /// Year and figure, ascending.
    pub values: Vec<(i32, f64)>,
}

impl ByYear {
    /// The figure of `year`.
    pub fn at(&self, year: i32) -> Option<f64> {
        let (_, value) = self.values.iter().find(|(known, _)| *known == year)?;
        Some(*value)
    }

    /// The newest year and its figure.
    pub fn newest(&self) -> Option<(i32, f64)> {
        self.values.last().copied()
    }
}

/// National figures.
#[derive(Clone, Debug, PartialEq)]
pub struct NationalFigures {
    /// What a municipality pays for a patient ready for discharge, NOK a day.
    pub discharge_ready_nok_per_day: ByYear,
    /// Average position of shift staff, per cent.
    pub average_position_percent: ByYear,
    /// Shift staff who work full time, per cent.
    pub full_time_percent: ByYear,
}
