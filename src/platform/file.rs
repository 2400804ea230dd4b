//! Files that the user opens and saves. Nothing is sent anywhere.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlInputElement, Url};

use crate::port::spawn;

/// A scenario is never bigger than this, bytes.
const LARGEST: f64 = 4.0 * 1024.0 * 1024.0;

/// A file that the user chose.
pub enum Chosen {
    /// Its text.
    Text(String),
    /// Too big to be read.
    TooBig,
    /// Not text, or not readable.
    Unreadable,
}

/// A file that the user chose and that is not read yet.
pub struct Picked(web_sys::File);

impl Picked {
    /// Its name.
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// Bytes.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // A whole number that is not negative.
    pub fn size(&self) -> u64 {
        self.0.size() as u64
    }

    /// Its bytes in `from..to`; `None` where the browser cannot read them.
    pub async fn piece(&self, from: u64, to: u64) -> Option<Vec<u8>> {
        let piece = self.0.slice_with_f64_and_f64(from as f64, to as f64).ok()?;
        let buffer = JsFuture::from(piece.array_buffer()).await.ok()?;
        Some(js_sys::Uint8Array::new(&buffer).to_vec())
    }
}

/// The file that was dropped; `None` where it was something else.
pub fn dropped(event: &web_sys::DragEvent) -> Option<Picked> {
    event.data_transfer()?.files()?.get(0).map(Picked)
}

/// Lets the user choose a file of some kinds, as the browser names them. Nothing happens when nothing is chosen.
pub fn pick(kinds: &str, then: impl FnOnce(Picked) + 'static) {
    choose(kinds, Box::new(then));
}

/// Lets the user choose a file; `then` gets its name and text. Nothing happens when nothing is chosen.
pub fn open(then: impl FnOnce(String, Chosen) + 'static) {
    open_kind(".json,application/json", Box::new(then));
}

/// Lets the user choose a table; `then` gets its name and text. Nothing happens when nothing is chosen.
pub fn open_table(then: impl FnOnce(String, Chosen) + 'static) {
    open_kind(".csv,.txt,text/csv", Box::new(then));
}

fn open_kind(kinds: &str, then: Box<dyn FnOnce(String, Chosen)>) {
    let then = move |picked: Picked| {
        spawn(async move {
            let file = picked.0;
            let name = file.name();
            let chosen = if file.size() > LARGEST {
                Chosen::TooBig
            } else {
                match JsFuture::from(file.text())
                    .await
                    .ok()
                    .and_then(|text| text.as_string())
                {
                    Some(text) => Chosen::Text(text),
                    None => Chosen::Unreadable,
                }
            };
            then(name, chosen);
        });
    };
    choose(kinds, Box::new(then));
}

fn choose(kinds: &str, then: Box<dyn FnOnce(Picked)>) {
    let chooser = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.create_element("input").ok())
        .and_then(|element| element.dyn_into::<HtmlInputElement>().ok());
    let Some(chooser) = chooser else {
        return;
    };
    chooser.set_type("file");
    chooser.set_accept(kinds);
    let input = chooser.clone();
    let changed = Closure::once_into_js(move || {
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            then(Picked(file));
        }
    });
    chooser.set_onchange(Some(changed.unchecked_ref()));
    chooser.click();
}

/// Gives the user `text` as a file; `false` where the browser refuses.
pub fn save(name: &str, text: &str) -> bool {
    offer(name, text, "application/json").is_ok()
}

/// Gives the user an SVG file; `false` where the browser refuses.
pub fn save_svg(name: &str, text: &str) -> bool {
    offer(name, text, SVG).is_ok()
}

/// Gives the user a workbook; `false` where the browser refuses.
pub fn save_workbook(name: &str, bytes: &[u8]) -> bool {
    const KIND: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    let bytes = js_sys::Uint8Array::from(bytes);
    let blob = blob(&bytes, KIND);
    blob.and_then(|blob| offer_blob(name, &blob)).is_ok()
}

/// What browsers call an SVG file.
pub(super) const SVG: &str = "image/svg+xml";

/// Gives the user `text` as a CSV file; `false` where the browser refuses.
pub fn save_csv(name: &str, text: &str) -> bool {
    offer(name, text, "text/csv").is_ok()
}

fn offer(name: &str, text: &str, kind_of_file: &str) -> Result<(), JsValue> {
    offer_blob(name, &blob(&JsValue::from_str(text), kind_of_file)?)
}

/// A file of one part: a text or bytes.
pub(super) fn blob(part: &JsValue, kind_of_file: &str) -> Result<Blob, JsValue> {
    let kind = BlobPropertyBag::new();
    kind.set_type(kind_of_file);
    Blob::new_with_str_sequence_and_options(&js_sys::Array::of1(part), &kind)
}

/// Gives the user a file.
pub(super) fn offer_blob(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let address = Url::create_object_url_with_blob(blob)?;
    let document = web_sys::window()
        .and_then(|window| window.document())
        .ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Url::revoke_object_url(&address)
}
