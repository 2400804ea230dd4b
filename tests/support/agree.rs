//! When two calculations of the same number agree.

/// How far apart two calculations may be, relative or absolute.
const TOLERANCE: f64 = 1e-9;

/// Whether `found` is `expected` to 1e-9, relative or absolute. Never where one is not a number.
pub fn agree(found: f64, expected: f64) -> bool {
    (found - expected).abs() <= TOLERANCE * expected.abs().max(1.0)
}
