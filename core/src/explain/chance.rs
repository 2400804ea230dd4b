//! «Hva er sjansen for at det er nok?»: the S-curve.

use crate::chart::{Row, Table};
use crate::format::{fill, percent};
use crate::model::series::Series;
use crate::text::Catalogue;
use crate::uncertainty::Draws;

use super::{cell, figure_name, shown};

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
    /// The curve in tenths, as a table.
    pub table: Table,
}

impl Chance {
    /// Where a value lies between the lowest and the highest draw, 0 to 1; in the middle where all are the same.
    pub fn along(&self, value: f64) -> f64 {
        let [low, high] = self.ends;
        if high > low {
            ((value - low) / (high - low)).clamp(0.0, 1.0)
        } else {
            0.5
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
    let tenths = (1..10).filter_map(|tenth| {
        let place = (tenth * count).div_ceil(10).max(1) - 1;
        let value = *values.get(place)?;
        Some(Row {
            head: percent(tenth as f64 / 10.0, 0),
            cells: vec![cell(series, value)],
            chosen: false,
        })
    });
    let table = Table {
        caption: texts.uncertainty.s_curve.to_owned(),
        head: vec![
            texts.uncertainty.chance_share.to_owned(),
            figure_name(series, texts).to_owned(),
        ],
        rows: tenths.collect(),
    };
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
        table,
    })
}
