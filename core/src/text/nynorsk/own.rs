//! Own numbers, in nynorsk.

use crate::text::{FieldText, OwnTexts};

pub(super) const OWN: OwnTexts = OwnTexts {
    fields: [
        FieldText {
            label: "Sjukeheimsplassar",
            unit: "plassar",
            explanation: "Alle plassar i institusjon i basisåret, langtid og korttid. Skriv ei linje per stad, eller éin sum utan stad.",
        },
        FieldText {
            label: "Plassar i bustad med heildøgns bemanning (HDO)",
            unit: "plassar",
            explanation: "Bustader der personalet er i huset heile døgnet. Ikkje trygdebustader utan fast personale. Skriv ei linje per stad, eller éin sum.",
        },
        FieldText {
            label: "Personar som ventar på plass",
            unit: "personar",
            explanation: "Dei som har vedtak om plass, eller ventar på det, i basisåret.",
        },
        FieldText {
            label: "Brukarar av alle heimetenester, 0–66 år",
            unit: "personar",
            explanation: "Kvar person éin gong, ved utgangen av året før. Heimesjukepleie og praktisk hjelp, ikkje berre tryggleiksalarm.",
        },
        FieldText {
            label: "Brukarar av alle heimetenester, 67–79 år",
            unit: "personar",
            explanation: "Som over. Der SSB held gruppa tilbake: alle brukarar minus dei to andre gruppene.",
        },
        FieldText {
            label: "Brukarar av alle heimetenester, 80 år og over",
            unit: "personar",
            explanation: "Som over.",
        },
        FieldText {
            label: "Bebuarar i heildøgns bustad er haldne utanfor brukartala",
            unit: "ja eller nei",
            explanation: "I KOSTRA er dei rekna med: Då er svaret nei.",
        },
        FieldText {
            label: "Alle heimetenester, vedtakstimar per brukar og veke",
            unit: "timar i veka",
            explanation: "Timar i vedtaka delt på alle brukarar, helsetenester og praktisk hjelp saman. Ikkje berre heimesjukepleie, og ikkje utførte timar.",
        },
        FieldText {
            label: "Avtalte årsverk i pleie og omsorg",
            unit: "årsverk",
            explanation: "Sjukeheim, heildøgns bustader og heimetenester saman i basisåret. Ikkje vikarar for sjuke, og ikkje andre helsetenester.",
        },
        FieldText {
            label: "Brutto driftsutgifter til pleie og omsorg",
            unit: "millionar kroner",
            explanation: "Brutto, før eigenbetaling og tilskot er trekte frå, i faste 2023-kroner. Utan renter og avdrag.",
        },
    ],
    parameter: "Lat feltet stå tomt for å bruke talet på sida.",
    columns: ["felt", "namn", "stad", "verdi", "eining", "forklaring"],
    yes: "ja",
    no: "nei",
    origins: ["pakka med sida", "anslag", "nasjonalt tal", "eige tal"],
    file_name: "eigne-tal.csv",
    at: "Linje {line}, kolonne {column}: {reason}",
    no_heading: "Vi fann inga overskrift med «{field}» og «{value}». Last ned malen og fyll han ut.",
    unknown_field: "Vi kjenner ikkje feltet «{found}». Last ned malen for å sjå felta.",
    not_a_number: "Her venta vi eit tal, og fann «{found}».",
    ambiguous: "«{found}» kan lesast på to måtar. Skriv tusen utan punktum, og desimalar med komma.",
    not_yes_or_no: "Her venta vi {yes} eller {no}, og fann «{found}».",
    limit_least: "«{field}» må vere minst {low}.",
    limit_above: "«{field}» må vere over {low}.",
    limit_between: "«{field}» må vere mellom {low} og {high}.",
    limit_any: "«{field}» må vere eit endeleg tal.",
    twice: "«{field}» står to gonger.",
    sites_and_sum: "«{field}» står både med stad og som sum. Vel det eine.",
    no_sites: "«{field}» kan ikkje delast på stader.",
    question: "«{field}»: {value} {unit} er langt frå det vanlege, {low} til {high}. Stemmer det?",
};
