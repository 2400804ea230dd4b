//! Everything that a user can do.

use crate::analysis::finding::Question;
use crate::goal::{Goal, GoalId};
use crate::model::change::Change;
use crate::model::dementia::DementiaReference;
use crate::model::lever::{FamilyCare, LeverId};
use crate::model::parameter::ParameterId;
use crate::model::series::Series;
use crate::preset::PresetId;
use crate::scenario::{Alternative, Field, Scenario};
use crate::uncertainty::OwnRange;

use super::{CostFrame, Depth, Draft, Figures, ScenarioId, StaircaseUnit, Tab};

/// What something is set back to. A reset always says which.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResetTo {
    /// The municipality as it is today («til dagens verdi»).
    Today,
    /// The scenario as it was opened («til scenariet jeg åpnet»).
    Opened,
}

/// One change of the state.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Puts another scenario in the place of the active one.
    Open {
        /// The scenario.
        draft: Box<Draft>,
        /// The year whose key figures are shown.
        shown_year: i32,
    },
    /// Puts another scenario beside the others and makes it the active one.
    Add {
        /// The scenario.
        draft: Box<Draft>,
        /// The year whose key figures are shown.
        shown_year: i32,
    },
    /// Puts a copy of a scenario beside the others; the active one stays active. Pins, where it is the
    /// active one that is copied.
    Duplicate {
        /// Which one.
        id: ScenarioId,
        /// What the copy is called.
        name: String,
    },
    /// Gives a scenario another name.
    Rename {
        /// Which one, pinned or in the library.
        id: ScenarioId,
        /// What it is called.
        name: String,
    },
    /// Moves a scenario to another place in the row.
    Move {
        /// Which one.
        id: ScenarioId,
        /// Its place, from 0.
        to: usize,
    },
    /// Takes a scenario away.
    Delete(ScenarioId),
    /// Makes a scenario the one that the levers belong to.
    Activate(ScenarioId),
    /// Keeps a copy of a scenario in the library; one of the same name is replaced.
    Keep {
        /// Which one.
        id: ScenarioId,
        /// What the copy is called.
        name: String,
    },
    /// Puts a scenario from a file into the library; one that is there already is left as it is.
    Import(Box<Draft>),
    /// Puts a copy of a scenario of the library beside the others and makes it the active one.
    Fetch(ScenarioId),
    /// Takes a scenario out of the library.
    Forget(ScenarioId),
    /// Sets the user's own reason for a change; an empty one takes it away.
    SetReason {
        /// What has been changed.
        field: Field,
        /// Why.
        text: String,
    },
    /// Sets the user's own range of a parameter; an untouched one gives back the table's.
    SetRange(ParameterId, OwnRange),
    /// Carries out a preset: the whole change is one.
    ApplyPreset {
        /// Which one.
        preset: PresetId,
        /// What the preset makes of the active scenario.
        scenario: Box<Scenario>,
    },
    /// Puts own numbers in, or takes them out: what they make of the active scenario.
    SetOwn(Box<Scenario>),
    /// Puts a population from a file in: what it makes of the active scenario.
    SetPopulation(Box<Scenario>),
    /// Sets one field back.
    Reset {
        /// Which one.
        field: Field,
        /// To what.
        to: ResetTo,
    },
    /// Sets the whole scenario back.
    ResetAll(ResetTo),
    /// Moves a lever, in the scenario's own unit.
    SetLever(LeverId, f64),
    /// Gives a lever back the exact value it has when the municipality is opened.
    ResetLever(LeverId),
    /// Lets places follow need, or sets the coverage back to today's.
    FollowNeed(bool),
    /// Chooses how family care develops.
    SetFamilyCare(FamilyCare),
    /// Sets a parameter.
    SetParameter(ParameterId, f64),
    /// Sets the measures (tiltak) of the scenario and its drafts; [`super::with_measure`] makes it.
    SetMeasures {
        /// Those with a year.
        measures: Vec<Change>,
        /// Those without; their `from` is not read.
        drafts: Vec<Change>,
    },
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
    /// Chooses the part of the page.
    SetTab(Tab),
    /// Opens an analysis, or the list of them.
    Ask(Option<Question>),
    /// Chooses whose figures the analyses show.
    SetFigures(Figures),
    /// Chooses what pinned scenarios are compared by.
    Compare(Series),
    /// Draws a goal, or changes the one of the same id; id 0 is a new one.
    SetGoal(Goal),
    /// Takes a goal away.
    RemoveGoal(GoalId),
}
