//! Help for the levers, in nynorsk: what each is, today's value, the evidence and its limits.
//!
//! `{place}` is the municipality and `{here}` today's value there with its unit; the page fills both in.

use crate::text::{LeverHelp, LeverTexts};

/// The help of every lever.
pub const LEVERS: LeverTexts = LeverTexts {
    prevalence: LeverHelp {
        label: "Førekomst av demens",
        short: "Kor vanleg demens er. Ingen kan vedta dette.",
        what: "Førekomst er kor mange som har ein sjukdom på eit gitt tidspunkt. Grepet endrar \
            delen med demens ved kvar alder. Det er ikkje politikk, men eit spørsmål: Kva om \
            demens blir meir eller mindre vanleg enn forskarane målte?",
        here: "I {place} er talet i dag {here}. Det er rekna ut frå folketal og alder. Det er ikkje \
            ei teljing av diagnosar.",
        national: "Studien HUNT4 fann 101\u{a0}118 personar med demens i Noreg i 2020. Det er \
            14,6\u{a0}% av alle frå 70 år, med feilmargin 13,9–15,4\u{a0}%. Med folketalet \
            1.\u{a0}januar 2026 gir dei same delane om lag 118\u{a0}000 personar. Blant dei frå \
            80 år blir det 27 av 100, etter vår eiga rekning.",
        evidence: "HUNT4 er ein stor norsk studie, men berre 51,2\u{a0}% av dei inviterte var med. \
            Delane etter alder er lesne i koden til eit anna verktøy, ikkje i artikkelen, men \
            gir 101\u{a0}117 personar for 2020. Tala i planen til Lillehammer er eldre og lågare \
            for 70–79 år; at dei er frå Rotterdam-studien, er hugsa, ikkje lese. Kor sterkt \
            behovet for plassar følgjer demens, er svakt underbygd.",
        watch: "Sjå i «Balansen» om behovet går over eller under målet. Både plassar og heimeteneste \
            følgjer med, men svakare enn demens gjer. Med 10\u{a0}% fleire med demens reknar vi \
            6\u{a0}% fleire med døgnbehov.",
        affected: "Blir demens meir vanleg, treng fleire hjelp, og familiar og tilsette får meir å \
            gjere. Blir demens mindre vanleg, treng færre hjelp, og plassar kan bli ståande \
            tomme.",
        limits: "Grepet går frå halvparten til halvannan gong så mange som studien fann. Utanfor \
            80–110\u{a0}% er det ikkje underbygd, og sporet er skravert. Det låge talet byggjer \
            på eldre anslag og på at risikoen har gått ned; det høge er vårt eige. Kor langt \
            sjukdommen er komen, er ikkje med.",
    },
    healthy_ageing: LeverHelp {
        label: "Hjelpebehov i vunne leveår",
        short: "Kor stor del av dei ekstra leveåra som krev hjelp",
        what: "Folk lever lenger. Grepet seier kor stor del av dei ekstra åra folk lever med behov \
            for hjelp. 100\u{a0}% betyr same bruk ved kvar alder som i dag, og 0\u{a0}% at alle \
            ekstra år er utan behov. Ingen kan vedta dette, og demens har sitt eige grep.",
        here: "For {place} startar grepet på {here}. Det er eit utgangspunkt å måle mot, ikkje eit \
            råd.",
        national: "Vi har ikkje funne eit målt landstal. Planen til Lillehammer frå 2018 viser til \
            perspektivmeldinga frå regjeringa i 2017: 40\u{a0}% i Noreg, 33\u{a0}% i Sverige, \
            0\u{a0}% i Danmark og OECD, 50\u{a0}% i EU og IMF. Vi har ikkje funne lista att i \
            sjølve meldinga. Tabellane «Tjenestebehov» frå staten held bruken fast, altså \
            100\u{a0}%.",
        evidence: "Svakt. Lengre liv har ikkje gitt klart lågare bruk av tenester det siste tiåret \
            (Syse og Hjemås 2024). SSB lèt likevel bruken falle når færre døyr ved kvar alder. \
            Utan det fallet gir SSB-rapporten frå 2016 om lag 400\u{a0}000 årsverk (eitt års \
            arbeid i full stilling) i 2060, mot 220\u{a0}000 med.",
        watch: "Ved grepet står alltid 40 og 100\u{a0}% side om side. Sjå i «Balansen» kor langt dei \
            to kjem frå kvarandre. Avstanden veks for kvart år.",
        affected: "Lågt tal: Fleire klarer seg lenger sjølve, og det trengst færre plassar. Høgt tal: \
            Fleire treng hjelp lenger, frå tilsette eller familie. Reknar vi for lågt, kan nokon \
            stå utan plass; reknar vi for høgt, kan plassar stå tomme.",
        limits: "Grepet går til 150\u{a0}%, som er meir hjelp ved kvar alder enn i dag. Vi reknar at \
            livet blir 0,1 år lengre for kvart år som går; det er vårt eige anslag. Skilnader \
            mellom menn og kvinner og mellom grupper er ikkje med.",
    },
    home_care_shift: LeverHelp {
        label: "Vriding mot heimetenester",
        short: "Del med døgnbehov som får hjelpa heime",
        what: "Nokre treng hjelp og tilsyn heile døgnet. Dei kan få ein plass, eller dei kan få \
            hjelpa heime. Grepet seier kor stor del som får ho heime i målåret.",
        here: "{place} startar på {here}. Talet måler berre endring frå i dag. Dei som alt får \
            mykje hjelp heime, er med i vanleg heimeteneste.",
        national: "Vi har ikkje funne eit landstal for dette. SSB-rapporten frå 2020 om døgnplassar har \
            ingen bane der nokon blir flytt frå institusjon til heimeteneste.",
        evidence: "Svakt. I 2014 hadde 17,8\u{a0}% av dei med langtidsopphald mindre enn omfattande \
            behov; det er eit tak, ikkje eit mål på kor mange som kan bu heime. I ein studie av \
            71 skrøpelege over 80 år som budde heime, stod 79\u{a0}% i fare for å måtte flytte \
            på sjukeheim. 31\u{a0}% meinte dei ville ha nytte av eit høgare nivå av omsorg.",
        watch: "Plassane som trengst, blir færre i «Balansen», og timane heime blir fleire. Kvar \
            person får 25 timar i veka i modellen. Sjå òg timane familien ber: Å flytte heim er \
            aldri gratis.",
        affected: "Den som bur heime, får ha bustaden sin, men er avhengig av at hjelpa når fram. Andre \
            kan få plassane. Familien får fleire timar, etter vårt anslag 20 i veka. \
            Heimetenesta får meir å gjere, plassane mindre.",
        limits: "Grepet går til 40\u{a0}%. Over 18\u{a0}% er det ikkje underbygd, og sporet er \
            skravert. 25 timar er vårt anslag, mellom 15 og 35,5. Hjelp om natta, reisetid og om \
            bustaden passar, er ikkje rekna ut.",
    },
    coverage_target: LeverHelp {
        label: "Dekningsgrad, heildøgns omsorg",
        short: "Talet på plassar per 100 innbyggjarar på 80 år og eldre",
        what: "Heildøgns omsorg er sjukeheim og bustad med tilsette til stades heile døgnet. \
            Dekningsgraden er slike plassar per 100 innbyggjarar frå 80 år. Alle plassar tel, \
            også dei som folk under 80 bruker. Du kan i staden la plassane følgje behovet.",
        here: "I {place} er han i dag {here}. Merket ved talet seier om det er plassane i planen, \
            bebuarar i alle aldrar, eit anslag eller eigne tal.",
        national: "I 2023 hadde landet 39\u{a0}754 plassar i sjukeheim, som er 15,5 per 100 frå 80 år. \
            Med om lag 25\u{a0}900 plassar i bustad med døgnbemanning, som er eit anslag, blir \
            det om lag 26. Staten rekna i 1997 med eit behov på 25. Planen til Lillehammer frå \
            2018 seier at kommunane i snitt planla for 16,4.",
        evidence: "Talet på plassar i sjukeheim er kjent for landet. For bustad med døgnbemanning er \
            det mindre sikkert. Inga kjelde seier kva som er rett nivå; det er eit politisk val. \
            Planar reknar ulikt: Målet til Sunndal på 14 gjeld berre sjukeheim.",
        watch: "«Balansen» viser målet mot behovet. Det som ligg over streken for vedtekne plassar, \
            er ikkje vedteke. «Utan døgntilbod» har alltid to tal: om målet blir bygd, og med \
            dagens og vedtekne plassar.",
        affected: "Lågare mål: Færre får plass, og fleire må klare seg med heimeteneste, familie eller \
            ei seng på sjukehus. Høgare mål: Fleire får plass, og kommunen må finne fleire \
            tilsette og meir pengar. Plassar som står tomme, kostar òg.",
        limits: "Grepet går frå 5 til 30. Det femner 13–20 i planane vi har lese, og 25 frå staten. \
            Ventetid, kvalitet og plassar i andre kommunar er ikkje med.",
    },
    technology: LeverHelp {
        label: "Velferdsteknologi",
        short: "Del av timane i heimetenesta som teknologi erstattar",
        what: "Velferdsteknologi er til dømes digitalt tilsyn, GPS og ein dispensar som gir medisin \
            til rett tid. Grepet seier kor mange prosent av timane til brukarar frå 67 år \
            teknologien erstattar. Timar til dei som får døgnhjelp heime, er ikkje med.",
        here: "{place} startar på {here}. Det betyr ikkje at teknologi manglar i dag. Grepet måler \
            berre endring frå bruken i dag.",
        national: "Vi har ikkje funne eit landstal frå ein studie med nokon å samanlikne med. Dei \
            nasjonale rapportane byggjer på det kommunane sjølve melder.",
        evidence: "Svakt. I Bergen gjekk besøka ned 38\u{a0}% og den vedtekne tida 59\u{a0}% då \
            brukarar fekk dispensar, men det var berre 18 brukarar, målte før og etter, utan \
            nokon å samanlikne med. Rapportane frå 2015, 2017 og 2021 melder om spart tid og \
            kostnad. Å rekne det om til 0–8\u{a0}% av alle timar er vårt eige anslag.",
        watch: "Timar og årsverk heime går ned, men utstyret kostar. Sjå på summen i «Kostnad», \
            ikkje berre på løn. Grepet endrar ikkje kor mange plassar som trengst.",
        affected: "Brukarane får færre besøk; nokre vil ønskje det, andre vil sakne dei. Dei tilsette \
            får færre oppdrag hos kvar og kan brukast til anna. Kommunen bruker mindre på løn og \
            meir på utstyr.",
        limits: "Grepet går til 10\u{a0}%. Over 8\u{a0}% er det ikkje underbygd, og sporet er \
            skravert. Prisen er 5\u{a0}000\u{a0}kroner i året per brukar frå 67 år, full pris \
            frå 3\u{a0}%; også det er vårt anslag. Brukarar under 67 år er ikkje med.",
    },
    target_year: LeverHelp {
        label: "Målår",
        short: "Året då grepa har full verknad",
        what: "Fram til målåret aukar verknaden av grepa jamt. I målåret og etter er han full. Året \
            vi reknar frå, endrar seg aldri.",
        here: "For {place} er målåret {here}.",
        national: "Det finst ikkje noko landstal. Vi startar med 2028 for planen til Lillehammer, 2030 \
            for Sunndal og 2040 for planen til Lier og andre kommunar.",
        evidence: "At verknaden kjem jamt, er vårt val for å gjere det enkelt. Inga kjelde ligg bak. \
            Bygg og tiltak kan òg kome i rykk.",
        watch: "Sjå i «Balansen» kva eit tidleg og eit seint målår gir i åra mellom. Eit tidleg kan \
            gi tomme plassar, eit seint kan gi fleire utan døgntilbod.",
        affected: "Tidleg målår: Dei som treng hjelp snart, merkar endringa, og utgifta kjem snart. \
            Seint målår: Dei som treng hjelp seinare, merkar ho, og utgifta kjem seinare.",
        limits: "Målåret må liggje etter året vi reknar frå og innanfor framskrivinga. Folketal, \
            vunne leveår, vekst og tiltak med eigne årstal følgjer kalenderen, ikkje målåret.",
    },
    reablement: LeverHelp {
        label: "Kvardagsrehabilitering",
        short: "Del av timane som blir spart når folk trener på å klare seg sjølve",
        what: "Kvardagsrehabilitering er trening heime i nokre veker. Brukaren øver på det som er \
            viktig i eigen kvardag. Grepet seier kor mange prosent av timane i heimetenesta som \
            blir spart, rekna av alle brukarar frå 67 år.",
        here: "{place} startar på {here}. Tilbodet kan finnast frå før. Grepet måler berre endring \
            frå i dag.",
        national: "Vi har ikkje funne eit landstal for sparte timar. Den nasjonale evalueringa såg på \
            43 kommunar.",
        evidence: "Svakt for timar. To studiar fann at brukarane klarte 1,4 til 1,6 poeng meir på ein \
            skala til 10, men den eine fann ingen verknad på fysisk kapasitet eller \
            livskvalitet. I éin kommune vart besøka færre og kortare, men den nasjonale \
            evalueringa fann om lag same kostnad. Vårt anslag er 5\u{a0}% blant dei som er med, \
            mellom 0 og 20\u{a0}%.",
        watch: "Timar og årsverk i heimetenesta går ned. Stillingar til treninga er ikkje med i \
            grepet. Legg dei inn under «Tiltak»; planen til Sunndal har to årsverk.",
        affected: "Den som er med, må yte sjølv og kan klare meir. Den som ikkje kan vere med, får \
            ikkje del i det. Dei tilsette bruker meir tid i starten og kan få færre besøk sidan.",
        limits: "Grepet går til 10\u{a0}% og gjeld alle brukarar frå 67 år. Er 1 av 5 med og sparer \
            5\u{a0}%, er rett tal 1\u{a0}%. Vi veit ikkje kor mange som kan vere med. Studiane \
            følgde folk i høgst tolv månader, medan modellen lèt verknaden vare.",
    },
    institution_share: LeverHelp {
        label: "Del sjukeheimsplassar",
        short: "Kor stor del av døgnplassane som er i sjukeheim",
        what: "Det finst to slag døgnplassar. I sjukeheim er mat og rom med, og bebuaren betaler \
            etter inntekt. I omsorgsbustad med døgnbemanning (HDO) leiger bebuaren bustaden. \
            Grepet endrar blandinga, ikkje talet på plassar.",
        here: "I {place} er delen i dag {here}.",
        national: "I 2023 hadde landet 39\u{a0}754 plassar i sjukeheim. Med eit anslag på 25\u{a0}900 i \
            omsorgsbustad blir delen om lag 61\u{a0}%. Vi har ikkje funne eit sikkert landstal \
            for slike bustader i 2023.",
        evidence: "Svakt. Vi reknar 1,1 årsverk per plass i sjukeheim og 0,8 i omsorgsbustad. Det \
            første er hugsa, det andre er vårt anslag; ingen av dei er funne i ei kjelde. Ei \
            avis melder at omsorgsbustad kan bli dyrare enn sjukeheim; vi har berre lese \
            overskrifta.",
        watch: "Sjå i «Kostnad» korleis drift, bygg og betaling frå bebuarar endrar seg kvar for \
            seg. Endre òg årsverk per plass: Då kan svaret snu.",
        affected: "I sjukeheim går ein del av inntekta til kommunen. I omsorgsbustad betaler bebuaren \
            husleige. Fleire sjukeheimar gir meir av det første, fleire omsorgsbustader meir av \
            det andre.",
        limits: "Korte og lange opphald er ikkje skilde frå kvarandre. Husleige er ikkje trekt frå \
            det bustadene kostar kommunen. Om plassen passar til behovet, er ikkje rekna ut.",
    },
    standard_growth: LeverHelp {
        label: "Standardvekst",
        short: "Endring i hjelp til kvar brukar, per år",
        what: "Standard er kor mykje arbeid som går med til kvar brukar. Vekst på 1\u{a0}% betyr \
            1\u{a0}% meir til kvar brukar kvart år.",
        here: "{place} startar på {here}, som er same standard som i dag.",
        national: "Vi har ikkje funne eit målt landstal. SSB bruker 0 i hovudbanen frå 2016 og 1\u{a0}% \
            i hovudbanen frå 2019.",
        evidence: "Tala er noko SSB føreset, ikkje noko som er målt. Rekninga til SSB er klar: 1\u{a0}% \
            i året gir 400\u{a0}000 årsverk i 2060, mot 220\u{a0}000 utan. Då er omsorga frå \
            familien halden fast. Frå 2019 til 2023 voks årsverka 2,1\u{a0}% i året, men fleire \
            brukarar er ein del av det.",
        watch: "Kurva i «Årsverk og arbeidskraft» bøyer seg meir for kvart år. Små tal blir store: \
            1\u{a0}% i 15 år er 16\u{a0}%.",
        affected: "Høgt tal: Brukarane får meir, og kommunen må finne fleire tilsette og meir pengar. \
            Lågt tal: Brukarane får mindre, og kommunen treng færre tilsette og mindre pengar.",
        limits: "Grepet går til 1,5\u{a0}%. Over 1\u{a0}% er det ikkje underbygd, og sporet er \
            skravert. Veksten er lik i heile omsorga og gir ikkje fleire plassar. Er han like \
            stor som veksten i produktivitet, blir årsverka dei same.",
    },
    productivity_growth: LeverHelp {
        label: "Produktivitetsvekst",
        short: "Same hjelp med mindre arbeid, per år",
        what: "Produktivitet er kor mykje hjelp som kjem ut av eit årsverk. Eit årsverk er eitt års \
            arbeid i full stilling. Vekst på 0,5\u{a0}% betyr at same hjelp krev 0,5\u{a0}% \
            færre årsverk for kvart år.",
        here: "{place} startar på {here}.",
        national: "Vi har ikkje funne eit målt landstal for omsorg. SSB bruker 0 i hovudbanen frå 2016, \
            med 0,5\u{a0}% som prøve, og 0,5\u{a0}% i hovudbanen frå 2019.",
        evidence: "Tala er noko SSB føreset, ikkje noko som er målt. I eit døme frå 2023 utan vekst i \
            omsorga sin del av arbeidskrafta lèt SSB årsverk per brukar falle 0,5\u{a0}% i året.",
        watch: "Årsverk og kostnad går ned, men timane til brukarane er dei same. «Kvifor?» skil \
            dette grepet frå mindre hjelp.",
        affected: "Kommunen treng færre tilsette til same hjelp. Kvar tilsett må rekke meir, med andre \
            måtar å arbeide på eller høgare tempo. Utan vekst trengst det fleire tilsette når \
            behovet aukar. Modellen seier ikkje korleis ein når veksten.",
        limits: "Grepet går til 1,5\u{a0}%. Over 0,5\u{a0}% er det ikkje underbygd, og sporet er \
            skravert. Teknologi og kvardagsrehabilitering har eigne grep; same gevinst må ikkje \
            teljast to gonger. Mindre hjelp er lågare standard, ikkje høgare produktivitet.",
    },
    family_care: LeverHelp {
        label: "Omsorg frå pårørande",
        short: "Om hjelpa frå familie følgjer behovet, står stille eller veks",
        what: "Pårørande er familie og andre nære. Dei gir mykje omsorg utan løn. Valet seier om ho \
            følgjer behovet, held seg som i dag, eller veks i ein takt du set. Det dei ikkje \
            gir, må kommunen gi i modellen.",
        here: "For {place} står valet på «{here}».",
        national: "SSB reknar med 90\u{a0}000 årsverk frå pårørande, mot 133\u{a0}000 i kommunane i \
            2014. Det er om lag 40\u{a0}% av all omsorg.",
        evidence: "Hovudbanen til SSB held 90\u{a0}000 fast. Regelen bak er vår tolking, men ho gir \
            SSB-talet på 400\u{a0}000 årsverk i 2060 med 1\u{a0}% standardvekst. Følgjer \
            familien behovet, blir talet utan standardvekst om lag 185\u{a0}000 og ikkje \
            220\u{a0}000, etter vår rekning. Framover blir det færre pårørande per eldre (Syse \
            og Hjemås 2024).",
        watch: "Sjå «Årsverk og arbeidskraft». Når pårørande gir det same som i dag, fell all vekst \
            på kommunen, og kurva blir brattare.",
        affected: "Gir pårørande meir, får dei mindre tid til arbeid og anna, og kommunen treng færre \
            tilsette. Gir dei mindre, får dei meir tid, og kommunen treng fleire tilsette.",
        limits: "Talet er for landet og byggjer på 2014; vi har ikkje funne tal for kvar kommune. \
            Timane familien ber når nokon blir flytt heim, står for seg. Kven som gir omsorga, \
            er ikkje med.",
    },
    family_growth: LeverHelp {
        label: "Vekst i omsorg frå pårørande",
        short: "Kor mykje omsorga frå pårørande veks i året",
        what: "Gjeld berre når «Omsorg frå pårørande» er sett til å vekse. Talet er prosent i året, \
            rekna frå nivået i dag. Minus betyr at omsorga går ned.",
        here: "{place} startar på {here}.",
        national: "Vi har ikkje funne eit landstal. SSB held omsorga fast på 90\u{a0}000 årsverk, altså \
            ingen vekst.",
        evidence: "Inga kjelde gir eit tal for vekst. Det er venta færre pårørande per eldre (Syse og \
            Hjemås 2024). Kor mykje kvar av dei vil gi, er ikkje kjent.",
        watch: "Finn talet som held årsverka på nivået i dag. Veks omsorga saktare enn behovet, \
            aukar kommunen sin del; veks ho raskare, minkar han.",
        affected: "Høgt tal: Pårørande bruker meir tid på omsorg, og kommunen treng færre tilsette. \
            Lågt tal: Pårørande bruker mindre tid, og kommunen treng fleire tilsette.",
        limits: "Grepet går frå 2\u{a0}% nedgang til 2\u{a0}% vekst; spennet er vårt eige. Veksten er \
            lik kvart år og for alle. Kommunen kan støtte pårørande, men ikkje bestemme kva dei \
            gir.",
    },
};
