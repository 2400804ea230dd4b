//! Chart geometry: whatever the scenario and the size, every mark is on the canvas and the axis holds
//! the data.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test says what is wrong by failing, in its helpers too"
)]

mod support {
    pub mod packaged;
    pub mod prepared;
    pub mod scenarios;
}

use std::sync::Arc;

use omsorgstrappa_core::chart::{Axis, ChartId, Layer, Mark, Plot, Point, Size, draw};
use omsorgstrappa_core::evaluation::Evaluation;
use omsorgstrappa_core::scenario::Scenario;
use omsorgstrappa_core::state::{CostFrame, Depth, StaircaseUnit, View};
use omsorgstrappa_core::text::BOKMAL;
use proptest::prelude::*;
use proptest::sample::select;
use support::prepared::prepared;
use support::scenarios::scenario;

/// How far outside the canvas a point may lie, CSS pixels: half a line's width.
const SLACK: f64 = 2.0;

/// From a narrow phone to a wide screen.
fn size() -> impl Strategy<Value = Size> {
    (280.0..1600.0_f64, 180.0..700.0_f64).prop_map(|(width, height)| Size { width, height })
}

prop_compose! {
    fn view()(
        shown_year in 1990..2080,
        staircase in select(&[StaircaseUnit::Persons, StaircaseUnit::Fte, StaircaseUnit::Money][..]),
        cost in select(&[CostFrame::Total, CostFrame::PerInhabitant, CostFrame::PerPlace][..]),
    ) -> View {
        View { depth: Depth::Full, staircase, cost, ..View::new(shown_year) }
    }
}

fn evaluation(scenario: Scenario) -> Evaluation {
    Evaluation::new(Arc::new(prepared(&scenario)), Arc::new(scenario))
}

/// Every point of a mark.
fn points(mark: &Mark) -> Vec<Point> {
    match mark {
        Mark::Fill { points, .. } | Mark::Veil { points, .. } => points.clone(),
        Mark::Strokes { lines, .. } => lines.concat(),
        Mark::Text { at, .. } => vec![*at],
    }
}

/// Every value that is drawn, stacks as their sum.
fn values(plot: &Plot) -> Vec<f64> {
    match plot {
        Plot::Stairs(plot) => plot
            .steps
            .iter()
            .filter_map(|step| step.values)
            .flatten()
            .collect(),
        Plot::Years(plot) => plot
            .layers
            .iter()
            .flat_map(|layer| match layer {
                Layer::Area { lower, upper, .. } | Layer::Band { lower, upper, .. } => {
                    [lower.clone(), upper.clone()].concat()
                }
                Layer::Line { values, .. } | Layer::Scenario { values, .. } => values.clone(),
                Layer::Goal { value, .. } => vec![*value],
                Layer::Bars { parts } => {
                    let positive = |offset: usize| -> f64 {
                        parts
                            .iter()
                            .map(|(_, _, values)| values[offset].max(0.0))
                            .sum()
                    };
                    (0..parts[0].2.len()).map(positive).collect()
                }
            })
            .collect(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Every mark of every chart lies on the canvas.
    #[test]
    fn every_mark_is_on_the_canvas(scenario in scenario(), view in view(), size in size()) {
        let evaluation = evaluation(scenario);
        for chart in ChartId::ALL {
            let plot = chart.plot(&evaluation, view, &BOKMAL);
            let scene = draw(&plot, size, Axis::covering(plot.highest()));
            prop_assert!(!scene.back.is_empty() && !scene.front.is_empty());
            for mark in scene.back.iter().chain(&scene.front) {
                for Point { x, y } in points(mark) {
                    let inside = (-SLACK..=size.width + SLACK).contains(&x)
                        && (-SLACK..=size.height + SLACK).contains(&y);
                    prop_assert!(inside, "{}: {x}, {y} of {size:?} in {mark:?}", chart.key());
                }
            }
        }
    }

    /// The axis holds the highest value that is drawn, and is no more than twice as high.
    #[test]
    fn the_axis_holds_the_data(scenario in scenario(), view in view()) {
        let evaluation = evaluation(scenario);
        for chart in ChartId::ALL {
            let plot = chart.plot(&evaluation, view, &BOKMAL);
            let highest = values(&plot).into_iter().fold(0.0, f64::max);
            let axis = Axis::covering(plot.highest());
            prop_assert!(axis.high * (1.0 + 1e-8) >= highest, "{}: {axis:?} {highest}", chart.key());
            prop_assert!(axis.high <= (2.0 * highest).max(1.0), "{}: {axis:?} {highest}", chart.key());
            prop_assert!((2..=12).contains(&axis.ticks().count()));
        }
    }

    /// Words and tables of every chart are there, and no placeholder is left.
    #[test]
    fn words_and_tables_are_filled_in(scenario in scenario(), view in view()) {
        let evaluation = evaluation(scenario);
        let years = evaluation.outputs.years().count();
        for chart in ChartId::ALL {
            let words = chart.words(&evaluation, view, &BOKMAL);
            for text in [&words.finding, &words.subtitle, &words.summary] {
                prop_assert!(!text.is_empty(), "{}", chart.key());
                prop_assert!(!text.contains("NaN") && !text.contains("inf"), "{}: {text}", chart.key());
            }
            // The name of the municipality may hold anything.
            for text in [&words.finding, &words.summary] {
                prop_assert!(!text.contains(['{', '}']), "{}: {text}", chart.key());
            }
            let rows = chart.table(&evaluation, view, &BOKMAL).rows.len();
            let expected = if chart == ChartId::Stairs { 5 } else { years };
            prop_assert_eq!(rows, expected, "{}", chart.key());
        }
    }
}
