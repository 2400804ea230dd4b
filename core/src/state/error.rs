//! Why an action cannot be carried out.

use crate::scenario::ScenarioError;

/// Why an action cannot be carried out; the state is then as it was.
#[derive(Clone, Debug, PartialEq)]
pub enum StateError {
    /// The value is not allowed.
    Value(ScenarioError),
    /// As many scenarios stand side by side as there is room for.
    Full,
    /// The library is full.
    LibraryFull,
    /// The only scenario cannot be taken away.
    Last,
    /// There is no scenario of that id.
    NotThere,
}

impl From<ScenarioError> for StateError {
    fn from(error: ScenarioError) -> Self {
        Self::Value(error)
    }
}
