//! Reading the measures of a plan.

use serde_json::Value;

use crate::codec::fields::{Object, text};
use crate::codec::municipality::owned;
use crate::model::change::PlaceKind;
use crate::model::effect::{Effect, Moves};
use crate::model::lever::LeverId;
use crate::model::limit::Limit;
use crate::model::parameter::ParameterId;
use crate::model::source::Source;
use crate::plan::PlanMeasure;
use crate::scenario::{Reason, ScenarioError};

use super::{Read, cited, must_list};

const KEYS: [&str; 14] = [
    "id",
    "area",
    "from",
    "full",
    "to",
    "fte",
    "annual_cost",
    "investment",
    "places",
    "kind",
    "moves",
    "effect",
    "moves_sources",
    "at",
];

/// The measures of a plan: `measures` of the object.
pub(super) fn measures(object: &Object, plan: Source) -> Read<Vec<PlanMeasure>> {
    must_list(object, "measures", |value, path| {
        let measure = Object::new(value, path, &KEYS)?;
        let moves = moves(&measure)?;
        Ok(PlanMeasure {
            id: owned(&measure, "id")?,
            area: owned(&measure, "area")?,
            from: measure.whole("from")?,
            full: measure.whole("full")?,
            to: measure.whole("to")?,
            fte: measure.number("fte", Limit::FINITE)?,
            annual_cost: measure.number("annual_cost", Limit::FINITE)?,
            investment: measure.number("investment", Limit::NOT_NEGATIVE)?,
            places: measure.number("places", Limit::FINITE)?,
            kind: measure.choice("kind", &PlaceKind::ALL, PlaceKind::key)?,
            moves,
            effects: effect(&measure, moves)?.into_iter().collect(),
            moves_sources: measure
                .list("moves_sources", named_source)?
                .unwrap_or_default(),
            cited: cited(&measure, plan)?,
        })
    })
}

/// What is known of how far it moves that.
fn effect(measure: &Object, moves: Option<Moves>) -> Read<Option<Effect>> {
    let Some(change) = measure.number("effect", Limit::FINITE)? else {
        return Ok(None);
    };
    let on = moves.filter(|on| on.can_be_moved());
    let on = on.ok_or_else(|| measure.error("moves", Reason::Missing))?;
    Ok(Some(Effect {
        on,
        change,
        evidence: None,
        source: None,
    }))
}

/// `{"lever": key}` or `{"parameter": key}`.
fn moves(measure: &Object) -> Read<Option<Moves>> {
    let Some(value) = measure.get("moves") else {
        return Ok(None);
    };
    let moves = Object::new(value, measure.path_of("moves"), &["lever", "parameter"])?;
    if let Some(key) = moves.text("lever")? {
        let lever = LeverId::from_key(key);
        return lever
            .map(|id| Some(Moves::Lever(id)))
            .ok_or_else(|| moves.error("lever", Reason::UnknownKey));
    }
    let key = owned(&moves, "parameter")?;
    ParameterId::from_key(&key)
        .map(|id| Some(Moves::Parameter(id)))
        .ok_or_else(|| moves.error("parameter", Reason::UnknownKey))
}

fn named_source(value: &Value, path: String) -> Read<Source> {
    let name = text(value, path.clone())?;
    Source::ALL
        .iter()
        .copied()
        .find(|source| source.key() == name)
        .ok_or_else(|| ScenarioError::new(path, Reason::UnknownKey))
}
