//! A scenario: one municipality, where the levers stand, and what is assumed (section 16 of the
//! method). Names, reasons and what is on screen never enter it.

mod baseline;
mod check;
mod difference;
mod error;

pub use baseline::{Baseline, HomeCareUsers, Overrides, Places, PlacesBasis};
pub use check::{LONGEST, check_levers, prepare};
pub use difference::{Difference, Field, OwnField, Value, differences, put_back, value_of};
pub use error::{Expected, Reason, ScenarioError, Wrong};

use crate::model::change::Change;
use crate::model::dementia::DementiaReference;
use crate::model::lever::Levers;
use crate::model::parameter::Parameters;
use crate::model::run::Inputs;

/// Newest version of the exchange format; every version from 1 on is read. Each scenario is of one version: the lowest that
/// holds it.
pub const SCHEMA: u32 = WITH_EFFECTS;

/// The version of the exchange format in which measures have effects.
pub const WITH_EFFECTS: u32 = 2;

/// A projection alternative, by SSB's letters: fertility, life expectancy, domestic migration,
/// immigration.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Alternative {
    /// Main alternative (hovedalternativet), MMMM.
    #[default]
    Main,
    /// High national growth, HHMH.
    High,
    /// Low national growth, LLML.
    Low,
}

impl Alternative {
    /// Every alternative.
    pub const ALL: [Self; 3] = [Self::Main, Self::High, Self::Low];

    /// SSB's letters.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Main => "MMMM",
            Self::High => "HHMH",
            Self::Low => "LLML",
        }
    }
}

/// Where a scenario's municipality comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum Origin {
    /// Written out in full.
    Baseline(Box<Baseline>),
    /// One of the packaged municipalities.
    Packaged {
        /// Its id: `"3312"` for today, `"3312-2025"` for a plan.
        municipality: String,
        /// Which projection.
        alternative: Alternative,
        /// Own numbers in place of the packaged ones.
        overrides: Box<Overrides>,
    },
}

/// One scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    /// The municipality.
    pub origin: Origin,
    /// Last year; `None` for the source's last.
    pub end_year: Option<i32>,
    /// The year from which levers act in full; `None` for the last year.
    pub target_year: Option<i32>,
    /// Seed of the uncertainty draws.
    pub seed: u64,
    /// Which dementia rates.
    pub dementia_reference: DementiaReference,
    /// Where the levers stand.
    pub levers: Levers,
    /// The parameters.
    pub parameters: Parameters,
    /// Measures (tiltak).
    pub measures: Vec<Change>,
}

impl Scenario {
    /// A packaged municipality with every lever untouched.
    pub fn untouched(municipality: &str) -> Self {
        Self {
            origin: Origin::Packaged {
                municipality: municipality.to_owned(),
                alternative: Alternative::default(),
                overrides: Box::default(),
            },
            end_year: None,
            target_year: None,
            seed: 1,
            dementia_reference: DementiaReference::default(),
            levers: Levers::default(),
            parameters: Parameters::default(),
            measures: Vec::new(),
        }
    }

    /// The packaged municipality it builds on, if it does.
    pub fn municipality(&self) -> Option<&str> {
        match &self.origin {
            Origin::Baseline(_) => None,
            Origin::Packaged { municipality, .. } => Some(municipality),
        }
    }

    /// The lowest version of the exchange format that holds it: 2 where a measure moves levers or parameters, else 1.
    pub fn schema(&self) -> u32 {
        let moves = self.measures.iter().any(|one| !one.effects.is_empty());
        if moves { WITH_EFFECTS } else { 1 }
    }

    /// What the model needs of it; `last_year` is the last year of the projection.
    pub fn inputs(&self, last_year: i32) -> Inputs<'_> {
        Inputs {
            levers: self.levers,
            parameters: self.parameters,
            target_year: self.target_year.unwrap_or(last_year),
            dementia_reference: self.dementia_reference,
            measures: &self.measures,
        }
    }
}
