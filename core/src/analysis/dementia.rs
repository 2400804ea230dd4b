//! Persons with dementia by age and year, by both sets of rates (Lillehammer's plan, chapter 2.4,
//! figure 4), for any municipality.

use crate::model::age::{Band, ByAge};
use crate::model::dementia::DementiaReference;
use crate::model::run::Prepared;
use crate::model::source::Source;
use crate::municipality::FactKind;
use crate::plan::Cited;

use super::finding::{
    Answer, AnswerId, Chart, ChartKind, ChartSeries, Finding, Grid, GridRow, Label, Question, Unit,
};

/// The bands of the plan's table.
pub const BANDS: [Band; 7] = [
    Band { from: 0, to: 64 },
    Band { from: 65, to: 69 },
    Band { from: 70, to: 74 },
    Band { from: 75, to: 79 },
    Band { from: 80, to: 84 },
    Band { from: 85, to: 89 },
    Band::FROM_90,
];

/// Persons with dementia by one set of rates.
#[derive(Clone, Debug, PartialEq)]
pub struct ByRates {
    /// The set.
    pub reference: DementiaReference,
    /// Persons: a row for each of [`BANDS`], a column for each year.
    pub persons: [Vec<f64>; BANDS.len()],
    /// Sum of each year.
    pub totals: Vec<f64>,
    /// Sum per inhabitant in each year.
    pub share: Vec<f64>,
}

/// The table.
#[derive(Clone, Debug, PartialEq)]
pub struct DementiaByAge {
    /// Its years.
    pub years: Vec<i32>,
    /// Both sets of rates, in the order of [`DementiaReference::ALL`].
    pub rates: [ByRates; 2],
}

impl DementiaByAge {
    /// The table from inhabitants by single year of age, one for each year.
    pub fn new(years: Vec<i32>, population: &[ByAge]) -> Self {
        let rates = DementiaReference::ALL.map(|reference| {
            let persons = BANDS.map(|band| {
                let in_year = |persons: &ByAge| with_dementia(band, persons, reference);
                population.iter().map(in_year).collect::<Vec<f64>>()
            });
            let mut totals = vec![0.0; population.len()];
            for band in &persons {
                for (total, persons) in totals.iter_mut().zip(band) {
                    *total += persons;
                }
            }
            let share = totals.iter().zip(population).map(|(total, persons)| {
                let all: f64 = persons.iter().sum();
                if all > 0.0 { total / all } else { 0.0 }
            });
            ByRates {
                reference,
                share: share.collect(),
                persons,
                totals,
            }
        });
        Self { years, rates }
    }

    /// The table of any municipality; years outside its projection are left out. `growth_80plus` is
    /// the parameter of that name.
    pub fn of_model(prepared: &Prepared, growth_80plus: f64, years: &[i32]) -> Self {
        let base = prepared.baseline.base_year;
        let found = years.iter().filter_map(|&year| {
            let offset = usize::try_from(year - base).ok()?;
            Some((year, prepared.persons(offset, growth_80plus)?))
        });
        let (years, population): (Vec<i32>, Vec<ByAge>) = found.unzip();
        Self::new(years, &population)
    }

    /// The column of one set of rates.
    pub fn of(&self, reference: DementiaReference) -> &ByRates {
        let [first, second] = &self.rates;
        if first.reference == reference {
            first
        } else {
            second
        }
    }

    /// What a view shows, answered for the last year by `reference`. `in_nursing_home`: residents of
    /// the nursing home with dementia, where a plan says it.
    pub fn finding(
        &self,
        reference: DementiaReference,
        population: Vec<Cited>,
        in_nursing_home: Option<f64>,
    ) -> Finding {
        let other = match reference {
            DementiaReference::Hunt4 => DementiaReference::Rotterdam,
            DementiaReference::Rotterdam => DementiaReference::Hunt4,
        };
        let last = |values: &[f64]| values.last().copied().unwrap_or_default();
        let (chosen, beside) = (self.of(reference), self.of(other));
        let answer = Answer::new(AnswerId::Dementia)
            .year("year", self.years.last().copied().unwrap_or_default())
            .with("persons", last(&chosen.totals), Unit::Persons)
            .with("share", last(&chosen.share), Unit::Share)
            .label("reference", Label::key(reference.key()))
            .label("other", Label::key(other.key()))
            .with("difference", last(&beside.totals), Unit::Persons);
        let mut columns = Vec::new();
        for rates in [chosen, beside] {
            for &year in &self.years {
                let key = match rates.reference {
                    DementiaReference::Hunt4 => "hunt4_in",
                    DementiaReference::Rotterdam => "rotterdam_in",
                };
                columns.push(Label::Of(key, Box::new(Label::Year(year))));
            }
        }
        let both = |of: fn(&ByRates) -> &Vec<f64>| -> Vec<f64> {
            of(chosen).iter().chain(of(beside)).copied().collect()
        };
        let mut rows: Vec<GridRow> = Vec::new();
        for ((band, persons), other) in BANDS.iter().zip(&chosen.persons).zip(&beside.persons) {
            let numbers: Vec<f64> = persons.iter().chain(other).copied().collect();
            rows.push(GridRow::of(Label::Ages(*band), Unit::Persons, numbers));
        }
        rows.push(GridRow::of(
            Label::key("all_ages"),
            Unit::Persons,
            both(|rates| &rates.totals),
        ));
        rows.push(GridRow::of(
            Label::key("share_of_inhabitants"),
            Unit::Share,
            both(|rates| &rates.share),
        ));
        let series = [chosen, beside].map(|rates| {
            let values = rates.totals.iter().copied().map(Some).collect();
            ChartSeries::new(Label::key(rates.reference.key()), FactKind::Derived, values)
        });
        let mut sources = population;
        sources.push(Source::Gjora2021.into());
        sources.push(Source::Rotterdam1995.into());
        Finding {
            question: Question::Dementia,
            answer,
            chart: Chart {
                kind: ChartKind::Bars,
                unit: Unit::Persons,
                across: self.years.iter().copied().map(Label::Year).collect(),
                series: series.into(),
                marks: in_nursing_home
                    .map(|persons| (Label::key("in_nursing_home"), persons))
                    .into_iter()
                    .collect(),
            },
            table: Grid { columns, rows },
            sources,
            notes: vec!["rates_are_calculations"],
        }
    }
}

/// Persons with dementia in one band.
pub fn with_dementia(band: Band, persons: &ByAge, reference: DementiaReference) -> f64 {
    let ages = band.of(persons).iter().zip(band.of(reference.rates()));
    ages.map(|(persons, rate)| persons * rate).sum()
}

/// How many of a nursing home's residents have dementia, at a share.
pub fn residents_with_dementia(places: f64, share: f64) -> f64 {
    places * share
}
