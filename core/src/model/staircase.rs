//! The staircase (tjenestetrapp): persons, staff and money on each step.
//!
//! A division of the results, not new results: the steps add up to the model's own totals.

use super::parameter::{ParameterId, Parameters};
use super::series::{Outputs, Series};

/// A step, from the bottom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// Forebygging og trygghet: only what measures and technology add.
    Prevention,
    /// Hjemmetjenester, 24-hour help left out.
    HomeCare,
    /// Heldøgns hjelp i eget hjem.
    AtHome24h,
    /// Omsorgsbolig med heldøgns bemanning (HDO).
    CareHome,
    /// Sykehjem.
    Institution,
}

impl Step {
    /// Every step, from the bottom.
    pub const ALL: [Self; 5] = [
        Self::Prevention,
        Self::HomeCare,
        Self::AtHome24h,
        Self::CareHome,
        Self::Institution,
    ];
}

/// The parameters that the steps read: all others may be anything.
pub const READ: [ParameterId; 8] = [
    ParameterId::Occupancy,
    ParameterId::FtePerInstitutionPlace,
    ParameterId::FtePerCareHomePlace,
    ParameterId::EmptyCostShare,
    ParameterId::RealWageGrowth,
    ParameterId::CostPerFte,
    ParameterId::NonstaffPerInstitutionPlace,
    ParameterId::NonstaffPerCareHomePlace,
];

/// What stands on one step.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct OnStep {
    /// Persons; `None` where the model does not count them.
    pub persons: Option<f64>,
    /// Man-years.
    pub fte: f64,
    /// Million NOK a year: running cost, and of measures and technology.
    pub cost: f64,
}

/// The five steps in `year`.
pub fn staircase(
    outputs: &Outputs,
    parameters: &Parameters,
    year: i32,
) -> [OnStep; Step::ALL.len()] {
    let passed = year.clamp(outputs.base_year(), outputs.end_year()) - outputs.base_year();
    steps(&|series| outputs.at(series, year), parameters, passed)
}

/// The five steps from the results of one year, so many years after the base year.
pub fn steps(
    at: &dyn Fn(Series) -> f64,
    parameters: &Parameters,
    passed: i32,
) -> [OnStep; Step::ALL.len()] {
    let share_i = at(Series::InstitutionShare);
    let residents = at(Series::InPlace) * parameters.occupancy;
    let intensive = share(at(Series::HoursIntensive), at(Series::Hours));
    let (fte_home, cost_home) = (at(Series::FteHome), at(Series::CostHome));
    let (fte_places, cost_places) = (at(Series::FtePlaces), at(Series::CostPlaces));

    let weight_i = share_i * parameters.fte_per_institution_place;
    let weight_h = (1.0 - share_i) * parameters.fte_per_care_home_place;
    let fte_i = fte_places * share(weight_i, weight_i + weight_h);
    // Money in places is staff and the rest; what one man-year weighs against the rest is what the
    // run used, growth and family care included.
    let paid = at(Series::InPlace) + parameters.empty_cost_share * at(Series::Spare);
    let wage = (1.0 + parameters.real_wage_growth).powi(passed) * parameters.cost_per_fte;
    let money_i = fte_i * wage + paid * share_i * parameters.nonstaff_per_institution_place;
    let money_h = (fte_places - fte_i) * wage
        + paid * (1.0 - share_i) * parameters.nonstaff_per_care_home_place;
    let cost_i = cost_places * share(money_i, money_i + money_h);

    [
        OnStep {
            persons: None,
            fte: at(Series::FteMeasures),
            cost: at(Series::CostMeasures) + at(Series::CostTechnology),
        },
        OnStep {
            persons: Some(at(Series::Users)),
            fte: fte_home * (1.0 - intensive),
            cost: cost_home * (1.0 - intensive),
        },
        OnStep {
            persons: Some(at(Series::AtHome24h)),
            fte: fte_home * intensive,
            cost: cost_home * intensive,
        },
        OnStep {
            persons: Some(residents * (1.0 - share_i)),
            fte: fte_places - fte_i,
            cost: cost_places - cost_i,
        },
        OnStep {
            persons: Some(residents * share_i),
            fte: fte_i,
            cost: cost_i,
        },
    ]
}

/// `part` of `whole`; 0 of nothing.
fn share(part: f64, whole: f64) -> f64 {
    if whole > 0.0 { part / whole } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A parameter that the steps read without being in the list would keep the number of another draw.
    #[test]
    fn only_these_parameters_are_read() {
        let at = |series: Series| 10.0 + f64::from(series as u8);
        let before = Parameters::default();
        for &id in ParameterId::ALL {
            let mut after = before;
            after.set(id, before.get(id) + 0.37);
            let same = steps(&at, &before, 7) == steps(&at, &after, 7);
            assert_eq!(same, !READ.contains(&id), "{id:?}");
        }
    }
}
