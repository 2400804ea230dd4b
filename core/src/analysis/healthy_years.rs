//! Need in added years of life (friske leveår; Lillehammer's plan, chapter 2.1): the same population
//! when none, a third, two fifths, half or all of the added years are lived with need, and how much of
//! the growth is bigger cohorts (større årskull) and how much longer life (lengre levetid).

use crate::model::age::{AGES, Band, ByAge};
use crate::model::national::NATIONAL;
use crate::model::run::{Inputs, Prepared, run};
use crate::model::series::Series;
use crate::model::source::Source;
use crate::municipality::FactKind;
use crate::plan::{Cited, HealthyShare};

use super::finding::{
    Answer, AnswerId, Chart, ChartKind, ChartSeries, Finding, Grid, GridRow, Label, Question, Unit,
};

/// Growth among those aged 80 and over since the base year, divided in two parts that add up to it.
///
/// *Bigger cohorts* is what the growth would be if those who live in the municipality in the base year
/// grew old with the survival and migration of the country in 2016–2026 (`data/cohort_ratio.csv`), age
/// by age, every year: only the size of the cohorts changes. *Longer life* is the rest of the
/// projection's growth: people living longer than that, and, since it is a remainder, also local
/// migration of the old and what the projection otherwise has. It can be negative. Where the base year
/// is known by bands only, its single years are spread with the country's, and both parts are
/// approximate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Growth {
    /// The year.
    pub year: i32,
    /// Aged 80 and over in the base year.
    pub base: f64,
    /// Persons from bigger cohorts.
    pub bigger_cohorts: f64,
    /// Persons from longer life.
    pub longer_life: f64,
}

impl Growth {
    /// Splits the growth until `year`; `None` outside the projection. `growth_80plus` is the parameter
    /// of that name; what it adds or takes is longer life.
    pub fn new(prepared: &Prepared, growth_80plus: f64, year: i32) -> Option<Self> {
        let offset = usize::try_from(year - prepared.baseline.base_year).ok()?;
        let first = prepared.population.years.first()?;
        let base = Band::FROM_80.sum(first);
        let then = Band::FROM_80.sum(&prepared.persons(offset, growth_80plus)?);
        let mut cohorts = *first;
        for _ in 0..offset {
            cohorts = a_year_older(&cohorts);
        }
        let unchanged = Band::FROM_80.sum(&cohorts);
        Some(Self {
            year,
            base,
            bigger_cohorts: unchanged - base,
            longer_life: then - unchanged,
        })
    }

    /// All growth: the two parts together.
    pub fn total(&self) -> f64 {
        self.bigger_cohorts + self.longer_life
    }

    /// Those aged 80 and over that count when a share of the growth from longer life is reckoned to
    /// need services: what the plan calls how much of the light part of the column is taken along.
    pub fn counted(&self, share: f64) -> f64 {
        self.base + self.bigger_cohorts + share * self.longer_life
    }
}

/// Everybody a year older, with the country's survival and migration; nobody is born, which no age
/// from 80 on notices within 80 years.
fn a_year_older(persons: &ByAge) -> ByAge {
    let mut older = [0.0; AGES];
    let survivors = persons.iter().zip(&NATIONAL.cohort_ratio);
    for (cell, (persons, ratio)) in older.iter_mut().skip(1).zip(survivors) {
        *cell = persons * ratio;
    }
    let [.., a104, a105] = persons;
    let [.., ratio, _] = &NATIONAL.cohort_ratio;
    let [.., oldest] = &mut older;
    *oldest = (a104 + a105) * ratio;
    older
}

/// The population under one share.
#[derive(Clone, Debug, PartialEq)]
pub struct UnderShare {
    /// Who reckons so.
    pub who: Label,
    /// Share of added years of life lived with need.
    pub share: f64,
    /// Those aged 80 and over that count ([`Growth::counted`]).
    pub counted: f64,
    /// Persons with need for 24-hour care, by the model.
    pub need: f64,
    /// Users of home care, by the model.
    pub users: f64,
    /// Staff, by the model.
    pub fte: f64,
}

/// The same population under several shares.
#[derive(Clone, Debug, PartialEq)]
pub struct HealthyYears {
    /// The division of the growth.
    pub growth: Growth,
    /// One for each share.
    pub shares: Vec<UnderShare>,
}

impl HealthyYears {
    /// Runs the model once for each share; every other lever stands as in `inputs`. `None` outside the
    /// projection.
    pub fn new(
        prepared: &Prepared,
        inputs: &Inputs,
        shares: &[HealthyShare],
        year: i32,
    ) -> Option<Self> {
        let growth = Growth::new(prepared, inputs.parameters.growth_80plus, year)?;
        let shares = shares.iter().map(|known| {
            let share = known.value();
            let mut inputs = *inputs;
            inputs.levers.healthy_ageing = share;
            let outputs = run(prepared, &inputs);
            UnderShare {
                who: Label::data(&known.who),
                share,
                counted: growth.counted(share),
                need: outputs.at(Series::Need, year),
                users: outputs.at(Series::Users, year),
                fte: outputs.at(Series::Fte, year),
            }
        });
        Some(Self {
            shares: shares.collect(),
            growth,
        })
    }

    /// What a view shows.
    pub fn finding(&self, cited: Cited) -> Finding {
        let growth = &self.growth;
        let need = |share: Option<&UnderShare>| share.map_or(0.0, |share| share.need);
        let answer = Answer::new(AnswerId::HealthyYears)
            .year("year", growth.year)
            .with("growth", growth.total(), Unit::Persons)
            .with("cohorts", growth.bigger_cohorts, Unit::Persons)
            .with("longer", growth.longer_life, Unit::Persons)
            .with("low", need(self.shares.first()), Unit::Persons)
            .with("high", need(self.shares.last()), Unit::Persons);
        let along = |of: &dyn Fn(&UnderShare) -> f64| {
            self.shares.iter().map(|share| Some(of(share))).collect()
        };
        let bars = |key, of: &dyn Fn(&UnderShare) -> f64| {
            ChartSeries::new(Label::key(key), FactKind::Derived, along(of))
        };
        let row = |key, unit, of: fn(&UnderShare) -> f64| {
            GridRow::of(Label::key(key), unit, self.shares.iter().map(of))
        };
        let columns: Vec<Label> = self.shares.iter().map(|share| share.who.clone()).collect();
        Finding {
            question: Question::HealthyYears,
            answer,
            chart: Chart {
                kind: ChartKind::Stack,
                unit: Unit::Persons,
                across: columns.clone(),
                series: vec![
                    bars("today", &|_| growth.base),
                    bars("bigger_cohorts", &|_| growth.bigger_cohorts),
                    bars("longer_life_with_need", &|share| {
                        share.share * growth.longer_life
                    }),
                    bars("longer_life_healthy", &|share| {
                        (1.0 - share.share) * growth.longer_life
                    }),
                ],
                marks: Vec::new(),
            },
            table: Grid {
                columns,
                rows: vec![
                    row("share_with_need", Unit::Share, |share| share.share),
                    row("counted_80", Unit::Persons, |share| share.counted),
                    row("need", Unit::Persons, |share| share.need),
                    row("users", Unit::Persons, |share| share.users),
                    row("fte", Unit::Fte, |share| share.fte),
                ],
            },
            sources: vec![
                cited,
                Source::SsbPopulation.into(),
                Source::Assumption.into(),
            ],
            notes: vec!["longer_life_is_a_remainder", "two_ways_of_healthy_years"],
        }
    }
}
