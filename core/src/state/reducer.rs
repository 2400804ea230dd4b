//! The one function that changes the state.

use crate::model::lever::{CoverageTarget, FamilyCare, LeverId, Levers};
use crate::municipality::Municipality;
use crate::scenario::{Expected, Origin, Reason, Scenario, ScenarioError, check_levers};

use super::{Action, Depth, State};

/// A packaged municipality as it opens: every lever untouched, its plan's target year and dementia
/// rates.
pub fn opened(municipality: &Municipality) -> Scenario {
    Scenario {
        target_year: Some(municipality.target_year),
        dementia_reference: municipality.dementia_reference,
        ..Scenario::untouched(&municipality.id)
    }
}

/// Carries out one action; `opened` is the scenario that reset goes back to. Gives whether anything
/// changed.
///
/// # Errors
/// Where the value is not allowed; the state is then as it was.
pub fn apply(state: &mut State, action: &Action, opened: &Scenario) -> Result<bool, ScenarioError> {
    let before = state.clone();
    let done = carry_out(state, action, opened);
    if done.is_err() {
        *state = before;
        return done.map(|()| false);
    }
    Ok(*state != before)
}

fn carry_out(state: &mut State, action: &Action, opened: &Scenario) -> Result<(), ScenarioError> {
    match action {
        Action::ShowYear(year) => state.view.shown_year = *year,
        Action::SetDepth(depth) => state.view.depth = *depth,
        Action::SetStaircase(unit) => state.view.staircase = *unit,
        Action::SetCost(frame) => state.view.cost = *frame,
        Action::Open {
            scenario,
            shown_year,
        } => {
            state.view.shown_year = *shown_year;
            if let Some(entry) = state.active_mut() {
                entry.scenario = (**scenario).clone();
                entry.reasons.clear();
            }
        }
        _ => {
            if let Some(entry) = state.active_mut() {
                return change(&mut entry.scenario, action, opened);
            }
        }
    }
    Ok(())
}

fn change(
    scenario: &mut Scenario,
    action: &Action,
    opened: &Scenario,
) -> Result<(), ScenarioError> {
    match *action {
        Action::SetLever(id, value) => set_lever(scenario, id, value)?,
        Action::ResetLever(id) => reset_lever(scenario, id, opened),
        Action::FollowNeed(follow) => {
            scenario.levers.coverage_target = if follow {
                CoverageTarget::FollowNeed
            } else {
                CoverageTarget::AsToday
            };
        }
        Action::SetFamilyCare(care) => scenario.levers.family_care = care,
        Action::SetParameter(id, value) => {
            let spec = id.spec();
            if !spec.limit.allows(value) {
                return Err(ScenarioError::new(
                    format!("parameters.{}", spec.key),
                    Reason::OutsideLimit(spec.limit),
                ));
            }
            scenario.parameters.set(id, value);
        }
        Action::SetAlternative(chosen) => {
            if let Origin::Packaged { alternative, .. } = &mut scenario.origin {
                *alternative = chosen;
            }
        }
        Action::SetDementiaReference(reference) => scenario.dementia_reference = reference,
        _ => {}
    }
    check_levers(&scenario.levers)
}

fn set_lever(scenario: &mut Scenario, id: LeverId, value: f64) -> Result<(), ScenarioError> {
    let spec = id.spec();
    let at = || {
        if id == LeverId::TargetYear {
            spec.key.to_owned()
        } else {
            format!("levers.{}", spec.key)
        }
    };
    if !spec.limit.allows(value) {
        return Err(ScenarioError::new(at(), Reason::OutsideLimit(spec.limit)));
    }
    let levers = &mut scenario.levers;
    match id {
        LeverId::Prevalence => levers.prevalence = value,
        LeverId::HealthyAgeing => levers.healthy_ageing = value,
        LeverId::HomeCareShift => levers.home_care_shift = value,
        LeverId::CoverageTarget => levers.coverage_target = CoverageTarget::Share(value),
        LeverId::Technology => levers.technology = value,
        LeverId::Reablement => levers.reablement = value,
        LeverId::InstitutionShare => levers.institution_share = Some(value),
        LeverId::StandardGrowth => levers.standard_growth = value,
        LeverId::ProductivityGrowth => levers.productivity_growth = value,
        LeverId::FamilyGrowth => levers.family_growth = value,
        LeverId::TargetYear => {
            let year = value.round();
            if (year - value).abs() > 0.0 || year.abs() > f64::from(i32::MAX) {
                return Err(ScenarioError::new(
                    at(),
                    Reason::WrongType(Expected::WholeNumber),
                ));
            }
            // Checked: whole and inside the range.
            #[allow(clippy::cast_possible_truncation)]
            let year = year as i32;
            scenario.target_year = Some(year);
        }
    }
    Ok(())
}

fn reset_lever(scenario: &mut Scenario, id: LeverId, opened: &Scenario) {
    let (levers, from) = (&mut scenario.levers, &opened.levers);
    match id {
        LeverId::Prevalence => levers.prevalence = from.prevalence,
        LeverId::HealthyAgeing => levers.healthy_ageing = from.healthy_ageing,
        LeverId::HomeCareShift => levers.home_care_shift = from.home_care_shift,
        LeverId::CoverageTarget => levers.coverage_target = from.coverage_target,
        LeverId::Technology => levers.technology = from.technology,
        LeverId::Reablement => levers.reablement = from.reablement,
        LeverId::InstitutionShare => levers.institution_share = from.institution_share,
        LeverId::StandardGrowth => levers.standard_growth = from.standard_growth,
        LeverId::ProductivityGrowth => levers.productivity_growth = from.productivity_growth,
        LeverId::FamilyGrowth => levers.family_growth = from.family_growth,
        LeverId::TargetYear => scenario.target_year = opened.target_year,
    }
}

/// The levers that differ from `opened`, in the order of the page.
pub fn changed_levers(scenario: &Scenario, opened: &Scenario) -> Vec<LeverId> {
    let (now, then) = (&scenario.levers, &opened.levers);
    let moved = |now: f64, then: f64| now.total_cmp(&then).is_ne();
    let changed = |id: LeverId| match id {
        LeverId::Prevalence => moved(now.prevalence, then.prevalence),
        LeverId::HealthyAgeing => moved(now.healthy_ageing, then.healthy_ageing),
        LeverId::HomeCareShift => moved(now.home_care_shift, then.home_care_shift),
        LeverId::CoverageTarget => now.coverage_target != then.coverage_target,
        LeverId::Technology => moved(now.technology, then.technology),
        LeverId::Reablement => moved(now.reablement, then.reablement),
        LeverId::InstitutionShare => now.institution_share != then.institution_share,
        LeverId::StandardGrowth => moved(now.standard_growth, then.standard_growth),
        LeverId::ProductivityGrowth => moved(now.productivity_growth, then.productivity_growth),
        LeverId::FamilyGrowth => moved(now.family_growth, then.family_growth),
        LeverId::TargetYear => scenario.target_year != opened.target_year,
    };
    LeverId::ALL.into_iter().filter(|&id| changed(id)).collect()
}

/// How many changes the simple page does not show: full levers, family care, parameters, projection
/// alternative and dementia rates. None are hidden where everything is shown.
pub fn hidden_changes(scenario: &Scenario, opened: &Scenario, depth: Depth) -> usize {
    if depth == Depth::Full {
        return 0;
    }
    let levers = changed_levers(scenario, opened)
        .into_iter()
        .filter(|id| !id.spec().simple)
        .count();
    let alternative = |scenario: &Scenario| match &scenario.origin {
        Origin::Packaged { alternative, .. } => Some(*alternative),
        Origin::Baseline(_) => None,
    };
    levers
        + usize::from(family_care_changed(&scenario.levers, &opened.levers))
        + usize::from(alternative(scenario) != alternative(opened))
        + usize::from(scenario.dementia_reference != opened.dementia_reference)
        + scenario.parameters.changed().count()
}

fn family_care_changed(levers: &Levers, opened: &Levers) -> bool {
    let choice = |levers: &Levers| -> FamilyCare { levers.family_care };
    choice(levers) != choice(opened)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::parameter::ParameterId;

    fn start() -> (State, Scenario) {
        let opened = Scenario {
            target_year: Some(2040),
            ..Scenario::untouched("3312")
        };
        (State::new(opened.clone(), 2040), opened)
    }

    #[test]
    fn reset_gives_the_exact_value_back() {
        let (mut state, opened) = start();
        let untouched = state.clone();
        for id in LeverId::ALL {
            let value = if id == LeverId::TargetYear {
                2035.0
            } else {
                0.07
            };
            assert_eq!(
                apply(&mut state, &Action::SetLever(id, value), &opened),
                Ok(true)
            );
            assert_eq!(
                changed_levers(&state.active().unwrap().scenario, &opened),
                [id]
            );
            assert_eq!(
                apply(&mut state, &Action::ResetLever(id), &opened),
                Ok(true)
            );
            assert_eq!(state, untouched);
        }
    }

    #[test]
    fn a_value_that_is_not_allowed_changes_nothing() {
        let (mut state, opened) = start();
        let untouched = state.clone();
        for (id, value) in [
            (LeverId::HomeCareShift, 1.2),
            (LeverId::CoverageTarget, f64::NAN),
            (LeverId::TargetYear, 2030.5),
            (LeverId::ProductivityGrowth, 1.0),
        ] {
            assert!(apply(&mut state, &Action::SetLever(id, value), &opened).is_err());
            assert_eq!(state, untouched);
        }
    }

    #[test]
    fn hidden_changes_are_counted_and_depth_changes_no_value() {
        let (mut state, opened) = start();
        for action in [
            Action::SetLever(LeverId::Reablement, 0.03),
            Action::SetParameter(ParameterId::Occupancy, 0.97),
            Action::SetLever(LeverId::HomeCareShift, 0.1),
        ] {
            assert_eq!(apply(&mut state, &action, &opened), Ok(true));
        }
        let scenario = state.active().unwrap().scenario.clone();
        assert_eq!(hidden_changes(&scenario, &opened, Depth::Simple), 2);
        assert_eq!(
            apply(&mut state, &Action::SetDepth(Depth::Full), &opened),
            Ok(true)
        );
        assert_eq!(state.active().unwrap().scenario, scenario);
        assert_eq!(hidden_changes(&scenario, &opened, Depth::Full), 0);
    }

    #[test]
    fn doing_the_same_again_is_no_change() {
        let (mut state, opened) = start();
        let action = Action::SetLever(LeverId::CoverageTarget, 0.16);
        assert_eq!(apply(&mut state, &action, &opened), Ok(true));
        assert_eq!(apply(&mut state, &action, &opened), Ok(false));
    }
}
