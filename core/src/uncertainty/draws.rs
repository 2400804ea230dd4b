//! A scenario in every draw.

use std::sync::Arc;

use omsorgstrappa_kernel::{Columns, band, quantiles, sort};

use crate::cases::{Band, Cases, Engine, Results, SeriesSet, Span};
use crate::model::change::Change;
use crate::model::dementia::DementiaReference;
use crate::model::effect::moved_since;
use crate::model::lever::Levers;
use crate::model::run::{Inputs, Prepared, run};
use crate::model::series::{Outputs, Series};
use crate::model::staircase::{OnStep, READ, Step, steps};

use super::hypercube::{ROWS, SLICE};
use super::table::{Table, TableKey};

/// As many rows as are drawn while a lever moves on a device that cannot do more.
pub const FEW_ROWS: usize = SLICE;

/// Everything that draws depend on; equal keys give equal draws.
#[derive(Clone, Debug)]
pub struct DrawKey {
    prepared: Arc<Prepared>,
    table: TableKey,
    levers: Levers,
    target_year: i32,
    reference: DementiaReference,
    measures: Vec<Change>,
    rows: usize,
}

impl PartialEq for DrawKey {
    fn eq(&self, other: &Self) -> bool {
        self.rows == other.rows
            && self.levers == other.levers
            && self.target_year == other.target_year
            && self.reference == other.reference
            && self.table == other.table
            && self.measures == other.measures
            && (Arc::ptr_eq(&self.prepared, &other.prepared) || self.prepared == other.prepared)
    }
}

/// The results of one scenario in every draw. Kept for each pinned scenario; drawing again what has not
/// changed does nothing.
#[derive(Clone, Debug, Default)]
pub struct Draws {
    key: Option<DrawKey>,
    results: Results,
}

impl Draws {
    /// No draws yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Works out `inputs` in the first `rows` draws (at most 1,000), at least the `wanted` series. Only
    /// levers, target year, measures and dementia rates of `inputs` count: its parameters are the modes
    /// of `table`. Says whether anything had to be done.
    pub fn draw(
        &mut self,
        engine: &mut Engine,
        inputs: &Inputs,
        table: &Table,
        rows: usize,
        wanted: SeriesSet,
    ) -> bool {
        let rows = rows.clamp(1, ROWS);
        if self.is_current(engine.prepared(), inputs, table, rows, wanted) {
            return false;
        }
        let levers = engine.levers(inputs);
        let cases = Cases {
            columns: Columns {
                parameters: table.columns(rows),
                levers: levers.each_ref().map(std::slice::from_ref),
            },
            rows,
        };
        engine.run(inputs, &cases, wanted, Span::All, &mut self.results);
        self.key = Some(DrawKey {
            prepared: Arc::clone(engine.prepared()),
            table: *table.key(),
            levers: inputs.levers,
            target_year: inputs.target_year,
            reference: inputs.dementia_reference,
            measures: inputs.measures.to_vec(),
            rows,
        });
        true
    }

    /// Whether the draws are those of just this.
    pub fn is_current(
        &self,
        prepared: &Arc<Prepared>,
        inputs: &Inputs,
        table: &Table,
        rows: usize,
        wanted: SeriesSet,
    ) -> bool {
        let Some(key) = &self.key else {
            return false;
        };
        self.results.wanted().covers(wanted)
            && key.rows == rows
            && key.levers == inputs.levers
            && key.target_year == inputs.target_year
            && key.reference == inputs.dementia_reference
            && key.table == *table.key()
            && key.measures == inputs.measures
            && (Arc::ptr_eq(&key.prepared, prepared) || key.prepared == *prepared)
    }

    /// What they depend on; `None` before the first draw.
    pub const fn key(&self) -> Option<&DrawKey> {
        self.key.as_ref()
    }

    /// How many draws.
    pub const fn rows(&self) -> usize {
        self.results.rows()
    }

    /// First year.
    pub const fn base_year(&self) -> i32 {
        self.results.base_year()
    }

    /// Last year.
    pub const fn end_year(&self) -> i32 {
        self.results.end_year()
    }

    /// One number for each draw, in the order of the draws. `None` where the series was not wanted or the
    /// year is outside.
    pub fn values(&self, series: Series, year: i32) -> Option<&[f64]> {
        self.results.values(series, year)
    }

    /// P10, P50 and P90 of one year.
    pub fn band_at(&self, series: Series, year: i32) -> Option<Band> {
        self.values(series, year).map(band)
    }

    /// P10, P50 and P90 of every year, the base year first. Worked out when asked for.
    pub fn band(&self, series: Series) -> Option<Vec<Band>> {
        (self.base_year()..=self.end_year())
            .map(|year| self.band_at(series, year))
            .collect()
    }

    /// P10, P50 and P90 of what `of` makes of several series of the same draw, such as cost per
    /// inhabitant.
    pub fn band_of<const N: usize>(
        &self,
        series: [Series; N],
        year: i32,
        of: impl Fn([f64; N]) -> f64,
    ) -> Option<Band> {
        let mut columns: [&[f64]; N] = [&[]; N];
        for (column, series) in columns.iter_mut().zip(series) {
            *column = self.values(series, year)?;
        }
        let row = |row: usize| columns.map(|column| column.get(row).copied().unwrap_or(f64::NAN));
        let values: Vec<f64> = (0..self.rows()).map(|place| of(row(place))).collect();
        Some(band(&values))
    }

    /// P10, P50 and P90 of each step of the care staircase, of what `of` picks. Each draw has its own
    /// parameters, so steps of bands are not bands of steps. `None` where a series is missing.
    pub fn step_bands(
        &self,
        table: &Table,
        year: i32,
        of: impl Fn(&OnStep) -> f64,
    ) -> Option<[Band; Step::ALL.len()]> {
        let passed = year - self.base_year();
        let needed = SeriesSet::SCREEN;
        if !self.results.wanted().covers(needed) || self.values(Series::Fte, year).is_none() {
            return None;
        }
        let measures = self.key.as_ref().map(|key| key.measures.as_slice());
        let moved = moved_since(measures.unwrap_or_default(), self.base_year(), year);
        let mut values = Step::ALL.map(|_| Vec::with_capacity(self.rows()));
        let mut columns: [&[f64]; Series::ALL.len()] = [&[]; Series::ALL.len()];
        for (column, &series) in columns.iter_mut().zip(Series::ALL) {
            *column = self.values(series, year).unwrap_or_default();
        }
        // A thousand times at every pull of a lever: only what is read is taken over.
        let mut parameters = table.parameters(0);
        for row in 0..self.rows() {
            let at = |series: Series| {
                let column = columns.get(series as usize);
                let value = column.and_then(|column| column.get(row));
                value.copied().unwrap_or(f64::NAN)
            };
            for id in READ {
                let cells = table.column(id);
                if let Some(&value) = cells.get(row).or(cells.first()) {
                    parameters.set(id, value);
                }
            }
            let steps = if moved.is_empty() {
                steps(&at, &parameters, passed)
            } else {
                steps(&at, &parameters.moved_by(&moved), passed)
            };
            for (values, step) in values.iter_mut().zip(&steps) {
                values.push(of(step));
            }
        }
        Some(values.map(|values| band(&values)))
    }

    /// The share of draws in which the number is `most` or less: «sjansen for at 300 plasser er nok». A hair above
    /// counts too: a need that is met exactly is met.
    pub fn share_at_most(&self, series: Series, year: i32, most: f64) -> Option<f64> {
        let values = self.values(series, year)?;
        let most = most + 1e-9 * most.abs().max(1.0);
        let below = values.iter().filter(|&&value| value <= most).count();
        Some(below as f64 / values.len() as f64)
    }

    /// The S-curve: every draw's number, ascending. The share of draws at or below the number at place
    /// i, from 0, is `(i + 1) / n`.
    pub fn s_curve(&self, series: Series, year: i32) -> Option<Vec<f64>> {
        let mut values = self.values(series, year)?.to_vec();
        sort(&mut values);
        Some(values)
    }

    /// One draw in full: «vis enkeltutfall».
    pub fn row(table: &Table, prepared: &Prepared, inputs: &Inputs, row: usize) -> Outputs {
        let parameters = table.parameters(row);
        run(
            prepared,
            &Inputs {
                parameters,
                ..*inputs
            },
        )
    }

    /// This scenario less `other`, draw by draw. `None` where a series or year is missing or they have
    /// not the same number of draws. Two equal scenarios differ by exactly zero in every draw.
    pub fn difference(&self, other: &Self, series: Series, year: i32) -> Option<Vec<f64>> {
        let (these, those) = (self.values(series, year)?, other.values(series, year)?);
        (these.len() == those.len()).then(|| {
            these
                .iter()
                .zip(those)
                .map(|(this, that)| this - that)
                .collect()
        })
    }

    /// P10, P50 and P90 of this scenario less `other`.
    pub fn difference_band(&self, other: &Self, series: Series, year: i32) -> Option<Band> {
        self.difference(other, series, year)
            .map(|values| band(&values))
    }

    /// The quantiles at `shares`, for instance 0, 0.5 and 1.
    pub fn quantiles(&self, series: Series, year: i32, shares: [f64; 3]) -> Option<[f64; 3]> {
        self.values(series, year)
            .map(|values| quantiles(values, shares))
    }
}
