//! What a chart's colours mean.

use super::marks::Ink;

/// How a colour is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Swatch {
    /// Filled.
    Fill,
    /// Hatched.
    Hatch,
    /// A line.
    Line,
    /// A dashed line.
    Dashed,
    /// A veil between two lines.
    Band,
    /// A line with an end at each side.
    Whisker,
}

impl Swatch {
    /// Its name in the style sheet; none where it is filled.
    pub const fn kind(self) -> Option<&'static str> {
        match self {
            Self::Fill => None,
            Self::Hatch => Some("hatch"),
            Self::Line => Some("line"),
            Self::Dashed => Some("dashed"),
            Self::Band => Some("band"),
            Self::Whisker => Some("whisker"),
        }
    }
}

/// One line of a legend.
#[derive(Clone, Debug, PartialEq)]
pub struct LegendItem {
    /// Its colour.
    pub ink: Ink,
    /// How the colour is used.
    pub swatch: Swatch,
    /// What it means.
    pub text: String,
}

/// A line of a legend.
pub(crate) fn item(ink: Ink, swatch: Swatch, text: impl Into<String>) -> LegendItem {
    LegendItem {
        ink,
        swatch,
        text: text.into(),
    }
}
