//! Own numbers, and their way into and out of a scenario.

use crate::model::parameter::Parameters;
use crate::scenario::{Baseline, HomeCareUsers, Overrides, Places, PlacesBasis};

use super::field::OwnField;

/// Places at one site.
#[derive(Clone, Debug, PartialEq)]
pub struct Site {
    /// Institution or care home: one of the two fields of places.
    pub field: OwnField,
    /// The site's name.
    pub name: String,
    /// Places.
    pub places: f64,
}

/// Own numbers, in the scenario's units.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OwnNumbers {
    /// One number for each field, in the fields' order; of places only those without sites.
    pub values: Vec<(OwnField, f64)>,
    /// Places site by site.
    pub sites: Vec<Site>,
}

impl OwnNumbers {
    /// The number of a field; of places the sum over the sites.
    pub fn get(&self, field: OwnField) -> Option<f64> {
        let value = self.values.iter().find(|(known, _)| *known == field);
        let mut sites = self
            .sites
            .iter()
            .filter(|site| site.field == field)
            .peekable();
        match value {
            Some(&(_, value)) => Some(value),
            None if sites.peek().is_some() => Some(sites.map(|site| site.places).sum()),
            None => None,
        }
    }

    /// Puts a number in, or takes it out.
    pub fn set(&mut self, field: OwnField, value: Option<f64>) {
        self.values.retain(|(known, _)| *known != field);
        if let Some(value) = value {
            self.sites.retain(|site| site.field != field);
            self.values.push((field, value));
            self.values.sort_by_key(|(field, _)| *field);
        }
    }

    /// The own numbers that a scenario has.
    pub fn of(overrides: &Overrides, parameters: &Parameters) -> Self {
        let places = overrides.places;
        let users = overrides.home_care_users;
        let mut values = Vec::new();
        for field in OwnField::all() {
            let value = match field {
                OwnField::PlacesInstitution => places.map(|places| places.institution),
                OwnField::PlacesCareHome => places.map(|places| places.care_home_24h),
                OwnField::Waiting => overrides.waiting,
                OwnField::UsersUnder67 => users.and_then(|users| users.under_67),
                OwnField::Users67To79 => users.and_then(|users| users.from_67_to_79),
                OwnField::UsersFrom80 => users.and_then(|users| users.from_80),
                OwnField::UsersExcludeCareHomes => {
                    overrides.users_exclude_care_homes.map(f64::from)
                }
                OwnField::HomeCareHours => overrides.home_care_hours_per_user,
                OwnField::CareFte => overrides.care_fte,
                OwnField::CareCost => overrides.care_cost,
                OwnField::Parameter(id) => {
                    let value = parameters.get(id);
                    value.total_cmp(&id.spec().mode).is_ne().then_some(value)
                }
            };
            values.extend(value.map(|value| (field, value)));
        }
        Self {
            values,
            sites: Vec::new(),
        }
    }

    /// Puts the own numbers into a scenario's overrides and parameters. `packaged` fills what the
    /// format only takes whole: the other kind of place, and the other groups of users. A field
    /// without a number of its own goes back to what is packaged.
    pub fn apply(
        &self,
        packaged: &Baseline,
        overrides: &mut Overrides,
        parameters: &mut Parameters,
    ) {
        let institution = self.get(OwnField::PlacesInstitution);
        let care_home_24h = self.get(OwnField::PlacesCareHome);
        let own_places = institution.is_some() || care_home_24h.is_some();
        overrides.places = own_places.then(|| Places {
            institution: institution.unwrap_or(packaged.places.institution),
            care_home_24h: care_home_24h.unwrap_or(packaged.places.care_home_24h),
        });
        if own_places {
            overrides.places_basis = Some(PlacesBasis::Own);
        } else if overrides.places_basis == Some(PlacesBasis::Own) {
            overrides.places_basis = None;
        }
        let under_67 = self.get(OwnField::UsersUnder67);
        let from_67_to_79 = self.get(OwnField::Users67To79);
        let from_80 = self.get(OwnField::UsersFrom80);
        let known = packaged.home_care_users.unwrap_or_default();
        let own_users = [under_67, from_67_to_79, from_80]
            .iter()
            .any(Option::is_some);
        overrides.home_care_users = own_users.then(|| HomeCareUsers {
            under_67: under_67.or(known.under_67),
            from_67_to_79: from_67_to_79.or(known.from_67_to_79),
            from_80: from_80.or(known.from_80),
        });
        overrides.users_exclude_care_homes = self
            .get(OwnField::UsersExcludeCareHomes)
            .map(|truth| truth > 0.0);
        overrides.waiting = self.get(OwnField::Waiting);
        overrides.home_care_hours_per_user = self.get(OwnField::HomeCareHours);
        overrides.care_fte = self.get(OwnField::CareFte);
        overrides.care_cost = self.get(OwnField::CareCost);
        for field in OwnField::all() {
            if let OwnField::Parameter(id) = field {
                parameters.set(id, self.get(field).unwrap_or(id.spec().mode));
            }
        }
    }
}
