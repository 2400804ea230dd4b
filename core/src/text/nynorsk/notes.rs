//! What to know about the packaged municipalities, in nynorsk: which figure is used, and that another
//! exists. The keys stand in `data/municipality`.

use crate::text::Keyed;

pub(super) const NOTES: &[Keyed] = &[
    (
        "projection_is_own_estimate",
        "Folketalet etter 2026 er vårt eige anslag, ikkje frå SSB: årskulla i kommunen er førte framover og tilpassa den nasjonale framskrivinga frå SSB (tabell 14746).",
    ),
    (
        "places_are_residents",
        "Plassar er her bebuarar i KOSTRA ved utgangen av 2025, i alle aldrar: langtidsbebuarar i institusjon (tabell 11645) og bebuarar i bustad med heildøgns bemanning (tabell 12292). Korttidsplassar er ikkje med. Kommunen sjølv kan ha eit anna tal på plassar.",
    ),
    (
        "places_are_estimated",
        "Plassane er vårt anslag, for kommunens eigne tal er ikkje pakka med sida. Institusjon: delen av 80+ i kommunen på institusjon ved utgangen av 2025 (KOSTRA 12209), og like mange yngre bebuarar for kvar eldre som i landet i 2010. Bustad med heildøgns bemanning: plassane i landet for kvar innbyggjar på 80+ (2023). Byt dei ut med kommunens eigne tal.",
    ),
    (
        "places_are_estimated_from_the_country",
        "Plassane er vårt anslag etter tal for landet, for KOSTRA har ingen del på institusjon for kommunen i 2025. Byt dei ut med kommunens eigne tal.",
    ),
    (
        "users_80plus_from_share",
        "Brukarar av heimetenester på 80 år og over er rekna frå delen i KOSTRA 12209 ved utgangen av 2025. Dei yngre er ikkje kjende her: modellen bruker tal for landet for dei.",
    ),
    (
        "users_are_not_known",
        "KOSTRA har ingen del med heimetenester for kommunen i 2025. Modellen bruker tal for landet for brukarar.",
    ),
    (
        "history_is_approximate",
        "Folketalet før 2020 er omtrentleg: ein tidlegare kommune vart delt, og tala er fordelte med faste delar.",
    ),
    (
        "history_too_short",
        "Kommunen fekk grensene han har i dag, i 2024. Han har ikkje eigne tal frå før, og årskulla følgjer endringane i landet.",
    ),
    (
        "places_from_plan_residents_264",
        "Vi bruker dei 183 plassane i temaplanen per mai 2025 (126 i institusjon og 57 bustader med heildøgns omsorg). KOSTRA 2025 har 264 bebuarar i alle aldrar (100 langtidsbebuarar i institusjon og 164 i bustad med heildøgns bemanning).",
    ),
    (
        "lier_places_by_site_154",
        "Vi bruker dei 126 institusjonsplassane i temaplanen. Planens eiga fordeling på sjukeheimar (44, 86 og 24) summerer seg til 154.",
    ),
    (
        "lier_87_not_reproduced",
        "Temaplanen seier 87 nye sjukeheimsplassar innan 2034 med same dekningsgrad som i dag. Det lèt seg ikkje rekne fram frå tabellen i planen: veksten i 80+ gir 42 nye plassar av 126, eller 61 av 183. Talet 87 er ikkje brukt i utrekninga.",
    ),
    (
        "lier_80plus_mismatch",
        "Vi bruker dei 1\u{a0}336 innbyggjarane på 80 år og over i 2025 frå temaplanen. SSB har 1\u{a0}249 per 1. januar 2025 og 1\u{a0}341 per 1. januar 2026.",
    ),
    (
        "lier_total_off_by_one",
        "Vi bruker aldersgruppene i temaplanen, som summerer seg til 28\u{a0}630 i 2025 og 32\u{a0}490 i 2040. Planen oppgir 28\u{a0}629 og 32\u{a0}491.",
    ),
    (
        "lier_plan_users_end_of_2025",
        "Brukarar av heimetenester er frå KOSTRA ved utgangen av 2025, medan folketalet i planen gjeld 2025.",
    ),
    (
        "plan_bands_by_national_ages",
        "Temaplanen har fem aldersgrupper. Inne i kvar gruppe er innbyggjarane fordelte på alder som i landet.",
    ),
    (
        "plan_0_64_one_band",
        "Planen har éi gruppe for 0–64 år. Kor mange av dei som er i arbeidsfør alder, kan derfor ikkje følgjast over tid, og sida viser ikkje kor mange årsverk dei kan gi. Behovet under 65 år er òg meir usikkert enn elles.",
    ),
    (
        "plan_years_between_linear",
        "Planen har tal for nokre få år. Åra mellom er rekna med jamn endring.",
    ),
    (
        "lillehammer_population_derived",
        "Folketalet per aldersgruppe står ikkje i planen. Det er rekna tilbake frå tala i planen for demens og 80+ (1\u{a0}441 i 2018 og 2\u{a0}065 i 2028). SSB har 1\u{a0}463 på 80 år og over per 1. januar 2018.",
    ),
    (
        "lillehammer_high_growth_over_67",
        "Planen bruker framskrivinga frå SSB i 2018: høg nasjonal vekst (HHMH) for 67 år og over, hovudalternativet (MMMM) for dei yngre.",
    ),
    (
        "lillehammer_80plus_2028_text_2060",
        "Vi bruker 2\u{a0}065 innbyggjarar på 80 år og over i 2028, som i tabellen i planen (figur 8). Teksten i planen seier 2\u{a0}060.",
    ),
    (
        "lillehammer_bands_2030_714",
        "Planen oppgir 715 personar med demens i 2030, og det gir tala våre òg. Aldersgruppene i planen summerer seg til 714 på grunn av avrunding.",
    ),
    (
        "lillehammer_residents_317",
        "Vi bruker dei 260 plassane i planen (228 i institusjon og 32 i omsorgsbustad). KOSTRA 2018 har 317 bebuarar i alle aldrar (214 langtidsbebuarar i institusjon og 103 i bustad med heildøgns bemanning).",
    ),
    (
        "lillehammer_decided_from_assumed",
        "Dei 15 ferdige leilegheitene i Gartnerhagen 6 er rekna som plassar frå 2019. Planen seier berre at dei blir tekne i bruk ved behov.",
    ),
    (
        "lillehammer_70_includes_15",
        "Planens minst 70 nye plassar er skilnaden mellom 330 og 260. Dei 15 leilegheitene i Gartnerhagen 6 er altså med i dei 70; utover dei manglar 55.",
    ),
    (
        "lillehammer_users_after_base_year",
        "Brukarar av heimetenester er frå KOSTRA ved utgangen av 2018. Planen har ikkje slike tal etter alder.",
    ),
    (
        "users_67_79_by_subtraction",
        "Brukarar på 67–79 år blir ikkje publiserte lenger. Talet er alle brukarar minus dei under 67 og dei på 80 år og over.",
    ),
    (
        "kostra_2025_unrevised",
        "KOSTRA-tala for 2025 er dei ureviderte frå våren 2026.",
    ),
    (
        "kostra_one_year",
        "Tala gjeld eitt år. KOSTRA-tal for éin kommune kan hoppe fordi rapporteringa endrar seg.",
    ),
    (
        "ovre_eiker_90_percent_is_own_home",
        "Målet i strategien er at minst 90 prosent av innbyggjarane over 80 år bur i eigen heim. Det er ikkje ein dekningsgrad for plassar, og målet seier ikkje om omsorgsbustad er rekna som eigen heim. KOSTRA 2025 har 6,8 prosent av 80+ på institusjon.",
    ),
    (
        "ovre_eiker_users_under_67_break",
        "Brukarar under 67 år gjekk frå 266 i 2023 til 334 i 2024. Det ser ut som endra rapportering. Vi bruker 324 (2025).",
    ),
    (
        "sunndal_14_percent_is_nursing_home",
        "Planens ca. 14 prosent i 2030 gjeld sjukeheimsplassar. I 2025 er 64 langtidsbebuarar per 465 innbyggjarar på 80 år og over 13,8 prosent; med 7 bebuarar i bustad med heildøgns bemanning 15,3 prosent.",
    ),
    (
        "sunndal_20_homes_not_decided",
        "Planen ser behov for minst 20 nye omsorgsbustader fram mot 2030, i tillegg til sjukeheimsplassane. Dei er ikkje rekna som vedtekne.",
    ),
    (
        "sunndal_name_not_in_slides",
        "Lysarka om planen nemner ikkje kommunen. At det er Sunndal, følgjer av Prestjordet dagsenter og namnet på planen.",
    ),
    (
        "sunndal_users_under_67_break",
        "Brukarar under 67 år gjekk frå 217 i 2023 til 103 i 2024. Det ser ut som endra rapportering. Vi bruker 92 (2025).",
    ),
];
