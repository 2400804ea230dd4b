//! Words of the views that handle scenarios.

use super::words::texts;

texts! {
    /// Words of the views that handle scenarios.
    ScenarioPageTexts {
        /// The row of scenarios.
        row: &'static str,
        pin: &'static str,
        /// `{name}`.
        more: &'static str,
        name: &'static str,
        duplicate: &'static str,
        left: &'static str,
        right: &'static str,
        delete: &'static str,
        /// Steps.
        start: &'static str,
        steps_help: &'static str,
        /// Playing the last change again.
        replay: &'static str,
        replay_help: &'static str,
        replay_nothing: &'static str,
        play: &'static str,
        stop: &'static str,
        position: &'static str,
        /// `{percent}` of the way.
        way: &'static str,
        /// Library.
        library_help: &'static str,
        library_empty: &'static str,
        library_name: &'static str,
        keep: &'static str,
        open: &'static str,
        /// `{name}`.
        open_named: &'static str,
        /// `{name}`.
        delete_named: &'static str,
        /// What has been changed.
        against: &'static str,
        /// Columns of the table of changes.
        change_head: [&'static str; 4],
        nothing_changed: &'static str,
        /// `{from}` and `{to}`.
        from_to: &'static str,
        reason: &'static str,
        /// `{name}`.
        reason_for: &'static str,
        to_today: &'static str,
        to_opened: &'static str,
        all_to_today: &'static str,
        all_to_opened: &'static str,
        /// `{year}`.
        effect: &'static str,
        /// Sharing.
        link: &'static str,
        copy_failed: &'static str,
        qr: &'static str,
        with_reasons: &'static str,
        with_pinned: &'static str,
        save_instead: &'static str,
        save_all: &'static str,
        from_link: &'static str,
        link_opened: &'static str,
        /// Comparing.
        compare_title: &'static str,
        compare_help: &'static str,
        compared_by: &'static str,
        than: &'static str,
        stairs_each: &'static str,
        /// Goals.
        goals_help: &'static str,
        goal_kind: &'static str,
        goal_bound: &'static str,
        bounds: [&'static str; 2],
        goal_value: &'static str,
        goal_year: &'static str,
        goal_every_year: &'static str,
        goal_suggestions: &'static str,
        goal_none: &'static str,
    }
}
