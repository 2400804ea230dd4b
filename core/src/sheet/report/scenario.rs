//! What makes the scenario: its changes with whole reasons, its measures, the goals, and the scenarios beside it.

use crate::chart::{Row, Table, TableCell};
use crate::compare::{Against, Beside, key_differences, table};
use crate::figure::effect_line;
use crate::format::{fill, number};
use crate::goal::GoalKind;
use crate::model::change::Change;
use crate::text::Catalogue;

use super::super::moves::Moves;
use super::{Block, Section, Subject};

/// Every change with its whole reason, and what they do.
pub(super) fn changes(subject: &Subject, texts: &Catalogue) -> Section {
    let moves = Moves::new(subject, texts).all().to_vec();
    let today = subject.today;
    let year = subject.view.shown_year;
    let against = Against::Reference { today };
    let effect = key_differences(subject.evaluation, against, year, texts);
    let [_, _, now, difference] = texts.links.columns;
    let effect = Table {
        caption: fill(texts.scenario_page.effect, &[("year", &year.to_string())]),
        head: [
            texts.scenarios.compare_figure,
            texts.charts.reference,
            now,
            difference,
        ]
        .map(str::to_owned)
        .to_vec(),
        rows: effect
            .into_iter()
            .map(|line| {
                let [value, baseline] = line.shown;
                Row {
                    head: line.name.to_owned(),
                    cells: TableCell::texts([baseline, value, line.words]),
                    chosen: false,
                }
            })
            .collect(),
    };
    let first = if moves.is_empty() {
        Block::Text(texts.paper.untouched.to_owned())
    } else {
        Block::Moves(moves)
    };
    Section {
        title: texts.paper.changed.to_owned(),
        blocks: vec![first, Block::Numbers(effect)],
    }
}

/// The measures, and the drafts that stand outside the scenario.
pub(super) fn measures(subject: &Subject, texts: &Catalogue) -> Section {
    let page = &texts.analyses;
    let words = &texts.paper;
    let rows = |measures: &[Change], dated: bool| -> Vec<Row> {
        let row = |measure: &Change| Row {
            head: measure.name.clone(),
            cells: TableCell::texts([
                if dated {
                    period(measure, texts)
                } else {
                    page.draft.to_owned()
                },
                amount(measure.fte, 1),
                amount(measure.annual_cost, 2),
                amount(measure.places, 0),
                amount(measure.investment.unwrap_or_default(), 1),
                [&measure.area, &measure.site, &measure.source]
                    .into_iter()
                    .flatten()
                    .filter(|text| !text.is_empty())
                    .cloned()
                    .collect::<Vec<_>>()
                    .join("; "),
            ]),
            chosen: false,
        };
        measures.iter().map(row).collect()
    };
    let mut all = rows(&subject.evaluation.scenario.measures, true);
    let drafts = rows(&subject.entry.drafts, false);
    let mut blocks = Vec::new();
    if !all.is_empty() || !drafts.is_empty() {
        let with_drafts = !drafts.is_empty();
        all.extend(drafts);
        blocks.push(Block::Text(page.effect_help.to_owned()));
        if with_drafts {
            blocks.push(Block::Text(page.draft_help.to_owned()));
        }
        blocks.push(Block::Words(Table {
            caption: words.measures_caption.to_owned(),
            head: [
                page.measure,
                page.year_column,
                page.fte,
                page.cost,
                page.places,
                page.investment,
                words.where_from,
            ]
            .map(str::to_owned)
            .to_vec(),
            rows: all,
        }));
        let listed = subject.evaluation.scenario.measures.iter();
        let moved = listed.chain(&subject.entry.drafts).filter_map(|measure| {
            let effects = measure.effects.iter();
            let lines: Vec<String> = effects.map(|effect| effect_line(effect, texts)).collect();
            (!lines.is_empty()).then(|| format!("{}: {}", measure.name, lines.join("; ")))
        });
        let moved: Vec<String> = moved.collect();
        if !moved.is_empty() {
            blocks.push(Block::List(moved));
        }
    }
    Section {
        title: page.measures_title.to_owned(),
        blocks,
    }
}

fn period(measure: &Change, texts: &Catalogue) -> String {
    let page = &texts.analyses;
    let from = measure.from.to_string();
    match measure.to {
        Some(to) => fill(page.period, &[("from", &from), ("to", &to.to_string())]),
        None => fill(page.period_open, &[("from", &from)]),
    }
}

/// A number where there is one.
fn amount(value: f64, decimals: usize) -> String {
    if value.abs() > 0.0 {
        number(value, decimals)
    } else {
        String::new()
    }
}

/// The goals that are drawn, and whether they are met.
pub(super) fn goals(subject: &Subject, texts: &Catalogue) -> Section {
    let words = &texts.goals;
    let mut blocks = Vec::new();
    if !subject.goals.is_empty() {
        let lines = subject.goals.iter().map(|goal| {
            let place = GoalKind::ALL.iter().position(|kind| *kind == goal.kind);
            let kind = place.and_then(|place| words.kinds.get(place)).copied();
            let name = if goal.label.is_empty() {
                kind.unwrap_or_default()
            } else {
                &goal.label
            };
            let judged = goal.judgement_text(subject.evaluation, texts);
            format!("{name}, {}. {judged}", goal.words(texts))
        });
        blocks.push(Block::List(lines.collect()));
        if subject
            .goals
            .iter()
            .any(|goal| goal.kind == GoalKind::AtHome)
        {
            blocks.push(Block::Small(words.at_home_note.to_owned()));
        }
    }
    Section {
        title: words.title.to_owned(),
        blocks,
    }
}

/// The scenarios side by side.
pub(super) fn compared(subject: &Subject, beside: &[Beside], texts: &Catalogue) -> Section {
    let blocks = if beside.len() > 1 {
        vec![Block::Numbers(table(
            beside,
            0,
            subject.view.shown_year,
            texts,
        ))]
    } else {
        Vec::new()
    };
    Section {
        title: texts.scenario_page.compare_title.to_owned(),
        blocks,
    }
}
