//! Two levers at once as a map: bands of colour, and lines with their numbers for those who do not see the colours.

use crate::chart::{Row, Table};
use crate::evaluation::Evaluation;
use crate::figure::lever_text;
use crate::format::fill;
use crate::seek::{Map, MapAxis};
use crate::text::Catalogue;

use super::{cell as table_cell, figure_name, shown};

/// A line through points of the same number.
#[derive(Clone, Debug, PartialEq)]
pub struct Contoured {
    /// Its path on a square of 64 by 64.
    pub path: String,
    /// Its number.
    pub label: String,
    /// Where the number stands, on the same square.
    pub at: [f64; 2],
}

/// The map, ready to be drawn on a square of 64 by 64 whose origin is at the upper left.
#[derive(Clone, Debug, PartialEq)]
pub struct MapPicture {
    /// One path for each band, the lowest numbers first.
    pub bands: Vec<String>,
    /// Lines between the bands.
    pub lines: Vec<Contoured>,
    /// Both levers untouched.
    pub today: [f64; 2],
    /// The scenario.
    pub scenario: [f64; 2],
    /// Names of the axes, and their ends in words.
    pub axes: [(String, [String; 2]); 2],
    /// In a sentence.
    pub summary: String,
    /// Five by five of its points.
    pub table: Table,
}

const SIDE: f64 = Map::SIDE as f64;

/// The picture of a map.
pub fn map_picture(map: &Map, evaluation: &Evaluation, texts: &Catalogue) -> MapPicture {
    let levels = map.levels();
    let cells = map.bands(&levels);
    let bands = (0..=levels.len())
        .map(|band| band_path(&cells, band))
        .collect();
    let lines = levels
        .iter()
        .filter_map(|&level| line(map, level))
        .collect();
    let place = |point: [f64; 2]| {
        let [x, y] = point;
        let share = |axis: MapAxis, value: f64| {
            ((value - axis.low) / (axis.high - axis.low)).clamp(0.0, 1.0)
        };
        [share(map.x, x) * SIDE, (1.0 - share(map.y, y)) * SIDE]
    };
    let axis = |axis: MapAxis| {
        let text = |value: f64| lever_text(axis.lever, value, Some(evaluation), texts);
        let name = texts.levers.of(axis.lever).label.to_owned();
        (name, [text(axis.low), text(axis.high)])
    };
    let cells = || (0..5).map(|fifth| fifth * (Map::SIDE - 1) / 4);
    let end =
        |axis: MapAxis, cell: usize| lever_text(axis.lever, axis.at(cell), Some(evaluation), texts);
    // From the top, as on the map.
    let rows = cells().rev().map(|y| Row {
        head: end(map.y, y),
        cells: cells()
            .map(|x| {
                map.at(x, y).map_or_else(
                    || String::new().into(),
                    |value| table_cell(map.series, value),
                )
            })
            .collect(),
        chosen: false,
    });
    let label = |axis: MapAxis| texts.levers.of(axis.lever).label;
    let corner = format!("{} / {}", label(map.y), label(map.x));
    let table = Table {
        caption: format!("{}, {}", figure_name(map.series, texts), map.year),
        head: std::iter::once(corner)
            .chain(cells().map(|x| end(map.x, x)))
            .collect(),
        rows: rows.collect(),
    };
    let (low, high) = map.extremes().unwrap_or_default();
    let near = |point: [f64; 2]| {
        let [x, y] = place(point);
        let value = map.at(cell(x), cell(SIDE - y - 1e-9));
        value.map_or_else(String::new, |value| shown(map.series, value))
    };
    let year = map.year.to_string();
    MapPicture {
        bands,
        lines,
        today: place(map.today),
        scenario: place(map.scenario),
        axes: [axis(map.x), axis(map.y)],
        table,
        summary: fill(
            texts.uncertainty.map_summary,
            &[
                ("figure", figure_name(map.series, texts)),
                ("year", &year),
                ("low", &shown(map.series, low)),
                ("high", &shown(map.series, high)),
                ("today", &near(map.today)),
                ("scenario", &near(map.scenario)),
            ],
        ),
    }
}

/// A point of the two levers on the square: their ends are the middles of the outermost cells.
fn place(map: &Map, [x, y]: [f64; 2]) -> [f64; 2] {
    let along = |axis: MapAxis, value: f64| {
        let share = ((value - axis.low) / (axis.high - axis.low)).clamp(0.0, 1.0);
        0.5 + share * (SIDE - 1.0)
    };
    [along(map.x, x), SIDE - along(map.y, y)]
}

/// The cell that a place on the square lies in.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // Clamped to the square.
fn cell(place: f64) -> usize {
    place.clamp(0.0, SIDE - 1.0) as usize
}

/// The cells of one band, as runs of neighbours in each row.
fn band_path(cells: &[u8], band: usize) -> String {
    let mut path = String::new();
    for (row, cells) in cells.chunks(Map::SIDE).enumerate() {
        // Rows are counted from the lowest of the axis.
        let y = Map::SIDE - 1 - row;
        let mut x = 0;
        while x < cells.len() {
            let inside = |cell: &&u8| usize::from(**cell) == band;
            let run = cells.iter().skip(x).take_while(inside).count();
            if run > 0 {
                path.push_str(&["M", &x.to_string(), " ", &y.to_string(), "h"].concat());
                path.push_str(&[&run.to_string(), "v1h-", &run.to_string(), "z"].concat());
            }
            x += run.max(1);
        }
    }
    path
}

/// The line of one level; `None` where it is nowhere on the map.
fn line(map: &Map, level: f64) -> Option<Contoured> {
    let segments = map.contour(level);
    let segments = segments.iter().map(|ends| ends.map(|end| place(map, end)));
    // The number stands where the line is nearest to the middle of the map.
    let middle = |segment: [[f64; 2]; 2]| {
        let [[x1, y1], [x2, y2]] = segment;
        [f64::midpoint(x1, x2), f64::midpoint(y1, y2)]
    };
    let [x, y] = segments
        .clone()
        .map(middle)
        .min_by(|a, b| away(*a).total_cmp(&away(*b)))?;
    let path = segments
        .map(|[[x1, y1], [x2, y2]]| format!("M{x1:.2} {y1:.2}L{x2:.2} {y2:.2}"))
        .collect::<Vec<_>>()
        .concat();
    Some(Contoured {
        path,
        label: shown(map.series, level),
        at: [x.clamp(1.0, SIDE - 6.0), y.clamp(3.0, SIDE - 1.0)],
    })
}

fn away([x, y]: [f64; 2]) -> f64 {
    (x - SIDE / 2.0).hypot(y - SIDE / 2.0)
}
