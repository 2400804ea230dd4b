//! Texts about scenarios side by side, the history, and what has been changed.

use super::words::texts;

texts! {
/// Scenarios side by side, the history, and what has been changed.
ScenarioTexts {
    /// `{most}`.
    full: &'static str,
    /// `{most}`.
    library_full: &'static str,
    last: &'static str,
    not_there: &'static str,
    /// A scenario without a name, `{number}` from 1.
    unnamed: &'static str,
    /// Steps of the history. `{what}` is the field, `{from}` and `{to}` its values, `{name}` the
    /// scenario.
    changed: &'static str,
    preset: &'static str,
    reset_today: &'static str,
    reset_opened: &'static str,
    opened: &'static str,
    added: &'static str,
    pinned: &'static str,
    duplicated: &'static str,
    renamed: &'static str,
    moved: &'static str,
    deleted: &'static str,
    activated: &'static str,
    kept: &'static str,
    fetched: &'static str,
    forgot: &'static str,
    reason: &'static str,
    range: &'static str,
    /// Measures without a year were changed.
    drafts: &'static str,
    /// Names of fields that are neither lever nor parameter: dementia rates, projection, last year,
    /// measures, municipality, seed.
    fields: [&'static str; 6],
    /// Names of the municipality's own numbers, in the order of
    /// [`crate::scenario::OwnField::ALL`].
    own: [&'static str; 12],
    /// What a coverage target or a share of institution places holds that is untouched.
    as_today: &'static str,
    as_packaged: &'static str,
    source_end: &'static str,
    follow_need: &'static str,
    /// `{percent}` of the reference: prevalence where persons are not known.
    of_reference: &'static str,
    none: &'static str,
    yes: &'static str,
    no: &'static str,
    /// A measure or decided change, `{name}` from `{year}`.
    from_year: &'static str,
    /// `{institution}` and `{care_home}` places.
    places: &'static str,
    /// `{young}`, `{middle}` and `{old}` users.
    users: &'static str,
    /// `{first}` inhabitants in `{from}`, `{last}` in `{to}`.
    population: &'static str,
    /// A municipality that is written out in full, `{name}`.
    written: &'static str,
    population_set: &'static str,
    /// Where a user group is not known.
    national_rate: &'static str,
    /// The two figures of [`crate::figure::FigureId::Unmet`].
    unmet_if_built: &'static str,
    unmet_decided: &'static str,
    /// Comparison: the caption of the table of `{year}`, its first column, and a value with its
    /// difference.
    compare_caption: &'static str,
    compare_figure: &'static str,
    compare_cell: &'static str,
    /// The caption of the table of one figure, year by year.
    compare_years: &'static str,
    /// What the lines of one `{figure}` say in `{year}`: `{high}` has `{highest}` and `{low}` `{lowest}`; all have the same;
    /// there is one only; and `{each}` with its number.
    lines_finding: &'static str,
    lines_same: &'static str,
    lines_one: &'static str,
    lines_summary: &'static str,
    /// A line that lies on that of `{name}`.
    same_line: &'static str,
}
}
