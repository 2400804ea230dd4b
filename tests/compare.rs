//! Scenarios against each other: changes, replay, presets, goals, and several side by side.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::float_cmp,
    missing_docs,
    reason = "a test says what is wrong by failing, in its helpers too"
)]

mod support {
    pub mod deep;
    pub mod packaged;
    pub mod prepared;
    pub mod scenarios;
    pub mod within;
}

use std::collections::BTreeSet;
use std::sync::Arc;

use omsorgstrappa_core::chart::{Axis, Layer, Mark, Plot, Size, draw};
use omsorgstrappa_core::compare::{
    Against, Beside, Replay, between, change_lines, field_name, key_differences, lines, look,
    shared_axis, stairs, step_text, table, value_text, years_table,
};
use omsorgstrappa_core::evaluation::Evaluation;
use omsorgstrappa_core::goal::{Bound, Goal, GoalKind, layers, suggestions};
use omsorgstrappa_core::link::{FROZEN, FrozenRow, Problem, ProblemKind, Unpackaged};
use omsorgstrappa_core::model::lever::{CoverageTarget, LeverId};
use omsorgstrappa_core::model::series::Series;
use omsorgstrappa_core::preset::{Author, Fit, PresetId, carry_out};
use omsorgstrappa_core::scenario::{
    Field, OwnField, Reason, Scenario, Value, differences, prepare, put_back, value_of,
};
use omsorgstrappa_core::state::{
    Action, Did, History, ResetTo, Slot, State, StateError, View, apply, opened,
};
use omsorgstrappa_core::text::{
    BOKMAL, frozen_table, problem_message, state_message, unpackaged_message,
};
use proptest::prelude::*;
use support::deep::check;
use support::packaged::municipality;
use support::prepared::prepared;
use support::scenarios::scenario;
use support::within::assert_within;

fn evaluation(scenario: &Scenario) -> Evaluation {
    Evaluation::new(Arc::new(prepared(scenario)), Arc::new(scenario.clone()))
}

fn lillehammer() -> Scenario {
    opened(&municipality("3405-2018"))
}

/// The differences between two scenarios, put back one by one, leave none.
#[test]
fn what_differs_can_be_put_back() {
    check(
        128,
        || (scenario(), scenario()),
        |(before, mut after)| {
            prop_assert_eq!(differences(&before, &after).is_empty(), before == after);
            // The municipality first: it brings its own numbers.
            put_back(&mut after, Field::Municipality, &before);
            for change in differences(&before, &after) {
                prop_assert_eq!(&change.to, &value_of(&after, change.field));
                put_back(&mut after, change.field, &before);
            }
            prop_assert_eq!(before, after);
            Ok(())
        },
    );
}

/// Every value of every field has words, with the scenario worked out and without.
#[test]
fn every_value_has_words() {
    check(64, scenario, |scenario| {
        let worked_out = evaluation(&scenario);
        for field in Field::all() {
            prop_assert!(!field_name(field, &BOKMAL).is_empty(), "{field:?}");
            let value = value_of(&scenario, field);
            let named = matches!(field, Field::Municipality | Field::Own(OwnField::Name));
            for known in [Some(&worked_out), None] {
                let text = value_text(field, &value, known, &BOKMAL);
                prop_assert!(named || !text.is_empty(), "{field:?}");
                let open = text.contains('{') && !matches!(value, Value::Changes(_));
                prop_assert!(named || !open, "{text}");
            }
        }
        Ok(())
    });
}

/// Between two scenarios lie only scenarios that can be worked out; the ends are exact.
#[test]
fn what_is_played_again_is_exact_at_its_ends() {
    let strategy = || (scenario(), scenario(), 0.0..=1.0_f64);
    check(128, strategy, |(before, other, share)| {
        let mut after = other;
        after.origin = before.origin.clone();
        after.end_year = before.end_year;
        let first = prepared(&before);
        let today = evaluation(&before).at(Series::Coverage, first.baseline.base_year);
        let replay = Replay {
            before: before.clone(),
            after: after.clone(),
            coverage_today: today,
        };
        prop_assert_eq!(&replay.at(0.0), &before);
        prop_assert_eq!(&replay.at(1.0), &after);
        let middle = replay.at(share);
        let worked_out = evaluation(&middle);
        prop_assert!(worked_out.outputs.is_finite());
        prop_assert_eq!(between(&before, &before, share, today), before);
        Ok(())
    });
}

#[test]
fn levers_move_in_proportion_and_choices_at_the_half() {
    let before = lillehammer();
    let mut after = before.clone();
    after.levers.coverage_target = CoverageTarget::Share(0.16);
    after.levers.home_care_shift = 0.1;
    after.target_year = Some(2024);
    let quarter = between(&before, &after, 0.25, 0.18);
    assert_eq!(quarter.levers.coverage_target, CoverageTarget::Share(0.175));
    assert_eq!(quarter.levers.home_care_shift, 0.025);
    assert_eq!(quarter.target_year, Some(2027));
    after.levers.coverage_target = CoverageTarget::FollowNeed;
    assert_eq!(
        between(&before, &after, 0.49, 0.18).levers.coverage_target,
        CoverageTarget::AsToday
    );
    assert_eq!(
        between(&before, &after, 0.5, 0.18).levers.coverage_target,
        CoverageTarget::FollowNeed
    );
}

#[test]
fn what_i_have_changed_is_told_against_a_named_baseline() {
    let today = lillehammer();
    let mut state = State::new(today.clone(), 2028);
    let mut history = History::new(&state);
    for action in [
        Action::SetLever(LeverId::CoverageTarget, 0.16),
        Action::SetReason {
            field: Field::Lever(LeverId::CoverageTarget),
            text: "Som i planen".to_owned(),
        },
    ] {
        history.apply(&mut state, &action, &today, None).unwrap();
    }
    let entry = state.active().unwrap();
    let mine = evaluation(&entry.scenario);
    let reference = Against::Reference { today: &today };
    let lines = change_lines(entry, &mine, reference, &BOKMAL);
    assert_eq!(lines.len(), 1);
    assert_eq!(lines[0].name, "Dekningsgrad, heldøgns omsorg");
    assert_eq!(
        (lines[0].from.as_str(), lines[0].to.as_str()),
        ("som i dag", "16,0 per 100")
    );
    assert_eq!(lines[0].reason, "Som i planen");
    assert!(!reference.name(&BOKMAL).is_empty());
    let found = key_differences(&mine, reference, 2028, &BOKMAL);
    assert_eq!(found.len(), 5);
    assert_within(found[0].value, 330.4, 0.01, "places at 16 per cent");
    let against = found[0].value - found[0].baseline;
    assert!((against - mine.against_reference(Series::PlacesTarget, 2028)).abs() < 1e-9);
    assert!(found[0].words.contains("færre"), "{}", found[0].words);
    // Against another scenario, from its side.
    let other = evaluation(&today);
    let against = Against::Scenario {
        name: "Dagens",
        evaluation: &other,
    };
    assert_eq!(against.name(&BOKMAL), "Dagens");
    assert_eq!(
        key_differences(&mine, against, 2028, &BOKMAL)[0].baseline,
        found[0].baseline
    );
    assert!(key_differences(&mine, against, 2090, &BOKMAL).is_empty());
    // The history says the same.
    let steps: Vec<String> = history
        .steps()
        .map(|step| step_text(step, Some(&mine), &BOKMAL))
        .collect();
    assert_eq!(
        steps,
        [
            "Dekningsgrad, heldøgns omsorg: fra som i dag til 16,0 per 100",
            "Begrunnelse: Dekningsgrad, heldøgns omsorg"
        ]
    );
}

#[test]
fn a_target_year_that_nobody_chose_is_told_as_a_year() {
    let mut scenario = lillehammer();
    scenario.target_year = None;
    let last = evaluation(&scenario).outputs.end_year().to_string();
    let mut state = State::new(scenario.clone(), 2028);
    let mut history = History::new(&state);
    let year = Action::SetLever(LeverId::TargetYear, 2026.0);
    history.apply(&mut state, &year, &scenario, None).unwrap();
    let mine = evaluation(&state.active().unwrap().scenario);
    let steps = history.steps();
    let steps: Vec<String> = steps
        .map(|step| step_text(step, Some(&mine), &BOKMAL))
        .collect();
    assert_eq!(steps, [format!("Målår: fra {last} til 2026")]);
}

#[test]
fn every_step_has_words() {
    let field = Field::Lever(LeverId::Prevalence);
    let change = differences(&lillehammer(), &{
        let mut moved = lillehammer();
        moved.levers.prevalence = 0.9;
        moved
    });
    let all = [
        Did::Changed(change[0].clone()),
        Did::Preset(PresetId::Sunndal),
        Did::Reset(ResetTo::Today),
        Did::Reset(ResetTo::Opened),
        Did::Opened,
        Did::Added,
        Did::Pinned,
        Did::Duplicated,
        Did::Renamed {
            from: String::new(),
            to: "B".to_owned(),
        },
        Did::Moved { from: 0, to: 2 },
        Did::Deleted,
        Did::Activated,
        Did::Kept,
        Did::Fetched,
        Did::Forgot,
        Did::Reason(field),
        Did::Drafts,
    ];
    let texts: BTreeSet<String> = all
        .iter()
        .map(|did| {
            let step = omsorgstrappa_core::state::Step {
                entry: 1,
                name: "A".to_owned(),
                did: did.clone(),
            };
            step_text(&step, None, &BOKMAL)
        })
        .collect();
    assert_eq!(texts.len(), all.len());
    assert!(
        texts
            .iter()
            .all(|text| !text.is_empty() && !text.contains('{')),
        "{texts:?}"
    );
    for error in [
        StateError::Full,
        StateError::LibraryFull,
        StateError::Last,
        StateError::NotThere,
    ] {
        let text = state_message(&error, &BOKMAL);
        assert!(!text.is_empty() && !text.contains('{'), "{text}");
    }
}

#[test]
fn every_problem_has_words() {
    let kinds = [
        ProblemKind::Unknown,
        ProblemKind::Twice,
        ProblemKind::NoValue,
        ProblemKind::NotEncoded,
        ProblemKind::Bad(Reason::Missing),
        ProblemKind::NoSum,
        ProblemKind::OtherSum,
        ProblemKind::Newer,
        ProblemKind::More(7),
    ];
    for kind in kinds {
        let text = problem_message(
            &Problem {
                key: "nøkkel".to_owned(),
                kind,
            },
            &BOKMAL,
        );
        assert!(!text.is_empty() && !text.contains('{'), "{text}");
    }
    let missing = Unpackaged {
        municipality: "0301".to_owned(),
    };
    assert!(unpackaged_message(&missing, &BOKMAL).contains("0301"));
    let rows: Vec<FrozenRow> = FROZEN
        .into_iter()
        .map(|series| FrozenRow {
            year: 2028,
            series,
            made: 10.0,
            now: Some(12.5),
        })
        .chain([FrozenRow {
            year: 2090,
            series: Series::Fte,
            made: 10.0,
            now: None,
        }])
        .collect();
    let table = frozen_table(&rows, &BOKMAL);
    assert_eq!(table.rows[0].cells, ["10,0", "12,5", "+2,5"]);
    assert_eq!(
        table.rows[5].cells[1..],
        ["–", "–"].map(|_| BOKMAL.charts.no_number.to_owned())
    );
    let heads: BTreeSet<&String> = table.rows.iter().map(|row| &row.head).collect();
    assert_eq!(heads.len(), 6);
}

/// Every preset has a name of its own, a source and a place in it, and gives a scenario that can be
/// worked out everywhere; as one step.
#[test]
fn every_preset_can_be_carried_out_everywhere() {
    let keys: BTreeSet<&str> = PresetId::all().map(|id| id.spec().key).collect();
    let names: BTreeSet<&str> = PresetId::all()
        .map(|id| BOKMAL.presets.of(id).name)
        .collect();
    assert_eq!(
        (keys.len(), names.len(), PresetId::all().count()),
        (12, 12, 12)
    );
    for id in ["3405-2018", "3405", "3312-2025", "3312", "3314", "1563"] {
        let municipality = municipality(id);
        let today = opened(&municipality);
        let mut from = today.clone();
        from.levers.technology = 0.03;
        for preset in PresetId::all() {
            let spec = preset.spec();
            assert!(!spec.sources.is_empty() && spec.date.len() == 4);
            assert!(!BOKMAL.presets.of(preset).place.is_empty());
            let made = carry_out(preset, &evaluation(&from));
            prepare(&made, Some(&municipality)).unwrap();
            assert!(evaluation(&made).can_be_shown());
            assert_eq!(made.levers.technology > 0.0, preset != PresetId::Reference);
            let mut state = State::new(from.clone(), 2028);
            let mut history = History::new(&state);
            let action = Action::ApplyPreset {
                preset,
                scenario: Box::new(made.clone()),
            };
            if history.apply(&mut state, &action, &today, None).unwrap() {
                assert_eq!(history.steps().len(), 1);
            }
            let fit = match spec.author {
                Author::Page => Fit::Anywhere,
                Author::Municipality(number) if id.starts_with(number) => Fit::Here,
                Author::Municipality(_) => Fit::Elsewhere,
            };
            assert_eq!(preset.fit(Some(id)), fit);
        }
    }
    assert_eq!(PresetId::Sunndal.fit(None), Fit::Elsewhere);
}

/// The plans' presets give the plans' figures.
#[test]
fn presets_of_plans_give_the_figures_of_the_plans() {
    for (preset, places) in [
        (PresetId::Lillehammer16, 330.0),
        (PresetId::Lillehammer18, 372.0),
        (PresetId::Lillehammer20, 413.0),
    ] {
        let made = evaluation(&carry_out(preset, &evaluation(&lillehammer())));
        assert_within(made.at(Series::PlacesTarget, 2028), places, 0.5, "figure 8");
    }
    let sunndal = evaluation(&opened(&municipality("1563")));
    let made = evaluation(&carry_out(PresetId::Sunndal, &sunndal));
    let places = made.at(Series::PlacesTarget, 2030);
    let institution = places * made.at(Series::InstitutionShare, 2030);
    assert_within(
        institution / made.at(Series::N80, 2030),
        0.14,
        1e-9,
        "nursing-home coverage",
    );
    let homes = sunndal.prepared.baseline.places.care_home_24h;
    assert_within(places - institution, homes + 20.0, 1e-6, "care homes");
    // More and fewer places are the same step from today's coverage.
    let coverage = |preset| {
        evaluation(&carry_out(preset, &sunndal)).at(Series::Coverage, 2030)
            - sunndal.at(Series::Coverage, sunndal.base_year())
    };
    assert_within(
        coverage(PresetId::MorePlaces) + coverage(PresetId::FewerPlaces),
        0.0,
        1e-9,
        "steps",
    );
    // Constant coverage is what an untouched lever is.
    let mut moved = lillehammer();
    moved.levers.coverage_target = CoverageTarget::Share(0.16);
    assert_eq!(
        carry_out(PresetId::LierConstant, &evaluation(&moved)),
        lillehammer()
    );
}

fn goal(kind: GoalKind, bound: Bound, value: f64, year: Option<i32>) -> Goal {
    Goal {
        id: 1,
        kind,
        bound,
        value,
        year,
        label: String::new(),
    }
}

#[test]
fn a_goal_is_met_or_not_by_a_margin() {
    let made = evaluation(&carry_out(
        PresetId::Lillehammer16,
        &evaluation(&lillehammer()),
    ));
    let met = goal(GoalKind::Places, Bound::AtLeast, 330.0, Some(2028))
        .judge(&made)
        .unwrap();
    assert!(met.met);
    assert_within(met.margin, 0.4, 1e-6, "330.4 against 330");
    let missed = goal(GoalKind::Places, Bound::AtMost, 275.0, Some(2028))
        .judge(&made)
        .unwrap();
    assert!(!missed.met && missed.margin < -55.0);
    // Every year: the worst one counts, which is the last of the projection.
    let all = goal(GoalKind::Places, Bound::AtMost, 330.5, None)
        .judge(&made)
        .unwrap();
    assert_eq!((all.met, all.year), (false, 2030));
    assert_eq!(
        goal(GoalKind::Budget, Bound::AtMost, 1.0, Some(2090)).judge(&made),
        None
    );
    for kind in GoalKind::ALL {
        for (bound, value) in [(Bound::AtLeast, 0.5), (Bound::AtMost, 0.5)] {
            for year in [Some(2028), Some(2090), None] {
                let goal = goal(kind, bound, value, year);
                for text in [goal.judgement_text(&made, &BOKMAL), goal.words(&BOKMAL)] {
                    assert!(!text.is_empty() && !text.contains('{'), "{text}");
                }
            }
        }
    }
    let coverage = goal(GoalKind::Coverage, Bound::AtLeast, 0.16, Some(2028));
    assert_eq!(coverage.words(&BOKMAL), "minst 16,0 per 100 i 2028");
    assert!(coverage.judge(&made).unwrap().met);
}

/// Øvre Eiker's 90 per cent is a share at home, and never a coverage of 10.
#[test]
fn ninety_per_cent_at_home_is_no_coverage() {
    let place = municipality("3314");
    let made = evaluation(&opened(&place));
    let goals = suggestions(&made, Some(&place), &BOKMAL);
    let home: Vec<&Goal> = goals
        .iter()
        .filter(|goal| goal.kind == GoalKind::AtHome)
        .collect();
    assert_eq!(
        (home.len(), home[0].value, home[0].bound),
        (1, 0.9, Bound::AtLeast)
    );
    assert!(goals.iter().all(|goal| goal.kind != GoalKind::Coverage));
    let base = Some(made.base_year());
    let judged = goal(GoalKind::AtHome, Bound::AtLeast, 0.9, base)
        .judge(&made)
        .unwrap();
    // Residents of all ages against those aged 80 and over: more than the 6.8 per cent of 80+.
    assert!(
        judged.value > 0.85 && judged.value < 1.0 - 0.068,
        "{}",
        judged.value
    );
    assert!(GoalKind::AtHome.series().is_none());
    // Lillehammer's plan: decided places, 16 per cent and 330 places. Sunndal's 14 per cent is none.
    let plan = municipality("3405-2018");
    let made = evaluation(&lillehammer());
    let goals = suggestions(&made, Some(&plan), &BOKMAL);
    let values: Vec<(GoalKind, f64)> = goals.iter().map(|goal| (goal.kind, goal.value)).collect();
    assert_eq!(
        values,
        [
            (GoalKind::Places, 275.0),
            (GoalKind::Coverage, 0.16),
            (GoalKind::Places, 330.0)
        ]
    );
    let sunndal = municipality("1563");
    let made = evaluation(&opened(&sunndal));
    assert_eq!(suggestions(&made, Some(&sunndal), &BOKMAL).len(), 1);
}

/// Five scenarios of several municipalities stand side by side; each has its own look, and every mark
/// lies on the canvas.
#[test]
fn five_scenarios_stand_side_by_side() {
    let made: Vec<Evaluation> = ["3405-2018", "3405", "3312-2025", "3314", "1563"]
        .map(|id| evaluation(&opened(&municipality(id))))
        .into();
    let beside: Vec<Beside> = Slot::ALL
        .into_iter()
        .zip(&made)
        .map(|(slot, evaluation)| Beside {
            name: "Et ganske langt navn",
            slot,
            evaluation,
        })
        .collect();
    let mut looks: Vec<String> = Slot::ALL.map(|slot| format!("{:?}", look(slot))).into();
    looks.dedup();
    assert_eq!(looks.len(), 5);
    for (first, second) in [(0, 1), (1, 2), (2, 3), (3, 4), (0, 4)] {
        let [a, b] = [first, second].map(|slot| look(Slot::new(slot).unwrap()));
        assert!(a.ink != b.ink && a.dash != b.dash && a.marker != b.marker);
    }
    let goals = [
        goal(GoalKind::Places, Bound::AtLeast, 330.0, Some(2028)),
        goal(GoalKind::Places, Bound::AtMost, 400.0, None),
    ];
    for width in [300.0, 1200.0] {
        let mut plot = lines(&beside, Series::PlacesTarget, 2030);
        if let Plot::Years(years) = &mut plot {
            assert_eq!(
                (years.first, years.last, years.layers.len()),
                (2018, 2050, 5)
            );
            years.layers.extend(layers(&goals, Series::PlacesTarget));
            assert!(matches!(years.layers[6], Layer::Goal { year: None, .. }));
        }
        let size = Size {
            width,
            height: 300.0,
        };
        let scene = draw(&plot, size, Axis::covering(plot.highest()));
        for mark in scene.back.iter().chain(&scene.front) {
            let points = match mark {
                Mark::Fill { points, .. } | Mark::Veil { points, .. } => points.clone(),
                Mark::Strokes { lines, .. } => lines.concat(),
                Mark::Text { at, .. } => vec![*at],
            };
            for point in points {
                assert!(point.x >= -1.0 && point.x <= width + 1.0, "{mark:?}");
                assert!(point.y >= -1.0 && point.y <= 301.0, "{mark:?}");
            }
        }
    }
    let chosen = table(&beside, 0, 2028, &BOKMAL);
    assert_eq!((chosen.head.len(), chosen.rows.len()), (6, 5));
    // 260 places for 1 441 are a hair more than 18 per cent, and 372.6 places in 2028.
    assert_eq!(chosen.rows[0].cells[0], "373");
    assert!(chosen.rows[0].cells[1].contains("færre") || chosen.rows[0].cells[1].contains("flere"));
    let late = table(&beside, 0, 2050, &BOKMAL);
    assert_eq!(late.rows[0].cells[0], BOKMAL.charts.no_number);
    let years = years_table(&beside, Series::Fte, 2030, &BOKMAL);
    assert_eq!(years.rows.len(), 33);
    assert!(years.rows.iter().filter(|row| row.chosen).count() == 1);
    let plots = stairs(&beside, View::new(2028), &BOKMAL);
    let axis = shared_axis(&plots);
    assert!(plots.len() == 5 && plots.iter().all(|plot| plot.highest() <= axis.high));
}

/// Where the last scenario is reset, it says to what.
#[test]
fn a_reset_says_to_what() {
    let today = lillehammer();
    let mut start = today.clone();
    start.levers.coverage_target = CoverageTarget::Share(0.16);
    let mut state = State::new(start.clone(), 2028);
    let shift = Action::SetLever(LeverId::HomeCareShift, 0.05);
    apply(&mut state, &shift, &today).unwrap();
    let field = Field::Lever(LeverId::CoverageTarget);
    let reset = |to| Action::Reset { field, to };
    apply(&mut state, &reset(ResetTo::Today), &today).unwrap();
    let coverage = |state: &State| state.active().unwrap().scenario.levers.coverage_target;
    assert_eq!(coverage(&state), CoverageTarget::AsToday);
    apply(&mut state, &reset(ResetTo::Opened), &today).unwrap();
    assert_eq!(coverage(&state), CoverageTarget::Share(0.16));
    apply(&mut state, &Action::ResetAll(ResetTo::Opened), &today).unwrap();
    assert_eq!(*state.active().unwrap().scenario, start);
    apply(&mut state, &Action::ResetAll(ResetTo::Today), &today).unwrap();
    assert_eq!(*state.active().unwrap().scenario, today);
}
