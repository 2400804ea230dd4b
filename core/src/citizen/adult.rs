//! A man of 47 with MS: users under 67 follow the inhabitants under 67 and nothing else.

use crate::format::fill;
use crate::model::age::Band;

use super::Here;
use super::words::Change;

/// His age.
const AGE: u8 = 47;

pub(super) fn says(here: &Here) -> Vec<String> {
    let words = &here.texts.citizens;
    let band = Band::UNDER_67;
    let to = (u32::from(band.to) + 1).to_string();
    let age = AGE.to_string();
    let named = [("to", to.as_str()), ("age", age.as_str())];
    let ([users_now, ..], [users_then, ..]) = (here.now.users, here.then.users);
    let ([hours_now, ..], [hours_then, ..]) = (here.now.hours, here.then.hours);
    let mut says = vec![
        fill(words.adult_follows, &named),
        here.sentence(
            words.adult_inhabitants,
            (here.now.persons_in(band), here.then.persons_in(band)),
            0,
            Change::Count,
            &named,
        ),
        here.sentence(
            words.adult_users,
            (users_now, users_then),
            0,
            Change::Count,
            &named,
        ),
        here.sentence(
            words.adult_hours,
            (hours_now, hours_then),
            1,
            Change::Amount,
            &named,
        ),
    ];
    let staffed = here.then.growth * here.then.family_factor;
    let percent = (staffed - 1.0) * 100.0;
    // What standard, productivity and families do to staff, they do to the staff around him too.
    if percent.abs() >= 0.5 {
        says.push(here.sentence(
            words.adult_staff,
            (100.0, staffed * 100.0),
            0,
            Change::Amount,
            &named,
        ));
    }
    says
}
