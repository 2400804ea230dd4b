//! Every number the model assumes, with its range, unit, source and strength of evidence
//! (section 15 of the method). One table makes the struct, its names and its documentation.

use super::limit::Limit;
use super::source::{Source, Strength};

/// The unit a parameter is given in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ParameterUnit {
    /// A multiplier on something else.
    Factor,
    /// A share, shown as per cent.
    Share,
    /// Per cent change per per cent.
    Elasticity,
    /// Years of remaining life per calendar year.
    YearsPerYear,
    /// Hours per week.
    HoursPerWeek,
    /// Hours per year.
    HoursPerYear,
    /// Man-years (årsverk) per place.
    FtePerPlace,
    /// Family man-years per public man-year.
    FtePerFte,
    /// Million NOK per year.
    MillionPerYear,
    /// Million NOK, once.
    Million,
    /// NOK per day.
    NokPerDay,
    /// A rate a year, shown as per cent.
    RatePerYear,
    /// Years.
    Years,
}

/// Which part of the model a parameter belongs to; the page groups by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ParameterGroup {
    /// Population, dementia and need.
    Need,
    /// Home care and families.
    HomeCare,
    /// Staff.
    Staff,
    /// Money.
    Money,
}

/// What is known about one parameter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ParameterSpec {
    /// Which parameter.
    pub id: ParameterId,
    /// Its name in the exchange format.
    pub key: &'static str,
    /// The most likely value.
    pub mode: f64,
    /// Low end of what is plausible; `None` where the number is fixed.
    pub low: Option<f64>,
    /// High end of what is plausible; `None` where the number is fixed.
    pub high: Option<f64>,
    /// Unit of all three.
    pub unit: ParameterUnit,
    /// Part of the model.
    pub group: ParameterGroup,
    /// What the exchange format allows.
    pub limit: Limit,
    /// Whether a measure can move it from year to year ([`super::effect`]).
    pub moved: bool,
    /// Where the number comes from.
    pub sources: &'static [Source],
    /// Year that the number describes; empty where it is an assumption.
    pub year: &'static str,
    /// How strong the evidence is.
    pub strength: Strength,
}

macro_rules! parameters {
    ($($(#[$doc:meta])* $name:ident, $id:ident, $mode:literal, $range:expr, $unit:ident, $group:ident,
       $limit:ident, $moved:literal, [$($source:ident),*], $year:literal, $strength:ident;)*) => {
        /// The model's parameters, in the units of [`ParameterSpec::unit`].
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub struct Parameters {
            $($(#[$doc])* pub $name: f64,)*
        }

        impl Default for Parameters {
            fn default() -> Self {
                Self { $($name: $mode,)* }
            }
        }

        /// The name of one parameter.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum ParameterId {
            $($(#[$doc])* $id,)*
        }

        impl ParameterId {
            /// Every parameter, in the order of the method page.
            pub const ALL: &'static [Self] = &[$(Self::$id,)*];

            /// What is known about it.
            pub fn spec(self) -> &'static ParameterSpec {
                const SPECS: &[ParameterSpec] = &[$({
                    let range: Option<(f64, f64)> = $range;
                    let (low, high) = match range {
                        Some((low, high)) => (Some(low), Some(high)),
                        None => (None, None),
                    };
                    ParameterSpec {
                        id: ParameterId::$id,
                        key: stringify!($name),
                        mode: $mode,
                        low,
                        high,
                        unit: ParameterUnit::$unit,
                        group: ParameterGroup::$group,
                        limit: Limit::$limit,
                        moved: $moved,
                        sources: &[$(Source::$source),*],
                        year: $year,
                        strength: Strength::$strength,
                    }
                }),*];
                // One row for each name, in the same order: the place is always inside.
                #[allow(clippy::indexing_slicing)]
                &SPECS[self as usize]
            }
        }

        impl Parameters {
            /// The value of one parameter.
            pub fn get(&self, id: ParameterId) -> f64 {
                match id {
                    $(ParameterId::$id => self.$name,)*
                }
            }

            /// Sets one parameter.
            pub fn set(&mut self, id: ParameterId, value: f64) {
                match id {
                    $(ParameterId::$id => self.$name = value,)*
                }
            }
        }
    };
}

impl Limit {
    const SHIFT: Self = Self::new(-1.0, true, 1.0, true);
}

parameters! {
    /// How far growth among those aged 80 and over follows the projection.
    growth_80plus, Growth80plus, 1.0, Some((0.85, 1.15)), Factor, Need, NOT_NEGATIVE, false, [SsbProjectionMisses, Assumption], "2018–2026", Moderate;
    /// Prevalence of dementia against the reference, beside the lever.
    prevalence_factor, PrevalenceFactor, 1.0, Some((0.8, 1.1)), Factor, Need, POSITIVE, false, [Gjora2021, Assumption], "2017–2019", Moderate;
    /// Added to the lever healthy ageing.
    healthy_ageing_shift, HealthyAgeingShift, 0.0, Some((-0.25, 0.25)), Share, Need, SHIFT, false, [Assumption], "", Assumption;
    /// Share of places that are occupied (belegg).
    occupancy, Occupancy, 1.0, Some((0.95, 1.0)), Share, Need, SHARE_ABOVE_ZERO, false, [Assumption], "", Assumption;
    /// Years of remaining life gained per calendar year at old age.
    longevity_gain, LongevityGain, 0.10, Some((0.05, 0.15)), YearsPerYear, Need, NOT_NEGATIVE, false, [Assumption], "", Assumption;
    /// How strongly need for 24-hour care follows dementia.
    need_elasticity, NeedElasticity, 0.65, Some((0.3, 1.0)), Elasticity, Need, NOT_NEGATIVE, false, [Omsorg2050Tool, Assumption], "2007–2025", Weak;
    /// How strongly the use of home care follows dementia.
    home_care_elasticity, HomeCareElasticity, 0.7, Some((0.3, 1.0)), Elasticity, HomeCare, NOT_NEGATIVE, false, [Omsorg2050Tool, Assumption], "2007–2025", Weak;
    /// Home care for a person with 24-hour need who is helped at home.
    shift_hours, ShiftHours, 25.0, Some((15.0, 35.5)), HoursPerWeek, HomeCare, NOT_NEGATIVE, true, [SsbTable09933, KostraHighInputUser, Assumption], "2015–2019", Assumption;
    /// Home care for a person with 24-hour need who has no 24-hour care.
    waiting_hours, WaitingHours, 14.8, Some((13.6, 20.6)), HoursPerWeek, HomeCare, NOT_NEGATIVE, true, [SsbTable09933], "2015–2019", Moderate;
    /// Share of those without 24-hour care who stay in hospital, ready for discharge.
    hospital_share, HospitalShare, 0.10, Some((0.0, 0.3)), Share, HomeCare, SHARE, true, [Assumption], "", Assumption;
    /// Hours that families give a person with 24-hour need at home.
    family_hours_per_person, FamilyHoursPerPerson, 20.0, Some((5.0, 40.0)), HoursPerWeek, HomeCare, NOT_NEGATIVE, true, [Assumption], "", Weak;
    /// Factor on all hours of home care.
    hours_factor, HoursFactor, 1.0, Some((0.8, 1.2)), Factor, HomeCare, NOT_NEGATIVE, true, [SsbTable09933, Assumption], "2015–2019", Moderate;
    /// Hours at work in a man-year.
    net_hours_per_fte, NetHoursPerFte, 1475.0, Some((1400.0, 1550.0)), HoursPerYear, Staff, POSITIVE, true, [Assumption], "", Assumption;
    /// Share of home-care working time spent with users.
    direct_share, DirectShare, 0.60, Some((0.5, 0.7)), Share, Staff, SHARE_ABOVE_ZERO, true, [Assumption], "", Assumption;
    /// Man-years per occupied place in institution.
    fte_per_institution_place, FtePerInstitutionPlace, 1.10, Some((0.9, 1.4)), FtePerPlace, Staff, NOT_NEGATIVE, true, [Assumption], "", Weak;
    /// Man-years per occupied place in a 24-hour care home.
    fte_per_care_home_place, FtePerCareHomePlace, 0.80, Some((0.4, 1.2)), FtePerPlace, Staff, NOT_NEGATIVE, true, [Assumption], "", Weak;
    /// What an empty place costs of an occupied one.
    empty_cost_share, EmptyCostShare, 0.5, Some((0.0, 1.0)), Share, Staff, SHARE, false, [Assumption], "", Assumption;
    /// Average position size (gjennomsnittlig stillingsstørrelse).
    average_position, AveragePosition, 0.715, Some((0.633, 0.80)), Share, Staff, SHARE_ABOVE_ZERO, true, [KsPositionSize2023, Assumption], "2023", Strong;
    /// Sick leave (sykefravær).
    sick_leave, SickLeave, 0.117, Some((0.099, 0.129)), Share, Staff, SHARE_BELOW_ONE, true, [HdirSickLeave2017], "2017", Moderate;
    /// Family man-years per public man-year.
    family_ratio, FamilyRatio, 0.677, Some((0.5, 0.8)), FtePerFte, Staff, NOT_NEGATIVE, false, [SsbReport201620, Assumption], "2014", Moderate;
    /// Cost of a man-year.
    cost_per_fte, CostPerFte, 1.00, Some((0.90, 1.10)), MillionPerYear, Money, NOT_NEGATIVE, true, [SsbCareStatistics2023, Assumption], "2023", Moderate;
    /// What an institution place costs beside staff.
    nonstaff_per_institution_place, NonstaffPerInstitutionPlace, 0.40, Some((0.20, 0.60)), MillionPerYear, Money, NOT_NEGATIVE, true, [Assumption], "", Weak;
    /// What a place in a 24-hour care home costs beside staff.
    nonstaff_per_care_home_place, NonstaffPerCareHomePlace, 0.15, Some((0.0, 0.30)), MillionPerYear, Money, NOT_NEGATIVE, true, [Assumption], "", Weak;
    /// What the municipality pays for a patient ready for discharge (utskrivningsklar).
    price_discharge_ready, PriceDischargeReady, 5508.0, None, NokPerDay, Money, NOT_NEGATIVE, false, [HdirDischargeReady], "2023", Strong;
    /// What a resident in institution pays.
    fee_per_resident, FeePerResident, 0.20, Some((0.15, 0.25)), MillionPerYear, Money, NOT_NEGATIVE, true, [CareFeeRegulation, Assumption], "2025", Weak;
    /// Cost of building an institution place.
    investment_per_institution_place, InvestmentPerInstitutionPlace, 5.0, Some((4.2, 7.0)), Million, Money, NOT_NEGATIVE, false, [Onsoyheimen, Assumption], "", Weak;
    /// Cost of building a place in a 24-hour care home.
    investment_per_care_home_place, InvestmentPerCareHomePlace, 4.0, Some((3.0, 5.5)), Million, Money, NOT_NEGATIVE, false, [Assumption], "", Weak;
    /// Share of an institution place that the state pays.
    grant_institution, GrantInstitution, 0.55, Some((0.0, 0.55)), Share, Money, SHARE, false, [Husbanken, Assumption], "", Weak;
    /// Share of a place in a 24-hour care home that the state pays.
    grant_care_home, GrantCareHome, 0.45, Some((0.0, 0.45)), Share, Money, SHARE, false, [Husbanken, Assumption], "", Weak;
    /// Real interest rate.
    interest, Interest, 0.035, Some((0.02, 0.05)), RatePerYear, Money, NOT_NEGATIVE, false, [Assumption], "", Assumption;
    /// Years over which a building is paid.
    lifetime, Lifetime, 40.0, Some((30.0, 50.0)), Years, Money, POSITIVE, false, [Assumption], "", Assumption;
    /// Real wage growth.
    real_wage_growth, RealWageGrowth, 0.0, Some((0.0, 0.01)), RatePerYear, Money, GROWTH, false, [Assumption], "", Assumption;
    /// Cost of welfare technology per user aged 67 and over.
    technology_cost, TechnologyCost, 0.005, Some((0.0, 0.015)), MillionPerYear, Money, NOT_NEGATIVE, true, [Assumption], "", Assumption;
}

impl ParameterId {
    /// The parameter of that name in the exchange format.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|id| id.spec().key == key)
    }
}

impl Parameters {
    /// The parameters that differ from the default, in order.
    pub fn changed(&self) -> impl Iterator<Item = (ParameterId, f64)> + '_ {
        ParameterId::ALL.iter().filter_map(|&id| {
            let value = self.get(id);
            (value.total_cmp(&id.spec().mode).is_ne()).then_some((id, value))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_default_lies_in_its_range_and_its_limit() {
        assert_eq!(ParameterId::ALL.len(), 33);
        for id in ParameterId::ALL {
            let spec = id.spec();
            assert!(spec.limit.allows(spec.mode), "{}", spec.key);
            assert!(
                spec.low
                    .is_none_or(|low| low <= spec.mode && spec.limit.allows(low))
            );
            assert!(
                spec.high
                    .is_none_or(|high| high >= spec.mode && spec.limit.allows(high))
            );
            assert!(!spec.sources.is_empty());
            assert_eq!(ParameterId::from_key(spec.key), Some(*id));
            assert!((Parameters::default().get(*id) - spec.mode).abs() < f64::EPSILON);
        }
    }
}
