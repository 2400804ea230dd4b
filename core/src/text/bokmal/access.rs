//! The accessibility statement and the table of criteria, in bokmål.

use crate::text::{AccessTexts, CriterionText, PartText};

const fn criterion(name: &'static str, how: &'static str) -> CriterionText {
    CriterionText { name, how }
}

const fn part(title: &'static str, body: &'static str) -> PartText {
    PartText { title, body }
}

const NO_MEDIA: &str = "Siden har verken lyd eller film.";

pub(super) const ACCESS: AccessTexts = AccessTexts {
    criteria: [
        criterion(
            "Ikke-tekstlig innhold",
            "Hvert diagram er et bilde med funnet som navn og en setning som beskriver det. Tallene står i en tabell ved siden av. Pynt er skjult for skjermlesere.",
        ),
        criterion("Bare lyd og bare video (forhåndsinnspilt)", NO_MEDIA),
        criterion("Teksting (forhåndsinnspilt)", NO_MEDIA),
        criterion(
            "Synstolking eller mediealternativ (forhåndsinnspilt)",
            NO_MEDIA,
        ),
        criterion("Teksting (direktesendt)", NO_MEDIA),
        criterion("Synstolking (forhåndsinnspilt)", NO_MEDIA),
        criterion(
            "Informasjon og relasjoner",
            "Overskrifter, lister, tabeller med hoder og felt med ledetekst er kodet som det de er.",
        ),
        criterion(
            "Meningsfylt rekkefølge",
            "Rekkefølgen i koden er den samme som på skjermen: grepene, så svarene.",
        ),
        criterion(
            "Sensoriske egenskaper",
            "Ingen forklaring viser bare til form, størrelse, sted eller lyd.",
        ),
        criterion(
            "Visningsretning",
            "Siden virker både på høykant og på tvers.",
        ),
        criterion(
            "Identifiser formål med inndata",
            "Siden spør ikke om noe om den som bruker den.",
        ),
        criterion(
            "Bruk av farge",
            "Linjer skilles også med strek og merke, flater med tekst, og kartet har tall på linjene.",
        ),
        criterion("Styring av lyd", NO_MEDIA),
        criterion(
            "Kontrast (minimum)",
            "Målt i lys og mørk visning og på alle språk.",
        ),
        criterion(
            "Endring av tekststørrelse",
            "Med dobbel tekststørrelse går ingenting tapt.",
        ),
        criterion(
            "Bilder av tekst",
            "Ingen tekst er bilde. Bokstavene i et diagram står også som tekst og i tabellen.",
        ),
        criterion(
            "Dynamisk tilpasning (reflow)",
            "Ved 320 piksler og 400 prosent flyter alt i én spalte. Bare brede tabeller ruller, i sin egen ramme.",
        ),
        criterion(
            "Kontrast for ikke-tekstlig innhold",
            "Rammer, spor og fokus er valgt med minst 3:1 i kontrast. Prøven ser at fokus synes, og at alt virker med leserens egne farger.",
        ),
        criterion(
            "Tekstavstand",
            "Med mer luft mellom linjer, ord og bokstaver går ingenting tapt.",
        ),
        criterion(
            "Pekerfølsomt innhold eller innhold ved tastaturfokus",
            "Ingenting kommer fram bare av at pekeren eller fokus er der. Forklaringer åpnes med et trykk og lukkes med Escape.",
        ),
        criterion(
            "Tastatur",
            "Alt kan gjøres med tastatur alene, også å dra i grep.",
        ),
        criterion(
            "Ingen tastaturfelle",
            "Tabulator går gjennom hele siden og rundt.",
        ),
        criterion(
            "Hurtigtaster som består av ett tegn",
            "Hurtigtastene er angre og gjør om, begge med Ctrl eller Cmd.",
        ),
        criterion("Justerbar hastighet", "Ingenting har tidsgrense."),
        criterion(
            "Pause, stopp, skjul",
            "Ingenting beveger seg av seg selv. Avspilling av siste endring startes av leseren og kan stegs for hånd.",
        ),
        criterion("Terskelverdi på maksimalt tre glimt", "Ingenting blinker."),
        criterion(
            "Hoppe over blokker",
            "Den første lenken hopper til innholdet.",
        ),
        criterion("Sidetitler", "Siden har en tittel som sier hva den er."),
        criterion(
            "Fokusrekkefølge",
            "Fokus går i leserekkefølge, inn i det som åpnes, og tilbake når det lukkes.",
        ),
        criterion(
            "Formål med lenke (i kontekst)",
            "Lenker og knapper har navn som sier hva de gjør.",
        ),
        criterion(
            "Flere måter",
            "Det er bare én nettside; delene nås fra menyen øverst.",
        ),
        criterion(
            "Overskrifter og ledetekster",
            "Overskrifter sier hva de handler om, diagrammenes sier hva de viser.",
        ),
        criterion(
            "Synlig fokus",
            "Fokus har en ring på minst 2 piksler og er aldri dekket.",
        ),
        criterion(
            "Pekerbevegelser",
            "Ingen bevegelse må tegnes eller gjøres med flere fingre.",
        ),
        criterion(
            "Pekeravbrytelse",
            "Knapper virker når de slippes. Et grep kan dras tilbake, og alt kan angres.",
        ),
        criterion(
            "Ledetekst i navn",
            "Navnet som leses opp, begynner med teksten som vises.",
        ),
        criterion(
            "Bevegelsesaktivering",
            "Ingenting styres ved å bevege enheten.",
        ),
        criterion("Språk på siden", "Språket er oppgitt og følger valget."),
        criterion(
            "Språk på deler av innhold",
            "Navn på språk, titler på dokumenter og navn på prøver er merket med sitt eget språk.",
        ),
        criterion("Fokus", "Ingenting skjer av at noe får fokus."),
        criterion(
            "Inndata",
            "Å endre et felt endrer tallene, aldri stedet leseren er.",
        ),
        criterion(
            "Konsekvent navigering",
            "Menyen står likt på alle deler av siden.",
        ),
        criterion(
            "Konsekvent identifikasjon",
            "Det samme heter det samme overalt, fordi hver tekst bare står ett sted.",
        ),
        criterion(
            "Identifikasjon av feil",
            "Feil sies med tekst ved feltet: hva som ble ventet, og hva som ble funnet.",
        ),
        criterion(
            "Ledetekster eller instruksjoner",
            "Hvert felt har navn, enhet og forklaring.",
        ),
        criterion(
            "Forslag ved feil",
            "Meldingen gir et eksempel eller sier grensene.",
        ),
        criterion(
            "Forhindring av feil (juridiske feil, økonomiske feil, datafeil)",
            "Siden forplikter ingen til noe. Alt som lagres hos leseren, kan angres.",
        ),
        criterion(
            "Oppdeling (parsing)",
            "Nettleseren bygger siden fra gyldige elementer; kravet regnes som oppfylt for all HTML.",
        ),
        criterion(
            "Navn, rolle, verdi",
            "Alle kontroller er nettleserens egne eller har navn, rolle og verdi; grep sier verdien med enhet.",
        ),
        criterion(
            "Statusbeskjeder",
            "Nye tall leses opp høflig etter en pause, aldri mens et grep dras.",
        ),
        criterion(
            "Dra-bevegelser",
            "Hvert grep har også knapper for mer og mindre, og et tallfelt.",
        ),
        criterion(
            "Målstørrelse (minimum)",
            "Alt som trykkes, er minst 24 piksler; med finger større.",
        ),
    ],
    caption: "WCAG 2.1 nivå A og AA, og 2.5.7 og 2.5.8 i WCAG 2.2",
    columns: ["Krav", "Nivå", "Status", "Hvordan", "Prøve som viser det"],
    statuses: [
        "Oppfylt, vist av en prøve",
        "Oppfylt, vurdert av oss",
        "Delvis oppfylt",
        "Ikke aktuelt",
    ],
    no_test: "–",
    statement_title: "Tilgjengelighetserklæring (utkast)",
    table_title: "Krav for krav",
    statement: [
        part(
            "Hvem erklæringen gjelder",
            "Nettsted: Omsorgstrappa, lagt ut av [virksomhetens navn] på [nettadresse]. Det er den som legger ut siden, som er ansvarlig. Dette er et utkast fra dem som har laget den; [feltene i klammer] fylles ut av virksomheten.",
        ),
        part(
            "Status",
            "{conforms} Av {all} krav er {shown} oppfylt og vist av en prøve, {looked_at} oppfylt etter vår egen vurdering, {partly} delvis oppfylt, og {not_applicable} er ikke aktuelle.",
        ),
        part(
            "Krav som ikke er oppfylt",
            "Listen under er laget av tabellen lenger nede.",
        ),
        part(
            "Ikke prøvd",
            "Siden er ikke prøvd med en ekte skjermleser, med Firefox eller Safari, på en fysisk telefon, eller av mennesker som bruker hjelpemidler til daglig. Prøvene leser navn, roller og verdier slik Chromium gir dem til hjelpemidler. Virksomheten bør prøve dette før den legger ut siden.",
        ),
        part(
            "Slik er det prøvd",
            "Av dem som har laget siden, med programmet axe i alle deler, språk og fargevalg, med tastatur alene, ved 320 piksler og 400 prosent, med økt tekstavstand, dobbel tekst, redusert bevegelse og leserens egne farger. Prøvene kjøres på nytt ved hver endring.",
        ),
        part(
            "Dato",
            "Utkastet gjelder modell {model} og er fra {date}. Virksomheten setter inn dato for egen gjennomgang: [dato]. Erklæringen skal gjennomgås minst en gang i året og ved større endringer.",
        ),
        part(
            "Meld fra om feil",
            "Er noe utilgjengelig for deg, meld fra til [virksomhetens navn]: [e-postadresse eller skjema]. Svar kan ventes innen [antall] dager.",
        ),
        part(
            "Klage",
            "Får du ikke et svar du er fornøyd med, kan du melde fra til Tilsynet for universell utforming av ikt (Uutilsynet).",
        ),
        part(
            "Unntak",
            "Ingen unntak er brukt, heller ikke for uforholdsmessig stor byrde.",
        ),
    ],
    conforms: "Nettstedet er i samsvar med WCAG 2.1 nivå A og AA, så langt det er prøvd.",
    conforms_partly: "Nettstedet er delvis i samsvar med WCAG 2.1 nivå A og AA.",
    nothing_unmet: "Vi kjenner ingen.",
    footer: "Tilgjengelighet",
    supervisor: "Uutilsynet",
    register: "Virksomheter i offentlig sektor fører erklæringen i Uutilsynets løsning:",
};
