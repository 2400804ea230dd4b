//! Help for the levers, in bokmål: what each is, today's value, the evidence and its limits.
//!
//! `{place}` is the municipality and `{here}` today's value there with its unit; the page fills both in.

use crate::text::{LeverHelp, LeverTexts};

/// The help of every lever.
pub const LEVERS: LeverTexts = LeverTexts {
    prevalence: LeverHelp {
        label: "Forekomst av demens",
        short: "Hvor vanlig demens er. Ingen kan vedta dette.",
        what: "Forekomst er hvor mange som har en sykdom på et gitt tidspunkt. Grepet endrer \
            andelen med demens ved hver alder. Det er ikke politikk, men et spørsmål: Hva om \
            demens blir mer eller mindre vanlig enn forskerne målte?",
        here: "I {place} er tallet i dag {here}. Det er regnet ut fra folketall og alder. Det \
            er ikke en telling av diagnoser.",
        national: "Studien HUNT4 fant 101\u{a0}118 personer med demens i Norge i 2020. Det er \
            14,6\u{a0}% av alle fra 70 år, med feilmargin 13,9–15,4\u{a0}%. Med folketallet \
            1.\u{a0}januar 2026 gir de samme andelene om lag 118\u{a0}000 personer. Blant \
            dem fra 80 år blir det 27 av 100, etter vår egen regning.",
        evidence: "HUNT4 er en stor norsk studie, men bare 51,2\u{a0}% av de inviterte var med. \
            Andelene etter alder er lest i koden til et annet verktøy, ikke i artikkelen, \
            men gir 101\u{a0}117 personer for 2020. Tallene i Lillehammers plan er eldre og \
            lavere for 70–79 år; at de er fra Rotterdam-studien, er husket, ikke lest. Hvor \
            sterkt behovet for plasser følger demens, er svakt belagt.",
        watch: "Se i «Balansen» om behovet går over eller under målet. Både plasser og \
            hjemmetjeneste følger med, men svakere enn demens gjør. Med 10\u{a0}% flere med \
            demens regner vi 6\u{a0}% flere med døgnbehov.",
        affected: "Blir demens mer vanlig, trenger flere hjelp, og familier og ansatte får mer å \
            gjøre. Blir demens mindre vanlig, trenger færre hjelp, og plasser kan bli \
            stående tomme.",
        limits: "Grepet går fra halvparten til halvannen gang så mange som studien fant. Utenfor \
            80–110\u{a0}% er det ikke belagt, og sporet er skravert. Det lave tallet bygger \
            på eldre anslag og på at risikoen har falt; det høye er vårt eget. Hvor langt \
            sykdommen er kommet, er ikke med.",
    },
    healthy_ageing: LeverHelp {
        label: "Hjelpebehov i vunne leveår",
        short: "Hvor stor del av de ekstra leveårene som krever hjelp",
        what: "Folk lever lenger. Grepet sier hvor stor del av de ekstra årene som leves med \
            behov for hjelp. 100\u{a0}% betyr samme bruk ved hver alder som i dag, og \
            0\u{a0}% at alle ekstra år er uten behov. Ingen kan vedta dette, og demens har \
            sitt eget grep.",
        here: "For {place} starter grepet på {here}. Det er et utgangspunkt å måle mot, ikke et \
            råd.",
        national: "Vi har ikke funnet et målt landstall. Lillehammers plan fra 2018 viser til \
            regjeringens perspektivmelding i 2017: 40\u{a0}% i Norge, 33\u{a0}% i Sverige, \
            0\u{a0}% i Danmark og OECD, 50\u{a0}% i EU og IMF. Vi har ikke funnet listen \
            igjen i selve meldingen. Statens tabeller «Tjenestebehov» holder bruken fast, \
            altså 100\u{a0}%.",
        evidence: "Svakt. Lengre liv har ikke gitt klart lavere bruk av tjenester det siste tiåret \
            (Syse og Hjemås 2024). SSB lar likevel bruken falle når færre dør ved hver \
            alder. Uten det fallet gir SSBs rapport fra 2016 om lag 400\u{a0}000 årsverk \
            (ett års arbeid i full stilling) i 2060, mot 220\u{a0}000 med.",
        watch: "Ved grepet står alltid 40 og 100\u{a0}% side om side. Se i «Balansen» hvor langt \
            de to kommer fra hverandre. Avstanden vokser for hvert år.",
        affected: "Lavt tall: Flere klarer seg lenger selv, og færre plasser trengs. Høyt tall: \
            Flere trenger hjelp lenger, fra ansatte eller familie. Regner vi for lavt, kan \
            noen stå uten plass; regner vi for høyt, kan plasser stå tomme.",
        limits: "Grepet går til 150\u{a0}%, som er mer hjelp ved hver alder enn i dag. Vi regner \
            at livet blir 0,1 år lengre for hvert år som går; det er vårt eget anslag. \
            Forskjeller mellom menn og kvinner og mellom grupper er ikke med.",
    },
    home_care_shift: LeverHelp {
        label: "Vridning mot hjemmetjenester",
        short: "Andel med døgnbehov som får hjelpen hjemme",
        what: "Noen trenger hjelp og tilsyn hele døgnet. De kan få en plass, eller de kan få \
            hjelpen hjemme. Grepet sier hvor stor del som får den hjemme i målåret.",
        here: "{place} starter på {here}. Tallet måler bare endring fra i dag. De som alt får \
            mye hjelp hjemme, er med i vanlig hjemmetjeneste.",
        national: "Vi har ikke funnet et landstall for dette. SSBs rapport fra 2020 om døgnplasser \
            har ingen bane der noen flyttes fra institusjon til hjemmetjeneste.",
        evidence: "Svakt. I 2014 hadde 17,8\u{a0}% av dem med langtidsopphold mindre enn omfattende \
            behov; det er et tak, ikke et mål på hvor mange som kan bo hjemme. I en studie \
            av 71 skrøpelige over 80 år som bodde hjemme, sto 79\u{a0}% i fare for å måtte \
            flytte på sykehjem. 31\u{a0}% mente de ville ha nytte av et høyere nivå av \
            omsorg.",
        watch: "Plassene som trengs, blir færre i «Balansen», og timene hjemme blir flere. Hver \
            person får 25 timer i uka i modellen. Se også timene familien bærer: Å flytte \
            hjem er aldri gratis.",
        affected: "Den som bor hjemme, beholder boligen, men er avhengig av at hjelpen når fram. \
            Andre kan få plassene. Familien får flere timer, etter vårt anslag 20 i uka. \
            Hjemmetjenesten får mer å gjøre, plassene mindre.",
        limits: "Grepet går til 40\u{a0}%. Over 18\u{a0}% er det ikke belagt, og sporet er \
            skravert. 25 timer er vårt anslag, mellom 15 og 35,5. Hjelp om natten, reisetid \
            og om boligen passer, er ikke regnet ut.",
    },
    coverage_target: LeverHelp {
        label: "Dekningsgrad, heldøgns omsorg",
        short: "Antall plasser per 100 innbyggere på 80 år og eldre",
        what: "Heldøgns omsorg er sykehjem og bolig med ansatte til stede hele døgnet. \
            Dekningsgraden er slike plasser per 100 innbyggere fra 80 år. Alle plasser \
            telles, også de som brukes av folk under 80. Du kan i stedet la plassene følge \
            behovet.",
        here: "I {place} er den i dag {here}. Merket ved tallet sier om det er planens plasser, \
            beboere i alle aldre, et anslag eller egne tall.",
        national: "I 2023 hadde landet 39\u{a0}754 plasser i sykehjem, som er 15,5 per 100 fra 80 \
            år. Med om lag 25\u{a0}900 plasser i bolig med døgnbemanning, som er et anslag, \
            blir det om lag 26. Staten anslo i 1997 behovet til 25. Lillehammers plan fra \
            2018 sier at kommunene i snitt planla for 16,4.",
        evidence: "Tallet på plasser i sykehjem er kjent for landet. For bolig med døgnbemanning er \
            det mindre sikkert. Ingen kilde sier hva som er rett nivå; det er et politisk \
            valg. Planer regner ulikt: Sunndals mål på 14 gjelder bare sykehjem.",
        watch: "«Balansen» viser målet mot behovet. Det som ligger over streken for vedtatte \
            plasser, er ikke vedtatt. «Uten døgntilbud» har alltid to tall: hvis målet \
            bygges, og med dagens og vedtatte plasser.",
        affected: "Lavere mål: Færre får plass, og flere må klare seg med hjemmetjeneste, familie \
            eller en seng på sykehus. Høyere mål: Flere får plass, og kommunen må finne \
            flere ansatte og mer penger. Plasser som står tomme, koster også.",
        limits: "Grepet går fra 5 til 30. Det rommer 13–20 i planene vi har lest, og statens 25. \
            Ventetid, kvalitet og plasser i andre kommuner er ikke med.",
    },
    technology: LeverHelp {
        label: "Velferdsteknologi",
        short: "Andel timer i hjemmetjenesten som teknologi erstatter",
        what: "Velferdsteknologi er for eksempel digitalt tilsyn, GPS og en dispenser som gir \
            medisin til rett tid. Grepet sier hvor mange prosent av timene til brukere fra \
            67 år som den erstatter. Timer til dem som får døgnhjelp hjemme, er ikke med.",
        here: "{place} starter på {here}. Det betyr ikke at teknologi mangler i dag. Grepet \
            måler bare endring fra dagens bruk.",
        national: "Vi har ikke funnet et landstall fra en studie med noen å sammenligne med. De \
            nasjonale rapportene bygger på det kommunene selv melder.",
        evidence: "Svakt. I Bergen falt besøkene 38\u{a0}% og den vedtatte tiden 59\u{a0}% da \
            brukere fikk dispenser, men det var bare 18 brukere, målt før og etter, uten \
            noen å sammenligne med. Rapportene fra 2015, 2017 og 2021 melder om spart tid og \
            kostnad. Å regne det om til 0–8\u{a0}% av alle timer er vårt eget anslag.",
        watch: "Timer og årsverk hjemme går ned, men utstyret koster. Se på summen i «Kostnad», \
            ikke bare på lønn. Grepet endrer ikke hvor mange plasser som trengs.",
        affected: "Brukerne får færre besøk; noen vil ønske det, andre vil savne dem. De ansatte \
            får færre oppdrag hos hver og kan brukes til annet. Kommunen bruker mindre på \
            lønn og mer på utstyr.",
        limits: "Grepet går til 10\u{a0}%. Over 8\u{a0}% er det ikke belagt, og sporet er \
            skravert. Prisen er 5\u{a0}000\u{a0}kroner i året per bruker fra 67 år, full \
            pris fra 3\u{a0}%; også det er vårt anslag. Brukere under 67 år er ikke med.",
    },
    target_year: LeverHelp {
        label: "Målår",
        short: "Året da grepene har full virkning",
        what: "Fram til målåret øker virkningen av grepene jevnt. I målåret og etter er den \
            full. Året vi regner fra, endres aldri.",
        here: "For {place} er målåret {here}.",
        national: "Det finnes ikke noe landstall. Vi starter med 2028 for Lillehammers plan, 2030 \
            for Sunndal og 2040 for Liers plan og andre kommuner.",
        evidence: "At virkningen kommer jevnt, er vårt valg for å gjøre det enkelt. Ingen kilde \
            ligger bak. Bygg og tiltak kan også komme i rykk.",
        watch: "Se i «Balansen» hva et tidlig og et sent målår gir i årene mellom. Et tidlig kan \
            gi tomme plasser, et sent kan gi flere uten døgntilbud.",
        affected: "Tidlig målår: De som trenger hjelp snart, merker endringen, og utgiften kommer \
            snart. Sent målår: De som trenger hjelp senere, merker den, og utgiften kommer \
            senere.",
        limits: "Målåret må ligge etter året vi regner fra og innenfor framskrivingen. Folketall, \
            vunne leveår, vekst og tiltak med egne årstall følger kalenderen, ikke målåret.",
    },
    reablement: LeverHelp {
        label: "Hverdagsrehabilitering",
        short: "Andel timer som spares når folk trener på å klare seg selv",
        what: "Hverdagsrehabilitering er trening hjemme i noen uker. Brukeren øver på det som \
            er viktig i egen hverdag. Grepet sier hvor mange prosent av timene i \
            hjemmetjenesten som spares, regnet av alle brukere fra 67 år.",
        here: "{place} starter på {here}. Tilbudet kan finnes fra før. Grepet måler bare \
            endring fra i dag.",
        national: "Vi har ikke funnet et landstall for sparte timer. Den nasjonale evalueringen så \
            på 43 kommuner.",
        evidence: "Svakt for timer. To studier fant at brukerne klarte 1,4 til 1,6 poeng mer på en \
            skala til 10, men den ene fant ingen virkning på fysisk kapasitet eller \
            livskvalitet. I én kommune ble besøkene færre og kortere, men den nasjonale \
            evalueringen fant om lag samme kostnad. Vårt anslag er 5\u{a0}% blant dem som er \
            med, mellom 0 og 20\u{a0}%.",
        watch: "Timer og årsverk i hjemmetjenesten går ned. Stillinger til treningen er ikke med \
            i grepet. Legg dem inn under «Tiltak»; Sunndals plan har to årsverk.",
        affected: "Den som er med, må yte selv og kan klare mer. Den som ikke kan være med, får \
            ikke del i det. De ansatte bruker mer tid i starten og kan få færre besøk siden.",
        limits: "Grepet går til 10\u{a0}% og gjelder alle brukere fra 67 år. Er 1 av 5 med og \
            sparer 5\u{a0}%, er rett tall 1\u{a0}%. Vi vet ikke hvor mange som kan være med. \
            Studiene fulgte folk i høyst tolv måneder, mens modellen lar virkningen vare.",
    },
    institution_share: LeverHelp {
        label: "Andel sykehjemsplasser",
        short: "Hvor stor del av døgnplassene som er i sykehjem",
        what: "Det finnes to slags døgnplasser. I sykehjem er mat og rom med, og beboeren \
            betaler etter inntekt. I omsorgsbolig med døgnbemanning (HDO) leier beboeren \
            boligen. Grepet endrer blandingen, ikke antallet.",
        here: "I {place} er andelen i dag {here}.",
        national: "I 2023 hadde landet 39\u{a0}754 plasser i sykehjem. Med et anslag på 25\u{a0}900 \
            i omsorgsbolig blir andelen om lag 61\u{a0}%. Vi har ikke funnet et sikkert \
            landstall for slike boliger i 2023.",
        evidence: "Svakt. Vi regner 1,1 årsverk per plass i sykehjem og 0,8 i omsorgsbolig. Det \
            første er husket, det andre er vårt anslag; ingen av dem er funnet i en kilde. \
            En avis melder at omsorgsbolig kan bli dyrere enn sykehjem; vi har bare lest \
            overskriften.",
        watch: "Se i «Kostnad» hvordan drift, bygg og betaling fra beboere endrer seg hver for \
            seg. Endre også årsverk per plass: Da kan svaret snu.",
        affected: "I sykehjem går en del av inntekten til kommunen. I omsorgsbolig betaler beboeren \
            husleie. Flere sykehjem gir mer av det første, flere omsorgsboliger mer av det \
            andre.",
        limits: "Korte og lange opphold holdes ikke fra hverandre. Husleie er ikke trukket fra \
            det boligene koster kommunen. Om plassen passer til behovet, er ikke regnet ut.",
    },
    standard_growth: LeverHelp {
        label: "Standardvekst",
        short: "Endring i hjelp til hver bruker, per år",
        what: "Standard er hvor mye arbeid som går med til hver bruker. Vekst på 1\u{a0}% betyr \
            1\u{a0}% mer til hver bruker hvert år.",
        here: "{place} starter på {here}, som er samme standard som i dag.",
        national: "Vi har ikke funnet et målt landstall. SSB bruker 0 i hovedbanen fra 2016 og \
            1\u{a0}% i hovedbanen fra 2019.",
        evidence: "Tallene er noe SSB forutsetter, ikke noe som er målt. SSBs regning er klar: \
            1\u{a0}% i året gir 400\u{a0}000 årsverk i 2060, mot 220\u{a0}000 uten. Da \
            holdes omsorgen fra familien fast. Fra 2019 til 2023 vokste årsverkene \
            2,1\u{a0}% i året, men flere brukere er en del av det.",
        watch: "Kurven i «Årsverk og arbeidskraft» bøyer seg mer for hvert år. Små tall blir \
            store: 1\u{a0}% i 15 år er 16\u{a0}%.",
        affected: "Høyt tall: Brukerne får mer, og kommunen må finne flere ansatte og mer penger. \
            Lavt tall: Brukerne får mindre, og kommunen trenger færre ansatte og mindre \
            penger.",
        limits: "Grepet går til 1,5\u{a0}%. Over 1\u{a0}% er det ikke belagt, og sporet er \
            skravert. Veksten er lik i hele omsorgen og gir ikke flere plasser. Er den like \
            stor som veksten i produktivitet, blir årsverkene de samme.",
    },
    productivity_growth: LeverHelp {
        label: "Produktivitetsvekst",
        short: "Samme hjelp med mindre arbeid, per år",
        what: "Produktivitet er hvor mye hjelp som kommer ut av et årsverk. Et årsverk er ett \
            års arbeid i full stilling. Vekst på 0,5\u{a0}% betyr at samme hjelp krever \
            0,5\u{a0}% færre årsverk for hvert år.",
        here: "{place} starter på {here}.",
        national: "Vi har ikke funnet et målt landstall for omsorg. SSB bruker 0 i hovedbanen fra \
            2016, med 0,5\u{a0}% som prøve, og 0,5\u{a0}% i hovedbanen fra 2019.",
        evidence: "Tallene er noe SSB forutsetter, ikke noe som er målt. I et eksempel fra 2023 \
            uten vekst i omsorgens del av arbeidskraften lar SSB årsverk per bruker falle \
            0,5\u{a0}% i året.",
        watch: "Årsverk og kostnad går ned, men timene til brukerne er de samme. «Hvorfor?» \
            skiller dette grepet fra mindre hjelp.",
        affected: "Kommunen trenger færre ansatte til samme hjelp. Hver ansatt må rekke mer, med \
            andre måter å arbeide på eller høyere tempo. Uten vekst trengs flere ansatte når \
            behovet øker. Modellen sier ikke hvordan veksten nås.",
        limits: "Grepet går til 1,5\u{a0}%. Over 0,5\u{a0}% er det ikke belagt, og sporet er \
            skravert. Teknologi og hverdagsrehabilitering har egne grep; samme gevinst må \
            ikke telles to ganger. Mindre hjelp er lavere standard, ikke høyere \
            produktivitet.",
    },
    family_care: LeverHelp {
        label: "Omsorg fra pårørende",
        short: "Om hjelpen fra familie følger behovet, står stille eller vokser",
        what: "Pårørende er familie og andre nære. De gir mye omsorg uten lønn. Valget sier om \
            den følger behovet, holder seg som i dag, eller vokser i en takt du setter. Det \
            de ikke gir, må kommunen gi i modellen.",
        here: "For {place} står valget på «{here}».",
        national: "SSB regner med 90\u{a0}000 årsverk fra pårørende, mot 133\u{a0}000 i kommunene i \
            2014. Det er om lag 40\u{a0}% av all omsorg.",
        evidence: "SSBs hovedbane holder 90\u{a0}000 fast. Regelen bak er vår tolkning, men den gir \
            SSBs tall på 400\u{a0}000 årsverk i 2060 med 1\u{a0}% standardvekst. Følger \
            familien behovet, blir tallet uten standardvekst om lag 185\u{a0}000 og ikke \
            220\u{a0}000, etter vår regning. Framover blir det færre pårørende per eldre \
            (Syse og Hjemås 2024).",
        watch: "Se «Årsverk og arbeidskraft». Når pårørende gir det samme som i dag, faller all \
            vekst på kommunen, og kurven blir brattere.",
        affected: "Gir pårørende mer, får de mindre tid til arbeid og annet, og kommunen trenger \
            færre ansatte. Gir de mindre, får de mer tid, og kommunen trenger flere ansatte.",
        limits: "Tallet er for landet og bygger på 2014; vi har ikke funnet tall for hver \
            kommune. Timene familien bærer når noen flyttes hjem, vises for seg. Hvem som \
            gir omsorgen, er ikke med.",
    },
    family_growth: LeverHelp {
        label: "Vekst i omsorg fra pårørende",
        short: "Hvor mye omsorgen fra pårørende vokser i året",
        what: "Brukes bare når «Omsorg fra pårørende» er satt til å vokse. Tallet er prosent i \
            året, regnet fra dagens nivå. Minus betyr at omsorgen går ned.",
        here: "{place} starter på {here}.",
        national: "Vi har ikke funnet et landstall. SSB holder omsorgen fast på 90\u{a0}000 \
            årsverk, altså ingen vekst.",
        evidence: "Ingen kilde gir et tall for vekst. Det ventes færre pårørende per eldre (Syse og \
            Hjemås 2024). Hvor mye hver av dem vil gi, er ikke kjent.",
        watch: "Finn tallet som holder årsverkene på dagens nivå. Vokser omsorgen saktere enn \
            behovet, øker kommunens del; vokser den raskere, minker den.",
        affected: "Høyt tall: Pårørende bruker mer tid på omsorg, og kommunen trenger færre \
            ansatte. Lavt tall: Pårørende bruker mindre tid, og kommunen trenger flere \
            ansatte.",
        limits: "Grepet går fra 2\u{a0}% nedgang til 2\u{a0}% vekst; spennet er vårt eget. \
            Veksten er lik hvert år og for alle. Kommunen kan støtte pårørende, men ikke \
            bestemme hva de gir.",
    },
};
