//! Marks on a canvas, drawn with plotters in device pixels, so that they are sharp at any pixel ratio. Texts, and lines of
//! many pieces, go straight to the canvas: plotters names the font anew for every text, which makes the browser look through
//! the whole page each time, and strokes every dash by itself.

use std::cell::Cell;

use omsorgstrappa_core::chart::{Anchor, Ink, Mark, Point, Size, VEIL};
use plotters::element::{PathElement, Polygon};
use plotters::prelude::{Color, DrawingArea, IntoDrawingArea, RGBColor, ShapeStyle};
use plotters_canvas::CanvasBackend;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

/// No pixel ratio above this: some browsers drop big canvases, and no eye sees the difference.
const HIGHEST_RATIO: f64 = 3.0;
/// Below this a canvas is not yet laid out.
const SMALLEST: f64 = 48.0;

type Area = DrawingArea<CanvasBackend, plotters::coord::Shift>;

/// The colours and the font of the page, read from its style sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    colours: [(Ink, RGBColor); Ink::ALL.len()],
    font: String,
    /// How many times letters have come: what was drawn before looks otherwise.
    letters: u32,
}

impl Theme {
    /// As the page has them now.
    pub fn read() -> Self {
        let window = web_sys::window();
        let style_of = |element: Option<web_sys::Element>| {
            let window = window.as_ref()?;
            window.get_computed_style(&element?).ok()?
        };
        let document = window.as_ref().and_then(web_sys::Window::document);
        let root = style_of(
            document
                .as_ref()
                .and_then(web_sys::Document::document_element),
        );
        let body = document
            .and_then(|document| document.body())
            .map(Into::into);
        let font = style_of(body).and_then(|style| style.get_property_value("font-family").ok());
        let colour = |ink: Ink| {
            root.as_ref()
                .and_then(|style| style.get_property_value(ink.property()).ok())
                .and_then(|value| hex(value.trim()))
                .unwrap_or(RGBColor(96, 96, 96))
        };
        Self {
            colours: Ink::ALL.map(|ink| (ink, colour(ink))),
            font: font.unwrap_or_else(|| "sans-serif".to_owned()),
            letters: 0,
        }
    }

    /// Letters of its font have come.
    pub fn new_letters(&mut self) {
        self.letters += 1;
    }

    fn colour(&self, ink: Ink) -> RGBColor {
        self.colours
            .iter()
            .find(|(known, _)| *known == ink)
            .map_or(RGBColor(96, 96, 96), |(_, colour)| *colour)
    }
}

/// `#rgb` or `#rrggbb`.
fn hex(value: &str) -> Option<RGBColor> {
    let digits = value.strip_prefix('#')?;
    let part = |from: usize, len: usize| {
        let part = digits.get(from..from + len)?;
        u8::from_str_radix(&part.repeat(2 / len), 16).ok()
    };
    let len = match digits.len() {
        3 => 1,
        6 => 2,
        _ => return None,
    };
    Some(RGBColor(
        part(0, len)?,
        part(len, len)?,
        part(2 * len, len)?,
    ))
}

/// A colour as style sheets write it.
fn css(RGBColor(red, green, blue): RGBColor) -> String {
    format!("rgb({red} {green} {blue})")
}

/// Draws `marks` on a canvas that is `size` CSS pixels; `false` where it is too small yet, or the
/// browser has no canvas.
pub fn paint(canvas: &HtmlCanvasElement, size: Size, marks: &[Mark], theme: &Theme) -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    if size.width < SMALLEST || size.height < SMALLEST {
        return false;
    }
    let ratio = window.device_pixel_ratio().clamp(1.0, HIGHEST_RATIO);
    // Sizes of a page: positive and far below the largest whole number.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let pixels = |css: f64| (css * ratio).round() as u32;
    let (width, height) = (pixels(size.width), pixels(size.height));
    // Setting a size clears the canvas and is dear; so only where it changes.
    if canvas.width() != width || canvas.height() != height {
        canvas.set_width(width);
        canvas.set_height(height);
    }
    let context = canvas.get_context("2d").ok().flatten();
    let Some(context) = context.and_then(|c| c.dyn_into::<CanvasRenderingContext2d>().ok()) else {
        return false;
    };
    context.clear_rect(0.0, 0.0, f64::from(width), f64::from(height));
    let Some(backend) = CanvasBackend::with_canvas_object(canvas.clone()) else {
        return false;
    };
    let area = backend.into_drawing_area();
    let pen = Pen {
        area,
        context,
        font: Cell::new(None),
        ratio,
        theme,
    };
    marks.iter().all(|mark| pen.draw(mark).is_some())
}

struct Pen<'a> {
    area: Area,
    /// The same canvas.
    context: CanvasRenderingContext2d,
    /// Whether the font that is set is bold, and its size.
    font: Cell<Option<(bool, f64)>>,
    ratio: f64,
    theme: &'a Theme,
}

impl Pen<'_> {
    // Points lie on a canvas whose size is checked.
    #[allow(clippy::cast_possible_truncation)]
    fn at(&self, point: Point) -> (i32, i32) {
        let device = |css: f64| (css * self.ratio).round() as i32;
        (device(point.x), device(point.y))
    }

    fn points(&self, points: &[Point]) -> Vec<(i32, i32)> {
        points.iter().map(|&point| self.at(point)).collect()
    }

    /// `None` where the browser refuses.
    fn draw(&self, mark: &Mark) -> Option<()> {
        match mark {
            Mark::Fill { points, ink } => {
                let shape = Polygon::new(self.points(points), self.theme.colour(*ink).filled());
                self.area.draw(&shape).ok()
            }
            Mark::Veil { points, ink } => {
                let style = self.theme.colour(*ink).mix(VEIL).filled();
                self.area
                    .draw(&Polygon::new(self.points(points), style))
                    .ok()
            }
            Mark::Strokes { lines, ink, width } => {
                let colour = self.theme.colour(*ink);
                // A width of a few pixels.
                #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
                let width = (width * self.ratio).round().max(1.0) as u32;
                let style = ShapeStyle {
                    color: colour.to_rgba(),
                    filled: false,
                    stroke_width: width,
                };
                if let [line] = lines.as_slice() {
                    let line = PathElement::new(self.points(line), style);
                    return self.area.draw(&line).ok();
                }
                self.context.set_stroke_style_str(&css(colour));
                self.context.set_line_width(f64::from(width));
                self.context.begin_path();
                for line in lines {
                    let mut points = line.iter().map(|&point| self.at(point));
                    if let Some((x, y)) = points.next() {
                        self.context.move_to(f64::from(x), f64::from(y));
                    }
                    for (x, y) in points {
                        self.context.line_to(f64::from(x), f64::from(y));
                    }
                }
                self.context.stroke();
                Some(())
            }
            Mark::Text {
                at,
                text,
                ink,
                bold,
                anchor,
                size,
            } => {
                let font = Some((*bold, *size));
                if self.font.replace(font) != font {
                    let weight = if *bold { "bold" } else { "normal" };
                    let (size, family) = (size * self.ratio, &self.theme.font);
                    self.context
                        .set_font(&format!("{weight} {size}px {family}"));
                    self.context.set_text_baseline("middle");
                }
                self.context.set_text_align(match anchor {
                    Anchor::Start => "start",
                    Anchor::Middle => "center",
                    Anchor::End => "end",
                });
                self.context
                    .set_fill_style_str(&css(self.theme.colour(*ink)));
                let (x, y) = self.at(*at);
                self.context
                    .fill_text(text, f64::from(x), f64::from(y))
                    .ok()
            }
        }
    }
}
