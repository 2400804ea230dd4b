//! Words about uncertainty, attribution and goal seek.

use super::words::texts;

texts! {
    /// Words about uncertainty, attribution and goal seek.
    UncertaintyTexts {
        /// `{value}`, `{low}`, `{high}`.
        range: &'static str,
        certain: &'static str,
        /// `{middle}`.
        middle: &'static str,
        /// `{rows}`.
        band: &'static str,
        /// `{few}`, `{rows}`.
        few: &'static str,
        title: &'static str,
        /// `{rows}`.
        intro: &'static str,
        figure: &'static str,
        figures: [&'static str; 6],
        /// Why.
        why: &'static str,
        /// `{figure}`, `{year}`, `{base}`.
        why_caption: &'static str,
        why_of: &'static str,
        demography: &'static str,
        premises: &'static str,
        other_levers: &'static str,
        measures: &'static str,
        from_year: &'static str,
        to_year: &'static str,
        part: &'static str,
        contribution: &'static str,
        order: &'static str,
        /// `{figure}`, `{change}`, `{most}`, `{value}`.
        why_finding: &'static str,
        why_none: &'static str,
        /// Tornado.
        tornado: &'static str,
        tornado_caption: &'static str,
        assumption: &'static str,
        at_low: &'static str,
        at_high: &'static str,
        /// `{name}`, `{low}`, `{high}`.
        tornado_finding: &'static str,
        show_all: &'static str,
        /// Chance.
        chance: &'static str,
        enough: &'static str,
        /// `{value}`, `{percent}`, `{year}`.
        chance_finding: &'static str,
        s_curve: &'static str, chance_share: &'static str,
        /// Single draws.
        singles: &'static str,
        singles_help: &'static str,
        single_show: &'static str,
        single_hide: &'static str,
        single_next: &'static str,
        single_before: &'static str,
        /// `{row}`, `{rows}`.
        single_which: &'static str,
        drawn: &'static str,
        in_draw: &'static str,
        /// Stress test.
        stress: &'static str,
        stress_help: &'static str,
        scenario: &'static str,
        worst: &'static str,
        no_health: &'static str,
        stress_finding: &'static str,
        stress_drawn: &'static str,
        /// Goal seek.
        seek: &'static str,
        seek_help: &'static str,
        goal: &'static str,
        goals: [&'static str; 5],
        budget: &'static str,
        lever: &'static str,
        possible: &'static str,
        already: &'static str,
        impossible: &'static str,
        no_effect: &'static str,
        move_lever: &'static str,
        no_answer: &'static str,
        /// Map.
        map: &'static str,
        map_help: &'static str,
        map_kind: &'static str,
        map_kinds: [&'static str; 2],
        map_colour: &'static str,
        map_summary: &'static str,
        map_today: &'static str,
        map_scenario: &'static str,
        /// Ranges.
        low: &'static str,
        high: &'static str,
        fixed: &'static str,
        range_reset: &'static str,
        range_wrong: &'static str,
        /// Differences of scenarios.
        differences: &'static str,
        differences_help: &'static str,
    }
}
