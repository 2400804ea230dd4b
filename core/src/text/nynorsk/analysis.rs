//! The analyses of the plans, in nynorsk: questions, answers, words and notes, and why a printed figure
//! cannot be made again. Drafted with the analyses; the keys stand in `core/src/analysis` and
//! `data/plan`.

use crate::analysis::finding::{AnswerId, Question};
use crate::text::{AnalysisTexts, NotReproducedText};

pub(super) const ANALYSIS: AnalysisTexts = AnalysisTexts {
    questions: &[
        (
            Question::Dimensioning,
            "Kor mange plassar har vi, og kor mange trengst?",
        ),
        (Question::Openings, "Kva opnar når?"),
        (Question::Choice, "{low} eller {high}?"),
        (Question::Capacity, "Kvar er plassane?"),
        (
            Question::NewPlaces,
            "Kor mange nye plassar gir same dekning?",
        ),
        (Question::Dementia, "Kor mange får demens?"),
        (Question::HealthyYears, "Blir dei ekstra åra friske år?"),
        (
            Question::Staircase,
            "Kva skjer når nokon flyttar eit trinn?",
        ),
        (Question::NeedIndex, "Kor stort er behovet mot landet?"),
        (
            Question::NeedAdjusted,
            "Kva kostar omsorga når behovet er likt?",
        ),
        (
            Question::Profile,
            "Kva bruker vi meir og mindre på enn andre?",
        ),
        (
            Question::AverageProfile,
            "Kva om vi hadde profilen til snittet?",
        ),
        (
            Question::HomeCareStaff,
            "Kor mange årsverk har heimetenesta?",
        ),
        (
            Question::CostDevelopment,
            "Korleis har utgiftene utvikla seg?",
        ),
        (Question::Measures, "Kva kostar tiltaka, og når?"),
        (
            Question::OwnHome,
            "Bur minst 90 prosent av dei eldste i eigen heim?",
        ),
        (Question::Labour, "Kor mange menneske trengst i årsverka?"),
        (
            Question::WhatHappened,
            "Dette var venta. Korleis gjekk det?",
        ),
        (Question::History, "Korleis har tenestene utvikla seg?"),
        (Question::ShortStay, "Kva kostar det å vente på sjukehuset?"),
        (Question::Under67, "Kva treng dei som er under 67 år?"),
    ],
    answers: &[
        (
            AnswerId::DimensioningMissing,
            "I {year} gir {places} plassar ein dekningsgrad på {coverage}. Til målet på {target} manglar det {missing}.",
        ),
        (
            AnswerId::DimensioningEnough,
            "I {year} gir {places} plassar ein dekningsgrad på {coverage}. Det er {missing} over målet på {target}.",
        ),
        (
            AnswerId::Openings,
            "Av {needed} nye plassar står {built} bygde, og {possible} er moglege stader planen set tal på. {rest} har ikkje nokon stad enno.",
        ),
        (
            AnswerId::OpeningsMissing,
            "I {year} er det {planned} plassar med det som er vedteke og tiltaka med årstal, mot {today} i dag. Målet er {target}, så {missing} plassar har ikkje nokon stad enno. Behovet er {need}.",
        ),
        (
            AnswerId::OpeningsEnough,
            "I {year} er det {planned} plassar med det som er vedteke og tiltaka med årstal, mot {today} i dag. Det dekkjer målet på {target}. Behovet er {need}.",
        ),
        (
            AnswerId::Choice,
            "I {year} er skilnaden mellom {low} og {high} i alt {places} plassar, {fte} årsverk og {cost} millionar kroner i året. {unmet} færre står utan døgntilbod om målet blir bygd.",
        ),
        (
            AnswerId::CapacityDiffers,
            "Planen oppgir {institution} institusjonsplassar og {care_home_24h} bustader med heildøgns omsorg. Lagde saman stad for stad er institusjonsplassane {by_site}.",
        ),
        (
            AnswerId::CapacityAgrees,
            "Planen oppgir {institution} institusjonsplassar og {care_home_24h} bustader med heildøgns omsorg, og stadene gir det same.",
        ),
        (
            AnswerId::CapacityBySite,
            "Plassane er lagde inn stad for stad ({sites}). I {base} er det {institution} institusjonsplassar og {care_home_24h} bustader med heildøgns omsorg, i alt {before}. I {year} er det {after} med det som er vedteke og tiltaka med årstal.",
        ),
        (
            AnswerId::CapacityByKind,
            "I {base} er det {institution} institusjonsplassar og {care_home_24h} bustader med heildøgns omsorg, i alt {before}. I {year} er det {after} med det som er vedteke og tiltaka med årstal. Kvar plassane er, er ikkje lagt inn.",
        ),
        (
            AnswerId::NewPlaces,
            "Planen seier {stated} nye plassar innan {year}. Same dekning gir {on_institution} rekna av institusjonsplassane og {on_all} rekna av alle plassane, og same bruk ved kvar alder som i dag gir {by_use}. For å kome til {stated} må ein starte med {implied} plassar.",
        ),
        (
            AnswerId::NewPlacesHere,
            "Same dekning gir {on_institution} nye plassar innan {year} rekna av institusjonsplassane og {on_all} rekna av alle plassane. Same bruk ved kvar alder som i dag gir {by_use}. Scenariet gir {target} etter målet og {need} etter behovet.",
        ),
        (
            AnswerId::Dementia,
            "I {year} har {persons} personar demens etter {reference}, {share} av innbyggjarane. Etter {other} er det {difference}.",
        ),
        (
            AnswerId::HealthyYears,
            "Fram til {year} blir det {growth} fleire på 80 år og over. {cohorts} kjem av større årskull og {longer} av lengre liv og anna. Behovet for heildøgns omsorg blir frå {low} til {high} personar, alt etter kor friske dei ekstra åra er.",
        ),
        (
            AnswerId::Staircase,
            "I {year} er skilnaden {saving} kroner i året når éin person går frå {upper} til {lower}. Med grepa får {moved} fleire heildøgns hjelp heime.",
        ),
        (
            AnswerId::NeedIndex,
            "{place} har {index} der landet er 100.",
        ),
        (
            AnswerId::NeedIndexPart,
            "{place}: {known} av {all} kriterium er kjende, {weight} av vekta. Lagde saman gir dei {points} poeng frå 100 for landet. Indeksen kan ikkje reknast ut før resten er fylt inn.",
        ),
        (
            AnswerId::NeedAdjusted,
            "Rapporten har {printed} kroner per innbyggjar i {place}. Er talet ikkje korrigert for behov, er det {adjusted} etter korreksjon. Er det korrigert, var det {unadjusted} før.",
        ),
        (
            AnswerId::NeedAdjustedHere,
            "Lagt inn for {place} er {given} kroner per innbyggjar i {year}. Er talet ikkje korrigert for behov, er det {adjusted} etter korreksjon. Er det korrigert, var det {unadjusted} før.",
        ),
        (
            AnswerId::NeedAdjustedNoIndex,
            "Lagt inn for {place} er {given} kroner per innbyggjar i {year}. Behovsindeksen manglar nivå, så talet kan ikkje korrigerast enno.",
        ),
        (
            AnswerId::Profile,
            "{place} ligg mest over {peer} på {most}: {above} kroner per innbyggjar.",
        ),
        (
            AnswerId::ProfileNowhere,
            "{place} ligg ikkje over {peer} på noka gruppe.",
        ),
        (
            AnswerId::AverageProfileAbove,
            "{place} bruker {million} millionar kroner meir i året enn med profilen til {peer}.",
        ),
        (
            AnswerId::AverageProfileBelow,
            "{place} bruker {million} millionar kroner mindre i året enn med profilen til {peer}.",
        ),
        (
            AnswerId::HomeCareStaff,
            "{place} har {own} årsverk per 1\u{a0}000 innbyggjarar, snittet har {peer}. Det tek {fte} årsverk å nå snittet.",
        ),
        (
            AnswerId::HomeCareStaffMore,
            "{place} har {own} årsverk per 1\u{a0}000 innbyggjarar, {peer_name} har {peer}. Det tek {fte} årsverk å nå {peer_name}.",
        ),
        (
            AnswerId::HomeCareStaffFewer,
            "{place} har {own} årsverk per 1\u{a0}000 innbyggjarar, {peer_name} har {peer}. Det er {fte} årsverk meir enn med nivået til {peer_name}.",
        ),
        (
            AnswerId::CostDevelopment,
            "Frå {from} til {to} auka utgiftene per innbyggjar {own} i {place} og {peer} i gruppa.",
        ),
        (
            AnswerId::CostDevelopmentHere,
            "Frå {from} til {to} endra utgiftene per innbyggjar seg {own} i {place} og {peer} i {peer_name}.",
        ),
        (
            AnswerId::Measures,
            "I {year} utgjer tiltaka med årstal {fte} årsverk og {cost} millionar kroner i året. {drafts} er utkast utan årstal. {unknown} har ingen kjend verknad, berre kostnad.",
        ),
        (
            AnswerId::OwnHomeMet,
            "Ja, i {year}, same korleis ein les målet på {goal}: minst {low} bur i eigen heim.",
        ),
        (
            AnswerId::OwnHomeDepends,
            "Det kjem an på kva ein eigen heim er. Reknar ein med bustader med heildøgns bemanning, bur {share} i eigen heim i {year}, over målet på {goal}. Reknar ein dei ikkje med, er det frå {low} til {high} (anslag). Strategien seier ikkje kva som gjeld.",
        ),
        (
            AnswerId::OwnHomeNotMet,
            "Nei, i {year} bur {share} i eigen heim, under målet på {goal}.",
        ),
        (
            AnswerId::Labour,
            "{fte} årsverk er {heads} menneske i {position} stilling. Med {wanted} stilling i snitt trengst {saved} færre.",
        ),
        (
            AnswerId::WhatHappened,
            "{what}: Planen venta {plan} i {year}, og det vart {real}. Med 2018 som 100 er det {index_plan} mot {index_real}.",
        ),
        (
            AnswerId::WhatHappenedIndexed,
            "{what}: Med 2018 som 100 venta planen {index_plan} i {year}, og det vart {index_real}. Nivåa kan ikkje samanliknast.",
        ),
        (
            AnswerId::Expected,
            "Med det som var kjent i {from}, venta framskrivinga vår {expected} på 80 år og over i {place} i {year}. Det vart {real}. Hadde ho visst korleis det gjekk i landet, hadde ho venta {tied}.",
        ),
        (
            AnswerId::ExpectedMerged,
            "Med det som var kjent i {from}, venta framskrivinga vår {expected} på 80 år og over i {place} i {year}. Det vart {real}. Hadde ho visst korleis det gjekk i landet, hadde ho venta {tied}. Kommunen vart slått saman i {merged}, og åra før er summen av dei gamle kommunane.",
        ),
        (
            AnswerId::History,
            "I {place} vart det {old} fleire på 80 år og over frå {from} til {to}. Bebuarar med heildøgns omsorg endra seg med {residents} frå {since} til {to}.",
        ),
        (
            AnswerId::ShortStay,
            "{million} millionar kroner i {year} er {persons} personar heile året, med prisen {price} kroner døgnet. Ei sjukehusseng heile året kostar {bed} millionar kroner, ein institusjonsplass {place} i modellen.",
        ),
        (
            AnswerId::Under67AgainstPeers,
            "Planen rekna med {homes} bustader fram til {year}. {bpa} personar hadde BPA, {hours} timar i veka. Personar med utviklingshemming vart {growth} fleire i året. {place} bruker {own} kroner per innbyggjar på desse gruppene, {peer} {cost}.",
        ),
        (
            AnswerId::Under67,
            "Planen rekna med {homes} bustader fram til {year}. {bpa} personar hadde BPA, {hours} timar i veka. Personar med utviklingshemming vart {growth} fleire i året.",
        ),
        (
            AnswerId::Under67Users,
            "I {place} var {users} brukarar av heimetenester under 67 år i {year}, {share} av alle.",
        ),
    ],
    words: &[
        ("sum_of", "Sum {of}"),
        ("care_home_24h", "bustader med heildøgns omsorg"),
        ("institution", "institusjon"),
        ("all_places", "Plassar i alt"),
        ("aged_80", "80 år og over"),
        ("coverage", "Dekningsgrad"),
        ("places_at", "Plassar ved {of}"),
        ("deviation_at", "Plassavvik ved {of}"),
        ("places", "Plassar etter målet"),
        ("gap_to_target", "Vedteke mot målet"),
        ("fte", "Årsverk"),
        ("cost", "Millionar kroner i året"),
        ("cost_capital", "Av det renter og avdrag"),
        ("unmet", "Utan døgntilbod om målet blir bygd"),
        ("unmet_decided", "Utan døgntilbod med vedtekne plassar"),
        ("spare", "Tomme plassar"),
        ("family_hours", "Timar i veka frå pårørande"),
        ("in_place", "I plass"),
        ("at_home_24h", "heildøgns hjelp heime"),
        ("sum_by_site", "Sum av stadene"),
        ("stated", "Oppgitt"),
        ("before_restructuring", "Før omstruktureringa"),
        (
            "constant_on_institution",
            "Same dekning, institusjonsplassar",
        ),
        ("constant_on_all", "Same dekning, alle plassar"),
        (
            "use_by_age_on_institution",
            "Same bruk ved kvar alder som i dag, institusjonsplassar",
        ),
        (
            "use_by_age_on_all",
            "Same bruk ved kvar alder som i dag, alle plassar",
        ),
        ("constant_on_residents", "Same dekning, bebuarar i KOSTRA"),
        ("new_places", "Nye plassar"),
        ("places_in", "Plassar i {of}"),
        ("new_places_by", "Nye innan {of}"),
        ("hunt4", "HUNT4"),
        ("rotterdam", "Rotterdam"),
        ("hunt4_in", "HUNT4 i {of}"),
        ("rotterdam_in", "Rotterdam i {of}"),
        ("all_ages", "I alt"),
        ("share_of_inhabitants", "Del av innbyggjarane"),
        ("oecd_denmark", "OECD og Danmark"),
        ("sweden", "Sverige"),
        ("norway", "Noreg"),
        ("eu_imf_uk", "EU, IMF og Storbritannia"),
        ("year_for_year", "År for år"),
        ("today", "I dag"),
        ("bigger_cohorts", "Større årskull"),
        ("longer_life_with_need", "Lengre liv, med behov"),
        ("longer_life_healthy", "Lengre liv, friske år"),
        ("share_with_need", "Del av åra med behov"),
        ("counted_80", "80 år og over som er rekna med"),
        ("need", "Behov for heildøgns omsorg"),
        ("users", "Brukarar av heimetenester"),
        ("prevention", "Førebygging og tryggleik"),
        ("home_care", "Heimetenester"),
        ("persons_in", "Personar i {of}"),
        ("persons_reference", "Uendra i {of}"),
        ("persons_wanted", "Ønskt i {of}"),
        ("cost_per_person", "Millionar kroner per person"),
        ("no_need", "Utan behov for heildøgns omsorg"),
        ("without", "Utan døgntilbod"),
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
        ("travel_in_zone", "Reiseavstand i sona"),
        ("travel_to_neighbour", "Reiseavstand til nabokrins"),
        ("basis", "Basis"),
        ("mortality", "Dødelegheit"),
        ("disability_16", "Utviklingshemming, 16 år og over"),
        ("unmarried_67", "Ugifte, 67 år og over"),
        ("group_13", "Kostragruppe 13"),
        ("country", "Landet"),
        ("average_of_12", "snittet av tolv"),
        ("technical", "Teknisk utan vatn og avløp"),
        ("church", "Kyrkje"),
        ("culture", "Kultur"),
        ("social", "Sosial"),
        ("child_welfare", "Barnevern"),
        ("kindergarten", "Barnehage"),
        ("school", "Grunnskule"),
        ("health", "Helse"),
        ("care", "Pleie og omsorg"),
        ("administration", "Administrasjon"),
        ("older_other", "andre tenester til eldre"),
        ("older_housing_24h", "bustad med heildøgns omsorg for eldre"),
        ("older_institution", "institusjon for eldre"),
        ("mental_adults", "psykisk helse og rus, vaksne"),
        ("mental_children", "psykisk helse og rus, barn"),
        ("disability_adults", "utviklingshemming, vaksne"),
        ("disability_children", "utviklingshemming, barn"),
        ("practical_assistance", "Praktisk hjelp"),
        ("home_nursing", "Heimesjukepleie"),
        ("support_contact", "Støttekontakt"),
        ("bpa", "BPA"),
        ("ambulant", "Ambulerande miljøarbeid"),
        ("care_wage", "Omsorgsløn"),
        ("private_respite", "Privat avlasting"),
        ("respite_housing_bought", "Avlastingsbustad, kjøpt"),
        ("respite_housing_own", "Avlastingsbustad, eigen"),
        ("child_home_bought", "Barnebustad, kjøpt"),
        ("child_home_own", "Barnebustad, eigen"),
        ("activity_bought", "Arbeid og aktivitet, kjøpt"),
        ("activity_own", "Arbeid og aktivitet, eige"),
        ("shared_housing_bought", "Bufellesskap, kjøpt"),
        ("shared_housing_own", "Bufellesskap, eige"),
        ("sum", "Sum"),
        ("million_above", "Millionar kroner over"),
        ("growth", "Vekst"),
        ("inhabitants", "Innbyggjarar"),
        ("no_area", "utan satsingsområde"),
        ("measures", "Tiltak"),
        ("drafts", "Av det utkast"),
        ("cost_of_drafts", "Utkast, millionar kroner i året"),
        ("from", "Frå"),
        ("to", "Til"),
        ("effects", "Verknader som blir rekna med"),
        ("just_under", "i underkant av"),
        ("about", "ca."),
        ("exact", "oppgitt"),
        ("needed", "Trengst"),
        ("not_located", "utan stad"),
        ("year", "År"),
        (
            "in_nursing_home",
            "Bebuarar på helsehuset med demens (anslag i planen)",
        ),
        (
            "built_is_opened_when_needed",
            "Planen tek dei ferdige bustadene i bruk ved behov og seier ikkje når.",
        ),
        ("built", "bygd, ikkje teken i bruk"),
        ("possible", "mogleg"),
        ("early_effort", "Tidleg innsats"),
        ("work_and_housing", "Arbeid og bustad"),
        (
            "volunteers_and_users",
            "Frivillig arbeid og brukarmedverknad",
        ),
        ("skills_and_recruitment", "Kompetanse og rekruttering"),
        ("technology", "Velferdsteknologi"),
        ("right_level", "Rett nivå på tenestene"),
        ("dimensioning", "Dimensjonering"),
        ("disability", "Habilitering og BPA"),
        ("recruitment", "Rekruttere og halde på"),
        ("short_stay", "korttid"),
        (
            "dementia_rehabilitation_acute",
            "demens, rehabilitering og akutt",
        ),
        ("somatic_palliative", "somatikk og lindring"),
        ("lier_low_threshold", "Lågterskeltilbod"),
        ("lier_healthy_life_and_seniors", "Friskliv og seniortilbod"),
        (
            "lier_work_training",
            "Arbeidstrening og tilrettelagde jobbar",
        ),
        ("lier_adapted_housing", "Bustader med universell utforming"),
        ("lier_small_houses", "Småhus og døgnbemanna bustader"),
        ("lier_follow_up_in_housing", "Oppfølging i bustad"),
        ("lier_volunteers", "Samarbeid med frivillige"),
        ("lier_user_participation", "Arenaer for medverknad"),
        ("lier_full_time", "Heiltidskultur (TØRN)"),
        ("lier_skills_plan", "Kompetanseplan"),
        (
            "lier_welfare_technology",
            "Handlingsplan for velferdsteknologi",
        ),
        ("lier_intensive_team", "Innsatsteam"),
        ("lier_rotating_respite", "Rullerande avlastingsopphald"),
        ("lier_ambulant_services", "Ambulerande tenester"),
        ("lier_liertun_areas", "Ledige areal på Liertun"),
        ("lier_restructuring", "Omstrukturering av sjukeheimane"),
        ("sunndal_home_rehabilitation", "Heimerehabilitering"),
        (
            "sunndal_preventive_visits",
            "Førebyggjande heimebesøk og samfunnskontakt",
        ),
        ("sunndal_bpa", "BPA"),
        ("sunndal_day_centre", "Utvida dagsenter"),
        (
            "sunndal_new_disability_users",
            "Nye brukarar i habilitering",
        ),
        ("sunndal_doctors", "Rekruttering av legar"),
        ("sunndal_healthy_life_centre", "Frisklivssentral"),
        ("sunndal_care_homes", "Nye omsorgsbustader, minst"),
        ("sunndal_nursing_home", "Rehabilitering av helsetunet"),
        (
            "sunndal_children_homes",
            "Barnebustader og avlastingsbustader",
        ),
        ("sunndal_disability_housing", "Bufellesskap i habiliteringa"),
        (
            "with_care_homes",
            "Bustader med heildøgns bemanning er eigen heim",
        ),
        ("without_low", "Dei er ikkje eigen heim, lågast (anslag)"),
        ("without_high", "Dei er ikkje eigen heim, høgast (anslag)"),
        ("goal", "Målet"),
        ("lier_care", "Lier, pleie og omsorg, {of}"),
        ("lier_home_care_shift", "Lier, heimetenesta i turnus, {of}"),
        ("national_shift", "Landet, turnus, {of}"),
        ("scenario", "Scenarioet"),
        ("wanted", "Ønskt"),
        ("heads", "Menneske"),
        ("average_position", "Gjennomsnittleg stilling"),
        ("full_time", "Del på heiltid"),
        ("part_time_position", "Stilling blant dei på deltid"),
        ("dementia", "Personar med demens"),
        (
            "places_and_residents",
            "Plassane i planen og bebuarane i KOSTRA",
        ),
        ("plan", "Planen"),
        ("happened", "Slik vart det"),
        ("plan_index", "Planen, 2018 = 100"),
        ("happened_index", "Slik vart det, 2018 = 100"),
        ("users_0_66", "Brukarar under 67 år"),
        ("users_67_79", "Brukarar 67–79 år"),
        ("users_80", "Brukarar 80 år og over"),
        ("institution_0_66", "På institusjon, under 67 år"),
        ("institution_67_79", "På institusjon, 67–79 år"),
        ("institution_80", "På institusjon, 80 år og over"),
        ("nurses_fte", "Sjukepleiarar, årsverk"),
        (
            "residents_per_80",
            "Bebuarar per innbyggjar på 80 år og over",
        ),
        ("paid", "Betalt, millionar kroner"),
        ("price_per_day", "Kroner per døgn"),
        ("days", "Døgn"),
        ("persons_all_year", "Personar heile året"),
        (
            "implied_unmet",
            "Utan døgntilbod om delen på sjukehus i modellen er rett",
        ),
        ("short_stay_places", "Korttidsplassar"),
        ("long_stay_places", "Andre institusjonsplassar"),
        (
            "missing_short_stay",
            "Ventande på sjukehus heile året: {of}",
        ),
        ("bed_all_year", "Sjukehusseng heile året"),
        ("place_all_year", "Institusjonsplass heile året, i modellen"),
        ("value", "Tal"),
        ("at_chapter", "kapittel {of}"),
        ("at_title", "«{of}»"),
        ("at_page", "side {of}"),
        ("at_slide", "lysark {of}"),
        ("at_table", "tabell {of}"),
        ("at_figure", "figur {of}"),
        ("known", "Kjende tal"),
        (
            "homes_staffed_24h",
            "Bustader med heildøgns bemanning til {of}",
        ),
        ("homes_near_staffed", "Bustader nær ein slik til {of}"),
        ("homes_ambulant", "Bustader med ambulante tenester til {of}"),
        ("disability_users_over_18", "Av dei over 18 år, {of}"),
        ("respite_children", "Barn med avlasting, {of}"),
        ("support_contact_children", "Barn med støttekontakt, {of}"),
        (
            "lier_disability_low",
            "Lier, vaksne funksjonshemma, lågast, {of}",
        ),
        (
            "lier_disability_high",
            "Lier, vaksne funksjonshemma, høgast, {of}",
        ),
        ("share_of_working_age", "Del av dei i arbeidsfør alder"),
        ("places_bought", "Plassar kjøpte av Øyer"),
        (
            "national_planned_coverage",
            "Kommunar i landet planlegg for",
        ),
        ("as_printed", "Slik det er trykt"),
        ("if_not_adjusted", "Korrigert, om det ikkje er det"),
        ("if_adjusted", "Før korreksjon, om det er korrigert"),
        ("bpa_persons", "Personar med BPA, {of}"),
        ("bpa_hours", "Timar BPA i veka, {of}"),
        (
            "intellectual_disability_16",
            "Utviklingshemming, 16 år og over, {of}",
        ),
        ("mental_health_users", "Psykisk helse og rus, {of}"),
        ("disability_users", "Tilrettelagde tenester, {of}"),
        (
            "coverage_counts_all_ages",
            "Dekningsgrad er plassar for alle aldrar delt på innbyggjarar på 80 år og over.",
        ),
        (
            "target_houses_no_one",
            "Eit mål husar ingen før det er vedteke og bygd. Derfor står begge tala for dei utan døgntilbod.",
        ),
        (
            "lier_places_by_site_differ",
            "Tabellen i planen stad for stad gir fleire institusjonsplassar enn teksten. Planen seier ikkje kvifor.",
        ),
        (
            "lier_places_not_reduced",
            "Planen seier at institusjonsplassane ikkje skal bli færre.",
        ),
        (
            "lier_87_not_from_table",
            "Rapporten frå 2024 som talet kjem frå, er ikkje blant vedlegga til planen. Utan han er det ikkje mogleg å seie kva plassar og kva framskriving som ligg bak.",
        ),
        (
            "rates_are_calculations",
            "Tala er ratar gonga med innbyggjarar. Ingen har talt.",
        ),
        (
            "longer_life_is_a_remainder",
            "Større årskull er innbyggjarane i dag førte framover med overleving og flytting i landet 2016–2026. Lengre liv er resten av veksten i framskrivinga.",
        ),
        (
            "two_ways_of_healthy_years",
            "Søylene viser måten planen reknar på. Behovet i tabellen er frå modellen: bruken ved kvar alder blir flytta oppover.",
        ),
        (
            "flows_are_net",
            "Modellen følgjer ikkje enkeltpersonar. Tala viser kor mange fleire og færre det blir på kvart trinn.",
        ),
        (
            "lier_figure_2_fictitious",
            "Tala i figur 2 i temaplanen er fiktive. Her er dei rekna ut for kommunen.",
        ),
        (
            "below_places_not_reduced",
            "Scenarioet har færre institusjonsplassar enn planen seier skal bestå.",
        ),
        (
            "weights_add_up_to_100_02",
            "Vektene summerer seg til 100,02 slik dei er trykte.",
        ),
        (
            "profile_sum_is_not_care",
            "Gruppene summerer seg ikkje til talet i rapporten for pleie og omsorg. Rapporten seier ikkje kva som er utelate.",
        ),
        (
            "profile_2017",
            "Rekneskapen er frå 2017. Nyare tal kan leggjast inn.",
        ),
        ("own_figures", "Tala er lagde inn av brukaren."),
        (
            "average_profile_stated_differs",
            "Summen i rapporten for grunnskule og barnevern lèt seg rekne ut. Summen for pleie og omsorg og for sosial gjer det ikkje.",
        ),
        (
            "home_care_unit_is_our_reading",
            "Eininga står ikkje i rapporten. Årsverk per 1\u{a0}000 innbyggjarar er vår lesing.",
        ),
        (
            "need_adjusted_or_not",
            "Dei same tala blir kalla korrigerte for behov éin stad og ikkje ein annan.",
        ),
        (
            "unknown_effect_is_cost_only",
            "Eit tiltak utan kjend verknad har kostnad og ingen verknad her.",
        ),
        (
            "draft_is_outside",
            "Eit tiltak utan årstal er eit utkast og er ikkje med i summane.",
        ),
        (
            "own_home_not_defined",
            "Strategien seier ikkje kva ein eigen heim er. Sida viser begge måtar å lese målet på.",
        ),
        (
            "own_home_care_homes_estimated",
            "Kor mange i omsorgsbustader med heildøgns bemanning som er 80 år og over, er ikkje publisert for denne kommunen. Her er dei rekna av plassane.",
        ),
        (
            "own_home_history_long_term",
            "Før 2025 er berre langtidsopphald rekna med. I 2025 er korttidsopphald med.",
        ),
        (
            "full_time_keeps_part_time",
            "Når fleire arbeider heiltid, er stillinga til dei på deltid halden uendra.",
        ),
        (
            "places_are_not_residents",
            "Plassane i planen og bebuarane i KOSTRA er ikkje det same. Samanlikn utviklinga, ikkje nivået.",
        ),
        (
            "reporting_breaks",
            "Brot i linja betyr at rapporteringa vart endra, ikkje nødvendigvis tenesta.",
        ),
        (
            "six_million_is_about",
            "Planen seier omtrent 6 millionar. Talet på døgn står ikkje i planen.",
        ),
        (
            "hospital_share_is_assumed",
            "Kor stor del av dei utan tilbod som ligg på sjukehus, er ei antaking i modellen.",
        ),
        (
            "under_67_grows_with_inhabitants",
            "Utan eigen vekst følgjer tala innbyggjarane under 67 år.",
        ),
        (
            "no_coverage_per_80",
            "Dekningsgrad per innbyggjar på 80 år og over seier ingenting om desse tenestene.",
        ),
        ("opens_decided", "Vedteke, nye plassar"),
        ("opens_measures", "Tiltak, nye plassar"),
        ("opens_drafts", "Utkast, nye plassar"),
        ("planned_places", "I dag, vedteke og med årstal"),
        ("places_needed", "Plassar etter behovet"),
        (
            "target_opens_nothing",
            "Mål og behov opnar ingenting. Berre det som er vedteke eller er eit tiltak med årstal, blir rekna som nye plassar.",
        ),
        ("what_opens", "Kva som opnar"),
        ("change", "Endring"),
        ("site_institution", "{of}, institusjon"),
        (
            "sites_in_own_numbers",
            "Plassar stad for stad blir lagde inn under «Eigne tal». Dei må summere seg til plassane i scenariet.",
        ),
        (
            "sites_do_not_add_up",
            "Stadene under «Eigne tal» summerer seg ikkje til plassane i scenariet og er ikkje brukte. Trykk «Bruk summane» der, eller rett tala.",
        ),
        (
            "kind_not_said",
            "Tiltak som ikkje seier kva slags plassar det er, står på eiga linje og i summen av alle.",
        ),
        (
            "places_are_our_estimate",
            "Plassane i dag er vårt anslag. Tala til kommunen sjølv kan leggjast inn under «Eigne tal».",
        ),
        ("scenario_target", "Målet i scenariet"),
        ("scenario_need", "Behovet i scenariet"),
        (
            "no_stated_number",
            "Her er det ikkje noko oppgitt tal å samanlikne med. Dei 87 plassane er frå planen til Lier og gjeld berre der.",
        ),
        ("known_weight", "Vekt av kjende kriterium"),
        (
            "weights_are_of_2018",
            "Vektene er dei rapporten frå 2018 bruker. Nyare vekter er ikkje lagde inn.",
        ),
        (
            "levels_that_are_missing",
            "Kriterium utan tal i tabellen er ikkje kjende og blir ikkje rekna med. Fyll dei inn i malen under, landet er 100.",
        ),
        (
            "levels_from_population",
            "Nivåa for aldersgruppene er rekna ut: delen gruppa er av innbyggjarane 1. januar 2026 mot delen i landet.",
        ),
        ("as_given", "Slik det er lagt inn"),
        (
            "kostra_is_not_adjusted",
            "Utgifter per innbyggjar i KOSTRA er ikkje korrigerte for behov. Tal frå rapportar kan vere det.",
        ),
        (
            "growth_in_prices_of_the_figures",
            "Veksten er rekna i dei prisane tala er lagde inn med, mellom dei åra begge har tal.",
        ),
        (
            "staff_is_not_adjusted",
            "Årsverka er ikkje korrigerte for behov, med mindre tala som er lagde inn, er det.",
        ),
        (
            "services_left_out",
            "Tenester som berre den eine har tal for, er ikkje med i samanlikninga.",
        ),
        ("expected_cohorts", "Venta, med det som var kjent"),
        ("expected_tied", "Venta, om utviklinga i landet var kjend"),
        ("miss_cohorts", "Bom, med det som var kjent"),
        ("miss_tied", "Bom, om landet hadde vore kjent"),
        ("merged_in", "{of} (slått saman)"),
        (
            "expected_by_own_method",
            "Ingen plan ligg bak. Det er vår eiga framskriving laga som i 2016, av åra 2006–2016. Utan å vite det som kom, venta ho for få i heile landet, fordi folk lever lenger.",
        ),
        (
            "happened_on_borders_of_today",
            "Alle år er på kommunegrensene i dag. Tala er folketal, som ikkje har brot i rapporteringa.",
        ),
        (
            "section_costs",
            "Utgifter etter brukargruppe, kroner per innbyggjar",
        ),
        (
            "section_care_by_year",
            "Utgifter til pleie og omsorg år for år, kroner per innbyggjar",
        ),
        (
            "section_staff",
            "Heimetenesta, årsverk per 1\u{a0}000 innbyggjarar",
        ),
        ("section_need", "Behovskriterium, landet er 100"),
        (
            "how_to_fill_in",
            "Last ned malen, fyll inn den delen og last han opp att. Kommunen din står først, og dei andre delane kan stå tomme. Tala blir i denne nettlesaren.",
        ),
        ("empty_part", "Her manglar tal frå malen: «{of}»."),
        (
            "empty_two_years",
            "Det trengst minst to år som både kommunen din og den du samanliknar med, har tal for.",
        ),
        (
            "empty_need",
            "Nivåa for aldersgrupper blir berre rekna ut for kommunar som er pakka med sida.",
        ),
        (
            "empty_expected",
            "For {of} finst det ikkje ekte folketal frå 2016 på dei grensene som gjeld i dag, så ingenting kan seiast om kva som var venta då.",
        ),
    ],
    not_reproduced: &[
        (
            "lillehammer_growth_80plus_2005_2015",
            NotReproducedText {
                figure: "Vekst i 80+ 2005–2015, 5 prosent",
                why: "SSB 07459 gir 3,3 prosent mellom 1. januar 2005 og 1. januar 2015 (1\u{a0}380 og 1\u{a0}425).",
                needs: "Kva tidspunkt planen har målt mellom.",
            },
        ),
        (
            "lillehammer_growth_67_79_2005_2015",
            NotReproducedText {
                figure: "Vekst i 67–79 år 2005–2015, nærare 30 prosent",
                why: "SSB 07459 gir 26,4 prosent (2\u{a0}482 og 3\u{a0}136).",
                needs: "Kva tidspunkt planen har målt mellom.",
            },
        ),
        (
            "lillehammer_figure_1",
            NotReproducedText {
                figure: "Figur 1, framskrive folkemengd",
                why: "Figuren er eit bilete utan tal.",
                needs: "SSB tabell 11668 for Lillehammer.",
            },
        ),
        (
            "lillehammer_figure_2",
            NotReproducedText {
                figure: "Figur 2, 80 år og over etter årsak",
                why: "Figuren er eit bilete utan tal, og korleis SSB delte veksten, står ikkje i planen.",
                needs: "Tala bak figuren, eller dødstabellane i framskrivinga frå SSB i 2018.",
            },
        ),
        (
            "lillehammer_population_by_band",
            NotReproducedText {
                figure: "Folketal per aldersgruppe bak figur 4",
                why: "Planen trykkjer berre personar med demens. Folketalet er rekna tilbake.",
                needs: "SSB tabell 11668, HHMH og MMMM, for Lillehammer.",
            },
        ),
        (
            "lillehammer_85_percent_dementia",
            NotReproducedText {
                figure: "85 prosent av bebuarane på helsehuset har demens",
                why: "Planen kallar det eit anslag og oppgir ikkje grunnlaget.",
                needs: "Ei kartlegging av bebuarane.",
            },
        ),
        (
            "lillehammer_national_16_4",
            NotReproducedText {
                figure: "Norske kommunar planlegg for 16,4 prosent",
                why: "Planen oppgir inga kjelde.",
                needs: "Undersøkinga talet kjem frå.",
            },
        ),
        (
            "lillehammer_intellectual_disability",
            NotReproducedText {
                figure: "125 personar med utviklingshemming",
                why: "Talet er registrert av kommunen sjølv.",
                needs: "Tala til toppfinansieringsordninga for Lillehammer.",
            },
        ),
        (
            "lillehammer_figure_5",
            NotReproducedText {
                figure: "Figur 5, funksjonsnedsetjingar blant barn",
                why: "Figuren er eit bilete utan tal.",
                needs: "Tabellen til Bufdir.",
            },
        ),
        (
            "lillehammer_figure_6",
            NotReproducedText {
                figure: "Figur 6, praktisk hjelp og opplæring etter alder",
                why: "Figuren er eit bilete utan tal, frå journalsystemet til kommunen.",
                needs: "Uttrekket frå Gerica.",
            },
        ),
        (
            "lillehammer_housing_need",
            NotReproducedText {
                figure: "31, 23 og 16 bustader",
                why: "Tala er ei kartlegging frå 2014 av personar kommunen kjenner.",
                needs: "Kartlegginga.",
            },
        ),
        (
            "lillehammer_figure_7",
            NotReproducedText {
                figure: "Figur 7, liggjedøgn for utskrivingsklare",
                why: "Figuren er eit bilete utan tal.",
                needs: "Døgna til Helsedirektoratet per kommune 2013–2017.",
            },
        ),
        (
            "lillehammer_6_million",
            NotReproducedText {
                figure: "6 millionar kroner til utskrivingsklare i 2017",
                why: "Talet på døgn står ikkje i planen. Det motsette er rekna ut: 6 millionar er 3,6 personar heile året med prisen i 2017.",
                needs: "Døgna i 2017.",
            },
        ),
        (
            "lillehammer_users_under_67",
            NotReproducedText {
                figure: "Dei under 67 år er snart 40 prosent av mottakarane i landet",
                why: "Planen oppgir ikkje kjelde. KOSTRA for Lillehammer gir 48 prosent av brukarane av heimetenester i 2018.",
                needs: "Landstalet planen byggjer på, og kva tenester som er med.",
            },
        ),
        (
            "lillehammer_own_counts",
            NotReproducedText {
                figure: "300, 235, 135, 51 og 49 brukarar, og fem plassar kjøpte av Øyer",
                why: "Tala er registrerte av kommunen sjølv.",
                needs: "Registreringane.",
            },
        ),
        (
            "lillehammer_bpa",
            NotReproducedText {
                figure: "29 personar med BPA og 608 timar",
                why: "Tala er frå vedtaka til kommunen.",
                needs: "Vedtaka.",
            },
        ),
        (
            "lier_new_places_87",
            NotReproducedText {
                figure: "87 nye sjukeheimsplassar innan 2034",
                why: "Tabellen i planen gir 42 av 126 plassar og 61 av 183. Først 260 plassar gir 87, og så mange bebuarar med heildøgns omsorg hadde Lier i KOSTRA 2024.",
                needs: "Rapporten frå Agenda Kaupang i 2024: kva plassar og kva framskriving han reknar med.",
            },
        ),
        (
            "lier_places_by_site_154",
            NotReproducedText {
                figure: "126 institusjonsplassar",
                why: "Plassane stad for stad (44, 86 og 24) summerer seg til 154.",
                needs: "Oversikta til kommunen over plassane per mai 2025.",
            },
        ),
        (
            "lier_table_1_population",
            NotReproducedText {
                figure: "1\u{a0}336 innbyggjarar på 80 år og over i 2025",
                why: "SSB har 1\u{a0}249 per 1. januar 2025 og 1\u{a0}341 per 1. januar 2026. Summen av gruppene er dessutan éin frå dei oppgitte summane.",
                needs: "Kompas-framskrivinga kommunen har brukt.",
            },
        ),
        (
            "lier_population_28624",
            NotReproducedText {
                figure: "28\u{a0}624 innbyggjarar i fjerde kvartal 2024",
                why: "SSB har 28\u{a0}642 per 1. januar 2025.",
                needs: "Kvartalstala frå SSB som planen viser til.",
            },
        ),
        (
            "lier_gained_6",
            NotReproducedText {
                figure: "6 nye plassar etter omstruktureringa",
                why: "Talet på plassar før står ikkje i planen.",
                needs: "Oversikta til kommunen frå før omstruktureringa.",
            },
        ),
        (
            "lier_mental_health_60",
            NotReproducedText {
                figure: "Om lag 60 prosent høgare kostnader til psykisk helse og rus",
                why: "Rapporten frå 2024 er ikkje med. Rapporten frå 2018 gir 66 prosent over snittet av tolv for 2017.",
                needs: "Rapporten frå Agenda Kaupang i 2024.",
            },
        ),
        (
            "lier_figure_2",
            NotReproducedText {
                figure: "Figur 2, tenestetrapp i dag og for framtida",
                why: "Planen seier sjølv at tala er fiktive.",
                needs: "Ingenting: trappa her er rekna ut.",
            },
        ),
        (
            "agenda_care_11_million",
            NotReproducedText {
                figure: "Pleie og omsorg, i underkant av 11 millionar",
                why: "17\u{a0}466 mot 16\u{a0}781 kroner er 17,8 millionar med 25\u{a0}980 innbyggjarar.",
                needs: "Rapportens eigne tal for gruppa, og om dei er korrigerte for behov.",
            },
        ),
        (
            "agenda_social_4_3_million",
            NotReproducedText {
                figure: "Sosial, 4,3 millionar",
                why: "2\u{a0}921 mot 2\u{a0}736 kroner er 4,8 millionar.",
                needs: "Rapportens eigne tal for gruppa.",
            },
        ),
        (
            "agenda_social_buskerud_35",
            NotReproducedText {
                figure: "Sosial i Buskerud, 35 kroner",
                why: "Talet kan ikkje stemme og er utelate.",
                needs: "Talet i rapporten for Buskerud.",
            },
        ),
        (
            "agenda_technical_columns",
            NotReproducedText {
                figure: "Teknisk, to av fire tal",
                why: "Kva kolonnar tala høyrer til, går ikkje fram av teksten.",
                needs: "Originalfiguren.",
            },
        ),
        (
            "agenda_need_adjusted_or_not",
            NotReproducedText {
                figure: "17\u{a0}466 kroner per innbyggjar i 2017",
                why: "Talet er kalla korrigert for behov i éin figur og ikkje i ein annan.",
                needs: "Rekneskapen til kommunen for 2017 i KOSTRA.",
            },
        ),
        (
            "agenda_profile_sum_17308",
            NotReproducedText {
                figure: "Gruppene mot pleie og omsorg i alt",
                why: "Gruppene summerer seg til 17\u{a0}308 kroner, pleie og omsorg er 17\u{a0}466.",
                needs: "Kva rapporten har utelate av gruppene.",
            },
        ),
        (
            "agenda_average_of_12",
            NotReproducedText {
                figure: "Snitt av tolv utvalde",
                why: "Berre fem av dei tolv kommunane er trykte.",
                needs: "Namn og tal for dei sju andre.",
            },
        ),
        (
            "agenda_disability_unit",
            NotReproducedText {
                figure: "Tenester til utviklingshemma per innbyggjar",
                why: "Summane passar ikkje med tala i profilen for dei same gruppene, og overskrifta er avkorta.",
                needs: "Kva rapporten har delt på.",
            },
        ),
        (
            "agenda_home_care_unit",
            NotReproducedText {
                figure: "Årsverk i heimetenesta",
                why: "Eininga er ikkje trykt. Per 1\u{a0}000 innbyggjarar er vår lesing.",
                needs: "Originalfiguren.",
            },
        ),
        (
            "agenda_positions",
            NotReproducedText {
                figure: "63, 51 og 24 prosent",
                why: "Tala er frå Fafo og kommunen sjølv.",
                needs: "Registeret til kommunen over tilsette.",
            },
        ),
        (
            "ovre_eiker_90_percent",
            NotReproducedText {
                figure: "Minst 90 prosent i eigen heim",
                why: "Eit mål kan ikkje reknast fram, og strategien seier ikkje kva ein eigen heim er.",
                needs: "Ein definisjon, og bebuarar i bustad med heildøgns bemanning etter alder.",
            },
        ),
        (
            "ovre_eiker_staircase",
            NotReproducedText {
                figure: "Innsatstrappa",
                why: "Figuren er eit bilete utan tal.",
                needs: "Ingenting: trappa her er rekna ut.",
            },
        ),
        (
            "sunndal_14_percent",
            NotReproducedText {
                figure: "Dekningsgrad på om lag 14 prosent i 2030",
                why: "Eit mål kan ikkje reknast fram. Dekninga i dag er rekna ut: 64 bebuarar og 465 på 80 år og over er 13,8 prosent.",
                needs: "Kva planen reknar som ein plass.",
            },
        ),
        (
            "sunndal_20_homes",
            NotReproducedText {
                figure: "Minst 20 nye omsorgsbustader",
                why: "Grunnlaget er ikkje oppgitt.",
                needs: "Utgreiinga til planen.",
            },
        ),
        (
            "sunndal_day_centre_cost",
            NotReproducedText {
                figure: "Dagsenter, 0,5 årsverk",
                why: "Kostnaden er ikkje trykt. Med prisen per årsverk i planen er han 0,375 millionar.",
                needs: "Budsjettet.",
            },
        ),
        (
            "sunndal_doctors_cost",
            NotReproducedText {
                figure: "Rekruttering av legar",
                why: "Planen seier at kostnaden er uavklart.",
                needs: "Eit vedtak.",
            },
        ),
    ],
};
