//! The page's address: its fragment holds the scenario.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// What the browser's own history remembers of an address that the page has put there.
const OWN: &str = "own";

/// The fragment without `#`; empty where there is none.
pub fn fragment() -> String {
    web_sys::window()
        .and_then(|window| window.location().hash().ok())
        .map(|hash| hash.trim_start_matches('#').to_owned())
        .unwrap_or_default()
}

/// The address without query and fragment.
pub fn page() -> String {
    web_sys::window()
        .and_then(|window| {
            let location = window.location();
            Some(location.origin().ok()? + &location.pathname().ok()?)
        })
        .unwrap_or_default()
}

/// Puts a fragment in the place of the one that is there, without a new entry in the browser's own history.
pub fn replace(fragment: &str) {
    let Some(history) = web_sys::window().and_then(|window| window.history().ok()) else {
        return;
    };
    let address = if fragment.is_empty() {
        page()
    } else {
        format!("#{fragment}")
    };
    // Refused where the page writes too often; the next change tries again.
    let _ = history.replace_state_with_url(&JsValue::from_str(OWN), "", Some(&address));
}

/// Whether this page has put the fragment there itself, now or before a reload; a link that is opened is not its own.
pub fn is_own() -> bool {
    let state = web_sys::window()
        .and_then(|window| window.history().ok())
        .and_then(|history| history.state().ok());
    state.and_then(|state| state.as_string()).as_deref() == Some(OWN)
}

/// Puts a text on the clipboard; `false` where the browser refuses.
pub async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    let clipboard = window.navigator().clipboard();
    // Missing where the page is not served safely.
    if clipboard.is_undefined() {
        return false;
    }
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}
