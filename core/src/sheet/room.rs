//! How much room the parts of the one page get: from the roomiest to the tightest. The page takes the first that fits.

use crate::chart::Size;

/// How much room there is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    /// How small the text is: 0 for the largest. The style sheet has the sizes.
    pub density: u8,
    /// So many letters of a reason; 0 leaves reasons to the report.
    pub reason: usize,
    /// So many changes.
    pub changes: usize,
    /// The size that the chart is drawn in; it is then scaled to its column.
    pub chart: Size,
}

const fn room(density: u8, reason: usize, changes: usize, height: f64) -> Room {
    let width = 480.0;
    let chart = Size { width, height };
    Room {
        density,
        reason,
        changes,
        chart,
    }
}

/// From the roomiest to the tightest.
pub const ROOMS: [Room; 10] = [
    room(0, 500, 40, 340.0),
    room(0, 500, 40, 290.0),
    room(1, 500, 40, 280.0),
    room(2, 500, 40, 260.0),
    room(3, 500, 40, 240.0),
    room(3, 240, 40, 230.0),
    room(3, 130, 40, 220.0),
    room(3, 70, 30, 200.0),
    room(3, 0, 20, 190.0),
    room(3, 0, 10, 180.0),
];
