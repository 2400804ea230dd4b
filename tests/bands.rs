//! The same seed gives the same bands, today and in the page: `tests/wasm.rs` has the same cases.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test says what is wrong by failing, in its helpers too"
)]

mod support {
    pub mod agree;
    pub mod bands;
}

use omsorgstrappa::packaged;
use serde_json::{Value, json};
use support::bands::{bands, differences, known};

#[test]
fn every_seed_gives_its_known_bands() {
    let known = known();
    assert_eq!(known.len(), 3);
    for case in known {
        let differences = differences(&case, packaged::find);
        assert!(
            differences.is_empty(),
            "{}\n{}",
            case["scenario"],
            differences.join("\n")
        );
    }
}

/// `cargo test --test bands -- --ignored` writes the file anew, after a change of the method.
#[test]
#[ignore = "writes what the other test reads"]
fn write_the_known_bands() {
    let scenarios = [
        json!({"municipality": "3312", "target_year": 2040, "levers": {
            "healthy_ageing": 0.6, "home_care_shift": 0.05, "coverage_target": 0.15, "technology": 0.02}}),
        json!({"municipality": "1563", "alternative": "LLML", "seed": 20_260_101}),
        json!({"municipality": "3405-2018", "target_year": 2028, "seed": 7, "levers": {
            "coverage_target": "need", "prevalence": 0.9, "family_care": "grows", "family_growth": 0.005},
            "parameters": {"shift_hours": 40},
            "measures": [{"name": "A", "from": 2022, "places": -12, "fte": 3, "annual_cost": 2}]}),
    ];
    let cases: Vec<Value> = scenarios
        .into_iter()
        .map(|scenario| json!({"bands": bands(&scenario, packaged::find), "scenario": scenario}))
        .collect();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/bands.json");
    let text: Vec<String> = cases.iter().map(Value::to_string).collect();
    std::fs::write(path, format!("[\n{}\n]\n", text.join(",\n"))).unwrap();
}
