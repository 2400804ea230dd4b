//! The project's own projection: every municipality from SSB's population (07459), tied to SSB's
//! projection of the country (14746).

use std::{collections::BTreeMap, path::Path};

use omsorgstrappa_core::projection::{
    Forward, GROUPS, Groups, Rates, Sexes, group_name, grouped, whole_persons,
};

use crate::history::Histories;
use crate::problem::{Outcome, problem};
use crate::table::Table;
use crate::{MUNICIPALITIES, SSB_PROJECTIONS, TODAY};

/// SSB's newest projection.
const TABLE: &str = "14746";
/// The alternatives, the main one first.
pub const ALTERNATIVES: [&str; 3] = ["MMMM", "HHMH", "LLML"];
/// Years whose cohort changes are pooled.
const POOLED: u16 = 10;

/// SSB's projection of the country by alternative and year.
pub type Country = BTreeMap<String, BTreeMap<u16, Groups>>;

/// Persons by alternative, then year after the base year's (the base year first), then municipality, then group.
pub struct Projection {
    pub numbers: Vec<String>,
    pub years: Vec<u16>,
    by_alternative: BTreeMap<&'static str, Vec<Vec<Vec<u32>>>>,
}

/// The country in SSB's newest projection.
pub fn country(data: &Path) -> Outcome<Country> {
    let table = Table::read(data, SSB_PROJECTIONS)?;
    let mut alternatives = Country::new();
    for row in table.matching(&[("tabell", TABLE), ("regionkode", "0")])? {
        let mut groups = Groups::default();
        for (persons, group) in groups.iter_mut().zip(GROUPS) {
            *persons = row.number(&group_name(group))?;
        }
        alternatives
            .entry(row.text("alternativ")?.to_owned())
            .or_default()
            .insert(row.number("aar")?, groups);
    }
    Ok(alternatives)
}

/// The municipalities' own years for the ratios, where every one of them is known.
pub fn own_years(histories: &Histories, last: u16) -> Vec<Option<Vec<Sexes>>> {
    histories
        .municipalities
        .values()
        .map(|years| Histories::span(years, last - POOLED, last))
        .collect()
}

/// What moves cohorts forward from `last`, from the ten years before it.
pub fn rates(histories: &Histories, last: u16) -> Outcome<Rates> {
    let country = histories.country_span(last - POOLED, last)?;
    Ok(Rates::new(&country, &own_years(histories, last)))
}

impl Projection {
    /// All municipalities in every alternative.
    pub fn new(histories: &Histories, country: &Country) -> Outcome<Self> {
        let numbers: Vec<String> = histories.municipalities.keys().cloned().collect();
        let base: Option<Vec<Sexes>> = histories
            .municipalities
            .values()
            .map(|years| years.get(&TODAY).copied())
            .collect();
        let base = base.ok_or_else(|| problem(MUNICIPALITIES, format!("not all in {TODAY}")))?;
        let rates = rates(histories, TODAY)?;
        let mut years = Vec::new();
        let mut by_alternative = BTreeMap::new();
        for letters in ALTERNATIVES {
            let wanted = country
                .get(letters)
                .ok_or_else(|| problem(SSB_PROJECTIONS, format!("no {letters} in {TABLE}")))?;
            years = wanted.keys().copied().collect();
            if years.first() != Some(&TODAY) || !years.is_sorted_by(|one, next| one + 1 == *next) {
                return Err(problem(
                    SSB_PROJECTIONS,
                    format!("{TABLE} {letters} is not every year from {TODAY} on"),
                ));
            }
            let mut forward = Forward::new(&rates, base.clone());
            let mut rows = Vec::new();
            for (year, groups) in wanted {
                if *year > TODAY {
                    forward.step(Some(groups));
                }
                rows.push(whole(forward.persons(), groups));
            }
            if rows.first()
                != by_alternative
                    .values()
                    .next()
                    .and_then(|rows: &Vec<_>| rows.first())
                && !by_alternative.is_empty()
            {
                return Err(problem(
                    SSB_PROJECTIONS,
                    format!("{letters}: another base year than the others"),
                ));
            }
            by_alternative.insert(letters, rows);
        }
        Ok(Self {
            numbers,
            years,
            by_alternative,
        })
    }

    /// Years by group of one municipality.
    pub fn of(&self, number: &str, alternative: &str) -> Option<Vec<Vec<u32>>> {
        let place = self.numbers.iter().position(|known| known == number)?;
        self.by_alternative
            .get(alternative)?
            .iter()
            .map(|year| year.get(place).cloned())
            .collect()
    }
}

/// Whole persons by municipality and group; every group adds up to the country's.
fn whole(persons: &[Sexes], country: &Groups) -> Vec<Vec<u32>> {
    let exact: Vec<Groups> = persons.iter().map(grouped).collect();
    let mut rows = vec![Vec::with_capacity(GROUPS.len()); persons.len()];
    for (group, total) in country.iter().enumerate() {
        let column: Vec<f64> = exact
            .iter()
            .filter_map(|groups| groups.get(group).copied())
            .collect();
        // SSB's figure is whole.
        #[allow(clippy::cast_possible_truncation)]
        let total = *total as i64;
        for (row, persons) in rows.iter_mut().zip(whole_persons(&column, total)) {
            row.push(persons);
        }
    }
    rows
}
