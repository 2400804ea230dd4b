//! Tables as the file that a Norwegian spreadsheet opens: semicolons, decimal comma, and a mark at the start that says
//! which letters it is written with.

use crate::format::{MINUS, NO_BREAK, percent, ungrouped};

/// What tells a spreadsheet that the file is UTF-8.
const MARK: char = '\u{feff}';

/// One cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// A text.
    Text(String),
    /// A number and its decimals.
    Number(f64, usize),
    /// A share, written as per cent, and the decimals of that.
    Share(f64, usize),
    /// Nothing is known.
    Empty,
}

impl Cell {
    /// A text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    fn written(&self) -> String {
        match self {
            Self::Text(text) => guarded(text),
            Self::Number(value, decimals) => plain(&ungrouped(*value, *decimals)),
            Self::Share(value, decimals) => plain(&percent(*value, *decimals)),
            Self::Empty => String::new(),
        }
    }
}

/// A number as a spreadsheet reads it: no space before the per cent sign, the keyboard's minus.
fn plain(number: &str) -> String {
    number
        .chars()
        .filter(|letter| *letter != NO_BREAK)
        .map(|letter| if letter == MINUS { '-' } else { letter })
        .collect()
}

/// A text that a spreadsheet takes for a text: what begins as a formula gets an apostrophe, and what holds the signs of
/// the format is quoted.
fn guarded(text: &str) -> String {
    let formula = text.trim_start().starts_with(['=', '+', '-', '@', MINUS])
        || text.starts_with(['\t', '\r', '\n']);
    let text = if formula {
        format!("'{text}")
    } else {
        text.to_owned()
    };
    if text.contains([';', '"', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

/// The file of some rows.
pub fn write_csv(rows: &[Vec<Cell>]) -> String {
    let mut file = String::from(MARK);
    for row in rows {
        for (place, cell) in row.iter().enumerate() {
            if place > 0 {
                file.push(';');
            }
            file.push_str(&cell.written());
        }
        file.push_str("\r\n");
    }
    file
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_norwegian_spreadsheet_reads_it() {
        let file = write_csv(&[
            vec![Cell::text("Sted"), Cell::text("2018")],
            vec![
                Cell::text("A; \"B\""),
                Cell::Number(-1234.56, 1),
                Cell::Empty,
            ],
            vec![Cell::text("Dekning"), Cell::Share(0.164, 1)],
        ]);
        assert_eq!(
            file,
            "\u{feff}Sted;2018\r\n\"A; \"\"B\"\"\";-1234,6;\r\nDekning;16,4%\r\n"
        );
    }

    #[test]
    fn no_text_is_a_formula() {
        for text in ["=1+1", "+47", "-1", "@x", "\tx", " =1", "\u{2212}1", "\r=1"] {
            let file = write_csv(&[vec![Cell::text(text)]]);
            let cell = file.trim_start_matches(MARK).trim_start_matches('"');
            assert!(cell.starts_with('\''), "{text:?}: {cell:?}");
        }
    }
}
