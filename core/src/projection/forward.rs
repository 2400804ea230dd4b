//! Everybody one year older, year after year.

use super::rates::{FOLLOWED, MOTHERS, Rates, followed, span};
use super::{GROUPS, Groups, Sexes};
use crate::model::age::AGES;

/// Years after which a municipality's difference from the country is halved. Set by hand.
const HALF_LIFE: f64 = 20.0;

/// All municipalities on their way forward.
pub struct Forward<'a> {
    rates: &'a Rates,
    persons: Vec<Sexes>,
    years: u32,
}

impl<'a> Forward<'a> {
    /// From the base year; `base` in the order of the municipalities that the rates were made of.
    pub const fn new(rates: &'a Rates, base: Vec<Sexes>) -> Self {
        Self {
            rates,
            persons: base,
            years: 0,
        }
    }

    /// The municipalities now.
    pub fn persons(&self) -> &[Sexes] {
        &self.persons
    }

    /// One year on. Where the country's figures are given, each age group is scaled by one factor for
    /// all municipalities, so that they add up to the country.
    pub fn step(&mut self, country: Option<&Groups>) -> &[Sexes] {
        self.years += 1;
        let left = 0.5_f64.powf(f64::from(self.years) / HALF_LIFE);
        for (persons, own) in self.persons.iter_mut().zip(&self.rates.own) {
            let children =
                persons.first().map_or(0.0, |women| MOTHERS.sum(women)) * own.children_per_woman;
            let born = [
                children * (1.0 - self.rates.boys),
                children * self.rates.boys,
            ];
            let factors = own.spans.map(|factor| 1.0 + (factor - 1.0) * left);
            for ((sex, ratios), born) in persons.iter_mut().zip(&self.rates.country).zip(born) {
                let before: [f64; FOLLOWED] = followed(sex);
                let mut after = [born; AGES];
                let moved = before.iter().zip(ratios).enumerate();
                for (to, (age, (persons, ratio))) in after.iter_mut().skip(1).zip(moved) {
                    let factor = factors.get(span(age)).copied().unwrap_or(1.0);
                    *to = persons * ratio * factor;
                }
                *sex = after;
            }
        }
        if let Some(country) = country {
            self.tie(country);
        }
        &self.persons
    }

    fn tie(&mut self, country: &Groups) {
        for (group, wanted) in GROUPS.into_iter().zip(country) {
            let found: f64 = self
                .persons
                .iter()
                .flatten()
                .map(|sex| group.sum(sex))
                .sum();
            if found > 0.0 {
                let factor = wanted / found;
                for persons in self.persons.iter_mut().flatten() {
                    for persons in group.of_mut(persons) {
                        *persons *= factor;
                    }
                }
            }
        }
    }
}
