//! The fields that can be one's own.

use crate::model::change::PlaceKind;
use crate::model::limit::Limit;
use crate::model::parameter::ParameterId;

/// Unit costs (enhetskostnader): parameters that a municipality's accounts know.
pub const UNIT_COSTS: [ParameterId; 10] = [
    ParameterId::CostPerFte,
    ParameterId::NonstaffPerInstitutionPlace,
    ParameterId::NonstaffPerCareHomePlace,
    ParameterId::FeePerResident,
    ParameterId::PriceDischargeReady,
    ParameterId::TechnologyCost,
    ParameterId::InvestmentPerInstitutionPlace,
    ParameterId::InvestmentPerCareHomePlace,
    ParameterId::GrantInstitution,
    ParameterId::GrantCareHome,
];

/// Staff factors (bemanningsfaktorer): parameters that a municipality's rosters know.
pub const STAFF_FACTORS: [ParameterId; 7] = [
    ParameterId::FtePerInstitutionPlace,
    ParameterId::FtePerCareHomePlace,
    ParameterId::NetHoursPerFte,
    ParameterId::DirectShare,
    ParameterId::EmptyCostShare,
    ParameterId::AveragePosition,
    ParameterId::SickLeave,
];

/// One field. Population is not among them: it comes from a file (see [`crate::import`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OwnField {
    /// Places in institution (sykehjem) in the base year; may be given site by site.
    PlacesInstitution,
    /// Places in care homes with staff round the clock (HDO) in the base year; may be given site by
    /// site.
    PlacesCareHome,
    /// Persons waiting for a place.
    Waiting,
    /// Home-care users under 67.
    UsersUnder67,
    /// Home-care users from 67 to 79.
    Users67To79,
    /// Home-care users of 80 and over.
    UsersFrom80,
    /// Whether residents of 24-hour homes are left out of the users: 1 for yes, 0 for no.
    UsersExcludeCareHomes,
    /// All home services: hours granted per user and week.
    HomeCareHours,
    /// Staff in care in the base year, man-years.
    CareFte,
    /// Gross running cost of care in the base year, million NOK.
    CareCost,
    /// A unit cost or staff factor.
    Parameter(ParameterId),
}

/// The fields of the municipality itself, in the order of the form.
const MUNICIPAL: [OwnField; 10] = [
    OwnField::PlacesInstitution,
    OwnField::PlacesCareHome,
    OwnField::Waiting,
    OwnField::UsersUnder67,
    OwnField::Users67To79,
    OwnField::UsersFrom80,
    OwnField::UsersExcludeCareHomes,
    OwnField::HomeCareHours,
    OwnField::CareFte,
    OwnField::CareCost,
];

impl OwnField {
    /// How many fields are the municipality's own, before unit costs and staff factors.
    pub const MUNICIPAL: usize = MUNICIPAL.len();

    /// Every field, in the order of the form.
    pub fn all() -> impl Iterator<Item = Self> {
        let parameters = UNIT_COSTS.into_iter().chain(STAFF_FACTORS);
        MUNICIPAL.into_iter().chain(parameters.map(Self::Parameter))
    }

    /// Its name in the exchange format, from `overrides` or `parameters` on.
    pub fn key(self) -> &'static str {
        match self {
            Self::PlacesInstitution => "places.institution",
            Self::PlacesCareHome => "places.care_home_24h",
            Self::Waiting => "waiting",
            Self::UsersUnder67 => "home_care_users.0-66",
            Self::Users67To79 => "home_care_users.67-79",
            Self::UsersFrom80 => "home_care_users.80+",
            Self::UsersExcludeCareHomes => "users_exclude_care_homes",
            Self::HomeCareHours => "home_care_hours_per_user",
            Self::CareFte => "care_fte",
            Self::CareCost => "care_cost",
            Self::Parameter(id) => id.spec().key,
        }
    }

    /// The field of that name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::all().find(|field| field.key() == key)
    }

    /// What the exchange format allows it to be.
    pub fn limit(self) -> Limit {
        match self {
            Self::PlacesInstitution
            | Self::PlacesCareHome
            | Self::Waiting
            | Self::UsersUnder67
            | Self::Users67To79
            | Self::UsersFrom80 => Limit::NOT_NEGATIVE,
            Self::UsersExcludeCareHomes => Limit::SHARE,
            Self::HomeCareHours | Self::CareFte | Self::CareCost => Limit::POSITIVE,
            Self::Parameter(id) => id.spec().limit,
        }
    }

    /// How many of the unit that is shown make one of the scenario's: 100 for shares, which are shown
    /// as per cent.
    pub fn scale(self) -> f64 {
        match self {
            Self::Parameter(id) => crate::figure::parameter_scale(id.spec().unit),
            _ => 1.0,
        }
    }

    /// Which kind of place it counts, where it does.
    pub const fn place_kind(self) -> Option<PlaceKind> {
        match self {
            Self::PlacesInstitution => Some(PlaceKind::Institution),
            Self::PlacesCareHome => Some(PlaceKind::CareHome24h),
            _ => None,
        }
    }

    /// Whether it is answered by yes or no.
    pub fn is_truth(self) -> bool {
        self == Self::UsersExcludeCareHomes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_has_its_own_key() {
        let fields: Vec<OwnField> = OwnField::all().collect();
        assert_eq!(
            fields.len(),
            OwnField::MUNICIPAL + UNIT_COSTS.len() + STAFF_FACTORS.len()
        );
        for field in fields {
            assert_eq!(OwnField::from_key(field.key()), Some(field));
        }
    }
}
