//! A nurse on the ward: staff per place, colleagues, position and sick leave, and how many of working age it takes.

use crate::format::{fill, number, percent};
use crate::method::Inside;
use crate::model::series::Series;

use super::Here;
use super::words::Change;

/// Staff in places per hundred places that cost, everything counted in.
fn per_hundred(inside: &Inside) -> f64 {
    inside.per_place * inside.staff_factor * inside.growth * inside.family_factor * 100.0
}

pub(super) fn says(here: &Here) -> Vec<String> {
    let words = &here.texts.citizens;
    let parameters = &here.evaluation.scenario.parameters;
    let both = |series| {
        (
            here.evaluation.at(series, here.now.year),
            here.evaluation.at(series, here.then.year),
        )
    };
    let (now, then) = both(Series::FtePlaces);
    let heads = (
        now / parameters.average_position,
        then / parameters.average_position,
    );
    let position = percent(parameters.average_position, 1);
    let mut says = vec![
        here.sentence(
            words.nurse_places,
            (per_hundred(&here.now), per_hundred(&here.then)),
            0,
            Change::Count,
            &[],
        ),
        here.sentence(
            words.nurse_colleagues,
            heads,
            0,
            Change::Count,
            &[("position", &position)],
        ),
        fill(
            words.nurse_sick,
            &[
                ("sick", &percent(parameters.sick_leave, 1)),
                (
                    "replacement",
                    &number(
                        here.evaluation.at(Series::ReplacementFte, here.then.year),
                        0,
                    ),
                ),
                ("year", &here.then.year.to_string()),
            ],
        ),
    ];
    if here.evaluation.knows_working_age() {
        let (now, then) = both(Series::WorkforceShare);
        says.push(here.sentence(
            words.nurse_share,
            (now * 100.0, then * 100.0),
            1,
            Change::Count,
            &[],
        ));
    } else {
        says.push(words.nurse_unknown.to_owned());
    }
    says
}
