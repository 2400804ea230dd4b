//! Figures about the municipality, in nynorsk.

use crate::text::{FactTexts, Keyed};

pub(super) const FACTS: FactTexts = FactTexts {
    title: "Tal for kommunen",
    missing: "manglar",
    notes_title: "Å vite om tala",
    not_modelled_title: "Kva modellen ikkje reknar på",
    not_modelled: [
        "Den enkelte personen og ventetid",
        "Overgangar mellom tenester",
        "Sjukehus og fastlege",
        "Andre kommunar",
        "Kvalitet",
        "Tenester til barn",
        "Kva politikken gjer med folketalet",
    ],
    kinds: ["", "omtrentleg", "vårt anslag", "frå planen", "rekna ut"],
    show_all: "Vis alle tal og kjelder",
    own_fte: "Årsverk i omsorg, kommunens eige tal",
    own_fte_before: "Modellen reknar {modelled} årsverk i {year} utan å justere til tala frå kommunen",
    own_baseline: "Scenarioet har eigne tal for «{name}». Dei kjem frå fila og er ikkje pakka med sida.",
};

/// Names of the figures; the keys stand in `data/municipality`.
pub(super) const FACT_NAMES: &[Keyed] = &[
    ("population", "Innbyggjarar"),
    ("population_80plus", "Innbyggjarar på 80 år og over"),
    ("projection", "Innbyggjarar, framskrivne"),
    (
        "projection_80plus",
        "Innbyggjarar på 80 år og over, framskrivne",
    ),
    ("places", "Plassar med heildøgns omsorg"),
    ("places_institution", "Plassar i sjukeheim"),
    (
        "places_care_home_24h",
        "Plassar i omsorgsbustad med heildøgns bemanning",
    ),
    ("residents", "Bebuarar i alle aldrar"),
    ("residents_institution", "Langtidsbebuarar i institusjon"),
    (
        "residents_care_home_24h",
        "Bebuarar i bustad med heildøgns bemanning",
    ),
    ("users", "Brukarar av heimetenester"),
    ("users_80plus", "Brukarar av heimetenester på 80 år og over"),
    ("population_ssb", "Innbyggjarar ifølgje SSB"),
    (
        "population_80plus_ssb",
        "Innbyggjarar på 80 år og over ifølgje SSB",
    ),
    ("share_80plus_home_services", "Del av 80+ med heimetenester"),
    ("share_80plus_institution", "Del av 80+ på institusjon"),
    ("target_coverage", "Målet i planen for dekningsgrad"),
    ("target_places", "Målet i planen for plassar"),
    ("target_new_places", "Nye plassar i planen, minst"),
    (
        "target_share_80plus_own_home",
        "Målet i strategien: del av 80+ i eigen heim, minst",
    ),
    (
        "target_institution_coverage",
        "Målet i planen for dekning av sjukeheimsplassar",
    ),
    (
        "target_new_care_homes",
        "Nye omsorgsbustader i planen, minst",
    ),
    (
        "places_institution_by_site",
        "Institusjonsplassar lagde saman stad for stad",
    ),
    ("population_stated", "Innbyggjarar slik planen oppgir dei"),
    (
        "dementia_stated",
        "Personar med demens slik planen oppgir dei",
    ),
];
