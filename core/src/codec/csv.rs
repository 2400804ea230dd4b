//! Tables as the file that a Norwegian spreadsheet opens: semicolons, decimal comma, and a mark at the start that says
//! which letters it is written with.

use crate::format::{MINUS, NO_BREAK, percent, plain_number, ungrouped};

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
    /// A year: a number without thousands.
    Year(f64),
    /// Nothing is known.
    Empty,
}

impl Cell {
    /// A text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A number; nothing where it is none.
    pub fn number(value: f64, decimals: usize) -> Self {
        if value.is_finite() {
            Self::Number(value, decimals)
        } else {
            Self::Empty
        }
    }

    /// A share; nothing where it is none.
    pub fn share(share: f64, decimals: usize) -> Self {
        if share.is_finite() {
            Self::Share(share, decimals)
        } else {
            Self::Empty
        }
    }

    /// A text that may be a year.
    pub fn year_or_text(text: &str) -> Self {
        match text.parse::<u16>() {
            Ok(year) if text.len() == 4 => Self::Year(f64::from(year)),
            _ => Self::text(text),
        }
    }

    /// As the page's language writes it, with the decimals that are shown.
    fn written(&self) -> String {
        match self {
            Self::Text(text) => guarded(text),
            Self::Number(value, decimals) => plain(&ungrouped(*value, *decimals)),
            Self::Share(value, decimals) => plain(&percent(*value, *decimals)),
            Self::Year(year) => plain_number(*year, 0, ','),
            Self::Empty => String::new(),
        }
    }

    /// With every decimal that is known, and always with a decimal comma: for spreadsheets, which in Norway read nothing
    /// else as a number, whatever the language of the page.
    fn exact(&self) -> String {
        match self {
            Self::Number(value, _) => plain_number(*value, MOST_DECIMALS, ','),
            Self::Share(share, _) => {
                let mut text = plain_number(share * 100.0, MOST_DECIMALS, ',');
                text.push('%');
                text
            }
            other => other.written(),
        }
    }
}

/// Decimals of a number in an exact file. What the model gives has noise further out.
const MOST_DECIMALS: usize = 6;

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

/// The file of some rows, with the decimals that are shown, as the page's language writes them.
pub fn write_csv(rows: &[Vec<Cell>]) -> String {
    write(rows, Cell::written)
}

/// The file of some rows with every decimal.
pub fn write_exact_csv(rows: &[Vec<Cell>]) -> String {
    write(rows, Cell::exact)
}

fn write(rows: &[Vec<Cell>], written: fn(&Cell) -> String) -> String {
    let mut file = String::from(MARK);
    for row in rows {
        for (place, cell) in row.iter().enumerate() {
            if place > 0 {
                file.push(';');
            }
            file.push_str(&written(cell));
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
    fn an_exact_file_keeps_decimals_and_the_comma_in_every_language() {
        let rows = [vec![
            Cell::Number(1_234.567_891_2, 0),
            Cell::Number(-2.5, 0),
            Cell::Share(0.163_871, 1),
            Cell::Year(2040.0),
            Cell::number(f64::NAN, 1),
        ]];
        for language in ["nb", "nn", "en"] {
            crate::format::write_like(language);
            let file = write_exact_csv(&rows);
            assert_eq!(file, "\u{feff}1234,567891;-2,5;16,3871%;2040;\r\n");
        }
        crate::format::write_like("nb");
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
