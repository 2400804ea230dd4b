//! The word list, in nynorsk.

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
            "Ei seng eller ein bustad der det er folk på jobb heile døgnet: i sjukeheim eller i omsorgsbustad med heildøgns bemanning. Kva som tel som éin plass, er ikkje likt overalt; sida seier kva som gjeld her.",
        ),
        word(
            "heildøgns omsorg (døgntilbod)",
            "heildøgns omsorg|døgntilbod|døgnomsorg",
            "Hjelp som er der dag og natt. Ho blir gitt i sjukeheim, i omsorgsbustad med heildøgns bemanning, eller i eigen heim.",
        ),
        word(
            "døgnbehov",
            "døgnbehov",
            "Å trenge hjelp så ofte, også om natta, at det må vere nokon til stades eller i nærleiken heile døgnet.",
        ),
        word(
            "sjukeheim (institusjon)",
            "sjukeheim|institusjon",
            "Ein heim der kommunen tek seg av alt: bustad, mat, pleie og lege. Bebuaren betaler ein del av inntekta si.",
        ),
        word(
            "HDO",
            "HDO|omsorgsbustad med heildøgns bemanning",
            "Heildøgns omsorgsbustad: Du leiger din eigen bustad og betaler maten sjølv, og det er folk på jobb i huset heile døgnet.",
        ),
        word(
            "dekningsgrad",
            "dekningsgrad|sjukeheimsdekning",
            "Talet på plassar per 100 innbyggjarar på 80 år og over. Med 16 plassar per 100 er dekningsgraden 16 prosent. Nokre av dei som bur i plassane, er yngre enn 80.",
        ),
        word(
            "årsverk",
            "årsverk",
            "Arbeidet til éin person i full stilling i eitt år. To personar i halv stilling er eitt årsverk. Talet på tilsette er difor større enn talet på årsverk.",
        ),
        word(
            "stillingsstorleik",
            "stillingsstorleik|stillingsprosent|deltid|heiltid",
            "Kor stor del av full stilling ein tilsett har i snitt. Er snittet 70 prosent, blir sju årsverk delte på ti tilsette.",
        ),
        word(
            "førekomst",
            "førekomst",
            "Kor mange som har ein sjukdom på eit gitt tidspunkt. Det er noko anna enn kor mange som får han i løpet av eit år.",
        ),
        word(
            "årskull (kohort)",
            "årskull|kohort",
            "Alle som er fødde i same år. Dei store kulla frå åra etter krigen fyller 80 år no, og difor aukar behovet.",
        ),
        word(
            "framskriving",
            "framskriving|befolkningsframskriving",
            "Eit reknestykke over folketalet i åra som kjem, om fødslar, dødsfall og flytting blir om lag som venta. Det er ikkje ein spådom.",
        ),
        word(
            "referansebane",
            "referansebane|referansebana",
            "Det som skjer i modellen når ingen grep er rørte: dagens dekning og bruk ved kvar alder. Alt anna blir målt mot henne.",
        ),
        word(
            "8 av 10 utrekna utfall",
            "8 av 10",
            "Modellen reknar det same mange gonger med litt ulike føresetnader. Åtte av ti svar ligg mellom dei to tala. Svar utanfor er også moglege.",
        ),
        word(
            "grep",
            "",
            "Noko du kan endre på sida for å sjå kva som skjer. Nokre grep kan kommunen vedta, andre er spørsmål om framtida.",
        ),
        word(
            "føresetnad",
            "",
            "Eit tal som modellen må ha for å rekne, men som ingen kjenner heilt. Alle står i tabellen over føresetnader.",
        ),
        word(
            "målår",
            "målår",
            "Året då grepa verkar fullt. Fram til då blir dei jamt fasa inn.",
        ),
        word(
            "vunne leveår",
            "vunne leveår|friske leveår",
            "Åra vi lever lenger enn folk gjorde før. Spørsmålet er om dei åra er friske, eller om vi treng hjelp i dei.",
        ),
        word(
            "vriding",
            "vriding",
            "Å gi døgnhjelp heime til nokon som elles ville hatt ein plass. Det sparer plassar og gir heimetenesta og pårørande meir å gjere.",
        ),
        word(
            "kvardagsrehabilitering",
            "kvardagsrehabilitering",
            "Trening heime i nokre veker for å klare meir sjølv. Målet er å trenge mindre hjelp etterpå.",
        ),
        word(
            "velferdsteknologi",
            "velferdsteknologi",
            "Ting som kan erstatte noko av hjelpa, til dømes medisindispensar, tryggleiksalarm og digitalt tilsyn om natta.",
        ),
        word(
            "pårørande",
            "pårørande",
            "Familie og andre nære. Dei gir mange timar hjelp som ikkje står i noko budsjett.",
        ),
        word(
            "BPA",
            "BPA|brukarstyrt personleg assistanse|personleg assistanse",
            "Brukarstyrt personleg assistanse: Den som treng hjelp, bestemmer sjølv kven som hjelper, med kva og når. Kommunen betaler.",
        ),
        word(
            "BEON",
            "BEON",
            "Beste effektive omsorgsnivå: Hjelpa blir gitt på det lågaste trinnet i trappa der ho er god nok.",
        ),
        word(
            "tenestetrapp",
            "tenestetrapp|omsorgstrapp|innsatstrapp",
            "Eit bilete på tenestene frå lite til mykje hjelp: førebygging nedst, sjukeheim øvst.",
        ),
        word(
            "utskrivingsklar",
            "utskrivingsklar",
            "Ferdig behandla på sjukehus, men utan ein stad å reise til. Kommunen betaler for kvart døgn.",
        ),
        word(
            "korttidsplass",
            "korttidsplass|korttidsopphald|avlasting",
            "Ein plass for nokre veker: etter sjukehus, for opptrening, eller for at pårørande skal få kvile.",
        ),
        word(
            "belegg",
            "belegg",
            "Kor stor del av plassane som er i bruk.",
        ),
        word(
            "vedtakstimar",
            "vedtakstimar|vedtekne timar",
            "Timane med hjelp som kommunen har bestemt at nokon skal få. Dei kan vere fleire eller færre enn timane som blir gitt.",
        ),
        word(
            "eigenbetaling",
            "eigenbetaling",
            "Det bebuaren sjølv betaler for plassen i sjukeheim.",
        ),
        word(
            "faste prisar",
            "faste prisar|faste 2023-prisar|faste kroner",
            "Alle kroner er rekna som om prisane var som i eitt bestemt år. Då kan beløp i ulike år samanliknast.",
        ),
        word(
            "behovsindeks",
            "behovsindeks",
            "Eit tal for kor mykje omsorg innbyggjarane treng, når landet er 100. Alder, helse og anna tel med.",
        ),
        word(
            "KOSTRA",
            "KOSTRA",
            "Det kommunane rapporterer til staten kvart år om tenester, folk og pengar. Statistisk sentralbyrå gir det ut.",
        ),
    ],
    title: "Ordforklaring",
    used_here: "Ord brukte her:",
    whole_list: "Heile ordlista",
};
