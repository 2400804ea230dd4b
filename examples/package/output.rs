//! What is written: one municipality as the page reads it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Number;

#[derive(Clone, Copy, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum DementiaReference {
    Rotterdam,
    Hunt4,
}

/// The names of the page's sources.
#[derive(Clone, Copy, Deserialize, Serialize)]
pub enum Source {
    SsbPopulation,
    OwnProjection,
    Kostra12292,
    Kostra11645,
    Kostra12209,
    SsbCareStatistics2023,
    LillehammerPlan2018,
    LierPlan2026,
    OvreEikerStrategy2024,
    SunndalPlan2023,
}

/// What sort of figure it is: these are never mixed up.
#[derive(Clone, Copy, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum FactKind {
    Real,
    Approximate,
    Estimate,
    Plan,
    Derived,
}

#[derive(Clone, Copy, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Unit {
    Persons,
    Places,
    Share,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Plan,
    Today,
}

#[derive(Clone, Copy, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PlaceKind {
    Institution,
    #[serde(rename = "care_home_24h")]
    CareHome24h,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum PlacesBasis {
    Plan,
    Residents,
    Estimate,
}

/// An age band, both ends included; no upper end is «and over».
pub type Band = (u8, Option<u8>);

/// Counts by year and band of the projections beside the main one, by SSB's letters.
pub type Alternatives = BTreeMap<&'static str, Vec<Vec<u32>>>;

/// One `data/municipality/<id>.json`.
#[derive(Serialize)]
pub struct Municipality {
    pub id: String,
    pub kind: Kind,
    pub name: String,
    pub label: String,
    pub county: String,
    pub target_year: u16,
    pub shown_year: u16,
    pub dementia_reference: DementiaReference,
    pub baseline: Baseline,
    pub alternatives: Alternatives,
    /// Women by single year of age in the base year; the rest of `base_ages` are men.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_women: Option<Vec<u32>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub history: Option<History>,
    pub facts: Vec<Fact>,
    pub notes: Vec<String>,
}

/// The `baseline` of the exchange format, every key present.
#[derive(Serialize)]
pub struct Baseline {
    pub name: String,
    pub base_year: u16,
    pub population: Population,
    pub places: Places,
    pub places_basis: PlacesBasis,
    pub decided: Vec<Decided>,
    pub home_care_users: Option<HomeCareUsers>,
    pub users_exclude_care_homes: bool,
    pub home_care_hours_per_user: Option<Number>,
    pub care_fte: Option<Number>,
    pub care_cost: Option<Number>,
    pub waiting: u32,
}

#[derive(Serialize)]
pub struct Population {
    pub bands: Vec<Band>,
    pub years: Vec<u16>,
    pub counts: Vec<Vec<u32>>,
    pub base_ages: Option<Vec<u32>>,
}

/// The population on 1 January of the years until now, in the bands of the projection.
#[derive(Clone, Serialize)]
pub struct History {
    pub years: Vec<u16>,
    pub counts: Vec<Vec<u32>>,
    /// The last year whose figures are real ones moved across a municipal split.
    pub approximate_until: Option<u16>,
}

impl Population {
    /// Persons of the ages from `low` to `high` in a year, where bands begin and end there.
    pub fn between(&self, low: u8, high: u8, year: u16) -> Option<u32> {
        self.aged(low, year)?
            .checked_sub(self.aged(high.checked_add(1)?, year)?)
    }

    /// Persons of `age` and over in a year; none where the year is missing.
    pub fn aged(&self, age: u8, year: u16) -> Option<u32> {
        let (_, counts) = self
            .years
            .iter()
            .zip(&self.counts)
            .find(|(known, _)| **known == year)?;
        Some(
            self.bands
                .iter()
                .zip(counts)
                .filter(|((low, _), _)| *low >= age)
                .map(|(_, count)| count)
                .sum(),
        )
    }
}

#[derive(Clone, Copy, Serialize)]
pub struct Places {
    pub institution: u32,
    pub care_home_24h: u32,
}

#[derive(Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Decided {
    pub name: String,
    pub from: u16,
    pub places: i32,
    pub kind: PlaceKind,
}

#[derive(Serialize)]
pub struct HomeCareUsers {
    #[serde(rename = "0-66")]
    pub under_67: Option<u32>,
    #[serde(rename = "67-79")]
    pub from_67: Option<u32>,
    #[serde(rename = "80+")]
    pub from_80: Option<u32>,
}

#[derive(Serialize)]
pub struct Fact {
    pub key: String,
    /// None where the figure is not known.
    pub value: Option<Number>,
    pub unit: Unit,
    pub source: Source,
    pub year: u16,
    pub kind: FactKind,
}

impl Fact {
    pub fn persons(key: &str, value: u32, source: Source, year: u16, kind: FactKind) -> Self {
        Self {
            key: key.to_owned(),
            value: Some(value.into()),
            unit: Unit::Persons,
            source,
            year,
            kind,
        }
    }

    pub fn places(key: &str, value: u32, source: Source, year: u16, kind: FactKind) -> Self {
        Self {
            unit: Unit::Places,
            ..Self::persons(key, value, source, year, kind)
        }
    }
}

/// What is known of a municipality for the list of them.
pub struct Listed {
    pub id: String,
    pub name: String,
    pub label: String,
    pub county: String,
}
