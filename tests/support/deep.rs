//! Properties of things that are too big for a test's own stack.

use proptest::prelude::*;
use proptest::test_runner::TestRunner;

/// Runs a property on a stack that holds the tree of many random scenarios.
pub fn check<S: Strategy + 'static>(
    cases: u32,
    strategy: fn() -> S,
    property: fn(S::Value) -> Result<(), TestCaseError>,
) {
    const STACK: usize = 64 << 20;
    let config = ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    let run = move || {
        if let Err(error) = TestRunner::new(config).run(&strategy(), property) {
            panic!("{error}");
        }
    };
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(run);
    assert!(thread.unwrap().join().is_ok(), "the property does not hold");
}
