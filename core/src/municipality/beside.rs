//! What stands beside a municipality's coverage on the lever: the same figure of those that are like it, and of the country.

use super::country::{Country, Measure};

/// Coverage (dekningsgrad, heldøgns omsorg) of others: places for all ages per person aged 80 and over, most of them estimated.
#[derive(Clone, Debug, PartialEq)]
pub struct Beside {
    /// Those that are like it, nearest first: their places in [`Country::ids`].
    pub peers: Vec<usize>,
    /// Their coverage, in the same order.
    pub coverage: Vec<f64>,
    /// The lowest of them.
    pub low: f64,
    /// The highest of them.
    pub high: f64,
    /// The whole country's.
    pub country: f64,
}

impl Country {
    /// What stands beside the coverage of the municipality or plan with that id; `None` where it is not one of them.
    pub fn beside(&self, id: &str) -> Option<Beside> {
        let mut peers = self.peers(self.position(id)?);
        peers.retain(|&peer| self.value(Measure::Coverage, peer).is_some());
        let coverage: Vec<f64> = peers
            .iter()
            .filter_map(|&peer| self.value(Measure::Coverage, peer))
            .collect();
        Some(Beside {
            low: coverage.iter().copied().reduce(f64::min)?,
            high: coverage.iter().copied().reduce(f64::max)?,
            country: self.whole(Measure::Coverage)?,
            peers,
            coverage,
        })
    }
}
