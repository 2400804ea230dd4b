//! One scenario with what belongs to it but not to the exchange format.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::change::Change;
use crate::scenario::{Field, Scenario};
use crate::uncertainty::Ranges;

/// Which scenario.
pub type ScenarioId = u32;

/// How many scenarios stand side by side: the active one and four pinned.
pub const MOST: usize = 5;
/// How many scenarios the library holds.
pub const MOST_KEPT: usize = 100;

/// The place that gives a scenario its look: colour, dash and marker stay as long as it stands there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot(u8);

impl Slot {
    /// Every slot.
    pub const ALL: [Self; MOST] = [Self(0), Self(1), Self(2), Self(3), Self(4)];

    /// The slot of that number, from 0; `None` where there is none.
    pub fn new(number: usize) -> Option<Self> {
        Self::ALL.get(number).copied()
    }

    /// Its number, from 0.
    pub fn number(self) -> usize {
        usize::from(self.0)
    }

    /// The first slot that none of `entries` stands in.
    pub fn free(entries: &[Arc<Entry>]) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|slot| entries.iter().all(|entry| entry.slot != *slot))
    }
}

/// A scenario that is to be opened.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// Its name; may be empty.
    pub name: String,
    /// The scenario.
    pub scenario: Scenario,
    /// Reasons, by the field's key.
    pub reasons: BTreeMap<String, String>,
    /// The user's own ranges of the parameters.
    pub ranges: Arc<Ranges>,
}

impl From<Scenario> for Draft {
    fn from(scenario: Scenario) -> Self {
        Self {
            name: String::new(),
            scenario,
            reasons: BTreeMap::new(),
            ranges: Arc::default(),
        }
    }
}

/// One scenario with its name and reasons. Its copies share what they do not change.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its id, unique in the state.
    pub id: ScenarioId,
    /// What gives it its look.
    pub slot: Slot,
    /// Its name; empty until the user gives one.
    pub name: String,
    /// The scenario.
    pub scenario: Arc<Scenario>,
    /// The scenario as it was opened.
    pub opened: Arc<Scenario>,
    /// The user's own reason for a change, by [`Field::key`].
    pub reasons: BTreeMap<String, String>,
    /// The user's own ranges of the parameters: what is drawn, not what is worked out.
    pub ranges: Arc<Ranges>,
    /// Measures that have no year yet (utkast): outside the scenario, and their `from` is not read.
    pub drafts: Vec<Change>,
}

impl Entry {
    /// A scenario that is opened as it stands.
    pub fn new(id: ScenarioId, slot: Slot, draft: Draft) -> Self {
        let scenario = Arc::new(draft.scenario);
        Self {
            id,
            slot,
            name: draft.name,
            opened: Arc::clone(&scenario),
            scenario,
            reasons: draft.reasons,
            ranges: draft.ranges,
            drafts: Vec::new(),
        }
    }

    /// The user's reason for a change of `field`.
    pub fn reason(&self, field: Field) -> Option<&str> {
        self.reasons.get(field.key()).map(String::as_str)
    }

    /// Whether there is nothing in it that the user has made.
    pub fn untouched(&self) -> bool {
        self.name.is_empty()
            && self.reasons.is_empty()
            && self.ranges.is_untouched()
            && self.drafts.is_empty()
            && self.scenario == self.opened
    }
}

/// Whether both hold the same scenarios in the same order. What is shared is not looked at twice, so that
/// this costs nothing while one of many is changed.
pub(super) fn same_entries(a: &[Arc<Entry>], b: &[Arc<Entry>]) -> bool {
    let mut pairs = a.iter().zip(b);
    a.len() == b.len() && pairs.all(|(a, b)| Arc::ptr_eq(a, b) || a == b)
}
