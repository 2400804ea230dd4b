//! Quantiles without sorting: numbers are counted into buckets, and only the buckets that hold a wanted
//! place are looked into. No comparison that a processor could guess wrong, and exact.

use crate::sort::sort;

/// Low, middle and high: P10, P50 and P90.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Band {
    /// One in ten is below.
    pub p10: f64,
    /// Half are below.
    pub p50: f64,
    /// One in ten is above.
    pub p90: f64,
}

const BUCKETS: usize = 256;
/// So few are sorted at once.
const FEW: usize = 24;

/// P10, P50 and P90 of `values`, by linear interpolation at `(n − 1) p`. Not a number where there are no
/// values, or one of them is none.
pub fn band(values: &[f64]) -> Band {
    let [p10, p50, p90] = quantiles(values, [0.1, 0.5, 0.9]);
    Band { p10, p50, p90 }
}

/// The quantiles at `shares` from 0 to 1, by linear interpolation at `(n − 1) p`.
pub fn quantiles(values: &[f64], shares: [f64; 3]) -> [f64; 3] {
    if values.is_empty() {
        return [f64::NAN; 3];
    }
    let last = values.len() - 1;
    let mut at = [f64::NAN; 6];
    let mut ranks = [0; 6];
    for (pair, share) in ranks.chunks_exact_mut(2).zip(shares) {
        // A share of a length that fits a usize.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let below = ((last as f64) * share) as usize;
        if let [low, high] = pair {
            (*low, *high) = (below.min(last), (below + 1).min(last));
        }
    }
    if ranks.is_sorted() {
        select(values, &ranks, &mut at);
    } else {
        for (rank, cell) in ranks.chunks_exact(1).zip(at.chunks_exact_mut(1)) {
            select(values, rank, cell);
        }
    }
    let mut found = [f64::NAN; 3];
    for ((cell, share), pair) in found.iter_mut().zip(shares).zip(at.chunks_exact(2)) {
        if let [low, high] = pair {
            let between = (last as f64) * share;
            *cell = low + (high - low) * (between - between.floor());
        }
    }
    found
}

/// The numbers at the ascending `ranks` of the sorted `values`.
fn select(values: &[f64], ranks: &[usize], found: &mut [f64]) {
    if values.len() <= FEW {
        let mut sorted = [f64::INFINITY; FEW];
        for (cell, value) in sorted.iter_mut().zip(values) {
            *cell = *value;
        }
        sort(sorted.get_mut(..values.len()).unwrap_or_default());
        for (cell, &rank) in found.iter_mut().zip(ranks) {
            *cell = sorted.get(rank).copied().unwrap_or(f64::NAN);
        }
        return;
    }
    let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
    let mut sum = 0.0;
    for &value in values {
        low = if value < low { value } else { low };
        high = if value > high { value } else { high };
        sum += value;
    }
    let width = high - low;
    if !sum.is_finite() || !width.is_finite() {
        found.fill(f64::NAN);
        return;
    }
    let scale = (BUCKETS as f64 - 1.0) / width;
    if width <= 0.0 || !scale.is_finite() {
        // All the same, or as near as numbers come.
        found.fill(low);
        return;
    }
    // Between 0 and 255 by how the scale is made; the cast saturates.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let bucket = |value: f64| ((value - low) * scale) as u8;
    let mut counts = [0_u32; BUCKETS];
    for &value in values {
        if let Some(count) = counts.get_mut(usize::from(bucket(value))) {
            *count += 1;
        }
    }
    let mut wanted = ranks.iter().zip(found).peekable();
    let mut before = 0;
    let mut inside = Vec::new();
    for (number, &count) in (0_u8..=255).zip(&counts) {
        let after = before + count as usize;
        while let Some((&rank, cell)) = wanted.next_if(|(rank, _)| **rank < after) {
            if inside.is_empty() {
                inside.extend(
                    values
                        .iter()
                        .copied()
                        .filter(|&value| bucket(value) == number),
                );
            }
            let mut one = [f64::NAN];
            select(&inside, &[rank - before], &mut one);
            let [value] = one;
            *cell = value;
        }
        inside.clear();
        before = after;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    fn by_sorting(values: &[f64], share: f64) -> f64 {
        let mut sorted = values.to_vec();
        sorted.sort_by(f64::total_cmp);
        let place = (sorted.len() - 1) as f64 * share;
        let low = place.floor();
        let (a, b) = (
            sorted[low as usize],
            sorted[(low as usize + 1).min(sorted.len() - 1)],
        );
        a + (b - a) * (place - low)
    }

    #[test]
    fn the_same_as_by_sorting() {
        let mut state = 1_u64;
        let mut next = || {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            (state >> 11) as f64 / (1_u64 << 53) as f64
        };
        for length in [1, 2, 3, 10, 24, 25, 26, 200, 999, 1000] {
            for kind in 0..5 {
                let values: Vec<f64> = (0..length)
                    .map(|_| match kind {
                        0 => next() * 100.0 - 50.0,
                        1 => (next() - 0.6).max(0.0),
                        2 => 7.0,
                        3 => next().powi(40) * 1e9,
                        _ => (next() * 3.0).floor(),
                    })
                    .collect();
                let found = band(&values);
                for (found, share) in [(found.p10, 0.1), (found.p50, 0.5), (found.p90, 0.9)] {
                    assert_eq!(
                        found.to_bits(),
                        by_sorting(&values, share).to_bits(),
                        "{length} {kind}"
                    );
                }
            }
        }
    }

    #[test]
    #[allow(clippy::float_cmp, reason = "whole and half numbers")]
    fn shares_may_stand_in_any_order() {
        let values: Vec<f64> = (0..101_u8).rev().map(f64::from).collect();
        assert_eq!(quantiles(&values, [1.0, 0.255, 0.25]), [100.0, 25.5, 25.0]);
        assert_eq!(quantiles(&values, [0.5, 0.5, 0.0]), [50.0, 50.0, 0.0]);
    }

    #[test]
    fn nothing_and_no_number_give_no_number() {
        assert!(band(&[]).p50.is_nan());
        let mut values = [1.0; 100];
        values[7] = f64::NAN;
        assert!(band(&values).p10.is_nan());
        values[7] = f64::INFINITY;
        assert!(band(&values).p90.is_nan());
    }
}
