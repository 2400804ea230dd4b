//! PX files (PC-Axis), a slice at a time.

use std::collections::BTreeMap;

use super::cube::{Cube, Figures, MOST_FIGURES, Whereabouts, packed};
use super::decode::Decoder;
use super::error::{Fault, Import, ImportError, Place};
use super::figure::figure;
use super::variable::{Meaning, Variable, assemble};

/// The most text before the figures.
const MOST_BEFORE: usize = 16 * 1024 * 1024;
/// Longer is no figure.
const LONGEST_TOKEN: usize = 64;

/// Reads PX.
#[derive(Debug)]
pub struct Px {
    decoder: Decoder,
    text: String,
    statement: String,
    in_quotes: bool,
    before: usize,
    /// Statements without a language, by keyword and variable: `VALUES(alder)`.
    known: BTreeMap<String, Vec<String>>,
    in_data: bool,
    token: String,
    values: Figures,
    ended: bool,
    line: u32,
}

impl Px {
    /// For text that `decoder` reads.
    pub fn new(decoder: Decoder) -> Self {
        Self {
            decoder,
            text: String::new(),
            statement: String::new(),
            in_quotes: false,
            before: 0,
            known: BTreeMap::new(),
            in_data: false,
            token: String::new(),
            values: Figures::default(),
            ended: false,
            line: 1,
        }
    }

    fn refuse<T>(&self, fault: Fault) -> Import<T> {
        let place = Place::Line {
            line: self.line,
            column: 0,
        };
        Err(ImportError::at(place, fault))
    }

    /// Takes the next bytes.
    ///
    /// # Errors
    /// Where a statement or figure cannot be read.
    pub fn push(&mut self, bytes: &[u8]) -> Import<()> {
        let mut text = std::mem::take(&mut self.text);
        self.decoder.push(bytes, false, &mut text);
        for c in text.chars() {
            if c == '\n' {
                self.line += 1;
            }
            if self.ended {
                continue;
            }
            if self.in_data {
                self.data(c)?;
            } else {
                self.outside(c)?;
            }
        }
        text.clear();
        self.text = text;
        Ok(())
    }

    fn outside(&mut self, c: char) -> Import<()> {
        self.before += c.len_utf8();
        if self.before > MOST_BEFORE {
            return self.refuse(Fault::TooMuch);
        }
        match c {
            '"' => {
                self.in_quotes = !self.in_quotes;
                self.statement.push(c);
            }
            '=' if !self.in_quotes && self.statement.trim() == "DATA" => {
                self.statement.clear();
                self.in_data = true;
            }
            ';' if !self.in_quotes => {
                let statement = std::mem::take(&mut self.statement);
                self.statement(&statement)?;
            }
            other => self.statement.push(other),
        }
        Ok(())
    }

    fn statement(&mut self, statement: &str) -> Import<()> {
        let Some((keyword, value)) = split_at_equals(statement) else {
            return self.refuse(Fault::NoSide {
                side: super::error::Side::Heading,
                found: super::error::quoted(statement),
            });
        };
        let keyword: String = keyword.chars().filter(|&c| c != '"').collect();
        let keyword = keyword.trim();
        if keyword.starts_with("KEYS") {
            return self.refuse(Fault::SparsePx);
        }
        // Another language than the file's own.
        if !keyword.contains('[') {
            self.known.insert(keyword.to_owned(), strings(value));
        }
        Ok(())
    }

    fn data(&mut self, c: char) -> Import<()> {
        match c {
            '"' => {
                self.in_quotes = !self.in_quotes;
                self.token.push(c);
            }
            ';' if !self.in_quotes => {
                self.figure()?;
                self.ended = true;
            }
            c if (c.is_ascii_whitespace() || c == ',') && !self.in_quotes => self.figure()?,
            c if self.token.len() < LONGEST_TOKEN => self.token.push(c),
            _ => {
                return self.refuse(Fault::NotANumber {
                    found: self.token.clone(),
                });
            }
        }
        Ok(())
    }

    fn figure(&mut self) -> Import<()> {
        if self.token.is_empty() {
            return Ok(());
        }
        if self.values.len() >= MOST_FIGURES {
            return self.refuse(Fault::TooMuch);
        }
        let plain = self.token.trim_matches('"');
        // So many dots stand for the symbol of that number, which the file may name.
        let dots = plain.len();
        let symbol =
            (self.token.starts_with('"') && dots > 0 && plain.bytes().all(|byte| byte == b'.'))
                .then(|| self.known.get(&format!("DATASYMBOL{dots}")))
                .flatten()
                .and_then(|symbol| symbol.first());
        match figure(symbol.map_or(plain, String::as_str)) {
            Ok(figure) => self.values.push(packed(figure)),
            Err(fault) => return self.refuse(fault),
        }
        self.token.clear();
        Ok(())
    }

    /// The inner form.
    ///
    /// # Errors
    /// Where the file is cut, lacks a statement, or is another table.
    pub fn finish(mut self) -> Import<Cube> {
        self.push(&[])?;
        let first = |key: &str| {
            self.known
                .get(key)
                .and_then(|list| list.first())
                .cloned()
                .unwrap_or_default()
        };
        let mut cube = Cube {
            updated: Some(first("LAST-UPDATED"))
                .filter(|updated| !updated.is_empty())
                .unwrap_or_else(|| first("CREATION-DATE")),
            whereabouts: Whereabouts::Px,
            ..Cube::default()
        };
        let title = Some(first("TITLE")).filter(|title| !title.is_empty());
        cube.set_title(&title.unwrap_or_else(|| first("DESCRIPTION")))?;
        let table = first("TABLEID");
        if !table.is_empty() {
            cube.set_table(&table)?;
        }
        if !self.ended {
            return self.refuse(Fault::Truncated);
        }
        let names = ["STUB", "HEADING"]
            .iter()
            .filter_map(|key| self.known.get(*key))
            .flatten();
        let contents = first("CONTVARIABLE");
        let mut variables = Vec::new();
        for name in names {
            let statement = format!("VALUES({name})");
            let Some(labels) = self.known.get(&statement) else {
                return Err(ImportError::at(
                    Place::Statement(statement),
                    Fault::NoSide {
                        side: super::error::Side::Heading,
                        found: String::new(),
                    },
                ));
            };
            let codes = self.known.get(&format!("CODES({name})"));
            let is_time = self.known.contains_key(&format!("TIMEVAL({name})"));
            let code = |at: usize| {
                codes
                    .and_then(|codes| codes.get(at))
                    .cloned()
                    .unwrap_or_default()
            };
            variables.push(Variable {
                meaning: if is_time {
                    Some(Meaning::Year)
                } else if *name == contents {
                    Some(Meaning::Contents)
                } else {
                    Meaning::named(name)
                },
                name: name.clone(),
                categories: labels
                    .iter()
                    .enumerate()
                    .map(|(at, label)| (code(at), label.clone()))
                    .collect(),
            });
        }
        if variables.is_empty() {
            return Err(ImportError::at(
                Place::Statement("STUB".to_owned()),
                Fault::NoSide {
                    side: super::error::Side::Heading,
                    found: String::new(),
                },
            ));
        }
        let values = std::mem::take(&mut self.values);
        assemble(&mut cube, &variables, values, |name| {
            Place::Statement(format!("VALUES(\"{name}\")"))
        })?;
        Ok(cube)
    }
}

/// Keyword and value, at the first equals sign outside quotes.
fn split_at_equals(statement: &str) -> Option<(&str, &str)> {
    let mut in_quotes = false;
    for (at, byte) in statement.bytes().enumerate() {
        match byte {
            b'"' => in_quotes = !in_quotes,
            b'=' if !in_quotes => {
                return Some((statement.get(..at)?.trim(), statement.get(at + 1..)?));
            }
            _ => {}
        }
    }
    None
}

/// The strings of a value: commas part them, strings that follow each other are one. Values without
/// quotes are one string.
fn strings(value: &str) -> Vec<String> {
    let mut list = Vec::new();
    let mut current: Option<String> = None;
    let mut in_quotes = false;
    for c in value.chars() {
        match c {
            '"' => {
                in_quotes = !in_quotes;
                if in_quotes {
                    current.get_or_insert_default();
                }
            }
            c if in_quotes => current.get_or_insert_default().push(c),
            ',' => list.extend(current.take()),
            _ => {}
        }
    }
    list.extend(current);
    if list.is_empty() && !value.trim().is_empty() {
        list.push(value.trim().to_owned());
    }
    list
}
