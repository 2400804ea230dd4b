//! Which assumption matters most: each parameter to its low and its high with the rest at mode.

use omsorgstrappa_kernel::Columns;

use crate::cases::{Cases, Engine, Results, SeriesSet, Span, parameter_numbers};
use crate::model::parameter::ParameterId;
use crate::model::run::Inputs;
use crate::model::series::Series;

use super::ranges::{Range, Ranges};

/// One bar of the tornado.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bar {
    /// Which parameter.
    pub parameter: ParameterId,
    /// Its range.
    pub range: Range,
    /// The result with the parameter at its low end.
    pub at_low: f64,
    /// The result with the parameter at its high end.
    pub at_high: f64,
}

impl Bar {
    /// How far apart the two results are.
    pub fn width(&self) -> f64 {
        (self.at_high - self.at_low).abs()
    }
}

/// Every parameter to both its ends, for one year and every series.
#[derive(Clone, Debug, PartialEq)]
pub struct Tornado {
    year: i32,
    ranges: Vec<(ParameterId, Range)>,
    /// The scenario itself, then low and high of each parameter.
    results: Results,
}

impl Tornado {
    /// Works out the two ends of every parameter that is uncertain and not fixed, for `year` (the nearest
    /// year where it is outside).
    pub fn new(engine: &mut Engine, inputs: &Inputs, ranges: &Ranges, year: i32) -> Self {
        let first = engine.prepared().baseline.base_year;
        let year = year.clamp(first, engine.prepared().end_year());
        let ranges: Vec<(ParameterId, Range)> = ParameterId::ALL
            .iter()
            .filter_map(|&id| {
                let range = ranges.range(id, inputs.parameters.get(id))?;
                range.pert().map(|_| (id, range))
            })
            .collect();
        let mut rows = vec![inputs.parameters];
        for &(id, range) in &ranges {
            for end in [range.low, range.high] {
                let mut parameters = inputs.parameters;
                parameters.set(id, end);
                rows.push(parameters);
            }
        }
        let numbers: Vec<_> = rows.iter().map(parameter_numbers).collect();
        let mut columns =
            parameter_numbers(&inputs.parameters).map(|_| Vec::with_capacity(rows.len()));
        for row in &numbers {
            for (column, value) in columns.iter_mut().zip(row) {
                column.push(*value);
            }
        }
        let levers = engine.levers(inputs);
        let cases = Cases {
            columns: Columns {
                parameters: columns.each_ref().map(Vec::as_slice),
                levers: levers.each_ref().map(std::slice::from_ref),
            },
            rows: rows.len(),
        };
        let mut results = Results::default();
        let offset = usize::try_from(year - first).unwrap_or(0);
        engine.run(
            inputs,
            &cases,
            SeriesSet::ALL,
            Span::Ends(offset),
            &mut results,
        );
        Self {
            year,
            ranges,
            results,
        }
    }

    /// The year it is for.
    pub const fn year(&self) -> i32 {
        self.year
    }

    /// The scenario's own result.
    pub fn at_mode(&self, series: Series) -> f64 {
        self.results.at(series, self.year, 0).unwrap_or(f64::NAN)
    }

    /// The bars of one series, the widest first; parameters without effect are left out.
    pub fn bars(&self, series: Series) -> Vec<Bar> {
        let values = self.results.values(series, self.year).unwrap_or_default();
        let ends = values.get(1..).unwrap_or_default().chunks_exact(2);
        let all = self
            .ranges
            .iter()
            .zip(ends)
            .filter_map(|(&(parameter, range), ends)| match ends {
                &[at_low, at_high] => Some(Bar {
                    parameter,
                    range,
                    at_low,
                    at_high,
                }),
                _ => None,
            })
            .filter(|bar| bar.width() > self.at_mode(series).abs() * 1e-12);
        // Some thirty at most: each is put in its place.
        let mut bars: Vec<Bar> = Vec::with_capacity(self.ranges.len());
        for bar in all {
            let place = bars
                .iter()
                .take_while(|known| known.width() >= bar.width())
                .count();
            bars.insert(place, bar);
        }
        bars
    }
}
