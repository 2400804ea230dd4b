//! What many cases gave.

use omsorgstrappa_kernel::Span;

use crate::model::series::Series;

use super::SeriesSet;

/// Numbers by series, year and case.
#[derive(Clone, Debug, PartialEq)]
pub struct Results {
    pub(super) wanted: SeriesSet,
    pub(super) span: Span,
    pub(super) base_year: i32,
    /// Last year kept.
    pub(super) end_year: i32,
    pub(super) rows: usize,
    pub(super) numbers: Vec<f64>,
}

impl Default for Results {
    fn default() -> Self {
        Self {
            wanted: SeriesSet::NONE,
            span: Span::All,
            base_year: 0,
            end_year: 0,
            rows: 0,
            numbers: Vec::new(),
        }
    }
}

impl Results {
    /// How many cases.
    pub const fn rows(&self) -> usize {
        self.rows
    }

    /// Which series were worked out.
    pub const fn wanted(&self) -> SeriesSet {
        self.wanted
    }

    /// First year.
    pub const fn base_year(&self) -> i32 {
        self.base_year
    }

    /// Last year.
    pub const fn end_year(&self) -> i32 {
        self.end_year
    }

    pub(super) fn kept_years(&self) -> usize {
        let years = self.end_year - self.base_year + 1;
        self.span.kept(usize::try_from(years).unwrap_or(0))
    }

    /// One number for each case. `None` where the series was not worked out or the year not kept.
    pub fn values(&self, series: Series, year: i32) -> Option<&[f64]> {
        let place = self.wanted.place(series)?;
        let offset = match self.span {
            Span::All => usize::try_from(year - self.base_year).ok()?,
            Span::Ends(_) if year == self.end_year => 1,
            Span::Ends(_) if year == self.base_year => 0,
            Span::Ends(_) => return None,
        };
        let kept = self.kept_years();
        if offset >= kept {
            return None;
        }
        let start = (place * kept + offset) * self.rows;
        self.numbers.get(start..start + self.rows)
    }

    /// The number of one case.
    pub fn at(&self, series: Series, year: i32, row: usize) -> Option<f64> {
        self.values(series, year)?.get(row).copied()
    }
}
