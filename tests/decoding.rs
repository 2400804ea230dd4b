//! Text from outside: whatever it is, it is read or refused on one line, and never stops the page.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test says what is wrong by failing, in its helpers too"
)]

mod support {
    pub mod scenarios;
}

use std::path::Path;

use omsorgstrappa::packaged;
use omsorgstrappa_core::codec::{
    read_backtest, read_country, read_directory, read_municipality, read_register, read_scenario,
    read_start, scenario_to_json, simulate,
};
use omsorgstrappa_core::municipality::country::Measure;
use omsorgstrappa_core::municipality::search::search;
use omsorgstrappa_core::state::{State, read_saved, write_saved};
use omsorgstrappa_core::text::{BOKMAL, Long};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};
use support::scenarios::scenario;

/// Reads `text` as everything that is ever read, and runs it if it is a scenario.
fn read_as_everything(text: &str) {
    // Whether each is read does not matter here, only that it answers.
    let _ = (
        read_saved(text),
        read_municipality(text),
        read_register(text),
        read_start(text),
        read_backtest(text),
        Long::read(text, &BOKMAL).is_some(),
    );
    if let Ok(directory) = read_directory(text) {
        search(&directory, "lier", 5);
    }
    if let Ok(country) = read_country(text) {
        for at in [0, country.ids.len()] {
            let peers = country.peers(at);
            for measure in Measure::ALL {
                country.strip(measure, at, &peers);
            }
        }
    }
    if let Err(error) = simulate(text, "test", packaged::find) {
        let message = error.to_string();
        assert!(
            message.lines().count() == 1 && message.contains(": "),
            "{message:?}"
        );
    }
}

/// Values that are likely to be where they should not.
fn odd_values() -> Vec<Value> {
    vec![
        Value::Null,
        json!(true),
        json!(0),
        json!(-1),
        json!(0.5),
        json!(-0.0),
        json!(105),
        json!(i32::MAX),
        json!(i32::MIN),
        json!(u64::MAX),
        json!(f64::MAX),
        json!(f64::MIN_POSITIVE),
        json!("need"),
        json!("3312"),
        json!("\u{2028}\n\0"),
        json!([]),
        json!([[]]),
        json!({}),
        json!({"": null}),
    ]
}

/// Every value inside `value`, itself first.
fn places<'a>(value: &'a mut Value, at: &mut usize, wanted: usize) -> Option<&'a mut Value> {
    if *at == wanted {
        return Some(value);
    }
    *at += 1;
    match value {
        Value::Array(items) => items.iter_mut().find_map(|item| places(item, at, wanted)),
        Value::Object(fields) => fields
            .iter_mut()
            .find_map(|(_, field)| places(field, at, wanted)),
        _ => None,
    }
}

/// How many values there are inside `value`, itself among them.
fn size(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(size).sum(),
        Value::Object(fields) => fields.values().map(size).sum(),
        _ => 0,
    }
}

/// Puts `text` in the place of the character at `at`.
fn edited(original: &str, at: Index, text: &str) -> String {
    let characters: Vec<char> = original.chars().collect();
    let at = at.index(characters.len().max(1));
    let before = characters.iter().take(at);
    let after = characters.iter().skip(at + 1);
    before
        .copied()
        .chain(text.chars())
        .chain(after.copied())
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Any text at all.
    #[test]
    fn any_text_is_answered(text in any::<String>()) {
        read_as_everything(&text);
    }

    /// Text that looks like JSON.
    #[test]
    fn text_like_json_is_answered(text in r#"[\[\]{}:,"0-9eE+.\-a-z \\n]{0,60}"#) {
        read_as_everything(&text);
    }

    /// A scenario, alone and in a saved record, with a few of its values changed.
    #[test]
    fn changed_values_are_answered(
        scenario in scenario(),
        changes in vec((any::<Index>(), select(odd_values())), 1..4),
    ) {
        let saved = write_saved(&State::new(scenario.clone(), 2030), 0.0);
        for mut value in [scenario_to_json(&scenario), saved] {
            for (place, odd) in &changes {
                let wanted = place.index(size(&value));
                *places(&mut value, &mut 0, wanted).unwrap() = odd.clone();
            }
            read_as_everything(&value.to_string());
        }
    }

    /// A scenario with a few of its characters changed.
    #[test]
    fn changed_characters_are_answered(
        scenario in scenario(),
        changes in vec((any::<Index>(), r#"["{}\[\],:0-9eE.\-a-z]{0,3}"#), 1..4),
    ) {
        let mut text = scenario_to_json(&scenario).to_string();
        for (place, replacement) in changes {
            text = edited(&text, place, &replacement);
        }
        read_as_everything(&text);
    }
}

/// A packaged file of each kind, the long ones cut to their first municipalities.
fn packaged_files() -> Vec<Value> {
    let read = |name: &str| -> Value {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/municipality");
        let text = std::fs::read_to_string(folder.join(name)).unwrap();
        serde_json::from_str(&text).unwrap()
    };
    let mut directory = read("directory.json");
    directory["municipalities"]
        .as_array_mut()
        .unwrap()
        .truncate(4);
    let mut country = read("country.json");
    for (_, column) in country.as_object_mut().unwrap() {
        if let Some(column) = column.as_array_mut() {
            column.truncate(12);
        }
    }
    vec![
        read("0301.json"),
        read("start.json"),
        read("backtest.json"),
        directory,
        country,
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// A packaged file with a few of its values changed.
    #[test]
    fn changed_files_are_answered(changes in vec((any::<Index>(), select(odd_values())), 1..4)) {
        for mut value in packaged_files() {
            for (place, odd) in &changes {
                let wanted = place.index(size(&value));
                *places(&mut value, &mut 0, wanted).unwrap() = odd.clone();
            }
            read_as_everything(&value.to_string());
        }
    }
}

/// What is wrong with a packaged file is said with its place.
#[test]
fn a_broken_file_names_the_place() {
    let [_, _, _, directory, country] = packaged_files().try_into().unwrap();
    let mut short = country.clone();
    short["dementia"].as_array_mut().unwrap().pop();
    let error = read_country(&short.to_string()).unwrap_err().to_string();
    assert!(error.starts_with("dementia"), "{error}");
    let mut wrong = country;
    wrong["institution"][3] = json!("10,4");
    let error = read_country(&wrong.to_string()).unwrap_err().to_string();
    assert!(error.starts_with("institution[3]"), "{error}");
    let mut nameless = directory;
    nameless["municipalities"][2]["name"] = Value::Null;
    let error = read_directory(&nameless.to_string())
        .unwrap_err()
        .to_string();
    assert!(error.starts_with("municipalities[2].name"), "{error}");
}

/// Nothing is nested so deep that reading it runs out of stack.
#[test]
fn deep_nesting_is_refused() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let text = format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
        assert!(read_scenario(&text).is_err());
        read_as_everything(&text);
    }
}

/// Years at the ends of what a year can be.
#[test]
fn years_at_the_ends_are_answered() {
    let bands = json!([[0, 19], [20, 66], [67, 79], [80, null]]);
    for years in [
        vec![i32::MAX],
        vec![i32::MAX - 1, i32::MAX],
        vec![i32::MIN],
        vec![i32::MIN, i32::MIN + 1],
        vec![i32::MIN, i32::MAX],
        vec![-2_000_000_000, 2_000_000_000],
    ] {
        for (base_year, end_year) in years
            .iter()
            .flat_map(|&base| [(base, None), (base, base.checked_add(1))])
        {
            let scenario = json!({
                "baseline": {
                    "name": "",
                    "base_year": base_year,
                    "population": {
                        "bands": bands,
                        "years": years,
                        "counts": vec![[4000, 9000, 2000, 800]; years.len()],
                    },
                    "places": {"institution": 60, "care_home_24h": 40},
                },
                "end_year": end_year,
            });
            read_as_everything(&scenario.to_string());
        }
    }
}
