//! What is fetched after the page is up: the code of views that are not on the first screen.

use leptos::prelude::*;

use super::part;
use crate::port::spawn;

/// The views that come later.
pub struct Later {
    /// Every lever and parameter.
    pub full: fn() -> AnyView,
}

/// Why the code did not come.
#[derive(Clone)]
pub struct Missing;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for Missing {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

#[cfg_attr(feature = "split", wasm_split_helpers::wasm_split(later, fallible))]
fn code() -> Result<Box<Later>, Missing> {
    Ok(Box::new(Later {
        full: super::levers::full,
    }))
}

#[cfg(feature = "split")]
async fn fetch() -> Result<Box<Later>, Missing> {
    code().await
}

#[cfg(not(feature = "split"))]
async fn fetch() -> Result<Box<Later>, Missing> {
    code()
}

/// Shows a view of the later part as soon as it is here.
pub fn show(build: fn(&Later) -> AnyView) -> AnyView {
    let here = RwSignal::new_local(None);
    spawn(async move {
        here.set(Some(fetch().await));
    });
    part(move || {
        here.with(|here| match here {
            Some(Ok(later)) => build(later),
            _ => ().into_any(),
        })
    })
    .into_any()
}
