//! Adding, changing and removing the measures (tiltak) of a scenario, and its drafts: each gives the action that does it.
//! Apart from the reducer, since only the page's later part does it.

use crate::model::change::Change;
use crate::model::limit::Limit;
use crate::scenario::{Reason, ScenarioError};

use super::{Action, Entry, StateError};

/// Which of a scenario's two lists a measure stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeasureList {
    /// Those with a year: they are part of the scenario.
    Scenario,
    /// Drafts (utkast), which have no year yet and stand outside it.
    Drafts,
}

/// What adds a measure, changes it, moves it between the lists or takes it away. `old` is the list it stands in and its
/// place there, `None` where it is new; `new` is what it becomes and in which list, `None` where it goes. A changed one
/// keeps its place.
///
/// # Errors
/// Where there is no such measure, or a number of the new one is not allowed.
pub fn with_measure(
    entry: &Entry,
    old: Option<(MeasureList, usize)>,
    new: Option<(MeasureList, Change)>,
) -> Result<Action, StateError> {
    let mut lists = [entry.scenario.measures.clone(), entry.drafts.clone()];
    let mut place = None;
    if let Some((list, at)) = old {
        let measures = of(&mut lists, list);
        if at >= measures.len() {
            return Err(StateError::NotThere);
        }
        measures.remove(at);
        place = new.as_ref().filter(|(into, _)| *into == list).map(|_| at);
    }
    if let Some((list, measure)) = new {
        check(&measure, list)?;
        let measures = of(&mut lists, list);
        measures.insert(place.unwrap_or(measures.len()), measure);
    }
    let [measures, drafts] = lists;
    Ok(Action::SetMeasures { measures, drafts })
}

/// What adds the measures and drafts of a plan. One of the same name and years is not added again.
pub fn with_measures(entry: &Entry, measures: &[Change], drafts: &[Change]) -> Action {
    let added = |known: &[Change], more: &[Change]| {
        let mut list = known.to_vec();
        for measure in more {
            let same = |known: &Change| {
                known.name == measure.name && (known.from, known.to) == (measure.from, measure.to)
            };
            if !list.iter().any(same) {
                list.push(measure.clone());
            }
        }
        list
    };
    Action::SetMeasures {
        measures: added(&entry.scenario.measures, measures),
        drafts: added(&entry.drafts, drafts),
    }
}

fn of(lists: &mut [Vec<Change>; 2], list: MeasureList) -> &mut Vec<Change> {
    let [measures, drafts] = lists;
    match list {
        MeasureList::Scenario => measures,
        MeasureList::Drafts => drafts,
    }
}

/// A measure has finite numbers, no investment below zero, moves nothing but what can be moved, and does not end before it
/// begins.
fn check(measure: &Change, list: MeasureList) -> Result<(), ScenarioError> {
    let numbers = [
        ("fte", measure.fte, Limit::FINITE),
        ("annual_cost", measure.annual_cost, Limit::FINITE),
        ("places", measure.places, Limit::FINITE),
        (
            "investment",
            measure.investment.unwrap_or_default(),
            Limit::NOT_NEGATIVE,
        ),
    ];
    for (key, value, limit) in numbers {
        if !limit.allows(value) {
            let path = format!("measures.{key}");
            return Err(ScenarioError::new(path, Reason::OutsideLimit(limit)));
        }
    }
    for effect in &measure.effects {
        if !effect.on.can_be_moved() {
            let path = format!("measures.effects.{}", effect.on.key());
            return Err(ScenarioError::new(path, Reason::UnknownKey));
        }
        if !Limit::FINITE.allows(effect.change) {
            let reason = Reason::OutsideLimit(Limit::FINITE);
            return Err(ScenarioError::new("measures.effects.change", reason));
        }
    }
    let dated = list == MeasureList::Scenario;
    if dated && measure.to.is_some_and(|to| to < measure.from) {
        return Err(ScenarioError::new("measures.to", Reason::YearsNotAscending));
    }
    Ok(())
}
