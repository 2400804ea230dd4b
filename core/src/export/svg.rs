//! Writing SVG: lengths, texts and marks. Colours and letters stand in each mark, so that a picture needs no style sheet.

use crate::chart::{Anchor, Mark, Point, VEIL, escaped};
use crate::format::tidy;

use super::light::{FONTS, light};

/// From the middle of a line of text to its base, as a share of its size.
const MIDDLE: f64 = 0.35;

pub(super) fn put(into: &mut String, parts: &[&str]) {
    for part in parts {
        into.push_str(part);
    }
}

/// A length with at most two decimals and a point.
pub(super) fn length(value: f64) -> String {
    tidy((value * 100.0).round() / 100.0).to_string()
}

/// The start of a picture that stands alone, named and described.
pub(super) fn start(out: &mut String, [width, height]: [f64; 2], title: &str, about: &str) {
    let [width, height] = [width, height].map(length);
    put(
        out,
        &[
            "<svg xmlns='http://www.w3.org/2000/svg' width='",
            &width,
            "' height='",
            &height,
            "' viewBox='0 0 ",
            &width,
            " ",
            &height,
            "' role='img' font-family='",
            &escaped(FONTS),
            "'><title>",
            &escaped(title),
            "</title><desc>",
            &escaped(about),
            "</desc>",
        ],
    );
}

/// Whether a point can be drawn: what is no number has no place.
fn is_drawn(point: &Point) -> bool {
    point.x.is_finite() && point.y.is_finite()
}

/// A line through points; those that are nowhere are left out.
fn path(points: &[Point]) -> String {
    let mut path = String::new();
    for point in points.iter().filter(|point| is_drawn(point)) {
        path.push(if path.is_empty() { 'M' } else { 'L' });
        put(&mut path, &[&length(point.x), " ", &length(point.y)]);
    }
    path
}

/// A text on a line, `at` in its middle.
pub(super) fn text(out: &mut String, at: Point, says: &str, dress: &Dress) {
    if !is_drawn(&at) || says.is_empty() {
        return;
    }
    let anchor = match dress.anchor {
        Anchor::Start => "",
        Anchor::Middle => "' text-anchor='middle",
        Anchor::End => "' text-anchor='end",
    };
    let weight = if dress.bold { "' font-weight='600" } else { "" };
    put(
        out,
        &[
            "<text x='",
            &length(at.x),
            "' y='",
            &length(at.y + MIDDLE * dress.size),
            "' font-size='",
            &length(dress.size),
            weight,
            anchor,
            "' fill='",
            dress.colour,
            "'>",
            &escaped(says),
            "</text>",
        ],
    );
}

/// What a text looks like.
#[derive(Clone, Copy)]
pub(super) struct Dress {
    pub size: f64,
    pub bold: bool,
    pub anchor: Anchor,
    pub colour: &'static str,
}

/// Marks, from the back.
pub(super) fn marks(out: &mut String, marks: &[Mark]) {
    for drawn in marks {
        mark(out, drawn);
    }
}

fn mark(out: &mut String, mark: &Mark) {
    match mark {
        Mark::Fill { points, ink } => {
            let path = path(points);
            if !path.is_empty() {
                put(out, &["<path d='", &path, "Z' fill='", light(*ink), "'/>"]);
            }
        }
        Mark::Veil { points, ink } => {
            let path = path(points);
            if !path.is_empty() {
                let colour = light(*ink);
                put(out, &["<path d='", &path, "Z' fill='", colour]);
                put(out, &["' fill-opacity='", &VEIL.to_string(), "'/>"]);
            }
        }
        Mark::Strokes { lines, ink, width } => {
            let path: String = lines.iter().map(|line| path(line)).collect();
            if !path.is_empty() && width.is_finite() {
                put(out, &["<path d='", &path, "' fill='none' stroke='"]);
                put(out, &[light(*ink), "' stroke-width='", &length(*width)]);
                out.push_str("' stroke-linejoin='round'/>");
            }
        }
        Mark::Text {
            at,
            text: says,
            ink,
            bold,
            anchor,
            size,
        } => {
            let dress = Dress {
                size: *size,
                bold: *bold,
                anchor: *anchor,
                colour: light(*ink),
            };
            text(out, *at, says, &dress);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_breaks_out_and_nothing_is_no_number() {
        assert_eq!(escaped("<a b='&\">\u{1}"), "&lt;a b=&#39;&amp;&quot;&gt;");
        let nowhere = Point {
            x: f64::NAN,
            y: 1.0,
        };
        let here = Point { x: 1.0, y: 2.005 };
        assert_eq!(path(&[nowhere, here]), "M1 2.01");
        assert_eq!(length(-0.001), "-0");
    }
}
