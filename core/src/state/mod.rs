//! The state of the page, and the one way to change it.

mod action;
mod entry;
mod error;
mod history;
mod measures;
mod merge;
mod reducer;
mod saved;

pub use action::{Action, ResetTo};
pub use entry::{Draft, Entry, MOST, MOST_KEPT, ScenarioId, Slot};
pub use error::StateError;
pub use history::{Did, Gesture, History, LONGEST_HISTORY, Step};
pub use measures::{MeasureList, with_measure, with_measures};
pub use merge::{Merged, merge};
pub use reducer::{apply, apply_quick, changed_levers, hidden_changes, opened};

pub(crate) use saved::{APP, envelope_schema, ranges_from, reasons_from, view_from, view_json};
pub use saved::{SavedError, read_saved, write_saved};

use std::sync::Arc;

use crate::analysis::finding::Question;
use crate::goal::Goal;
use crate::model::series::Series;
use crate::scenario::Scenario;

/// How many levers are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Depth {
    /// The six simple ones.
    #[default]
    Simple,
    /// Every lever and parameter.
    Full,
}

/// What the steps of the staircase (trappa) count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StaircaseUnit {
    /// Persons.
    #[default]
    Persons,
    /// Man-years.
    Fte,
    /// Million NOK a year.
    Money,
}

/// How cost is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CostFrame {
    /// Million NOK a year.
    #[default]
    Total,
    /// NOK a year per inhabitant.
    PerInhabitant,
    /// NOK a year per place in the target.
    PerPlace,
}

/// Which part of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    /// Utforsk: levers and charts.
    #[default]
    Explore,
    /// Sammenlign: pinned scenarios side by side.
    Compare,
    /// Analyser: what the plans themselves work out.
    Analyses,
    /// Landet: the municipality among all.
    Country,
    /// Egne tall: the municipality's own numbers, and SSB's files.
    Numbers,
    /// Om modellen: the method, its numbers and its limits.
    About,
}

impl Tab {
    /// Every part, in the order of the page.
    pub const ALL: [Self; 6] = [
        Self::Explore,
        Self::Compare,
        Self::Analyses,
        Self::Country,
        Self::Numbers,
        Self::About,
    ];
}

/// Whose figures an analysis is opened on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Figures {
    /// The plan's own (planens tall).
    #[default]
    Plan,
    /// Those of the municipality on screen.
    Here,
}

/// What scenarios can be compared by: the key figures.
pub const COMPARED: [Series; 5] = [
    Series::PlacesTarget,
    Series::Fte,
    Series::Cost,
    Series::Unmet,
    Series::UnmetDecided,
];

/// What is on screen. Never part of a scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct View {
    /// How many levers are shown.
    pub depth: Depth,
    /// The year of the key figures.
    pub shown_year: i32,
    /// What the staircase counts.
    pub staircase: StaircaseUnit,
    /// How cost is shown.
    pub cost: CostFrame,
    /// Which part of the page.
    pub tab: Tab,
    /// What pinned scenarios are compared by, one of [`COMPARED`].
    pub compared: Series,
    /// The analysis that is open; `None` shows the list of them.
    pub question: Option<Question>,
    /// Whose figures it shows, where it can show both.
    pub figures: Figures,
}

impl View {
    /// The page as it opens, with the key figures of `shown_year`.
    pub fn new(shown_year: i32) -> Self {
        Self {
            depth: Depth::default(),
            shown_year,
            staircase: StaircaseUnit::default(),
            cost: CostFrame::default(),
            tab: Tab::default(),
            compared: Series::PlacesTarget,
            question: None,
            figures: Figures::default(),
        }
    }
}

/// Everything that is kept between two visits.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The scenario that the levers belong to; always one of `scenarios`.
    pub active: ScenarioId,
    /// The scenarios side by side, the active one among them: at most [`MOST`], in their order.
    pub scenarios: Vec<Arc<Entry>>,
    /// The library: named scenarios that are not on screen.
    pub library: Vec<Arc<Entry>>,
    /// What is on screen.
    pub view: View,
    /// Targets and limits that the user has drawn. They belong to the view.
    pub goals: Vec<Goal>,
    /// New scenarios get an id no lower than this. Two tabs that start at different numbers never give
    /// two scenarios the same id. Not kept.
    pub first_id: ScenarioId,
}

impl State {
    /// One scenario, shown in `shown_year`.
    pub fn new(scenario: Scenario, shown_year: i32) -> Self {
        Self {
            active: 1,
            scenarios: vec![Arc::new(Entry::new(1, Slot::default(), scenario.into()))],
            library: Vec::new(),
            view: View::new(shown_year),
            goals: Vec::new(),
            first_id: 1,
        }
    }

    /// The active scenario; `None` only where the state holds none of that id.
    pub fn active(&self) -> Option<&Entry> {
        self.entry(self.active)
    }

    /// One of the scenarios side by side.
    pub fn entry(&self, id: ScenarioId) -> Option<&Entry> {
        let found = self.scenarios.iter().find(|entry| entry.id == id);
        found.map(Arc::as_ref)
    }

    /// The pinned scenarios, in their order.
    pub fn pinned(&self) -> impl Iterator<Item = &Entry> {
        let entries = self.scenarios.iter().map(Arc::as_ref);
        entries.filter(|entry| entry.id != self.active)
    }

    fn active_mut(&mut self) -> Option<&mut Entry> {
        let active = self.active;
        let mut entries = self.scenarios.iter_mut();
        let found = entries.find(|entry| entry.id == active);
        found.map(Arc::make_mut)
    }

    /// An id that no scenario has.
    fn next_id(&self) -> ScenarioId {
        let taken = |id: ScenarioId| {
            let mut entries = self.scenarios.iter().chain(&self.library);
            entries.any(|entry| entry.id == id)
        };
        (self.first_id..=ScenarioId::MAX)
            .chain(0..self.first_id)
            .find(|&id| !taken(id))
            .unwrap_or(self.first_id)
    }
}
