//! JSON-stat 2 (and the older form with `dataset`), a slice at a time.
//!
//! The list `value` is nearly all of such a file. It is read figure by figure as it comes; what is around
//! it is put aside and read as JSON at the end.

use serde_json::{Map, Value};

use super::cube::{Cube, Figures, MOST_FIGURES, packed, unpacked};
use super::decode::Decoder;
use super::error::{Fault, Import, ImportError, Missing, Place};
use super::figure::{Figure, figure};
use super::variable::{Meaning, Variable, assemble};

/// The most text around the figures.
const MOST_AROUND: usize = 16 * 1024 * 1024;
/// Deeper is no table.
const DEEPEST: usize = 64;
/// Longer is no figure.
const LONGEST_TOKEN: usize = 64;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    /// Around the figures.
    Around,
    /// In the list of figures.
    List,
    /// In an object of figures by place.
    Object,
}

/// Reads JSON-stat.
#[derive(Debug)]
#[allow(clippy::struct_excessive_bools)] // Where in the text it is: each byte may change one of them.
pub struct JsonStat {
    decoder: Decoder,
    text: String,
    /// Everything but the figures.
    around: Vec<u8>,
    depth: Vec<u8>,
    in_string: bool,
    escaped: bool,
    /// The string that was read last, where it may be a key.
    word: Vec<u8>,
    /// A key is read and its value comes.
    after_colon: bool,
    mode: Mode,
    token: Vec<u8>,
    token_quoted: bool,
    /// Key of the next figure in an object of figures.
    index: Option<usize>,
    values: Option<Figures>,
    /// Whether the figures came as an object.
    sparse: bool,
    line: u32,
    column: u32,
    around_line: u32,
    around_column: u32,
    /// Line and column around the figures, and in the file, where the text goes on after them.
    resumed: Option<[(u32, u32); 2]>,
    closed: bool,
}

impl JsonStat {
    /// For text that `decoder` reads.
    pub fn new(decoder: Decoder) -> Self {
        Self {
            decoder,
            text: String::new(),
            around: Vec::new(),
            depth: Vec::new(),
            in_string: false,
            escaped: false,
            word: Vec::new(),
            after_colon: false,
            mode: Mode::Around,
            token: Vec::new(),
            token_quoted: false,
            index: None,
            values: None,
            sparse: false,
            line: 1,
            column: 0,
            around_line: 1,
            around_column: 0,
            resumed: None,
            closed: false,
        }
    }

    fn here(&self) -> Place {
        Place::Line {
            line: self.line,
            column: self.column,
        }
    }

    fn refuse<T>(&self, fault: Fault) -> Import<T> {
        Err(ImportError::at(self.here(), fault))
    }

    /// Takes the next bytes.
    ///
    /// # Errors
    /// Where a figure cannot be read.
    pub fn push(&mut self, bytes: &[u8]) -> Import<()> {
        let mut text = std::mem::take(&mut self.text);
        self.decoder.push(bytes, false, &mut text);
        for &byte in text.as_bytes() {
            self.byte(byte)?;
        }
        text.clear();
        self.text = text;
        Ok(())
    }

    fn byte(&mut self, byte: u8) -> Import<()> {
        if byte == b'\n' {
            self.line += 1;
            self.column = 0;
        } else if byte & 0xc0 != 0x80 {
            self.column = self.column.saturating_add(1);
        }
        match self.mode {
            Mode::Around => self.outside(byte),
            Mode::List | Mode::Object => self.inside(byte),
        }
    }

    fn keep(&mut self, byte: u8) -> Import<()> {
        if self.around.len() >= MOST_AROUND {
            return self.refuse(Fault::TooMuch);
        }
        if byte == b'\n' {
            self.around_line += 1;
            self.around_column = 0;
        } else if byte & 0xc0 != 0x80 {
            self.around_column = self.around_column.saturating_add(1);
        }
        self.around.push(byte);
        Ok(())
    }

    fn outside(&mut self, byte: u8) -> Import<()> {
        if self.in_string {
            if self.escaped {
                self.escaped = false;
            } else if byte == b'\\' {
                self.escaped = true;
            } else if byte == b'"' {
                self.in_string = false;
            } else if self.word.len() < 16 {
                self.word.push(byte);
            }
            return self.keep(byte);
        }
        match byte {
            b'"' => {
                self.in_string = true;
                self.word.clear();
            }
            b':' => {
                self.after_colon = true;
                return self.keep(byte);
            }
            b'{' | b'[' => {
                let figures = self.after_colon
                    && self.word == b"value"
                    && (1..=2).contains(&self.depth.len())
                    && self.depth.iter().all(|&open| open == b'{')
                    && self.values.is_none();
                self.after_colon = false;
                if figures {
                    self.mode = if byte == b'[' {
                        Mode::List
                    } else {
                        Mode::Object
                    };
                    self.sparse = byte == b'{';
                    self.values = Some(Figures::default());
                    return Ok(());
                }
                if self.depth.len() >= DEEPEST {
                    return self.refuse(Fault::NotJson);
                }
                self.depth.push(byte);
            }
            b'}' | b']' => {
                let open = if byte == b'}' { b'{' } else { b'[' };
                if self.depth.pop() != Some(open) {
                    return self.refuse(Fault::NotJson);
                }
                self.closed = self.depth.is_empty();
            }
            _ => {}
        }
        if !byte.is_ascii_whitespace() {
            self.after_colon = false;
        }
        self.keep(byte)
    }

    fn inside(&mut self, byte: u8) -> Import<()> {
        if self.in_string {
            if byte == b'"' {
                self.in_string = false;
            } else if self.token.len() < LONGEST_TOKEN {
                self.token.push(byte);
            }
            return Ok(());
        }
        match byte {
            b'"' if self.token.is_empty() => {
                self.in_string = true;
                self.token_quoted = true;
            }
            b',' | b']' | b'}' => {
                let last = byte != b',';
                self.figure(last)?;
                if last {
                    let open = if self.mode == Mode::List { b']' } else { b'}' };
                    if byte != open {
                        return self.refuse(Fault::NotJson);
                    }
                    self.mode = Mode::Around;
                    for &byte in b"null" {
                        self.keep(byte)?;
                    }
                    self.resumed = Some([
                        (self.around_line, self.around_column),
                        (self.line, self.column),
                    ]);
                }
            }
            b':' if self.mode == Mode::Object && self.token_quoted && self.index.is_none() => {
                let index = std::str::from_utf8(&self.token)
                    .ok()
                    .and_then(|text| text.parse().ok());
                if index.is_none_or(|index: usize| index >= MOST_FIGURES) {
                    return self.refuse(Fault::NotJsonStat { key: "value" });
                }
                self.index = index;
                self.token.clear();
                self.token_quoted = false;
            }
            byte if byte.is_ascii_whitespace() => {}
            byte if self.token_quoted || self.token.len() >= LONGEST_TOKEN || byte < b'!' => {
                return self.refuse(Fault::NotJson);
            }
            byte => self.token.push(byte),
        }
        Ok(())
    }

    /// Takes the figure that `token` holds.
    fn figure(&mut self, last: bool) -> Import<()> {
        let empty = self.token.is_empty() && !self.token_quoted && self.index.is_none();
        let count = self.values.as_ref().map_or(0, Figures::len);
        if empty && last && count == 0 {
            return Ok(());
        }
        let text = String::from_utf8_lossy(&self.token);
        let read = if self.token_quoted {
            figure(&text)
        } else {
            json_figure(&text)
        };
        let place = match read {
            Ok(_) => Place::File,
            Err(_) => self.here(),
        };
        let value = packed(read.map_err(|fault| ImportError::at(place, fault))?);
        self.token.clear();
        self.token_quoted = false;
        let at = match (self.mode, self.index.take()) {
            (Mode::Object, Some(index)) => index,
            (Mode::Object, None) => return self.refuse(Fault::NotJson),
            _ => count,
        };
        if at >= MOST_FIGURES {
            return self.refuse(Fault::TooMuch);
        }
        let Some(values) = &mut self.values else {
            return Ok(());
        };
        while values.len() <= at {
            values.push(packed(Figure::None(Missing::Empty)));
        }
        if let Some(cell) = values.get_mut(at) {
            *cell = value;
        }
        Ok(())
    }

    /// The inner form.
    ///
    /// # Errors
    /// Where the file is cut, not JSON, not JSON-stat, or another table.
    pub fn finish(mut self) -> Import<Cube> {
        self.push(&[])?;
        if !self.closed {
            return self.refuse(Fault::Truncated);
        }
        let whole: Value =
            serde_json::from_slice(&self.around).map_err(|error| self.not_json(&error))?;
        let missing = |key| ImportError::whole(Fault::NotJsonStat { key });
        let object = whole.as_object().ok_or_else(|| missing("dataset"))?;
        // The older form has the table inside `dataset`, and its list of variables inside `dimension`.
        let inner = object.get("dataset").and_then(Value::as_object);
        let dataset = inner.unwrap_or(object);
        let dimension = dataset
            .get("dimension")
            .and_then(Value::as_object)
            .ok_or_else(|| missing("dimension"))?;
        let side = |key: &str| dataset.get(key).or_else(|| dimension.get(key));
        let text =
            |value: Option<&Value>| value.and_then(Value::as_str).unwrap_or_default().to_owned();

        let mut cube = Cube {
            updated: text(dataset.get("updated")),
            ..Cube::default()
        };
        cube.set_title(&text(dataset.get("label")))?;
        let px = dataset
            .get("extension")
            .and_then(|extension| extension.get("px"));
        let table = text(px.and_then(|px| px.get("tableid")));
        if !table.is_empty() {
            cube.set_table(&table)?;
        }
        let ids = side("id")
            .and_then(Value::as_array)
            .ok_or_else(|| missing("id"))?;
        let roles = side("role").and_then(Value::as_object);
        let mut variables = Vec::with_capacity(ids.len());
        for id in ids {
            let id = id.as_str().ok_or_else(|| missing("id"))?;
            variables.push(variable(dimension, roles, id)?);
        }
        if let Some(sizes) = side("size").and_then(Value::as_array) {
            let same = sizes.len() == variables.len()
                && sizes.iter().zip(&variables).all(|(size, variable)| {
                    size.as_u64() == u64::try_from(variable.categories.len()).ok()
                });
            if !same {
                return Err(missing("size"));
            }
        }
        let mut values = self.values.take().ok_or_else(|| missing("value"))?;
        let expected = variables.iter().fold(1_usize, |all, variable| {
            all.saturating_mul(variable.categories.len())
        });
        // Figures may be left out at the end of an object of them, not of a list.
        while self.sparse && values.len() < expected && expected <= MOST_FIGURES {
            values.push(packed(Figure::None(Missing::Empty)));
        }
        if let Some(status) = dataset.get("status") {
            reasons(&mut values, status);
        }
        assemble(&mut cube, &variables, values, |name| {
            Place::Path(format!("dimension.{name}"))
        })?;
        Ok(cube)
    }

    fn not_json(&self, error: &serde_json::Error) -> ImportError {
        let line = u32::try_from(error.line()).unwrap_or(0);
        let column = u32::try_from(error.column()).unwrap_or(0);
        let (line, column) = match self.resumed {
            Some([around, file]) if (line, column) >= around => {
                if line == around.0 {
                    (file.0, column - around.1 + file.1)
                } else {
                    (line - around.0 + file.0, column)
                }
            }
            _ => (line, column),
        };
        ImportError::at(Place::Line { line, column }, Fault::NotJson)
    }
}

/// A figure as JSON writes it.
fn json_figure(text: &str) -> Result<Figure, Fault> {
    if text == "null" {
        return Ok(Figure::None(Missing::Empty));
    }
    if text.bytes().all(|byte| byte.is_ascii_digit()) && !text.is_empty() {
        return figure(text);
    }
    let not_a_number = || Fault::NotANumber {
        found: text.to_owned(),
    };
    let value: f64 = serde_json::from_str(text).map_err(|_| not_a_number())?;
    if value < 0.0 {
        return Err(Fault::Negative {
            found: text.to_owned(),
        });
    }
    if value < 1e10 {
        Ok(Figure::Persons(value))
    } else {
        Err(not_a_number())
    }
}

fn variable(
    dimension: &Map<String, Value>,
    roles: Option<&Map<String, Value>>,
    id: &str,
) -> Import<Variable> {
    let wrong = |key| {
        ImportError::at(
            Place::Path(format!("dimension.{id}")),
            Fault::NotJsonStat { key },
        )
    };
    let this = dimension.get(id).ok_or_else(|| wrong("dimension"))?;
    let category = this.get("category").ok_or_else(|| wrong("category"))?;
    let label = category.get("label").and_then(Value::as_object);
    let mut codes: Vec<(u64, &str)> = match (category.get("index"), label) {
        (Some(Value::Array(codes)), _) => codes
            .iter()
            .filter_map(Value::as_str)
            .zip(0..)
            .map(|(code, at)| (at, code))
            .collect(),
        (Some(Value::Object(codes)), _) => codes
            .iter()
            .filter_map(|(code, at)| Some((at.as_u64()?, code.as_str())))
            .collect(),
        // One category needs no order.
        (None, Some(label)) if label.len() == 1 => {
            label.keys().map(|code| (0, code.as_str())).collect()
        }
        _ => return Err(wrong("index")),
    };
    // By position, never by the order in which an object happens to list them.
    codes.sort_unstable();
    let role = |name: &str| {
        let ids = roles
            .and_then(|roles| roles.get(name))
            .and_then(Value::as_array);
        ids.is_some_and(|ids| ids.iter().any(|known| known.as_str() == Some(id)))
    };
    let name = this
        .get("label")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let meaning = if role("geo") {
        Some(Meaning::Region)
    } else if role("time") {
        Some(Meaning::Year)
    } else if role("metric") {
        Some(Meaning::Contents)
    } else {
        Meaning::named(id).or_else(|| Meaning::named(name))
    };
    let text = |code: &str| {
        label
            .and_then(|label| label.get(code))
            .and_then(Value::as_str)
    };
    Ok(Variable {
        name: id.to_owned(),
        meaning,
        categories: codes
            .into_iter()
            .map(|(_, code)| (code.to_owned(), text(code).unwrap_or_default().to_owned()))
            .collect(),
    })
}

/// Puts the symbols of `status` where figures are missing.
fn reasons(values: &mut Figures, status: &Value) {
    match status {
        Value::Object(by_place) => {
            for (at, symbol) in by_place {
                if let Some(cell) = at.parse().ok().and_then(|at: usize| values.get_mut(at)) {
                    reason(cell, symbol);
                }
            }
        }
        Value::Array(all) => {
            for (cell, symbol) in values.iter_mut().zip(all) {
                reason(cell, symbol);
            }
        }
        one => {
            for cell in values.iter_mut() {
                reason(cell, one);
            }
        }
    }
}

fn reason(cell: &mut f32, symbol: &Value) {
    let symbol = symbol.as_str().map(figure);
    if let (Figure::None(Missing::Empty), Some(Ok(Figure::None(why)))) = (unpacked(*cell), symbol) {
        *cell = packed(Figure::None(why));
    }
}
