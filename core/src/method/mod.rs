//! «Om modellen»: the method with the numbers of one scenario put in, made from the same tables and functions that the model
//! runs on. Nothing here is a second copy of a number.

mod check;
mod data;
mod expression;
mod inside;
mod part;
mod sums;
mod tables;
mod version;

pub use check::{Check, check};
pub use data::{DATA, DataSource, Licence};
pub use expression::{Expression, Name, Piece, Term, Written};
pub use inside::Inside;
pub use part::{Part, body};
pub use sums::{Chapter, Sum, sums};
pub use tables::{
    check_table, data_table, dementia_table, levers_table, parameters_table, population_table,
    rate_table, reference_table, users_split, users_table, versions_table,
};
pub use version::{RELEASES, Release};
