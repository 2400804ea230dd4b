//! The stress test: the worst of the draws, and what if health improvement fails to come.

use crate::model::parameter::Parameters;
use crate::model::series::Series;
use crate::scenario::Scenario;

use super::draws::Draws;
use super::table::Table;

/// Which end is bad.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Extreme {
    /// The more the worse: staff, cost, people without an offer.
    Highest,
    /// The less the worse.
    Lowest,
}

/// The worst draw for one series and year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Worst {
    /// Which draw, from 0; [`Draws::row`] gives all its results.
    pub row: usize,
    /// The number.
    pub value: f64,
    /// What was drawn.
    pub parameters: Parameters,
}

/// The worst draw; the first of several that are equally bad. `None` where the series was not worked out
/// or no draw has a number.
pub fn worst(
    draws: &Draws,
    table: &Table,
    series: Series,
    year: i32,
    extreme: Extreme,
) -> Option<Worst> {
    let mut worst: Option<(usize, f64)> = None;
    for (row, &value) in draws.values(series, year)?.iter().enumerate() {
        let worse = worst.is_none_or(|(_, known)| match extreme {
            Extreme::Highest => value > known,
            Extreme::Lowest => value < known,
        });
        if worse && !value.is_nan() {
            worst = Some((row, value));
        }
    }
    worst.map(|(row, value)| Worst {
        row,
        value,
        parameters: table.parameters(row),
    })
}

/// The scenario without the health improvement it counts on: use at each age as today, «dagens bruk ved
/// hver alder», whatever the lever and the parameter beside it say.
#[must_use]
pub fn without_healthier_ageing(scenario: &Scenario) -> Scenario {
    let mut other = scenario.clone();
    other.levers.healthy_ageing = 1.0;
    other.parameters.healthy_ageing_shift = 0.0;
    other
}
