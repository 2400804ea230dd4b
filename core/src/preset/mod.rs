//! Presets (ferdige scenarier): changes that somebody stands behind, as data. They come in pairs, so that
//! both sides have the same place, and as the ladders that the plans have.

mod carry_out;

pub use carry_out::carry_out;

use crate::model::source::Source;

/// Which preset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PresetId {
    /// Referansebane: every lever untouched.
    Reference,
    /// Friskere eldre: 40 per cent of added years with need.
    HealthierAgeing,
    /// Ikke friskere: use at each age as today, 100 per cent.
    NotHealthierAgeing,
    /// Plassene følger behovet.
    PlacesFollowNeed,
    /// Behovet møtes hjemme: as much moved home as anything documents, and places follow what is left.
    NeedMetAtHome,
    /// Flere plasser: two places more per 100 aged 80 and over than today.
    MorePlaces,
    /// Færre plasser: two places fewer.
    FewerPlaces,
    /// 16 places per 100 aged 80 and over (Lillehammer).
    Lillehammer16,
    /// 18 (Lillehammer).
    Lillehammer18,
    /// 20 (Lillehammer).
    Lillehammer20,
    /// 14 nursing-home places per 100 aged 80 and over, and 20 more care homes (Sunndal).
    Sunndal,
    /// Constant coverage (Lier).
    LierConstant,
}

/// Who stands behind a preset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Author {
    /// This page.
    Page,
    /// A municipality, by the four digits of its id.
    Municipality(&'static str),
}

/// What is known about one preset. Its name and what it does stand in the catalogue.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PresetSpec {
    /// Which one.
    pub id: PresetId,
    /// Name in files and element ids.
    pub key: &'static str,
    /// Who stands behind it.
    pub author: Author,
    /// What it rests on; the place in each is in the catalogue.
    pub sources: &'static [Source],
    /// When it was made or adopted: a year.
    pub date: &'static str,
}

/// Whether a preset is meant for the municipality that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// For any municipality.
    Anywhere,
    /// For this one.
    Here,
    /// For another one: its numbers are carried over, and the page says so.
    Elsewhere,
}

impl PresetId {
    /// Every preset, as they stand beside each other: pairs and ladders.
    pub const GROUPS: [&'static [Self]; 7] = [
        &[Self::Reference],
        &[Self::HealthierAgeing, Self::NotHealthierAgeing],
        &[Self::PlacesFollowNeed, Self::NeedMetAtHome],
        &[Self::MorePlaces, Self::FewerPlaces],
        &[
            Self::Lillehammer16,
            Self::Lillehammer18,
            Self::Lillehammer20,
        ],
        &[Self::Sunndal],
        &[Self::LierConstant],
    ];

    /// Every preset.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::GROUPS.into_iter().flatten().copied()
    }

    /// What is known about it.
    pub const fn spec(self) -> PresetSpec {
        const OWN_DATE: &str = "2026";
        let (key, author, sources, date): (_, _, &'static [Source], _) = match self {
            Self::Reference => ("reference", Author::Page, &[Source::Assumption], OWN_DATE),
            Self::HealthierAgeing => (
                "healthier_ageing",
                Author::Page,
                &[Source::LillehammerPlan2018],
                OWN_DATE,
            ),
            Self::NotHealthierAgeing => (
                "not_healthier_ageing",
                Author::Page,
                &[Source::ServiceNeedProjections],
                OWN_DATE,
            ),
            Self::PlacesFollowNeed => (
                "places_follow_need",
                Author::Page,
                &[Source::Assumption],
                OWN_DATE,
            ),
            Self::NeedMetAtHome => (
                "need_met_at_home",
                Author::Page,
                &[Source::SsbNeedLevel2014],
                OWN_DATE,
            ),
            Self::MorePlaces => ("more_places", Author::Page, &[Source::Assumption], OWN_DATE),
            Self::FewerPlaces => (
                "fewer_places",
                Author::Page,
                &[Source::Assumption],
                OWN_DATE,
            ),
            Self::Lillehammer16 => (
                "lillehammer_16",
                Author::Municipality("3405"),
                &[Source::LillehammerPlan2018],
                "2018",
            ),
            Self::Lillehammer18 => (
                "lillehammer_18",
                Author::Municipality("3405"),
                &[Source::LillehammerPlan2018],
                "2018",
            ),
            Self::Lillehammer20 => (
                "lillehammer_20",
                Author::Municipality("3405"),
                &[Source::LillehammerPlan2018],
                "2018",
            ),
            Self::Sunndal => (
                "sunndal",
                Author::Municipality("1563"),
                &[Source::SunndalPlan2023],
                "2023",
            ),
            Self::LierConstant => (
                "lier_constant",
                Author::Municipality("3312"),
                &[Source::LierPlan2026],
                "2026",
            ),
        };
        PresetSpec {
            id: self,
            key,
            author,
            sources,
            date,
        }
    }

    /// Whether it is meant for the packaged municipality of that id; `None` for the user's own.
    pub fn fit(self, municipality: Option<&str>) -> Fit {
        match self.spec().author {
            Author::Page => Fit::Anywhere,
            Author::Municipality(number) => {
                let here = municipality.and_then(|id| id.split('-').next());
                if here == Some(number) {
                    Fit::Here
                } else {
                    Fit::Elsewhere
                }
            }
        }
    }
}
