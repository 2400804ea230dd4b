//! Goals in records.

use serde_json::{Value, json};

use crate::codec::Object;
use crate::model::limit::Limit;
use crate::scenario::{Reason, ScenarioError};

use super::{Bound, Goal, GoalId, GoalKind};

/// A goal in a record.
pub fn goal_to_json(goal: &Goal) -> Value {
    json!({
        "id": goal.id,
        "kind": goal.kind.key(),
        "bound": goal.bound.key(),
        "value": goal.value,
        "year": goal.year,
        "label": goal.label,
    })
}

/// Reads a goal that stands at `path`.
///
/// # Errors
/// Names the field that cannot be read.
pub fn goal_from(value: &Value, path: String) -> Result<Goal, ScenarioError> {
    let keys = ["id", "kind", "bound", "value", "year", "label"];
    let object = Object::new(value, path, &keys)?;
    let missing = |key: &str| object.error(key, Reason::Missing);
    let id = object.whole("id")?.ok_or_else(|| missing("id"))?;
    Ok(Goal {
        id: GoalId::try_from(id)
            .map_err(|_| object.error("id", Reason::OutsideLimit(Limit::NOT_NEGATIVE)))?,
        kind: object
            .choice("kind", &GoalKind::ALL, GoalKind::key)?
            .ok_or_else(|| missing("kind"))?,
        bound: object
            .choice("bound", &Bound::ALL, Bound::key)?
            .ok_or_else(|| missing("bound"))?,
        value: object
            .number("value", Limit::FINITE)?
            .ok_or_else(|| missing("value"))?,
        year: object.whole("year")?,
        label: object.text("label")?.unwrap_or_default().to_owned(),
    })
}
