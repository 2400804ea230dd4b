//! The cases of `tests/golden/cases.json`: scenarios whose results another implementation of
//! `model.md` has worked out.

use serde_json::Value;

use super::agree::agree;

/// One scenario and those of its results that are known.
pub struct Case {
    /// What is special about it.
    pub name: String,
    /// The scenario in the exchange format.
    pub scenario: String,
    series: Value,
}

/// Every case.
pub fn cases() -> Vec<Case> {
    let file: Value = serde_json::from_str(include_str!("../golden/cases.json")).unwrap();
    let cases = file.as_array().unwrap().iter();
    cases
        .map(|case| Case {
            name: case["name"].as_str().unwrap().to_owned(),
            scenario: case["scenario"].to_string(),
            series: case["series"].clone(),
        })
        .collect()
}

impl Case {
    /// One line for each series in `result`, in the exchange format, that is not as it is known to be.
    pub fn differences(&self, result: &str) -> Vec<String> {
        let result: Value = serde_json::from_str(result).unwrap();
        let expected = self.series.as_object().unwrap();
        let mut lines = Vec::new();
        for (name, expected) in expected {
            let [found, expected] = [&result["series"][name], expected].map(numbers);
            let same = !expected.is_empty()
                && found.len() == expected.len()
                && found.iter().zip(&expected).all(|(&a, &b)| agree(a, b));
            if !same {
                lines.push(format!(
                    "{}: {name} is {found:?}, should be {expected:?}",
                    self.name
                ));
            }
        }
        lines
    }
}

fn numbers(series: &Value) -> Vec<f64> {
    let values = series.as_array().into_iter().flatten();
    values.map(|value| value.as_f64().unwrap()).collect()
}
