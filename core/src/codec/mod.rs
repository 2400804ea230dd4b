//! The exchange format (section 16 of the method): JSON in, JSON out, and every error names its
//! place. Decoding never panics, whatever the text.
//!
//! Schema 1 is what the method page describes. Schema 2 adds `effects` to a measure ([`crate::model::effect`]) and nothing
//! else. Both are read, now and later; a scenario is schema 2 exactly where a measure has effects, so that what does not use
//! them can be read by whoever knows schema 1. A result is the same in both.

mod country;
mod csv;
mod directory;
mod fields;
mod municipality;
mod place;
mod plan;
mod profile;
mod read;
mod result;
mod text;
mod write;

pub use country::{read_backtest, read_check, read_country, read_expected};
pub use csv::{Cell, write_csv, write_exact_csv};
pub use directory::{read_directory, read_register, read_start};
pub use fields::{Object, parse};
pub use municipality::read_municipality;
pub use plan::{
    read_agenda_kaupang, read_history, read_lier, read_lillehammer, read_national_figures,
    read_ovre_eiker, read_sunndal,
};
pub use profile::{own_figures_template, read_own_figures};
pub(crate) use read::measure_from;
pub use read::{read_scenario, scenario_from};
pub use result::{simulate, write_result};
pub use text::json_text;
pub(crate) use write::changes_to_json;
pub use write::{baseline_to_json, scenario_to_json};

/// The keys of home-care users by age, youngest first.
pub const USER_GROUPS: [&str; 3] = ["0-66", "67-79", "80+"];
