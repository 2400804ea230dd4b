//! The population of a plan, or of the municipality today, and what the model demands of it.

use std::collections::BTreeMap;

use omsorgstrappa_core::model::age::OLDEST;
use omsorgstrappa_core::projection::GROUPS;

use crate::json::{list, whole};
use crate::municipality::Inputs;
use crate::output::{Alternatives, Band, Population};
use crate::plans::{Entry, PlanPopulation};
use crate::problem::{Outcome, problem};
use crate::projection::ALTERNATIVES;
use crate::{PLANS, POPULATION, SEEDS};

impl Inputs {
    /// A plan's population; the years are the keys that are numbers, because names stand beside them.
    pub fn plan_population(&self, plan: &PlanPopulation) -> Outcome<Population> {
        let bands = list(self.seed(&plan.bands)?, &plan.bands)?
            .iter()
            .map(|band| {
                band.as_str()
                    .and_then(band_of)
                    .ok_or_else(|| problem(SEEDS, format!("{}: bad band {band}", plan.bands)))
            });
        let bands = bands.collect::<Outcome<Vec<_>>>()?;
        let by_year = self.seed(&plan.counts)?.as_object();
        let by_year =
            by_year.ok_or_else(|| problem(SEEDS, format!("{} is no object", plan.counts)))?;
        let mut known = BTreeMap::new();
        for (key, counts) in by_year {
            if let Ok(year) = key.parse::<u16>() {
                let counts = list(counts, &plan.counts)?
                    .iter()
                    .map(|count| whole(count, &plan.counts));
                known.insert(year, counts.collect::<Outcome<Vec<_>>>()?);
            }
        }
        let (years, counts) = known.into_iter().unzip();
        Ok(Population {
            bands,
            years,
            counts,
            base_ages: None,
        })
    }

    /// SSB's population by single year of age, women among it, and the project's own projection of what
    /// follows.
    pub fn population_today(&self, number: &str) -> Outcome<(Population, Vec<u32>, Alternatives)> {
        let sex = |sex| -> Outcome<Vec<u32>> {
            let row = self
                .population
                .only(&[("kommunenr", number), ("kjonn", sex)])?;
            row.numbers_from("a0")
        };
        let (women, men) = (sex("K")?, sex("M")?);
        let base_ages = women.iter().zip(&men).map(|(women, men)| women + men);

        let [main, others @ ..] = ALTERNATIVES;
        let path = |letters| {
            self.projection
                .of(number, letters)
                .ok_or_else(|| problem(POPULATION, format!("{number} is not projected")))
        };
        let mut alternatives = BTreeMap::new();
        for letters in others {
            alternatives.insert(letters, path(letters)?);
        }
        let population = Population {
            bands: GROUPS
                .map(|group| (group.from, (group.to < OLDEST).then_some(group.to)))
                .to_vec(),
            years: self.projection.years.clone(),
            counts: path(main)?,
            base_ages: Some(base_ages.collect()),
        };
        Ok((population, women, alternatives))
    }
}

/// What the model demands of a population, found here rather than by the first visitor.
pub fn check_population(entry: &Entry, base_year: u16, population: &Population) -> Outcome<()> {
    let Population {
        bands,
        years,
        counts,
        base_ages,
    } = population;
    let wrong = |what: &str| Err(problem(PLANS, format!("{}: {what}", entry.id)));
    let next = bands.iter().try_fold(Some(0_u8), |expected, (low, high)| {
        (expected == Some(*low)).then(|| high.and_then(|high| high.checked_add(1)))
    });
    if next != Some(None) {
        return wrong("the age bands do not cover 0 and over once");
    }
    if !bands.iter().any(|(low, _)| *low == 80) {
        return wrong("no age band starts at 80");
    }
    if counts.iter().any(|row| row.len() != bands.len()) {
        return wrong("not one count per age band");
    }
    let known = |year| years.contains(&year);
    if !years.is_sorted()
        || !known(base_year)
        || !known(entry.target_year)
        || !known(entry.shown_year)
    {
        return wrong("base, target and shown year must be among the ascending years");
    }
    if let Some(ages) = base_ages {
        let in_band = |&(low, high): &Band| -> u32 {
            ages.iter()
                .skip(low.into())
                .take(high.map_or(usize::MAX, |high| usize::from(high - low) + 1))
                .sum()
        };
        let sums: Vec<u32> = bands.iter().map(in_band).collect();
        if years
            .iter()
            .zip(counts)
            .any(|(year, row)| *year == base_year && *row != sums)
        {
            return wrong("the base year's age bands are not the sums of its single years of age");
        }
    }
    Ok(())
}

/// `0`, `1-5` or `90+`.
pub fn band_of(text: &str) -> Option<Band> {
    if let Some(low) = text.strip_suffix('+') {
        return Some((low.parse().ok()?, None));
    }
    let (low, high) = text.split_once('-').unwrap_or((text, text));
    Some((low.parse().ok()?, Some(high.parse().ok()?)))
}
