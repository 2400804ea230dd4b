//! SSB's population of every municipality and of the country, year by year (table 07459).

use std::{collections::BTreeMap, path::Path};

use omsorgstrappa_core::model::age::ByAge;
use omsorgstrappa_core::projection::Sexes;

use crate::output::History;
use crate::problem::{Outcome, problem};
use crate::table::{Row, Table};
use crate::{AGE_GROUPS, BORDERS, COUNTRY, MUNICIPALITIES};

/// Women and men by age, by year.
pub type Years = BTreeMap<u16, Sexes>;

/// Everybody, everywhere, every year.
pub struct Histories {
    /// The country, 2005 on.
    pub country: Years,
    /// Each municipality by number, 2006 on.
    pub municipalities: BTreeMap<String, Years>,
}

impl Histories {
    pub fn read(data: &Path) -> Outcome<Self> {
        let mut country = Years::new();
        for row in Table::read(data, COUNTRY)?.rows() {
            put(&mut country, row)?;
        }
        let mut municipalities: BTreeMap<String, Years> = BTreeMap::new();
        for row in Table::read(data, MUNICIPALITIES)?.rows() {
            let number = row.text("kommunenr")?;
            match municipalities.get_mut(number) {
                Some(years) => put(years, row)?,
                None => put(municipalities.entry(number.to_owned()).or_default(), row)?,
            }
        }
        Ok(Self {
            country,
            municipalities,
        })
    }

    /// Consecutive years of one place, both ends included; none where one of them is missing.
    pub fn span(years: &Years, first: u16, last: u16) -> Option<Vec<Sexes>> {
        (first..=last)
            .map(|year| years.get(&year).copied())
            .collect()
    }

    /// Consecutive years of the country.
    pub fn country_span(&self, first: u16, last: u16) -> Outcome<Vec<Sexes>> {
        Self::span(&self.country, first, last)
            .ok_or_else(|| problem(COUNTRY, format!("not every year from {first} to {last}")))
    }
}

fn put(years: &mut Years, row: Row<'_>) -> Outcome<()> {
    let sex = match row.text("kjonn")? {
        "K" => 0,
        "M" => 1,
        other => return Err(row.problem(format!("«{other}» is neither K nor M"))),
    };
    let ages: Vec<f64> = row.numbers_from("a0")?;
    let found = ages.len();
    let ages =
        ByAge::try_from(ages).map_err(|_| row.problem(format!("{found} single years of age")))?;
    let persons = years.entry(row.number("aar")?).or_insert([[0.0; _]; 2]);
    if let Some(known) = persons.get_mut(sex) {
        *known = ages;
    }
    Ok(())
}

/// The population by age group of every municipality and of the country (`0`) in every year, and which years
/// are approximate.
pub fn by_groups(data: &Path) -> Outcome<BTreeMap<String, History>> {
    let mut histories: BTreeMap<String, History> = BTreeMap::new();
    for row in Table::read(data, AGE_GROUPS)?.rows() {
        let history = histories
            .entry(row.text("kommunenr")?.to_owned())
            .or_insert(History {
                years: Vec::new(),
                counts: Vec::new(),
                approximate_until: None,
            });
        // The last column is the total.
        let mut counts: Vec<u32> = row.numbers_from("0")?;
        let total = counts.pop();
        // Approximate figures are rounded group by group.
        if total.is_none_or(|total| counts.iter().sum::<u32>().abs_diff(total) > 5) {
            return Err(row.problem("the age groups are not the total"));
        }
        history.years.push(row.number("aar")?);
        history.counts.push(counts);
    }
    for row in Table::read(data, BORDERS)?.rows() {
        let until: u16 = row.number("til_aar")?;
        if row.number::<f64>("vekt")? < 1.0
            && let Some(history) = histories.get_mut(row.text("kommunenr_2024")?)
            && history.years.contains(&until)
        {
            history.approximate_until = history.approximate_until.max(Some(until));
        }
    }
    Ok(histories)
}
