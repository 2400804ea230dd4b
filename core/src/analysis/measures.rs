//! Measures and cost plan (tiltak og kostnadsplan; Sunndal's slides, Lier's plan chapters 4.1–4.6):
//! timeline, effect on the budget year by year, and sums by focus area. A measure without a year is a
//! draft outside every sum until it has one; one whose effect nobody has measured has cost and no
//! effect.

use crate::model::change::Change;
use crate::municipality::FactKind;
use crate::plan::PlanMeasure;

use super::finding::{
    Answer, AnswerId, Chart, ChartKind, ChartSeries, Finding, Grid, GridRow, Label, Question, Unit,
    Value,
};

/// What the measures in force add up to in one year.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Budget {
    /// The year.
    pub year: i32,
    /// Man-years.
    pub fte: f64,
    /// Million NOK a year, as printed.
    pub cost: f64,
    /// Million NOK a year of man-years without a printed cost, at the plan's own cost of a man-year.
    pub cost_of_fte: f64,
    /// Places.
    pub places: f64,
}

/// One focus area (satsingsområde): sums in full, drafts left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Area {
    /// Key of its text.
    pub key: String,
    /// Measures in it.
    pub measures: usize,
    /// Of them drafts.
    pub drafts: usize,
    /// Man-years.
    pub fte: f64,
    /// Million NOK a year, as printed.
    pub cost: f64,
    /// Million NOK a year of the drafts, as printed: outside the sums.
    pub cost_of_drafts: f64,
}

/// The cost plan.
#[derive(Clone, Debug, PartialEq)]
pub struct CostPlan {
    /// The measures, as the plan lists them.
    pub measures: Vec<PlanMeasure>,
    /// One for each year.
    pub budget: Vec<Budget>,
    /// One for each focus area, in the order they come.
    pub areas: Vec<Area>,
    /// Million NOK a man-year where the plan gives both; `None` where it never does.
    pub cost_per_fte: Option<f64>,
}

impl CostPlan {
    /// The plan from its measures, over `years`.
    pub fn new(measures: &[PlanMeasure], years: std::ops::RangeInclusive<i32>) -> Self {
        let cost_per_fte = cost_per_fte(measures);
        let budget = years.map(|year| {
            let mut sum = Budget {
                year,
                ..Budget::default()
            };
            for measure in measures {
                let share = measure.share_in(year);
                let fte = share * measure.fte.unwrap_or_default();
                sum.fte += fte;
                sum.places += share * measure.places.unwrap_or_default();
                match measure.annual_cost {
                    Some(cost) => sum.cost += share * cost,
                    None => sum.cost_of_fte += fte * cost_per_fte.unwrap_or_default(),
                }
            }
            sum
        });
        Self {
            budget: budget.collect(),
            areas: areas(measures),
            cost_per_fte,
            measures: measures.to_vec(),
        }
    }

    /// Drafts: measures without a year.
    pub fn drafts(&self) -> impl Iterator<Item = &PlanMeasure> {
        self.measures.iter().filter(|measure| measure.is_draft())
    }

    /// Measures whose effect is not known, drafts included: neither places nor how far they move a
    /// lever or parameter.
    pub fn without_effect(&self) -> impl Iterator<Item = &PlanMeasure> {
        let unknown =
            |measure: &&PlanMeasure| measure.effects.is_empty() && measure.places.is_none();
        self.measures.iter().filter(unknown)
    }

    /// What goes into a scenario: every measure with a year, by `name` of its key. Man-years without a
    /// printed cost get the plan's own cost of a man-year.
    pub fn changes(&self, name: impl Fn(&str) -> String) -> Vec<Change> {
        let mut changes = Vec::new();
        for measure in &self.measures {
            for mut change in measure.changes(&name(&measure.id)) {
                if measure.annual_cost.is_none() {
                    change.annual_cost = change.fte * self.cost_per_fte.unwrap_or_default();
                }
                changes.push(change);
            }
        }
        changes
    }

    /// What a view shows, answered for the last year.
    pub fn finding(&self) -> Finding {
        let last = self.budget.last().copied().unwrap_or_default();
        let count = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
        let answer = Answer::new(AnswerId::Measures)
            .year("year", last.year)
            .with("fte", last.fte, Unit::Fte)
            .with("cost", last.cost + last.cost_of_fte, Unit::MillionNok)
            .with("drafts", count(self.drafts().count()), Unit::Number)
            .with(
                "unknown",
                count(self.without_effect().count()),
                Unit::Number,
            );
        let columns = ["from", "to", "fte", "cost", "new_places", "effects"];
        let rows = self.measures.iter().map(|measure| {
            let value = |number: Option<f64>, unit| number.map(|number| Value::new(number, unit));
            let effects = measure.effects.len();
            let effects = (effects > 0).then(|| count(effects));
            GridRow {
                label: Label::data(&measure.id),
                cells: vec![
                    value(measure.from.map(f64::from), Unit::Year),
                    value(measure.to.map(f64::from), Unit::Year),
                    value(measure.fte, Unit::Fte),
                    value(measure.annual_cost, Unit::MillionNok),
                    value(measure.places, Unit::Places),
                    value(effects, Unit::Number),
                ],
            }
        });
        let mut series = Vec::new();
        for area in &self.areas {
            let values = self.budget.iter().map(|budget| {
                let in_area = self.measures.iter().filter(|one| one.area == area.key);
                Some(
                    in_area
                        .map(|measure| {
                            let fte = measure.fte.unwrap_or_default();
                            let of_fte = fte * self.cost_per_fte.unwrap_or_default();
                            measure.share_in(budget.year) * measure.annual_cost.unwrap_or(of_fte)
                        })
                        .sum(),
                )
            });
            series.push(ChartSeries::new(
                Label::data(&area.key),
                FactKind::Plan,
                values.collect(),
            ));
        }
        let mut sources = Vec::new();
        for measure in &self.measures {
            if !sources.contains(&measure.cited) {
                sources.push(measure.cited.clone());
            }
        }
        Finding {
            question: Question::Measures,
            answer,
            chart: Chart {
                kind: ChartKind::Stack,
                unit: Unit::MillionNok,
                across: self
                    .budget
                    .iter()
                    .map(|budget| Label::Year(budget.year))
                    .collect(),
                series,
                marks: Vec::new(),
            },
            table: Grid {
                columns: columns.map(Label::key).into(),
                rows: rows.collect(),
            },
            sources,
            notes: vec!["unknown_effect_is_cost_only", "draft_is_outside"],
        }
    }
}

/// Million NOK a man-year over the measures that print both.
pub fn cost_per_fte(measures: &[PlanMeasure]) -> Option<f64> {
    let both = measures
        .iter()
        .filter_map(|measure| measure.fte.zip(measure.annual_cost));
    let (fte, cost) = both.fold((0.0, 0.0), |(fte, cost), (more, paid)| {
        (fte + more, cost + paid)
    });
    (fte > 0.0).then_some(cost / fte)
}

fn areas(measures: &[PlanMeasure]) -> Vec<Area> {
    let mut areas: Vec<Area> = Vec::new();
    for measure in measures {
        let place = areas.iter().position(|area| area.key == measure.area);
        let place = place.unwrap_or_else(|| {
            areas.push(Area {
                key: measure.area.clone(),
                ..Area::default()
            });
            areas.len() - 1
        });
        let Some(area) = areas.get_mut(place) else {
            continue;
        };
        area.measures += 1;
        if measure.is_draft() {
            area.drafts += 1;
            area.cost_of_drafts += measure.annual_cost.unwrap_or_default();
        } else {
            area.fte += measure.fte.unwrap_or_default();
            area.cost += measure.annual_cost.unwrap_or_default();
        }
    }
    areas
}
