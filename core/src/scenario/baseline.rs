//! The municipality in its base year.

use crate::model::change::Change;
use crate::model::population::PopulationSource;

/// Places (plasser) in the base year by kind.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Places {
    /// Institution (sykehjem).
    pub institution: f64,
    /// Care homes with staff round the clock (HDO).
    pub care_home_24h: f64,
}

impl Places {
    /// Both kinds.
    pub fn total(self) -> f64 {
        self.institution + self.care_home_24h
    }
}

/// What a place is in this baseline.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum PlacesBasis {
    /// Not said.
    #[default]
    Unknown,
    /// The municipality's plan counts them.
    Plan,
    /// As many as there are residents of all ages.
    Residents,
    /// Our estimate.
    Estimate,
    /// The user's own number.
    Own,
}

impl PlacesBasis {
    /// Every basis.
    pub const ALL: [Self; 5] = [
        Self::Unknown,
        Self::Plan,
        Self::Residents,
        Self::Estimate,
        Self::Own,
    ];

    /// The name in the exchange format.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Plan => "plan",
            Self::Residents => "residents",
            Self::Estimate => "estimate",
            Self::Own => "own",
        }
    }
}

/// Home-care users (brukere av hjemmetjenester) by age; `None` where a group is not known.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct HomeCareUsers {
    /// 0 to 66.
    pub under_67: Option<f64>,
    /// 67 to 79.
    pub from_67_to_79: Option<f64>,
    /// 80 and over.
    pub from_80: Option<f64>,
}

impl HomeCareUsers {
    /// The three groups, youngest first.
    pub fn by_group(&self) -> [Option<f64>; 3] {
        [self.under_67, self.from_67_to_79, self.from_80]
    }
}

/// One municipality in its base year.
#[derive(Clone, Debug, PartialEq)]
pub struct Baseline {
    /// Its name.
    pub name: String,
    /// Base year.
    pub base_year: i32,
    /// Population.
    pub population: PopulationSource,
    /// Places.
    pub places: Places,
    /// What a place is.
    pub places_basis: PlacesBasis,
    /// Changes of places that the council has decided.
    pub decided: Vec<Change>,
    /// Home-care users; `None` for the national rates.
    pub home_care_users: Option<HomeCareUsers>,
    /// Whether residents of 24-hour homes are left out of the users already.
    pub users_exclude_care_homes: bool,
    /// Own mean: all home services, hours granted per user and week.
    pub home_care_hours_per_user: Option<f64>,
    /// Own staff in care, man-years.
    pub care_fte: Option<f64>,
    /// Own gross running cost of care, million NOK a year.
    pub care_cost: Option<f64>,
    /// Persons waiting for a place.
    pub waiting: f64,
}

/// Own numbers in place of packaged ones; `None` leaves the packaged one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overrides {
    /// Places.
    pub places: Option<Places>,
    /// What a place is.
    pub places_basis: Option<PlacesBasis>,
    /// Decided changes.
    pub decided: Option<Vec<Change>>,
    /// Home-care users.
    pub home_care_users: Option<HomeCareUsers>,
    /// Whether residents of 24-hour homes are left out of the users already.
    pub users_exclude_care_homes: Option<bool>,
    /// Own mean hours.
    pub home_care_hours_per_user: Option<f64>,
    /// Own staff.
    pub care_fte: Option<f64>,
    /// Own cost.
    pub care_cost: Option<f64>,
    /// Persons waiting.
    pub waiting: Option<f64>,
}

impl Overrides {
    /// Puts the own numbers into `baseline`.
    pub fn apply(&self, baseline: &mut Baseline) {
        /// Takes the new value where there is one.
        fn put<T: Clone>(place: &mut T, own: Option<&T>) {
            if let Some(own) = own {
                place.clone_from(own);
            }
        }
        put(&mut baseline.places, self.places.as_ref());
        put(&mut baseline.places_basis, self.places_basis.as_ref());
        put(&mut baseline.decided, self.decided.as_ref());
        put(
            &mut baseline.users_exclude_care_homes,
            self.users_exclude_care_homes.as_ref(),
        );
        put(&mut baseline.waiting, self.waiting.as_ref());
        let or = |own: Option<f64>, packaged| own.or(packaged);
        baseline.home_care_users = self.home_care_users.or(baseline.home_care_users);
        baseline.home_care_hours_per_user = or(
            self.home_care_hours_per_user,
            baseline.home_care_hours_per_user,
        );
        baseline.care_fte = or(self.care_fte, baseline.care_fte);
        baseline.care_cost = or(self.care_cost, baseline.care_cost);
    }
}
