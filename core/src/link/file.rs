//! Scenario files: one scenario with its name, reasons, versions and key figures in a versioned
//! envelope. The bare exchange format and a whole record are read too.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Map, Value, json};

use crate::codec::{Object, parse, scenario_from, scenario_to_json};
use crate::model::MODEL_VERSION;
use crate::model::limit::Limit;
use crate::scenario::{Reason, ScenarioError};
use crate::state::{
    APP, SavedError, State, envelope_schema, ranges_from, read_saved, reasons_from,
};

use super::{FROZEN, Frozen, Shared};

/// Newest version of the envelope: it is that of the scenario inside, so that an earlier version of the page says of what
/// it cannot open that it is newer.
const SCHEMA: i32 = 2;
const KIND: &str = "scenario";

/// A file that was opened.
#[derive(Clone, Debug, PartialEq)]
pub enum OpenedFile {
    /// One scenario.
    Scenario {
        /// The scenario.
        shared: Box<Shared>,
        /// Version of the model it was made with; empty where the file does not say.
        model: String,
        /// Version of the data.
        data: String,
    },
    /// Everything of a visit.
    Record(Box<State>),
}

/// A scenario as a file, made with this model and data of that version.
pub fn write_file(shared: &Shared, data_version: &str) -> Value {
    let frozen: Vec<Value> = shared
        .frozen
        .iter()
        .map(|frozen| {
            let figures: Map<String, Value> = frozen
                .figures()
                .map(|(series, value)| (series.key().to_owned(), json!(value)))
                .collect();
            json!({"year": frozen.year, "figures": figures})
        })
        .collect();
    let mut file = json!({
        "app": APP,
        "kind": KIND,
        "schema": shared.scenario.schema(),
        "model": MODEL_VERSION,
        "data": data_version,
        "name": shared.name,
        "scenario": scenario_to_json(&shared.scenario),
        "reasons": shared.reasons,
        "frozen": frozen,
    });
    if !shared.ranges.is_untouched()
        && let Value::Object(fields) = &mut file
    {
        fields.insert("ranges".to_owned(), shared.ranges.to_json());
    }
    file
}

/// Reads a file: a scenario in its envelope, a bare scenario of the exchange format, or a record.
///
/// # Errors
/// Where it is newer than this page, or names the field that cannot be read.
pub fn read_file(text: &str) -> Result<OpenedFile, SavedError> {
    let text = text.trim_start_matches('\u{feff}');
    let value = parse(text)?;
    let open = Object::open(&value, "")?;
    if open.get("app").is_none() {
        let shared = Box::new(Shared {
            name: String::new(),
            scenario: scenario_from(&value, "")?,
            reasons: BTreeMap::new(),
            ranges: Arc::default(),
            frozen: Vec::new(),
        });
        let (model, data) = (String::new(), String::new());
        return Ok(OpenedFile::Scenario {
            shared,
            model,
            data,
        });
    }
    if open.get("kind").is_none() {
        return Ok(OpenedFile::Record(Box::new(read_saved(text)?)));
    }
    envelope_schema(&value, SCHEMA)?;
    let keys = [
        "app", "kind", "schema", "model", "data", "name", "scenario", "reasons", "ranges", "frozen",
    ];
    let object = Object::new(&value, "", &keys)?;
    for (key, wanted) in [("app", APP), ("kind", KIND)] {
        if object.text(key)? != Some(wanted) {
            return Err(object.error(key, Reason::NotOneOf(vec![wanted])).into());
        }
    }
    let text = |key: &str| -> Result<String, ScenarioError> {
        Ok(object.text(key)?.unwrap_or_default().to_owned())
    };
    Ok(OpenedFile::Scenario {
        shared: Box::new(Shared {
            name: text("name")?,
            scenario: scenario_from(object.must("scenario")?, "scenario")?,
            reasons: match object.get("reasons") {
                Some(value) => reasons_from(value, "reasons".to_owned())?,
                None => BTreeMap::new(),
            },
            ranges: ranges_from(&object)?,
            frozen: object.list("frozen", frozen)?.unwrap_or_default(),
        }),
        model: text("model")?,
        data: text("data")?,
    })
}

fn frozen(value: &Value, path: String) -> Result<Frozen, ScenarioError> {
    let object = Object::new(value, path, &["year", "figures"])?;
    let year = object.whole("year")?;
    let keys = FROZEN.map(crate::model::series::Series::key);
    let figures = Object::new(object.must("figures")?, object.path_of("figures"), &keys)?;
    let mut values = [None; FROZEN.len()];
    for (there, key) in values.iter_mut().zip(keys) {
        *there = figures.number(key, Limit::FINITE)?;
    }
    Ok(Frozen {
        year: year.ok_or_else(|| object.error("year", Reason::Missing))?,
        values,
    })
}
