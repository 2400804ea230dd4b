//! Scenarios that are handed on: in a link, whose fragment holds everything, or in a file.
//!
//! A link has named keys, those of the exchange format, and only what differs from the default. It
//! carries the versions of model and data it was made with and the key figures of that time, so that it
//! still tells the truth when they have changed.

mod decode;
mod encode;
mod file;
mod flat;
mod frozen;
mod percent;
mod released;

pub use decode::{Decoded, Problem, ProblemKind, decode};
pub use encode::encode;
pub use file::{OpenedFile, read_file, write_file};
pub use frozen::{FROZEN, Frozen, FrozenRow, Verdict, freeze, verdict};
pub use released::{ParameterSet, RELEASED, as_made};

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::goal::Goal;
use crate::scenario::{Baseline, Origin, Scenario};
use crate::state::{Draft, View};
use crate::uncertainty::Ranges;

/// Version of the link's format.
pub(crate) const LINK: &str = "1";
/// The longest address that a QR code of it can still be read from a projector, bytes.
pub const LONGEST_QR: usize = 1500;
/// The longest address that mail and chat programs pass on, bytes.
pub const LONGEST_LINK: usize = 8 * 1024;

/// How an address can be handed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// As a link and as a QR code.
    QrCode,
    /// As a link.
    Link,
    /// It is too long; a file has to carry it.
    File,
}

/// How an address of so many bytes can be handed on.
pub const fn reach(bytes: usize) -> Reach {
    if bytes <= LONGEST_QR {
        Reach::QrCode
    } else if bytes <= LONGEST_LINK {
        Reach::Link
    } else {
        Reach::File
    }
}

/// One scenario that is handed on.
#[derive(Clone, Debug, PartialEq)]
pub struct Shared {
    /// Its name; may be empty.
    pub name: String,
    /// The scenario.
    pub scenario: Scenario,
    /// The user's reasons, by [`crate::scenario::Field::key`].
    pub reasons: BTreeMap<String, String>,
    /// The user's own ranges of the parameters.
    pub ranges: Arc<Ranges>,
    /// The key figures it gave when it was handed on.
    pub frozen: Vec<Frozen>,
}

impl Shared {
    /// The year whose key figures are shown first: the first that came with it, or its target year.
    pub fn shown_year(&self) -> i32 {
        let frozen = self.frozen.first().map(|frozen| frozen.year);
        let scenario = &self.scenario;
        frozen
            .or(scenario.target_year)
            .or(scenario.end_year)
            .unwrap_or(i32::MAX)
    }
}

impl From<Shared> for Draft {
    fn from(shared: Shared) -> Self {
        Self {
            name: shared.name,
            scenario: shared.scenario,
            reasons: shared.reasons,
            ranges: shared.ranges,
        }
    }
}

/// Everything that a link holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Version of the model it is made with.
    pub model: String,
    /// Version of the data it is made with.
    pub data: String,
    /// Tag of the language it is made in; empty where it does not say.
    pub language: String,
    /// What is on screen.
    pub view: View,
    /// The active scenario, and after it those that are pinned: at most
    /// [`crate::state::MOST`].
    pub scenarios: Vec<Shared>,
    /// The goals that are drawn; their ids are not handed on.
    pub goals: Vec<Goal>,
}

/// The scenario with the municipality's numbers written out, so that it opens where that municipality is
/// not packaged. `baseline` is what it runs on ([`crate::model::run::Prepared::baseline`]).
#[must_use]
pub fn written_out(scenario: &Scenario, baseline: &Baseline) -> Scenario {
    Scenario {
        origin: Origin::Baseline(Box::new(baseline.clone())),
        ..scenario.clone()
    }
}

/// A scenario that names a municipality which is not packaged, and does not carry its numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unpackaged {
    /// The id that it names.
    pub municipality: String,
}

/// What is missing to open the scenario; `packaged` tells which ids are packaged.
///
/// # Errors
/// Where it names a municipality that is not packaged.
pub fn check_packaged(
    scenario: &Scenario,
    packaged: impl Fn(&str) -> bool,
) -> Result<(), Unpackaged> {
    match scenario.municipality() {
        Some(id) if !packaged(id) => Err(Unpackaged {
            municipality: id.to_owned(),
        }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_addresses_are_handed_on_otherwise() {
        assert_eq!(reach(1500), Reach::QrCode);
        assert_eq!(reach(1501), Reach::Link);
        assert_eq!(reach(8192), Reach::Link);
        assert_eq!(reach(8193), Reach::File);
    }

    #[test]
    fn a_municipality_that_is_not_packaged_is_named() {
        let scenario = Scenario::untouched("0301");
        let found = check_packaged(&scenario, |id| id == "3312");
        assert_eq!(found.unwrap_err().municipality, "0301");
        assert_eq!(check_packaged(&scenario, |id| id == "0301"), Ok(()));
    }
}
