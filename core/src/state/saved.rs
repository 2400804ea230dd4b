//! The record in local storage: a versioned envelope around the state.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::codec::{Object, parse, scenario_from, scenario_to_json};
use crate::scenario::{Reason, ScenarioError};

use super::{CostFrame, Depth, Entry, ScenarioId, StaircaseUnit, State, View};

const APP: &str = "omsorgstrappa";
/// Version of the envelope.
const SCHEMA: i32 = 1;
const DEPTHS: [(Depth, &str); 2] = [(Depth::Simple, "simple"), (Depth::Full, "full")];
const STAIRCASE_UNITS: [(StaircaseUnit, &str); 3] = [
    (StaircaseUnit::Persons, "persons"),
    (StaircaseUnit::Fte, "fte"),
    (StaircaseUnit::Money, "money"),
];
const COST_FRAMES: [(CostFrame, &str); 3] = [
    (CostFrame::Total, "total"),
    (CostFrame::PerInhabitant, "per_inhabitant"),
    (CostFrame::PerPlace, "per_place"),
];

/// A record that cannot be opened.
#[derive(Clone, Debug, PartialEq)]
pub enum SavedError {
    /// Made by a newer version of the page.
    Newer,
    /// Something in it is wrong.
    Broken(ScenarioError),
}

impl From<ScenarioError> for SavedError {
    fn from(error: ScenarioError) -> Self {
        Self::Broken(error)
    }
}

/// The state as a record; `saved_at` is milliseconds since 1970.
pub fn write_saved(state: &State, saved_at: f64) -> Value {
    let scenarios: Vec<Value> = state
        .scenarios
        .iter()
        .map(|entry| {
            json!({
                "id": entry.id,
                "name": entry.name,
                "scenario": scenario_to_json(&entry.scenario),
                "reasons": entry.reasons,
            })
        })
        .collect();
    json!({
        "app": APP,
        "schema": SCHEMA,
        "saved_at": saved_at,
        "data": {
            "active": state.active,
            "scenarios": scenarios,
            "view": {
                "depth": name_of(&DEPTHS, state.view.depth),
                "shown_year": state.view.shown_year,
                "staircase": name_of(&STAIRCASE_UNITS, state.view.staircase),
                "cost": name_of(&COST_FRAMES, state.view.cost),
            },
        },
    })
}

/// Reads a record.
///
/// # Errors
/// Where it is newer than this page, or names the field that cannot be read.
pub fn read_saved(text: &str) -> Result<State, SavedError> {
    let value = parse(text)?;
    let envelope = Object::open(&value, "")?;
    if envelope
        .whole("schema")?
        .is_some_and(|schema| schema > SCHEMA)
    {
        return Err(SavedError::Newer);
    }
    let envelope = Object::new(&value, "", &["app", "schema", "saved_at", "data"])?;
    if envelope.text("app")? != Some(APP) {
        return Err(envelope.error("app", Reason::NotOneOf(vec![APP])).into());
    }
    let data = Object::new(
        envelope.must("data")?,
        "data",
        &["active", "scenarios", "view"],
    )?;
    let scenarios = missing(&data, "scenarios", data.list("scenarios", entry)?)?;
    let active = missing(&data, "active", data.whole("active")?)?;
    let Some(active) = scenarios
        .iter()
        .map(|entry| entry.id)
        .find(|&id| i64::from(id) == i64::from(active))
    else {
        return Err(data.error("active", Reason::Missing).into());
    };
    Ok(State {
        active,
        scenarios,
        view: view(data.must("view")?)?,
    })
}

fn entry(value: &Value, path: String) -> Result<Entry, ScenarioError> {
    let object = Object::new(value, path, &["id", "name", "scenario", "reasons"])?;
    let id = missing(&object, "id", object.whole("id")?)?;
    Ok(Entry {
        id: ScenarioId::try_from(id).map_err(|_| object.error("id", Reason::Missing))?,
        name: object.text("name")?.unwrap_or_default().to_owned(),
        scenario: scenario_from(object.must("scenario")?, &object.path_of("scenario"))?,
        reasons: match object.get("reasons") {
            Some(value) => reasons(value, object.path_of("reasons"))?,
            None => BTreeMap::new(),
        },
    })
}

fn reasons(value: &Value, path: String) -> Result<BTreeMap<String, String>, ScenarioError> {
    let object = Object::open(value, path)?;
    let mut reasons = BTreeMap::new();
    for key in object.keys() {
        if let Some(text) = object.text(key)? {
            reasons.insert(key.to_owned(), text.to_owned());
        }
    }
    Ok(reasons)
}

fn view(value: &Value) -> Result<View, ScenarioError> {
    let keys = ["depth", "shown_year", "staircase", "cost"];
    let object = Object::new(value, "data.view", &keys)?;
    Ok(View {
        depth: named(&object, "depth", &DEPTHS)?,
        shown_year: missing(&object, "shown_year", object.whole("shown_year")?)?,
        staircase: named(&object, "staircase", &STAIRCASE_UNITS)?,
        cost: named(&object, "cost", &COST_FRAMES)?,
    })
}

fn name_of<T: PartialEq>(names: &[(T, &'static str)], wanted: T) -> &'static str {
    names
        .iter()
        .find(|(known, _)| *known == wanted)
        .map_or("", |(_, name)| name)
}

fn named<T: Copy + Default>(
    object: &Object,
    key: &str,
    names: &[(T, &'static str)],
) -> Result<T, ScenarioError> {
    Ok(object
        .choice(key, names, |name| name.1)?
        .map_or_else(T::default, |name| name.0))
}

fn missing<T>(object: &Object, key: &str, value: Option<T>) -> Result<T, ScenarioError> {
    value.ok_or_else(|| object.error(key, Reason::Missing))
}
