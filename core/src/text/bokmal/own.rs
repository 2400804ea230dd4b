//! Own numbers, in bokmål.

use crate::text::{FieldText, OwnTexts};

pub(super) const OWN: OwnTexts = OwnTexts {
    fields: [
        FieldText {
            label: "Sykehjemsplasser",
            unit: "plasser",
            explanation: "Alle plasser i institusjon i basisåret, langtid og korttid. Skriv en linje per sted, eller én sum uten sted.",
        },
        FieldText {
            label: "Plasser i bolig med heldøgns bemanning (HDO)",
            unit: "plasser",
            explanation: "Boliger der personalet er i huset hele døgnet. Ikke trygdeboliger uten fast personale. Skriv en linje per sted, eller én sum.",
        },
        FieldText {
            label: "Personer som venter på plass",
            unit: "personer",
            explanation: "De som har vedtak om plass, eller venter på det, i basisåret.",
        },
        FieldText {
            label: "Brukere av alle hjemmetjenester, 0–66 år",
            unit: "personer",
            explanation: "Hver person én gang, ved utgangen av året før. Hjemmesykepleie og praktisk bistand, ikke bare trygghetsalarm.",
        },
        FieldText {
            label: "Brukere av alle hjemmetjenester, 67–79 år",
            unit: "personer",
            explanation: "Som over. Der SSB holder gruppen tilbake: alle brukere minus de to andre gruppene.",
        },
        FieldText {
            label: "Brukere av alle hjemmetjenester, 80 år og over",
            unit: "personer",
            explanation: "Som over.",
        },
        FieldText {
            label: "Beboere i heldøgns bolig er holdt utenfor brukertallene",
            unit: "ja eller nei",
            explanation: "I KOSTRA er de regnet med: Da er svaret nei.",
        },
        FieldText {
            label: "Alle hjemmetjenester, vedtakstimer per bruker og uke",
            unit: "timer i uka",
            explanation: "Timer i vedtakene delt på alle brukere, helsetjenester og praktisk bistand sammen. Ikke bare hjemmesykepleie, og ikke utførte timer.",
        },
        FieldText {
            label: "Avtalte årsverk i pleie og omsorg",
            unit: "årsverk",
            explanation: "Sykehjem, heldøgns boliger og hjemmetjenester sammen i basisåret. Ikke vikarer for syke, og ikke andre helsetjenester.",
        },
        FieldText {
            label: "Brutto driftsutgifter til pleie og omsorg",
            unit: "millioner kroner",
            explanation: "Brutto, før egenbetaling og tilskudd er trukket fra, i faste 2023-kroner. Uten renter og avdrag.",
        },
    ],
    parameter: "La feltet stå tomt for å bruke tallet på siden.",
    columns: ["felt", "navn", "sted", "verdi", "enhet", "forklaring"],
    yes: "ja",
    no: "nei",
    origins: ["pakket med siden", "anslag", "nasjonalt tall", "eget tall"],
    file_name: "egne-tall.csv",
    at: "Linje {line}, kolonne {column}: {reason}",
    no_heading: "Vi fant ingen overskrift med «{field}» og «{value}». Last ned malen og fyll den ut.",
    unknown_field: "Vi kjenner ikke feltet «{found}». Last ned malen for å se feltene.",
    not_a_number: "Her ventet vi et tall, og fant «{found}».",
    ambiguous: "«{found}» kan leses på to måter. Skriv tusener uten punktum, og desimaler med komma.",
    not_yes_or_no: "Her ventet vi {yes} eller {no}, og fant «{found}».",
    limit_least: "«{field}» må være minst {low}.",
    limit_above: "«{field}» må være over {low}.",
    limit_between: "«{field}» må være mellom {low} og {high}.",
    limit_any: "«{field}» må være et endelig tall.",
    twice: "«{field}» står to ganger.",
    sites_and_sum: "«{field}» står både med sted og som sum. Velg det ene.",
    no_sites: "«{field}» kan ikke deles på steder.",
    question: "«{field}»: {value} {unit} er langt fra det vanlige, {low} til {high}. Stemmer det?",
};
