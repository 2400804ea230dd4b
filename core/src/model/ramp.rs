//! How a policy lever is phased in (section 2 of the method).

/// Share of a lever's full effect in `year`: 0 in the base year, 1 from the target year on.
pub fn ramp(year: i32, base_year: i32, target_year: i32) -> f64 {
    if year <= base_year {
        0.0
    } else if target_year <= base_year {
        1.0
    } else {
        let passed = f64::from(year) - f64::from(base_year);
        (passed / (f64::from(target_year) - f64::from(base_year))).min(1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_the_base_year_all_from_the_target_year() {
        assert!(ramp(2026, 2026, 2030).abs() < f64::EPSILON);
        assert!((ramp(2028, 2026, 2030) - 0.5).abs() < f64::EPSILON);
        assert!((ramp(2035, 2026, 2030) - 1.0).abs() < f64::EPSILON);
        assert!((ramp(2027, 2026, 2026) - 1.0).abs() < f64::EPSILON);
        assert!((ramp(2027, 2026, i32::MIN) - 1.0).abs() < f64::EPSILON);
        assert!(ramp(2027, 2026, i32::MAX) > 0.0);
    }
}
