//! The record in local storage: a versioned envelope around the state.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::analysis::finding::Question;
use crate::codec::{Object, changes_to_json, measure_from, parse, scenario_from, scenario_to_json};
use crate::goal::{goal_from, goal_to_json};
use crate::model::limit::Limit;
use crate::model::series::Series;
use crate::scenario::{Reason, ScenarioError};
use crate::uncertainty::Ranges;

use super::{
    COMPARED, CostFrame, Depth, Entry, Figures, ScenarioId, Slot, StaircaseUnit, State, Tab, View,
};

/// Who has written an envelope.
pub(crate) const APP: &str = "omsorgstrappa";
/// Newest version of the envelope. A record in which no measure moves anything is written as version 2, which earlier
/// versions of the page open.
const SCHEMA: i32 = 3;
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
const FIGURES: [(Figures, &str); 2] = [(Figures::Plan, "plan"), (Figures::Here, "here")];
const TABS: [(Tab, &str); 6] = [
    (Tab::Explore, "explore"),
    (Tab::Compare, "compare"),
    (Tab::Analyses, "analyses"),
    (Tab::Country, "country"),
    (Tab::Numbers, "numbers"),
    (Tab::About, "about"),
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
    let entries = |entries: &[Arc<Entry>]| -> Vec<Value> {
        entries.iter().map(|entry| entry_json(entry)).collect()
    };
    let both = state.scenarios.iter().chain(&state.library);
    let schema = if both.clone().any(|entry| moves(entry)) {
        SCHEMA
    } else {
        SCHEMA - 1
    };
    json!({
        "app": APP,
        "schema": schema,
        "saved_at": saved_at,
        "data": {
            "active": state.active,
            "scenarios": entries(&state.scenarios),
            "library": entries(&state.library),
            "goals": state.goals.iter().map(goal_to_json).collect::<Vec<_>>(),
            "view": view_json(state.view),
        },
    })
}

/// Whether a measure of it moves levers or parameters, one of its drafts or of the scenario as it was opened too.
fn moves(entry: &Entry) -> bool {
    let scenarios = [&entry.scenario, &entry.opened];
    scenarios.iter().any(|scenario| scenario.schema() > 1)
        || entry.drafts.iter().any(|draft| !draft.effects.is_empty())
}

fn entry_json(entry: &Entry) -> Value {
    let mut json = json!({
        "id": entry.id,
        "slot": entry.slot.number(),
        "name": entry.name,
        "scenario": scenario_to_json(&entry.scenario),
        "reasons": entry.reasons,
    });
    if let Value::Object(fields) = &mut json {
        // Left out, it is as the scenario stands.
        if entry.opened != entry.scenario {
            fields.insert("opened".to_owned(), scenario_to_json(&entry.opened));
        }
        if !entry.ranges.is_untouched() {
            fields.insert("ranges".to_owned(), entry.ranges.to_json());
        }
        if !entry.drafts.is_empty() {
            fields.insert("drafts".to_owned(), changes_to_json(&entry.drafts));
        }
    }
    json
}

/// What is on screen, as it stands in records and links.
pub(crate) fn view_json(view: View) -> Value {
    let mut json = json!({
        "depth": name_of(&DEPTHS, view.depth),
        "shown_year": view.shown_year,
        "staircase": name_of(&STAIRCASE_UNITS, view.staircase),
        "cost": name_of(&COST_FRAMES, view.cost),
        "tab": name_of(&TABS, view.tab),
        "compared": view.compared.key(),
        "figures": name_of(&FIGURES, view.figures),
    });
    if let (Value::Object(fields), Some(question)) = (&mut json, view.question) {
        fields.insert("question".to_owned(), json!(question.key()));
    }
    json
}

/// Reads a record, of this version or an older one.
///
/// # Errors
/// Where it is newer than this page, or names the field that cannot be read.
pub fn read_saved(text: &str) -> Result<State, SavedError> {
    let mut value = parse(text)?;
    let schema = envelope_schema(&value, SCHEMA)?;
    migrate(&mut value, schema);
    let envelope = Object::new(&value, "", &["app", "schema", "saved_at", "data"])?;
    if envelope.text("app")? != Some(APP) {
        return Err(envelope.error("app", Reason::NotOneOf(vec![APP])).into());
    }
    let data = Object::new(
        envelope.must("data")?,
        "data",
        &["active", "scenarios", "library", "goals", "view"],
    )?;
    let scenarios = missing(&data, "scenarios", data.list("scenarios", entry)?)?;
    let library = data.list("library", entry)?.unwrap_or_default();
    unique(&scenarios, &library)?;
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
        library,
        view: view_from(data.must("view")?, "data.view")?,
        goals: data.list("goals", goal_from)?.unwrap_or_default(),
        first_id: 1,
    })
}

/// The version of an envelope.
///
/// # Errors
/// Where it is above `newest`, or no number.
pub(crate) fn envelope_schema(value: &Value, newest: i32) -> Result<i32, SavedError> {
    let schema = Object::open(value, "")?.whole("schema")?.unwrap_or(1);
    if schema > newest {
        Err(SavedError::Newer)
    } else {
        Ok(schema)
    }
}

/// Makes a record of an older version one of this version, a version at a time.
fn migrate(value: &mut Value, schema: i32) {
    // Version 3 allows effects of measures, and changes nothing of what was there.
    const CHAIN: [fn(&mut Value); 2] = [from_1_to_2, |_| {}];
    for (version, step) in (1..).zip(CHAIN) {
        if schema <= version {
            step(value);
        }
    }
}

/// Version 2 gives every scenario a slot; library, goals and the rest of the view were not there.
fn from_1_to_2(value: &mut Value) {
    let entries = value.pointer_mut("/data/scenarios");
    let entries = entries.and_then(Value::as_array_mut);
    for (slot, entry) in entries.into_iter().flatten().enumerate() {
        if let Value::Object(fields) = entry {
            fields.insert("slot".to_owned(), json!(slot));
        }
    }
}

/// No two scenarios may share an id, nor two that stand side by side a slot.
fn unique(scenarios: &[Arc<Entry>], library: &[Arc<Entry>]) -> Result<(), ScenarioError> {
    let all: Vec<(String, &Arc<Entry>)> = [("scenarios", scenarios), ("library", library)]
        .into_iter()
        .flat_map(|(list, entries)| {
            let places = entries.iter().enumerate();
            places.map(move |(place, entry)| (format!("data.{list}[{place}]"), entry))
        })
        .collect();
    for (place, (path, entry)) in all.iter().enumerate() {
        let mut before = all.iter().take(place);
        if before.any(|(_, other)| other.id == entry.id) {
            return Err(ScenarioError::new(format!("{path}.id"), Reason::Twice));
        }
    }
    for (place, entry) in scenarios.iter().enumerate() {
        let mut before = scenarios.iter().take(place);
        if before.any(|other| other.slot == entry.slot) {
            let path = format!("data.scenarios[{place}].slot");
            return Err(ScenarioError::new(path, Reason::Twice));
        }
    }
    Ok(())
}

fn entry(value: &Value, path: String) -> Result<Arc<Entry>, ScenarioError> {
    let known = [
        "id", "slot", "name", "scenario", "opened", "reasons", "ranges", "drafts",
    ];
    let object = Object::new(value, path, &known)?;
    let id = missing(&object, "id", object.whole("id")?)?;
    let slot = missing(&object, "slot", object.whole("slot")?)?;
    let slot = usize::try_from(slot).ok().and_then(Slot::new);
    let last = Slot::ALL.len() - 1;
    let limit = Limit::new(0.0, true, last as f64, true);
    let scenario = Arc::new(scenario_from(
        object.must("scenario")?,
        &object.path_of("scenario"),
    )?);
    Ok(Arc::new(Entry {
        id: ScenarioId::try_from(id)
            .map_err(|_| object.error("id", Reason::OutsideLimit(Limit::NOT_NEGATIVE)))?,
        slot: slot.ok_or_else(|| object.error("slot", Reason::OutsideLimit(limit)))?,
        name: object.text("name")?.unwrap_or_default().to_owned(),
        opened: match object.get("opened") {
            Some(value) => Arc::new(scenario_from(value, &object.path_of("opened"))?),
            None => Arc::clone(&scenario),
        },
        scenario,
        reasons: match object.get("reasons") {
            Some(value) => reasons_from(value, object.path_of("reasons"))?,
            None => BTreeMap::new(),
        },
        ranges: ranges_from(&object)?,
        drafts: object
            .list("drafts", |value, path| {
                measure_from(value, path, crate::scenario::SCHEMA)
            })?
            .unwrap_or_default(),
    }))
}

/// The ranges of an object, where it has any.
///
/// # Errors
/// Names what cannot be read.
pub(crate) fn ranges_from(object: &Object) -> Result<Arc<Ranges>, ScenarioError> {
    match object.get("ranges") {
        Some(value) => Ranges::from_json(value, &object.path_of("ranges")).map(Arc::new),
        None => Ok(Arc::default()),
    }
}

/// The reasons that stand at `path`.
///
/// # Errors
/// Where one is no text.
pub(crate) fn reasons_from(
    value: &Value,
    path: String,
) -> Result<BTreeMap<String, String>, ScenarioError> {
    let object = Object::open(value, path)?;
    let mut reasons = BTreeMap::new();
    for key in object.keys() {
        if let Some(text) = object.text(key)? {
            reasons.insert(key.to_owned(), text.to_owned());
        }
    }
    Ok(reasons)
}

/// What is on screen, as it stands at `path`.
///
/// # Errors
/// Names the field that cannot be read.
pub(crate) fn view_from(value: &Value, path: &str) -> Result<View, ScenarioError> {
    let keys = [
        "depth",
        "shown_year",
        "staircase",
        "cost",
        "tab",
        "compared",
        "question",
        "figures",
    ];
    let object = Object::new(value, path, &keys)?;
    let shown_year = missing(&object, "shown_year", object.whole("shown_year")?)?;
    let compared = object.choice("compared", &COMPARED, Series::key)?;
    Ok(View {
        depth: named(&object, "depth", &DEPTHS)?,
        shown_year,
        staircase: named(&object, "staircase", &STAIRCASE_UNITS)?,
        cost: named(&object, "cost", &COST_FRAMES)?,
        tab: named(&object, "tab", &TABS)?,
        compared: compared.unwrap_or(View::new(shown_year).compared),
        question: object.choice("question", &Question::ALL, Question::key)?,
        figures: named(&object, "figures", &FIGURES)?,
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
