//! Figures about the municipality, in English.

use crate::text::{FactTexts, Keyed};

pub(super) const FACTS: FactTexts = FactTexts {
    title: "Figures for the municipality",
    missing: "missing",
    notes_title: "Good to know about the figures",
    not_modelled_title: "What the model leaves out",
    not_modelled: [
        "Individual people and waiting times",
        "Moves between services",
        "Hospitals and GPs",
        "Other municipalities",
        "Quality",
        "Services for children",
        "What policy does to the population",
    ],
    kinds: [
        "",
        "approximate",
        "our estimate",
        "from the plan",
        "calculated",
    ],
    show_all: "Show all figures and sources",
    own_fte: "FTE in care, the municipality’s own figure",
    own_fte_before: "The model gives {modelled} FTE in {year} without adjusting to the municipality’s figures",
    own_baseline: "The scenario has its own figures for “{name}”. They come from the file and are not packaged with the page.",
};

/// Names of the figures; the keys stand in `data/municipality`.
pub(super) const FACT_NAMES: &[Keyed] = &[
    ("population", "Inhabitants"),
    ("population_80plus", "Inhabitants aged 80 and over"),
    ("projection", "Inhabitants, projected"),
    (
        "projection_80plus",
        "Inhabitants aged 80 and over, projected",
    ),
    ("places", "Places with 24-hour care"),
    ("places_institution", "Places in nursing homes"),
    (
        "places_care_home_24h",
        "Places in care housing with 24-hour staff",
    ),
    ("residents", "Residents of all ages"),
    (
        "residents_institution",
        "Long-term residents in institutions",
    ),
    (
        "residents_care_home_24h",
        "Residents of housing with 24-hour staff",
    ),
    ("users", "Users of home care"),
    ("users_80plus", "Users of home care aged 80 and over"),
    (
        "population_ssb",
        "Inhabitants according to Statistics Norway",
    ),
    (
        "population_80plus_ssb",
        "Inhabitants aged 80 and over according to Statistics Norway",
    ),
    (
        "share_80plus_home_services",
        "Share of those 80+ with home care",
    ),
    (
        "share_80plus_institution",
        "Share of those 80+ in institutions",
    ),
    ("target_coverage", "The plan’s target for coverage"),
    ("target_places", "The plan’s target for places"),
    ("target_new_places", "The plan’s new places, at least"),
    (
        "target_share_80plus_own_home",
        "The strategy’s target: share of those 80+ in their own home, at least",
    ),
    (
        "target_institution_coverage",
        "The plan’s target for coverage of nursing home places",
    ),
    (
        "target_new_care_homes",
        "The plan’s new care housing units, at least",
    ),
    (
        "places_institution_by_site",
        "Institution places added up site by site",
    ),
    ("population_stated", "Inhabitants as stated in the plan"),
    (
        "dementia_stated",
        "People with dementia as stated in the plan",
    ),
];
