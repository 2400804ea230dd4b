//! Everything that a user can do.

use crate::model::dementia::DementiaReference;
use crate::model::lever::{FamilyCare, LeverId};
use crate::model::parameter::ParameterId;
use crate::scenario::{Alternative, Scenario};

use super::{CostFrame, Depth, StaircaseUnit};

/// One change of the state.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Puts another scenario in the place of the active one.
    Open {
        /// The scenario.
        scenario: Box<Scenario>,
        /// The year whose key figures are shown.
        shown_year: i32,
    },
    /// Moves a lever, in the scenario's own unit.
    SetLever(LeverId, f64),
    /// Gives a lever back the exact value it had when the municipality was opened.
    ResetLever(LeverId),
    /// Lets places follow need, or sets the coverage back to today's.
    FollowNeed(bool),
    /// Chooses how family care develops.
    SetFamilyCare(FamilyCare),
    /// Sets a parameter.
    SetParameter(ParameterId, f64),
    /// Chooses a projection alternative.
    SetAlternative(Alternative),
    /// Chooses the dementia rates.
    SetDementiaReference(DementiaReference),
    /// Chooses the year of the key figures.
    ShowYear(i32),
    /// Chooses how many levers are shown.
    SetDepth(Depth),
    /// Chooses what the staircase counts.
    SetStaircase(StaircaseUnit),
    /// Chooses how cost is shown.
    SetCost(CostFrame),
}
