//! Reading `data/plan/lillehammer-2018.json`.

use serde_json::Value;

use crate::codec::fields::{Object, parse};
use crate::codec::municipality::{must, owned};
use crate::model::change::PlaceKind;
use crate::model::limit::Limit;
use crate::model::source::Source;
use crate::plan::{
    AtCoverage, DementiaTable, HealthyShare, Lillehammer, LillehammerFigures, Opening,
    OpeningStatus, PlacesTable, SitePlaces,
};

use super::{
    Read, bands, cited, items, must_list, must_number, not_reproduced, numbers, printed, rows,
    source, years,
};

/// Reads Lillehammer's plan.
///
/// # Errors
/// Names the field that cannot be read.
pub fn read_lillehammer(json: &str) -> Read<Lillehammer> {
    let value = parse(json)?;
    let object = Object::open(&value, "")?;
    let source = source(&object)?;
    let part = |key: &str| Object::open(object.must(key)?, object.path_of(key));
    let openings = part("openings")?;
    let healthy = part("healthy_ageing")?;
    Ok(Lillehammer {
        dimensioning: places_table(&part("dimensioning")?, source)?,
        openings: must_list(&openings, "list", opening)?,
        openings_cited: cited(&openings, source)?,
        dementia: dementia(&part("dementia")?, source)?,
        healthy_ageing: must_list(&healthy, "list", healthy_share)?,
        healthy_ageing_cited: cited(&healthy, source)?,
        figures: figures(&part("figures")?, source)?,
        not_reproduced: not_reproduced(&object, source)?,
    })
}

fn kind(object: &Object) -> Read<Option<PlaceKind>> {
    object.choice("kind", &PlaceKind::ALL, PlaceKind::key)
}

fn places_table(object: &Object, source: Source) -> Read<PlacesTable> {
    Ok(PlacesTable {
        years: years(object, "years")?,
        sites: must_list(object, "sites", |value, path| {
            let site = Object::new(value, path, &["site", "kind", "places"])?;
            Ok(SitePlaces {
                site: owned(&site, "site")?,
                kind: must(&site, "kind", kind(&site)?)?,
                places: numbers(&site, "places")?,
            })
        })?,
        care_home_24h: numbers(object, "care_home_24h")?,
        institution: numbers(object, "institution")?,
        places: numbers(object, "places")?,
        population_80plus: numbers(object, "population_80plus")?,
        coverage_percent: numbers(object, "coverage_percent")?,
        targets: must_list(object, "targets", |value, path| {
            let target = Object::new(value, path, &["coverage_percent", "places", "deviation"])?;
            Ok(AtCoverage {
                coverage_percent: must_number(&target, "coverage_percent")?,
                places: numbers(&target, "places")?,
                deviation: numbers(&target, "deviation")?,
            })
        })?,
        cited: cited(object, source)?,
    })
}

fn opening(value: &Value, path: String) -> Read<Opening> {
    let object = Object::new(value, path, &["site", "kind", "places", "year", "status"])?;
    Ok(Opening {
        site: owned(&object, "site")?,
        kind: kind(&object)?,
        places: object.number("places", Limit::NOT_NEGATIVE)?,
        year: object.whole("year")?,
        status: must(
            &object,
            "status",
            object.choice("status", &OpeningStatus::ALL, OpeningStatus::key)?,
        )?,
    })
}

fn dementia(object: &Object, source: Source) -> Read<DementiaTable> {
    Ok(DementiaTable {
        bands: bands(object)?,
        prevalence_percent: numbers(object, "prevalence_percent")?,
        years: years(object, "years")?,
        persons: rows(object, "persons")?,
        totals: numbers(object, "totals")?,
        cited: cited(object, source)?,
    })
}

fn healthy_share(value: &Value, path: String) -> Read<HealthyShare> {
    let object = Object::new(value, path, &["who", "share"])?;
    let share_path = object.path_of("share");
    let [part, whole] = items(object.must("share")?, share_path.clone(), 2)? else {
        return Err(object.error("share", crate::scenario::Reason::Missing));
    };
    let limit = Limit::NOT_NEGATIVE;
    Ok(HealthyShare {
        who: owned(&object, "who")?,
        share: (
            crate::codec::fields::number(part, format!("{share_path}[0]"), limit)?,
            crate::codec::fields::number(whole, format!("{share_path}[1]"), Limit::POSITIVE)?,
        ),
    })
}

fn figures(object: &Object, source: Source) -> Read<LillehammerFigures> {
    let figure = |key: &str| printed(object, key, source);
    Ok(LillehammerFigures {
        population_growth_percent: figure("population_growth_percent")?,
        new_places_at_16: figure("new_places_at_16")?,
        new_places_at_18_beside_built: figure("new_places_at_18_beside_built")?,
        national_planned_coverage_percent: figure("national_planned_coverage_percent")?,
        recommended_coverage_percent: figure("recommended_coverage_percent")?,
        more_80plus: figure("more_80plus")?,
        population_80plus_in_text: figure("population_80plus_in_text")?,
        nursing_home_residents_with_dementia_percent: figure(
            "nursing_home_residents_with_dementia_percent",
        )?,
        places_bought_from_oyer: figure("places_bought_from_oyer")?,
        discharge_ready_million_nok: figure("discharge_ready_million_nok")?,
        bpa_persons: figure("bpa_persons")?,
        bpa_hours_per_week: figure("bpa_hours_per_week")?,
        homes_staffed_24h: figure("homes_staffed_24h")?,
        homes_near_staffed: figure("homes_near_staffed")?,
        homes_ambulant: figure("homes_ambulant")?,
        intellectual_disability_16plus: figure("intellectual_disability_16plus")?,
        intellectual_disability_16plus_more: figure("intellectual_disability_16plus_more")?,
        mental_health_users: figure("mental_health_users")?,
        disability_users: figure("disability_users")?,
        disability_users_over_18: figure("disability_users_over_18")?,
        respite_children: figure("respite_children")?,
        support_contact_children: figure("support_contact_children")?,
        users_under_67_national_percent: figure("users_under_67_national_percent")?,
    })
}
