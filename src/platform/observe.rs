//! What the browser tells of its own accord: sizes, what is on screen, the colour scheme, and that
//! the page is being left. Observers live as long as the page.

use js_sys::Reflect;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::JsValue;
use web_sys::{
    Element, EventTarget, IntersectionObserver, IntersectionObserverEntry, KeyboardEvent,
    ResizeObserver, ResizeObserverEntry,
};

/// Watches an element's size until it is dropped.
pub struct Size {
    observer: Option<ResizeObserver>,
    _call: Closure<dyn FnMut(Vec<ResizeObserverEntry>)>,
}

impl Size {
    /// Calls `changed` with width and height in CSS pixels, now and at every change.
    pub fn of(element: &Element, changed: impl Fn(f64, f64) + 'static) -> Self {
        let call = Closure::new(move |entries: Vec<ResizeObserverEntry>| {
            if let Some(entry) = entries.last() {
                let size = entry.content_rect();
                changed(size.width(), size.height());
            }
        });
        let observer = ResizeObserver::new(call.as_ref().unchecked_ref()).ok();
        if let Some(observer) = &observer {
            observer.observe(element);
        }
        Self {
            observer,
            _call: call,
        }
    }
}

impl Drop for Size {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}

/// Watches whether an element is on screen until it is dropped.
pub struct OnScreen {
    observer: Option<IntersectionObserver>,
    _call: Closure<dyn FnMut(Vec<IntersectionObserverEntry>)>,
}

impl OnScreen {
    /// Calls `changed` with whether the element is on screen.
    pub fn of(element: &Element, changed: impl Fn(bool) + 'static) -> Self {
        let call = Closure::new(move |entries: Vec<IntersectionObserverEntry>| {
            if let Some(entry) = entries.last() {
                changed(entry.is_intersecting());
            }
        });
        let observer = IntersectionObserver::new(call.as_ref().unchecked_ref()).ok();
        if let Some(observer) = &observer {
            observer.observe(element);
        }
        Self {
            observer,
            _call: call,
        }
    }
}

impl Drop for OnScreen {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}

/// Calls `changed` whenever the colours may be others: scheme, forced colours, print, pixel ratio.
/// For the life of the page.
pub fn colours(changed: impl Fn() + 'static) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let call = Closure::<dyn Fn()>::new(changed).into_js_value();
    let ratio = format!("(resolution: {}dppx)", window.device_pixel_ratio());
    for query in [
        "(prefers-color-scheme: dark)",
        "(forced-colors: active)",
        "print",
        &ratio,
    ] {
        if let Ok(Some(list)) = window.match_media(query) {
            listen(&list, "change", &call);
            // The list must outlive this function to go on telling.
            std::mem::forget(list);
        }
    }
}

/// Calls `here` when a font of the page's own has come. For the life of the page.
pub fn fonts(here: impl Fn() + 'static) {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(fonts) = document.and_then(|page| Reflect::get(&page, &"fonts".into()).ok()) {
        let call = Closure::<dyn Fn()>::new(here).into_js_value();
        listen(fonts.unchecked_ref(), "loadingdone", &call);
    }
}

/// Calls `printing` just before the page is printed. For the life of the page.
pub fn printing(printing: impl Fn() + 'static) {
    if let Some(window) = web_sys::window() {
        let call = Closure::<dyn Fn()>::new(printing).into_js_value();
        listen(&window, "beforeprint", &call);
    }
}

/// Calls `leaving` when the page is hidden or left. For the life of the page.
pub fn leaving(leaving: impl Fn() + 'static) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let call = Closure::<dyn Fn()>::new(leaving).into_js_value();
    listen(&window, "pagehide", &call);
    if let Some(document) = window.document() {
        listen(&document, "visibilitychange", &call);
    }
}

/// Calls `ended` when a pointer that pulls something is let go, wherever. For the life of the page.
pub fn pointer_released(ended: impl Fn() + 'static) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let call = Closure::<dyn Fn()>::new(ended).into_js_value();
    for event in ["pointerup", "pointercancel", "blur"] {
        listen(&window, event, &call);
    }
}

/// Which way a key press wants to go in the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// A step back.
    Undo,
    /// The step again.
    Redo,
}

/// Calls `wished` when a key press asks for a step back or again (Ctrl or Cmd with Z, Shift+Z or Y) and no text is being
/// written. For the life of the page.
pub fn history_keys(wished: impl Fn(Wish) + 'static) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let call = Closure::<dyn Fn(KeyboardEvent)>::new(move |event: KeyboardEvent| {
        if !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
            return;
        }
        let wish = match (event.key().as_str(), event.shift_key()) {
            ("z" | "Z", false) => Wish::Undo,
            ("z" | "Z", true) | ("y" | "Y", false) => Wish::Redo,
            _ => return,
        };
        // A text that is being written has a history of its own.
        let writing = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
            .is_some_and(|element| element.matches("textarea, [data-writing]").unwrap_or(false));
        if !writing {
            event.prevent_default();
            wished(wish);
        }
    });
    listen(&window, "keydown", &call.into_js_value());
}

/// Calls `changed` when the user has put another fragment into the address. For the life of the page.
pub fn fragment_changed(changed: impl Fn() + 'static) {
    if let Some(window) = web_sys::window() {
        let call = Closure::<dyn Fn()>::new(changed).into_js_value();
        listen(&window, "hashchange", &call);
    }
}

/// Calls `changed` when another tab has written to the storage. For the life of the page.
pub fn storage_changed(changed: impl Fn() + 'static) {
    if let Some(window) = web_sys::window() {
        let call = Closure::<dyn Fn()>::new(changed).into_js_value();
        listen(&window, "storage", &call);
    }
}

fn listen(target: &EventTarget, event: &str, call: &JsValue) {
    // A browser without the event has nothing to tell.
    let _ = target.add_event_listener_with_callback(event, call.unchecked_ref());
}
