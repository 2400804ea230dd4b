//! Every key figure opened: its formula with the actual numbers put in, and where they come from.

use crate::evaluation::Evaluation;
use crate::format::{fill, number, percent, whole};
use crate::model::effect::{Moves, moved_by};
use crate::model::lever::{CoverageTarget, LeverId};
use crate::model::parameter::{ParameterGroup, ParameterId};
use crate::model::ramp::ramp;
use crate::model::series::Series;
use crate::model::source::Source;
use crate::municipality::Municipality;
use crate::text::{Catalogue, FormulaId};

use super::effect::{effect_scale, enough_decimals, moved_name, value_unit};
use super::key::FigureId;

/// One line of a worked formula.
#[derive(Clone, Debug, PartialEq)]
pub struct Formula {
    /// With the actual numbers.
    pub numbers: String,
    /// What it means.
    pub meaning: String,
}

type Values<'a> = &'a [(&'a str, &'a str)];

/// Numbers and meaning of a formula's line before anything is filled in.
pub type Lookup<'a> = &'a dyn Fn(FormulaId) -> (String, String);

/// Fills lines in.
struct Filled<'a> {
    lookup: Lookup<'a>,
    lines: Vec<Formula>,
}

impl Filled<'_> {
    fn add(&mut self, id: FormulaId, values: Values) {
        let (numbers, meaning) = (self.lookup)(id);
        self.lines.push(Formula {
            numbers: fill(&numbers, values),
            meaning: fill(&meaning, values),
        });
    }
}

/// The lines behind one key figure in `year`, and what measures move of what it is worked out with.
pub fn formulas(
    id: FigureId,
    evaluation: &Evaluation,
    year: i32,
    lookup: Lookup,
    texts: &Catalogue,
) -> Vec<Formula> {
    let mut filled = Filled {
        lookup,
        lines: Vec::new(),
    };
    match id {
        FigureId::Places => places(evaluation, year, &mut filled),
        FigureId::Fte => staff(evaluation, year, &mut filled),
        FigureId::Cost => cost(evaluation, year, &mut filled),
        FigureId::Unmet => unmet(evaluation, year, &mut filled),
    }
    moved(id, evaluation, year, &mut filled, texts);
    filled.lines
}

/// Where the numbers behind one key figure come from: the municipality's own first, then those of
/// the parameters that it is worked out with.
pub fn figure_sources(id: FigureId, municipality: Option<&Municipality>) -> Vec<Source> {
    let parameters: &[ParameterId] = match id {
        FigureId::Places => &[ParameterId::Growth80plus],
        FigureId::Fte => &[
            ParameterId::HoursFactor,
            ParameterId::NetHoursPerFte,
            ParameterId::AveragePosition,
            ParameterId::SickLeave,
        ],
        FigureId::Cost => &[
            ParameterId::CostPerFte,
            ParameterId::PriceDischargeReady,
            ParameterId::FeePerResident,
            ParameterId::InvestmentPerInstitutionPlace,
            ParameterId::GrantInstitution,
        ],
        FigureId::Unmet => &[
            ParameterId::NeedElasticity,
            ParameterId::LongevityGain,
            ParameterId::WaitingHours,
            ParameterId::HospitalShare,
        ],
    };
    let own = municipality
        .into_iter()
        .flat_map(|municipality| &municipality.facts);
    let own = own.map(|fact| fact.source);
    let rate = (id == FigureId::Unmet).then_some(Source::ResidentsByAge2010);
    let assumed = parameters
        .iter()
        .flat_map(|id| id.spec().sources.iter().copied());
    let mut sources: Vec<Source> = Vec::new();
    for source in own.chain(rate).chain(assumed) {
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    sources
}

/// Years that the formulas speak of, and how far the levers have come.
struct When {
    year: String,
    base: String,
    target: String,
    ramp: f64,
}

fn when(evaluation: &Evaluation, year: i32) -> When {
    let base = evaluation.base_year();
    let target = evaluation.target_year();
    When {
        year: year.to_string(),
        base: base.to_string(),
        target: target.to_string(),
        ramp: ramp(year, base, target),
    }
}

fn per_100(share: f64) -> String {
    number(share * 100.0, 2)
}

fn places(evaluation: &Evaluation, year: i32, filled: &mut Filled) {
    let when = when(evaluation, year);
    let at = |series| evaluation.at(series, year);
    let base = |series| evaluation.at(series, evaluation.base_year());
    let (target, planned) = (at(Series::PlacesTarget), at(Series::PlacesPlanned));
    let ramp = number(when.ramp, 2);
    match evaluation.scenario.levers.coverage_target {
        CoverageTarget::FollowNeed => {
            filled.add(
                FormulaId::PlacesNeed,
                &[
                    ("before", &number(base(Series::PlacesTarget), 1)),
                    ("ramp", &ramp),
                    ("needed", &number(at(Series::PlacesNeeded), 1)),
                    ("places", &number(target, 1)),
                    ("target", &when.target),
                ],
            );
            filled.add(
                FormulaId::Needed,
                &[
                    ("need", &number(at(Series::Need), 1)),
                    ("home", &number(at(Series::AtHome24h), 1)),
                    (
                        "occupancy",
                        &number(evaluation.scenario.parameters.occupancy, 2),
                    ),
                    ("needed", &number(at(Series::PlacesNeeded), 1)),
                ],
            );
        }
        CoverageTarget::Share(_) | CoverageTarget::AsToday => {
            filled.add(
                FormulaId::Places,
                &[
                    ("coverage", &per_100(at(Series::Coverage))),
                    ("n80", &whole(at(Series::N80))),
                    ("places", &number(target, 1)),
                    ("year", &when.year),
                ],
            );
        }
    }
    if let CoverageTarget::Share(wanted) = evaluation.scenario.levers.coverage_target {
        filled.add(
            FormulaId::Coverage,
            &[
                ("today", &per_100(base(Series::Coverage))),
                ("ramp", &ramp),
                ("wanted", &per_100(wanted)),
                ("coverage", &per_100(at(Series::Coverage))),
                ("base", &when.base),
                ("target", &when.target),
            ],
        );
    }
    filled.add(
        FormulaId::Gap,
        &[
            ("planned", &number(planned, 1)),
            ("places", &number(target, 1)),
            ("gap", &number(at(Series::GapToTarget), 1)),
        ],
    );
}

/// Places that cost: those in use, and part of those that stand empty.
fn paid(evaluation: &Evaluation, year: i32) -> f64 {
    evaluation.at(Series::InPlace, year)
        + evaluation.scenario.parameters.empty_cost_share * evaluation.at(Series::Spare, year)
}

/// `whole` over `part`, the factor that the formula's other numbers leave; 1 of nothing.
fn factor(result: f64, product: f64) -> f64 {
    if product > 0.0 { result / product } else { 1.0 }
}

fn staff(evaluation: &Evaluation, year: i32, filled: &mut Filled) {
    let parameters = &evaluation.parameters(year);
    let when = when(evaluation, year);
    let at = |series| evaluation.at(series, year);
    let (hours, fte_home, fte_places) = (
        at(Series::Hours),
        at(Series::FteHome),
        at(Series::FtePlaces),
    );
    let share_i = at(Series::InstitutionShare);
    let per_place = share_i * parameters.fte_per_institution_place
        + (1.0 - share_i) * parameters.fte_per_care_home_place;
    let paid = paid(evaluation, year);
    let plain_home = hours * crate::model::staff::WEEKS
        / (parameters.net_hours_per_fte * parameters.direct_share);
    filled.add(
        FormulaId::FteHome,
        &[
            ("hours", &whole(hours)),
            ("net", &whole(parameters.net_hours_per_fte)),
            ("direct", &number(parameters.direct_share, 2)),
            ("factor", &number(factor(fte_home, plain_home), 3)),
            ("fte", &number(fte_home, 1)),
            ("base", &when.base),
        ],
    );
    filled.add(
        FormulaId::FtePlaces,
        &[
            ("paid", &number(paid, 1)),
            ("staff", &number(per_place, 3)),
            ("factor", &number(factor(fte_places, paid * per_place), 3)),
            ("fte", &number(fte_places, 1)),
            ("base", &when.base),
        ],
    );
    filled.add(
        FormulaId::Fte,
        &[
            ("home", &number(fte_home, 1)),
            ("places", &number(fte_places, 1)),
            ("measures", &number(at(Series::FteMeasures), 1)),
            ("fte", &number(at(Series::Fte), 1)),
        ],
    );
    filled.add(
        FormulaId::Heads,
        &[
            ("fte", &number(at(Series::Fte), 1)),
            ("position", &number(parameters.average_position, 3)),
            ("heads", &whole(at(Series::Heads))),
            ("replacement", &whole(at(Series::ReplacementFte))),
        ],
    );
}

fn cost(evaluation: &Evaluation, year: i32, filled: &mut Filled) {
    let parameters = &evaluation.parameters(year);
    let when = when(evaluation, year);
    let at = |series| evaluation.at(series, year);
    let million = |series| number(at(series), 1);
    let paid = paid(evaluation, year);
    let price = factor(at(Series::CostHome), at(Series::FteHome));
    let other = factor(at(Series::CostPlaces) - at(Series::FtePlaces) * price, paid);
    let residents = at(Series::InPlace) * at(Series::InstitutionShare) * parameters.occupancy;
    let rest = at(Series::CostHospital) + at(Series::CostTechnology) + at(Series::CostMeasures);
    filled.add(
        FormulaId::CostHome,
        &[
            ("fte", &number(at(Series::FteHome), 1)),
            ("price", &number(price, 3)),
            ("cost", &million(Series::CostHome)),
        ],
    );
    filled.add(
        FormulaId::CostPlaces,
        &[
            ("fte", &number(at(Series::FtePlaces), 1)),
            ("price", &number(price, 3)),
            ("paid", &number(paid, 1)),
            ("other", &number(other, 3)),
            ("cost", &million(Series::CostPlaces)),
        ],
    );
    if at(Series::CostHospital) > 0.0 {
        filled.add(
            FormulaId::CostHospital,
            &[
                ("persons", &number(at(Series::Unmet), 1)),
                ("share", &number(parameters.hospital_share, 2)),
                ("price", &whole(parameters.price_discharge_ready)),
                ("cost", &million(Series::CostHospital)),
            ],
        );
    }
    let technology_and_measures = at(Series::CostTechnology) + at(Series::CostMeasures);
    if technology_and_measures.abs() > 0.0 {
        filled.add(
            FormulaId::CostTechnology,
            &[
                ("technology", &million(Series::CostTechnology)),
                ("measures", &million(Series::CostMeasures)),
                ("cost", &number(technology_and_measures, 1)),
            ],
        );
    }
    filled.add(
        FormulaId::CostCapital,
        &[
            ("cost", &million(Series::CostCapital)),
            ("base", &when.base),
        ],
    );
    filled.add(
        FormulaId::CostFees,
        &[
            ("residents", &number(residents, 1)),
            ("fee", &number(parameters.fee_per_resident, 2)),
            ("cost", &million(Series::UserFees)),
        ],
    );
    filled.add(
        FormulaId::Cost,
        &[
            ("home", &million(Series::CostHome)),
            ("places", &million(Series::CostPlaces)),
            ("other", &number(rest, 1)),
            ("capital", &million(Series::CostCapital)),
            ("fees", &million(Series::UserFees)),
            ("cost", &million(Series::Cost)),
        ],
    );
}

fn unmet(evaluation: &Evaluation, year: i32, filled: &mut Filled) {
    let parameters = &evaluation.parameters(year);
    let when = when(evaluation, year);
    let at = |series| evaluation.at(series, year);
    let before = evaluation.at(Series::Need, evaluation.base_year());
    let occupancy = number(parameters.occupancy, 2);
    let needed = number(at(Series::PlacesNeeded), 1);
    // The sum as it stands, below nothing too: what is shown must be what the signs say.
    let without = |places| {
        let missing = at(Series::PlacesNeeded) - at(places);
        number(missing * parameters.occupancy, 1)
    };
    filled.add(
        FormulaId::Need,
        &[
            ("before", &number(before, 1)),
            ("growth", &number(factor(at(Series::Need), before), 3)),
            ("need", &number(at(Series::Need), 1)),
            ("base", &when.base),
        ],
    );
    filled.add(
        FormulaId::Needed,
        &[
            ("need", &number(at(Series::Need), 1)),
            ("home", &number(at(Series::AtHome24h), 1)),
            ("occupancy", &occupancy),
            ("needed", &needed),
        ],
    );
    filled.add(
        FormulaId::Unmet,
        &[
            ("needed", &needed),
            ("places", &number(at(Series::PlacesTarget), 1)),
            ("occupancy", &occupancy),
            ("unmet", &without(Series::PlacesTarget)),
        ],
    );
    filled.add(
        FormulaId::UnmetDecided,
        &[
            ("needed", &needed),
            ("planned", &number(at(Series::PlacesPlanned), 1)),
            ("occupancy", &occupancy),
            ("unmet", &without(Series::PlacesPlanned)),
        ],
    );
    filled.add(
        FormulaId::UnmetCare,
        &[
            ("share", &percent(parameters.hospital_share, 0)),
            ("hours", &number(parameters.waiting_hours, 1)),
        ],
    );
}

/// What measures move of what a figure is worked out with, a line each.
fn moved(id: FigureId, evaluation: &Evaluation, year: i32, filled: &mut Filled, texts: &Catalogue) {
    let all = evaluation.moved(year);
    let follows = evaluation.scenario.levers.coverage_target == CoverageTarget::FollowNeed;
    for &(on, change) in all.iter().filter(|(on, _)| matters(*on, id, follows)) {
        let before = unmoved(on, evaluation, year);
        let value = moved_by(&all, on, before);
        let stopped = (before + change - value).abs() > 1e-9 * before.abs().max(1.0);
        let scale = effect_scale(on);
        let [before, change, value] = [before, change, value].map(|number| number * scale);
        let decimals = enough_decimals(on, &[before, change]);
        let sign = if change < 0.0 { '−' } else { '+' };
        let line = if stopped {
            FormulaId::MovedToLimit
        } else {
            FormulaId::Moved
        };
        filled.add(
            line,
            &[
                ("before", &number(before, decimals)),
                (
                    "change",
                    &format!("{sign} {}", number(change.abs(), decimals)),
                ),
                ("value", &number(value, decimals)),
                ("what", moved_name(on, texts)),
                ("unit", value_unit(on, texts)),
                ("year", &year.to_string()),
            ],
        );
    }
}

/// Whether what measures move is part of a figure; `follows` where places follow need.
fn matters(on: Moves, id: FigureId, follows: bool) -> bool {
    match on {
        Moves::Lever(LeverId::Prevalence | LeverId::HomeCareShift) => {
            id != FigureId::Places || follows
        }
        Moves::Parameter(ParameterId::HospitalShare | ParameterId::WaitingHours) => {
            id != FigureId::Places
        }
        Moves::Parameter(ParameterId::AveragePosition | ParameterId::SickLeave) => {
            id == FigureId::Fte
        }
        // What families carry is in none of the four.
        Moves::Parameter(ParameterId::FamilyHoursPerPerson) => false,
        Moves::Parameter(parameter) if parameter.spec().group == ParameterGroup::Money => {
            id == FigureId::Cost
        }
        _ => matches!(id, FigureId::Fte | FigureId::Cost),
    }
}

/// Where a lever or parameter would stand in `year` without measures.
fn unmoved(on: Moves, evaluation: &Evaluation, year: i32) -> f64 {
    let scenario = &evaluation.scenario;
    let (levers, parameters) = (&scenario.levers, &scenario.parameters);
    let Moves::Lever(id) = on else {
        return match on {
            Moves::Parameter(id) => parameters.get(id),
            Moves::Lever(_) => 0.0,
        };
    };
    let (today, wanted) = match id {
        LeverId::Prevalence => (1.0, levers.prevalence * parameters.prevalence_factor),
        LeverId::InstitutionShare => {
            let today = evaluation.at(Series::InstitutionShare, evaluation.base_year());
            (today, levers.institution_share.unwrap_or(today))
        }
        LeverId::HomeCareShift => (0.0, levers.home_care_shift),
        LeverId::Reablement => (0.0, levers.reablement),
        _ => (0.0, levers.technology),
    };
    today + (wanted - today) * when(evaluation, year).ramp
}
