//! Words of the view «Landet».

use super::words::texts;

texts! {
    /// Words of the view «Landet».
    CountryPageTexts {
        title: &'static str,
        /// `{name}`.
        intro: &'static str,
        peers: &'static str,
        no_place: &'static str,
        failed: &'static str,
        /// Own, peers, the country, others.
        roles: [&'static str; 4],
        /// What stands before each measure's finding: `{name}`, `{own}`, `{country}`.
        finding_above: &'static str,
        finding_below: &'static str,
        finding_same: &'static str,
        /// `{name}`.
        finding_unknown: &'static str,
        /// `{peers}`.
        peers_middle: &'static str,
        /// `{rank}`.
        rank_all: &'static str,
        /// `{rank}`.
        rank_peers: &'static str,
        not_ranked: &'static str,
        /// `{count}`.
        unknown: &'static str,
        bases: &'static str,
        /// The mark of a figure that is estimated.
        estimate: &'static str,
        /// Beside the coverage lever: `{count}`, `{low}`, `{high}`, `{country}`.
        beside: &'static str,
        /// Where the municipality's own places are counted otherwise.
        beside_other_basis: &'static str,
        /// In the help of a lever.
        peers_title: &'static str,
        /// Columns: coverage, in institutions, home services; `{year}`, `{shares_year}`.
        peers_columns: [&'static str; 3],
        /// What stands beside the facts of one municipality.
        facts_bases: &'static str,
        places_estimated: &'static str,
        /// `{low}` and `{high}`.
        scale: &'static str,
        table: &'static str,
        municipality: &'static str,
        figure: &'static str,
        kind: &'static str,
        backtest_title: &'static str,
        /// `{from}`, `{to}`, `{count}`, `{mean}`, `{guess}`.
        backtest_finding: &'static str,
        /// `{middle}`, `{nine}`, `{bias}`.
        backtest_more: &'static str,
        backtest_caption: &'static str,
        size: &'static str,
        size_from: &'static str,
        size_between: &'static str,
        size_all: &'static str,
        group: &'static str,
        groups: &'static str,
        methods: [&'static str; 3],
        bias: &'static str,
        mean: &'static str,
        middle: &'static str,
        nine: &'static str,
        growth_caption: &'static str,
        growth: [&'static str; 3],
        inside: &'static str,
        ssb_caption: &'static str,
        projected_from: &'static str,
        largest: &'static str,
        ssb_finding: &'static str,
    }
}
