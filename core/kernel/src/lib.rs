//! The model of `omsorgstrappa-core` for a thousand cases at once (sections 3 to 9 of the method).
//!
//! A crate of its own, without dependencies, so that it can be compiled for speed while the rest of
//! the page is compiled for size. It knows numbers by their places only; `core` knows what they mean
//! and proves, on random scenarios, that both give the same results.
//!
//! What makes it quick: sums over ages are made once for each municipality, year, whole years of
//! shift and set of ages that have died out ([`Kernel`]); inside one segment of the rate curve a shift
//! is one factor, and the factor of a year is the factor of the year before times a constant; nothing is
//! allocated. Cases are worked out one after the other: four side by side were a tenth quicker and three
//! kilobytes more.

mod case;
mod math;
mod names;
mod quantile;
mod run;
mod sort;
mod sums;
mod year;

pub use case::Columns;
pub use names::{
    ANNUITY, COLUMNS, LEVER_NAMES, LEVERS, PARAMETER_NAMES, PARAMETERS, SERIES, SERIES_NAMES,
    lever, parameter, series,
};
pub use quantile::{Band, band, quantiles};
pub use run::{Move, On, Plan, Span, YearInCommon};
pub use sort::sort;
pub use sums::{AGES, ByAge, Facts, Kernel, SEGMENTS, Segment};
