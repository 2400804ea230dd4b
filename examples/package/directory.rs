//! The directory of municipalities for the search box, and the start file.

use std::{collections::BTreeMap, fs, path::Path};

use omsorgstrappa_core::import::Register;
use serde::Serialize;

use crate::output::Listed;
use crate::problem::{Outcome, problem};
use crate::table::Table;
use crate::{BORDERS, EARLIER_NAMES, NAMES};

/// `data/municipality/directory.json`.
#[derive(Serialize)]
pub struct Directory {
    data: String,
    municipalities: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    id: String,
    name: String,
    label: String,
    county: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    also: Vec<String>,
    /// Earlier numbers, newest first, with the name where it is not one of today's.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    earlier: Vec<String>,
}

/// `data/municipality/start.json`.
#[derive(Serialize)]
pub struct Start {
    data: String,
    default: String,
    label: String,
}

impl Start {
    pub fn new(data: &str, default: &str, listed: &[Listed]) -> Option<Self> {
        let first = listed.iter().find(|listed| listed.id == default)?;
        Some(Self {
            data: data.to_owned(),
            default: default.to_owned(),
            label: first.label.clone(),
        })
    }
}

/// A number before today's and the last year it was in use.
struct Earlier {
    number: String,
    until: u16,
}

impl Directory {
    /// Everybody that is packaged, by name in Norwegian order, today before plans.
    pub fn new(data_folder: &Path, data: &str, listed: &[Listed]) -> Outcome<Self> {
        let names = Table::read(data_folder, NAMES)?;
        let earlier = earlier(data_folder)?;
        let old_names = old_names(data_folder)?;
        let mut municipalities = Vec::new();
        for listed in listed {
            let number = listed.id.get(..4).unwrap_or(&listed.id);
            let named = names.only(&[("kommunenr", number)])?;
            let numbers = earlier.get(number).map_or(&[][..], Vec::as_slice);
            let with_name = |earlier: &Earlier| match old_names.get(&earlier.number) {
                Some((_, Some(only))) if only != number => None,
                Some((name, _)) if *name != listed.name => {
                    Some(format!("{} {name}", earlier.number))
                }
                _ => Some(earlier.number.clone()),
            };
            municipalities.push(Entry {
                id: listed.id.clone(),
                name: listed.name.clone(),
                label: listed.label.clone(),
                county: listed.county.clone(),
                also: named
                    .text("navn_klass131")?
                    .split(" - ")
                    .filter(|name| *name != listed.name)
                    .map(str::to_owned)
                    .collect(),
                earlier: numbers.iter().filter_map(with_name).collect(),
            });
        }
        municipalities.sort_by_key(|entry| (sort_key(&entry.name), entry.id.clone()));
        Ok(Self {
            data: data.to_owned(),
            municipalities,
        })
    }
}

/// Letters in the order of the Norwegian alphabet.
fn sort_key(name: &str) -> String {
    let place = |letter: char| match letter {
        'æ' => '{',
        'ø' => '|',
        'å' => '}',
        letter => letter,
    };
    name.to_lowercase().chars().map(place).collect()
}

/// Earlier numbers of every municipality, the newest first.
fn earlier(data: &Path) -> Outcome<BTreeMap<String, Vec<Earlier>>> {
    let mut all: BTreeMap<String, Vec<Earlier>> = BTreeMap::new();
    for row in Table::read(data, BORDERS)?.rows() {
        let (now, before) = (row.text("kommunenr_2024")?, row.text("kommunenr_gammelt")?);
        if now != before {
            all.entry(now.to_owned()).or_default().push(Earlier {
                number: before.to_owned(),
                until: row.number("til_aar")?,
            });
        }
    }
    for numbers in all.values_mut() {
        numbers.sort_by(|one, other| (other.until, &one.number).cmp(&(one.until, &other.number)));
    }
    Ok(all)
}

/// Names that are no longer a municipality's, by number, and the municipality that alone followed it where the
/// numbers do not say which.
fn old_names(data: &Path) -> Outcome<BTreeMap<String, (String, Option<String>)>> {
    let mut names = BTreeMap::new();
    for row in Table::read(data, EARLIER_NAMES)?.rows() {
        let number = row.text("kommunenr_gammelt")?;
        let only = Some(row.text("kommunenr_2024")?).filter(|only| !only.is_empty());
        let entry = (row.text("navn")?.to_owned(), only.map(str::to_owned));
        if names.insert(number.to_owned(), entry).is_some() {
            return Err(problem(EARLIER_NAMES, format!("{number} stands twice")));
        }
    }
    Ok(names)
}

/// `data/municipality/register.json`.
#[derive(Serialize)]
pub struct Numbers {
    names: Vec<(String, String)>,
    history: Vec<(String, String, i32, i32, f64)>,
}

impl Numbers {
    /// Today's municipalities and which old numbers make them up.
    pub fn new(data: &Path) -> Outcome<Self> {
        let read =
            |file: &str| fs::read_to_string(data.join(file)).map_err(|error| problem(file, error));
        let register = Register::from_csv(&read(NAMES)?, &read(BORDERS)?);
        let history = register.history.into_iter();
        Ok(Self {
            names: register.names,
            history: history
                .map(|old| (old.number, old.old, old.from, old.to, old.weight))
                .collect(),
        })
    }
}
