//! What tells scenarios apart on one chart: colour, dash and marker, so that none of them is needed alone.

use super::marks::{Ink, Mark, Point};

/// The shape of a marker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marker {
    /// A disc.
    Disc,
    /// A square.
    Square,
    /// A triangle that points up.
    Triangle,
    /// A square on its corner.
    Diamond,
    /// A triangle that points down.
    Down,
}

/// What one of several scenarios looks like.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Look {
    /// Colour.
    pub ink: Ink,
    /// Lengths of dashes and gaps in turn, CSS pixels; empty for an unbroken line.
    pub dash: &'static [f64],
    /// Marker.
    pub marker: Marker,
}

/// Half the width of a marker, CSS pixels.
const RADIUS: f64 = 4.5;

impl Look {
    /// The looks of the slots, in their order.
    pub const ALL: [Self; 5] = [
        Self {
            ink: Ink::Slot1,
            dash: &[],
            marker: Marker::Disc,
        },
        Self {
            ink: Ink::Slot2,
            dash: &[8.0, 4.0],
            marker: Marker::Square,
        },
        Self {
            ink: Ink::Slot3,
            dash: &[2.0, 3.0],
            marker: Marker::Triangle,
        },
        Self {
            ink: Ink::Slot4,
            dash: &[10.0, 3.0, 2.0, 3.0],
            marker: Marker::Diamond,
        },
        Self {
            ink: Ink::Slot5,
            dash: &[14.0, 5.0],
            marker: Marker::Down,
        },
    ];
}

/// A marker around `at`.
pub(crate) fn marker(at: Point, look: Look) -> Mark {
    let corners: &[(f64, f64)] = match look.marker {
        Marker::Disc => &[
            (1.0, 0.0),
            (0.71, 0.71),
            (0.0, 1.0),
            (-0.71, 0.71),
            (-1.0, 0.0),
            (-0.71, -0.71),
            (0.0, -1.0),
            (0.71, -0.71),
        ],
        Marker::Square => &[(-0.85, -0.85), (0.85, -0.85), (0.85, 0.85), (-0.85, 0.85)],
        Marker::Triangle => &[(0.0, -1.1), (1.0, 0.8), (-1.0, 0.8)],
        Marker::Diamond => &[(0.0, -1.2), (1.0, 0.0), (0.0, 1.2), (-1.0, 0.0)],
        Marker::Down => &[(0.0, 1.1), (1.0, -0.8), (-1.0, -0.8)],
    };
    Mark::Fill {
        points: corners
            .iter()
            .map(|(x, y)| Point {
                x: at.x + x * RADIUS,
                y: at.y + y * RADIUS,
            })
            .collect(),
        ink: look.ink,
    }
}
