//! What the projection would have said in 2016 of those aged 80 and over in every municipality, year by year.

use std::{collections::BTreeMap, path::Path};

use omsorgstrappa_core::projection::{Sexes, grouped};
use serde::Serialize;
use serde_json::Number;

use crate::backtest::{FROM, OLD, forward, is_known, sum};
use crate::municipality::Inputs;
use crate::problem::{Outcome, problem};
use crate::table::Table;
use crate::{BORDERS, TODAY};

/// `data/municipality/expected.json`.
#[derive(Serialize)]
pub struct Expected {
    from: u16,
    to: u16,
    municipalities: Vec<Municipality>,
}

/// Persons of 80 and over in each year after the first.
#[derive(Serialize)]
struct Municipality {
    id: String,
    /// The year that it was merged from several; none where it was not.
    merged: Option<u16>,
    cohorts: Vec<Number>,
    tied: Vec<Number>,
}

/// All of it. A municipality without real figures of 2016 on the borders of today is not in it.
pub fn expected(data: &Path, inputs: &Inputs) -> Outcome<Expected> {
    let merged = merged(data)?;
    let mut by_year: Vec<[Vec<f64>; 2]> = Vec::new();
    forward(&inputs.histories, |_, alone, tied| {
        let old = |persons: &[Sexes]| persons.iter().map(|one| sum(&grouped(one), OLD)).collect();
        by_year.push([old(alone), old(tied)]);
    })?;
    let mut municipalities = Vec::new();
    for (place, (number, years)) in inputs.histories.municipalities.iter().enumerate() {
        if !is_known(inputs, number, years) {
            continue;
        }
        let mut paths = [Vec::new(), Vec::new()];
        for methods in &by_year {
            for (path, persons) in paths.iter_mut().zip(methods) {
                path.push(tenths(persons.get(place).copied().unwrap_or_default())?);
            }
        }
        let [cohorts, tied] = paths;
        municipalities.push(Municipality {
            id: number.clone(),
            merged: merged.get(number).copied(),
            cohorts,
            tied,
        });
    }
    Ok(Expected {
        from: FROM,
        to: TODAY,
        municipalities,
    })
}

/// The last year since `FROM` that several whole municipalities became one of today's.
fn merged(data: &Path) -> Outcome<BTreeMap<String, u16>> {
    let mut ended: BTreeMap<(String, u16), usize> = BTreeMap::new();
    for row in Table::read(data, BORDERS)?.rows() {
        let until: u16 = row.number("til_aar")?;
        let today = row.text("kommunenr_2024")?.to_owned();
        *ended.entry((today, until + 1)).or_default() += 1;
    }
    let several = ended.into_iter().filter(|(_, parts)| *parts > 1);
    let since = several.filter(|((_, year), _)| (FROM..=TODAY).contains(year));
    Ok(since.map(|(merged, _)| merged).collect())
}

/// Tenths of a person.
fn tenths(persons: f64) -> Outcome<Number> {
    Number::from_f64((persons * 10.0).round() / 10.0)
        .ok_or_else(|| problem("expected", "a figure that is not finite"))
}
