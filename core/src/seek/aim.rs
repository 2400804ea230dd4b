//! What is wanted.

use crate::model::series::{Outputs, Series};

/// How a result must stand to the wanted number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Aim {
    /// No more than this.
    AtMost(f64),
    /// No less than this.
    AtLeast(f64),
    /// Just this, as near as the lever's step allows.
    Equal(f64),
}

impl Aim {
    /// The wanted number.
    pub const fn wanted(self) -> f64 {
        match self {
            Self::AtMost(wanted) | Self::AtLeast(wanted) | Self::Equal(wanted) => wanted,
        }
    }

    /// Whether `value` is as wanted, but for rounding; for [`Aim::Equal`] only exactly so.
    pub fn is_met(self, value: f64) -> bool {
        let slack = 1e-9 * self.wanted().abs().max(1.0);
        match self {
            Self::AtMost(most) => value <= most + slack,
            Self::AtLeast(least) => value >= least - slack,
            Self::Equal(wanted) => (value - wanted).abs() <= slack,
        }
    }
}

/// A result in a year, and what it should be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wanted {
    /// Which result.
    pub series: Series,
    /// In which year.
    pub year: i32,
    /// What it should be.
    pub aim: Aim,
}

/// Goals that the page offers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ReadyGoal {
    /// «Ingen nye plasser»: no more places needed than there are in the base year.
    NoNewPlaces,
    /// «Ikke flere årsverk enn i dag».
    NoMoreStaff,
    /// «Kostnad innenfor X»: million NOK a year.
    CostWithin(f64),
    /// «Ingen uten tilbud»: nobody without 24-hour care if the target is built.
    NobodyWithout,
    /// «Ingen uten tilbud» with today's and decided places only.
    NobodyWithoutDecided,
}

impl ReadyGoal {
    /// Every ready goal; `cost` is what a cost goal starts with.
    pub const fn all(cost: f64) -> [Self; 5] {
        [
            Self::NoNewPlaces,
            Self::NoMoreStaff,
            Self::CostWithin(cost),
            Self::NobodyWithout,
            Self::NobodyWithoutDecided,
        ]
    }

    /// Name for element ids and stored records.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NoNewPlaces => "no_new_places",
            Self::NoMoreStaff => "no_more_staff",
            Self::CostWithin(_) => "cost_within",
            Self::NobodyWithout => "nobody_without",
            Self::NobodyWithoutDecided => "nobody_without_decided",
        }
    }

    /// Which result it is about.
    pub const fn series(self) -> Series {
        match self {
            Self::NoNewPlaces => Series::PlacesNeeded,
            Self::NoMoreStaff => Series::Fte,
            Self::CostWithin(_) => Series::Cost,
            Self::NobodyWithout => Series::Unmet,
            Self::NobodyWithoutDecided => Series::UnmetDecided,
        }
    }

    /// The goal for `year`; `outputs` are the scenario's, for what there is in the base year.
    pub fn wanted(self, outputs: &Outputs, year: i32) -> Wanted {
        let today = |series| outputs.at(series, outputs.base_year());
        let most = match self {
            Self::NoNewPlaces => today(Series::PlacesPlanned),
            Self::NoMoreStaff => today(Series::Fte),
            Self::CostWithin(cost) => cost,
            Self::NobodyWithout | Self::NobodyWithoutDecided => 0.0,
        };
        Wanted {
            series: self.series(),
            year,
            aim: Aim::AtMost(most),
        }
    }
}
