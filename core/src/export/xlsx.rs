//! Workbooks for Excel. A text is always stored as a text and a number as a number with its format, so that nothing in a cell
//! is ever taken for a formula.
//!
//! Our own, because the well-kept library for it (`rust_xlsxwriter` 0.102) costs 265 kB of compressed wasm, more than the
//! whole first screen; this costs a few, packs with what is here for reading workbooks anyway, and needs no clock and no
//! chance.

use crate::chart::escaped;
use crate::codec::Cell;
use crate::format::tidy;

use super::package::{
    FIRST_FORMAT, HEAD, LONG, MAIN, PLAIN, XML, content_types, list, package_relations, properties,
    styles, workbook_relations,
};
use super::svg::put;
use super::zip::zip;

/// One sheet: the first row names the columns and stays in view.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Its rows.
    pub rows: Vec<Vec<Cell>>,
    /// Whether the first row names the columns.
    pub headed: bool,
}

/// The longest name of a sheet, letters.
const LONGEST_NAME: usize = 31;
/// What no name of a sheet may hold.
const NOT_IN_NAMES: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];
/// The longest text of a cell, letters.
const LONGEST_TEXT: usize = 32_767;
/// Width of columns, letters.
const NARROWEST: usize = 10;
const WIDEST: usize = 60;

/// A workbook of these sheets; `title` is its own name, for the file's properties.
pub fn workbook(sheets: &[Sheet], title: &str) -> Vec<u8> {
    let names = names(sheets);
    let mut parts = vec![
        (
            "[Content_Types].xml".to_owned(),
            content_types(sheets.len()),
        ),
        ("_rels/.rels".to_owned(), package_relations()),
        ("docProps/core.xml".to_owned(), properties(title)),
        ("xl/workbook.xml".to_owned(), list(&names)),
        (
            "xl/_rels/workbook.xml.rels".to_owned(),
            workbook_relations(sheets.len()),
        ),
        ("xl/styles.xml".to_owned(), styles()),
    ];
    for (number, sheet) in (1_usize..).zip(sheets) {
        parts.push((format!("xl/worksheets/sheet{number}.xml"), worksheet(sheet)));
    }
    zip(&parts)
}

/// Names that Excel takes: short, without its signs, none twice.
fn names(sheets: &[Sheet]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for sheet in sheets {
        let clean: String = sheet
            .name
            .chars()
            .map(|letter| match letter {
                letter if NOT_IN_NAMES.contains(&letter) || letter.is_control() => ' ',
                letter => letter,
            })
            .collect();
        let clean = clean.trim().trim_matches('\'').trim();
        let clean = if clean.is_empty() { "–" } else { clean };
        let mut name: String = clean.chars().take(LONGEST_NAME).collect();
        let mut number = 2;
        // Excel holds capital and small letters for the same.
        while names
            .iter()
            .any(|taken| taken.to_lowercase() == name.to_lowercase())
        {
            let ending = format!(" {number}");
            let room = LONGEST_NAME - ending.len();
            name = clean.chars().take(room).collect::<String>() + &ending;
            number += 1;
        }
        names.push(name.trim_end().to_owned());
    }
    names
}

/// The name of a column: 0 is A, 26 is AA.
fn column_name(column: usize) -> String {
    let mut name = String::new();
    let mut left = column + 1;
    while left > 0 {
        left -= 1;
        // One of 26.
        let letter = u8::try_from(left % 26).unwrap_or(0);
        name.insert(0, char::from(b'A' + letter));
        left /= 26;
    }
    name
}

fn text_of(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => text.clone(),
        Cell::Number(value, decimals) => format!("{value:.decimals$} "),
        Cell::Share(..) => "100,0 %".to_owned(),
        Cell::Year(_) => "2000".to_owned(),
        Cell::Empty => String::new(),
    }
}

/// How wide a column is: as its numbers and shorter texts need.
fn width(sheet: &Sheet, column: usize) -> usize {
    let cells = sheet.rows.iter().filter_map(|row| row.get(column));
    let longest = cells.map(|cell| text_of(cell).chars().count()).max();
    (longest.unwrap_or(0) + 2).clamp(NARROWEST, WIDEST)
}

fn worksheet(sheet: &Sheet) -> String {
    let mut out = String::from(XML);
    put(&mut out, &["<worksheet xmlns=\"", MAIN, "\"><sheetViews>"]);
    out.push_str(if sheet.headed {
        "<sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>\
         </sheetView>"
    } else {
        "<sheetView workbookViewId=\"0\"/>"
    });
    out.push_str("</sheetViews>");
    let columns = sheet.rows.iter().map(Vec::len).max().unwrap_or(0);
    if columns > 0 {
        out.push_str("<cols>");
        for column in 0..columns {
            let number = (column + 1).to_string();
            let width = width(sheet, column).to_string();
            put(
                &mut out,
                &[
                    "<col min=\"",
                    &number,
                    "\" max=\"",
                    &number,
                    "\" width=\"",
                    &width,
                ],
            );
            out.push_str("\" customWidth=\"1\"/>");
        }
        out.push_str("</cols>");
    }
    out.push_str("<sheetData>");
    for (number, row) in (1_usize..).zip(&sheet.rows) {
        let number = number.to_string();
        put(&mut out, &["<row r=\"", &number, "\">"]);
        for (column, cell) in row.iter().enumerate() {
            let place = column_name(column) + &number;
            let head = sheet.headed && number == "1";
            write_cell(&mut out, &place, cell, head);
        }
        out.push_str("</row>");
    }
    out.push_str("</sheetData></worksheet>");
    out
}

fn write_cell(out: &mut String, place: &str, cell: &Cell, head: bool) {
    let (value, style) = match cell {
        Cell::Empty => return,
        Cell::Text(text) => {
            let style = match text.chars().count() {
                _ if head => HEAD,
                long if long > WIDEST => LONG,
                _ => PLAIN,
            };
            let text: String = text.chars().take(LONGEST_TEXT).collect();
            put(out, &["<c r=\"", place, "\" s=\"", &style.to_string()]);
            put(
                out,
                &[
                    "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">",
                    &escaped(&text),
                ],
            );
            out.push_str("</t></is></c>");
            return;
        }
        Cell::Number(value, decimals) => (*value, (*decimals).min(3)),
        Cell::Share(share, decimals) => (*share, 4 + (*decimals).min(3)),
        Cell::Year(year) => (*year, 8),
    };
    if !value.is_finite() {
        return;
    }
    let style = if head { HEAD } else { FIRST_FORMAT + style };
    put(out, &["<c r=\"", place, "\" s=\"", &style.to_string()]);
    put(out, &["\"><v>", &tidy(value).to_string(), "</v></c>"]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_named_as_excel_does() {
        let names = [0, 25, 26, 51, 52, 701, 702].map(column_name);
        assert_eq!(names, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }

    #[test]
    fn names_of_sheets_are_such_as_excel_takes() {
        let sheet = |name: &str| Sheet {
            name: name.to_owned(),
            rows: Vec::new(),
            headed: false,
        };
        let long = "Kostnad per innbygger og år i kommunen";
        let all = names(&[
            sheet("a/b:c"),
            sheet("'x'"),
            sheet(""),
            sheet(long),
            sheet(long),
            sheet("A b C"),
        ]);
        assert_eq!(all[0], "a b c");
        assert_eq!(all[1], "x");
        assert_eq!(all[2], "–");
        assert!(all.iter().all(|name| name.chars().count() <= LONGEST_NAME));
        assert_ne!(all[3], all[4]);
        assert_eq!(all[5], "A b C 2");
    }
}
