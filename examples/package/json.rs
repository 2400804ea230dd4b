//! JSON read and written.

use std::{fs, path::Path};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::SEEDS;
use crate::problem::{Outcome, Problem, problem};

pub fn list<'a>(value: &'a Value, pointer: &str) -> Outcome<&'a Vec<Value>> {
    value
        .as_array()
        .ok_or_else(|| problem(SEEDS, format!("{pointer} is no list")))
}

/// Persons and places are whole: a decimal would be a misreading.
pub fn whole(value: &Value, pointer: &str) -> Outcome<u32> {
    let number = value.as_u64().and_then(|number| u32::try_from(number).ok());
    number.ok_or_else(|| problem(SEEDS, format!("{pointer}: {value} is no whole number")))
}

// ----------------------------------------------------------------------- files

pub fn read_json<T: for<'de> Deserialize<'de>>(data: &Path, file: &str) -> Outcome<T> {
    let text = fs::read_to_string(data.join(file)).map_err(|error| problem(file, error))?;
    serde_json::from_str(&text).map_err(|error| Problem {
        line: u64::try_from(error.line()).ok(),
        ..problem(file, error)
    })
}

/// Pretty JSON in which a list of numbers is one line, so that a changed figure is a changed line.
pub fn to_json(file: &str, value: &impl Serialize) -> Outcome<String> {
    let pretty = serde_json::to_string_pretty(value).map_err(|error| problem(file, error))?;
    let is_number = |line: &&str| {
        line.trim_start()
            .starts_with(|c: char| c.is_ascii_digit() || c == '-' || c == 'n')
    };
    let mut text = String::with_capacity(pretty.len());
    let mut lines = pretty.lines().peekable();
    while let Some(line) = lines.next() {
        text.push_str(line);
        if line.ends_with('[') && lines.peek().is_some_and(is_number) {
            while let Some(item) = lines.next_if(is_number) {
                text.push_str(item.trim_start());
            }
            text.push_str(lines.next().map_or("", str::trim_start));
        }
        text.push('\n');
    }
    Ok(text)
}
