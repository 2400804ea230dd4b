//! From rows of cells to the inner form: finds title, headings and what each column holds. Text files
//! and sheets go the same way from here.

use std::collections::BTreeMap;

use super::cube::{Cube, Key, MOST_FIGURES, MOST_LABELS, NONE, Row, Whereabouts, intern, packed};
use super::error::{Fault, Import, ImportError, Place, Side, quoted};
use super::figure::figure;
use super::label::{self, RegionKind};
use super::table::number_in;
use super::variable::Meaning;

/// Rows that are looked through for headings before the file is given up.
const SEARCHED: usize = 100;
/// The most columns of a table.
const MOST_COLUMNS: usize = 20_000;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Region,
    Sex,
    Age,
    Alternative,
    Year,
    Table,
    Figures,
    Ignored,
    /// A column of labels without a heading: its first label will tell.
    Unknown,
}

/// What a column of that heading holds.
fn role_named(name: &str) -> Option<Role> {
    if let Some(meaning) = Meaning::named(name) {
        return Some(match meaning {
            Meaning::Region => Role::Region,
            Meaning::Age => Role::Age,
            Meaning::Sex => Role::Sex,
            Meaning::Year => Role::Year,
            Meaning::Contents => Role::Alternative,
        });
    }
    Some(match name.trim().to_lowercase().as_str() {
        "tabell" | "table" => Role::Table,
        // The year a projection was made, which is no year of it.
        "framskriving" => Role::Ignored,
        "value" | "verdi" | "antall" | "folketall" => Role::Figures,
        _ => return None,
    })
}

/// Labels of one column that were seen before: a file repeats them thousands of times.
#[derive(Debug, Default)]
struct Seen {
    last: String,
    last_id: u16,
    ids: BTreeMap<String, u16>,
}

#[derive(Debug)]
struct Plan {
    roles: Vec<Role>,
    seen: Vec<Seen>,
    /// Fields up to the last one that holds anything.
    width: usize,
}

#[derive(Debug)]
enum Stage {
    Searching {
        rows: usize,
        first: String,
        headings: Vec<Vec<String>>,
        stubs: usize,
    },
    Body(Plan),
}

/// Reads a table row by row.
#[derive(Debug)]
pub struct Layout {
    cube: Cube,
    stage: Stage,
    /// Whether short rows are wrong: in text yes, in a sheet empty cells are left out.
    strict: bool,
    /// The row before was one of figures.
    pub(super) in_figures: bool,
    changed_next: bool,
}

impl Layout {
    /// For a text file.
    pub fn of_text() -> Self {
        Self::new(Whereabouts::Lines(Vec::new()), true)
    }

    /// For a sheet of that name.
    pub fn of_sheet(name: &str) -> Self {
        Self::new(Whereabouts::Cells(name.to_owned(), Vec::new()), false)
    }

    fn new(whereabouts: Whereabouts, strict: bool) -> Self {
        Self {
            cube: Cube {
                whereabouts,
                ..Cube::default()
            },
            stage: Stage::Searching {
                rows: 0,
                first: String::new(),
                headings: Vec::new(),
                stubs: 0,
            },
            strict,
            in_figures: false,
            changed_next: false,
        }
    }

    /// A place in the file.
    pub fn place(&self, line: u32, column: usize) -> Place {
        place_in(&self.cube, line, column)
    }

    /// Takes one row.
    ///
    /// # Errors
    /// Where it cannot be read, or shows that the table is another one.
    pub fn row(&mut self, line: u32, fields: &[&str]) -> Import<()> {
        if fields.len() > MOST_COLUMNS {
            return Err(ImportError::at(self.place(line, 0), Fault::TooMuch));
        }
        let filled = fields.iter().filter(|field| !field.is_empty()).count();
        if filled == 0 {
            self.in_figures = false;
            return Ok(());
        }
        if matches!(self.stage, Stage::Body(_)) {
            return self.body(line, fields, filled);
        }
        self.search(line, fields, filled)
    }

    /// The inner form.
    ///
    /// # Errors
    /// Where no table was found.
    pub fn finish(self) -> Import<Cube> {
        match self.stage {
            Stage::Body(_) => Ok(self.cube),
            Stage::Searching { first, .. } => Err(ImportError::whole(Fault::NoSide {
                side: Side::Heading,
                found: first,
            })),
        }
    }

    fn search(&mut self, line: u32, fields: &[&str], filled: usize) -> Import<()> {
        let Stage::Searching {
            rows,
            first,
            headings,
            stubs,
        } = &mut self.stage
        else {
            return Ok(());
        };
        *rows += 1;
        if *rows > SEARCHED {
            return Err(ImportError::whole(Fault::NoSide {
                side: Side::Heading,
                found: first.clone(),
            }));
        }
        let start = fields
            .iter()
            .position(|field| !field.is_empty())
            .unwrap_or(0);
        let named = fields
            .iter()
            .filter(|field| role_named(field).is_some())
            .count();
        if headings.is_empty() {
            // The title stands alone in the first field; a lone heading stands behind its stubs.
            if filled == 1 && start == 0 {
                let title = fields
                    .first()
                    .copied()
                    .unwrap_or_default()
                    .replace("\"\"", "\"");
                if self.cube.title.is_empty() || number_in(&title).is_some() {
                    self.cube.set_title(&title)?;
                }
                return Ok(());
            }
            if first.is_empty() {
                let shown: Vec<&str> = fields
                    .iter()
                    .copied()
                    .filter(|field| !field.is_empty())
                    .take(6)
                    .collect();
                *first = quoted(&shown.join(", "));
            }
            let tells = fields
                .iter()
                .any(|field| !Heading::of(field, true).is_empty());
            if start > 0 || named >= 2 || (named >= 1 && tells) {
                *stubs = if start > 0 { start } else { 0 };
                headings.push(fields.iter().map(|&field| field.to_owned()).collect());
            }
            return Ok(());
        }
        // Further rows of headings leave the stubs empty, or name them.
        if (*stubs > 0 && start >= *stubs) || (*stubs > 0 && named >= 1 && start == 0) {
            headings.push(fields.iter().map(|&field| field.to_owned()).collect());
            return Ok(());
        }
        let (headings, stubs) = (std::mem::take(headings), *stubs);
        let plan = self.plan(&headings, stubs, fields)?;
        self.stage = Stage::Body(plan);
        self.body(line, fields, filled)
    }

    /// Decides what each column holds, from the headings and the first row of figures.
    fn plan(&mut self, headings: &[Vec<String>], stubs: usize, sample: &[&str]) -> Import<Plan> {
        let width = headings.iter().map(Vec::len).max().unwrap_or(0);
        let filled = filled_right(headings, stubs, width);
        let cell = |row: &Vec<String>, column: usize| {
            row.get(column).map_or("", String::as_str).to_owned()
        };
        let names: Vec<Option<Role>> = (0..width)
            .map(|column| filled.iter().find_map(|row| role_named(&cell(row, column))))
            .collect();
        let has = |role: Role| names.contains(&Some(role));
        let (age_in_rows, year_in_rows) = (has(Role::Age), has(Role::Year));
        let mut roles = Vec::with_capacity(width);
        let mut fields = Vec::new();
        let mut columns = Vec::new();
        let mut last_filled = 0;
        for (column, name) in names.iter().enumerate() {
            let text: Vec<String> = filled
                .iter()
                .map(|row| cell(row, column))
                .filter(|text| !text.is_empty())
                .collect();
            let text = text.join(" ");
            let role = match name {
                Some(role) => *role,
                None if column < stubs => {
                    let sample = sample.get(column).copied().unwrap_or_default();
                    role_of_label(sample)
                }
                None if text.is_empty() => Role::Ignored,
                None => {
                    let heading = Heading::of(&text, !age_in_rows);
                    let table = number_in(&text);
                    if let Some(number) = table {
                        if self.cube.title.is_empty() && text.trim() != number {
                            self.cube.set_title(&text)?;
                        } else {
                            self.cube.set_table(number)?;
                        }
                    }
                    let last = column + 1 == width;
                    if heading.tells(year_in_rows) || table.is_some() || (year_in_rows && last) {
                        Role::Figures
                    } else {
                        Role::Ignored
                    }
                }
            };
            if role == Role::Figures {
                let heading = if name.is_some() || number_in(&text).is_some() {
                    Heading::default()
                } else {
                    Heading::of(&text, !age_in_rows)
                };
                columns.push(self.key_of(&heading, has(Role::Region))?);
                fields.push(u32::try_from(column + 1).unwrap_or(0));
            }
            if role != Role::Ignored {
                last_filled = column + 1;
            }
            roles.push(role);
        }
        if columns.is_empty() {
            return Err(ImportError::whole(Fault::NoSide {
                side: Side::Figures,
                found: quoted(
                    &headings
                        .first()
                        .map(|row| row.join(", "))
                        .unwrap_or_default(),
                ),
            }));
        }
        self.cube.columns = columns;
        match &mut self.cube.whereabouts {
            Whereabouts::Lines(known) | Whereabouts::Cells(_, known) => *known = fields,
            Whereabouts::Json | Whereabouts::Px => {}
        }
        Ok(Plan {
            seen: roles.iter().map(|_| Seen::default()).collect(),
            roles,
            width: last_filled,
        })
    }

    /// The labels that a heading names; `region_in_rows` where a number in it is none of a municipality.
    fn key_of(&mut self, heading: &Heading, region_in_rows: bool) -> Import<Key> {
        let mut key = Key::EMPTY;
        let region = label::region(&heading.region).filter(|_| !region_in_rows);
        if let Some(region) = region {
            key.region = self.cube.region(region)?;
        }
        if let Some(year) = heading.year {
            key.year = intern(&mut self.cube.years, year)?;
        }
        if let Some(sex) = heading.sex {
            key.sex = intern(&mut self.cube.sexes, sex)?;
        }
        if let Some(age) = heading.age {
            key.age = intern(&mut self.cube.ages, age)?;
        }
        if !heading.rest.is_empty() {
            key.alternative = intern(
                &mut self.cube.alternatives,
                label::alternative(&heading.rest),
            )?;
        }
        Ok(key)
    }

    fn body(&mut self, line: u32, fields: &[&str], filled: usize) -> Import<()> {
        if std::mem::take(&mut self.changed_next) && filled == 1 {
            fields
                .first()
                .copied()
                .unwrap_or_default()
                .clone_into(&mut self.cube.updated);
        }
        let Stage::Body(plan) = &mut self.stage else {
            return Ok(());
        };
        // Notes below the figures stand alone in the first field.
        if filled == 1 && plan.width > 1 && fields.first().is_some_and(|field| !field.is_empty()) {
            let note = fields.first().copied().unwrap_or_default();
            self.changed_next =
                note.starts_with("Sist endret") || note.starts_with("Latest update");
            self.in_figures = false;
            return Ok(());
        }
        let mut key = Key::EMPTY;
        let mut counted = true;
        let columns = plan.roles.iter_mut().zip(&mut plan.seen);
        for (index, (role, seen)) in columns.enumerate() {
            if matches!(role, Role::Figures | Role::Ignored) {
                continue;
            }
            let text = fields.get(index).copied().unwrap_or_default().trim();
            if *role == Role::Unknown {
                *role = role_of_label(text);
            }
            if text != seen.last && !text.is_empty() {
                let known = seen.ids.get(text).copied();
                seen.last_id = match known {
                    Some(id) => id,
                    None => new_label(&mut self.cube, seen, *role, text).map_err(|fault| {
                        ImportError::at(place_in(&self.cube, line, index + 1), fault)
                    })?,
                };
                text.clone_into(&mut seen.last);
            }
            // An empty label repeats the one above it: a sheet names a block once.
            let id = if seen.last.is_empty() {
                NONE
            } else {
                seen.last_id
            };
            match role {
                Role::Region => {
                    key.region = id;
                    counted = counted
                        && self
                            .cube
                            .regions
                            .get(usize::from(id))
                            .is_none_or(|region| region.kind != RegionKind::LeftOut);
                }
                Role::Sex => key.sex = id,
                Role::Age => key.age = id,
                Role::Year => key.year = id,
                Role::Alternative => {
                    if id != NONE {
                        key.alternative = id;
                    }
                }
                Role::Table | Role::Figures | Role::Ignored | Role::Unknown => {}
            }
        }
        if self.strict && fields.len() < plan.width {
            let (expected, found) = (plan.width, fields.len());
            return Err(ImportError::at(
                self.place(line, 0),
                Fault::RowLength { expected, found },
            ));
        }
        self.in_figures = true;
        if !counted {
            return Ok(());
        }
        if self.cube.values.len() + self.cube.columns.len() > MOST_FIGURES {
            return Err(ImportError::at(self.place(line, 0), Fault::TooMuch));
        }
        for (index, role) in plan.roles.iter().enumerate() {
            if *role == Role::Figures {
                match figure(fields.get(index).copied().unwrap_or_default()) {
                    Ok(figure) => self.cube.values.push(packed(figure)),
                    Err(fault) => return Err(ImportError::at(self.place(line, index + 1), fault)),
                }
            }
        }
        self.cube.rows.push(Row { key, line });
        Ok(())
    }
}

/// A place in the file that `cube` is read from.
fn place_in(cube: &Cube, line: u32, column: usize) -> Place {
    let column = u32::try_from(column).unwrap_or(0);
    match &cube.whereabouts {
        Whereabouts::Cells(sheet, _) => Place::Cell {
            sheet: sheet.clone(),
            row: line,
            column,
        },
        _ => Place::Line { line, column },
    }
}

/// Takes a label that the column has not had before.
fn new_label(cube: &mut Cube, seen: &mut Seen, role: Role, text: &str) -> Result<u16, Fault> {
    if seen.ids.len() >= MOST_LABELS {
        return Err(Fault::TooMuch);
    }
    let id = id_of(cube, role, text)?;
    seen.ids.insert(text.to_owned(), id);
    Ok(id)
}

/// Puts a label into the inner form.
fn id_of(cube: &mut Cube, role: Role, text: &str) -> Result<u16, Fault> {
    let unknown = |side| Fault::UnknownLabel {
        side,
        found: quoted(text),
    };
    let id = match role {
        Role::Region => {
            let region = label::region(text).ok_or_else(|| unknown(Side::Region))?;
            cube.region(region)
        }
        Role::Sex => {
            let sex = label::sex(text).ok_or_else(|| Fault::UnknownVariable {
                found: quoted(text),
            })?;
            intern(&mut cube.sexes, sex)
        }
        Role::Age => {
            let age = label::age(text).ok_or_else(|| unknown(Side::Age))?;
            intern(&mut cube.ages, age)
        }
        Role::Year => {
            let year = label::year(text).ok_or_else(|| unknown(Side::Year))?;
            intern(&mut cube.years, year)
        }
        Role::Alternative => intern(&mut cube.alternatives, label::alternative(text)),
        Role::Table => {
            if let Some(number) = number_in(text) {
                cube.set_table(number)
                    .map_err(|error| error.fault.clone())?;
            }
            Ok(0)
        }
        Role::Figures | Role::Ignored | Role::Unknown => Ok(0),
    };
    id.map_err(|error| error.fault.clone())
}

/// What a label without a heading is.
fn role_of_label(text: &str) -> Role {
    if text.is_empty() {
        Role::Unknown
    } else if label::year(text).is_some() {
        Role::Year
    } else if label::age(text).is_some() {
        Role::Age
    } else if label::sex(text).is_some() {
        Role::Sex
    } else if label::letters(text).is_some() {
        Role::Alternative
    } else {
        Role::Region
    }
}

/// What one heading says.
#[derive(Clone, Debug, Default, PartialEq)]
struct Heading {
    year: Option<i32>,
    sex: Option<label::Sex>,
    age: Option<label::Age>,
    /// A municipality's number and what follows it, where rows have no region.
    region: String,
    /// What is left: the alternative or the one thing counted.
    rest: String,
}

impl Heading {
    fn of(text: &str, with_age: bool) -> Self {
        let mut heading = Self::default();
        let mut rest: Vec<&str> = Vec::new();
        let mut region: Vec<&str> = Vec::new();
        let words: Vec<&str> = text.split_whitespace().collect();
        let mut at = 0;
        while let Some(&word) = words.get(at) {
            let next = words.get(at + 1).copied().unwrap_or_default();
            let used = if let Some(year) = label::year(word) {
                heading.year = Some(year);
                1
            } else if !word.bytes().all(|byte| byte.is_ascii_digit()) && label::sex(word).is_some()
            {
                heading.sex = label::sex(word);
                // «Begge kjønn», «Both sexes».
                if ["kjønn", "sexes"].contains(&next) {
                    2
                } else {
                    1
                }
            } else if is_municipality(word) || (!region.is_empty() && !word.starts_with('(')) {
                region.push(word);
                1
            } else if with_age && word.starts_with(|c: char| c.is_ascii_digit()) {
                let unit = ["år", "year", "years"].contains(&next);
                let tail: Vec<&str> = words
                    .get(at + 1..)
                    .unwrap_or_default()
                    .iter()
                    .take(3)
                    .copied()
                    .collect();
                let open = ["eller eldre", "og over", "og eldre", "or older", "or over"];
                let tail = tail.join(" ");
                let older = open.iter().any(|open| tail.contains(open));
                let age = label::age(&if unit && older {
                    format!("{word} {tail}")
                } else {
                    word.to_owned()
                });
                if age.is_some() {
                    heading.age = age;
                    match (unit, older) {
                        (true, true) => 4,
                        (true, false) => 2,
                        _ => 1,
                    }
                } else {
                    rest.push(word);
                    1
                }
            } else {
                rest.push(word);
                1
            };
            at += used;
        }
        heading.region = region.join(" ");
        heading.rest = rest.join(" ");
        heading
    }

    /// Whether nothing in it is a year, a sex, an age or an alternative.
    fn is_empty(&self) -> bool {
        self.year.is_none()
            && self.sex.is_none()
            && self.age.is_none()
            && label::alternative(&self.rest).letters.is_empty()
    }

    /// Whether a column under it holds figures; `year_elsewhere` where rows have the year.
    fn tells(&self, year_elsewhere: bool) -> bool {
        self.year.is_some() || (year_elsewhere && !self.is_empty())
    }
}

/// `3312` or `K-3312`, and not a year.
fn is_municipality(word: &str) -> bool {
    let digits = word.strip_prefix("K-").unwrap_or(word);
    digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Headings with empty cells filled from the left, all rows but the last: a sheet names a block once.
fn filled_right(headings: &[Vec<String>], stubs: usize, width: usize) -> Vec<Vec<String>> {
    let mut rows = headings.to_vec();
    let all_but_last = rows.len().saturating_sub(1);
    for row in rows.iter_mut().take(all_but_last) {
        row.resize(width, String::new());
        let mut last = String::new();
        for cell in row.iter_mut().skip(stubs) {
            if cell.is_empty() {
                cell.clone_from(&last);
            } else {
                last.clone_from(cell);
            }
        }
    }
    rows
}
