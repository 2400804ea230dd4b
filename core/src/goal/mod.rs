//! Goal lines: targets and limits that the user draws. They belong to the view, not to a scenario.

mod codec;
mod judge;

pub use codec::{goal_from, goal_to_json};
pub use judge::{Judgement, chart_layers, layers, suggestions};

/// Which goal.
pub type GoalId = u32;

/// What a goal is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GoalKind {
    /// Places, 24-hour care: the target's.
    Places,
    /// Budget: million NOK a year.
    Budget,
    /// Staff: man-years.
    Staff,
    /// Coverage: places per person aged 80 and over, share.
    Coverage,
    /// Share of those aged 80 and over who live at home and not in an institution. Never the opposite
    /// of coverage: whether a care home is an own home is not said, and residents are of all ages.
    AtHome,
    /// Persons without 24-hour care.
    Unmet,
}

impl GoalKind {
    /// Every kind.
    pub const ALL: [Self; 6] = [
        Self::Places,
        Self::Budget,
        Self::Staff,
        Self::Coverage,
        Self::AtHome,
        Self::Unmet,
    ];

    /// The name in files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Places => "places",
            Self::Budget => "budget",
            Self::Staff => "staff",
            Self::Coverage => "coverage",
            Self::AtHome => "at_home",
            Self::Unmet => "unmet",
        }
    }
}

/// On which side of a goal a scenario should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// At least: a target.
    AtLeast,
    /// At most: a limit.
    AtMost,
}

impl Bound {
    /// Both.
    pub const ALL: [Self; 2] = [Self::AtLeast, Self::AtMost];

    /// The name in files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::AtLeast => "at_least",
            Self::AtMost => "at_most",
        }
    }
}

/// A target or a limit.
#[derive(Clone, Debug, PartialEq)]
pub struct Goal {
    /// Its id, unique in the view; 0 for one that is not drawn yet.
    pub id: GoalId,
    /// What it is about.
    pub kind: GoalKind,
    /// Target or limit.
    pub bound: Bound,
    /// Its value: shares from 0 to 1, all else in the unit of its kind.
    pub value: f64,
    /// The year it is for; `None` for every year.
    pub year: Option<i32>,
    /// What the user calls it.
    pub label: String,
}

impl Goal {
    /// Whether both are the same goal, whatever their ids.
    pub fn same(&self, other: &Self) -> bool {
        let id = self.id;
        *self
            == Self {
                id,
                ..other.clone()
            }
    }
}
