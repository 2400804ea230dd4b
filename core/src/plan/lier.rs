//! Lier kommune, «Temaplan for helse, omsorg og velferd 2026–2034».

use crate::model::age::Band;

use super::{Cited, NotReproduced, PlanMeasure, Printed};

/// Chapter 3.1, table 1: population by age in two years.
#[derive(Clone, Debug, PartialEq)]
pub struct PopulationTable {
    /// Age bands.
    pub bands: Vec<Band>,
    /// Its two years.
    pub years: Vec<i32>,
    /// Persons: a row for each year, a column for each band.
    pub persons: Vec<Vec<f64>>,
    /// Sum of each year as printed; one off the bands' own sum.
    pub totals: Vec<f64>,
    /// Growth of each band as printed, per cent.
    pub growth_percent: Vec<f64>,
    /// Growth of all as printed, per cent.
    pub total_growth_percent: f64,
    /// Where it is printed.
    pub cited: Cited,
}

/// Places on one site after the restructuring.
#[derive(Clone, Debug, PartialEq)]
pub struct SiteCapacity {
    /// Its name.
    pub site: String,
    /// What it is for: key of a text.
    pub used_for: String,
    /// Institution places.
    pub institution: f64,
    /// Care homes with staff round the clock (HDO).
    pub care_home_24h: f64,
}

/// Chapter 3.3: places in May 2025.
#[derive(Clone, Debug, PartialEq)]
pub struct Capacity {
    /// Its year.
    pub year: i32,
    /// Institution places as stated in the text.
    pub institution: f64,
    /// Care homes with staff round the clock as stated in the text.
    pub care_home_24h: f64,
    /// Institution places gained by the restructuring (omstrukturering).
    pub gained_by_restructuring: f64,
    /// The table by site; its institution places do not add up to the text's.
    pub sites: Vec<SiteCapacity>,
    /// Where it is printed.
    pub cited: Cited,
}

/// Everything from the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Lier {
    /// Table 1.
    pub population: PopulationTable,
    /// Places.
    pub capacity: Capacity,
    /// New nursing-home places said to be needed at constant coverage.
    pub new_places: Printed,
    /// Institution places that are not to be reduced.
    pub institution_places_not_reduced: Printed,
    /// Share of the population aged 0 to 19, per cent.
    pub share_0_19_percent: Printed,
    /// Cost of mental health and substance use above that of the compared, per cent.
    pub mental_health_cost_above_peers_percent: Printed,
    /// Measures of chapters 3.3 and 4.1 to 4.6.
    pub measures: Vec<PlanMeasure>,
    /// What cannot be made again.
    pub not_reproduced: Vec<NotReproduced>,
}
