//! From JSON to a scenario.

use serde_json::Value;

use crate::model::age::{AGES, Band, ByAge, OLDEST};
use crate::model::change::{Change, PlaceKind};
use crate::model::dementia::DementiaReference;
use crate::model::effect::{Effect, Moves};
use crate::model::lever::{CoverageTarget, FamilyCare, LeverId, Levers};
use crate::model::limit::Limit;
use crate::model::parameter::{ParameterId, Parameters};
use crate::model::population::PopulationSource;
use crate::model::source::Strength;
use crate::scenario::{
    Alternative, Baseline, Expected, HomeCareUsers, Origin, Overrides, Places, PlacesBasis, Reason,
    SCHEMA, Scenario, ScenarioError, WITH_EFFECTS,
};

use super::USER_GROUPS;
use super::fields::{Object, list, number, parse, whole, wrong};

type Read<T> = Result<T, ScenarioError>;

const SCENARIO_KEYS: [&str; 12] = [
    "schema",
    "baseline",
    "municipality",
    "alternative",
    "overrides",
    "end_year",
    "target_year",
    "seed",
    "dementia_reference",
    "levers",
    "parameters",
    "measures",
];
/// What both a baseline and its overrides may hold.
const MUNICIPAL_KEYS: [&str; 9] = [
    "places",
    "places_basis",
    "decided",
    "home_care_users",
    "users_exclude_care_homes",
    "home_care_hours_per_user",
    "care_fte",
    "care_cost",
    "waiting",
];

/// Reads one scenario.
///
/// # Errors
/// Names the field that cannot be read.
pub fn read_scenario(text: &str) -> Read<Scenario> {
    scenario_from(&parse(text)?, "")
}

/// Reads one scenario that stands at `path` inside something else.
///
/// # Errors
/// Names the field that cannot be read.
pub fn scenario_from(value: &Value, path: &str) -> Read<Scenario> {
    let object = Object::new(value, path, &SCENARIO_KEYS)?;
    let schema = object.whole("schema")?.unwrap_or(1);
    let schema = u32::try_from(schema).unwrap_or_default();
    if !(1..=SCHEMA).contains(&schema) {
        return Err(object.error("schema", Reason::OtherSchema));
    }
    let scenario = Scenario {
        origin: origin(&object)?,
        end_year: object.whole("end_year")?,
        target_year: object.whole("target_year")?,
        seed: object.seed("seed")?.unwrap_or(1),
        dementia_reference: object
            .choice(
                "dementia_reference",
                &DementiaReference::ALL,
                DementiaReference::key,
            )?
            .unwrap_or_default(),
        levers: match object.get("levers") {
            Some(value) => levers(value, object.path_of("levers"))?,
            None => Levers::default(),
        },
        parameters: match object.get("parameters") {
            Some(value) => parameters(value, object.path_of("parameters"))?,
            None => Parameters::default(),
        },
        measures: object
            .list("measures", |value, path| measure_from(value, path, schema))?
            .unwrap_or_default(),
    };
    if scenario.schema() == schema {
        Ok(scenario)
    } else {
        Err(object.error("schema", Reason::NoEffects))
    }
}

fn origin(object: &Object) -> Read<Origin> {
    let municipality = object.text("municipality")?;
    match (object.get("baseline"), municipality) {
        (Some(value), None) => {
            for key in ["alternative", "overrides"] {
                if object.get(key).is_some() {
                    return Err(object.error(key, Reason::OnlyWithMunicipality));
                }
            }
            let baseline = baseline(value, object.path_of("baseline"))?;
            Ok(Origin::Baseline(Box::new(baseline)))
        }
        (None, Some(municipality)) => Ok(Origin::Packaged {
            municipality: municipality.to_owned(),
            alternative: object
                .choice("alternative", &Alternative::ALL, Alternative::key)?
                .unwrap_or_default(),
            overrides: Box::new(match object.get("overrides") {
                Some(value) => {
                    let path = object.path_of("overrides");
                    overrides(&Object::new(value, path, &MUNICIPAL_KEYS)?)?
                }
                None => Overrides::default(),
            }),
        }),
        _ => Err(object.error("baseline", Reason::OneOrigin)),
    }
}

/// Reads a baseline that stands at `path`.
pub(super) fn baseline(value: &Value, path: String) -> Read<Baseline> {
    let mut known = vec!["name", "base_year", "population"];
    known.extend(MUNICIPAL_KEYS);
    let object = Object::new(value, path, &known)?;
    let missing = |key: &str| object.error(key, Reason::Missing);
    let own = overrides(&object)?;
    Ok(Baseline {
        name: object
            .text("name")?
            .ok_or_else(|| missing("name"))?
            .to_owned(),
        base_year: object
            .whole("base_year")?
            .ok_or_else(|| missing("base_year"))?,
        population: population(object.must("population")?, object.path_of("population"))?,
        places: own.places.ok_or_else(|| missing("places"))?,
        places_basis: own.places_basis.unwrap_or_default(),
        decided: own.decided.unwrap_or_default(),
        home_care_users: own.home_care_users,
        users_exclude_care_homes: own.users_exclude_care_homes.unwrap_or_default(),
        home_care_hours_per_user: own.home_care_hours_per_user,
        care_fte: own.care_fte,
        care_cost: own.care_cost,
        waiting: own.waiting.unwrap_or_default(),
    })
}

fn overrides(object: &Object) -> Read<Overrides> {
    Ok(Overrides {
        places: object
            .get("places")
            .map(|value| places(value, object.path_of("places")))
            .transpose()?,
        places_basis: object.choice("places_basis", &PlacesBasis::ALL, PlacesBasis::key)?,
        decided: object.list("decided", change_from)?,
        home_care_users: object
            .get("home_care_users")
            .map(|value| home_care_users(value, object.path_of("home_care_users")))
            .transpose()?,
        users_exclude_care_homes: object.truth("users_exclude_care_homes")?,
        home_care_hours_per_user: object.number("home_care_hours_per_user", Limit::POSITIVE)?,
        care_fte: object.number("care_fte", Limit::POSITIVE)?,
        care_cost: object.number("care_cost", Limit::POSITIVE)?,
        waiting: object.number("waiting", Limit::NOT_NEGATIVE)?,
    })
}

fn places(value: &Value, path: String) -> Read<Places> {
    let object = Object::new(value, path, &PlaceKind::ALL.map(PlaceKind::key))?;
    let count = |kind: PlaceKind| {
        object
            .number(kind.key(), Limit::NOT_NEGATIVE)?
            .ok_or_else(|| object.error(kind.key(), Reason::Missing))
    };
    Ok(Places {
        institution: count(PlaceKind::Institution)?,
        care_home_24h: count(PlaceKind::CareHome24h)?,
    })
}

fn home_care_users(value: &Value, path: String) -> Read<HomeCareUsers> {
    let object = Object::new(value, path, &USER_GROUPS)?;
    if let Some(key) = USER_GROUPS
        .into_iter()
        .find(|&wanted| !object.keys().any(|key| key == wanted))
    {
        return Err(object.error(key, Reason::Missing));
    }
    let [young, middle, old] = USER_GROUPS;
    Ok(HomeCareUsers {
        under_67: object.number(young, Limit::NOT_NEGATIVE)?,
        from_67_to_79: object.number(middle, Limit::NOT_NEGATIVE)?,
        from_80: object.number(old, Limit::NOT_NEGATIVE)?,
    })
}

fn population(value: &Value, path: String) -> Read<PopulationSource> {
    let object = Object::new(value, path, &["bands", "years", "counts", "base_ages"])?;
    let missing = |key: &str| object.error(key, Reason::Missing);
    Ok(PopulationSource {
        bands: object
            .list("bands", band)?
            .ok_or_else(|| missing("bands"))?,
        years: object
            .list("years", whole)?
            .ok_or_else(|| missing("years"))?,
        counts: counts(&object, "counts")?.ok_or_else(|| missing("counts"))?,
        base_ages: by_age(&object, "base_ages")?,
    })
}

/// A number from 0 on.
fn persons(value: &Value, path: String) -> Read<f64> {
    number(value, path, Limit::NOT_NEGATIVE)
}

/// Rows of numbers from 0 on.
pub(super) fn counts(object: &Object, key: &str) -> Read<Option<Vec<Vec<f64>>>> {
    object.list(key, |row, path| list(row, &path, persons))
}

/// One number from 0 on for each single year of age.
pub(super) fn by_age(object: &Object, key: &str) -> Read<Option<Box<ByAge>>> {
    let Some(ages) = object.list(key, persons)? else {
        return Ok(None);
    };
    let found = ages.len();
    match <ByAge>::try_from(ages) {
        Ok(ages) => Ok(Some(Box::new(ages))),
        Err(_) => Err(object.error(
            key,
            Reason::WrongLength {
                expected: AGES,
                found,
            },
        )),
    }
}

pub(super) fn band(value: &Value, path: String) -> Read<Band> {
    let Value::Array(ends) = value else {
        return Err(wrong(path, Expected::AgeBand));
    };
    let [from, to] = ends.as_slice() else {
        return Err(wrong(path, Expected::AgeBand));
    };
    let age = |value: &Value| {
        whole(value, path.clone())
            .ok()
            .and_then(|age| u8::try_from(age).ok())
            .filter(|&age| age <= OLDEST)
            .ok_or_else(|| wrong(path.clone(), Expected::AgeBand))
    };
    Ok(Band {
        from: age(from)?,
        to: if to.is_null() { OLDEST } else { age(to)? },
    })
}

const CHANGE_KEYS: [&str; 11] = [
    "name",
    "from",
    "to",
    "fte",
    "annual_cost",
    "places",
    "kind",
    "investment",
    "site",
    "area",
    "source",
];
/// What a measure has and a decided change has not, from schema 2 on.
const EFFECTS: &str = "effects";

/// Reads a decided change that stands at `path`.
///
/// # Errors
/// Names the field that cannot be read.
fn change_from(value: &Value, path: String) -> Read<Change> {
    change(&Object::new(value, path, &CHANGE_KEYS)?)
}

/// Reads a measure that stands at `path` in something of that schema.
///
/// # Errors
/// Names the field that cannot be read.
pub(crate) fn measure_from(value: &Value, path: String, schema: u32) -> Read<Change> {
    let mut known = CHANGE_KEYS.to_vec();
    known.push(EFFECTS);
    let object = Object::new(value, path, &known)?;
    if schema < WITH_EFFECTS && object.get(EFFECTS).is_some() {
        return Err(object.error(EFFECTS, Reason::EffectsNeedSchema));
    }
    Ok(Change {
        effects: object.list(EFFECTS, effect_from)?.unwrap_or_default(),
        ..change(&object)?
    })
}

fn effect_from(value: &Value, path: String) -> Read<Effect> {
    let object = Object::new(value, path, &["on", "change", "evidence", "source"])?;
    let missing = |key: &str| object.error(key, Reason::Missing);
    let all: Vec<Moves> = Moves::all().collect();
    Ok(Effect {
        on: object
            .choice("on", &all, Moves::key)?
            .ok_or_else(|| missing("on"))?,
        change: object
            .number("change", Limit::FINITE)?
            .ok_or_else(|| missing("change"))?,
        evidence: object.choice("evidence", &Strength::ALL, Strength::key)?,
        source: object.text("source")?.map(str::to_owned),
    })
}

fn change(object: &Object) -> Read<Change> {
    let missing = |key: &str| object.error(key, Reason::Missing);
    let owned = |key: &str| object.text(key).map(|text| text.map(str::to_owned));
    let amount = |key: &str| {
        object
            .number(key, Limit::FINITE)
            .map(Option::unwrap_or_default)
    };
    Ok(Change {
        name: owned("name")?.ok_or_else(|| missing("name"))?,
        from: object.whole("from")?.ok_or_else(|| missing("from"))?,
        to: object.whole("to")?,
        fte: amount("fte")?,
        annual_cost: amount("annual_cost")?,
        places: amount("places")?,
        kind: object.choice("kind", &PlaceKind::ALL, PlaceKind::key)?,
        investment: object.number("investment", Limit::NOT_NEGATIVE)?,
        site: owned("site")?,
        area: owned("area")?,
        source: owned("source")?,
        effects: Vec::new(),
    })
}

fn levers(value: &Value, path: String) -> Read<Levers> {
    let known: Vec<&str> = LeverId::ALL
        .into_iter()
        .filter(|&id| id != LeverId::TargetYear)
        .map(|id| id.spec().key)
        .chain(["family_care"])
        .collect();
    let object = Object::new(value, path, &known)?;
    let default = Levers::default();
    let lever = |id: LeverId, default: f64| {
        let spec = id.spec();
        object
            .number(spec.key, spec.limit)
            .map(|value| value.unwrap_or(default))
    };
    let institution_share = LeverId::InstitutionShare.spec();
    Ok(Levers {
        prevalence: lever(LeverId::Prevalence, default.prevalence)?,
        healthy_ageing: lever(LeverId::HealthyAgeing, default.healthy_ageing)?,
        home_care_shift: lever(LeverId::HomeCareShift, default.home_care_shift)?,
        coverage_target: coverage_target(&object)?,
        institution_share: object.number(institution_share.key, institution_share.limit)?,
        reablement: lever(LeverId::Reablement, default.reablement)?,
        technology: lever(LeverId::Technology, default.technology)?,
        standard_growth: lever(LeverId::StandardGrowth, default.standard_growth)?,
        productivity_growth: lever(LeverId::ProductivityGrowth, default.productivity_growth)?,
        family_care: object
            .choice("family_care", &FamilyCare::ALL, FamilyCare::key)?
            .unwrap_or_default(),
        family_growth: lever(LeverId::FamilyGrowth, default.family_growth)?,
    })
}

fn coverage_target(object: &Object) -> Read<CoverageTarget> {
    let spec = LeverId::CoverageTarget.spec();
    match object.get(spec.key) {
        None => Ok(CoverageTarget::AsToday),
        Some(Value::String(word)) if word == super::write::FOLLOW_NEED => {
            Ok(CoverageTarget::FollowNeed)
        }
        Some(Value::Number(_)) => Ok(object
            .number(spec.key, spec.limit)?
            .map_or(CoverageTarget::AsToday, CoverageTarget::Share)),
        Some(_) => Err(wrong(object.path_of(spec.key), Expected::Coverage)),
    }
}

fn parameters(value: &Value, path: String) -> Read<Parameters> {
    let known: Vec<&str> = ParameterId::ALL.iter().map(|id| id.spec().key).collect();
    let object = Object::new(value, path, &known)?;
    let mut parameters = Parameters::default();
    for id in ParameterId::ALL {
        let spec = id.spec();
        if let Some(value) = object.number(spec.key, spec.limit)? {
            parameters.set(*id, value);
        }
    }
    Ok(parameters)
}
