//! One run of the model: from population and levers to places, staff and money, year by year.

use crate::scenario::Baseline;

use super::age::{Band, ByAge};
use super::change::{Change, ChangeSum, sum_since};
use super::coverage::{coverage_of, places_at_coverage};
use super::dementia::{DementiaReference, persons_with_dementia};
use super::effect::{Moves, moved_by, moved_since};
use super::home_care::{hours_per_user, moved, users, users_per_inhabitant};
use super::lever::{CoverageTarget, LeverId, Levers};
use super::money::annuity;
use super::parameter::Parameters;
use super::population::Population;
use super::ramp::ramp;
use super::rate::{rates, shifted_rates};
use super::series::{Outputs, Row, Series};
use super::staff::{fte_of_hours, public_staff, standard};

/// Days in a year.
pub const DAYS: f64 = 365.0;
/// NOK in a million.
pub const NOK_PER_MILLION: f64 = 1e6;
/// Technology at this share of hours costs the full price per user; less costs in proportion.
pub const TECHNOLOGY_FULL_COST: f64 = 0.03;

/// What does not change while levers are pulled.
#[derive(Clone, Debug, PartialEq)]
pub struct Prepared {
    /// The municipality in its base year.
    pub baseline: Baseline,
    /// Persons by age for every year.
    pub population: Population,
    /// Decided changes of places since the base year, for every year.
    decided: Vec<ChangeSum>,
}

/// Everything that a user can change in one run.
#[derive(Clone, Copy, Debug)]
pub struct Inputs<'a> {
    /// Where the levers stand.
    pub levers: Levers,
    /// The parameters.
    pub parameters: Parameters,
    /// The year from which levers act in full.
    pub target_year: i32,
    /// Which dementia rates.
    pub dementia_reference: DementiaReference,
    /// Measures.
    pub measures: &'a [Change],
}

impl Inputs<'_> {
    /// The reference (referansebane): today's coverage and use at each age, with the same
    /// parameters and dementia rates (section 10 of the method).
    pub fn reference(&self) -> Inputs<'static> {
        Inputs {
            levers: Levers::default(),
            parameters: self.parameters,
            target_year: self.target_year,
            dementia_reference: self.dementia_reference,
            measures: &[],
        }
    }
}

impl Prepared {
    /// Projects the population once; `None` where the source has no figures for some year.
    pub fn new(baseline: Baseline, end_year: i32) -> Option<Self> {
        let population = Population::project(&baseline.population, baseline.base_year, end_year)?;
        let decided = (baseline.base_year..=end_year)
            .map(|year| sum_since(&baseline.decided, baseline.base_year, year))
            .collect();
        Some(Self {
            baseline,
            population,
            decided,
        })
    }

    /// Last year of the projection.
    pub fn end_year(&self) -> i32 {
        let years = i32::try_from(self.population.years.len()).unwrap_or(1);
        self.baseline.base_year + (years - 1)
    }

    /// Persons by age in the year that is `offset` years after the base year, with growth among
    /// those aged 80 and over scaled.
    pub(crate) fn persons(&self, offset: usize, growth_80plus: f64) -> Option<ByAge> {
        let base = self.population.years.first()?;
        let mut persons = *self.population.years.get(offset)?;
        let old = Band::FROM_80.of_mut(&mut persons).iter_mut();
        for (now, then) in old.zip(Band::FROM_80.of(base)) {
            *now = (then + growth_80plus * (*now - then)).max(0.0);
        }
        Some(persons)
    }
}

/// What the base year fixes for all years. The sums of the method page show some of it.
pub(crate) struct BaseYear {
    working: f64,
    pub(crate) raw_need: f64,
    need: f64,
    places: f64,
    coverage: f64,
    institution_share: f64,
    users_per_inhabitant: [f64; 4],
    users: [f64; 4],
    /// Staff as the model has it, before it is calibrated.
    pub(crate) modelled_staff: f64,
    /// κ: calibrates staff to the municipality's own.
    pub(crate) staff_factor: f64,
    /// Staff before the family-care rule, calibrated.
    pub(crate) core_staff: f64,
    /// Cost as the model has it, before it is calibrated, million NOK.
    pub(crate) modelled_cost: f64,
    /// λ: calibrates cost to the municipality's own.
    pub(crate) cost_factor: f64,
}

impl BaseYear {
    pub(crate) fn new(prepared: &Prepared, parameters: &Parameters) -> Self {
        let baseline = &prepared.baseline;
        let none = [0.0; super::age::AGES];
        let persons = prepared.population.years.first().unwrap_or(&none);
        let persons_80 = Band::FROM_80.sum(persons);
        let places = baseline.places.total();
        let institution_share = baseline.places.institution / places;
        let per_inhabitant = users_per_inhabitant(baseline, persons);
        let base_users = users(persons, per_inhabitant, &[1.0; super::age::AGES]);
        let hours_per_user = hours_per_user(
            baseline.home_care_hours_per_user,
            base_users,
            parameters.hours_factor,
        );

        let hours: f64 = base_users
            .iter()
            .zip(hours_per_user)
            .map(|(users, hours)| users * hours)
            .sum();
        let waiting =
            baseline.waiting * (1.0 - parameters.hospital_share) * parameters.waiting_hours;
        let fte_home = fte_of_hours(
            hours + waiting,
            parameters.net_hours_per_fte,
            parameters.direct_share,
        );
        let fte_places = places * fte_per_place(parameters, institution_share);
        let modelled_staff = fte_home + fte_places;
        let staff_factor = calibration(baseline.care_fte, modelled_staff);
        let core_staff = modelled_staff * staff_factor;
        let modelled_cost = core_staff * parameters.cost_per_fte
            + places * nonstaff_per_place(parameters, institution_share);
        Self {
            working: Band::WORKING.sum(persons),
            raw_need: raw_need(persons, rates()),
            need: places * parameters.occupancy + baseline.waiting,
            places,
            coverage: coverage_of(places, persons_80),
            institution_share,
            users_per_inhabitant: per_inhabitant,
            users: base_users,
            modelled_staff,
            staff_factor,
            core_staff,
            modelled_cost,
            cost_factor: calibration(baseline.care_cost, modelled_cost),
        }
    }
}

/// The constant that makes `modelled` equal the municipality's `own` figure; 1 where there is none.
fn calibration(own: Option<f64>, modelled: f64) -> f64 {
    match own {
        Some(own) if modelled > 0.0 => own / modelled,
        _ => 1.0,
    }
}

/// Man-years per occupied place with this mix of kinds.
pub(crate) fn fte_per_place(parameters: &Parameters, institution_share: f64) -> f64 {
    institution_share * parameters.fte_per_institution_place
        + (1.0 - institution_share) * parameters.fte_per_care_home_place
}

/// Million NOK per occupied place beside staff with this mix of kinds.
pub(crate) fn nonstaff_per_place(parameters: &Parameters, institution_share: f64) -> f64 {
    institution_share * parameters.nonstaff_per_institution_place
        + (1.0 - institution_share) * parameters.nonstaff_per_care_home_place
}

/// Need for 24-hour care before it is calibrated to the municipality.
pub(crate) fn raw_need(persons: &ByAge, rates: &ByAge) -> f64 {
    persons.iter().zip(rates).map(|(n, rate)| n * rate).sum()
}

/// Runs the model from the base year to the last year of `prepared`.
pub fn run(prepared: &Prepared, inputs: &Inputs) -> Outputs {
    let levers = &inputs.levers;
    let baseline = &prepared.baseline;
    // What calibrates the base year is not moved by measures.
    let base = BaseYear::new(prepared, &inputs.parameters);
    let ageing = levers.healthy_ageing + inputs.parameters.healthy_ageing_shift;
    let healthy_ageing = ageing.clamp(0.0, 1.5);
    let annuity = annuity(inputs.parameters.interest, inputs.parameters.lifetime);
    let target_share_i = levers.institution_share.unwrap_or(base.institution_share);
    let mut built = (0.0_f64, 0.0_f64);
    let mut fte_base = 0.0;
    let mut outputs = Outputs::with_capacity(baseline.base_year, prepared.population.years.len());

    for ((year, offset), decided) in (baseline.base_year..=prepared.end_year())
        .zip(0..)
        .zip(&prepared.decided)
    {
        let passed = year - baseline.base_year;
        let measures = sum_since(inputs.measures, baseline.base_year, year);
        let moves = moved_since(inputs.measures, baseline.base_year, year);
        let parameters = &inputs.parameters.moved_by(&moves);
        let acting = |id, phased_in| moved_by(&moves, Moves::Lever(id), phased_in);
        let Some(persons) = prepared.persons(offset, parameters.growth_80plus) else {
            break;
        };
        let mut row = Row::EMPTY;
        let policy = ramp(year, baseline.base_year, inputs.target_year);

        let n80 = Band::FROM_80.sum(&persons);
        let working = Band::WORKING.sum(&persons);
        row.set(Series::N80, n80);
        row.set(Series::NWorking, working);
        row.set(Series::NTotal, persons.iter().sum());

        // Dementia and need.
        let prevalence = 1.0 + (levers.prevalence * parameters.prevalence_factor - 1.0) * policy;
        let prevalence = acting(LeverId::Prevalence, prevalence);
        let shifted =
            shifted_rates((1.0 - healthy_ageing) * parameters.longevity_gain * f64::from(passed));
        let need = base.need * raw_need(&persons, &shifted) / base.raw_need
            * prevalence.powf(parameters.need_elasticity);
        let at_home = acting(LeverId::HomeCareShift, levers.home_care_shift * policy) * need;
        let places_needed = (need - at_home) / parameters.occupancy;
        row.set(
            Series::Dementia,
            persons_with_dementia(&persons, inputs.dementia_reference) * prevalence,
        );
        row.set(Series::Need, need);
        row.set(Series::AtHome24h, at_home);
        row.set(Series::PlacesNeeded, places_needed);

        // Places, and who is left without.
        let (coverage, places_target) = match levers.coverage_target {
            CoverageTarget::FollowNeed => {
                let places = base.places + policy * (places_needed - base.places);
                (coverage_of(places, n80), places)
            }
            CoverageTarget::AsToday => (base.coverage, places_at_coverage(base.coverage, n80)),
            CoverageTarget::Share(target) => {
                let coverage = base.coverage + (target - base.coverage) * policy;
                (coverage, places_at_coverage(coverage, n80))
            }
        };
        let share_i = base.institution_share + (target_share_i - base.institution_share) * policy;
        let share_i = acting(LeverId::InstitutionShare, share_i);
        let planned = base.places + decided.places + measures.places;
        let in_place = places_needed.min(places_target);
        let spare = (places_target - places_needed).max(0.0);
        let unmet = (places_needed - places_target).max(0.0) * parameters.occupancy;
        row.set(Series::Coverage, coverage);
        row.set(Series::PlacesTarget, places_target);
        row.set(Series::InstitutionShare, share_i);
        row.set(Series::PlacesPlanned, planned);
        row.set(Series::GapToTarget, planned - places_target);
        row.set(Series::InPlace, in_place);
        row.set(Series::Spare, spare);
        row.set(Series::Unmet, unmet);
        row.set(
            Series::UnmetDecided,
            (places_needed - planned).max(0.0) * parameters.occupancy,
        );

        // Home care and what families carry.
        let users = users(
            &persons,
            base.users_per_inhabitant,
            &moved(
                &shifted,
                rates(),
                prevalence.powf(parameters.home_care_elasticity),
            ),
        );
        let saved = (1.0 - acting(LeverId::Reablement, levers.reablement * policy))
            * (1.0 - acting(LeverId::Technology, levers.technology * policy));
        let [hours_young, hours_67, hours_80, hours_90] = hours_per_user(
            baseline.home_care_hours_per_user,
            base.users,
            parameters.hours_factor,
        );
        let [users_young, users_67, users_80, users_90] = users;
        let users_old = users_67 + users_80 + users_90;
        let hours_ordinary = users_young * hours_young
            + (users_67 * hours_67 + users_80 * hours_80 + users_90 * hours_90) * saved;
        let at_home_without = unmet * (1.0 - parameters.hospital_share);
        let hours_intensive = at_home * parameters.shift_hours;
        let hours_waiting = at_home_without * parameters.waiting_hours;
        let hours = hours_ordinary + hours_intensive + hours_waiting;
        row.set(Series::Users, users_young + users_old);
        row.set(Series::HoursOrdinary, hours_ordinary);
        row.set(Series::HoursIntensive, hours_intensive);
        row.set(Series::HoursWaiting, hours_waiting);
        row.set(Series::Hours, hours);
        row.set(
            Series::FamilyHours,
            (at_home + at_home_without) * parameters.family_hours_per_person,
        );
        row.set(
            Series::UncoveredHours,
            at_home_without * (parameters.shift_hours - parameters.waiting_hours).max(0.0),
        );

        // Staff.
        let paid = in_place + parameters.empty_cost_share * spare;
        let growth = standard(levers, passed) * base.staff_factor;
        let core_home =
            fte_of_hours(hours, parameters.net_hours_per_fte, parameters.direct_share) * growth;
        let core_places = paid * fte_per_place(parameters, share_i) * growth;
        let core = core_home + core_places;
        let public = public_staff(
            levers.family_care,
            core,
            base.core_staff,
            parameters.family_ratio,
            levers.family_growth,
            passed,
        );
        let family_factor = if core > 0.0 { public / core } else { 1.0 };
        let fte_home = core_home * family_factor;
        let fte_places = core_places * family_factor;
        let fte = fte_home + fte_places + measures.fte;
        if passed == 0 {
            fte_base = fte;
        }
        let heads = fte / parameters.average_position;
        row.set(Series::FteHome, fte_home);
        row.set(Series::FtePlaces, fte_places);
        row.set(Series::FteMeasures, measures.fte);
        row.set(Series::Fte, fte);
        row.set(Series::Heads, heads);
        row.set(
            Series::ReplacementFte,
            fte * parameters.sick_leave / (1.0 - parameters.sick_leave),
        );
        row.set(Series::WorkforceShare, heads / working);
        row.set(Series::LabourGap, fte - fte_base * working / base.working);

        // Money.
        let wage = (1.0 + parameters.real_wage_growth).powi(passed);
        let cost_of_fte = parameters.cost_per_fte * wage;
        let cost_home = fte_home * cost_of_fte * base.cost_factor;
        let cost_places = (fte_places * cost_of_fte
            + paid * nonstaff_per_place(parameters, share_i))
            * base.cost_factor;
        let cost_hospital =
            unmet * parameters.hospital_share * DAYS * parameters.price_discharge_ready
                / NOK_PER_MILLION;
        // Only the lever: a measure that saves hours has its own cost.
        let cost_technology = users_old
            * parameters.technology_cost
            * (levers.technology / TECHNOLOGY_FULL_COST).min(1.0)
            * policy;
        built = (
            built
                .0
                .max(share_i * places_target - baseline.places.institution),
            built
                .1
                .max((1.0 - share_i) * places_target - baseline.places.care_home_24h),
        );
        let cost_capital = (built.0
            * parameters.investment_per_institution_place
            * (1.0 - parameters.grant_institution)
            + built.1
                * parameters.investment_per_care_home_place
                * (1.0 - parameters.grant_care_home))
            * annuity;
        let user_fees = in_place * share_i * parameters.occupancy * parameters.fee_per_resident;
        row.set(Series::CostHome, cost_home);
        row.set(Series::CostPlaces, cost_places);
        row.set(Series::CostHospital, cost_hospital);
        row.set(Series::CostTechnology, cost_technology);
        row.set(Series::CostMeasures, measures.annual_cost);
        row.set(Series::CostCapital, cost_capital);
        row.set(Series::UserFees, user_fees);
        row.set(
            Series::Cost,
            cost_home
                + cost_places
                + cost_hospital
                + cost_technology
                + measures.annual_cost
                + cost_capital
                - user_fees,
        );
        outputs.push(&row);
    }
    outputs
}
