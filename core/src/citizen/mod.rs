//! Typical citizens: what a scenario means for four people, in words that follow from its numbers. Illustrations: the
//! model counts no single person, and where it has no number the card says so.

mod adult;
mod nurse;
mod old;
mod words;
mod young;

pub use words::{Change, change};

use crate::evaluation::Evaluation;
use crate::method::Inside;
use crate::text::Catalogue;

/// Whom a card is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Citizen {
    /// A woman of 84 who lives alone.
    Old,
    /// A man of 47 with MS.
    Adult,
    /// A young adult with personal assistance at night.
    Young,
    /// A nurse on the ward.
    Nurse,
}

impl Citizen {
    /// All four, in the order of the page.
    pub const ALL: [Self; 4] = [Self::Old, Self::Adult, Self::Young, Self::Nurse];

    /// Name for element ids.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Old => "old",
            Self::Adult => "adult",
            Self::Young => "young",
            Self::Nurse => "nurse",
        }
    }
}

/// What a card says.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// Who it is.
    pub title: &'static str,
    /// What follows from the numbers, a sentence each.
    pub says: Vec<String>,
    /// What the model does not know about this person.
    pub limits: &'static str,
}

/// One scenario in one year, beside its base year.
struct Here<'a> {
    evaluation: &'a Evaluation,
    texts: &'a Catalogue,
    now: Inside,
    then: Inside,
}

impl<'a> Here<'a> {
    fn new(evaluation: &'a Evaluation, year: i32, texts: &'a Catalogue) -> Self {
        Self {
            evaluation,
            texts,
            now: Inside::new(evaluation, evaluation.base_year()),
            then: Inside::new(evaluation, year),
        }
    }
}

/// The card of one citizen in `year`.
pub fn card(citizen: Citizen, evaluation: &Evaluation, year: i32, texts: &Catalogue) -> Card {
    let here = Here::new(evaluation, year, texts);
    let words = &texts.citizens;
    let (title, limits) = match citizen {
        Citizen::Old => (words.old_title, words.old_limits),
        Citizen::Adult => (words.adult_title, words.adult_limits),
        Citizen::Young => (words.young_title, words.young_limits),
        Citizen::Nurse => (words.nurse_title, words.nurse_limits),
    };
    Card {
        title,
        says: match citizen {
            Citizen::Old => old::says(&here),
            Citizen::Adult => adult::says(&here),
            Citizen::Young => young::says(&here),
            Citizen::Nurse => nurse::says(&here),
        },
        limits,
    }
}
