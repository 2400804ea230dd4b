//! Parameters in the units of the page.

use crate::model::parameter::{ParameterSpec, ParameterUnit};

/// What a parameter is multiplied with to be shown: shares and rates are shown as per cent.
pub const fn parameter_scale(unit: ParameterUnit) -> f64 {
    match unit {
        ParameterUnit::Share | ParameterUnit::RatePerYear => 100.0,
        _ => 1.0,
    }
}

/// Decimals that the parameter's own numbers need.
pub fn parameter_decimals(spec: &ParameterSpec) -> usize {
    let scale = parameter_scale(spec.unit);
    let numbers = [Some(spec.mode), spec.low, spec.high].into_iter().flatten();
    let needed = |value: f64| {
        (0..=3)
            .find(|&decimals| {
                let shown = value * scale * 10_f64.powi(decimals);
                (shown - shown.round()).abs() < 1e-6
            })
            .unwrap_or(3)
    };
    let decimals = numbers.map(needed).max().unwrap_or(0);
    usize::try_from(decimals).unwrap_or(0)
}
