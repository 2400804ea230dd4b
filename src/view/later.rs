//! The code that is not needed for the first screen. It is fetched when the page is up (`--features split`), or is part
//! of the module where the page is not split; either way views ask for it here.

use leptos::prelude::*;
use omsorgstrappa_core::text::Long;

use super::{click, part, store};
use crate::port::spawn;
use crate::store::{Arrival, Store};
use std::sync::Arc;

/// The views that come later, as functions: what stands behind them is in the part that is fetched.
pub struct Later {
    /// Every lever and parameter that the simple page leaves out.
    pub full: fn() -> AnyView,
    /// What a lever's help holds.
    pub help: fn(super::help::Subject, Arc<Long>) -> AnyView,
    /// The formulas behind a key figure.
    pub formulas: fn(omsorgstrappa_core::figure::FigureId, Arc<Long>) -> AnyView,
    /// What to know about the municipality's figures.
    pub about: fn(Arc<Long>) -> AnyView,
    /// A chart's table.
    pub numbers: fn(omsorgstrappa_core::chart::ChartId, String) -> AnyView,
}

/// The code did not come.
pub struct Missing;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for Missing {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

// Fetching it may fail; where it is part of the module it cannot.
#[allow(clippy::unnecessary_wraps)]
#[cfg_attr(feature = "split", wasm_split_helpers::wasm_split(later, fallible))]
fn code() -> Result<Box<Later>, Missing> {
    Ok(Box::new(Later {
        full: super::levers::full,
        help: super::help::content,
        formulas: super::figures::worked,
        about: super::facts::about,
        numbers: super::chart::table,
    }))
}

/// Fetches the later code and texts, where they are not here.
pub fn fetch(store: Store) {
    store.want_long();
    if !store.later_wanted() {
        return;
    }
    spawn(async move {
        #[cfg(feature = "split")]
        let code = code().await;
        #[cfg(not(feature = "split"))]
        let code = code();
        store.take_later(code.ok().map(|code| &*Box::leak(code)));
    });
}

/// Shows a view of the later part as soon as its code is here, or says that it did not come.
pub fn show(build: impl Fn(&'static Later) -> AnyView + Send + 'static) -> AnyView {
    let store = store();
    let page = &store.texts.page;
    part(move || match store.later() {
        Arrival::Here(later) => untrack(|| build(later)),
        Arrival::Asleep | Arrival::Waiting => view! { <p class="waiting">{page.loading}</p> }.into_any(),
        Arrival::Failed => view! {
            <p class="waiting" role="alert">
                {page.texts_failed} " "
                <button type="button" class="quiet" on:click=click(move || fetch(store))>{page.try_again}</button>
            </p>
        }
        .into_any(),
    })
    .into_any()
}

/// Shows a view of the later part that needs the later texts too.
pub fn show_with_texts(
    build: impl Fn(&'static Later, Arc<Long>) -> AnyView + Clone + Send + 'static,
) -> AnyView {
    let store = store();
    show(move |later| {
        let build = build.clone();
        part(move || match store.long() {
            Some(long) => untrack(|| build(later, long)),
            None => view! { <p class="waiting">{store.instead_of_long()}</p> }.into_any(),
        })
        .into_any()
    })
}
