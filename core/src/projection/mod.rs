//! The project's own projection of municipalities: cohorts moved forward by age and sex, the
//! municipality's own ratios pooled and shrunk to the country's, and every age group tied each year
//! to SSB's figure for the country (data/README.md, «The projection»). Nothing here is SSB's figure
//! for a municipality.

mod forward;
mod rates;
mod whole;

pub use forward::Forward;
pub use rates::Rates;
pub use whole::whole_persons;

use crate::model::age::{Band, ByAge, OLDEST};

/// Women and men by single year of age on one 1 January.
pub type Sexes = [ByAge; 2];

/// Persons in each of [`GROUPS`].
pub type Groups = [f64; GROUPS.len()];

const fn ages(from: u8, to: u8) -> Band {
    Band { from, to }
}

/// SSB's ten functional age groups (funksjonelle aldersgrupper), youngest first.
pub const GROUPS: [Band; 10] = [
    ages(0, 0),
    ages(1, 5),
    ages(6, 12),
    ages(13, 15),
    ages(16, 19),
    ages(20, 44),
    ages(45, 66),
    Band::FROM_67_TO_79,
    Band::FROM_80_TO_89,
    Band::FROM_90,
];

/// Everybody by age group, both sexes.
pub fn grouped(persons: &Sexes) -> Groups {
    GROUPS.map(|group| persons.iter().map(|sex| group.sum(sex)).sum())
}

/// The name of a group as SSB's files have it: `0`, `1-5`, `90+`.
pub fn group_name(group: Band) -> String {
    if group.to == OLDEST {
        format!("{}+", group.from)
    } else if group.from == group.to {
        group.from.to_string()
    } else {
        format!("{}-{}", group.from, group.to)
    }
}
