//! What to know about the packaged municipalities, in bokmål: which figure is used, and that another
//! exists. The keys stand in `data/municipality`.

use crate::text::Keyed;

pub(super) const NOTES: &[Keyed] = &[
    (
        "projection_is_own_estimate",
        "Folketallet etter 2026 er vårt eget anslag, ikke SSBs: kommunens årskull ført framover og tilpasset SSBs nasjonale framskriving (tabell 14746).",
    ),
    (
        "places_are_residents",
        "Plasser er her beboere i KOSTRA ved utgangen av 2025, i alle aldre: langtidsbeboere i institusjon (tabell 11645) og beboere i bolig med heldøgns bemanning (tabell 12292). Korttidsplasser er ikke med. Kommunens eget antall plasser kan være et annet.",
    ),
    (
        "places_are_estimated",
        "Plassene er vårt anslag, for kommunens egne tall er ikke pakket med siden. Institusjon: kommunens andel av 80+ på institusjon ved utgangen av 2025 (KOSTRA 12209), og like mange yngre beboere for hver eldre som i landet i 2010. Bolig med heldøgns bemanning: landets plasser for hver innbygger på 80+ (2023). Bytt dem ut med kommunens egne tall.",
    ),
    (
        "places_are_estimated_from_the_country",
        "Plassene er vårt anslag etter landets tall, for KOSTRA har ingen andel på institusjon for kommunen i 2025. Bytt dem ut med kommunens egne tall.",
    ),
    (
        "users_80plus_from_share",
        "Brukere av hjemmetjenester på 80 år og over er regnet fra andelen i KOSTRA 12209 ved utgangen av 2025. De yngre er ikke kjent her: modellen bruker landets tall for dem.",
    ),
    (
        "users_are_not_known",
        "KOSTRA har ingen andel med hjemmetjenester for kommunen i 2025. Modellen bruker landets tall for brukere.",
    ),
    (
        "history_is_approximate",
        "Folketallet før 2020 er omtrentlig: en tidligere kommune ble delt, og tallene er fordelt med faste andeler.",
    ),
    (
        "history_too_short",
        "Kommunen fikk dagens grenser i 2024. Den har ikke egne tall fra før, og årskullene følger landets endringer.",
    ),
    (
        "places_from_plan_residents_264",
        "Vi bruker temaplanens 183 plasser per mai 2025 (126 i institusjon og 57 boliger med heldøgns omsorg). KOSTRA 2025 har 264 beboere i alle aldre (100 langtidsbeboere i institusjon og 164 i bolig med heldøgns bemanning).",
    ),
    (
        "lier_places_by_site_154",
        "Vi bruker temaplanens 126 institusjonsplasser. Planens egen fordeling på sykehjem (44, 86 og 24) summerer seg til 154.",
    ),
    (
        "lier_87_not_reproduced",
        "Temaplanen sier 87 nye sykehjemsplasser innen 2034 ved dagens dekningsgrad. Det lar seg ikke regne fram fra planens egen tabell: veksten i 80+ gir 42 nye plasser av 126, eller 61 av 183. Tallet 87 brukes ikke i beregningen.",
    ),
    (
        "lier_80plus_mismatch",
        "Vi bruker temaplanens 1\u{a0}336 innbyggere på 80 år og over i 2025. SSB har 1\u{a0}249 per 1. januar 2025 og 1\u{a0}341 per 1. januar 2026.",
    ),
    (
        "lier_total_off_by_one",
        "Vi bruker temaplanens aldersgrupper, som summerer seg til 28\u{a0}630 i 2025 og 32\u{a0}490 i 2040. Planen oppgir 28\u{a0}629 og 32\u{a0}491.",
    ),
    (
        "lier_plan_users_end_of_2025",
        "Brukere av hjemmetjenester er KOSTRAs tall ved utgangen av 2025, mens planens folketall gjelder 2025.",
    ),
    (
        "plan_bands_by_national_ages",
        "Temaplanen har fem aldersgrupper. Inne i hver gruppe er innbyggerne fordelt på alder som i landet.",
    ),
    (
        "plan_0_64_one_band",
        "Planens tall har én gruppe for 0–64 år. Hvor mange av dem som er i arbeidsfør alder, kan derfor ikke følges over tid, og siden viser ikke hvor mange årsverk de kan gi. Behovet under 65 år er også mer usikkert enn ellers.",
    ),
    (
        "plan_years_between_linear",
        "Planen har tall for noen få år. Årene mellom er regnet med jevn endring.",
    ),
    (
        "lillehammer_population_derived",
        "Folketallet per aldersgruppe står ikke i planen. Det er regnet tilbake fra planens tall for demens og 80+ (1\u{a0}441 i 2018 og 2\u{a0}065 i 2028). SSB har 1\u{a0}463 på 80 år og over per 1. januar 2018.",
    ),
    (
        "lillehammer_high_growth_over_67",
        "Planen bruker SSBs framskriving fra 2018: høy nasjonal vekst (HHMH) for 67 år og over, hovedalternativet (MMMM) for de yngre.",
    ),
    (
        "lillehammer_80plus_2028_text_2060",
        "Vi bruker 2\u{a0}065 innbyggere på 80 år og over i 2028, som i planens tabell (figur 8). Planens tekst sier 2\u{a0}060.",
    ),
    (
        "lillehammer_bands_2030_714",
        "Planen oppgir 715 personer med demens i 2030, og det gir våre tall også. Planens aldersgrupper summerer seg til 714 på grunn av avrunding.",
    ),
    (
        "lillehammer_residents_317",
        "Vi bruker planens 260 plasser (228 i institusjon og 32 i omsorgsbolig). KOSTRA 2018 har 317 beboere i alle aldre (214 langtidsbeboere i institusjon og 103 i bolig med heldøgns bemanning).",
    ),
    (
        "lillehammer_decided_from_assumed",
        "De 15 ferdige leilighetene i Gartnerhagen 6 regnes som plasser fra 2019. Planen sier bare at de tas i bruk ved behov.",
    ),
    (
        "lillehammer_70_includes_15",
        "Planens minst 70 nye plasser er forskjellen mellom 330 og 260. De 15 leilighetene i Gartnerhagen 6 er altså med i de 70; utover dem mangler 55.",
    ),
    (
        "lillehammer_users_after_base_year",
        "Brukere av hjemmetjenester er KOSTRAs tall ved utgangen av 2018. Planen har ikke slike tall etter alder.",
    ),
    (
        "users_67_79_by_subtraction",
        "Brukere på 67–79 år publiseres ikke lenger. Tallet er alle brukere minus dem under 67 og dem på 80 år og over.",
    ),
    (
        "kostra_2025_unrevised",
        "KOSTRA-tallene for 2025 er de ureviderte fra våren 2026.",
    ),
    (
        "kostra_one_year",
        "Tallene gjelder ett år. KOSTRA-tall for én kommune kan hoppe fordi rapporteringen endres.",
    ),
    (
        "ovre_eiker_90_percent_is_own_home",
        "Strategiens mål er at minst 90 prosent av innbyggerne over 80 år bor i eget hjem. Det er ikke en dekningsgrad for plasser, og målet sier ikke om omsorgsbolig regnes som eget hjem. KOSTRA 2025 har 6,8 prosent av 80+ på institusjon.",
    ),
    (
        "ovre_eiker_users_under_67_break",
        "Brukere under 67 år gikk fra 266 i 2023 til 334 i 2024. Det ser ut som endret rapportering. Vi bruker 324 (2025).",
    ),
    (
        "sunndal_14_percent_is_nursing_home",
        "Planens ca. 14 prosent i 2030 gjelder sykehjemsplasser. I 2025 er 64 langtidsbeboere per 465 innbyggere på 80 år og over 13,8 prosent; med 7 beboere i bolig med heldøgns bemanning 15,3 prosent.",
    ),
    (
        "sunndal_20_homes_not_decided",
        "Planen ser behov for minst 20 nye omsorgsboliger fram mot 2030, i tillegg til sykehjemsplassene. De regnes ikke som vedtatt.",
    ),
    (
        "sunndal_name_not_in_slides",
        "Lysbildene om planen nevner ikke kommunen. At det er Sunndal, følger av Prestjordet dagsenter og planens navn.",
    ),
    (
        "sunndal_users_under_67_break",
        "Brukere under 67 år gikk fra 217 i 2023 til 103 i 2024. Det ser ut som endret rapportering. Vi bruker 92 (2025).",
    ),
];
