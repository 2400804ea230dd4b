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
pub const ROOMS: [Room; 16] = [
    room(0, 500, 40, 340.0),
    room(0, 500, 40, 290.0),
    room(0, 500, 40, 250.0),
    room(1, 500, 40, 290.0),
    room(1, 500, 40, 250.0),
    room(2, 500, 40, 270.0),
    room(2, 500, 40, 230.0),
    room(3, 500, 40, 250.0),
    room(3, 500, 40, 210.0),
    room(4, 500, 40, 210.0),
    room(4, 240, 40, 190.0),
    room(4, 130, 40, 180.0),
    room(4, 70, 40, 170.0),
    room(4, 40, 30, 160.0),
    room(4, 0, 20, 160.0),
    room(4, 0, 10, 150.0),
];
