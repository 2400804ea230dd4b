//! One municipality put together from the tables.

use std::{collections::BTreeMap, path::Path};

use serde_json::Value;

use crate::json::{read_json, whole};
use crate::kostra::{old_numbers, users};
use crate::output::{Baseline, Kind, Listed, Municipality, Places, PlacesBasis};
use crate::plans::Entry;
use crate::population::check_population;
use crate::problem::{Outcome, problem};
use crate::table::Table;
use crate::{ESTIMATE, KOSTRA, NAMES, POPULATION, SEEDS, SHARES, TODAY};

/// Everything under `data` that municipalities are made from.
pub struct Inputs {
    pub kostra: Table,
    pub shares: Table,
    pub population: Table,
    pub estimate: Table,
    pub names: Table,
    pub seeds: Value,
}

impl Inputs {
    pub fn read(data: &Path) -> Outcome<Self> {
        Ok(Self {
            kostra: Table::read(data, KOSTRA)?,
            shares: Table::read(data, SHARES)?,
            population: Table::read(data, POPULATION)?,
            estimate: Table::read(data, ESTIMATE)?,
            names: Table::read(data, NAMES)?,
            seeds: read_json(data, SEEDS)?,
        })
    }

    /// What a JSON pointer leads to in `seed-facts.json`.
    pub fn seed(&self, pointer: &str) -> Outcome<&Value> {
        self.seeds
            .pointer(pointer)
            .ok_or_else(|| problem(SEEDS, format!("nothing at {pointer}")))
    }

    pub fn seed_sum(&self, pointers: &[String]) -> Outcome<u32> {
        pointers
            .iter()
            .map(|pointer| whole(self.seed(pointer)?, pointer))
            .sum()
    }

    pub fn municipality(&self, entry: Entry) -> Outcome<(Municipality, Listed)> {
        let number = entry.municipality.as_str();
        let named = self.names.only(&[("kommunenr", number)])?;
        let (kind, base_year) = entry
            .plan
            .as_ref()
            .map_or((Kind::Today, TODAY), |plan| (Kind::Plan, plan.base_year));
        let (population, alternatives) = match &entry.plan {
            Some(plan) => (self.plan_population(plan)?, BTreeMap::new()),
            None => self.population_today(number)?,
        };
        check_population(&entry, base_year, &population)?;

        let kostra = self.kostra.only(&[
            ("kommunenr", number),
            ("aar", &entry.kostra_year.to_string()),
        ])?;
        let residents = Places {
            institution: kostra.number("langtid_institusjon_alle")?,
            care_home_24h: kostra.number("bolig_heldogns_beboere")?,
        };
        let (places, places_basis) = match &entry.places {
            Some(plan) => {
                let institution = self.seed_sum(&plan.institution)?;
                (
                    Places {
                        institution,
                        care_home_24h: self.seed_sum(&plan.care_home_24h)?,
                    },
                    PlacesBasis::Plan,
                )
            }
            None => (residents, PlacesBasis::Residents),
        };
        let facts = self.facts(&entry, base_year, &population, places, residents, kostra)?;

        let listed = Listed {
            id: entry.id.clone(),
            kind,
            name: named.text("kommune")?.to_owned(),
            label: entry.label.clone(),
            county: named.text("fylke")?.to_owned(),
            old_numbers: old_numbers(named, number)?,
        };
        let municipality = Municipality {
            kind,
            name: listed.name.clone(),
            county: listed.county.clone(),
            target_year: entry.target_year,
            shown_year: entry.shown_year,
            dementia_reference: entry.dementia_reference,
            baseline: Baseline {
                name: entry.label.clone(),
                base_year,
                population,
                places,
                places_basis,
                decided: entry.decided,
                home_care_users: users(kostra)?,
                users_exclude_care_homes: false,
                home_care_hours_per_user: None,
                care_fte: None,
                care_cost: None,
                waiting: 0,
            },
            alternatives,
            facts,
            notes: entry.notes,
            id: entry.id,
            label: entry.label,
        };
        Ok((municipality, listed))
    }
}
