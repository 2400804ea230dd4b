//! What a preset makes of a scenario.

use crate::evaluation::Evaluation;
use crate::format::tidy;
use crate::model::lever::{CoverageTarget, LeverId, Levers};
use crate::model::series::Series;
use crate::scenario::Scenario;

use super::PresetId;

/// How many places per person aged 80 and over the pair of more and fewer places moves: one rung of
/// Lillehammer's ladder.
const STEP: f64 = 0.02;
/// Norway's share of added years with need, as a mark on the lever has it.
const HEALTHIER: f64 = 0.4;
/// Sunndal's nursing-home places per person aged 80 and over.
const SUNNDAL_INSTITUTION: f64 = 0.14;
/// Sunndal's new care homes.
const SUNNDAL_CARE_HOMES: f64 = 20.0;

/// The scenario of `evaluation` with the preset carried out: one change, whatever it moves. Levers that
/// the preset does not speak of stay as they are; [`PresetId::Reference`] speaks of all of them, and of
/// the measures.
pub fn carry_out(preset: PresetId, evaluation: &Evaluation) -> Scenario {
    let mut scenario = (*evaluation.scenario).clone();
    let base = evaluation.base_year();
    let coverage_today = evaluation.at(Series::Coverage, base);
    let levers = &mut scenario.levers;
    let share = |coverage: f64| CoverageTarget::Share(coverage.max(0.0));
    match preset {
        PresetId::Reference => {
            *levers = Levers::default();
            scenario.measures.clear();
        }
        PresetId::HealthierAgeing => levers.healthy_ageing = HEALTHIER,
        PresetId::NotHealthierAgeing => levers.healthy_ageing = Levers::default().healthy_ageing,
        PresetId::PlacesFollowNeed => {
            levers.coverage_target = CoverageTarget::FollowNeed;
            levers.home_care_shift = Levers::default().home_care_shift;
        }
        PresetId::NeedMetAtHome => {
            levers.coverage_target = CoverageTarget::FollowNeed;
            let documented = LeverId::HomeCareShift.spec().documented;
            levers.home_care_shift = documented.map_or(0.0, |(_, most)| most);
        }
        PresetId::MorePlaces => levers.coverage_target = share(tidy(coverage_today + STEP)),
        PresetId::FewerPlaces => levers.coverage_target = share(tidy(coverage_today - STEP)),
        PresetId::Lillehammer16 => levers.coverage_target = share(0.16),
        PresetId::Lillehammer18 => levers.coverage_target = share(0.18),
        PresetId::Lillehammer20 => levers.coverage_target = share(0.20),
        PresetId::Sunndal => {
            let n80 = evaluation.at(Series::N80, evaluation.target_year());
            let care_homes = evaluation.prepared.baseline.places.care_home_24h + SUNNDAL_CARE_HOMES;
            let coverage = SUNNDAL_INSTITUTION + care_homes / n80;
            levers.coverage_target = share(tidy(coverage));
            levers.institution_share = Some(tidy(SUNNDAL_INSTITUTION / coverage));
        }
        PresetId::LierConstant => levers.coverage_target = CoverageTarget::AsToday,
    }
    scenario
}
