//! The few marks that charts are made of, in CSS pixels from the top left corner.

/// A point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

/// A colour by what it means; the page's style sheet has the colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ink {
    /// Text and lines that matter.
    Ink,
    /// Text beside.
    Muted,
    /// Grid.
    Grid,
    /// What lies behind.
    Surface,
    /// In a place.
    Place,
    /// At home.
    Home,
    /// Without.
    Unmet,
    /// The reference, and before.
    Reference,
    /// Decided.
    Decided,
    /// Institution.
    Institution,
    /// Care home.
    CareHome,
    /// Home care.
    HomeCare,
    /// Hospital.
    Hospital,
    /// Technology.
    Technology,
    /// Measures.
    Measures,
    /// Capital.
    Capital,
    /// The first of several scenarios.
    Slot1,
    /// The second.
    Slot2,
    /// The third.
    Slot3,
    /// The fourth.
    Slot4,
    /// The fifth.
    Slot5,
}

impl Ink {
    /// Every colour.
    pub const ALL: [Self; 21] = [
        Self::Ink,
        Self::Muted,
        Self::Grid,
        Self::Surface,
        Self::Place,
        Self::Home,
        Self::Unmet,
        Self::Reference,
        Self::Decided,
        Self::Institution,
        Self::CareHome,
        Self::HomeCare,
        Self::Hospital,
        Self::Technology,
        Self::Measures,
        Self::Capital,
        Self::Slot1,
        Self::Slot2,
        Self::Slot3,
        Self::Slot4,
        Self::Slot5,
    ];

    /// Its name in the style sheet: a custom property, and what legends refer to.
    pub const fn property(self) -> &'static str {
        match self {
            Self::Ink => "--chart-ink",
            Self::Muted => "--chart-muted",
            Self::Grid => "--chart-grid",
            Self::Surface => "--chart-surface",
            Self::Place => "--series-place",
            Self::Home => "--series-home",
            Self::Unmet => "--series-unmet",
            Self::Reference => "--series-reference",
            Self::Decided => "--series-decided",
            Self::Institution => "--series-institution",
            Self::CareHome => "--series-care-home",
            Self::HomeCare => "--series-home-care",
            Self::Hospital => "--series-hospital",
            Self::Technology => "--series-technology",
            Self::Measures => "--series-measures",
            Self::Capital => "--series-capital",
            Self::Slot1 => "--series-slot-1",
            Self::Slot2 => "--series-slot-2",
            Self::Slot3 => "--series-slot-3",
            Self::Slot4 => "--series-slot-4",
            Self::Slot5 => "--series-slot-5",
        }
    }

    /// Its name in a legend's `data-series`.
    pub fn series(self) -> &'static str {
        self.property().trim_start_matches("--series-")
    }
}

/// Where a text stands in relation to its point. Its middle is always on the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// To the right of it.
    Start,
    /// Around it.
    Middle,
    /// To the left of it.
    End,
}

/// One thing to draw.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// A filled shape.
    Fill {
        /// Its corners.
        points: Vec<Point>,
        /// Its colour.
        ink: Ink,
    },
    /// A shape that lets through what lies behind it.
    Veil {
        /// Its corners.
        points: Vec<Point>,
        /// Its colour.
        ink: Ink,
    },
    /// One or more lines of the same kind.
    Strokes {
        /// Each line's points.
        lines: Vec<Vec<Point>>,
        /// Their colour.
        ink: Ink,
        /// Their width.
        width: f64,
    },
    /// A text.
    Text {
        /// Where.
        at: Point,
        /// What.
        text: String,
        /// Its colour.
        ink: Ink,
        /// Whether it stands out.
        bold: bool,
        /// On which side of the point.
        anchor: Anchor,
        /// Its size.
        size: f64,
    },
}

/// How much a veil covers.
pub const VEIL: f64 = 0.22;

/// Distance between the lines of a hatch.
const HATCH_GAP: f64 = 7.0;
/// Length of a dash and of the gap after it.
const DASH: [f64; 2] = [6.0, 4.0];

/// A shape filled with slanted lines, for what colour alone does not tell.
pub fn hatch(points: Vec<Point>, ink: Ink) -> [Mark; 2] {
    let lines = hatch_lines(&points);
    [
        Mark::Fill {
            points,
            ink: Ink::Surface,
        },
        Mark::Strokes {
            lines,
            ink,
            width: 2.0,
        },
    ]
}

/// Lines of slope −1 through the shape, cut at its edges.
fn hatch_lines(points: &[Point]) -> Vec<Vec<Point>> {
    // A point on such a line has x + y = c; an edge is cut where its ends lie on both sides of c.
    let sums = points.iter().map(|point| point.x + point.y);
    let (low, high) = sums.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), sum| {
        (low.min(sum), high.max(sum))
    });
    let mut lines = Vec::new();
    if !(low.is_finite() && high.is_finite()) {
        return lines;
    }
    let mut c = (low / HATCH_GAP).ceil() * HATCH_GAP;
    while c < high {
        let next = points.iter().cycle().skip(1);
        let mut cuts: Vec<Point> = Vec::with_capacity(2);
        for (a, b) in points.iter().zip(next) {
            let (from, to) = (a.x + a.y - c, b.x + b.y - c);
            if (from < 0.0) == (to < 0.0) {
                continue;
            }
            let t = from / (from - to);
            let cut = Point {
                x: a.x + (b.x - a.x) * t,
                y: a.y + (b.y - a.y) * t,
            };
            // Mostly two, so each goes straight to its place; a sort would be a big thing to load.
            let place = cuts.iter().take_while(|other| other.x <= cut.x).count();
            cuts.insert(place, cut);
        }
        lines.extend(cuts.chunks_exact(2).map(<[Point]>::to_vec));
        c += HATCH_GAP;
    }
    lines
}

/// A line in dashes.
pub fn dashes(points: &[Point]) -> Vec<Vec<Point>> {
    dashed(points, &DASH)
}

/// A line in dashes and gaps of these lengths in turn; unbroken where there are none.
pub fn dashed(points: &[Point], pattern: &[f64]) -> Vec<Vec<Point>> {
    // A length of nothing would never come to an end.
    if pattern.is_empty() || pattern.iter().any(|length| *length < 0.5) {
        return vec![points.to_vec()];
    }
    let mut lines = Vec::new();
    let mut current: Vec<Point> = points.first().copied().into_iter().collect();
    let mut lengths = pattern.iter().copied().cycle();
    let (mut left, mut drawing) = (lengths.next().unwrap_or(f64::INFINITY), true);
    for (a, b) in points.iter().zip(points.iter().skip(1)) {
        let length = (b.x - a.x).hypot(b.y - a.y);
        let mut done = 0.0;
        while length - done > left {
            done += left;
            let at = Point {
                x: a.x + (b.x - a.x) * done / length,
                y: a.y + (b.y - a.y) * done / length,
            };
            current.push(at);
            if drawing {
                lines.push(std::mem::take(&mut current));
            }
            current = vec![at];
            drawing = !drawing;
            left = lengths.next().unwrap_or(f64::INFINITY);
        }
        left -= length - done;
        if drawing {
            current.push(*b);
        }
    }
    if drawing && current.len() > 1 {
        lines.push(current);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn p(x: f64, y: f64) -> Point {
        Point { x, y }
    }

    #[test]
    fn hatch_stays_inside_its_shape() {
        let square = vec![p(10.0, 10.0), p(60.0, 10.0), p(60.0, 60.0), p(10.0, 60.0)];
        let lines = hatch_lines(&square);
        assert!(lines.len() > 10);
        for point in lines.iter().flatten() {
            assert!(point.x >= 10.0 - 1e-9 && point.x <= 60.0 + 1e-9);
            assert!(point.y >= 10.0 - 1e-9 && point.y <= 60.0 + 1e-9);
        }
        assert!(hatch_lines(&[]).is_empty());
    }

    #[test]
    fn dashes_cover_six_tenths_of_the_line() {
        let line = [p(0.0, 0.0), p(30.0, 0.0), p(100.0, 0.0)];
        let drawn: f64 = dashes(&line)
            .iter()
            .flat_map(|dash| dash.windows(2))
            .map(|ends| ends[1].x - ends[0].x)
            .sum();
        assert!((drawn - 60.0).abs() < 1e-9, "{drawn}");
    }
}
