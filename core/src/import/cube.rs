//! The one inner form that every reader builds: labels, and figures in rows and columns that each say
//! which labels they belong to.

use std::collections::BTreeMap;

use super::error::{Fault, Import, ImportError, Missing, Place};
use super::figure::Figure;
use super::label::{Age, AlternativeLabel, Region, Sex};
use super::table::{Table, is_newer_projection, number_in};

/// The most figures that are read: SSB's largest table of this kind has 5.7 million.
pub const MOST_FIGURES: usize = 8_000_000;
/// The most different regions of a table.
pub const MOST_LABELS: usize = 20_000;
/// The most different labels of every other variable.
const MOST_OTHERS: usize = 1000;
/// No label: the row or column says nothing of it.
pub(super) const NONE: u16 = u16::MAX;

/// Which labels a row or column belongs to, as places in the cube's lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    /// In [`Cube::regions`].
    pub region: u16,
    /// In [`Cube::sexes`].
    pub sex: u16,
    /// In [`Cube::ages`].
    pub age: u16,
    /// In [`Cube::alternatives`].
    pub alternative: u16,
    /// In [`Cube::years`].
    pub year: u16,
}

impl Key {
    /// Says nothing.
    pub const EMPTY: Self = Self {
        region: NONE,
        sex: NONE,
        age: NONE,
        alternative: NONE,
        year: NONE,
    };

    /// What this one says, and where it says nothing what `other` does.
    pub const fn or(self, other: Self) -> Self {
        const fn pick(one: u16, other: u16) -> u16 {
            if one == NONE { other } else { one }
        }
        Self {
            region: pick(self.region, other.region),
            sex: pick(self.sex, other.sex),
            age: pick(self.age, other.age),
            alternative: pick(self.alternative, other.alternative),
            year: pick(self.year, other.year),
        }
    }
}

/// One row of figures.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Its labels.
    pub key: Key,
    /// Line or row in the file, from 1.
    pub line: u32,
}

/// How a place in the cube is named in the file.
#[derive(Clone, Debug, Default)]
pub enum Whereabouts {
    /// Lines and fields; the field of each column, from 1.
    Lines(Vec<u32>),
    /// Cells of a sheet.
    Cells(String, Vec<u32>),
    /// Places in the list `value`.
    #[default]
    Json,
    /// Places in the statement `DATA`.
    Px,
}

/// Figures of one block.
const BLOCK: usize = 1 << 15;

/// A long list of figures that grows without ever being copied: copying tens of megabytes would
/// freeze the page for longer than a slice may take.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    blocks: Vec<Vec<f32>>,
    length: usize,
}

impl Figures {
    /// How many.
    pub const fn len(&self) -> usize {
        self.length
    }

    /// Whether there are none.
    pub const fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// Puts one at the end.
    pub fn push(&mut self, value: f32) {
        match self.blocks.last_mut() {
            Some(block) if block.len() < BLOCK => block.push(value),
            _ => {
                let mut block = Vec::with_capacity(BLOCK);
                block.push(value);
                self.blocks.push(block);
            }
        }
        self.length += 1;
    }

    /// The one at `at`.
    pub fn get(&self, at: usize) -> Option<f32> {
        self.blocks.get(at / BLOCK)?.get(at % BLOCK).copied()
    }

    /// The one at `at`, to change in place.
    pub fn get_mut(&mut self, at: usize) -> Option<&mut f32> {
        self.blocks.get_mut(at / BLOCK)?.get_mut(at % BLOCK)
    }

    /// Every one, to change in place.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut f32> {
        self.blocks.iter_mut().flatten()
    }
}

/// Labels and figures of one file.
#[derive(Clone, Debug, Default)]
pub struct Cube {
    /// The table's number, `"14746"`; empty where the file does not say it.
    pub table: String,
    /// Its title; empty where there is none.
    pub title: String,
    /// When it was last changed, as the file has it; empty where it does not say it.
    pub updated: String,
    /// Regions in the file's order.
    pub regions: Vec<Region>,
    /// Sexes; empty where the file has both together and does not say so.
    pub sexes: Vec<Sex>,
    /// Ages.
    pub ages: Vec<Age>,
    /// Alternatives; empty where the file has one and does not name it.
    pub alternatives: Vec<AlternativeLabel>,
    /// Years.
    pub years: Vec<i32>,
    /// What each column belongs to.
    pub columns: Vec<Key>,
    /// What each row belongs to.
    pub rows: Vec<Row>,
    /// Figures, row by row. Whole numbers to 16 million are exact. Below zero: missing.
    pub values: Figures,
    /// How to name a place.
    pub whereabouts: Whereabouts,
    /// Places of the regions by number and name: there may be thousands.
    pub(super) known_regions: BTreeMap<(String, String, bool), u16>,
}

/// A figure as it is kept: half the memory of `f64`, and persons are whole numbers.
pub(super) fn packed(figure: Figure) -> f32 {
    match figure {
        #[allow(clippy::cast_possible_truncation)] // Checked by the reader: below 1e10.
        Figure::Persons(persons) => persons as f32,
        Figure::None(Missing::NotInUse) => -1.0,
        Figure::None(Missing::NotAvailable) => -2.0,
        Figure::None(Missing::Withheld) => -3.0,
        Figure::None(Missing::Empty) => -4.0,
    }
}

/// Finer than a person is only noise of [`packed`].
const THOUSANDTHS: f64 = 1000.0;

/// The figure that was kept.
pub(super) fn unpacked(value: f32) -> Figure {
    if value >= 0.0 {
        let persons = f64::from(value);
        if persons.fract() > 0.0 {
            return Figure::Persons((persons * THOUSANDTHS).round() / THOUSANDTHS);
        }
        return Figure::Persons(persons);
    }
    Figure::None(if value > -1.5 {
        Missing::NotInUse
    } else if value > -2.5 {
        Missing::NotAvailable
    } else if value > -3.5 {
        Missing::Withheld
    } else {
        Missing::Empty
    })
}

/// The place of `item` in `list`, put there where it is new.
pub(super) fn intern<T: PartialEq>(list: &mut Vec<T>, item: T) -> Import<u16> {
    let at = match list.iter().position(|known| *known == item) {
        Some(at) => at,
        None if list.len() < MOST_OTHERS => {
            list.push(item);
            list.len() - 1
        }
        None => return Err(ImportError::whole(Fault::TooMuch)),
    };
    // Checked: fewer than `MOST_OTHERS`.
    Ok(u16::try_from(at).unwrap_or(NONE))
}

impl Cube {
    /// The place of a region, put there where it is new.
    ///
    /// # Errors
    /// Where there are too many.
    pub fn region(&mut self, region: Region) -> Import<u16> {
        let key = (region.number.clone(), region.name.clone(), region.old);
        if let Some(&known) = self.known_regions.get(&key) {
            return Ok(known);
        }
        if self.regions.len() >= MOST_LABELS {
            return Err(ImportError::whole(Fault::TooMuch));
        }
        // Checked: fewer than `MOST_LABELS`.
        let place = u16::try_from(self.regions.len()).unwrap_or(NONE);
        self.regions.push(region);
        self.known_regions.insert(key, place);
        Ok(place)
    }

    /// Takes the title, and refuses a table that is known to be another one.
    ///
    /// # Errors
    /// Where the title names a table that is none of ours.
    pub fn set_title(&mut self, title: &str) -> Import<()> {
        title.trim().clone_into(&mut self.title);
        match number_in(title) {
            Some(number) => self.set_table(number),
            None => Ok(()),
        }
    }

    /// Takes the table's number.
    ///
    /// # Errors
    /// Where it is none of ours.
    pub fn set_table(&mut self, number: &str) -> Import<()> {
        if Table::from_number(number).is_none() && !is_newer_projection(number, &self.title) {
            return Err(ImportError::whole(Fault::WrongTable {
                found: number.to_owned(),
                title: super::error::quoted(&self.title),
            }));
        }
        number.clone_into(&mut self.table);
        Ok(())
    }

    /// The place of one figure in the file.
    pub fn place(&self, row: usize, column: usize) -> Place {
        let line = self.rows.get(row).map_or(0, |row| row.line);
        let field = |fields: &[u32]| fields.get(column).copied().unwrap_or(0);
        match &self.whereabouts {
            Whereabouts::Lines(fields) => Place::Line {
                line,
                column: field(fields),
            },
            Whereabouts::Cells(sheet, fields) => Place::Cell {
                sheet: sheet.clone(),
                row: line,
                column: field(fields),
            },
            Whereabouts::Json => {
                Place::Path(format!("value[{}]", row * self.columns.len() + column))
            }
            Whereabouts::Px => {
                Place::Statement(format!("DATA[{}]", row * self.columns.len() + column))
            }
        }
    }

    /// The figure in that row and column.
    pub fn figure(&self, row: usize, column: usize) -> Option<Figure> {
        self.values
            .get(row * self.columns.len() + column)
            .map(unpacked)
    }
}
