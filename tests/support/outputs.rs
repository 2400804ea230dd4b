//! From a scenario to its results.

use omsorgstrappa_core::model::run::run;
use omsorgstrappa_core::model::series::Outputs;
use omsorgstrappa_core::scenario::Scenario;

use super::prepared::prepared;

/// The whole way from a scenario to its results.
pub fn outputs(scenario: &Scenario) -> Outputs {
    let prepared = prepared(scenario);
    run(&prepared, &scenario.inputs(prepared.end_year()))
}
