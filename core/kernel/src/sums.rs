//! Sums over ages, made once: what a case needs of a year's population is a handful of numbers.
//!
//! Need in a year is `Σ N(a) · r(a − s)`. The knots of the rate curve lie at whole ages, so for every
//! shift s in (m − 1, m] the same ages belong to the same segment, and inside a segment
//! `r(a − s) = r(a) · e^(−k·s)`: for each m one sum a segment is enough. Growth among the old is
//! uncertain too: `N(a) = max(0, N0(a) + g · ΔN(a))` is a constant and a multiple of g, but for the ages
//! that a large g empties. Which those are only changes at the g of `Year::breaks`, so there is one
//! table for each stretch between them.

use crate::sort::sort;

/// Single years of age, the last one open.
pub const AGES: usize = 106;
/// One number for each single year of age.
pub type ByAge = [f64; AGES];
/// Pieces of the rate curve.
pub const SEGMENTS: usize = 11;
/// Pieces that a shift scales, and in the first place the two constant ones together.
pub(crate) const SLOTS: usize = SEGMENTS - 1;

const OLD: usize = 80;
const HOME_CARE_BY_RATE: usize = 67;
const WORKING: std::ops::RangeInclusive<usize> = 20..=66;
/// Whole years of shift that make a difference: further, everybody is on a constant piece.
const FIRST_SHIFT: i32 = -102;
const LAST_SHIFT: i32 = 56;
/// Tables kept before all are made anew (half a kilobyte each); no sane input comes near.
const MOST_TABLES: usize = 40_000;

/// A log-linear piece of the curve from `from`, a whole age, on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Segment {
    /// First age; minus infinity for the first piece.
    pub from: f64,
    /// How steep: `ln r` per year of age.
    pub slope: f64,
    /// The rate at each whole age if the piece went on for ever.
    pub at_age: ByAge,
}

/// What the kernel has to know of a municipality.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    /// Persons by age for every year, the base year first.
    pub persons: Vec<ByAge>,
    /// Decided places since the base year for every year.
    pub decided: Vec<f64>,
    /// The curve of 24-hour care by age; the first and the last piece are constant.
    pub curve: [Segment; SEGMENTS],
    /// Dementia by age, share.
    pub dementia: ByAge,
    /// Home-care users per inhabitant by age in the base year.
    pub users: ByAge,
    /// Hours of home care per inhabitant and week by age in the base year, before `hours_factor`.
    pub hours: ByAge,
    /// Places in institution and in 24-hour care homes in the base year.
    pub places: [f64; 2],
    /// Persons waiting in the base year.
    pub waiting: f64,
    /// The municipality's own staff, where known.
    pub care_fte: Option<f64>,
    /// The municipality's own cost, where known.
    pub care_cost: Option<f64>,
}

/// A sum for each slot: a constant, and what growth among the old multiplies.
#[derive(Clone, Copy, Debug)]
struct Sum {
    base: [f64; SLOTS],
    growth: [f64; SLOTS],
}

impl Sum {
    const ZERO: Self = Self {
        base: [0.0; SLOTS],
        growth: [0.0; SLOTS],
    };

    fn add(&mut self, slot: usize, (base, growth): (f64, f64), weight: f64) {
        if let (Some(b), Some(g)) = (self.base.get_mut(slot), self.growth.get_mut(slot)) {
            *b += base * weight;
            *g += growth * weight;
        }
    }

    #[inline(always)]
    #[allow(clippy::inline_always, reason = "the inner loop of everything")]
    fn at(&self, factors: &[f64; SLOTS], growth: f64) -> f64 {
        let [b0, b1, b2, b3, b4, b5, b6, b7, b8, b9] = self.base;
        let [g0, g1, g2, g3, g4, g5, g6, g7, g8, g9] = self.growth;
        let [f0, f1, f2, f3, f4, f5, f6, f7, f8, f9] = *factors;
        let one = (b0 + g0 * growth) * f0 + (b1 + g1 * growth) * f1;
        let two = (b2 + g2 * growth) * f2 + (b3 + g3 * growth) * f3;
        let three = (b4 + g4 * growth) * f4 + (b5 + g5 * growth) * f5;
        let four = (b6 + g6 * growth) * f6 + (b7 + g7 * growth) * f7;
        let five = (b8 + g8 * growth) * f8 + (b9 + g9 * growth) * f9;
        (one + two) + (three + four) + five
    }
}

#[derive(Clone, Copy, Debug)]
struct Table {
    need: Sum,
    users: Sum,
    hours: Sum,
    n80: (f64, f64),
    dementia: (f64, f64),
}

/// What one year has of its own.
#[derive(Clone, Debug)]
pub(crate) struct Year {
    /// The growth from which each old age that shrinks is empty, ascending.
    breaks: Vec<f64>,
    /// Number of the table, from 1, for each whole shift and stretch between breaks; 0: not made yet.
    tables: Vec<u32>,
    pub under_80: f64,
    pub working: f64,
    /// Users and hours under 67, whom neither growth among the old nor a shift touches.
    pub young_users: f64,
    pub young_hours: f64,
    pub decided: f64,
}

/// What a case needs of a year's population.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Persons {
    pub raw_need: f64,
    pub old_users: f64,
    pub old_hours: f64,
    pub n80: f64,
    pub dementia: f64,
}

/// A municipality made ready for many cases.
#[derive(Clone, Debug)]
pub struct Kernel {
    pub(crate) facts: Facts,
    pub(crate) years: Vec<Year>,
    tables: Vec<Table>,
    pub(crate) slopes: [f64; SLOTS],
    pub(crate) raw_need: f64,
    pub(crate) base_hours: f64,
    pub(crate) n80: f64,
}

impl Kernel {
    /// Makes the sums that every case shares; the rest is made when it is first asked for.
    pub fn new(facts: Facts) -> Self {
        let none = [0.0; AGES];
        let base = facts.persons.first().unwrap_or(&none);
        let years = facts
            .persons
            .iter()
            .zip(&facts.decided)
            .map(|(persons, &decided)| Year::new(base, persons, decided, &facts))
            .collect();
        let mut slopes = [0.0; SLOTS];
        for (slope, segment) in slopes.iter_mut().zip(&facts.curve).skip(1) {
            *slope = segment.slope;
        }
        let n80 = base.iter().skip(OLD).sum();
        let base_hours = sum(base, &facts.hours);
        let mut kernel = Self {
            facts,
            years,
            tables: Vec::new(),
            slopes,
            raw_need: 0.0,
            base_hours,
            n80,
        };
        kernel.raw_need = kernel.persons(0, 1.0, 0.0, &[1.0; SLOTS]).raw_need;
        kernel
    }

    /// How many years there are, the base year included.
    pub fn years(&self) -> usize {
        self.years.len()
    }

    /// The population of a year with that growth among the old and everybody `younger` years further
    /// down the curve; `factors` is `e^(−k · younger)` for each slot.
    #[inline]
    pub(crate) fn persons(
        &mut self,
        offset: usize,
        growth: f64,
        younger: f64,
        factors: &[f64; SLOTS],
    ) -> Persons {
        let number = self.number(offset, growth, younger);
        let Some(table) = self.tables.get(number) else {
            return Persons {
                raw_need: 0.0,
                old_users: 0.0,
                old_hours: 0.0,
                n80: 0.0,
                dementia: 0.0,
            };
        };
        Persons {
            raw_need: table.need.at(factors, growth),
            old_users: table.users.at(factors, growth),
            old_hours: table.hours.at(factors, growth),
            n80: table.n80.0 + table.n80.1 * growth,
            dementia: table.dementia.0 + table.dementia.1 * growth,
        }
    }

    #[inline]
    fn number(&mut self, offset: usize, growth: f64, younger: f64) -> usize {
        // Rounding up by hand: the instruction is not everywhere. The cast saturates.
        #[allow(clippy::cast_possible_truncation)]
        let down = younger as i32;
        let shift = down.clamp(FIRST_SHIFT - 1, LAST_SHIFT) + i32::from(younger > f64::from(down));
        let shift = shift.clamp(FIRST_SHIFT, LAST_SHIFT);
        let Some(year) = self.years.get(offset) else {
            return usize::MAX;
        };
        let empty = year
            .breaks
            .iter()
            .take_while(|&&limit| limit < growth)
            .count();
        let row = usize::try_from(shift - FIRST_SHIFT).unwrap_or(0);
        let place = row * (year.breaks.len() + 1) + empty;
        match year.tables.get(place) {
            Some(&number) if number > 0 => number as usize - 1,
            _ => self.make(offset, shift, empty, place),
        }
    }

    /// Makes a table and says its number.
    #[cold]
    #[inline(never)]
    fn make(&mut self, offset: usize, shift: i32, empty: usize, place: usize) -> usize {
        if self.tables.len() >= MOST_TABLES {
            self.tables.clear();
            for year in &mut self.years {
                year.tables.fill(0);
            }
        }
        let none = [0.0; AGES];
        let base = self.facts.persons.first().unwrap_or(&none);
        let persons = self.facts.persons.get(offset).unwrap_or(&none);
        let limit = self
            .years
            .get(offset)
            .and_then(|year| year.breaks.get(..empty)?.last().copied())
            .unwrap_or(f64::NEG_INFINITY);
        let table = self.facts.table(base, persons, shift, limit);
        self.tables.push(table);
        let number = self.tables.len();
        let entry = self
            .years
            .get_mut(offset)
            .and_then(|year| year.tables.get_mut(place));
        if let (Some(entry), Ok(number)) = (entry, u32::try_from(number)) {
            *entry = number;
        }
        number - 1
    }
}

impl Year {
    fn new(base: &ByAge, persons: &ByAge, decided: f64, facts: &Facts) -> Self {
        let mut breaks: Vec<f64> = base
            .iter()
            .zip(persons)
            .skip(OLD)
            .filter(|(then, now)| now < then)
            .map(|(&then, &now)| empties_at(then, now))
            .collect();
        sort(&mut breaks);
        let shifts = usize::try_from(LAST_SHIFT - FIRST_SHIFT + 1).unwrap_or(0);
        let young = |weights: &ByAge| -> f64 {
            persons
                .iter()
                .zip(weights)
                .take(HOME_CARE_BY_RATE)
                .map(|(n, weight)| n * weight)
                .sum()
        };
        Self {
            tables: vec![0; shifts * (breaks.len() + 1)],
            breaks,
            under_80: persons.iter().take(OLD).sum(),
            working: persons.get(WORKING).unwrap_or_default().iter().sum(),
            young_users: young(&facts.users),
            young_hours: young(&facts.hours),
            decided,
        }
    }
}

/// The growth from which an age that shrinks from `then` to `now` is empty.
fn empties_at(then: f64, now: f64) -> f64 {
    then / (then - now)
}

fn sum(persons: &ByAge, weights: &ByAge) -> f64 {
    persons
        .iter()
        .zip(weights)
        .map(|(n, weight)| n * weight)
        .sum()
}

impl Facts {
    /// The slot of the piece that holds `age`, and the rate there.
    fn on_curve(&self, age: i32) -> (usize, &ByAge) {
        let reached = self
            .curve
            .iter()
            .rposition(|segment| segment.from <= f64::from(age))
            .unwrap_or(0);
        let slot = if reached + 1 == SEGMENTS { 0 } else { reached };
        (
            slot,
            self.curve
                .get(reached)
                .map_or(&[0.0; AGES], |segment| &segment.at_age),
        )
    }

    /// The sums for one year and shifts in (`shift` − 1, `shift`], where the old ages that are empty at
    /// growth `limit` are so.
    fn table(&self, base: &ByAge, persons: &ByAge, shift: i32, limit: f64) -> Table {
        let mut table = Table {
            need: Sum::ZERO,
            users: Sum::ZERO,
            hours: Sum::ZERO,
            n80: (0.0, 0.0),
            dementia: (0.0, 0.0),
        };
        let weights = self.dementia.iter().zip(&self.users).zip(&self.hours);
        for (((age, (&then, &now)), ((dementia, users), hours)), whole) in base
            .iter()
            .zip(persons)
            .enumerate()
            .zip(weights)
            .zip(0_i32..)
        {
            let old = age >= OLD;
            if old && now < then && empties_at(then, now) <= limit {
                continue;
            }
            let counted = if old { (then, now - then) } else { (now, 0.0) };
            let (slot, at_age) = self.on_curve(whole - shift);
            let rate = at_age.get(age).copied().unwrap_or_default();
            table.need.add(slot, counted, rate);
            if age >= HOME_CARE_BY_RATE {
                let (_, today) = self.on_curve(whole);
                let moved = rate / today.get(age).copied().unwrap_or(1.0);
                table.users.add(slot, counted, users * moved);
                table.hours.add(slot, counted, hours * moved);
            }
            if old {
                table.n80.0 += counted.0;
                table.n80.1 += counted.1;
            }
            table.dementia.0 += counted.0 * dementia;
            table.dementia.1 += counted.1 * dementia;
        }
        table
    }
}
