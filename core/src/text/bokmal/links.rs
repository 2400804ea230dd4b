//! Links and files, in bokmål.

use crate::text::LinkTexts;

pub(super) const LINKS: LinkTexts = LinkTexts {
    share: "Del scenariet",
    copy: "Kopier lenken",
    copied: "Lenken er kopiert.",
    holds_all: "Delt lenke inneholder alt. Ingenting er sendt.",
    too_long_for_qr: "Lenken er for lang for en QR-kode.",
    too_long: "Scenariet er for stort for en lenke. Last det ned som fil i stedet.",
    problems: "Ikke alt i lenken kunne brukes:",
    unknown: "«{key}» er ukjent og ikke brukt.",
    twice: "«{key}» står flere ganger. Den første er brukt.",
    no_value: "«{key}» har ingen verdi.",
    not_encoded: "«{key}» kunne ikke leses.",
    bad: "«{key}» er ikke brukt: {reason}.",
    no_sum: "Slutten av lenken mangler. Den kan være kuttet.",
    other_sum: "Lenken er endret etter at den ble laget.",
    newer: "Lenken er laget med en nyere versjon av siden.",
    more: "{number} til kunne ikke brukes.",
    nothing_to_open: "Det er ikke noe scenario å åpne i lenken.",
    unpackaged: "Scenariet bygger på kommunen «{municipality}», som ikke følger med siden. Lenken eller filen må selv ha med navn, basisår, folketall etter alder og antall plasser.",
    file_newer: "Filen «{file}» er laget med en nyere versjon av siden. Scenariet ditt er som før.",
    other_version: "Lenken er laget med modell {model} og data {data}. Du ser tallene slik lenken ble laget.",
    altered: "Tallene i lenken er ikke de modellen gir. Lenken er endret etter at den ble laget.",
    as_made: "Slik lenken ble laget",
    with_new_model: "Se med ny modell",
    table: "Slik lenken ble laget, og med modellen nå",
    columns: ["Nøkkeltall", "Slik lenken ble laget", "Nå", "Forskjell"],
    row: "{figure}, {year}",
};
