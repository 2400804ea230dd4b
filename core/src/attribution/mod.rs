//! Why (section 12 of the method): the change from the base year to a chosen year, divided between
//! demography and the moves by their exact Shapley values.

mod player;
mod shapley;

pub use player::{MOST_PLAYERS, Player, players};
pub use shapley::{Attribution, Part, difference};
