//! Finding a municipality, and the municipality in the country, in bokmål.

use crate::text::MunicipalityTexts;

pub(super) const MUNICIPALITY: MunicipalityTexts = MunicipalityTexts {
    earlier_name: "tidligere {name}",
    earlier_number: "tidligere nummer {number}",
    measures: [
        "Vekst i 80+ til {later}, vårt anslag",
        "Personer med demens av alle innbyggere",
        "Vekst i personer med demens til {later}, vårt anslag",
        "Personer på 20–66 år for hver på 80+ i {year}",
        "Personer på 20–66 år for hver på 80+ i {later}, vårt anslag",
        "Andel av 80+ med hjemmetjenester ved utgangen av {shares_year}",
        "Andel av 80+ på institusjon ved utgangen av {shares_year}",
        "Plasser, heldøgns omsorg, per 100 på 80+ i {year}, anslag for de fleste",
    ],
    peers_rule: "De {count} kommunene som ligner mest i folketall, andel på 67–79 år og andel på 80 år og over. De tre teller likt.",
    rank: "nummer {place} av {of}, høyest først",
};
