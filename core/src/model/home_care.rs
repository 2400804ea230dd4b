//! Home-care use and hours by age (hjemmetjenester; section 7 of the method).

use crate::scenario::{Baseline, HomeCareUsers};

use super::age::{AGES, Band, ByAge};

/// Ages that share one number of users per inhabitant and one number of hours.
pub const GROUPS: [Band; 4] = [
    Band::UNDER_67,
    Band::FROM_67_TO_79,
    Band::FROM_80_TO_89,
    Band::FROM_90,
];
/// Users per inhabitant outside 24-hour homes, the country (fitted to 26.9 % of 80+ in 2023).
pub const NATIONAL_USERS: [f64; 4] = [0.0137, 0.059, 0.20, 0.375];
/// Hours per user and week, SSB 09933 (extract).
pub const NATIONAL_HOURS: [f64; 4] = [14.0, 5.7, 4.3, 5.5];
/// How residents of 24-hour homes, who are counted as users too, spread over 0–66, 67–79 and 80+.
pub const CARE_HOME_RESIDENTS: [f64; 3] = [0.50, 0.15, 0.35];

/// Users per inhabitant of each group in the base year, residents of 24-hour homes left out.
pub fn users_per_inhabitant(baseline: &Baseline, persons: &ByAge) -> [f64; 4] {
    let residents = if baseline.users_exclude_care_homes {
        0.0
    } else {
        baseline.places.care_home_24h
    };
    let given = baseline
        .home_care_users
        .as_ref()
        .map_or([None; 3], HomeCareUsers::by_group);
    let mut net = [None; 3];
    for ((net, users), share) in net.iter_mut().zip(given).zip(CARE_HOME_RESIDENTS) {
        *net = users.map(|users| (users - residents * share).max(0.0));
    }
    let [young, middle, old] = net;
    let per_inhabitant = |users: Option<f64>, band: Band, national: f64| {
        users.map_or(national, |users| {
            let inhabitants = band.sum(persons);
            if inhabitants > 0.0 {
                users / inhabitants
            } else {
                0.0
            }
        })
    };
    let [national_young, national_middle, national_80, national_90] = NATIONAL_USERS;
    // Inside 80+ the national ratio of the two rates holds and the municipality's total is kept.
    let scale = old.map_or(1.0, |users| {
        let national = Band::FROM_80_TO_89.sum(persons) * national_80
            + Band::FROM_90.sum(persons) * national_90;
        if national > 0.0 {
            users / national
        } else {
            0.0
        }
    });
    [
        per_inhabitant(young, Band::UNDER_67, national_young),
        per_inhabitant(middle, Band::FROM_67_TO_79, national_middle),
        national_80 * scale,
        national_90 * scale,
    ]
}

/// Hours per user and week of each group: the country's, scaled to the municipality's own mean
/// where that is known, and all times `factor`.
pub fn hours_per_user(own_mean: Option<f64>, users: [f64; 4], factor: f64) -> [f64; 4] {
    let all: f64 = users.iter().sum();
    let hours: f64 = users.iter().zip(NATIONAL_HOURS).map(|(n, h)| n * h).sum();
    let scale = match own_mean {
        Some(mean) if all > 0.0 && hours > 0.0 => mean * all / hours,
        _ => 1.0,
    };
    NATIONAL_HOURS.map(|hours| hours * scale * factor)
}

/// Users in each group: inhabitants × users per inhabitant × how the need at that age has moved.
pub fn users(persons: &ByAge, per_inhabitant: [f64; 4], moved: &ByAge) -> [f64; 4] {
    let mut users = [0.0; 4];
    for ((cell, band), rate) in users.iter_mut().zip(GROUPS).zip(per_inhabitant) {
        let weighted: f64 = band
            .of(persons)
            .iter()
            .zip(band.of(moved))
            .map(|(persons, moved)| persons * moved)
            .sum();
        *cell = weighted * rate;
    }
    users
}

/// How much the use of home care at each age has moved since the base year: 1 under 67, else the
/// shifted rate of need over today's, times `dementia_effect`.
pub fn moved(shifted: &ByAge, today: &ByAge, dementia_effect: f64) -> ByAge {
    let mut moved = [1.0; AGES];
    let from_67 = usize::from(Band::FROM_67_TO_79.from);
    let rates = shifted.iter().zip(today);
    for (cell, (shifted, today)) in moved.iter_mut().zip(rates).skip(from_67) {
        *cell = shifted / today * dementia_effect;
    }
    moved
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_mean_hours_are_met_and_the_factor_acts_after() {
        let users = [660.0, 250.0, 400.0, 57.0];
        let hours = hours_per_user(Some(9.0), users, 1.2);
        let mean =
            users.iter().zip(hours).map(|(n, h)| n * h).sum::<f64>() / users.iter().sum::<f64>();
        assert!((mean - 9.0 * 1.2).abs() < 1e-12);
    }
}
