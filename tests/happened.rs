//! The history since 2015 is what Statistics Norway has published.

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
    pub mod file;
    pub mod happened;
    pub mod table;
}

use std::fs;

use omsorgstrappa_core::model::age::Band;
use omsorgstrappa_core::plan::HistoryColumn;
use support::happened::history;
use support::table::{Row, ages, data, number, rows};

/// The source's name of each column.
const KOSTRA: [(HistoryColumn, &str); 10] = [
    (HistoryColumn::Users, "hjemmetjeneste_brukere_alle"),
    (HistoryColumn::UsersUnder67, "hjemmetjeneste_brukere_0_66"),
    (HistoryColumn::Users67To79, "hjemmetjeneste_brukere_67_79"),
    (HistoryColumn::Users80, "hjemmetjeneste_brukere_80pluss"),
    (HistoryColumn::CareHome24h, "bolig_heldogns_beboere"),
    (HistoryColumn::Institution, "langtid_institusjon_alle"),
    (
        HistoryColumn::InstitutionUnder67,
        "langtid_institusjon_0_66",
    ),
    (
        HistoryColumn::Institution67To79,
        "langtid_institusjon_67_79",
    ),
    (HistoryColumn::Institution80, "langtid_institusjon_80pluss"),
    (HistoryColumn::NursesFte, "sykepleier_avtalte_arsverk"),
];

/// The municipalities that have a history.
fn municipalities() -> Vec<String> {
    let mut found: Vec<String> = fs::read_dir(data("history"))
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            path.file_stem().unwrap().to_str().unwrap().to_owned()
        })
        .collect();
    found.sort();
    found
}

fn kostra(row: &Row, column: &str) -> Option<f64> {
    (!row[column].is_empty()).then(|| number(row, column))
}

/// Every figure of care is KOSTRA's, for the seven municipalities that have all years.
#[test]
fn care_is_kostra_figure_by_figure() {
    let municipalities = municipalities();
    assert_eq!(municipalities.len(), 7);
    for id in municipalities {
        let history = history(&id);
        let source = rows(
            "source/kostra_omsorg_23_kommuner_2015_2025.csv",
            b';',
            &[("kommunenr", &id)],
        );
        assert_eq!(history.municipality, id);
        assert_eq!(
            history.years().collect::<Vec<_>>(),
            (2015..=2025).collect::<Vec<_>>()
        );
        assert_eq!(source.len(), 11, "{id}");
        for row in &source {
            assert_eq!(history.name, row["kommune"]);
            let year = row["aar"].parse().unwrap();
            for (column, name) in KOSTRA {
                assert_eq!(
                    history.care(column, year),
                    kostra(row, name),
                    "{id} {year} {name}"
                );
            }
        }
    }
}

/// Every band of the population is SSB 07459's, 2015–2026.
#[test]
fn population_is_ssb_band_by_band() {
    for id in municipalities() {
        let history = history(&id);
        assert_eq!(history.population.len(), 12);
        let source = rows(
            "source/befolkning_07459_2006_2026_alder_kjonn.csv.gz",
            b';',
            &[("kommunenr", &id)],
        );
        for known in &history.population {
            let year = known.year.to_string();
            let sexes: Vec<_> = source.iter().filter(|row| row["aar"] == year).collect();
            assert_eq!(sexes.len(), 2, "{id} {year}");
            for (band, persons) in history.bands.iter().zip(&known.persons) {
                let sum: f64 = sexes.iter().map(|row| band.sum(&ages(row))).sum();
                assert_eq!(*persons, sum, "{id} {year} {band:?}");
            }
        }
    }
}

/// A band that the data cannot tell is not guessed.
#[test]
fn only_whole_bands_are_told() {
    let history = history("3405");
    assert_eq!(history.persons(Band::FROM_80, 2018), Some(1463.0));
    assert_eq!(
        history.persons(Band { from: 0, to: 105 }, 2018),
        Some(27_938.0)
    );
    assert_eq!(history.persons(Band { from: 18, to: 66 }, 2018), None);
    assert_eq!(history.persons(Band::FROM_80, 2014), None);
    assert!(history.breaks_in(HistoryColumn::CareHome24h, 2017));
    assert!(!history.breaks_in(HistoryColumn::CareHome24h, 2018));
}
