//! «Hva er sjansen for at det er nok?»: the S-curve.

use crate::chart::{Row, Table, TableCell};
use crate::format::{fill, percent};
use crate::model::series::Series;
use crate::text::Catalogue;
use crate::uncertainty::Draws;

use super::{cell, shown};

/// Points along the curve.
const POINTS: usize = 100;

/// The chance that so much is enough, and the curve of all such chances.
#[derive(Clone, Debug, PartialEq)]
pub struct Chance {
    /// In a sentence.
    pub finding: String,
    /// The lowest and the highest of all draws.
    pub ends: [f64; 2],
    /// Places and share of draws in which they are enough, from the lowest.
    pub curve: Vec<[f64; 2]>,
    /// Share of draws in which it is enough.
    pub share: f64,
}

impl Chance {
    /// The curve as a table of so much and the share of draws in which it is enough.
    pub fn table(&self, series: Series, caption: &str, head: [&str; 2]) -> Table {
        let row = |&[value, share]: &[f64; 2]| Row {
            head: shown(series, value),
            cells: vec![cell(series, value), TableCell::share(share, 0)],
            chosen: false,
        };
        let [figure, chance] = head;
        Table {
            caption: caption.to_owned(),
            head: vec![String::new(), figure.to_owned(), chance.to_owned()],
            rows: self.curve.iter().map(row).collect(),
        }
    }
}

/// The chance that `enough` of `series` is enough in `year`; `None` where it is not drawn.
pub fn chance(
    draws: &Draws,
    series: Series,
    year: i32,
    enough: f64,
    texts: &Catalogue,
) -> Option<Chance> {
    let values = draws.s_curve(series, year)?;
    let (low, high) = (*values.first()?, *values.last()?);
    let share = draws.share_at_most(series, year, enough)?;
    let count = values.len();
    let curve = (0..=POINTS).filter_map(|point| {
        let place = (point * count / POINTS).min(count - 1);
        Some([*values.get(place)?, (place + 1) as f64 / count as f64])
    });
    Some(Chance {
        finding: fill(
            texts.uncertainty.chance_finding,
            &[
                ("value", &shown(series, enough)),
                ("percent", &percent(share, 0)),
                ("year", &year.to_string()),
            ],
        ),
        ends: [low, high],
        curve: curve.collect(),
        share,
    })
}
