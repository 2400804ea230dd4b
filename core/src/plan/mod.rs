//! What the municipalities' own plans have printed: figures, each with its document, chapter, page,
//! table or figure. Read from `data/plan` by [`crate::codec`]; [`crate::analysis`] makes them again.

mod agenda_kaupang;
mod history;
mod lier;
mod lillehammer;
mod measure;
mod national;
mod ovre_eiker;
mod sunndal;

pub use agenda_kaupang::{AgendaKaupang, NeedCriterion, NeedTable, Potential, PotentialWord};
pub use history::{Break, CareYear, Column as HistoryColumn, History, PopulationYear};
pub use lier::{Capacity, Lier, PopulationTable, SiteCapacity};
pub use lillehammer::{
    AtCoverage, DementiaTable, HealthyShare, Lillehammer, LillehammerFigures, Opening,
    OpeningStatus, PlacesTable, SitePlaces,
};
pub use measure::PlanMeasure;
pub use national::{ByYear, NationalFigures};
pub use ovre_eiker::OvreEiker;
pub use sunndal::Sunndal;

use crate::analysis::finding::Question;
use crate::model::source::Source;

/// A file of figures, fetched when an analysis needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Document {
    /// Lillehammer's plan of 2018.
    Lillehammer,
    /// Lier's plan of 2026.
    Lier,
    /// Agenda Kaupang's report on Lier of 2018.
    AgendaKaupang,
    /// Øvre Eiker's strategy of 2024.
    OvreEiker,
    /// Sunndal's plan of 2023.
    Sunndal,
    /// National figures by year.
    National,
}

impl Document {
    /// Every file.
    pub const ALL: [Self; 6] = [
        Self::Lillehammer,
        Self::Lier,
        Self::AgendaKaupang,
        Self::OvreEiker,
        Self::Sunndal,
        Self::National,
    ];

    /// Path of the file under `data`.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Lillehammer => "plan/lillehammer-2018.json",
            Self::Lier => "plan/lier-2026.json",
            Self::AgendaKaupang => "plan/agenda-kaupang-2018.json",
            Self::OvreEiker => "plan/ovre-eiker-2024.json",
            Self::Sunndal => "plan/sunndal-2023.json",
            Self::National => "plan/national.json",
        }
    }
}

/// The municipalities whose history is packaged: number and name.
pub const HISTORIES: [(&str, &str); 7] = [
    ("1563", "Sunndal"),
    ("3107", "Fredrikstad"),
    ("3312", "Lier"),
    ("3314", "Øvre Eiker"),
    ("3403", "Hamar"),
    ("3405", "Lillehammer"),
    ("5028", "Melhus"),
];

/// Whether the history of the municipality of that number is packaged.
pub fn has_history(municipality: &str) -> bool {
    HISTORIES.iter().any(|(number, _)| *number == municipality)
}

/// Path under `data` of the history of the municipality of that number.
pub fn history_path(municipality: &str) -> String {
    format!("history/{municipality}.json")
}

/// Where in a document something stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct At {
    /// Chapter, as the document numbers or names it.
    pub chapter: String,
    /// Page; in slides the slide, in the order they came. `None` where the document has no pages.
    pub page: Option<i32>,
    /// Number of the table.
    pub table: Option<String>,
    /// Number of the figure.
    pub figure: Option<String>,
}

/// A source, and where in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cited {
    /// The document or the statistics.
    pub source: Source,
    /// Where in it; `None` for a whole table of a statistical office.
    pub at: Option<At>,
}

impl From<Source> for Cited {
    fn from(source: Source) -> Self {
        Self { source, at: None }
    }
}

/// One printed figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Printed {
    /// The figure, in the unit it is printed in (per cent as 16, million as 6).
    pub value: f64,
    /// First year, where it is about a span of years.
    pub from: Option<i32>,
    /// The year it describes.
    pub year: i32,
    /// Where it is printed.
    pub cited: Cited,
}

/// A printed table of numbers with names of rows and columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// Names of places, or keys of texts (`country`, `group_13`, `average_of_12`).
    pub columns: Vec<String>,
    /// Key of the row's text, and a number for each column; `None` where nothing can be read.
    pub rows: Vec<(String, Vec<Option<f64>>)>,
    /// Where it is printed.
    pub cited: Cited,
}

impl Sheet {
    /// Place of a column.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column == name)
    }

    /// One number.
    pub fn get(&self, row: &str, column: &str) -> Option<f64> {
        let place = self.column(column)?;
        let (_, values) = self.rows.iter().find(|(key, _)| key == row)?;
        values.get(place).copied().flatten()
    }

    /// Sum of a column; `None` where one of its numbers is missing.
    pub fn sum(&self, column: &str) -> Option<f64> {
        let place = self.column(column)?;
        self.rows
            .iter()
            .map(|(_, values)| values.get(place).copied().flatten())
            .sum()
    }
}

/// A printed figure that cannot be made again. The page has the words for why, and for what it would
/// take, under the same key.
#[derive(Clone, Debug, PartialEq)]
pub struct NotReproduced {
    /// Key of its text.
    pub figure: String,
    /// The analysis that it belongs to.
    pub question: Question,
    /// What is printed, where it is one number.
    pub value: Option<f64>,
    /// Where it is printed.
    pub cited: Cited,
}
