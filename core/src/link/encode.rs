//! From scenarios to a link.

use serde_json::Value;

use crate::codec::{json_text, scenario_to_json};
use crate::goal::goal_to_json;
use crate::state::{View, view_json};

use super::flat::flatten;
use super::percent;
use super::{LINK, Link, Shared};

/// What a link begins with.
pub(super) const VERSION: &str = "link";
pub(super) const MODEL: &str = "model";
pub(super) const DATA: &str = "data";
/// Read by `boot.js` too, before anything else is here.
pub(super) const LANGUAGE: &str = "lang";
pub(super) const NAME: &str = "name";
pub(super) const VIEW: &str = "view.";
pub(super) const REASON: &str = "reason.";
/// Ranges of parameters begin with this and a point.
pub(super) const RANGE: &str = "range";
pub(super) const WAS: &str = "was.";
pub(super) const GOAL: &str = "goal.";
/// Stands last, and says whether anything before it was cut off or altered.
pub(super) const SUM: &str = "sum";

/// The fragment of a link, without `#`.
pub fn encode(link: &Link) -> String {
    let mut pairs: Vec<(String, String)> = vec![
        (VERSION.to_owned(), LINK.to_owned()),
        (MODEL.to_owned(), link.model.clone()),
        (DATA.to_owned(), link.data.clone()),
    ];
    if !link.language.is_empty() {
        pairs.push((LANGUAGE.to_owned(), link.language.clone()));
    }
    for (number, shared) in link.scenarios.iter().enumerate() {
        let prefix = match number {
            0 => String::new(),
            pinned => format!("{}.", pinned + 1),
        };
        for (key, value) in of_scenario(shared) {
            pairs.push((format!("{prefix}{key}"), value));
        }
    }
    pairs.extend(of_view(link.view));
    for (place, goal) in link.goals.iter().enumerate() {
        let mut json = goal_to_json(goal);
        if let Value::Object(fields) = &mut json {
            // Its id is its place; what is empty is left out.
            fields.retain(|key, value| key != "id" && *value != "");
        }
        flatten(&json, &format!("{GOAL}{}", place + 1), &mut pairs);
    }
    let sum = check_sum(
        pairs
            .iter()
            .map(|(key, value)| (key.as_str(), value.as_str())),
    );
    pairs.push((SUM.to_owned(), sum));
    let mut text = String::new();
    for (key, value) in &pairs {
        if !text.is_empty() {
            text.push('&');
        }
        percent::encode(key, &mut text);
        text.push('=');
        percent::encode(value, &mut text);
    }
    text
}

fn of_scenario(shared: &Shared) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    if !shared.name.is_empty() {
        pairs.push((NAME.to_owned(), shared.name.clone()));
    }
    let mut json = scenario_to_json(&shared.scenario);
    if let Value::Object(fields) = &mut json {
        // Whoever reads it sees which one it is.
        fields.remove("schema");
        if let Some(Value::Object(baseline)) = fields.get_mut("baseline") {
            leave_out_defaults(baseline);
        }
    }
    flatten(&json, "", &mut pairs);
    for (key, text) in &shared.reasons {
        pairs.push((format!("{REASON}{key}"), text.clone()));
    }
    if !shared.ranges.is_untouched() {
        flatten(&shared.ranges.to_json(), RANGE, &mut pairs);
    }
    for frozen in &shared.frozen {
        for (series, value) in frozen.figures() {
            let key = format!("{WAS}{}.{}", frozen.year, series.key());
            pairs.push((key, json_text(&Value::from(value))));
        }
    }
    pairs
}

/// A baseline is written in full; in a link what is at its default is left out.
fn leave_out_defaults(baseline: &mut serde_json::Map<String, Value>) {
    baseline.retain(|key, value| match value {
        Value::Bool(truth) => *truth,
        Value::Array(items) => !items.is_empty(),
        Value::Number(number) if key == "waiting" => {
            number.as_f64().is_none_or(|number| number.to_bits() != 0)
        }
        Value::String(text) if key == "places_basis" => text != "unknown",
        _ => true,
    });
}

fn of_view(view: View) -> Vec<(String, String)> {
    let (now, untouched) = (view_json(view), view_json(View::new(view.shown_year)));
    let mut pairs = Vec::new();
    if let (Value::Object(now), Value::Object(untouched)) = (now, untouched) {
        for (key, value) in now {
            if key == "shown_year" || untouched.get(&key) != Some(&value) {
                flatten(&value, &format!("{VIEW}{key}"), &mut pairs);
            }
        }
    }
    pairs
}

/// A sum over keys and values, eight hexadecimal digits (FNV-1a, 32 bits). It finds slips, and is no seal.
pub(super) fn check_sum<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let mut sum: u32 = 0x811c_9dc5;
    for (key, value) in pairs {
        let bytes = key.bytes().chain([b'=']).chain(value.bytes()).chain([b'&']);
        for byte in bytes {
            sum = (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
    }
    (0..8_u32)
        .rev()
        .filter_map(|digit| char::from_digit(sum >> (4 * digit) & 15, 16))
        .collect()
}
