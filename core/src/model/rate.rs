//! The relative rate of 24-hour care (heldøgns omsorg) by age (section 4 of the method).
//!
//! Log-linear between knots, constant outside them. Because of that a shift by `s` years inside one
//! segment is one multiplication, `r(a − s) = r(a) · e^(−k·s)`, and a run needs one exponential for
//! each segment and year instead of one for each age and year.

use std::sync::LazyLock;

use super::age::{AGES, ByAge};

/// Age and rate: fitted to residents in institution 2010 by age (4 529 / 7 431 / 19 552 / 11 945).
pub const KNOTS: [(f64, f64); 10] = [
    (50.0, 0.0008),
    (60.0, 0.0021),
    (67.0, 0.0053),
    (73.0, 0.0157),
    (77.0, 0.033),
    (82.0, 0.073),
    (87.0, 0.158),
    (92.0, 0.315),
    (97.0, 0.48),
    (102.0, 0.58),
];
/// The constant below the first knot, one slope between each pair, the constant above the last.
const SEGMENTS: usize = KNOTS.len() + 1;

/// One log-linear piece: `ln r(x) = intercept + slope · x` from `from` on.
#[derive(Clone, Copy)]
struct Segment {
    from: f64,
    slope: f64,
    /// `e^(intercept + slope · a)` for every whole age, also outside the piece.
    at_age: ByAge,
}

static CURVE: LazyLock<[Segment; SEGMENTS]> = LazyLock::new(|| {
    let mut curve = [Segment {
        from: f64::NEG_INFINITY,
        slope: 0.0,
        at_age: [0.0; AGES],
    }; SEGMENTS];
    let before = [(f64::NEG_INFINITY, KNOTS.first().map_or(0.0, |knot| knot.1))];
    let starts = before.iter().chain(&KNOTS);
    let ends = KNOTS.iter().map(Some).chain([None]);
    for ((segment, &(from, rate)), end) in curve.iter_mut().zip(starts).zip(ends) {
        let slope = match end {
            Some(&(to, next)) if from.is_finite() => (next / rate).ln() / (to - from),
            _ => 0.0,
        };
        segment.from = from;
        segment.slope = slope;
        let anchor = if from.is_finite() { from } else { 0.0 };
        for (age, cell) in segment.at_age.iter_mut().enumerate() {
            *cell = rate * (slope * (age as f64 - anchor)).exp();
        }
    }
    curve
});

/// Rates by whole age after shifting everybody `years_younger` years down the curve.
pub fn shifted_rates(years_younger: f64) -> ByAge {
    let mut rates = [0.0; AGES];
    let mut factors = [1.0; SEGMENTS];
    for (factor, segment) in factors.iter_mut().zip(&*CURVE) {
        *factor = (-segment.slope * years_younger).exp();
    }
    let mut pieces = CURVE.iter().zip(factors).peekable();
    let mut current = pieces.next();
    for (age, rate) in rates.iter_mut().enumerate() {
        let x = age as f64 - years_younger;
        while let Some(next) = pieces.next_if(|(segment, _)| x >= segment.from) {
            current = Some(next);
        }
        if let Some((segment, factor)) = current
            && let Some(at_age) = segment.at_age.get(age)
        {
            *rate = at_age * factor;
        }
    }
    rates
}

/// The log-linear pieces, youngest first: the age each begins at, its slope, and the rate at every whole
/// age if it went on for ever. The first and the last are constant.
pub fn pieces() -> impl ExactSizeIterator<Item = (f64, f64, &'static ByAge)> {
    CURVE
        .iter()
        .map(|piece| (piece.from, piece.slope, &piece.at_age))
}

/// Rates by whole age as they are.
pub fn rates() -> &'static ByAge {
    static RATES: LazyLock<ByAge> = LazyLock::new(|| shifted_rates(0.0));
    &RATES
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The definition, straight: log-linear between the knots, constant outside.
    fn rate(x: f64) -> f64 {
        let first = KNOTS[0];
        let last = KNOTS[KNOTS.len() - 1];
        if x <= first.0 {
            return first.1;
        }
        if x >= last.0 {
            return last.1;
        }
        let i = KNOTS.iter().rposition(|knot| knot.0 <= x).unwrap();
        let ((a, low), (b, high)) = (KNOTS[i], KNOTS[i + 1]);
        (low.ln() + (high.ln() - low.ln()) * (x - a) / (b - a)).exp()
    }

    #[test]
    fn shifting_is_the_definition_at_every_age() {
        for shift in [0.0, 0.1, 0.9999, 1.0, 2.4, 7.5, -1.2, -3.0, 60.0] {
            for (age, got) in shifted_rates(shift).iter().enumerate() {
                let expected = rate(age as f64 - shift);
                assert!((got / expected - 1.0).abs() < 1e-12, "{age} {shift}");
            }
        }
    }
}
