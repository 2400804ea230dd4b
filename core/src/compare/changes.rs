//! «Hva har jeg endret?»: every change against a named baseline, with the user's reason, and what it all
//! does to the key figures.

use crate::chart::{Row, Table, TableCell};
use crate::evaluation::Evaluation;
use crate::figure::{
    FigureId, Words, difference, effects_text, lever_text, no_difference, parameter_decimals,
    parameter_scale,
};
use crate::format::{fill, number, percent, whole};
use crate::model::change::Change;
use crate::model::lever::{LeverId, LeverUnit};
use crate::model::parameter::ParameterUnit;
use crate::model::series::{Outputs, Series};
use crate::scenario::{Field, Scenario, Value, differences};
use crate::state::{Did, Entry, ResetTo, Step};
use crate::text::Catalogue;

/// What a scenario is held against. It always has a name.
#[derive(Clone, Copy, Debug)]
pub enum Against<'a> {
    /// The reference: this scenario's municipality with every lever untouched (`today`).
    Reference {
        /// The untouched scenario.
        today: &'a Scenario,
    },
    /// Another scenario.
    Scenario {
        /// Its name.
        name: &'a str,
        /// It, worked out.
        evaluation: &'a Evaluation,
    },
}

impl<'a> Against<'a> {
    /// Its name.
    pub fn name(self, texts: &'a Catalogue) -> &'a str {
        match self {
            Self::Reference { .. } => texts.figures.reference,
            Self::Scenario { name, .. } => name,
        }
    }

    fn scenario(self) -> &'a Scenario {
        match self {
            Self::Reference { today } => today,
            Self::Scenario { evaluation, .. } => &evaluation.scenario,
        }
    }

    fn outputs(self, evaluation: &'a Evaluation) -> &'a Outputs {
        match self {
            Self::Reference { .. } => &evaluation.reference,
            Self::Scenario { evaluation, .. } => &evaluation.outputs,
        }
    }
}

/// One change, ready to be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeLine {
    /// What has been changed; the way to its lever.
    pub field: Field,
    /// Its name.
    pub name: String,
    /// What it is in the baseline.
    pub from: String,
    /// What it is now.
    pub to: String,
    /// The user's own reason; empty where there is none.
    pub reason: String,
}

/// Every change of `entry` against a baseline, in the order of the page.
pub fn change_lines(
    entry: &Entry,
    evaluation: &Evaluation,
    against: Against,
    texts: &Catalogue,
) -> Vec<ChangeLine> {
    let before = match against {
        Against::Reference { .. } => evaluation,
        Against::Scenario { evaluation, .. } => evaluation,
    };
    differences(against.scenario(), &entry.scenario)
        .into_iter()
        .map(|change| ChangeLine {
            field: change.field,
            name: field_name(change.field, texts).to_owned(),
            from: match (&change.from, &change.to) {
                (Value::Municipality(_), Value::Written(_)) => {
                    texts.scenarios.as_packaged.to_owned()
                }
                (from, _) => value_text(change.field, from, Some(before), texts),
            },
            to: value_text(change.field, &change.to, Some(evaluation), texts),
            reason: entry.reason(change.field).unwrap_or_default().to_owned(),
        })
        .collect()
}

/// The changes as a table, with the reasons; `against` is the name of what they are held against.
pub fn changes_table(lines: &[ChangeLine], against: &str, texts: &Catalogue) -> Table {
    let rows = lines.iter().map(|line| Row {
        head: line.name.clone(),
        cells: TableCell::texts([line.from.clone(), line.to.clone(), line.reason.clone()]),
        chosen: false,
    });
    Table {
        caption: [texts.page.changes, texts.scenario_page.against, against].join(" "),
        head: texts.scenario_page.change_head.map(str::to_owned).into(),
        rows: rows.collect(),
    }
}

/// One key figure against the baseline.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyDifference {
    /// Which figure; twice for [`FigureId::Unmet`], the second time with today's and decided places.
    pub id: FigureId,
    /// Which number of it.
    pub series: Series,
    /// Its name.
    pub name: &'static str,
    /// In the scenario.
    pub value: f64,
    /// In the baseline.
    pub baseline: f64,
    /// Both, as they are shown.
    pub shown: [String; 2],
    /// The difference in words: «42 færre», «like mange», «90 mill. høyere».
    pub words: String,
}

/// The key figures of `year`, and the numbers they are made of.
pub(crate) const KEY_FIGURES: [(FigureId, Series); 5] = [
    (FigureId::Places, Series::PlacesTarget),
    (FigureId::Fte, Series::Fte),
    (FigureId::Cost, Series::Cost),
    (FigureId::Unmet, Series::Unmet),
    (FigureId::Unmet, Series::UnmetDecided),
];

/// The key figures of `year` against the baseline. Empty where the baseline does not have that year.
pub fn key_differences(
    evaluation: &Evaluation,
    against: Against,
    year: i32,
    texts: &Catalogue,
) -> Vec<KeyDifference> {
    let outputs = against.outputs(evaluation);
    if !outputs.years().contains(&year) || !evaluation.outputs.years().contains(&year) {
        return Vec::new();
    }
    KEY_FIGURES
        .into_iter()
        .map(|(id, series)| {
            let (value, baseline) = (evaluation.at(series, year), outputs.at(series, year));
            KeyDifference {
                id,
                series,
                name: figure_name(series, texts),
                value,
                baseline,
                shown: [whole(value), whole(baseline)],
                words: difference_words(id, value - baseline, texts),
            }
        })
        .collect()
}

/// «42 færre», «like mange», «90 mill. høyere».
pub(super) fn difference_words(id: FigureId, change: f64, texts: &Catalogue) -> String {
    let words = match id {
        FigureId::Cost => Words::Money,
        _ => Words::Count,
    };
    difference(change, words, texts).unwrap_or_else(|| no_difference(words, texts).to_owned())
}

/// The name of one of [`crate::state::COMPARED`].
pub fn figure_name(series: Series, texts: &Catalogue) -> &'static str {
    match series {
        Series::Fte => texts.figures.fte,
        Series::Cost => texts.figures.cost,
        Series::Unmet => texts.scenarios.unmet_if_built,
        Series::UnmetDecided => texts.scenarios.unmet_decided,
        _ => texts.figures.places,
    }
}

/// The name of a field.
pub fn field_name(field: Field, texts: &Catalogue) -> &'static str {
    let [
        dementia,
        alternative,
        end_year,
        measures,
        municipality,
        seed,
    ] = texts.scenarios.fields;
    match field {
        Field::Lever(id) => texts.levers.of(id).label,
        Field::FamilyCare => texts.levers.family_care.label,
        Field::Parameter(id) => texts.parameter(id),
        Field::DementiaReference => dementia,
        Field::Alternative => alternative,
        Field::EndYear => end_year,
        Field::Measures => measures,
        Field::Municipality => municipality,
        Field::Own(own) => texts
            .scenarios
            .own
            .get(own as usize)
            .copied()
            .unwrap_or_default(),
        Field::Seed => seed,
    }
}

/// What a field holds, in the user's words. Persons with dementia and today's coverage need the scenario
/// worked out; without it they are given by what they are relative to.
pub fn value_text(
    field: Field,
    value: &Value,
    evaluation: Option<&Evaluation>,
    texts: &Catalogue,
) -> String {
    let scenarios = &texts.scenarios;
    let choice = |names: &[&str], place: usize| {
        let name = names.get(place).copied().unwrap_or_default();
        name.to_owned()
    };
    match value {
        Value::Untouched => match field {
            // A year that nobody has chosen is the last one.
            Field::Lever(LeverId::TargetYear) => evaluation.map_or_else(
                || scenarios.as_packaged.to_owned(),
                |evaluation| evaluation.outputs.end_year().to_string(),
            ),
            Field::Lever(_) => scenarios.as_today.to_owned(),
            Field::EndYear => scenarios.source_end.to_owned(),
            _ => scenarios.as_packaged.to_owned(),
        },
        Value::Number(number) => number_text(field, *number, evaluation, texts),
        Value::Year(year) => year.to_string(),
        Value::Seed(seed) => seed.to_string(),
        Value::FollowNeed => scenarios.follow_need.to_owned(),
        Value::FamilyCare(care) => choice(&texts.panel.family_choices, *care as usize),
        Value::Alternative(alternative) => choice(&texts.panel.alternatives, *alternative as usize),
        Value::DementiaReference(reference) => {
            choice(&texts.panel.dementia_references, *reference as usize)
        }
        Value::Changes(changes) => changes_text(changes, texts),
        Value::Municipality(name) | Value::Text(name) => name.clone(),
        Value::Written(name) => fill(scenarios.written, &[("name", name)]),
        Value::Population { years, first, last } => fill(
            scenarios.population,
            &[
                ("first", &whole(*first)),
                ("from", &years.0.to_string()),
                ("last", &whole(*last)),
                ("to", &years.1.to_string()),
            ],
        ),
        Value::Places(places) => fill(
            scenarios.places,
            &[
                ("institution", &whole(places.institution)),
                ("care_home", &whole(places.care_home_24h)),
            ],
        ),
        Value::PlacesBasis(basis) => choice(&texts.figures.basis, *basis as usize),
        Value::HomeCareUsers(users) => {
            let [young, middle, old] = users
                .by_group()
                .map(|users| users.map_or_else(|| scenarios.national_rate.to_owned(), whole));
            fill(
                scenarios.users,
                &[("young", &young), ("middle", &middle), ("old", &old)],
            )
        }
        Value::Truth(truth) => if *truth { scenarios.yes } else { scenarios.no }.to_owned(),
    }
}

/// A number with its unit.
fn number_text(
    field: Field,
    value: f64,
    evaluation: Option<&Evaluation>,
    texts: &Catalogue,
) -> String {
    match field {
        Field::Lever(id) => match (id.spec().unit, evaluation) {
            (LeverUnit::PersonsWithDementia, None) => fill(
                texts.scenarios.of_reference,
                &[("percent", &percent(value, 0))],
            ),
            _ => lever_text(id, value, evaluation, texts),
        },
        Field::Parameter(id) => {
            let spec = id.spec();
            let shown = number(value * parameter_scale(spec.unit), parameter_decimals(spec));
            let unit = parameter_unit(spec.unit, texts);
            format!("{shown} {unit}").trim_end().to_owned()
        }
        _ => number(value, usize::from(value.fract().abs() > 0.0)),
    }
}

fn parameter_unit(unit: ParameterUnit, texts: &Catalogue) -> &'static str {
    let units = &texts.panel.units;
    units.get(unit as usize).copied().unwrap_or_default()
}

fn changes_text(changes: &[Change], texts: &Catalogue) -> String {
    if changes.is_empty() {
        return texts.scenarios.none.to_owned();
    }
    let named: Vec<String> = changes
        .iter()
        .map(|change| {
            let measure = fill(
                texts.scenarios.from_year,
                &[("name", &change.name), ("year", &change.from.to_string())],
            );
            if change.effects.is_empty() {
                return measure;
            }
            let effects = effects_text(&change.effects, texts);
            fill(
                texts.effects.with,
                &[("measure", &measure), ("effects", &effects)],
            )
        })
        .collect();
    named.join(", ")
}

/// What a step of the history did, in one line. `evaluation` is the active scenario's.
pub fn step_text(step: &Step, evaluation: Option<&Evaluation>, texts: &Catalogue) -> String {
    let scenarios = &texts.scenarios;
    let name = if step.name.is_empty() {
        fill(scenarios.unnamed, &[("number", &step.entry.to_string())])
    } else {
        step.name.clone()
    };
    let named = |text: &str| fill(text, &[("name", &name)]);
    match &step.did {
        Did::Changed(change) => {
            let text = |value| value_text(change.field, value, evaluation, texts);
            fill(
                scenarios.changed,
                &[
                    ("what", field_name(change.field, texts)),
                    ("from", &text(&change.from)),
                    ("to", &text(&change.to)),
                ],
            )
        }
        Did::Preset(preset) => fill(
            scenarios.preset,
            &[("what", texts.presets.of(*preset).name)],
        ),
        Did::Population => scenarios.population_set.to_owned(),
        Did::Reset(ResetTo::Today) => scenarios.reset_today.to_owned(),
        Did::Reset(ResetTo::Opened) => scenarios.reset_opened.to_owned(),
        Did::Opened => named(scenarios.opened),
        Did::Added => named(scenarios.added),
        Did::Pinned => named(scenarios.pinned),
        Did::Duplicated => named(scenarios.duplicated),
        Did::Renamed { from, to } => {
            let from = if from.is_empty() { &name } else { from };
            fill(scenarios.renamed, &[("from", from), ("to", to)])
        }
        Did::Moved { from, to } => fill(
            scenarios.moved,
            &[
                ("name", &name),
                ("from", &(from + 1).to_string()),
                ("to", &(to + 1).to_string()),
            ],
        ),
        Did::Deleted => named(scenarios.deleted),
        Did::Activated => named(scenarios.activated),
        Did::Kept => named(scenarios.kept),
        Did::Fetched => named(scenarios.fetched),
        Did::Forgot => named(scenarios.forgot),
        Did::Range(id) => fill(scenarios.range, &[("what", texts.parameter(*id))]),
        Did::Drafts => scenarios.drafts.to_owned(),
        Did::Reason(field) => fill(scenarios.reason, &[("what", field_name(*field, texts))]),
    }
}
