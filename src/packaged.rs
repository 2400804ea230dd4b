//! The packaged municipalities for native runs, tests and benches, read from `data/municipality` of this
//! repository. The page fetches the same files one at a time.

use std::fs;
use std::path::Path;

use omsorgstrappa_core::codec::{
    read_backtest, read_country, read_directory, read_municipality, read_start,
};
use omsorgstrappa_core::municipality::Municipality;
use omsorgstrappa_core::municipality::backtest::Backtest;
use omsorgstrappa_core::municipality::country::Country;
use omsorgstrappa_core::municipality::directory::{Directory, Start};
use omsorgstrappa_core::scenario::{Reason, ScenarioError};

/// The text of one packaged file, without its ending.
fn file(name: &str) -> Result<String, ScenarioError> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/municipality");
    fs::read_to_string(folder.join(format!("{name}.json")))
        .map_err(|_| ScenarioError::new(name, Reason::Missing))
}

/// What the page starts with.
///
/// # Errors
/// Where the packaged file cannot be read; a test proves that it can.
pub fn start() -> Result<Start, ScenarioError> {
    read_start(&file("start")?)
}

/// The directory of every packaged municipality.
///
/// # Errors
/// Where the packaged directory cannot be read; a test proves that it can.
pub fn directory() -> Result<Directory, ScenarioError> {
    read_directory(&file("directory")?)
}

/// The measures of every municipality.
///
/// # Errors
/// Where the packaged file cannot be read; a test proves that it can.
pub fn country() -> Result<Country, ScenarioError> {
    read_country(&file("country")?)
}

/// How the projection would have done.
///
/// # Errors
/// Where the packaged file cannot be read; a test proves that it can.
pub fn backtest() -> Result<Backtest, ScenarioError> {
    read_backtest(&file("backtest")?)
}

/// The packaged municipality of that id.
pub fn find(id: &str) -> Option<Municipality> {
    // An id is digits and a hyphen: nothing else leads to a file.
    let plain = id
        .bytes()
        .all(|letter| letter.is_ascii_digit() || letter == b'-');
    if !plain {
        return None;
    }
    read_municipality(&file(id).ok()?).ok()
}
