//! Reading JSON objects field by field, with the path of whatever is wrong.
//!
//! Derived readers cannot say in the user's language which field is wrong and why; this does.

use serde_json::{Map, Value};

use crate::model::limit::Limit;
use crate::scenario::{Expected, Reason, ScenarioError};

use super::place::path_at;

type Read<T> = Result<T, ScenarioError>;

/// Whole numbers up to here are exact in JSON.
const LARGEST_WHOLE: f64 = 9_007_199_254_740_991.0;

/// Parses JSON text.
///
/// # Errors
/// Names line and column, or the field where a number is too big.
pub fn parse(text: &str) -> Read<Value> {
    serde_json::from_str(text).map_err(|error| {
        // The parser has no kind for this, only a message.
        let reason = if error.to_string().starts_with("number out of range") {
            Reason::NotFinite
        } else {
            not_json(&error)
        };
        ScenarioError::new(path_at(text, error.line(), error.column()), reason)
    })
}

fn not_json(error: &serde_json::Error) -> Reason {
    Reason::NotJson {
        line: error.line(),
        column: error.column(),
    }
}

/// One JSON object and where it stands.
#[derive(Clone, Debug)]
pub struct Object<'a> {
    path: String,
    map: &'a Map<String, Value>,
}

impl<'a> Object<'a> {
    /// `value` as an object that has no other keys than `known`.
    ///
    /// # Errors
    /// Where it is no object, or has a key that is not known.
    pub fn new(value: &'a Value, path: impl Into<String>, known: &[&str]) -> Read<Self> {
        let object = Self::open(value, path)?;
        match object.map.keys().find(|key| !known.contains(&key.as_str())) {
            Some(key) => Err(ScenarioError::new(object.path_of(key), Reason::UnknownKey)),
            None => Ok(object),
        }
    }

    /// `value` as an object with any keys.
    ///
    /// # Errors
    /// Where it is no object.
    pub fn open(value: &'a Value, path: impl Into<String>) -> Read<Self> {
        let path = path.into();
        match value {
            Value::Object(map) => Ok(Self { path, map }),
            _ => Err(wrong(path, Expected::Object)),
        }
    }

    /// Path of one of its fields.
    pub fn path_of(&self, key: &str) -> String {
        if self.path.is_empty() {
            key.to_owned()
        } else {
            format!("{}.{key}", self.path)
        }
    }

    /// Its keys.
    pub fn keys(&self) -> impl Iterator<Item = &'a str> {
        self.map.keys().map(String::as_str)
    }

    /// The field's value; null is left out.
    pub fn get(&self, key: &str) -> Option<&'a Value> {
        self.map.get(key).filter(|value| !value.is_null())
    }

    /// The field's value, which must be there.
    ///
    /// # Errors
    /// Where it is missing or null.
    pub fn must(&self, key: &str) -> Read<&'a Value> {
        self.get(key)
            .ok_or_else(|| ScenarioError::new(self.path_of(key), Reason::Missing))
    }

    /// A number inside `limit`.
    ///
    /// # Errors
    /// Where it is no number or outside.
    pub fn number(&self, key: &str, limit: Limit) -> Read<Option<f64>> {
        self.get(key)
            .map(|value| number(value, self.path_of(key), limit))
            .transpose()
    }

    /// A whole number.
    ///
    /// # Errors
    /// Where it is none.
    pub fn whole(&self, key: &str) -> Read<Option<i32>> {
        self.get(key)
            .map(|value| whole(value, self.path_of(key)))
            .transpose()
    }

    /// A whole number from 0 on.
    ///
    /// # Errors
    /// Where it is none, or so big that JSON cannot hold it exactly.
    pub fn seed(&self, key: &str) -> Read<Option<u64>> {
        let Some(value) = self.get(key) else {
            return Ok(None);
        };
        let seed = number(
            value,
            self.path_of(key),
            Limit::new(0.0, true, LARGEST_WHOLE, true),
        )?;
        if seed.fract().abs() > 0.0 {
            return Err(wrong(self.path_of(key), Expected::WholeNumber));
        }
        // Checked: whole, not negative, and small enough to be exact.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        Ok(Some(seed as u64))
    }

    /// Text.
    ///
    /// # Errors
    /// Where it is none.
    pub fn text(&self, key: &str) -> Read<Option<&'a str>> {
        self.get(key)
            .map(|value| text(value, self.path_of(key)))
            .transpose()
    }

    /// True or false.
    ///
    /// # Errors
    /// Where it is neither.
    pub fn truth(&self, key: &str) -> Read<Option<bool>> {
        self.get(key)
            .map(|value| {
                value
                    .as_bool()
                    .ok_or_else(|| wrong(self.path_of(key), Expected::TrueOrFalse))
            })
            .transpose()
    }

    /// One of named choices.
    ///
    /// # Errors
    /// Where it is none of them.
    pub fn choice<T: Copy>(
        &self,
        key: &str,
        choices: &[T],
        name: impl Fn(T) -> &'static str,
    ) -> Read<Option<T>> {
        let Some(found) = self.text(key)? else {
            return Ok(None);
        };
        match choices.iter().find(|&&choice| name(choice) == found) {
            Some(&choice) => Ok(Some(choice)),
            None => Err(ScenarioError::new(
                self.path_of(key),
                Reason::NotOneOf(choices.iter().map(|&choice| name(choice)).collect()),
            )),
        }
    }

    /// A list, each item read with its path.
    ///
    /// # Errors
    /// Where it is no list, or an item cannot be read.
    pub fn list<T>(
        &self,
        key: &str,
        read: impl Fn(&'a Value, String) -> Read<T>,
    ) -> Read<Option<Vec<T>>> {
        self.get(key)
            .map(|value| list(value, &self.path_of(key), read))
            .transpose()
    }

    /// An error at one of its fields.
    pub fn error(&self, key: &str, reason: Reason) -> ScenarioError {
        ScenarioError::new(self.path_of(key), reason)
    }
}

/// A number inside `limit`.
///
/// # Errors
/// Where it is no number or outside.
pub fn number(value: &Value, path: String, limit: Limit) -> Read<f64> {
    let Some(number) = value.as_f64() else {
        return Err(wrong(path, Expected::Number));
    };
    if !number.is_finite() {
        return Err(ScenarioError::new(path, Reason::NotFinite));
    }
    if limit.allows(number) {
        Ok(number)
    } else {
        Err(ScenarioError::new(path, Reason::OutsideLimit(limit)))
    }
}

/// A whole number that fits a year.
///
/// # Errors
/// Where it is none.
pub fn whole(value: &Value, path: String) -> Read<i32> {
    let limit = Limit::new(f64::from(i32::MIN), true, f64::from(i32::MAX), true);
    let number = number(value, path.clone(), limit)?;
    if number.fract().abs() > 0.0 {
        return Err(wrong(path, Expected::WholeNumber));
    }
    // Checked: whole and inside the range.
    #[allow(clippy::cast_possible_truncation)]
    Ok(number as i32)
}

/// Text.
///
/// # Errors
/// Where it is none.
pub fn text(value: &Value, path: String) -> Read<&str> {
    value.as_str().ok_or_else(|| wrong(path, Expected::Text))
}

/// A list, each item read with its path.
///
/// # Errors
/// Where it is no list, or an item cannot be read.
pub fn list<'a, T>(
    value: &'a Value,
    path: &str,
    read: impl Fn(&'a Value, String) -> Read<T>,
) -> Read<Vec<T>> {
    let Value::Array(items) = value else {
        return Err(wrong(path.to_owned(), Expected::List));
    };
    let mut values = Vec::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        values.push(read(item, format!("{path}[{index}]"))?);
    }
    Ok(values)
}

/// The wrong kind of value at `path`.
pub fn wrong(path: String, expected: Expected) -> ScenarioError {
    ScenarioError::new(path, Reason::WrongType(expected))
}
