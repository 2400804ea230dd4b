//! Foreign words in the texts in nynorsk, and what citations say in Norwegian.

use crate::text::Keyed;

/// What stands in our texts in the language that it was written in, and which that is; titles of sources are known by
/// their citations.
pub const FOREIGN: &[Keyed] = &[
    ("Dimensjonering og utvikling av tjenestetilbud", "nb"),
    (
        "Langsiktige investeringer og fremtidig behov for bo- og omsorgstilbud",
        "nb",
    ),
    ("Dimensjonering", "nb"),
    ("Tiltak og kostnadsplan", "nb"),
];

/// What stands in Norwegian in the citations beside the title, and what it is called here; the longest first.
pub const CITED: &[Keyed] = &[
    ("uten år (før anbud)", "utan år (før anbod)"),
    ("uten år", "utan år"),
];
