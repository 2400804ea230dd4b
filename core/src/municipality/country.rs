//! The municipality in the country (`data/municipality/country.json`): measures of every municipality,
//! those that are like one's own, and where one's own stands.

use crate::format::fill;
use crate::text::MunicipalityTexts;

/// One figure for each municipality, in the order of [`Country::ids`]; `None` where it is not known.
pub type Column = Vec<Option<f64>>;

/// What is known of every municipality.
#[derive(Clone, Debug, PartialEq)]
pub struct Country {
    /// Year of the population now.
    pub year: i32,
    /// Year of the projection that is compared with it, main alternative, our own estimate.
    pub later: i32,
    /// Year of the KOSTRA shares (at its end).
    pub shares_year: i32,
    /// Numbers of the municipalities.
    pub ids: Vec<String>,
    /// Their names.
    pub names: Vec<String>,
    /// Inhabitants now.
    pub population: Column,
    /// Inhabitants of 20 to 66 now.
    pub working: Column,
    /// Inhabitants of 67 to 79 now.
    pub from_67: Column,
    /// Inhabitants of 80 and over now.
    pub from_80: Column,
    /// Inhabitants of 20 to 66 later.
    pub working_later: Column,
    /// Inhabitants of 80 and over later.
    pub from_80_later: Column,
    /// Persons with dementia now (HUNT4).
    pub dementia: Column,
    /// Persons with dementia later (HUNT4).
    pub dementia_later: Column,
    /// Share of those aged 80 and over with home services (KOSTRA 12209).
    pub home_services: Column,
    /// Share of those aged 80 and over in institutions (KOSTRA 12209).
    pub institution: Column,
    /// Places in institutions in the base year.
    pub places_institution: Column,
    /// Places in care homes with staff round the clock in the base year.
    pub places_care_home_24h: Column,
    /// Whether the places are our own estimate; where not, they are residents that SSB has counted.
    pub places_estimated: Vec<bool>,
}

/// What municipalities are compared by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Measure {
    /// Growth of those aged 80 and over until later, as a share of them now.
    Growth80,
    /// Persons with dementia per inhabitant now.
    Dementia,
    /// Growth of persons with dementia until later, as a share of them now.
    DementiaGrowth,
    /// Persons of 20 to 66 per person of 80 and over, now.
    WorkingPerOld,
    /// The same, later.
    WorkingPerOldLater,
    /// Share of those aged 80 and over with home services.
    HomeServices,
    /// Share of those aged 80 and over in institutions.
    Institution,
    /// Coverage (dekningsgrad, heldøgns omsorg): places for all ages per person aged 80 and over. An estimate for most.
    Coverage,
}

impl Measure {
    /// Every measure, in the order they are shown.
    pub const ALL: [Self; 8] = [
        Self::Growth80,
        Self::Dementia,
        Self::DementiaGrowth,
        Self::WorkingPerOld,
        Self::WorkingPerOldLater,
        Self::HomeServices,
        Self::Institution,
        Self::Coverage,
    ];

    /// Whether a place in a ranking says something: one year of KOSTRA does not, because it jumps for
    /// reasons of reporting (data/README.md), nor does what is estimated from it.
    pub const fn is_ranked(self) -> bool {
        !matches!(
            self,
            Self::HomeServices | Self::Institution | Self::Coverage
        )
    }
}

/// A place in a ranking, the highest figure first; equals share the best place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rank {
    /// The place, from 1.
    pub place: usize,
    /// Among how many.
    pub of: usize,
}

/// Whose dot it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The municipality itself.
    Own,
    /// One that is like it.
    Peer,
    /// Any other.
    Other,
}

/// One municipality in a strip.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dot {
    /// Which one of [`Country::ids`].
    pub at: usize,
    /// Its figure.
    pub value: f64,
    /// Where it lies between the lowest and the highest, 0 to 1.
    pub along: f64,
    /// Whose it is.
    pub role: Role,
}

/// One measure of every municipality, for a strip or a dot plot.
#[derive(Clone, Debug, PartialEq)]
pub struct Strip {
    /// What is measured.
    pub measure: Measure,
    /// The lowest figure.
    pub low: f64,
    /// The highest figure.
    pub high: f64,
    /// Those whose figure is known, the others first, then peers, one's own last, as they are drawn.
    pub dots: Vec<Dot>,
    /// One's own figure; `None` where it is not known.
    pub own: Option<f64>,
    /// The whole country, weighted by persons.
    pub country: Option<f64>,
    /// Middle figure of the peers that have one.
    pub peers: Option<f64>,
    /// How many municipalities have no figure.
    pub unknown: usize,
    /// One's own place among all; `None` where the measure is not ranked or not known.
    pub rank: Option<Rank>,
    /// One's own place among itself and its peers.
    pub rank_among_peers: Option<Rank>,
}

impl Rank {
    /// The place in words.
    pub fn said(self, texts: &MunicipalityTexts) -> String {
        let (place, of) = (self.place.to_string(), self.of.to_string());
        fill(texts.rank, &[("place", &place), ("of", &of)])
    }
}

/// How many municipalities are compared with one.
pub const PEERS: usize = 10;

/// How peers are chosen, in words.
pub fn peers_rule(texts: &MunicipalityTexts) -> String {
    fill(texts.peers_rule, &[("count", &PEERS.to_string())])
}

impl Country {
    /// Which one has that number; a plan's id is that of its municipality.
    pub fn position(&self, id: &str) -> Option<usize> {
        let number = id.get(..4)?;
        self.ids.iter().position(|known| known == number)
    }

    /// The name of a measure, with its years.
    pub fn name_of(&self, measure: Measure, texts: &MunicipalityTexts) -> String {
        let name = texts.measures.get(measure as usize).copied();
        let [year, later, shares_year] =
            [self.year, self.later, self.shares_year].map(|year| year.to_string());
        fill(
            name.unwrap_or_default(),
            &[
                ("year", &year),
                ("later", &later),
                ("shares_year", &shares_year),
            ],
        )
    }

    /// One municipality's figure.
    pub fn value(&self, measure: Measure, at: usize) -> Option<f64> {
        let (above, below) = self.fraction(measure, at)?;
        measured(measure, above, below)
    }

    /// The whole country's figure: everybody's persons together, where the figure is known.
    pub fn whole(&self, measure: Measure) -> Option<f64> {
        let (mut above, mut below) = (0.0, 0.0);
        for at in 0..self.ids.len() {
            if let Some((more, of)) = self.fraction(measure, at) {
                above += more;
                below += of;
            }
        }
        measured(measure, above, below)
    }

    /// A figure as persons above and below the line, so that figures can be put together.
    fn fraction(&self, measure: Measure, at: usize) -> Option<(f64, f64)> {
        let of = |column: &Column| column.get(at).copied().flatten();
        let old = of(&self.from_80)?;
        Some(match measure {
            Measure::Growth80 => (of(&self.from_80_later)?, old),
            Measure::Dementia => (of(&self.dementia)?, of(&self.population)?),
            Measure::DementiaGrowth => (of(&self.dementia_later)?, of(&self.dementia)?),
            Measure::WorkingPerOld => (of(&self.working)?, old),
            Measure::WorkingPerOldLater => (of(&self.working_later)?, of(&self.from_80_later)?),
            Measure::HomeServices => (of(&self.home_services)? * old, old),
            Measure::Institution => (of(&self.institution)? * old, old),
            Measure::Coverage => {
                let places = of(&self.places_institution)? + of(&self.places_care_home_24h)?;
                (places, old)
            }
        })
    }

    /// Whether one municipality's figure is our own estimate of today, and not counted.
    pub fn is_estimated(&self, measure: Measure, at: usize) -> bool {
        measure == Measure::Coverage && self.places_estimated.get(at).copied().unwrap_or(true)
    }

    /// The [`PEERS`] municipalities that are most like one in size and age, nearest first: distance in
    /// number of inhabitants (logarithm), share of 67–79 and share of 80 and over, each in standard
    /// deviations of all municipalities and counted alike.
    pub fn peers(&self, at: usize) -> Vec<usize> {
        let features: Vec<Option<[f64; 3]>> =
            (0..self.ids.len()).map(|at| self.features(at)).collect();
        let Some(own) = features.get(at).copied().flatten() else {
            return Vec::new();
        };
        let spread = spreads(&features);
        let mut nearest: Vec<(f64, usize)> = Vec::new();
        for (other, features) in features.iter().enumerate() {
            let Some(features) = features.filter(|_| other != at) else {
                continue;
            };
            let distance: f64 = own
                .iter()
                .zip(features)
                .zip(spread)
                .map(|((own, other), spread)| ((own - other) / spread).powi(2))
                .sum();
            let place = nearest.iter().position(|(known, _)| distance < *known);
            nearest.insert(place.unwrap_or(nearest.len()), (distance, other));
            nearest.truncate(PEERS);
        }
        nearest.into_iter().map(|(_, other)| other).collect()
    }

    fn features(&self, at: usize) -> Option<[f64; 3]> {
        let of = |column: &Column| column.get(at).copied().flatten();
        let everybody = of(&self.population).filter(|persons| *persons > 0.0)?;
        Some([
            everybody.ln(),
            of(&self.from_67)? / everybody,
            of(&self.from_80)? / everybody,
        ])
    }

    /// One measure for a strip, as seen from one municipality with its peers.
    pub fn strip(&self, measure: Measure, own: usize, peers: &[usize]) -> Strip {
        let mut known: Vec<(usize, f64)> = Vec::with_capacity(self.ids.len());
        for at in 0..self.ids.len() {
            known.extend(self.value(measure, at).map(|value| (at, value)));
        }
        let low = known
            .iter()
            .map(|known| known.1)
            .fold(f64::INFINITY, f64::min);
        let high = known
            .iter()
            .map(|known| known.1)
            .fold(f64::NEG_INFINITY, f64::max);
        let width = (high - low).max(f64::MIN_POSITIVE);
        let mut dots = Vec::with_capacity(known.len());
        for wanted in [Role::Other, Role::Peer, Role::Own] {
            for &(at, value) in &known {
                let role = if at == own {
                    Role::Own
                } else if peers.contains(&at) {
                    Role::Peer
                } else {
                    Role::Other
                };
                if role == wanted {
                    let along = (value - low) / width;
                    dots.push(Dot {
                        at,
                        value,
                        along,
                        role,
                    });
                }
            }
        }
        let own = self.value(measure, own);
        let of_peers = || peers.iter().filter_map(|&peer| self.value(measure, peer));
        let ranked = own.filter(|_| measure.is_ranked());
        Strip {
            measure,
            low,
            high,
            unknown: self.ids.len() - known.len(),
            own,
            country: self.whole(measure),
            peers: middle(of_peers()),
            rank: ranked.map(|own| rank(own, known.iter().map(|known| known.1))),
            rank_among_peers: ranked.map(|own| rank(own, of_peers().chain([own]))),
            dots,
        }
    }
}

fn measured(measure: Measure, above: f64, below: f64) -> Option<f64> {
    if below <= 0.0 {
        return None;
    }
    let ratio = above / below;
    Some(match measure {
        Measure::Growth80 | Measure::DementiaGrowth => ratio - 1.0,
        _ => ratio,
    })
}

/// Standard deviations of the features over all municipalities.
fn spreads(features: &[Option<[f64; 3]>]) -> [f64; 3] {
    let mut sums = [(0.0, 0.0); 3];
    let mut count = 0.0;
    for features in features.iter().flatten() {
        count += 1.0;
        for ((sum, squares), feature) in sums.iter_mut().zip(features) {
            *sum += feature;
            *squares += feature * feature;
        }
    }
    sums.map(|(sum, squares): (f64, f64)| {
        let mean = sum / count;
        (squares / count - mean * mean)
            .max(f64::MIN_POSITIVE)
            .sqrt()
    })
}

fn rank(own: f64, all: impl Iterator<Item = f64>) -> Rank {
    let (mut place, mut of) = (1, 0);
    for value in all {
        of += 1;
        if value > own {
            place += 1;
        }
    }
    Rank { place, of }
}

/// The middle one, or the mean of the two in the middle.
fn middle(values: impl Iterator<Item = f64>) -> Option<f64> {
    let mut sorted: Vec<f64> = Vec::new();
    for value in values {
        let place = sorted.iter().position(|known| value < *known);
        sorted.insert(place.unwrap_or(sorted.len()), value);
    }
    let upper = sorted.get(sorted.len() / 2)?;
    let lower = sorted.get((sorted.len() - 1) / 2)?;
    Some(f64::midpoint(*lower, *upper))
}
