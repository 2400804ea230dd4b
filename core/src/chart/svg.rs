//! A chart of the analyses as SVG: marks with classes, no colours, so that the page's style sheet gives it those of the
//! scheme. It says nothing by itself; the page names and describes it.

use super::figure::{Figure, Rule, Shape, Side};
use super::marks::Point;

/// How many series look different; further ones begin again.
pub const LOOKS: usize = 8;

/// Lengths of dashes and gaps of the lines, in the order of the series.
const DASHES: [&str; LOOKS] = [
    "",
    "8 4",
    "2 3",
    "10 3 2 3",
    "14 5",
    "5 5",
    "1 4",
    "12 3 3 3 3 3",
];

/// What lies over the colour of a bar, in the order of the series: nothing, stripes, dots, crosses.
const OVER: [&str; LOOKS] = [
    "",
    "<path class='figure-over' d='M-2 10 10 -2M6 10 10 6M-2 2 2 -2'/>",
    "<circle class='figure-dots' cx='4' cy='4' r='1.8'/>",
    "<path class='figure-over' d='M-2 -2 10 10M6 -2 10 2M-2 6 2 10'/>",
    "<path class='figure-over' d='M4 0V8'/>",
    "<path class='figure-over' d='M0 4H8'/>",
    "<path class='figure-over' d='M4 0V8M0 4H8'/>",
    "<path class='figure-over' d='M-1 -1 9 9M-1 9 9 -1'/>",
];

/// A text that stands inside a tag or between two.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '\'' => safe.push_str("&#39;"),
            '"' => safe.push_str("&quot;"),
            other => safe.push(other),
        }
    }
    safe
}

/// A length with one decimal and a point.
fn length(value: f64) -> String {
    let tenths = (value * 10.0).round() / 10.0;
    tenths.to_string()
}

fn put(into: &mut String, parts: &[&str]) {
    for part in parts {
        into.push_str(part);
    }
}

/// The chart as an `svg` element.
pub fn svg(figure: &Figure) -> String {
    let (width, height) = (length(figure.width), length(figure.height));
    let mut out = String::new();
    put(
        &mut out,
        &[
            "<svg width='",
            &width,
            "' height='",
            &height,
            "' viewBox='0 0 ",
            &width,
            " ",
            &height,
            "' aria-hidden='true'><defs>",
        ],
    );
    for (number, over) in OVER.iter().enumerate().skip(1) {
        let number = number.to_string();
        put(
            &mut out,
            &[
                "<pattern id='figure-",
                &number,
                "' class='series-",
                &number,
                "' width='8' height='8' patternUnits='userSpaceOnUse'><rect class='figure-fill' width='8' height='8'/>",
                over,
                "</pattern>",
            ],
        );
    }
    out.push_str("</defs>");
    for shape in &figure.shapes {
        mark(shape, &mut out);
    }
    out.push_str("</svg>");
    out
}

fn mark(shape: &Shape, out: &mut String) {
    match shape {
        Shape::Bar {
            x,
            y,
            width,
            height,
            series,
        } => bar([*x, *y, *width, *height], *series, out),
        Shape::Line { points, series } => line(points, *series, out),
        Shape::Marker { at, series } => marker(*at, *series, out),
        Shape::Rule { from, to, kind } => {
            let kind = match kind {
                Rule::Grid => "grid",
                Rule::Zero => "zero",
                Rule::Mark => "mark",
                Rule::Break => "break",
            };
            let [x1, y1, x2, y2] = [from.x, from.y, to.x, to.y].map(length);
            put(
                out,
                &[
                    "<path class='figure-rule' data-kind='",
                    kind,
                    "' d='M",
                    &x1,
                    " ",
                    &y1,
                    "L",
                    &x2,
                    " ",
                    &y2,
                    "'/>",
                ],
            );
        }
        Shape::Text {
            at,
            side,
            text,
            name,
        } => {
            let anchor = match side {
                Side::Start => "start",
                Side::Middle => "middle",
                Side::End => "end",
            };
            let name = if *name { " data-name=''" } else { "" };
            put(
                out,
                &[
                    "<text class='figure-text'",
                    name,
                    " x='",
                    &length(at.x),
                    "' y='",
                    &length(at.y),
                    "' text-anchor='",
                    anchor,
                    "'>",
                    &escaped(text),
                    "</text>",
                ],
            );
        }
    }
}

fn bar([x, y, width, height]: [f64; 4], series: usize, out: &mut String) {
    let look = series % LOOKS;
    let number = look.to_string();
    let fill = match look {
        0 => String::new(),
        _ => format!("' fill='url(#figure-{number})"),
    };
    let class = if look == 0 { " figure-fill" } else { "" };
    put(
        out,
        &[
            "<rect class='figure-bar series-",
            &number,
            class,
            &fill,
            "' x='",
            &length(x),
            "' y='",
            &length(y),
            "' width='",
            &length(width),
            "' height='",
            &length(height),
            "'/>",
        ],
    );
}

fn line(points: &[Point], series: usize, out: &mut String) {
    let look = series % LOOKS;
    let dash = DASHES.get(look).copied().unwrap_or_default();
    put(
        out,
        &[
            "<polyline class='figure-line series-",
            &look.to_string(),
            "' stroke-dasharray='",
            dash,
            "' points='",
        ],
    );
    for point in points {
        put(out, &[&length(point.x), ",", &length(point.y), " "]);
    }
    out.push_str("'/>");
}

fn marker(at: Point, series: usize, out: &mut String) {
    let look = series % LOOKS;
    let corners = match look {
        0 => "M-4.5 0A4.5 4.5 0 1 0 4.5 0A4.5 4.5 0 1 0 -4.5 0Z",
        1 => "M-4 -4H4V4H-4Z",
        2 => "M0 -5 4.5 3.6H-4.5Z",
        3 => "M0 -5.4 4.5 0 0 5.4 -4.5 0Z",
        4 => "M0 5 4.5 -3.6H-4.5Z",
        5 => "M-1.5 -5H1.5V-1.5H5V1.5H1.5V5H-1.5V1.5H-5V-1.5H-1.5Z",
        6 => "M-5 -2H5V2H-5Z",
        _ => "M-2 -5H2V5H-2Z",
    };
    put(
        out,
        &[
            "<path class='figure-fill series-",
            &look.to_string(),
            "' transform='translate(",
            &length(at.x),
            " ",
            &length(at.y),
            ")' d='",
            corners,
            "'/>",
        ],
    );
}

/// What a series looks like, for the legend: a piece of its line, or of its bar.
pub fn swatch(series: usize, lines: bool) -> String {
    let mut out =
        String::from("<svg width='40' height='16' viewBox='0 0 40 16' aria-hidden='true'>");
    if lines {
        let [from, to] = [0.0, 40.0].map(|x| Point { x, y: 8.0 });
        line(&[from, to], series, &mut out);
        marker(Point { x: 20.0, y: 8.0 }, series, &mut out);
    } else {
        bar([0.5, 0.5, 39.0, 15.0], series, &mut out);
    }
    out.push_str("</svg>");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_breaks_out() {
        let figure = Figure {
            width: 100.0,
            height: 50.0,
            shapes: vec![Shape::Text {
                at: Point { x: 1.0, y: 2.25 },
                side: Side::Start,
                text: "<script>'\"&".to_owned(),
                name: true,
            }],
        };
        let drawn = svg(&figure);
        assert!(
            drawn.contains("&lt;script&gt;&#39;&quot;&amp;</text>"),
            "{drawn}"
        );
        assert!(drawn.contains("y='2.3'"), "{drawn}");
    }

    #[test]
    fn series_are_told_apart_without_colour() {
        let looks = |lines: bool| -> std::collections::BTreeSet<String> {
            (0..LOOKS)
                .map(|series| swatch(series, lines).replace(&format!("series-{series}"), ""))
                .collect()
        };
        assert_eq!(looks(true).len(), LOOKS);
        assert_eq!(looks(false).len(), LOOKS);
    }
}
