//! Finding municipalities: every one by its number, its name, and every number and name before a merger.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test says what is wrong by failing, in its helpers too"
)]

mod support {
    #[allow(dead_code, reason = "only the rows are needed here")]
    pub mod table;
}

use std::collections::{BTreeMap, BTreeSet};

use omsorgstrappa::packaged;
use omsorgstrappa_core::municipality::directory::Directory;
use omsorgstrappa_core::municipality::search::{Because, Hit, search};
use omsorgstrappa_core::text::BOKMAL;
use proptest::prelude::*;
use support::table::rows;

const BORDERS: &str = "source/kommune_historikk.csv";
const EARLIER_NAMES: &str = "source/tidligere_kommunenavn.csv";

fn directory() -> Directory {
    packaged::directory().unwrap()
}

/// Ids of the answers, best first.
fn found(directory: &Directory, text: &str) -> Vec<String> {
    search(directory, text, usize::MAX)
        .iter()
        .map(|hit| directory.municipalities[hit.at].id.clone())
        .collect()
}

/// What stands beside the answer of that id.
fn reason(directory: &Directory, text: &str, id: &str) -> Option<String> {
    let hits = search(directory, text, usize::MAX);
    let hit = hits
        .iter()
        .find(|hit| directory.municipalities[hit.at].id == id);
    hit.unwrap_or_else(|| panic!("«{text}» does not find {id}"))
        .reason(directory, &BOKMAL.municipality)
}

/// Today's 357 and the two plans.
#[test]
fn everybody_is_in_the_directory() {
    let directory = directory();
    let ids: BTreeSet<&str> = directory
        .municipalities
        .iter()
        .map(|listed| listed.id.as_str())
        .collect();
    assert_eq!(ids.len(), 357 + 2);
    let start = packaged::start().unwrap();
    assert_eq!(start.label, directory.find(&start.default).unwrap().label);
    assert_eq!(directory.data, start.data);
}

/// By number and by name, in capitals too: the municipality itself comes first.
#[test]
fn everybody_is_found_by_number_and_name() {
    let directory = directory();
    for listed in &directory.municipalities {
        assert_eq!(found(&directory, &listed.id)[0], listed.id);
        let hits = search(&directory, &listed.name.to_uppercase(), 3);
        let first = &directory.municipalities[hits[0].at];
        assert_eq!(first.name, listed.name);
        assert_eq!(hits[0].because, Because::WholeName, "{}", listed.name);
        for name in &listed.also {
            assert!(found(&directory, name).contains(&listed.id), "{name}");
        }
    }
}

/// Every number since 2005 finds those that followed it.
#[test]
fn earlier_numbers_are_found() {
    let directory = directory();
    let names = rows(EARLIER_NAMES, b';', &[]);
    // Ålesund was one municipality for four years; the parts before that followed one of the two.
    let alone: BTreeMap<&str, &str> = names
        .iter()
        .map(|row| (&*row["kommunenr_gammelt"], &*row["kommunenr_2024"]))
        .filter(|(_, now)| !now.is_empty())
        .collect();
    for row in rows(BORDERS, b';', &[]) {
        let (now, before) = (&row["kommunenr_2024"], row["kommunenr_gammelt"].as_str());
        if alone.get(before).is_some_and(|only| only != now) {
            continue;
        }
        assert!(found(&directory, before).contains(now), "{before} {now}");
    }
    assert_eq!(
        reason(&directory, "3049", "3312").as_deref(),
        Some("tidligere nummer 3049")
    );
    let mut heirs = found(&directory, "5012");
    heirs.sort();
    assert_eq!(heirs, ["5055", "5056", "5059"], "Snillfjord was divided");
}

/// Every name before a merger finds those that followed, and says so.
#[test]
fn earlier_names_are_found() {
    let directory = directory();
    let heirs = rows(BORDERS, b';', &[]);
    let names = rows(EARLIER_NAMES, b';', &[]);
    assert!(names.len() > 100);
    for row in &names {
        let (number, name) = (&row["kommunenr_gammelt"], &row["navn"]);
        for heir in heirs
            .iter()
            .filter(|heir| heir["kommunenr_gammelt"] == *number)
        {
            let now = &heir["kommunenr_2024"];
            let only = &row["kommunenr_2024"];
            if !only.is_empty() && only != now {
                continue;
            }
            let said = reason(&directory, name, now);
            if directory.find(now).unwrap().name.starts_with(name) {
                assert_eq!(
                    said, None,
                    "{name} is still its name, or the beginning of it"
                );
            } else {
                assert_eq!(said, Some(format!("tidligere {name}")), "{now}");
            }
        }
    }
    for name in ["Svelvik", "nedre eiker", "Drammen"] {
        assert_eq!(found(&directory, name)[0], "3301", "{name}");
    }
    assert_eq!(found(&directory, "Nøtterøy"), ["3911"]);
}

/// Letters as people type them.
#[test]
fn letters_as_people_type_them() {
    let directory = directory();
    for (text, id) in [
        ("ålesund", "1508"),
        ("Aalesund", "1508"),
        ("alesund", "1508"),
        ("bærum", "3201"),
        ("baerum", "3201"),
        ("tromsø", "5501"),
        ("tromso", "5501"),
        ("Tromsoe", "5501"),
        ("haa", "1119"),
        ("nord odal", "3414"),
        ("nord-fron", "3436"),
        ("våler innlandet", "3419"),
        ("vaaler ostfold", "3114"),
        ("  Lier ", "3312"),
        ("karasjohka", "5610"),
        ("guovdageaidnu", "5612"),
        ("odal sør", "3415"),
        ("eiker", "3314"),
    ] {
        assert_eq!(
            found(&directory, text).first().map(String::as_str),
            Some(id),
            "{text}"
        );
    }
    assert_eq!(found(&directory, "lillehammer plan"), ["3405-2018"]);
    assert!(found(&directory, "finnmark").len() >= 18);
    assert!(found(&directory, "atlantis").is_empty());
}

/// Nothing searched for: everybody, in the order of the Norwegian alphabet; no more than asked for.
#[test]
fn everybody_in_the_order_of_the_alphabet() {
    let directory = directory();
    let all = search(&directory, " ", usize::MAX);
    assert_eq!(all.len(), directory.municipalities.len());
    let names: Vec<&str> = all
        .iter()
        .map(|hit| directory.municipalities[hit.at].name.as_str())
        .collect();
    assert_eq!(names.first(), Some(&"Alstahaug"));
    assert_eq!(names.last(), Some(&"Åsnes"));
    let place = |name| names.iter().position(|known| *known == name).unwrap();
    assert!(place("Vågå") < place("Ørland") && place("Øyer") < place("Ål"));
    assert_eq!(search(&directory, "", 7).len(), 7);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Any text is answered, best reasons first, nobody twice.
    #[test]
    fn any_text_is_answered(text in "\\PC{0,20}") {
        let directory = directory();
        let hits: Vec<Hit> = search(&directory, &text, usize::MAX);
        let once: BTreeSet<usize> = hits.iter().map(|hit| hit.at).collect();
        prop_assert_eq!(once.len(), hits.len());
        prop_assert!(once.iter().all(|&at| at < directory.municipalities.len()));
    }
}
