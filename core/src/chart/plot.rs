//! What is drawn, before it has a size.

use std::borrow::Cow;

use super::look::Look;
use super::marks::Ink;

/// One layer over the years.
#[derive(Clone, Debug, PartialEq)]
pub enum Layer {
    /// Between two lines.
    Area {
        /// Lower edge, a value for each year.
        lower: Vec<f64>,
        /// Upper edge.
        upper: Vec<f64>,
        /// Its colour.
        ink: Ink,
        /// Whether it is hatched.
        hatched: bool,
    },
    /// A stack of bars, one bar for each year.
    Bars {
        /// From the bottom: colour, whether hatched, a value for each year.
        parts: Vec<(Ink, bool, Vec<f64>)>,
    },
    /// A line.
    Line {
        /// A value for each year.
        values: Vec<f64>,
        /// Its colour.
        ink: Ink,
        /// Its width in CSS pixels.
        width: f64,
        /// Whether it is dashed.
        dashed: bool,
    },
    /// What 8 of 10 draws give: a veil between two lines.
    Band {
        /// P10 of each year.
        lower: Vec<f64>,
        /// P90 of each year.
        upper: Vec<f64>,
        /// Colour.
        ink: Ink,
    },
    /// The line of one of several scenarios: told apart by colour, dash and marker.
    Scenario {
        /// The year of the first value.
        first: i32,
        /// A value for each year.
        values: Vec<f64>,
        /// What it looks like.
        look: Look,
    },
    /// A target or limit: a level line, over the years or at one.
    Goal {
        /// Its value.
        value: f64,
        /// The year it is for; `None` for all.
        year: Option<i32>,
    },
}

/// One part of a stack at its last year.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Its lower edge.
    pub lower: f64,
    /// Its upper edge.
    pub upper: f64,
    /// Its name.
    pub name: Cow<'static, str>,
}

/// Something over the years.
#[derive(Clone, Debug, PartialEq)]
pub struct YearPlot {
    /// First year.
    pub first: i32,
    /// Last year.
    pub last: i32,
    /// The year that is marked.
    pub chosen: i32,
    /// From the back.
    pub layers: Vec<Layer>,
    /// Names at the right edge: the value they stand at, and the name.
    pub labels: Vec<(f64, Cow<'static, str>)>,
    /// What is stacked, for names where there is room.
    pub parts: Vec<Part>,
}

/// One step of the staircase.
#[derive(Clone, Debug, PartialEq)]
pub struct Stair {
    /// Its name in one or two lines.
    pub name: [&'static str; 2],
    /// In the base year and in the chosen year; `None` where there is no number.
    pub values: Option<[f64; 2]>,
    /// What 8 of 10 draws give in the chosen year.
    pub range: Option<[f64; 2]>,
}

/// The staircase.
#[derive(Clone, Debug, PartialEq)]
pub struct StairPlot {
    /// From the bottom.
    pub steps: Vec<Stair>,
    /// What stands where there is no number.
    pub no_number: &'static str,
}

/// What is drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Plot {
    /// Something over the years.
    Years(YearPlot),
    /// The staircase.
    Stairs(StairPlot),
}

/// Names that stand in the catalogue.
pub(super) fn named(labels: Vec<(f64, &'static str)>) -> Vec<(f64, Cow<'static, str>)> {
    let borrowed = |(value, name)| (value, Cow::Borrowed(name));
    labels.into_iter().map(borrowed).collect()
}

impl Plot {
    /// The highest value that must be seen.
    pub fn highest(&self) -> f64 {
        let values: Box<dyn Iterator<Item = f64> + '_> = match self {
            Self::Years(plot) => Box::new(plot.layers.iter().flat_map(Layer::highest)),
            Self::Stairs(plot) => {
                let values = plot.steps.iter().filter_map(|step| step.values);
                let ranges = plot.steps.iter().filter_map(|step| step.range);
                Box::new(values.chain(ranges).flatten())
            }
        };
        values.filter(|value| value.is_finite()).fold(0.0, f64::max)
    }
}

impl Layer {
    fn highest(&self) -> Vec<f64> {
        match self {
            Self::Area { upper, .. } | Self::Band { upper, .. } => upper.clone(),
            Self::Line { values, .. } | Self::Scenario { values, .. } => values.clone(),
            Self::Goal { value, .. } => vec![*value],
            Self::Bars { parts } => {
                let years = parts.first().map_or(0, |(_, _, values)| values.len());
                let mut sums = vec![0.0; years];
                for (_, _, values) in parts {
                    for (sum, value) in sums.iter_mut().zip(values) {
                        *sum += value.max(0.0);
                    }
                }
                sums
            }
        }
    }
}
