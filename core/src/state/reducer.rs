//! The one function that changes the state.

use std::sync::Arc;

use crate::goal::Goal;
use crate::model::lever::{CoverageTarget, FamilyCare, LeverId, Levers};
use crate::municipality::Municipality;
use crate::scenario::{
    Expected, Field, Origin, Reason, Scenario, ScenarioError, check_levers, put_back, value_of,
};

use super::entry::same_entries;
use super::{
    Action, COMPARED, Depth, Entry, MOST_KEPT, ResetTo, ScenarioId, Slot, State, StateError,
};

/// A packaged municipality as it opens: every lever untouched, its plan's target year and dementia
/// rates.
pub fn opened(municipality: &Municipality) -> Scenario {
    Scenario {
        target_year: Some(municipality.target_year),
        dementia_reference: municipality.dementia_reference,
        ..Scenario::untouched(&municipality.id)
    }
}

/// Carries out one action on the state; `today` is the active scenario's municipality with every lever
/// untouched, which is what «til dagens verdi» goes back to. Gives whether anything changed.
///
/// # Errors
/// Where the value is not allowed, or there is no room or no such scenario; the state is then as it was.
pub fn apply(state: &mut State, action: &Action, today: &Scenario) -> Result<bool, StateError> {
    if let Some(done) = apply_quick(state, action) {
        return done;
    }
    let mut next = state.clone();
    carry_out(&mut next, action, today)?;
    let same = next.active == state.active
        && next.view == state.view
        && next.goals == state.goals
        && same_entries(&next.scenarios, &state.scenarios)
        && same_entries(&next.library, &state.library);
    let changed = !same;
    if changed {
        *state = next;
    }
    Ok(changed)
}

/// As [`apply`], for what is done on the first screen: pulling a lever, and choosing what is shown. `None` for every
/// other action. The page has the rest of the reducer fetched after the first screen.
pub fn apply_quick(state: &mut State, action: &Action) -> Option<Result<bool, StateError>> {
    let view = &mut state.view;
    let before = *view;
    match action {
        Action::ShowYear(year) => view.shown_year = *year,
        Action::SetDepth(depth) => view.depth = *depth,
        Action::SetStaircase(unit) => view.staircase = *unit,
        Action::SetCost(frame) => view.cost = *frame,
        Action::SetTab(tab) => view.tab = *tab,
        Action::SetLever(id, value) => return Some(pull(state, *id, Pull::To(*value))),
        Action::FollowNeed(follow) => {
            return Some(pull(state, LeverId::CoverageTarget, Pull::Follow(*follow)));
        }
        _ => return None,
    }
    Some(Ok(*view != before))
}

/// Where a lever is pulled.
#[derive(Clone, Copy)]
enum Pull {
    To(f64),
    Follow(bool),
}

fn pull(state: &mut State, id: LeverId, pull: Pull) -> Result<bool, StateError> {
    let active = state.active().ok_or(StateError::NotThere)?;
    let mut scenario = (*active.scenario).clone();
    match pull {
        Pull::To(value) => set_lever(&mut scenario, id, value)?,
        Pull::Follow(true) => scenario.levers.coverage_target = CoverageTarget::FollowNeed,
        Pull::Follow(false) => scenario.levers.coverage_target = CoverageTarget::AsToday,
    }
    check_levers(&scenario.levers)?;
    let same = scenario.levers == active.scenario.levers
        && scenario.target_year == active.scenario.target_year;
    if same {
        return Ok(false);
    }
    if let Some(entry) = state.active_mut() {
        entry.scenario = Arc::new(scenario);
    }
    Ok(true)
}

fn carry_out(state: &mut State, action: &Action, today: &Scenario) -> Result<(), StateError> {
    match action {
        Action::Ask(question) => state.view.question = *question,
        Action::SetFigures(figures) => state.view.figures = *figures,
        Action::Compare(series) if COMPARED.contains(series) => state.view.compared = *series,
        Action::Compare(_) => {}
        Action::SetGoal(goal) => set_goal(&mut state.goals, goal),
        Action::RemoveGoal(id) => state.goals.retain(|goal| goal.id != *id),
        Action::Open { draft, shown_year } => {
            state.view.shown_year = *shown_year;
            if let Some(entry) = state.active_mut() {
                *entry = Entry::new(entry.id, entry.slot, (**draft).clone());
            }
        }
        Action::Add { draft, shown_year } => {
            add(
                state,
                |id, slot| Entry::new(id, slot, (**draft).clone()),
                None,
            )?;
            state.view.shown_year = *shown_year;
        }
        Action::Duplicate { id, name } => {
            let place = place(&state.scenarios, *id)?;
            let original = state.entry(*id).ok_or(StateError::NotThere)?.clone();
            let copy = |id, slot| Entry {
                id,
                slot,
                name: name.clone(),
                ..original
            };
            let active = state.active;
            add(state, copy, Some(place + 1))?;
            state.active = active;
        }
        Action::Rename { id, name } => {
            let mut entries = state.scenarios.iter_mut().chain(&mut state.library);
            let entry = entries.find(|entry| entry.id == *id);
            Arc::make_mut(entry.ok_or(StateError::NotThere)?)
                .name
                .clone_from(name);
        }
        Action::Move { id, to } => {
            let place = place(&state.scenarios, *id)?;
            let entry = state.scenarios.remove(place);
            let to = (*to).min(state.scenarios.len());
            state.scenarios.insert(to, entry);
        }
        Action::Delete(id) => {
            let place = place(&state.scenarios, *id)?;
            if state.scenarios.len() == 1 {
                return Err(StateError::Last);
            }
            state.scenarios.remove(place);
            if state.active == *id {
                // The one that has moved up into its place, or the last.
                let next = state.scenarios.get(place).or(state.scenarios.last());
                state.active = next.map_or(state.active, |entry| entry.id);
            }
        }
        Action::Activate(id) => {
            place(&state.scenarios, *id)?;
            state.active = *id;
        }
        Action::Keep { id, name } => {
            let mut copy = state.entry(*id).ok_or(StateError::NotThere)?.clone();
            copy.name.clone_from(name);
            copy.opened = Arc::clone(&copy.scenario);
            let known = state.library.iter_mut().find(|kept| kept.name == *name);
            if let Some(kept) = known {
                copy.id = kept.id;
                *kept = Arc::new(copy);
            } else if state.library.len() < MOST_KEPT {
                copy.id = state.next_id();
                state.library.push(Arc::new(copy));
            } else {
                return Err(StateError::LibraryFull);
            }
        }
        Action::Import(draft) => {
            let known = state
                .library
                .iter()
                .any(|kept| kept.name == draft.name && *kept.scenario == draft.scenario);
            if known {
                return Ok(());
            }
            if state.library.len() >= MOST_KEPT {
                return Err(StateError::LibraryFull);
            }
            let entry = Entry::new(state.next_id(), Slot::default(), (**draft).clone());
            state.library.push(Arc::new(entry));
        }
        Action::Fetch(id) => {
            let mut kept = state.library.iter().filter(|kept| kept.id == *id);
            let kept = kept.next().ok_or(StateError::NotThere)?;
            let kept = kept.as_ref().clone();
            add(state, |id, slot| Entry { id, slot, ..kept }, None)?;
        }
        Action::Forget(id) => {
            let place = place(&state.library, *id)?;
            state.library.remove(place);
        }
        Action::SetMeasures { measures, drafts } => {
            let entry = state.active_mut().ok_or(StateError::NotThere)?;
            Arc::make_mut(&mut entry.scenario)
                .measures
                .clone_from(measures);
            entry.drafts.clone_from(drafts);
        }
        Action::SetReason { field, text } => {
            let entry = state.active_mut().ok_or(StateError::NotThere)?;
            if text.is_empty() {
                entry.reasons.remove(field.key());
            } else {
                entry.reasons.insert(field.key().to_owned(), text.clone());
            }
        }
        Action::SetRange(id, own) => {
            let entry = state.active_mut().ok_or(StateError::NotThere)?;
            Arc::make_mut(&mut entry.ranges).set(*id, *own)?;
        }
        _ => {
            let entry = state.active_mut().ok_or(StateError::NotThere)?;
            let opened = Arc::clone(&entry.opened);
            let scenario = Arc::make_mut(&mut entry.scenario);
            change(scenario, action, today, &opened)?;
        }
    }
    Ok(())
}

/// The place of a scenario in its row.
fn place(entries: &[Arc<Entry>], id: ScenarioId) -> Result<usize, StateError> {
    let place = entries.iter().position(|entry| entry.id == id);
    place.ok_or(StateError::NotThere)
}

/// Puts a scenario beside the others, at the end or at `place`, and makes it the active one.
fn add(
    state: &mut State,
    entry: impl FnOnce(ScenarioId, Slot) -> Entry,
    place: Option<usize>,
) -> Result<(), StateError> {
    let slot = Slot::free(&state.scenarios).ok_or(StateError::Full)?;
    let id = state.next_id();
    let last = state.scenarios.len();
    let place = place.unwrap_or(last).min(last);
    state.scenarios.insert(place, Arc::new(entry(id, slot)));
    state.active = id;
    Ok(())
}

fn set_goal(goals: &mut Vec<Goal>, goal: &Goal) {
    if let Some(known) = goals.iter_mut().find(|known| known.id == goal.id) {
        known.clone_from(goal);
        return;
    }
    // Drawn once is enough.
    if goal.id == 0 && goals.iter().any(|known| known.same(goal)) {
        return;
    }
    let mut goal = goal.clone();
    if goal.id == 0 {
        let highest = goals.iter().map(|goal| goal.id).max().unwrap_or(0);
        goal.id = highest.saturating_add(1);
    }
    goals.push(goal);
}

fn change(
    scenario: &mut Scenario,
    action: &Action,
    today: &Scenario,
    opened: &Scenario,
) -> Result<(), ScenarioError> {
    let back_to = |to: ResetTo| match to {
        ResetTo::Today => today,
        ResetTo::Opened => opened,
    };
    match *action {
        Action::ApplyPreset {
            scenario: ref preset,
            ..
        } => scenario.clone_from(preset),
        Action::SetOwn(ref own) | Action::SetPopulation(ref own) => scenario.clone_from(own),
        Action::Reset { field, to } => put_back(scenario, field, back_to(to)),
        Action::ResetAll(to) => scenario.clone_from(back_to(to)),
        Action::ResetLever(id) => put_back(scenario, Field::Lever(id), today),
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

/// The levers that differ from `today`, in the order of the page.
pub fn changed_levers(scenario: &Scenario, today: &Scenario) -> Vec<LeverId> {
    let changed = |id: &LeverId| {
        let field = Field::Lever(*id);
        value_of(scenario, field) != value_of(today, field)
    };
    LeverId::ALL.into_iter().filter(changed).collect()
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
        let scenario = Arc::clone(&state.active().unwrap().scenario);
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
