//! What is wrong with a file from SSB, and what to know of it, in the user's words: what was expected,
//! what was found and where.

use super::words::texts;
use crate::format::{self, NO_BREAK, fill, number, whole};
use crate::import::ssb::{Answer, NotAsked};
use crate::import::{
    Fault, ImportError, MOST_BYTES, MOST_WORKBOOK_BYTES, Missing, Note, Place, Side, Stamp,
    Stranger, Table,
};
use crate::model::age::{Band, OLDEST};

texts! {
/// Texts about files from SSB. They are apart from the page's own, because the page needs them only
/// when a file is dropped.
ImportTexts {
    refused: &'static str,
    line: &'static str,
    line_column: &'static str,
    cell: &'static str,
    row: &'static str,
    path: &'static str,
    statement: &'static str,
    too_big: &'static str,
    empty: &'static str,
    strangers: [&'static str; 6],
    truncated: &'static str,
    too_much: &'static str,
    wrong_table: &'static str,
    wrong_table_untitled: &'static str,
    districts: &'static str,
    no_heading: &'static str,
    no_side: &'static str,
    found: &'static str,
    sides: [&'static str; 5],
    unknown_label: &'static str,
    unknown_variable: &'static str,
    not_a_number: &'static str,
    ambiguous: &'static str,
    negative: &'static str,
    row_length: &'static str,
    not_json: &'static str,
    not_json_stat: &'static str,
    wrong_count: &'static str,
    sparse_px: &'static str,
    encrypted: &'static str,
    no_sheet: &'static str,
    no_municipality: &'static str,
    parts_missing: &'static str,
    nobody_there: &'static str,
    ambiguous_name: &'static str,
    no_alternative: &'static str,
    missing_age: &'static str,
    missing_ages: &'static str,
    missing_oldest: &'static str,
    top_group: &'static str,
    one_sex: &'static str,
    missing_figure: &'static str,
    missing_figures: &'static str,
    missing: [&'static str; 4],
    twice: &'static str,
    year_gap: &'static str,
    no_base_year: &'static str,
    old_numbers: &'static str,
    approximate: &'static str,
    sum_left_out: &'static str,
    split: &'static str,
    by_code: &'static str,
    not_in_use: &'static str,
    total_differs: &'static str,
    jump: &'static str,
    ages: &'static str,
    ages_and_over: &'static str,
    leaves: &'static str,
    gone: &'static str,
    changed: &'static str,
    asked_too_much: &'static str,
    busy: &'static str,
    closed: &'static str,
    other_answer: &'static str,
    no_answer: &'static str,
    asked_wrong: &'static str,
    stamp: &'static str,
    stamp_dated: &'static str,
    unnamed_table: &'static str,
}
}

/// Why a file cannot be used: what was expected, what was found, and where.
pub fn import_message(error: &ImportError, texts: &ImportTexts) -> String {
    let reason = reason(&error.fault, texts);
    match place(&error.place, texts) {
        Some(place) => fill(texts.refused, &[("place", &place), ("reason", &reason)]),
        None => reason,
    }
}

fn place(place: &Place, texts: &ImportTexts) -> Option<String> {
    Some(match place {
        Place::File => return None,
        Place::Line { line, column: 0 } => fill(texts.line, &[("line", &line.to_string())]),
        Place::Line { line, column } => fill(
            texts.line_column,
            &[("line", &line.to_string()), ("column", &column.to_string())],
        ),
        Place::Cell {
            sheet,
            row,
            column: 0,
        } => fill(texts.row, &[("sheet", sheet), ("row", &row.to_string())]),
        Place::Cell { sheet, row, column } => fill(
            texts.cell,
            &[
                ("sheet", sheet),
                ("cell", &format!("{}{row}", column_letters(*column))),
            ],
        ),
        Place::Path(path) => fill(texts.path, &[("path", path)]),
        Place::Statement(statement) => fill(texts.statement, &[("statement", statement)]),
    })
}

/// A column as Excel names it: 1 is A, 28 is AB.
fn column_letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column;
    while rest > 0 {
        let letter = (rest - 1) % 26;
        letters.push(char::from_u32(u32::from('A') + letter).unwrap_or('?'));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

const MEGABYTE: f64 = 1024.0 * 1024.0;

/// The tables that can be used, the newest first.
fn tables() -> String {
    let numbers = Table::ALL
        .iter()
        .filter(|table| !matches!(table, Table::National2022 | Table::National2018));
    let numbers: Vec<&str> = numbers.map(|table| table.number()).collect();
    numbers.join(", ")
}

fn reason(fault: &Fault, texts: &ImportTexts) -> String {
    let plain = |text: &str| text.to_owned();
    let found = |text: &str, found: &str| fill(text, &[("found", found), ("tables", &tables())]);
    match fault {
        Fault::TooBig { bytes } => {
            let limit = if *bytes > MOST_BYTES {
                MOST_BYTES
            } else {
                MOST_WORKBOOK_BYTES
            };
            let megabytes = |bytes: u64| whole((bytes as f64 / MEGABYTE).floor());
            fill(
                texts.too_big,
                &[("size", &megabytes(*bytes)), ("limit", &megabytes(limit))],
            )
        }
        Fault::Empty => plain(texts.empty),
        Fault::Stranger(stranger) => {
            let [image, pdf, page, excel, packed, binary] = texts.strangers;
            plain(match stranger {
                Stranger::Image => image,
                Stranger::Pdf => pdf,
                Stranger::WebPage => page,
                Stranger::OldExcel => excel,
                Stranger::Packed => packed,
                Stranger::Binary => binary,
            })
        }
        Fault::Truncated => plain(texts.truncated),
        Fault::TooMuch => plain(texts.too_much),
        Fault::WrongTable { found, title } => {
            let text = if title.is_empty() || title == found {
                texts.wrong_table_untitled
            } else {
                texts.wrong_table
            };
            fill(
                text,
                &[("found", found), ("title", title), ("tables", &tables())],
            )
        }
        Fault::Districts { found: district } => found(texts.districts, district),
        Fault::NoSide {
            side: Side::Heading,
            found: row,
        } => with_found(texts.no_heading, row, texts),
        Fault::NoSide { side, found: row } => with_found(
            &fill(texts.no_side, &[("side", side_text(*side, texts))]),
            row,
            texts,
        ),
        Fault::UnknownLabel { side, found } => fill(
            texts.unknown_label,
            &[("side", side_text(*side, texts)), ("found", found)],
        ),
        Fault::UnknownVariable { found: name } => found(texts.unknown_variable, name),
        Fault::NotANumber { found: text } => found(texts.not_a_number, text),
        Fault::Ambiguous { found: text } => found(texts.ambiguous, text),
        Fault::Negative { found: text } => found(texts.negative, text),
        Fault::RowLength { expected, found } => counts(texts.row_length, *expected, *found),
        Fault::NotJson => plain(texts.not_json),
        Fault::NotJsonStat { key } => fill(texts.not_json_stat, &[("key", key)]),
        Fault::WrongCount { expected, found } => counts(texts.wrong_count, *expected, *found),
        Fault::SparsePx => plain(texts.sparse_px),
        Fault::Encrypted => plain(texts.encrypted),
        Fault::NoSheet => plain(texts.no_sheet),
        Fault::NoMunicipality { number, found } => fill(
            texts.no_municipality,
            &[("number", number), ("found", &found.join(", "))],
        ),
        Fault::PartsMissing { number, missing } => fill(
            texts.parts_missing,
            &[("number", number), ("missing", &missing.join(", "))],
        ),
        Fault::NobodyThere { number } => fill(texts.nobody_there, &[("number", number)]),
        Fault::AmbiguousName { name } => fill(texts.ambiguous_name, &[("name", name)]),
        Fault::NoAlternative { found } => {
            fill(texts.no_alternative, &[("found", &found.join(", "))])
        }
        Fault::MissingAges { from, to } if *to == OLDEST => {
            fill(texts.missing_oldest, &[("from", &from.to_string())])
        }
        Fault::MissingAges { from, to } if from == to => {
            fill(texts.missing_age, &[("from", &from.to_string())])
        }
        Fault::MissingAges { from, to } => fill(
            texts.missing_ages,
            &[("from", &from.to_string()), ("to", &to.to_string())],
        ),
        Fault::TopGroup { from } => fill(texts.top_group, &[("from", &from.to_string())]),
        Fault::OneSex => plain(texts.one_sex),
        Fault::MissingFigures { count, why } => {
            let [not_in_use, not_available, withheld, empty] = texts.missing;
            let why = match why {
                Missing::NotInUse => not_in_use,
                Missing::NotAvailable => not_available,
                Missing::Withheld => withheld,
                Missing::Empty => empty,
            };
            let text = if *count == 1 {
                texts.missing_figure
            } else {
                texts.missing_figures
            };
            fill(text, &[("count", &whole(*count as f64)), ("why", why)])
        }
        Fault::Twice => plain(texts.twice),
        Fault::YearGap { after, before } => fill(
            texts.year_gap,
            &[
                ("after", &after.to_string()),
                ("before", &before.to_string()),
            ],
        ),
        Fault::NoBaseYear {
            wanted,
            first,
            last,
        } => fill(
            texts.no_base_year,
            &[
                ("wanted", &wanted.to_string()),
                ("first", &first.to_string()),
                ("last", &last.to_string()),
            ],
        ),
    }
}

fn with_found(text: &str, found: &str, texts: &ImportTexts) -> String {
    let text = fill(text, &[("tables", &tables())]);
    if found.is_empty() {
        text
    } else {
        format!("{text} {}", fill(texts.found, &[("found", found)]))
    }
}

fn counts(text: &str, expected: usize, found: usize) -> String {
    let (expected, found) = (whole(expected as f64), whole(found as f64));
    fill(text, &[("expected", &expected), ("found", &found)])
}

fn side_text(side: Side, texts: &ImportTexts) -> &'static str {
    let [heading, region, age, year, figures] = texts.sides;
    match side {
        Side::Heading => heading,
        Side::Region => region,
        Side::Age => age,
        Side::Year => year,
        Side::Figures => figures,
    }
}

fn ages(band: Band, texts: &ImportTexts) -> String {
    let text = if band.to == OLDEST {
        texts.ages_and_over
    } else {
        texts.ages
    };
    fill(
        text,
        &[
            ("from", &band.from.to_string()),
            ("to", &band.to.to_string()),
        ],
    )
}

/// What to know of an import that can be used.
pub fn note_message(note: &Note, texts: &ImportTexts) -> String {
    match note {
        Note::OldNumbers(numbers) => fill(texts.old_numbers, &[("numbers", &numbers.join(", "))]),
        Note::Approximate(numbers) => fill(texts.approximate, &[("numbers", &numbers.join(", "))]),
        Note::SumLeftOut => texts.sum_left_out.to_owned(),
        Note::Split(band) => fill(texts.split, &[("ages", &ages(*band, texts))]),
        Note::ByCode => texts.by_code.to_owned(),
        Note::NotInUse(years) => {
            let years: Vec<String> = years.iter().map(i32::to_string).collect();
            fill(texts.not_in_use, &[("years", &years.join(", "))])
        }
        Note::TotalDiffers {
            year,
            file,
            packaged,
        } => fill(
            texts.total_differs,
            &[
                ("year", &year.to_string()),
                ("file", &whole(*file)),
                ("packaged", &whole(*packaged)),
            ],
        ),
        Note::Jump {
            band,
            year,
            before,
            after,
        } => fill(
            texts.jump,
            &[
                ("ages", &ages(*band, texts)),
                ("year", &year.to_string()),
                ("before", &whole(*before)),
                ("after", &whole(*after)),
            ],
        ),
    }
}

/// What to say of an answer that is not the figures; `None` for the figures.
pub fn answer_message(answer: Answer, texts: &ImportTexts) -> Option<String> {
    Some(match answer {
        Answer::Figures => return None,
        Answer::Gone => texts.gone.to_owned(),
        Answer::Changed => texts.changed.to_owned(),
        Answer::TooMuch => texts.asked_too_much.to_owned(),
        Answer::Busy => texts.busy.to_owned(),
        Answer::Closed => texts.closed.to_owned(),
        Answer::Other(status) => fill(texts.other_answer, &[("status", &status.to_string())]),
    })
}

/// Where imported figures come from, for the page and every export: «SSB 14746, oppdatert
/// 12.06.2026».
pub fn stamp_text(stamp: &Stamp, texts: &ImportTexts) -> String {
    let table = if stamp.table.is_empty() {
        texts.unnamed_table
    } else {
        &stamp.table
    };
    match date(&stamp.updated) {
        Some(date) => fill(texts.stamp_dated, &[("table", table), ("date", &date)]),
        None => fill(texts.stamp, &[("table", table)]),
    }
}

/// The date at the beginning of `2026-06-12T06:00:00Z` or `20260612 08:00`, as Norwegians write it.
fn date(text: &str) -> Option<String> {
    let digits: String = text
        .chars()
        .take_while(|c| c.is_ascii_digit() || *c == '-')
        .filter(char::is_ascii_digit)
        .collect();
    let (year, rest) = digits.split_at_checked(4)?;
    let (month, day) = rest.split_at_checked(2)?;
    (day.len() == 2).then(|| format::date(year, month, day))
}

/// Why a question was not asked.
pub fn not_asked_message(why: NotAsked, texts: &ImportTexts) -> &'static str {
    match why {
        NotAsked::Number => texts.asked_wrong,
        NotAsked::TooMuch => texts.asked_too_much,
    }
}

/// «20,0 MB».
pub fn megabytes(bytes: u64) -> String {
    format!("{}{NO_BREAK}MB", number(bytes as f64 / MEGABYTE, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_named_as_excel_does() {
        assert_eq!(column_letters(1), "A");
        assert_eq!(column_letters(26), "Z");
        assert_eq!(column_letters(28), "AB");
    }

    #[test]
    fn dates_are_written_the_norwegian_way() {
        assert_eq!(date("2026-06-12T06:00:00Z").as_deref(), Some("12.06.2026"));
        assert_eq!(date("20260612 08:00").as_deref(), Some("12.06.2026"));
        for none in ["", "juni 2026", "2026", "2026-06", "æ"] {
            assert_eq!(date(none), None, "{none}");
        }
    }
}
