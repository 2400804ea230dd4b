//! Parameter sets of released versions, so that an old link can be seen with the assumptions it was made
//! with. Old data are not kept.

use crate::model::parameter::ParameterId;
use crate::scenario::Scenario;

/// The defaults of one released version that differ from today's.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ParameterSet {
    /// Version of the model.
    pub model: &'static str,
    /// Defaults of that version where they are not today's.
    pub defaults: &'static [(ParameterId, f64)],
}

/// Every released version, the oldest first. A release whose defaults differ from the one before adds
/// what it replaces. Empty until tag 1.0.0: before it nothing is promised.
pub const RELEASED: &[ParameterSet] = &[];

/// The scenario with the defaults of the version it was made with in place of today's; what the user has
/// set stays. `None` where that version is not among `released`.
pub fn as_made(scenario: &Scenario, model: &str, released: &[ParameterSet]) -> Option<Scenario> {
    let set = released.iter().find(|set| set.model == model)?;
    let mut made = scenario.clone();
    for &(id, value) in set.defaults {
        if scenario
            .parameters
            .changed()
            .all(|(changed, _)| changed != id)
        {
            made.parameters.set(id, value);
        }
    }
    Some(made)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SETS: &[ParameterSet] = &[ParameterSet {
        model: "0.9.0",
        defaults: &[
            (ParameterId::CostPerFte, 0.95),
            (ParameterId::SickLeave, 0.11),
        ],
    }];

    #[test]
    fn an_old_version_gives_its_defaults_and_leaves_what_was_set() {
        let mut scenario = Scenario::untouched("3312");
        scenario.parameters.sick_leave = 0.12;
        let made = as_made(&scenario, "0.9.0", SETS).unwrap();
        assert!((made.parameters.cost_per_fte - 0.95).abs() < f64::EPSILON);
        assert!((made.parameters.sick_leave - 0.12).abs() < f64::EPSILON);
        assert_eq!(as_made(&scenario, "0.8.0", SETS), None);
    }

    #[test]
    fn every_released_default_is_allowed_and_stands_once() {
        for (place, set) in RELEASED.iter().enumerate() {
            assert!(
                RELEASED[..place]
                    .iter()
                    .all(|other| other.model != set.model)
            );
            for (id, value) in set.defaults {
                assert!(
                    id.spec().limit.allows(*value),
                    "{} {}",
                    set.model,
                    id.spec().key
                );
            }
        }
    }
}
