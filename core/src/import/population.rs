//! From what was read to the population of one municipality, as the model takes it.

use super::cube::NONE;
use super::error::{Fault, Import, ImportError, Missing, Place};
use super::figure::Figure;
use super::imported::Imported;
use super::label::{Age, RegionKind, Sex, TEN_GROUPS};
use super::register::{DIVISIONS, Register};
use super::table::Table;
use crate::model::age::{AGES, Band, ByAge, OLD, OLDEST};
use crate::model::national::NATIONAL;
use crate::model::population::PopulationSource;
use crate::scenario::Baseline;

/// What is packaged for the municipality, to check and to complete an import by.
#[derive(Clone, Copy, Debug)]
pub struct Packaged<'a> {
    /// Its base year.
    pub year: i32,
    /// Persons by single year of age in that year, both sexes together.
    pub ages: &'a ByAge,
}

/// What of the file is wanted.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// Today's number of the municipality; `"0"` for the country.
    pub municipality: &'a str,
    /// Place of the alternative in the file; `None` for the main one, or the only one.
    pub alternative: Option<usize>,
    /// Base year; `None` for a projection's first and a count's last.
    pub base_year: Option<i32>,
    /// What is packaged; `None` where nothing is.
    pub packaged: Option<Packaged<'a>>,
    /// Numbers and names.
    pub register: &'a Register,
}

/// What to know of an import that can be used.
#[derive(Clone, Debug, PartialEq)]
pub enum Note {
    /// The file has old numbers, which were added up.
    OldNumbers(Vec<String>),
    /// An old municipality was split, and its inhabitants are shared by a fixed weight: approximate.
    Approximate(Vec<String>),
    /// A sum over ages stands beside its parts and was left out.
    SumLeftOut,
    /// A group across 80 was split by the municipality's own ages in its base year.
    Split(Band),
    /// The alternatives were told by their codes, because the file has no texts.
    ByCode,
    /// Years in which the number was not in use were left out.
    NotInUse(Vec<i32>),
    /// Is it the right municipality? The file's total and ours are far apart.
    TotalDiffers {
        /// The year.
        year: i32,
        /// Persons in the file.
        file: f64,
        /// Persons in what is packaged.
        packaged: f64,
    },
    /// A group that changes by more than a quarter in a year.
    Jump {
        /// The group.
        band: Band,
        /// The later year.
        year: i32,
        /// Persons the year before.
        before: f64,
        /// Persons in that year.
        after: f64,
    },
}

/// Persons in one year of the file.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Total {
    /// The year.
    pub year: i32,
    /// All ages.
    pub all: f64,
    /// 80 and over.
    pub from_80: f64,
}

/// The population of one municipality from a file.
#[derive(Clone, Debug, PartialEq)]
pub struct ImportedPopulation {
    /// Base year.
    pub base_year: i32,
    /// As the model takes it, from the base year on.
    pub source: PopulationSource,
    /// SSB's letters of the alternative; empty where the file has none.
    pub alternative: String,
    /// First year of the file that has people.
    pub first: Total,
    /// Last year of the file.
    pub last: Total,
    /// What to know.
    pub notes: Vec<Note>,
}

impl ImportedPopulation {
    /// Puts the population in place of the baseline's.
    pub fn apply(&self, baseline: &mut Baseline) {
        baseline.base_year = self.base_year;
        baseline.population = self.source.clone();
    }
}

/// The same vintage agrees within this share.
const SAME: f64 = 0.005;
/// An older one within this.
const OLDER: f64 = 0.05;
/// A group of this many does not change by more than [`JUMP`] in a year.
const BIG_GROUP: f64 = 200.0;
const JUMP: f64 = 0.25;
/// Some municipalities of the file, for a message.
const SHOWN: usize = 5;

type Region = Option<u16>;

impl Imported {
    /// The population of one municipality.
    ///
    /// # Errors
    /// Where the municipality, the alternative, ages, years or figures are not there.
    pub fn population(&self, wanted: &Wanted) -> Import<ImportedPopulation> {
        let mut notes = Vec::new();
        let (alternative, letters, by_code) = self.alternative(wanted.alternative)?;
        if by_code {
            notes.push(Note::ByCode);
        }
        let (parts, old_numbers) = self.people(wanted, alternative)?;
        let in_use: Vec<&Year> = parts.iter().filter(|year| year.in_use()).collect();
        let (Some(first), Some(last)) = (in_use.first(), in_use.last()) else {
            return refuse(Fault::NobodyThere {
                number: wanted.municipality.to_owned(),
            });
        };
        let base_year = wanted.base_year.unwrap_or(if self.is_projection() {
            first.year
        } else {
            last.year
        });
        if !in_use.iter().any(|year| year.year == base_year) {
            return refuse(Fault::NoBaseYear {
                wanted: base_year,
                first: first.year,
                last: last.year,
            });
        }
        let unused: Vec<i32> = parts
            .iter()
            .filter(|year| !year.in_use())
            .map(|year| year.year)
            .collect();
        if !unused.is_empty() {
            notes.push(Note::NotInUse(unused));
        }
        let used: Vec<&Year> = in_use
            .iter()
            .filter(|year| year.year >= base_year)
            .copied()
            .collect();
        for (old, approximate) in used.iter().filter_map(|year| old_numbers.get(year.set)) {
            let note = if *approximate {
                Note::Approximate(old.clone())
            } else {
                Note::OldNumbers(old.clone())
            };
            if !old.is_empty() && !notes.contains(&note) {
                notes.push(note);
            }
        }

        let spans = self.spans();
        let present: Vec<Option<Band>> = spans
            .iter()
            .enumerate()
            .map(|(at, span)| span.filter(|_| used.iter().any(|year| year.cell(at).is_some())))
            .collect();
        let cover = cover(&present)?;
        if present.iter().flatten().count() > cover.len() || self.cube.ages.contains(&Age::All) {
            notes.push(Note::SumLeftOut);
        }
        let bands: Vec<Band> = cover.iter().map(|&(_, band)| band).collect();
        if let Some(top) = bands
            .last()
            .filter(|top| top.from < OLD && top.to == OLDEST)
        {
            return refuse(Fault::TopGroup { from: top.from });
        }
        self.check_missing(&used, &cover)?;
        for (before, after) in used.iter().zip(used.iter().skip(1)) {
            if after.year != before.year + 1 {
                return refuse(Fault::YearGap {
                    after: before.year,
                    before: after.year,
                });
            }
        }
        let shape = wanted
            .packaged
            .map_or(&NATIONAL.age_key, |packaged| packaged.ages);
        let row = |year: &Year| -> Vec<f64> {
            cover
                .iter()
                .map(|&(at, _)| {
                    year.cell(at)
                        .and_then(|cell| cell.persons)
                        .unwrap_or_default()
                })
                .collect()
        };
        let rows: Vec<Vec<f64>> = used.iter().map(|year| row(year)).collect();
        let source = source(
            &bands,
            &rows,
            &used,
            shape,
            wanted.packaged.is_some(),
            &mut notes,
        );
        jumps(&source, &mut notes);
        let total = |year: &Year| {
            let row = row(year);
            let persons = spread(&bands, &row, shape);
            let old = bands.iter().zip(&row).filter(|(band, _)| band.to >= OLD);
            let from_80 = old.map(|(band, total)| {
                if band.from >= OLD {
                    *total
                } else {
                    Band {
                        from: OLD,
                        to: band.to,
                    }
                    .sum(&persons)
                }
            });
            Total {
                year: year.year,
                all: row.iter().sum(),
                from_80: from_80.sum(),
            }
        };
        if let Some(packaged) = wanted.packaged {
            let year = in_use.iter().find(|year| year.year == packaged.year);
            let year = year.or(used.first()).copied();
            notes.extend(year.and_then(|year| self.total_differs(&total(year), packaged)));
        }
        Ok(ImportedPopulation {
            base_year,
            first: total(first),
            last: total(last),
            source,
            alternative: letters,
            notes,
        })
    }

    /// Place, letters, and whether they come from a code.
    fn alternative(&self, wanted: Option<usize>) -> Import<(u16, String, bool)> {
        let known = self.alternatives();
        let chosen = match wanted {
            None => known.first(),
            Some(at) => known.iter().find(|(place, _)| *place == at),
        };
        match chosen {
            Some((at, alternative)) => Ok((
                u16::try_from(*at).unwrap_or(NONE),
                alternative.letters.clone(),
                alternative.from_code,
            )),
            None if wanted.is_none() => Ok((NONE, String::new(), false)),
            None => refuse(Fault::NoAlternative {
                found: known
                    .iter()
                    .map(|(_, alternative)| alternative.label.clone())
                    .collect(),
            }),
        }
    }

    fn spans(&self) -> Vec<Option<Band>> {
        let spans = self.cube.ages.iter().map(|age| match age {
            Age::Span(band) => Some(*band),
            Age::All => None,
        });
        spans.collect()
    }

    /// The places of a number in the file.
    fn region(&self, number: &str, register: &Register) -> Import<Option<u16>> {
        let places = |wanted: &dyn Fn(&super::label::Region) -> bool| {
            let place = self.cube.regions.iter().position(wanted);
            place.and_then(|place| u16::try_from(place).ok())
        };
        if let Some(place) =
            places(&|region| region.kind == RegionKind::Municipality && region.number == number)
        {
            return Ok(Some(place));
        }
        // A file without numbers: by name, where only one has it.
        let Some(name) = register.name(number) else {
            return Ok(None);
        };
        let by_name = places(&|region| {
            region.kind == RegionKind::Municipality
                && region.number.is_empty()
                && !region.old
                && region.name == name
        });
        if by_name.is_some() && register.named(name).count() > 1 {
            return refuse(Fault::AmbiguousName {
                name: name.to_owned(),
            });
        }
        Ok(by_name)
    }

    /// The regions of the file that make up the municipality, in every division that the file has
    /// in full.
    fn sets(&self, wanted: &Wanted) -> Import<Vec<Vec<(Region, f64, String)>>> {
        let number = wanted.municipality;
        if number == "0" {
            if self.cube.regions.is_empty() {
                return Ok(vec![vec![(None, 1.0, String::new())]]);
            }
            let country = self
                .cube
                .regions
                .iter()
                .position(|region| region.kind == RegionKind::Country);
            if let Some(country) = country {
                return Ok(vec![vec![(
                    u16::try_from(country).ok(),
                    1.0,
                    String::new(),
                )]]);
            }
        }
        let mut sets = Vec::new();
        let mut lacking: Vec<String> = Vec::new();
        for year in DIVISIONS {
            let mut parts = wanted.register.parts(number, year);
            if parts.is_empty() && year == DIVISIONS.iter().copied().max().unwrap_or_default() {
                parts = vec![(number, 1.0)];
            }
            let mut set = Vec::new();
            let mut missing = Vec::new();
            for (old, weight) in parts {
                match self.region(old, wanted.register)? {
                    Some(region) => {
                        let shown = if old == number {
                            String::new()
                        } else {
                            old.to_owned()
                        };
                        set.push((Some(region), weight, shown));
                    }
                    None => missing.push(old.to_owned()),
                }
            }
            if missing.is_empty() && !set.is_empty() {
                if !sets.contains(&set) {
                    sets.push(set);
                }
            } else if !set.is_empty() && lacking.is_empty() {
                lacking = missing;
            }
        }
        if !sets.is_empty() {
            return Ok(sets);
        }
        if !lacking.is_empty() {
            return refuse(Fault::PartsMissing {
                number: number.to_owned(),
                missing: lacking,
            });
        }
        let found = self.municipalities(wanted.register).into_iter().take(SHOWN);
        refuse(Fault::NoMunicipality {
            number: number.to_owned(),
            found: found
                .map(|(number, name)| format!("{number} {name}").trim().to_owned())
                .collect(),
        })
    }

    /// The municipality in every year of the file, ascending, each year in the newest division in
    /// which somebody lives there; and of each division the old numbers and whether they are shared.
    #[allow(clippy::type_complexity)] // Two lists that belong together, used once.
    fn people(
        &self,
        wanted: &Wanted,
        alternative: u16,
    ) -> Import<(Vec<Year>, Vec<(Vec<String>, bool)>)> {
        let sets = self.sets(wanted)?;
        let mut grids = Vec::with_capacity(sets.len());
        for (index, set) in sets.iter().enumerate() {
            grids.push(self.grid(set, alternative, index)?);
        }
        let mut order: Vec<(i32, usize)> = self.cube.years.iter().copied().zip(0..).collect();
        order.sort_unstable();
        let mut years = Vec::with_capacity(order.len());
        for (_, at) in order {
            let of_year = grids.iter().filter_map(|grid| grid.get(at));
            let best = of_year
                .clone()
                .find(|year| year.in_use())
                .or(of_year.clone().next());
            years.extend(best.cloned());
        }
        let old = sets.iter().map(|set| {
            let numbers = set
                .iter()
                .map(|(_, _, old)| old.clone())
                .filter(|old| !old.is_empty());
            (
                numbers.collect(),
                set.iter().any(|&(_, weight, _)| weight < 1.0),
            )
        });
        Ok((years, old.collect()))
    }

    /// Adds up the regions of one set, year by year in the file's order.
    fn grid(
        &self,
        set: &[(Region, f64, String)],
        alternative: u16,
        index: usize,
    ) -> Import<Vec<Year>> {
        let cube = &self.cube;
        let ages = cube.ages.len();
        let mut sums = vec![Sums::default(); cube.years.len() * ages];
        let regions_in_columns = cube.columns.iter().any(|key| key.region != NONE);
        for (row, this) in cube.rows.iter().enumerate() {
            if !regions_in_columns && weight_of(set, this.key.region).is_none() {
                continue;
            }
            for (column, more) in cube.columns.iter().enumerate() {
                let key = this.key.or(*more);
                let Some(weight) = weight_of(set, key.region) else {
                    continue;
                };
                if alternative != NONE && key.alternative != NONE && key.alternative != alternative
                {
                    continue;
                }
                let year = if key.year == NONE {
                    0
                } else {
                    usize::from(key.year)
                };
                let Some(sums) = sums.get_mut(year * ages + usize::from(key.age)) else {
                    continue;
                };
                let sex = cube.sexes.get(usize::from(key.sex)).copied();
                let slot = sums.slot(sex);
                slot.count += 1;
                if slot.count > set.len() {
                    return Err(ImportError::at(cube.place(row, column), Fault::Twice));
                }
                match cube
                    .figure(row, column)
                    .unwrap_or(Figure::None(Missing::Empty))
                {
                    Figure::Persons(persons) => slot.persons += persons * weight,
                    Figure::None(why) => {
                        slot.missing += 1;
                        slot.why.get_or_insert((why, row, column));
                    }
                }
            }
        }
        let any = |pick: fn(&Sums) -> &Slot| sums.iter().any(|sums| pick(sums).count > 0);
        let (women, men) = (any(|sums| &sums.women), any(|sums| &sums.men));
        let use_apart = !any(|sums| &sums.unsaid) && women && men;
        if !any(|sums| &sums.unsaid) && !any(|sums| &sums.both) && women != men {
            return refuse(Fault::OneSex);
        }
        let years = cube
            .years
            .iter()
            .zip(sums.chunks(ages.max(1)))
            .map(|(&year, sums)| Year {
                year,
                set: index,
                cells: sums
                    .iter()
                    .map(|sums| sums.cell(use_apart, set.len()))
                    .collect(),
            });
        Ok(years.collect())
    }

    /// Refuses figures that are missing in the years and ages that are used.
    fn check_missing(&self, used: &[&Year], cover: &[(usize, Band)]) -> Import<()> {
        let mut count = 0;
        let mut first: Option<(Missing, Place)> = None;
        for year in used {
            for &(at, _) in cover {
                let cell = year.cell(at);
                if cell.is_some_and(|cell| cell.persons.is_some()) {
                    continue;
                }
                count += 1;
                let why = cell.and_then(|cell| cell.why);
                first.get_or_insert_with(|| {
                    why.map_or((Missing::Empty, Place::File), |(why, row, column)| {
                        (why, self.cube.place(row, column))
                    })
                });
            }
        }
        match first {
            None => Ok(()),
            Some((why, place)) => Err(ImportError::at(place, Fault::MissingFigures { count, why })),
        }
    }

    fn total_differs(&self, total: &Total, packaged: Packaged) -> Option<Note> {
        let ours: f64 = packaged.ages.iter().sum();
        let counted = match self.table() {
            Some(Table::Population) => true,
            Some(table) => table.first_year() == Some(total.year),
            None => false,
        };
        let same = total.year == packaged.year && counted;
        let limit = if same { SAME } else { OLDER };
        ((total.all - ours).abs() > limit * ours).then_some(Note::TotalDiffers {
            year: total.year,
            file: total.all,
            packaged: ours,
        })
    }
}

fn refuse<T>(fault: Fault) -> Import<T> {
    Err(ImportError::whole(fault))
}

fn weight_of(set: &[(Region, f64, String)], region: u16) -> Option<f64> {
    let region = (region != NONE).then_some(region);
    let found = set.iter().find(|(known, _, _)| *known == region);
    found.map(|&(_, weight, _)| weight)
}

/// What was added up for one year, age and sex.
#[derive(Clone, Debug, Default)]
struct Slot {
    persons: f64,
    count: usize,
    missing: usize,
    /// Why the first missing one is, and where it stands.
    why: Option<(Missing, usize, usize)>,
}

/// What was added up for one year and age.
#[derive(Clone, Debug, Default)]
struct Sums {
    unsaid: Slot,
    women: Slot,
    men: Slot,
    both: Slot,
}

impl Sums {
    fn slot(&mut self, sex: Option<Sex>) -> &mut Slot {
        match sex {
            None => &mut self.unsaid,
            Some(Sex::Women) => &mut self.women,
            Some(Sex::Men) => &mut self.men,
            Some(Sex::Both) => &mut self.both,
        }
    }

    /// Both sexes together; `None` where the file says nothing of this year and age.
    fn cell(&self, apart: bool, regions: usize) -> Option<Cell> {
        let slots: &[&Slot] = if apart {
            &[&self.women, &self.men]
        } else if self.unsaid.count > 0 {
            &[&self.unsaid]
        } else {
            &[&self.both]
        };
        if slots.iter().all(|slot| slot.count == 0) {
            return None;
        }
        let whole = slots
            .iter()
            .all(|slot| slot.count == regions && slot.missing == 0);
        Some(Cell {
            persons: whole.then(|| slots.iter().map(|slot| slot.persons).sum()),
            why: slots.iter().find_map(|slot| slot.why),
        })
    }
}

/// Persons of one year and age.
#[derive(Clone, Copy, Debug)]
struct Cell {
    /// `None` where a figure is missing.
    persons: Option<f64>,
    why: Option<(Missing, usize, usize)>,
}

/// One year of the municipality.
#[derive(Clone, Debug)]
struct Year {
    #[allow(clippy::struct_field_names)] // It is the year of the year.
    year: i32,
    /// Which set of regions it comes from.
    set: usize,
    /// One for each of the file's ages.
    cells: Vec<Option<Cell>>,
}

impl Year {
    fn cell(&self, age: usize) -> Option<Cell> {
        self.cells.get(age).copied().flatten()
    }

    /// Whether anybody is there: a number that was not in use has nobody, or symbols.
    fn in_use(&self) -> bool {
        let persons = self.cells.iter().flatten().filter_map(|cell| cell.persons);
        persons.into_iter().any(|persons| persons > 0.0)
    }
}

/// The finest set of groups that covers every age once, with their places.
fn cover(spans: &[Option<Band>]) -> Import<Vec<(usize, Band)>> {
    // From each age on: how many groups at most reach the top, and with which group it begins.
    let mut best: Vec<Option<(usize, usize, Band)>> = vec![None; AGES + 1];
    for from in (0..AGES).rev() {
        let mut here: Option<(usize, usize, Band)> = None;
        for (at, band) in spans.iter().enumerate() {
            let Some(band) = band.filter(|band| usize::from(band.from) == from) else {
                continue;
            };
            let next = usize::from(band.to) + 1;
            let behind = if next == AGES {
                Some(0)
            } else {
                best.get(next).copied().flatten().map(|(count, _, _)| count)
            };
            if let Some(behind) = behind
                && here.is_none_or(|(count, _, _)| behind + 1 > count)
            {
                here = Some((behind + 1, at, band));
            }
        }
        if let Some(cell) = best.get_mut(from) {
            *cell = here;
        }
    }
    let mut list = Vec::new();
    let mut from = 0;
    while let Some((_, at, band)) = best.get(from).copied().flatten() {
        list.push((at, band));
        from = usize::from(band.to) + 1;
    }
    if from == AGES {
        return Ok(list);
    }
    // The first age that no chain of groups from 0 reaches.
    let mut reached = [false; AGES + 1];
    reached[0] = true;
    for from in 0..AGES {
        if reached.get(from) != Some(&true) {
            continue;
        }
        for band in spans
            .iter()
            .flatten()
            .filter(|band| usize::from(band.from) == from)
        {
            if let Some(cell) = reached.get_mut(usize::from(band.to) + 1) {
                *cell = true;
            }
        }
    }
    let gap = reached.iter().rposition(|&reached| reached).unwrap_or(0);
    let next = spans
        .iter()
        .flatten()
        .map(|band| usize::from(band.from))
        .filter(|&from| from > gap)
        .min();
    let age = |age: usize| u8::try_from(age).unwrap_or(OLDEST).min(OLDEST);
    refuse(Fault::MissingAges {
        from: age(gap),
        to: age(next.map_or(AGES - 1, |next| next - 1)),
    })
}

/// Spreads groups over single years in proportion to `shape`.
fn spread(bands: &[Band], row: &[f64], shape: &ByAge) -> ByAge {
    let mut persons = [0.0; AGES];
    for (band, total) in bands.iter().zip(row) {
        let key = if band.sum(shape) > 0.0 {
            shape
        } else {
            &NATIONAL.age_key
        };
        let sum = band.sum(key);
        for (cell, weight) in band.of_mut(&mut persons).iter_mut().zip(band.of(key)) {
            // In this order a single year of age keeps its whole number.
            *cell = total * (weight / sum);
        }
    }
    persons
}

fn source(
    bands: &[Band],
    rows: &[Vec<f64>],
    used: &[&Year],
    shape: &ByAge,
    known_shape: bool,
    notes: &mut Vec<Note>,
) -> PopulationSource {
    let single = bands.len() == AGES;
    let across = bands
        .iter()
        .copied()
        .find(|band| band.from < OLD && band.to >= OLD);
    let mut kept: Vec<Band> = if single {
        TEN_GROUPS.to_vec()
    } else {
        bands.to_vec()
    };
    if let Some(across) = across {
        notes.push(Note::Split(across));
        let split = |band: &Band| {
            if *band == across {
                vec![
                    Band {
                        from: band.from,
                        to: OLD - 1,
                    },
                    Band {
                        from: OLD,
                        to: band.to,
                    },
                ]
            } else {
                vec![*band]
            }
        };
        kept = bands.iter().flat_map(split).collect();
    }
    let by_age = |row: &Vec<f64>| spread(bands, row, shape);
    let counts = rows.iter().map(|row| {
        if kept == bands {
            row.clone()
        } else {
            let persons = by_age(row);
            let given = |band: &Band| {
                bands
                    .iter()
                    .position(|known| known == band)
                    .and_then(|at| row.get(at))
            };
            kept.iter()
                .map(|band| given(band).copied().unwrap_or_else(|| band.sum(&persons)))
                .collect()
        }
    });
    PopulationSource {
        years: used.iter().map(|year| year.year).collect(),
        counts: counts.collect(),
        base_ages: rows
            .first()
            .filter(|_| single || known_shape)
            .map(|row| Box::new(by_age(row))),
        bands: kept,
    }
}

fn jumps(source: &PopulationSource, notes: &mut Vec<Note>) {
    let pairs = source.counts.iter().zip(source.counts.iter().skip(1));
    for ((before, after), &year) in pairs.zip(source.years.iter().skip(1)) {
        for ((&before, &after), &band) in before.iter().zip(after).zip(&source.bands) {
            if before.max(after) > BIG_GROUP && (after - before).abs() > JUMP * before {
                notes.push(Note::Jump {
                    band,
                    year,
                    before,
                    after,
                });
                return;
            }
        }
    }
}
