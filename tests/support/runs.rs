//! The packaged municipalities, and running the model on a scenario.

use omsorgstrappa::packaged;
use omsorgstrappa_core::model::run::{Prepared, run};
use omsorgstrappa_core::model::series::Outputs;
use omsorgstrappa_core::municipality::Municipality;
use omsorgstrappa_core::scenario::{Scenario, prepare};

/// The packaged municipality of that id.
pub fn municipality(id: &str) -> Municipality {
    packaged::find(id).unwrap_or_else(|| panic!("{id} is not packaged"))
}

/// What the model runs on.
pub fn prepared(scenario: &Scenario) -> Prepared {
    let packaged = scenario.municipality().map(municipality);
    prepare(scenario, packaged.as_ref()).unwrap_or_else(|error| panic!("{error}"))
}

/// The whole way from a scenario to its results.
pub fn outputs(scenario: &Scenario) -> Outputs {
    let prepared = prepared(scenario);
    run(&prepared, &scenario.inputs(prepared.end_year()))
}
