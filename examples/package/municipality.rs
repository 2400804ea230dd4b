//! One municipality put together from the tables.

use std::{collections::BTreeMap, path::Path};

use omsorgstrappa_core::model::age::Band;
use serde_json::Value;

use crate::estimate::PlacesRule;
use crate::facts::Figures;
use crate::history::{Histories, by_groups};
use crate::json::{read_json, whole};
use crate::kostra::{shares, users};
use crate::output::{
    Baseline, History, HomeCareUsers, Kind, Listed, Municipality, Places, PlacesBasis,
};
use crate::plans::{Entry, Plans};
use crate::population::check_population;
use crate::problem::{Outcome, problem};
use crate::projection::{Projection, country};
use crate::table::{Row, Table};
use crate::{COUNTRY, KOSTRA, NAMES, POPULATION, SEEDS, SHARES, TODAY};

/// Everything under `data` that municipalities are made from.
pub struct Inputs {
    pub kostra: Table,
    pub shares: Table,
    pub population: Table,
    pub histories: Histories,
    pub projection: Projection,
    pub by_groups: BTreeMap<String, History>,
    pub names: Table,
    pub places: PlacesRule,
    pub seeds: Value,
}

/// What KOSTRA has of one municipality and year.
pub struct Kostra<'a> {
    /// Users and residents by age: known for some.
    pub detail: Option<Row<'a>>,
    /// Share of those aged 80 and over with home services, at the end of the year.
    pub home_services: Option<f64>,
    /// Share of those aged 80 and over in institutions, at the end of the year.
    pub institution: Option<f64>,
}

impl Inputs {
    pub fn read(data: &Path, plans: &Plans) -> Outcome<Self> {
        let histories = Histories::read(data)?;
        let shares = Table::read(data, SHARES)?;
        let year = plans.national.care_home_population_year;
        let old = histories
            .country
            .get(&year)
            .map(|persons| persons.iter().map(|sex| Band::FROM_80.sum(sex)).sum())
            .ok_or_else(|| problem(COUNTRY, format!("no year {year}")))?;
        Ok(Self {
            kostra: Table::read(data, KOSTRA)?,
            population: Table::read(data, POPULATION)?,
            projection: Projection::new(&histories, &country(data)?)?,
            by_groups: by_groups(data)?,
            names: Table::read(data, NAMES)?,
            places: PlacesRule::new(&plans.national, old, usual_share(&shares)?),
            seeds: read_json(data, SEEDS)?,
            histories,
            shares,
        })
    }

    /// What KOSTRA has.
    pub fn kostra(&self, number: &str, year: u16) -> Outcome<Kostra<'_>> {
        let wanted = [("kommunenr", number), ("aar", &year.to_string())];
        let [home_services, institution] = match self.shares.matching(&wanted)?.as_slice() {
            [] => [None; 2],
            [row] => shares(*row)?,
            [_, second, ..] => return Err(second.problem(format!("a second row with {wanted:?}"))),
        };
        let detail = match self.kostra.matching(&wanted)?.as_slice() {
            [] => None,
            [row] => Some(*row),
            [_, second, ..] => return Err(second.problem(format!("a second row with {wanted:?}"))),
        };
        Ok(Kostra {
            detail,
            home_services,
            institution,
        })
    }

    /// The entries of all municipalities that have none of their own, in the order of their numbers.
    pub fn others(&self, plans: &Plans) -> Outcome<Vec<Entry>> {
        let mut entries = Vec::new();
        for named in self.names.rows() {
            let number = named.text("kommunenr")?;
            if plans.municipalities.iter().any(|entry| entry.id == number) {
                continue;
            }
            let kostra = self.kostra(number, plans.today.kostra_year)?;
            let notes = self.notes(number, &kostra);
            entries.push(plans.today.entry(number, named.text("kommune")?, notes));
        }
        Ok(entries)
    }

    /// What to know about the figures of a municipality that has no notes by hand.
    fn notes(&self, number: &str, kostra: &Kostra<'_>) -> Vec<String> {
        let mut notes = vec!["projection_is_own_estimate"];
        if let Some(history) = self.by_groups.get(number) {
            if history.approximate_until.is_some() {
                notes.push("history_is_approximate");
            }
            if history
                .years
                .first()
                .is_none_or(|first| *first > TODAY - 10)
            {
                notes.push("history_too_short");
            }
        }
        if kostra.detail.is_some() {
            notes.extend(["places_are_residents", "users_67_79_by_subtraction"]);
        } else {
            notes.push(match kostra.institution {
                Some(_) => "places_are_estimated",
                None => "places_are_estimated_from_the_country",
            });
            notes.push(match kostra.home_services {
                Some(_) => "users_80plus_from_share",
                None => "users_are_not_known",
            });
        }
        notes.extend(["kostra_2025_unrevised", "kostra_one_year"]);
        notes.into_iter().map(str::to_owned).collect()
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
        let (population, base_women, alternatives) = if let Some(plan) = &entry.plan {
            (self.plan_population(plan)?, None, BTreeMap::new())
        } else {
            let (population, women, alternatives) = self.population_today(number)?;
            (population, Some(women), alternatives)
        };
        check_population(&entry, base_year, &population)?;

        let kostra = self.kostra(number, entry.kostra_year)?;
        let residents = match kostra.detail {
            Some(row) => Some(Places {
                institution: row.number("langtid_institusjon_alle")?,
                care_home_24h: row.number("bolig_heldogns_beboere")?,
            }),
            None => None,
        };
        let old = population.aged(80, base_year).unwrap_or_default();
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
            None => match residents {
                Some(residents) => (residents, PlacesBasis::Residents),
                None => (
                    self.places.places(old, kostra.institution),
                    PlacesBasis::Estimate,
                ),
            },
        };
        let home_care_users = match kostra.detail {
            Some(row) => Some(users(row)?),
            None => kostra.home_services.map(|share| HomeCareUsers {
                under_67: None,
                from_67: None,
                from_80: Some(part(old, share)),
            }),
        };
        let facts = self.facts(&Figures {
            entry: &entry,
            base_year,
            population: &population,
            places,
            basis: places_basis,
            residents,
            kostra: &kostra,
        })?;

        // A year is the same in every language, and stays true.
        let label = entry.label.replace("{year}", &base_year.to_string());
        let listed = Listed {
            id: entry.id.clone(),
            name: named.text("kommune")?.to_owned(),
            label: label.clone(),
            county: named.text("fylke")?.to_owned(),
        };
        let municipality = Municipality {
            kind,
            name: listed.name.clone(),
            county: listed.county.clone(),
            target_year: entry.target_year,
            shown_year: entry.shown_year,
            dementia_reference: entry.dementia_reference,
            baseline: Baseline {
                name: label.clone(),
                base_year,
                population,
                places,
                places_basis,
                decided: entry.decided,
                home_care_users,
                users_exclude_care_homes: false,
                home_care_hours_per_user: None,
                care_fte: None,
                care_cost: None,
                waiting: 0,
            },
            alternatives,
            history: match kind {
                Kind::Today => self.by_groups.get(number).cloned(),
                Kind::Plan => None,
            },
            base_women,
            facts,
            notes: entry.notes,
            id: entry.id,
            label,
        };
        Ok((municipality, listed))
    }
}

/// A share of persons, in whole persons.
pub fn part(persons: u32, share: f64) -> u32 {
    // At most `persons`.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let part = (f64::from(persons) * share).round() as u32;
    part
}

/// The share of all aged 80 and over in institutions in the municipalities that have one.
fn usual_share(shares_table: &Table) -> Outcome<f64> {
    let (mut residents, mut persons) = (0.0, 0.0);
    for row in shares_table.rows() {
        let [_, institution] = shares(row)?;
        if let Some(share) = institution {
            let old: f64 = row.number("befolkning_80pluss_2026_01_01")?;
            persons += old;
            residents += old * share;
        }
    }
    Ok(residents / persons)
}
