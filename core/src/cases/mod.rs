//! Many cases of one municipality at once: parameters and levers as columns, through the quick kernel.
//! Draws, tornado, attribution, goal seek and maps all go this way.

mod engine;
mod levers;
mod results;
mod set;

pub use engine::{Cases, Engine, parameter_numbers};
pub use levers::lever_numbers;
pub use results::Results;
pub use set::SeriesSet;

pub use omsorgstrappa_kernel::{Band, Span};
