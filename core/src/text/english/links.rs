//! Links and files, in English.

use crate::text::LinkTexts;

pub(super) const LINKS: LinkTexts = LinkTexts {
    share: "Share the scenario",
    copy: "Copy the link",
    copied: "The link has been copied.",
    holds_all: "The shared link holds everything. Nothing has been sent.",
    too_long_for_qr: "The link is too long for a QR code.",
    too_long: "The scenario is too large for a link. Download it as a file instead.",
    problems: "Not everything in the link could be used:",
    unknown: "“{key}” is unknown and was not used.",
    twice: "“{key}” stands more than once. The first one was used.",
    no_value: "“{key}” has no value.",
    not_encoded: "“{key}” could not be read.",
    bad: "“{key}” was not used: {reason}.",
    no_sum: "The end of the link is missing. It may have been cut off.",
    other_sum: "The link has been changed since it was made.",
    newer: "The link was made with a newer version of the page.",
    more: "{number} more could not be used.",
    nothing_to_open: "There is no scenario to open in the link.",
    unpackaged: "The scenario builds on the municipality “{municipality}”, which is not packaged with the page. The link or file must itself hold name, base year, population by age and number of places.",
    file_newer: "The file “{file}” was made with a newer version of the page. Your scenario is unchanged.",
    other_version: "The link was made with model {model} and data {data}. You see the figures as they were when the link was made.",
    altered: "The figures in the link are not those the model gives. The link has been changed since it was made.",
    as_made: "As the link was made",
    with_new_model: "See with the new model",
    table: "As the link was made, and with the model now",
    columns: ["Key figure", "As the link was made", "Now", "Difference"],
    row: "{figure}, {year}",
};
