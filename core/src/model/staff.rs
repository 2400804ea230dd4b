//! Staff (årsverk) and the care that families give (section 8 of the method).

use super::lever::{FamilyCare, Levers};

/// Weeks in a year, as the method counts them.
pub const WEEKS: f64 = 52.0;

/// Man-years that `hours` of home care a week take.
pub fn fte_of_hours(hours: f64, net_hours_per_fte: f64, direct_share: f64) -> f64 {
    hours * WEEKS / (net_hours_per_fte * direct_share)
}

/// Growth of staff per user since the base year.
pub fn standard(levers: &Levers, years_passed: i32) -> f64 {
    (1.0 + levers.standard_growth - levers.productivity_growth).powi(years_passed)
}

/// Public staff when families' care follows need, stays or grows: SSB 2016/20, where growth acts on
/// public and family care together and what families do not take falls to the public.
///
/// `core` and `core_base` are public staff before the rule, now and in the base year; `ratio` is
/// family man-years per public man-year in the base year.
pub fn public_staff(
    care: FamilyCare,
    core: f64,
    core_base: f64,
    ratio: f64,
    family_growth: f64,
    years_passed: i32,
) -> f64 {
    let families = match care {
        FamilyCare::FollowsNeed => return core,
        FamilyCare::Constant => ratio * core_base,
        FamilyCare::Grows => ratio * core_base * (1.0 + family_growth).powi(years_passed),
    };
    (core * (1.0 + ratio) - families).max(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// SSB 2016/20, R1a: 133 public and 90 family (thousand), gross × 1.390, 1 % standard, 46 years.
    #[test]
    fn constant_family_care_gives_ssb_400_thousand() {
        let ratio = 90.0 / 133.0;
        let core = 133.0 * (310.0 / 223.0) * 1.01_f64.powi(46);
        let staff = public_staff(FamilyCare::Constant, core, 133.0, ratio, 0.0, 46);
        assert!((staff - 400.0).abs() < 0.5, "{staff}");
    }

    #[test]
    fn growing_by_nothing_is_constant_and_never_below_zero() {
        for core in [10.0, 50.0, 100.0] {
            let constant = public_staff(FamilyCare::Constant, core, 100.0, 0.7, 0.0, 20);
            let grows = public_staff(FamilyCare::Grows, core, 100.0, 0.7, 0.0, 20);
            assert!((constant - grows).abs() < 1e-12);
            assert!(constant >= 0.0);
        }
    }
}
