//! Two levers at once: a result over a grid of both, with what is needed to read it without colour.

use omsorgstrappa_kernel::{Columns, LEVERS, lever};

use crate::cases::{Cases, Engine, Results, SeriesSet, Span, parameter_numbers};
use crate::chart::Axis;
use crate::model::lever::{CoverageTarget, LeverId, Levers};
use crate::model::run::Inputs;
use crate::model::series::Series;

use super::positions::today;

/// Which levers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum MapKind {
    /// Prevalence of dementia across, shift towards home care up.
    #[default]
    PrevalenceShift,
    /// Coverage across, shift towards home care up.
    CoverageShift,
}

impl MapKind {
    /// Both.
    pub const ALL: [Self; 2] = [Self::PrevalenceShift, Self::CoverageShift];

    /// The lever across and the lever up.
    pub const fn levers(self) -> [LeverId; 2] {
        match self {
            Self::PrevalenceShift => [LeverId::Prevalence, LeverId::HomeCareShift],
            Self::CoverageShift => [LeverId::CoverageTarget, LeverId::HomeCareShift],
        }
    }
}

/// One axis of the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MapAxis {
    /// Which lever.
    pub lever: LeverId,
    /// The lever's value in the first cell, in the scenario's unit.
    pub low: f64,
    /// The lever's value in the last cell.
    pub high: f64,
}

impl MapAxis {
    /// The lever's value in a cell.
    pub fn at(self, cell: usize) -> f64 {
        self.at_place(cell as f64)
    }

    fn at_place(self, place: f64) -> f64 {
        self.low + (self.high - self.low) * place / (Map::SIDE - 1) as f64
    }
}

/// A piece of a line of equal value, in the levers' own units: x and y of both ends.
pub type Contour = [[f64; 2]; 2];

/// A result over two levers.
#[derive(Clone, Debug, PartialEq)]
pub struct Map {
    /// Which result.
    pub series: Series,
    /// In which year.
    pub year: i32,
    /// Across.
    pub x: MapAxis,
    /// Up.
    pub y: MapAxis,
    /// Today's point: both levers untouched.
    pub today: [f64; 2],
    /// The scenario's point. Where its places follow need, its coverage in that year.
    pub scenario: [f64; 2],
    /// One number for each cell, row by row from the lowest of `y`.
    pub values: Vec<f64>,
}

impl Map {
    /// Cells along each side.
    pub const SIDE: usize = 64;

    /// Works out `series` in `year` (the nearest year where it is outside) over both levers' ranges, with
    /// everything else as in `inputs`.
    pub fn new(
        engine: &mut Engine,
        inputs: &Inputs,
        kind: MapKind,
        series: Series,
        year: i32,
    ) -> Self {
        let first = engine.prepared().baseline.base_year;
        let year = year.clamp(first, engine.prepared().end_year());
        let [x, y] = kind.levers().map(|lever| {
            let spec = lever.spec();
            MapAxis {
                lever,
                low: spec.min,
                high: spec.max,
            }
        });
        let cells = Self::SIDE * Self::SIDE;
        let across: Vec<f64> = (0..cells).map(|cell| x.at(cell % Self::SIDE)).collect();
        let up: Vec<f64> = (0..cells).map(|cell| y.at(cell / Self::SIDE)).collect();
        let levers = engine.levers(inputs);
        let mut columns: [&[f64]; LEVERS] = levers.each_ref().map(std::slice::from_ref);
        let no = [0.0];
        columns[lever::HOME_CARE_SHIFT] = &up;
        match kind {
            MapKind::PrevalenceShift => columns[lever::PREVALENCE] = &across,
            MapKind::CoverageShift => {
                columns[lever::COVERAGE_TARGET] = &across;
                columns[lever::FOLLOW_NEED] = &no;
            }
        }
        let parameters = parameter_numbers(&inputs.parameters);
        let parameters = parameters.each_ref().map(std::slice::from_ref);
        let span = Span::Ends(usize::try_from(year - first).unwrap_or(0));
        let mut results = Results::default();
        let cases = Cases {
            columns: Columns {
                parameters,
                levers: columns,
            },
            rows: cells,
        };
        engine.run(inputs, &cases, SeriesSet::of(&[series]), span, &mut results);
        let values = results.values(series, year).unwrap_or_default().to_vec();

        let own = Cases {
            columns: Columns {
                parameters,
                levers: levers.each_ref().map(std::slice::from_ref),
            },
            rows: 1,
        };
        engine.run(
            inputs,
            &own,
            SeriesSet::of(&[Series::Coverage]),
            span,
            &mut results,
        );
        let coverage = results.at(Series::Coverage, year, 0).unwrap_or(f64::NAN);
        let point = |lever, scenario: Option<&Levers>| {
            let untouched = today(lever, engine).unwrap_or(f64::NAN);
            match (lever, scenario) {
                (LeverId::Prevalence, Some(levers)) => levers.prevalence,
                (LeverId::HomeCareShift, Some(levers)) => levers.home_care_shift,
                (LeverId::CoverageTarget, Some(levers)) => match levers.coverage_target {
                    CoverageTarget::Share(share) => share,
                    CoverageTarget::AsToday => untouched,
                    CoverageTarget::FollowNeed => coverage,
                },
                _ => untouched,
            }
        };
        Self {
            series,
            year,
            x,
            y,
            today: kind.levers().map(|lever| point(lever, None)),
            scenario: kind
                .levers()
                .map(|lever| point(lever, Some(&inputs.levers))),
            values,
        }
    }

    /// The number in a cell.
    pub fn at(&self, x: usize, y: usize) -> Option<f64> {
        (x < Self::SIDE).then(|| self.values.get(y * Self::SIDE + x).copied())?
    }

    /// Lowest and highest number; `None` where no cell has a number.
    pub fn extremes(&self) -> Option<(f64, f64)> {
        let finite = || {
            self.values
                .iter()
                .copied()
                .filter(|value| value.is_finite())
        };
        Some((
            finite().min_by(f64::total_cmp)?,
            finite().max_by(f64::total_cmp)?,
        ))
    }

    /// Round numbers between the lowest and the highest, at most six: the lines to draw and the edges of
    /// the bands.
    pub fn levels(&self) -> Vec<f64> {
        let Some((low, high)) = self.extremes() else {
            return Vec::new();
        };
        let step = Axis::covering(high - low).step;
        let first = (low / step).floor();
        (0..=8_u8)
            .map(|count| (first + f64::from(count)) * step)
            .filter(|&level| level > low && level < high)
            .collect()
    }

    /// The band of each cell, 0 where it is below the first of `levels`; no number counts as below.
    pub fn bands(&self, levels: &[f64]) -> Vec<u8> {
        let band = |value: &f64| {
            let below = levels.iter().filter(|&level| value >= level).count();
            u8::try_from(below).unwrap_or(u8::MAX)
        };
        self.values.iter().map(band).collect()
    }

    /// The line on which the result is `level`, in pieces of one cell each (marching squares).
    pub fn contour(&self, level: f64) -> Vec<Contour> {
        let mut pieces = Vec::new();
        for row in 1..Self::SIDE {
            for column in 1..Self::SIDE {
                self.cell_contour(row, column, level, &mut pieces);
            }
        }
        pieces
    }

    /// The pieces between the cells (`column` − 1, `row` − 1) and (`column`, `row`).
    fn cell_contour(&self, row: usize, column: usize, level: f64, pieces: &mut Vec<Contour>) {
        let corners = [
            (column - 1, row - 1),
            (column, row - 1),
            (column, row),
            (column - 1, row),
        ];
        let mut crossings = [[0.0; 2]; 4];
        let mut count = 0;
        for (corner, next) in corners.iter().zip(corners.iter().cycle().skip(1)) {
            let (Some(a), Some(b)) = (self.at(corner.0, corner.1), self.at(next.0, next.1)) else {
                return;
            };
            if (a < level) == (b < level) || !a.is_finite() || !b.is_finite() {
                continue;
            }
            let part = (level - a) / (b - a);
            let between = |from: usize, to: usize| from as f64 + (to as f64 - from as f64) * part;
            if let Some(cell) = crossings.get_mut(count) {
                *cell = [
                    self.x.at_place(between(corner.0, next.0)),
                    self.y.at_place(between(corner.1, next.1)),
                ];
                count += 1;
            }
        }
        // Two crossings are one piece, four are a saddle of two.
        for pair in crossings.get(..count).unwrap_or_default().chunks_exact(2) {
            if let &[from, to] = pair {
                pieces.push([from, to]);
            }
        }
    }
}
