//! Words of what leaves the page: pictures, tables and workbooks.

use super::words::texts;

texts! {
    /// Words of what leaves the page.
    ExportTexts {
        download: &'static str,
        /// `{name}`: what it is of.
        download_of: &'static str,
        /// In the order of the page's menu.
        kinds: [&'static str; 4],
        /// `{file}`.
        done: &'static str,
        failed: &'static str,
        /// One workbook with everything.
        whole: &'static str,
        /// Its file.
        whole_file: &'static str,
        /// Whose numbers: `{place}`, `{name}`, `{basis}`.
        of: &'static str,
        /// `{kind}`: how it is known.
        projection: &'static str,
        /// `{list}`.
        own: &'static str,
        /// `{list}`.
        not_modelled: &'static str,
        /// `{date}`, `{address}`.
        made: &'static str,
        /// Name of a sheet.
        table: &'static str,
        /// Name of a sheet.
        about: &'static str,
        /// Names of the sheets of the whole workbook.
        sheets: [&'static str; 10],
        /// Columns of the list of levers.
        lever_head: [&'static str; 5],
        /// Columns of the list of parameters.
        parameter_head: [&'static str; 8],
        /// `{name}`: of which scenario.
        differs: &'static str,
        /// Columns of the figures about the municipality.
        fact_head: [&'static str; 5],
        /// Columns of the own numbers.
        own_head: [&'static str; 4],
    }
}
