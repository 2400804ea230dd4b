//! Foreign words in the texts in bokmål, and what citations say in Norwegian.

use crate::text::Keyed;

/// What stands in our texts in the language that it was written in, and which that is; titles of sources are known by
/// their citations.
pub const FOREIGN: &[Keyed] = &[];

/// What stands in Norwegian in the citations beside the title, and what it is called here; the longest first.
pub const CITED: &[Keyed] = &[];
