//! The way to a part of «Om modellen» from elsewhere on the page.

use std::cell::Cell;

use omsorgstrappa_core::method::Part;
use omsorgstrappa_core::state::{Action, Tab};

use crate::platform::element;
use crate::store::Store;

thread_local! {
    /// The part that is wanted and whose page is not built yet.
    static WANTED: Cell<Option<Part>> = const { Cell::new(None) };
}

/// Shows a part: its page is opened first where it is not open.
pub fn go(store: Store, part: Part) {
    if !element::go_to(&part.id()) {
        WANTED.set(Some(part));
        store.act(&Action::SetTab(Tab::About));
    }
}

/// The part that somebody wanted to see, once.
pub fn wanted() -> Option<Part> {
    WANTED.take()
}
