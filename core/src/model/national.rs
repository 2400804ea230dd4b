//! The country by single year of age on 1 January 2026 and its cohort ratios (`data/national.csv`).

use std::sync::LazyLock;

use crate::format::parse_plain;

use super::age::{AGES, ByAge};

/// The country's man-years in care in 2023, SSB; section 15 of the method.
pub const NATIONAL_FTE: f64 = 157_076.0;
/// The country's gross running cost of care in 2023, million NOK, SSB; section 15 of the method.
pub const NATIONAL_COST: f64 = 171_900.0;
/// The country's places in institution in 2023, SSB; section 15 of the method.
pub const NATIONAL_INSTITUTION: f64 = 39_754.0;
/// The country's places in 24-hour homes, about, SSB; section 15 of the method.
pub const NATIONAL_CARE_HOMES: f64 = 25_900.0;
/// The 1 January whose population goes with them.
pub const CHECK_YEAR: i32 = 2024;

/// National figures by single year of age.
pub struct National {
    /// Women on 1 January 2026, SSB 07459.
    pub women: ByAge,
    /// Men on 1 January 2026, SSB 07459.
    pub men: ByAge,
    /// Both sexes: the key that spreads a band total over its ages.
    pub age_key: ByAge,
    /// Persons of age a + 1 next year per person of age a, pooled 2016–2026, migration included.
    pub cohort_ratio: ByAge,
}

/// The packaged national figures, read once.
pub static NATIONAL: LazyLock<National> =
    LazyLock::new(|| read(include_str!("../../../data/national.csv")));

/// Reads the four columns; a test proves that every age is there.
fn read(table: &str) -> National {
    let mut columns = [[0.0; AGES]; 3];
    for (age, line) in table.lines().skip(1).take(AGES).enumerate() {
        let fields = line.split(';').skip(1);
        for (column, field) in columns.iter_mut().zip(fields) {
            if let (Some(cell), Some(value)) = (column.get_mut(age), parse_plain(field)) {
                *cell = value;
            }
        }
    }
    let [women, men, cohort_ratio] = columns;
    let mut age_key = women;
    for (both, men) in age_key.iter_mut().zip(men) {
        *both += men;
    }
    National {
        women,
        men,
        age_key,
        cohort_ratio,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_age_is_read() {
        assert!(NATIONAL.women.iter().all(|&persons| persons > 0.0));
        assert!(NATIONAL.men.iter().all(|&persons| persons > 0.0));
        assert!(NATIONAL.cohort_ratio.iter().all(|&ratio| ratio > 0.5));
        assert!((NATIONAL.age_key.iter().sum::<f64>() - 5_627_400.0).abs() < 0.5);
    }
}
