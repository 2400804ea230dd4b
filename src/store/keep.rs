//! Keeping the state between visits, beside other tabs that do the same.

use leptos::prelude::*;
use omsorgstrappa_core::codec::json_text;
use omsorgstrappa_core::state::{SavedError, State, merge, read_saved, write_saved};
use omsorgstrappa_core::text::saved_message;

use super::{NoticeKind, Store, link};
use crate::platform::clock;

impl Store {
    pub(super) fn keep_soon(self) {
        self.kept.with_value(|kept| kept.set(false));
        self.keep.with_value(|keep| {
            if let Some(keep) = keep {
                keep.start();
            }
        });
    }

    /// Keeps the state where it has changed. The code for it comes with the later part; until that is here the state
    /// waits.
    pub(super) fn keep_now(self) {
        let Some(later) = self.later_now() else {
            return;
        };
        if self.kept.try_with_value(|kept| kept.replace(true)) == Some(false) {
            (later.keep)(self);
        }
    }

    /// Keeps what was changed while the code for it was on its way.
    pub(super) fn keep_what_waits(self) {
        if self.kept.with_value(|kept| !kept.get()) {
            self.keep_soon();
        }
    }
}

/// Writes the state, together with what other tabs have written since.
pub fn keep(store: Store) {
    link::show_in_address(store);
    if !take_in(store) {
        return;
    }
    let Some(model) = store.model_now() else {
        return;
    };
    let record = json_text(&write_saved(&model.state, clock::now()));
    if store.ports.with_value(|ports| ports.storage.write(&record)) {
        store.base.set_value((model.state.clone(), record));
    } else {
        store.notify_unkept();
    }
}

/// Takes in what another tab has written since this one last read or wrote; `false` where the record must be left as it
/// is.
pub fn take_in(store: Store) -> bool {
    let Some(text) = store.ports.with_value(|ports| ports.storage.read()) else {
        return true;
    };
    let same = store.base.with_value(|(_, known)| *known == text);
    if same {
        return true;
    }
    let (stored, model) = match (read_saved(&text), store.model_now()) {
        (Ok(stored), Some(model)) => (stored, model),
        // Another tab runs a newer version of the page; its record is not ours to overwrite.
        (Err(SavedError::Newer), _) => {
            let message = saved_message(&SavedError::Newer, store.all_texts());
            store.notify(NoticeKind::Warning, message);
            return false;
        }
        (Err(_), _) => {
            store
                .ports
                .with_value(|ports| ports.storage.set_aside(&text));
            return true;
        }
        (Ok(_), None) => return false,
    };
    let base = store.base.with_value(|(base, _)| base.clone());
    let merged = merge(&base, &stored, &model.state);
    store.history.update_value(|history| {
        for &(from, to) in &merged.renamed {
            history.rename(from, to);
        }
    });
    store.base.set_value((stored, text));
    if merged.state != model.state && adopt(store, merged.state) && merged.changed_here {
        let text = store.all_texts().page.other_tab.to_owned();
        store.notify(NoticeKind::Info, text);
    }
    true
}

fn adopt(store: Store, state: State) -> bool {
    store.adopt(state, true).is_ok()
}
