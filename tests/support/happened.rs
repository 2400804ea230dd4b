//! What happened since 2015.

use omsorgstrappa_core::codec::read_history;
use omsorgstrappa_core::plan::{History, history_path};

use super::file::text;

/// The history of the municipality of that number.
pub fn history(id: &str) -> History {
    read_history(&text(&history_path(id))).unwrap_or_else(|error| panic!("{error}"))
}
