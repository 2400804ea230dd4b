//! The model's defaults on the whole country, beside what the country reported (section 15 of the method). Worked out by the
//! same run as everything else.

use crate::model::age::{AGES, Band, ByAge};
use crate::model::dementia::DementiaReference;
use crate::model::lever::Levers;
use crate::model::national::{
    CHECK_YEAR, NATIONAL_CARE_HOMES, NATIONAL_COST, NATIONAL_FTE, NATIONAL_INSTITUTION,
};
use crate::model::parameter::Parameters;
use crate::model::population::PopulationSource;
use crate::model::run::{Inputs, Prepared, run};
use crate::model::series::Series;
use crate::scenario::{Baseline, Places, PlacesBasis};

/// What the defaults give, and what was reported.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Check {
    /// Man-years by the model.
    pub fte: f64,
    /// Man-years reported.
    pub reported_fte: f64,
    /// Gross running cost by the model, million NOK.
    pub cost: f64,
    /// Gross running cost reported, million NOK.
    pub reported_cost: f64,
}

/// The country as if it were one municipality, with the persons by age of [`CHECK_YEAR`]: national use of home care, nothing
/// calibrated.
pub fn country(persons: &ByAge) -> Baseline {
    let bands = vec![
        Band { from: 0, to: 19 },
        Band::WORKING,
        Band::FROM_67_TO_79,
        Band::FROM_80,
    ];
    Baseline {
        name: String::new(),
        base_year: CHECK_YEAR,
        population: PopulationSource {
            counts: vec![bands.iter().map(|band| band.sum(persons)).collect()],
            bands,
            years: vec![CHECK_YEAR],
            base_ages: Some(Box::new(*persons)),
        },
        places: Places {
            institution: NATIONAL_INSTITUTION,
            care_home_24h: NATIONAL_CARE_HOMES,
        },
        places_basis: PlacesBasis::Residents,
        decided: Vec::new(),
        home_care_users: None,
        users_exclude_care_homes: false,
        home_care_hours_per_user: None,
        care_fte: None,
        care_cost: None,
        waiting: 0.0,
    }
}

/// The check; `None` where the persons are not one for each age.
pub fn check(persons: &[f64]) -> Option<Check> {
    let persons: &[f64; AGES] = persons.try_into().ok()?;
    let prepared = Prepared::new(country(persons), CHECK_YEAR)?;
    let outputs = run(
        &prepared,
        &Inputs {
            levers: Levers::default(),
            parameters: Parameters::default(),
            target_year: CHECK_YEAR,
            dementia_reference: DementiaReference::default(),
            measures: &[],
        },
    );
    let at = |series| outputs.at(series, CHECK_YEAR);
    Some(Check {
        fte: at(Series::Fte),
        reported_fte: NATIONAL_FTE,
        cost: at(Series::CostHome) + at(Series::CostPlaces),
        reported_cost: NATIONAL_COST,
    })
}
