//! What opens when (Lillehammer's plan, chapter 2.4, page 29): the places that the plan names, against
//! the new places that it says are needed.

use crate::municipality::FactKind;
use crate::plan::{Lillehammer, Opening, OpeningStatus};

use super::finding::{
    Answer, AnswerId, Chart, ChartKind, ChartSeries, Finding, Grid, GridRow, Label, Question, Unit,
    Value,
};

/// New places by how far they have come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Openings {
    /// New places needed.
    pub needed: f64,
    /// Places in buildings that stand.
    pub built: f64,
    /// Places that the plan names as possible, with their number.
    pub possible: f64,
    /// Needed places that the plan gives no number for anywhere; 0 where it names enough.
    pub rest: f64,
}

impl Openings {
    /// Sums the openings against what is needed. One without a number counts nothing.
    pub fn new(openings: &[Opening], needed: f64) -> Self {
        let sum = |status| -> f64 {
            let of_status = openings.iter().filter(|opening| opening.status == status);
            of_status.filter_map(|opening| opening.places).sum()
        };
        let built = sum(OpeningStatus::Built);
        let possible = sum(OpeningStatus::Possible);
        Self {
            needed,
            built,
            possible,
            rest: (needed - built - possible).max(0.0),
        }
    }

    /// What a view shows.
    pub fn finding(&self, plan: &Lillehammer) -> Finding {
        let answer = Answer::new(AnswerId::Openings)
            .with("needed", self.needed, Unit::Places)
            .with("built", self.built, Unit::Places)
            .with("possible", self.possible, Unit::Places)
            .with("rest", self.rest, Unit::Places);
        let rows = plan.openings.iter().map(|opening| {
            let is = |status| opening.places.filter(|_| opening.status == status);
            let value = |number: Option<f64>, unit| number.map(|number| Value::new(number, unit));
            GridRow {
                label: Label::Name(opening.site.clone()),
                cells: vec![
                    value(is(OpeningStatus::Built), Unit::Places),
                    value(is(OpeningStatus::Possible), Unit::Places),
                    value(opening.year.map(f64::from), Unit::Year),
                ],
            }
        });
        let bars = |key, number: f64| {
            ChartSeries::new(Label::key(key), FactKind::Plan, vec![Some(number)])
        };
        Finding {
            question: Question::Openings,
            answer,
            chart: Chart {
                kind: ChartKind::Stack,
                unit: Unit::Places,
                across: vec![Label::key("new_places")],
                series: vec![
                    bars(OpeningStatus::Built.key(), self.built),
                    bars(OpeningStatus::Possible.key(), self.possible),
                    bars("not_located", self.rest),
                ],
                marks: vec![(Label::key("needed"), self.needed)],
            },
            table: Grid {
                columns: vec![
                    Label::key(OpeningStatus::Built.key()),
                    Label::key(OpeningStatus::Possible.key()),
                    Label::key("year"),
                ],
                rows: rows.collect(),
            },
            sources: vec![
                plan.openings_cited.clone(),
                plan.figures.new_places_at_16.cited.clone(),
            ],
            notes: vec!["built_is_opened_when_needed"],
        }
    }
}
