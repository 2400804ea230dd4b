//! Scenarios against each other: what has been changed, what it does to the key figures, the last change
//! played again, and several side by side.

mod changes;
mod replay;
mod side_by_side;

pub(crate) use changes::KEY_FIGURES;
pub use changes::{
    Against, ChangeLine, KeyDifference, change_lines, changes_table, field_name, figure_name,
    key_differences, step_text, value_text,
};
pub use replay::{Replay, TIMES, between};
pub use side_by_side::{
    Beside, LineWords, lines, lines_words, look, plain_table, same_lines, shared_axis, stairs,
    table, years_table,
};
