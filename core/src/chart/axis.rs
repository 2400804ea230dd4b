//! A value axis from zero with round ticks.

/// An axis from 0 to `high`. Always finite and above zero, whatever the data: a drawing library
/// given an endless or empty range never comes back.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Axis {
    /// Highest value.
    pub high: f64,
    /// Distance between ticks.
    pub step: f64,
}

impl Axis {
    /// The smallest round axis that holds `highest`.
    pub fn covering(highest: f64) -> Self {
        let highest = if highest.is_finite() && highest > 1e-9 {
            highest
        } else {
            1.0
        };
        // Four to six ticks of 1, 2, 2.5 or 5 times a power of ten.
        let rough = highest / 4.0;
        let power = 10_f64.powf(rough.log10().floor());
        let step = [1.0, 2.0, 2.5, 5.0, 10.0]
            .into_iter()
            .map(|factor| factor * power)
            .find(|step| step * 5.0 >= highest)
            .unwrap_or(10.0 * power);
        Self {
            high: (highest / step - 1e-9).ceil() * step,
            step,
        }
    }

    /// `locked` as long as it holds `highest`; while a lever is dragged an axis must not move, but a
    /// value cut off at the edge would be a lie.
    pub fn locked(locked: Option<Self>, highest: f64) -> Self {
        match locked {
            Some(axis) if highest <= axis.high => axis,
            _ => Self::covering(highest),
        }
    }

    /// Values at which ticks stand.
    pub fn ticks(self) -> impl Iterator<Item = f64> {
        // At most a dozen, and never below one.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let count = (self.high / self.step).round().clamp(1.0, 20.0) as u32;
        (0..=count).map(move |tick| f64::from(tick) * self.step)
    }

    /// Decimals that the ticks need.
    pub fn decimals(self) -> usize {
        if self.step >= 1.0 && (self.step.fract()).abs() < 1e-9 {
            0
        } else if self.step >= 0.1 {
            1
        } else {
            2
        }
    }

    /// Where `value` lies, 0 at the bottom and 1 at the top; nothing is drawn outside.
    pub fn position(self, value: f64) -> f64 {
        if value.is_finite() {
            (value / self.high).clamp(0.0, 1.0)
        } else {
            0.0
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_axis_holds_its_data_with_few_round_ticks() {
        for highest in [0.3, 1.0, 7.0, 99.0, 101.0, 354.0, 1191.0, 1_260.0, 98_765.0] {
            let axis = Axis::covering(highest);
            assert!(
                axis.high >= highest && axis.high < highest * 1.7,
                "{axis:?}"
            );
            let ticks = axis.ticks().count();
            assert!((3..=7).contains(&ticks), "{highest}: {ticks}");
        }
        assert!((Axis::covering(354.0).high - 400.0).abs() < 1e-9);
    }

    #[test]
    fn any_number_gives_an_axis() {
        for odd in [
            f64::NAN,
            f64::INFINITY,
            f64::NEG_INFINITY,
            0.0,
            -5.0,
            f64::MIN_POSITIVE,
        ] {
            let axis = Axis::covering(odd);
            assert!(axis.high > 0.0 && axis.high.is_finite());
            assert!(axis.position(odd) >= 0.0 && axis.position(odd) <= 1.0);
        }
    }

    #[test]
    fn a_locked_axis_moves_only_when_it_must() {
        let axis = Axis::covering(300.0);
        assert_eq!(Axis::locked(Some(axis), 100.0), axis);
        assert!(Axis::locked(Some(axis), 900.0).high >= 900.0);
        assert_eq!(Axis::locked(None, 100.0), Axis::covering(100.0));
    }
}
