//! What would it take (section 13 of the method): goal seek with one lever, and maps over two.

mod aim;
mod map;
mod positions;
mod search;

pub use aim::{Aim, ReadyGoal, Wanted};
pub use map::{Contour, Map, MapAxis, MapKind};
pub use search::{Answer, Attained, Why, seek};
