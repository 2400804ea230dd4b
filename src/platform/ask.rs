//! Asking another host, on the user's click and never else.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, ReadableStreamDefaultReader, ReferrerPolicy, RequestCredentials, RequestInit,
    Response,
};

use super::frame::Pause;

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unanswered {
    /// Nobody there, or refused on the way.
    Nothing,
    /// It took too long.
    TooSlow,
    /// The user has taken the question back.
    Cancelled,
    /// It ended before it was whole.
    BrokenOff,
    /// More bytes than are taken.
    TooBig(u64),
    /// Another status than 200.
    Status(u16),
}

/// A question that is on its way.
#[derive(Clone)]
pub struct Question {
    controller: AbortController,
    late: Rc<Cell<bool>>,
}

impl Question {
    /// A question that has not been asked; `None` where the browser cannot take one back.
    pub fn new() -> Option<Self> {
        Some(Self {
            controller: AbortController::new().ok()?,
            late: Rc::default(),
        })
    }

    /// Takes it back.
    pub fn cancel(&self) {
        self.controller.abort();
    }

    /// Asks, without cookies and without saying where from, and takes at most `most` bytes within so many milliseconds.
    ///
    /// # Errors
    /// Why there is no answer.
    pub async fn ask(
        &self,
        address: &str,
        milliseconds: i32,
        most: u64,
    ) -> Result<Vec<u8>, Unanswered> {
        let (controller, late) = (self.controller.clone(), Rc::clone(&self.late));
        let pause = Pause::new(milliseconds, move || {
            late.set(true);
            controller.abort();
        });
        pause.start();
        let answer = self.answer(address, most).await;
        pause.stop();
        answer.map_err(|why| {
            if self.late.get() {
                Unanswered::TooSlow
            } else if self.controller.signal().aborted()
                && matches!(why, Unanswered::Nothing | Unanswered::BrokenOff)
            {
                Unanswered::Cancelled
            } else {
                why
            }
        })
    }

    async fn answer(&self, address: &str, most: u64) -> Result<Vec<u8>, Unanswered> {
        let nothing = |_: JsValue| Unanswered::Nothing;
        let window = web_sys::window().ok_or(Unanswered::Nothing)?;
        let init = RequestInit::new();
        init.set_signal(Some(&self.controller.signal()));
        init.set_credentials(RequestCredentials::Omit);
        init.set_referrer_policy(ReferrerPolicy::NoReferrer);
        let response = JsFuture::from(window.fetch_with_str_and_init(address, &init))
            .await
            .map_err(nothing)?;
        let response: Response = response.dyn_into().map_err(nothing)?;
        if response.status() != 200 {
            self.cancel();
            return Err(Unanswered::Status(response.status()));
        }
        let body = response.body().ok_or(Unanswered::BrokenOff)?;
        let reader: ReadableStreamDefaultReader = body
            .get_reader()
            .dyn_into()
            .map_err(|_| Unanswered::BrokenOff)?;
        let mut bytes = Vec::new();
        loop {
            let broken = |_: JsValue| Unanswered::BrokenOff;
            let piece = JsFuture::from(reader.read()).await.map_err(broken)?;
            let done = Reflect::get(&piece, &JsValue::from_str("done")).map_err(broken)?;
            if done.is_truthy() {
                return Ok(bytes);
            }
            let value = Reflect::get(&piece, &JsValue::from_str("value")).map_err(broken)?;
            let value = js_sys::Uint8Array::new(&value);
            let size = bytes.len() as u64 + u64::from(value.length());
            if size > most {
                self.cancel();
                return Err(Unanswered::TooBig(size));
            }
            bytes.extend(value.to_vec());
        }
    }
}
