//! Rounding to what is known: a number is not shown finer than its range deserves.

use super::Band;

/// A value and its range, rounded to the same step; the value is shown behind «ca.».
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Known {
    /// The value.
    pub value: f64,
    /// P10.
    pub low: f64,
    /// P90.
    pub high: f64,
    /// What all three are multiples of: 1, 2 or 5 times a power of ten.
    pub step: f64,
}

impl Known {
    /// How many decimals the step has.
    pub fn decimals(&self) -> usize {
        let mut decimals = 0;
        let mut step = self.step;
        while step < 1.0 - 1e-9 && decimals < 9 {
            step *= 10.0;
            decimals += 1;
        }
        decimals
    }

    /// Whether the range has no width at this step: the number is as good as certain.
    pub fn is_certain(&self) -> bool {
        self.high - self.low < self.step / 2.0
    }
}

/// Rounds `value` and its band to a step of 1, 2 or 5 times a power of ten, about a tenth of the band's
/// width, so that a range reads as six to fifteen steps; never finer than `finest`, the step in which
/// the number is shown where nothing is uncertain (1 place, 0.1 million).
pub fn known(value: f64, band: Band, finest: f64) -> Known {
    known_range(value, band.p10, band.p90, finest)
}

/// As [`known`], with the ends of the range.
pub fn known_range(value: f64, low: f64, high: f64, finest: f64) -> Known {
    /// How wide the range is at least, in steps.
    const STEPS: f64 = 6.0;
    let width = high - low;
    let mut step = finest;
    let mut factors = [2.0, 2.5, 2.0].into_iter().cycle();
    // A range wider than this many tenfolds has no digits to show.
    for factor in factors.by_ref().take(60) {
        if step * factor * STEPS <= width {
            step *= factor;
        } else {
            break;
        }
    }
    let rounded = |number: f64| {
        // Whole steps per unit where the step is below one: 0.1 · 3 is not 0.3.
        if step < 1.0 {
            let per_unit = (1.0 / step).round();
            (number * per_unit).round() / per_unit
        } else {
            (number / step).round() * step
        }
    };
    Known {
        value: rounded(value),
        low: rounded(low),
        high: rounded(high),
        step,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(value: f64, low: f64, high: f64, finest: f64) -> (f64, f64, f64, f64) {
        let known = known_range(value, low, high, finest);
        (known.value, known.low, known.high, known.step)
    }

    #[test]
    fn as_fine_as_the_range_deserves() {
        assert_eq!(of(328.4, 301.7, 362.2, 1.0), (330.0, 300.0, 360.0, 10.0));
        assert_eq!(of(12.3, 10.1, 14.9, 1.0), (12.0, 10.0, 15.0, 1.0));
        assert_eq!(of(12.34, 12.3, 12.4, 0.1), (12.3, 12.3, 12.4, 0.1));
        assert_eq!(
            of(1234.5, 900.0, 1600.0, 1.0),
            (1200.0, 900.0, 1600.0, 100.0)
        );
        assert_eq!(of(215.0, 190.0, 250.0, 0.1), (220.0, 190.0, 250.0, 10.0));
        assert_eq!(of(5.0, 5.0, 5.0, 1.0), (5.0, 5.0, 5.0, 1.0));
        assert_eq!(of(-41.0, -55.0, -22.0, 1.0), (-40.0, -55.0, -20.0, 5.0));
    }

    #[test]
    fn decimals_and_certainty() {
        assert_eq!(known_range(1.0, 0.9, 1.3, 0.01).decimals(), 2);
        assert_eq!(known_range(1.0, 0.0, 9.0, 0.01).decimals(), 0);
        assert!(known_range(7.2, 7.1, 7.3, 1.0).is_certain());
        assert!(!known_range(7.2, 6.1, 8.3, 1.0).is_certain());
    }

    #[test]
    fn what_is_no_number_stops_nothing() {
        assert!(known_range(1.0, f64::NAN, 2.0, 1.0).low.is_nan());
        let endless = known_range(1.0, f64::NEG_INFINITY, f64::INFINITY, 1.0);
        assert!(endless.step.is_finite());
    }
}
