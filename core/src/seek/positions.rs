//! Where a lever can stand, and how a scenario looks with it there.

use crate::cases::Engine;
use crate::model::lever::{CoverageTarget, FamilyCare, LeverId, Levers};
use crate::model::run::Inputs;
use crate::model::series::Series;

/// Every step of a lever's range, ascending, and today's value, which may lie between two steps or
/// outside the range.
pub(super) fn positions(id: LeverId, engine: &Engine) -> Vec<f64> {
    let spec = id.spec();
    let prepared = engine.prepared();
    let (min, max) = if id == LeverId::TargetYear {
        let first = f64::from(prepared.baseline.base_year) + 1.0;
        (first, f64::from(prepared.end_year()).max(first))
    } else {
        (spec.min, spec.max)
    };
    // A range is some hundred steps.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let steps = ((max - min) / spec.step).round() as u32;
    let mut positions: Vec<f64> = (0..=steps)
        .map(|step| {
            let value = min + f64::from(step) * spec.step;
            if id == LeverId::TargetYear {
                value
            } else {
                spec.quantised(value)
            }
        })
        .collect();
    if let Some(today) = today(id, engine)
        && !positions.iter().any(|known| (known - today).abs() < 1e-9)
    {
        positions.push(today);
        omsorgstrappa_kernel::sort(&mut positions);
    }
    positions
}

/// What an untouched lever means in this municipality; `None` for the target year, which has no such
/// value.
pub(super) fn today(id: LeverId, engine: &Engine) -> Option<f64> {
    let prepared = engine.prepared();
    let places = prepared.baseline.places;
    match id {
        LeverId::Prevalence | LeverId::HealthyAgeing => Some(1.0),
        LeverId::CoverageTarget => {
            let persons = prepared.population.years.first()?;
            let persons = crate::model::age::Band::FROM_80.sum(persons);
            Some(crate::model::coverage::coverage_of(places.total(), persons))
        }
        LeverId::InstitutionShare => Some(places.institution / places.total()),
        LeverId::TargetYear => None,
        _ => Some(0.0),
    }
}

/// The levers with one of them at `value`. Growth of families' care only counts where it grows, so
/// moving it makes it grow.
pub(super) fn put(id: LeverId, value: f64, levers: &Levers) -> Levers {
    let mut levers = *levers;
    match id {
        LeverId::Prevalence => levers.prevalence = value,
        LeverId::HealthyAgeing => levers.healthy_ageing = value,
        LeverId::HomeCareShift => levers.home_care_shift = value,
        LeverId::CoverageTarget => levers.coverage_target = CoverageTarget::Share(value),
        LeverId::Technology => levers.technology = value,
        LeverId::Reablement => levers.reablement = value,
        LeverId::InstitutionShare => levers.institution_share = Some(value),
        LeverId::StandardGrowth => levers.standard_growth = value,
        LeverId::ProductivityGrowth => levers.productivity_growth = value,
        LeverId::FamilyGrowth => {
            levers.family_care = FamilyCare::Grows;
            levers.family_growth = value;
        }
        LeverId::TargetYear => {}
    }
    levers
}

/// The results of one series in one year with the lever at each of `positions`.
pub(super) fn results_at(
    engine: &mut Engine,
    inputs: &Inputs,
    id: LeverId,
    positions: &[f64],
    series: Series,
    year: i32,
) -> Vec<f64> {
    use crate::cases::SeriesSet;

    if id == LeverId::TargetYear {
        // The ramp is common to all cases of a run.
        return positions
            .iter()
            .map(|&position| {
                // A position is a whole year of the projection.
                #[allow(clippy::cast_possible_truncation)]
                let target_year = position as i32;
                let inputs = Inputs {
                    target_year,
                    ..*inputs
                };
                let one = [inputs.levers];
                results_of(engine, &inputs, &one, SeriesSet::of(&[series]), year)
                    .at(series, year, 0)
                    .unwrap_or(f64::NAN)
            })
            .collect();
    }
    let levers: Vec<Levers> = positions
        .iter()
        .map(|&position| put(id, position, &inputs.levers))
        .collect();
    let results = results_of(engine, inputs, &levers, SeriesSet::of(&[series]), year);
    results.values(series, year).unwrap_or_default().to_vec()
}

/// The results of `inputs` with its levers as each of `levers` has them, in one year.
pub(super) fn results_of(
    engine: &mut Engine,
    inputs: &Inputs,
    levers: &[Levers],
    wanted: crate::cases::SeriesSet,
    year: i32,
) -> crate::cases::Results {
    use crate::cases::{Cases, Results, Span, lever_numbers, parameter_numbers};
    use omsorgstrappa_kernel::{Columns, LEVERS};

    let prepared = std::sync::Arc::clone(engine.prepared());
    let mut columns: [Vec<f64>; LEVERS] = [const { Vec::new() }; LEVERS];
    for levers in levers {
        let numbers = lever_numbers(levers, &prepared, true);
        for (column, number) in columns.iter_mut().zip(numbers) {
            column.push(number);
        }
    }
    let parameters = parameter_numbers(&inputs.parameters);
    let cases = Cases {
        columns: Columns {
            parameters: parameters.each_ref().map(std::slice::from_ref),
            levers: columns.each_ref().map(Vec::as_slice),
        },
        rows: levers.len(),
    };
    let offset = usize::try_from(year - prepared.baseline.base_year).unwrap_or(0);
    let mut results = Results::default();
    engine.run(inputs, &cases, wanted, Span::Ends(offset), &mut results);
    results
}
