//! What is wrong with a file from SSB, and what to know of it, in the user's words: what was expected,
//! what was found and where.

use crate::format::{NO_BREAK, fill, number, whole};
use crate::import::ssb::{Answer, NotAsked};
use crate::import::{
    Fault, ImportError, MOST_BYTES, MOST_WORKBOOK_BYTES, Missing, Note, Place, Side, Stamp,
    Stranger, Table,
};
use crate::model::age::{Band, OLDEST};

/// Texts about files from SSB. They are apart from the page's own, because the page needs them only
/// when a file is dropped.
#[allow(missing_docs)] // The field's name and its text say what it is.
pub struct ImportTexts {
    pub refused: &'static str,
    pub line: &'static str,
    pub line_column: &'static str,
    pub cell: &'static str,
    pub row: &'static str,
    pub path: &'static str,
    pub statement: &'static str,
    pub too_big: &'static str,
    pub empty: &'static str,
    pub strangers: [&'static str; 6],
    pub truncated: &'static str,
    pub too_much: &'static str,
    pub wrong_table: &'static str,
    pub wrong_table_untitled: &'static str,
    pub districts: &'static str,
    pub no_heading: &'static str,
    pub no_side: &'static str,
    pub found: &'static str,
    pub sides: [&'static str; 5],
    pub unknown_label: &'static str,
    pub unknown_variable: &'static str,
    pub not_a_number: &'static str,
    pub ambiguous: &'static str,
    pub negative: &'static str,
    pub row_length: &'static str,
    pub not_json: &'static str,
    pub not_json_stat: &'static str,
    pub wrong_count: &'static str,
    pub sparse_px: &'static str,
    pub encrypted: &'static str,
    pub no_sheet: &'static str,
    pub no_municipality: &'static str,
    pub parts_missing: &'static str,
    pub nobody_there: &'static str,
    pub ambiguous_name: &'static str,
    pub no_alternative: &'static str,
    pub missing_age: &'static str,
    pub missing_ages: &'static str,
    pub missing_oldest: &'static str,
    pub top_group: &'static str,
    pub one_sex: &'static str,
    pub missing_figure: &'static str,
    pub missing_figures: &'static str,
    pub missing: [&'static str; 4],
    pub twice: &'static str,
    pub year_gap: &'static str,
    pub no_base_year: &'static str,
    pub old_numbers: &'static str,
    pub approximate: &'static str,
    pub sum_left_out: &'static str,
    pub split: &'static str,
    pub by_code: &'static str,
    pub not_in_use: &'static str,
    pub total_differs: &'static str,
    pub jump: &'static str,
    pub ages: &'static str,
    pub ages_and_over: &'static str,
    pub leaves: &'static str,
    pub gone: &'static str,
    pub changed: &'static str,
    pub asked_too_much: &'static str,
    pub busy: &'static str,
    pub closed: &'static str,
    pub other_answer: &'static str,
    pub no_answer: &'static str,
    pub asked_wrong: &'static str,
    pub stamp: &'static str,
    pub stamp_dated: &'static str,
    pub unnamed_table: &'static str,
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
    (day.len() == 2).then(|| format!("{day}.{month}.{year}"))
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
