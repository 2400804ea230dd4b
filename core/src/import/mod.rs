//! Files from Statistics Norway: recognised by what is in them, read a slice at a time into one inner
//! form, and turned into the population of one municipality.
//!
//! [`Reader`] takes bytes and gives an [`Imported`]; [`Imported::population`] gives what a baseline takes.
//! Rules: `research/data.md` of the contract, sections 5 and 6.

mod cube;
mod decode;
mod delimited;
mod error;
mod figure;
mod imported;
mod json_stat;
mod label;
mod layout;
mod population;
mod preview;
mod px;
mod reader;
mod register;
pub mod ssb;
mod table;
mod variable;
mod xlsx;

pub(crate) use delimited::small_table;

pub use cube::{MOST_FIGURES, MOST_LABELS};
pub use error::{Fault, Import, ImportError, Missing, Place, Refused, Side, Stranger};
pub use imported::{Imported, SexesFound, Stamp};
pub use label::{AlternativeLabel, TEN_GROUPS};
pub use population::{ImportedPopulation, Note, Packaged, Total, Wanted};
pub use preview::{file_lines, preview_table, totals};
pub use reader::{
    Format, MOST_BYTES, MOST_WORKBOOK_BYTES, Progress, Reader, check_size, read_file,
};
pub use register::{Predecessor, Register};
pub use table::Table;
