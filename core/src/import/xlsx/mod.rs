//! Excel workbooks (xlsx), a step at a time.
//!
//! A workbook is a zip of XML. Only what a table needs is read: strings, sheets, cells. The usual
//! library for it costs 195 kB of compressed wasm and reads a sheet in one go; this costs 11 and
//! can be stopped between two steps.

mod scan;
mod sheet;
mod zip;

use super::cube::Cube;
use super::error::{Fault, Import, ImportError};
use super::imported::check;
use scan::{Event, Scanner, Taker};
use sheet::SheetReader;
use zip::{Archive, Inflate};

/// The most text that a workbook unpacks to.
const MOST_UNPACKED: usize = 200 * 1024 * 1024;
/// The most text of shared strings.
const MOST_STRINGS: usize = 64 * 1024 * 1024;

/// A packed part that is being read.
#[derive(Debug)]
struct Open {
    inflate: Inflate,
    scanner: Scanner,
}

#[derive(Debug)]
enum Stage {
    /// Nothing read yet.
    Start,
    /// The list of sheets.
    Names(Open),
    /// Where the sheets are.
    Places(Open),
    /// The shared strings.
    Strings(Open),
    /// The sheet of that place in the list.
    Sheet(usize, Box<(Open, SheetReader)>),
    Done,
}

/// Reads a workbook.
#[derive(Debug)]
pub struct Workbook {
    bytes: Vec<u8>,
    archive: Archive,
    stage: Stage,
    unpacked: usize,
    /// Name and relation of each sheet.
    sheets: Vec<(String, String)>,
    /// Relation and part.
    parts: Vec<(String, String)>,
    strings: SharedStrings,
    first_error: Option<ImportError>,
    found: Option<Cube>,
}

impl Workbook {
    /// Empty; [`Workbook::push`] gives it its bytes.
    pub fn new() -> Self {
        Self {
            bytes: Vec::new(),
            archive: Archive::default(),
            stage: Stage::Start,
            unpacked: 0,
            sheets: Vec::new(),
            parts: Vec::new(),
            strings: SharedStrings::default(),
            first_error: None,
            found: None,
        }
    }

    /// Takes the next bytes. They are read when all are there, because a zip's list is at its end.
    pub fn push(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// Does a small piece of work; whether there is more.
    ///
    /// # Errors
    /// Where the file is no workbook, is cut, or no sheet of it can be read.
    pub fn step(&mut self) -> Import<bool> {
        match std::mem::replace(&mut self.stage, Stage::Done) {
            Stage::Start => {
                self.archive = Archive::read(&self.bytes)?;
                let names = self
                    .open("xl/workbook.xml")?
                    .ok_or_else(|| ImportError::whole(Fault::NoSheet))?;
                self.stage = Stage::Names(names);
            }
            Stage::Names(mut open) => {
                let sheets = &mut self.sheets;
                let done = open.read(&self.bytes, &mut self.unpacked, &mut |event| {
                    if let Event::Start {
                        name: "sheet",
                        attributes,
                        ..
                    } = event
                    {
                        let text = |name| {
                            scan::attribute(attributes, name)
                                .unwrap_or_default()
                                .into_owned()
                        };
                        sheets.push((text("name"), text("r:id")));
                    }
                    Ok(())
                })?;
                self.stage = if done {
                    match self.open("xl/_rels/workbook.xml.rels")? {
                        Some(open) => Stage::Places(open),
                        None => self.after_places()?,
                    }
                } else {
                    Stage::Names(open)
                };
            }
            Stage::Places(mut open) => {
                let parts = &mut self.parts;
                let done = open.read(&self.bytes, &mut self.unpacked, &mut |event| {
                    if let Event::Start {
                        name: "Relationship",
                        attributes,
                        ..
                    } = event
                    {
                        let text = |name| scan::attribute(attributes, name).unwrap_or_default();
                        let target = text("Target");
                        let part = match target.strip_prefix('/') {
                            Some(whole) => whole.to_owned(),
                            None => format!("xl/{target}"),
                        };
                        parts.push((text("Id").into_owned(), part));
                    }
                    Ok(())
                })?;
                self.stage = if done {
                    self.after_places()?
                } else {
                    Stage::Places(open)
                };
            }
            Stage::Strings(mut open) => {
                let strings = &mut self.strings;
                let done = open.read(&self.bytes, &mut self.unpacked, &mut |event| {
                    strings.event(event)
                })?;
                self.stage = if done {
                    self.sheet(0)?
                } else {
                    Stage::Strings(open)
                };
            }
            Stage::Sheet(index, mut reading) => {
                let (open, sheet) = &mut *reading;
                let strings = &self.strings.list;
                let mut failed = None;
                let done = open.read(&self.bytes, &mut self.unpacked, &mut |event| {
                    if failed.is_none() {
                        failed = sheet.event(event, strings).err();
                    }
                    Ok(())
                })?;
                if failed.is_none() && !done {
                    self.stage = Stage::Sheet(index, reading);
                    return Ok(true);
                }
                let cube = match failed {
                    Some(error) => Err(error),
                    None => reading.1.finish(),
                };
                match cube.and_then(|cube| check(&cube).map(|()| cube)) {
                    Ok(cube) => self.found = Some(cube),
                    Err(error) => {
                        // The first sheet's message is the one that is understood, but a sheet that
                        // names its table tells more.
                        let tells = matches!(error.fault, Fault::WrongTable { .. });
                        if tells || self.first_error.is_none() {
                            self.first_error = Some(error);
                        }
                        self.stage = self.sheet(index + 1)?;
                    }
                }
            }
            Stage::Done => {}
        }
        Ok(!matches!(self.stage, Stage::Done))
    }

    /// The inner form of the first sheet that holds one of the tables.
    ///
    /// # Errors
    /// Where no sheet does.
    pub fn finish(mut self) -> Import<Cube> {
        while self.step()? {}
        let error = self.first_error.take();
        self.found
            .ok_or_else(|| error.unwrap_or_else(|| ImportError::whole(Fault::NoSheet)))
    }

    fn open(&self, name: &str) -> Import<Option<Open>> {
        let Some(member) = self.archive.member(name) else {
            return Ok(None);
        };
        Ok(Some(Open {
            inflate: Inflate::new(&self.bytes, member)?,
            scanner: Scanner::default(),
        }))
    }

    fn after_places(&mut self) -> Import<Stage> {
        match self.open("xl/sharedStrings.xml")? {
            Some(open) => Ok(Stage::Strings(open)),
            None => self.sheet(0),
        }
    }

    fn sheet(&mut self, index: usize) -> Import<Stage> {
        let Some((name, relation)) = self.sheets.get(index) else {
            return match self.first_error.take() {
                Some(error) => Err(error),
                None => Err(ImportError::whole(Fault::NoSheet)),
            };
        };
        let part = self
            .parts
            .iter()
            .find(|(known, _)| known == relation)
            .map_or_else(
                || format!("xl/worksheets/sheet{}.xml", index + 1),
                |(_, part)| part.clone(),
            );
        let name = name.clone();
        match self.open(&part)? {
            Some(open) => Ok(Stage::Sheet(
                index,
                Box::new((open, SheetReader::new(&name))),
            )),
            None => self.sheet(index + 1),
        }
    }
}

impl Open {
    /// Reads the next piece of the part, and hands over what is in it; whether it is at its end.
    fn read(&mut self, bytes: &[u8], unpacked: &mut usize, take: Taker) -> Import<bool> {
        let scanner = &mut self.scanner;
        let mut scanned = Ok(());
        let (done, count) = self
            .inflate
            .step(bytes, |piece| scanned = scanner.push(piece, take))?;
        scanned?;
        *unpacked += count;
        if *unpacked > MOST_UNPACKED {
            return Err(ImportError::whole(Fault::TooMuch));
        }
        Ok(done)
    }
}

/// The strings that cells share.
#[derive(Debug, Default)]
struct SharedStrings {
    list: Vec<String>,
    current: Option<String>,
    in_text: bool,
    /// How a word is spoken stands beside some: not part of it.
    in_phonetic: bool,
    length: usize,
}

impl SharedStrings {
    fn event(&mut self, event: Event) -> Import<()> {
        match event {
            Event::Start { name, closed, .. } => match name {
                "si" if closed => self.list.push(String::new()),
                "si" => self.current = Some(String::new()),
                "t" => self.in_text = !closed,
                "rPh" => self.in_phonetic = !closed,
                _ => {}
            },
            Event::End("si") => {
                let string = self.current.take().unwrap_or_default();
                self.length += string.len() + size_of::<String>();
                if self.length > MOST_STRINGS {
                    return Err(ImportError::whole(Fault::TooMuch));
                }
                self.list.push(string);
            }
            Event::End("t") => self.in_text = false,
            Event::End("rPh") => self.in_phonetic = false,
            Event::Text(text) => {
                if let (Some(string), true, false) =
                    (&mut self.current, self.in_text, self.in_phonetic)
                {
                    string.push_str(text);
                }
            }
            Event::End(_) => {}
        }
        Ok(())
    }
}
