//! `data/plans.json`, written by hand: what is packaged, and what no table has.

use serde::Deserialize;
use serde_json::Number;

use crate::estimate::National;
use crate::output::{Decided, DementiaReference, FactKind, Source, Unit};

/// `data/plans.json`: which municipalities are packaged, and what no table has.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plans {
    pub data: String,
    pub default: String,
    /// What the country has, for places that no table has.
    pub national: National,
    /// Every municipality that has no entry of its own.
    pub today: Today,
    pub municipalities: Vec<Entry>,
}

/// How a municipality without an entry of its own is packaged.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Today {
    /// With `{name}` for the municipality's name and `{year}` for the year of its population.
    pub label: String,
    pub target_year: u16,
    pub shown_year: u16,
    pub dementia_reference: DementiaReference,
    pub kostra_year: u16,
}

impl Today {
    /// The entry of one municipality.
    pub fn entry(&self, number: &str, name: &str, notes: Vec<String>) -> Entry {
        Entry {
            id: number.to_owned(),
            municipality: number.to_owned(),
            label: self.label.replace("{name}", name),
            target_year: self.target_year,
            shown_year: self.shown_year,
            dementia_reference: self.dementia_reference,
            kostra_year: self.kostra_year,
            plan: None,
            places: None,
            decided: Vec::new(),
            facts: Vec::new(),
            notes,
        }
    }
}

/// One packaged municipality as written by hand.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    pub id: String,
    pub municipality: String,
    pub label: String,
    pub target_year: u16,
    pub shown_year: u16,
    pub dementia_reference: DementiaReference,
    pub kostra_year: u16,
    /// The plan's own population; without it the municipality is «today».
    pub plan: Option<PlanPopulation>,
    /// The plan's own places; without them the residents count as places.
    pub places: Option<PlanPlaces>,
    #[serde(default)]
    pub decided: Vec<Decided>,
    pub facts: Vec<HandFact>,
    pub notes: Vec<String>,
}

/// Where in `seed-facts.json` a plan's population is.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanPopulation {
    pub source: Source,
    pub base_year: u16,
    pub kind: FactKind,
    pub bands: String,
    pub counts: String,
}

/// Where in `seed-facts.json` a plan's places are: each kind is the sum of the figures pointed at.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanPlaces {
    pub source: Source,
    pub year: u16,
    pub institution: Vec<String>,
    pub care_home_24h: Vec<String>,
}

/// A fact written by hand (`value`) or the sum of figures in `seed-facts.json` (`seed`).
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandFact {
    pub key: String,
    pub value: Option<Number>,
    #[serde(default)]
    pub seed: Vec<String>,
    pub unit: Unit,
    pub source: Source,
    pub year: u16,
    pub kind: FactKind,
}
