//! The state of the page, and the one way to change it.

mod action;
mod reducer;
mod saved;

pub use action::Action;
pub use reducer::{apply, changed_levers, hidden_changes, opened};
pub use saved::{SavedError, read_saved, write_saved};

use std::collections::BTreeMap;

use crate::scenario::Scenario;

/// Which scenario.
pub type ScenarioId = u32;

/// One scenario with what belongs to it but not to the exchange format.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its id, unique in the state.
    pub id: ScenarioId,
    /// Its name; empty until the user gives one.
    pub name: String,
    /// The scenario.
    pub scenario: Scenario,
    /// The user's own reason for a lever, by the lever's name in the exchange format.
    pub reasons: BTreeMap<String, String>,
}

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
}

/// Everything that is kept between two visits.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The scenario that the levers belong to.
    pub active: ScenarioId,
    /// Every scenario.
    pub scenarios: Vec<Entry>,
    /// What is on screen.
    pub view: View,
}

impl State {
    /// One scenario, shown in `shown_year`.
    pub fn new(scenario: Scenario, shown_year: i32) -> Self {
        Self {
            active: 1,
            scenarios: vec![Entry {
                id: 1,
                name: String::new(),
                scenario,
                reasons: BTreeMap::new(),
            }],
            view: View {
                depth: Depth::default(),
                shown_year,
                staircase: StaircaseUnit::default(),
                cost: CostFrame::default(),
            },
        }
    }

    /// The active scenario; `None` only where the state holds none of that id.
    pub fn active(&self) -> Option<&Entry> {
        self.scenarios.iter().find(|entry| entry.id == self.active)
    }

    fn active_mut(&mut self) -> Option<&mut Entry> {
        let active = self.active;
        self.scenarios.iter_mut().find(|entry| entry.id == active)
    }
}
