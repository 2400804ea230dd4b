//! Whether a scenario meets a goal, and by how much.

use crate::chart::{ChartId, Layer};
use crate::evaluation::Evaluation;
use crate::figure::FigureId;
use crate::format::{fill, number, percent, whole};
use crate::model::series::Series;
use crate::municipality::Municipality;
use crate::state::{CostFrame, View};
use crate::text::Catalogue;

use super::{Bound, Goal, GoalKind};

/// How a scenario stands to a goal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Judgement {
    /// The year it is judged in: the goal's, or the one that comes closest to missing it.
    pub year: i32,
    /// The scenario's value in that year.
    pub value: f64,
    /// How far it is on the right side; below zero it is on the other.
    pub margin: f64,
    /// Whether the goal is met.
    pub met: bool,
}

/// Residents of institutions who are at most left out of «at home», per person aged 80 and over.
///
/// The model counts residents of all ages; set against those aged 80 and over they give too many, so the
/// share at home is a lower bound. Care homes count as own homes, since the one plan that has this goal
/// does not say that they do not.
fn at_home(evaluation: &Evaluation, year: i32) -> f64 {
    let residents = evaluation.at(Series::InPlace, year)
        * evaluation.scenario.parameters.occupancy
        * evaluation.at(Series::InstitutionShare, year);
    1.0 - residents / evaluation.at(Series::N80, year)
}

impl GoalKind {
    /// The series that it is drawn on; `None` where there is none.
    pub const fn series(self) -> Option<Series> {
        match self {
            Self::Places => Some(Series::PlacesTarget),
            Self::Budget => Some(Series::Cost),
            Self::Staff => Some(Series::Fte),
            Self::Coverage => Some(Series::Coverage),
            Self::Unmet => Some(Series::Unmet),
            Self::AtHome => None,
        }
    }

    /// The key figure that it is about; `None` where it is about none.
    pub const fn figure(self) -> Option<FigureId> {
        match self {
            Self::Places => Some(FigureId::Places),
            Self::Budget => Some(FigureId::Cost),
            Self::Staff => Some(FigureId::Fte),
            Self::Unmet => Some(FigureId::Unmet),
            Self::Coverage | Self::AtHome => None,
        }
    }

    /// How many of the page's units one of its own is: shares are written per hundred.
    pub const fn shown_per_unit(self) -> f64 {
        match self {
            Self::Coverage | Self::AtHome => 100.0,
            Self::Places | Self::Budget | Self::Staff | Self::Unmet => 1.0,
        }
    }

    fn value(self, evaluation: &Evaluation, year: i32) -> f64 {
        match self.series() {
            Some(series) => evaluation.at(series, year),
            None => at_home(evaluation, year),
        }
    }

    /// A value with its unit.
    pub fn text(self, value: f64, texts: &Catalogue) -> String {
        let places = |template: &str, value: &str| fill(template, &[("value", value)]);
        let [place, budget, staff, coverage, _, unmet] = texts.goals.values;
        match self {
            Self::Places => places(place, &whole(value)),
            Self::Budget => places(budget, &number(value, 0)),
            Self::Staff => places(staff, &whole(value)),
            Self::Coverage => places(coverage, &number(value * 100.0, 1)),
            Self::AtHome => percent(value, 1),
            Self::Unmet => places(unmet, &whole(value)),
        }
    }
}

impl Goal {
    /// How the scenario stands to the goal; `None` where its projection does not have the year.
    pub fn judge(&self, evaluation: &Evaluation) -> Option<Judgement> {
        // Less than this on the wrong side is rounding.
        const SLACK: f64 = 1e-9;
        let years = evaluation.outputs.years();
        let years = match self.year {
            Some(year) if !years.contains(&year) => return None,
            Some(year) => year..=year,
            None => years,
        };
        let mut worst: Option<Judgement> = None;
        for year in years {
            let value = self.kind.value(evaluation, year);
            let margin = match self.bound {
                Bound::AtLeast => value - self.value,
                Bound::AtMost => self.value - value,
            };
            if worst.is_none_or(|worst| margin < worst.margin) {
                worst = Some(Judgement {
                    year,
                    value,
                    margin,
                    met: margin >= -SLACK * self.value.abs().max(1.0),
                });
            }
        }
        worst
    }

    /// How the scenario stands to the goal, in one sentence.
    pub fn judgement_text(&self, evaluation: &Evaluation, texts: &Catalogue) -> String {
        let goals = &texts.goals;
        let Some(found) = self.judge(evaluation) else {
            return goals.no_year.to_owned();
        };
        let template = if found.met { goals.met } else { goals.not_met };
        fill(
            template,
            &[
                ("value", &self.kind.text(found.value, texts)),
                ("year", &found.year.to_string()),
                ("margin", &self.kind.text(found.margin.abs(), texts)),
            ],
        )
    }

    /// The goal in words: «minst 330 plasser i 2028».
    pub fn words(&self, texts: &Catalogue) -> String {
        let goals = &texts.goals;
        let [at_least, at_most] = goals.bounds;
        let bound = match self.bound {
            Bound::AtLeast => at_least,
            Bound::AtMost => at_most,
        };
        let year = match self.year {
            Some(year) => fill(goals.in_year, &[("year", &year.to_string())]),
            None => goals.every_year.to_owned(),
        };
        fill(
            bound,
            &[
                ("value", &self.kind.text(self.value, texts)),
                ("year", &year),
            ],
        )
    }
}

/// The goals that belong on one of the four charts, as layers to put on top of the others. Cost is drawn with its goals
/// only where it is shown in their unit.
pub fn chart_layers(goals: &[Goal], chart: ChartId, view: View) -> Vec<Layer> {
    let series = match chart {
        ChartId::Balance => Series::PlacesTarget,
        ChartId::Labour => Series::Fte,
        ChartId::Cost if view.cost == CostFrame::Total => Series::Cost,
        ChartId::Cost | ChartId::Stairs => return Vec::new(),
    };
    layers(goals, series)
}

/// The goals that belong on a chart of `series`, as layers to put on top of the others.
pub fn layers(goals: &[Goal], series: Series) -> Vec<Layer> {
    let on_it = goals
        .iter()
        .filter(|goal| goal.kind.series() == Some(series));
    on_it
        .map(|goal| Layer::Goal {
            value: goal.value,
            year: goal.year,
        })
        .collect()
}

/// Goals that can be drawn with one click: today's and decided places, and what the municipality's own
/// plan aims at. Nursing-home coverage is none of them: it is another measure than [`GoalKind::Coverage`].
pub fn suggestions(
    evaluation: &Evaluation,
    municipality: Option<&Municipality>,
    texts: &Catalogue,
) -> Vec<Goal> {
    let [decided, coverage, places, at_home] = texts.goals.suggestions;
    let year = evaluation
        .target_year()
        .clamp(evaluation.base_year(), evaluation.outputs.end_year());
    let goal = |kind, bound, value, year, label: &str| Goal {
        id: 0,
        kind,
        bound,
        value,
        year: Some(year),
        label: label.to_owned(),
    };
    let mut goals = vec![goal(
        GoalKind::Places,
        Bound::AtMost,
        evaluation.at(Series::PlacesPlanned, year),
        year,
        decided,
    )];
    for fact in municipality.map_or(&[][..], |municipality| &municipality.facts) {
        let Some(value) = fact.value else {
            continue;
        };
        let (kind, label) = match fact.key.as_str() {
            "target_coverage" => (GoalKind::Coverage, coverage),
            "target_places" => (GoalKind::Places, places),
            "target_share_80plus_own_home" => (GoalKind::AtHome, at_home),
            _ => continue,
        };
        goals.push(goal(kind, Bound::AtLeast, value, fact.year, label));
    }
    goals
}
