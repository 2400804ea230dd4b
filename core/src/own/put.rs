//! Own numbers put into a scenario, whatever its municipality comes from.

use crate::import::ImportedPopulation;
use crate::model::parameter::ParameterId;
use crate::scenario::{Baseline, HomeCareUsers, Origin, PlacesBasis, Scenario};

use super::field::OwnField;
use super::numbers::OwnNumbers;
use super::origin::{carried, value};

/// The number of `field` that is used now: the baseline's or the parameter's, in the scenario's unit; `None` where the
/// country's rate stands in.
pub fn used(field: OwnField, scenario: &Scenario, baseline: &Baseline) -> Option<f64> {
    match field {
        OwnField::Parameter(id) => Some(scenario.parameters.get(id)),
        _ => value(field, baseline),
    }
}

/// The scenario with these numbers as its own; `None` sets a field back to what `packaged` has. Fields that are not
/// named stay as they are. `packaged` is the municipality's baseline before any own number.
pub fn with_numbers(
    scenario: &Scenario,
    packaged: &Baseline,
    numbers: &[(OwnField, Option<f64>)],
) -> Scenario {
    let mut next = scenario.clone();
    match &mut next.origin {
        Origin::Packaged { overrides, .. } => {
            let mut own = OwnNumbers::of(overrides, &next.parameters);
            // What the format only carries along is not one's own.
            own.values
                .retain(|(field, own)| !carried(*field) || value(*field, packaged) != Some(*own));
            for &(field, number) in numbers {
                own.set(field, number);
            }
            own.apply(packaged, overrides, &mut next.parameters);
        }
        Origin::Baseline(baseline) => {
            for &(field, number) in numbers {
                if let OwnField::Parameter(id) = field {
                    next.parameters.set(id, number.unwrap_or(mode(id)));
                } else {
                    put(field, number.or(value(field, packaged)), baseline);
                }
            }
            if numbers
                .iter()
                .any(|(field, _)| field.place_kind().is_some())
            {
                baseline.places_basis = if baseline.places == packaged.places {
                    packaged.places_basis
                } else {
                    PlacesBasis::Own
                };
            }
        }
    }
    next
}

fn mode(id: ParameterId) -> f64 {
    id.spec().mode
}

fn put(field: OwnField, number: Option<f64>, baseline: &mut Baseline) {
    let known = number.unwrap_or_default();
    let mut users = baseline.home_care_users.unwrap_or_default();
    match field {
        OwnField::PlacesInstitution => baseline.places.institution = known,
        OwnField::PlacesCareHome => baseline.places.care_home_24h = known,
        OwnField::Waiting => baseline.waiting = known,
        OwnField::UsersUnder67 => users.under_67 = number,
        OwnField::Users67To79 => users.from_67_to_79 = number,
        OwnField::UsersFrom80 => users.from_80 = number,
        OwnField::UsersExcludeCareHomes => baseline.users_exclude_care_homes = known > 0.0,
        OwnField::HomeCareHours => baseline.home_care_hours_per_user = number,
        OwnField::CareFte => baseline.care_fte = number,
        OwnField::CareCost => baseline.care_cost = number,
        OwnField::Parameter(_) => {}
    }
    baseline.home_care_users = (users != HomeCareUsers::default()).then_some(users);
}

/// The scenario with a population from a file: its origin becomes a baseline of its own with everything else kept.
/// `baseline` is the one that the scenario has now, with its own numbers in it. A last year and a target year that the
/// file does not reach become the file's last.
pub fn with_population(
    scenario: &Scenario,
    baseline: &Baseline,
    population: &ImportedPopulation,
) -> Scenario {
    let mut baseline = baseline.clone();
    population.apply(&mut baseline);
    let last = baseline.population.years.last().copied();
    let last = last.unwrap_or(baseline.base_year);
    let first = baseline.base_year;
    Scenario {
        end_year: scenario
            .end_year
            .filter(|&year| year > first && year <= last),
        target_year: scenario
            .target_year
            .map(|year| year.clamp(first.saturating_add(1).min(last), last)),
        origin: Origin::Baseline(Box::new(baseline)),
        ..scenario.clone()
    }
}
