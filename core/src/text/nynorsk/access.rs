//! The accessibility statement and the table of criteria, in nynorsk.

use crate::text::{AccessTexts, CriterionText, PartText};

const fn criterion(name: &'static str, how: &'static str) -> CriterionText {
    CriterionText { name, how }
}

const fn part(title: &'static str, body: &'static str) -> PartText {
    PartText { title, body }
}

const NO_MEDIA: &str = "Sida har verken lyd eller film.";

pub(super) const ACCESS: AccessTexts = AccessTexts {
    criteria: [
        criterion(
            "Ikkje-tekstleg innhald",
            "Kvart diagram er eit bilete med funnet som namn og ei setning som skildrar det. Tala står i ein tabell ved sida av. Pynt er skjult for skjermlesarar.",
        ),
        criterion("Berre lyd og berre video (førehandsinnspelt)", NO_MEDIA),
        criterion("Teksting (førehandsinnspelt)", NO_MEDIA),
        criterion(
            "Synstolking eller mediealternativ (førehandsinnspelt)",
            NO_MEDIA,
        ),
        criterion("Teksting (direktesend)", NO_MEDIA),
        criterion("Synstolking (førehandsinnspelt)", NO_MEDIA),
        criterion(
            "Informasjon og relasjonar",
            "Overskrifter, lister, tabellar med hovud og felt med leietekst er koda som det dei er.",
        ),
        criterion(
            "Meiningsfull rekkjefølgje",
            "Rekkjefølgja i koden er den same som på skjermen: grepa, så svara.",
        ),
        criterion(
            "Sensoriske eigenskapar",
            "Inga forklaring viser berre til form, storleik, stad eller lyd.",
        ),
        criterion("Visingsretning", "Sida verkar både på høgkant og på tvers."),
        criterion(
            "Identifiser formål med inndata",
            "Sida spør ikkje om noko om den som bruker henne.",
        ),
        criterion(
            "Bruk av farge",
            "Linjer blir også skilde med strek og merke, flater med tekst, og kartet har tal på linjene.",
        ),
        criterion("Styring av lyd", NO_MEDIA),
        criterion(
            "Kontrast (minimum)",
            "Målt i lys og mørk vising og på alle språk.",
        ),
        criterion(
            "Endring av tekststorleik",
            "Med dobbel tekststorleik går ingenting tapt.",
        ),
        criterion(
            "Bilete av tekst",
            "Ingen tekst er bilete. Bokstavane i eit diagram står også som tekst og i tabellen.",
        ),
        criterion(
            "Dynamisk tilpassing (reflow)",
            "Ved 320 pikslar og 400 prosent flyt alt i éi spalte. Berre breie tabellar rullar, i si eiga ramme.",
        ),
        criterion(
            "Kontrast for ikkje-tekstleg innhald",
            "Rammer, spor og fokus er valde med minst 3:1 i kontrast. Prøva ser at fokus synest, og at alt verkar med lesaren sine eigne fargar.",
        ),
        criterion(
            "Tekstavstand",
            "Med meir luft mellom linjer, ord og bokstavar går ingenting tapt.",
        ),
        criterion(
            "Peikarfølsamt innhald eller innhald ved tastaturfokus",
            "Ingenting kjem fram berre av at peikaren eller fokus er der. Forklaringar blir opna med eit trykk og lukka med Escape.",
        ),
        criterion(
            "Tastatur",
            "Alt kan gjerast med tastatur åleine, også å dra i grep.",
        ),
        criterion(
            "Inga tastaturfelle",
            "Tabulator går gjennom heile sida og rundt.",
        ),
        criterion(
            "Snøggtastar som består av eitt teikn",
            "Snøggtastane er angre og gjer om, begge med Ctrl eller Cmd.",
        ),
        criterion("Justerbar fart", "Ingenting har tidsgrense."),
        criterion(
            "Pause, stopp, skjul",
            "Ingenting rører seg av seg sjølv. Avspeling av siste endring blir starta av lesaren og kan stegast for hand.",
        ),
        criterion("Terskelverdi på maksimalt tre glimt", "Ingenting blinkar."),
        criterion(
            "Hoppe over blokker",
            "Den første lenkja hoppar til innhaldet.",
        ),
        criterion("Sidetitlar", "Sida har ein tittel som seier kva ho er."),
        criterion(
            "Fokusrekkjefølgje",
            "Fokus går i leserekkjefølgje, inn i det som blir opna, og tilbake når det blir lukka.",
        ),
        criterion(
            "Formål med lenkje (i kontekst)",
            "Lenkjer og knappar har namn som seier kva dei gjer.",
        ),
        criterion(
            "Fleire måtar",
            "Det er berre éi nettside; delane kan ein nå frå menyen øvst.",
        ),
        criterion(
            "Overskrifter og leietekstar",
            "Overskrifter seier kva dei handlar om, dei på diagramma seier kva dei viser.",
        ),
        criterion(
            "Synleg fokus",
            "Fokus har ein ring på minst 2 pikslar og er aldri dekt.",
        ),
        criterion(
            "Peikarrørsler",
            "Inga rørsle må teiknast eller gjerast med fleire fingrar.",
        ),
        criterion(
            "Peikaravbryting",
            "Knappar verkar når dei blir sleppte. Eit grep kan dragast tilbake, og alt kan angrast.",
        ),
        criterion(
            "Leietekst i namn",
            "Namnet som blir lese opp, begynner med teksten som blir vist.",
        ),
        criterion(
            "Rørsleaktivering",
            "Ingenting blir styrt ved å røre eininga.",
        ),
        criterion("Språk på sida", "Språket er oppgitt og følgjer valet."),
        criterion(
            "Språk på delar av innhald",
            "Namn på språk, titlar på dokument og namn på prøver er merkte med sitt eige språk.",
        ),
        criterion("Fokus", "Ingenting skjer av at noko får fokus."),
        criterion(
            "Inndata",
            "Å endre eit felt endrar tala, aldri staden lesaren er.",
        ),
        criterion(
            "Konsekvent navigering",
            "Menyen står likt på alle delar av sida.",
        ),
        criterion(
            "Konsekvent identifikasjon",
            "Det same heiter det same overalt, fordi kvar tekst berre står éin stad.",
        ),
        criterion(
            "Identifikasjon av feil",
            "Feil blir sagde med tekst ved feltet: kva som vart venta, og kva som vart funne.",
        ),
        criterion(
            "Leietekstar eller instruksjonar",
            "Kvart felt har namn, eining og forklaring.",
        ),
        criterion(
            "Forslag ved feil",
            "Meldinga gir eit døme eller seier grensene.",
        ),
        criterion(
            "Førebygging av feil (juridiske feil, økonomiske feil, datafeil)",
            "Sida forpliktar ingen til noko. Alt som blir lagra hos lesaren, kan angrast.",
        ),
        criterion(
            "Oppdeling (parsing)",
            "Nettlesaren byggjer sida av gyldige element; kravet blir rekna som oppfylt for all HTML.",
        ),
        criterion(
            "Namn, rolle, verdi",
            "Alle kontrollar er nettlesaren sine eigne eller har namn, rolle og verdi; grep seier verdien med eining.",
        ),
        criterion(
            "Statusbeskjedar",
            "Nye tal blir lesne opp høfleg etter ein pause, aldri medan eit grep blir drege.",
        ),
        criterion(
            "Drag-rørsler",
            "Kvart grep har også knappar for meir og mindre, og eit talfelt.",
        ),
        criterion(
            "Målstorleik (minimum)",
            "Alt som ein trykkjer på, er minst 24 pikslar; med finger større.",
        ),
    ],
    caption: "WCAG 2.1 nivå A og AA, og 2.5.7 og 2.5.8 i WCAG 2.2",
    columns: ["Krav", "Nivå", "Status", "Korleis", "Prøve som viser det"],
    statuses: [
        "Oppfylt, vist av ei prøve",
        "Oppfylt, vurdert av oss",
        "Delvis oppfylt",
        "Ikkje aktuelt",
    ],
    no_test: "–",
    statement_title: "Tilgjengeerklæring (utkast)",
    table_title: "Krav for krav",
    statement: [
        part(
            "Kven erklæringa gjeld",
            "Nettstad: Omsorgstrappa, lagd ut av [namnet på verksemda] på [nettadresse]. Det er den som legg ut sida, som er ansvarleg. Dette er eit utkast frå dei som har laga henne; [felta i klammer] blir fylte ut av verksemda.",
        ),
        part(
            "Status",
            "{conforms} Av {all} krav er {shown} oppfylte og viste av ei prøve, {looked_at} oppfylte etter vår eiga vurdering, {partly} delvis oppfylte, og {not_applicable} er ikkje aktuelle.",
        ),
        part(
            "Krav som ikkje er oppfylte",
            "Lista under er laga av tabellen lenger nede.",
        ),
        part(
            "Ikkje prøvd",
            "Sida er ikkje prøvd med ein ekte skjermlesar, med Firefox eller Safari, på ein fysisk telefon, eller av menneske som bruker hjelpemiddel til dagleg. Prøvene les namn, roller og verdiar slik Chromium gir dei til hjelpemiddel. Verksemda bør prøve dette før ho legg ut sida.",
        ),
        part(
            "Slik er det prøvd",
            "Av dei som har laga sida, med programmet axe i alle delar, språk og fargeval, med tastatur åleine, ved 320 pikslar og 400 prosent, med auka tekstavstand, dobbel tekst, redusert rørsle og lesaren sine eigne fargar. Prøvene blir køyrde på nytt ved kvar endring.",
        ),
        part(
            "Dato",
            "Utkastet gjeld modell {model} og er frå {date}. Verksemda set inn dato for eigen gjennomgang: [dato]. Erklæringa skal gåast gjennom minst éin gong i året og ved større endringar.",
        ),
        part(
            "Meld frå om feil",
            "Er noko utilgjengeleg for deg, meld frå til [namnet på verksemda]: [e-postadresse eller skjema]. Svar kan ventast innan [tal] dagar.",
        ),
        part(
            "Klage",
            "Får du ikkje eit svar du er nøgd med, kan du melde frå til Tilsynet for universell utforming av ikt (Uutilsynet).",
        ),
        part(
            "Unntak",
            "Ingen unntak er brukte, heller ikkje for uforholdsmessig stor byrde.",
        ),
    ],
    conforms: "Nettstaden er i samsvar med WCAG 2.1 nivå A og AA, så langt det er prøvd.",
    conforms_partly: "Nettstaden er delvis i samsvar med WCAG 2.1 nivå A og AA.",
    nothing_unmet: "Vi kjenner ingen.",
    footer: "Tilgjenge",
    supervisor: "Uutilsynet",
    register: "Verksemder i offentleg sektor fører erklæringa i løysinga til Uutilsynet:",
};
