//! Uncertainty, attribution and goal seek in the reader's words: what the views of the section «Hvor sikkert er dette?»
//! show, they only have to pick.

mod bars;
mod chance;
mod difference;
mod map;
mod seeking;
mod sensitivity;
mod stress;
mod why;

pub use bars::{BarRow, Bars};
pub use chance::{Chance, chance};
pub use difference::{DifferenceRow, differences};
pub use map::{Contoured, MapPicture, map_picture};
pub use seeking::{Found, found, ready_goals};
pub use sensitivity::sensitivity;
pub use stress::{StressPicture, drawn_far, single_rows, stress};
pub use why::{why, why_difference};

use crate::chart::TableCell;
use crate::format::number;
use crate::model::series::Series;
use crate::text::Catalogue;

/// The results that can be explained, in the order of their names in the catalogue.
pub const FIGURES: [Series; 6] = [
    Series::PlacesNeeded,
    Series::PlacesTarget,
    Series::Unmet,
    Series::UnmetDecided,
    Series::Fte,
    Series::Cost,
];

/// The name of one of [`FIGURES`].
pub fn figure_name(series: Series, texts: &Catalogue) -> &'static str {
    let place = FIGURES.iter().position(|&known| known == series);
    place
        .and_then(|place| texts.uncertainty.figures.get(place))
        .copied()
        .unwrap_or_default()
}

/// A result as it is shown.
pub fn shown(series: Series, value: f64) -> String {
    number(value, decimals(series))
}

/// The same as a cell of a table.
fn cell(series: Series, value: f64) -> TableCell {
    TableCell::number(value, decimals(series))
}

const fn decimals(series: Series) -> usize {
    match series {
        Series::Coverage | Series::InstitutionShare => 3,
        _ => 0,
    }
}
