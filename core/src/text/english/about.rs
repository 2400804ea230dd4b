//! The first minutes, in English.

use crate::text::AboutTexts;

pub(super) const ABOUT: AboutTexts = AboutTexts {
    disclaimer: "A sum, not an answer. The numbers follow from assumptions that may be wrong.",
    hints_title: "How to begin",
    hints: [
        "Pull a lever, for example “{lever}”. All the numbers follow while you pull.",
        "Choose your own municipality in the field at the top.",
        "Open “{how}” under a number to see where it comes from.",
    ],
    hide: "Hide hints",
    show: "Show hints",
};
