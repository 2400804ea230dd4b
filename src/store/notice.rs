//! Messages at the top of the page.

use leptos::prelude::*;

use super::Store;

/// What a notice is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    /// Something was done.
    Info,
    /// Something was not done.
    Warning,
}

/// A message at the top of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// Tells notices apart.
    pub id: u32,
    /// What it is about.
    pub kind: NoticeKind,
    /// What it says.
    pub text: String,
    /// A record that was put aside, to download.
    pub record: Option<String>,
}

impl Store {
    /// Shows a message.
    pub fn notify(self, kind: NoticeKind, text: String) {
        self.notify_with(kind, text, None);
    }

    /// Shows a message with a record to download.
    pub(super) fn notify_with(self, kind: NoticeKind, text: String, record: Option<String>) {
        self.notices.update(|notices| {
            // The same message twice says no more than once.
            notices.retain(|notice| notice.text != text);
            let id = notices
                .iter()
                .map(|notice| notice.id + 1)
                .max()
                .unwrap_or(0);
            notices.push(Notice {
                id,
                kind,
                text,
                record,
            });
        });
    }

    /// Takes a message away.
    pub fn dismiss(self, id: u32) {
        self.notices
            .update(|notices| notices.retain(|notice| notice.id != id));
    }
}
