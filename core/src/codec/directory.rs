//! Reading the directory of municipalities and the start file.

use serde_json::Value;

use crate::import::{Predecessor, Register};
use crate::model::limit::Limit;
use crate::municipality::directory::{Directory, Earlier, Listed, Start};
use crate::scenario::{Expected, ScenarioError};

use super::fields::{Object, number, parse, text, whole, wrong};
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

/// Reads the register of numbers.
///
/// # Errors
/// Names the field that cannot be read.
pub fn read_register(json: &str) -> Read<Register> {
    let value = parse(json)?;
    let object = Object::open(&value, "")?;
    Ok(Register {
        names: must(&object, "names", object.list("names", named)?)?,
        history: must(&object, "history", object.list("history", predecessor)?)?,
    })
}

/// `["3312", "Lier"]`.
fn named(value: &Value, path: String) -> Read<(String, String)> {
    let [number, name] = fields(value, &path)?;
    Ok((owned_text(number, path.clone())?, owned_text(name, path)?))
}

/// `["3312", "0626", 2006, 2019, 1]`.
fn predecessor(value: &Value, path: String) -> Read<Predecessor> {
    let [today, old, from, to, weight] = fields(value, &path)?;
    Ok(Predecessor {
        number: owned_text(today, path.clone())?,
        old: owned_text(old, path.clone())?,
        from: whole(from, path.clone())?,
        to: whole(to, path.clone())?,
        weight: number(weight, path, Limit::SHARE)?,
    })
}

fn fields<'a, const N: usize>(value: &'a Value, path: &str) -> Read<&'a [Value; N]> {
    let fields = value
        .as_array()
        .and_then(|list| list.as_slice().try_into().ok());
    fields.ok_or_else(|| wrong(path.to_owned(), Expected::List))
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
