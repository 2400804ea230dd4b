//! Small things that views do to elements.

use std::cell::RefCell;

use js_sys::Promise;
use leptos::ev::Event;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

/// Whether the popover or `<details>` that an event came from is opening.
pub fn is_opening(event: &Event) -> bool {
    js_sys::Reflect::get(event, &JsValue::from_str("newState"))
        .ok()
        .and_then(|state| state.as_string())
        .is_some_and(|state| state == "open")
}

/// Puts `value` into the field that an event came from.
pub fn set_value(event: &Event, value: &str) {
    if let Some(target) = event.target() {
        // A field takes any value.
        let _ = js_sys::Reflect::set(&target, &"value".into(), &value.into());
    }
}

/// Hides the popover of that id.
pub fn hide_popover(id: &str) {
    if let Some(element) = by_id(id) {
        // Refused where it is hidden already.
        let _ = element.hide_popover();
    }
}

/// Shows the popover of that id.
pub fn show_popover(id: &str) {
    if let Some(element) = by_id(id) {
        // Refused where it is shown already.
        let _ = element.show_popover();
    }
}

/// Whether focus is inside the element of that id.
pub fn holds_focus(id: &str) -> bool {
    let focused = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.active_element());
    by_id(id).is_some_and(|element| element.contains(focused.as_deref()))
}

/// Moves focus to the element of that id.
pub fn focus(id: &str) {
    if let Some(element) = by_id(id) {
        // An element that cannot have focus leaves it where it is.
        let _ = element.focus();
    }
}

/// Brings the element of that id to the top of the screen and moves focus to it; `false` where there is none.
pub fn go_to(id: &str) -> bool {
    let element = by_id(id);
    if let Some(element) = &element {
        // An element that cannot have focus leaves it where it is.
        let _ = element.focus();
        element.scroll_into_view();
    }
    element.is_some()
}

/// Scrolls the element of that id into view inside its own list.
pub fn reveal(id: &str) {
    if let Some(element) = by_id(id) {
        element.scroll_into_view_with_bool(false);
    }
}

/// Sets the page's language and title.
pub fn set_document(language: &str, title: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        document.set_title(title);
        if let Some(root) = document.document_element() {
            // `lang` is always allowed.
            let _ = root.set_attribute("lang", language);
        }
    }
}

/// The language that `boot.js` has chosen.
pub fn language() -> String {
    web_sys::window()
        .and_then(|window| window.document()?.document_element()?.get_attribute("lang"))
        .unwrap_or_default()
}

/// Which of the page's `<details>` are open, in the order of the page.
pub fn open_details() -> Vec<bool> {
    details().map(|one| one.has_attribute("open")).collect()
}

/// Opens and closes the page's `<details>` as they were before the page was built anew.
pub fn set_open_details(open: &[bool]) {
    for (one, open) in details().zip(open) {
        // `open` is always allowed.
        let _ = one.toggle_attribute_with_force("open", *open);
    }
}

fn details() -> impl Iterator<Item = web_sys::Element> {
    each(|document| document.get_elements_by_tag_name("details"))
}

/// The elements of a class, in the order of the page.
pub fn of_class(class: &str) -> impl Iterator<Item = HtmlElement> {
    each(|document| document.get_elements_by_class_name(class))
        .filter_map(|element| element.dyn_into().ok())
}

fn each(
    find: impl FnOnce(&web_sys::Document) -> web_sys::HtmlCollection,
) -> impl Iterator<Item = web_sys::Element> {
    let document = web_sys::window().and_then(|window| window.document());
    let all = document.as_ref().map(find);
    let count = all.as_ref().map_or(0, web_sys::HtmlCollection::length);
    (0..count).filter_map(move |at| all.as_ref()?.item(at))
}

/// The element that the page is built into.
pub fn root() -> Option<HtmlElement> {
    by_id("app")
}

thread_local! {
    /// Kept when the style of what comes later is here, or did not come.
    static STYLED: RefCell<Option<Promise>> = const { RefCell::new(None) };
}

/// Begins to fetch the style of what comes later, which is named in the page. Without it the page is plainer and works.
pub fn add_later_style() {
    let add = || {
        let document = web_sys::window()?.document()?;
        let named = document
            .query_selector("meta[name=later-style]")
            .ok()??
            .get_attribute("content")?;
        let link = document.create_element("link").ok()?;
        link.set_attribute("rel", "stylesheet").ok()?;
        link.set_attribute("href", &named).ok()?;
        let done = Promise::new(&mut |resolve, _| {
            for event in ["load", "error"] {
                let _ = link.add_event_listener_with_callback(event, &resolve);
            }
        });
        document.head()?.append_child(&link).ok()?;
        Some(done)
    };
    STYLED.set(add());
}

/// Waits until that style is here, or did not come: what it is for is shown after that, so that nothing is seen or focused
/// unstyled.
pub async fn later_style() {
    if let Some(styled) = STYLED.with_borrow(Clone::clone) {
        let _ = JsFuture::from(styled).await;
    }
}

/// Empties an element.
pub fn clear(element: &HtmlElement) {
    element.set_text_content(None);
}

fn by_id(id: &str) -> Option<HtmlElement> {
    web_sys::window()?
        .document()?
        .get_element_by_id(id)?
        .dyn_into()
        .ok()
}
