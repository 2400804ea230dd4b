//! The time, and letting the browser do something else for a moment.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::MessageChannel;

/// Milliseconds since 1970.
pub fn now() -> f64 {
    js_sys::Date::now()
}

/// Year, month and day where the reader is.
pub fn today() -> [u32; 3] {
    let now = js_sys::Date::new_0();
    [now.get_full_year(), now.get_month() + 1, now.get_date()]
}

/// Milliseconds since the page was opened, finer than [`now`]; 0 where the browser has no clock.
pub fn fine() -> f64 {
    web_sys::window()
        .and_then(|window| window.performance())
        .map_or(0.0, |performance| performance.now())
}

/// Lets the browser paint and take the user's input before it goes on. A message comes at once; a timer would wait for
/// four milliseconds.
pub async fn breathe() {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        let sent = MessageChannel::new().and_then(|channel| {
            channel.port1().set_onmessage(Some(&resolve));
            channel.port2().post_message(&JsValue::NULL)
        });
        if sent.is_err() {
            // Without channels it goes on at once.
            let _ = resolve.call0(&JsValue::NULL);
        }
    });
    // It is never refused.
    let _ = JsFuture::from(promise).await;
}
