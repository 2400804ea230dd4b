//! Reading the directory of municipalities and the start file.

use serde_json::Value;

use crate::municipality::directory::{Directory, Earlier, Listed, Start};
use crate::scenario::ScenarioError;

use super::fields::{Object, parse, text};
use super::municipality::{must, owned, owned_text};

type Read<T> = Result<T, ScenarioError>;

/// Reads the directory.
///
/// # Errors
/// Names the field that cannot be read.
pub fn read_directory(json: &str) -> Read<Directory> {
    let value = parse(json)?;
    let object = Object::open(&value, "")?;
    Ok(Directory {
        data: owned(&object, "data")?,
        municipalities: must(
            &object,
            "municipalities",
            object.list("municipalities", listed)?,
        )?,
    })
}

/// Reads the start file.
///
/// # Errors
/// Names the field that cannot be read.
pub fn read_start(json: &str) -> Read<Start> {
    let value = parse(json)?;
    let object = Object::open(&value, "")?;
    Ok(Start {
        data: owned(&object, "data")?,
        default: owned(&object, "default")?,
        label: owned(&object, "label")?,
    })
}

fn listed(value: &Value, path: String) -> Read<Listed> {
    let object = Object::open(value, path)?;
    Ok(Listed {
        id: owned(&object, "id")?,
        name: owned(&object, "name")?,
        label: owned(&object, "label")?,
        county: owned(&object, "county")?,
        also: object.list("also", owned_text)?.unwrap_or_default(),
        earlier: object.list("earlier", earlier)?.unwrap_or_default(),
    })
}

/// `0711 Svelvik`, or a number alone.
fn earlier(value: &Value, path: String) -> Read<Earlier> {
    let text = text(value, path)?;
    let (number, name) = match text.split_once(' ') {
        Some((number, name)) => (number, Some(name)),
        None => (text, None),
    };
    Ok(Earlier {
        number: number.to_owned(),
        name: name.map(str::to_owned),
    })
}
