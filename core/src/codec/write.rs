//! From a scenario to JSON.

use serde_json::{Map, Value, json};

use crate::model::age::OLDEST;
use crate::model::change::Change;
use crate::model::dementia::DementiaReference;
use crate::model::lever::{CoverageTarget, Levers};
use crate::scenario::{Alternative, Baseline, HomeCareUsers, Origin, Overrides, Places, Scenario};

use super::USER_GROUPS;

/// The word for places that follow need.
pub(super) const FOLLOW_NEED: &str = "need";

/// The scenario in the exchange format, in the lowest schema that holds it; what is left at its default is left out.
pub fn scenario_to_json(scenario: &Scenario) -> Value {
    let mut object = Map::new();
    let mut put = |key: &str, value: Value| {
        if !value.is_null() {
            object.insert(key.to_owned(), value);
        }
    };
    put("schema", json!(scenario.schema()));
    match &scenario.origin {
        Origin::Baseline(baseline) => put("baseline", baseline_to_json(baseline)),
        Origin::Packaged {
            municipality,
            alternative,
            overrides,
        } => {
            put("municipality", json!(municipality));
            if *alternative != Alternative::default() {
                put("alternative", json!(alternative.key()));
            }
            put("overrides", overrides_to_json(overrides));
        }
    }
    put("end_year", json!(scenario.end_year));
    put("target_year", json!(scenario.target_year));
    if scenario.seed != 1 {
        put("seed", json!(scenario.seed));
    }
    if scenario.dementia_reference != DementiaReference::default() {
        put(
            "dementia_reference",
            json!(scenario.dementia_reference.key()),
        );
    }
    put("levers", levers_to_json(&scenario.levers));
    let mut parameters = Map::new();
    for (id, value) in scenario.parameters.changed() {
        parameters.insert(id.spec().key.to_owned(), json!(value));
    }
    put("parameters", object_or_null(parameters));
    if !scenario.measures.is_empty() {
        put("measures", changes_to_json(&scenario.measures));
    }
    Value::Object(object)
}

/// A baseline in the exchange format, in full.
pub fn baseline_to_json(baseline: &Baseline) -> Value {
    let population = &baseline.population;
    let bands: Vec<Value> = population
        .bands
        .iter()
        .map(|band| json!([band.from, (band.to < OLDEST).then_some(band.to)]))
        .collect();
    json!({
        "name": baseline.name,
        "base_year": baseline.base_year,
        "population": {
            "bands": bands,
            "years": population.years,
            "counts": population.counts,
            "base_ages": population.base_ages.as_ref().map(|ages| ages.to_vec()),
        },
        "places": places_to_json(&baseline.places),
        "places_basis": baseline.places_basis.key(),
        "decided": changes_to_json(&baseline.decided),
        "home_care_users": baseline.home_care_users.as_ref().map(users_to_json),
        "users_exclude_care_homes": baseline.users_exclude_care_homes,
        "home_care_hours_per_user": baseline.home_care_hours_per_user,
        "care_fte": baseline.care_fte,
        "care_cost": baseline.care_cost,
        "waiting": baseline.waiting,
    })
}

fn overrides_to_json(overrides: &Overrides) -> Value {
    let all = [
        ("places", overrides.places.as_ref().map(places_to_json)),
        (
            "places_basis",
            overrides.places_basis.map(|basis| json!(basis.key())),
        ),
        ("decided", overrides.decided.as_deref().map(changes_to_json)),
        (
            "home_care_users",
            overrides.home_care_users.as_ref().map(users_to_json),
        ),
        (
            "users_exclude_care_homes",
            overrides.users_exclude_care_homes.map(Value::Bool),
        ),
        (
            "home_care_hours_per_user",
            overrides.home_care_hours_per_user.map(|own| json!(own)),
        ),
        ("care_fte", overrides.care_fte.map(|own| json!(own))),
        ("care_cost", overrides.care_cost.map(|own| json!(own))),
        ("waiting", overrides.waiting.map(|own| json!(own))),
    ];
    let mut object = Map::new();
    for (key, value) in all {
        if let Some(value) = value {
            object.insert(key.to_owned(), value);
        }
    }
    object_or_null(object)
}

fn places_to_json(places: &Places) -> Value {
    json!({"institution": places.institution, "care_home_24h": places.care_home_24h})
}

fn users_to_json(users: &HomeCareUsers) -> Value {
    let mut object = Map::new();
    for (key, users) in USER_GROUPS.into_iter().zip(users.by_group()) {
        object.insert(key.to_owned(), json!(users));
    }
    Value::Object(object)
}

/// Measures or decided changes, as the exchange format has them.
pub(crate) fn changes_to_json(changes: &[Change]) -> Value {
    // Plain structs of numbers and text: they always serialise.
    serde_json::to_value(changes).unwrap_or_default()
}

fn levers_to_json(levers: &Levers) -> Value {
    let default = Levers::default();
    let mut object = Map::new();
    let mut put = |key: &str, value: Value, untouched: Value| {
        if value != untouched {
            object.insert(key.to_owned(), value);
        }
    };
    let mut number =
        |key: &str, value: f64, untouched: f64| put(key, json!(value), json!(untouched));
    number("prevalence", levers.prevalence, default.prevalence);
    number(
        "healthy_ageing",
        levers.healthy_ageing,
        default.healthy_ageing,
    );
    number(
        "home_care_shift",
        levers.home_care_shift,
        default.home_care_shift,
    );
    number("reablement", levers.reablement, default.reablement);
    number("technology", levers.technology, default.technology);
    number(
        "standard_growth",
        levers.standard_growth,
        default.standard_growth,
    );
    number(
        "productivity_growth",
        levers.productivity_growth,
        default.productivity_growth,
    );
    number("family_growth", levers.family_growth, default.family_growth);
    let coverage = match levers.coverage_target {
        CoverageTarget::AsToday => Value::Null,
        CoverageTarget::Share(share) => json!(share),
        CoverageTarget::FollowNeed => json!(FOLLOW_NEED),
    };
    put("coverage_target", coverage, Value::Null);
    put(
        "institution_share",
        json!(levers.institution_share),
        Value::Null,
    );
    put(
        "family_care",
        json!(levers.family_care.key()),
        json!(default.family_care.key()),
    );
    object_or_null(object)
}

fn object_or_null(map: Map<String, Value>) -> Value {
    if map.is_empty() {
        Value::Null
    } else {
        Value::Object(map)
    }
}
