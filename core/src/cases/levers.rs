//! Levers as plain numbers.

use omsorgstrappa_kernel::{LEVERS, lever};

use crate::model::age::Band;
use crate::model::coverage::coverage_of;
use crate::model::lever::{CoverageTarget, FamilyCare, Levers};
use crate::model::run::Prepared;

/// The levers as the kernel has them; what is untouched has today's value.
pub fn lever_numbers(levers: &Levers, prepared: &Prepared, measures: bool) -> [f64; LEVERS] {
    let places = prepared.baseline.places;
    let persons_80 = prepared
        .population
        .years
        .first()
        .map_or(1.0, |persons| Band::FROM_80.sum(persons));
    let mut numbers = [0.0; LEVERS];
    numbers[lever::PREVALENCE] = levers.prevalence;
    numbers[lever::HEALTHY_AGEING] = levers.healthy_ageing;
    numbers[lever::HOME_CARE_SHIFT] = levers.home_care_shift;
    numbers[lever::COVERAGE_TARGET] = match levers.coverage_target {
        CoverageTarget::Share(share) => share,
        _ => coverage_of(places.total(), persons_80),
    };
    let follows = levers.coverage_target == CoverageTarget::FollowNeed;
    numbers[lever::FOLLOW_NEED] = f64::from(u8::from(follows));
    numbers[lever::INSTITUTION_SHARE] = levers
        .institution_share
        .unwrap_or(places.institution / places.total());
    numbers[lever::REABLEMENT] = levers.reablement;
    numbers[lever::TECHNOLOGY] = levers.technology;
    numbers[lever::STANDARD] = 1.0 + levers.standard_growth - levers.productivity_growth;
    let rule = levers.family_care != FamilyCare::FollowsNeed;
    numbers[lever::FAMILY_RULE] = f64::from(u8::from(rule));
    numbers[lever::FAMILY_GROWTH] = match levers.family_care {
        FamilyCare::Grows => 1.0 + levers.family_growth,
        _ => 1.0,
    };
    numbers[lever::MEASURES] = f64::from(u8::from(measures));
    numbers
}
