//! The packaged municipalities, embedded: for native runs, tests and benches. The page fetches the
//! same files one at a time instead, so that its first load stays small.

use omsorgstrappa_core::codec::{read_index, read_municipality};
use omsorgstrappa_core::municipality::{Index, Municipality};
use omsorgstrappa_core::scenario::ScenarioError;

/// Id and file text of each packaged municipality.
const FILES: [(&str, &str); 6] = [
    (
        "3405-2018",
        include_str!("../data/municipality/3405-2018.json"),
    ),
    ("3405", include_str!("../data/municipality/3405.json")),
    (
        "3312-2025",
        include_str!("../data/municipality/3312-2025.json"),
    ),
    ("3312", include_str!("../data/municipality/3312.json")),
    ("3314", include_str!("../data/municipality/3314.json")),
    ("1563", include_str!("../data/municipality/1563.json")),
];

/// The list of packaged municipalities.
///
/// # Errors
/// Where the packaged list cannot be read; a test proves that it can.
pub fn index() -> Result<Index, ScenarioError> {
    read_index(include_str!("../data/municipality/index.json"))
}

/// The packaged municipality of that id.
pub fn find(id: &str) -> Option<Municipality> {
    let (_, json) = FILES.iter().find(|(known, _)| *known == id)?;
    read_municipality(json).ok()
}
