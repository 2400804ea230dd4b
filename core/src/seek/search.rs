//! Wanted seek: the lever's value that gives what is wanted.
//!
//! Every step of the lever is worked out, so that nothing has to be monotone and nothing is missed.

use crate::cases::Engine;
use crate::model::lever::LeverId;
use crate::model::run::Inputs;

use super::aim::{Aim, Wanted};
use super::positions::{positions, results_at, today};

/// A value of the lever and what it gives.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Attained {
    /// Where the lever stands, in the scenario's unit, on a step or at today's value.
    pub position: f64,
    /// The result.
    pub value: f64,
}

/// What goal seek found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// The lever's value that gives it; of several the one nearest today's value.
    Possible(Attained),
    /// No value in the lever's range gives it; this one comes nearest.
    Impossible(Attained, Why),
}

/// Why no value of the lever gives what is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Why {
    /// The lever does not act on this result here.
    NoEffect,
    /// The lever acts, but its range ends before.
    RangeEnds,
}

impl Answer {
    /// The lever's value and result, whether it is what was wanted or not.
    pub const fn attained(self) -> Attained {
        match self {
            Self::Possible(attained) | Self::Impossible(attained, _) => attained,
        }
    }
}

/// Results nearer each other than this part of their size are the same.
const SAME: f64 = 1e-12;

/// Seeks the value of `lever` that gives `goal`, with everything else as in `inputs`. «Nearest today's
/// value» means what an untouched lever means here; for the target year the scenario's own. `None` only
/// where no value gives a number.
pub fn seek(engine: &mut Engine, inputs: &Inputs, goal: Wanted, lever: LeverId) -> Option<Answer> {
    let (first, last) = (
        engine.prepared().baseline.base_year,
        engine.prepared().end_year(),
    );
    let year = goal.year.clamp(first, last);
    let positions = positions(lever, engine);
    let values = results_at(engine, inputs, lever, &positions, goal.series, year);
    let from = today(lever, engine).unwrap_or(f64::from(inputs.target_year));
    let all: Vec<Attained> = positions
        .into_iter()
        .zip(values)
        .map(|(position, value)| Attained { position, value })
        .filter(|attained| attained.value.is_finite())
        .collect();
    let met = |attained: &&Attained| goal.aim.is_met(attained.value);
    if let Some(found) = nearest(all.iter().filter(met).copied(), from) {
        return Some(Answer::Possible(found));
    }
    if let Aim::Equal(wanted) = goal.aim {
        // Today's value may lie far outside the range; what is between it and the range cannot be chosen.
        let step = lever.spec().step * (1.0 + 1e-9);
        let crossings = all.iter().zip(all.iter().skip(1)).filter_map(|(a, b)| {
            let (before, after) = (a.value - wanted, b.value - wanted);
            let crosses = before * after < 0.0 && b.position - a.position <= step;
            crosses.then_some(if before.abs() <= after.abs() { *a } else { *b })
        });
        if let Some(found) = nearest(crossings, from) {
            return Some(Answer::Possible(found));
        }
    }
    let wanted = goal.aim.wanted();
    let off = |attained: &Attained| (attained.value - wanted).abs();
    let least = all.iter().map(off).min_by(f64::total_cmp)?;
    let ties = all
        .iter()
        .filter(|attained| off(attained) <= least * (1.0 + 1e-12));
    let most = all.iter().map(off).max_by(f64::total_cmp)?;
    let why = if most - least <= SAME * wanted.abs().max(least).max(1.0) {
        Why::NoEffect
    } else {
        Why::RangeEnds
    };
    nearest(ties.copied(), from).map(|found| Answer::Impossible(found, why))
}

/// The one whose position is nearest `from`; the lower of two that are equally near.
fn nearest(all: impl Iterator<Item = Attained>, from: f64) -> Option<Attained> {
    let far = |attained: &Attained| (attained.position - from).abs();
    all.min_by(|a, b| far(a).total_cmp(&far(b)))
}
