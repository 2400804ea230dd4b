//! What a case fixes for all years, and one year of them: the equations of sections 3 to 9, in the
//! order and with the names of `core`'s own `model/run.rs`.

use crate::case::Case;
use crate::math::{above_zero, exp, greater, ln, smaller};
use crate::names::{ANNUITY, SERIES, lever, parameter as p, series};
use crate::sums::{Kernel, Persons, SLOTS, Year};

const WEEKS: f64 = 52.0;
const DAYS: f64 = 365.0;
const NOK_PER_MILLION: f64 = 1e6;
const TECHNOLOGY_FULL_COST: f64 = 0.03;
const MOST_AGEING: f64 = 1.5;

/// What a measure moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum On {
    /// The parameter of that place.
    Parameter(usize),
    /// The lever of that place, where [`Acting`] has it.
    Lever(usize),
}

/// How far the measures move something in a year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Move {
    /// What.
    pub on: On,
    /// What is added.
    pub change: f64,
    /// The least that it becomes.
    pub low: f64,
    /// The most.
    pub high: f64,
}

/// What is the same for all cases in a year.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Common<'a> {
    /// Years since the base year.
    pub passed: i32,
    /// Share of a lever's full effect.
    pub ramp: f64,
    /// Places, man-years and million NOK of the measures, those of the base year left out.
    pub measures: [f64; 3],
    /// What else the measures do; one for each lever or parameter that they move.
    pub moves: &'a [Move],
}

/// Where the levers that measures can move stand in a year.
pub(crate) struct Acting {
    prevalence: f64,
    shift: f64,
    share: f64,
    reablement: f64,
    technology: f64,
}

impl Acting {
    pub fn new(case: &Case, fixed: &Fixed, ramp: f64) -> Self {
        let levers = &case.levers;
        let prevalence = levers[lever::PREVALENCE] * case.parameters[p::PREVALENCE_FACTOR];
        Self {
            prevalence: 1.0 + (prevalence - 1.0) * ramp,
            shift: levers[lever::HOME_CARE_SHIFT] * ramp,
            share: fixed.share + (levers[lever::INSTITUTION_SHARE] - fixed.share) * ramp,
            reablement: levers[lever::REABLEMENT] * ramp,
            technology: levers[lever::TECHNOLOGY] * ramp,
        }
    }

    fn lever(&mut self, place: usize) -> Option<&mut f64> {
        match place {
            lever::PREVALENCE => Some(&mut self.prevalence),
            lever::HOME_CARE_SHIFT => Some(&mut self.shift),
            lever::INSTITUTION_SHARE => Some(&mut self.share),
            lever::REABLEMENT => Some(&mut self.reablement),
            lever::TECHNOLOGY => Some(&mut self.technology),
            _ => None,
        }
    }
}

/// A case as the measures move it in a year; `acting` is moved where it stands. Never inlined: most years of most
/// scenarios do not come here.
#[inline(never)]
pub(crate) fn moved(
    moves: &[Move],
    case: &Case,
    fixed: &Fixed,
    acting: &mut Acting,
) -> (Case, Fixed) {
    let mut case = *case;
    let taken = case.levers[lever::MEASURES];
    for one in moves {
        let change = taken * one.change;
        let cell = match one.on {
            On::Parameter(place) => case.parameters.get_mut(place),
            On::Lever(place) => acting.lever(place),
        };
        if let (Some(cell), true) = (cell, change.abs() > 0.0) {
            *cell = smaller(greater(*cell + change, one.low), one.high);
        }
    }
    let mut fixed = *fixed;
    fixed.by_parameters(&case);
    (case, fixed)
}

/// What does not change from year to year, but where measures move it.
#[derive(Clone, Copy)]
pub(crate) struct Fixed {
    need_scale: f64,
    /// Divisions are dear, and these are the same every year.
    per_occupancy: f64,
    per_position: f64,
    replacement: f64,
    /// Years down the curve per calendar year.
    pub younger: f64,
    /// Factor of a year for each slot.
    pub decline: [f64; SLOTS],
    coverage: f64,
    share: f64,
    fte_per_hour: f64,
    staff_factor: f64,
    core_staff: f64,
    cost_factor: f64,
    institution_capital: f64,
    care_home_capital: f64,
    technology: f64,
}

/// What each year hands on to the next.
pub(crate) struct Moving {
    /// Factor of the curve's slots.
    pub factors: [f64; SLOTS],
    standard: f64,
    wage: f64,
    family: f64,
    built: [f64; 2],
    base_fte: f64,
    prevalence: f64,
    need_effect: f64,
    home_effect: f64,
}

/// The constant that makes the modelled figure the municipality's own.
fn calibration(own: Option<f64>, modelled: f64) -> f64 {
    match own {
        Some(own) if modelled > 0.0 => own / modelled,
        _ => 1.0,
    }
}

impl Fixed {
    pub fn new(kernel: &Kernel, case: &Case) -> Self {
        let (p, levers) = (&case.parameters, &case.levers);
        let [institution, care_home] = kernel.facts.places;
        let places = institution + care_home;
        let share = institution / places;
        let mixed = |i: usize, h: usize| {
            let [i, h] = [i, h].map(|id| p.get(id).copied().unwrap_or_default());
            i * share + h * (1.0 - share)
        };
        let ageing = levers[lever::HEALTHY_AGEING] + p[p::HEALTHY_AGEING_SHIFT];
        let ageing = smaller(above_zero(ageing), MOST_AGEING);
        let younger = (1.0 - ageing) * p[p::LONGEVITY_GAIN];
        let mut decline = [1.0; SLOTS];
        for (factor, slope) in decline.iter_mut().zip(kernel.slopes) {
            *factor = exp(younger * -slope);
        }
        let fte_per_hour = fte_per_hour(case);
        let waiting = kernel.facts.waiting * (1.0 - p[p::HOSPITAL_SHARE]) * p[p::WAITING_HOURS];
        let hours = p[p::HOURS_FACTOR] * kernel.base_hours + waiting;
        let staff = hours * fte_per_hour
            + mixed(p::FTE_PER_INSTITUTION_PLACE, p::FTE_PER_CARE_HOME_PLACE) * places;
        let staff_factor = calibration(kernel.facts.care_fte, staff);
        let core_staff = staff * staff_factor;
        let nonstaff = mixed(
            p::NONSTAFF_PER_INSTITUTION_PLACE,
            p::NONSTAFF_PER_CARE_HOME_PLACE,
        );
        let cost = core_staff * p[p::COST_PER_FTE] + nonstaff * places;
        let annuity = p[ANNUITY];
        let mut fixed = Self {
            need_scale: (p[p::OCCUPANCY] * places + kernel.facts.waiting) / kernel.raw_need,
            per_occupancy: 1.0 / p[p::OCCUPANCY],
            per_position: 0.0,
            replacement: 0.0,
            younger,
            decline,
            coverage: places / kernel.n80,
            share,
            fte_per_hour: 0.0,
            staff_factor,
            core_staff,
            cost_factor: calibration(kernel.facts.care_cost, cost),
            institution_capital: p[p::INVESTMENT_PER_INSTITUTION_PLACE]
                * (1.0 - p[p::GRANT_INSTITUTION])
                * annuity,
            care_home_capital: p[p::INVESTMENT_PER_CARE_HOME_PLACE]
                * (1.0 - p[p::GRANT_CARE_HOME])
                * annuity,
            technology: 0.0,
        };
        fixed.by_parameters(case);
        fixed
    }

    /// What parameters that can be moved give by themselves.
    fn by_parameters(&mut self, case: &Case) {
        let p = &case.parameters;
        // The lever alone: a measure that saves hours has its own cost.
        let full = case.levers[lever::TECHNOLOGY] / TECHNOLOGY_FULL_COST;
        self.per_position = 1.0 / p[p::AVERAGE_POSITION];
        self.replacement = p[p::SICK_LEAVE] / (1.0 - p[p::SICK_LEAVE]);
        self.fte_per_hour = fte_per_hour(case);
        self.technology = p[p::TECHNOLOGY_COST] * smaller(full, 1.0);
    }
}

fn fte_per_hour(case: &Case) -> f64 {
    WEEKS / (case.parameters[p::NET_HOURS_PER_FTE] * case.parameters[p::DIRECT_SHARE])
}

impl Moving {
    /// The base year.
    pub const START: Self = Self {
        factors: [1.0; SLOTS],
        standard: 1.0,
        wage: 1.0,
        family: 1.0,
        built: [0.0; 2],
        base_fte: 0.0,
        prevalence: 1.0,
        need_effect: 1.0,
        home_effect: 1.0,
    };

    /// Goes on by one year or more.
    #[allow(
        clippy::many_single_char_names,
        reason = "written out: a loop is not unrolled in the page, and this is done for every draw and year"
    )]
    pub fn advance(&mut self, fixed: &Fixed, case: &Case, years: i32) {
        let wage = 1.0 + case.parameters[p::REAL_WAGE_GROWTH];
        let standard = case.levers[lever::STANDARD];
        let family = case.levers[lever::FAMILY_GROWTH];
        if years == 1 {
            self.wage *= wage;
            self.standard *= standard;
            self.family *= family;
            let [_, a, b, c, d, e, f, g, h, i] = fixed.decline;
            let [one, j, k, l, m, n, o, p, q, r] = self.factors;
            self.factors = [
                one,
                j * a,
                k * b,
                l * c,
                m * d,
                n * e,
                o * f,
                p * g,
                q * h,
                r * i,
            ];
            return;
        }
        self.wage *= wage.powi(years);
        self.standard *= standard.powi(years);
        self.family *= family.powi(years);
        for (factor, decline) in self.factors.iter_mut().zip(fixed.decline) {
            *factor *= decline.powi(years);
        }
    }

    /// How much more or less dementia there is, and what follows from it for need and home care.
    fn effects(&mut self, case: &Case, prevalence: f64) {
        // After the target year nothing of this changes any more.
        if prevalence.to_bits() == self.prevalence.to_bits() {
            return;
        }
        let p = &case.parameters;
        self.prevalence = prevalence;
        let logarithm = ln(self.prevalence);
        self.need_effect = exp(logarithm * p[p::NEED_ELASTICITY]);
        self.home_effect = exp(logarithm * p[p::HOME_CARE_ELASTICITY]);
    }
}

/// Need and places of a year: as much as has to be known of the years between.
struct Balance {
    need: f64,
    at_home: f64,
    places_needed: f64,
    coverage: f64,
    places_target: f64,
    share: f64,
}

/// Everything that a year of a case is worked out from.
pub(crate) struct InYear<'a> {
    pub kernel: &'a Kernel,
    pub year: &'a Year,
    pub case: &'a Case,
    pub fixed: &'a Fixed,
    pub common: &'a Common<'a>,
    pub people: &'a Persons,
    pub acting: &'a Acting,
}

fn balance(at: &InYear, moving: &mut Moving) -> Balance {
    let InYear {
        kernel,
        case,
        fixed,
        common,
        people,
        acting,
        ..
    } = at;
    let levers = &case.levers;
    let ramp = common.ramp;
    moving.effects(case, acting.prevalence);
    let need = fixed.need_scale * people.raw_need * moving.need_effect;
    let at_home = acting.shift * need;
    let places_needed = (need - at_home) * fixed.per_occupancy;
    let [institution, care_home] = kernel.facts.places;
    let places = institution + care_home;
    let share_of_80 = fixed.coverage + (levers[lever::COVERAGE_TARGET] - fixed.coverage) * ramp;
    let following = places + (places_needed - places) * ramp;
    let (places_target, coverage) = if levers[lever::FOLLOW_NEED] > 0.0 {
        (following, following / people.n80)
    } else {
        (share_of_80 * people.n80, share_of_80)
    };
    let share = acting.share;
    let [built_i, built_h] = moving.built;
    moving.built = [
        greater(built_i, share * places_target - institution),
        greater(built_h, (1.0 - share) * places_target - care_home),
    ];
    Balance {
        need,
        at_home,
        places_needed,
        coverage,
        places_target,
        share,
    }
}

/// A year between, of which only what has been built by then is needed.
pub(crate) fn pass_through(at: &InYear, moving: &mut Moving) {
    balance(at, moving);
}

/// A whole year: every series into `row`.
pub(crate) fn work_out(at: &InYear, moving: &mut Moving, row: &mut [f64; SERIES]) {
    let InYear {
        kernel,
        year,
        case,
        fixed,
        common,
        people,
        acting,
    } = at;
    let (p, levers) = (&case.parameters, &case.levers);
    let ramp = common.ramp;
    let Balance {
        need,
        at_home,
        places_needed,
        coverage,
        places_target,
        share,
    } = balance(at, moving);
    let [measure_places, measure_fte, measure_cost] =
        common.measures.map(|sum| levers[lever::MEASURES] * sum);
    let [institution, care_home] = kernel.facts.places;
    let planned = (institution + care_home + year.decided) + measure_places;
    let in_place = smaller(places_needed, places_target);
    let spare = above_zero(places_target - places_needed);
    let unmet = above_zero(places_needed - places_target) * p[p::OCCUPANCY];
    row[series::N80] = people.n80;
    row[series::N_WORKING] = year.working;
    row[series::N_TOTAL] = people.n80 + year.under_80;
    row[series::DEMENTIA] = people.dementia * moving.prevalence;
    row[series::NEED] = need;
    row[series::AT_HOME_24H] = at_home;
    row[series::PLACES_NEEDED] = places_needed;
    row[series::COVERAGE] = coverage;
    row[series::PLACES_TARGET] = places_target;
    row[series::INSTITUTION_SHARE] = share;
    row[series::PLACES_PLANNED] = planned;
    row[series::GAP_TO_TARGET] = planned - places_target;
    row[series::IN_PLACE] = in_place;
    row[series::SPARE] = spare;
    row[series::UNMET] = unmet;
    row[series::UNMET_DECIDED] = above_zero(places_needed - planned) * p[p::OCCUPANCY];

    // Home care and what families carry.
    let saved = (1.0 - acting.reablement) * (1.0 - acting.technology);
    let old_users = people.old_users * moving.home_effect;
    let old_hours = people.old_hours * moving.home_effect * saved;
    let ordinary = (old_hours + year.young_hours) * p[p::HOURS_FACTOR];
    let without = unmet * (1.0 - p[p::HOSPITAL_SHARE]);
    let intensive = at_home * p[p::SHIFT_HOURS];
    let waiting = without * p[p::WAITING_HOURS];
    let hours = ordinary + intensive + waiting;
    row[series::USERS] = old_users + year.young_users;
    row[series::HOURS_ORDINARY] = ordinary;
    row[series::HOURS_INTENSIVE] = intensive;
    row[series::HOURS_WAITING] = waiting;
    row[series::HOURS] = hours;
    row[series::FAMILY_HOURS] = (at_home + without) * p[p::FAMILY_HOURS_PER_PERSON];
    row[series::UNCOVERED_HOURS] = without * above_zero(p[p::SHIFT_HOURS] - p[p::WAITING_HOURS]);

    // Staff.
    let mix = |i: f64, h: f64| share * i + (1.0 - share) * h;
    let paid = in_place + p[p::EMPTY_COST_SHARE] * spare;
    let growth = moving.standard * fixed.staff_factor;
    let core_home = hours * fixed.fte_per_hour * growth;
    let per_place = mix(
        p[p::FTE_PER_INSTITUTION_PLACE],
        p[p::FTE_PER_CARE_HOME_PLACE],
    );
    let core_places = paid * per_place * growth;
    let core = core_home + core_places;
    let families = p[p::FAMILY_RATIO] * fixed.core_staff * moving.family;
    let public = above_zero(core * (1.0 + p[p::FAMILY_RATIO]) - families);
    let factor = if levers[lever::FAMILY_RULE] > 0.0 && core > 0.0 {
        public / core
    } else {
        1.0
    };
    let fte_home = core_home * factor;
    let fte_places = core_places * factor;
    let fte = fte_home + fte_places + measure_fte;
    if common.passed == 0 {
        moving.base_fte = fte;
    }
    let heads = fte * fixed.per_position;
    let working_then = kernel.years.first().map_or(1.0, |base| base.working);
    row[series::FTE_HOME] = fte_home;
    row[series::FTE_PLACES] = fte_places;
    row[series::FTE_MEASURES] = measure_fte;
    row[series::FTE] = fte;
    row[series::HEADS] = heads;
    row[series::REPLACEMENT_FTE] = fte * fixed.replacement;
    row[series::WORKFORCE_SHARE] = heads / year.working;
    row[series::LABOUR_GAP] = fte - moving.base_fte * (year.working / working_then);

    // Money.
    let cost_of_fte = p[p::COST_PER_FTE] * moving.wage;
    let nonstaff = mix(
        p[p::NONSTAFF_PER_INSTITUTION_PLACE],
        p[p::NONSTAFF_PER_CARE_HOME_PLACE],
    );
    let cost_home = fte_home * cost_of_fte * fixed.cost_factor;
    let cost_places = (fte_places * cost_of_fte + paid * nonstaff) * fixed.cost_factor;
    let days = DAYS / NOK_PER_MILLION;
    let hospital = unmet * p[p::HOSPITAL_SHARE] * p[p::PRICE_DISCHARGE_READY] * days;
    let technology = old_users * fixed.technology * ramp;
    let [built_i, built_h] = moving.built;
    let capital = built_i * fixed.institution_capital + built_h * fixed.care_home_capital;
    let fees = in_place * share * p[p::OCCUPANCY] * p[p::FEE_PER_RESIDENT];
    row[series::COST_PLACES] = cost_places;
    row[series::COST_HOME] = cost_home;
    row[series::COST_HOSPITAL] = hospital;
    row[series::COST_TECHNOLOGY] = technology;
    row[series::COST_MEASURES] = measure_cost;
    row[series::COST_CAPITAL] = capital;
    row[series::USER_FEES] = fees;
    row[series::COST] =
        cost_home + cost_places + hospital + technology + measure_cost + capital - fees;
}
