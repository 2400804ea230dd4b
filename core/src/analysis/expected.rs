//! «Så gikk det» in any municipality: what our projection would have said in 2016 of those aged 80 and over, against what
//! became of it. No plan is needed, only the packaged population.

use crate::model::age::Band;
use crate::model::source::Source;
use crate::municipality::expected::Expected;
use crate::municipality::{FactKind, Municipality};

use super::finding::{
    Answer, AnswerId, Chart, ChartKind, ChartSeries, Finding, Grid, GridRow, Label, Question, Unit,
    Value,
};

/// Expectation and reality, a number for each year.
#[derive(Clone, Debug, PartialEq)]
pub struct ExpectedHere {
    /// Name of the municipality.
    pub place: String,
    /// From the first year to today.
    pub years: Vec<i32>,
    /// Cohorts alone, with what was known in the first year.
    pub cohorts: Vec<f64>,
    /// Given what the country became.
    pub tied: Vec<f64>,
    /// What happened.
    pub happened: Vec<f64>,
    /// The year that the municipality was merged from several.
    pub merged: Option<i32>,
}

impl ExpectedHere {
    /// `None` where the municipality has no real figures of the first year on the borders of today.
    pub fn new(expected: &Expected, municipality: &Municipality) -> Option<Self> {
        let path = expected.find(&municipality.id)?;
        let years: Vec<i32> = (expected.from..=expected.to).collect();
        let real = years.iter().map(|&year| aged_80(municipality, year));
        let happened = real.collect::<Option<Vec<f64>>>()?;
        let first = happened.first().copied()?;
        // In the first year nothing is expected yet: it is known.
        let from_first = |later: &[f64]| {
            std::iter::once(first)
                .chain(later.iter().copied())
                .collect()
        };
        Some(Self {
            place: municipality.name.clone(),
            cohorts: from_first(&path.cohorts),
            tied: from_first(&path.tied),
            merged: path.merged,
            happened,
            years,
        })
    }

    /// What a view shows, as persons or with the first year as 100.
    pub fn finding(&self, indexed: bool) -> Finding {
        let last = |values: &[f64]| values.last().copied().unwrap_or_default();
        let year = |year: Option<&i32>| year.copied().unwrap_or_default();
        let answer = match self.merged {
            Some(merged) => Answer::new(AnswerId::ExpectedMerged).year("merged", merged),
            None => Answer::new(AnswerId::Expected),
        }
        .label("place", Label::Name(self.place.clone()))
        .year("from", year(self.years.first()))
        .year("year", year(self.years.last()))
        .with("expected", last(&self.cohorts), Unit::Persons)
        .with("tied", last(&self.tied), Unit::Persons)
        .with("real", last(&self.happened), Unit::Persons);
        let (unit, scale) = match self.happened.first() {
            Some(first) if indexed && *first > 0.0 => (Unit::Index, 100.0 / first),
            _ => (Unit::Persons, 1.0),
        };
        let paths = [
            ("expected_cohorts", FactKind::Estimate, &self.cohorts),
            ("expected_tied", FactKind::Estimate, &self.tied),
            ("happened", FactKind::Real, &self.happened),
        ];
        let rows = self.years.iter().enumerate().map(|(place, &year)| {
            let at = |values: &[f64]| values.get(place).copied();
            let shown = |values: &[f64]| at(values).map(|value| Value::new(value * scale, unit));
            let miss = |values: &[f64]| {
                let real = at(&self.happened).filter(|real| *real > 0.0)?;
                Some(Value::new(at(values)? / real - 1.0, Unit::Share))
            };
            let label = if self.merged == Some(year) {
                Label::Of("merged_in", Box::new(Label::Year(year)))
            } else {
                Label::Year(year)
            };
            let mut cells: Vec<Option<Value>> =
                paths.iter().map(|(_, _, values)| shown(values)).collect();
            cells.extend([miss(&self.cohorts), miss(&self.tied)]);
            GridRow { label, cells }
        });
        let rows = rows.collect();
        Finding {
            question: Question::WhatHappened,
            answer,
            chart: Chart {
                kind: ChartKind::Lines,
                unit,
                across: self.years.iter().copied().map(Label::Year).collect(),
                series: paths
                    .iter()
                    .map(|(key, kind, values)| {
                        let values = values.iter().map(|value| Some(value * scale));
                        ChartSeries::new(Label::key(key), *kind, values.collect())
                    })
                    .collect(),
                marks: Vec::new(),
            },
            table: Grid {
                columns: [
                    "expected_cohorts",
                    "expected_tied",
                    "happened",
                    "miss_cohorts",
                    "miss_tied",
                ]
                .map(Label::key)
                .into(),
                rows,
            },
            // The projection of today is another: this one is made of the same population alone.
            sources: vec![Source::SsbPopulation.into()],
            notes: vec!["expected_by_own_method", "happened_on_borders_of_today"],
        }
    }
}

/// Those aged 80 and over on 1 January of a year until now; `None` where the year is not known.
fn aged_80(municipality: &Municipality, year: i32) -> Option<f64> {
    let history = municipality.history.as_ref()?;
    let place = history.years.iter().position(|known| *known == year)?;
    let counts = history.counts.get(place)?;
    let bands = &municipality.baseline.population.bands;
    let old = bands
        .iter()
        .zip(counts)
        .filter(|(band, _)| band.from >= Band::FROM_80.from);
    Some(old.map(|(_, persons)| persons).sum())
}
