//! What the model works out on the way, for one year: the numbers that stand in the sums and are no results.
//!
//! Worked out from the same functions as the run, and not kept by it: a run is made at every pull of a lever, this only
//! where somebody reads the sums. `tests/method.rs` proves on random scenarios that they agree.

use crate::evaluation::Evaluation;
use crate::model::age::{AGES, Band, ByAge};
use crate::model::change::{ChangeSum, sum_since};
use crate::model::dementia::persons_with_dementia;
use crate::model::effect::{Moves, moved_by};
use crate::model::home_care::{hours_per_user, moved, users, users_per_inhabitant};
use crate::model::lever::LeverId;
use crate::model::money::annuity;
use crate::model::parameter::Parameters;
use crate::model::ramp::ramp;
use crate::model::rate::{rates, shifted_rates};
use crate::model::run::{BaseYear, fte_per_place, nonstaff_per_place, raw_need};
use crate::model::series::Series;
use crate::model::staff::{fte_of_hours, public_staff, standard};

/// What stands between the results of one year.
#[derive(Clone, Debug, PartialEq)]
pub struct Inside {
    /// The year.
    pub year: i32,
    /// Years since the base year.
    pub passed: i32,
    /// How far the levers are phased in, ρ.
    pub ramp: f64,
    /// What measures in force move.
    pub moves: Vec<(Moves, f64)>,
    /// The parameters with that.
    pub parameters: Parameters,
    /// Persons by age, with growth of those aged 80 and over scaled.
    pub persons: ByAge,
    /// Persons by age as the projection has them.
    pub projected: ByAge,
    /// Persons by age in the base year.
    pub first: ByAge,
    /// Dementia at today's rates.
    pub dementia_today: f64,
    /// Dementia against the reference, π.
    pub prevalence: f64,
    /// Share of added years that are lived with need, h.
    pub healthy_share: f64,
    /// Years that everybody is moved down the curve.
    pub younger: f64,
    /// Rates by age after that.
    pub rates: ByAge,
    /// Use of 24-hour care by age, weighted with the persons.
    pub raw: f64,
    /// The same in the base year.
    pub raw_base: f64,
    /// Decided changes since the base year.
    pub decided: ChangeSum,
    /// Measures since the base year.
    pub measures: ChangeSum,
    /// Home-care users by group.
    pub users: [f64; 4],
    /// Users per inhabitant by group in the base year.
    pub per_inhabitant: [f64; 4],
    /// Hours per user and week by group.
    pub hours: [f64; 4],
    /// Man-years that the model gives in the base year before calibration.
    pub modelled_fte: f64,
    /// κ.
    pub staff_factor: f64,
    /// g: growth of staff per user since the base year.
    pub growth: f64,
    /// Man-years in home care before the family rule.
    pub core_home: f64,
    /// Man-years in places before the family rule.
    pub core_places: f64,
    /// Man-years of the base year.
    pub core_base: f64,
    /// Man-years after the family rule.
    pub rule: f64,
    /// f.
    pub family_factor: f64,
    /// Man-years per place with this mix of kinds.
    pub per_place: f64,
    /// Places that cost.
    pub paid: f64,
    /// w.
    pub wage: f64,
    /// Cost of the base year before calibration, million NOK.
    pub modelled_cost: f64,
    /// λ.
    pub cost_factor: f64,
    /// What a place costs beside staff, million NOK.
    pub nonstaff: f64,
    /// Institution places built since the base year.
    pub built_institution: f64,
    /// Places in 24-hour homes built since the base year.
    pub built_care_home: f64,
    /// Yearly payment per krone.
    pub annuity: f64,
}

impl Inside {
    /// The numbers of `year`, or of the nearest year that the projection has.
    pub fn new(evaluation: &Evaluation, year: i32) -> Self {
        let prepared = &evaluation.prepared;
        let baseline = &prepared.baseline;
        let base = evaluation.base_year();
        let year = year.clamp(base, evaluation.outputs.end_year());
        let passed = year - base;
        let offset = usize::try_from(passed).unwrap_or_default();
        let inputs = evaluation.scenario.inputs(prepared.end_year());
        let levers = &inputs.levers;
        let moves = evaluation.moved(year);
        let parameters = &inputs.parameters.moved_by(&moves);
        let at = |series| evaluation.at(series, year);
        let none = [0.0; AGES];
        let first = prepared.population.years.first().copied().unwrap_or(none);
        let projected = prepared.population.years.get(offset).copied();
        let projected = projected.unwrap_or(none);
        let persons = prepared
            .persons(offset, parameters.growth_80plus)
            .unwrap_or(none);
        let ramp = ramp(year, base, inputs.target_year);
        let healthy_share =
            (levers.healthy_ageing + parameters.healthy_ageing_shift).clamp(0.0, 1.5);
        let younger = (1.0 - healthy_share) * parameters.longevity_gain * f64::from(passed);
        let shifted = shifted_rates(younger);
        let prevalence = 1.0 + (levers.prevalence * parameters.prevalence_factor - 1.0) * ramp;
        let prevalence = moved_by(&moves, Moves::Lever(LeverId::Prevalence), prevalence);

        let per_inhabitant = users_per_inhabitant(baseline, &first);
        let base_users = users(&first, per_inhabitant, &[1.0; AGES]);
        let hours = hours_per_user(
            baseline.home_care_hours_per_user,
            base_users,
            parameters.hours_factor,
        );
        // What calibrates the base year is not moved by measures.
        let fixed = BaseYear::new(prepared, &inputs.parameters);
        let users = users(
            &persons,
            per_inhabitant,
            &moved(
                &shifted,
                rates(),
                prevalence.powf(parameters.home_care_elasticity),
            ),
        );
        let share = at(Series::InstitutionShare);
        let per_place = fte_per_place(parameters, share);
        let paid = at(Series::InPlace) + parameters.empty_cost_share * at(Series::Spare);
        let growth = standard(levers, passed);
        let core_home = fte_of_hours(
            at(Series::Hours),
            parameters.net_hours_per_fte,
            parameters.direct_share,
        ) * fixed.staff_factor
            * growth;
        let core_places = paid * per_place * fixed.staff_factor * growth;
        let core = core_home + core_places;
        let rule = public_staff(
            levers.family_care,
            core,
            fixed.core_staff,
            parameters.family_ratio,
            levers.family_growth,
            passed,
        );
        let built = |before: f64, of: &dyn Fn(f64) -> f64| {
            (base..=year)
                .map(|year| {
                    let share = of(evaluation.at(Series::InstitutionShare, year));
                    share * evaluation.at(Series::PlacesTarget, year) - before
                })
                .fold(0.0, f64::max)
        };
        Self {
            year,
            passed,
            ramp,
            dementia_today: persons_with_dementia(&persons, inputs.dementia_reference),
            prevalence,
            healthy_share,
            younger,
            raw: raw_need(&persons, &shifted),
            raw_base: fixed.raw_need,
            rates: shifted,
            persons,
            projected,
            first,
            decided: sum_since(&baseline.decided, base, year),
            measures: sum_since(inputs.measures, base, year),
            users,
            per_inhabitant,
            hours,
            modelled_fte: fixed.modelled_staff,
            staff_factor: fixed.staff_factor,
            growth,
            core_home,
            core_places,
            core_base: fixed.core_staff,
            rule,
            family_factor: if core > 0.0 { rule / core } else { 1.0 },
            per_place,
            paid,
            wage: (1.0 + parameters.real_wage_growth).powi(passed),
            modelled_cost: fixed.modelled_cost,
            cost_factor: fixed.cost_factor,
            nonstaff: nonstaff_per_place(parameters, share),
            built_institution: built(baseline.places.institution, &|share| share),
            built_care_home: built(baseline.places.care_home_24h, &|share| 1.0 - share),
            annuity: annuity(parameters.interest, parameters.lifetime),
            parameters: *parameters,
            moves,
        }
    }

    /// Persons in a band.
    pub fn persons_in(&self, band: Band) -> f64 {
        band.sum(&self.persons)
    }
}
