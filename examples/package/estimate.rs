//! Places where no table has the residents: from the municipality's own share of those aged 80 and over
//! in institutions, and what the country has.

use serde::Deserialize;

use crate::output::Places;

/// What the country has, written by hand in `plans.json`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct National {
    /// Residents of institutions by age, the two oldest groups 80–89 and 90 and over.
    pub residents_by_age: [u32; 4],
    /// Places in housing with round-the-clock staff.
    pub care_home_24h: u32,
    /// The 1 January whose population these places go with.
    pub care_home_population_year: u16,
}

/// How a municipality's persons aged 80 and over become places.
pub struct PlacesRule {
    /// Residents of institutions of all ages per resident aged 80 and over.
    pub all_ages: f64,
    /// Places in housing with round-the-clock staff per person aged 80 and over in the country.
    pub care_home_24h: f64,
    /// The share in institutions where the municipality's own is not known.
    pub usual_share: f64,
}

impl PlacesRule {
    pub fn new(national: &National, country_80plus: f64, usual_share: f64) -> Self {
        let [under_67, from_67, from_80, from_90] = national.residents_by_age.map(f64::from);
        let old = from_80 + from_90;
        Self {
            all_ages: (under_67 + from_67 + old) / old,
            care_home_24h: f64::from(national.care_home_24h) / country_80plus,
            usual_share,
        }
    }

    pub fn places(&self, persons_80plus: u32, share: Option<f64>) -> Places {
        let old = f64::from(persons_80plus);
        let institution = old * share.unwrap_or(self.usual_share) * self.all_ages;
        // Places in one municipality: small and not negative.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let whole = |places: f64| places.round() as u32;
        Places {
            institution: whole(institution),
            care_home_24h: whole(old * self.care_home_24h),
        }
    }
}
