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
    /// Height of the chart beside the changes, CSS pixels, drawn [`BESIDE`] wide.
    beside: f64,
    /// Its height across the page, drawn [`ACROSS`] wide.
    across: f64,
}

/// How wide the chart is drawn beside the changes; it is then scaled to its column.
const BESIDE: f64 = 470.0;
/// How wide it is drawn across the page.
const ACROSS: f64 = 760.0;

impl Room {
    /// The size that the chart is drawn in; across the page where there are many changes.
    pub const fn chart(self, across: bool) -> Size {
        if across {
            Size {
                width: ACROSS,
                height: self.across,
            }
        } else {
            Size {
                width: BESIDE,
                height: self.beside,
            }
        }
    }
}

const fn room(density: u8, reason: usize, changes: usize, beside: f64, across: f64) -> Room {
    Room {
        density,
        reason,
        changes,
        beside,
        across,
    }
}

/// From the roomiest to the tightest.
pub const ROOMS: [Room; 9] = [
    room(0, 500, 40, 320.0, 250.0),
    room(0, 500, 40, 260.0, 210.0),
    room(1, 500, 40, 250.0, 200.0),
    room(2, 500, 40, 235.0, 190.0),
    room(3, 240, 40, 220.0, 180.0),
    room(3, 130, 40, 210.0, 175.0),
    room(3, 70, 30, 200.0, 170.0),
    room(3, 0, 20, 190.0, 165.0),
    room(3, 0, 10, 180.0, 160.0),
];
