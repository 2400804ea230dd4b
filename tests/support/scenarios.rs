//! Random scenarios, every one of them valid: written out in full, or building on a packaged
//! municipality with own numbers.

use omsorgstrappa_core::model::age::{Band, OLD, OLDEST};
use omsorgstrappa_core::model::change::{Change, PlaceKind};
use omsorgstrappa_core::model::dementia::DementiaReference;
use omsorgstrappa_core::model::effect::{Effect, Moves};
use omsorgstrappa_core::model::lever::{CoverageTarget, FamilyCare, Levers};
use omsorgstrappa_core::model::parameter::{ParameterId, Parameters};
use omsorgstrappa_core::model::population::PopulationSource;
use omsorgstrappa_core::model::source::Strength;
use omsorgstrappa_core::scenario::{
    Alternative, Baseline, HomeCareUsers, Origin, Overrides, Places, PlacesBasis, Scenario,
};
use proptest::collection::{btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// The packaged municipalities that have every alternative.
const TODAY: [&str; 4] = ["3405", "3312", "3314", "1563"];
/// Whole numbers up to here are exact in JSON.
const LARGEST_WHOLE: u64 = 9_007_199_254_740_991;

/// Any valid scenario.
pub fn scenario() -> impl Strategy<Value = Scenario> {
    (origin(), levers(), parameters(), vec(measure(), 0..4)).prop_flat_map(
        |(origin, levers, parameters, measures)| {
            let (first, last) = span(&origin);
            (
                option::of(first..=last),
                option::of(first - 3..=last + 10),
                0..=LARGEST_WHOLE,
                select(&DementiaReference::ALL[..]),
            )
                .prop_map(move |(end_year, target_year, seed, dementia_reference)| {
                    Scenario {
                        origin: origin.clone(),
                        end_year,
                        target_year,
                        seed,
                        dementia_reference,
                        levers,
                        parameters,
                        measures: measures.clone(),
                    }
                })
        },
    )
}

/// Base year and last year.
fn span(origin: &Origin) -> (i32, i32) {
    match origin {
        Origin::Baseline(baseline) => {
            let last = baseline.population.years.last().copied();
            (baseline.base_year, last.unwrap_or(baseline.base_year))
        }
        Origin::Packaged { .. } => (2026, 2050),
    }
}

fn origin() -> impl Strategy<Value = Origin> {
    prop_oneof![
        3 => baseline().prop_map(|baseline| Origin::Baseline(Box::new(baseline))),
        1 => (select(&TODAY[..]), select(&Alternative::ALL[..]), overrides()).prop_map(
            |(id, alternative, overrides)| Origin::Packaged {
                municipality: id.to_owned(),
                alternative,
                overrides: Box::new(overrides),
            }
        ),
    ]
}

prop_compose! {
    fn baseline()(population in population())(
        base_year in select(population.years.clone()),
        population in Just(population),
        name in ".{0,12}",
        own in overrides(),
        places in places(),
    ) -> Baseline {
        Baseline {
            name,
            base_year,
            population,
            places,
            places_basis: own.places_basis.unwrap_or_default(),
            decided: own.decided.unwrap_or_default(),
            home_care_users: own.home_care_users,
            users_exclude_care_homes: own.users_exclude_care_homes.unwrap_or_default(),
            home_care_hours_per_user: own.home_care_hours_per_user,
            care_fte: own.care_fte,
            care_cost: own.care_cost,
            waiting: own.waiting.unwrap_or_default(),
        }
    }
}

prop_compose! {
    /// Bands with an edge at 80 and some others, one to four years up to ten apart. No band falls to
    /// less than a sixth: `growth_80plus` at its highest would leave nobody in it.
    fn population()(
        edges in btree_set(1..OLDEST, 0..9),
        first in 2000..2030,
        gaps in vec(1..10, 0..4),
    )(
        counts in vec(vec(1500.0..9000.0_f64, edges.len() + 2), gaps.len() + 1),
        size in 0.01..10.0_f64,
        edges in Just(edges),
        first in Just(first),
        gaps in Just(gaps),
    ) -> PopulationSource {
        let mut edges = edges;
        edges.insert(0);
        edges.insert(OLD);
        let starts: Vec<u8> = edges.into_iter().collect();
        let ends = starts.iter().skip(1).map(|start| start - 1).chain([OLDEST]);
        let bands: Vec<Band> = starts.iter().zip(ends).map(|(&from, to)| Band { from, to }).collect();
        let mut years = vec![first];
        for gap in gaps {
            years.push(years[years.len() - 1] + gap);
        }
        PopulationSource {
            counts: counts
                .into_iter()
                .map(|row| row[..bands.len()].iter().map(|persons| persons * size).collect())
                .collect(),
            bands,
            years,
            base_ages: None,
        }
    }
}

prop_compose! {
    fn places()(institution in 1.0..300.0_f64, care_home_24h in 0.0..300.0_f64) -> Places {
        Places { institution, care_home_24h }
    }
}

prop_compose! {
    fn users()(
        under_67 in option::of(0.0..2000.0_f64),
        from_67_to_79 in option::of(0.0..900.0_f64),
        from_80 in option::of(0.0..900.0_f64),
    ) -> HomeCareUsers {
        HomeCareUsers { under_67, from_67_to_79, from_80 }
    }
}

prop_compose! {
    fn overrides()(
        places in option::of(places()),
        places_basis in option::of(select(&PlacesBasis::ALL[..])),
        decided in option::of(vec(change(), 0..3)),
        home_care_users in option::of(users()),
        users_exclude_care_homes in option::of(any::<bool>()),
        home_care_hours_per_user in option::of(0.1..30.0_f64),
        care_fte in option::of(1.0..3000.0_f64),
        care_cost in option::of(1.0..3000.0_f64),
        waiting in option::of(0.0..80.0_f64),
    ) -> Overrides {
        Overrides {
            places,
            places_basis,
            decided,
            home_care_users,
            users_exclude_care_homes,
            home_care_hours_per_user,
            care_fte,
            care_cost,
            waiting,
        }
    }
}

prop_compose! {
    /// A measure, with or without something that it moves.
    pub fn measure()(change in change(), effects in effects()) -> Change {
        Change { effects, ..change }
    }
}

/// Nothing half the time, else up to three effects.
fn effects() -> impl Strategy<Value = Vec<Effect>> {
    prop_oneof![Just(Vec::new()), vec(effect(), 1..4)]
}

prop_compose! {
    /// An effect up to more than the whole of a lever, or half of a parameter's usual value, either way: far enough to meet
    /// limits.
    pub fn effect()(
        on in select(Moves::all().collect::<Vec<_>>()),
        part in -0.5..0.5_f64,
        evidence in option::of(select(&Strength::ALL[..])),
        source in option::of(".{0,8}"),
    ) -> Effect {
        let usual = match on {
            Moves::Lever(_) => 2.4,
            Moves::Parameter(id) => id.spec().mode,
        };
        Effect { on, change: part * usual, evidence, source }
    }
}

prop_compose! {
    /// A decided change, or what a measure has in common with one.
    pub fn change()(
        name in ".{0,12}",
        from in 1995..2060,
        to in option::of(1995..2060),
        (fte, annual_cost, places) in (-20.0..40.0_f64, -20.0..40.0_f64, -30.0..60.0_f64),
        kind in option::of(select(&PlaceKind::ALL[..])),
        investment in option::of(0.0..500.0_f64),
        [site, area, source] in [option::of(".{0,8}"), option::of(".{0,8}"), option::of(".{0,8}")],
    ) -> Change {
        Change {
            name, from, to, fte, annual_cost, places, kind, investment, site, area, source, effects: Vec::new(),
        }
    }
}

fn coverage_target() -> impl Strategy<Value = CoverageTarget> {
    prop_oneof![
        Just(CoverageTarget::AsToday),
        Just(CoverageTarget::FollowNeed),
        (0.0..0.5).prop_map(CoverageTarget::Share),
    ]
}

prop_compose! {
    /// Levers anywhere in the limits of the format, growth rates within what anybody would try.
    fn levers()(
        (prevalence, healthy_ageing, home_care_shift) in (0.2..2.0_f64, 0.0..=1.5_f64, 0.0..=1.0_f64),
        coverage_target in coverage_target(),
        institution_share in option::of(0.0..=1.0_f64),
        (reablement, technology) in (0.0..=1.0_f64, 0.0..=1.0_f64),
        (standard_growth, productivity_growth) in (-0.03..0.05_f64, -0.03..0.05_f64),
        family_care in select(&FamilyCare::ALL[..]),
        family_growth in -0.05..0.05_f64,
    ) -> Levers {
        Levers {
            prevalence,
            healthy_ageing,
            home_care_shift,
            coverage_target,
            institution_share,
            reablement,
            technology,
            standard_growth,
            productivity_growth,
            family_care,
            family_growth,
        }
    }
}

prop_compose! {
    /// A few parameters anywhere between their low and high ends, the rest at their defaults.
    fn parameters()(
        moved in subsequence(ParameterId::ALL, 0..=ParameterId::ALL.len()),
        shares in vec(0.0..=1.0_f64, ParameterId::ALL.len()),
    ) -> Parameters {
        let mut parameters = Parameters::default();
        for (id, share) in moved.into_iter().zip(shares) {
            let spec = id.spec();
            if let (Some(low), Some(high)) = (spec.low, spec.high) {
                parameters.set(id, low + (high - low) * share);
            }
        }
        parameters
    }
}
