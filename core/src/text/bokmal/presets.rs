//! Presets, in bokmål.

use crate::text::{PresetText, PresetTexts};

const fn preset(name: &'static str, what: &'static str, place: &'static str) -> PresetText {
    PresetText { name, what, place }
}

pub(super) const PRESETS: PresetTexts = PresetTexts {
    title: "Ferdige scenarier",
    presets: [
        preset(
            "Referansebane",
            "Dagens dekning og bruk ved hver alder. Alle grep og tiltak settes tilbake.",
            "Slik siden åpner.",
        ),
        preset(
            "Friskere eldre",
            "40 prosent av de vunne leveårene leves med hjelpebehov.",
            "Planen viser til perspektivmeldingen fra 2017. Vi har ikke funnet tallet igjen der.",
        ),
        preset(
            "Ikke friskere eldre",
            "100 prosent av de vunne leveårene leves med hjelpebehov: bruken ved hver alder er som i dag.",
            "Statens tabeller holder bruken ved hver alder fast.",
        ),
        preset(
            "Plassene følger behovet",
            "Plassene vokser like mye som behovet. Ingenting vris mot hjemmet.",
            "Grepene Dekningsgrad og Vridning mot hjemmetjenester.",
        ),
        preset(
            "Behovet møtes hjemme",
            "18 prosent av dem med døgnbehov får hjelpen hjemme, så mye som noe taler for. Plassene følger behovet som er igjen.",
            "I 2014 hadde 17,8 prosent av dem med langtidsopphold mindre enn omfattende behov. Det er et tak.",
        ),
        preset(
            "Flere plasser",
            "To plasser mer enn i dag per 100 innbyggere på 80 år og over.",
            "Samme skritt som i «Færre plasser».",
        ),
        preset(
            "Færre plasser",
            "To plasser mindre enn i dag per 100 innbyggere på 80 år og over.",
            "Samme skritt som i «Flere plasser».",
        ),
        preset(
            "16 prosent",
            "16 plasser per 100 innbyggere på 80 år og over: det planen anbefaler for 2028.",
            "Figur 8 og teksten etter den.",
        ),
        preset(
            "18 prosent",
            "18 plasser per 100 innbyggere på 80 år og over: det den forrige planen la til grunn.",
            "Figur 8 og teksten etter den.",
        ),
        preset(
            "20 prosent",
            "20 plasser per 100 innbyggere på 80 år og over: det høyeste planen regner på.",
            "Figur 8.",
        ),
        preset(
            "14 prosent på sykehjem og 20 omsorgsboliger",
            "14 sykehjemsplasser per 100 innbyggere på 80 år og over, og 20 omsorgsboliger mer enn i dag. Planen sier ikke om boligene får heldøgns bemanning; her regnes de slik.",
            "Lysarket «Dimensjonering og utvikling av tjenestetilbud».",
        ),
        preset(
            "Konstant dekning",
            "Dagens plasser per innbygger på 80 år og over beholdes.",
            "Kapittel 3.3, «Langsiktige investeringer og fremtidig behov for bo- og omsorgstilbud».",
        ),
    ],
    groups: [
        "Utgangspunkt",
        "Hvor friske vi blir",
        "Hvor behovet møtes",
        "Hvor mange plasser",
        "Lillehammers plan",
        "Sunndals plan",
        "Liers plan",
    ],
    page: "Omsorgstrappa",
    by: "{author}, {date}",
    elsewhere: "Tallene er laget for {author} og sier ikke hva som passer her.",
    apply: "Bruk",
};
