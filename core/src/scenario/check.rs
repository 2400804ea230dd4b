//! Checks that need more than one field, and the way from a scenario to something that runs.

use crate::model::age::{Band, OLD, OLDEST};
use crate::model::lever::{CoverageTarget, LeverId, Levers};
use crate::model::limit::Limit;
use crate::model::run::Prepared;
use crate::municipality::Municipality;

use super::{Baseline, Origin, Reason, Scenario, ScenarioError};

/// The most years one projection may have: a slip of the pen must not fill the memory.
pub const LONGEST: i32 = 300;
/// How far single years may be from their band's total: half a person.
const HALF_A_PERSON: f64 = 0.5;

type Checked<T = ()> = Result<T, ScenarioError>;

/// Resolves a scenario to what the model runs on. `packaged` is the municipality the scenario
/// names, where it names one.
///
/// # Errors
/// Names the field that cannot be used.
pub fn prepare(scenario: &Scenario, packaged: Option<&Municipality>) -> Checked<Prepared> {
    let (baseline, place) = match &scenario.origin {
        Origin::Baseline(baseline) => ((**baseline).clone(), "baseline"),
        Origin::Packaged {
            municipality,
            alternative,
            overrides,
        } => {
            let packaged = packaged
                .filter(|packaged| packaged.id == *municipality)
                .ok_or_else(|| ScenarioError::new("municipality", Reason::UnknownMunicipality))?;
            let mut baseline = packaged
                .baseline_of(*alternative)
                .ok_or_else(|| ScenarioError::new("alternative", Reason::NoSuchAlternative))?;
            overrides.apply(&mut baseline);
            (baseline, "overrides")
        }
    };
    check_levers(&scenario.levers)?;
    check_bands(&baseline)?;
    check_years(&baseline)?;
    let end_year = end_year(scenario, &baseline)?;
    check_ages(&baseline)?;
    if baseline.places.total() <= 0.0 {
        return Err(ScenarioError::new(
            format!("{place}.places"),
            Reason::NoPlaces,
        ));
    }
    let prepared = Prepared::new(baseline, end_year).ok_or_else(|| {
        ScenarioError::new("baseline.population.years", Reason::BaseYearNotInSource)
    })?;
    check_inhabitants(&prepared, scenario.parameters.growth_80plus)?;
    check_users(&prepared, place)?;
    Ok(prepared)
}

/// Checks what the levers must keep together.
///
/// # Errors
/// Names the lever.
pub fn check_levers(levers: &Levers) -> Checked {
    if 1.0 + levers.standard_growth - levers.productivity_growth <= 0.0 {
        return Err(ScenarioError::new(
            "levers.productivity_growth",
            Reason::GrowthTooLow,
        ));
    }
    let limit = LeverId::CoverageTarget.spec().limit;
    match levers.coverage_target {
        CoverageTarget::Share(share) if !limit.allows(share) => Err(ScenarioError::new(
            "levers.coverage_target",
            Reason::OutsideLimit(Limit::NOT_NEGATIVE),
        )),
        _ => Ok(()),
    }
}

fn check_bands(baseline: &Baseline) -> Checked {
    let bands = &baseline.population.bands;
    let fail = |index: usize, reason| {
        Err(ScenarioError::new(
            format!("baseline.population.bands[{index}]"),
            reason,
        ))
    };
    let mut next = 0;
    for (index, band) in bands.iter().enumerate() {
        let from = u16::from(band.from);
        if band.to < band.from {
            return fail(index, Reason::BandReversed);
        }
        if from != next {
            return fail(
                index,
                match index {
                    0 => Reason::BandsStart,
                    _ if from < next => Reason::BandsOverlap,
                    _ => Reason::BandsGap,
                },
            );
        }
        next = u16::from(band.to) + 1;
    }
    if next != u16::from(OLDEST) + 1 {
        return fail(bands.len().saturating_sub(1), Reason::BandsEnd);
    }
    if bands.iter().any(|band| band.from == OLD) {
        Ok(())
    } else {
        Err(ScenarioError::new(
            "baseline.population.bands",
            Reason::NoEdgeAt80,
        ))
    }
}

fn check_years(baseline: &Baseline) -> Checked {
    let population = &baseline.population;
    let at = |field: &str| format!("baseline.population.{field}");
    let pairs = population.years.iter().zip(population.years.iter().skip(1));
    for (index, (before, after)) in pairs.enumerate() {
        if after <= before {
            return Err(ScenarioError::new(
                at(&format!("years[{}]", index + 1)),
                Reason::YearsNotAscending,
            ));
        }
    }
    if population.counts.len() != population.years.len() {
        return Err(ScenarioError::new(
            at("counts"),
            Reason::WrongLength {
                expected: population.years.len(),
                found: population.counts.len(),
            },
        ));
    }
    for (index, row) in population.counts.iter().enumerate() {
        if row.len() != population.bands.len() {
            return Err(ScenarioError::new(
                at(&format!("counts[{index}]")),
                Reason::WrongLength {
                    expected: population.bands.len(),
                    found: row.len(),
                },
            ));
        }
    }
    if population.years.contains(&baseline.base_year) {
        Ok(())
    } else {
        Err(ScenarioError::new(
            "baseline.base_year",
            Reason::BaseYearNotInSource,
        ))
    }
}

fn end_year(scenario: &Scenario, baseline: &Baseline) -> Checked<i32> {
    let first = baseline.base_year;
    let last = baseline.population.years.last().copied().unwrap_or(first);
    let end = scenario.end_year.unwrap_or(last);
    if end < first || end > last {
        return Err(ScenarioError::new(
            "end_year",
            Reason::YearOutside { first, last },
        ));
    }
    if end.saturating_sub(first) >= LONGEST {
        return Err(ScenarioError::new("end_year", Reason::TooManyYears));
    }
    Ok(end)
}

fn check_ages(baseline: &Baseline) -> Checked {
    let Some(ages) = &baseline.population.base_ages else {
        return Ok(());
    };
    let totals = baseline
        .population
        .totals(baseline.base_year)
        .unwrap_or_default();
    for (&band, total) in baseline.population.bands.iter().zip(totals) {
        if (band.sum(ages) - total).abs() > HALF_A_PERSON {
            return Err(ScenarioError::new(
                "baseline.population.base_ages",
                Reason::AgesDiffer { band },
            ));
        }
    }
    Ok(())
}

fn check_inhabitants(prepared: &Prepared, growth_80plus: f64) -> Checked {
    let years = prepared.baseline.base_year..=prepared.end_year();
    for (year, offset) in years.zip(0..) {
        let Some(persons) = prepared.persons(offset, growth_80plus) else {
            continue;
        };
        let reason = if Band::FROM_80.sum(&persons) <= 0.0 {
            Reason::NobodyOld { year }
        } else if Band::WORKING.sum(&persons) <= 0.0 {
            Reason::NobodyWorking { year }
        } else {
            continue;
        };
        return Err(ScenarioError::new("baseline.population.counts", reason));
    }
    Ok(())
}

fn check_users(prepared: &Prepared, place: &str) -> Checked {
    let (Some(users), Some(persons)) = (
        prepared.baseline.home_care_users,
        prepared.population.years.first(),
    ) else {
        return Ok(());
    };
    let bands = [Band::UNDER_67, Band::FROM_67_TO_79, Band::FROM_80];
    let keys = crate::codec::USER_GROUPS;
    for ((users, band), key) in users.by_group().into_iter().zip(bands).zip(keys) {
        if users.is_some_and(|users| users > 0.0) && band.sum(persons) <= 0.0 {
            return Err(ScenarioError::new(
                format!("{place}.home_care_users.{key}"),
                Reason::UsersOfNobody,
            ));
        }
    }
    Ok(())
}
