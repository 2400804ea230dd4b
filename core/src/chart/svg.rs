//! A chart of the analyses as SVG. In the page its marks have classes and no colours, so that the style sheet gives them
//! those of the scheme; in a picture that leaves the page ([`crate::export`]) each has its own. It says nothing by itself;
//! what is around it names and describes it.

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

/// The path that lies over the colour of a bar, in the order of the series: nothing, stripes, dots, crosses.
const OVER: [&str; LOOKS] = [
    "",
    "M-2 10 10 -2M6 10 10 6M-2 2 2 -2",
    "M4 2.2A1.8 1.8 0 1 0 4 5.8A1.8 1.8 0 1 0 4 2.2Z",
    "M-2 -2 10 10M6 -2 10 2M-2 6 2 10",
    "M4 0V8",
    "M0 4H8",
    "M4 0V8M0 4H8",
    "M-1 -1 9 9M-1 9 9 -1",
];
/// The one that is dots and not lines.
const DOTS: usize = 2;

/// A part of a chart, for what it looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A bar of a series that has only a colour.
    PlainBar(usize),
    /// A bar that has a pattern too.
    Bar(usize),
    /// A line.
    Line(usize),
    /// A marker, and the ground of a pattern.
    Fill(usize),
    /// Lines of a pattern.
    Over,
    /// Dots of a pattern.
    Dots,
    /// A straight rule.
    Rule(Rule),
    /// A text; whether it names something.
    Text(bool),
}

/// What a part looks like: the attributes of its element.
pub type Coat = fn(Piece) -> String;

/// Classes of the page's style sheet.
pub fn classes(part: Piece) -> String {
    match part {
        Piece::PlainBar(look) => format!("class='figure-bar series-{look} figure-fill'"),
        Piece::Bar(look) => format!("class='figure-bar series-{look}'"),
        Piece::Line(look) => format!("class='figure-line series-{look}'"),
        Piece::Fill(look) => format!("class='figure-fill series-{look}'"),
        Piece::Over => "class='figure-over'".to_owned(),
        Piece::Dots => "class='figure-dots'".to_owned(),
        Piece::Rule(kind) => {
            let kind = match kind {
                Rule::Grid => "grid",
                Rule::Zero => "zero",
                Rule::Mark => "mark",
                Rule::Break => "break",
            };
            format!("class='figure-rule' data-kind='{kind}'")
        }
        Piece::Text(true) => "class='figure-text' data-name=''".to_owned(),
        Piece::Text(false) => "class='figure-text'".to_owned(),
    }
}

/// A text that stands inside a tag or between two. What XML cannot hold is left out.
pub(crate) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '\'' => safe.push_str("&#39;"),
            '"' => safe.push_str("&quot;"),
            '\t' | '\n' | '\r' => safe.push(' '),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
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

/// The chart as an `svg` element of the page.
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
            "' aria-hidden='true'>",
            &parts(figure, classes),
            "</svg>",
        ],
    );
    out
}

/// What stands inside the element.
pub(crate) fn parts(figure: &Figure, coat: Coat) -> String {
    let mut out = patterns(coat);
    for shape in &figure.shapes {
        mark(shape, coat, &mut out);
    }
    out
}

/// The patterns of bars.
pub(crate) fn patterns(coat: Coat) -> String {
    let mut out = String::from("<defs>");
    for (look, over) in OVER.iter().enumerate().skip(1) {
        let part = if look == DOTS {
            Piece::Dots
        } else {
            Piece::Over
        };
        put(
            &mut out,
            &[
                "<pattern id='figure-",
                &look.to_string(),
                "' width='8' height='8' patternUnits='userSpaceOnUse'><rect ",
                &coat(Piece::Fill(look)),
                " width='8' height='8'/><path ",
                &coat(part),
                " d='",
                over,
                "'/></pattern>",
            ],
        );
    }
    out.push_str("</defs>");
    out
}

fn mark(shape: &Shape, coat: Coat, out: &mut String) {
    match shape {
        Shape::Bar {
            x,
            y,
            width,
            height,
            series,
        } => bar([*x, *y, *width, *height], *series, coat, out),
        Shape::Line { points, series } => line(points, *series, coat, out),
        Shape::Marker { at, series } => marker(*at, *series, coat, out),
        Shape::Rule { from, to, kind } => {
            let [x1, y1, x2, y2] = [from.x, from.y, to.x, to.y].map(length);
            put(
                out,
                &[
                    "<path ",
                    &coat(Piece::Rule(*kind)),
                    " d='M",
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
            put(
                out,
                &[
                    "<text ",
                    &coat(Piece::Text(*name)),
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

fn bar([x, y, width, height]: [f64; 4], series: usize, coat: Coat, out: &mut String) {
    let look = series % LOOKS;
    let (part, fill) = match look {
        0 => (Piece::PlainBar(look), String::new()),
        _ => (Piece::Bar(look), format!(" fill='url(#figure-{look})'")),
    };
    put(
        out,
        &[
            "<rect ",
            &coat(part),
            &fill,
            " x='",
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

fn line(points: &[Point], series: usize, coat: Coat, out: &mut String) {
    let look = series % LOOKS;
    let dash = DASHES.get(look).copied().unwrap_or_default();
    put(out, &["<polyline ", &coat(Piece::Line(look))]);
    // Nothing is no list of lengths to other programs.
    if !dash.is_empty() {
        put(out, &[" stroke-dasharray='", dash, "'"]);
    }
    out.push_str(" points='");
    for point in points {
        put(out, &[&length(point.x), ",", &length(point.y), " "]);
    }
    out.push_str("'/>");
}

fn marker(at: Point, series: usize, coat: Coat, out: &mut String) {
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
            "<path ",
            &coat(Piece::Fill(look)),
            " transform='translate(",
            &length(at.x),
            " ",
            &length(at.y),
            ")' d='",
            corners,
            "'/>",
        ],
    );
}

/// A piece of a series' line, or of its bar, in a box of 40 by 16.
pub(crate) fn sample(series: usize, lines: bool, coat: Coat) -> String {
    let mut out = String::new();
    if lines {
        let [from, to] = [0.0, 40.0].map(|x| Point { x, y: 8.0 });
        line(&[from, to], series, coat, &mut out);
        marker(Point { x: 20.0, y: 8.0 }, series, coat, &mut out);
    } else {
        bar([0.5, 0.5, 39.0, 15.0], series, coat, &mut out);
    }
    out
}

/// What a series looks like, for the legend.
pub fn swatch(series: usize, lines: bool) -> String {
    let mut out =
        String::from("<svg width='40' height='16' viewBox='0 0 40 16' aria-hidden='true'>");
    out.push_str(&sample(series, lines, classes));
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
