//! What comes after the first screen: the code of further views, and their texts.

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::text::{Catalogue, Long};

use super::{Parts, Store};
use crate::platform::element;
use crate::port::spawn;
use crate::view::later::Later;

/// The code of the views that come later.
#[derive(Clone, Copy)]
pub enum Arrival {
    /// Not asked for yet.
    Asleep,
    /// On its way.
    Waiting,
    /// Here.
    Here(&'static Later),
    /// It did not come.
    Failed,
}

impl Store {
    /// The code of the views that come later.
    pub fn later(self) -> Arrival {
        self.later.get()
    }

    /// The later code, where it is here now.
    pub fn later_now(self) -> Option<&'static Later> {
        match self.later.try_get_untracked() {
            Some(Arrival::Here(later)) => Some(later),
            _ => None,
        }
    }

    /// Whether the later code is to be asked for now; the one who asks brings it to [`Self::take_later`].
    pub fn later_wanted(self) -> bool {
        let wanted = matches!(
            self.later.get_untracked(),
            Arrival::Asleep | Arrival::Failed
        );
        if wanted {
            self.later.set(Arrival::Waiting);
        }
        wanted
    }

    /// Takes over the later code, or that it did not come.
    pub fn take_later(self, code: Option<&'static Later>) {
        // The page may be gone by then.
        let _ = self
            .later
            .try_set(code.map_or(Arrival::Failed, Arrival::Here));
        if code.is_some() {
            self.record_what_waits();
            self.keep_what_waits();
            self.draw_again();
        }
    }

    /// The long texts, once they are here.
    pub fn long(self) -> Option<Arc<Long>> {
        self.long.get()
    }

    /// The long texts, where they are here now.
    pub fn long_now(self) -> Option<Arc<Long>> {
        self.long.try_get_untracked().flatten()
    }

    /// Every text that is here: the whole catalogue, or the first screen's.
    pub fn all_texts(self) -> &'static Catalogue {
        self.long
            .get_untracked()
            .map_or(self.texts, |long| long.texts)
    }

    /// The same for views in the language of the page now, again each time that has changed.
    pub fn translated(self) -> Self {
        self.translated.track();
        let texts = self.all_texts();
        if texts.language == self.texts.language {
            return self;
        }
        Self(Box::leak(Box::new(Parts { texts, ..*self.0 })))
    }

    /// Whether what is wrong can be said in words: they come with the later part.
    pub fn can_explain(self) -> bool {
        self.later_now().is_some() && self.long.with_untracked(Option::is_some)
    }

    /// Waits until what is wrong can be said in words, or they cannot be had.
    pub async fn explained(self) {
        crate::view::later::ready(self).await;
        self.texts_here().await;
    }

    /// Waits until every text is here, or cannot be had.
    pub(super) async fn texts_here(self) {
        if self.long.get_untracked().is_some() {
            return;
        }
        self.fetch_long().await;
    }

    /// What stands where a long text is not here yet: that it is on its way, or that it did not come.
    pub fn instead_of_long(self) -> &'static str {
        if self.long_failed.get() {
            self.texts.page.texts_failed
        } else {
            self.texts.page.loading
        }
    }

    /// Fetches the long texts where they are not here yet. What reads them comes with the later code.
    pub fn want_long(self) {
        if self.long_wanted.get_value() {
            return;
        }
        self.long_wanted.set_value(true);
        self.long_failed.set(false);
        spawn(async move {
            if !self.fetch_long().await {
                // The next one who asks tries again.
                self.long_wanted.set_value(false);
                self.long_failed.set(true);
            }
        });
    }

    async fn fetch_long(self) -> bool {
        let ports = self.ports.get_value();
        let Some(text) = ports.long(self.texts.language).await else {
            return false;
        };
        let Some(later) = crate::view::later::ready(self).await else {
            return false;
        };
        element::later_style().await;
        let long = (later.read_long)(&text, self.texts);
        let read = long.is_some();
        if let Some(long) = long
            // Someone else may have brought them meanwhile, in another language even.
            && self.long.get_untracked().is_none()
        {
            let _ = self.long.try_set(Some(Arc::new(long)));
            self.draw_again();
        }
        read
    }
}
