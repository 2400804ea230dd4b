//! What opens when in any municipality: places that the council has decided and measures with a year, against the
//! places that the scenario's target and its need ask for, year by year. Drafts have no year and stand outside.

use crate::model::change::{Change, sum_since};
use crate::model::series::{Outputs, Series};
use crate::municipality::FactKind;
use crate::plan::Cited;
use crate::scenario::Baseline;

use super::finding::{
    Answer, AnswerId, Chart, ChartKind, ChartSeries, Finding, Grid, GridRow, Label, Question, Unit,
    Value,
};

/// Changes of fewer places than this are none.
const NONE: f64 = 0.5;

/// How certain it is that something opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Decided by the council (vedtatt): part of the reference.
    Decided,
    /// A measure (tiltak) of the scenario with a year.
    Dated,
    /// A draft (utkast): no year yet.
    Draft,
}

impl Status {
    /// All of them, in the order of the table.
    pub const ALL: [Self; 3] = [Self::Decided, Self::Dated, Self::Draft];

    /// Key of its text.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Decided => "opens_decided",
            Self::Dated => "opens_measures",
            Self::Draft => "opens_drafts",
        }
    }
}

/// One opening, or closing where places are negative.
#[derive(Clone, Debug, PartialEq)]
pub struct Opens {
    /// The site, or the measure where it names none.
    pub name: String,
    /// The year; `None` for a draft.
    pub year: Option<i32>,
    /// Places.
    pub places: f64,
    /// How certain it is.
    pub status: Status,
}

/// Places year by year.
#[derive(Clone, Debug, PartialEq)]
pub struct NewOpenings {
    /// From the base year to the chosen one.
    pub years: Vec<i32>,
    /// Places of today.
    pub today: f64,
    /// New places since the base year that are decided, in each year.
    pub decided: Vec<f64>,
    /// The same of measures with a year.
    pub dated: Vec<f64>,
    /// Places that the coverage target asks for.
    pub target: Vec<f64>,
    /// Places that the need asks for.
    pub need: Vec<f64>,
    /// What opens and closes, by year, then drafts.
    pub opens: Vec<Opens>,
}

impl NewOpenings {
    /// From the scenario's results; `drafts` are the measures without a year.
    pub fn new(
        baseline: &Baseline,
        measures: &[Change],
        drafts: &[Change],
        outputs: &Outputs,
        last_year: i32,
    ) -> Self {
        let base = baseline.base_year;
        let years: Vec<i32> = (base..=last_year.max(base)).collect();
        let sums = |changes: &[Change]| -> Vec<f64> {
            let years = years.iter();
            years
                .map(|&year| sum_since(changes, base, year).places)
                .collect()
        };
        let of = |series| years.iter().map(|&year| outputs.at(series, year)).collect();
        let mut opens: Vec<Opens> = Vec::new();
        for (changes, status) in [
            (baseline.decided.as_slice(), Status::Decided),
            (measures, Status::Dated),
        ] {
            for change in changes {
                opens.extend(dated(change, status, &years));
            }
        }
        opens.sort_by_key(|one| one.year);
        let with_places = drafts.iter().filter(|draft| draft.places.abs() > 0.0);
        opens.extend(with_places.map(|draft| Opens {
            name: name(draft),
            year: None,
            places: draft.places,
            status: Status::Draft,
        }));
        Self {
            today: baseline.places.institution + baseline.places.care_home_24h,
            decided: sums(&baseline.decided),
            dated: sums(measures),
            target: of(Series::PlacesTarget),
            need: of(Series::PlacesNeeded),
            opens,
            years,
        }
    }

    /// Places of today, decided and of measures with a year, in each year.
    pub fn planned(&self) -> Vec<f64> {
        let both = self.decided.iter().zip(&self.dated);
        both.map(|(decided, dated)| self.today + decided + dated)
            .collect()
    }

    /// What opens, by name; `None` where nothing does.
    pub fn list(&self) -> Option<Grid> {
        let rows = self.opens.iter().map(|one| {
            let places = Status::ALL.map(|status| {
                (one.status == status).then_some(Value::new(one.places, Unit::Places))
            });
            let year = one.year.map(|year| Value::new(f64::from(year), Unit::Year));
            GridRow {
                label: Label::Name(one.name.clone()),
                cells: std::iter::once(year).chain(places).collect(),
            }
        });
        let columns = std::iter::once("year").chain(Status::ALL.map(Status::key));
        (!self.opens.is_empty()).then(|| Grid {
            columns: columns.map(Label::key).collect(),
            rows: rows.collect(),
        })
    }

    /// What a view shows.
    pub fn finding(&self, sources: Vec<Cited>) -> Finding {
        let planned = self.planned();
        let last = |values: &[f64]| values.last().copied().unwrap_or_default();
        let missing = last(&self.target) - last(&planned);
        let id = if missing >= NONE {
            AnswerId::OpeningsMissing
        } else {
            AnswerId::OpeningsEnough
        };
        let answer = Answer::new(id)
            .year("year", self.years.last().copied().unwrap_or_default())
            .with("today", self.today, Unit::Places)
            .with("planned", last(&planned), Unit::Places)
            .with("target", last(&self.target), Unit::Places)
            .with("need", last(&self.need), Unit::Places)
            .with("missing", missing.max(0.0), Unit::Places);
        let line = |key, kind, values: &[f64]| {
            let values = values.iter().copied().map(Some).collect();
            ChartSeries::new(Label::key(key), kind, values)
        };
        // What opens in a year is the sum now less the sum the year before.
        let new = |sums: &[f64]| -> Vec<f64> {
            let before = std::iter::once(0.0).chain(sums.iter().copied());
            sums.iter()
                .zip(before)
                .map(|(now, then)| now - then)
                .collect()
        };
        let columns = [
            ("opens_decided", new(&self.decided)),
            ("opens_measures", new(&self.dated)),
            ("planned_places", planned.clone()),
            ("places", self.target.clone()),
            ("places_needed", self.need.clone()),
            (
                "gap_to_target",
                planned
                    .iter()
                    .zip(&self.target)
                    .map(|(there, asked)| there - asked)
                    .collect(),
            ),
        ];
        let rows = self.years.iter().enumerate().map(|(place, &year)| {
            let cells = columns.iter().map(|(_, values)| values.get(place).copied());
            GridRow::perhaps(Label::Year(year), Unit::Places, cells)
        });
        let mut notes = vec!["target_opens_nothing"];
        if self.opens.iter().any(|one| one.status == Status::Draft) {
            notes.push("draft_is_outside");
        }
        Finding {
            question: Question::Openings,
            answer,
            chart: Chart {
                kind: ChartKind::Lines,
                unit: Unit::Places,
                across: self.years.iter().copied().map(Label::Year).collect(),
                series: vec![
                    line("planned_places", FactKind::Derived, &planned),
                    line("places", FactKind::Derived, &self.target),
                    line("places_needed", FactKind::Derived, &self.need),
                ],
                marks: Vec::new(),
            },
            table: Grid {
                columns: columns.iter().map(|(key, _)| Label::key(key)).collect(),
                rows: rows.collect(),
            },
            sources,
            notes,
        }
    }
}

/// The site of a change, or its own name where it says none.
fn name(change: &Change) -> String {
    let site = change.site.as_ref().filter(|site| !site.is_empty());
    site.unwrap_or(&change.name).clone()
}

/// What a change opens and closes after the first of `years`: what runs already is in today's places.
fn dated(change: &Change, status: Status, years: &[i32]) -> Vec<Opens> {
    let pairs = years.iter().zip(years.iter().skip(1));
    let turns = pairs.filter_map(|(&before, &year)| {
        let sign = change.since(before, year);
        (sign.abs() > 0.0 && change.places.abs() > 0.0).then(|| Opens {
            name: name(change),
            year: Some(year),
            places: sign * change.places,
            status,
        })
    });
    turns.collect()
}
