//! Local storage behind a guard: blocked, full or missing storage never stops the page.

use gloo_storage::{LocalStorage, Storage as _};

use crate::port::Storage;

/// Where the state is kept.
const KEY: &str = "omsorgstrappa";
/// Where a record that cannot be opened is kept.
const ASIDE: &str = "omsorgstrappa.set-aside";

/// The browser's local storage.
pub struct Local(());

impl Local {
    /// Local storage, where the browser lets us write to it.
    pub fn open() -> Option<Self> {
        const PROBE: &str = "omsorgstrappa.probe";
        let storage = web_sys::window()?.local_storage().ok()??;
        storage.set_item(PROBE, PROBE).ok()?;
        storage.remove_item(PROBE).ok()?;
        Some(Self(()))
    }
}

// The library's calls panic where storage is refused; `open` has proved that it is not.
#[allow(clippy::disallowed_methods)]
impl Storage for Local {
    fn read(&self) -> Option<String> {
        LocalStorage::raw().get_item(KEY).ok()?
    }

    fn write(&self, record: &str) -> bool {
        LocalStorage::raw().set_item(KEY, record).is_ok()
    }

    fn set_aside(&self, record: &str) -> bool {
        LocalStorage::raw().set_item(ASIDE, record).is_ok()
    }
}
