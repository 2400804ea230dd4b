//! Geometry of the charts of the analyses: horizontal bars, side by side or on top of each other, and lines over years.
//! A list of shapes in CSS pixels for a given width; the page draws them as SVG. What tells the series apart is their
//! number: each has a colour, a pattern or dash, and a marker of its own.

use crate::analysis::finding::{Chart, ChartKind, Label, Value};
use crate::text::value_text;

use super::axis::Axis;
use super::marks::Point;

/// Height of a line of text.
const TEXT: f64 = 18.0;
/// Width of a letter, on average: a little more than it is.
const LETTER: f64 = 8.5;
/// Height of a bar, and of a stack of them.
const BAR: f64 = 15.0;
const STACK: f64 = 22.0;
/// Between bars, and between groups of them.
const GAP: f64 = 3.0;
const GROUP_GAP: f64 = 14.0;
/// Height of the area that lines are drawn in.
const LINES: f64 = 240.0;
/// From this width on lines have their names beside them.
const WIDE: f64 = 560.0;
/// Between the end of a line and its name.
const BESIDE: f64 = 22.0;

/// Where a text stands from its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The text begins there.
    Start,
    /// It is centred there.
    Middle,
    /// It ends there.
    End,
}

/// What a straight rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// A tick over the whole chart.
    Grid,
    /// Zero.
    Zero,
    /// A goal or another level that is marked.
    Mark,
    /// A reporting break.
    Break,
}

/// One shape.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A bar of a series.
    Bar {
        /// Left edge.
        x: f64,
        /// Upper edge.
        y: f64,
        /// Width.
        width: f64,
        /// Height.
        height: f64,
        /// Number of the series.
        series: usize,
    },
    /// A line of a series; never empty.
    Line {
        /// Its points.
        points: Vec<Point>,
        /// Number of the series.
        series: usize,
    },
    /// A marker of a series.
    Marker {
        /// Its middle.
        at: Point,
        /// Number of the series.
        series: usize,
    },
    /// A straight rule.
    Rule {
        /// From.
        from: Point,
        /// To.
        to: Point,
        /// What it is.
        kind: Rule,
    },
    /// A text.
    Text {
        /// Where, on its base line.
        at: Point,
        /// From which side.
        side: Side,
        /// What it says.
        text: String,
        /// Whether it names something, rather than being a number.
        name: bool,
    },
}

/// A chart that can be drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
    /// From the back.
    pub shapes: Vec<Shape>,
}

/// How wide a text is at most.
fn wide(text: &str) -> f64 {
    // A text on a chart has some dozens of letters.
    let letters = u16::try_from(text.chars().count()).unwrap_or(u16::MAX);
    f64::from(letters) * LETTER
}

/// `text` cut so that it is no wider than `room`.
fn fitted(text: String, room: f64) -> String {
    if wide(&text) <= room {
        return text;
    }
    let mut cut = String::new();
    for letter in text.chars() {
        if wide(&cut) + 2.0 * LETTER > room {
            break;
        }
        cut.push(letter);
    }
    cut.push('…');
    cut
}

/// `text` in lines no wider than `room`, broken between words.
fn lines_of(text: &str, room: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if wide(line) + wide(word) + LETTER <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// The chart in a frame of `width`; `name` gives the words of a label.
pub fn figure(chart: &Chart, width: f64, name: &dyn Fn(&Label) -> String) -> Figure {
    let width = if width.is_finite() {
        width.clamp(200.0, 2000.0)
    } else {
        200.0
    };
    let mut draft = Draft {
        chart,
        width,
        name,
        shapes: Vec::new(),
    };
    let height = match chart.kind {
        ChartKind::Bars => draft.bars(false),
        ChartKind::Stack => draft.bars(true),
        ChartKind::Lines => draft.lines(),
    };
    Figure {
        width,
        height,
        shapes: draft.shapes,
    }
}

struct Draft<'a> {
    chart: &'a Chart,
    width: f64,
    name: &'a dyn Fn(&Label) -> String,
    shapes: Vec<Shape>,
}

/// From values to places along an axis.
#[derive(Clone, Copy)]
struct Scale {
    low: f64,
    high: f64,
    /// Places of the two.
    from: f64,
    to: f64,
}

impl Scale {
    fn at(self, value: f64) -> f64 {
        let span = self.high - self.low;
        let share = if span > 0.0 && value.is_finite() {
            ((value - self.low) / span).clamp(0.0, 1.0)
        } else {
            0.0
        };
        self.from + share * (self.to - self.from)
    }
}

impl Draft<'_> {
    fn says(&self, value: f64) -> String {
        value_text(Value::new(value, self.chart.unit))
    }

    fn text(&mut self, x: f64, y: f64, side: Side, text: String, name: bool) {
        let at = Point { x, y };
        self.shapes.push(Shape::Text {
            at,
            side,
            text,
            name,
        });
    }

    fn rule(&mut self, from: (f64, f64), to: (f64, f64), kind: Rule) {
        let point = |(x, y)| Point { x, y };
        self.shapes.push(Shape::Rule {
            from: point(from),
            to: point(to),
            kind,
        });
    }

    /// Lowest and highest end of what is drawn, zero and the marks among them.
    fn ends(&self, stacked: bool) -> (f64, f64) {
        let chart = self.chart;
        let mut low = 0.0_f64;
        let mut high = 0.0_f64;
        for place in 0..chart.across.len() {
            let (mut below, mut above) = (0.0, 0.0);
            for series in &chart.series {
                let Some(value) = series.values.get(place).copied().flatten() else {
                    continue;
                };
                if stacked {
                    below += value.min(0.0);
                    above += value.max(0.0);
                } else {
                    below = value.min(below);
                    above = value.max(above);
                }
            }
            low = low.min(below);
            high = high.max(above);
        }
        for (_, value) in &chart.marks {
            high = high.max(*value);
        }
        (low, high)
    }

    /// Horizontal bars; gives the height.
    fn bars(&mut self, stacked: bool) -> f64 {
        let chart = self.chart;
        let (low, high) = self.ends(stacked);
        let room = wide(&self.says(high)).max(wide(&self.says(low))) + 2.0 * GAP;
        // A number below zero stands to the left of its bar.
        let left = if low < 0.0 { room } else { 0.0 };
        let scale = Scale {
            low,
            high: if high > low { high } else { low + 1.0 },
            from: left,
            to: (self.width - room).max(left + 1.0),
        };
        let zero = scale.at(0.0);
        let mut y = 0.0;
        let marks_at = y;
        y += chart.marks.len() as f64 * TEXT;
        let top = y;
        let alone = chart.across.len() == 1 && chart.series.len() > 1;
        for (place, across) in chart.across.iter().enumerate() {
            for line in lines_of(&(self.name)(across), self.width) {
                let line = fitted(line, self.width);
                self.text(0.0, y + 13.0, Side::Start, line, true);
                y += TEXT;
            }
            y += GAP;
            if stacked {
                y = self.stack(place, y, scale);
            } else {
                for (number, series) in chart.series.iter().enumerate() {
                    let Some(value) = series.values.get(place).copied().flatten() else {
                        continue;
                    };
                    let (from, to) = (zero.min(scale.at(value)), zero.max(scale.at(value)));
                    self.shapes.push(Shape::Bar {
                        x: from,
                        y,
                        width: to - from,
                        height: BAR,
                        series: number,
                    });
                    let said = self.says(value);
                    if value < 0.0 {
                        self.text(from - GAP, y + 12.0, Side::End, said, false);
                    } else {
                        let named = if alone {
                            let name = (self.name)(&series.label);
                            let said = format!("{said} {name}");
                            // A name that has no room stands in the legend only.
                            if to + GAP + wide(&said) <= self.width {
                                said
                            } else {
                                self.says(value)
                            }
                        } else {
                            said
                        };
                        self.text(to + GAP, y + 12.0, Side::Start, named, false);
                    }
                    y += BAR + GAP;
                }
            }
            y += GROUP_GAP;
        }
        let bottom = y - GROUP_GAP;
        self.rule((zero, top), (zero, bottom), Rule::Zero);
        for (number, (label, value)) in chart.marks.iter().enumerate() {
            let x = scale.at(*value);
            let line = marks_at + number as f64 * TEXT;
            let says = format!("{} {}", (self.name)(label), self.says(*value));
            let says = fitted(says, self.width);
            let half = wide(&says) / 2.0;
            let at = x.clamp(
                half.min(self.width / 2.0),
                (self.width - half).max(self.width / 2.0),
            );
            self.text(at, line + 13.0, Side::Middle, says, true);
            self.rule((x, line + TEXT), (x, bottom), Rule::Mark);
        }
        bottom
    }

    /// One stack; gives where the next thing begins.
    fn stack(&mut self, place: usize, y: f64, scale: Scale) -> f64 {
        let chart = self.chart;
        let (mut below, mut above) = (0.0, 0.0);
        let mut free = 0.0;
        let mut sum = 0.0;
        let values = chart.series.iter();
        let total: f64 = values
            .filter_map(|series| series.values.get(place).copied().flatten())
            .sum();
        for (number, series) in chart.series.iter().enumerate() {
            let Some(value) = series.values.get(place).copied().flatten() else {
                continue;
            };
            sum += value;
            let start = if value < 0.0 { &mut below } else { &mut above };
            let (from, to) = (scale.at(*start), scale.at(*start + value));
            *start += value;
            let (from, to) = (from.min(to), from.max(to));
            if to - from < 0.25 {
                continue;
            }
            self.shapes.push(Shape::Bar {
                x: from,
                y: y + TEXT,
                width: to - from,
                height: STACK,
                series: number,
            });
            // Each part's number stands over its beginning, where there is room.
            let says = self.says(value);
            // A part that is the whole needs no number of its own.
            let whole = value.to_bits() == total.to_bits();
            if !whole && from >= free && to - from >= wide(&says) {
                free = from + wide(&says) + 2.0 * GAP;
                self.text(from + 1.0, y + 13.0, Side::Start, says, false);
            }
        }
        let says = self.says(sum);
        let end = scale.at(above);
        self.text(end + GAP, y + TEXT + 15.0, Side::Start, says, true);
        y + TEXT + STACK
    }

    /// Lowest and highest value of the lines, and the distance between ticks. Where all lie far above zero, the axis
    /// begins below them and not at zero: a line shows change, and has no length that could lie.
    fn axis(&self) -> (f64, f64, f64) {
        let values = self.chart.series.iter().flat_map(|series| &series.values);
        let values = values.flatten().copied().filter(|value| value.is_finite());
        let marks = self.chart.marks.iter().map(|(_, value)| *value);
        let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
        for value in values.chain(marks) {
            low = low.min(value);
            high = high.max(value);
        }
        if low > high {
            return (0.0, 1.0, 1.0);
        }
        if low >= 0.0 && low < 0.6 * high {
            let axis = Axis::covering(high);
            return (0.0, axis.high, axis.step);
        }
        let span = (high - low).max(high.abs() * 0.05).max(1e-9);
        let step = Axis::covering(span).step;
        let low = (low / step - 1e-9).floor() * step;
        let high = (high / step - 1e-9).ceil() * step;
        (low, high.max(low + step), step)
    }

    /// Lines; gives the height.
    fn lines(&mut self) -> f64 {
        let chart = self.chart;
        let (low, high, step) = self.axis();
        let beside = self.width >= WIDE;
        let names: Vec<String> = chart
            .series
            .iter()
            .map(|series| (self.name)(&series.label))
            .collect();
        let ticks = ((high - low) / step).round().clamp(1.0, 20.0);
        let left = [low, high, high - step]
            .into_iter()
            .map(|value| wide(&self.says(value)))
            .fold(0.0, f64::max)
            + GAP;
        let longest = names.iter().map(|name| wide(name)).fold(0.0, f64::max);
        let right = if beside {
            (longest + 9.0 * LETTER).min(self.width * 0.36)
        } else {
            7.0 * LETTER
        };
        let (top, bottom) = (TEXT, TEXT + LINES);
        let upright = Scale {
            low,
            high,
            from: bottom,
            to: top,
        };
        let last = chart.across.len().saturating_sub(1);
        let along = Scale {
            low: 0.0,
            high: (last as f64).max(1.0),
            from: left,
            to: self.width - right - BESIDE,
        };
        let mut tick = 0.0;
        while tick <= ticks {
            let value = low + tick * step;
            let y = upright.at(value);
            let zero = value.abs() < step * 1e-6;
            let kind = if zero { Rule::Zero } else { Rule::Grid };
            self.rule((left, y), (along.to, y), kind);
            let says = self.says(value);
            self.text(left - GAP, y + 4.0, Side::End, says, false);
            tick += 1.0;
        }
        self.years(along, bottom);
        for (label, value) in &chart.marks {
            let y = upright.at(*value);
            self.rule((left, y), (along.to, y), Rule::Mark);
            let says = format!("{} {}", (self.name)(label), self.says(*value));
            self.text(left + GAP, y - 5.0, Side::Start, says, true);
        }
        let mut ends: Vec<(f64, usize, f64)> = Vec::new();
        for (number, series) in chart.series.iter().enumerate() {
            let mut points: Vec<Point> = Vec::new();
            let mut end = None;
            for (place, value) in series.values.iter().enumerate() {
                let at = value.map(|value| Point {
                    x: along.at(place as f64),
                    y: upright.at(value),
                });
                let broken = series.breaks.contains(&place);
                if at.is_none() || broken {
                    self.line(std::mem::take(&mut points), number);
                }
                if broken {
                    let x = along.at(place as f64 - 0.5);
                    self.rule((x, top), (x, bottom), Rule::Break);
                }
                if let (Some(at), Some(value)) = (at, value) {
                    points.push(at);
                    end = Some((at, *value));
                }
            }
            self.line(points, number);
            if let Some((at, value)) = end {
                ends.push((at.y, number, value));
            }
        }
        // Names keep apart from each other, from the top down, and stay inside.
        ends.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut free = 0.0_f64;
        let needed = ends.len() as f64 * TEXT;
        let most = (bottom - needed).max(0.0);
        for (place, (y, number, value)) in ends.iter().enumerate() {
            let lowest = most + place as f64 * TEXT;
            let y = (y - TEXT / 2.0).min(lowest).max(free);
            free = y + TEXT;
            let says = self.says(*value);
            let x = along.to + BESIDE;
            let says = match names.get(*number) {
                Some(name) if beside => fitted(format!("{says} {name}"), right),
                _ => says,
            };
            self.shapes.push(Shape::Marker {
                at: Point {
                    x: along.to + 0.6 * BESIDE,
                    y: y + TEXT / 2.0,
                },
                series: *number,
            });
            self.text(x, y + 13.0, Side::Start, says, beside);
        }
        bottom + TEXT + GAP
    }

    /// A line with a marker at each end, and at every point where there are few.
    fn line(&mut self, points: Vec<Point>, series: usize) {
        const FEW: usize = 8;
        let last = points.len().saturating_sub(1);
        for (place, at) in points.iter().enumerate() {
            if points.len() <= FEW || place == 0 || place == last {
                self.shapes.push(Shape::Marker { at: *at, series });
            }
        }
        if !points.is_empty() {
            self.shapes.push(Shape::Line { points, series });
        }
    }

    /// Names along the axis, as many as there is room for.
    fn years(&mut self, along: Scale, bottom: f64) {
        let chart = self.chart;
        let names: Vec<String> = chart
            .across
            .iter()
            .map(|label| (self.name)(label))
            .collect();
        let longest = names.iter().map(|name| wide(name)).fold(1.0, f64::max) + 2.0 * GAP;
        let count = names.len();
        let room = (along.to - along.from) / longest;
        let every = (1..=count.max(1))
            .find(|every| count.div_ceil(*every) as f64 <= room.max(1.0))
            .unwrap_or(count.max(1));
        for (place, name) in names.into_iter().enumerate() {
            if place % every == 0 {
                let x = along.at(place as f64);
                self.text(x, bottom + TEXT, Side::Middle, name, false);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::finding::{ChartSeries, Unit};
    use crate::municipality::FactKind;

    fn chart(kind: ChartKind, series: &[&[Option<f64>]]) -> Chart {
        let along = series.first().map_or(0, |values| values.len());
        Chart {
            kind,
            unit: Unit::Places,
            across: (2018..).take(along).map(Label::Year).collect(),
            series: series
                .iter()
                .map(|values| ChartSeries::new(Label::key("x"), FactKind::Real, values.to_vec()))
                .collect(),
            marks: vec![(Label::key("goal"), 300.0)],
        }
    }

    fn plain(label: &Label) -> String {
        match label {
            Label::Year(year) => year.to_string(),
            Label::Key(key) => key.to_string(),
            _ => String::new(),
        }
    }

    #[test]
    fn bars_are_as_long_as_their_numbers() {
        let chart = chart(
            ChartKind::Bars,
            &[&[Some(100.0), Some(200.0)], &[Some(-50.0), None]],
        );
        let drawn = figure(&chart, 400.0, &plain);
        let bars: Vec<f64> = drawn
            .shapes
            .iter()
            .filter_map(|shape| match shape {
                Shape::Bar { width, .. } => Some(*width),
                _ => None,
            })
            .collect();
        assert_eq!(bars.len(), 3);
        assert!((bars[0] * 2.0 - bars[2]).abs() < 1e-9 && (bars[0] / 2.0 - bars[1]).abs() < 1e-9);
    }

    #[test]
    fn a_long_name_is_broken_between_words() {
        let words = "Dagens bruk ved hver alder, institusjonsplasser";
        let lines = lines_of(words, 250.0);
        assert_eq!(lines.join(" "), words);
        assert!(lines.len() == 2 && lines.iter().all(|line| wide(line) <= 250.0));
        assert_eq!(lines_of("", 100.0), [""]);
    }

    #[test]
    fn a_stack_is_as_long_as_its_parts() {
        let chart = chart(ChartKind::Stack, &[&[Some(100.0)], &[Some(50.0)]]);
        let drawn = figure(&chart, 400.0, &plain);
        let ends: Vec<(f64, f64)> = drawn
            .shapes
            .iter()
            .filter_map(|shape| match shape {
                Shape::Bar { x, width, .. } => Some((*x, x + width)),
                _ => None,
            })
            .collect();
        assert!((ends[0].1 - ends[1].0).abs() < 1e-9);
        assert!(
            drawn.shapes.iter().any(
                |shape| matches!(shape, Shape::Text { text, name: true, .. } if text == "150")
            )
        );
    }

    #[test]
    fn a_line_stops_where_nothing_is_known_and_at_a_break() {
        let mut chart = chart(
            ChartKind::Lines,
            &[&[Some(100.0), Some(110.0), None, Some(90.0), Some(95.0)]],
        );
        chart.series[0].breaks = vec![4];
        let drawn = figure(&chart, 800.0, &plain);
        let lines: Vec<usize> = drawn
            .shapes
            .iter()
            .filter_map(|shape| match shape {
                Shape::Line { points, .. } => Some(points.len()),
                _ => None,
            })
            .collect();
        assert_eq!(lines, [2, 1, 1]);
        assert!(drawn.shapes.iter().any(|shape| matches!(
            shape,
            Shape::Rule {
                kind: Rule::Break,
                ..
            }
        )));
    }

    #[test]
    fn everything_is_inside_at_any_width() {
        let lines = chart(
            ChartKind::Lines,
            &[&[Some(0.91), Some(0.95)], &[Some(0.92), Some(f64::NAN)]],
        );
        let empty = Chart {
            across: Vec::new(),
            series: Vec::new(),
            marks: Vec::new(),
            ..lines.clone()
        };
        for chart in [&lines, &empty] {
            for kind in [ChartKind::Lines, ChartKind::Bars, ChartKind::Stack] {
                let chart = Chart {
                    kind,
                    ..chart.clone()
                };
                for width in [f64::NAN, 0.0, 280.0, 1200.0] {
                    let drawn = figure(&chart, width, &plain);
                    for shape in &drawn.shapes {
                        let x = match shape {
                            Shape::Bar { x, width, .. } => x + width,
                            Shape::Marker { at, .. } | Shape::Text { at, .. } => at.x,
                            Shape::Rule { to, .. } => to.x,
                            Shape::Line { points, .. } => points[0].x,
                        };
                        assert!((-0.1..=drawn.width + 0.1).contains(&x), "{shape:?}");
                    }
                }
            }
        }
    }
}
