//! A picture without its frame: its size and what is drawn, in SVG with colours of its own.

use crate::chart::{
    Anchor, Axis, Figure, Ink, Mark, Plot, Point, Scene, Size, TableCell, draw, parts,
};
use crate::explain::{Bars, Chance};

use super::coat::coat;
use super::frame::wrapped;
use super::handout::Drawn;
use super::svg::{marks, start};
use super::{map, strip};

/// How wide a picture is that has no width of its own, and how high a chart over years.
pub(super) const WIDTH: f64 = 960.0;
const HEIGHT: f64 = 480.0;
/// Size of text.
pub(super) const TEXT: f64 = 13.0;

/// A drawing of a size.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Width, CSS pixels.
    pub width: f64,
    /// Height, CSS pixels.
    pub height: f64,
    /// What is drawn, as parts of an `svg` element.
    pub body: String,
}

impl Picture {
    /// What is drawn, in the size of a picture that leaves the page.
    pub fn of(drawn: &Drawn) -> Self {
        match drawn {
            Drawn::Plot(plot, axis) => Self::of_plot(plot, *axis),
            Drawn::Figure(figure) => Self::of_figure(figure),
            Drawn::Bars(bars, part) => of_bars(bars, part),
            Drawn::Map(map) => map::of_map(map),
            Drawn::Curve(chance, enough, ends) => of_curve(chance, *enough, ends),
            Drawn::Strip(strip, ends) => strip::of_strip(strip, ends),
        }
    }

    /// Both layers of a scene.
    pub fn of_scene(scene: &Scene, size: Size) -> Self {
        let mut body = String::new();
        marks(&mut body, &scene.back);
        marks(&mut body, &scene.front);
        Self {
            width: size.width,
            height: size.height,
            body,
        }
    }

    fn of_plot(plot: &Plot, axis: Option<Axis>) -> Self {
        let size = Size {
            width: WIDTH,
            height: HEIGHT,
        };
        let axis = axis.unwrap_or_else(|| Axis::covering(plot.highest()));
        Self::of_scene(&draw(plot, size, axis), size)
    }

    fn of_figure(figure: &Figure) -> Self {
        Self {
            width: figure.width,
            height: figure.height,
            body: parts(figure, coat),
        }
    }

    fn of_marks(width: f64, height: f64, drawn: &[Mark]) -> Self {
        let mut body = String::new();
        marks(&mut body, drawn);
        Self {
            width,
            height,
            body,
        }
    }
}

/// A scene as an SVG file of its own, without title or legend around it: what a page on paper puts between its own
/// lines. `finding` names it, `summary` describes it, for those who cannot see it.
pub fn scene_svg(scene: &Scene, size: Size, finding: &str, summary: &str) -> String {
    let picture = Picture::of_scene(scene, size);
    let mut out = String::new();
    start(&mut out, [picture.width, picture.height], finding, summary);
    out.push_str(&picture.body);
    out.push_str("</svg>");
    out
}

pub(super) fn says(x: f64, y: f64, text: &str, ink: Ink, bold: bool, anchor: Anchor) -> Mark {
    Mark::Text {
        at: Point { x, y },
        text: text.to_owned(),
        ink,
        bold,
        anchor,
        size: TEXT,
    }
}

fn fill(left: f64, top: f64, right: f64, bottom: f64, ink: Ink) -> Mark {
    let corners = [(left, top), (right, top), (right, bottom), (left, bottom)];
    Mark::Fill {
        points: corners.map(|(x, y)| Point { x, y }).into(),
        ink,
    }
}

pub(super) fn line(points: &[[f64; 2]], ink: Ink, width: f64) -> Mark {
    let points = points.iter().map(|&[x, y]| Point { x, y });
    Mark::Strokes {
        lines: vec![points.collect()],
        ink,
        width,
    }
}

/// Names to the left, bars in the middle, numbers to the right.
fn of_bars(bars: &Bars, part: &str) -> Picture {
    const NAMES: f64 = 300.0;
    const NUMBER: f64 = 110.0;
    const ROW: f64 = 30.0;
    const LINE: f64 = 17.0;
    let left = NAMES + 12.0;
    let right = WIDTH - NUMBER * bars.columns.len() as f64;
    let at = |share: f64| left + share.clamp(0.0, 1.0) * (right - left);
    let number_at = |column: usize| WIDTH - NUMBER * (bars.columns.len() - 1 - column) as f64;
    let mut drawn = vec![says(0.0, 9.0, part, Ink::Muted, false, Anchor::Start)];
    for (column, name) in bars.columns.iter().enumerate() {
        let x = number_at(column);
        drawn.push(says(x, 9.0, name, Ink::Muted, false, Anchor::End));
    }
    let mut y = 26.0;
    let top = y;
    for row in &bars.rows {
        let lines = wrapped(&row.name, NAMES, TEXT, row.whole);
        let height = ROW.max(lines.len() as f64 * LINE + 8.0);
        let middle = y + height / 2.0;
        let first = middle - (lines.len() as f64 - 1.0) * LINE / 2.0;
        for (number, name) in lines.iter().enumerate() {
            let y = first + number as f64 * LINE;
            drawn.push(says(0.0, y, name, Ink::Ink, row.whole, Anchor::Start));
        }
        drawn.push(line(&[[left, middle], [right, middle]], Ink::Grid, 1.0));
        let [from, to] = row.span.map(at);
        let ink = if row.whole {
            Ink::Reference
        } else {
            Ink::Place
        };
        // The thinnest bar is still seen.
        drawn.push(fill(
            from,
            middle - 9.0,
            to.max(from + 2.0),
            middle + 9.0,
            ink,
        ));
        for (column, TableCell { text, .. }) in row.numbers.iter().enumerate() {
            let x = number_at(column);
            drawn.push(says(x, middle, text, Ink::Ink, row.whole, Anchor::End));
        }
        y += height;
    }
    if let Some(share) = bars.line {
        let x = at(share);
        drawn.push(line(&[[x, top], [x, y]], Ink::Ink, 1.5));
    }
    Picture::of_marks(WIDTH, y + 2.0, &drawn)
}

/// The S-curve, and a line where it is enough.
fn of_curve(chance: &Chance, enough: f64, ends: &[String; 2]) -> Picture {
    const HIGH: f64 = 320.0;
    const TOP: f64 = 12.0;
    let across = |value: f64| chance.along(value) * WIDTH;
    let up = |share: f64| TOP + (1.0 - share) * HIGH;
    let points = chance.curve.iter();
    let points: Vec<[f64; 2]> = points
        .map(|&[value, share]| [across(value), up(share)])
        .collect();
    let ground = TOP + HIGH;
    let at = across(enough);
    let [first, last] = ends;
    let drawn = [
        line(
            &[[0.0, TOP], [0.0, ground], [WIDTH, ground]],
            Ink::Muted,
            1.0,
        ),
        line(&points, Ink::Place, 2.5),
        line(&[[at, TOP], [at, ground]], Ink::Ink, 1.5),
        says(0.0, ground + 16.0, first, Ink::Muted, false, Anchor::Start),
        says(WIDTH, ground + 16.0, last, Ink::Muted, false, Anchor::End),
    ];
    Picture::of_marks(WIDTH, ground + 28.0, &drawn)
}
