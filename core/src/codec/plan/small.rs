//! Reading the plans with few figures, and national figures by year.

use crate::codec::fields::{Object, parse};
use crate::plan::{ByYear, NationalFigures, OvreEiker, Sunndal};

use super::measure::measures;
use super::{Read, must_list, not_reproduced, printed, source, year_and_number};

/// Reads Øvre Eiker's strategy (`data/plan/ovre-eiker-2024.json`).
///
/// # Errors
/// Names the field that cannot be read.
pub fn read_ovre_eiker(json: &str) -> Read<OvreEiker> {
    let value = parse(json)?;
    let object = Object::open(&value, "")?;
    let source = source(&object)?;
    Ok(OvreEiker {
        own_home_percent: printed(&object, "own_home_percent", source)?,
        share_80plus_in_institution_percent: printed(
            &object,
            "share_80plus_in_institution_percent",
            source,
        )?,
        not_reproduced: not_reproduced(&object, source)?,
    })
}

/// Reads Sunndal's plan (`data/plan/sunndal-2023.json`).
///
/// # Errors
/// Names the field that cannot be read.
pub fn read_sunndal(json: &str) -> Read<Sunndal> {
    let value = parse(json)?;
    let object = Object::open(&value, "")?;
    let plan = source(&object)?;
    Ok(Sunndal {
        institution_coverage_percent: printed(&object, "institution_coverage_percent", plan)?,
        new_care_homes: printed(&object, "new_care_homes", plan)?,
        measures: measures(&object, plan)?,
        not_reproduced: not_reproduced(&object, plan)?,
    })
}

/// Reads national figures by year (`data/plan/national.json`).
///
/// # Errors
/// Names the field that cannot be read.
pub fn read_national_figures(json: &str) -> Read<NationalFigures> {
    let value = parse(json)?;
    let object = Object::open(&value, "")?;
    let by_year = |key: &str| {
        let figure = Object::new(
            object.must(key)?,
            object.path_of(key),
            &["source", "by_year"],
        )?;
        Ok(ByYear {
            source: source(&figure)?,
            values: must_list(&figure, "by_year", year_and_number)?,
        })
    };
    Ok(NationalFigures {
        discharge_ready_nok_per_day: by_year("discharge_ready_nok_per_day")?,
        average_position_percent: by_year("average_position_percent")?,
        full_time_percent: by_year("full_time_percent")?,
    })
}
