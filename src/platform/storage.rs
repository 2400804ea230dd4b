//! Local storage behind a guard: blocked, full or missing storage never stops the page.

use gloo_storage::{LocalStorage, Storage as _};

use crate::port::Storage;

/// Where the state is kept.
const KEY: &str = "omsorgstrappa";
/// Where records that cannot be opened are kept; the second and later ones with a number after it.
const ASIDE: &str = "omsorgstrappa.set-aside";
/// Where the chosen language is kept; `boot.js` reads it.
const LANGUAGE: &str = "omsorgstrappa.language";
/// Where it is kept that hints are not wanted.
const HINTS: &str = "omsorgstrappa.hints";
/// How many of them are kept.
const MOST_ASIDE: u32 = 20;

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

/// Keeps the chosen language for the next visit, where the browser lets us.
pub fn keep_language(tag: &str) {
    let storage = web_sys::window().and_then(|window| window.local_storage().ok()?);
    if let Some(storage) = storage {
        // Where it is refused, the next visit asks the browser's own settings again.
        let _ = storage.set_item(LANGUAGE, tag);
    }
}

/// Whether the reader has put the hints away, now or at an earlier visit.
pub fn hints_hidden() -> bool {
    let storage = web_sys::window().and_then(|window| window.local_storage().ok()?);
    storage.is_some_and(|storage| matches!(storage.get_item(HINTS), Ok(Some(_))))
}

/// Keeps whether the hints are put away, where the browser lets us.
pub fn keep_hints_hidden(hidden: bool) {
    let storage = web_sys::window().and_then(|window| window.local_storage().ok()?);
    if let Some(storage) = storage {
        // Where it is refused, they are there again at the next visit.
        let _ = if hidden {
            storage.set_item(HINTS, "hidden")
        } else {
            storage.remove_item(HINTS)
        };
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
        let storage = LocalStorage::raw();
        for number in 1..=MOST_ASIDE {
            let key = if number == 1 {
                ASIDE.to_owned()
            } else {
                format!("{ASIDE}-{number}")
            };
            match storage.get_item(&key) {
                Ok(Some(kept)) if kept == record => return true,
                Ok(Some(_)) => {}
                _ => return storage.set_item(&key, record).is_ok(),
            }
        }
        false
    }
}
