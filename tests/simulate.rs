//! The compiled example `simulate` as a process: what it reads, what it answers, and how it ends.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::float_cmp,
    missing_docs,
    reason = "a test says what is wrong by failing, in its helpers too"
)]

use std::env;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// The names of the result as `model.md`, section 16, has them.
const SERIES: &str = "n80 n_working n_total dementia need at_home_24h places_needed coverage places_target \
    institution_share places_planned gap_to_target in_place spare unmet unmet_decided users hours_ordinary \
    hours_intensive hours_waiting hours family_hours uncovered_hours fte_home fte_places fte_measures fte heads \
    replacement_fte workforce_share labour_gap cost_places cost_home cost_hospital cost_technology cost_measures \
    cost_capital user_fees cost";

/// The example of `model.md`, section 16.
const EXAMPLE: &str = r#"{
  "schema": 1,
  "baseline": {
    "name": "Lillehammer, plan 2018", "base_year": 2018,
    "population": {"bands": [[0,64],[65,69],[70,74],[75,79],[80,84],[85,89],[90,null]], "years": [2018, 2028],
                   "counts": [[22200,1556,1476,1000,682,473,286],[24200,1680,1575,1315,1141,580,344]], "base_ages": null},
    "places": {"institution": 228, "care_home_24h": 32}, "places_basis": "plan",
    "decided": [{"name": "Gartnerhagen 6", "from": 2019, "places": 15, "kind": "care_home_24h"}],
    "home_care_users": {"0-66": 660, "67-79": 250, "80+": 457}, "users_exclude_care_homes": false,
    "home_care_hours_per_user": null, "care_fte": null, "care_cost": null, "waiting": 0
  },
  "end_year": 2028, "target_year": 2028, "seed": 1, "dementia_reference": "rotterdam",
  "levers": {"prevalence": 1.0, "healthy_ageing": 1.0, "home_care_shift": 0.0, "coverage_target": 0.16, "institution_share": null,
             "reablement": 0.0, "technology": 0.0, "standard_growth": 0.0, "productivity_growth": 0.0,
             "family_care": "follows_need", "family_growth": 0.0},
  "parameters": {"cost_per_fte": 1.0},
  "measures": [{"name": "Hjemmerehabilitering", "from": 2024, "to": null, "fte": 2, "annual_cost": 1.5, "places": 0, "kind": null,
                "investment": null, "site": null, "area": null, "source": null}]
}"#;

/// The example's executable, which cargo builds with the tests: beside the folder of this one.
fn executable() -> PathBuf {
    let here = env::current_exe().unwrap();
    let profile = here.parent().and_then(|deps| deps.parent()).unwrap();
    let path = profile
        .join("examples")
        .join(format!("simulate{}", env::consts::EXE_SUFFIX));
    assert!(
        path.is_file(),
        "{} is not built: run `cargo test` without --test",
        path.display()
    );
    path
}

/// What it answers to `input`.
fn simulate(input: &[u8]) -> Output {
    let mut process = Command::new(executable())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    process.stdin.take().unwrap().write_all(input).unwrap();
    process.wait_with_output().unwrap()
}

/// The result of a good scenario.
fn result(scenario: &str) -> Value {
    let output = simulate(scenario.as_bytes());
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(output.stderr.is_empty());
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The one line that a bad scenario is answered with.
fn refusal(scenario: &[u8]) -> String {
    let output = simulate(scenario);
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    let message = String::from_utf8(output.stderr).unwrap();
    assert!(
        message.ends_with('\n') && message.lines().count() == 1,
        "{message:?}"
    );
    message
}

/// The example in the description of the format: exactly the series that are named there, a number for
/// each year, and Lillehammer's 330 places at 16 per cent (figure 8).
#[test]
fn the_example_of_the_format() {
    let result = result(EXAMPLE);
    let keys: Vec<&String> = result.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["data", "model", "schema", "series", "years"]);
    assert_eq!(
        (&result["schema"], &result["model"]),
        (&1.into(), &"1.0.0".into())
    );
    assert!(!result["data"].as_str().unwrap().is_empty());
    let years: Vec<i64> = result["years"]
        .as_array()
        .unwrap()
        .iter()
        .map(|year| year.as_i64().unwrap())
        .collect();
    assert_eq!(years, (2018..=2028).collect::<Vec<_>>());

    let series = result["series"].as_object().unwrap();
    let mut names: Vec<&str> = SERIES.split_whitespace().collect();
    names.sort_unstable();
    assert_eq!(names.len(), 39);
    assert_eq!(series.keys().collect::<Vec<_>>(), names);
    for (name, values) in series {
        let values = values.as_array().unwrap();
        assert_eq!(values.len(), years.len(), "{name}");
        assert!(values.iter().all(Value::is_number), "{name}");
    }
    assert_eq!(series["places_target"][10].as_f64().unwrap().round(), 330.0);
    assert_eq!(series["fte_measures"][10].as_f64(), Some(2.0));
}

/// A packaged municipality by its id, with a byte order mark as some editors write it.
#[test]
fn a_packaged_municipality() {
    let result = result("\u{feff}{\"municipality\": \"3405-2018\"}\r\n");
    assert_eq!(result["series"]["places_planned"][0].as_f64(), Some(260.0));
}

#[test]
fn a_bad_scenario_is_refused_with_its_field() {
    for (scenario, start) in [
        (&b""[..], "scenario: "),
        (b" \n\n ", "scenario: "),
        (b"{\"municipality\": \"Lier \xe6\"}", "scenario: not UTF-8"),
        (b"\xff\xfe{\0}\0", "scenario: not UTF-8"),
        (b"[]", "scenario: "),
        (b"{\"municipality\": \"9999\"}", "municipality: "),
        (
            b"{\"municipality\": \"3312\", \"end_year\": 2060}",
            "end_year: ",
        ),
        (b"{\"municipality\": \"3312\", \"a\\nb\": 1}", "ab: "),
        (
            b"{\"municipality\": \"3312\", \"levers\": {\"prevalence\": 1e999}}",
            "levers.prevalence: ",
        ),
    ] {
        let message = refusal(scenario);
        assert!(message.starts_with(start), "{message}");
    }
}

/// The example with one value changed.
#[test]
fn a_value_outside_its_limit_is_refused_with_its_place() {
    let scenario = EXAMPLE.replace("[65,69]", "[66,69]");
    assert!(refusal(scenario.as_bytes()).starts_with("baseline.population.bands[1]: "));
    let scenario = EXAMPLE.replace("\"fte\": 2", "\"fte\": \"2\"");
    assert!(refusal(scenario.as_bytes()).starts_with("measures[0].fte: "));
}
