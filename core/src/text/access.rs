//! Words of the accessibility statement and the table of criteria.

use super::method::PartText;
use super::words::texts;
use crate::access::CRITERIA;

texts! {
    /// A criterion's name, and how the page meets it.
    CriterionText {
        /// As WCAG has it.
        name: &'static str,
        /// In a sentence.
        how: &'static str,
    }
    /// Words of the accessibility statement and the table of criteria.
    AccessTexts {
        /// In the order of [`CRITERIA`].
        criteria: [CriterionText; CRITERIA.len()],
        caption: &'static str,
        columns: [&'static str; 5],
        /// Met and shown, met and looked at, in part, not applicable.
        statuses: [&'static str; 4],
        no_test: &'static str,
        statement_title: &'static str,
        table_title: &'static str,
        /// `{conforms}`, `{shown}`, `{looked_at}`, `{partly}`, `{not_applicable}`, `{all}`, `{model}`, `{date}`.
        statement: [PartText; 9],
        conforms: &'static str,
        conforms_partly: &'static str,
        nothing_unmet: &'static str,
        footer: &'static str,
        supervisor: &'static str,
        register: &'static str,
    }
}
