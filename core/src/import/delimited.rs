//! Text with separators (CSV in all of Statistikkbanken's shapes, tab text), a slice at a time.

use super::cube::Cube;
use super::decode::Decoder;
use super::error::{Fault, Import, ImportError};
use super::layout::Layout;

/// Rows that the separator is chosen by.
const SAMPLE_ROWS: usize = 20;
/// Text after which the separator is chosen whatever the number of rows.
const SAMPLE_BYTES: usize = 256 * 1024;
/// The longest row; longer is no table.
const LONGEST_ROW: usize = 1024 * 1024;
/// Separators, the likeliest first.
const SEPARATORS: [u8; 5] = [b';', b'\t', b',', b'|', b' '];

/// Reads separated text.
#[derive(Debug)]
pub struct Delimited {
    decoder: Decoder,
    text: String,
    /// Up to here `text` has been looked through for the end of a row.
    looked: usize,
    in_quotes: bool,
    line: u32,
    separator: Option<u8>,
    layout: Layout,
}

impl Delimited {
    /// For text that `decoder` reads.
    pub fn new(decoder: Decoder) -> Self {
        Self {
            decoder,
            text: String::new(),
            looked: 0,
            in_quotes: false,
            line: 0,
            separator: None,
            layout: Layout::of_text(),
        }
    }

    /// Takes the next bytes.
    ///
    /// # Errors
    /// Where a row cannot be read.
    pub fn push(&mut self, bytes: &[u8]) -> Import<()> {
        self.decoder.push(bytes, false, &mut self.text);
        if self.separator.is_none() {
            let rows = self.text.bytes().filter(|&byte| byte == b'\n').count();
            if rows < SAMPLE_ROWS && self.text.len() < SAMPLE_BYTES {
                return Ok(());
            }
            self.choose_separator();
        }
        self.whole_rows()
    }

    /// The inner form.
    ///
    /// # Errors
    /// Where the last row is cut, or no table was found.
    pub fn finish(mut self) -> Import<Cube> {
        self.decoder.push(&[], true, &mut self.text);
        if self.separator.is_none() {
            self.choose_separator();
        }
        self.whole_rows()?;
        let rest = std::mem::take(&mut self.text);
        let rest = rest.trim_end_matches('\r');
        if !rest.trim().is_empty() {
            let was_in_figures = self.layout.in_figures;
            let line = self.line + 1;
            let cut = |layout: &Layout| ImportError::at(layout.place(line, 0), Fault::Truncated);
            let fields = split(rest, self.separator.unwrap_or(b';'));
            if self.in_quotes || (was_in_figures && fields.len() == 1) {
                return Err(cut(&self.layout));
            }
            self.layout.row(line, &fields).map_err(|error| {
                if matches!(
                    error.fault,
                    Fault::RowLength { .. } | Fault::UnknownLabel { .. }
                ) {
                    cut(&self.layout)
                } else {
                    error
                }
            })?;
        }
        self.layout.finish()
    }

    fn whole_rows(&mut self) -> Import<()> {
        let mut text = std::mem::take(&mut self.text);
        let mut start = 0;
        let mut fields: Vec<&str> = Vec::new();
        let separator = self.separator.unwrap_or(b';');
        let unseen = text.as_bytes().get(self.looked..).unwrap_or_default();
        for (offset, &byte) in unseen.iter().enumerate() {
            match byte {
                b'"' => self.in_quotes = !self.in_quotes,
                b'\n' if !self.in_quotes => {
                    let end = self.looked + offset;
                    let row = text.get(start..end).unwrap_or_default();
                    start = end + 1;
                    self.line += 1;
                    fields.clear();
                    split_into(
                        row.strip_suffix('\r').unwrap_or(row),
                        separator,
                        &mut fields,
                    );
                    self.layout.row(self.line, &fields)?;
                }
                _ => {}
            }
        }
        text.drain(..start);
        if text.len() > LONGEST_ROW {
            return Err(ImportError::at(
                self.layout.place(self.line + 1, 0),
                Fault::TooMuch,
            ));
        }
        self.looked = text.len();
        self.text = text;
        Ok(())
    }

    /// The separator that gives the same number of fields, two or more, in most of the first rows.
    fn choose_separator(&mut self) {
        let first = self.text.lines().next().unwrap_or_default();
        // What Excel writes for itself.
        if let Some(&byte) = first
            .strip_prefix("sep=")
            .and_then(|rest| rest.as_bytes().first())
        {
            let end = self.text.find('\n').map_or(self.text.len(), |end| end + 1);
            self.text.drain(..end);
            self.line = 1;
            self.separator = Some(byte);
            return;
        }
        let rows: Vec<&str> = self
            .text
            .lines()
            .filter(|row| !row.trim().is_empty())
            .take(SAMPLE_ROWS)
            .collect();
        let mut best = (0, b';');
        for separator in SEPARATORS {
            let counts: Vec<usize> = rows.iter().map(|row| split(row, separator).len()).collect();
            let agreeing = counts
                .iter()
                .filter(|&&count| count >= 2)
                .map(|count| counts.iter().filter(|other| *other == count).count())
                .max()
                .unwrap_or(0);
            if agreeing > best.0 {
                best = (agreeing, separator);
            }
        }
        self.separator = Some(best.1);
    }
}

/// The rows of a small table with their lines, from 1, cell by cell.
///
/// # Errors
/// Where the file is something else than text, or too big.
pub(crate) fn small_table(bytes: &[u8]) -> Import<Vec<(u32, Vec<String>)>> {
    /// A table that people fill in is smaller.
    const MOST: usize = 1024 * 1024;
    if bytes.len() > MOST {
        return Err(ImportError::whole(Fault::TooMuch));
    }
    if let Some(stranger) = super::reader::stranger(bytes) {
        return Err(ImportError::whole(Fault::Stranger(stranger)));
    }
    let (decoder, mark) = Decoder::new(bytes);
    let mut reader = Delimited::new(decoder);
    reader.decoder.push(
        bytes.get(mark..).unwrap_or_default(),
        true,
        &mut reader.text,
    );
    reader.choose_separator();
    let separator = reader.separator.unwrap_or(b';');
    let rows = reader.text.lines().zip(reader.line + 1..);
    let cells = |row: &str| {
        split(row, separator)
            .into_iter()
            .map(|cell| cell.replace("\"\"", "\""))
            .collect()
    };
    Ok(rows.map(|(row, line)| (line, cells(row))).collect())
}

/// The fields of a row, quotes around them taken off.
fn split(row: &str, separator: u8) -> Vec<&str> {
    let mut fields = Vec::new();
    split_into(row, separator, &mut fields);
    fields
}

fn split_into<'a>(row: &'a str, separator: u8, fields: &mut Vec<&'a str>) {
    let mut start = 0;
    let mut in_quotes = false;
    let field = |start: usize, end: usize| {
        let field = row.get(start..end).unwrap_or_default();
        match field.strip_prefix('"') {
            Some(inner) => inner.strip_suffix('"').unwrap_or(inner),
            None => field,
        }
    };
    for (at, &byte) in row.as_bytes().iter().enumerate() {
        if byte == b'"' {
            in_quotes = !in_quotes;
        } else if byte == separator && !in_quotes {
            fields.push(field(start, at));
            start = at + 1;
        }
    }
    fields.push(field(start, row.len()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_split_outside_quotes_only() {
        assert_eq!(split("\"a;b\";1;\"\";x", b';'), ["a;b", "1", "", "x"]);
        assert_eq!(split("", b';'), [""]);
        assert_eq!(split("\"cut", b';'), ["cut"]);
    }
}
