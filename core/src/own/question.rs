//! Is it right? A number far from what is usual gets a question, never a refusal.

use crate::model::age::{Band, ByAge};
use crate::model::home_care::{NATIONAL_HOURS, NATIONAL_USERS};
use crate::model::national::{NATIONAL_COST, NATIONAL_FTE};
use crate::model::population::Population;
use crate::scenario::Baseline;

use super::field::OwnField;

/// What is usual, in the scenario's unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Question {
    /// The field.
    pub field: OwnField,
    /// The number that was given.
    pub value: f64,
    /// Lowest usual value.
    pub low: f64,
    /// Highest usual value.
    pub high: f64,
}

/// The country's population on 1 January 2024, SSB 07459.
const NATIONAL_PERSONS: f64 = 5_550_203.0;
/// A municipality's number per inhabitant is asked about when it is less than a third or more than
/// three times the country's: our own choice, wide enough for small places.
const TIMES: f64 = 3.0;

/// The question to ask about a number; `None` where it is usual, or nothing is known to compare with.
pub fn question(field: OwnField, value: f64, packaged: &Baseline) -> Option<Question> {
    let (low, high) = usual(field, packaged)?;
    (value < low || value > high).then_some(Question {
        field,
        value,
        low,
        high,
    })
}

fn usual(field: OwnField, packaged: &Baseline) -> Option<(f64, f64)> {
    let about = |expected: f64| (expected > 0.0).then_some((expected / TIMES, expected * TIMES));
    let [lowest, .., highest] = extremes(NATIONAL_HOURS);
    match field {
        OwnField::PlacesInstitution => about(packaged.places.institution),
        OwnField::PlacesCareHome => about(packaged.places.care_home_24h),
        OwnField::Waiting => Some((0.0, packaged.places.total() / TIMES)),
        OwnField::UsersUnder67 => users(packaged, &[(Band::UNDER_67, 0)]),
        OwnField::Users67To79 => users(packaged, &[(Band::FROM_67_TO_79, 1)]),
        OwnField::UsersFrom80 => users(packaged, &[(Band::FROM_80_TO_89, 2), (Band::FROM_90, 3)]),
        OwnField::UsersExcludeCareHomes => None,
        OwnField::HomeCareHours => Some((lowest / TIMES, highest * TIMES)),
        OwnField::CareFte => about(inhabitants(packaged)? * NATIONAL_FTE / NATIONAL_PERSONS),
        OwnField::CareCost => about(inhabitants(packaged)? * NATIONAL_COST / NATIONAL_PERSONS),
        OwnField::Parameter(id) => id.spec().low.zip(id.spec().high),
    }
}

fn extremes(values: [f64; 4]) -> [f64; 2] {
    let low = values.into_iter().fold(f64::INFINITY, f64::min);
    let high = values.into_iter().fold(0.0, f64::max);
    [low, high]
}

fn persons(packaged: &Baseline) -> Option<ByAge> {
    let year = packaged.base_year;
    let population = Population::project(&packaged.population, year, year)?;
    population.years.first().copied()
}

fn inhabitants(packaged: &Baseline) -> Option<f64> {
    Some(packaged.population.totals(packaged.base_year)?.iter().sum())
}

/// Users at the country's rates, and never more than there are inhabitants.
fn users(packaged: &Baseline, groups: &[(Band, usize)]) -> Option<(f64, f64)> {
    let persons = persons(packaged)?;
    let mut expected = 0.0;
    let mut most = 0.0;
    for &(band, at) in groups {
        let there = band.sum(&persons);
        expected += there * NATIONAL_USERS.get(at).copied().unwrap_or_default();
        most += there;
    }
    (most > 0.0).then(|| (expected / TIMES, (expected * TIMES).min(most)))
}
