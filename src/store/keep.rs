//! Keeping the state between visits.

use leptos::prelude::*;
use omsorgstrappa_core::codec::json_text;
use omsorgstrappa_core::state::write_saved;

use super::{NoticeKind, Store};
use crate::platform::clock;

impl Store {
    pub(super) fn keep_soon(&self) {
        self.kept.with_value(|kept| kept.set(false));
        self.keep.with_value(|keep| {
            if let Some(keep) = keep {
                keep.start();
            }
        });
    }

    /// Keeps the state where it has changed.
    pub(super) fn keep_now(&self) {
        if self.kept.with_value(|kept| kept.replace(true)) {
            return;
        }
        let Some(model) = self.model_now() else {
            return;
        };
        let record = json_text(&write_saved(&model.state, clock::now()));
        let kept = self.ports.with_value(|ports| ports.storage.write(&record));
        if !kept {
            self.notify(NoticeKind::Warning, self.texts.page.not_saved.to_owned());
        }
    }
}
