//! What a panic leaves behind. The panel itself is plain HTML and script (`boot.js`), because after a
//! panic nothing here runs any more.

use wasm_bindgen::JsValue;

/// Lets a panic say what it was: `boot.js` shows the message.
pub fn keep_panic_messages() {
    std::panic::set_hook(Box::new(|panic| {
        let message = JsValue::from_str(&panic.to_string());
        // Nothing can be done about a refusal here.
        let _ = js_sys::Reflect::set(
            &js_sys::global(),
            &JsValue::from_str("omsorgstrappaPanic"),
            &message,
        );
    }));
}

/// Stops with the panel: for what the page cannot be built without. A rejected promise is what `boot.js` listens for.
pub fn stop(missing: &str) {
    let _ = js_sys::Promise::reject(&JsValue::from_str(missing));
}
