//! Key figures and their formulas, on random scenarios: everything is filled in, and every formula can
//! be reached.

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

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::Arc;

use omsorgstrappa::packaged;
use omsorgstrappa_core::codec::read_scenario;
use omsorgstrappa_core::evaluation::Evaluation;
use omsorgstrappa_core::figure::{FigureId, formulas};
use omsorgstrappa_core::model::series::Series;
use omsorgstrappa_core::scenario::{Scenario, prepare};
use omsorgstrappa_core::shown::Shown;
use omsorgstrappa_core::state::State;
use omsorgstrappa_core::text::{BOKMAL, FormulaId, Long};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use support::prepared::prepared;
use support::scenarios::scenario;

fn long() -> Long {
    Long::read(include_str!("../data/text/nb.later.json"), &BOKMAL).unwrap()
}

fn evaluation(scenario: Scenario) -> Evaluation {
    Evaluation::new(Arc::new(prepared(&scenario)), Arc::new(scenario))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// No line of a formula has a name left in it, or something that is no number.
    #[test]
    fn formulas_are_filled_in(scenario in scenario(), year in 1990..2080) {
        let (long, evaluation) = (long(), evaluation(scenario));
        for figure in FigureId::ALL {
            let lines = formulas(figure, &evaluation, year, &|id| long.formula(id), &BOKMAL);
            prop_assert!(!lines.is_empty(), "{}", figure.key());
            for line in lines {
                for text in [line.numbers, line.meaning] {
                    let bad = text.is_empty() || text.contains(['{', '}']) || text.contains("NaN");
                    prop_assert!(!bad, "{}: «{text}»", figure.key());
                }
            }
        }
    }

    /// Everything that is said on screen can be said of any scenario.
    #[test]
    fn what_is_shown_is_filled_in(scenario in scenario(), year in 1990..2080) {
        let view = State::new(scenario.clone(), year).view;
        let shown = Shown::new(&evaluation(scenario.clone()), view, &scenario, &BOKMAL);
        for text in [&shown.presumes, &shown.status] {
            let bad = text.is_empty() || text.contains(['{', '}']) || text.contains("NaN");
            prop_assert!(!bad, "«{text}»");
        }
        for figure in FigureId::ALL {
            let figure = shown.figure(figure);
            let said = figure.lines.iter().map(|line| [&*line.strong, &line.rest].concat());
            for text in said.chain([figure.value.clone(), figure.short.clone()]) {
                prop_assert!(!text.is_empty() && !text.contains("NaN"), "{figure:?}");
            }
        }
    }
}

fn with_a_measure_that_goes_too_far() -> Scenario {
    let text = r#"{"schema": 2, "municipality": "3312", "measures": [{"name": "Alt hjemme", "from": 2030,
        "effects": [{"on": "home_care_shift", "change": 1.5}]}]}"#;
    read_scenario(text).unwrap()
}

/// Every formula that has a text is a line of some key figure in some scenario.
#[test]
fn every_formula_is_used() {
    let mut runner = TestRunner::deterministic();
    let used = RefCell::new(BTreeSet::new());
    let random = (0..64).map(|_| scenario().new_tree(&mut runner).unwrap().current());
    for scenario in random.chain([with_a_measure_that_goes_too_far()]) {
        let evaluation = evaluation(scenario);
        for figure in FigureId::ALL {
            let lookup = |id: FormulaId| {
                used.borrow_mut().insert(id.key());
                (String::new(), String::new())
            };
            formulas(
                figure,
                &evaluation,
                evaluation.outputs.end_year(),
                &lookup,
                &BOKMAL,
            );
        }
    }
    let all: BTreeSet<&str> = FormulaId::ALL.iter().map(|id| id.key()).collect();
    assert_eq!(used.into_inner(), all);
}

/// What the model gives before it is calibrated does not hang on the municipality's own figure.
#[test]
fn staff_before_calibration_is_the_models_own() {
    let own = |care_fte: &str| {
        let text = format!(r#"{{"municipality": "3312", "overrides": {{{care_fte}}}}}"#);
        let scenario = read_scenario(&text).unwrap();
        let prepared = prepare(&scenario, packaged::find("3312").as_ref()).unwrap();
        Evaluation::new(prepared.into(), scenario.into())
    };
    let (plain, calibrated) = (own(""), own(r#""care_fte": 700"#));
    let modelled = plain.at(Series::Fte, plain.base_year());
    assert!((calibrated.at(Series::Fte, calibrated.base_year()) - 700.0).abs() < 1e-9);
    assert!((modelled - 700.0).abs() > 1.0);
    assert!((calibrated.staff_before_calibration() - modelled).abs() < 1e-9);
    assert!((plain.staff_before_calibration() - modelled).abs() < 1e-12);
}
