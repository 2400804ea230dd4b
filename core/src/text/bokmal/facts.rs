//! Figures about the municipality, in bokmål.

use crate::text::{FactTexts, Keyed};

pub(super) const FACTS: FactTexts = FactTexts {
    title: "Tall for kommunen",
    missing: "mangler",
    notes_title: "Å vite om tallene",
    not_modelled_title: "Hva modellen ikke regner på",
    not_modelled: [
        "Den enkelte personen og ventetid",
        "Overganger mellom tjenester",
        "Sykehus og fastlege",
        "Andre kommuner",
        "Kvalitet",
        "Tjenester til barn",
        "Hva politikken gjør med befolkningen",
    ],
    kinds: ["", "omtrentlig", "vårt anslag", "fra planen", "regnet ut"],
    show_all: "Vis alle tall og kilder",
    own_fte: "Årsverk i omsorg, kommunens eget tall",
    own_fte_before: "Modellen regner {modelled} årsverk i {year} uten å justere til kommunens tall",
    own_baseline: "Scenariet har egne tall for «{name}». De kommer fra filen og er ikke pakket med siden.",
};

/// Names of the figures; the keys stand in `data/municipality`.
pub(super) const FACT_NAMES: &[Keyed] = &[
    ("population", "Innbyggere"),
    ("population_80plus", "Innbyggere på 80 år og over"),
    ("projection", "Innbyggere, framskrevet"),
    (
        "projection_80plus",
        "Innbyggere på 80 år og over, framskrevet",
    ),
    ("places", "Plasser med heldøgns omsorg"),
    ("places_institution", "Plasser i sykehjem"),
    (
        "places_care_home_24h",
        "Plasser i omsorgsbolig med heldøgns bemanning",
    ),
    ("residents", "Beboere i alle aldre"),
    ("residents_institution", "Langtidsbeboere i institusjon"),
    (
        "residents_care_home_24h",
        "Beboere i bolig med heldøgns bemanning",
    ),
    ("users", "Brukere av hjemmetjenester"),
    (
        "users_80plus",
        "Brukere av hjemmetjenester på 80 år og over",
    ),
    ("population_ssb", "Innbyggere ifølge SSB"),
    (
        "population_80plus_ssb",
        "Innbyggere på 80 år og over ifølge SSB",
    ),
    (
        "share_80plus_home_services",
        "Andel av 80+ med hjemmetjenester",
    ),
    ("share_80plus_institution", "Andel av 80+ på institusjon"),
    ("target_coverage", "Planens mål for dekningsgrad"),
    ("target_places", "Planens mål for plasser"),
    ("target_new_places", "Planens nye plasser, minst"),
    (
        "target_share_80plus_own_home",
        "Strategiens mål: andel av 80+ i eget hjem, minst",
    ),
    (
        "target_institution_coverage",
        "Planens mål for dekning av sykehjemsplasser",
    ),
    ("target_new_care_homes", "Planens nye omsorgsboliger, minst"),
    (
        "places_institution_by_site",
        "Institusjonsplasser lagt sammen sted for sted",
    ),
    ("population_stated", "Innbyggere slik planen oppgir dem"),
    (
        "dementia_stated",
        "Personer med demens slik planen oppgir dem",
    ),
];
