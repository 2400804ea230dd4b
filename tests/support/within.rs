//! A figure against the figure that somebody has printed.

/// Asserts that `found` is no further than `most` from `expected`.
#[track_caller]
pub fn assert_within(found: f64, expected: f64, most: f64, what: &str) {
    assert!(
        (found - expected).abs() <= most,
        "{what}: {found} is not within {most} of {expected}"
    );
}
