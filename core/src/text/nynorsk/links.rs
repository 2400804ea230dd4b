//! Links and files, in nynorsk.

use crate::text::LinkTexts;

pub(super) const LINKS: LinkTexts = LinkTexts {
    share: "Del scenarioet",
    copy: "Kopier lenka",
    copied: "Lenka er kopiert.",
    holds_all: "Den delte lenka inneheld alt. Ingenting er sendt.",
    too_long_for_qr: "Lenka er for lang for ein QR-kode.",
    too_long: "Scenarioet er for stort for ei lenke. Last det ned som fil i staden.",
    problems: "Ikkje alt i lenka kunne brukast:",
    unknown: "«{key}» er ukjent og ikkje brukt.",
    twice: "«{key}» står fleire gonger. Den første er brukt.",
    no_value: "«{key}» har ingen verdi.",
    not_encoded: "«{key}» kunne ikkje lesast.",
    bad: "«{key}» er ikkje brukt: {reason}.",
    no_sum: "Slutten av lenka manglar. Ho kan vere kutta.",
    other_sum: "Lenka er endra etter at ho vart laga.",
    newer: "Lenka er laga med ein nyare versjon av sida.",
    more: "{number} til kunne ikkje brukast.",
    nothing_to_open: "Det er ikkje noko scenario å opne i lenka.",
    unpackaged: "Scenarioet byggjer på kommunen «{municipality}», som ikkje følgjer med sida. Lenka eller fila må sjølv ha med namn, basisår, folketal etter alder og talet på plassar.",
    file_newer: "Fila «{file}» er laga med ein nyare versjon av sida. Scenarioet ditt er som før.",
    other_version: "Lenka er laga med modell {model} og data {data}. Du ser tala slik dei var då lenka vart laga.",
    altered: "Tala i lenka er ikkje dei modellen gir. Lenka er endra etter at ho vart laga.",
    as_made: "Slik lenka vart laga",
    with_new_model: "Sjå med ny modell",
    table: "Slik lenka vart laga, og med modellen no",
    columns: ["Nøkkeltal", "Slik lenka vart laga", "No", "Skilnad"],
    row: "{figure}, {year}",
};
