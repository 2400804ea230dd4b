//! Once per screen frame, and after a pause.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::clock;

/// Runs a job in the next frame, once, however often it is asked for before that.
#[derive(Clone)]
pub struct Frame(Rc<Inner>);

struct Inner {
    waiting: Cell<Option<i32>>,
    call: RefCell<Option<Closure<dyn FnMut()>>>,
}

impl Frame {
    /// A frame that runs `job`.
    pub fn new(mut job: impl FnMut() + 'static) -> Self {
        let inner = Rc::new(Inner {
            waiting: Cell::new(None),
            call: RefCell::new(None),
        });
        let weak = Rc::downgrade(&inner);
        let call = Closure::new(move || {
            if let Some(inner) = weak.upgrade() {
                inner.waiting.set(None);
            }
            job();
        });
        *inner.call.borrow_mut() = Some(call);
        Self(inner)
    }

    /// Asks for the job to run before the next paint.
    pub fn ask(&self) {
        if self.0.waiting.get().is_some() {
            return;
        }
        let Some(window) = web_sys::window() else {
            return;
        };
        if let Some(call) = &*self.0.call.borrow() {
            let handle = window.request_animation_frame(call.as_ref().unchecked_ref());
            self.0.waiting.set(handle.ok());
        }
    }

    /// Takes the wish back.
    pub fn cancel(&self) {
        self.0.cancel();
    }
}

impl Inner {
    fn cancel(&self) {
        if let (Some(handle), Some(window)) = (self.waiting.take(), web_sys::window()) {
            // A handle that is spent is nothing to cancel.
            let _ = window.cancel_animation_frame(handle);
        }
    }
}

// The browser must not call what is no more.
impl Drop for Inner {
    fn drop(&mut self) {
        self.cancel();
    }
}

/// Waits until the browser has painted what the page is now.
pub async fn painted() {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        let asked = web_sys::window().map(|window| window.request_animation_frame(&resolve));
        if !matches!(asked, Some(Ok(_))) {
            // Without frames nothing is painted, and there is nothing to wait for.
            let _ = resolve.call0(&JsValue::NULL);
        }
    });
    // It is never refused.
    let _ = JsFuture::from(promise).await;
    // A message sent in a frame arrives when that frame has been painted.
    clock::breathe().await;
}

/// Runs a job when nothing has asked for it again for a while.
#[derive(Clone)]
pub struct Pause {
    milliseconds: i32,
    waiting: Rc<Cell<Option<i32>>>,
    call: Rc<Closure<dyn FnMut()>>,
}

impl Pause {
    /// A pause of `milliseconds` before `job`.
    pub fn new(milliseconds: i32, mut job: impl FnMut() + 'static) -> Self {
        let waiting = Rc::new(Cell::new(None));
        let done = Rc::clone(&waiting);
        let call = Rc::new(Closure::new(move || {
            done.set(None);
            job();
        }));
        Self {
            milliseconds,
            waiting,
            call,
        }
    }

    /// Starts the pause, again where it had started.
    pub fn start(&self) {
        self.stop();
        let Some(window) = web_sys::window() else {
            return;
        };
        let handle = window.set_timeout_with_callback_and_timeout_and_arguments_0(
            (*self.call).as_ref().unchecked_ref(),
            self.milliseconds,
        );
        self.waiting.set(handle.ok());
    }

    /// Takes the wish back.
    pub fn stop(&self) {
        if let (Some(handle), Some(window)) = (self.waiting.take(), web_sys::window()) {
            window.clear_timeout_with_handle(handle);
        }
    }
}

// The browser must not call what is no more.
impl Drop for Pause {
    fn drop(&mut self) {
        if Rc::strong_count(&self.call) == 1 {
            self.stop();
        }
    }
}
