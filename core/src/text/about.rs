//! Words of the first minutes: hints, and what stands beside the numbers.

use super::words::texts;

texts! {
    /// Words of the first minutes.
    AboutTexts {
        /// What stands at the numbers.
        disclaimer: &'static str,
        hints_title: &'static str,
        /// `{lever}` in the first, `{how}` in the last.
        hints: [&'static str; 3],
        hide: &'static str,
        show: &'static str,
    }
}
