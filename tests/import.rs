//! Files from Statistics Norway: every sample gives the population that the sources have, whatever its
//! shape, and every wrong file is refused with its reason.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::float_cmp,
    missing_docs,
    reason = "a test says what is wrong by failing, in its helpers too"
)]

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use omsorgstrappa_core::codec::{json_text, read_scenario, scenario_to_json};
use omsorgstrappa_core::import::{
    Fault, Format, ImportError, Imported, ImportedPopulation, Note, Packaged, Place, Register,
    SexesFound, Side, Stranger, Table, Wanted, check_size, read_file,
};
use omsorgstrappa_core::model::age::{AGES, Band, ByAge};
use omsorgstrappa_core::scenario::{Origin, Scenario, prepare};
use omsorgstrappa_core::text::{BOKMAL, ImportTexts, import_message};

static TEXTS: ImportTexts = BOKMAL.import;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A sample of the repository.
fn sample(name: &str) -> Vec<u8> {
    fs::read(root().join("tests/samples").join(name))
        .unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// A file beside the project, which may not be there.
fn beside(name: &str) -> Option<Vec<u8>> {
    let path: PathBuf = root().join("../shared/data").join(name);
    let bytes = fs::read(&path).ok();
    if bytes.is_none() {
        eprintln!("SKIPPED: {} is not there", path.display());
    }
    bytes
}

fn register() -> Register {
    let read = |name: &str| fs::read_to_string(root().join("data/source").join(name)).unwrap();
    Register::from_csv(&read("kommuner_2026.csv"), &read("kommune_historikk.csv"))
}

fn wanted<'a>(municipality: &'a str, register: &'a Register) -> Wanted<'a> {
    Wanted {
        municipality,
        alternative: None,
        base_year: None,
        packaged: None,
        register,
    }
}

fn read(name: &str) -> Imported {
    read_file(&sample(name)).unwrap_or_else(|error| panic!("{name}: {error:?}"))
}

fn refused(bytes: &[u8]) -> ImportError {
    match read_file(bytes) {
        Ok(imported) => panic!("not refused: {:?}", imported.stamp),
        Err(error) => error,
    }
}

/// Both sexes by single year of age, from the source.
fn population_07459() -> BTreeMap<(String, i32), ByAge> {
    let file =
        fs::File::open(root().join("data/source/befolkning_07459_2006_2026_alder_kjonn.csv.gz"))
            .unwrap();
    let mut text = String::new();
    flate2::read::GzDecoder::new(file)
        .read_to_string(&mut text)
        .unwrap();
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().unwrap().split(';').collect();
    let at = |name: &str| header.iter().position(|field| *field == name).unwrap();
    let (number, year, first) = (at("kommunenr"), at("aar"), at("a0"));
    let mut population = BTreeMap::new();
    for line in lines {
        let fields: Vec<&str> = line.split(';').collect();
        let key = (fields[number].to_owned(), fields[year].parse().unwrap());
        let ages = population.entry(key).or_insert([0.0; AGES]);
        for (cell, field) in ages.iter_mut().zip(&fields[first..]) {
            *cell += field.parse::<f64>().unwrap();
        }
    }
    population
}

const FIVE: [&str; 5] = ["4001", "4003", "4012", "4020", "4032"];
/// Files with ten groups and SSB's real figures of 14746, and how many alternatives and
/// municipalities each has.
const FIVE_FILES: [(&str, Format, usize, usize); 11] = [
    (
        "gjenskapt_14746_v2_jsonstat2_grupper.json",
        Format::JsonStat,
        3,
        5,
    ),
    (
        "gjenskapt_14746_jsonstat2_annen_rekkefolge.json",
        Format::JsonStat,
        3,
        5,
    ),
    ("gjenskapt_14746_v2_csv_koder.csv", Format::Text, 3, 5),
    (
        "gjenskapt_14746_v2_csv_koder_og_tekst.csv",
        Format::Text,
        3,
        5,
    ),
    (
        "gjenskapt_14746_statbank_semikolon_latin1.csv",
        Format::Text,
        3,
        5,
    ),
    (
        "gjenskapt_14746_statbank_semikolon_utf8bom.csv",
        Format::Text,
        3,
        5,
    ),
    ("gjenskapt_14746_v1_csv2_lang.csv", Format::Text, 3, 3),
    ("gjenskapt_14746_v1_csv3_lang_koder.csv", Format::Text, 3, 3),
    ("gjenskapt_14746.px", Format::Px, 3, 5),
    ("gjenskapt_14746_statbank.xlsx", Format::Workbook, 3, 5),
    (
        "gjenskapt_14746_excel_lagret_cp1252.csv",
        Format::Text,
        1,
        5,
    ),
];

fn of_letters(imported: &Imported, letters: &str) -> Option<usize> {
    let known = imported.alternatives();
    known
        .iter()
        .find(|(_, alternative)| alternative.letters == letters)
        .map(|(at, _)| *at)
}

#[test]
fn one_table_in_every_shape_gives_the_same_figures() {
    let register = register();
    let reference = read(FIVE_FILES[0].0);
    for (name, format, alternatives, municipalities) in FIVE_FILES {
        let imported = read(name);
        assert_eq!(imported.format, format, "{name}");
        assert_eq!(
            imported.years(),
            (2026..=2050).collect::<Vec<_>>(),
            "{name}"
        );
        assert_eq!(imported.ages(), (10, false), "{name}");
        assert_eq!(imported.sexes(), SexesFound::Together, "{name}");
        assert!(imported.is_projection());
        let numbers: Vec<String> = imported
            .municipalities(&register)
            .into_iter()
            .map(|(number, _)| number)
            .collect();
        assert_eq!(numbers, FIVE[..municipalities], "{name}");
        for municipality in &FIVE[..municipalities] {
            for letters in ["MMMM", "LLML", "HHMH"].into_iter().take(alternatives) {
                let population = |imported: &Imported, at: Option<usize>| {
                    let wanted = Wanted {
                        alternative: at,
                        ..wanted(municipality, &register)
                    };
                    imported
                        .population(&wanted)
                        .unwrap_or_else(|error| panic!("{name}: {error:?}"))
                };
                let at = (alternatives > 1).then(|| of_letters(&imported, letters).unwrap());
                let here = population(&imported, at);
                let there = population(&reference, of_letters(&reference, letters));
                assert_eq!(here.source, there.source, "{name} {municipality} {letters}");
                assert_eq!((here.first, here.last), (there.first, there.last), "{name}");
            }
        }
    }
    // SSB's own figures for Porsgrunn in the first year.
    let porsgrunn = reference.population(&wanted("4001", &register)).unwrap();
    assert_eq!(
        porsgrunn.source.counts[0],
        [
            320.0, 1672.0, 2718.0, 1327.0, 1804.0, 11336.0, 11022.0, 5045.0, 1859.0, 332.0
        ]
    );
    assert_eq!(porsgrunn.alternative, "MMMM");
    assert_eq!(porsgrunn.base_year, 2026);
    assert_eq!(reference.table(), Some(Table::Projection2026));
    assert_eq!(reference.stamp.updated, "2026-06-12T06:00:00Z");
}

#[test]
fn text_from_excel_in_utf16_gives_the_same_figures() {
    let register = register();
    let (utf16, reference) = (read("gjenskapt_14746_utf16_tab.txt"), read(FIVE_FILES[0].0));
    assert_eq!(utf16.table(), None);
    for municipality in ["4001", "4003"] {
        let [here, there] = [&utf16, &reference]
            .map(|file| file.population(&wanted(municipality, &register)).unwrap());
        assert_eq!(here.source, there.source);
    }
}

#[test]
fn codes_without_texts_are_said_to_be_codes() {
    let register = register();
    for (name, by_code) in [
        ("gjenskapt_14746_v2_csv_koder.csv", true),
        ("gjenskapt_14746_v1_csv3_lang_koder.csv", true),
        ("gjenskapt_14746_v2_csv_koder_og_tekst.csv", false),
    ] {
        let notes = read(name)
            .population(&wanted("4001", &register))
            .unwrap()
            .notes;
        assert_eq!(notes.contains(&Note::ByCode), by_code, "{name}");
    }
}

#[test]
fn single_years_and_sexes_are_added_up_to_the_ten_groups() {
    let register = register();
    let source = population_07459();
    let names = [
        "syntetisk_14746_lier_jsonstat2_ettaarig.json",
        "syntetisk_14746_lier_semikolon_ettaarig.csv",
    ];
    let [json, csv] = names.map(read);
    for letters in ["MMMM", "LLML", "HHMH"] {
        let population = |file: &Imported| {
            let wanted = Wanted {
                alternative: of_letters(file, letters),
                packaged: Some(Packaged {
                    year: 2026,
                    ages: &source[&("3312".to_owned(), 2026)],
                }),
                ..wanted("3312", &register)
            };
            file.population(&wanted).unwrap()
        };
        let (json, csv) = (population(&json), population(&csv));
        assert_eq!(json, csv, "{letters}");
        assert!(json.notes.is_empty(), "{:?}", json.notes);
        assert_eq!(json.source.bands.len(), 10);
        assert_eq!(json.source.years.len(), 25);
        // The base year of the synthetic file is real.
        assert_eq!(
            **json.source.base_ages.as_ref().unwrap(),
            source[&("3312".to_owned(), 2026)]
        );
        assert_eq!(json.first.from_80, 1341.0);
    }
    assert_eq!(json.sexes(), SexesFound::Apart);
    assert_eq!(json.ages(), (106, true));
}

/// Every region of a file of 07459, checked against the source.
fn check_07459(imported: &Imported, municipality: &str, years: &[i32]) -> ImportedPopulation {
    let (register, source) = (register(), population_07459());
    for &year in years {
        let wanted = Wanted {
            base_year: Some(year),
            ..wanted(municipality, &register)
        };
        let population = imported
            .population(&wanted)
            .unwrap_or_else(|error| panic!("{municipality} {year}: {error:?}"));
        let expected = &source[&(municipality.to_owned(), year)];
        assert_eq!(
            **population.source.base_ages.as_ref().unwrap(),
            *expected,
            "{municipality} {year}"
        );
        assert_eq!(population.base_year, year);
    }
    imported
        .population(&wanted(municipality, &register))
        .unwrap()
}

#[test]
fn every_real_sample_of_07459_gives_the_sources_figures() {
    for (name, municipalities, years) in [
        (
            "ekte_07459_2024_alder.csv",
            &["3312", "3314", "3405"][..],
            &[2024][..],
        ),
        (
            "ekte_07459_2024_kjonn_i_hodet.csv",
            &["3312", "3314", "3405", "5028"],
            &[2024],
        ),
        (
            "ekte_07459_2022_kjonn_i_rader.csv",
            &["3312", "3314"],
            &[2022],
        ),
        (
            "ekte_07459_2020_tabulator.csv",
            &["3312", "3314", "3405"],
            &[2020],
        ),
        (
            "ekte_07459_2005_2009_tabulator.csv",
            &["3312", "3314", "3405"],
            &[2006, 2007, 2008, 2009],
        ),
        (
            "gjenskapt_07459_jsonstat2_ettaarig.json",
            &["3312", "3314"],
            &[2024, 2025, 2026],
        ),
    ] {
        let imported = read(name);
        assert!(!imported.is_projection(), "{name}");
        let found = imported.municipalities(&register());
        assert_eq!(found.len(), municipalities.len(), "{name}: {found:?}");
        for municipality in municipalities {
            let last = check_07459(&imported, municipality, years);
            assert_eq!(last.base_year, *years.last().unwrap());
            let old = matches!(last.notes.first(), Some(Note::OldNumbers(_)));
            assert_eq!(
                old,
                years[0] < 2020 || (years[0] < 2024 && *municipality != "3405"),
                "{name} {:?}",
                last.notes
            );
        }
    }
}

#[test]
fn the_two_whole_exports_of_07459_give_all_357() {
    let (register, source) = (register(), population_07459());
    for name in [
        "originals/Personer2024.csv",
        "originals/norway_population_by_age_sex_2024.csv",
    ] {
        let Some(bytes) = beside(name) else {
            continue;
        };
        let imported = read_file(&bytes).unwrap();
        let found = imported.municipalities(&register);
        assert_eq!(found.len(), 357, "{name}");
        let mut total = 0.0;
        for (number, _) in found {
            let population = imported.population(&wanted(&number, &register)).unwrap();
            let expected = &source[&(number.clone(), 2024)];
            assert_eq!(
                **population.source.base_ages.as_ref().unwrap(),
                *expected,
                "{name} {number}"
            );
            total += population.first.all;
        }
        assert!((5_540_000.0..5_560_000.0).contains(&total), "{total}");
    }
}

#[test]
fn tidy_files_without_numbers_are_read_by_name() {
    let register = register();
    let Some(bytes) = beside("originals/Framskrevet_folkemengde_2026-2050.csv") else {
        return;
    };
    let imported = read_file(&bytes).unwrap();
    assert_eq!(imported.table(), Some(Table::Projection2026));
    let reference = read(FIVE_FILES[0].0);
    for municipality in ["4001", "4003", "4020"] {
        let [here, there] = [&imported, &reference]
            .map(|file| file.population(&wanted(municipality, &register)).unwrap());
        assert_eq!(here.source, there.source, "{municipality}");
    }
    let country = imported.population(&wanted("0", &register)).unwrap();
    assert_eq!(country.first.all, 5_627_400.0);
}

#[test]
fn other_tables_are_named_and_refused() {
    let wrong = |error: &ImportError| match &error.fault {
        Fault::WrongTable { found, .. } => found.clone(),
        other => panic!("{other:?}"),
    };
    for (name, table) in [
        ("ekte_10826_bydeler_2024_feil_tabell.csv", "10826"),
        (
            "gjenskapt_12209_semikolon_punktum_prikker_latin1.csv",
            "12209",
        ),
        ("gjenskapt_12209_excel_desimalkomma_cp1252.csv", "12209"),
        ("gjenskapt_12209_jsonstat2_med_status.json", "12209"),
    ] {
        assert_eq!(wrong(&refused(&sample(name))), table, "{name}");
    }
    for (name, table) in [
        ("samples/ekte_12272_excel_bearbeidet.xlsx", "12272"),
        ("samples/ekte_13502_excel_bearbeidet.xlsx", "13502"),
    ] {
        if let Some(bytes) = beside(name) {
            assert_eq!(wrong(&refused(&bytes)), table, "{name}");
        }
    }
    // The same shape as 07459: without its title only the districts give it away.
    let look_alike = sample("ekte_10826_bydeler_2024_feil_tabell.csv");
    let at = look_alike
        .windows(4)
        .position(|window| window == b"\r\n\r\n")
        .unwrap()
        + 4;
    assert!(matches!(
        refused(&look_alike[at..]).fault,
        Fault::Districts { .. }
    ));
    let list = refused(&sample("ekte_klass131_2026.csv"));
    let Fault::NoSide {
        side: Side::Heading,
        found,
    } = &list.fault
    else {
        panic!("{list:?}");
    };
    assert!(
        found.starts_with("code, parentCode, level, name"),
        "{found}"
    );
}

#[test]
fn a_national_projection_of_the_oldest_lacks_the_young() {
    let Some(bytes) = beside("samples/ekte_13599_pxwebapi_jsonstat2.json") else {
        return;
    };
    let imported = read_file(&bytes).unwrap();
    assert_eq!(imported.table(), Some(Table::National2022));
    let register = register();
    let error = imported.population(&wanted("0", &register)).unwrap_err();
    assert_eq!(error.fault, Fault::MissingAges { from: 0, to: 79 });
    let error = imported.population(&wanted("3312", &register)).unwrap_err();
    assert!(matches!(error.fault, Fault::NoMunicipality { .. }));
}

#[test]
fn girls_aged_0_in_oslo_are_no_population() {
    let imported = read("gjenskapt_14746_jsonstat2_oslo_jenter_0_aar.json");
    assert_eq!(imported.sexes(), SexesFound::One);
    let register = register();
    let error = imported.population(&wanted("0301", &register)).unwrap_err();
    assert_eq!(error.fault, Fault::OneSex);
}

/// A small table of 14746 for Lier with these rows and years.
fn small(rows: &[(&str, &[&str])], years: &[i32]) -> String {
    let years: Vec<String> = years
        .iter()
        .map(|year| format!("\"Hovedalternativet (MMMM) {year}\""))
        .collect();
    let mut text = format!(
        "\"14746: Framskrevet folkemengde 1. januar, etter region, alder, statistikkvariabel og år\"\r\n\r\n\"region\";\"alder\";{}\r\n",
        years.join(";")
    );
    for (age, cells) in rows {
        writeln!(text, "\"3312 Lier\";\"{age}\";{}\r", cells.join(";")).unwrap();
    }
    text
}

const ROWS: [(&str, &[&str]); 3] = [
    ("0-19 år", &["6000", "6001"]),
    ("20-79 år", &["20000", "20001"]),
    ("80 år eller eldre", &["1300", "1400"]),
];

fn fault_of(text: &str) -> ImportError {
    let register = register();
    match read_file(text.as_bytes()) {
        Err(error) => error,
        Ok(imported) => imported.population(&wanted("3312", &register)).unwrap_err(),
    }
}

#[test]
fn what_is_wrong_is_said_with_its_place() {
    let line = |line, column| Place::Line { line, column };
    let changed = |from: &str, to: &str| small(&ROWS, &[2026, 2027]).replace(from, to);
    let population = read_file(changed("", "").as_bytes())
        .unwrap()
        .population(&wanted("3312", &register()))
        .unwrap();
    assert_eq!(population.last.from_80, 1400.0);

    let error = fault_of(&changed("6001", "60x1"));
    assert_eq!(
        (&error.fault, &error.place),
        (
            &Fault::NotANumber {
                found: "60x1".to_owned()
            },
            &line(4, 4)
        )
    );
    let error = fault_of(&changed("1400", "-1400"));
    assert_eq!(
        (&error.fault, &error.place),
        (
            &Fault::Negative {
                found: "-1400".to_owned()
            },
            &line(6, 4)
        )
    );
    let error = fault_of(&changed("1400", "1.400"));
    assert_eq!(
        error.fault,
        Fault::Ambiguous {
            found: "1.400".to_owned()
        }
    );
    for symbol in [":", ".", "..", ""] {
        let error = fault_of(&changed(";1400", &format!(";{symbol}")));
        assert!(
            matches!(error.fault, Fault::MissingFigures { count: 1, why } if why.symbol() == symbol),
            "{error:?}"
        );
        assert_eq!(error.place, line(6, 4));
    }
    let error = fault_of(&changed(";1400", ""));
    assert_eq!(
        (&error.fault, &error.place),
        (
            &Fault::RowLength {
                expected: 4,
                found: 3
            },
            &line(6, 0)
        )
    );
    let error = fault_of(&changed("20-79 år", "20-66 år"));
    assert_eq!(error.fault, Fault::MissingAges { from: 67, to: 79 });
    let error = fault_of(&changed("80 år eller eldre", "80-104 år"));
    assert_eq!(error.fault, Fault::MissingAges { from: 105, to: 105 });
    let error = fault_of(&changed("20-79 år", "eldre folk"));
    assert_eq!(
        (&error.place, error.fault.clone()),
        (
            &line(5, 2),
            Fault::UnknownLabel {
                side: Side::Age,
                found: "eldre folk".to_owned()
            }
        )
    );
    let error = fault_of(&changed("2027", "2028"));
    assert_eq!(
        error.fault,
        Fault::YearGap {
            after: 2026,
            before: 2028
        }
    );
    let error = fault_of(&changed("3312 Lier", "3314 Øvre Eiker"));
    assert!(
        matches!(&error.fault, Fault::NoMunicipality { found, .. } if found == &["3314 Øvre Eiker"])
    );
    let error = fault_of(&changed("0-19 år", "20-79 år"));
    assert_eq!(error.fault, Fault::Twice);
    let top = small(
        &[("0-66 år", &["1"]), ("67 år eller eldre", &["2"])],
        &[2026],
    );
    assert_eq!(fault_of(&top).fault, Fault::TopGroup { from: 67 });
    let nobody = small(
        &[("0-79 år", &["0"]), ("80 år eller eldre", &["0"])],
        &[2026],
    );
    assert!(matches!(fault_of(&nobody).fault, Fault::NobodyThere { .. }));
}

#[test]
fn files_that_are_no_tables_are_named() {
    for (bytes, stranger) in [
        (&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..], Stranger::Image),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", Stranger::Image),
        (b"%PDF-1.7", Stranger::Pdf),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Stranger::OldExcel),
        (b"<!DOCTYPE html><html>", Stranger::WebPage),
        (b"\x1f\x8b\x08\0", Stranger::Packed),
        (b"MZ\0\x01\0", Stranger::Binary),
    ] {
        assert_eq!(refused(bytes).fault, Fault::Stranger(stranger));
    }
    assert_eq!(refused(b"").fault, Fault::Empty);
    assert_eq!(refused(b"\xef\xbb\xbf \r\n").fault, Fault::Empty);
    assert_eq!(refused(b"{\"a\": ").fault, Fault::Truncated);
    assert!(matches!(refused(b"{}").fault, Fault::NotJsonStat { .. }));
    assert!(matches!(
        refused(b"hei").fault,
        Fault::NoSide {
            side: Side::Heading,
            ..
        }
    ));
    assert!(check_size(64 * 1024 * 1024).is_ok());
    assert!(matches!(
        check_size(64 * 1024 * 1024 + 1).unwrap_err().fault,
        Fault::TooBig { .. }
    ));
}

#[test]
fn a_file_that_ends_too_early_is_said_to_be_cut() {
    for name in [
        "gjenskapt_14746_v2_jsonstat2_grupper.json",
        "gjenskapt_14746.px",
        "gjenskapt_14746_statbank.xlsx",
        "gjenskapt_14746_statbank_semikolon_latin1.csv",
    ] {
        let bytes = sample(name);
        let error = refused(&bytes[..bytes.len() * 2 / 3]);
        assert_eq!(error.fault, Fault::Truncated, "{name}");
    }
}

#[test]
fn a_municipality_from_before_a_merger_is_added_up_or_its_missing_parts_are_named() {
    let register = register();
    // Midt-Telemark (4020) was Bø (0821) and Sauherad (0822) until 2019.
    let whole = "\"region\"\t\"age\"\t\"Persons 2018\"\n\
        \"0821 Bø\"\t\"0-79 years\"\t5000\n\"0821 Bø\"\t\"80 years or older\"\t400\n\
        \"0822 Sauherad\"\t\"0-79 years\"\t4000\n\"0822 Sauherad\"\t\"80 years or older\"\t300\n";
    let population = read_file(whole.as_bytes())
        .unwrap()
        .population(&wanted("4020", &register))
        .unwrap();
    assert_eq!(population.source.counts, [[9000.0, 700.0]]);
    assert_eq!(
        population.notes,
        [Note::OldNumbers(vec!["0821".to_owned(), "0822".to_owned()])]
    );
    let half = whole.split_inclusive('\n').take(3).collect::<String>();
    let error = read_file(half.as_bytes())
        .unwrap()
        .population(&wanted("4020", &register))
        .unwrap_err();
    assert_eq!(
        error.fault,
        Fault::PartsMissing {
            number: "4020".to_owned(),
            missing: vec!["0822".to_owned()]
        }
    );
}

#[test]
fn sums_are_left_out_and_groups_across_80_are_split() {
    let register = register();
    let rows: [(&str, &[&str]); 5] = [
        ("Alle aldre", &["27300"]),
        ("0-19 år", &["6000"]),
        ("20-74 år", &["19000"]),
        ("75-84 år", &["2000"]),
        ("85 år eller eldre", &["300"]),
    ];
    let mut ages = [10.0; AGES];
    Band { from: 75, to: 79 }.of_mut(&mut ages).fill(30.0);
    let wanted = Wanted {
        packaged: Some(Packaged {
            year: 2026,
            ages: &ages,
        }),
        ..wanted("3312", &register)
    };
    let imported = read_file(small(&rows, &[2026]).as_bytes()).unwrap();
    let population = imported.population(&wanted).unwrap();
    assert_eq!(
        population.source.counts,
        [[6000.0, 19000.0, 1500.0, 500.0, 300.0]]
    );
    assert_eq!(population.first.from_80, 800.0);
    assert!(population.notes.contains(&Note::SumLeftOut));
    assert!(
        population
            .notes
            .contains(&Note::Split(Band { from: 75, to: 84 }))
    );
    assert!(
        population
            .notes
            .iter()
            .any(|note| matches!(note, Note::TotalDiffers { .. }))
    );
}

/// A baseline of Lier with the imported population.
fn with_population(population: &ImportedPopulation) -> Scenario {
    let mut scenario = Scenario::untouched("3312");
    let mut baseline = omsorgstrappa::packaged::find("3312").unwrap().baseline;
    population.apply(&mut baseline);
    scenario.origin = Origin::Baseline(Box::new(baseline));
    scenario
}

#[test]
fn an_imported_population_runs_and_survives_export_and_import() {
    let (register, source) = (register(), population_07459());
    let ages = &source[&("3312".to_owned(), 2026)];
    for (name, municipality) in [
        ("syntetisk_14746_lier_semikolon_ettaarig.csv", "3312"),
        ("gjenskapt_14746_v2_jsonstat2_grupper.json", "4001"),
        ("ekte_07459_2024_kjonn_i_hodet.csv", "3312"),
    ] {
        for packaged in [None, Some(Packaged { year: 2026, ages })] {
            let wanted = Wanted {
                packaged,
                ..wanted(municipality, &register)
            };
            let population = read(name).population(&wanted).unwrap();
            let scenario = with_population(&population);
            let prepared =
                prepare(&scenario, None).unwrap_or_else(|error| panic!("{name}: {error:?}"));
            let years = usize::try_from(prepared.end_year() - population.base_year).unwrap();
            assert_eq!(years + 1, population.source.years.len(), "{name}");
            let exported = json_text(&scenario_to_json(&scenario));
            assert_eq!(read_scenario(&exported).unwrap(), scenario, "{name}");
        }
    }
}

#[test]
fn years_in_which_a_number_was_not_in_use_are_no_figures() {
    let register = register();
    // SSB gives 0, not a symbol, for 3312 before 2024.
    let text = "\"07459: Population, by region, age, contents and year\"\r\n\r\n\
        \"region\";\"age\";\"Persons 2018\";\"Persons 2022\";\"Persons 2024\"\r\n\
        \"3312 Lier\";\"0-79 years\";0;0;27000\r\n\"3312 Lier\";\"80 years or older\";0;0;1300\r\n\
        \"3049 Lier (2020-2023)\";\"0-79 years\";0;26500;0\r\n\"3049 Lier (2020-2023)\";\"80 years or older\";-;1200;.\r\n";
    let imported = read_file(text.as_bytes()).unwrap();
    let population = imported.population(&wanted("3312", &register)).unwrap();
    assert_eq!((population.first.year, population.last.year), (2022, 2024));
    assert_eq!(
        (population.first.all, population.last.all),
        (27_700.0, 28_300.0)
    );
    assert!(population.notes.contains(&Note::NotInUse(vec![2018])));
    let in_2018 = Wanted {
        base_year: Some(2018),
        ..wanted("3312", &register)
    };
    let error = imported.population(&in_2018).unwrap_err();
    assert_eq!(
        error.fault,
        Fault::NoBaseYear {
            wanted: 2018,
            first: 2022,
            last: 2024
        }
    );
}

#[test]
fn a_split_municipality_is_shared_and_said_to_be_approximate() {
    // Ålesund of 2020 to 2023 (1507) was split into Ålesund (1508) and Haram (1580).
    let text = "region;age;Persons 2022\n1507 Ålesund;0-79 years;60000\n1507 Ålesund;80 years or older;3000\n";
    let register = register();
    let population = read_file(text.as_bytes())
        .unwrap()
        .population(&wanted("1580", &register))
        .unwrap();
    assert_eq!(population.source.counts, [[30_000.0, 1500.0]]);
    assert_eq!(
        population.notes,
        [Note::Approximate(vec!["1507".to_owned()])]
    );
}

#[test]
fn thousands_and_the_separator_line_of_excel_are_read() {
    let register = register();
    let text = "sep=,\nregion,alder,2026\n\"3312 Lier\",\"0-79 år\",\"27 000\"\n\"3312 Lier\",\"80 år eller eldre\",1\u{202f}300\n";
    let population = read_file(text.as_bytes())
        .unwrap()
        .population(&wanted("3312", &register))
        .unwrap();
    assert_eq!(population.source.counts, [[27_000.0, 1300.0]]);
}

#[test]
fn json_stat_in_its_older_and_sparse_forms_is_read() {
    let register = register();
    let dimension = r#""Region": {"category": {"label": {"3312": "Lier"}}},
        "Alder": {"category": {"index": ["000-079", "080+"], "label": {"000-079": "0-79 år", "080+": "80 år eller eldre"}}},
        "Tid": {"category": {"index": {"2027": 1, "2026": 0}}}"#;
    let two = format!(
        r#"{{"class": "dataset", "label": "14746: x", "id": ["Region", "Alder", "Tid"], "size": [1, 2, 2],
        "dimension": {{{dimension}}}, "value": {{"0": 27000, "1": 27100, "2": 1300}}, "status": {{"3": ":"}}}}"#
    );
    let imported = read_file(two.as_bytes()).unwrap();
    let error = imported.population(&wanted("3312", &register)).unwrap_err();
    assert!(matches!(error.fault, Fault::MissingFigures { count: 1, why } if why.symbol() == ":"));
    assert_eq!(error.place, Place::Path("value[3]".to_owned()));
    let older = format!(
        r#"{{"dataset": {{"label": "14746: x", "dimension": {{{dimension}, "id": ["Region", "Alder", "Tid"], "size": [1, 2, 2]}},
        "value": [27000, 27100, 1300, 1400]}}}}"#
    );
    let population = read_file(older.as_bytes())
        .unwrap()
        .population(&wanted("3312", &register))
        .unwrap();
    assert_eq!(
        population.source.counts,
        [[27_000.0, 1300.0], [27_100.0, 1400.0]]
    );
    let broken = older.replace("\"id\":", "\"id\"");
    let error = read_file(broken.as_bytes()).unwrap_err();
    assert_eq!(error.fault, Fault::NotJson);
    let line = broken
        .lines()
        .take_while(|line| !line.contains("\"id\" "))
        .count()
        + 1;
    assert!(
        matches!(error.place, Place::Line { line: found, .. } if usize::try_from(found).unwrap() == line),
        "{error:?}"
    );
}

#[test]
fn messages_say_what_was_expected_found_and_where() {
    let said = |error: &ImportError| import_message(error, &TEXTS);
    assert_eq!(
        said(&refused(&sample("ekte_10826_bydeler_2024_feil_tabell.csv"))),
        "Filen er tabell 10826 («10826: Population, by region, age, contents and year»). \
         Vi trenger en av tabellene 14746, 14288, 13600, 12882, 11668, 07459."
    );
    let text = small(&ROWS, &[2026, 2027]).replace("1400", "x");
    assert_eq!(
        said(&fault_of(&text)),
        "Linje 6, felt 4: Her ventet vi et antall personer, og fant «x»."
    );
    assert_eq!(
        said(&check_size(200 * 1024 * 1024).unwrap_err()),
        "Filen er på 200\u{a0}MB. Vi leser filer opp til 64\u{a0}MB. Velg færre kommuner eller år i Statistikkbanken."
    );
}

#[test]
fn municipalities_ages_and_sexes_may_stand_in_the_heading() {
    let register = register();
    let text = "\"alder\";\"Hovedalternativet (MMMM) 2026 3312 Lier\";\"Hovedalternativet (MMMM) 2026 3314 Øvre Eiker\"\r\n\
        \"0-79 år\";27000;19000\r\n\"80 år eller eldre\";1300;1000\r\n";
    let imported = read_file(text.as_bytes()).unwrap();
    for (municipality, counts) in [("3312", [27_000.0, 1300.0]), ("3314", [19_000.0, 1000.0])] {
        let population = imported
            .population(&wanted(municipality, &register))
            .unwrap();
        assert_eq!(population.source.counts, [counts]);
        assert_eq!(population.alternative, "MMMM");
    }
    let text = "\"region\";\"Personer 0-79 år Menn 2024\";\"Personer 0-79 år Kvinner 2024\";\
        \"Personer 80 år eller eldre Menn 2024\";\"Personer 80 år eller eldre Kvinner 2024\"\r\n\"3312 Lier\";13000;14000;500;800\r\n";
    let population = read_file(text.as_bytes())
        .unwrap()
        .population(&wanted("3312", &register))
        .unwrap();
    assert_eq!(population.source.counts, [[27_000.0, 1300.0]]);
    assert_eq!(population.alternative, "");
}
