//! «Hva skal til?»: what goal seek found, in a sentence.

use crate::evaluation::Evaluation;
use crate::figure::lever_text;
use crate::format::fill;
use crate::model::lever::LeverId;
use crate::seek::{Answer, ReadyGoal, Wanted, Why};
use crate::text::Catalogue;

use super::shown;

/// What goal seek found.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// In a sentence.
    pub says: String,
    /// Where the lever has to stand; `None` where moving it helps nothing, or the goal is met.
    pub position: Option<f64>,
}

/// The goals that the page offers, with their names; cost is kept within `cost` million NOK.
pub fn ready_goals(cost: f64, texts: &Catalogue) -> [(ReadyGoal, &'static str); 5] {
    let mut names = texts.uncertainty.goals.into_iter();
    ReadyGoal::all(cost).map(|goal| (goal, names.next().unwrap_or_default()))
}

/// What was found for one lever and goal.
pub fn found(
    answer: Option<Answer>,
    wanted: Wanted,
    lever: LeverId,
    evaluation: &Evaluation,
    texts: &Catalogue,
) -> Found {
    let words = &texts.uncertainty;
    let now = evaluation.at(wanted.series, wanted.year);
    let said = |template: &str, value: &str, result: f64| {
        fill(
            template,
            &[
                ("lever", texts.levers.of(lever).label),
                ("value", value),
                ("result", &shown(wanted.series, result)),
                ("year", &wanted.year.to_string()),
                ("wanted", &shown(wanted.series, wanted.aim.wanted())),
            ],
        )
    };
    if wanted.aim.is_met(now) {
        return Found {
            says: said(words.already, "", now),
            position: None,
        };
    }
    let Some(answer) = answer else {
        return Found {
            says: words.no_answer.to_owned(),
            position: None,
        };
    };
    let at = answer.attained();
    let value = lever_text(lever, at.position, Some(evaluation), texts);
    match answer {
        Answer::Possible(_) => Found {
            says: said(words.possible, &value, at.value),
            position: Some(at.position),
        },
        Answer::Impossible(_, Why::NoEffect) => Found {
            says: said(words.no_effect, &value, at.value),
            position: None,
        },
        Answer::Impossible(_, Why::RangeEnds) => Found {
            says: said(words.impossible, &value, at.value),
            position: Some(at.position),
        },
    }
}
