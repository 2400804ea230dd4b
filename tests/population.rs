//! The packaged populations and national figures against the files they are made of.

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
    pub mod outputs;
    pub mod packaged;
    pub mod prepared;
    pub mod table;
}

use std::collections::BTreeMap;

use omsorgstrappa::packaged;
use omsorgstrappa_core::model::age::{AGES, ByAge};
use omsorgstrappa_core::model::national::NATIONAL;
use omsorgstrappa_core::model::series::Series;
use omsorgstrappa_core::municipality::{Kind, Municipality};
use omsorgstrappa_core::scenario::{Alternative, Origin, Scenario};
use support::outputs::outputs;
use support::packaged::municipality;
use support::prepared::prepared;
use support::table::{Row, ages, number, rows};

const TODAY: i32 = 2026;
const TODAY_ALL: &str = "source/befolkning_07459_2026_alder_kjonn.csv";
const ESTIMATE: &str = "source/ESTIMAT_framskrivning_alle_kommuner_2026_2050.csv";

/// The packaged municipalities that are not a plan.
fn packaged_today() -> Vec<Municipality> {
    let ids = packaged::directory()
        .unwrap()
        .municipalities
        .into_iter()
        .map(|listed| listed.id);
    let today: Vec<_> = ids
        .map(|id| municipality(&id))
        .filter(|one| one.kind == Kind::Today)
        .collect();
    assert_eq!(today.len(), 357);
    today
}

/// Both sexes by age on 1 January 2026, SSB 07459.
fn both_sexes(id: &str) -> ByAge {
    let sexes = rows(TODAY_ALL, b';', &[("kommunenr", id)]);
    assert_eq!(sexes.len(), 2, "women and men of {id}");
    let [women, men] = [&sexes[0], &sexes[1]].map(ages);
    std::array::from_fn(|age| women[age] + men[age])
}

/// One packaged projection.
fn projected(id: &str, alternative: Alternative) -> Scenario {
    Scenario {
        origin: Origin::Packaged {
            municipality: id.to_owned(),
            alternative,
            overrides: Box::default(),
        },
        ..Scenario::untouched(id)
    }
}

/// Every single year of age in 2026 is SSB's, and so are the totals that the model gives.
#[test]
fn the_base_year_is_ssbs() {
    for Municipality { id, baseline, .. } in packaged_today() {
        let ssb = both_sexes(&id);
        assert_eq!(baseline.population.base_ages.as_deref(), Some(&ssb), "{id}");
        let outputs = outputs(&Scenario::untouched(&id));
        for (series, from, to) in [
            (Series::NTotal, 0, AGES),
            (Series::N80, 80, AGES),
            (Series::NWorking, 20, 67),
        ] {
            let expected: f64 = ssb[from..to].iter().sum();
            assert_eq!(outputs.at(series, TODAY), expected, "{id} {}", series.key());
        }
    }
}

/// The bands of the base year are the sums of its single years, in every alternative.
#[test]
fn the_base_years_bands_are_sums_of_its_ages() {
    for packaged in packaged_today() {
        for alternative in Alternative::ALL {
            let population = packaged.baseline_of(alternative).unwrap().population;
            let ages = population.base_ages.as_deref().unwrap();
            let totals = population.totals(TODAY).unwrap();
            for (band, total) in population.bands.iter().zip(totals) {
                assert!(
                    (band.sum(ages) - total).abs() <= 0.5,
                    "{} {band:?}",
                    packaged.id
                );
            }
        }
    }
}

/// The years after the base year are those of the estimate that the method was first made for, within the
/// one person that rounding moves, band by band, in every alternative.
#[test]
fn later_years_are_the_estimates() {
    for Municipality { id, .. } in packaged_today() {
        for alternative in Alternative::ALL {
            let prepared = prepared(&projected(&id, alternative));
            let years = rows(
                ESTIMATE,
                b';',
                &[("kommunenr", &id), ("alternativ", alternative.key())],
            );
            assert_eq!(years.len(), prepared.population.years.len());
            let bands = &prepared.baseline.population.bands;
            for (row, persons) in years.iter().zip(&prepared.population.years).skip(1) {
                for band in bands {
                    let name = match (band.from, band.to) {
                        (0, 0) => "0".to_owned(),
                        (from, 105) => format!("{from}+"),
                        (from, to) => format!("{from}-{to}"),
                    };
                    let found = band.sum(persons);
                    // The estimate was rounded before it was tied, ours so that the country is exact.
                    assert!(
                        (found - number(row, &name)).abs() < 1.001,
                        "{id} {} {name}: {found}",
                        row["aar"]
                    );
                }
            }
        }
    }
}

/// No break after the base year: everybody is a year older and as many as the country's cohort ratio
/// says, within three per cent, at every single age. The country's shape in a band, or an estimate that
/// did not start where SSB ends, would be far off in a municipality with cohorts of its own.
#[test]
fn no_break_after_the_base_year() {
    for Municipality { id, .. } in packaged_today() {
        for alternative in Alternative::ALL {
            let years = prepared(&projected(&id, alternative)).population.years;
            for age in 0..104 {
                let expected = years[0][age] * NATIONAL.cohort_ratio[age];
                let found = years[1][age + 1];
                assert!(
                    (found - expected).abs() <= 0.03 * expected,
                    "{id} {alternative:?} {age}: {found} {expected}"
                );
            }
        }
    }
}

/// One column of a national file by age.
fn column(rows: &[Row], name: &str) -> Vec<f64> {
    rows.iter().map(|row| number(row, name)).collect()
}

/// `data/national.csv` is SSB's population by sex, the age key and the cohort ratios of `data/source`.
#[test]
fn national_figures_are_the_sources() {
    let key = rows("source/age_key.csv", b',', &[]);
    let ratio = rows("source/cohort_ratio.csv", b',', &[]);
    assert_eq!(
        column(&key, "age"),
        (0..=105).map(f64::from).collect::<Vec<_>>()
    );
    assert_eq!(column(&ratio, "age"), column(&key, "age"));
    assert_eq!(NATIONAL.age_key.to_vec(), column(&key, "persons"));
    assert_eq!(NATIONAL.cohort_ratio.to_vec(), column(&ratio, "ratio"));
    let sexes = rows(
        "source/befolkning_07459_norge_alder_kjonn_2005_2026.csv",
        b';',
        &[("aar", "2026")],
    );
    let by_sex: BTreeMap<&str, ByAge> = sexes
        .iter()
        .map(|row| (row["kjonn"].as_str(), ages(row)))
        .collect();
    assert_eq!(by_sex["K"], NATIONAL.women);
    assert_eq!(by_sex["M"], NATIONAL.men);
}
