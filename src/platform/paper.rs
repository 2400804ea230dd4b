//! Printing, and what has to be known for it.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlElement};

/// Opens the browser's own printing.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // A browser that does not print does nothing.
        let _ = window.print();
    }
}

/// The day here and now: year, month, day.
pub fn today() -> [i32; 3] {
    let now = js_sys::Date::new_0();
    // A year of four digits, and numbers below forty.
    #[allow(clippy::cast_possible_wrap)]
    let part = |part: u32| part as i32;
    [
        part(now.get_full_year()),
        part(now.get_month()) + 1,
        part(now.get_date()),
    ]
}

/// Waits until the letters that the page is set in are here.
pub async fn letters_ready() {
    let ready = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.fonts().ready().ok());
    if let Some(ready) = ready {
        // It is never refused.
        let _ = JsFuture::from(ready).await;
    }
}

/// How high an element is while it has an attribute, in CSS pixels; `None` where it is not there. Nothing of it is seen.
pub fn height_with(id: &str, attribute: &str) -> Option<f64> {
    let element = web_sys::window()?.document()?.get_element_by_id(id)?;
    element.set_attribute(attribute, "").ok()?;
    let height = element.get_bounding_client_rect().height();
    element.remove_attribute(attribute).ok()?;
    Some(height)
}

/// Where the reader is: what has focus, and how far the page is scrolled.
pub struct Place {
    focused: Option<Element>,
    down: f64,
}

impl Place {
    /// Now.
    pub fn now() -> Self {
        let window = web_sys::window();
        let document = window.as_ref().and_then(web_sys::Window::document);
        Self {
            focused: document.and_then(|document| document.active_element()),
            down: window
                .and_then(|window| window.scroll_y().ok())
                .unwrap_or_default(),
        }
    }

    /// Goes back there; `false` where what had focus is gone.
    pub fn go_back(&self) -> bool {
        let focused = self.focused.as_ref().filter(|one| one.is_connected());
        let focused = focused.and_then(|one| one.dyn_ref::<HtmlElement>());
        let back = focused.is_some_and(|one| one.focus().is_ok());
        // Focus may have scrolled.
        scroll_to(self.down);
        back
    }
}

/// Scrolls the page to so many CSS pixels from its top.
pub fn scroll_to(down: f64) {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, down);
    }
}
