//! From a municipality and columns of parameters and levers to results.

use std::sync::Arc;

use omsorgstrappa_kernel::{
    ANNUITY, COLUMNS, Columns, Facts, Kernel, LEVERS, Move, On, Plan, SEGMENTS, Segment, Span,
    YearInCommon, lever,
};

use crate::model::age::{AGES, ByAge};
use crate::model::change::sum_since;
use crate::model::dementia::DementiaReference;
use crate::model::effect::{Moves, moved_since};
use crate::model::home_care::{GROUPS, hours_per_user, users, users_per_inhabitant};
use crate::model::lever::LeverId;
use crate::model::money::annuity;
use crate::model::parameter::{ParameterId, Parameters};
use crate::model::ramp::ramp;
use crate::model::rate::pieces;
use crate::model::run::{Inputs, Prepared};

use super::levers::lever_numbers;
use super::{Results, SeriesSet};

/// The cases: a column for each parameter and lever, of one number where all cases have the same.
#[derive(Clone, Copy, Debug)]
pub struct Cases<'a> {
    /// The columns.
    pub columns: Columns<'a>,
    /// How many cases.
    pub rows: usize,
}

/// A municipality made ready for many cases.
#[derive(Clone, Debug)]
pub struct Engine {
    prepared: Arc<Prepared>,
    reference: DementiaReference,
    kernel: Kernel,
}

/// The parameters as the kernel has them.
pub fn parameter_numbers(parameters: &Parameters) -> [f64; COLUMNS] {
    let mut numbers = [0.0; COLUMNS];
    for (cell, &id) in numbers.iter_mut().zip(ParameterId::ALL) {
        *cell = parameters.get(id);
    }
    numbers[ANNUITY] = annuity(parameters.interest, parameters.lifetime);
    numbers
}

impl Engine {
    /// Makes the municipality ready, with the dementia rates that are used first.
    pub fn new(prepared: Arc<Prepared>, reference: DementiaReference) -> Self {
        let kernel = Kernel::new(facts(&prepared, reference));
        Self {
            prepared,
            reference,
            kernel,
        }
    }

    /// The municipality.
    pub const fn prepared(&self) -> &Arc<Prepared> {
        &self.prepared
    }

    /// Takes another municipality or other dementia rates; nothing is done where they are the same.
    pub fn turn_to(&mut self, prepared: &Arc<Prepared>, reference: DementiaReference) {
        let same = Arc::ptr_eq(&self.prepared, prepared) || self.prepared == *prepared;
        if !same || self.reference != reference {
            *self = Self::new(Arc::clone(prepared), reference);
        }
    }

    /// Where the levers of `inputs` stand, as the kernel has them.
    pub fn levers(&self, inputs: &Inputs) -> [f64; LEVERS] {
        lever_numbers(&inputs.levers, &self.prepared, true)
    }

    /// Works out all cases into `results`, whose room is used again. Target year, measures and dementia
    /// rates are those of `inputs`, parameters and levers those of `cases`.
    pub fn run(
        &mut self,
        inputs: &Inputs,
        cases: &Cases,
        wanted: SeriesSet,
        span: Span,
        results: &mut Results,
    ) {
        let prepared = Arc::clone(&self.prepared);
        self.turn_to(&prepared, inputs.dementia_reference);
        let (first, last) = (prepared.baseline.base_year, prepared.end_year());
        let moves: Vec<Vec<Move>> = (first..=last)
            .map(|year| kernel_moves(&moved_since(inputs.measures, first, year)))
            .collect();
        let common: Vec<YearInCommon> = (first..=last)
            .zip(&moves)
            .map(|(year, moves)| {
                let sum = sum_since(inputs.measures, first, year);
                YearInCommon {
                    passed: year - first,
                    ramp: ramp(year, first, inputs.target_year),
                    measures: [sum.places, sum.fte, sum.annual_cost],
                    moves,
                }
            })
            .collect();
        results.wanted = wanted;
        results.base_year = first;
        let (span, end) = match span {
            Span::All => (span, last),
            Span::Ends(offset) => {
                let end = first
                    .saturating_add(i32::try_from(offset).unwrap_or(i32::MAX))
                    .min(last);
                (Span::Ends(usize::try_from(end - first).unwrap_or(0)), end)
            }
        };
        results.span = span;
        results.end_year = end;
        results.rows = cases.rows;
        let room = wanted.len() * results.kept_years() * cases.rows;
        results.numbers.resize(room, 0.0);
        // There are fewer series than a byte counts.
        #[allow(clippy::cast_possible_truncation)]
        let wanted: Vec<u8> = wanted.iter().map(|series| series as u8).collect();
        self.kernel.run(
            &Plan {
                columns: cases.columns,
                rows: cases.rows,
                common: &common,
                wanted: &wanted,
                span,
            },
            &mut results.numbers,
        );
    }
}

/// What measures move, as the kernel has it.
fn kernel_moves(moved: &[(Moves, f64)]) -> Vec<Move> {
    moved
        .iter()
        .map(|&(on, change)| {
            let (low, high) = on.limit().ends();
            let on = match on {
                Moves::Parameter(id) => On::Parameter(id as usize),
                Moves::Lever(LeverId::Prevalence) => On::Lever(lever::PREVALENCE),
                Moves::Lever(LeverId::HomeCareShift) => On::Lever(lever::HOME_CARE_SHIFT),
                Moves::Lever(LeverId::InstitutionShare) => On::Lever(lever::INSTITUTION_SHARE),
                Moves::Lever(LeverId::Reablement) => On::Lever(lever::REABLEMENT),
                Moves::Lever(LeverId::Technology) => On::Lever(lever::TECHNOLOGY),
                // No other lever is moved; a test runs every one that is.
                Moves::Lever(_) => On::Lever(LEVERS),
            };
            Move {
                on,
                change,
                low,
                high,
            }
        })
        .collect()
}

/// What the kernel has to know of the municipality.
fn facts(prepared: &Prepared, reference: DementiaReference) -> Facts {
    let baseline = &prepared.baseline;
    let none = [0.0; AGES];
    let persons = prepared.population.years.first().unwrap_or(&none);
    let per_inhabitant = users_per_inhabitant(baseline, persons);
    let base_users = users(persons, per_inhabitant, &[1.0; AGES]);
    let per_user = hours_per_user(baseline.home_care_hours_per_user, base_users, 1.0);
    let mut users_by_age: ByAge = [0.0; AGES];
    let mut hours_by_age: ByAge = [0.0; AGES];
    for ((band, users), hours) in GROUPS.into_iter().zip(per_inhabitant).zip(per_user) {
        band.of_mut(&mut users_by_age).fill(users);
        band.of_mut(&mut hours_by_age).fill(users * hours);
    }
    let mut curve = [Segment {
        from: 0.0,
        slope: 0.0,
        at_age: none,
    }; SEGMENTS];
    for (segment, (from, slope, at_age)) in curve.iter_mut().zip(pieces()) {
        *segment = Segment {
            from,
            slope,
            at_age: *at_age,
        };
    }
    let base_year = baseline.base_year;
    Facts {
        persons: prepared.population.years.clone(),
        decided: (base_year..=prepared.end_year())
            .map(|year| sum_since(&baseline.decided, base_year, year).places)
            .collect(),
        curve,
        dementia: *reference.rates(),
        users: users_by_age,
        hours: hours_by_age,
        places: [baseline.places.institution, baseline.places.care_home_24h],
        waiting: baseline.waiting,
        care_fte: baseline.care_fte,
        care_cost: baseline.care_cost,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::series::Series;
    use omsorgstrappa_kernel::{PARAMETER_NAMES, SERIES_NAMES};

    #[test]
    fn the_kernel_has_the_same_names_in_the_same_order() {
        let parameters: Vec<&str> = ParameterId::ALL.iter().map(|id| id.spec().key).collect();
        assert_eq!(parameters, PARAMETER_NAMES);
        let series: Vec<&str> = Series::ALL.iter().map(|series| series.key()).collect();
        assert_eq!(series, SERIES_NAMES);
    }

    #[test]
    fn the_curve_is_what_the_kernel_presumes() {
        assert_eq!(pieces().len(), SEGMENTS);
        assert!(pieces().skip(1).all(|(from, _, _)| from.fract() == 0.0));
        let slopes: Vec<f64> = pieces().map(|(_, slope, _)| slope).collect();
        assert!(slopes[0] == 0.0 && slopes[SEGMENTS - 1] == 0.0);
    }
}
