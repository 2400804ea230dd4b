//! «16 eller 18 prosent?»: the same municipality at several coverages, side by side (Lillehammer's
//! plan, chapter 2.4).

use crate::model::lever::CoverageTarget;
use crate::model::run::{Inputs, Prepared, run};
use crate::model::series::{Outputs, Series};
use crate::municipality::FactKind;
use crate::plan::Cited;

use super::finding::{
    Answer, AnswerId, Chart, ChartKind, ChartSeries, Finding, Grid, GridRow, Label, Question, Unit,
};

/// What is shown of each alternative, with the key of its text.
pub const SHOWN: [(Series, &str, Unit); 9] = [
    (Series::PlacesTarget, "places", Unit::Places),
    (Series::GapToTarget, "gap_to_target", Unit::Places),
    (Series::Fte, "fte", Unit::Fte),
    (Series::Cost, "cost", Unit::MillionNok),
    (Series::CostCapital, "cost_capital", Unit::MillionNok),
    (Series::Unmet, "unmet", Unit::Persons),
    (Series::UnmetDecided, "unmet_decided", Unit::Persons),
    (Series::Spare, "spare", Unit::Places),
    (Series::FamilyHours, "family_hours", Unit::HoursPerWeek),
];

/// One coverage and all that follows from it.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    /// Coverage, share of those aged 80 and over.
    pub coverage: f64,
    /// The model's results.
    pub outputs: Outputs,
}

/// The alternatives.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// The year they are compared in.
    pub year: i32,
    /// One for each coverage.
    pub alternatives: Vec<Alternative>,
}

impl Choice {
    /// Runs the model once for each coverage; every other lever stands as in `inputs`. The coverage is
    /// reached by `year` at the latest, so that the whole difference is seen in it.
    pub fn new(prepared: &Prepared, inputs: &Inputs, coverages: &[f64], year: i32) -> Self {
        let alternatives = coverages.iter().map(|&coverage| {
            let mut inputs = *inputs;
            inputs.levers.coverage_target = CoverageTarget::Share(coverage);
            inputs.target_year = inputs.target_year.min(year);
            Alternative {
                coverage,
                outputs: run(prepared, &inputs),
            }
        });
        Self {
            year,
            alternatives: alternatives.collect(),
        }
    }

    /// A result of each alternative.
    pub fn at(&self, series: Series) -> Vec<f64> {
        self.alternatives
            .iter()
            .map(|alternative| alternative.outputs.at(series, self.year))
            .collect()
    }

    /// The last alternative less the first.
    pub fn difference(&self, series: Series) -> f64 {
        let values = self.at(series);
        match (values.first(), values.last()) {
            (Some(first), Some(last)) => last - first,
            _ => 0.0,
        }
    }

    /// What a view shows.
    pub fn finding(&self, sources: Vec<Cited>) -> Finding {
        let columns: Vec<Label> = self
            .alternatives
            .iter()
            .map(|one| Label::Share(one.coverage))
            .collect();
        let coverage = |one: Option<&Alternative>| one.map_or(0.0, |one| one.coverage);
        let low = coverage(self.alternatives.first());
        let high = coverage(self.alternatives.last());
        let answer = Answer::new(AnswerId::Choice)
            .year("year", self.year)
            .share("low", low)
            .share("high", high)
            .with(
                "places",
                self.difference(Series::PlacesTarget),
                Unit::Places,
            )
            .with("fte", self.difference(Series::Fte), Unit::Persons)
            .with("cost", self.difference(Series::Cost), Unit::MillionNok)
            .with("unmet", -self.difference(Series::Unmet), Unit::Persons);
        let rows = SHOWN
            .iter()
            .map(|&(series, key, unit)| GridRow::of(Label::key(key), unit, self.at(series)));
        let persons = |series, key| {
            let values = self.at(series).into_iter().map(Some).collect();
            ChartSeries::new(Label::key(key), FactKind::Derived, values)
        };
        Finding {
            question: Question::Choice,
            answer,
            chart: Chart {
                kind: ChartKind::Stack,
                unit: Unit::Persons,
                across: columns.clone(),
                series: vec![
                    persons(Series::InPlace, "in_place"),
                    persons(Series::AtHome24h, "at_home_24h"),
                    persons(Series::Unmet, "unmet"),
                ],
                marks: Vec::new(),
            },
            table: Grid {
                columns,
                rows: rows.collect(),
            },
            sources,
            notes: vec!["target_houses_no_one"],
        }
    }
}
