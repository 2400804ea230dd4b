//! Chart geometry: what a chart says, what its table holds, and where every mark goes. No canvas:
//! the same marks are drawn in the page and recorded in tests.

mod axis;
mod balance;
mod cell;
mod cost;
mod figure;
mod labour;
mod legend;
mod look;
mod marks;
mod plot;
mod scene;
mod stairs;
mod svg;
mod table;

pub use axis::Axis;
pub use cell::TableCell;
pub(crate) use cost::{divisor as cost_divisor, per_million_of};
pub use figure::{Figure, Rule, Shape, Side, figure};
pub(crate) use legend::item;
pub use legend::{LegendItem, Swatch};
pub(crate) use look::marker;
pub use look::{Look, Marker};
pub use marks::{Anchor, Ink, Mark, Point, VEIL};
pub(crate) use marks::{dashed, dashes, hatch};
pub use plot::{Layer, Part, Plot, Stair, StairPlot, YearPlot};
pub use scene::{Scene, Size, draw};
pub(crate) use stairs::shown as step_shown;
pub use svg::{LOOKS, svg, swatch};
pub(crate) use svg::{Piece, escaped, parts, patterns, sample};
pub use table::{Row, Table};

use crate::evaluation::Evaluation;
use crate::state::View;
use crate::text::Catalogue;

/// Which chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChartId {
    /// Balansen: need, places, home, without.
    Balance,
    /// Trappa: the staircase.
    Stairs,
    /// Årsverk og arbeidskraft.
    Labour,
    /// Kostnad.
    Cost,
}

/// What a chart says.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    /// The finding, as its title.
    pub finding: String,
    /// What is shown.
    pub subtitle: String,
    /// One sentence for those who cannot see it.
    pub summary: String,
}

impl ChartId {
    /// Every chart, in the order of the page.
    pub const ALL: [Self; 4] = [Self::Balance, Self::Stairs, Self::Labour, Self::Cost];

    /// Name for element ids.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Balance => "balance",
            Self::Stairs => "stairs",
            Self::Labour => "labour",
            Self::Cost => "cost",
        }
    }

    /// Finding, subtitle and summary.
    pub fn words(self, evaluation: &Evaluation, view: View, texts: &Catalogue) -> Words {
        match self {
            Self::Balance => balance::words(evaluation, view, texts),
            Self::Stairs => stairs::words(evaluation, view, texts),
            Self::Labour => labour::words(evaluation, view, texts),
            Self::Cost => cost::words(evaluation, view, texts),
        }
    }

    /// What its colours mean.
    pub fn legend(self, evaluation: &Evaluation, view: View, texts: &Catalogue) -> Vec<LegendItem> {
        match self {
            Self::Balance => balance::legend(texts),
            Self::Stairs => stairs::legend(evaluation, view, texts),
            Self::Labour => labour::legend(evaluation, texts),
            Self::Cost => cost::legend(texts),
        }
    }

    /// Its numbers.
    pub fn table(self, evaluation: &Evaluation, view: View, texts: &Catalogue) -> Table {
        match self {
            Self::Balance => balance::table(evaluation, view, texts),
            Self::Stairs => stairs::table(evaluation, view, texts),
            Self::Labour => labour::table(evaluation, view, texts),
            Self::Cost => cost::table(evaluation, view, texts),
        }
    }

    /// What is drawn.
    pub fn plot(self, evaluation: &Evaluation, view: View, texts: &Catalogue) -> Plot {
        match self {
            Self::Balance => balance::plot(evaluation, view, texts),
            Self::Stairs => stairs::plot(evaluation, view, texts),
            Self::Labour => labour::plot(evaluation, view, texts),
            Self::Cost => cost::plot(evaluation, view, texts),
        }
    }
}
