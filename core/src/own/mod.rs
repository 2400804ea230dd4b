//! Own numbers (egne tall): what a municipality knows better than what is packaged, as a list of fields, as
//! a small CSV file, and as overrides of the scenario.

mod csv;
mod field;
mod numbers;
mod origin;
mod put;
mod question;
mod sites;

pub use csv::{OwnError, OwnFault, read_own, template, write_own};
pub use field::{OwnField, STAFF_FACTORS, UNIT_COSTS};
pub use numbers::{OwnNumbers, Site};
pub use origin::{NumberOrigin, origin};
pub use put::{used, with_numbers, with_population};
pub use question::{Question, question};
pub use sites::{KINDS, SiteFault, SiteLine, sites};
