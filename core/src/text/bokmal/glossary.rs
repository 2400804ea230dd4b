//! The word list, in bokmål.

use crate::text::{GlossaryTexts, WordText};

const fn word(term: &'static str, forms: &'static str, explanation: &'static str) -> WordText {
    WordText {
        term,
        forms,
        explanation,
    }
}

pub(super) const GLOSSARY: GlossaryTexts = GlossaryTexts {
    words: [
        word(
            "plass",
            "plass",
            "En seng eller bolig der det er folk på jobb hele døgnet: i sykehjem eller i omsorgsbolig med heldøgns bemanning. Hva som telles som én plass, er ikke likt overalt; siden sier hva som gjelder her.",
        ),
        word(
            "heldøgns omsorg (døgntilbud)",
            "heldøgns omsorg|døgntilbud|døgnomsorg",
            "Hjelp som er der dag og natt. Den gis i sykehjem, i omsorgsbolig med heldøgns bemanning, eller i eget hjem.",
        ),
        word(
            "døgnbehov",
            "døgnbehov",
            "Å trenge hjelp så ofte, også om natten, at det må være noen til stede eller i nærheten hele døgnet.",
        ),
        word(
            "sykehjem (institusjon)",
            "sykehjem|institusjon",
            "Et hjem der kommunen tar seg av alt: bolig, mat, pleie og lege. Beboeren betaler en del av inntekten sin.",
        ),
        word(
            "HDO",
            "HDO|omsorgsbolig med heldøgns bemanning",
            "Heldøgns omsorgsbolig: Du leier din egen bolig og betaler maten selv, og det er folk på jobb i huset hele døgnet.",
        ),
        word(
            "dekningsgrad",
            "dekningsgrad|sykehjemsdekning",
            "Antall plasser per 100 innbyggere på 80 år og over. Med 16 plasser per 100 er dekningsgraden 16 prosent. Noen av dem som bor i plassene, er yngre enn 80.",
        ),
        word(
            "årsverk",
            "årsverk",
            "Arbeidet til én person i full stilling i ett år. To personer i halv stilling er ett årsverk. Antall ansatte er derfor større enn antall årsverk.",
        ),
        word(
            "stillingsstørrelse",
            "stillingsstørrelse|stillingsprosent|deltid|heltid",
            "Hvor stor del av full stilling en ansatt har i snitt. Er snittet 70 prosent, blir sju årsverk delt på ti ansatte.",
        ),
        word(
            "forekomst",
            "forekomst",
            "Hvor mange som har en sykdom på et gitt tidspunkt. Det er noe annet enn hvor mange som får den i løpet av et år.",
        ),
        word(
            "årskull (kohort)",
            "årskull|kohort",
            "Alle som er født i samme år. De store kullene fra årene etter krigen fyller 80 år nå, og derfor øker behovet.",
        ),
        word(
            "framskriving",
            "framskriving|befolkningsframskriving",
            "Et regnestykke over folketallet i årene som kommer, hvis fødsler, dødsfall og flytting blir omtrent som antatt. Det er ikke en spådom.",
        ),
        word(
            "referansebane",
            "referansebane",
            "Det som skjer i modellen når ingen grep er rørt: dagens dekning og bruk ved hver alder. Alt annet måles mot den.",
        ),
        word(
            "8 av 10 beregnede utfall",
            "8 av 10",
            "Modellen regner det samme mange ganger med litt ulike forutsetninger. Åtte av ti svar ligger mellom de to tallene. Svar utenfor er også mulige.",
        ),
        word(
            "grep",
            "",
            "Noe du kan endre på siden for å se hva som skjer. Noen grep kan kommunen vedta, andre er spørsmål om framtiden.",
        ),
        word(
            "forutsetning",
            "",
            "Et tall som modellen må ha for å regne, men som ingen kjenner helt. Alle står i tabellen over forutsetninger.",
        ),
        word(
            "målår",
            "målår",
            "Året da grepene virker fullt. Fram til da fases de jevnt inn.",
        ),
        word(
            "vunne leveår",
            "vunne leveår|friske leveår",
            "Årene vi lever lenger enn folk gjorde før. Spørsmålet er om de årene er friske, eller om vi trenger hjelp i dem.",
        ),
        word(
            "vridning",
            "vridning",
            "Å gi døgnhjelp hjemme til noen som ellers ville hatt en plass. Det sparer plasser og gir hjemmetjenesten og pårørende mer å gjøre.",
        ),
        word(
            "hverdagsrehabilitering",
            "hverdagsrehabilitering",
            "Trening hjemme i noen uker for å klare mer selv. Målet er å trenge mindre hjelp etterpå.",
        ),
        word(
            "velferdsteknologi",
            "velferdsteknologi",
            "Ting som kan erstatte noe av hjelpen, for eksempel medisindispenser, trygghetsalarm og digitalt tilsyn om natten.",
        ),
        word(
            "pårørende",
            "pårørende",
            "Familie og andre nære. De gir mange timer hjelp som ikke står i noe budsjett.",
        ),
        word(
            "BPA",
            "BPA|brukerstyrt personlig assistanse|personlig assistanse",
            "Brukerstyrt personlig assistanse: Den som trenger hjelp, bestemmer selv hvem som hjelper, med hva og når. Kommunen betaler.",
        ),
        word(
            "BEON",
            "BEON",
            "Beste effektive omsorgsnivå: Hjelpen gis på det laveste trinnet i trappa der den er god nok.",
        ),
        word(
            "tjenestetrapp",
            "tjenestetrapp|omsorgstrapp|innsatstrapp",
            "Et bilde på tjenestene fra lite til mye hjelp: forebygging nederst, sykehjem øverst.",
        ),
        word(
            "utskrivningsklar",
            "utskrivningsklar",
            "Ferdig behandlet på sykehus, men uten et sted å reise til. Kommunen betaler for hvert døgn.",
        ),
        word(
            "korttidsplass",
            "korttidsplass|korttidsopphold|avlastning",
            "En plass for noen uker: etter sykehus, for opptrening, eller for at pårørende skal få hvile.",
        ),
        word(
            "belegg",
            "belegg",
            "Hvor stor del av plassene som er i bruk.",
        ),
        word(
            "vedtakstimer",
            "vedtakstimer|vedtatte timer",
            "Timene med hjelp som kommunen har bestemt at noen skal få. De kan være flere eller færre enn timene som blir gitt.",
        ),
        word(
            "egenbetaling",
            "egenbetaling",
            "Det beboeren selv betaler for plassen i sykehjem.",
        ),
        word(
            "faste priser",
            "faste priser|faste 2023-priser|faste kroner",
            "Alle kroner er regnet som om prisene var som i ett bestemt år. Da kan beløp i ulike år sammenlignes.",
        ),
        word(
            "behovsindeks",
            "behovsindeks",
            "Et tall for hvor mye omsorg innbyggerne trenger, når landet er 100. Alder, helse og annet teller med.",
        ),
        word(
            "KOSTRA",
            "KOSTRA",
            "Det kommunene rapporterer til staten hvert år om tjenester, folk og penger. Statistisk sentralbyrå gir det ut.",
        ),
    ],
    title: "Ordforklaring",
    used_here: "Ord brukt her:",
    whole_list: "Hele ordlista",
};
