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
        before: &'static str,
        after: &'static str,
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
        download_all: &'static str,
        /// What has been changed.
        against: &'static str,
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
        /// Ready-made scenarios.
        presets: &'static str,
        /// `{author}`, `{date}`.
        by: &'static str,
        fits_not: &'static str,
        /// Sharing.
        share_help: &'static str,
        link: &'static str,
        copy: &'static str,
        copied: &'static str,
        copy_failed: &'static str,
        qr: &'static str,
        with_reasons: &'static str,
        with_pinned: &'static str,
        too_long_for_qr: &'static str,
        too_long: &'static str,
        save_instead: &'static str,
        /// What a link says.
        from_link: &'static str,
        link_opened: &'static str,
        link_empty: &'static str,
        link_problems: &'static str,
        as_made: &'static str,
        /// `{model}` and `{data}`.
        made_with: &'static str,
        altered: &'static str,
        see_now: &'static str,
        figure: &'static str,
        year: &'static str,
        made: &'static str,
        now: &'static str,
        difference: &'static str,
        /// Comparing.
        compare_title: &'static str,
        compare_help: &'static str,
        compared_by: &'static str,
        than: &'static str,
        stairs_each: &'static str,
        /// Goals.
        goals: &'static str,
        goals_help: &'static str,
        goal_kind: &'static str,
        goal_bound: &'static str,
        goal_value: &'static str,
        goal_year: &'static str,
        goal_every_year: &'static str,
        goal_label: &'static str,
        goal_add: &'static str,
        goal_suggestions: &'static str,
        /// `{name}`.
        goal_remove: &'static str,
        goal_none: &'static str,
    }
}
