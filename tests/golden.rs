//! The exchange format against another implementation: every golden case gives its known results,
//! and every bad scenario is refused on one line that names the field.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::float_cmp,
    missing_docs,
    reason = "a test says what is wrong by failing, in its helpers too"
)]

// By their paths: beside the folder `golden`, rustfmt looks for modules in it.
#[path = "support/agree.rs"]
mod agree;
#[path = "support/golden.rs"]
mod known;

use known::cases;
use omsorgstrappa::packaged;
use omsorgstrappa_core::codec::simulate;
use serde_json::Value;

#[test]
fn every_case_gives_its_known_results() {
    let cases = cases();
    assert!(cases.len() >= 24, "only {} cases", cases.len());
    for case in cases {
        let result = simulate(&case.scenario, "test", packaged::find)
            .unwrap_or_else(|error| panic!("{}: {error}", case.name));
        let differences = case.differences(&result);
        assert!(differences.is_empty(), "{}", differences.join("\n"));
    }
}

#[test]
fn every_bad_scenario_is_refused_on_one_line_that_names_the_field() {
    let file: Value = serde_json::from_str(include_str!("golden/bad.json")).unwrap();
    let bad = file.as_array().unwrap();
    assert!(bad.len() >= 65, "only {} bad scenarios", bad.len());
    for scenario in bad {
        let [name, text, field] =
            ["name", "scenario_text", "field"].map(|key| scenario[key].as_str().unwrap());
        let message = match simulate(text, "test", packaged::find) {
            Ok(_) => panic!("{name}: accepted"),
            Err(error) => error.to_string(),
        };
        assert_eq!(message.lines().count(), 1, "{name}: {message}");
        assert!(
            message.contains(field),
            "{name}: no «{field}» in «{message}»"
        );
    }
}
