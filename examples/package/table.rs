//! Tables with a header, read whole; a row knows its line.

use std::{fmt, fs::File, io::Read, path::Path, str::FromStr};

use flate2::read::GzDecoder;

use crate::problem::{Outcome, Problem, problem};

/// A semicolon file with a header.
pub struct Table {
    pub file: &'static str,
    pub headers: csv::StringRecord,
    pub rows: Vec<csv::StringRecord>,
}

impl Table {
    pub fn read(data: &Path, file: &'static str) -> Outcome<Self> {
        let broken = |error: csv::Error| Problem {
            file: file.to_owned(),
            line: error.position().map(csv::Position::line),
            what: error.to_string(),
        };
        let bytes = File::open(data.join(file)).map_err(|error| problem(file, error))?;
        let bytes: Box<dyn Read> = match file.strip_suffix(".gz") {
            Some(_) => Box::new(GzDecoder::new(bytes)),
            None => Box::new(bytes),
        };
        let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(bytes);
        let headers = reader.headers().map_err(broken)?.clone();
        let rows = reader.records().collect::<Result<_, _>>().map_err(broken)?;
        Ok(Self {
            file,
            headers,
            rows,
        })
    }

    /// Every row.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|record| Row {
            table: self,
            record,
        })
    }

    /// The rows in which every named column has the named text.
    pub fn matching(&self, wanted: &[(&str, &str)]) -> Outcome<Vec<Row<'_>>> {
        let mut found = Vec::new();
        for row in self.rows() {
            let mut fits = true;
            for (column, text) in wanted {
                fits = fits && row.text(column)? == *text;
            }
            if fits {
                found.push(row);
            }
        }
        Ok(found)
    }

    /// The one row that matches: none or several are errors, a figure must not be picked by chance.
    pub fn only(&self, wanted: &[(&str, &str)]) -> Outcome<Row<'_>> {
        let mut rows = self.matching(wanted)?.into_iter();
        match (rows.next(), rows.next()) {
            (Some(row), None) => Ok(row),
            (None, _) => Err(problem(self.file, format!("no row with {wanted:?}"))),
            (Some(_), Some(second)) => Err(second.problem(format!("a second row with {wanted:?}"))),
        }
    }
}

/// One row of a table, which knows its line.
#[derive(Clone, Copy)]
pub struct Row<'a> {
    pub table: &'a Table,
    pub record: &'a csv::StringRecord,
}

impl<'a> Row<'a> {
    pub fn problem(&self, what: impl fmt::Display) -> Problem {
        Problem {
            line: self.record.position().map(csv::Position::line),
            ..problem(self.table.file, what)
        }
    }

    pub fn text(&self, column: &str) -> Outcome<&'a str> {
        let position = self
            .table
            .headers
            .iter()
            .position(|header| header == column);
        position
            .and_then(|position| self.record.get(position))
            .ok_or_else(|| self.problem(format!("no column {column}")))
    }

    /// The numbers from `column` on, to the end of the row.
    pub fn numbers_from<T: FromStr>(&self, column: &str) -> Outcome<Vec<T>> {
        let position = self
            .table
            .headers
            .iter()
            .position(|header| header == column)
            .ok_or_else(|| self.problem(format!("no column {column}")))?;
        let numbers = self.record.iter().skip(position).map(|text| {
            text.parse()
                .map_err(|_| self.problem(format!("«{text}» is not a number of the kind wanted")))
        });
        numbers.collect()
    }

    /// A number that may be missing: an empty field is «not known».
    pub fn number_if_known<T: FromStr>(&self, column: &str) -> Outcome<Option<T>> {
        if self.text(column)?.is_empty() {
            Ok(None)
        } else {
            self.number(column).map(Some)
        }
    }

    /// A number; an empty field is «not known» and so an error, never 0.
    pub fn number<T: FromStr>(&self, column: &str) -> Outcome<T> {
        let text = self.text(column)?;
        text.parse().map_err(|_| {
            self.problem(format!(
                "column {column}: «{text}» is not a number of the kind wanted"
            ))
        })
    }
}
