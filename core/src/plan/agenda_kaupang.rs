//! Agenda Kaupang's review of care in Lier, 2018, on the accounts of 2017.

use super::{Cited, NotReproduced, Printed, Sheet};

/// One criterion of the state's need index (behovsindeks).
#[derive(Clone, Debug, PartialEq)]
pub struct NeedCriterion {
    /// Key of its text.
    pub key: String,
    /// Its weight, per cent.
    pub weight_percent: f64,
    /// The place's level against the country, per cent, for each column.
    pub levels: Vec<f64>,
}

/// The need index of care by criteria.
#[derive(Clone, Debug, PartialEq)]
pub struct NeedTable {
    /// Places.
    pub columns: Vec<String>,
    /// Criteria and weights.
    pub criteria: Vec<NeedCriterion>,
    /// The index as printed, per cent of the country.
    pub stated: Vec<f64>,
    /// Where it is printed.
    pub cited: Cited,
}

/// How a sum is worded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PotentialWord {
    /// «i underkant av».
    JustUnder,
    /// «ca.».
    About,
    /// The number itself.
    Exact,
}

impl PotentialWord {
    /// Every word.
    pub const ALL: [Self; 3] = [Self::JustUnder, Self::About, Self::Exact];

    /// The name in the data, and the key of its text.
    pub const fn key(self) -> &'static str {
        match self {
            Self::JustUnder => "just_under",
            Self::About => "about",
            Self::Exact => "exact",
        }
    }
}

/// What the report says a service would save at the group's average.
#[derive(Clone, Debug, PartialEq)]
pub struct Potential {
    /// Row of the expenditure table.
    pub service: String,
    /// Million NOK a year.
    pub million: f64,
    /// How it is worded.
    pub word: PotentialWord,
}

/// Everything from the report.
#[derive(Clone, Debug, PartialEq)]
pub struct AgendaKaupang {
    /// Year of the accounts.
    pub year: i32,
    /// The year whose 1 January closes the accounts: KOSTRA divides by the inhabitants at the end of
    /// the year.
    pub inhabitants_year: i32,
    /// Net cost by service, NOK per inhabitant.
    pub expenditure: Sheet,
    /// Net cost of care by year, NOK per inhabitant; the rows are years.
    pub care_by_year: Sheet,
    /// Savings at the group's average.
    pub potential: Vec<Potential>,
    /// Where the savings are printed.
    pub potential_cited: Cited,
    /// Need index.
    pub need: NeedTable,
    /// Cost of care by user group, NOK per inhabitant, five municipalities and the average of twelve.
    pub profile: Sheet,
    /// Own staff in home care, man-years per 1000 inhabitants, adjusted for need.
    pub home_care_fte: Sheet,
    /// Services to children with disability; what it is divided by is not certain.
    pub disability_children: Sheet,
    /// Services to adults with intellectual disability; what it is divided by is not printed.
    pub disability_adults: Sheet,
    /// Average position in care, per cent.
    pub average_position_percent: Printed,
    /// Share of the employed who work full time, per cent.
    pub full_time_percent: Printed,
    /// Average position in ambulant home care on shift, per cent.
    pub home_care_position_percent: Printed,
    /// Lowest average position in services to disabled adults, per cent.
    pub disability_position_low_percent: Printed,
    /// Highest average position in services to disabled adults, per cent.
    pub disability_position_high_percent: Printed,
    /// What cannot be made again.
    pub not_reproduced: Vec<NotReproduced>,
}
