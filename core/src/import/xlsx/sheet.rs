//! The rows of one sheet.

use super::scan::{Event, attribute};
use crate::format::number;
use crate::import::cube::Cube;
use crate::import::error::{Fault, Import, ImportError};
use crate::import::layout::Layout;

/// The most columns a sheet has.
const MOST_COLUMNS: usize = 16_384;

/// What a cell holds.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Number,
    /// The place of a shared string.
    Shared,
    Text,
}

/// Reads one sheet.
#[derive(Debug)]
pub struct SheetReader {
    layout: Option<Layout>,
    row: u32,
    cells: Vec<String>,
    /// How many of `cells` belong to this row; the others keep their memory for the next.
    used: usize,
    column: usize,
    kind: Kind,
    value: String,
    in_value: bool,
}

impl SheetReader {
    /// For the sheet of that name.
    pub fn new(name: &str) -> Self {
        Self {
            layout: Some(Layout::of_sheet(name)),
            row: 0,
            cells: Vec::new(),
            used: 0,
            column: 0,
            kind: Kind::Number,
            value: String::new(),
            in_value: false,
        }
    }

    /// Takes what comes next in the sheet.
    ///
    /// # Errors
    /// Where a row cannot be read.
    pub fn event(&mut self, event: Event, strings: &[String]) -> Import<()> {
        match event {
            Event::Start {
                name,
                attributes,
                closed,
            } => match name {
                "row" => {
                    let row = attribute(attributes, "r").and_then(|row| row.parse().ok());
                    self.row = row.unwrap_or(self.row.saturating_add(1));
                    self.used = 0;
                }
                "c" => {
                    let column = attribute(attributes, "r").and_then(|cell| column_of(&cell));
                    self.column = column.unwrap_or(self.used);
                    self.kind = match attribute(attributes, "t").as_deref() {
                        None | Some("n") => Kind::Number,
                        Some("s") => Kind::Shared,
                        Some(_) => Kind::Text,
                    };
                    self.value.clear();
                }
                "v" | "t" => self.in_value = !closed,
                _ => {}
            },
            Event::Text(text) => {
                if self.in_value {
                    self.value.push_str(text);
                }
            }
            Event::End(name) => match name {
                "v" | "t" => self.in_value = false,
                "c" => self.cell(strings)?,
                "row" => {
                    let cells = self.cells.iter().take(self.used);
                    let fields: Vec<&str> = cells.map(String::as_str).collect();
                    if let Some(layout) = &mut self.layout {
                        layout.row(self.row, &fields)?;
                    }
                }
                _ => {}
            },
        }
        Ok(())
    }

    fn cell(&mut self, strings: &[String]) -> Import<()> {
        if self.column >= MOST_COLUMNS {
            return Err(ImportError::whole(Fault::TooMuch));
        }
        while self.cells.len() <= self.column {
            self.cells.push(String::new());
        }
        for cell in self.cells.iter_mut().take(self.column).skip(self.used) {
            cell.clear();
        }
        self.used = self.column + 1;
        let Some(cell) = self.cells.get_mut(self.column) else {
            return Ok(());
        };
        cell.clear();
        match self.kind {
            Kind::Shared => {
                let index = self.value.trim().parse::<usize>().ok();
                let shared = index.and_then(|index| strings.get(index));
                cell.push_str(shared.map_or("", String::as_str));
            }
            Kind::Number => plain(&self.value, cell),
            Kind::Text => cell.push_str(&self.value),
        }
        Ok(())
    }

    /// The inner form.
    ///
    /// # Errors
    /// Where the sheet holds no table.
    pub fn finish(&mut self) -> Import<Cube> {
        match self.layout.take() {
            Some(layout) => layout.finish(),
            None => Err(ImportError::whole(Fault::NoSheet)),
        }
    }
}

/// A number cell as text: whole as it is, else with two decimals, for a sheet stores 20.9 as
/// 20.899999999999999 at times.
fn plain(value: &str, cell: &mut String) {
    let value = value.trim();
    if value.bytes().all(|byte| byte.is_ascii_digit()) {
        return cell.push_str(value);
    }
    match serde_json::from_str::<f64>(value) {
        Ok(parsed) if parsed.fract().abs() > 0.0 => cell.push_str(&number(parsed, 2)),
        Ok(parsed) => cell.push_str(&number(parsed, 0)),
        Err(_) => cell.push_str(value),
    }
}

/// The column of a cell's name, from 0: `C3` is 2.
fn column_of(cell: &str) -> Option<usize> {
    let mut column = 0_usize;
    for byte in cell.bytes().take_while(u8::is_ascii_uppercase) {
        column = column
            .checked_mul(26)?
            .checked_add(usize::from(byte - b'A') + 1)?;
    }
    column.checked_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_named_as_excel_does() {
        assert_eq!(column_of("A1"), Some(0));
        assert_eq!(column_of("C3"), Some(2));
        assert_eq!(column_of("AB3"), Some(27));
        assert_eq!(column_of("3"), None);
        let text = |value: &str| {
            let mut cell = String::new();
            plain(value, &mut cell);
            cell
        };
        assert_eq!(text("1672"), "1672");
        assert_eq!(text("1.672E3"), "1\u{a0}672");
        assert_eq!(text("20.899999999999999"), "20,90");
    }
}
