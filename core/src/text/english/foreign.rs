//! Foreign words in the texts in English, and what citations say in Norwegian.

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
    ("heldøgns omsorg", "nb"),
    ("sykehjem", "nb"),
    ("dekningsgrad", "nb"),
    ("årsverk", "nb"),
    ("pårørende", "nb"),
];

/// What stands in Norwegian in the citations beside the title, and what it is called here; the longest first.
pub const CITED: &[Keyed] = &[
    ("Kjerstad og Tuntland", "Kjerstad and Tuntland"),
    ("Syse og Hjemås", "Syse and Hjemås"),
    ("uten år (før anbud)", "no year (before tender)"),
    ("uten år", "no year"),
    ("mellom 2015 og 2019", "between 2015 and 2019"),
    ("2015, 2017 og 2021", "2015, 2017 and 2021"),
    ("ureviderte tall", "figures not revised"),
    ("publisert", "published"),
    (" mfl.", " et al."),
];
