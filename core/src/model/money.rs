//! Money, million NOK (section 9 of the method).

/// Yearly payment per krone borrowed at `interest` over `years`.
pub fn annuity(interest: f64, years: f64) -> f64 {
    if interest > 0.0 {
        // `exp_m1` and `ln_1p` keep small rates exact.
        -interest / (-years * interest.ln_1p()).exp_m1()
    } else {
        1.0 / years
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forty_years_at_three_and_a_half_per_cent() {
        assert!((annuity(0.035, 40.0) - 0.046_827_28).abs() < 1e-8);
    }

    #[test]
    fn no_interest_is_equal_parts_and_the_limit_of_small_interest() {
        assert!((annuity(0.0, 40.0) - 0.025).abs() < 1e-15);
        assert!((annuity(1e-12, 40.0) - 0.025).abs() < 1e-9);
    }
}
