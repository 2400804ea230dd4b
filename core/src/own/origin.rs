//! Where a number that is used comes from, for the page, links and every export.

use crate::model::source::Strength;
use crate::municipality::Municipality;
use crate::scenario::{Baseline, Origin, PlacesBasis, Scenario};

use super::field::OwnField;
use super::numbers::OwnNumbers;

/// Where a number comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NumberOrigin {
    /// Packaged with the page, from statistics or from the municipality's plan.
    Packaged,
    /// Our estimate.
    Estimated,
    /// The country's.
    National,
    /// The user's own.
    Own,
}

impl NumberOrigin {
    /// Every origin.
    pub const ALL: [Self; 4] = [Self::Packaged, Self::Estimated, Self::National, Self::Own];

    /// The name in exports.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Packaged => "packaged",
            Self::Estimated => "estimated",
            Self::National => "national",
            Self::Own => "own",
        }
    }
}

/// Where the number of `field` comes from. `municipality` is the packaged one that the scenario builds
/// on, or was made from; `None` where there is none.
pub fn origin(
    field: OwnField,
    scenario: &Scenario,
    municipality: Option<&Municipality>,
) -> NumberOrigin {
    if let OwnField::Parameter(id) = field {
        let spec = id.spec();
        return if scenario.parameters.get(id).total_cmp(&spec.mode).is_ne() {
            NumberOrigin::Own
        } else if spec.strength == Strength::Assumption {
            NumberOrigin::Estimated
        } else {
            NumberOrigin::National
        };
    }
    let packaged = municipality.map(|municipality| &municipality.baseline);
    match &scenario.origin {
        Origin::Baseline(baseline) => {
            let here = value(field, baseline);
            let same = packaged.is_some_and(|packaged| value(field, packaged) == here);
            match (here, packaged) {
                (Some(_), Some(packaged)) if same => of_packaged(field, packaged),
                (Some(_), _) => NumberOrigin::Own,
                (None, _) => NumberOrigin::National,
            }
        }
        Origin::Packaged { overrides, .. } => {
            let own = OwnNumbers::of(overrides, &scenario.parameters);
            match (own.get(field), packaged) {
                // The format takes both kinds of place, and all groups of users, together: what was
                // only carried along is still the packaged number.
                (Some(here), Some(packaged))
                    if carried(field) && value(field, packaged) == Some(here) =>
                {
                    of_packaged(field, packaged)
                }
                (Some(_), _) => NumberOrigin::Own,
                (None, Some(packaged)) => of_packaged(field, packaged),
                (None, None) => NumberOrigin::National,
            }
        }
    }
}

pub(super) const fn carried(field: OwnField) -> bool {
    matches!(
        field,
        OwnField::PlacesInstitution
            | OwnField::PlacesCareHome
            | OwnField::UsersUnder67
            | OwnField::Users67To79
            | OwnField::UsersFrom80
    )
}

/// The number that a baseline has.
pub(super) fn value(field: OwnField, baseline: &Baseline) -> Option<f64> {
    let users = baseline.home_care_users.unwrap_or_default();
    match field {
        OwnField::PlacesInstitution => Some(baseline.places.institution),
        OwnField::PlacesCareHome => Some(baseline.places.care_home_24h),
        OwnField::Waiting => Some(baseline.waiting),
        OwnField::UsersUnder67 => users.under_67,
        OwnField::Users67To79 => users.from_67_to_79,
        OwnField::UsersFrom80 => users.from_80,
        OwnField::UsersExcludeCareHomes => Some(f64::from(baseline.users_exclude_care_homes)),
        OwnField::HomeCareHours => baseline.home_care_hours_per_user,
        OwnField::CareFte => baseline.care_fte,
        OwnField::CareCost => baseline.care_cost,
        OwnField::Parameter(_) => None,
    }
}

fn of_packaged(field: OwnField, packaged: &Baseline) -> NumberOrigin {
    if value(field, packaged).is_none() {
        return NumberOrigin::National;
    }
    match (field.place_kind(), packaged.places_basis) {
        (Some(_), PlacesBasis::Estimate) => NumberOrigin::Estimated,
        (Some(_), PlacesBasis::Own) => NumberOrigin::Own,
        _ => NumberOrigin::Packaged,
    }
}
