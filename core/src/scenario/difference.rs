//! What differs between two scenarios, field by field, and how one field is put back.

use crate::model::change::Change;
use crate::model::dementia::DementiaReference;
use crate::model::lever::{CoverageTarget, FamilyCare, LeverId};
use crate::model::parameter::ParameterId;

use super::{Alternative, Baseline, HomeCareUsers, Origin, Places, PlacesBasis, Scenario};

/// A field of the municipality's own numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OwnField {
    /// Name.
    Name,
    /// Base year.
    BaseYear,
    /// Population.
    Population,
    /// Places.
    Places,
    /// What a place is.
    PlacesBasis,
    /// Decided changes.
    Decided,
    /// Home-care users.
    HomeCareUsers,
    /// Whether residents of 24-hour homes are left out of the users already.
    UsersExcludeCareHomes,
    /// Own mean hours.
    HomeCareHoursPerUser,
    /// Own staff.
    CareFte,
    /// Own cost.
    CareCost,
    /// Persons waiting.
    Waiting,
}

impl OwnField {
    /// Every field.
    pub const ALL: [Self; 12] = [
        Self::Name,
        Self::BaseYear,
        Self::Population,
        Self::Places,
        Self::PlacesBasis,
        Self::Decided,
        Self::HomeCareUsers,
        Self::UsersExcludeCareHomes,
        Self::HomeCareHoursPerUser,
        Self::CareFte,
        Self::CareCost,
        Self::Waiting,
    ];

    /// Its name in the exchange format.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::BaseYear => "base_year",
            Self::Population => "population",
            Self::Places => "places",
            Self::PlacesBasis => "places_basis",
            Self::Decided => "decided",
            Self::HomeCareUsers => "home_care_users",
            Self::UsersExcludeCareHomes => "users_exclude_care_homes",
            Self::HomeCareHoursPerUser => "home_care_hours_per_user",
            Self::CareFte => "care_fte",
            Self::CareCost => "care_cost",
            Self::Waiting => "waiting",
        }
    }
}

/// One field of a scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// A lever.
    Lever(LeverId),
    /// How family care develops.
    FamilyCare,
    /// A parameter.
    Parameter(ParameterId),
    /// The dementia rates.
    DementiaReference,
    /// The projection alternative.
    Alternative,
    /// The last year.
    EndYear,
    /// The measures.
    Measures,
    /// Which municipality.
    Municipality,
    /// The municipality's own numbers.
    Own(OwnField),
    /// The seed of the uncertainty draws.
    Seed,
}

impl Field {
    /// Every field, in the order of the page.
    pub fn all() -> impl Iterator<Item = Self> {
        let levers = LeverId::ALL.into_iter().map(Self::Lever);
        let parameters = ParameterId::ALL.iter().map(|&id| Self::Parameter(id));
        levers
            .chain([Self::FamilyCare])
            .chain(parameters)
            .chain([
                Self::DementiaReference,
                Self::Alternative,
                Self::EndYear,
                Self::Measures,
                Self::Municipality,
            ])
            .chain(OwnField::ALL.into_iter().map(Self::Own))
            .chain([Self::Seed])
    }

    /// Its name in the exchange format, without what it stands inside.
    pub fn key(self) -> &'static str {
        match self {
            Self::Lever(id) => id.spec().key,
            Self::FamilyCare => "family_care",
            Self::Parameter(id) => id.spec().key,
            Self::DementiaReference => "dementia_reference",
            Self::Alternative => "alternative",
            Self::EndYear => "end_year",
            Self::Measures => "measures",
            Self::Municipality => "municipality",
            Self::Own(own) => own.key(),
            Self::Seed => "seed",
        }
    }

    /// The field of that name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::all().find(|field| field.key() == key)
    }
}

/// What a field holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing of its own: as today, as packaged, as the source has it.
    Untouched,
    /// A number in the scenario's own unit.
    Number(f64),
    /// A year.
    Year(i32),
    /// A whole number that is no year.
    Seed(u64),
    /// Places follow need.
    FollowNeed,
    /// How family care develops.
    FamilyCare(FamilyCare),
    /// A projection alternative.
    Alternative(Alternative),
    /// Dementia rates.
    DementiaReference(DementiaReference),
    /// Measures or decided changes.
    Changes(Vec<Change>),
    /// A packaged municipality's id.
    Municipality(String),
    /// A municipality that is written out in full, by name.
    Written(String),
    /// Text.
    Text(String),
    /// A population: a number for what every count adds up to, so that two of them can be told apart.
    Population {
        /// First and last year.
        years: (i32, i32),
        /// Persons in the first year.
        first: f64,
        /// Persons in the last year.
        last: f64,
    },
    /// Places.
    Places(Places),
    /// What a place is.
    PlacesBasis(PlacesBasis),
    /// Home-care users.
    HomeCareUsers(HomeCareUsers),
    /// Yes or no.
    Truth(bool),
}

/// One field that differs.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// Which field.
    pub field: Field,
    /// What it held.
    pub from: Value,
    /// What it holds.
    pub to: Value,
}

/// What `field` holds.
pub fn value_of(scenario: &Scenario, field: Field) -> Value {
    let year = |year: Option<i32>| year.map_or(Value::Untouched, Value::Year);
    match field {
        Field::Lever(id) => lever_of(scenario, id),
        Field::FamilyCare => Value::FamilyCare(scenario.levers.family_care),
        Field::Parameter(id) => Value::Number(scenario.parameters.get(id)),
        Field::DementiaReference => Value::DementiaReference(scenario.dementia_reference),
        Field::Alternative => match &scenario.origin {
            Origin::Packaged { alternative, .. } => Value::Alternative(*alternative),
            Origin::Baseline(_) => Value::Untouched,
        },
        Field::EndYear => year(scenario.end_year),
        Field::Measures => Value::Changes(scenario.measures.clone()),
        Field::Municipality => match &scenario.origin {
            Origin::Packaged { municipality, .. } => Value::Municipality(municipality.clone()),
            Origin::Baseline(baseline) => Value::Written(baseline.name.clone()),
        },
        Field::Own(own) => own_of(scenario, own),
        Field::Seed => Value::Seed(scenario.seed),
    }
}

fn lever_of(scenario: &Scenario, id: LeverId) -> Value {
    let levers = &scenario.levers;
    Value::Number(match id {
        LeverId::Prevalence => levers.prevalence,
        LeverId::HealthyAgeing => levers.healthy_ageing,
        LeverId::HomeCareShift => levers.home_care_shift,
        LeverId::CoverageTarget => match levers.coverage_target {
            CoverageTarget::AsToday => return Value::Untouched,
            CoverageTarget::Share(share) => share,
            CoverageTarget::FollowNeed => return Value::FollowNeed,
        },
        LeverId::Technology => levers.technology,
        LeverId::Reablement => levers.reablement,
        LeverId::InstitutionShare => match levers.institution_share {
            None => return Value::Untouched,
            Some(share) => share,
        },
        LeverId::StandardGrowth => levers.standard_growth,
        LeverId::ProductivityGrowth => levers.productivity_growth,
        LeverId::FamilyGrowth => levers.family_growth,
        LeverId::TargetYear => {
            return scenario.target_year.map_or(Value::Untouched, Value::Year);
        }
    })
}

fn own_of(scenario: &Scenario, field: OwnField) -> Value {
    let number = |own: Option<f64>| own.map_or(Value::Untouched, Value::Number);
    match &scenario.origin {
        Origin::Baseline(baseline) => baseline_of(baseline, field),
        Origin::Packaged { overrides, .. } => match field {
            OwnField::Name | OwnField::BaseYear | OwnField::Population => Value::Untouched,
            OwnField::Places => overrides.places.map_or(Value::Untouched, Value::Places),
            OwnField::PlacesBasis => overrides
                .places_basis
                .map_or(Value::Untouched, Value::PlacesBasis),
            OwnField::Decided => overrides
                .decided
                .clone()
                .map_or(Value::Untouched, Value::Changes),
            OwnField::HomeCareUsers => overrides
                .home_care_users
                .map_or(Value::Untouched, Value::HomeCareUsers),
            OwnField::UsersExcludeCareHomes => overrides
                .users_exclude_care_homes
                .map_or(Value::Untouched, Value::Truth),
            OwnField::HomeCareHoursPerUser => number(overrides.home_care_hours_per_user),
            OwnField::CareFte => number(overrides.care_fte),
            OwnField::CareCost => number(overrides.care_cost),
            OwnField::Waiting => number(overrides.waiting),
        },
    }
}

fn baseline_of(baseline: &Baseline, field: OwnField) -> Value {
    let number = |own: Option<f64>| own.map_or(Value::Untouched, Value::Number);
    match field {
        OwnField::Name => Value::Text(baseline.name.clone()),
        OwnField::BaseYear => Value::Year(baseline.base_year),
        OwnField::Population => {
            let population = &baseline.population;
            let ends = (population.years.first(), population.years.last());
            let sum = |row: Option<&Vec<f64>>| row.map_or(0.0, |row| row.iter().sum());
            Value::Population {
                years: (
                    ends.0.copied().unwrap_or(baseline.base_year),
                    ends.1.copied().unwrap_or(baseline.base_year),
                ),
                first: sum(population.counts.first()),
                last: sum(population.counts.last()),
            }
        }
        OwnField::Places => Value::Places(baseline.places),
        OwnField::PlacesBasis => Value::PlacesBasis(baseline.places_basis),
        OwnField::Decided => Value::Changes(baseline.decided.clone()),
        OwnField::HomeCareUsers => baseline
            .home_care_users
            .map_or(Value::Untouched, Value::HomeCareUsers),
        OwnField::UsersExcludeCareHomes => Value::Truth(baseline.users_exclude_care_homes),
        OwnField::HomeCareHoursPerUser => number(baseline.home_care_hours_per_user),
        OwnField::CareFte => number(baseline.care_fte),
        OwnField::CareCost => number(baseline.care_cost),
        OwnField::Waiting => Value::Number(baseline.waiting),
    }
}

/// Whether `field` is the same in both.
fn same(a: &Scenario, b: &Scenario, field: Field) -> bool {
    match (field, &a.origin, &b.origin) {
        // Two populations can have the same sums.
        (Field::Own(OwnField::Population), Origin::Baseline(a), Origin::Baseline(b)) => {
            a.population == b.population
        }
        // Two that are written out are told apart by their numbers, their name among them.
        (Field::Municipality, Origin::Baseline(_), Origin::Baseline(_)) => true,
        // What one of the two has no place for is told by the municipality.
        (
            Field::Municipality | Field::Own(_) | Field::Alternative,
            Origin::Baseline(_),
            Origin::Packaged { .. },
        )
        | (
            Field::Municipality | Field::Own(_) | Field::Alternative,
            Origin::Packaged { .. },
            Origin::Baseline(_),
        ) => field != Field::Municipality,
        _ => value_of(a, field) == value_of(b, field),
    }
}

/// Every field that differs between `before` and `after`, in the order of the page. Empty exactly where
/// the two are the same.
pub fn differences(before: &Scenario, after: &Scenario) -> Vec<Difference> {
    if before == after {
        return Vec::new();
    }
    Field::all()
        .filter(|&field| !same(before, after, field))
        .map(|field| Difference {
            field,
            from: value_of(before, field),
            to: value_of(after, field),
        })
        .collect()
}

/// Puts `field` back to what it is in `from`. Own numbers are only put back where both are written out
/// or build on the same kind of municipality; [`Field::Municipality`] puts all of them back.
pub fn put_back(scenario: &mut Scenario, field: Field, from: &Scenario) {
    let (levers, then) = (&mut scenario.levers, &from.levers);
    match field {
        Field::Lever(id) => match id {
            LeverId::Prevalence => levers.prevalence = then.prevalence,
            LeverId::HealthyAgeing => levers.healthy_ageing = then.healthy_ageing,
            LeverId::HomeCareShift => levers.home_care_shift = then.home_care_shift,
            LeverId::CoverageTarget => levers.coverage_target = then.coverage_target,
            LeverId::Technology => levers.technology = then.technology,
            LeverId::Reablement => levers.reablement = then.reablement,
            LeverId::InstitutionShare => levers.institution_share = then.institution_share,
            LeverId::StandardGrowth => levers.standard_growth = then.standard_growth,
            LeverId::ProductivityGrowth => levers.productivity_growth = then.productivity_growth,
            LeverId::FamilyGrowth => levers.family_growth = then.family_growth,
            LeverId::TargetYear => scenario.target_year = from.target_year,
        },
        Field::FamilyCare => levers.family_care = then.family_care,
        Field::Parameter(id) => scenario.parameters.set(id, from.parameters.get(id)),
        Field::DementiaReference => scenario.dementia_reference = from.dementia_reference,
        Field::Alternative => {
            if let (
                Origin::Packaged { alternative, .. },
                Origin::Packaged {
                    alternative: then, ..
                },
            ) = (&mut scenario.origin, &from.origin)
            {
                *alternative = *then;
            }
        }
        Field::EndYear => scenario.end_year = from.end_year,
        Field::Measures => scenario.measures.clone_from(&from.measures),
        Field::Municipality => scenario.origin.clone_from(&from.origin),
        Field::Own(own) => put_own_back(&mut scenario.origin, own, &from.origin),
        Field::Seed => scenario.seed = from.seed,
    }
}

fn put_own_back(origin: &mut Origin, field: OwnField, from: &Origin) {
    match (origin, from) {
        (Origin::Baseline(now), Origin::Baseline(then)) => match field {
            OwnField::Name => now.name.clone_from(&then.name),
            OwnField::BaseYear => now.base_year = then.base_year,
            OwnField::Population => now.population.clone_from(&then.population),
            OwnField::Places => now.places = then.places,
            OwnField::PlacesBasis => now.places_basis = then.places_basis,
            OwnField::Decided => now.decided.clone_from(&then.decided),
            OwnField::HomeCareUsers => now.home_care_users = then.home_care_users,
            OwnField::UsersExcludeCareHomes => {
                now.users_exclude_care_homes = then.users_exclude_care_homes;
            }
            OwnField::HomeCareHoursPerUser => {
                now.home_care_hours_per_user = then.home_care_hours_per_user;
            }
            OwnField::CareFte => now.care_fte = then.care_fte,
            OwnField::CareCost => now.care_cost = then.care_cost,
            OwnField::Waiting => now.waiting = then.waiting,
        },
        (
            Origin::Packaged { overrides: now, .. },
            Origin::Packaged {
                overrides: then, ..
            },
        ) => match field {
            OwnField::Name | OwnField::BaseYear | OwnField::Population => {}
            OwnField::Places => now.places = then.places,
            OwnField::PlacesBasis => now.places_basis = then.places_basis,
            OwnField::Decided => now.decided.clone_from(&then.decided),
            OwnField::HomeCareUsers => now.home_care_users = then.home_care_users,
            OwnField::UsersExcludeCareHomes => {
                now.users_exclude_care_homes = then.users_exclude_care_homes;
            }
            OwnField::HomeCareHoursPerUser => {
                now.home_care_hours_per_user = then.home_care_hours_per_user;
            }
            OwnField::CareFte => now.care_fte = then.care_fte,
            OwnField::CareCost => now.care_cost = then.care_cost,
            OwnField::Waiting => now.waiting = then.waiting,
        },
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_has_a_key_of_its_own() {
        for field in Field::all() {
            assert_eq!(Field::from_key(field.key()), Some(field));
        }
        assert_eq!(Field::from_key("nothing"), None);
    }

    #[test]
    fn what_is_put_back_is_no_difference() {
        let before = Scenario::untouched("3312");
        let mut after = before.clone();
        after.levers.coverage_target = CoverageTarget::FollowNeed;
        after.parameters.occupancy = 0.97;
        after.end_year = Some(2035);
        let found = differences(&before, &after);
        let fields: Vec<Field> = found.iter().map(|difference| difference.field).collect();
        assert_eq!(
            fields,
            [
                Field::Lever(LeverId::CoverageTarget),
                Field::Parameter(ParameterId::Occupancy),
                Field::EndYear
            ]
        );
        assert_eq!(found[0].to, Value::FollowNeed);
        for field in fields {
            put_back(&mut after, field, &before);
        }
        assert_eq!(after, before);
    }
}
