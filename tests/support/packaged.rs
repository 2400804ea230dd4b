//! The packaged municipalities.

use omsorgstrappa::packaged;
use omsorgstrappa_core::municipality::Municipality;

/// The packaged municipality of that id.
pub fn municipality(id: &str) -> Municipality {
    packaged::find(id).unwrap_or_else(|| panic!("{id} is not packaged"))
}
