//! What leaves the page: charts as pictures that stand alone, tables as files. Pictures are always light, whatever the
//! scheme of the page: they are for paper and for other people's documents.

mod frame;
mod light;
mod picture;
mod sign;
mod svg;

pub use frame::{Frame, framed};
pub use light::light;
pub use picture::{Picture, scene_svg};
pub use sign::{ink_sign, look_sign};
