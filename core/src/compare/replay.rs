//! The last change played again: three times from before to after. Without movement it can be stepped
//! through.

use crate::model::lever::{CoverageTarget, Levers};
use crate::model::parameter::ParameterId;
use crate::scenario::Scenario;

/// How many times the change is played.
pub const TIMES: u32 = 3;
/// How much of one pass the page stands still before and after the movement.
const STILL: f64 = 0.2;

/// A change that is played again.
#[derive(Clone, Debug, PartialEq)]
pub struct Replay {
    /// The scenario before.
    pub before: Scenario,
    /// The scenario after.
    pub after: Scenario,
    /// Coverage in the base year, places per person aged 80 and over: what an untouched coverage moves
    /// from.
    pub coverage_today: f64,
}

impl Replay {
    /// The positions to step through by hand, 0 before and 1 after.
    pub const STEPS: [f64; 5] = [0.0, 0.25, 0.5, 0.75, 1.0];

    /// How far from before to after the page is at `progress` of the whole, 0 to 1: [`TIMES`] passes,
    /// each standing still at both ends.
    pub fn share_at(progress: f64) -> f64 {
        let progress = progress.clamp(0.0, 1.0) * f64::from(TIMES);
        if progress >= f64::from(TIMES) {
            return 1.0;
        }
        let pass = progress.fract();
        ((pass - STILL) / (1.0 - 2.0 * STILL)).clamp(0.0, 1.0)
    }

    /// The scenario at `share` of the way, exact at both ends.
    pub fn at(&self, share: f64) -> Scenario {
        between(&self.before, &self.after, share, self.coverage_today)
    }
}

/// The scenario at `share` (0 to 1) of the way from `before` to `after`: numbers in proportion, choices at
/// the half, exact at both ends.
pub fn between(before: &Scenario, after: &Scenario, share: f64, coverage_today: f64) -> Scenario {
    if share <= 0.0 {
        return before.clone();
    }
    if share >= 1.0 {
        return after.clone();
    }
    let late = share >= 0.5;
    // Untouched numbers stay exactly what they are.
    let number = |a: f64, b: f64| {
        if a.to_bits() == b.to_bits() {
            a
        } else {
            a + (b - a) * share
        }
    };
    // Everything that is a choice is that of the nearer one.
    let mut scenario = if late { after } else { before }.clone();
    let (a, b) = (&before.levers, &after.levers);
    let nearer = scenario.levers;
    scenario.levers = Levers {
        prevalence: number(a.prevalence, b.prevalence),
        healthy_ageing: number(a.healthy_ageing, b.healthy_ageing),
        home_care_shift: number(a.home_care_shift, b.home_care_shift),
        coverage_target: coverage(a.coverage_target, b.coverage_target, share, coverage_today),
        institution_share: match (a.institution_share, b.institution_share) {
            (Some(a), Some(b)) => Some(number(a, b)),
            _ => nearer.institution_share,
        },
        reablement: number(a.reablement, b.reablement),
        technology: number(a.technology, b.technology),
        standard_growth: number(a.standard_growth, b.standard_growth),
        productivity_growth: number(a.productivity_growth, b.productivity_growth),
        family_care: nearer.family_care,
        family_growth: number(a.family_growth, b.family_growth),
    };
    for &id in ParameterId::ALL {
        let (a, b) = (before.parameters.get(id), after.parameters.get(id));
        scenario.parameters.set(id, number(a, b));
    }
    if let (Some(a), Some(b)) = (before.target_year, after.target_year) {
        // Between two years that fit.
        #[allow(clippy::cast_possible_truncation)]
        let year = number(f64::from(a), f64::from(b)).round() as i32;
        scenario.target_year = Some(year);
    }
    scenario
}

fn coverage(
    before: CoverageTarget,
    after: CoverageTarget,
    share: f64,
    today: f64,
) -> CoverageTarget {
    let number = |target: CoverageTarget| match target {
        CoverageTarget::AsToday => Some(today),
        CoverageTarget::Share(share) => Some(share),
        CoverageTarget::FollowNeed => None,
    };
    match (number(before), number(after)) {
        _ if before == after => before,
        (Some(a), Some(b)) => CoverageTarget::Share(a + (b - a) * share),
        _ if share >= 0.5 => after,
        _ => before,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_played_three_times_and_ends_after() {
        let share = Replay::share_at;
        assert!(share(0.0).abs() < 1e-9 && (share(1.0) - 1.0).abs() < 1e-9);
        for pass in 0..TIMES {
            let at = |part: f64| share((f64::from(pass) + part) / f64::from(TIMES));
            assert!(at(0.1).abs() < 1e-9);
            assert!((at(0.5) - 0.5).abs() < 1e-9);
            assert!((at(0.9) - 1.0).abs() < 1e-9);
        }
    }
}
