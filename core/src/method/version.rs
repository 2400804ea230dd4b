//! Versions of the model and the packaged data, the newest first. What each changed stands in the texts.

/// One version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Release {
    /// Version of the equations.
    pub model: &'static str,
    /// Version of the packaged data.
    pub data: &'static str,
    /// Year, month and day, as digits.
    pub date: [&'static str; 3],
}

/// Every version, the newest first. A change of `MODEL_VERSION` or of the data's version adds one; a test says so.
pub const RELEASES: [Release; 2] = [
    Release {
        model: "1.0.0",
        data: "2026.2",
        date: ["2026", "11", "23"],
    },
    Release {
        model: "1.0.0",
        data: "2026.1",
        date: ["2026", "11", "23"],
    },
];
