//! The levers (grep): what a user can pull, with range, step, unit and what is documented.

use super::limit::Limit;
use super::source::{Source, Strength};

/// How the coverage target (dekningsgrad) is set.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum CoverageTarget {
    /// As in the base year, exactly.
    #[default]
    AsToday,
    /// Places per person aged 80 and over, share.
    Share(f64),
    /// Places follow need («la plassene følge behovet»).
    FollowNeed,
}

/// How the care that families give develops (section 8 of the method).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum FamilyCare {
    /// Families keep their share of all care.
    #[default]
    FollowsNeed,
    /// Families give as many hours as today; the public takes all growth.
    Constant,
    /// Families' care grows by `family_growth` a year.
    Grows,
}

impl FamilyCare {
    /// Every choice.
    pub const ALL: [Self; 3] = [Self::FollowsNeed, Self::Constant, Self::Grows];

    /// The name in the exchange format.
    pub const fn key(self) -> &'static str {
        match self {
            Self::FollowsNeed => "follows_need",
            Self::Constant => "constant",
            Self::Grows => "grows",
        }
    }
}

/// Where every lever stands. Shares are 0…1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Levers {
    /// Dementia against the reference rates; 1 is the reference.
    pub prevalence: f64,
    /// Share of added years of life that are lived with need; 1 is today's use at each age.
    pub healthy_ageing: f64,
    /// Share of those with 24-hour need who are helped in their own home.
    pub home_care_shift: f64,
    /// Coverage, 24-hour care.
    pub coverage_target: CoverageTarget,
    /// Share of places that are in institution; `None` as today.
    pub institution_share: Option<f64>,
    /// Home-care hours, 67 and over, saved by everyday rehabilitation (hverdagsrehabilitering).
    pub reablement: f64,
    /// Home-care hours, 67 and over, saved by welfare technology (velferdsteknologi).
    pub technology: f64,
    /// Growth of staff per user a year (standardvekst).
    pub standard_growth: f64,
    /// Work saved a year (produktivitetsvekst).
    pub productivity_growth: f64,
    /// How family care develops.
    pub family_care: FamilyCare,
    /// Growth of family care a year, where it grows.
    pub family_growth: f64,
}

impl Default for Levers {
    fn default() -> Self {
        Self {
            prevalence: 1.0,
            healthy_ageing: 1.0,
            home_care_shift: 0.0,
            coverage_target: CoverageTarget::AsToday,
            institution_share: None,
            reablement: 0.0,
            technology: 0.0,
            standard_growth: 0.0,
            productivity_growth: 0.0,
            family_care: FamilyCare::FollowsNeed,
            family_growth: 0.0,
        }
    }
}

/// The levers that are numbers. Family care is a choice, [`FamilyCare`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LeverId {
    /// Forekomst av demens.
    Prevalence,
    /// Hjelpebehov i vunne leveår.
    HealthyAgeing,
    /// Vridning mot hjemmetjenester.
    HomeCareShift,
    /// Dekningsgrad, heldøgns omsorg.
    CoverageTarget,
    /// Velferdsteknologi.
    Technology,
    /// Målår.
    TargetYear,
    /// Hverdagsrehabilitering.
    Reablement,
    /// Andel sykehjemsplasser.
    InstitutionShare,
    /// Standardvekst.
    StandardGrowth,
    /// Produktivitetsvekst.
    ProductivityGrowth,
    /// Vekst i omsorg fra pårørende.
    FamilyGrowth,
}

/// How a lever's number is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LeverUnit {
    /// Persons with dementia in the target year; the lever itself is a factor.
    PersonsWithDementia,
    /// Per cent of added years of life.
    PercentOfAddedYears,
    /// Per cent of those with 24-hour need.
    PercentOfNeed,
    /// Places per 100 aged 80 and over.
    PlacesPer100,
    /// Per cent of home-care hours, 67 and over.
    PercentOfHours,
    /// Per cent of places.
    PercentOfPlaces,
    /// Per cent a year.
    PercentPerYear,
    /// A year.
    Year,
}

/// Range, step and documentation of one lever, in the scenario's own unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LeverSpec {
    /// Which lever.
    pub id: LeverId,
    /// Its name in the exchange format.
    pub key: &'static str,
    /// Whether it is one of the six simple levers.
    pub simple: bool,
    /// How it is shown.
    pub unit: LeverUnit,
    /// Lowest value on the page.
    pub min: f64,
    /// Highest value on the page.
    pub max: f64,
    /// Step on the page.
    pub step: f64,
    /// What the exchange format allows.
    pub limit: Limit,
    /// Whether a measure can move it from year to year ([`super::effect`]).
    pub moved: bool,
    /// Lowest and highest value that something documents.
    pub documented: Option<(f64, f64)>,
    /// Decimals shown, in the unit of the page.
    pub decimals: usize,
    /// What its range and its effect rest on.
    pub evidence: Evidence,
}

/// What a lever rests on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Evidence {
    /// How strong it is.
    pub strength: Strength,
    /// Where it is found.
    pub sources: &'static [Source],
}

/// What family care rests on; it is a choice and no [`LeverId`].
pub const FAMILY_CARE_EVIDENCE: Evidence = Evidence {
    strength: Strength::Moderate,
    sources: &[
        Source::SsbReport201620,
        Source::SsbReport202043,
        Source::SyseHjemas2024,
    ],
};

impl LeverId {
    /// Every lever, the six simple ones first, in the order of the page.
    pub const ALL: [Self; 11] = [
        Self::Prevalence,
        Self::HealthyAgeing,
        Self::HomeCareShift,
        Self::CoverageTarget,
        Self::Technology,
        Self::TargetYear,
        Self::Reablement,
        Self::InstitutionShare,
        Self::StandardGrowth,
        Self::ProductivityGrowth,
        Self::FamilyGrowth,
    ];

    /// Range, step and documentation.
    pub const fn spec(self) -> LeverSpec {
        let spec = LeverSpec {
            id: self,
            key: "",
            simple: false,
            unit: LeverUnit::PercentOfHours,
            min: 0.0,
            max: 0.0,
            step: 0.0,
            limit: Limit::SHARE,
            moved: false,
            documented: None,
            decimals: 1,
            evidence: FAMILY_CARE_EVIDENCE,
        };
        match self {
            Self::Prevalence => LeverSpec {
                key: "prevalence",
                moved: true,
                evidence: Evidence {
                    strength: Strength::Moderate,
                    sources: &[
                        Source::Gjora2021,
                        Source::Rotterdam1995,
                        Source::SsbPopulation,
                        Source::Omsorg2050Tool,
                        Source::LillehammerPlan2018,
                        Source::Assumption,
                    ],
                },
                simple: true,
                unit: LeverUnit::PersonsWithDementia,
                min: 0.5,
                max: 1.5,
                step: 0.01,
                limit: Limit::POSITIVE,
                documented: Some((0.8, 1.1)),
                decimals: 0,
                ..spec
            },
            Self::HealthyAgeing => LeverSpec {
                key: "healthy_ageing",
                evidence: Evidence {
                    strength: Strength::Weak,
                    sources: &[
                        Source::LillehammerPlan2018,
                        Source::SyseHjemas2024,
                        Source::SsbReport201620,
                        Source::SsbReport201912,
                        Source::ServiceNeedProjections,
                        Source::Assumption,
                    ],
                },
                simple: true,
                unit: LeverUnit::PercentOfAddedYears,
                max: 1.5,
                step: 0.01,
                limit: Limit::new(0.0, true, 1.5, true),
                decimals: 0,
                ..spec
            },
            Self::HomeCareShift => LeverSpec {
                key: "home_care_shift",
                moved: true,
                evidence: Evidence {
                    strength: Strength::Weak,
                    sources: &[
                        Source::SsbReport202043,
                        Source::SsbNeedLevel2014,
                        Source::SsbTable09933,
                        Source::KostraHighInputUser,
                        Source::Sorbye2018,
                        Source::Assumption,
                    ],
                },
                simple: true,
                unit: LeverUnit::PercentOfNeed,
                max: 0.4,
                step: 0.005,
                documented: Some((0.0, 0.18)),
                ..spec
            },
            Self::CoverageTarget => LeverSpec {
                key: "coverage_target",
                evidence: Evidence {
                    strength: Strength::Moderate,
                    sources: &[
                        Source::SsbCareStatistics2023,
                        Source::SsbPopulation,
                        Source::SsbReport202043,
                        Source::Kostra12292,
                        Source::Kostra11645,
                        Source::StMeld34,
                        Source::LillehammerPlan2018,
                        Source::SunndalPlan2023,
                        Source::Assumption,
                    ],
                },
                simple: true,
                unit: LeverUnit::PlacesPer100,
                min: 0.05,
                max: 0.3,
                step: 0.001,
                limit: Limit::NOT_NEGATIVE,
                ..spec
            },
            Self::Technology => LeverSpec {
                key: "technology",
                moved: true,
                evidence: Evidence {
                    strength: Strength::Weak,
                    sources: &[
                        Source::BergenMedicine,
                        Source::WelfareTechnologyProgramme,
                        Source::Assumption,
                    ],
                },
                simple: true,
                max: 0.1,
                step: 0.001,
                documented: Some((0.0, 0.08)),
                ..spec
            },
            Self::TargetYear => LeverSpec {
                key: "target_year",
                evidence: Evidence {
                    strength: Strength::Assumption,
                    sources: &[
                        Source::LillehammerPlan2018,
                        Source::SunndalPlan2023,
                        Source::LierPlan2026,
                        Source::Assumption,
                    ],
                },
                simple: true,
                unit: LeverUnit::Year,
                step: 1.0,
                limit: Limit::FINITE,
                decimals: 0,
                ..spec
            },
            Self::Reablement => LeverSpec {
                key: "reablement",
                moved: true,
                evidence: Evidence {
                    strength: Strength::Weak,
                    sources: &[
                        Source::Tuntland2015,
                        Source::Kjerstad2016,
                        Source::Langeland2019,
                        Source::NationalReablementEvaluation,
                        Source::SunndalPlan2023,
                        Source::Assumption,
                    ],
                },
                max: 0.1,
                step: 0.001,
                ..spec
            },
            Self::InstitutionShare => LeverSpec {
                key: "institution_share",
                moved: true,
                evidence: Evidence {
                    strength: Strength::Weak,
                    sources: &[
                        Source::SsbCareStatistics2023,
                        Source::Kostra11645,
                        Source::Kostra12292,
                        Source::AftenbladetCareHomes,
                        Source::Assumption,
                    ],
                },
                unit: LeverUnit::PercentOfPlaces,
                max: 1.0,
                step: 0.01,
                decimals: 0,
                ..spec
            },
            Self::StandardGrowth => LeverSpec {
                key: "standard_growth",
                evidence: Evidence {
                    strength: Strength::Weak,
                    sources: &[
                        Source::SsbReport201620,
                        Source::SsbReport201912,
                        Source::SsbCareStatistics2023,
                    ],
                },
                unit: LeverUnit::PercentPerYear,
                max: 0.015,
                step: 0.001,
                limit: Limit::GROWTH,
                documented: Some((0.0, 0.01)),
                ..spec
            },
            Self::ProductivityGrowth => LeverSpec {
                key: "productivity_growth",
                evidence: Evidence {
                    strength: Strength::Weak,
                    sources: &[
                        Source::SsbReport201620,
                        Source::SsbReport201912,
                        Source::SsbWorkEffort2023,
                    ],
                },
                unit: LeverUnit::PercentPerYear,
                max: 0.015,
                step: 0.001,
                limit: Limit::GROWTH,
                documented: Some((0.0, 0.005)),
                ..spec
            },
            Self::FamilyGrowth => LeverSpec {
                key: "family_growth",
                evidence: Evidence {
                    strength: Strength::Assumption,
                    sources: &[
                        Source::SsbReport201620,
                        Source::SyseHjemas2024,
                        Source::Assumption,
                    ],
                },
                unit: LeverUnit::PercentPerYear,
                min: -0.02,
                max: 0.02,
                step: 0.001,
                limit: Limit::GROWTH,
                ..spec
            },
        }
    }

    /// The lever of that name in the exchange format.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|id| id.spec().key == key)
    }
}

impl LeverUnit {
    /// What the scenario's number is multiplied with to be shown. Persons with dementia need the
    /// projection and are converted where it is known.
    pub const fn shown_per_unit(self) -> f64 {
        match self {
            Self::PersonsWithDementia | Self::Year => 1.0,
            _ => 100.0,
        }
    }
}

impl LeverSpec {
    /// `value` on the nearest step.
    pub fn quantised(&self, value: f64) -> f64 {
        self.on_step(self.steps(value).round())
    }

    /// The next step above or below `value`; a value between two steps goes to the nearest of them
    /// in that direction.
    pub fn stepped(&self, value: f64, up: bool) -> f64 {
        // A hair of slack: 0.16 is on its step although it is stored beside it.
        const SLACK: f64 = 1e-6;
        let steps = self.steps(value);
        self.on_step(if up {
            (steps + SLACK).floor() + 1.0
        } else {
            (steps - SLACK).ceil() - 1.0
        })
    }

    fn steps(&self, value: f64) -> f64 {
        (value - self.min) / self.step
    }

    /// Counting in whole steps per unit keeps 0.16 exactly 0.16.
    fn on_step(&self, steps: f64) -> f64 {
        let per_unit = (1.0 / self.step).round();
        ((self.min * per_unit).round() + steps) / per_unit
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_found_again_and_ranges_are_allowed() {
        for id in LeverId::ALL {
            let spec = id.spec();
            assert_eq!(LeverId::from_key(spec.key), Some(id));
            assert!(
                spec.limit.allows(spec.min) && spec.limit.allows(spec.max),
                "{}",
                spec.key
            );
            assert!(spec.step > 0.0);
        }
    }

    #[test]
    fn a_step_gives_the_decimal_that_is_meant() {
        let coverage = LeverId::CoverageTarget.spec();
        assert!((coverage.quantised(0.160_04) - 0.16).abs() < f64::EPSILON);
        assert!((coverage.stepped(0.16, true) - 0.161).abs() < f64::EPSILON);
        assert!((coverage.stepped(0.16, false) - 0.159).abs() < f64::EPSILON);
        assert!((coverage.stepped(0.180_43, true) - 0.181).abs() < f64::EPSILON);
        assert!((coverage.stepped(0.180_43, false) - 0.18).abs() < f64::EPSILON);
        let shift = LeverId::HomeCareShift.spec();
        assert!((shift.quantised(0.0626) - 0.065).abs() < f64::EPSILON);
        let technology = LeverId::Technology.spec();
        assert!((technology.quantised(0.0301) - 0.03).abs() < f64::EPSILON);
    }
}
