//! Reading `data/plan/lier-2026.json`.

use crate::codec::fields::{Object, parse};
use crate::codec::municipality::{must, owned};
use crate::plan::{Capacity, Lier, PopulationTable, SiteCapacity};

use super::measure::measures;
use super::{
    Read, bands, cited, must_list, must_number, not_reproduced, numbers, printed, rows, source,
    years,
};

/// Reads Lier's plan.
///
/// # Errors
/// Names the field that cannot be read.
pub fn read_lier(json: &str) -> Read<Lier> {
    let value = parse(json)?;
    let object = Object::open(&value, "")?;
    let source = source(&object)?;
    let table = Object::open(object.must("population")?, "population")?;
    let capacity = Object::open(object.must("capacity")?, "capacity")?;
    let figure = |key: &str| printed(&object, key, source);
    Ok(Lier {
        population: PopulationTable {
            bands: bands(&table)?,
            years: years(&table, "years")?,
            persons: rows(&table, "persons")?,
            totals: numbers(&table, "totals")?,
            growth_percent: numbers(&table, "growth_percent")?,
            total_growth_percent: must_number(&table, "total_growth_percent")?,
            cited: cited(&table, source)?,
        },
        capacity: Capacity {
            year: must(&capacity, "year", capacity.whole("year")?)?,
            institution: must_number(&capacity, "institution")?,
            care_home_24h: must_number(&capacity, "care_home_24h")?,
            gained_by_restructuring: must_number(&capacity, "gained_by_restructuring")?,
            sites: must_list(&capacity, "sites", |value, path| {
                let keys = ["site", "use", "institution", "care_home_24h"];
                let site = Object::new(value, path, &keys)?;
                Ok(SiteCapacity {
                    site: owned(&site, "site")?,
                    used_for: owned(&site, "use")?,
                    institution: must_number(&site, "institution")?,
                    care_home_24h: must_number(&site, "care_home_24h")?,
                })
            })?,
            cited: cited(&capacity, source)?,
        },
        new_places: figure("new_places")?,
        institution_places_not_reduced: figure("institution_places_not_reduced")?,
        share_0_19_percent: figure("share_0_19_percent")?,
        mental_health_cost_above_peers_percent: figure("mental_health_cost_above_peers_percent")?,
        measures: measures(&object, source)?,
        not_reproduced: not_reproduced(&object, source)?,
    })
}
