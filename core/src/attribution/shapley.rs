//! Exact Shapley values from all subsets of the moves.

use omsorgstrappa_kernel::{Columns, LEVERS};

use crate::cases::{Cases, Engine, Results, SeriesSet, Span, lever_numbers, parameter_numbers};
use crate::model::lever::Levers;
use crate::model::run::Inputs;
use crate::model::series::Series;

use super::player::{Player, join, players};

/// One part of a change.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Part {
    /// Whose part.
    pub player: Player,
    /// How much, in the series' unit.
    pub value: f64,
}

/// All subsets of a scenario's moves, worked out once for a year; any series can be attributed from it.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribution {
    year: i32,
    players: Vec<Player>,
    /// Case s has the moves whose bit is set in s; case 0 is the reference.
    results: Results,
}

impl Attribution {
    /// Works out every subset of the moves of `inputs` in `year` (the nearest year where it is outside).
    pub fn new(engine: &mut Engine, inputs: &Inputs, year: i32) -> Self {
        let first = engine.prepared().baseline.base_year;
        let year = year.clamp(first, engine.prepared().end_year());
        let players = players(inputs);
        let subsets = 1_usize << players.len();
        let mut columns: [Vec<f64>; LEVERS] = [const { Vec::new() }; LEVERS];
        for subset in 0..subsets {
            let mut levers = Levers::default();
            let mut measures = false;
            for (bit, &player) in players.iter().enumerate() {
                if subset >> bit & 1 == 1 {
                    levers = join(player, &inputs.levers, &levers);
                    measures |= player == Player::Measures;
                }
            }
            let numbers = lever_numbers(&levers, engine.prepared(), measures);
            for (column, number) in columns.iter_mut().zip(numbers) {
                column.push(number);
            }
        }
        let parameters = parameter_numbers(&inputs.parameters);
        let cases = Cases {
            columns: Columns {
                parameters: parameters.each_ref().map(std::slice::from_ref),
                levers: columns.each_ref().map(Vec::as_slice),
            },
            rows: subsets,
        };
        let mut results = Results::default();
        let offset = usize::try_from(year - first).unwrap_or(0);
        engine.run(
            inputs,
            &cases,
            SeriesSet::ALL,
            Span::Ends(offset),
            &mut results,
        );
        Self {
            year,
            players,
            results,
        }
    }

    /// The year it is for.
    pub const fn year(&self) -> i32 {
        self.year
    }

    /// The base year.
    pub const fn base_year(&self) -> i32 {
        self.results.base_year()
    }

    /// The series in the base year, from which the waterfall starts.
    pub fn start(&self, series: Series) -> f64 {
        let year = self.results.base_year();
        self.results.at(series, year, 0).unwrap_or(f64::NAN)
    }

    /// The series in the chosen year, where the waterfall ends.
    pub fn end(&self, series: Series) -> f64 {
        let last = self.results.rows().saturating_sub(1);
        self.results.at(series, self.year, last).unwrap_or(f64::NAN)
    }

    /// The parts of the change from the base year: demography first, then the moves in the order of the
    /// page. They add up to [`Attribution::end`] less [`Attribution::start`].
    pub fn parts(&self, series: Series) -> Vec<Part> {
        let values = self.results.values(series, self.year).unwrap_or_default();
        let reference = values.first().copied().unwrap_or(f64::NAN);
        let mut parts = vec![Part {
            player: Player::Demography,
            value: reference - self.start(series),
        }];
        let weights = weights(self.players.len());
        for (bit, &player) in self.players.iter().enumerate() {
            let with = 1_usize << bit;
            let mut value = 0.0;
            for (subset, without) in values.iter().enumerate() {
                if subset & with != 0 {
                    continue;
                }
                let others = subset.count_ones() as usize;
                if let (Some(joined), Some(weight)) =
                    (values.get(subset | with), weights.get(others))
                {
                    value += weight * (joined - without);
                }
            }
            parts.push(Part { player, value });
        }
        parts
    }

    /// The part of one player; 0 where it does not play.
    pub fn part(&self, series: Series, player: Player) -> f64 {
        let parts = self.parts(series);
        let own = parts.iter().find(|part| part.player == player);
        own.map_or(0.0, |part| part.value)
    }
}

/// `k! (n − k − 1)! / n!` for k = 0 … n − 1: how much joining k others counts.
fn weights(players: usize) -> Vec<f64> {
    let mut weights = Vec::with_capacity(players);
    // 1 / (n · C(n − 1, k)), with the binomials one after the other.
    let mut choose = 1.0;
    for others in 0..players {
        weights.push(1.0 / (players as f64 * choose));
        choose *= (players - 1 - others) as f64 / (others + 1) as f64;
    }
    weights
}

/// The parts of `this` less `other` in their years: what differs before any lever as one part, where
/// anything does, then the difference of each move's parts. They add up to the difference of the ends.
pub fn difference(this: &Attribution, other: &Attribution, series: Series) -> Vec<Part> {
    let (these, those) = (this.parts(series), other.parts(series));
    let demography = |parts: &[Part]| parts.first().map_or(f64::NAN, |part| part.value);
    let premises =
        (this.start(series) - other.start(series)) + (demography(&these) - demography(&those));
    let mut parts = Vec::new();
    if premises.abs() > 0.0 {
        parts.push(Part {
            player: Player::Premises,
            value: premises,
        });
    }
    for part in these.iter().skip(1) {
        let there = those.iter().find(|known| known.player == part.player);
        parts.push(Part {
            player: part.player,
            value: part.value - there.map_or(0.0, |known| known.value),
        });
    }
    for part in those.iter().skip(1) {
        if !these.iter().any(|known| known.player == part.player) {
            parts.push(Part {
                player: part.player,
                value: -part.value,
            });
        }
    }
    parts
}
