//! The draws: 1,000 rows of parameters.

use omsorgstrappa_kernel::{ANNUITY, COLUMNS};

use crate::model::money::annuity;
use crate::model::parameter::{ParameterId, Parameters};

use super::hypercube::{ROWS, column};
use super::pert::{Pert, strata};
use super::ranges::Ranges;

const COUNT: usize = ParameterId::ALL.len();

/// What a column of the table is made from; two tables with the same are the same.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TableKey {
    seed: u64,
    modes: [f64; COUNT],
    drawn: [Option<Pert>; COUNT],
}

impl TableKey {
    /// The key of a scenario's seed, parameters and ranges.
    pub fn new(seed: u64, parameters: &Parameters, ranges: &Ranges) -> Self {
        let mut key = Self {
            seed,
            modes: [0.0; COUNT],
            drawn: [None; COUNT],
        };
        let cells = key.modes.iter_mut().zip(&mut key.drawn);
        for ((mode, drawn), &id) in cells.zip(ParameterId::ALL) {
            *mode = parameters.get(id);
            *drawn = ranges.range(id, *mode).and_then(super::Range::pert);
        }
        key
    }
}

/// 1,000 rows of parameters. Rows 0–199 are a smaller set of draws with the same properties.
#[derive(Clone, Debug)]
pub struct Table {
    key: TableKey,
    /// One number where the parameter is the same in every row.
    columns: Vec<Vec<f64>>,
}

impl Table {
    /// Draws all columns: some milliseconds.
    pub fn new(seed: u64, parameters: &Parameters, ranges: &Ranges) -> Self {
        let key = TableKey::new(seed, parameters, ranges);
        let mut table = Self {
            key,
            columns: vec![Vec::new(); COLUMNS],
        };
        table.fill(|_| true);
        table
    }

    /// Draws the columns again that have changed; says whether any has.
    pub fn update(&mut self, seed: u64, parameters: &Parameters, ranges: &Ranges) -> bool {
        let old = self.key;
        self.key = TableKey::new(seed, parameters, ranges);
        if old == self.key {
            return false;
        }
        let key = self.key;
        let of = |key: &TableKey, place: usize| {
            (key.modes.get(place).copied(), key.drawn.get(place).copied())
        };
        self.fill(|place| seed != old.seed || of(&old, place) != of(&key, place));
        true
    }

    /// What it was made from.
    pub const fn key(&self) -> &TableKey {
        &self.key
    }

    fn fill(&mut self, changed: impl Fn(usize) -> bool) {
        let mut known: Vec<(f64, Vec<f64>)> = Vec::new();
        let key = self.key;
        let made_of = ParameterId::ALL.iter().zip(key.modes).zip(key.drawn);
        for (place, (cells, ((id, mode), drawn))) in
            self.columns.iter_mut().zip(made_of).enumerate()
        {
            if !changed(place) {
                continue;
            }
            cells.clear();
            let Some(pert) = drawn else {
                cells.push(mode);
                continue;
            };
            let lean = pert.lean();
            let at = known
                .iter()
                .position(|(known, _)| known.to_bits() == lean.to_bits());
            let at = at.unwrap_or_else(|| {
                known.push((lean, strata(lean, ROWS)));
                known.len() - 1
            });
            let shares = known.get(at).map_or(&[][..], |(_, shares)| shares);
            let strata = column(key.seed, id.spec().key);
            cells.extend(strata.iter().map(|&stratum| {
                pert.at(shares
                    .get(usize::from(stratum))
                    .copied()
                    .unwrap_or_default())
            }));
        }
        let column = |id: ParameterId| self.columns.get(id as usize).map_or(&[][..], Vec::as_slice);
        let (interest, lifetime) = (column(ParameterId::Interest), column(ParameterId::Lifetime));
        let rows = interest.len().max(lifetime.len());
        let at = |cells: &[f64], row: usize| {
            cells
                .get(row)
                .or(cells.first())
                .copied()
                .unwrap_or_default()
        };
        let payments: Vec<f64> = (0..rows)
            .map(|row| annuity(at(interest, row), at(lifetime, row)))
            .collect();
        if let Some(cells) = self.columns.get_mut(ANNUITY) {
            *cells = payments;
        }
    }

    /// The first `rows` rows as the kernel has them.
    pub(crate) fn columns(&self, rows: usize) -> [&[f64]; COLUMNS] {
        let mut columns: [&[f64]; COLUMNS] = [&[]; COLUMNS];
        for (slice, cells) in columns.iter_mut().zip(&self.columns) {
            *slice = cells.get(..rows).unwrap_or(cells);
        }
        columns
    }

    /// The values of one parameter, one for each row, or one for all.
    pub fn column(&self, id: ParameterId) -> &[f64] {
        self.columns.get(id as usize).map_or(&[], Vec::as_slice)
    }

    /// The parameters of one row.
    pub fn parameters(&self, row: usize) -> Parameters {
        let mut parameters = Parameters::default();
        for &id in ParameterId::ALL {
            let cells = self.column(id);
            if let Some(&value) = cells.get(row).or(cells.first()) {
                parameters.set(id, value);
            }
        }
        parameters
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::uncertainty::OwnRange;

    #[test]
    fn margins_have_the_moments_of_the_distribution() {
        let table = Table::new(1, &Parameters::default(), &Ranges::default());
        for &id in ParameterId::ALL {
            let spec = id.spec();
            let cells = table.column(id);
            let (Some(low), Some(high)) = (spec.low, spec.high) else {
                assert_eq!(cells, [spec.mode]);
                continue;
            };
            let pert = Pert {
                low,
                mode: spec.mode,
                high,
            };
            for rows in [&cells[..200], cells] {
                let count = rows.len() as f64;
                let mean = rows.iter().sum::<f64>() / count;
                let variance = rows.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / count;
                assert!(
                    (mean - pert.mean()).abs() < 2e-3 * (high - low),
                    "{}",
                    spec.key
                );
                assert!(
                    (variance / pert.variance() - 1.0).abs() < 0.02,
                    "{}",
                    spec.key
                );
            }
            assert!(cells.iter().all(|&x| x >= low && x <= high));
        }
    }

    #[test]
    fn a_column_does_not_change_when_another_is_fixed() {
        let mut ranges = Ranges::default();
        let before = Table::new(9, &Parameters::default(), &ranges);
        let fixed = OwnRange {
            fixed: true,
            ..OwnRange::default()
        };
        ranges.set(ParameterId::Occupancy, fixed).unwrap();
        let after = Table::new(9, &Parameters::default(), &ranges);
        let mut updated = before.clone();
        assert!(updated.update(9, &Parameters::default(), &ranges));
        assert!(!updated.update(9, &Parameters::default(), &ranges));
        for &id in ParameterId::ALL {
            let expected = if id == ParameterId::Occupancy {
                &[1.0][..]
            } else {
                before.column(id)
            };
            assert_eq!(after.column(id), expected, "{}", id.spec().key);
            assert_eq!(updated.column(id), expected, "{}", id.spec().key);
        }
        assert_eq!(after.columns(200)[ANNUITY], updated.columns(200)[ANNUITY]);
    }
}
