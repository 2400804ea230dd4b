//! How the projection would have done: from the population of 2016 to that of 2026.

use std::{collections::BTreeMap, path::Path};

use omsorgstrappa_core::model::parameter::ParameterId;
use omsorgstrappa_core::municipality::backtest::Method;
use omsorgstrappa_core::projection::{Forward, Groups, Sexes, grouped};
use serde::Serialize;
use serde_json::Number;

use crate::history::{Histories, Years};
use crate::municipality::Inputs;
use crate::problem::{Outcome, problem};
use crate::projection::rates;
use crate::table::Table;
use crate::{BORDERS, MUNICIPALITIES, SSB_PROJECTIONS, TODAY};

/// The year that is guessed from.
pub const FROM: u16 = TODAY - 10;
/// Inhabitants in `FROM` at which a new size begins; the last «size» is everybody.
const SIZES: [(f64, Option<f64>); 6] = [
    (0.0, Some(2_000.0)),
    (2_000.0, Some(5_000.0)),
    (5_000.0, Some(20_000.0)),
    (20_000.0, Some(50_000.0)),
    (50_000.0, None),
    (0.0, None),
];
/// A projected change of those aged 80 and over that is smaller than this share says nothing about how
/// much faster or slower it went.
const LEAST_CHANGE: f64 = 0.1;

/// Age groups by name, and the places in the ten groups that they are the sum of.
const GROUPS: [(&str, &[usize]); 4] = [
    ("67-79", &[7]),
    ("80-89", &[8]),
    ("90+", &[9]),
    ("80+", OLD),
];
pub const OLD: &[usize] = &[8, 9];
/// The same groups in SSB's table.
const SSB_COLUMNS: [&[&str]; 4] = [&["67-79"], &["80-89"], &["90+"], &["80-89", "90+"]];

/// `data/municipality/backtest.json`.
#[derive(Serialize)]
pub struct Backtest {
    from: u16,
    to: u16,
    sizes: Vec<Size>,
    misses: Vec<Miss>,
    growth_80plus: Vec<GrowthFactor>,
    ssb: Vec<SsbMiss>,
}

#[derive(Serialize)]
struct Size {
    from: Number,
    below: Option<Number>,
    municipalities: usize,
}

#[derive(Serialize)]
struct Miss {
    size: usize,
    method: &'static str,
    group: &'static str,
    bias: Number,
    mean: Number,
    middle: Number,
    nine_of_ten: Number,
}

#[derive(Serialize)]
struct GrowthFactor {
    size: usize,
    method: &'static str,
    municipalities: usize,
    p10: Number,
    p50: Number,
    p90: Number,
    inside: Number,
}

#[derive(Serialize)]
struct SsbMiss {
    projected_from: u16,
    group: &'static str,
    municipalities: usize,
    bias: Number,
    mean: Number,
    middle: Number,
    largest: Number,
}

/// One municipality: what it was, what it became, and what each method would have said.
struct Case {
    before: Groups,
    after: Groups,
    guesses: [Groups; Method::ALL.len()],
}

/// All of it.
pub fn backtest(data: &Path, inputs: &Inputs) -> Outcome<Backtest> {
    let cases = cases(inputs)?;
    let growth = ParameterId::Growth80plus.spec();
    let range = growth.low.unwrap_or(1.0)..=growth.high.unwrap_or(1.0);
    let mut sizes = Vec::new();
    let mut misses = Vec::new();
    let mut growth_80plus = Vec::new();
    for (size, (from, below)) in SIZES.into_iter().enumerate() {
        let here: Vec<&Case> = cases
            .iter()
            .filter(|case| {
                let persons: f64 = case.before.iter().sum();
                persons >= from && below.is_none_or(|below| persons < below)
            })
            .collect();
        sizes.push(Size {
            from: figure(from)?,
            below: below.map(figure).transpose()?,
            municipalities: here.len(),
        });
        for (place, method) in Method::ALL.into_iter().enumerate() {
            let guess = |case: &Case, parts: &[usize]| {
                case.guesses
                    .get(place)
                    .map_or(0.0, |guess| sum(guess, parts))
            };
            for (group, parts) in GROUPS {
                let pairs: Vec<(f64, f64)> = here
                    .iter()
                    .map(|case| (guess(case, parts), sum(&case.after, parts)))
                    .collect();
                let errors = Errors::of(&pairs);
                misses.push(Miss {
                    size,
                    method: method.key(),
                    group,
                    bias: figure(errors.bias)?,
                    mean: figure(errors.mean)?,
                    middle: figure(quantile(&errors.sorted, 0.5))?,
                    nine_of_ten: figure(quantile(&errors.sorted, 0.9))?,
                });
            }
            if method == Method::ConstantShares {
                continue;
            }
            let mut factors: Vec<f64> = here
                .iter()
                .filter_map(|case| {
                    let before = sum(&case.before, OLD);
                    let projected = guess(case, OLD) - before;
                    let became = sum(&case.after, OLD) - before;
                    (projected.abs() >= LEAST_CHANGE * before).then(|| became / projected)
                })
                .collect();
            factors.sort_by(f64::total_cmp);
            let inside = factors.iter().filter(|factor| range.contains(factor));
            growth_80plus.push(GrowthFactor {
                size,
                method: method.key(),
                municipalities: factors.len(),
                p10: figure(quantile(&factors, 0.1))?,
                p50: figure(quantile(&factors, 0.5))?,
                p90: figure(quantile(&factors, 0.9))?,
                inside: figure(inside.count() as f64 / factors.len() as f64)?,
            });
        }
    }
    Ok(Backtest {
        from: FROM,
        to: TODAY,
        sizes,
        misses,
        growth_80plus,
        ssb: ssb(data, &inputs.histories)?,
    })
}

/// Every municipality on its way from `FROM` to `TODAY`, alone and tied to what the country became: `seen` is given each year
/// after the first.
pub fn forward(
    histories: &Histories,
    mut seen: impl FnMut(u16, &[Sexes], &[Sexes]),
) -> Outcome<()> {
    let rates = rates(histories, FROM)?;
    // Those without a year of their own then stand empty, so that the order is that of the rates.
    let in_year = |year: u16| -> Vec<Sexes> {
        histories
            .municipalities
            .values()
            .map(|years| years.get(&year).copied().unwrap_or([[0.0; _]; 2]))
            .collect()
    };
    let known: Vec<bool> = histories
        .municipalities
        .values()
        .map(|years| years.contains_key(&FROM))
        .collect();
    let mut alone = Forward::new(&rates, in_year(FROM));
    let mut tied = Forward::new(&rates, in_year(FROM));
    for year in FROM + 1..=TODAY {
        alone.step(None);
        let mut everybody = Groups::default();
        for (persons, known) in in_year(year).iter().zip(&known) {
            if *known {
                for (sum, persons) in everybody.iter_mut().zip(grouped(persons)) {
                    *sum += persons;
                }
            }
        }
        tied.step(Some(&everybody));
        seen(year, alone.persons(), tied.persons());
    }
    Ok(())
}

/// Whether a municipality has real figures of `FROM` on the borders of today.
pub fn is_known(inputs: &Inputs, number: &str, years: &Years) -> bool {
    let history = inputs.by_groups.get(number);
    let approximate = history.is_some_and(|history| history.approximate_until.is_some());
    years.contains_key(&FROM) && !approximate
}

/// Every municipality that has the same real borders in all years.
fn cases(inputs: &Inputs) -> Outcome<Vec<Case>> {
    let histories = &inputs.histories;
    let missing = |year: u16| problem(MUNICIPALITIES, format!("no year {year}"));
    let mut guesses: Vec<[Groups; 2]> = Vec::new();
    forward(histories, |year, alone, tied| {
        if year == TODAY {
            let pairs = alone.iter().zip(tied);
            guesses = pairs
                .map(|(alone, tied)| [grouped(alone), grouped(tied)])
                .collect();
        }
    })?;
    let mut cases = Vec::new();
    for ((number, years), [alone, tied]) in histories.municipalities.iter().zip(guesses) {
        let Some(before) = years.get(&FROM).filter(|_| is_known(inputs, number, years)) else {
            continue;
        };
        let before = grouped(before);
        let after = grouped(years.get(&TODAY).ok_or_else(|| missing(TODAY))?);
        let grown = after.iter().sum::<f64>() / before.iter().sum::<f64>();
        cases.push(Case {
            before,
            after,
            guesses: [alone, tied, before.map(|persons| persons * grown)],
        });
    }
    Ok(cases)
}

pub fn sum(groups: &Groups, parts: &[usize]) -> f64 {
    parts.iter().filter_map(|&part| groups.get(part)).sum()
}

/// Misses as shares of what happened.
struct Errors {
    bias: f64,
    mean: f64,
    /// Of single municipalities, smallest first.
    sorted: Vec<f64>,
}

impl Errors {
    /// Of pairs of what was said and what happened.
    fn of(pairs: &[(f64, f64)]) -> Self {
        let happened: f64 = pairs.iter().map(|(_, happened)| happened).sum();
        let said: f64 = pairs.iter().map(|(said, _)| said).sum();
        let missed: f64 = pairs
            .iter()
            .map(|(said, happened)| (said - happened).abs())
            .sum();
        let mut sorted: Vec<f64> = pairs
            .iter()
            .filter(|(_, happened)| *happened > 0.0)
            .map(|(said, happened)| (said - happened).abs() / happened)
            .collect();
        sorted.sort_by(f64::total_cmp);
        Self {
            bias: said / happened - 1.0,
            mean: missed / happened,
            sorted,
        }
    }
}

/// By linear interpolation at (n − 1) p.
fn quantile(sorted: &[f64], p: f64) -> f64 {
    let at = sorted.len().saturating_sub(1) as f64 * p;
    // An index into a short list.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let below = at.floor() as usize;
    let value = |at: usize| {
        sorted
            .get(at)
            .or(sorted.last())
            .copied()
            .unwrap_or(f64::NAN)
    };
    value(below) + (value(below + 1) - value(below)) * at.fract()
}

/// Four decimals: a hundredth of a per cent.
fn figure(value: f64) -> Outcome<Number> {
    Number::from_f64((value * 10_000.0).round() / 10_000.0)
        .ok_or_else(|| problem("backtest", "a figure that is not finite"))
}

/// How far SSB's main alternative missed `TODAY` in the municipalities that its projections are known for.
fn ssb(data: &Path, histories: &Histories) -> Outcome<Vec<SsbMiss>> {
    let mut now = BTreeMap::new();
    for row in Table::read(data, BORDERS)?.rows() {
        if row.number::<f64>("vekt")? >= 1.0 {
            now.insert(
                row.text("kommunenr_gammelt")?.to_owned(),
                row.text("kommunenr_2024")?.to_owned(),
            );
        }
    }
    // By projection and municipality of today: persons in each group.
    let mut projections: BTreeMap<u16, BTreeMap<String, [f64; GROUPS.len()]>> = BTreeMap::new();
    for row in Table::read(data, SSB_PROJECTIONS)?
        .matching(&[("alternativ", "MMMM"), ("aar", &TODAY.to_string())])?
    {
        let region = row.text("regionkode")?;
        let made: u16 = row.number("framskrevet_fra")?;
        if region.len() < 4 || made >= TODAY {
            continue;
        }
        let number = now
            .get(region)
            .ok_or_else(|| row.problem(format!("{region} is not one of today's")))?;
        let sums = projections
            .entry(made)
            .or_default()
            .entry(number.clone())
            .or_default();
        for (sum, columns) in sums.iter_mut().zip(SSB_COLUMNS) {
            for column in columns {
                *sum += row.number::<f64>(column)?;
            }
        }
    }
    let mut misses = Vec::new();
    for (projected_from, said) in projections {
        for (place, (group, parts)) in GROUPS.into_iter().enumerate() {
            let mut pairs = Vec::new();
            for (number, said) in &said {
                let persons = histories
                    .municipalities
                    .get(number)
                    .and_then(|years| years.get(&TODAY))
                    .ok_or_else(|| problem(MUNICIPALITIES, format!("no {number} in {TODAY}")))?;
                let said = said.get(place).copied().unwrap_or_default();
                pairs.push((said, sum(&grouped(persons), parts)));
            }
            let errors = Errors::of(&pairs);
            misses.push(SsbMiss {
                projected_from,
                group,
                municipalities: pairs.len(),
                bias: figure(errors.bias)?,
                mean: figure(errors.mean)?,
                middle: figure(quantile(&errors.sorted, 0.5))?,
                largest: figure(errors.sorted.last().copied().unwrap_or_default())?,
            });
        }
    }
    Ok(misses)
}
