//! Persons with dementia (demens) by age-specific rates (section 3 of the method).

use std::sync::LazyLock;

use super::age::{AGES, ByAge};
use super::national::NATIONAL;

/// Which published set of rates is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum DementiaReference {
    /// HUNT4, Gjøra et al. 2021: Norway, 2017–2019.
    #[default]
    Hunt4,
    /// The Rotterdam study, Ott et al. 1995: used in Lillehammer's plan of 2018.
    Rotterdam,
}

impl DementiaReference {
    /// Both sets.
    pub const ALL: [Self; 2] = [Self::Hunt4, Self::Rotterdam];

    /// The name in the exchange format.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Hunt4 => "hunt4",
            Self::Rotterdam => "rotterdam",
        }
    }

    /// Rate by single year of age, both sexes together, share of persons.
    pub fn rates(self) -> &'static ByAge {
        match self {
            Self::Hunt4 => &HUNT4_BOTH,
            Self::Rotterdam => &ROTTERDAM,
        }
    }
}

/// First age of each step of the HUNT4 rates.
pub const HUNT4_FROM: [usize; 7] = [30, 65, 70, 75, 80, 85, 90];
/// Per cent of men from each of those ages.
pub const HUNT4_MEN: [f64; 7] = [0.084, 0.572, 6.389, 10.029, 17.799, 30.448, 41.474];
/// Per cent of women from each of those ages.
pub const HUNT4_WOMEN: [f64; 7] = [0.087, 0.886, 4.811, 8.957, 18.018, 34.569, 50.916];
/// First age of each step of the Rotterdam rates.
pub const ROTTERDAM_FROM: [usize; 7] = [0, 65, 70, 75, 80, 85, 90];
/// Per cent from each of those ages, both sexes.
pub const ROTTERDAM_RATE: [f64; 7] = [0.05, 0.9, 2.1, 6.1, 17.6, 31.7, 40.7];

static HUNT4_BY_SEX: LazyLock<(ByAge, ByAge)> =
    LazyLock::new(|| (steps(HUNT4_FROM, HUNT4_WOMEN), steps(HUNT4_FROM, HUNT4_MEN)));
static ROTTERDAM: LazyLock<ByAge> = LazyLock::new(|| steps(ROTTERDAM_FROM, ROTTERDAM_RATE));
/// The mean of the two sexes, weighted with the country's persons of that age and sex.
static HUNT4_BOTH: LazyLock<ByAge> = LazyLock::new(|| {
    let (women, men) = &*HUNT4_BY_SEX;
    let mut both = [0.0; AGES];
    let rates = women.iter().zip(men);
    let persons = NATIONAL.women.iter().zip(&NATIONAL.men);
    for ((cell, (w, m)), (women, men)) in both.iter_mut().zip(rates).zip(persons) {
        *cell = (w * women + m * men) / (women + men);
    }
    both
});

/// A step function of age from per cent.
fn steps(from: [usize; 7], percent: [f64; 7]) -> ByAge {
    let mut rates = [0.0; AGES];
    for (first, percent) in from.into_iter().zip(percent) {
        for rate in rates.iter_mut().skip(first) {
            *rate = percent / 100.0;
        }
    }
    rates
}

/// Persons with dementia at today's rates, both sexes together.
pub fn persons_with_dementia(persons: &ByAge, reference: DementiaReference) -> f64 {
    persons
        .iter()
        .zip(reference.rates())
        .map(|(persons, rate)| persons * rate)
        .sum()
}

/// Persons with dementia by the HUNT4 rates where sex is known.
pub fn persons_with_dementia_by_sex(women: &ByAge, men: &ByAge) -> f64 {
    let (women_rates, men_rates) = &*HUNT4_BY_SEX;
    let sum = |persons: &ByAge, rates: &ByAge| -> f64 {
        persons.iter().zip(rates).map(|(n, rate)| n * rate).sum()
    };
    sum(women, women_rates) + sum(men, men_rates)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_under_thirty_in_hunt4_and_everybody_in_rotterdam() {
        assert!(DementiaReference::Hunt4.rates()[29].abs() < f64::EPSILON);
        assert!(DementiaReference::Hunt4.rates()[30] > 0.000_83);
        assert!((DementiaReference::Rotterdam.rates()[0] - 0.0005).abs() < 1e-12);
        assert!((DementiaReference::Rotterdam.rates()[105] - 0.407).abs() < 1e-12);
    }

    #[test]
    fn the_mean_lies_between_the_sexes() {
        let both = DementiaReference::Hunt4.rates();
        assert!(both[92] > 0.414_74 && both[92] < 0.509_16);
        assert!(both[72] > 0.048_11 && both[72] < 0.063_89);
    }
}
