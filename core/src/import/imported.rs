//! What was read from a file, to be shown before it is used.

use super::cube::Cube;
use super::error::{Fault, Import, ImportError, Side};
use super::label::{Age, AlternativeLabel, RegionKind, Sex};
use super::reader::Format;
use super::register::Register;
use super::table::Table;

/// A projection reaches at least this year; what ends before it counts people who are there.
const PROJECTED: i32 = 2030;

/// Where imported figures come from: what every export says of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The table's number; empty where the file does not say it.
    pub table: String,
    /// Its title.
    pub title: String,
    /// When SSB changed it last, as the file has it.
    pub updated: String,
    /// Bytes of the file.
    pub bytes: u64,
    /// 64-bit FNV-1a hash of the file.
    pub hash: u64,
}

/// What the file has of the sexes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SexesFound {
    /// Both together.
    Together,
    /// Women and men apart; they are added up.
    Apart,
    /// One of them only.
    One,
}

/// One file that was read and is one of the tables.
#[derive(Clone, Debug)]
pub struct Imported {
    pub(super) cube: Cube,
    /// What kind of file it was.
    pub format: Format,
    /// Where the figures come from.
    pub stamp: Stamp,
}

impl Imported {
    /// Takes the inner form where it is a table of persons by municipality, age and year.
    pub(super) fn new(mut cube: Cube, format: Format, bytes: u64, hash: u64) -> Import<Self> {
        check(&cube)?;
        let table = Table::from_number(&cube.table);
        let with_codes = matches!(
            table,
            Some(Table::Projection2026 | Table::Projection2024) | None
        ) && cube.years.iter().any(|&year| year >= PROJECTED);
        if !with_codes {
            // In other tables the same codes mean something else, or nothing.
            for alternative in cube
                .alternatives
                .iter_mut()
                .filter(|alternative| alternative.from_code)
            {
                alternative.letters.clear();
                alternative.from_code = false;
            }
        }
        let stamp = Stamp {
            table: cube.table.clone(),
            title: cube.title.clone(),
            updated: cube.updated.clone(),
            bytes,
            hash,
        };
        Ok(Self {
            cube,
            format,
            stamp,
        })
    }

    /// Which table it is; `None` where the file does not say it, or it is newer than the page.
    pub fn table(&self) -> Option<Table> {
        Table::from_number(&self.cube.table)
    }

    /// Whether it projects; else it counts people who are there.
    pub fn is_projection(&self) -> bool {
        match self.table() {
            Some(table) => table.first_year().is_some(),
            None => self.cube.years.iter().any(|&year| year >= PROJECTED),
        }
    }

    /// Today's municipalities that the file has, by number and name, whatever numbers it uses; `"0"`
    /// is the country.
    pub fn municipalities(&self, register: &Register) -> Vec<(String, String)> {
        let mut found: Vec<(String, String)> = Vec::new();
        let mut put = |number: &str, name: &str| {
            if !found.iter().any(|(known, _)| known == number) {
                let name = register.name(number).unwrap_or(name);
                found.push((number.to_owned(), name.to_owned()));
            }
        };
        if self.cube.regions.is_empty() {
            put("0", "");
        }
        for region in &self.cube.regions {
            match region.kind {
                RegionKind::Country => put("0", &region.name),
                RegionKind::Municipality if region.number.is_empty() => {
                    if !region.old {
                        for number in register.named(&region.name) {
                            put(number, &region.name);
                        }
                    }
                }
                RegionKind::Municipality => {
                    let today = register.today(&region.number);
                    if today.is_empty() {
                        put(&region.number, &region.name);
                    }
                    for number in today {
                        put(number, &region.name);
                    }
                }
                RegionKind::County | RegionKind::District | RegionKind::LeftOut => {}
            }
        }
        found
    }

    /// Years, ascending.
    pub fn years(&self) -> Vec<i32> {
        let mut years = self.cube.years.clone();
        years.sort_unstable();
        years
    }

    /// Alternatives with their place in the file, the main one first.
    pub fn alternatives(&self) -> Vec<(usize, &AlternativeLabel)> {
        let mut list: Vec<_> = self.cube.alternatives.iter().enumerate().collect();
        list.sort_by_key(|(at, alternative)| (!is_main(alternative), *at));
        list
    }

    /// How many age groups, and whether they are single years.
    pub fn ages(&self) -> (usize, bool) {
        let spans = self.cube.ages.iter().filter_map(|age| match age {
            Age::Span(band) => Some(band.to - band.from),
            Age::All => None,
        });
        let wide = spans.clone().filter(|&width| width > 0).count();
        (spans.count(), wide == 0)
    }

    /// What it has of the sexes.
    pub fn sexes(&self) -> SexesFound {
        let has = |sex| self.cube.sexes.contains(&sex);
        match (has(Sex::Women), has(Sex::Men)) {
            (true, true) => SexesFound::Apart,
            _ if has(Sex::Both) => SexesFound::Together,
            (false, false) => SexesFound::Together,
            _ => SexesFound::One,
        }
    }

    /// How many figures the file holds.
    pub fn figures(&self) -> usize {
        self.cube.values.len()
    }
}

fn is_main(alternative: &AlternativeLabel) -> bool {
    matches!(alternative.letters.as_str(), "MMMM" | "MMM")
}

/// Checks that the inner form is a table of persons by municipality, age and year.
pub(super) fn check(cube: &Cube) -> Import<()> {
    let refuse = |fault| Err(ImportError::whole(fault));
    let kinds = |kind: RegionKind| cube.regions.iter().any(|region| region.kind == kind);
    if kinds(RegionKind::District) && !kinds(RegionKind::Municipality) {
        let district = cube
            .regions
            .iter()
            .find(|region| region.kind == RegionKind::District);
        return refuse(Fault::Districts {
            found: district
                .map(|region| region.name.clone())
                .unwrap_or_default(),
        });
    }
    let columns = || {
        let labels = cube.alternatives.iter().map(|label| label.label.as_str());
        super::error::quoted(&labels.take(3).collect::<Vec<_>>().join(", "))
    };
    let sides = [
        (cube.values.is_empty(), Side::Figures),
        (cube.ages.is_empty(), Side::Age),
        (cube.years.is_empty(), Side::Year),
    ];
    if let Some(&(_, side)) = sides.iter().find(|(missing, _)| *missing) {
        let found = columns();
        return refuse(Fault::NoSide { side, found });
    }
    Ok(())
}
