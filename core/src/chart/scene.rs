//! Where every mark goes, for a plot of a size and an axis.

use crate::format::{number, whole};

use super::axis::Axis;
use super::look::{Look, marker};
use super::marks::{Anchor, Ink, Mark, Point, dashed, dashes, hatch};
use super::plot::{Layer, Part, Plot, StairPlot, YearPlot};

/// A size in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Size {
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// Everything to draw, in two layers: what stands still while a lever moves, and what moves.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// Grid, ticks and names: only changes with size, axis or years.
    pub back: Vec<Mark>,
    /// The data.
    pub front: Vec<Mark>,
}

/// From this width on what is stacked has its names beside it.
const WIDE: f64 = 400.0;
const TOP: f64 = 26.0;
const BOTTOM: f64 = 26.0;
const LEFT: f64 = 46.0;
/// Size of text.
const TEXT: f64 = 12.0;
/// Smallest size of text that can be read.
const SMALLEST_TEXT: f64 = 11.0;
/// Letters of the longest name of a step, with room around it.
const STEP_LETTERS: f64 = 10.5;
/// Lowest part of a bar that is hatched.
const HATCHED_FROM: f64 = 4.0;
/// Height of a line of text.
const LINE: f64 = 14.0;
/// Width of a letter that stands out, near enough to leave room for a name; and of a plain one.
const LETTER: f64 = 7.25;
const PLAIN_LETTER: f64 = 6.25;
/// Where the names of the stairs stand.
const STAIR_BOTTOM: f64 = 44.0;
const STAIR_TOP: f64 = 30.0;
const BAR_SIDE: f64 = 14.0;
/// Width of the line of one of several scenarios.
const SCENARIO_WIDTH: f64 = 2.5;
/// Half the length of a goal for one year.
const GOAL_HALF: f64 = 16.0;
/// Half the width of the ends of a range.
const WHISKER: f64 = 5.0;
/// How much of the height the steps themselves take, for each step.
const RISE: f64 = 0.09;

/// The scene of `plot`.
pub fn draw(plot: &Plot, size: Size, axis: Axis) -> Scene {
    match plot {
        Plot::Years(plot) => years(plot, size, axis),
        Plot::Stairs(plot) => stairs(plot, size, axis),
    }
}

fn text(x: f64, y: f64, text: impl Into<String>, ink: Ink, bold: bool, anchor: Anchor) -> Mark {
    Mark::Text {
        at: Point { x, y },
        text: text.into(),
        ink,
        bold,
        anchor,
        size: TEXT,
    }
}

/// The same text in another size.
fn sized(mark: Mark, to: f64) -> Mark {
    match mark {
        Mark::Text {
            at,
            text,
            ink,
            bold,
            anchor,
            ..
        } => Mark::Text {
            at,
            text,
            ink,
            bold,
            anchor,
            size: to,
        },
        other => other,
    }
}

fn stroke(points: Vec<Point>, ink: Ink, width: f64) -> Mark {
    Mark::Strokes {
        lines: vec![points],
        ink,
        width,
    }
}

fn rectangle(left: f64, top: f64, right: f64, bottom: f64) -> Vec<Point> {
    vec![
        Point { x: left, y: top },
        Point { x: right, y: top },
        Point {
            x: right,
            y: bottom,
        },
        Point { x: left, y: bottom },
    ]
}

/// From years and values to the plot's own corner of the canvas.
struct Frame {
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
    first: f64,
    last: f64,
    axis: Axis,
}

impl Frame {
    fn x(&self, year: f64) -> f64 {
        let years = (self.last - self.first).max(1.0);
        self.left + (year - self.first) / years * (self.right - self.left)
    }

    fn y(&self, value: f64) -> f64 {
        self.bottom - self.axis.position(value) * (self.bottom - self.top)
    }

    /// The line of a value for each year.
    fn line(&self, values: &[f64]) -> Vec<Point> {
        let years = (0_u32..).map(|offset| self.first + f64::from(offset));
        years
            .zip(values)
            .map(|(year, &value)| Point {
                x: self.x(year),
                y: self.y(value),
            })
            .collect()
    }

    /// The width of one year's bar.
    fn bar(&self) -> f64 {
        let years = self.last - self.first + 1.0;
        ((self.right - self.left) / years * 0.62).min(2.0 * BAR_SIDE)
    }
}

fn years(plot: &YearPlot, size: Size, axis: Axis) -> Scene {
    let parts = if size.width >= WIDE {
        plot.parts.as_slice()
    } else {
        &[]
    };
    let names = plot.labels.iter().map(|(_, name)| name);
    let names = names.chain(parts.iter().map(|part| &part.name));
    let longest = names.map(|name| name.chars().count()).max();
    // Bars stand around their year and need room on both sides.
    let bars = plot
        .layers
        .iter()
        .any(|layer| matches!(layer, Layer::Bars { .. }));
    let side = if bars { BAR_SIDE } else { 0.0 };
    let frame = Frame {
        left: LEFT + side,
        right: size.width - side - longest.map_or(14.0, |letters| 12.0 + letters as f64 * LETTER),
        top: TOP,
        bottom: size.height - BOTTOM,
        first: f64::from(plot.first),
        last: f64::from(plot.last),
        axis,
    };
    let mut scene = Scene {
        back: grid(&frame, plot, side),
        front: Vec::new(),
    };
    for layer in &plot.layers {
        draw_layer(layer, &frame, &mut scene.front);
    }
    let chosen = frame.x(f64::from(plot.chosen.clamp(plot.first, plot.last)));
    scene.front.push(stroke(
        vec![
            Point {
                x: chosen,
                y: frame.top - 4.0,
            },
            Point {
                x: chosen,
                y: frame.bottom,
            },
        ],
        Ink::Ink,
        1.0,
    ));
    scene.front.push(text(
        chosen,
        frame.top - 13.0,
        plot.chosen.to_string(),
        Ink::Ink,
        true,
        Anchor::Middle,
    ));
    labels(plot, parts, &frame, side, &mut scene.front);
    scene
}

fn grid(frame: &Frame, plot: &YearPlot, side: f64) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut lines = Vec::new();
    for tick in frame.axis.ticks() {
        let y = frame.y(tick);
        lines.push(vec![
            Point {
                x: frame.left - side,
                y,
            },
            Point {
                x: frame.right + side,
                y,
            },
        ]);
        marks.push(text(
            frame.left - side - 8.0,
            y,
            number(tick, frame.axis.decimals()),
            Ink::Muted,
            false,
            Anchor::End,
        ));
    }
    marks.push(Mark::Strokes {
        lines,
        ink: Ink::Grid,
        width: 1.0,
    });
    // As many years as fit, 44 pixels each, in even steps.
    let room = ((frame.right - frame.left) / 44.0).max(1.0);
    let span = f64::from(plot.last - plot.first);
    let every = [1, 2, 4, 5, 10, 20, 50]
        .into_iter()
        .find(|&every| span / f64::from(every) <= room)
        .unwrap_or(100);
    for year in (plot.first..=plot.last).filter(|year| (year - plot.first) % every == 0) {
        marks.push(text(
            frame.x(f64::from(year)),
            frame.bottom + LINE,
            year.to_string(),
            Ink::Muted,
            false,
            Anchor::Middle,
        ));
    }
    marks
}

fn draw_layer(layer: &Layer, frame: &Frame, marks: &mut Vec<Mark>) {
    match layer {
        Layer::Area {
            lower,
            upper,
            ink,
            hatched,
        } => {
            // Nothing to see where the two edges are one.
            if lower.iter().zip(upper).all(|(low, high)| high - low < 1e-6) {
                return;
            }
            let mut points = frame.line(upper);
            points.extend(frame.line(lower).into_iter().rev());
            if *hatched {
                marks.extend(hatch(points, *ink));
            } else {
                marks.push(Mark::Fill { points, ink: *ink });
            }
        }
        Layer::Bars { parts } => bars(parts, frame, marks),
        Layer::Line {
            values,
            ink,
            width,
            dashed,
        } => {
            let points = frame.line(values);
            // A light edge keeps a line apart from the areas it crosses.
            marks.push(stroke(points.clone(), Ink::Surface, width + 2.5));
            marks.push(if *dashed {
                Mark::Strokes {
                    lines: dashes(&points),
                    ink: *ink,
                    width: *width,
                }
            } else {
                stroke(points, *ink, *width)
            });
        }
        Layer::Band { lower, upper, ink } => {
            let (low, high) = (frame.line(lower), frame.line(upper));
            let mut points = high.clone();
            points.extend(low.iter().rev());
            marks.push(Mark::Veil { points, ink: *ink });
            // The edges are seen where colours are not.
            marks.push(Mark::Strokes {
                lines: vec![low, high],
                ink: *ink,
                width: 1.0,
            });
        }
        Layer::Scenario {
            first,
            values,
            look,
        } => scenario(*first, values, *look, frame, marks),
        Layer::Goal { value, year } => goal(*value, *year, frame, marks),
    }
}

/// The line of one of several scenarios, with a marker every fifth year. Each look has its own years, so that of two lines
/// that lie on each other both are seen.
fn scenario(first: i32, values: &[f64], look: Look, frame: &Frame, marks: &mut Vec<Mark>) {
    const EVERY: usize = 5;
    let years = (0_u32..).map(|offset| f64::from(first) + f64::from(offset));
    let points: Vec<Point> = years
        .zip(values)
        .map(|(year, &value)| Point {
            x: frame.x(year),
            y: frame.y(value),
        })
        .collect();
    marks.push(stroke(points.clone(), Ink::Surface, SCENARIO_WIDTH + 2.5));
    marks.push(Mark::Strokes {
        lines: dashed(&points, look.dash),
        ink: look.ink,
        width: SCENARIO_WIDTH,
    });
    let own = Look::ALL.iter().position(|known| *known == look);
    let marked = points.iter().skip(own.unwrap_or(0)).step_by(EVERY);
    marks.extend(marked.map(|&point| marker(point, look)));
}

/// A target or limit: a dashed line over all years, or a short one around its year.
fn goal(value: f64, year: Option<i32>, frame: &Frame, marks: &mut Vec<Mark>) {
    let y = frame.y(value);
    let (from, to) = match year {
        None => (frame.left, frame.right),
        Some(year) => {
            let x = frame.x(f64::from(year).clamp(frame.first, frame.last));
            (x - GOAL_HALF, x + GOAL_HALF)
        }
    };
    let points = vec![Point { x: from, y }, Point { x: to, y }];
    marks.push(stroke(points.clone(), Ink::Surface, SCENARIO_WIDTH + 2.5));
    marks.push(Mark::Strokes {
        lines: match year {
            None => dashes(&points),
            Some(_) => vec![points],
        },
        ink: Ink::Ink,
        width: SCENARIO_WIDTH,
    });
}

fn bars(parts: &[(Ink, bool, Vec<f64>)], frame: &Frame, marks: &mut Vec<Mark>) {
    let half = frame.bar() / 2.0;
    let years = parts.first().map_or(0, |(_, _, values)| values.len());
    let mut floors = vec![0.0; years];
    for (ink, hatched, values) in parts {
        for ((offset, floor), value) in (0_u32..).zip(&mut floors).zip(values) {
            if !(value.is_finite() && *value > 0.0) {
                continue;
            }
            let x = frame.x(frame.first + f64::from(offset));
            let (low, high) = (frame.y(*floor), frame.y(*floor + value));
            *floor += value;
            // A pixel of surface between parts that lie on each other.
            let top = if low - high > 2.0 { high + 1.0 } else { high };
            let points = rectangle(x - half, top, x + half, low);
            // In a sliver a hatch cannot be seen and only costs time.
            if *hatched && low - top >= HATCHED_FROM {
                marks.extend(hatch(points, *ink));
            } else {
                marks.push(Mark::Fill { points, ink: *ink });
            }
        }
    }
}

/// Names at the right edge, moved apart where they would lie on each other.
fn labels(plot: &YearPlot, parts: &[Part], frame: &Frame, side: f64, marks: &mut Vec<Mark>) {
    let mut wanted: Vec<(f64, &str)> = Vec::new();
    let labels = plot.labels.iter();
    let labels = labels.map(|(value, name)| (frame.y(*value), name.as_ref()));
    // What is too thin for its name is in the legend alone.
    let thick = parts
        .iter()
        .filter(|part| frame.y(part.lower) - frame.y(part.upper) >= LINE);
    let parts = thick.map(|part| {
        let middle = f64::midpoint(frame.y(part.lower), frame.y(part.upper));
        (middle, part.name.as_ref())
    });
    for (y, name) in labels.chain(parts) {
        let place = wanted.iter().take_while(|(other, _)| *other <= y).count();
        wanted.insert(place, (y, name));
    }
    // From the top down each keeps clear of the one above, then all move up if the last fell out.
    let mut above = f64::NEG_INFINITY;
    for (y, _) in &mut wanted {
        *y = y.max(above + LINE);
        above = *y;
    }
    let mut below = frame.bottom + LINE;
    for (y, name) in wanted.iter_mut().rev() {
        *y = y.min(below - LINE);
        below = *y;
        marks.push(text(
            frame.right + side + 7.0,
            *y,
            *name,
            Ink::Ink,
            true,
            Anchor::Start,
        ));
    }
}

fn stairs(plot: &StairPlot, size: Size, axis: Axis) -> Scene {
    let mut scene = Scene::default();
    let steps = plot.steps.len().max(1) as f64;
    let width = size.width / steps;
    let ground = size.height - STAIR_BOTTOM;
    let rise = (ground - STAIR_TOP) * RISE;
    let highest = ground - STAIR_TOP - rise * steps;
    // Names of neighbours must not run into each other on a narrow page.
    let text_size = (width / STEP_LETTERS * TEXT / PLAIN_LETTER).clamp(SMALLEST_TEXT, TEXT);
    for (number, step) in (1_u32..).zip(&plot.steps) {
        let left = width * f64::from(number - 1);
        let middle = left + width / 2.0;
        let top = ground - rise * f64::from(number);
        scene.back.push(Mark::Fill {
            points: rectangle(left, top, left + width + 0.5, ground),
            ink: Ink::Grid,
        });
        let mut edge = vec![
            Point { x: left, y: top },
            Point {
                x: left + width,
                y: top,
            },
        ];
        if number > 1 {
            edge.insert(
                0,
                Point {
                    x: left,
                    y: top + rise,
                },
            );
        }
        scene.back.push(stroke(edge, Ink::Muted, 1.5));
        for (line, name) in (1_u32..).zip(step.name) {
            let y = ground + f64::from(line) * LINE;
            let name = text(middle, y, name, Ink::Ink, false, Anchor::Middle);
            scene.back.push(sized(name, text_size));
        }
        let Some(values) = step.values else {
            let none = text(
                middle,
                top - 10.0,
                plot.no_number,
                Ink::Muted,
                false,
                Anchor::Middle,
            );
            scene.back.push(sized(none, text_size));
            continue;
        };
        let bar = (width * 0.34).min(36.0);
        let [before, now] = values;
        // The number stands over the upper end of its range.
        let whisker = step
            .range
            .map_or(0.0, |[_, high]| axis.position(high) * highest);
        let pairs = [
            (
                before,
                middle - bar - 2.0,
                Ink::Reference,
                Ink::Muted,
                false,
            ),
            (now, middle + 2.0, Ink::Place, Ink::Ink, true),
        ];
        for (value, x, ink, text_ink, bold) in pairs {
            let height = axis.position(value) * highest;
            if height > 0.0 {
                scene.front.push(Mark::Fill {
                    points: rectangle(x, top - height, x + bar, top),
                    ink,
                });
            }
            // The two numbers grow away from each other, so that they never meet.
            let (edge, anchor) = if bold {
                (x, Anchor::Start)
            } else {
                (x + bar, Anchor::End)
            };
            let number = text(
                edge,
                top - height.max(if bold { whisker } else { 0.0 }) - 9.0,
                whole(value),
                text_ink,
                bold,
                anchor,
            );
            scene.front.push(sized(number, text_size));
        }
        if let Some(range) = step.range {
            let x = middle + 2.0 + bar - WHISKER;
            let [low, high] = range.map(|value| top - axis.position(value) * highest);
            scene.front.push(Mark::Strokes {
                lines: vec![
                    line(x, low, x, high),
                    line(x - WHISKER, low, x + WHISKER, low),
                    line(x - WHISKER, high, x + WHISKER, high),
                ],
                ink: Ink::Ink,
                width: 1.5,
            });
        }
    }
    scene
}

fn line(from_x: f64, from_y: f64, to_x: f64, to_y: f64) -> Vec<Point> {
    vec![
        Point {
            x: from_x,
            y: from_y,
        },
        Point { x: to_x, y: to_y },
    ]
}
