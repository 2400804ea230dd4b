//! Presets, in nynorsk.

use crate::text::{PresetText, PresetTexts};

const fn preset(name: &'static str, what: &'static str, place: &'static str) -> PresetText {
    PresetText { name, what, place }
}

pub(super) const PRESETS: PresetTexts = PresetTexts {
    title: "Ferdige scenario",
    presets: [
        preset(
            "Referansebane",
            "Dagens dekning og bruk ved kvar alder. Alle grep og tiltak blir sette tilbake.",
            "Slik sida opnar.",
        ),
        preset(
            "Friskare eldre",
            "40 prosent av dei vunne leveåra blir levde med hjelpebehov.",
            "Planen viser til perspektivmeldinga frå 2017. Vi har ikkje funne talet att der.",
        ),
        preset(
            "Ikkje friskare eldre",
            "100 prosent av dei vunne leveåra blir levde med hjelpebehov: bruken ved kvar alder er som i dag.",
            "Tabellane frå staten held bruken ved kvar alder fast.",
        ),
        preset(
            "Plassane følgjer behovet",
            "Plassane veks like mykje som behovet. Ingenting blir vridd mot heimen.",
            "Grepa Dekningsgrad og Vriding mot heimetenester.",
        ),
        preset(
            "Behovet blir møtt heime",
            "18 prosent av dei med døgnbehov får hjelpa heime, så mykje som noko talar for. Plassane følgjer behovet som er att.",
            "I 2014 hadde 17,8 prosent av dei med langtidsopphald mindre enn omfattande behov. Det er eit tak.",
        ),
        preset(
            "Fleire plassar",
            "To plassar meir enn i dag per 100 innbyggjarar på 80 år og over.",
            "Same steg som i «Færre plassar».",
        ),
        preset(
            "Færre plassar",
            "To plassar mindre enn i dag per 100 innbyggjarar på 80 år og over.",
            "Same steg som i «Fleire plassar».",
        ),
        preset(
            "16 prosent",
            "16 plassar per 100 innbyggjarar på 80 år og over: det planen rår til for 2028.",
            "Figur 8 og teksten etter den.",
        ),
        preset(
            "18 prosent",
            "18 plassar per 100 innbyggjarar på 80 år og over: det den førre planen la til grunn.",
            "Figur 8 og teksten etter den.",
        ),
        preset(
            "20 prosent",
            "20 plassar per 100 innbyggjarar på 80 år og over: det høgaste planen reknar på.",
            "Figur 8.",
        ),
        preset(
            "14 prosent på sjukeheim og 20 omsorgsbustader",
            "14 sjukeheimsplassar per 100 innbyggjarar på 80 år og over, og 20 omsorgsbustader meir enn i dag. Planen seier ikkje om bustadene får heildøgns bemanning; her er dei rekna slik.",
            "Lysarket «Dimensjonering og utvikling av tjenestetilbud».",
        ),
        preset(
            "Konstant dekning",
            "Same tal på plassar per innbyggjar på 80 år og over som i dag.",
            "Kapittel 3.3, «Langsiktige investeringer og fremtidig behov for bo- og omsorgstilbud».",
        ),
    ],
    groups: [
        "Utgangspunkt",
        "Kor friske vi blir",
        "Kvar behovet blir møtt",
        "Kor mange plassar",
        "Planen til Lillehammer",
        "Planen til Sunndal",
        "Planen til Lier",
    ],
    page: "Omsorgstrappa",
    by: "{author}, {date}",
    elsewhere: "Tala er laga for {author} og seier ikkje kva som passar her.",
    apply: "Bruk",
};
