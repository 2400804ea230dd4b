//! Uncertainty (section 11 of the method): draws of the parameters, bands, single draws, the tornado and
//! the stress test.

mod draws;
mod hypercube;
mod known;
mod live;
mod pace;
mod pert;
mod ranges;
mod screen;
mod stress;
mod table;
mod tornado;

pub use draws::{DrawKey, Draws, FEW_ROWS};
pub use hypercube::{ROWS, SLICE, SLICES};
pub use known::{Known, known, known_range};
pub use live::Live;
pub use pace::Pace;
pub use pert::{Pert, strata};
pub use ranges::{OwnRange, Range, Ranges};
pub use screen::{OnScreen, figure_series, finest, range_text};
pub use stress::{Extreme, Worst, without_healthier_ageing, worst};
pub use table::{Table, TableKey};
pub use tornado::{Bar, Tornado};

pub use crate::cases::Band;
