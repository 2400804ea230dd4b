//! How cohorts changed: the country's ratios by age and sex, and how far a municipality's own were from
//! them.

use super::Sexes;
use crate::model::age::{AGES, Band, ByAge};

/// Ages that are followed to the next one; those of 104 and over become 105 and over together.
pub(super) const FOLLOWED: usize = AGES - 1;

/// Persons at which a municipality's own ratio counts half, in person-years of one age span. Set by hand.
const HALF_TRUSTED: f64 = 4_000.0;
/// Women of 20 to 44 (person-years) at which a municipality's own births count half. Set by hand.
const HALF_TRUSTED_WOMEN: f64 = 3_000.0;
/// The ages of mothers.
pub(super) const MOTHERS: Band = Band { from: 20, to: 44 };

/// Spans of age in which a municipality's own ratios are pooled, by the age moved from.
const SPANS: [Band; 8] = [
    Band { from: 0, to: 14 },
    Band { from: 15, to: 18 },
    Band { from: 19, to: 22 },
    Band { from: 23, to: 29 },
    Band { from: 30, to: 44 },
    Band { from: 45, to: 66 },
    Band::FROM_67_TO_79,
    Band { from: 80, to: 104 },
];

/// One municipality's own ratios, as factors on the country's.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Own {
    pub(super) spans: [f64; SPANS.len()],
    pub(super) children_per_woman: f64,
}

/// Everything that moves cohorts one year forward.
#[derive(Clone, Debug, PartialEq)]
pub struct Rates {
    /// The country: persons of age a + 1 next year per person of age a, women and men.
    pub(super) country: [[f64; FOLLOWED]; 2],
    /// Each municipality.
    pub(super) own: Vec<Own>,
    /// Boys among children under one.
    pub(super) boys: f64,
}

/// Persons by the age they are followed from.
pub(super) fn followed(persons: &ByAge) -> [f64; FOLLOWED] {
    let mut from = [0.0; FOLLOWED];
    for (to, persons) in from.iter_mut().zip(persons) {
        *to = *persons;
    }
    if let (Some(last), Some(oldest)) = (from.last_mut(), persons.last()) {
        *last += oldest;
    }
    from
}

/// Where an age that is moved from belongs.
pub(super) fn span(age: usize) -> usize {
    let inside = |band: &Band| age <= usize::from(band.to);
    SPANS.iter().position(inside).unwrap_or(SPANS.len() - 1)
}

impl Rates {
    /// From the country and the municipalities in consecutive years, oldest first. A municipality whose
    /// own years cannot be used (`None`) follows the country.
    pub fn new(country: &[Sexes], municipalities: &[Option<Vec<Sexes>>]) -> Self {
        let country_ratios = national(country);
        let [girls, boys, women] = births(country);
        let children = girls + boys;
        let usual = children / women.max(1.0);
        let own = municipalities.iter().map(|years| {
            years.as_ref().map_or(
                Own {
                    spans: [1.0; SPANS.len()],
                    children_per_woman: usual,
                },
                |years| own(years, &country_ratios, usual),
            )
        });
        Self {
            own: own.collect(),
            boys: boys / children.max(1.0),
            country: country_ratios,
        }
    }

    /// How one municipality's cohorts of `age` change against the country's before the difference fades:
    /// above 1 more move in, or fewer die or move away.
    pub fn own_factor(&self, municipality: usize, age: usize) -> Option<f64> {
        self.own.get(municipality)?.spans.get(span(age)).copied()
    }
}

fn national(years: &[Sexes]) -> [[f64; FOLLOWED]; 2] {
    let mut before = [[0.0; FOLLOWED]; 2];
    let mut after = [[0.0; FOLLOWED]; 2];
    for (one, next) in years.iter().zip(years.iter().skip(1)) {
        for (sum, persons) in before.iter_mut().zip(one) {
            add(sum, &followed(persons));
        }
        for (sum, persons) in after.iter_mut().zip(next) {
            add(sum, persons.get(1..).unwrap_or_default());
        }
    }
    for (ratios, before) in after.iter_mut().zip(before) {
        for (ratio, before) in ratios.iter_mut().zip(before) {
            *ratio /= before.max(1e-9);
        }
    }
    after
}

fn add(sum: &mut [f64], more: &[f64]) {
    for (sum, more) in sum.iter_mut().zip(more) {
        *sum += more;
    }
}

/// Girls and boys under one, and women of the ages of mothers, over every year but the first.
fn births(years: &[Sexes]) -> [f64; 3] {
    let mut sums = [0.0; 3];
    for [women, men] in years.iter().skip(1) {
        let newborn = |sex: &ByAge| sex.first().copied().unwrap_or_default();
        add(
            &mut sums,
            &[newborn(women), newborn(men), MOTHERS.sum(women)],
        );
    }
    sums
}

fn own(years: &[Sexes], country: &[[f64; FOLLOWED]; 2], usual: f64) -> Own {
    let mut observed = [0.0; SPANS.len()];
    let mut expected = [0.0; SPANS.len()];
    for (one, next) in years.iter().zip(years.iter().skip(1)) {
        for ((persons, later), ratios) in one.iter().zip(next).zip(country) {
            let pairs = followed(persons)
                .into_iter()
                .zip(ratios)
                .zip(later.iter().skip(1));
            for (age, ((persons, ratio), later)) in pairs.enumerate() {
                let span = span(age);
                if let (Some(seen), Some(usual)) = (observed.get_mut(span), expected.get_mut(span))
                {
                    *seen += later;
                    *usual += persons * ratio;
                }
            }
        }
    }
    let mut spans = [1.0; SPANS.len()];
    for ((factor, observed), expected) in spans.iter_mut().zip(observed).zip(expected) {
        *factor = shrunk(observed / expected.max(1.0), expected, HALF_TRUSTED);
    }
    let [girls, boys, women] = births(years);
    let relative = (girls + boys) / women.max(1.0) / usual;
    Own {
        spans,
        children_per_woman: usual * shrunk(relative, women, HALF_TRUSTED_WOMEN),
    }
}

/// A factor drawn towards 1, the more the fewer persons it rests on.
fn shrunk(factor: f64, persons: f64, half: f64) -> f64 {
    1.0 + persons / (persons + half) * (factor - 1.0)
}
