//! Finding a municipality, and the municipality in the country, in English.

use crate::text::MunicipalityTexts;

pub(super) const MUNICIPALITY: MunicipalityTexts = MunicipalityTexts {
    earlier_name: "formerly {name}",
    earlier_number: "former number {number}",
    measures: [
        "Growth in 80+ by {later}, our estimate",
        "People with dementia as a share of all inhabitants",
        "Growth in people with dementia by {later}, our estimate",
        "People aged 20–66 for each aged 80+ in {year}",
        "People aged 20–66 for each aged 80+ in {later}, our estimate",
        "Share of those 80+ with home care at the end of {shares_year}",
        "Share of those 80+ in institutions at the end of {shares_year}",
        "Places, 24-hour care, per 100 aged 80+ in {year}, estimates for most",
    ],
    peers_rule: "The {count} municipalities most alike in population, share aged 67–79 and share aged 80 and over. The three count equally.",
    rank: "number {place} of {of}, highest first",
};
