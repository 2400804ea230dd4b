//! The staircase (tjenestetrapp, innsatstrapp; Lier's plan chapter 4.6, BEON chapter 3.6, Øvre Eiker's
//! strategy chapter 4): today and wanted, what a person costs on each step, what it saves to move one
//! person a step down, and who changes step when a lever moves. Real figures in place of the plan's
//! fictitious ones.

use crate::evaluation::Evaluation;
use crate::model::parameter::Parameters;
use crate::model::series::{Outputs, Series};
use crate::model::staircase::{OnStep, Step, staircase};
use crate::municipality::FactKind;
use crate::plan::Cited;

use super::finding::{
    Answer, AnswerId, Chart, ChartKind, ChartSeries, Finding, Grid, GridRow, Label, Question, Unit,
};

/// Thousand NOK in a million, and NOK in one: a saving is told in whole thousands.
const THOUSANDS: f64 = 1000.0;
const NOK_PER_MILLION: f64 = 1e6;

/// The key of a step's text.
pub const fn step_key(step: Step) -> &'static str {
    match step {
        Step::Prevention => "prevention",
        Step::HomeCare => "home_care",
        Step::AtHome24h => "at_home_24h",
        Step::CareHome => "care_home_24h",
        Step::Institution => "institution",
    }
}

/// What one person costs on a step.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PerPerson {
    /// Million NOK a year.
    pub cost: f64,
    /// Man-years.
    pub fte: f64,
}

/// What a person costs on each step, in the order of [`Step::ALL`].
///
/// Where persons stand on the step it is the model's own total divided by them. Nobody stands on the
/// step of 24-hour help at home before a lever puts somebody there: there it is what the model would
/// reckon for the first, `shift_hours` as the other hours of home care cost. `None` where the model
/// counts no persons.
pub fn per_person(
    outputs: &Outputs,
    parameters: &Parameters,
    year: i32,
) -> [Option<PerPerson>; Step::ALL.len()] {
    let steps = staircase(outputs, parameters, year);
    let hours = outputs.at(Series::Hours, year);
    let at_home = (hours > 0.0).then(|| {
        let part = parameters.shift_hours / hours;
        PerPerson {
            cost: outputs.at(Series::CostHome, year) * part,
            fte: outputs.at(Series::FteHome, year) * part,
        }
    });
    let mut found = [None; Step::ALL.len()];
    for ((cell, step), on) in found.iter_mut().zip(Step::ALL).zip(steps) {
        *cell = match on.persons {
            Some(persons) if persons > 0.0 => Some(PerPerson {
                cost: on.cost / persons,
                fte: on.fte / persons,
            }),
            Some(_) if step == Step::AtHome24h => at_home,
            _ => None,
        };
    }
    found
}

/// What follows when one person gets help one step further down.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StepDown {
    /// From this step.
    pub from: Step,
    /// To this.
    pub to: Step,
    /// Million NOK a year less; negative where the lower step costs more.
    pub saving: f64,
    /// Man-years less; negative where the lower step takes more.
    pub fte: f64,
    /// Hours a week that families give more: those with 24-hour need who live at home.
    pub family_hours: f64,
}

/// One person one step down, for the three steps of 24-hour care, from the top.
///
/// From 24-hour help at home nobody moves to ordinary home care: those who need help round the clock
/// and get ordinary home care are without an offer, and the page counts them as that.
pub fn one_step_down(outputs: &Outputs, parameters: &Parameters, year: i32) -> Vec<StepDown> {
    let [_, _, at_home, care_home, institution] = per_person(outputs, parameters, year);
    let pairs = [
        (
            Step::Institution,
            institution,
            Step::CareHome,
            care_home,
            0.0,
        ),
        (
            Step::CareHome,
            care_home,
            Step::AtHome24h,
            at_home,
            parameters.family_hours_per_person,
        ),
        (
            Step::Institution,
            institution,
            Step::AtHome24h,
            at_home,
            parameters.family_hours_per_person,
        ),
    ];
    pairs
        .into_iter()
        .filter_map(|(from, upper, to, lower, family_hours)| {
            let (upper, lower) = (upper?, lower?);
            Some(StepDown {
                from,
                to,
                saving: upper.cost - lower.cost,
                fte: upper.fte - lower.fte,
                family_hours,
            })
        })
        .collect()
}

/// Where those with need for 24-hour care are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Whereabouts {
    /// No longer, or not yet, in need.
    NoNeed,
    /// 24-hour help at home.
    AtHome24h,
    /// Care home with staff round the clock.
    CareHome,
    /// Nursing home.
    Institution,
    /// Without 24-hour care.
    Without,
}

impl Whereabouts {
    /// Every one.
    pub const ALL: [Self; 5] = [
        Self::NoNeed,
        Self::AtHome24h,
        Self::CareHome,
        Self::Institution,
        Self::Without,
    ];

    /// Key of its text.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NoNeed => "no_need",
            Self::AtHome24h => "at_home_24h",
            Self::CareHome => "care_home_24h",
            Self::Institution => "institution",
            Self::Without => "without",
        }
    }
}

/// Persons that go from one place to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Flow {
    /// From.
    pub from: Whereabouts,
    /// To.
    pub to: Whereabouts,
    /// How many.
    pub persons: f64,
}

/// Where those with need are in `year`, in the order of [`Whereabouts::ALL`] without the first.
fn whereabouts(outputs: &Outputs, parameters: &Parameters, year: i32) -> [f64; 4] {
    let at = |series| outputs.at(series, year);
    let residents = at(Series::InPlace) * parameters.occupancy;
    let share = at(Series::InstitutionShare);
    [
        at(Series::AtHome24h),
        residents * (1.0 - share),
        residents * share,
        at(Series::Unmet),
    ]
}

/// Who is somewhere else in `after` than in `before`, in `year`: net bookkeeping, since the model
/// follows no single person. What one place loses is spread over those that gain, in proportion to
/// what they gain; a change of need itself goes to or comes from «no need». Flows out of a place add
/// up to what it loses, flows into it to what it gains.
pub fn flows(before: &Outputs, after: &Outputs, parameters: &Parameters, year: i32) -> Vec<Flow> {
    let was = whereabouts(before, parameters, year);
    let is = whereabouts(after, parameters, year);
    let mut change = [0.0; Whereabouts::ALL.len()];
    let [no_need, rest @ ..] = &mut change;
    for ((change, was), is) in rest.iter_mut().zip(was).zip(is) {
        *change = is - was;
        *no_need -= *change;
    }
    let gained: f64 = change.iter().filter(|change| **change > 0.0).sum();
    let mut flows = Vec::new();
    if gained <= 0.0 {
        return flows;
    }
    for (from, loss) in Whereabouts::ALL.into_iter().zip(change) {
        for (to, gain) in Whereabouts::ALL.into_iter().zip(change) {
            if loss < 0.0 && gain > 0.0 {
                flows.push(Flow {
                    from,
                    to,
                    persons: -loss * gain / gained,
                });
            }
        }
    }
    flows
}

/// Today's staircase and the wanted one.
#[derive(Clone, Debug, PartialEq)]
pub struct Staircases {
    /// The year of today's.
    pub base_year: i32,
    /// The year of the wanted.
    pub year: i32,
    /// The base year.
    pub today: [OnStep; Step::ALL.len()],
    /// The scenario in `year`.
    pub wanted: [OnStep; Step::ALL.len()],
    /// The reference in `year`: what it would be with nothing changed.
    pub reference: [OnStep; Step::ALL.len()],
    /// What a person costs on each step in `year`.
    pub per_person: [Option<PerPerson>; Step::ALL.len()],
    /// One person a step down in `year`.
    pub one_down: Vec<StepDown>,
    /// Who is somewhere else than in the reference in `year`.
    pub flows: Vec<Flow>,
    /// Institution places in `year` less those that a plan says are not to be reduced; `None` without
    /// such a plan.
    pub above_floor: Option<f64>,
}

impl Staircases {
    /// Both staircases of an evaluation. `floor`: institution places that are not to be reduced.
    pub fn new(evaluation: &Evaluation, year: i32, floor: Option<f64>) -> Self {
        let (untouched, parameters) = (
            &evaluation.scenario.parameters,
            &evaluation.parameters(year),
        );
        let (outputs, reference) = (&*evaluation.outputs, &*evaluation.reference);
        let places_i =
            outputs.at(Series::PlacesTarget, year) * outputs.at(Series::InstitutionShare, year);
        let base_year = evaluation.base_year();
        Self {
            base_year,
            year,
            today: staircase(outputs, untouched, base_year),
            wanted: staircase(outputs, parameters, year),
            reference: staircase(reference, untouched, year),
            per_person: per_person(outputs, parameters, year),
            one_down: one_step_down(outputs, parameters, year),
            flows: flows(reference, outputs, parameters, year),
            above_floor: floor.map(|floor| places_i - floor),
        }
    }

    /// What a view shows.
    pub fn finding(&self, sources: Vec<Cited>) -> Finding {
        let zero = StepDown {
            from: Step::Institution,
            to: Step::AtHome24h,
            saving: 0.0,
            fte: 0.0,
            family_hours: 0.0,
        };
        let down = self.one_down.last().copied().unwrap_or(zero);
        let into_home: f64 = self
            .flows
            .iter()
            .filter(|flow| flow.to == Whereabouts::AtHome24h)
            .map(|flow| flow.persons)
            .sum();
        let answer = Answer::new(AnswerId::Staircase)
            .year("year", self.year)
            .label("upper", Label::key(step_key(down.from)))
            .label("lower", Label::key(step_key(down.to)))
            .with(
                "saving",
                (down.saving * THOUSANDS).round() * NOK_PER_MILLION / THOUSANDS,
                Unit::Nok,
            )
            .with("moved", into_home, Unit::Persons);
        let columns = vec![
            Label::Of("persons_in", Box::new(Label::Year(self.base_year))),
            Label::Of("persons_reference", Box::new(Label::Year(self.year))),
            Label::Of("persons_wanted", Box::new(Label::Year(self.year))),
            Label::key("fte"),
            Label::key("cost"),
            Label::key("cost_per_person"),
        ];
        let mut rows = Vec::new();
        let steps = Step::ALL
            .into_iter()
            .zip(self.today)
            .zip(self.reference)
            .zip(self.wanted)
            .zip(self.per_person);
        for ((((step, today), reference), wanted), per) in steps {
            let value = |number: Option<f64>, unit| {
                number.map(|number| super::finding::Value::new(number, unit))
            };
            rows.push(GridRow {
                label: Label::key(step_key(step)),
                cells: vec![
                    value(today.persons, Unit::Persons),
                    value(reference.persons, Unit::Persons),
                    value(wanted.persons, Unit::Persons),
                    value(Some(wanted.fte), Unit::Fte),
                    value(Some(wanted.cost), Unit::MillionNok),
                    value(per.map(|per| per.cost), Unit::MillionNok),
                ],
            });
        }
        let bars = |label, steps: &[OnStep; Step::ALL.len()]| {
            let values = steps.iter().map(|on| on.persons).collect();
            ChartSeries::new(label, FactKind::Derived, values)
        };
        let mut notes = vec!["flows_are_net", "lier_figure_2_fictitious"];
        if self.above_floor.is_some() {
            notes.push("lier_places_not_reduced");
        }
        if self.above_floor.is_some_and(|above| above < -0.5) {
            notes.push("below_places_not_reduced");
        }
        Finding {
            question: Question::Staircase,
            answer,
            chart: Chart {
                kind: ChartKind::Bars,
                unit: Unit::Persons,
                across: Step::ALL.map(|step| Label::key(step_key(step))).into(),
                series: vec![
                    bars(Label::Year(self.base_year), &self.today),
                    bars(
                        Label::Of("persons_reference", Box::new(Label::Year(self.year))),
                        &self.reference,
                    ),
                    bars(
                        Label::Of("persons_wanted", Box::new(Label::Year(self.year))),
                        &self.wanted,
                    ),
                ],
                marks: Vec::new(),
            },
            table: Grid { columns, rows },
            sources,
            notes,
        }
    }
}
