//! The model's defaults on the whole country: its population is fetched, the rest is worked out here.

use leptos::prelude::*;
use omsorgstrappa_core::codec::read_check;
use omsorgstrappa_core::method::{Check, check as worked, check_table};
use omsorgstrappa_core::text::Catalogue;

use crate::port::spawn;
use crate::view::chart::table_view;
use crate::view::{click, part, store};

/// The table, or that the population did not come.
pub fn check(texts: &'static Catalogue) -> AnyView {
    let store = store();
    let found = RwSignal::new(None::<Option<Check>>);
    let fetch = move || {
        found.set(None);
        spawn(async move {
            let file = store.file("check").await;
            let persons = file.and_then(|file| read_check(&file).ok());
            // Another part of the page may have been opened meanwhile.
            let _ = found.try_set(Some(persons.and_then(|persons| worked(&persons))));
        });
    };
    fetch();
    part(move || match found.get() {
        None => view! { <p class="waiting">{texts.page.loading}</p> }.into_any(),
        Some(None) => view! {
            <p class="waiting" role="alert">
                {texts.method.check_failed} " "
                <button type="button" class="quiet" on:click=click(fetch)>{texts.page.try_again}</button>
            </p>
        }
        .into_any(),
        Some(Some(found)) => table_view(check_table(&found, texts), "about-check-table".to_owned()),
    })
    .into_any()
}
