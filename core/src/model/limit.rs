//! What the exchange format allows a number to be (section 16 of the method).

/// A closed or half-open interval of allowed values.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limit {
    /// Lowest value.
    pub low: f64,
    /// Whether `low` itself is allowed.
    pub low_included: bool,
    /// Highest value; infinite where there is none.
    pub high: f64,
    /// Whether `high` itself is allowed.
    pub high_included: bool,
}

impl Limit {
    /// Any finite number.
    pub const FINITE: Self = Self::new(f64::NEG_INFINITY, false, f64::INFINITY, false);
    /// Zero or more.
    pub const NOT_NEGATIVE: Self = Self::new(0.0, true, f64::INFINITY, false);
    /// More than zero.
    pub const POSITIVE: Self = Self::new(0.0, false, f64::INFINITY, false);
    /// A share, 0 to 1.
    pub const SHARE: Self = Self::new(0.0, true, 1.0, true);
    /// A share that something is divided by.
    pub const SHARE_ABOVE_ZERO: Self = Self::new(0.0, false, 1.0, true);
    /// A share that leaves something over.
    pub const SHARE_BELOW_ONE: Self = Self::new(0.0, true, 1.0, false);
    /// A growth rate a year.
    pub const GROWTH: Self = Self::new(-1.0, false, f64::INFINITY, false);

    /// An interval with its ends.
    pub const fn new(low: f64, low_included: bool, high: f64, high_included: bool) -> Self {
        Self {
            low,
            low_included,
            high,
            high_included,
        }
    }

    /// The same limit in a unit that is so many times finer.
    #[must_use]
    pub fn scaled(self, by: f64) -> Self {
        Self {
            low: self.low * by,
            high: self.high * by,
            ..self
        }
    }

    /// Lowest and highest value that [`Self::nearest`] gives: the ends, or one millionth inside one that is not included.
    pub fn ends(self) -> (f64, f64) {
        const INSIDE: f64 = 1e-6;
        let inside = |included: bool| if included { 0.0 } else { INSIDE };
        (
            self.low + inside(self.low_included),
            self.high - inside(self.high_included),
        )
    }

    /// The nearest value inside.
    pub fn nearest(self, value: f64) -> f64 {
        let (low, high) = self.ends();
        value.max(low).min(high)
    }

    /// Whether `value` is finite and inside.
    pub fn allows(self, value: f64) -> bool {
        let above = value > self.low || (self.low_included && value >= self.low);
        let below = value < self.high || (self.high_included && value <= self.high);
        value.is_finite() && above && below
    }
}
