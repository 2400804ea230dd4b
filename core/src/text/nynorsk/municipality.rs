//! Finding a municipality, and the municipality in the country, in nynorsk.

use crate::text::MunicipalityTexts;

pub(super) const MUNICIPALITY: MunicipalityTexts = MunicipalityTexts {
    earlier_name: "tidlegare {name}",
    earlier_number: "tidlegare nummer {number}",
    measures: [
        "Vekst i 80+ til {later}, vårt anslag",
        "Personar med demens av alle innbyggjarar",
        "Vekst i personar med demens til {later}, vårt anslag",
        "Personar på 20–66 år for kvar på 80+ i {year}",
        "Personar på 20–66 år for kvar på 80+ i {later}, vårt anslag",
        "Del av 80+ med heimetenester ved utgangen av {shares_year}",
        "Del av 80+ på institusjon ved utgangen av {shares_year}",
        "Plassar, heildøgns omsorg, per 100 på 80+ i {year}, anslag for dei fleste",
    ],
    peers_rule: "Dei {count} kommunane som liknar mest i folketal, del på 67–79 år og del på 80 år og over. Dei tre tel likt.",
    rank: "nummer {place} av {of}, høgast først",
};
