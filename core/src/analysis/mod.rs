//! The analyses that municipal plans make on paper, one file each: opened on the plan's own figures
//! and usable on any municipality through the model's results. Each gives its numbers as a type of its
//! own and, with `finding()`, as what a view shows: answer, chart, table and sources. No words in here;
//! they are in the catalogue under the keys.

pub mod ask;
pub mod capacity;
pub mod choice;
pub mod constant_coverage;
pub mod dementia;
pub mod dimensioning;
pub mod expected;
pub mod finding;
pub mod goal;
pub mod healthy_years;
pub mod labour;
pub mod measures;
pub mod need_index;
pub mod new_openings;
pub mod openings;
pub mod own_capacity;
pub mod own_figures;
pub mod own_need;
pub mod own_peers;
pub mod profile;
pub mod short_stay;
pub mod staircase;
pub mod under_67;
pub mod what_happened;
