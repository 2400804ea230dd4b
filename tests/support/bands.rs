//! The bands of `tests/golden/bands.json`: what some scenarios' draws give, kept so that the page's
//! module can be held against what is worked out natively.

use std::sync::Arc;

use omsorgstrappa_core::cases::{Engine, SeriesSet};
use omsorgstrappa_core::codec::scenario_from;
use omsorgstrappa_core::model::series::Series;
use omsorgstrappa_core::municipality::Municipality;
use omsorgstrappa_core::scenario::prepare;
use omsorgstrappa_core::uncertainty::{Draws, ROWS, Ranges, Table};
use serde_json::{Value, json};

use super::agree::agree;

const SERIES: [Series; 6] = [
    Series::PlacesNeeded,
    Series::PlacesTarget,
    Series::Unmet,
    Series::Users,
    Series::Fte,
    Series::Cost,
];

/// Every case of the file.
pub fn known() -> Vec<Value> {
    let file: Value = serde_json::from_str(include_str!("../golden/bands.json")).unwrap();
    file.as_array().unwrap().clone()
}

/// P10, P50 and P90 in the first, a middle and the last year, and one draw, by series.
pub fn bands(scenario: &Value, find: impl Fn(&str) -> Option<Municipality>) -> Value {
    let scenario = scenario_from(scenario, "").unwrap();
    let packaged = scenario.municipality().and_then(find);
    let prepared = Arc::new(prepare(&scenario, packaged.as_ref()).unwrap());
    let mut engine = Engine::new(Arc::clone(&prepared), scenario.dementia_reference);
    let table = Table::new(scenario.seed, &scenario.parameters, &Ranges::default());
    let mut draws = Draws::new();
    let inputs = scenario.inputs(prepared.end_year());
    let wanted = SeriesSet::of(&SERIES);
    draws.draw(&mut engine, &inputs, &table, ROWS, wanted);
    let (first, last) = (draws.base_year(), draws.end_year());
    let mut all = serde_json::Map::new();
    for series in SERIES {
        let mut numbers = Vec::new();
        for year in [first, i32::midpoint(first, last), last] {
            let band = draws.band_at(series, year).unwrap();
            numbers.extend([band.p10, band.p50, band.p90]);
            numbers.push(draws.values(series, year).unwrap()[777]);
        }
        all.insert(series.key().to_owned(), json!(numbers));
    }
    Value::Object(all)
}

/// One line for each series that is not as it is known to be.
pub fn differences(known: &Value, find: impl Fn(&str) -> Option<Municipality>) -> Vec<String> {
    let found = bands(&known["scenario"], find);
    let numbers = |value: &Value| -> Vec<f64> {
        let all = value.as_array().into_iter().flatten();
        all.map(|number| number.as_f64().unwrap()).collect()
    };
    let expected = known["bands"].as_object().unwrap();
    assert_eq!(expected.len(), SERIES.len());
    let wrong = expected.iter().filter(|(name, expected)| {
        let (found, expected) = (numbers(&found[name.as_str()]), numbers(expected));
        found.len() != expected.len()
            || !found
                .iter()
                .zip(&expected)
                .all(|(&found, &expected)| agree(found, expected))
    });
    wrong
        .map(|(name, expected)| format!("{name} is {}, should be {expected}", found[name.as_str()]))
        .collect()
}
