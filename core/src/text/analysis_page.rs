//! Words of the views of the analyses.

use super::words::texts;

texts! {
    /// Words of the views of the analyses.
    AnalysisPageTexts {
        title: &'static str,
        help: &'static str,
        /// In the order of [`crate::analysis::ask::Theme::ALL`].
        themes: [&'static str; 7],
        all: &'static str,
        /// The plan or report that the question is from, by [`crate::plan::Document`]; empty for national figures.
        plans: [&'static str; 6],
        /// Whose figures.
        figures: &'static str,
        plans_figures: &'static str,
        own_profile: &'static str,
        /// `{place}`: that the levers act on the plan's figures too.
        plan_levers: &'static str,
        /// Where something did not come: `{file}`.
        missing: &'static str,
        /// No history of `{place}`; `{known}` are the municipalities that have one.
        no_history: &'static str,
        /// No share in institution of `{place}`.
        no_share: &'static str,
        table: &'static str,
        what: &'static str,
        sources: &'static str,
        own_source: &'static str,
        notes: &'static str,
        not_reproduced: &'static str,
        /// `{needs}`.
        needs: &'static str,
        link: &'static str,
        breaks: &'static str,
        /// Controls.
        settings: &'static str,
        coverages: &'static str,
        coverages_help: &'static str,
        first_year: &'static str,
        last_year: &'static str,
        as_in_plan: &'static str,
        growth: &'static str,
        growth_help: &'static str,
        position: &'static str,
        full_time: &'static str,
        sick_leave: &'static str,
        wanted: &'static str,
        levers_help: &'static str,
        choose: &'static str,
        compare_with: &'static str,
        indexed: &'static str,
        /// Where a number cannot be used: `{low}`, `{high}`.
        outside: &'static str,
        profile_tables: [&'static str; 3],
        average_tables: [&'static str; 2],
        measure_plans: [&'static str; 2],
        under_67: [&'static str; 2],
        followed: [&'static str; 4],
        history: [&'static str; 4],
        /// Own figures of a cost profile.
        template: &'static str,
        upload: &'static str,
        /// Head of the template.
        template_head: [&'static str; 2],
        template_columns: [&'static str; 2],
        /// `{file}` and `{reason}`.
        upload_failed: &'static str,
        /// `{file}`.
        uploaded: &'static str,
        /// Moving a person, for the staircase.
        down_title: &'static str,
        down_head: [&'static str; 4],
        /// `{from}` and `{to}`.
        down: &'static str,
        flows_title: &'static str,
        flows_head: [&'static str; 2],
        no_flows: &'static str,
        /// Measures.
        measures_title: &'static str,
        measures_none: &'static str,
        add: &'static str,
        /// `{name}`.
        edit: &'static str,
        /// `{name}`.
        remove: &'static str,
        save: &'static str,
        cancel: &'static str,
        add_sunndal: &'static str,
        /// `{count}` and `{drafts}`.
        added: &'static str,
        name: &'static str,
        from: &'static str,
        to: &'static str,
        fte: &'static str,
        cost: &'static str,
        investment: &'static str,
        places: &'static str,
        kind: &'static str,
        kinds: [&'static str; 3],
        site: &'static str,
        area: &'static str,
        source: &'static str,
        draft: &'static str,
        draft_help: &'static str,
        effect_help: &'static str,
        /// `{from}` and `{to}`; the second where it does not end.
        period: &'static str,
        period_open: &'static str,
        measure: &'static str,
        timeline: &'static str,
        by_area: &'static str,
        by_year: &'static str,
        area_column: &'static str,
        year_column: &'static str,
        moves_title: &'static str,
        /// `{name}`, `{what}` and `{known}`.
        meant: &'static str,
        no_evidence: &'static str,
        name_missing: &'static str,
        not_a_number: &'static str,
    }
}
