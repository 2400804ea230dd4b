//! Words about typical citizens.

use super::words::texts;

texts! {
    /// Words about typical citizens. In the sentences: `{then}` and `{now}` are the numbers of `{year}` and `{base}`, `{change}`
    /// is one of `count` or `amount`.
    CitizenTexts {
        title: &'static str,
        /// That they are illustrations.
        note: &'static str,
        /// What stands before the limits.
        not_known: &'static str,
        /// As many as, more than, fewer than: `{number}`.
        count: [&'static str; 3],
        /// As much as, more than, less than: `{number}`.
        amount: [&'static str; 3],
        old_title: &'static str,
        old_limits: &'static str,
        /// `{age}`.
        old_need: &'static str,
        /// `{placed}`, `{home}`, `{without}`.
        old_target: &'static str,
        old_decided: &'static str,
        old_users: &'static str,
        old_hours: &'static str,
        /// `{family}`, `{shift}`, `{waiting}`.
        old_family: &'static str,
        adult_title: &'static str,
        adult_limits: &'static str,
        /// `{to}`.
        adult_follows: &'static str,
        adult_inhabitants: &'static str,
        adult_users: &'static str,
        adult_hours: &'static str,
        adult_staff: &'static str,
        young_title: &'static str,
        young_limits: &'static str,
        young_not: &'static str,
        /// `{each}`.
        young_hours: &'static str,
        /// Said where the mean is less than somebody there every night.
        young_far: &'static str,
        young_share: &'static str,
        /// `{view}`.
        young_where: &'static str,
        nurse_title: &'static str,
        nurse_limits: &'static str,
        nurse_places: &'static str,
        /// `{position}`.
        nurse_colleagues: &'static str,
        /// `{sick}`, `{replacement}`.
        nurse_sick: &'static str,
        nurse_share: &'static str,
        nurse_unknown: &'static str,
    }
}
