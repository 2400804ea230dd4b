//! The rows of one sheet.

use super::scan::{Event, attribute};
use crate::format::number;
use crate::import::cube::Cube;
use crate::import::error::{Fault, Import, ImportError};
use crate::import::layout::Layout;

/// The most columns a sheet has.
const MOST_COLUMNS: usize = 16_384;

/// Reads one sheet.
#[derive(Debug)]
pub struct SheetReader {
    layout: Option<Layout>,
    row: u32,
    cells: Vec<String>,
    column: usize,
    kind: String,
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
            column: 0,
            kind: String::new(),
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
            } => match name.as_str() {
                "row" => {
                    let row = attribute(&attributes, "r").and_then(|row| row.parse().ok());
                    self.row = row.unwrap_or(self.row.saturating_add(1));
                    self.cells.clear();
                }
                "c" => {
                    let column = attribute(&attributes, "r").and_then(|cell| column_of(&cell));
                    self.column = column.unwrap_or(self.cells.len());
                    self.kind = attribute(&attributes, "t").unwrap_or_default();
                    self.value.clear();
                }
                "v" | "t" => self.in_value = !closed,
                _ => {}
            },
            Event::Text(text) => {
                if self.in_value {
                    self.value.push_str(&text);
                }
            }
            Event::End(name) => match name.as_str() {
                "v" | "t" => self.in_value = false,
                "c" => self.cell(strings)?,
                "row" => {
                    let fields: Vec<&str> = self.cells.iter().map(String::as_str).collect();
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
        let value = std::mem::take(&mut self.value);
        let text = match self.kind.as_str() {
            "s" => {
                let index = value.trim().parse::<usize>().ok();
                index
                    .and_then(|index| strings.get(index))
                    .cloned()
                    .unwrap_or_default()
            }
            "" | "n" => plain(&value),
            _ => value,
        };
        if let Some(cell) = self.cells.get_mut(self.column) {
            *cell = text;
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
fn plain(value: &str) -> String {
    let value = value.trim();
    if value.bytes().all(|byte| byte.is_ascii_digit()) {
        return value.to_owned();
    }
    match serde_json::from_str::<f64>(value) {
        Ok(parsed) if parsed.fract().abs() > 0.0 => number(parsed, 2),
        Ok(parsed) => number(parsed, 0),
        Err(_) => value.to_owned(),
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
        assert_eq!(plain("1672"), "1672");
        assert_eq!(plain("1.672E3"), "1\u{a0}672");
        assert_eq!(plain("20.899999999999999"), "20,90");
    }
}
