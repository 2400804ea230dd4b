//! What is said about links, files and what they carry, in the user's words.

use crate::chart::{Row, Table, TableCell};
use crate::compare::figure_name;
use crate::format::fill;
use crate::link::{FrozenRow, Problem, ProblemKind, Unpackaged};

use super::Catalogue;
use super::error::reason_text;

/// What could not be used of a link, in one sentence.
pub fn problem_message(problem: &Problem, texts: &Catalogue) -> String {
    let links = &texts.links;
    let (mut reason, mut more) = (String::new(), String::new());
    let template = match &problem.kind {
        ProblemKind::Unknown => links.unknown,
        ProblemKind::Twice => links.twice,
        ProblemKind::NoValue => links.no_value,
        ProblemKind::NotEncoded => links.not_encoded,
        ProblemKind::Bad(why) => {
            reason = reason_text(why, texts);
            links.bad
        }
        ProblemKind::NoSum => links.no_sum,
        ProblemKind::OtherSum => links.other_sum,
        ProblemKind::Newer => links.newer,
        ProblemKind::More(number) => {
            more = number.to_string();
            links.more
        }
    };
    fill(
        template,
        &[
            ("key", &problem.key),
            ("reason", &reason),
            ("number", &more),
        ],
    )
}

/// What is missing to open a scenario.
pub fn unpackaged_message(missing: &Unpackaged, texts: &Catalogue) -> String {
    fill(
        texts.links.unpackaged,
        &[("municipality", &missing.municipality)],
    )
}

/// The key figures as a link was made, now, and the difference.
pub fn frozen_table(rows: &[FrozenRow], texts: &Catalogue) -> Table {
    let links = &texts.links;
    let none = || TableCell::none(texts.charts.no_number);
    Table {
        caption: links.table.to_owned(),
        head: links.columns.map(str::to_owned).to_vec(),
        rows: rows
            .iter()
            .map(|row| Row {
                head: fill(
                    links.row,
                    &[
                        ("figure", figure_name(row.series, texts)),
                        ("year", &row.year.to_string()),
                    ],
                ),
                cells: vec![
                    TableCell::number(row.made, 1),
                    row.now.map_or_else(none, |now| TableCell::number(now, 1)),
                    row.difference()
                        .map_or_else(none, |difference| TableCell::signed(difference, 1)),
                ],
                chosen: false,
            })
            .collect(),
    }
}
