//! Coverage (dekningsgrad): places per 100 inhabitants aged 80 and over (section 6 of the method).

/// Places at a coverage, share of `aged_80_and_over`.
pub fn places_at_coverage(coverage: f64, aged_80_and_over: f64) -> f64 {
    coverage * aged_80_and_over
}

/// Coverage that `places` give, share of `aged_80_and_over`.
pub fn coverage_of(places: f64, aged_80_and_over: f64) -> f64 {
    places / aged_80_and_over
}

/// Places less what the coverage asks for; negative where places are missing.
pub fn deviation(places: f64, coverage: f64, aged_80_and_over: f64) -> f64 {
    places - places_at_coverage(coverage, aged_80_and_over)
}
