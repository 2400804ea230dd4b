//! Views whose code is fetched when they are first opened: one module for each (`--features split`). Where the page is not
//! split they are part of it.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::text::Long;

use super::{click, part, store};
use crate::port::spawn;

/// A view that is fetched: what builds it.
pub type View = fn(Arc<Long>) -> AnyView;
/// Its code, on its way; `None` where it does not come.
pub type Loading = Pin<Box<dyn Future<Output = Option<View>>>>;

/// Puts the view that `$view` builds into a module of its own, called `$name`, and gives `load` to fetch it.
macro_rules! fetched {
    ($name:ident, $view:path) => {
        #[allow(clippy::unnecessary_wraps)] // Fetching it may fail; where it is part of the page it cannot.
        #[cfg_attr(feature = "split", wasm_split_helpers::wasm_split($name, fallible))]
        fn code() -> Result<crate::view::parts::View, crate::view::later::Missing> {
            Ok($view)
        }

        /// Fetches the view.
        pub fn load() -> crate::view::parts::Loading {
            Box::pin(async {
                #[cfg(feature = "split")]
                let code = code().await;
                #[cfg(not(feature = "split"))]
                let code = code();
                code.ok()
            })
        }
    };
}
pub(crate) use fetched;

/// Shows a fetched view as soon as it is here, or says that it did not come.
pub fn show(load: fn() -> Loading, long: Arc<Long>) -> AnyView {
    let store = store();
    let page = &store.texts.page;
    let here = RwSignal::new(None::<Option<View>>);
    let fetch = move || {
        here.set(None);
        spawn(async move {
            let code = load().await;
            // Another part of the page may have been opened meanwhile.
            let _ = here.try_set(Some(code));
        });
    };
    fetch();
    part(move || match here.get() {
        Some(Some(view)) => untrack(|| view(Arc::clone(&long))),
        None => view! { <p class="waiting">{page.loading}</p> }.into_any(),
        Some(None) => view! {
            <p class="waiting" role="alert">
                {page.texts_failed} " "
                <button type="button" class="quiet" on:click=click(fetch)>{page.try_again}</button>
            </p>
        }
        .into_any(),
    })
    .into_any()
}
