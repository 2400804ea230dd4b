//! Words of what is printed.

use super::words::texts;

texts! {
    /// Words of what is printed: the sheet of one page, and the full report.
    PaperTexts {
        /// In the menu.
        print_menu: &'static str,
        /// The view before it is printed.
        title: &'static str,
        help: &'static str,
        choose: &'static str,
        /// The sheet and the report, to choose between.
        choices: [&'static str; 2],
        print: &'static str,
        /// Name of the sheet, of the report.
        names: [&'static str; 2],
        /// `{year}`, `{target}`, `{base}`.
        for_years: &'static str,
        changed: &'static str,
        untouched: &'static str,
        rest: &'static str,
        shortened: &'static str,
        reasons_in_report: &'static str,
        one_more_move: &'static str,
        /// `{count}`.
        more_moves: &'static str,
        estimated_tag: &'static str,
        years_title: &'static str,
        years_caption: &'static str,
        /// Need, places in the target, decided, without if built, without with decided, staff, cost.
        columns: [&'static str; 7],
        /// `{year}`.
        base_row: &'static str,
        /// `{year}`.
        target_row: &'static str,
        premises_title: &'static str,
        /// Scope, population, places, dementia, prices, own numbers, what matters most, ranges.
        premises: [&'static str; 8],
        /// `{place}`, `{from}`, `{to}`.
        scope: &'static str,
        /// Own, the plan's, our estimate, other.
        populations: [&'static str; 4],
        prices: &'static str,
        /// `{figures}`, `{name}`, `{value}`, `{range}`, `{strength}`.
        heaviest: &'static str,
        /// `{weak}`, `{all}`.
        weak_of_all: &'static str,
        /// `{rows}`.
        drawn_times: &'static str,
        own_ranges: &'static str,
        /// `{model}`, `{data}`.
        opened_with: &'static str,
        /// `{day}`.
        printed: &'static str,
        link_help: &'static str,
        no_reasons: &'static str,
        no_link: &'static str,
        /// Sections of the report.
        charts: &'static str,
        measures_caption: &'static str,
        where_from: &'static str,
        all_levers: &'static str,
        levers_caption: &'static str,
        /// Now, today, documented, strength, sources.
        lever_columns: [&'static str; 5],
        all_parameters: &'static str,
        parameters_caption: &'static str,
        /// Value, range, year, strength, sources.
        parameter_columns: [&'static str; 5],
        /// `{place}`, `{year}`.
        own_caption: &'static str,
        /// Value, origin.
        own_columns: [&'static str; 2],
        /// `{place}`.
        facts_caption: &'static str,
        /// Year, value, how it is known, source.
        fact_columns: [&'static str; 4],
    }
}
