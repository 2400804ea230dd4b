//! What leaves the page: charts as pictures that stand alone, tables as files. Pictures are always light, whatever the
//! scheme of the page: they are for paper and for other people's documents.

mod about;
mod coat;
mod frame;
mod handout;
mod light;
mod map;
mod package;
mod picture;
mod sign;
mod ssb;
mod strip;
mod svg;
mod whole;
mod xlsx;
mod zip;

pub use about::{Credit, day};
pub use frame::{Frame, framed};
pub use handout::{Drawn, Handout, Sign, table_rows};
pub use light::light;
pub use picture::{Picture, scene_svg};
pub use sign::{ink_sign, look_sign};
pub use ssb::TABLES;
pub use whole::{sheets, whole};
pub use xlsx::{Sheet, workbook};
