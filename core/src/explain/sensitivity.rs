//! «Hvilken forutsetning betyr mest?»: the tornado.

use crate::format::fill;
use crate::model::series::Series;
use crate::text::Catalogue;
use crate::uncertainty::Tornado;

use super::bars::{BarRow, Bars, ordered, scale};
use super::{cell, figure_name, shown};

/// The tornado of one result, the widest bar first; at most `most` bars.
pub fn sensitivity(tornado: &Tornado, series: Series, most: usize, texts: &Catalogue) -> Bars {
    let words = &texts.uncertainty;
    let bars = tornado.bars(series);
    let mode = tornado.at_mode(series);
    // What moves nothing is no bar.
    let bars: Vec<_> = bars
        .into_iter()
        .filter(|bar| bar.width() > 1e-9 * mode.abs().max(1.0))
        .take(most)
        .collect();
    let ends = bars.iter().flat_map(|bar| [bar.at_low, bar.at_high]);
    let scale = scale(ends.chain([mode]));
    let year = tornado.year().to_string();
    let figure = figure_name(series, texts);
    let finding = bars.first().map_or_else(String::new, |bar| {
        fill(
            words.tornado_finding,
            &[
                ("name", texts.parameter(bar.parameter)),
                ("low", &shown(series, bar.at_low)),
                ("high", &shown(series, bar.at_high)),
            ],
        )
    });
    Bars {
        finding,
        caption: fill(
            words.tornado_caption,
            &[("figure", figure), ("year", &year)],
        ),
        columns: vec![words.at_low.to_owned(), words.at_high.to_owned()],
        line: Some(scale(mode)),
        rows: bars
            .iter()
            .map(|bar| BarRow {
                name: texts.parameter(bar.parameter).to_owned(),
                span: ordered(scale(bar.at_low), scale(bar.at_high)),
                whole: false,
                numbers: vec![cell(series, bar.at_low), cell(series, bar.at_high)],
            })
            .collect(),
    }
}
