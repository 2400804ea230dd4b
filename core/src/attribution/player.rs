//! Who takes part: the moves that differ from the reference.

use crate::model::lever::{FamilyCare, LeverId, Levers};
use crate::model::run::Inputs;

/// One part of an attribution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Player {
    /// What differs between two scenarios before any lever: municipality, parameters, dementia rates and
    /// what follows from them for the reference. Only in differences.
    Premises,
    /// Demography: the change in the reference, the council's decided places included.
    Demography,
    /// One lever.
    Lever(LeverId),
    /// How families' care develops, with its growth.
    FamilyCare,
    /// All levers beyond the simple ones, as one, where there would be too many.
    OtherLevers,
    /// All measures.
    Measures,
}

/// The most players whose values are worked out one by one.
pub const MOST_PLAYERS: usize = 8;

/// Whether it is a move that can be taken back: a lever of its own in the sense of attribution. The
/// target year is none, and family care and its growth are one.
const fn plays(id: LeverId) -> bool {
    !matches!(id, LeverId::TargetYear | LeverId::FamilyGrowth)
}

/// The moves of a scenario: each lever that differs from the reference, family care, all measures.
/// Where they are more than eight, the levers beyond the simple ones are one.
pub fn players(inputs: &Inputs) -> Vec<Player> {
    let untouched = Levers::default();
    let mut players: Vec<Player> = LeverId::ALL
        .into_iter()
        .filter(|&id| plays(id) && moved(id, &inputs.levers, &untouched) != untouched)
        .map(Player::Lever)
        .collect();
    let family = inputs.levers.family_care != FamilyCare::FollowsNeed;
    let measures = usize::from(!inputs.measures.is_empty());
    if players.len() + usize::from(family) + measures > MOST_PLAYERS {
        players.retain(|player| matches!(player, Player::Lever(id) if id.spec().simple));
        players.push(Player::OtherLevers);
    } else if family {
        players.push(Player::FamilyCare);
    }
    if measures > 0 {
        players.push(Player::Measures);
    }
    players
}

/// `to` with one lever as `from` has it.
fn moved(id: LeverId, from: &Levers, to: &Levers) -> Levers {
    let mut levers = *to;
    match id {
        LeverId::Prevalence => levers.prevalence = from.prevalence,
        LeverId::HealthyAgeing => levers.healthy_ageing = from.healthy_ageing,
        LeverId::HomeCareShift => levers.home_care_shift = from.home_care_shift,
        LeverId::CoverageTarget => levers.coverage_target = from.coverage_target,
        LeverId::Technology => levers.technology = from.technology,
        LeverId::Reablement => levers.reablement = from.reablement,
        LeverId::InstitutionShare => levers.institution_share = from.institution_share,
        LeverId::StandardGrowth => levers.standard_growth = from.standard_growth,
        LeverId::ProductivityGrowth => levers.productivity_growth = from.productivity_growth,
        LeverId::FamilyGrowth => levers.family_growth = from.family_growth,
        LeverId::TargetYear => {}
    }
    levers
}

/// `to` with the move of one player as `from` has it; measures are no lever.
pub(super) fn join(player: Player, from: &Levers, to: &Levers) -> Levers {
    let family = |mut levers: Levers| {
        levers.family_care = from.family_care;
        levers.family_growth = from.family_growth;
        levers
    };
    match player {
        Player::Lever(id) => moved(id, from, to),
        Player::FamilyCare => family(*to),
        Player::OtherLevers => family(
            LeverId::ALL
                .into_iter()
                .filter(|&id| plays(id) && !id.spec().simple)
                .fold(*to, |levers, id| moved(id, from, &levers)),
        ),
        Player::Premises | Player::Demography | Player::Measures => *to,
    }
}
