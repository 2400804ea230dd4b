//! Single years of age, 0 to 105, where 105 means 105 and over.

/// Number of single years of age.
pub const AGES: usize = 106;
/// The last single year of age; it holds everybody of that age and over.
pub const OLDEST: u8 = 105;
/// The age from which coverage (dekningsgrad) is counted.
pub const OLD: u8 = 80;

/// One number for each single year of age.
pub type ByAge = [f64; AGES];

/// Ages `from..=to`, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// Youngest age in the band.
    pub from: u8,
    /// Oldest age in the band; 105 holds everybody over it too.
    pub to: u8,
}

impl Band {
    /// Working age (arbeidsfør alder), 20 to 66.
    pub const WORKING: Self = Self { from: 20, to: 66 };
    /// Under 67, the youngest group of home-care users.
    pub const UNDER_67: Self = Self { from: 0, to: 66 };
    /// 67 to 79.
    pub const FROM_67_TO_79: Self = Self { from: 67, to: 79 };
    /// 80 to 89.
    pub const FROM_80_TO_89: Self = Self { from: 80, to: 89 };
    /// 80 and over.
    pub const FROM_80: Self = Self {
        from: OLD,
        to: OLDEST,
    };
    /// 90 and over.
    pub const FROM_90: Self = Self {
        from: 90,
        to: OLDEST,
    };

    /// The slice of `values` that belongs to the band.
    pub fn of(self, values: &ByAge) -> &[f64] {
        values
            .get(usize::from(self.from)..=usize::from(self.to.min(OLDEST)))
            .unwrap_or_default()
    }

    /// The part of `values` that belongs to the band, to change in place.
    pub fn of_mut(self, values: &mut ByAge) -> &mut [f64] {
        values
            .get_mut(usize::from(self.from)..=usize::from(self.to.min(OLDEST)))
            .unwrap_or_default()
    }

    /// Sum over the band.
    pub fn sum(self, values: &ByAge) -> f64 {
        self.of(values).iter().sum()
    }
}
