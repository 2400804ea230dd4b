//! Reading the packaged municipalities (`data/municipality/*.json`).

use serde_json::Value;

use crate::model::dementia::DementiaReference;
use crate::model::limit::Limit;
use crate::model::source::Source;
use crate::municipality::{Fact, FactKind, History, Kind, Municipality};
use crate::scenario::{Alternative, Reason, ScenarioError};

use super::fields::{Object, parse, text, whole};
use super::read::{baseline, by_age, counts};

type Read<T> = Result<T, ScenarioError>;

const FACT_KINDS: [(FactKind, &str); 5] = [
    (FactKind::Real, "real"),
    (FactKind::Approximate, "approximate"),
    (FactKind::Estimate, "estimate"),
    (FactKind::Plan, "plan"),
    (FactKind::Derived, "derived"),
];
const KINDS: [(Kind, &str); 2] = [(Kind::Today, "today"), (Kind::Plan, "plan")];

/// Reads one packaged municipality.
///
/// # Errors
/// Names the field that cannot be read.
pub fn read_municipality(json: &str) -> Read<Municipality> {
    let value = parse(json)?;
    let object = Object::open(&value, "")?;
    Ok(Municipality {
        id: owned(&object, "id")?,
        kind: must(
            &object,
            "kind",
            object.choice("kind", &KINDS, |kind| kind.1)?,
        )?
        .0,
        name: owned(&object, "name")?,
        label: owned(&object, "label")?,
        county: owned(&object, "county")?,
        target_year: must(&object, "target_year", object.whole("target_year")?)?,
        shown_year: must(&object, "shown_year", object.whole("shown_year")?)?,
        dementia_reference: must(
            &object,
            "dementia_reference",
            object.choice(
                "dementia_reference",
                &DementiaReference::ALL,
                DementiaReference::key,
            )?,
        )?,
        baseline: baseline(object.must("baseline")?, object.path_of("baseline"))?,
        alternatives: alternatives(object.must("alternatives")?)?,
        base_women: by_age(&object, "base_women")?,
        history: object
            .get("history")
            .map(|value| history(value, object.path_of("history")))
            .transpose()?,
        facts: must(&object, "facts", object.list("facts", fact)?)?,
        notes: must(&object, "notes", object.list("notes", owned_text)?)?,
    })
}

fn history(value: &Value, path: String) -> Read<History> {
    let object = Object::open(value, path)?;
    Ok(History {
        years: must(&object, "years", object.list("years", whole)?)?,
        counts: must(&object, "counts", counts(&object, "counts")?)?,
        approximate_until: object.whole("approximate_until")?,
    })
}

fn fact(value: &Value, path: String) -> Read<Fact> {
    let object = Object::open(value, path)?;
    Ok(Fact {
        key: owned(&object, "key")?,
        value: object.number("value", Limit::FINITE)?,
        unit: owned(&object, "unit")?,
        source: must(
            &object,
            "source",
            object.choice("source", Source::ALL, Source::key)?,
        )?,
        year: must(&object, "year", object.whole("year")?)?,
        kind: must(
            &object,
            "kind",
            object.choice("kind", &FACT_KINDS, |kind| kind.1)?,
        )?
        .0,
    })
}

fn alternatives(value: &Value) -> Read<Vec<(Alternative, Vec<Vec<f64>>)>> {
    let object = Object::open(value, "alternatives")?;
    let mut found = Vec::new();
    for alternative in Alternative::ALL {
        if let Some(counts) = counts(&object, alternative.key())? {
            found.push((alternative, counts));
        }
    }
    Ok(found)
}

pub(super) fn must<T>(object: &Object, key: &str, value: Option<T>) -> Read<T> {
    value.ok_or_else(|| object.error(key, Reason::Missing))
}

pub(super) fn owned(object: &Object, key: &str) -> Read<String> {
    must(object, key, object.text(key)?).map(str::to_owned)
}

pub(super) fn owned_text(value: &Value, path: String) -> Read<String> {
    text(value, path).map(str::to_owned)
}
