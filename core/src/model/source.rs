//! What the model's numbers rest on: every source that is cited, once, and how well a number is known.
//!
//! Titles are in the source's own language. Where the exact title could not be read, the variant's
//! comment says that the title is a description.

use serde::Serialize;

/// How well a number is known, from measured to assumed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// Read in official statistics or rules, or measured in a large study.
    Strong,
    /// Read, but old, derived, or from a few places only.
    Moderate,
    /// Small, uncontrolled, recalled or second-hand evidence; little more than a guess.
    Weak,
    /// The project's own assumption, without a source.
    Assumption,
}

impl Strength {
    /// Every strength, the strongest first.
    pub const ALL: [Self; 4] = [Self::Strong, Self::Moderate, Self::Weak, Self::Assumption];

    /// The name in the exchange format.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Strong => "strong",
            Self::Moderate => "moderate",
            Self::Weak => "weak",
            Self::Assumption => "assumption",
        }
    }
}

/// One citation, as shown in the list of sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citation {
    /// Title in the source's own language.
    pub title: &'static str,
    /// Who published it; for articles the authors and the journal.
    pub publisher: &'static str,
    /// The year the figure is for, or of publication.
    pub year: &'static str,
    /// Where it can be read, where that is known.
    pub url: Option<&'static str>,
}

/// Everything that is cited, once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Source {
    /// Population by age and sex on 1 January, SSB table 07459.
    SsbPopulation,
    /// SSB's regional population projection of June 2026, table 14746.
    SsbProjection14746,
    /// The project's own estimate by municipality, tied to SSB's national figures.
    OwnProjection,
    /// Users of home services and residents of housing with staff day and night.
    Kostra12292,
    /// Long-term residents of institutions by age; the title is a description.
    Kostra11645,
    /// Key figures of municipal care; the title is a description.
    Kostra12209,
    /// Hours a week in home services by age and need; the year of the extract is not stated.
    SsbTable09933,
    /// Places, staff and spending in 2023.
    SsbCareStatistics2023,
    /// SSB report 2016/20: staff and places to 2060, family care of 90 000 man-years.
    SsbReport201620,
    /// SSB report 2020/43: demand for places with staff day and night, no shift to home services.
    SsbReport202043,
    /// SSB report 2019/12: staff in health and care to 2060.
    SsbReport201912,
    /// SSB's projections for the commission on health personnel.
    SsbWorkEffort2023,
    /// Own calculation: SSB's projections against what happened in 17 municipalities.
    SsbProjectionMisses,
    /// HUNT4: prevalence of dementia in Norway.
    Gjora2021,
    /// The older Dutch prevalence used in Lillehammer's plan.
    Rotterdam1995,
    /// Telemarksforsking's regression tool, whose repository is headed «Omsorg 2050»; not KS's workbook of that name.
    Omsorg2050Tool,
    /// Sick leave among staff who work with users.
    HdirSickLeave2017,
    /// Price per day of a patient who is ready for discharge.
    HdirDischargeReady,
    /// Average position of shift staff.
    KsPositionSize2023,
    /// Investment grant for nursing homes and care homes; the shares are recalled, not read.
    Husbanken,
    /// Build cost of a nursing home, an estimate before tender.
    Onsoyheimen,
    /// The ministry's estimate of 25 places per 100 aged 80 and over.
    StMeld34,
    /// The ministry's tables at constant use and standard.
    ServiceNeedProjections,
    /// Reablement: the randomised trial of function, 61 persons.
    Tuntland2015,
    /// Reablement: cost in the same trial.
    Kjerstad2016,
    /// Reablement in 47 municipalities.
    Langeland2019,
    /// The national evaluation of reablement.
    NationalReablementEvaluation,
    /// Medicine dispensers in Bergen, 18 users.
    BergenMedicine,
    /// The reports of the national programme for welfare technology, under one description.
    WelfareTechnologyProgramme,
    /// Day care for persons with dementia and admission to nursing homes.
    Rokstad2018,
    /// Frail people aged 80 and over who live at home, 71 persons.
    Sorbye2018,
    /// Longer life, use of services and families.
    SyseHjemas2024,
    /// Lillehammer's plan for health and care.
    LillehammerPlan2018,
    /// Lier's plan for health, care and welfare.
    LierPlan2026,
    /// Øvre Eiker's strategy, adopted 11 December 2024.
    OvreEikerStrategy2024,
    /// Sunndal's plan, known from slides; the title is a description.
    SunndalPlan2023,
    /// Agenda Kaupang's review of care in Lier, accounts of 2017; the title is a description.
    AgendaKaupang2018,
    /// Residents of institutions by age in 2010.
    ResidentsByAge2010,
    /// Need for help among long-term residents in 2014; the title is a description.
    SsbNeedLevel2014,
    /// KOSTRA's definition of a user at home with many hours; the title is a description.
    KostraHighInputUser,
    /// The rules for what a resident pays.
    CareFeeRegulation,
    /// A newspaper on the cost of care homes; only the headline was read.
    AftenbladetCareHomes,
    /// The project's own assumption, without a source.
    Assumption,
}

impl Source {
    /// The language of its title, as it stands in `lang`.
    pub const fn language(self) -> &'static str {
        match self {
            Self::Gjora2021
            | Self::Rotterdam1995
            | Self::Tuntland2015
            | Self::Kjerstad2016
            | Self::Langeland2019
            | Self::Rokstad2018
            | Self::Sorbye2018 => "en",
            Self::SsbTable09933
            | Self::SsbCareStatistics2023
            | Self::ResidentsByAge2010
            | Self::SsbNeedLevel2014
            | Self::AftenbladetCareHomes => "nn",
            _ => "nb",
        }
    }

    /// All of them, in the order of the list of sources.
    pub const ALL: &'static [Self] = &[
        Self::SsbPopulation,
        Self::SsbProjection14746,
        Self::OwnProjection,
        Self::Kostra12292,
        Self::Kostra11645,
        Self::Kostra12209,
        Self::SsbTable09933,
        Self::SsbCareStatistics2023,
        Self::SsbReport201620,
        Self::SsbReport202043,
        Self::SsbReport201912,
        Self::SsbWorkEffort2023,
        Self::SsbProjectionMisses,
        Self::Gjora2021,
        Self::Rotterdam1995,
        Self::Omsorg2050Tool,
        Self::HdirSickLeave2017,
        Self::HdirDischargeReady,
        Self::KsPositionSize2023,
        Self::Husbanken,
        Self::Onsoyheimen,
        Self::StMeld34,
        Self::ServiceNeedProjections,
        Self::Tuntland2015,
        Self::Kjerstad2016,
        Self::Langeland2019,
        Self::NationalReablementEvaluation,
        Self::BergenMedicine,
        Self::WelfareTechnologyProgramme,
        Self::Rokstad2018,
        Self::Sorbye2018,
        Self::SyseHjemas2024,
        Self::LillehammerPlan2018,
        Self::LierPlan2026,
        Self::OvreEikerStrategy2024,
        Self::SunndalPlan2023,
        Self::AgendaKaupang2018,
        Self::ResidentsByAge2010,
        Self::SsbNeedLevel2014,
        Self::KostraHighInputUser,
        Self::CareFeeRegulation,
        Self::AftenbladetCareHomes,
        Self::Assumption,
    ];

    /// The name in packaged data.
    pub const fn key(self) -> &'static str {
        match self {
            Self::SsbPopulation => "SsbPopulation",
            Self::SsbProjection14746 => "SsbProjection14746",
            Self::OwnProjection => "OwnProjection",
            Self::Kostra12292 => "Kostra12292",
            Self::Kostra11645 => "Kostra11645",
            Self::Kostra12209 => "Kostra12209",
            Self::SsbTable09933 => "SsbTable09933",
            Self::SsbCareStatistics2023 => "SsbCareStatistics2023",
            Self::SsbReport201620 => "SsbReport201620",
            Self::SsbReport202043 => "SsbReport202043",
            Self::SsbReport201912 => "SsbReport201912",
            Self::SsbWorkEffort2023 => "SsbWorkEffort2023",
            Self::SsbProjectionMisses => "SsbProjectionMisses",
            Self::Gjora2021 => "Gjora2021",
            Self::Rotterdam1995 => "Rotterdam1995",
            Self::Omsorg2050Tool => "Omsorg2050Tool",
            Self::HdirSickLeave2017 => "HdirSickLeave2017",
            Self::HdirDischargeReady => "HdirDischargeReady",
            Self::KsPositionSize2023 => "KsPositionSize2023",
            Self::Husbanken => "Husbanken",
            Self::Onsoyheimen => "Onsoyheimen",
            Self::StMeld34 => "StMeld34",
            Self::ServiceNeedProjections => "ServiceNeedProjections",
            Self::Tuntland2015 => "Tuntland2015",
            Self::Kjerstad2016 => "Kjerstad2016",
            Self::Langeland2019 => "Langeland2019",
            Self::NationalReablementEvaluation => "NationalReablementEvaluation",
            Self::BergenMedicine => "BergenMedicine",
            Self::WelfareTechnologyProgramme => "WelfareTechnologyProgramme",
            Self::Rokstad2018 => "Rokstad2018",
            Self::Sorbye2018 => "Sorbye2018",
            Self::SyseHjemas2024 => "SyseHjemas2024",
            Self::LillehammerPlan2018 => "LillehammerPlan2018",
            Self::LierPlan2026 => "LierPlan2026",
            Self::OvreEikerStrategy2024 => "OvreEikerStrategy2024",
            Self::SunndalPlan2023 => "SunndalPlan2023",
            Self::AgendaKaupang2018 => "AgendaKaupang2018",
            Self::ResidentsByAge2010 => "ResidentsByAge2010",
            Self::SsbNeedLevel2014 => "SsbNeedLevel2014",
            Self::KostraHighInputUser => "KostraHighInputUser",
            Self::CareFeeRegulation => "CareFeeRegulation",
            Self::AftenbladetCareHomes => "AftenbladetCareHomes",
            Self::Assumption => "Assumption",
        }
    }

    /// The citation.
    pub const fn citation(self) -> Citation {
        match self {
            Self::SsbPopulation => Citation {
                title: "Tabell 07459: Alders- og kjønnsfordeling i kommuner, fylker og hele landets \
                    befolkning",
                publisher: "Statistisk sentralbyrå",
                year: "2006–2026",
                url: Some("https://www.ssb.no/statbank/table/07459"),
            },
            Self::SsbProjection14746 => Citation {
                title: "Tabell 14746: Framskrevet folkemengde 1. januar (K)",
                publisher: "Statistisk sentralbyrå",
                year: "2026",
                url: Some("https://www.ssb.no/statbank/table/14746"),
            },
            Self::OwnProjection => Citation {
                title: "ESTIMAT: framskriving for alle kommuner 2026–2050, egen beregning avstemt mot \
                    SSBs landstall i tabell 14746",
                publisher: "Omsorgstrappa",
                year: "2026",
                url: None,
            },
            Self::Kostra12292 => Citation {
                title: "Tabell 12292: Omsorgstjenester – supplerende grunnlagstall (K)",
                publisher: "Statistisk sentralbyrå",
                year: "2015–2025",
                url: Some("https://www.ssb.no/statbank/table/12292"),
            },
            Self::Kostra11645 => Citation {
                title: "Tabell 11645 (KOSTRA): langtidsopphold i institusjon, etter alder",
                publisher: "Statistisk sentralbyrå",
                year: "2015–2025",
                url: Some("https://www.ssb.no/statbank/table/11645"),
            },
            Self::Kostra12209 => Citation {
                title: "Tabell 12209 (KOSTRA): nøkkeltall for helse- og omsorgstjenester",
                publisher: "Statistisk sentralbyrå",
                year: "2025 (ureviderte tall)",
                url: Some("https://www.ssb.no/statbank/table/12209"),
            },
            Self::SsbTable09933 => Citation {
                title: "Tabell 09933: Timar i veka til praktisk bistand og helsetenester i heimen, etter \
                    alder og bistandsbehov (K)",
                publisher: "Statistisk sentralbyrå",
                year: "mellom 2015 og 2019",
                url: Some("https://ssb.no/386290"),
            },
            Self::SsbCareStatistics2023 => Citation {
                title: "Sjukeheimar, heimetenester og andre omsorgstenester",
                publisher: "Statistisk sentralbyrå",
                year: "2023 (publisert 2024)",
                url: Some(
                    "https://www.ssb.no/helse/helsetjenester/statistikk/sjukeheimar-heimetenester-og-andre-omsorgstenester",
                ),
            },
            Self::SsbReport201620 => Citation {
                title: "Behovet for arbeidskraft og omsorgsboliger i pleie- og omsorgssektoren mot 2060 \
                    (Rapporter 2016/20)",
                publisher: "Statistisk sentralbyrå",
                year: "2016",
                url: Some(
                    "https://www.ssb.no/helse/artikler-og-publikasjoner/behovet-for-arbeidskraft-og-omsorgsboliger-i-pleie-og-omsorgssektoren-mot-2060",
                ),
            },
            Self::SsbReport202043 => Citation {
                title: "Etterspørselen etter omsorgsplasser med heldøgnsbemanning mot 2060 (Rapporter \
                    2020/43)",
                publisher: "Statistisk sentralbyrå",
                year: "2020",
                url: Some(
                    "https://www.ssb.no/helse/artikler-og-publikasjoner/ettersporselen-etter-omsorgsplasser-med-heldognsbemanning-mot-2060",
                ),
            },
            Self::SsbReport201912 => Citation {
                title: "Fremskrivninger av etterspørselen etter arbeidskraft i helse- og omsorg mot 2060 \
                    (Rapporter 2019/12)",
                publisher: "Statistisk sentralbyrå",
                year: "2019",
                url: Some(
                    "https://www.ssb.no/arbeid-og-lonn/artikler-og-publikasjoner/fremskrivninger-av-ettersporselen-etter-arbeidskraft-i-helse-og-omsorg-mot-2060",
                ),
            },
            Self::SsbWorkEffort2023 => Citation {
                title: "Arbeidsinnsats i offentlig helse og omsorg – fremskrivninger og historikk",
                publisher: "Statistisk sentralbyrå",
                year: "2023",
                url: Some(
                    "https://www.ssb.no/arbeid-og-lonn/sysselsetting/artikler/arbeidsinnsats-i-offentlig-helse-og-omsorg-fremskrivninger-og-historikk",
                ),
            },
            Self::SsbProjectionMisses => Citation {
                title: "Egen beregning: SSBs framskrivinger fra 2018–2024 mot faktisk folketall i 17 \
                    kommuner i Telemark (tabell 07459 og SSBs framskrivinger)",
                publisher: "Omsorgstrappa",
                year: "2026",
                url: None,
            },
            Self::Gjora2021 => Citation {
                title: "Current and Future Prevalence Estimates of Mild Cognitive Impairment, Dementia, \
                    and Its Subtypes in a Population-Based Sample of People 70 Years and Older in \
                    Norway: The HUNT Study",
                publisher: "Gjøra mfl., Journal of Alzheimer's Disease 79",
                year: "2021",
                url: Some(
                    "https://content.iospress.com/articles/journal-of-alzheimers-disease/jad201275",
                ),
            },
            Self::Rotterdam1995 => Citation {
                title: "Prevalence of Alzheimer's disease and vascular dementia: association with \
                    education. The Rotterdam study",
                publisher: "Ott mfl., BMJ 310",
                year: "1995",
                url: Some("https://doi.org/10.1136/bmj.310.6985.970"),
            },
            Self::Omsorg2050Tool => Citation {
                title: "Telemarksforsknings Framskrivningsverktøy (Fram), beslutningslogg «Omsorg 2050 / \
                    Framskrivningsverktøy»",
                publisher: "Telemarksforsking",
                year: "2026 (data 2007–2025)",
                url: Some("https://github.com/ChristianBHT/Framskrivningsverkt-y"),
            },
            Self::HdirSickLeave2017 => Citation {
                title: "Sykefravær i de kommunale helse- og omsorgstjenestene",
                publisher: "Helsedirektoratet",
                year: "2017",
                url: Some(
                    "https://www.helsedirektoratet.no/statistikk/statistikk/kvalitetsindikatorer/kommunale-helse-og-omsorgstjenester/sykefrav%C3%A6r-i-de-kommunale-helse-og-omsorgstjenestene",
                ),
            },
            Self::HdirDischargeReady => Citation {
                title: "Utskrivningsklare pasienter",
                publisher: "Helsedirektoratet",
                year: "2023",
                url: Some(
                    "https://www.helsedirektoratet.no/tema/finansiering/andre-finansieringsordninger/utskrivningsklare-pasienter",
                ),
            },
            Self::KsPositionSize2023 => Citation {
                title: "Andelen heltidsansatte øker",
                publisher: "KS",
                year: "2023",
                url: Some(
                    "https://www.ks.no/fagomrader/statistikk-og-analyse/statistikk-om-heltid--deltid/andelen-heltidsansatte-oker/",
                ),
            },
            Self::Husbanken => Citation {
                title: "Investeringstilskudd til omsorgsboliger og sykehjem",
                publisher: "Husbanken",
                year: "2019",
                url: Some("https://husbanken.no/tilskudd/tilskudd-investeringstilskudd/"),
            },
            Self::Onsoyheimen => Citation {
                title: "Spent på totalregningen for Onsøyheimen: Foreløpig pris er 508 millioner – over \
                    fire millioner per sykehjemsplass",
                publisher: "Fredriksstad Blad",
                year: "uten år (før anbud)",
                url: Some(
                    "https://www.f-b.no/spent-pa-totalregningen-for-onsoyheimen-forelopig-pris-er-508-millioner-over-fire-millioner-per-sykehjemsplass/s/5-59-1852225",
                ),
            },
            Self::StMeld34 => Citation {
                title: "St.meld. nr. 34 (1999–2000): Handlingsplanen for eldreomsorgen etter 2 år",
                publisher: "Sosial- og helsedepartementet",
                year: "2000",
                url: Some(
                    "https://www.regjeringen.no/no/dokumenter/stmeld-nr-34-1999-2000-/id193067/?ch=4",
                ),
            },
            Self::ServiceNeedProjections => Citation {
                title: "Tjenestebehov",
                publisher: "Kommunal- og distriktsdepartementet",
                year: "2022",
                url: Some(
                    "https://www.regjeringen.no/no/tema/kommuner-og-regioner/kommunedata/tjenestebehov2/id2507961/",
                ),
            },
            Self::Tuntland2015 => Citation {
                title: "Reablement in community-dwelling older adults: a randomised controlled trial",
                publisher: "Tuntland mfl., BMC Geriatrics",
                year: "2015",
                url: Some(
                    "https://bmcgeriatr.biomedcentral.com/articles/10.1186/s12877-015-0142-9",
                ),
            },
            Self::Kjerstad2016 => Citation {
                title: "Reablement in community-dwelling older adults: a cost-effectiveness analysis \
                    alongside a randomized controlled trial",
                publisher: "Kjerstad og Tuntland, Health Economics Review",
                year: "2016",
                url: Some("https://doi.org/10.1186/s13561-016-0092-8"),
            },
            Self::Langeland2019 => Citation {
                title: "A multicenter investigation of reablement in Norway: a clinical controlled trial",
                publisher: "Langeland mfl., BMC Geriatrics 19",
                year: "2019",
                url: Some(
                    "https://bmcgeriatr.biomedcentral.com/articles/10.1186/s12877-019-1038-x",
                ),
            },
            Self::NationalReablementEvaluation => Citation {
                title: "Modeller for hverdagsrehabilitering – en følgeevaluering i norske kommuner",
                publisher: "Senter for omsorgsforskning",
                year: "2016",
                url: Some("http://www.omsorgsforskning.no/utgivelser/rapportserie/2016/rapport_06"),
            },
            Self::BergenMedicine => Citation {
                title: "Store gevinster av velferdsteknologi",
                publisher: "Direktoratet for e-helse",
                year: "2017",
                url: Some("https://ehelse.no/nyheter/store-gevinster-av-velferdsteknologi"),
            },
            Self::WelfareTechnologyProgramme => Citation {
                title: "Gevinstrealiseringsrapporter fra Nasjonalt velferdsteknologiprogram (IS-2416, \
                    IS-2557 og rapporten fra 2021)",
                publisher: "Helsedirektoratet",
                year: "2015, 2017 og 2021",
                url: Some(
                    "https://www.helsedirektoratet.no/nyheter/ny-gevinstrealiseringsrapport-fra-nasjonalt-velferdsteknologiprogram",
                ),
            },
            Self::Rokstad2018 => Citation {
                title: "The impact of attending day care designed for home-dwelling people with dementia \
                    on nursing home admission: a 24-month controlled study",
                publisher: "Rokstad mfl., BMC Health Services Research 18",
                year: "2018",
                url: Some("https://doi.org/10.1186/s12913-018-3686-5"),
            },
            Self::Sorbye2018 => Citation {
                title: "Should frail older adults be in long-term care facilities?",
                publisher: "Sørbye mfl., Journal of Multidisciplinary Healthcare 11",
                year: "2018",
                url: Some("https://doi.org/10.2147/JMDH.S155372"),
            },
            Self::SyseHjemas2024 => Citation {
                title: "Kan friskere aldring og økt familieomsorg veie opp for lavere tilgang på \
                    offentlige helse- og omsorgstjenester?",
                publisher: "Syse og Hjemås, Michael 21",
                year: "2024",
                url: Some("https://doi.org/10.5617/michael.10950"),
            },
            Self::LillehammerPlan2018 => Citation {
                title: "Kommunedelplan helse og omsorg 2018–2028",
                publisher: "Lillehammer kommune",
                year: "2018",
                url: None,
            },
            Self::LierPlan2026 => Citation {
                title: "Temaplan for helse, omsorg og velferd 2026–2034",
                publisher: "Lier kommune",
                year: "2026",
                url: None,
            },
            Self::OvreEikerStrategy2024 => Citation {
                title: "Strategi for helse- og velferdstjenestene 2025–2035",
                publisher: "Øvre Eiker kommune",
                year: "2024",
                url: None,
            },
            Self::SunndalPlan2023 => Citation {
                title: "Helse- og omsorgsplan 2023–2030 (lysark)",
                publisher: "Sunndal kommune",
                year: "2023",
                url: None,
            },
            Self::AgendaKaupang2018 => Citation {
                title: "Gjennomgang av pleie og omsorg i Lier kommune",
                publisher: "Agenda Kaupang",
                year: "2018",
                url: None,
            },
            Self::ResidentsByAge2010 => Citation {
                title: "Bebuarar i institusjonar for eldre og funksjonshemma, etter alder. 1992–2010",
                publisher: "Statistisk sentralbyrå",
                year: "2010",
                url: Some("https://www.ssb.no/a/kortnavn/pleie/tab-2011-07-08-02.html"),
            },
            Self::SsbNeedLevel2014 => Citation {
                title: "Pleie- og omsorgstenester 2014, førebels tal, tabell 231293: langtidsopphald \
                    etter bistandsbehov",
                publisher: "Statistisk sentralbyrå",
                year: "2014",
                url: Some(
                    "https://www.ssb.no/helse/statistikker/pleie/aar-forelopige/2015-06-24?fane=tabell&sort=nummer&tabell=231293",
                ),
            },
            Self::KostraHighInputUser => Citation {
                title: "KOSTRA-definisjon KOSressbrukereto0000: ressurskrevende bruker, minst 35,5 timer \
                    i uka",
                publisher: "Statistisk sentralbyrå",
                year: "uten år",
                url: None,
            },
            Self::CareFeeRegulation => Citation {
                title: "Forskrift om egenandel for kommunale helse- og omsorgstjenester (16. desember \
                    2011 nr. 1349)",
                publisher: "Helse- og omsorgsdepartementet",
                year: "2011",
                url: Some(
                    "https://www.regjeringen.no/no/dokumenter/forskrift-om-egenandel-for-kommunale-hel/id667324/",
                ),
            },
            Self::AftenbladetCareHomes => Citation {
                title: "Kan bli dyrare med omsorgsleiligheter (bare overskriften er lest)",
                publisher: "Stavanger Aftenblad",
                year: "uten år",
                url: Some(
                    "https://www.aftenbladet.no/lokalt/i/8ErqE/-Kan-bli-dyrare-med-omsorgsleiligheter",
                ),
            },
            Self::Assumption => Citation {
                title: "Egen antakelse, uten kilde",
                publisher: "Omsorgstrappa",
                year: "2026",
                url: None,
            },
        }
    }
}
