//! A woman of 84 who lives alone.

use crate::format::{fill, number};
use crate::method::Inside;
use crate::model::age::{Band, ByAge};
use crate::model::rate::rates;
use crate::model::series::Series;

use super::Here;
use super::words::Change;

/// Her age.
const AGE: u8 = 84;

fn at(values: &ByAge) -> f64 {
    let band = Band { from: AGE, to: AGE };
    band.of(values).first().copied().unwrap_or_default()
}

/// Of 100 persons of her age, those with 24-hour need: the model's own need, spread by its own curve. Never more than all.
fn with_need(here: &Here, inside: &Inside) -> f64 {
    let need = here.evaluation.at(Series::Need, inside.year);
    if inside.raw > 0.0 {
        (need / inside.raw * at(&inside.rates) * 100.0).min(100.0)
    } else {
        0.0
    }
}

/// Of 100 persons with 24-hour need: in a place, with help at home, without; with so many places.
fn shares(here: &Here, year: i32, places: Series) -> [f64; 3] {
    let at = |series| here.evaluation.at(series, year);
    let need = at(Series::Need);
    let home = at(Series::AtHome24h);
    let placed = at(Series::PlacesNeeded).min(at(places)).max(0.0)
        * here.evaluation.scenario.parameters.occupancy;
    if need > 0.0 {
        [placed, home, need - placed - home].map(|part| (part / need * 100.0).max(0.0))
    } else {
        [0.0; 3]
    }
}

/// Whole numbers that add up to 100: the largest remainders are rounded up.
fn to_hundred(parts: [f64; 3]) -> [f64; 3] {
    let mut whole = parts.map(f64::floor);
    let mut order = [0, 1, 2];
    order.sort_by(|&a: &usize, &b: &usize| {
        let rest = |at: usize| parts.get(at).map_or(0.0, |part| part.fract());
        rest(b).total_cmp(&rest(a))
    });
    let mut left = 100.0 - whole.iter().sum::<f64>();
    for place in order {
        if left >= 1.0
            && let Some(cell) = whole.get_mut(place)
        {
            *cell += 1.0;
            left -= 1.0;
        }
    }
    whole
}

/// Hours a week of an ordinary user of her age, what technology and reablement save taken off.
fn hours(here: &Here, inside: &Inside) -> f64 {
    let levers = &here.evaluation.scenario.levers;
    let [_, _, hours, _] = inside.hours;
    hours * (1.0 - levers.reablement * inside.ramp) * (1.0 - levers.technology * inside.ramp)
}

/// Of 100 persons of her age, those with home care.
fn with_home_care(here: &Here, inside: &Inside) -> f64 {
    let [_, _, users, _] = inside.per_inhabitant;
    let elasticity = here.evaluation.scenario.parameters.home_care_elasticity;
    let today = at(rates());
    let moved = if today > 0.0 {
        at(&inside.rates) / today
    } else {
        1.0
    };
    (users * moved * inside.prevalence.powf(elasticity) * 100.0).min(100.0)
}

pub(super) fn says(here: &Here) -> Vec<String> {
    let words = &here.texts.citizens;
    let age = AGE.to_string();
    let aged = [("age", age.as_str())];
    let year = here.then.year;
    let both = |of: fn(&Here, &Inside) -> f64| (of(here, &here.now), of(here, &here.then));
    let mut says = vec![here.sentence(words.old_need, both(with_need), 0, Change::Count, &aged)];
    let divided = |template: &str, places| {
        let [placed, home, without] =
            to_hundred(shares(here, year, places)).map(|part| number(part, 0));
        fill(
            template,
            &[
                ("placed", &placed),
                ("home", &home),
                ("without", &without),
                ("year", &year.to_string()),
            ],
        )
    };
    if here.evaluation.at(Series::Need, year) > 0.0 {
        says.push(divided(words.old_target, Series::PlacesTarget));
        says.push(divided(words.old_decided, Series::PlacesPlanned));
    }
    says.push(here.sentence(
        words.old_users,
        both(with_home_care),
        0,
        Change::Count,
        &aged,
    ));
    says.push(here.sentence(words.old_hours, both(hours), 1, Change::Amount, &[]));
    let parameters = &here.evaluation.scenario.parameters;
    says.push(fill(
        words.old_family,
        &[
            ("family", &number(parameters.family_hours_per_person, 0)),
            ("shift", &number(parameters.shift_hours, 0)),
            ("waiting", &number(parameters.waiting_hours, 0)),
        ],
    ));
    says
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_a_hundred_add_up() {
        for parts in [
            [33.4, 33.3, 33.3],
            [0.0, 0.0, 100.0],
            [99.6, 0.2, 0.2],
            [50.5, 49.5, 0.0],
        ] {
            let whole = to_hundred(parts);
            assert!(
                (whole.iter().sum::<f64>() - 100.0).abs() < 1e-9,
                "{parts:?}"
            );
            for (whole, part) in whole.iter().zip(parts) {
                assert!((whole - part).abs() < 1.0, "{parts:?}");
            }
        }
    }
}
