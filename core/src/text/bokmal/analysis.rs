//! The analyses of the plans, in bokmål: questions, answers, words and notes, and why a printed figure
//! cannot be made again. Drafted with the analyses; the keys stand in `core/src/analysis` and
//! `data/plan`.

use crate::analysis::finding::{AnswerId, Question};
use crate::text::{AnalysisTexts, NotReproducedText};

pub(super) const ANALYSIS: AnalysisTexts = AnalysisTexts {
    questions: &[
        (
            Question::Dimensioning,
            "Hvor mange plasser har vi, og hvor mange trengs?",
        ),
        (Question::Openings, "Hva åpner når?"),
        (Question::Choice, "{low} eller {high}?"),
        (Question::Capacity, "Hvor er plassene?"),
        (
            Question::NewPlaces,
            "Hvor mange nye plasser gir samme dekning?",
        ),
        (Question::Dementia, "Hvor mange får demens?"),
        (Question::HealthyYears, "Blir de ekstra årene friske år?"),
        (Question::Staircase, "Hva skjer når noen flytter et trinn?"),
        (Question::NeedIndex, "Hvor stort er behovet mot landet?"),
        (
            Question::NeedAdjusted,
            "Hva koster omsorgen når behovet er likt?",
        ),
        (
            Question::Profile,
            "Hva bruker vi mer og mindre på enn andre?",
        ),
        (Question::AverageProfile, "Hva om vi hadde snittets profil?"),
        (
            Question::HomeCareStaff,
            "Hvor mange årsverk har hjemmetjenesten?",
        ),
        (
            Question::CostDevelopment,
            "Hvordan har utgiftene utviklet seg?",
        ),
        (Question::Measures, "Hva koster tiltakene, og når?"),
        (
            Question::OwnHome,
            "Bor minst 90 prosent av de eldste i eget hjem?",
        ),
        (
            Question::Labour,
            "Hvor mange mennesker trengs i årsverkene?",
        ),
        (
            Question::WhatHappened,
            "Dette var ventet. Hvordan gikk det?",
        ),
        (Question::History, "Hvordan har tjenestene utviklet seg?"),
        (Question::ShortStay, "Hva koster det å vente på sykehuset?"),
        (Question::Under67, "Hva trenger de som er under 67 år?"),
    ],
    answers: &[
        (
            AnswerId::DimensioningMissing,
            "I {year} gir {places} plasser en dekningsgrad på {coverage}. Til målet på {target} mangler det {missing}.",
        ),
        (
            AnswerId::DimensioningEnough,
            "I {year} gir {places} plasser en dekningsgrad på {coverage}. Det er {missing} over målet på {target}.",
        ),
        (
            AnswerId::Openings,
            "Av {needed} nye plasser står {built} bygd, og {possible} er mulige steder planen setter tall på. {rest} har ikke noe sted ennå.",
        ),
        (
            AnswerId::OpeningsMissing,
            "I {year} er det {planned} plasser med det som er vedtatt og tiltakene med årstall, mot {today} i dag. Målet er {target}, så {missing} plasser har ikke noe sted ennå. Behovet er {need}.",
        ),
        (
            AnswerId::OpeningsEnough,
            "I {year} er det {planned} plasser med det som er vedtatt og tiltakene med årstall, mot {today} i dag. Det dekker målet på {target}. Behovet er {need}.",
        ),
        (
            AnswerId::Choice,
            "I {year} er forskjellen mellom {low} og {high} i alt {places} plasser, {fte} årsverk og {cost} millioner kroner i året. {unmet} færre står uten døgntilbud hvis målet bygges.",
        ),
        (
            AnswerId::CapacityDiffers,
            "Planen oppgir {institution} institusjonsplasser og {care_home_24h} boliger med heldøgns omsorg. Lagt sammen sted for sted er institusjonsplassene {by_site}.",
        ),
        (
            AnswerId::CapacityAgrees,
            "Planen oppgir {institution} institusjonsplasser og {care_home_24h} boliger med heldøgns omsorg, og stedene gir det samme.",
        ),
        (
            AnswerId::CapacityBySite,
            "Plassene er lagt inn sted for sted ({sites}). I {base} er det {institution} institusjonsplasser og {care_home_24h} boliger med heldøgns omsorg, i alt {before}. I {year} er det {after} med det som er vedtatt og tiltakene med årstall.",
        ),
        (
            AnswerId::CapacityByKind,
            "I {base} er det {institution} institusjonsplasser og {care_home_24h} boliger med heldøgns omsorg, i alt {before}. I {year} er det {after} med det som er vedtatt og tiltakene med årstall. Hvor plassene er, er ikke lagt inn.",
        ),
        (
            AnswerId::NewPlaces,
            "Planen sier {stated} nye plasser innen {year}. Samme dekning gir {on_institution} regnet av institusjonsplassene og {on_all} regnet av alle plassene, og dagens bruk ved hver alder gir {by_use}. For å komme til {stated} må en starte med {implied} plasser.",
        ),
        (
            AnswerId::NewPlacesHere,
            "Samme dekning gir {on_institution} nye plasser innen {year} regnet av institusjonsplassene og {on_all} regnet av alle plassene. Dagens bruk ved hver alder gir {by_use}. Scenariet gir {target} etter målet og {need} etter behovet.",
        ),
        (
            AnswerId::Dementia,
            "I {year} har {persons} personer demens etter {reference}, {share} av innbyggerne. Etter {other} er det {difference}.",
        ),
        (
            AnswerId::HealthyYears,
            "Fram til {year} blir det {growth} flere på 80 år og over. {cohorts} skyldes større årskull og {longer} lengre liv og annet. Behovet for heldøgns omsorg blir fra {low} til {high} personer, alt etter hvor friske de ekstra årene er.",
        ),
        (
            AnswerId::Staircase,
            "I {year} er forskjellen {saving} kroner i året når én person går fra {upper} til {lower}. Med grepene får {moved} flere heldøgns hjelp hjemme.",
        ),
        (
            AnswerId::NeedIndex,
            "{place} har {index} der landet er 100.",
        ),
        (
            AnswerId::NeedIndexPart,
            "{place}: {known} av {all} kriterier er kjent, {weight} av vekten. Lagt sammen gir de {points} poeng fra landets 100. Indeksen kan ikke regnes ut før resten er fylt inn.",
        ),
        (
            AnswerId::NeedAdjusted,
            "Rapporten har {printed} kroner per innbygger i {place}. Er tallet ikke korrigert for behov, er det {adjusted} etter korreksjon. Er det korrigert, var det {unadjusted} før.",
        ),
        (
            AnswerId::NeedAdjustedHere,
            "Lagt inn for {place} er {given} kroner per innbygger i {year}. Er tallet ikke korrigert for behov, er det {adjusted} etter korreksjon. Er det korrigert, var det {unadjusted} før.",
        ),
        (
            AnswerId::NeedAdjustedNoIndex,
            "Lagt inn for {place} er {given} kroner per innbygger i {year}. Behovsindeksen mangler nivåer, så tallet kan ikke korrigeres ennå.",
        ),
        (
            AnswerId::Profile,
            "{place} ligger mest over {peer} på {most}: {above} kroner per innbygger.",
        ),
        (
            AnswerId::ProfileNowhere,
            "{place} ligger ikke over {peer} på noen gruppe.",
        ),
        (
            AnswerId::AverageProfileAbove,
            "{place} bruker {million} millioner kroner mer i året enn med profilen til {peer}.",
        ),
        (
            AnswerId::AverageProfileBelow,
            "{place} bruker {million} millioner kroner mindre i året enn med profilen til {peer}.",
        ),
        (
            AnswerId::HomeCareStaff,
            "{place} har {own} årsverk per 1\u{a0}000 innbyggere, snittet har {peer}. Det tar {fte} årsverk å nå snittet.",
        ),
        (
            AnswerId::HomeCareStaffMore,
            "{place} har {own} årsverk per 1\u{a0}000 innbyggere, {peer_name} har {peer}. Det tar {fte} årsverk å nå {peer_name}.",
        ),
        (
            AnswerId::HomeCareStaffFewer,
            "{place} har {own} årsverk per 1\u{a0}000 innbyggere, {peer_name} har {peer}. Det er {fte} årsverk mer enn med nivået til {peer_name}.",
        ),
        (
            AnswerId::CostDevelopment,
            "Fra {from} til {to} økte utgiftene per innbygger {own} i {place} og {peer} i gruppen.",
        ),
        (
            AnswerId::CostDevelopmentHere,
            "Fra {from} til {to} endret utgiftene per innbygger seg {own} i {place} og {peer} i {peer_name}.",
        ),
        (
            AnswerId::Measures,
            "I {year} utgjør tiltakene med årstall {fte} årsverk og {cost} millioner kroner i året. {drafts} er utkast uten årstall. {unknown} har ingen kjent virkning, bare kostnad.",
        ),
        (
            AnswerId::OwnHomeMet,
            "Ja, i {year}, hvordan man enn leser målet på {goal}: minst {low} bor i eget hjem.",
        ),
        (
            AnswerId::OwnHomeDepends,
            "Det kommer an på hva et eget hjem er. Teller boliger med heldøgns bemanning med, bor {share} i eget hjem i {year}, over målet på {goal}. Teller de ikke med, er det fra {low} til {high} (anslag). Strategien sier ikke hvilket.",
        ),
        (
            AnswerId::OwnHomeNotMet,
            "Nei, i {year} bor {share} i eget hjem, under målet på {goal}.",
        ),
        (
            AnswerId::Labour,
            "{fte} årsverk er {heads} mennesker i {position} stilling. Med {wanted} stilling i snitt trengs {saved} færre.",
        ),
        (
            AnswerId::WhatHappened,
            "{what}: Planen ventet {plan} i {year}, og det ble {real}. Med 2018 som 100 er det {index_plan} mot {index_real}.",
        ),
        (
            AnswerId::WhatHappenedIndexed,
            "{what}: Med 2018 som 100 ventet planen {index_plan} i {year}, og det ble {index_real}. Nivåene kan ikke sammenlignes.",
        ),
        (
            AnswerId::Expected,
            "Med det som var kjent i {from}, ventet vår framskriving {expected} på 80 år og over i {place} i {year}. Det ble {real}. Hadde den visst hvordan det gikk i landet, hadde den ventet {tied}.",
        ),
        (
            AnswerId::ExpectedMerged,
            "Med det som var kjent i {from}, ventet vår framskriving {expected} på 80 år og over i {place} i {year}. Det ble {real}. Hadde den visst hvordan det gikk i landet, hadde den ventet {tied}. Kommunen ble slått sammen i {merged}, og årene før er summen av de gamle kommunene.",
        ),
        (
            AnswerId::History,
            "I {place} ble det {old} flere på 80 år og over fra {from} til {to}. Beboere med heldøgns omsorg endret seg med {residents} fra {since} til {to}.",
        ),
        (
            AnswerId::ShortStay,
            "{million} millioner kroner i {year} er {persons} personer hele året, med prisen {price} kroner døgnet. En sykehusseng hele året koster {bed} millioner kroner, en institusjonsplass {place} i modellen.",
        ),
        (
            AnswerId::Under67AgainstPeers,
            "Planen regnet med {homes} boliger fram til {year}. {bpa} personer hadde BPA, {hours} timer i uka. Personer med utviklingshemming ble {growth} flere i året. {place} bruker {own} kroner per innbygger på disse gruppene, {peer} {cost}.",
        ),
        (
            AnswerId::Under67,
            "Planen regnet med {homes} boliger fram til {year}. {bpa} personer hadde BPA, {hours} timer i uka. Personer med utviklingshemming ble {growth} flere i året.",
        ),
        (
            AnswerId::Under67Users,
            "I {place} var {users} brukere av hjemmetjenester under 67 år i {year}, {share} av alle.",
        ),
    ],
    words: &[
        ("sum_of", "Sum {of}"),
        ("care_home_24h", "boliger med heldøgns omsorg"),
        ("institution", "institusjon"),
        ("all_places", "Plasser i alt"),
        ("aged_80", "80 år og over"),
        ("coverage", "Dekningsgrad"),
        ("places_at", "Plasser ved {of}"),
        ("deviation_at", "Plassavvik ved {of}"),
        ("places", "Plasser etter målet"),
        ("gap_to_target", "Vedtatt mot målet"),
        ("fte", "Årsverk"),
        ("cost", "Millioner kroner i året"),
        ("cost_capital", "Av det renter og avdrag"),
        ("unmet", "Uten døgntilbud hvis målet bygges"),
        ("unmet_decided", "Uten døgntilbud med vedtatte plasser"),
        ("spare", "Tomme plasser"),
        ("family_hours", "Timer i uka fra pårørende"),
        ("in_place", "I plass"),
        ("at_home_24h", "heldøgns hjelp hjemme"),
        ("sum_by_site", "Sum av stedene"),
        ("stated", "Oppgitt"),
        ("before_restructuring", "Før omstruktureringen"),
        (
            "constant_on_institution",
            "Samme dekning, institusjonsplasser",
        ),
        ("constant_on_all", "Samme dekning, alle plasser"),
        (
            "use_by_age_on_institution",
            "Dagens bruk ved hver alder, institusjonsplasser",
        ),
        (
            "use_by_age_on_all",
            "Dagens bruk ved hver alder, alle plasser",
        ),
        ("constant_on_residents", "Samme dekning, KOSTRAs beboere"),
        ("new_places", "Nye plasser"),
        ("places_in", "Plasser i {of}"),
        ("new_places_by", "Nye innen {of}"),
        ("hunt4", "HUNT4"),
        ("rotterdam", "Rotterdam"),
        ("hunt4_in", "HUNT4 i {of}"),
        ("rotterdam_in", "Rotterdam i {of}"),
        ("all_ages", "I alt"),
        ("share_of_inhabitants", "Andel av innbyggerne"),
        ("oecd_denmark", "OECD og Danmark"),
        ("sweden", "Sverige"),
        ("norway", "Norge"),
        ("eu_imf_uk", "EU, IMF og Storbritannia"),
        ("year_for_year", "År for år"),
        ("today", "I dag"),
        ("bigger_cohorts", "Større årskull"),
        ("longer_life_with_need", "Lengre liv, med behov"),
        ("longer_life_healthy", "Lengre liv, friske år"),
        ("share_with_need", "Andel av årene med behov"),
        ("counted_80", "80 år og over som regnes med"),
        ("need", "Behov for heldøgns omsorg"),
        ("users", "Brukere av hjemmetjenester"),
        ("prevention", "Forebygging og trygghet"),
        ("home_care", "Hjemmetjenester"),
        ("persons_in", "Personer i {of}"),
        ("persons_reference", "Uendret i {of}"),
        ("persons_wanted", "Ønsket i {of}"),
        ("cost_per_person", "Millioner kroner per person"),
        ("no_need", "Uten behov for heldøgns omsorg"),
        ("without", "Uten døgntilbud"),
        ("weight", "Vekt"),
        ("need_index", "Behovsindeks"),
        ("age_0_1", "0–1 år"),
        ("age_2_5", "2–5 år"),
        ("age_6_15", "6–15 år"),
        ("age_16_22", "16–22 år"),
        ("age_23_66", "23–66 år"),
        ("age_67_79", "67–79 år"),
        ("age_80_89", "80–89 år"),
        ("age_over_89", "Over 89 år"),
        ("travel_in_zone", "Reiseavstand i sonen"),
        ("travel_to_neighbour", "Reiseavstand til nabokrets"),
        ("basis", "Basis"),
        ("mortality", "Dødelighet"),
        ("disability_16", "Utviklingshemming, 16 år og over"),
        ("unmarried_67", "Ugifte, 67 år og over"),
        ("group_13", "Kostragruppe 13"),
        ("country", "Landet"),
        ("average_of_12", "snittet av tolv"),
        ("technical", "Teknisk uten vann og avløp"),
        ("church", "Kirke"),
        ("culture", "Kultur"),
        ("social", "Sosial"),
        ("child_welfare", "Barnevern"),
        ("kindergarten", "Barnehage"),
        ("school", "Grunnskole"),
        ("health", "Helse"),
        ("care", "Pleie og omsorg"),
        ("administration", "Administrasjon"),
        ("older_other", "andre tjenester til eldre"),
        ("older_housing_24h", "bolig med heldøgns omsorg for eldre"),
        ("older_institution", "institusjon for eldre"),
        ("mental_adults", "psykisk helse og rus, voksne"),
        ("mental_children", "psykisk helse og rus, barn"),
        ("disability_adults", "utviklingshemming, voksne"),
        ("disability_children", "utviklingshemming, barn"),
        ("practical_assistance", "Praktisk bistand"),
        ("home_nursing", "Hjemmesykepleie"),
        ("support_contact", "Støttekontakt"),
        ("bpa", "BPA"),
        ("ambulant", "Ambulerende miljøarbeid"),
        ("care_wage", "Omsorgslønn"),
        ("private_respite", "Privat avlastning"),
        ("respite_housing_bought", "Avlastningsbolig, kjøpt"),
        ("respite_housing_own", "Avlastningsbolig, egen"),
        ("child_home_bought", "Barnebolig, kjøpt"),
        ("child_home_own", "Barnebolig, egen"),
        ("activity_bought", "Arbeid og aktivitet, kjøpt"),
        ("activity_own", "Arbeid og aktivitet, eget"),
        ("shared_housing_bought", "Bofellesskap, kjøpt"),
        ("shared_housing_own", "Bofellesskap, eget"),
        ("sum", "Sum"),
        ("million_above", "Millioner kroner over"),
        ("growth", "Vekst"),
        ("inhabitants", "Innbyggere"),
        ("no_area", "uten satsingsområde"),
        ("measures", "Tiltak"),
        ("drafts", "Av det utkast"),
        ("cost_of_drafts", "Utkast, millioner kroner i året"),
        ("from", "Fra"),
        ("to", "Til"),
        ("effects", "Virkninger som regnes med"),
        ("just_under", "i underkant av"),
        ("about", "ca."),
        ("exact", "oppgitt"),
        ("needed", "Trengs"),
        ("not_located", "uten sted"),
        ("year", "År"),
        (
            "in_nursing_home",
            "Beboere på helsehuset med demens (planens anslag)",
        ),
        (
            "built_is_opened_when_needed",
            "Planen tar de ferdige boligene i bruk ved behov og sier ikke når.",
        ),
        ("built", "bygd, ikke tatt i bruk"),
        ("possible", "mulig"),
        ("early_effort", "Tidlig innsats"),
        ("work_and_housing", "Arbeid og bolig"),
        ("volunteers_and_users", "Frivillighet og brukermedvirkning"),
        ("skills_and_recruitment", "Kompetanse og rekruttering"),
        ("technology", "Velferdsteknologi"),
        ("right_level", "Riktig nivå på tjenestene"),
        ("dimensioning", "Dimensjonering"),
        ("disability", "Habilitering og BPA"),
        ("recruitment", "Rekruttere og beholde"),
        ("short_stay", "korttid"),
        (
            "dementia_rehabilitation_acute",
            "demens, rehabilitering og akutt",
        ),
        ("somatic_palliative", "somatikk og lindring"),
        ("lier_low_threshold", "Lavterskeltilbud"),
        ("lier_healthy_life_and_seniors", "Friskliv og seniortilbud"),
        (
            "lier_work_training",
            "Arbeidstrening og tilrettelagte jobber",
        ),
        ("lier_adapted_housing", "Boliger med universell utforming"),
        ("lier_small_houses", "Småhus og døgnbemannede boliger"),
        ("lier_follow_up_in_housing", "Oppfølging i bolig"),
        ("lier_volunteers", "Samarbeid med frivillige"),
        ("lier_user_participation", "Arenaer for medvirkning"),
        ("lier_full_time", "Heltidskultur (TØRN)"),
        ("lier_skills_plan", "Kompetanseplan"),
        (
            "lier_welfare_technology",
            "Handlingsplan for velferdsteknologi",
        ),
        ("lier_intensive_team", "Innsatsteam"),
        ("lier_rotating_respite", "Rullerende avlastningsopphold"),
        ("lier_ambulant_services", "Ambulerende tjenester"),
        ("lier_liertun_areas", "Ledige arealer på Liertun"),
        ("lier_restructuring", "Omstrukturering av sykehjemmene"),
        ("sunndal_home_rehabilitation", "Hjemmerehabilitering"),
        (
            "sunndal_preventive_visits",
            "Forebyggende hjemmebesøk og samfunnskontakt",
        ),
        ("sunndal_bpa", "BPA"),
        ("sunndal_day_centre", "Utvidet dagsenter"),
        ("sunndal_new_disability_users", "Nye brukere i habilitering"),
        ("sunndal_doctors", "Rekruttering av leger"),
        ("sunndal_healthy_life_centre", "Frisklivssentral"),
        ("sunndal_care_homes", "Nye omsorgsboliger, minst"),
        ("sunndal_nursing_home", "Rehabilitering av helsetunet"),
        (
            "sunndal_children_homes",
            "Barneboliger og avlastningsboliger",
        ),
        (
            "sunndal_disability_housing",
            "Bofellesskap i habiliteringen",
        ),
        (
            "with_care_homes",
            "Boliger med heldøgns bemanning er eget hjem",
        ),
        ("without_low", "De er ikke eget hjem, lavest (anslag)"),
        ("without_high", "De er ikke eget hjem, høyest (anslag)"),
        ("goal", "Målet"),
        ("lier_care", "Lier, pleie og omsorg, {of}"),
        (
            "lier_home_care_shift",
            "Lier, hjemmetjenesten i turnus, {of}",
        ),
        ("national_shift", "Landet, turnus, {of}"),
        ("scenario", "Scenariet"),
        ("wanted", "Ønsket"),
        ("heads", "Mennesker"),
        ("average_position", "Gjennomsnittlig stilling"),
        ("full_time", "Andel på heltid"),
        ("part_time_position", "Stilling blant dem på deltid"),
        ("dementia", "Personer med demens"),
        ("places_and_residents", "Planens plasser og KOSTRAs beboere"),
        ("plan", "Planen"),
        ("happened", "Slik ble det"),
        ("plan_index", "Planen, 2018 = 100"),
        ("happened_index", "Slik ble det, 2018 = 100"),
        ("users_0_66", "Brukere under 67 år"),
        ("users_67_79", "Brukere 67–79 år"),
        ("users_80", "Brukere 80 år og over"),
        ("institution_0_66", "På institusjon, under 67 år"),
        ("institution_67_79", "På institusjon, 67–79 år"),
        ("institution_80", "På institusjon, 80 år og over"),
        ("nurses_fte", "Sykepleiere, årsverk"),
        ("residents_per_80", "Beboere per innbygger på 80 år og over"),
        ("paid", "Betalt, millioner kroner"),
        ("price_per_day", "Kroner per døgn"),
        ("days", "Døgn"),
        ("persons_all_year", "Personer hele året"),
        (
            "implied_unmet",
            "Uten døgntilbud om modellens andel på sykehus er riktig",
        ),
        ("short_stay_places", "Korttidsplasser"),
        ("long_stay_places", "Andre institusjonsplasser"),
        ("missing_short_stay", "Ventende på sykehus hele året: {of}"),
        ("bed_all_year", "Sykehusseng hele året"),
        ("place_all_year", "Institusjonsplass hele året, i modellen"),
        ("value", "Tall"),
        ("at_chapter", "kapittel {of}"),
        ("at_title", "«{of}»"),
        ("at_page", "side {of}"),
        ("at_slide", "lysark {of}"),
        ("at_table", "tabell {of}"),
        ("at_figure", "figur {of}"),
        ("known", "Kjent tall"),
        (
            "homes_staffed_24h",
            "Boliger med heldøgns bemanning til {of}",
        ),
        ("homes_near_staffed", "Boliger nær en slik til {of}"),
        ("homes_ambulant", "Boliger med ambulante tjenester til {of}"),
        ("disability_users_over_18", "Av dem over 18 år, {of}"),
        ("respite_children", "Barn med avlastning, {of}"),
        ("support_contact_children", "Barn med støttekontakt, {of}"),
        (
            "lier_disability_low",
            "Lier, voksne funksjonshemmede, lavest, {of}",
        ),
        (
            "lier_disability_high",
            "Lier, voksne funksjonshemmede, høyest, {of}",
        ),
        ("share_of_working_age", "Andel av dem i arbeidsfør alder"),
        ("places_bought", "Plasser kjøpt av Øyer"),
        (
            "national_planned_coverage",
            "Kommuner i landet planlegger for",
        ),
        ("as_printed", "Slik det er trykt"),
        ("if_not_adjusted", "Korrigert, om det ikke er det"),
        ("if_adjusted", "Før korreksjon, om det er korrigert"),
        ("bpa_persons", "Personer med BPA, {of}"),
        ("bpa_hours", "Timer BPA i uka, {of}"),
        (
            "intellectual_disability_16",
            "Utviklingshemming, 16 år og over, {of}",
        ),
        ("mental_health_users", "Psykisk helse og rus, {of}"),
        ("disability_users", "Tilrettelagte tjenester, {of}"),
        (
            "coverage_counts_all_ages",
            "Dekningsgrad er plasser for alle aldre delt på innbyggere på 80 år og over.",
        ),
        (
            "target_houses_no_one",
            "Et mål huser ingen før det er vedtatt og bygd. Derfor står begge tallene for dem uten døgntilbud.",
        ),
        (
            "lier_places_by_site_differ",
            "Planens tabell sted for sted gir flere institusjonsplasser enn teksten. Planen sier ikke hvorfor.",
        ),
        (
            "lier_places_not_reduced",
            "Planen sier at institusjonsplassene ikke skal bli færre.",
        ),
        (
            "lier_87_not_from_table",
            "Rapporten fra 2024 som tallet kommer fra, er ikke blant planens vedlegg. Uten den er det ikke mulig å si hvilke plasser og hvilken framskriving som ligger bak.",
        ),
        (
            "rates_are_calculations",
            "Tallene er rater ganget med innbyggere. Ingen har telt.",
        ),
        (
            "longer_life_is_a_remainder",
            "Større årskull er dagens innbyggere ført framover med landets overlevelse og flytting 2016–2026. Lengre liv er resten av veksten i framskrivingen.",
        ),
        (
            "two_ways_of_healthy_years",
            "Søylene viser planens måte å regne på. Behovet i tabellen er modellens: bruken ved hver alder flyttes oppover.",
        ),
        (
            "flows_are_net",
            "Modellen følger ikke enkeltpersoner. Tallene viser hvor mange flere og færre det blir på hvert trinn.",
        ),
        (
            "lier_figure_2_fictitious",
            "Tallene i temaplanens figur 2 er fiktive. Her er de regnet ut for kommunen.",
        ),
        (
            "below_places_not_reduced",
            "Scenariet har færre institusjonsplasser enn planen sier skal bestå.",
        ),
        (
            "weights_add_up_to_100_02",
            "Vektene summerer seg til 100,02 slik de er trykt.",
        ),
        (
            "profile_sum_is_not_care",
            "Gruppene summerer seg ikke til rapportens tall for pleie og omsorg. Rapporten sier ikke hva som er utelatt.",
        ),
        (
            "profile_2017",
            "Regnskapet er fra 2017. Nyere tall kan legges inn.",
        ),
        ("own_figures", "Tallene er lagt inn av brukeren."),
        (
            "average_profile_stated_differs",
            "Rapportens sum for grunnskole og barnevern lar seg regne ut. Summen for pleie og omsorg og for sosial gjør det ikke.",
        ),
        (
            "home_care_unit_is_our_reading",
            "Enheten står ikke i rapporten. Årsverk per 1\u{a0}000 innbyggere er vår lesning.",
        ),
        (
            "need_adjusted_or_not",
            "De samme tallene kalles korrigert for behov ett sted og ikke et annet.",
        ),
        (
            "unknown_effect_is_cost_only",
            "Et tiltak uten kjent virkning har kostnad og ingen virkning her.",
        ),
        (
            "draft_is_outside",
            "Et tiltak uten årstall er et utkast og er ikke med i summene.",
        ),
        (
            "own_home_not_defined",
            "Strategien sier ikke hva et eget hjem er. Siden viser begge måter å lese målet på.",
        ),
        (
            "own_home_care_homes_estimated",
            "Hvor mange i omsorgsboliger med heldøgns bemanning som er 80 år og over, er ikke publisert for denne kommunen. Her er de regnet av plassene.",
        ),
        (
            "own_home_history_long_term",
            "Før 2025 er bare langtidsopphold regnet med. I 2025 er korttidsopphold med.",
        ),
        (
            "full_time_keeps_part_time",
            "Når flere arbeider heltid, er stillingen til dem på deltid holdt uendret.",
        ),
        (
            "places_are_not_residents",
            "Planens plasser og KOSTRAs beboere er ikke det samme. Sammenlign utviklingen, ikke nivået.",
        ),
        (
            "reporting_breaks",
            "Brudd i linjen betyr at rapporteringen ble endret, ikke nødvendigvis tjenesten.",
        ),
        (
            "six_million_is_about",
            "Planen sier omtrent 6 millioner. Antall døgn står ikke i planen.",
        ),
        (
            "hospital_share_is_assumed",
            "Hvor stor del av dem uten tilbud som ligger på sykehus, er en antakelse i modellen.",
        ),
        (
            "under_67_grows_with_inhabitants",
            "Uten egen vekst følger tallene innbyggerne under 67 år.",
        ),
        (
            "no_coverage_per_80",
            "Dekningsgrad per innbygger på 80 år og over sier ingenting om disse tjenestene.",
        ),
        ("opens_decided", "Vedtatt, nye plasser"),
        ("opens_measures", "Tiltak, nye plasser"),
        ("opens_drafts", "Utkast, nye plasser"),
        ("planned_places", "I dag, vedtatt og med årstall"),
        ("places_needed", "Plasser etter behovet"),
        (
            "target_opens_nothing",
            "Mål og behov åpner ingenting. Bare det som er vedtatt eller er et tiltak med årstall, regnes som nye plasser.",
        ),
        ("what_opens", "Hva som åpner"),
        ("change", "Endring"),
        ("site_institution", "{of}, institusjon"),
        (
            "sites_in_own_numbers",
            "Plasser sted for sted legges inn under «Egne tall». De må summere seg til plassene i scenariet.",
        ),
        (
            "sites_do_not_add_up",
            "Stedene under «Egne tall» summerer seg ikke til plassene i scenariet og er ikke brukt. Trykk «Bruk summene» der, eller rett tallene.",
        ),
        (
            "kind_not_said",
            "Tiltak som ikke sier hva slags plasser det er, står på egen linje og i summen av alle.",
        ),
        (
            "places_are_our_estimate",
            "Plassene i dag er vårt anslag. Kommunens egne tall kan legges inn under «Egne tall».",
        ),
        ("scenario_target", "Scenariets mål"),
        ("scenario_need", "Scenariets behov"),
        (
            "no_stated_number",
            "Her er det ikke noe oppgitt tall å sammenligne med. De 87 plassene er Liers plan sine og gjelder bare der.",
        ),
        ("known_weight", "Vekt av kjente kriterier"),
        (
            "weights_are_of_2018",
            "Vektene er dem rapporten fra 2018 bruker. Nyere vekter er ikke lagt inn.",
        ),
        (
            "levels_that_are_missing",
            "Kriterier uten tall i tabellen er ikke kjent og regnes ikke med. Fyll dem inn i malen under, landet er 100.",
        ),
        (
            "levels_from_population",
            "Nivåene for aldersgruppene er regnet ut: gruppens andel av innbyggerne 1. januar 2026 mot andelen i landet.",
        ),
        ("as_given", "Slik det er lagt inn"),
        (
            "kostra_is_not_adjusted",
            "Utgifter per innbygger i KOSTRA er ikke korrigert for behov. Tall fra rapporter kan være det.",
        ),
        (
            "growth_in_prices_of_the_figures",
            "Veksten er regnet i de prisene tallene er lagt inn med, mellom de årene begge har tall.",
        ),
        (
            "staff_is_not_adjusted",
            "Årsverkene er ikke korrigert for behov, med mindre tallene som er lagt inn, er det.",
        ),
        (
            "services_left_out",
            "Tjenester som bare den ene har tall for, er ikke med i sammenligningen.",
        ),
        ("expected_cohorts", "Ventet, med det som var kjent"),
        ("expected_tied", "Ventet, om landets utvikling var kjent"),
        ("miss_cohorts", "Bom, med det som var kjent"),
        ("miss_tied", "Bom, om landet var kjent"),
        ("merged_in", "{of} (slått sammen)"),
        (
            "expected_by_own_method",
            "Ingen plan ligger bak. Det er vår egen framskriving laget som i 2016, av årene 2006–2016. Uten å vite det som kom, ventet den for få i hele landet, fordi folk lever lenger.",
        ),
        (
            "happened_on_borders_of_today",
            "Alle år er på dagens kommunegrenser. Tallene er folketall, som ikke har brudd i rapporteringen.",
        ),
        (
            "section_costs",
            "Utgifter etter brukergruppe, kroner per innbygger",
        ),
        (
            "section_care_by_year",
            "Utgifter til pleie og omsorg år for år, kroner per innbygger",
        ),
        (
            "section_staff",
            "Hjemmetjenesten, årsverk per 1\u{a0}000 innbyggere",
        ),
        ("section_need", "Behovskriterier, landet er 100"),
        (
            "how_to_fill_in",
            "Last ned malen, fyll inn den delen og last den opp igjen. Din kommune står først, og de andre delene kan stå tomme. Tallene blir i denne nettleseren.",
        ),
        ("empty_part", "Her mangler tall fra malen: «{of}»."),
        (
            "empty_two_years",
            "Det trengs minst to år som både din kommune og den du sammenligner med, har tall for.",
        ),
        (
            "empty_need",
            "Nivåene for aldersgrupper regnes bare ut for kommuner som er pakket med siden.",
        ),
        (
            "empty_expected",
            "For {of} finnes det ikke ekte folketall fra 2016 på dagens grenser, så ingenting kan sies om hva som var ventet da.",
        ),
    ],
    not_reproduced: &[
        (
            "lillehammer_growth_80plus_2005_2015",
            NotReproducedText {
                figure: "Vekst i 80+ 2005–2015, 5 prosent",
                why: "SSB 07459 gir 3,3 prosent mellom 1. januar 2005 og 1. januar 2015 (1\u{a0}380 og 1\u{a0}425).",
                needs: "Hvilke tidspunkt planen har målt mellom.",
            },
        ),
        (
            "lillehammer_growth_67_79_2005_2015",
            NotReproducedText {
                figure: "Vekst i 67–79 år 2005–2015, nærmere 30 prosent",
                why: "SSB 07459 gir 26,4 prosent (2\u{a0}482 og 3\u{a0}136).",
                needs: "Hvilke tidspunkt planen har målt mellom.",
            },
        ),
        (
            "lillehammer_figure_1",
            NotReproducedText {
                figure: "Figur 1, framskrevet folkemengde",
                why: "Figuren er et bilde uten tall.",
                needs: "SSB tabell 11668 for Lillehammer.",
            },
        ),
        (
            "lillehammer_figure_2",
            NotReproducedText {
                figure: "Figur 2, 80 år og over etter årsak",
                why: "Figuren er et bilde uten tall, og hvordan SSB delte veksten, står ikke i planen.",
                needs: "Tallene bak figuren, eller dødelighetstabellene i SSBs framskriving fra 2018.",
            },
        ),
        (
            "lillehammer_population_by_band",
            NotReproducedText {
                figure: "Folketall per aldersgruppe bak figur 4",
                why: "Planen trykker bare personer med demens. Folketallet er regnet tilbake.",
                needs: "SSB tabell 11668, HHMH og MMMM, for Lillehammer.",
            },
        ),
        (
            "lillehammer_85_percent_dementia",
            NotReproducedText {
                figure: "85 prosent av beboerne på helsehuset har demens",
                why: "Planen kaller det et anslag og oppgir ikke grunnlaget.",
                needs: "En kartlegging av beboerne.",
            },
        ),
        (
            "lillehammer_national_16_4",
            NotReproducedText {
                figure: "Norske kommuner planlegger for 16,4 prosent",
                why: "Planen oppgir ingen kilde.",
                needs: "Undersøkelsen tallet kommer fra.",
            },
        ),
        (
            "lillehammer_intellectual_disability",
            NotReproducedText {
                figure: "125 personer med utviklingshemming",
                why: "Tallet er kommunens egen registrering.",
                needs: "Tallene til toppfinansieringsordningen for Lillehammer.",
            },
        ),
        (
            "lillehammer_figure_5",
            NotReproducedText {
                figure: "Figur 5, funksjonsnedsettelser blant barn",
                why: "Figuren er et bilde uten tall.",
                needs: "Bufdirs tabell.",
            },
        ),
        (
            "lillehammer_figure_6",
            NotReproducedText {
                figure: "Figur 6, praktisk bistand og opplæring etter alder",
                why: "Figuren er et bilde uten tall, fra kommunens journalsystem.",
                needs: "Uttrekket fra Gerica.",
            },
        ),
        (
            "lillehammer_housing_need",
            NotReproducedText {
                figure: "31, 23 og 16 boliger",
                why: "Tallene er en kartlegging fra 2014 av personer kommunen kjenner.",
                needs: "Kartleggingen.",
            },
        ),
        (
            "lillehammer_figure_7",
            NotReproducedText {
                figure: "Figur 7, liggedøgn for utskrivningsklare",
                why: "Figuren er et bilde uten tall.",
                needs: "Helsedirektoratets døgn per kommune 2013–2017.",
            },
        ),
        (
            "lillehammer_6_million",
            NotReproducedText {
                figure: "6 millioner kroner til utskrivningsklare i 2017",
                why: "Antall døgn står ikke i planen. Det motsatte er regnet ut: 6 millioner er 3,6 personer hele året med prisen i 2017.",
                needs: "Døgnene i 2017.",
            },
        ),
        (
            "lillehammer_users_under_67",
            NotReproducedText {
                figure: "De under 67 år er snart 40 prosent av mottakerne i landet",
                why: "Planen oppgir ikke kilde. KOSTRA for Lillehammer gir 48 prosent av brukerne av hjemmetjenester i 2018.",
                needs: "Landstallet planen bygger på, og hvilke tjenester som er med.",
            },
        ),
        (
            "lillehammer_own_counts",
            NotReproducedText {
                figure: "300, 235, 135, 51 og 49 brukere, og fem plasser kjøpt av Øyer",
                why: "Tallene er kommunens egne registreringer.",
                needs: "Registreringene.",
            },
        ),
        (
            "lillehammer_bpa",
            NotReproducedText {
                figure: "29 personer med BPA og 608 timer",
                why: "Tallene er kommunens egne vedtak.",
                needs: "Vedtakene.",
            },
        ),
        (
            "lier_new_places_87",
            NotReproducedText {
                figure: "87 nye sykehjemsplasser innen 2034",
                why: "Planens egen tabell gir 42 av 126 plasser og 61 av 183. Først 260 plasser gir 87, og så mange beboere med heldøgns omsorg hadde Lier i KOSTRA 2024.",
                needs: "Agenda Kaupangs rapport fra 2024: hvilke plasser og hvilken framskriving den regner med.",
            },
        ),
        (
            "lier_places_by_site_154",
            NotReproducedText {
                figure: "126 institusjonsplasser",
                why: "Plassene sted for sted (44, 86 og 24) summerer seg til 154.",
                needs: "Kommunens oversikt over plassene per mai 2025.",
            },
        ),
        (
            "lier_table_1_population",
            NotReproducedText {
                figure: "1\u{a0}336 innbyggere på 80 år og over i 2025",
                why: "SSB har 1\u{a0}249 per 1. januar 2025 og 1\u{a0}341 per 1. januar 2026. Summen av gruppene er dessuten én fra de oppgitte summene.",
                needs: "Kompas-framskrivingen kommunen har brukt.",
            },
        ),
        (
            "lier_population_28624",
            NotReproducedText {
                figure: "28\u{a0}624 innbyggere i fjerde kvartal 2024",
                why: "SSB har 28\u{a0}642 per 1. januar 2025.",
                needs: "SSBs kvartalstall planen viser til.",
            },
        ),
        (
            "lier_gained_6",
            NotReproducedText {
                figure: "6 nye plasser etter omstruktureringen",
                why: "Antall plasser før står ikke i planen.",
                needs: "Kommunens oversikt før omstruktureringen.",
            },
        ),
        (
            "lier_mental_health_60",
            NotReproducedText {
                figure: "Om lag 60 prosent høyere kostnader til psykisk helse og rus",
                why: "Rapporten fra 2024 er ikke med. Rapporten fra 2018 gir 66 prosent over snittet av tolv for 2017.",
                needs: "Agenda Kaupangs rapport fra 2024.",
            },
        ),
        (
            "lier_figure_2",
            NotReproducedText {
                figure: "Figur 2, tjenestetrapp i dag og for fremtiden",
                why: "Planen sier selv at tallene er fiktive.",
                needs: "Ingenting: trappa her er regnet ut.",
            },
        ),
        (
            "agenda_care_11_million",
            NotReproducedText {
                figure: "Pleie og omsorg, i underkant av 11 millioner",
                why: "17\u{a0}466 mot 16\u{a0}781 kroner er 17,8 millioner med 25\u{a0}980 innbyggere.",
                needs: "Rapportens egne tall for gruppen, og om de er korrigert for behov.",
            },
        ),
        (
            "agenda_social_4_3_million",
            NotReproducedText {
                figure: "Sosial, 4,3 millioner",
                why: "2\u{a0}921 mot 2\u{a0}736 kroner er 4,8 millioner.",
                needs: "Rapportens egne tall for gruppen.",
            },
        ),
        (
            "agenda_social_buskerud_35",
            NotReproducedText {
                figure: "Sosial i Buskerud, 35 kroner",
                why: "Tallet kan ikke stemme og er utelatt.",
                needs: "Rapportens tall for Buskerud.",
            },
        ),
        (
            "agenda_technical_columns",
            NotReproducedText {
                figure: "Teknisk, to av fire tall",
                why: "Hvilke kolonner tallene hører til, går ikke fram av teksten.",
                needs: "Originalfiguren.",
            },
        ),
        (
            "agenda_need_adjusted_or_not",
            NotReproducedText {
                figure: "17\u{a0}466 kroner per innbygger i 2017",
                why: "Tallet kalles korrigert for behov i én figur og ikke i en annen.",
                needs: "Kommunens regnskap for 2017 i KOSTRA.",
            },
        ),
        (
            "agenda_profile_sum_17308",
            NotReproducedText {
                figure: "Gruppene mot pleie og omsorg i alt",
                why: "Gruppene summerer seg til 17\u{a0}308 kroner, pleie og omsorg er 17\u{a0}466.",
                needs: "Hva rapporten har utelatt av gruppene.",
            },
        ),
        (
            "agenda_average_of_12",
            NotReproducedText {
                figure: "Snitt av tolv utvalgte",
                why: "Bare fem av de tolv kommunene er trykt.",
                needs: "Navn og tall for de sju andre.",
            },
        ),
        (
            "agenda_disability_unit",
            NotReproducedText {
                figure: "Tjenester til utviklingshemmede per innbygger",
                why: "Summene passer ikke med profilens tall for de samme gruppene, og overskriften er avkortet.",
                needs: "Hva rapporten har delt på.",
            },
        ),
        (
            "agenda_home_care_unit",
            NotReproducedText {
                figure: "Årsverk i hjemmetjenesten",
                why: "Enheten er ikke trykt. Per 1\u{a0}000 innbyggere er vår lesning.",
                needs: "Originalfiguren.",
            },
        ),
        (
            "agenda_positions",
            NotReproducedText {
                figure: "63, 51 og 24 prosent",
                why: "Tallene er Fafos og kommunens egne.",
                needs: "Kommunens ansattregister.",
            },
        ),
        (
            "ovre_eiker_90_percent",
            NotReproducedText {
                figure: "Minst 90 prosent i eget hjem",
                why: "Et mål kan ikke regnes fram, og strategien sier ikke hva et eget hjem er.",
                needs: "En definisjon, og beboere i bolig med heldøgns bemanning etter alder.",
            },
        ),
        (
            "ovre_eiker_staircase",
            NotReproducedText {
                figure: "Innsatstrappen",
                why: "Figuren er et bilde uten tall.",
                needs: "Ingenting: trappa her er regnet ut.",
            },
        ),
        (
            "sunndal_14_percent",
            NotReproducedText {
                figure: "Dekningsgrad på om lag 14 prosent i 2030",
                why: "Et mål kan ikke regnes fram. Dagens dekning er regnet ut: 64 beboere og 465 på 80 år og over er 13,8 prosent.",
                needs: "Hva planen regner som en plass.",
            },
        ),
        (
            "sunndal_20_homes",
            NotReproducedText {
                figure: "Minst 20 nye omsorgsboliger",
                why: "Grunnlaget er ikke oppgitt.",
                needs: "Planens utredning.",
            },
        ),
        (
            "sunndal_day_centre_cost",
            NotReproducedText {
                figure: "Dagsenter, 0,5 årsverk",
                why: "Kostnaden er ikke trykt. Med planens egen pris per årsverk er den 0,375 millioner.",
                needs: "Budsjettet.",
            },
        ),
        (
            "sunndal_doctors_cost",
            NotReproducedText {
                figure: "Rekruttering av leger",
                why: "Planen sier at kostnaden er uavklart.",
                needs: "Et vedtak.",
            },
        ),
    ],
};
