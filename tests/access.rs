//! The table of criteria: every criterion once, and every test that is named exists.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test says what is wrong by failing, in its helpers too"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use omsorgstrappa_core::access::{
    CRITERIA, Level, Status, count, criteria_table, statement, unmet,
};
use omsorgstrappa_core::text::LANGUAGES;

/// The criteria of WCAG 2.1 A and AA, and the two of 2.2, as the standard numbers them.
const NUMBERS: &str = "1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 \
    1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 \
    2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.3.1 3.3.2 3.3.3 3.3.4 4.1.1 4.1.2 4.1.3 2.5.7 2.5.8";
const AA: &str = "1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 3.1.2 3.2.3 \
    3.2.4 3.3.3 3.3.4 4.1.3 2.5.7 2.5.8";

#[test]
fn every_criterion_stands_once_with_its_level() {
    let numbers: Vec<&str> = CRITERIA.iter().map(|criterion| criterion.number).collect();
    assert_eq!(numbers, NUMBERS.split_whitespace().collect::<Vec<_>>());
    let aa: BTreeSet<&str> = AA.split_whitespace().collect();
    for criterion in CRITERIA {
        let expected = aa.contains(criterion.number);
        assert_eq!(
            criterion.level == Level::Aa,
            expected,
            "{}",
            criterion.number
        );
        let newer = ["2.5.7", "2.5.8"].contains(&criterion.number);
        assert_eq!(criterion.new_in_22, newer, "{}", criterion.number);
        let applies = criterion.status != Status::NotApplicable;
        assert!(
            applies || criterion.tests.is_empty(),
            "{}",
            criterion.number
        );
    }
}

/// The titles of the tests in a spec, as they are written.
fn titles(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("test(") {
        let rest = &text[at + "test(".len()..];
        let Some(quote) = rest.chars().next().filter(|c| "\"`".contains(*c)) else {
            continue;
        };
        found.push(rest[1..].split(quote).next().unwrap());
    }
    found
}

#[test]
fn titles_are_found() {
    assert_eq!(
        titles("test(\"a\", async () => {}); x.test(`b ${c}`, d); test.slow(); test(e)"),
        ["a", "b ${c}"]
    );
}

/// Every test that a criterion names exists.
#[test]
fn every_named_test_exists() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/e2e");
    for criterion in CRITERIA {
        for named in criterion.tests {
            let path = folder.join(format!("{}.spec.mjs", named.spec));
            let text = fs::read_to_string(&path).unwrap_or_else(|error| {
                panic!("{}: {}: {error}", criterion.number, path.display())
            });
            assert!(
                titles(&text)
                    .iter()
                    .any(|title| title.contains(named.title)),
                "{}: no test «{}» in {}",
                criterion.number,
                named.title,
                path.display()
            );
        }
    }
}

/// The statement counts what the table holds, and names what is not met.
#[test]
fn the_statement_follows_the_table() {
    let count = count(&CRITERIA);
    let all = count.shown + count.looked_at + count.partly + count.not_applicable;
    assert_eq!(all, CRITERIA.len());
    for (catalogue, _) in LANGUAGES {
        let words = &catalogue.access;
        let table = criteria_table(catalogue);
        assert_eq!(table.rows.len(), CRITERIA.len());
        for row in &table.rows {
            assert_eq!(row.cells.len() + 1, table.head.len());
            assert!(row.cells.iter().all(|cell| !cell.is_empty()), "{row:?}");
        }
        assert_eq!(unmet(catalogue).len(), count.partly);
        let parts = statement(catalogue);
        let status = &parts[1].body;
        assert!(status.contains(&count.shown.to_string()), "{status}");
        let conforms = if count.partly == 0 {
            words.conforms
        } else {
            words.conforms_partly
        };
        assert!(status.starts_with(conforms), "{status}");
        for part in parts {
            assert!(!part.body.contains(['{', '}']), "{}", part.body);
        }
    }
}
