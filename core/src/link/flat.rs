//! JSON as pairs of key and value, and back: `{"places": {"institution": 126}}` is
//! `places.institution=126`, the second of a list of objects begins with `measures.2.`, a list of
//! numbers is `2018,2028`, a list of lists has `;` between them. The schema is not among the pairs: it is 2 where a measure
//! has effects, `measures.1.effects.1.on`, else 1.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::model::lever::LeverId;
use crate::model::parameter::ParameterId;
use crate::scenario::WITH_EFFECTS;

/// Keys whose values are text, whatever they look like.
const TEXTS: [&str; 19] = [
    "municipality",
    "alternative",
    "dementia_reference",
    "family_care",
    "name",
    "kind",
    "site",
    "area",
    "source",
    "places_basis",
    "depth",
    "staircase",
    "cost",
    "tab",
    "compared",
    "bound",
    "label",
    "on",
    "evidence",
];
/// Keys whose values are lists of numbers.
const LISTS: [&str; 2] = ["years", "base_ages"];
/// Keys whose values are lists of such lists.
const TABLES: [&str; 2] = ["bands", "counts"];
/// Keys whose values are lists of objects.
const OBJECTS: [&str; 3] = ["measures", "decided", EFFECTS];
/// The list that each of the measures has.
const EFFECTS: &str = "effects";
/// A number that is given although it is nothing.
const KEPT: &str = "change";
/// What stands inside an object in the exchange format, and outside in a link.
const LEVERS: &str = "levers";
const PARAMETERS: &str = "parameters";
/// The object whose fields are kept although they are null: all of them must be there.
const KEEPS_NULL: &str = "home_care_users";

/// Key and value of every field.
pub(super) type Pairs = BTreeMap<String, String>;

/// The pairs of `value`, in its order.
pub(super) fn flatten(value: &Value, path: &str, onto: &mut Vec<(String, String)>) {
    match value {
        Value::Object(fields) => {
            for (key, field) in fields {
                let inside = match path {
                    "" if key == LEVERS || key == PARAMETERS => String::new(),
                    "" => key.clone(),
                    _ => format!("{path}.{key}"),
                };
                let dropped = field.is_null() && !path.ends_with(KEEPS_NULL);
                if !dropped {
                    flatten(field, &inside, onto);
                }
            }
        }
        Value::Array(items) if items.iter().any(Value::is_object) => {
            for (place, item) in items.iter().enumerate() {
                flatten_change(item, &format!("{path}.{}", place + 1), onto);
            }
        }
        Value::Array(items) => {
            let rows = items.iter().any(Value::is_array);
            let joined: Vec<String> = items.iter().map(scalar).collect();
            onto.push((path.to_owned(), joined.join(if rows { ";" } else { "," })));
        }
        _ => onto.push((path.to_owned(), scalar(value))),
    }
}

/// A measure, a decided change or an effect: nothing, where an amount is nothing.
fn flatten_change(item: &Value, path: &str, onto: &mut Vec<(String, String)>) {
    let Value::Object(fields) = item else {
        return;
    };
    for (key, field) in fields {
        let nothing = field.as_f64().is_some_and(|number| number.to_bits() == 0);
        if !(nothing && key != KEPT || field.is_null()) {
            flatten(field, &format!("{path}.{key}"), onto);
        }
    }
}

/// One value, or one row of a table.
fn scalar(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(scalar).collect();
            items.join(",")
        }
        other => crate::codec::json_text(other),
    }
}

/// The JSON that `pairs` stand for. What does not fit is left as text, which the reader then refuses.
pub(super) fn unflatten(pairs: &Pairs) -> Value {
    let mut root = Map::new();
    for (key, text) in pairs {
        let value = value_of(key, text);
        let inside = if is_lever(key) {
            Some(LEVERS)
        } else if ParameterId::from_key(key).is_some() {
            Some(PARAMETERS)
        } else {
            None
        };
        let path = inside.into_iter().chain(key.split('.'));
        insert(&mut root, path, value);
    }
    let mut value = Value::Object(root);
    for place in ["", "/baseline", "/overrides"] {
        for key in OBJECTS {
            let list = value
                .pointer_mut(place)
                .and_then(|inside| inside.get_mut(key));
            if let Some(list) = list {
                in_order(list);
            }
        }
    }
    let measures = value.get_mut("measures").and_then(Value::as_array_mut);
    let mut effects = measures
        .into_iter()
        .flatten()
        .filter_map(|measure| measure.get_mut(EFFECTS))
        .peekable();
    let any = effects.peek().is_some();
    effects.for_each(in_order);
    if let (true, Value::Object(root)) = (any, &mut value) {
        root.insert("schema".to_owned(), Value::from(WITH_EFFECTS));
    }
    value
}

fn is_lever(key: &str) -> bool {
    key == "family_care" || LeverId::from_key(key).is_some_and(|id| id != LeverId::TargetYear)
}

fn insert<'a>(object: &mut Map<String, Value>, path: impl Iterator<Item = &'a str>, value: Value) {
    let mut path = path.peekable();
    let mut object = object;
    while let Some(key) = path.next() {
        if path.peek().is_none() {
            object.insert(key.to_owned(), value);
            return;
        }
        let inside = object.entry(key).or_insert(Value::Null);
        // A key that is both a value and holds others is no value that the reader takes: it says so.
        if !inside.is_object() {
            *inside = Value::Object(Map::new());
        }
        let Value::Object(fields) = inside else {
            return;
        };
        object = fields;
    }
}

/// An object with the keys 1, 2, 3 as a list in that order.
fn in_order(list: &mut Value) {
    let Value::Object(fields) = list else {
        return;
    };
    let mut items: Vec<(usize, Value)> = Vec::with_capacity(fields.len());
    for (key, item) in std::mem::take(fields) {
        let number = place_of(&key);
        let place = items
            .iter()
            .take_while(|(other, _)| *other <= number)
            .count();
        items.insert(place, (number, item));
    }
    *list = Value::Array(items.into_iter().map(|(_, item)| item).collect());
}

/// The place that a key of a list of objects stands for; what is no number comes last.
pub(super) fn place_of(key: &str) -> usize {
    key.parse().unwrap_or(usize::MAX)
}

/// The value of a pair.
fn value_of(key: &str, text: &str) -> Value {
    let last = key.rsplit('.').next().unwrap_or(key);
    let rows = |text: &str| -> Vec<Value> {
        if text.is_empty() {
            return Vec::new();
        }
        text.split(',').map(number).collect()
    };
    if TEXTS.contains(&last) {
        Value::String(text.to_owned())
    } else if LISTS.contains(&last) {
        Value::Array(rows(text))
    } else if TABLES.contains(&last) {
        let table = text.split(';').filter(|row| !row.is_empty());
        Value::Array(table.map(|row| Value::Array(rows(row))).collect())
    } else if OBJECTS.contains(&last) && text.is_empty() {
        Value::Array(Vec::new())
    } else {
        number(text)
    }
}

/// A number, true, false, or nothing; anything else stays text.
fn number(text: &str) -> Value {
    if text.is_empty() {
        return Value::Null;
    }
    let begins = text.starts_with(|c: char| c == '-' || c.is_ascii_digit());
    let read = match text {
        "true" => Some(Value::Bool(true)),
        "false" => Some(Value::Bool(false)),
        _ if begins => serde_json::from_str(text).ok().filter(Value::is_number),
        _ => None,
    };
    read.unwrap_or_else(|| Value::String(text.to_owned()))
}
