//! Texts about scenarios side by side, the history, and what has been changed.

/// Scenarios side by side, the history, and what has been changed.
#[allow(missing_docs)] // The field's name and its text say what it is.
pub struct ScenarioTexts {
    /// `{most}`.
    pub full: &'static str,
    /// `{most}`.
    pub library_full: &'static str,
    pub last: &'static str,
    pub not_there: &'static str,
    /// A scenario without a name, `{number}` from 1.
    pub unnamed: &'static str,
    /// A copy of `{name}`.
    pub copy_of: &'static str,
    /// Steps of the history. `{what}` is the field, `{from}` and `{to}` its values, `{name}` the
    /// scenario.
    pub changed: &'static str,
    pub preset: &'static str,
    pub reset_today: &'static str,
    pub reset_opened: &'static str,
    pub opened: &'static str,
    pub added: &'static str,
    pub pinned: &'static str,
    pub duplicated: &'static str,
    pub renamed: &'static str,
    pub moved: &'static str,
    pub deleted: &'static str,
    pub activated: &'static str,
    pub kept: &'static str,
    pub fetched: &'static str,
    pub forgot: &'static str,
    pub reason: &'static str,
    /// Names of fields that are neither lever nor parameter: dementia rates, projection, last year,
    /// measures, municipality, seed.
    pub fields: [&'static str; 6],
    /// Names of the municipality's own numbers, in the order of
    /// [`crate::scenario::OwnField::ALL`].
    pub own: [&'static str; 12],
    /// What a coverage target or a share of institution places holds that is untouched.
    pub as_today: &'static str,
    pub as_packaged: &'static str,
    pub source_end: &'static str,
    pub follow_need: &'static str,
    /// `{percent}` of the reference: prevalence where persons are not known.
    pub of_reference: &'static str,
    pub none: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
    /// A measure or decided change, `{name}` from `{year}`.
    pub from_year: &'static str,
    /// `{institution}` and `{care_home}` places.
    pub places: &'static str,
    /// `{young}`, `{middle}` and `{old}` users.
    pub users: &'static str,
    /// `{first}` inhabitants in `{from}`, `{last}` in `{to}`.
    pub population: &'static str,
    /// Where a user group is not known.
    pub national_rate: &'static str,
    /// The two figures of [`crate::figure::FigureId::Unmet`].
    pub unmet_if_built: &'static str,
    pub unmet_decided: &'static str,
    /// Comparison: the caption of the table of `{year}`, its first column, and a value with its
    /// difference.
    pub compare_caption: &'static str,
    pub compare_figure: &'static str,
    pub compare_cell: &'static str,
    /// The caption of the table of one figure, year by year.
    pub compare_years: &'static str,
}
