//! From a run to the result of the exchange format, and the whole way in one call.

use serde_json::{Map, Value, json};

use crate::model::MODEL_VERSION;
use crate::model::run::run;
use crate::model::series::{Outputs, Series};
use crate::municipality::Municipality;
use crate::scenario::{Reason, Scenario, ScenarioError, prepare};

use super::read::read_scenario;
use super::text::json_text;

/// Version of the result's format; the scenario's own has gone on since.
const SCHEMA: u32 = 1;

/// A result in the exchange format.
pub fn write_result(outputs: &Outputs, data_version: &str) -> Value {
    let series: Map<String, Value> = Series::ALL
        .iter()
        .map(|&series| {
            let values: Vec<f64> = outputs.series(series).collect();
            (series.key().to_owned(), json!(values))
        })
        .collect();
    json!({
        "schema": SCHEMA,
        "model": MODEL_VERSION,
        "data": data_version,
        "years": outputs.years().collect::<Vec<_>>(),
        "series": series,
    })
}

/// Reads a scenario, runs it and writes the result, as text. `find` gives a packaged municipality.
///
/// # Errors
/// Names the field that cannot be used.
pub fn simulate(
    text: &str,
    data_version: &str,
    find: impl Fn(&str) -> Option<Municipality>,
) -> Result<String, ScenarioError> {
    let scenario: Scenario = read_scenario(text)?;
    let packaged = scenario.municipality().and_then(find);
    let prepared = prepare(&scenario, packaged.as_ref())?;
    let outputs = run(&prepared, &scenario.inputs(prepared.end_year()));
    if !outputs.is_finite() {
        return Err(ScenarioError::new("", Reason::Overflow));
    }
    Ok(json_text(&write_result(&outputs, data_version)))
}
