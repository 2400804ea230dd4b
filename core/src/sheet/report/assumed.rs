//! What is assumed: every lever and every parameter, with range, evidence and sources.

use crate::chart::{Row, Table, TableCell};
use crate::compare::value_text;
use crate::figure::{lever_reading, lever_text, lever_today, parameter_decimals, parameter_scale};
use crate::format::{fill, number};
use crate::model::lever::{Evidence, FAMILY_CARE_EVIDENCE, LeverId};
use crate::model::parameter::{ParameterId, Parameters};
use crate::scenario::{Field, Value};
use crate::text::Catalogue;

use super::sources::Cited;
use super::{Block, Section, Subject};

/// A parameter's value with its unit.
pub(in crate::sheet) fn parameter_value(
    id: ParameterId,
    parameters: &Parameters,
    texts: &Catalogue,
) -> String {
    let value = Value::Number(parameters.get(id));
    value_text(Field::Parameter(id), &value, None, texts)
}

/// A parameter's range as it is drawn from, without its unit.
pub(in crate::sheet) fn parameter_range(
    id: ParameterId,
    subject: &Subject,
    texts: &Catalogue,
) -> String {
    let mode = subject.evaluation.scenario.parameters.get(id);
    let Some(range) = subject.entry.ranges.range(id, mode) else {
        return texts.panel.fixed.to_owned();
    };
    if range.fixed {
        return texts.panel.fixed.to_owned();
    }
    let spec = id.spec();
    let (scale, decimals) = (parameter_scale(spec.unit), parameter_decimals(spec));
    let end = |end: f64| number(end * scale, decimals);
    fill(
        texts.panel.range,
        &[("low", &end(range.low)), ("high", &end(range.high))],
    )
}

pub(super) fn levers(subject: &Subject, cited: &mut Cited, texts: &Catalogue) -> Section {
    let words = &texts.paper;
    let evaluation = subject.evaluation;
    let mut row =
        |name: &str, now: String, today: String, documented: String, known: Option<Evidence>| Row {
            head: name.to_owned(),
            cells: TableCell::texts([
                now,
                today,
                documented,
                known
                    .map_or("", |known| texts.strength(known.strength))
                    .to_owned(),
                known.map_or_else(String::new, |known| cited.numbers(known.sources)),
            ]),
            chosen: false,
        };
    let mut rows: Vec<Row> = Vec::with_capacity(LeverId::ALL.len() + 1);
    for id in LeverId::ALL {
        let spec = id.spec();
        let reading = lever_reading(id, evaluation, texts);
        let text = |value| lever_text(id, value, Some(evaluation), texts);
        let documented = spec.documented.map_or_else(String::new, |(low, high)| {
            fill(
                texts.panel.range,
                &[("low", &text(low)), ("high", &text(high))],
            )
        });
        // A year is chosen, not known, and there is none today.
        let (known, today) = match id {
            LeverId::TargetYear => (None, String::new()),
            _ => (Some(spec.evidence), lever_today(id, evaluation, texts)),
        };
        let name = texts.levers.of(id).label;
        rows.push(row(name, reading.strong, today, documented, known));
    }
    let choice = |place: usize| {
        let choice = texts.panel.family_choices.get(place).copied();
        choice.unwrap_or_default().to_owned()
    };
    let family = evaluation.scenario.levers.family_care as usize;
    rows.push(row(
        texts.levers.family_care.label,
        choice(family),
        choice(0),
        String::new(),
        Some(FAMILY_CARE_EVIDENCE),
    ));
    Section {
        title: words.all_levers.to_owned(),
        blocks: vec![Block::Words(Table {
            caption: words.levers_caption.to_owned(),
            head: std::iter::once(texts.uncertainty.lever)
                .chain(words.lever_columns)
                .map(str::to_owned)
                .collect(),
            rows,
        })],
    }
}

pub(super) fn parameters(subject: &Subject, cited: &mut Cited, texts: &Catalogue) -> Section {
    let words = &texts.paper;
    let parameters = &subject.evaluation.scenario.parameters;
    let rows = ParameterId::ALL.iter().map(|&id| {
        let spec = id.spec();
        Row {
            head: texts.parameter(id).to_owned(),
            cells: TableCell::texts([
                parameter_value(id, parameters, texts),
                parameter_range(id, subject, texts),
                spec.year.to_owned(),
                texts.strength(spec.strength).to_owned(),
                cited.numbers(spec.sources),
            ]),
            chosen: parameters.get(id).total_cmp(&spec.mode).is_ne(),
        }
    });
    Section {
        title: words.all_parameters.to_owned(),
        blocks: vec![Block::Words(Table {
            caption: words.parameters_caption.to_owned(),
            head: std::iter::once(texts.uncertainty.assumption)
                .chain(words.parameter_columns)
                .map(str::to_owned)
                .collect(),
            rows: rows.collect(),
        })],
    }
}
