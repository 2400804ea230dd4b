//! What is shown as it will be printed.

/// What can be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// The scenario on one page (scenarioark).
    Sheet,
    /// The full report, with that page first.
    Report,
}
