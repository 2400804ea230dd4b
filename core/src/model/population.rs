//! Persons by single year of age and year (section 1 of the method).
//!
//! A source gives totals for age bands in some years. Band totals are linear between those years;
//! inside a band the shape follows the municipality's own cohorts as they grow old.

use super::age::{AGES, Band, ByAge};
use super::national::NATIONAL;

/// What a source says of a municipality's population, 1 January of each year.
#[derive(Clone, Debug, PartialEq)]
pub struct PopulationSource {
    /// Age bands from 0 to 105 without gaps, one starting at 80.
    pub bands: Vec<Band>,
    /// The source's years, ascending.
    pub years: Vec<i32>,
    /// Persons: one row for each year, one column for each band.
    pub counts: Vec<Vec<f64>>,
    /// The base year by single year of age, both sexes together, where known.
    pub base_ages: Option<Box<ByAge>>,
}

impl PopulationSource {
    /// Band totals in `year`, linear between the source's years; `None` outside them.
    pub fn totals(&self, year: i32) -> Option<Vec<f64>> {
        let rows = self.years.iter().zip(&self.counts);
        let (&before, low) = rows.clone().rfind(|&(&known, _)| known <= year)?;
        let (&after, high) = rows.clone().find(|&(&known, _)| known >= year)?;
        let weight = if after == before {
            0.0
        } else {
            (f64::from(year) - f64::from(before)) / (f64::from(after) - f64::from(before))
        };
        Some(
            low.iter()
                .zip(high)
                .map(|(low, high)| low + (high - low) * weight)
                .collect(),
        )
    }

    /// Whether the source tells working age from childhood. Where its youngest band reaches into
    /// working age, the number aged 20 to 66 cannot be followed from it.
    pub fn knows_working_age(&self) -> bool {
        self.bands
            .first()
            .is_some_and(|band| band.to < Band::WORKING.from)
    }
}

/// Persons by single year of age for every year from the base year on.
#[derive(Clone, Debug, PartialEq)]
pub struct Population {
    /// One row for each year.
    pub years: Vec<ByAge>,
}

impl Population {
    /// Projects `source` from `base_year` to `end_year`; `None` where the source has no figures.
    pub fn project(source: &PopulationSource, base_year: i32, end_year: i32) -> Option<Self> {
        let totals = source.totals(base_year)?;
        let first = match &source.base_ages {
            Some(ages) => **ages,
            None => spread(&source.bands, &totals, &NATIONAL.age_key),
        };
        let mut shape = first;
        let mut years = vec![first];
        for year in (base_year..=end_year).skip(1) {
            shape = a_year_older(&shape);
            years.push(spread(&source.bands, &source.totals(year)?, &shape));
        }
        Some(Self { years })
    }
}

/// Cohorts move up one year of age. Newborns enter with the national number, as the contract has
/// it: the shape only matters inside one band, and newborns are a band of their own or stand in one
/// that nothing else is read from (see [`PopulationSource::knows_working_age`] for the exception).
fn a_year_older(shape: &ByAge) -> ByAge {
    let mut older = [0.0; AGES];
    let newborn = NATIONAL.age_key.first().copied();
    let survivors = shape.iter().zip(&NATIONAL.cohort_ratio);
    let next = newborn
        .into_iter()
        .chain(survivors.map(|(persons, ratio)| persons * ratio));
    for (cell, persons) in older.iter_mut().zip(next) {
        *cell = persons;
    }
    // The oldest keep those who were 105 and over already; 104 and 105 share one ratio.
    let [.., a104, a105] = shape;
    let [.., ratio, _] = &NATIONAL.cohort_ratio;
    let [.., oldest] = &mut older;
    *oldest = (a104 + a105) * ratio;
    older
}

/// Spreads band totals over single years in proportion to `shape`.
fn spread(bands: &[Band], totals: &[f64], shape: &ByAge) -> ByAge {
    let mut persons = [0.0; AGES];
    for (band, total) in bands.iter().zip(totals) {
        let in_shape = band.sum(shape);
        let key = if in_shape > 0.0 {
            shape
        } else {
            &NATIONAL.age_key
        };
        let factor = total / band.sum(key);
        for (cell, weight) in band.of_mut(&mut persons).iter_mut().zip(band.of(key)) {
            *cell = weight * factor;
        }
    }
    persons
}

#[cfg(test)]
mod tests {
    use super::*;

    fn two_bands() -> PopulationSource {
        PopulationSource {
            bands: vec![Band { from: 0, to: 79 }, Band::FROM_80],
            years: vec![2020, 2030],
            counts: vec![vec![1000.0, 100.0], vec![1200.0, 200.0]],
            base_ages: None,
        }
    }

    #[test]
    fn totals_are_linear_between_the_years_and_nothing_outside() {
        let source = two_bands();
        assert_eq!(source.totals(2025), Some(vec![1100.0, 150.0]));
        assert_eq!(source.totals(2030), Some(vec![1200.0, 200.0]));
        assert_eq!(source.totals(2019), None);
        assert_eq!(source.totals(2031), None);
    }

    #[test]
    fn bands_keep_their_totals_every_year() {
        let source = two_bands();
        let population = Population::project(&source, 2020, 2030).unwrap();
        assert_eq!(population.years.len(), 11);
        for (offset, ages) in population.years.iter().enumerate() {
            let year = 2020 + i32::try_from(offset).unwrap();
            let expected = source.totals(year).unwrap();
            for (band, total) in source.bands.iter().zip(expected) {
                assert!((band.sum(ages) - total).abs() < 1e-9);
            }
        }
    }

    #[test]
    fn a_big_cohort_grows_old() {
        let mut ages = [10.0; AGES];
        ages[82] = 100.0;
        let source = PopulationSource {
            bands: vec![Band { from: 0, to: 79 }, Band::FROM_80],
            years: vec![2020, 2030],
            counts: vec![vec![800.0, 350.0], vec![800.0, 350.0]],
            base_ages: Some(Box::new(ages)),
        };
        let population = Population::project(&source, 2020, 2030).unwrap();
        let peak = |ages: &ByAge| (80..AGES).max_by(|&a, &b| ages[a].total_cmp(&ages[b]));
        assert_eq!(peak(&population.years[0]), Some(82));
        assert_eq!(peak(&population.years[3]), Some(85));
    }
}
