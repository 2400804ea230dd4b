//! Labels and help for the parameters, in bokmål, in the order of the method's section 15.

use crate::text::ParameterText;

/// Label and help of every parameter.
pub const PARAMETERS: [ParameterText; 33] = [
    // growth_80plus
    ParameterText {
        label: "Usikkerhet i veksten fra 80 år og oppover",
        help: "Ganges med veksten i tallet på innbyggere fra 80 år; 1 er framskrivingen som den \
            er. SSBs egne framskrivinger bommet med om lag 3\u{a0}% i 17 kommuner i Telemark \
            etter fire til åtte år, og med mye mer i de minste. Spennet 0,85–1,15 er vårt \
            valg ut fra dette; 17 naboer er ikke hele landet.",
    },
    // prevalence_factor
    ParameterText {
        label: "Usikkerhet i forekomsten av demens",
        help: "Ganges med forekomsten ved hver alder; 1 er studien som er valgt. Det lave \
            tallet, 0,8, bygger på et eldre landsanslag på 78\u{a0}000 og på at risikoen har \
            falt. Det høye, 1,1, er vårt eget anslag.",
    },
    // healthy_ageing_shift
    ParameterText {
        label: "Usikkerhet om hjelpebehov i vunne leveår",
        help: "Legges til grepet «Hjelpebehov i vunne leveår», inntil 25 prosentpoeng hver vei. \
            Ingen kilde; spennet er vårt eget anslag.",
    },
    // occupancy
    ParameterText {
        label: "Belegg: andel av plassene som er i bruk",
        help: "100\u{a0}% betyr at hver plass har en beboer. Ingen kilde; tallet og spennet \
            95–100\u{a0}% er våre egne anslag.",
    },
    // longevity_gain
    ParameterText {
        label: "Vunne leveår ved høy alder per år",
        help: "Hvor mye lengre livet blir ved høy alder for hvert år som går: 0,1 år, altså ett \
            år på ti år. Ingen kilde; tallet og spennet 0,05–0,15 er våre egne anslag.",
    },
    // need_elasticity
    ParameterText {
        label: "Hvor sterkt døgnbehovet følger demens",
        help: "0,65 betyr at 10\u{a0}% flere med demens gir om lag 6\u{a0}% flere med \
            døgnbehov. Det er regnet ut fra tall i Telemarksforsknings verktøy Fram, lest i \
            verktøyet og ikke i en rapport. Svakt: Demens og alder er blandet sammen der, og \
            spennet 0,3–1 er vårt eget.",
    },
    // home_care_elasticity
    ParameterText {
        label: "Hvor sterkt hjemmetjenesten følger demens",
        help: "0,7 betyr at 10\u{a0}% flere med demens gir om lag 7\u{a0}% flere brukere fra 67 \
            år. Det er regnet ut fra tall i Telemarksforsknings verktøy Fram, lest i \
            verktøyet og ikke i en rapport. Svakt: Demens og alder er blandet sammen der, og \
            spennet 0,3–1 er vårt eget.",
    },
    // shift_hours
    ParameterText {
        label: "Timer i uka til den som får døgnhjelp hjemme",
        help: "Timer hjemmetjeneste til en som ellers ville hatt plass. 25 er vårt eget anslag. \
            Spennet er lest: Om lag 15 timer får de eldste hjemme med omfattende behov \
            (SSB), og fra 35,5 timer regner KOSTRA en bruker som ressurskrevende.",
    },
    // waiting_hours
    ParameterText {
        label: "Timer i uka til den som står uten døgnplass",
        help: "14,8 timer er snittet hjemme for dem fra 90 år med omfattende behov. For 80–89 \
            år er det 13,6 og for 67–79 år 20,6. Tallene er lest hos SSB (tabell 09933), men \
            året er ikke oppgitt; det er mellom 2015 og 2019.",
    },
    // hospital_share
    ParameterText {
        label: "Andel uten døgnplass som ligger på sykehus",
        help: "Så stor del venter i en seng på sykehus; resten får hjemmetjeneste. Ingen kilde; \
            10\u{a0}% og spennet 0–30\u{a0}% er våre egne anslag.",
    },
    // family_hours_per_person
    ParameterText {
        label: "Timer i uka fra familien per person med døgnbehov",
        help: "Gjelder dem med døgnbehov som bor hjemme. Vi har ikke funnet en kilde; 20 timer \
            og spennet 5–40 er våre egne anslag og svært usikre.",
    },
    // hours_factor
    ParameterText {
        label: "Justering av alle timer i hjemmetjenesten",
        help: "1 er timene per bruker fra SSB (tabell 09933): om lag 14 i uka under 67 år, 5,7 \
            for 67–79 år, 4,3 for 80–89 år og 5,5 fra 90 år. Timene er lest, men året er \
            ikke oppgitt; det er mellom 2015 og 2019. Spennet 0,8–1,2 er vårt eget anslag.",
    },
    // net_hours_per_fte
    ParameterText {
        label: "Netto arbeidstimer per årsverk",
        help: "Timer et årsverk gir i året. Ingen kilde; 1\u{a0}475 og spennet \
            1\u{a0}400–1\u{a0}550 er våre egne anslag.",
    },
    // direct_share
    ParameterText {
        label: "Andel av arbeidstiden hos brukeren",
        help: "Resten går til for eksempel reise, møter og skriving. Ingen kilde; 60\u{a0}% og \
            spennet 50–70\u{a0}% er våre egne anslag.",
    },
    // fte_per_institution_place
    ParameterText {
        label: "Årsverk per plass i sykehjem",
        help: "Alle ansatte er med. 1,1 er husket, ikke funnet i en kilde, og spennet 0,9–1,4 \
            er vårt eget. Har kommunen lagt inn egne årsverk, rettes nivået etter dem.",
    },
    // fte_per_care_home_place
    ParameterText {
        label: "Årsverk per plass i omsorgsbolig med døgnbemanning",
        help: "Vi har ikke funnet en kilde; 0,8 og spennet 0,4–1,2 er våre egne anslag. Har \
            kommunen lagt inn egne årsverk, rettes nivået etter dem.",
    },
    // empty_cost_share
    ParameterText {
        label: "Hva en tom plass koster, del av en full",
        help: "Ingen kilde. Halvparten er vårt eget anslag, og spennet går fra ingenting til \
            like mye som en full plass.",
    },
    // average_position
    ParameterText {
        label: "Gjennomsnittlig stilling",
        help: "Gjør årsverk om til personer: 71,5\u{a0}% gir 1,4 ansatte per årsverk. Tallet er \
            lest hos KS og gjelder ansatte i turnus i helse og omsorg i 2023. Det lave, \
            63,3\u{a0}%, er fra 2014; det høye, 80\u{a0}%, er vårt eget.",
    },
    // sick_leave
    ParameterText {
        label: "Sykefravær",
        help: "Viser årsverk til vikarer, som står for seg. 11,7\u{a0}% er lest hos \
            Helsedirektoratet og gjelder ansatte som arbeider med brukerne i 2017. Spennet \
            er Oslo, 9,9\u{a0}%, og Sør-Trøndelag, 12,9\u{a0}%, samme år.",
    },
    // family_ratio
    ParameterText {
        label: "Årsverk fra pårørende per offentlig årsverk",
        help: "90\u{a0}000 årsverk fra pårørende delt på 133\u{a0}000 offentlige gir 0,677 (SSB \
            2016/20, tall for 2014). De to tallene er lest; spennet 0,5–0,8 er vårt eget.",
    },
    // cost_per_fte
    ParameterText {
        label: "Lønn og påslag per årsverk",
        help: "I millioner kroner i året, 2023-priser. All utgift til omsorg delt på årsverk \
            var 1,094 i 2023, etter vår regning på SSBs tall. Vi trekker fra det som ikke er \
            lønn, etter skjønn, og bruker 1,0 med spennet 0,9–1,1.",
    },
    // nonstaff_per_institution_place
    ParameterText {
        label: "Drift utenom lønn per plass i sykehjem",
        help: "Mat, hus og annet, i millioner kroner i året. Vi har ikke funnet en kilde; 0,4 \
            og spennet 0,2–0,6 er våre egne anslag.",
    },
    // nonstaff_per_care_home_place
    ParameterText {
        label: "Drift utenom lønn per plass i omsorgsbolig",
        help: "I millioner kroner i året. Vi har ikke funnet en kilde; 0,15 og spennet 0–0,3 er \
            våre egne anslag.",
    },
    // price_discharge_ready
    ParameterText {
        label: "Døgnpris for utskrivningsklar pasient",
        help: "Det kommunen betaler når en pasient er klar til å forlate sykehuset, men venter \
            på kommunen. 5\u{a0}508\u{a0}kroner er prisen for 2023, lest hos \
            Helsedirektoratet, og holdes fast. I 2024 var prisen 5\u{a0}745\u{a0}kroner, men \
            modellen regner i 2023-priser.",
    },
    // fee_per_resident
    ParameterText {
        label: "Betaling fra beboer i sykehjem",
        help: "I millioner kroner i året for langtidsopphold. Reglene er lest: 75\u{a0}% av \
            inntekten opp til 1 G og inntil 85\u{a0}% av resten, etter et fribeløp. Men 0,2 \
            er et eksempel med husket grunnbeløp og antatt inntekt, så snittet er usikkert.",
    },
    // investment_per_institution_place
    ParameterText {
        label: "Byggekostnad per plass i sykehjem",
        help: "I millioner kroner. Det lave tallet, 4,2, er lest i en avis: anslaget for \
            Onsøyheimen før anbud, 508\u{a0}millioner for 120 plasser. 5,0 og det høye \
            tallet, 7,0, er våre egne anslag.",
    },
    // investment_per_care_home_place
    ParameterText {
        label: "Byggekostnad per omsorgsbolig med døgnbemanning",
        help: "I millioner kroner. Vi har ikke funnet en kilde; 4,0 og spennet 3,0–5,5 er våre \
            egne anslag.",
    },
    // grant_institution
    ParameterText {
        label: "Statstilskudd til sykehjem, del av byggekostnad",
        help: "Husbanken gir tilskudd. 55\u{a0}% er husket, ikke lest i reglene, og kan være \
            foreldet; derfor går spennet ned til 0. Hva Husbanken høyst godkjenner per \
            plass, er ikke funnet.",
    },
    // grant_care_home
    ParameterText {
        label: "Statstilskudd til omsorgsbolig, del av byggekostnad",
        help: "Husbanken gir tilskudd. 45\u{a0}% er husket, ikke lest i reglene, og kan være \
            foreldet; derfor går spennet ned til 0. Hva Husbanken høyst godkjenner per \
            plass, er ikke funnet.",
    },
    // interest
    ParameterText {
        label: "Realrente",
        help: "Rente når prisvekst er trukket fra. Ingen kilde; 3,5\u{a0}% og spennet \
            2–5\u{a0}% er våre egne anslag.",
    },
    // lifetime
    ParameterText {
        label: "Levetid for bygg",
        help: "Så mange år blir et nytt bygg betalt ned over. Ingen kilde; 40 og spennet 30–50 \
            er våre egne anslag.",
    },
    // real_wage_growth
    ParameterText {
        label: "Reallønnsvekst",
        help: "Hvor mye lønn øker ut over prisene hvert år. Ingen kilde; 0 er et valg, så \
            kronene er lette å sammenligne, og spennet 0–1\u{a0}% er vårt eget anslag.",
    },
    // technology_cost
    ParameterText {
        label: "Kostnad for teknologi per bruker fra 67 år",
        help: "I millioner kroner i året; 0,005 er 5\u{a0}000\u{a0}kroner. Full pris regnes når \
            grepet er 3\u{a0}% eller mer. Ingen kilde; tallet og spennet 0–0,015 er våre \
            egne anslag.",
    },
];
