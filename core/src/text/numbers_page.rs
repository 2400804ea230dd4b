//! Words of the view «Egne tall».

use super::words::texts;

texts! {
    /// Words of the view «Egne tall».
    NumbersPageTexts {
        title: &'static str,
        /// `{name}`.
        intro: &'static str,
        /// The population from SSB.
        population: &'static str,
        population_help: &'static str,
        /// `{name}`.
        population_own: &'static str,
        population_back: &'static str,
        drop: &'static str,
        choose: &'static str,
        /// `{file}`, `{percent}`.
        reading: &'static str,
        cancel: &'static str,
        cancelled: &'static str,
        /// `{file}`, `{reason}`.
        refused: &'static str,
        unreadable: &'static str,
        read_title: &'static str,
        file: &'static str,
        table: &'static str,
        years: &'static str,
        /// `{from}`, `{to}`.
        years_range: &'static str,
        ages: &'static str,
        /// `{count}`.
        ages_single: &'static str,
        /// `{count}`.
        ages_groups: &'static str,
        sexes: &'static str,
        sexes_found: [&'static str; 3],
        totals: &'static str,
        /// `{all}`, `{old}`, `{year}`.
        total: &'static str,
        /// Columns of the table of what was read.
        read_head: [&'static str; 2],
        /// `{year}`, in both.
        read_people: [&'static str; 2],
        municipalities: &'static str,
        country: &'static str,
        alternative: &'static str,
        base_year: &'static str,
        figures: &'static str,
        use_these: &'static str,
        /// `{source}`, `{name}`.
        used: &'static str,
        nothing_changed: &'static str,
        fetch_title: &'static str,
        fetch: &'static str,
        fetching: &'static str,
        request: &'static str,
        fetch_nowhere: &'static str,
        too_slow: &'static str,
        broken_off: &'static str,
        /// The own numbers.
        own: &'static str,
        own_help: &'static str,
        groups: [&'static str; 3],
        /// `{name}`.
        reset: &'static str,
        national: &'static str,
        template: &'static str,
        upload: &'static str,
        /// `{file}`, `{count}`.
        uploaded: &'static str,
        example: &'static str,
        save: &'static str,
        register_failed: &'static str,
        /// Places site by site.
        sites: &'static str,
        /// `{file}`.
        sites_help: &'static str,
        site_name: &'static str,
        site_kind: &'static str,
        site_places: &'static str,
        site_add: &'static str,
        /// `{line}`.
        site_remove: &'static str,
        sites_use: &'static str,
        sites_empty: &'static str,
        /// `{line}`, and the same for the two after it.
        site_no_name: &'static str,
        site_no_number: &'static str,
        site_twice: &'static str,
    }
}
