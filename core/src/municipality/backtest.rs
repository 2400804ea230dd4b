//! How the project's projection would have done from 2016 to 2026 (`data/municipality/backtest.json`),
//! beside a simpler guess and beside SSB's own projections.

/// How the figure of 2026 was guessed in 2016.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Cohorts alone, with what was known in 2016.
    Cohorts,
    /// The method of our projection, given what the country became: the error of the division between
    /// municipalities alone.
    Tied,
    /// Each age group's share of all inhabitants as in 2016, given how many inhabitants there became.
    ConstantShares,
}

impl Method {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Cohorts, Self::Tied, Self::ConstantShares];

    /// The name in the file.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Cohorts => "cohorts",
            Self::Tied => "tied",
            Self::ConstantShares => "constant_shares",
        }
    }
}

/// Municipalities of one size, by inhabitants in the first year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Size {
    /// At least so many.
    pub from: f64,
    /// Fewer than so many; `None` without an end.
    pub below: Option<f64>,
    /// How many municipalities.
    pub municipalities: i32,
}

/// How far guesses missed: shares of what happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Miss {
    /// Which one of [`Backtest::sizes`].
    pub size: i32,
    /// How it was guessed.
    pub method: Method,
    /// Age group: `67-79`, `80-89`, `90+` or `80+`.
    pub group: String,
    /// All guesses together, above or below what happened.
    pub bias: f64,
    /// Mean miss, each municipality weighted by its persons.
    pub mean: f64,
    /// Miss of the municipality in the middle.
    pub middle: f64,
    /// Nine of ten municipalities missed less.
    pub nine_of_ten: f64,
}

/// How much bigger or smaller the growth of those aged 80 and over became than projected, in
/// municipalities where it was projected to change by a tenth or more: what `growth_80plus` stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GrowthFactor {
    /// Which one of [`Backtest::sizes`].
    pub size: i32,
    /// How it was projected.
    pub method: Method,
    /// How many municipalities.
    pub municipalities: i32,
    /// One of ten was lower.
    pub p10: f64,
    /// Half were lower.
    pub p50: f64,
    /// Nine of ten were lower.
    pub p90: f64,
    /// The share of municipalities inside the parameter's range.
    pub inside: f64,
}

/// How far SSB's own main alternative missed in Telemark's municipalities in the last year.
#[derive(Clone, Debug, PartialEq)]
pub struct SsbMiss {
    /// The projection's first year.
    pub projected_from: i32,
    /// Age group.
    pub group: String,
    /// How many municipalities.
    pub municipalities: i32,
    /// All together, above or below.
    pub bias: f64,
    /// Mean miss weighted by persons.
    pub mean: f64,
    /// Miss of the municipality in the middle.
    pub middle: f64,
    /// The largest miss.
    pub largest: f64,
}

/// All of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Backtest {
    /// The year guessed from.
    pub from: i32,
    /// The year guessed.
    pub to: i32,
    /// Sizes; the last one is all municipalities.
    pub sizes: Vec<Size>,
    /// Misses of each size, method and group.
    pub misses: Vec<Miss>,
    /// Growth of those aged 80 and over against what was projected.
    pub growth_80plus: Vec<GrowthFactor>,
    /// SSB's own.
    pub ssb: Vec<SsbMiss>,
}
