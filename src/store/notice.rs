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
    /// Whether the browser does not keep the state; everything is then offered as a file.
    pub unkept: bool,
}

impl Store {
    /// Shows a message.
    pub fn notify(self, kind: NoticeKind, text: String) {
        self.tell(kind, text, None, false);
    }

    /// Shows a message with a record to download.
    pub(super) fn notify_with(self, kind: NoticeKind, text: String, record: Option<String>) {
        self.tell(kind, text, record, false);
    }

    /// Says that the browser does not keep the state.
    pub fn notify_unkept(self) {
        self.tell(
            NoticeKind::Warning,
            self.all_texts().page.not_saved.to_owned(),
            None,
            true,
        );
    }

    fn tell(self, kind: NoticeKind, text: String, record: Option<String>, unkept: bool) {
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
                unkept,
            });
        });
    }

    /// Takes a message away.
    pub fn dismiss(self, id: u32) {
        self.notices
            .update(|notices| notices.retain(|notice| notice.id != id));
    }
}
