//! The signs of a legend: what a colour looks like in the chart, in a small box of its own.

use crate::chart::{
    Ink, Look, Mark, Piece, Point, Rule, Swatch, dashed, dashes, hatch, marker, patterns, sample,
};

use super::coat::coat;
use super::handout::Sign;
use super::picture::{here, other, own, peer, today, whole};
use super::svg::{marks, put};

/// Width and height of a sign, CSS pixels.
pub(super) const SIGN: [f64; 2] = [28.0, 14.0];

fn points(corners: &[[f64; 2]]) -> Vec<Point> {
    let point = |&[x, y]: &[f64; 2]| Point { x, y };
    corners.iter().map(point).collect()
}

fn through() -> Vec<Point> {
    points(&[[0.0, 7.0], [28.0, 7.0]])
}

fn drawn(all: &[Mark]) -> String {
    let mut out = String::new();
    marks(&mut out, all);
    out
}

fn strokes(lines: Vec<Vec<Point>>, ink: Ink, width: f64) -> Mark {
    Mark::Strokes { lines, ink, width }
}

/// How a colour is used.
pub fn ink_sign(ink: Ink, swatch: Swatch) -> String {
    let square = points(&[[7.0, 0.0], [21.0, 0.0], [21.0, 14.0], [7.0, 14.0]]);
    let mut edge = square.clone();
    edge.extend(square.first().copied());
    match swatch {
        Swatch::Fill => drawn(&[Mark::Fill {
            points: square,
            ink,
        }]),
        Swatch::Hatch => {
            let [back, lines] = hatch(square, ink);
            drawn(&[back, lines, strokes(vec![edge], ink, 1.0)])
        }
        Swatch::Line => drawn(&[strokes(vec![through()], ink, 2.5)]),
        Swatch::Dashed => drawn(&[strokes(dashes(&through()), ink, 2.5)]),
        Swatch::Band => {
            let sides = [[[7.0, 0.5], [21.0, 0.5]], [[7.0, 13.5], [21.0, 13.5]]];
            let sides = sides.iter().map(|side| points(side)).collect();
            drawn(&[
                Mark::Veil {
                    points: square,
                    ink: Ink::Muted,
                },
                strokes(sides, Ink::Muted, 1.0),
            ])
        }
        Swatch::Whisker => {
            let lines = [
                [[14.0, 1.0], [14.0, 13.0]],
                [[9.0, 1.0], [19.0, 1.0]],
                [[9.0, 13.0], [19.0, 13.0]],
            ];
            let lines = lines.iter().map(|line| points(line)).collect();
            drawn(&[strokes(lines, Ink::Ink, 1.5)])
        }
    }
}

/// One of several scenarios.
pub fn look_sign(look: Look) -> String {
    let line = strokes(dashed(&through(), look.dash), look.ink, 2.5);
    drawn(&[line, marker(Point { x: 14.0, y: 7.0 }, look)])
}

impl Sign {
    /// The sign as parts of an `svg` element, in its box.
    pub fn drawn(self) -> String {
        let middle = [14.0, 7.0];
        let mut out = String::new();
        match self {
            Self::Ink(ink, swatch) => return ink_sign(ink, swatch),
            Self::Look(look) => return look_sign(look),
            Self::Series(number, lines) => {
                // A sample is made for a box of 40 by 16.
                let [sample, patterns] = [sample(number, lines, coat), patterns(coat)];
                put(
                    &mut out,
                    &[&patterns, "<g transform='scale(0.7)'>", &sample, "</g>"],
                );
            }
            Self::Break => {
                let look = coat(Piece::Rule(Rule::Break));
                put(&mut out, &["<path d='M14 0L14 14' ", &look, "/>"]);
            }
            Self::Own => own(&mut out, middle),
            Self::Peer => peer(&mut out, middle),
            Self::Whole => whole(&mut out, 14.0, [-1.0, 15.0]),
            Self::Other => other(&mut out, middle),
            Self::Today => today(&mut out, middle),
            Self::Here => here(&mut out, middle),
        }
        out
    }
}
