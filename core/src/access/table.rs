//! The table of criteria and the statement, from the one list.

use crate::chart::{Row, Table, TableCell};
use crate::format::{date, fill};
use crate::method::RELEASES;
use crate::model::MODEL_VERSION;
use crate::text::Catalogue;

use super::{CRITERIA, Criterion, Level, Status};

/// A part of the statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementPart {
    /// Its heading.
    pub title: &'static str,
    /// What it says.
    pub body: String,
}

/// How many criteria there are of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Met, and shown by a test.
    pub shown: usize,
    /// Met, looked at by people only.
    pub looked_at: usize,
    /// Met in part.
    pub partly: usize,
    /// Not applicable.
    pub not_applicable: usize,
}

/// How many of each.
pub fn count(criteria: &[Criterion]) -> Count {
    let mut count = Count::default();
    for criterion in criteria {
        match (criterion.status, criterion.tests.is_empty()) {
            (Status::Met, false) => count.shown += 1,
            (Status::Met, true) => count.looked_at += 1,
            (Status::Partly, _) => count.partly += 1,
            (Status::NotApplicable, _) => count.not_applicable += 1,
        }
    }
    count
}

fn row(criterion: &Criterion, name: &str, how: &str, texts: &Catalogue) -> Row {
    let words = &texts.access;
    let [shown, looked_at, partly, not_applicable] = words.statuses;
    let status = match (criterion.status, criterion.tests.is_empty()) {
        (Status::Met, false) => shown,
        (Status::Met, true) => looked_at,
        (Status::Partly, _) => partly,
        (Status::NotApplicable, _) => not_applicable,
    };
    let level = match criterion.level {
        Level::A => "A",
        Level::Aa => "AA",
    };
    let tests = criterion.names();
    Row {
        head: format!("{} {name}", criterion.number),
        cells: TableCell::texts([
            if criterion.new_in_22 {
                format!("{level} (2.2)")
            } else {
                level.to_owned()
            },
            status.to_owned(),
            how.to_owned(),
            if tests.is_empty() {
                words.no_test.to_owned()
            } else {
                tests.join("; ")
            },
        ]),
        chosen: false,
    }
}

/// Criterion by criterion: level, status, how, and which test shows it.
pub fn criteria_table(texts: &Catalogue) -> Table {
    let words = &texts.access;
    let named = CRITERIA.iter().zip(&words.criteria);
    let rows = named.map(|(criterion, text)| row(criterion, text.name, text.how, texts));
    Table {
        caption: words.caption.to_owned(),
        head: words.columns.map(str::to_owned).to_vec(),
        rows: rows.collect(),
    }
}

/// What is not met in full: number, name and what is missing.
pub fn unmet(texts: &Catalogue) -> Vec<String> {
    let named = CRITERIA.iter().zip(&texts.access.criteria);
    named
        .filter(|(criterion, _)| criterion.status == Status::Partly)
        .map(|(criterion, text)| format!("{} {}: {}", criterion.number, text.name, text.how))
        .collect()
}

/// The parts of the statement, with the numbers of the list put in.
pub fn statement(texts: &Catalogue) -> Vec<StatementPart> {
    let words = &texts.access;
    let count = count(&CRITERIA);
    let [newest, ..] = RELEASES;
    let [year, month, day] = newest.date;
    let conforms = if count.partly == 0 {
        words.conforms
    } else {
        words.conforms_partly
    };
    words
        .statement
        .iter()
        .map(|part| StatementPart {
            title: part.title,
            body: fill(
                part.body,
                &[
                    ("conforms", conforms),
                    ("shown", &count.shown.to_string()),
                    ("looked_at", &count.looked_at.to_string()),
                    ("partly", &count.partly.to_string()),
                    ("not_applicable", &count.not_applicable.to_string()),
                    ("all", &CRITERIA.len().to_string()),
                    ("model", MODEL_VERSION),
                    ("date", &date(year, month, day)),
                ],
            ),
        })
        .collect()
}
