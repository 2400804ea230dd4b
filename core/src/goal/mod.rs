//! What would it take (section 13 of the method): goal seek with one lever, and maps over two.

mod aim;
mod map;
mod positions;
mod seek;

pub use aim::{Aim, Goal, ReadyGoal};
pub use map::{Contour, Map, MapAxis, MapKind};
pub use seek::{Answer, Attained, Why, seek};
