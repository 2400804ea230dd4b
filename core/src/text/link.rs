//! Texts about links and files.

/// Texts about links and files.
#[allow(missing_docs)] // The field's name and its text say what it is.
pub struct LinkTexts {
    pub share: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub holds_all: &'static str,
    pub too_long_for_qr: &'static str,
    pub too_long: &'static str,
    /// What is wrong with a link: the heading, and one line each with `{key}` and `{reason}`.
    pub problems: &'static str,
    pub unknown: &'static str,
    pub twice: &'static str,
    pub no_value: &'static str,
    pub not_encoded: &'static str,
    pub bad: &'static str,
    pub no_sum: &'static str,
    pub other_sum: &'static str,
    pub newer: &'static str,
    /// `{number}`.
    pub more: &'static str,
    pub nothing_to_open: &'static str,
    /// A municipality that is not packaged: `{municipality}`.
    pub unpackaged: &'static str,
    pub file_newer: &'static str,
    /// Another version: `{model}` and `{data}` of the link.
    pub other_version: &'static str,
    pub altered: &'static str,
    pub as_made: &'static str,
    pub with_new_model: &'static str,
    /// The table: its caption, its columns and a row's name with `{figure}` and `{year}`.
    pub table: &'static str,
    pub columns: [&'static str; 4],
    pub row: &'static str,
}
