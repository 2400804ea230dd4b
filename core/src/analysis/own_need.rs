//! The need index (behovsindeks) of any municipality: levels that the reader has put in, or those that its population gives,
//! with the report's weights; and cost of care adjusted for it. A level that is not known is left open, never guessed.

use crate::model::age::{AGES, Band, ByAge, OLDEST};
use crate::model::national::NATIONAL;
use crate::model::source::Source;
use crate::municipality::{FactKind, Municipality};
use crate::plan::{Cited, NeedCriterion, NeedTable};

use super::finding::{
    Answer, AnswerId, Chart, ChartKind, ChartSeries, Finding, Grid, GridRow, Label, Question, Unit,
};
use super::need_index::{adjusted, unadjusted};
use super::own_figures::OwnFigures;

/// The 1 January of [`NATIONAL`], which alone a municipality's ages can be held against.
const NATIONAL_YEAR: i32 = 2026;
/// The country's level.
const COUNTRY: f64 = 100.0;

/// Criteria that are age groups.
const AGE_GROUPS: [(&str, Band); 8] = [
    ("age_0_1", Band { from: 0, to: 1 }),
    ("age_2_5", Band { from: 2, to: 5 }),
    ("age_6_15", Band { from: 6, to: 15 }),
    ("age_16_22", Band { from: 16, to: 22 }),
    ("age_23_66", Band { from: 23, to: 66 }),
    ("age_67_79", Band { from: 67, to: 79 }),
    ("age_80_89", Band { from: 80, to: 89 }),
    (
        "age_over_89",
        Band {
            from: 90,
            to: OLDEST,
        },
    ),
];

/// Levels of the age groups: the group's share of the inhabitants against its share in the country, which is 100.
pub fn levels_of_ages(ages: &ByAge) -> [(&'static str, f64); AGE_GROUPS.len()] {
    let all: f64 = ages.iter().sum();
    let country: f64 = NATIONAL.age_key.iter().sum();
    AGE_GROUPS.map(|(key, band)| {
        let own = band.sum(ages) / all;
        (key, own / (band.sum(&NATIONAL.age_key) / country) * COUNTRY)
    })
}

/// The levels that the population of a packaged municipality gives; `None` where its ages are of another year than the
/// country's.
pub fn levels_of(municipality: &Municipality) -> Option<[(&'static str, f64); AGE_GROUPS.len()]> {
    let baseline = &municipality.baseline;
    let ages: &[f64; AGES] = baseline.population.base_ages.as_deref()?;
    (baseline.base_year == NATIONAL_YEAR).then(|| levels_of_ages(ages))
}

/// The criteria with the levels of some places.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnNeed {
    /// Names of the places, one's own first.
    pub columns: Vec<String>,
    /// Key, weight in per cent, and a level for each place.
    pub criteria: Vec<(String, f64, Vec<Option<f64>>)>,
    /// Where weights and levels come from.
    pub sources: Vec<Cited>,
    /// Whether the levels are worked out from the population.
    pub derived: bool,
}

impl OwnNeed {
    fn new(
        table: &NeedTable,
        columns: Vec<String>,
        level: impl Fn(&NeedCriterion) -> Vec<Option<f64>>,
    ) -> Self {
        let criteria = table.criteria.iter().map(|criterion| {
            let levels = level(criterion);
            (criterion.key.clone(), criterion.weight_percent, levels)
        });
        Self {
            columns,
            criteria: criteria.collect(),
            sources: vec![table.cited.clone()],
            derived: false,
        }
    }

    /// Levels that the reader has put in; `None` where she has put in none.
    pub fn of_reader(table: &NeedTable, own: &OwnFigures) -> Option<Self> {
        let level = |criterion: &NeedCriterion| {
            let known = own.need.iter().find(|(key, _)| *key == criterion.key);
            known.map_or_else(
                || vec![None; own.columns.len()],
                |(_, levels)| levels.clone(),
            )
        };
        (!own.need.is_empty()).then(|| Self::new(table, own.columns.clone(), level))
    }

    /// Levels of the age groups, from the population of a municipality of today.
    pub fn of_population(table: &NeedTable, municipality: &Municipality) -> Option<Self> {
        let levels = levels_of(municipality)?;
        let level = |criterion: &NeedCriterion| {
            let known = levels.iter().find(|(key, _)| *key == criterion.key);
            vec![known.map(|(_, level)| *level)]
        };
        let mut found = Self::new(table, vec![municipality.name.clone()], level);
        found.sources.push(Source::SsbPopulation.into());
        found.derived = true;
        Some(found)
    }

    /// The index of each place, the country is 1; `None` where a level is not known. Weights are used as printed.
    pub fn index(&self) -> Vec<Option<f64>> {
        self.columns_of(|weight, level| weight / COUNTRY * level / COUNTRY)
            .into_iter()
            .map(|(sum, known)| sum.filter(|_| known == self.criteria.len()))
            .collect()
    }

    /// Weight of the criteria that are known, per cent, for each place.
    pub fn known_weight(&self) -> Vec<f64> {
        let sums = self.columns_of(|weight, _| weight);
        sums.into_iter()
            .map(|(sum, _)| sum.unwrap_or(0.0))
            .collect()
    }

    /// What the known criteria add to the index beside the country's need, in its points, for each place.
    pub fn points(&self) -> Vec<f64> {
        let sums = self.columns_of(points);
        sums.into_iter()
            .map(|(sum, _)| sum.unwrap_or(0.0))
            .collect()
    }

    /// For each place the sum of something over its known criteria, and how many are known.
    fn columns_of(&self, part: fn(f64, f64) -> f64) -> Vec<(Option<f64>, usize)> {
        let sum = |column: usize| {
            let parts = self.criteria.iter().filter_map(|(_, weight, levels)| {
                let level = levels.get(column).copied().flatten()?;
                Some(part(*weight, level))
            });
            let parts: Vec<f64> = parts.collect();
            let known = parts.len();
            ((known > 0).then(|| parts.iter().sum()), known)
        };
        (0..self.columns.len()).map(sum).collect()
    }

    /// What a view shows.
    pub fn finding(&self) -> Finding {
        let columns: Vec<Label> = self
            .columns
            .iter()
            .map(|name| Label::column(name))
            .collect();
        let place = columns.first().cloned().unwrap_or(Label::key("country"));
        let index = self.index();
        let percent = |share: Option<f64>| share.map(|share| share * COUNTRY);
        let first = |values: Vec<f64>| values.first().copied().unwrap_or_default();
        let count = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
        let own = |levels: &[Option<f64>]| levels.first().copied().flatten().is_some();
        let known = self.criteria.iter().filter(|(_, _, levels)| own(levels));
        let answer = match percent(index.first().copied().flatten()) {
            Some(index) => Answer::new(AnswerId::NeedIndex).with("index", index, Unit::Index),
            None => Answer::new(AnswerId::NeedIndexPart)
                .with("known", count(known.count()), Unit::Number)
                .with("all", count(self.criteria.len()), Unit::Number)
                .with("weight", first(self.known_weight()) / COUNTRY, Unit::Share)
                .with("points", first(self.points()), Unit::Index),
        }
        .label("place", place);
        let mut rows: Vec<GridRow> = self
            .criteria
            .iter()
            .map(|(key, weight, levels)| {
                let cells = std::iter::once(Some(*weight)).chain(levels.iter().copied());
                GridRow::perhaps(Label::data(key), Unit::Index, cells)
            })
            .collect();
        let weights: f64 = self.criteria.iter().map(|(_, weight, _)| weight).sum();
        let sums = |key, of_weights, values: Vec<Option<f64>>| {
            let cells = std::iter::once(Some(of_weights)).chain(values);
            GridRow::perhaps(Label::key(key), Unit::Index, cells)
        };
        let known_weight = self.known_weight().into_iter().map(Some).collect();
        rows.push(sums("known_weight", weights, known_weight));
        let index = index.into_iter().map(percent).collect();
        rows.push(sums("need_index", weights, index));
        let shown: Vec<_> = self
            .criteria
            .iter()
            .filter(|(_, _, levels)| levels.iter().any(Option::is_some))
            .collect();
        let series = columns.iter().enumerate().map(|(column, label)| {
            let values = shown.iter().map(|(_, weight, levels)| {
                let level = levels.get(column).copied().flatten()?;
                Some(points(*weight, level))
            });
            ChartSeries::new(label.clone(), FactKind::Derived, values.collect())
        });
        let mut notes = vec!["weights_add_up_to_100_02", "weights_are_of_2018"];
        if self
            .criteria
            .iter()
            .any(|(_, _, levels)| levels.iter().any(Option::is_none))
        {
            notes.push("levels_that_are_missing");
        }
        notes.push(if self.derived {
            "levels_from_population"
        } else {
            "own_figures"
        });
        Finding {
            question: Question::NeedIndex,
            answer,
            chart: Chart {
                kind: ChartKind::Bars,
                unit: Unit::Index,
                across: shown.iter().map(|(key, ..)| Label::data(key)).collect(),
                series: series.collect(),
                marks: Vec::new(),
            },
            table: Grid {
                columns: std::iter::once(Label::key("weight"))
                    .chain(columns)
                    .collect(),
                rows,
            },
            sources: self.sources.clone(),
            notes,
        }
    }
}

/// What a criterion adds to the index beside the country's need, in its points.
fn points(weight: f64, level: f64) -> f64 {
    weight / COUNTRY * (level - COUNTRY)
}

/// What a view shows of the reader's own cost of care, as it would be with the country's need, and as it was before if it is
/// adjusted already; `None` where her own place has no cost of care. Without an index there is nothing to adjust by.
pub fn adjusted_here(table: &NeedTable, own: &OwnFigures) -> Option<Finding> {
    let (year, costs) = own.newest_care()?;
    let index = match OwnNeed::of_reader(table, own) {
        Some(need) => need.index(),
        None => vec![None; own.columns.len()],
    };
    let by = |change: fn(f64, f64) -> f64| -> Vec<Option<f64>> {
        let pairs = costs.iter().zip(&index);
        pairs
            .map(|(cost, index)| cost.zip(*index).map(|(cost, index)| change(cost, index)))
            .collect()
    };
    let (up, down) = (by(adjusted), by(unadjusted));
    let columns: Vec<Label> = own.columns.iter().map(|name| Label::column(name)).collect();
    let first = |values: &[Option<f64>]| values.first().copied().flatten();
    let answer = match (first(&up), first(&down)) {
        (Some(up), Some(down)) => Answer::new(AnswerId::NeedAdjustedHere)
            .with("adjusted", up, Unit::Nok)
            .with("unadjusted", down, Unit::Nok),
        _ => Answer::new(AnswerId::NeedAdjustedNoIndex),
    }
    .label(
        "place",
        columns.first().cloned().unwrap_or(Label::key("country")),
    )
    .year("year", year)
    .with("given", first(costs).unwrap_or_default(), Unit::Nok);
    let shown = [
        ("as_given", costs.to_vec(), FactKind::Real),
        ("if_not_adjusted", up, FactKind::Derived),
        ("if_adjusted", down, FactKind::Derived),
    ];
    let known = shown
        .iter()
        .filter(|(_, values, _)| values.iter().any(Option::is_some));
    Some(Finding {
        question: Question::NeedAdjusted,
        answer,
        chart: Chart {
            kind: ChartKind::Bars,
            unit: Unit::Nok,
            across: columns.clone(),
            series: known
                .map(|(key, values, kind)| ChartSeries::new(Label::key(key), *kind, values.clone()))
                .collect(),
            marks: Vec::new(),
        },
        table: Grid {
            columns,
            rows: shown
                .iter()
                .map(|(key, values, _)| {
                    GridRow::perhaps(Label::key(key), Unit::Nok, values.iter().copied())
                })
                .collect(),
        },
        sources: vec![table.cited.clone()],
        notes: vec![
            "own_figures",
            "weights_are_of_2018",
            "kostra_is_not_adjusted",
        ],
    })
}
