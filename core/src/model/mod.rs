//! The model: a yearly projection of need, places, home care, staff and money for one municipality.

pub mod age;
pub mod change;
pub mod coverage;
pub mod dementia;
pub mod effect;
pub mod home_care;
pub mod lever;
pub mod limit;
pub mod money;
pub mod national;
pub mod parameter;
pub mod population;
pub mod ramp;
pub mod rate;
pub mod run;
pub mod series;
pub mod source;
pub mod staff;
pub mod staircase;

/// Version of the equations; part of every result.
pub const MODEL_VERSION: &str = "1.0.0";
