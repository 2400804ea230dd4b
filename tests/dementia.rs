//! Persons with dementia by the HUNT4 rates where sex is known, against what others have published.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::float_cmp,
    missing_docs,
    reason = "a test says what is wrong by failing, in its helpers too"
)]

mod support {
    pub mod table;
    pub mod within;
}

use omsorgstrappa_core::model::age::ByAge;
use omsorgstrappa_core::model::dementia::{
    DementiaReference, persons_with_dementia, persons_with_dementia_by_sex,
};
use support::table::{Row, ages, number, rows};
use support::within::assert_within;

const MUNICIPALITIES: &str = "source/befolkning_07459_2006_2026_alder_kjonn.csv.gz";
const COUNTRY: &str = "source/befolkning_07459_norge_alder_kjonn_2005_2026.csv";
const KOSTRA: &str = "source/kostra_omsorg_23_kommuner_2015_2025.csv";

/// Women and men by age among rows of one place and year.
fn by_sex<'a>(rows: impl Iterator<Item = &'a Row>) -> [ByAge; 2] {
    let rows: Vec<&Row> = rows.collect();
    ["K", "M"].map(|sex| {
        let row: Vec<&&Row> = rows.iter().filter(|row| row["kjonn"] == sex).collect();
        assert_eq!(row.len(), 1, "rows for {sex}");
        ages(row[0])
    })
}

/// HUNT4 (Gjøra et al. 2021): 101 118 persons with dementia in Norway in 2020; SSB's population of
/// 1 January gives 101 117.
#[test]
fn the_country_in_2020() {
    let [women, men] = by_sex(rows(COUNTRY, b';', &[("aar", "2020")]).iter());
    let persons = persons_with_dementia_by_sex(&women, &men);
    assert_within(persons, 101_117.0, 0.5, "the country in 2020");
    assert_within(persons, 101_118.0, 1.5, "as published");
}

/// The column `demens_hunt4` of the KOSTRA file, Telemarksforsking's own calculation with the same
/// rates: 20 municipalities have it in 2025.
#[test]
fn twenty_municipalities_in_2025() {
    let population = rows(MUNICIPALITIES, b';', &[("aar", "2025")]);
    let mut known = rows(KOSTRA, b';', &[("aar", "2025")]);
    known.retain(|row| !row["demens_hunt4"].is_empty());
    assert_eq!(known.len(), 20);
    for row in known {
        let here = population
            .iter()
            .filter(|other| other["kommunenr"] == row["kommunenr"]);
        let [women, men] = by_sex(here);
        let persons = persons_with_dementia_by_sex(&women, &men);
        assert_within(persons, number(&row, "demens_hunt4"), 0.1, &row["kommune"]);
    }
}

/// The rates for both sexes together, which the projection uses, give the same on the population whose
/// sexes they are weighted with: the country on 1 January 2026.
#[test]
fn both_sexes_together_are_the_mean_of_the_two() {
    let [women, men] = by_sex(rows(COUNTRY, b';', &[("aar", "2026")]).iter());
    let both: ByAge = std::array::from_fn(|age| women[age] + men[age]);
    let together = persons_with_dementia(&both, DementiaReference::Hunt4);
    let apart = persons_with_dementia_by_sex(&women, &men);
    assert_within(together, apart, 1e-6, "the country in 2026");
}
