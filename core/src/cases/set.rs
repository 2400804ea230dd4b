//! A set of series.

use crate::model::series::Series;

/// Which series are worked out; each costs room and a little time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SeriesSet(u64);

impl SeriesSet {
    /// No series.
    pub const NONE: Self = Self(0);

    /// All series.
    pub const ALL: Self = Self::of(Series::ALL);

    /// What has a band on screen: key figures and charts.
    pub const SCREEN: Self = Self::of(&[
        Series::NWorking,
        Series::NTotal,
        Series::Need,
        Series::AtHome24h,
        Series::PlacesNeeded,
        Series::PlacesTarget,
        Series::InstitutionShare,
        Series::PlacesPlanned,
        Series::InPlace,
        Series::Spare,
        Series::Unmet,
        Series::UnmetDecided,
        Series::Users,
        Series::HoursIntensive,
        Series::Hours,
        Series::FamilyHours,
        Series::UncoveredHours,
        Series::FteHome,
        Series::FtePlaces,
        Series::FteMeasures,
        Series::Fte,
        Series::Heads,
        Series::ReplacementFte,
        Series::LabourGap,
        Series::CostHome,
        Series::CostPlaces,
        Series::CostTechnology,
        Series::CostMeasures,
        Series::Cost,
    ]);

    /// These series.
    pub const fn of(series: &[Series]) -> Self {
        let mut bits = 0;
        let mut rest = series;
        while let [first, others @ ..] = rest {
            bits |= 1 << *first as u64;
            rest = others;
        }
        Self(bits)
    }

    /// Both sets together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the series is in it.
    pub const fn contains(self, series: Series) -> bool {
        self.0 >> series as u64 & 1 == 1
    }

    /// Whether every series of `other` is in it.
    pub const fn covers(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// How many.
    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Whether it is empty.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Which place the series has among those in the set; `None` where it is not in it.
    pub const fn place(self, series: Series) -> Option<usize> {
        if self.contains(series) {
            Some((self.0 & ((1 << series as u64) - 1)).count_ones() as usize)
        } else {
            None
        }
    }

    /// The series in it, in the order of the exchange format.
    pub fn iter(self) -> impl Iterator<Item = Series> {
        Series::ALL
            .iter()
            .copied()
            .filter(move |&series| self.contains(series))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_count_from_the_first() {
        let set = SeriesSet::of(&[Series::Cost, Series::N80, Series::Unmet]);
        assert_eq!(set.len(), 3);
        assert_eq!(set.place(Series::N80), Some(0));
        assert_eq!(set.place(Series::Unmet), Some(1));
        assert_eq!(set.place(Series::Cost), Some(2));
        assert_eq!(set.place(Series::Fte), None);
        assert!(SeriesSet::ALL.covers(set) && !set.covers(SeriesSet::ALL));
        assert_eq!(SeriesSet::ALL.iter().count(), Series::ALL.len());
    }
}
