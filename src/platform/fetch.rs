//! Files from the page's own origin.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// The text at `path`, relative to the page; `None` where it cannot be had.
pub async fn text(path: &str) -> Option<String> {
    let window = web_sys::window()?;
    let response = JsFuture::from(window.fetch_with_str(path)).await.ok()?;
    let response: web_sys::Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?)
        .await
        .ok()?
        .as_string()
}

/// Data files fetched from the page's own origin, one at a time.
pub struct Fetched;

impl crate::port::Data for Fetched {
    fn file(&self, name: &str) -> crate::port::Later<Option<String>> {
        let path = format!("data/{name}.json");
        Box::pin(async move { text(&path).await })
    }
}
