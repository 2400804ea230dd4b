//! From a scenario to what the model runs on.

use omsorgstrappa_core::model::run::Prepared;
use omsorgstrappa_core::scenario::{Scenario, prepare};

use super::packaged::municipality;

/// What the model runs on.
pub fn prepared(scenario: &Scenario) -> Prepared {
    let packaged = scenario.municipality().map(municipality);
    prepare(scenario, packaged.as_ref()).unwrap_or_else(|error| panic!("{error}"))
}
