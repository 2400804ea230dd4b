//! Texts about links and files.

use super::words::texts;
texts! {
/// Texts about links and files.
LinkTexts {
    share: &'static str,
    copy: &'static str,
    copied: &'static str,
    holds_all: &'static str,
    too_long_for_qr: &'static str,
    too_long: &'static str,
    /// What is wrong with a link: the heading, and one line each with `{key}` and `{reason}`.
    problems: &'static str,
    unknown: &'static str,
    twice: &'static str,
    no_value: &'static str,
    not_encoded: &'static str,
    bad: &'static str,
    no_sum: &'static str,
    other_sum: &'static str,
    newer: &'static str,
    /// `{number}`.
    more: &'static str,
    nothing_to_open: &'static str,
    /// A municipality that is not packaged: `{municipality}`.
    unpackaged: &'static str,
    file_newer: &'static str,
    /// Another version: `{model}` and `{data}` of the link.
    other_version: &'static str,
    altered: &'static str,
    as_made: &'static str,
    with_new_model: &'static str,
    /// The table: its caption, its columns and a row's name with `{figure}` and `{year}`.
    table: &'static str,
    columns: [&'static str; 4],
    row: &'static str,
}
}
