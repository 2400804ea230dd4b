//! What the section «Hvor sikkert er dette?» says: it adds up, it is in words that are filled in, and what is drawn is
//! drawn whole.

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
}

use std::sync::Arc;

use omsorgstrappa_core::attribution::Attribution;
use omsorgstrappa_core::cases::Engine;
use omsorgstrappa_core::chart::{ChartId, Layer, Plot};
use omsorgstrappa_core::evaluation::Evaluation;
use omsorgstrappa_core::explain::{
    Bars, FIGURES, chance, differences, found, map_picture, ready_goals, sensitivity, stress, why,
    why_difference,
};
use omsorgstrappa_core::figure::FigureId;
use omsorgstrappa_core::model::lever::{CoverageTarget, LeverId};
use omsorgstrappa_core::model::series::Series;
use omsorgstrappa_core::scenario::{Scenario, prepare};
use omsorgstrappa_core::seek::{Map, MapKind, seek};
use omsorgstrappa_core::state::{View, opened};
use omsorgstrappa_core::text::BOKMAL;
use omsorgstrappa_core::uncertainty::{
    Draws, Extreme, FEW_ROWS, Live, OnScreen, ROWS, Ranges, Tornado, without_healthier_ageing,
    worst,
};
use support::packaged::municipality;

const YEAR: i32 = 2028;

fn plan() -> Scenario {
    opened(&municipality("3405-2018"))
}

fn moved() -> Scenario {
    let mut scenario = plan();
    scenario.levers.coverage_target = CoverageTarget::Share(0.16);
    scenario.levers.home_care_shift = 0.06;
    scenario.levers.technology = 0.02;
    scenario
}

fn evaluation(scenario: Scenario) -> Evaluation {
    let prepared = prepare(&scenario, Some(&municipality("3405-2018"))).unwrap();
    Evaluation::new(Arc::new(prepared), Arc::new(scenario))
}

fn engine(evaluation: &Evaluation) -> Engine {
    let reference = evaluation.scenario.dementia_reference;
    Engine::new(Arc::clone(&evaluation.prepared), reference)
}

fn attribution(evaluation: &Evaluation) -> Attribution {
    let inputs = evaluation.scenario.inputs(evaluation.prepared.end_year());
    Attribution::new(&mut engine(evaluation), &inputs, YEAR)
}

fn live(evaluation: &Evaluation) -> Live {
    let mut live = Live::new(evaluation, &Ranges::default());
    live.draw(evaluation, &Ranges::default(), ROWS);
    live
}

fn assert_drawn(bars: &Bars) {
    assert!(
        !bars.finding.is_empty() && !bars.finding.contains('{'),
        "{}",
        bars.finding
    );
    assert!(!bars.caption.contains('{'), "{}", bars.caption);
    for row in &bars.rows {
        let [from, to] = row.span;
        assert!(0.0 <= from && from <= to && to <= 1.0, "{row:?}");
        assert_eq!(row.numbers.len(), bars.columns.len());
        assert!(!row.name.is_empty());
    }
}

/// Every waterfall ends where it says, each bar begins where the one before ended, and the order of the levers is told.
#[test]
fn waterfalls_hang_together() {
    let evaluation = evaluation(moved());
    let attribution = attribution(&evaluation);
    for series in FIGURES {
        let bars = why(&attribution, series, &BOKMAL);
        assert_drawn(&bars);
        // Two wholes, and at most demography and three levers: what adds nothing is no bar.
        let last = bars.rows.len() - 1;
        assert!((1..=5).contains(&last), "{series:?}");
        assert!(last == 5 || series != Series::Fte, "{series:?}");
        let parts = &bars.rows[1..last];
        for pair in parts.windows(2) {
            let touches = pair[0]
                .span
                .iter()
                .any(|end| pair[1].span.iter().any(|other| (end - other).abs() < 1e-9));
            assert!(touches, "{series:?}: {pair:?}");
        }
        assert_eq!(
            u8::from(bars.rows[0].whole) + u8::from(bars.rows[last].whole),
            2,
            "{series:?}"
        );
    }
    let other = evaluation_of_plan();
    let bars = why_difference(
        &attribution,
        &self::attribution(&other),
        ["Mitt", "Planen"],
        Series::Fte,
        &BOKMAL,
    );
    assert_drawn(&bars);
    assert_eq!(bars.rows.first().unwrap().name, "Planen");
    assert_eq!(bars.rows.last().unwrap().name, "Mitt");
}

fn evaluation_of_plan() -> Evaluation {
    evaluation(plan())
}

/// The tornado is sorted by width and crossed by the line of the scenario itself.
#[test]
fn the_tornado_is_sorted() {
    let evaluation = evaluation(moved());
    let inputs = evaluation.scenario.inputs(evaluation.prepared.end_year());
    let tornado = Tornado::new(&mut engine(&evaluation), &inputs, &Ranges::default(), YEAR);
    for series in [Series::Fte, Series::Cost, Series::PlacesNeeded] {
        let bars = sensitivity(&tornado, series, 8, &BOKMAL);
        assert_drawn(&bars);
        let widths: Vec<f64> = bars
            .rows
            .iter()
            .map(|row| row.span[1] - row.span[0])
            .collect();
        assert!(
            widths.windows(2).all(|pair| pair[0] >= pair[1] - 1e-9),
            "{series:?}"
        );
        let line = bars.line.unwrap();
        assert!(
            bars.rows
                .iter()
                .all(|row| row.span[0] - 1e-9 <= line && line <= row.span[1] + 1e-9)
        );
    }
}

/// What the draws put on the screen holds the value on screen between its ends, in every chart and figure.
#[test]
fn bands_hold_what_is_on_screen() {
    let evaluation = evaluation(moved());
    let mut live = live(&evaluation);
    let view = View::new(YEAR);
    for rows in [ROWS, FEW_ROWS] {
        live.draw(&evaluation, &Ranges::default(), rows);
        let shown = OnScreen::new(
            &live.draws,
            &live.table,
            &evaluation,
            view,
            Some(7),
            &BOKMAL,
        );
        assert_eq!(shown.rows, rows);
        assert_eq!(shown.is_few(), rows < ROWS);
        for id in FigureId::ALL {
            let wanted = if id == FigureId::Unmet { 2 } else { 1 };
            assert_eq!(shown.ranges_of(id).len(), wanted, "{id:?}");
            assert!(shown.ranges_of(id).iter().all(|range| !range.contains('{')));
        }
        for id in ChartId::ALL {
            assert!(
                shown
                    .legend_of(id)
                    .unwrap()
                    .text
                    .contains(&rows.to_string())
            );
            let mut plot = id.plot(&evaluation, view, &BOKMAL);
            shown.put_on(id, &mut plot);
            match plot {
                Plot::Stairs(stairs) => {
                    let ranges = stairs.steps.iter().filter_map(|step| step.range);
                    assert_eq!(ranges.clone().count(), 4);
                    assert!(ranges.into_iter().all(|[low, high]| low <= high));
                }
                Plot::Years(years) => {
                    let bands = years.layers.iter().filter_map(|layer| match layer {
                        Layer::Band { lower, upper, .. } => Some((lower, upper)),
                        _ => None,
                    });
                    let bands: Vec<_> = bands.collect();
                    assert_eq!(bands.len(), 1, "{id:?}");
                    assert!(
                        bands[0]
                            .0
                            .iter()
                            .zip(bands[0].1)
                            .all(|(low, high)| low <= high)
                    );
                }
            }
        }
    }
}

/// A pinned scenario like the one on screen differs from it by exactly nothing, and another one does not.
#[test]
fn the_same_scenario_differs_by_nothing() {
    let this = evaluation(moved());
    let mut live = live(&this);
    let twin = evaluation(moved());
    let other = evaluation_of_plan();
    for pinned in [&twin, &other] {
        live.pinned(pinned, &Ranges::default());
    }
    let rows = differences(
        (&this, &live.draws),
        (&twin, live.kept(&twin).unwrap()),
        YEAR,
        &BOKMAL,
    );
    assert_eq!(rows.len(), 5);
    assert!(rows.iter().all(|row| row.says.starts_with('0')), "{rows:?}");
    let rows = differences(
        (&this, &live.draws),
        (&other, live.kept(&other).unwrap()),
        YEAR,
        &BOKMAL,
    );
    assert!(
        rows.iter().any(|row| !row.says.starts_with('0')),
        "{rows:?}"
    );
}

/// The chance grows from nothing to one along the curve.
#[test]
fn the_chance_grows() {
    let evaluation = evaluation(moved());
    let live = live(&evaluation);
    let of = |enough| chance(&live.draws, Series::PlacesNeeded, YEAR, enough, &BOKMAL).unwrap();
    let [low, high] = of(0.0).ends;
    assert!(of(low - 1.0).share.abs() < 1e-12 && (of(high).share - 1.0).abs() < 1e-12);
    let curve = of(300.0).curve;
    assert!(
        curve
            .windows(2)
            .all(|pair| pair[0][0] <= pair[1][0] && pair[0][1] <= pair[1][1])
    );
    assert!(!of(300.0).finding.contains('{'));
}

/// The worst draw is no better than the scenario, and what was drawn is named.
#[test]
fn the_worst_draw_is_bad() {
    let evaluation = evaluation(moved());
    let live = live(&evaluation);
    let inputs = evaluation.scenario.inputs(evaluation.prepared.end_year());
    let found = worst(
        &live.draws,
        &live.table,
        Series::Fte,
        YEAR,
        Extreme::Highest,
    )
    .unwrap();
    assert!(found.value >= evaluation.at(Series::Fte, YEAR));
    let outputs = Draws::row(&live.table, &evaluation.prepared, &inputs, found.row);
    assert!((outputs.at(Series::Fte, YEAR) - found.value).abs() < 1e-6);
    let without = self::evaluation(without_healthier_ageing(&evaluation.scenario));
    let picture = stress(
        &evaluation,
        &live.draws,
        (&found, &outputs),
        &without.outputs,
        &Ranges::default(),
        (Series::Fte, YEAR),
        &BOKMAL,
    );
    assert_eq!((picture.rows.len(), picture.drawn.len()), (6, 5));
    assert!(!picture.finding.contains('{'));
}

/// Every goal with every lever gives a sentence; what is said to be possible is so when the lever is moved there.
#[test]
fn what_is_possible_is_so() {
    let evaluation = evaluation(moved());
    let mut possible = 0;
    for (goal, name) in ready_goals(1200.0, &BOKMAL) {
        assert!(!name.is_empty());
        for lever in LeverId::ALL {
            let inputs = evaluation.scenario.inputs(evaluation.prepared.end_year());
            let wanted = goal.wanted(&evaluation.outputs, YEAR);
            let answer = seek(&mut engine(&evaluation), &inputs, wanted, lever);
            let found = found(answer, wanted, lever, &evaluation, &BOKMAL);
            assert!(
                !found.says.contains('{') && !found.says.is_empty(),
                "{}",
                found.says
            );
            let is_possible = matches!(answer, Some(omsorgstrappa_core::seek::Answer::Possible(_)));
            let (Some(position), true) = (found.position, is_possible) else {
                continue;
            };
            if lever == LeverId::TargetYear || lever == LeverId::FamilyGrowth {
                continue;
            }
            let mut state =
                omsorgstrappa_core::state::State::new((*evaluation.scenario).clone(), YEAR);
            let action = omsorgstrappa_core::state::Action::SetLever(lever, position);
            omsorgstrappa_core::state::apply(&mut state, &action, &plan()).unwrap();
            let there = self::evaluation((*state.active().unwrap().scenario).clone());
            assert!(
                wanted.aim.is_met(there.at(wanted.series, YEAR)),
                "{name} {lever:?}"
            );
            possible += 1;
        }
    }
    assert!(possible > 5, "{possible}");
}

/// Every cell of a map is in one band and no more, and its points lie on it.
#[test]
fn the_map_is_covered() {
    let evaluation = evaluation(moved());
    let inputs = evaluation.scenario.inputs(evaluation.prepared.end_year());
    for kind in MapKind::ALL {
        for series in [Series::Unmet, Series::UnmetDecided, Series::Cost] {
            let map = Map::new(&mut engine(&evaluation), &inputs, kind, series, YEAR);
            let picture = map_picture(&map, &evaluation, &BOKMAL);
            // A run of n cells is «h n».
            let cells: usize = picture
                .bands
                .iter()
                .flat_map(|path| path.split('h').skip(1))
                .filter_map(|run| run.split('v').next()?.parse::<usize>().ok())
                .sum();
            assert_eq!(cells, Map::SIDE * Map::SIDE, "{kind:?} {series:?}");
            assert!(picture.lines.iter().all(|line| !line.label.is_empty()));
            for point in [picture.today, picture.scenario] {
                assert!(point.iter().all(|&at| (0.0..=64.0).contains(&at)));
            }
            assert!(!picture.summary.contains('{'), "{}", picture.summary);
        }
    }
}
