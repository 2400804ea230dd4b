//! What measures (tiltak) move: effects on levers and parameters, from schema 2 of the exchange format on.
//!
//! An effect is added to the lever or parameter in the years in which its measure is in force, less the base year, as the
//! measure's places are: it is not phased in, and what runs in the base year already is in today's figures. Which levers and
//! parameters can be moved stands with each of them ([`LeverSpec::moved`](super::lever::LeverSpec::moved),
//! [`ParameterSpec::moved`](super::parameter::ParameterSpec::moved)): those that act in each year by itself and that a
//! municipality's own measure can do something about. Growth rates, elasticities and what only the base year knows are not
//! among them, nor is the coverage target, since a measure has places of its own.

use serde::{Serialize, Serializer};

use super::change::Change;
use super::lever::LeverId;
use super::limit::Limit;
use super::parameter::{ParameterId, Parameters};
use super::source::Strength;

/// What can be moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Moves {
    /// A lever.
    Lever(LeverId),
    /// A parameter.
    Parameter(ParameterId),
}

impl Moves {
    /// Everything that a measure can move, levers first, in the order of the page.
    pub fn all() -> impl Iterator<Item = Self> {
        let levers = LeverId::ALL.into_iter().map(Self::Lever);
        let parameters = ParameterId::ALL.iter().map(|&id| Self::Parameter(id));
        levers.chain(parameters).filter(|on| on.can_be_moved())
    }

    /// What can be moved by that name in the exchange format.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::all().find(|on| on.key() == key)
    }

    /// Its name in the exchange format.
    pub fn key(self) -> &'static str {
        match self {
            Self::Lever(id) => id.spec().key,
            Self::Parameter(id) => id.spec().key,
        }
    }

    /// Whether a measure can move it.
    pub fn can_be_moved(self) -> bool {
        match self {
            Self::Lever(id) => id.spec().moved,
            Self::Parameter(id) => id.spec().moved,
        }
    }

    /// What the exchange format allows of it; what is moved stays inside ([`Limit::nearest`]).
    pub fn limit(self) -> Limit {
        match self {
            Self::Lever(id) => id.spec().limit,
            Self::Parameter(id) => id.spec().limit,
        }
    }
}

impl Serialize for Moves {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.key())
    }
}

/// One effect of a measure.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Effect {
    /// What it moves.
    pub on: Moves,
    /// How much is added, in the unit of the exchange format: 0.02 on `home_care_shift` is two percentage points.
    pub change: f64,
    /// How strong the evidence is; `None` where nobody has said. No effect on results.
    pub evidence: Option<Strength>,
    /// Where it is found; no effect on results.
    pub source: Option<String>,
}

/// How far everything is moved in `year`: sums over the effects in force, less those already in force in `base_year`, in the
/// order in which they come. Empty where nothing is moved.
pub fn moved_since(changes: &[Change], base_year: i32, year: i32) -> Vec<(Moves, f64)> {
    let mut sums: Vec<(Moves, f64)> = Vec::new();
    for change in changes {
        let weight = change.since(base_year, year);
        if weight.abs() <= 0.0 {
            continue;
        }
        for effect in &change.effects {
            match sums.iter_mut().find(|(on, _)| *on == effect.on) {
                Some((_, sum)) => *sum += weight * effect.change,
                None => sums.push((effect.on, weight * effect.change)),
            }
        }
    }
    sums.retain(|(_, sum)| sum.abs() > 0.0);
    sums
}

/// `value` with what `moved` adds to it, inside what the exchange format allows; as it is where nothing is added.
pub fn moved_by(moved: &[(Moves, f64)], on: Moves, value: f64) -> f64 {
    match moved.iter().find(|(known, _)| *known == on) {
        Some((_, change)) => on.limit().nearest(value + change),
        None => value,
    }
}

impl Parameters {
    /// The parameters with what `moved` adds to them.
    #[must_use]
    pub fn moved_by(mut self, moved: &[(Moves, f64)]) -> Self {
        for &(on, _) in moved {
            if let Moves::Parameter(id) = on {
                self.set(id, moved_by(moved, on, self.get(id)));
            }
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_found_again_and_growth_is_not_moved() {
        for on in Moves::all() {
            assert_eq!(Moves::from_key(on.key()), Some(on));
        }
        for key in [
            "healthy_ageing",
            "coverage_target",
            "target_year",
            "standard_growth",
            "family_growth",
            "occupancy",
            "growth_80plus",
            "need_elasticity",
            "real_wage_growth",
            "interest",
            "grant_institution",
            "investment_per_institution_place",
            "family_ratio",
        ] {
            assert_eq!(Moves::from_key(key), None, "{key}");
        }
    }

    #[test]
    fn effects_add_up_and_what_runs_already_counts_once() {
        let shift = Moves::Lever(LeverId::HomeCareShift);
        let measure = |from, to, change| Change {
            name: "Tiltak".into(),
            from,
            to,
            effects: vec![Effect {
                on: shift,
                change,
                evidence: None,
                source: None,
            }],
            ..Change::default()
        };
        let measures = [
            measure(2020, Some(2028), 0.03),
            measure(2027, None, 0.02),
            measure(2030, Some(2031), 0.01),
        ];
        let sum = |year| {
            let moved = moved_since(&measures, 2026, year);
            assert!(moved.len() <= 1);
            moved_by(&moved, shift, 0.1)
        };
        for (year, expected) in [
            (2026, 0.1),
            (2027, 0.12),
            (2029, 0.09),
            (2030, 0.1),
            (2032, 0.09),
        ] {
            assert!((sum(year) - expected).abs() < 1e-12, "{year}");
        }
        assert!(moved_since(&measures, 2026, 2026).is_empty());
    }

    #[test]
    fn what_is_moved_stays_inside_the_format() {
        let at = |id, value, change| {
            let on = Moves::Parameter(id);
            moved_by(&[(on, change)], on, value)
        };
        assert!((at(ParameterId::HospitalShare, 0.1, -0.4)).abs() < f64::EPSILON);
        assert!((at(ParameterId::AveragePosition, 0.7, 0.4) - 1.0).abs() < f64::EPSILON);
        for on in Moves::all() {
            for change in [-1e300, -1.0, 1.0, 1e300] {
                let value = moved_by(&[(on, change)], on, 0.5);
                assert!(on.limit().allows(value), "{} {value}", on.key());
            }
        }
    }
}
