//! The few functions that the library's own would make too slow. The same operations in the same order
//! natively and in the page: the same bits.

#![allow(
    clippy::inline_always,
    reason = "the page is compiled with sparing inlining, which would make a call of every step"
)]

/// The greater of two numbers; the library's own takes care of cases that cannot be here.
#[inline(always)]
pub fn greater(one: f64, other: f64) -> f64 {
    if one > other { one } else { other }
}

/// The smaller of two numbers.
#[inline(always)]
pub fn smaller(one: f64, other: f64) -> f64 {
    if one < other { one } else { other }
}

/// Nothing below zero.
#[inline(always)]
pub fn above_zero(value: f64) -> f64 {
    greater(value, 0.0)
}

/// Adding this and taking it away again leaves a whole number, and its bits hold that number.
const WHOLE: f64 = 6_755_399_441_055_744.0;
/// The natural logarithm of 2 in two parts: the first times a small whole number is exact.
const LN_2_HIGH: f64 = 6.931_471_803_691_238e-1;
const LN_2_LOW: f64 = 1.908_214_929_270_587_7e-10;

/// e^x to a few units in the last place; x is brought into −708…709.
#[inline(always)]
pub fn exp(x: f64) -> f64 {
    let x = if x > 709.0 { 709.0 } else { x };
    let x = if x < -708.0 { -708.0 } else { x };
    let shifted = x * std::f64::consts::LOG2_E + WHOLE;
    let whole = shifted - WHOLE;
    let r = (x - whole * LN_2_HIGH) - whole * LN_2_LOW;
    // Taylor, |r| < 0.35: the first term left out is below 2e-16.
    let r2 = r * r;
    let r4 = r2 * r2;
    let low = (1.0 + r) + r2 * (0.5 + r * (1.0 / 6.0));
    let middle = (1.0 / 24.0 + r * (1.0 / 120.0)) + r2 * (1.0 / 720.0 + r * (1.0 / 5040.0));
    let high = (1.0 / 40320.0 + r * (1.0 / 362_880.0))
        + r2 * (1.0 / 3_628_800.0 + r * (1.0 / 39_916_800.0))
        + r4 * (1.0 / 479_001_600.0);
    let value = low + r4 * (middle + r4 * high);
    f64::from_bits(value.to_bits().wrapping_add(shifted.to_bits() << 52))
}

/// ln x to a few units in the last place; x must be normal and above zero.
#[inline(always)]
pub fn ln(x: f64) -> f64 {
    /// The bits of √½: the number is split so that the rest lies between √½ and √2.
    const ROOT_HALF: u64 = 0x3fe6_a09e_667f_3bcd;
    let power = x.to_bits().wrapping_sub(ROOT_HALF).cast_signed() >> 52;
    let rest = f64::from_bits(x.to_bits().wrapping_sub((power << 52).cast_unsigned()));
    let s = (rest - 1.0) / (rest + 1.0);
    let z = s * s;
    let z2 = z * z;
    let z4 = z2 * z2;
    let low = (1.0 + z * (1.0 / 3.0)) + z2 * (1.0 / 5.0 + z * (1.0 / 7.0));
    let middle = (1.0 / 9.0 + z * (1.0 / 11.0)) + z2 * (1.0 / 13.0 + z * (1.0 / 15.0));
    let high = 1.0 / 17.0 + z * (1.0 / 19.0);
    let series = low + z4 * (middle + z4 * high);
    let power = power as f64;
    power * LN_2_HIGH + (2.0 * s * series + power * LN_2_LOW)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exponential_and_logarithm_are_those_of_the_library() {
        for step in -30_000..30_000 {
            let x = f64::from(step) / 100.0;
            assert!((exp(x) / x.exp() - 1.0).abs() < 1e-15, "{x}");
            let y = x.exp();
            assert!((ln(y) - y.ln()).abs() <= 1e-15 * y.ln().abs(), "{y}");
        }
        for near in [1.0, 1.0 + 1e-12, 1.0 - 1e-9, 0.3, 2.7] {
            let y: f64 = near;
            assert!((ln(y) - y.ln()).abs() <= 4e-16 * y.ln().abs(), "{y}");
        }
        assert!(exp(-1e9) < 1e-300 && exp(1e9) > 1e300);
    }
}
