//! Lillehammer kommune, «Kommunedelplan helse og omsorg 2018–2028».

use crate::model::age::Band;
use crate::model::change::PlaceKind;

use super::{Cited, NotReproduced, Printed};

/// Places on one site.
#[derive(Clone, Debug, PartialEq)]
pub struct SitePlaces {
    /// Its name.
    pub site: String,
    /// Kind of places.
    pub kind: PlaceKind,
    /// Places in each of the table's years.
    pub places: Vec<f64>,
}

/// Places that a coverage asks for, and how many more or fewer there are.
#[derive(Clone, Debug, PartialEq)]
pub struct AtCoverage {
    /// Coverage (dekningsgrad), per cent of those aged 80 and over.
    pub coverage_percent: f64,
    /// Places in each year.
    pub places: Vec<f64>,
    /// Places there are less places asked for, in each year.
    pub deviation: Vec<f64>,
}

/// Chapter 2.4, figure 8: places by site, coverage, and places at three coverages.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacesTable {
    /// Its years.
    pub years: Vec<i32>,
    /// Places by site.
    pub sites: Vec<SitePlaces>,
    /// Sum of the care homes (HDO) as printed.
    pub care_home_24h: Vec<f64>,
    /// Sum of the institutions as printed.
    pub institution: Vec<f64>,
    /// All places as printed.
    pub places: Vec<f64>,
    /// Inhabitants aged 80 and over.
    pub population_80plus: Vec<f64>,
    /// Coverage as printed, per cent.
    pub coverage_percent: Vec<f64>,
    /// Places at other coverages.
    pub targets: Vec<AtCoverage>,
    /// Where it is printed.
    pub cited: Cited,
}

/// How far an opening of places has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpeningStatus {
    /// The building stands.
    Built,
    /// The plan names the possibility.
    Possible,
}

impl OpeningStatus {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Built, Self::Possible];

    /// The name in the data, and the key of its text.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Built => "built",
            Self::Possible => "possible",
        }
    }
}

/// Places that could open.
#[derive(Clone, Debug, PartialEq)]
pub struct Opening {
    /// Where.
    pub site: String,
    /// Kind of places, where the plan says it.
    pub kind: Option<PlaceKind>,
    /// How many, where the plan says it.
    pub places: Option<f64>,
    /// When, where the plan says it.
    pub year: Option<i32>,
    /// How far it has come.
    pub status: OpeningStatus,
}

/// Chapter 2.4, figure 4: persons with dementia by age and year.
#[derive(Clone, Debug, PartialEq)]
pub struct DementiaTable {
    /// Age bands.
    pub bands: Vec<Band>,
    /// Persons with dementia of 100 in each band.
    pub prevalence_percent: Vec<f64>,
    /// Its years.
    pub years: Vec<i32>,
    /// Persons: a row for each year, a column for each band.
    pub persons: Vec<Vec<f64>>,
    /// Sum of each year as printed.
    pub totals: Vec<f64>,
    /// Where it is printed.
    pub cited: Cited,
}

/// How large a share of added years of life is reckoned to be lived with need of services.
#[derive(Clone, Debug, PartialEq)]
pub struct HealthyShare {
    /// Who reckons so: key of a text.
    pub who: String,
    /// The share as printed, such as two of five.
    pub share: (f64, f64),
}

impl HealthyShare {
    /// The share, 0…1.
    pub fn value(&self) -> f64 {
        let (part, whole) = self.share;
        part / whole
    }
}

/// Single figures from the text.
#[derive(Clone, Debug, PartialEq)]
pub struct LillehammerFigures {
    /// Growth of the population, per cent.
    pub population_growth_percent: Printed,
    /// New places at 16 per cent.
    pub new_places_at_16: Printed,
    /// New places at 18 per cent beside the homes that are built.
    pub new_places_at_18_beside_built: Printed,
    /// What the country's municipalities plan for, per cent.
    pub national_planned_coverage_percent: Printed,
    /// Coverage that the plan recommends, per cent.
    pub recommended_coverage_percent: Printed,
    /// How many more will be 80 and over.
    pub more_80plus: Printed,
    /// Aged 80 and over in 2028 in the text; figure 8 has another number.
    pub population_80plus_in_text: Printed,
    /// Residents of the nursing home who have dementia, per cent.
    pub nursing_home_residents_with_dementia_percent: Printed,
    /// Places bought from the neighbour Øyer.
    pub places_bought_from_oyer: Printed,
    /// Paid for patients ready for discharge (utskrivningsklare), million NOK.
    pub discharge_ready_million_nok: Printed,
    /// Persons with personal assistance (BPA).
    pub bpa_persons: Printed,
    /// Hours of personal assistance a week.
    pub bpa_hours_per_week: Printed,
    /// Homes needed with staff round the clock, intellectual disability and alike.
    pub homes_staffed_24h: Printed,
    /// Homes needed near one with staff round the clock.
    pub homes_near_staffed: Printed,
    /// Homes needed for those who manage with ambulant services.
    pub homes_ambulant: Printed,
    /// Persons aged 16 and over with intellectual disability (psykisk utviklingshemming).
    pub intellectual_disability_16plus: Printed,
    /// How many more than in the first year.
    pub intellectual_disability_16plus_more: Printed,
    /// Users of services for mental health and substance use.
    pub mental_health_users: Printed,
    /// Users of services for disability (tilrettelagte tjenester).
    pub disability_users: Printed,
    /// Of those, over 18.
    pub disability_users_over_18: Printed,
    /// Children with respite (avlastning).
    pub respite_children: Printed,
    /// Children with a support contact (støttekontakt).
    pub support_contact_children: Printed,
    /// Users under 67 in the country, per cent of all.
    pub users_under_67_national_percent: Printed,
}

/// Everything from the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Lillehammer {
    /// Figure 8.
    pub dimensioning: PlacesTable,
    /// What could open.
    pub openings: Vec<Opening>,
    /// Where the openings are printed.
    pub openings_cited: Cited,
    /// Figure 4.
    pub dementia: DementiaTable,
    /// Chapter 2.1: need in added years of life.
    pub healthy_ageing: Vec<HealthyShare>,
    /// Where the shares are printed.
    pub healthy_ageing_cited: Cited,
    /// Single figures.
    pub figures: LillehammerFigures,
    /// What cannot be made again.
    pub not_reproduced: Vec<NotReproduced>,
}
