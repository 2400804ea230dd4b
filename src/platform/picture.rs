//! An SVG file as a PNG file: the browser draws it on a canvas that nobody sees.

use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, Url};

use super::file::{SVG, blob, offer_blob};

/// Device pixels for each CSS pixel: sharp on paper and on a projector.
const RATIO: f64 = 2.0;

/// Gives the user the picture; `false` where the browser cannot draw it.
pub async fn save_png(name: &str, svg: &str) -> bool {
    let drawn = async {
        let file = blob(&JsValue::from_str(svg), SVG)?;
        let address = Url::create_object_url_with_blob(&file)?;
        let png = draw(&address).await;
        Url::revoke_object_url(&address)?;
        offer_blob(name, &png?)
    };
    drawn.await.is_ok()
}

async fn draw(address: &str) -> Result<Blob, JsValue> {
    let image = HtmlImageElement::new()?;
    image.set_src(address);
    JsFuture::from(image.decode()).await?;
    let document = web_sys::window()
        .and_then(|window| window.document())
        .ok_or(JsValue::NULL)?;
    let canvas: HtmlCanvasElement = document.create_element("canvas")?.dyn_into()?;
    let [width, height] =
        [image.natural_width(), image.natural_height()].map(|css| f64::from(css) * RATIO);
    // Sizes of a picture: positive and far below the largest whole number.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    {
        canvas.set_width(width as u32);
        canvas.set_height(height as u32);
    }
    let context = canvas.get_context("2d")?.ok_or(JsValue::NULL)?;
    let context: CanvasRenderingContext2d = context.dyn_into()?;
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width, height)?;
    let ready = Promise::new(&mut |resolve: Function, reject: Function| {
        if canvas.to_blob(&resolve).is_err() {
            // It is waited for, whatever becomes of it.
            let _ = reject.call0(&JsValue::NULL);
        }
    });
    JsFuture::from(ready).await?.dyn_into()
}
