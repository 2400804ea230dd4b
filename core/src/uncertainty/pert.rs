//! The PERT distribution: a beta between low and high with its top at the mode (section 11 of the
//! method).

/// Low, most likely and high value of a parameter; low < high, and the mode between them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pert {
    /// Lowest value.
    pub low: f64,
    /// Most likely value.
    pub mode: f64,
    /// Highest value.
    pub high: f64,
}

impl Pert {
    /// Where the mode lies between low and high, 0…1. Every PERT with the same is the same curve.
    pub fn lean(self) -> f64 {
        (self.mode - self.low) / (self.high - self.low)
    }

    /// The mean, by its closed form.
    pub fn mean(self) -> f64 {
        (self.low + 4.0 * self.mode + self.high) / 6.0
    }

    /// The variance, by its closed form.
    pub fn variance(self) -> f64 {
        let mean = self.mean();
        (mean - self.low) * (self.high - mean) / 7.0
    }

    /// The value at `share` of the way from low to high.
    pub fn at(self, share: f64) -> f64 {
        self.low + (self.high - self.low) * share
    }
}

/// The middle of each of `count` equally likely strata of the PERT whose mode lies at `lean` between 0
/// and 1, ascending: the quantiles at `(i + ½) / count`.
pub fn strata(lean: f64, count: usize) -> Vec<f64> {
    let beta = Beta::new(1.0 + 4.0 * lean, 5.0 - 4.0 * lean);
    let mut strata = Vec::with_capacity(count);
    let (mut share, mut x) = (0.0, 0.0);
    for stratum in 0..count {
        let next = (stratum as f64 + 0.5) / count as f64;
        x = beta.quantile(next, x, next - share);
        share = next;
        strata.push(x);
    }
    strata
}

/// A beta distribution with parameters of 1 and over.
struct Beta {
    a: f64,
    b: f64,
    /// The beta function of both.
    whole: f64,
}

impl Beta {
    fn new(a: f64, b: f64) -> Self {
        let mut beta = Self { a, b, whole: 1.0 };
        // Both tails of one place together are the beta function.
        let middle = (a + 1.0) / (a + b + 2.0);
        beta.whole = beta.lower_tail(middle) + beta.upper_tail(middle);
        beta
    }

    fn density(&self, x: f64) -> f64 {
        x.powf(self.a - 1.0) * (1.0 - x).powf(self.b - 1.0) / self.whole
    }

    /// The regularised incomplete beta function: the share below x.
    fn share_below(&self, x: f64) -> f64 {
        if x <= 0.0 {
            0.0
        } else if x >= 1.0 {
            1.0
        } else if x < (self.a + 1.0) / (self.a + self.b + 2.0) {
            self.lower_tail(x)
        } else {
            1.0 - self.upper_tail(x)
        }
    }

    fn lower_tail(&self, x: f64) -> f64 {
        let front = x.powf(self.a) * (1.0 - x).powf(self.b) / (self.a * self.whole);
        front * fraction(self.a, self.b, x)
    }

    fn upper_tail(&self, x: f64) -> f64 {
        let front = x.powf(self.a) * (1.0 - x).powf(self.b) / (self.b * self.whole);
        front * fraction(self.b, self.a, 1.0 - x)
    }

    /// How the logarithm of the density changes.
    fn bend(&self, x: f64) -> f64 {
        (self.a - 1.0) / x - (self.b - 1.0) / (1.0 - x)
    }

    /// Where so large a share lies below; `from` is where `ahead` less of it does. Halley's steps, kept
    /// between the nearest values known on both sides.
    fn quantile(&self, share: f64, from: f64, ahead: f64) -> f64 {
        const MOST_STEPS: usize = 100;
        /// A step that is so small a part of the way to the nearest end leaves an error of its cube.
        const SMALL: f64 = 1e-5;
        let (mut low, mut high) = (from, 1.0);
        let mut x = f64::midpoint(low, high);
        if from > 0.0 {
            let step = ahead / self.density(from);
            let guess = from + step * (1.0 - step * self.bend(from) / 2.0);
            if guess > low && guess < high {
                x = guess;
            }
        }
        for _ in 0..MOST_STEPS {
            let over = self.share_below(x) - share;
            if over > 0.0 {
                high = x;
            } else {
                low = x;
            }
            let newton = over / self.density(x);
            let next = x - newton / (1.0 - (newton * self.bend(x) / 2.0).clamp(-0.5, 0.5));
            let next = if next >= low && next <= high {
                next
            } else {
                f64::midpoint(low, high)
            };
            let moved = (next - x).abs();
            x = next;
            if moved <= SMALL * x.min(1.0 - x) {
                break;
            }
        }
        x
    }
}

/// The continued fraction of the incomplete beta function, by Lentz's method.
#[allow(
    clippy::many_single_char_names,
    reason = "the names of the formula, as every textbook has them"
)]
fn fraction(a: f64, b: f64, x: f64) -> f64 {
    const TINY: f64 = 1e-300;
    const MOST_TERMS: u32 = 300;
    let not_zero = |value: f64| if value.abs() < TINY { TINY } else { value };
    let mut c = 1.0;
    let mut d = 1.0 / not_zero(1.0 - (a + b) * x / (a + 1.0));
    let mut value = d;
    for term in 1..=MOST_TERMS {
        let m = f64::from(term);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        d = 1.0 / not_zero(1.0 + even * d);
        c = not_zero(1.0 + even / c);
        value *= d * c;
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        d = 1.0 / not_zero(1.0 + odd * d);
        c = not_zero(1.0 + odd / c);
        value *= d * c;
        if (d * c - 1.0).abs() < 1e-15 {
            break;
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_are_those_of_the_closed_forms() {
        const COUNT: usize = 20_000;
        // The mode at low: 1 − (1 − x)^5. In the middle: 10x³ − 15x⁴ + 6x⁵. At high: x^5.
        type Below = fn(f64) -> f64;
        let forms: [(f64, Below); 3] = [
            (0.0, |x| 1.0 - (1.0 - x).powi(5)),
            (0.5, |x| x.powi(3) * (10.0 - 15.0 * x + 6.0 * x * x)),
            (1.0, |x| x.powi(5)),
        ];
        for (lean, below) in forms {
            for (stratum, x) in strata(lean, COUNT).into_iter().enumerate() {
                let share = (stratum as f64 + 0.5) / COUNT as f64;
                assert!((below(x) - share).abs() < 1e-13, "{lean} {stratum}: {x}");
            }
        }
    }

    #[test]
    fn mean_and_variance_are_those_of_the_closed_forms() {
        for step in 0..=20_u8 {
            let lean = f64::from(step) / 20.0;
            let pert = Pert {
                low: 3.0,
                mode: 3.0 + 4.0 * lean,
                high: 7.0,
            };
            assert!((pert.lean() - lean).abs() < 1e-15);
            let values: Vec<f64> = strata(lean, 20_000)
                .into_iter()
                .map(|x| pert.at(x))
                .collect();
            let count = values.len() as f64;
            let mean = values.iter().sum::<f64>() / count;
            let variance = values.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / count;
            assert!((mean - pert.mean()).abs() < 2e-6, "{lean}: {mean}");
            assert!(
                (variance - pert.variance()).abs() < 2e-5,
                "{lean}: {variance}"
            );
            assert!(values.is_sorted());
        }
    }
}
