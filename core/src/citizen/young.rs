//! A young adult with personal assistance at night: not in the model; which numbers are nearest.

use crate::format::{fill, number};
use crate::method::Inside;
use crate::model::series::Series;

use super::Here;
use super::words::Change;

/// Hours a week of somebody there every night, at the very least: seven short nights of six hours.
const EVERY_NIGHT: f64 = 7.0 * 6.0;

pub(super) fn says(here: &Here) -> Vec<String> {
    let words = &here.texts.citizens;
    let hours = |inside: &Inside| {
        let ([users, ..], [hours, ..]) = (inside.users, inside.hours);
        users * hours
    };
    let [mean, ..] = here.then.hours;
    let each = number(mean, 1);
    let share = |inside: &Inside| {
        let all = here.evaluation.at(Series::Hours, inside.year);
        if all > 0.0 {
            hours(inside) / all * 100.0
        } else {
            0.0
        }
    };
    let mut says = vec![
        words.young_not.to_owned(),
        here.sentence(
            words.young_hours,
            (hours(&here.now), hours(&here.then)),
            0,
            Change::Count,
            &[("each", &each)],
        ),
    ];
    if mean < EVERY_NIGHT {
        says.push(words.young_far.to_owned());
    }
    says.push(here.sentence(
        words.young_share,
        (share(&here.now), share(&here.then)),
        0,
        Change::Count,
        &[],
    ));
    let [_, _, analyses, ..] = here.texts.page.view_names;
    says.push(fill(words.young_where, &[("view", analyses)]));
    says
}
