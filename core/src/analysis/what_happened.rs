//! «Så gikk det»: what Lillehammer's plan of 2018 expected against what happened, and the history of
//! any municipality since 2015.
//!
//! The plan counts places and KOSTRA residents, which is not the same: they are shown as two series of
//! their own, each with 2018 = 100, never as one.

use crate::model::age::Band;
use crate::model::coverage::coverage_of;
use crate::model::dementia::DementiaReference;
use crate::model::series::{Outputs, Series};
use crate::model::source::Source;
use crate::municipality::FactKind;
use crate::plan::{Cited, History, HistoryColumn};

use super::finding::{
    Answer, AnswerId, Chart, ChartKind, ChartSeries, Finding, Grid, GridRow, Label, Question, Unit,
    Value,
};

/// What is followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Followed {
    /// Inhabitants aged 80 and over, 1 January.
    Aged80,
    /// Persons with dementia by the plan's rates: of the projection, and of the population as it
    /// became. Both are calculations, nobody has counted.
    Dementia,
    /// The plan's places, and KOSTRA's residents of all ages at the end of the year.
    Places,
    /// The two divided by those aged 80 and over: the plan by its own, KOSTRA by those of the day
    /// after.
    Coverage,
}

impl Followed {
    /// Everything that is followed.
    pub const ALL: [Self; 4] = [Self::Aged80, Self::Dementia, Self::Places, Self::Coverage];

    /// Key of its text.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Aged80 => "aged_80",
            Self::Dementia => "dementia",
            Self::Places => "places_and_residents",
            Self::Coverage => "coverage",
        }
    }

    /// What its numbers count.
    pub const fn unit(self) -> Unit {
        match self {
            Self::Aged80 | Self::Dementia => Unit::Persons,
            Self::Places => Unit::Places,
            Self::Coverage => Unit::Share,
        }
    }
}

/// Plan and reality of one thing, a number for each year.
#[derive(Clone, Debug, PartialEq)]
pub struct Path {
    /// What it is.
    pub followed: Followed,
    /// The plan.
    pub plan: Vec<Option<f64>>,
    /// What happened.
    pub real: Vec<Option<f64>>,
    /// Places in the years before which reality broke for reasons of reporting.
    pub breaks: Vec<usize>,
}

impl Path {
    /// Both with their own value of the year at `base` as 100.
    pub fn indexed(&self, base: usize) -> [Vec<Option<f64>>; 2] {
        [&self.plan, &self.real].map(|values| {
            let first = values.get(base).copied().flatten();
            values
                .iter()
                .map(|value| Some((*value)? / first? * 100.0))
                .collect()
        })
    }
}

/// Plan against reality.
#[derive(Clone, Debug, PartialEq)]
pub struct WhatHappened {
    /// The years of the plan.
    pub years: Vec<i32>,
    /// One for each of [`Followed::ALL`].
    pub paths: Vec<Path>,
    /// Where the plan's figures are printed.
    pub cited: Vec<Cited>,
}

impl WhatHappened {
    /// `plan` are the model's results on the plan's own population with the plan's dementia rates:
    /// linear between the years that are printed.
    pub fn new(plan: &Outputs, history: &History, end_year: i32, cited: Vec<Cited>) -> Self {
        let years: Vec<i32> = (plan.base_year()..=end_year.min(plan.end_year())).collect();
        let paths = Followed::ALL.map(|followed| {
            let expected = |&year: &i32| {
                let at = |series| plan.at(series, year);
                Some(match followed {
                    Followed::Aged80 => at(Series::N80),
                    Followed::Dementia => at(Series::Dementia),
                    Followed::Places => at(Series::PlacesPlanned),
                    Followed::Coverage => coverage_of(at(Series::PlacesPlanned), at(Series::N80)),
                })
            };
            let happened = |&year: &i32| match followed {
                Followed::Aged80 => history.persons(Band::FROM_80, year),
                Followed::Dementia => dementia(history, year),
                Followed::Places => history.residents(year),
                Followed::Coverage => coverage(history, year),
            };
            let about_places = matches!(followed, Followed::Places | Followed::Coverage);
            let broken = years
                .iter()
                .enumerate()
                .filter(|(_, year)| about_places && resident_break(history, **year));
            Path {
                followed,
                plan: years.iter().map(expected).collect(),
                real: years.iter().map(happened).collect(),
                breaks: broken.map(|(place, _)| place).collect(),
            }
        });
        Self {
            years,
            paths: paths.into(),
            cited,
        }
    }

    /// One path.
    pub fn path(&self, followed: Followed) -> Option<&Path> {
        self.paths.iter().find(|path| path.followed == followed)
    }

    /// What a view shows of one thing, as numbers or with the first year as 100.
    pub fn finding(&self, followed: Followed, indexed: bool) -> Finding {
        let empty = Path {
            followed,
            plan: Vec::new(),
            real: Vec::new(),
            breaks: Vec::new(),
        };
        let path = self.path(followed).unwrap_or(&empty);
        let index = path.indexed(0);
        let [plan, real] = if indexed {
            index.clone()
        } else {
            [path.plan.clone(), path.real.clone()]
        };
        let newest = path.real.iter().rposition(Option::is_some).unwrap_or(0);
        let at = |values: &[Option<f64>]| values.get(newest).copied().flatten().unwrap_or_default();
        let [index_plan, index_real] = &index;
        let alike = matches!(followed, Followed::Aged80 | Followed::Dementia);
        let answer = if alike {
            Answer::new(AnswerId::WhatHappened)
                .with("plan", at(&path.plan), followed.unit())
                .with("real", at(&path.real), followed.unit())
        } else {
            Answer::new(AnswerId::WhatHappenedIndexed)
        }
        .label("what", Label::key(followed.key()))
        .year("year", self.years.get(newest).copied().unwrap_or_default())
        .with("index_plan", at(index_plan), Unit::Index)
        .with("index_real", at(index_real), Unit::Index);
        let unit = if indexed {
            Unit::Index
        } else {
            followed.unit()
        };
        let lines = plan.iter().zip(&real).zip(index_plan).zip(index_real);
        let rows = self.years.iter().zip(lines).map(
            |(&year, (((plan, real), index_plan), index_real))| {
                let of = |value: &Option<f64>, unit| value.map(|number| Value::new(number, unit));
                GridRow {
                    label: Label::Year(year),
                    cells: vec![
                        of(plan, unit),
                        of(real, unit),
                        of(index_plan, Unit::Index),
                        of(index_real, Unit::Index),
                    ],
                }
            },
        );
        let rows: Vec<GridRow> = rows.collect();
        let mut sources = self.cited.clone();
        sources.push(Source::SsbPopulation.into());
        sources.push(Source::Kostra11645.into());
        sources.push(Source::Kostra12292.into());
        Finding {
            question: Question::WhatHappened,
            answer,
            chart: Chart {
                kind: ChartKind::Lines,
                unit,
                across: self.years.iter().copied().map(Label::Year).collect(),
                series: vec![
                    ChartSeries::new(Label::key("plan"), FactKind::Plan, plan),
                    ChartSeries {
                        label: Label::key("happened"),
                        kind: if followed == Followed::Dementia {
                            FactKind::Derived
                        } else {
                            FactKind::Real
                        },
                        values: real,
                        breaks: path.breaks.clone(),
                    },
                ],
                marks: Vec::new(),
            },
            table: Grid {
                columns: ["plan", "happened", "plan_index", "happened_index"]
                    .map(Label::key)
                    .into(),
                rows,
            },
            sources,
            notes: vec!["places_are_not_residents", "reporting_breaks"],
        }
    }
}

/// History before a projection: what happened until the base year, and the scenario from it on, as two
/// lines that need not meet, since places are not residents. `None` for dementia, whose rates are the
/// scenario's choice while the history has the plan's.
pub fn before_projection(
    history: &History,
    outputs: &Outputs,
    followed: Followed,
) -> Option<Chart> {
    let scenario = |year: i32| {
        let at = |series| outputs.at(series, year);
        match followed {
            Followed::Aged80 => Some(at(Series::N80)),
            Followed::Places => Some(at(Series::PlacesTarget)),
            Followed::Coverage => Some(at(Series::Coverage)),
            Followed::Dementia => None,
        }
    };
    scenario(outputs.base_year())?;
    let first = history.years().next()?;
    let years: Vec<i32> = (first..=outputs.end_year()).collect();
    let happened = |year: i32| match followed {
        Followed::Aged80 => history.persons(Band::FROM_80, year),
        Followed::Places => history.residents(year),
        Followed::Coverage => coverage(history, year),
        Followed::Dementia => None,
    };
    let base = outputs.base_year();
    let places = followed != Followed::Aged80;
    let breaks = years
        .iter()
        .enumerate()
        .filter(|(_, year)| places && resident_break(history, **year));
    Some(Chart {
        kind: ChartKind::Lines,
        unit: followed.unit(),
        across: years.iter().copied().map(Label::Year).collect(),
        series: vec![
            ChartSeries {
                label: Label::key("happened"),
                kind: FactKind::Real,
                values: years.iter().map(|&year| happened(year)).collect(),
                breaks: breaks.map(|(place, _)| place).collect(),
            },
            ChartSeries::new(
                Label::key("scenario"),
                FactKind::Derived,
                years
                    .iter()
                    .map(|&year| scenario(year).filter(|_| year >= base))
                    .collect(),
            ),
        ],
        marks: Vec::new(),
    })
}

/// Persons with dementia in the population as it became, by the rates of the plan: they are one
/// number under 65, which the history's bands suit.
fn dementia(history: &History, year: i32) -> Option<f64> {
    let row = history.population.iter().find(|row| row.year == year)?;
    let rates = DementiaReference::Rotterdam.rates();
    let of_band = |(band, persons): (&Band, &f64)| {
        Some(persons * rates.get(usize::from(band.from)).copied()?)
    };
    history.bands.iter().zip(&row.persons).map(of_band).sum()
}

/// Residents at the end of the year per person aged 80 and over of the day after.
pub fn coverage(history: &History, year: i32) -> Option<f64> {
    let old = history.persons(Band::FROM_80, year + 1)?;
    Some(coverage_of(history.residents(year)?, old))
}

/// Whether residents broke between the year before and `year`.
fn resident_break(history: &History, year: i32) -> bool {
    [HistoryColumn::Institution, HistoryColumn::CareHome24h]
        .into_iter()
        .any(|column| history.breaks_in(column, year))
}

/// What a view shows of the history of one municipality: residents and users with their breaks.
pub fn history_finding(history: &History) -> Finding {
    let years: Vec<i32> = history.years().collect();
    let first = years.first().copied().unwrap_or_default();
    let last = years.last().copied().unwrap_or_default();
    let growth = |from: Option<f64>, to: Option<f64>| match (from, to) {
        (Some(from), Some(to)) if from > 0.0 => to / from - 1.0,
        _ => 0.0,
    };
    let old = |year| history.persons(Band::FROM_80, year);
    // What broke is not compared across the break.
    let broken = years
        .iter()
        .rev()
        .find(|year| resident_break(history, **year));
    let since = broken.copied().unwrap_or(first);
    let answer = Answer::new(AnswerId::History)
        .label("place", Label::Name(history.name.clone()))
        .year("from", first)
        .year("to", last)
        .with("old", growth(old(first), old(last)), Unit::Share)
        .year("since", since)
        .with(
            "residents",
            growth(history.residents(since), history.residents(last)),
            Unit::Share,
        );
    let shown = [
        HistoryColumn::Institution,
        HistoryColumn::CareHome24h,
        HistoryColumn::Users,
        HistoryColumn::UsersUnder67,
        HistoryColumn::Users80,
    ];
    let series = shown.into_iter().map(|column| ChartSeries {
        label: Label::key(column.key()),
        kind: FactKind::Real,
        values: years
            .iter()
            .map(|&year| history.care(column, year))
            .collect(),
        breaks: years
            .iter()
            .enumerate()
            .filter(|(_, year)| history.breaks_in(column, **year))
            .map(|(place, _)| place)
            .collect(),
    });
    let rows = years.iter().map(|&year| {
        let mut row = GridRow::perhaps(
            Label::Year(year),
            Unit::Persons,
            std::iter::once(old(year)).chain(shown.map(|column| history.care(column, year))),
        );
        let share = coverage(history, year).map(|share| Value::new(share, Unit::Share));
        row.cells.push(share);
        row
    });
    let columns = std::iter::once("aged_80")
        .chain(shown.map(HistoryColumn::key))
        .chain(["residents_per_80"]);
    Finding {
        question: Question::History,
        answer,
        chart: Chart {
            kind: ChartKind::Lines,
            unit: Unit::Persons,
            across: years.iter().copied().map(Label::Year).collect(),
            series: series.collect(),
            marks: Vec::new(),
        },
        table: Grid {
            columns: columns.map(Label::key).collect(),
            rows: rows.collect(),
        },
        sources: vec![
            Source::SsbPopulation.into(),
            Source::Kostra12292.into(),
            Source::Kostra11645.into(),
        ],
        notes: vec!["reporting_breaks"],
    }
}
