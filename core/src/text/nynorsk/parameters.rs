//! Labels and help for the parameters, in nynorsk, in the order of the method's section 15.

use crate::text::ParameterText;

/// Label and help of every parameter.
pub const PARAMETERS: [ParameterText; 33] = [
    // growth_80plus
    ParameterText {
        label: "Uvisse i veksten frå 80 år og oppover",
        help: "Blir gonga med veksten i talet på innbyggjarar frå 80 år; 1 er framskrivinga som ho er. Framskrivingane frå SSB bomma med om lag 3\u{a0}% i 17 kommunar i Telemark etter fire til åtte år, og med mykje meir i dei minste. Spennet 0,85–1,15 er vårt val ut frå dette; 17 naboar er ikkje heile landet.",
    },
    // prevalence_factor
    ParameterText {
        label: "Uvisse i førekomsten av demens",
        help: "Blir gonga med førekomsten ved kvar alder; 1 er studien som er vald. Det låge talet, 0,8, byggjer på eit eldre landsanslag på 78\u{a0}000 og på at risikoen har gått ned. Det høge, 1,1, er vårt eige anslag.",
    },
    // healthy_ageing_shift
    ParameterText {
        label: "Uvisse om hjelpebehov i vunne leveår",
        help: "Blir lagd til grepet «Hjelpebehov i vunne leveår», inntil 25 prosentpoeng kvar veg. Inga kjelde; spennet er vårt eige anslag.",
    },
    // occupancy
    ParameterText {
        label: "Belegg: del av plassane som er i bruk",
        help: "100\u{a0}% betyr at kvar plass har ein bebuar. Inga kjelde; talet og spennet 95–100\u{a0}% er våre eigne anslag.",
    },
    // longevity_gain
    ParameterText {
        label: "Vunne leveår ved høg alder per år",
        help: "Kor mykje lengre livet blir ved høg alder for kvart år som går: 0,1 år, altså eitt år på ti år. Inga kjelde; talet og spennet 0,05–0,15 er våre eigne anslag.",
    },
    // need_elasticity
    ParameterText {
        label: "Kor sterkt døgnbehovet følgjer demens",
        help: "0,65 betyr at 10\u{a0}% fleire med demens gir om lag 6\u{a0}% fleire med døgnbehov. Det er rekna ut frå tal i verktøyet Fram frå Telemarksforsking, lesne i verktøyet og ikkje i ein rapport. Svakt: Demens og alder er blanda saman der, og spennet 0,3–1 er vårt eige.",
    },
    // home_care_elasticity
    ParameterText {
        label: "Kor sterkt heimetenesta følgjer demens",
        help: "0,7 betyr at 10\u{a0}% fleire med demens gir om lag 7\u{a0}% fleire brukarar frå 67 år. Det er rekna ut frå tal i verktøyet Fram frå Telemarksforsking, lesne i verktøyet og ikkje i ein rapport. Svakt: Demens og alder er blanda saman der, og spennet 0,3–1 er vårt eige.",
    },
    // shift_hours
    ParameterText {
        label: "Timar i veka til den som får døgnhjelp heime",
        help: "Timar heimeteneste til ein som elles ville hatt plass. 25 er vårt eige anslag. Spennet er lese: Om lag 15 timar får dei eldste heime med omfattande behov (SSB), og frå 35,5 timar reknar KOSTRA ein brukar som ressurskrevjande.",
    },
    // waiting_hours
    ParameterText {
        label: "Timar i veka til den som står utan døgnplass",
        help: "14,8 timar er snittet heime for dei frå 90 år med omfattande behov. For 80–89 år er det 13,6 og for 67–79 år 20,6. Tala er lesne hos SSB (tabell 09933), men året er ikkje oppgitt; det er mellom 2015 og 2019.",
    },
    // hospital_share
    ParameterText {
        label: "Del utan døgnplass som ligg på sjukehus",
        help: "Så stor del ventar i ei seng på sjukehus; resten får heimeteneste. Inga kjelde; 10\u{a0}% og spennet 0–30\u{a0}% er våre eigne anslag.",
    },
    // family_hours_per_person
    ParameterText {
        label: "Timar i veka frå familien per person med døgnbehov",
        help: "Gjeld dei med døgnbehov som bur heime. Vi har ikkje funne ei kjelde; 20 timar og spennet 5–40 er våre eigne anslag og svært usikre.",
    },
    // hours_factor
    ParameterText {
        label: "Justering av alle timar i heimetenesta",
        help: "1 er timane per brukar frå SSB (tabell 09933): om lag 14 i veka under 67 år, 5,7 for 67–79 år, 4,3 for 80–89 år og 5,5 frå 90 år. Timane er lesne, men året er ikkje oppgitt; det er mellom 2015 og 2019. Spennet 0,8–1,2 er vårt eige anslag.",
    },
    // net_hours_per_fte
    ParameterText {
        label: "Netto arbeidstimar per årsverk",
        help: "Timar eit årsverk gir i året. Inga kjelde; 1\u{a0}475 og spennet 1\u{a0}400–1\u{a0}550 er våre eigne anslag.",
    },
    // direct_share
    ParameterText {
        label: "Del av arbeidstida hos brukaren",
        help: "Resten går til til dømes reise, møte og skriving. Inga kjelde; 60\u{a0}% og spennet 50–70\u{a0}% er våre eigne anslag.",
    },
    // fte_per_institution_place
    ParameterText {
        label: "Årsverk per plass i sjukeheim",
        help: "Alle tilsette er med. 1,1 er hugsa, ikkje funne i ei kjelde, og spennet 0,9–1,4 er vårt eige. Har kommunen lagt inn eigne årsverk, blir nivået retta etter dei.",
    },
    // fte_per_care_home_place
    ParameterText {
        label: "Årsverk per plass i omsorgsbustad med døgnbemanning",
        help: "Vi har ikkje funne ei kjelde; 0,8 og spennet 0,4–1,2 er våre eigne anslag. Har kommunen lagt inn eigne årsverk, blir nivået retta etter dei.",
    },
    // empty_cost_share
    ParameterText {
        label: "Kva ein tom plass kostar, del av ein full",
        help: "Inga kjelde. Halvparten er vårt eige anslag, og spennet går frå ingenting til like mykje som ein full plass.",
    },
    // average_position
    ParameterText {
        label: "Gjennomsnittleg stilling",
        help: "Gjer årsverk om til personar: 71,5\u{a0}% gir 1,4 tilsette per årsverk. Talet er lese hos KS og gjeld tilsette i turnus i helse og omsorg i 2023. Det låge, 63,3\u{a0}%, er frå 2014; det høge, 80\u{a0}%, er vårt eige.",
    },
    // sick_leave
    ParameterText {
        label: "Sjukefråvær",
        help: "Viser årsverk til vikarar, som står for seg. 11,7\u{a0}% er lese hos Helsedirektoratet og gjeld tilsette som arbeider med brukarane i 2017. Spennet er Oslo, 9,9\u{a0}%, og Sør-Trøndelag, 12,9\u{a0}%, same år.",
    },
    // family_ratio
    ParameterText {
        label: "Årsverk frå pårørande per offentleg årsverk",
        help: "90\u{a0}000 årsverk frå pårørande delt på 133\u{a0}000 offentlege gir 0,677 (SSB 2016/20, tal for 2014). Dei to tala er lesne; spennet 0,5–0,8 er vårt eige.",
    },
    // cost_per_fte
    ParameterText {
        label: "Løn og påslag per årsverk",
        help: "I millionar kroner i året, 2023-prisar. All utgift til omsorg delt på årsverk var 1,094 i 2023, etter vår rekning på tala frå SSB. Vi trekkjer frå det som ikkje er løn, etter skjønn, og bruker 1,0 med spennet 0,9–1,1.",
    },
    // nonstaff_per_institution_place
    ParameterText {
        label: "Drift utanom løn per plass i sjukeheim",
        help: "Mat, hus og anna, i millionar kroner i året. Vi har ikkje funne ei kjelde; 0,4 og spennet 0,2–0,6 er våre eigne anslag.",
    },
    // nonstaff_per_care_home_place
    ParameterText {
        label: "Drift utanom løn per plass i omsorgsbustad",
        help: "I millionar kroner i året. Vi har ikkje funne ei kjelde; 0,15 og spennet 0–0,3 er våre eigne anslag.",
    },
    // price_discharge_ready
    ParameterText {
        label: "Døgnpris for utskrivingsklar pasient",
        help: "Det kommunen betaler når ein pasient er klar til å forlate sjukehuset, men ventar på kommunen. 5\u{a0}508\u{a0}kroner er prisen for 2023, lesen hos Helsedirektoratet, og er halden fast. I 2024 var prisen 5\u{a0}745\u{a0}kroner, men modellen reknar i 2023-prisar.",
    },
    // fee_per_resident
    ParameterText {
        label: "Betaling frå bebuar i sjukeheim",
        help: "I millionar kroner i året for langtidsopphald. Reglane er lesne: 75\u{a0}% av inntekta opp til 1 G og inntil 85\u{a0}% av resten, etter eit fribeløp. Men 0,2 er eit døme med hugsa grunnbeløp og anteken inntekt, så snittet er usikkert.",
    },
    // investment_per_institution_place
    ParameterText {
        label: "Byggjekostnad per plass i sjukeheim",
        help: "I millionar kroner. Det låge talet, 4,2, er lese i ei avis: anslaget for Onsøyheimen før anbod, 508\u{a0}millionar for 120 plassar. 5,0 og det høge talet, 7,0, er våre eigne anslag.",
    },
    // investment_per_care_home_place
    ParameterText {
        label: "Byggjekostnad per omsorgsbustad med døgnbemanning",
        help: "I millionar kroner. Vi har ikkje funne ei kjelde; 4,0 og spennet 3,0–5,5 er våre eigne anslag.",
    },
    // grant_institution
    ParameterText {
        label: "Statstilskot til sjukeheim, del av byggjekostnad",
        help: "Husbanken gir tilskot. 55\u{a0}% er hugsa, ikkje lese i reglane, og kan vere forelda; derfor går spennet ned til 0. Kva Husbanken høgst godkjenner per plass, er ikkje funne.",
    },
    // grant_care_home
    ParameterText {
        label: "Statstilskot til omsorgsbustad, del av byggjekostnad",
        help: "Husbanken gir tilskot. 45\u{a0}% er hugsa, ikkje lese i reglane, og kan vere forelda; derfor går spennet ned til 0. Kva Husbanken høgst godkjenner per plass, er ikkje funne.",
    },
    // interest
    ParameterText {
        label: "Realrente",
        help: "Rente når prisvekst er trekt frå. Inga kjelde; 3,5\u{a0}% og spennet 2–5\u{a0}% er våre eigne anslag.",
    },
    // lifetime
    ParameterText {
        label: "Levetid for bygg",
        help: "Så mange år blir eit nytt bygg betalt ned over. Inga kjelde; 40 og spennet 30–50 er våre eigne anslag.",
    },
    // real_wage_growth
    ParameterText {
        label: "Reallønsvekst",
        help: "Kor mykje løn aukar ut over prisane kvart år. Inga kjelde; 0 er eit val, så kronene er lette å samanlikne, og spennet 0–1\u{a0}% er vårt eige anslag.",
    },
    // technology_cost
    ParameterText {
        label: "Kostnad for teknologi per brukar frå 67 år",
        help: "I millionar kroner i året; 0,005 er 5\u{a0}000\u{a0}kroner. Full pris er rekna når grepet er 3\u{a0}% eller meir. Inga kjelde; talet og spennet 0–0,015 er våre eigne anslag.",
    },
];
