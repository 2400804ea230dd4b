//! What is worked out only while it is on screen.

use leptos::html::Article;
use leptos::prelude::*;

use super::store;
use crate::platform::observe::OnScreen;

/// Counts the changes of the model while its card is on screen, and stands still while it is not: what nobody sees is not
/// worked out while a lever is pulled.
#[derive(Clone, Copy)]
pub struct Tick(RwSignal<u32>);

impl Tick {
    /// One that counts while `element` is on screen.
    pub fn of(element: NodeRef<Article>) -> Self {
        let store = store();
        let (count, seen) = (RwSignal::new(0), RwSignal::new(false));
        let observer = StoredValue::new_local(None);
        Effect::new(move |_| {
            if let Some(element) = element.get() {
                observer.set_value(Some(OnScreen::of(&element, move |now| {
                    let _ = seen.try_set(now);
                })));
            }
        });
        Effect::new(move |_| {
            store.track();
            if seen.get() {
                count.update(|count| *count += 1);
            }
        });
        on_cleanup(move || observer.set_value(None));
        Self(count)
    }

    /// Does what reads this again when the model has changed.
    pub fn follow(self) {
        self.0.track();
    }
}
