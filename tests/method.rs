//! «Om modellen»: the sums that are shown are those of the model, on random scenarios; tables hold what the model reads; the
//! check on the whole country is worked out.

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
    pub mod within;
}

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use omsorgstrappa_core::codec::read_check;
use omsorgstrappa_core::evaluation::Evaluation;
use omsorgstrappa_core::figure::FigureId;
use omsorgstrappa_core::method::{
    Chapter, DATA, Name, Part, Piece, RELEASES, Written, body, check, check_table, data_table,
    dementia_table, levers_table, parameters_table, population_table, rate_table, reference_table,
    sums, users_split, users_table, versions_table,
};
use omsorgstrappa_core::model::MODEL_VERSION;
use omsorgstrappa_core::model::change::Change;
use omsorgstrappa_core::model::effect::{Effect, Moves};
use omsorgstrappa_core::model::lever::{CoverageTarget, FamilyCare, LeverId};
use omsorgstrappa_core::model::parameter::ParameterId;
use omsorgstrappa_core::model::series::Series;
use omsorgstrappa_core::scenario::Scenario;
use omsorgstrappa_core::text::{BOKMAL, LANGUAGES, Long, QuantityId};
use proptest::prelude::*;
use serde_json::Value;
use support::prepared::prepared;
use support::scenarios::scenario;
use support::within::assert_within;

fn file(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn long() -> Long {
    Long::read(&file("data/text/nb.later.json"), &BOKMAL).unwrap()
}

fn evaluation(scenario: Scenario) -> Evaluation {
    Evaluation::new(Arc::new(prepared(&scenario)), Arc::new(scenario))
}

fn lillehammer() -> Evaluation {
    let mut scenario = Scenario::untouched("3405-2018");
    scenario.target_year = Some(2028);
    evaluation(scenario)
}

fn joined(pieces: &[Piece]) -> String {
    pieces.iter().map(|piece| piece.text.as_str()).collect()
}

fn agrees(found: f64, expected: f64) -> bool {
    (found - expected).abs() <= 1e-9 * expected.abs().max(1e-3)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Every sum gives its result, and every result that is one of the model's is the model's own number.
    #[test]
    fn the_sums_are_the_models(scenario in scenario(), year in 1995..2060_i32) {
        let evaluation = evaluation(scenario);
        let year = year.clamp(evaluation.base_year(), evaluation.outputs.end_year());
        let base = evaluation.base_year();
        // Measures may move parameters.
        let parameters = evaluation.scenario.parameters.moved_by(&evaluation.moved(year));
        for chapter in Chapter::ALL {
            for sum in sums(chapter, &evaluation, year) {
                let (worked, said) = (sum.expression.value(), sum.result.value);
                prop_assert!(
                    agrees(worked, said) || (worked.is_nan() && said.is_nan()),
                    "{chapter:?} {:?}: {worked} is not {said}", sum.result.name
                );
                for term in sum.expression.terms().into_iter().chain([&sum.result]) {
                    match term.name {
                        Name::Series(series) => prop_assert!(
                            term.value.to_bits() == evaluation.at(series, year).to_bits(), "{series:?}"
                        ),
                        Name::Base(series) => prop_assert!(
                            term.value.to_bits() == evaluation.at(series, base).to_bits(), "{series:?}"
                        ),
                        // The exponent of an annuity is the lifetime backwards.
                        Name::Parameter(id) => prop_assert!(
                            agrees(term.value.abs(), parameters.get(id).abs()), "{id:?}"
                        ),
                        Name::Acting(id) => prop_assert!(
                            evaluation.moved(year).iter().any(|(on, _)| *on == Moves::Lever(id)), "{id:?}"
                        ),
                        Name::Moved(id) => prop_assert!(
                            evaluation.moved(year).contains(&(Moves::Lever(id), term.value)), "{id:?}"
                        ),
                        Name::Lever(_) | Name::Quantity(_) | Name::Number => {}
                    }
                }
                for text in [joined(&sum.expression.in_words(base, &BOKMAL)), joined(&sum.expression.in_numbers(&BOKMAL))] {
                    prop_assert!(!text.trim().is_empty() && !text.contains(['{', '}']), "«{text}»");
                }
            }
        }
    }

    /// Everything else can be said of any scenario too.
    #[test]
    fn everything_is_filled_in(scenario in scenario(), year in 1995..2060_i32) {
        let evaluation = evaluation(scenario);
        let year = year.clamp(evaluation.base_year(), evaluation.outputs.end_year());
        let long = long();
        for part in Part::ALL {
            let text = body(part, (&evaluation, "Lier"), year, "2026.2", &BOKMAL);
            prop_assert!(!text.is_empty() && !text.contains(['{', '}']), "{part:?}: «{text}»");
        }
        for table in [
            population_table(&evaluation, year, &BOKMAL),
            dementia_table(&evaluation, year, &BOKMAL),
            rate_table(&evaluation, year, &BOKMAL),
            users_table(&evaluation, year, &BOKMAL),
            reference_table(&evaluation, year, &BOKMAL),
            levers_table(&evaluation, &long),
            parameters_table(&evaluation, &long),
        ] {
            for row in &table.rows {
                prop_assert_eq!(row.cells.len() + 1, table.head.len(), "{}", table.caption);
            }
        }
    }
}

/// Every result of the model stands in some sum, every lever and every parameter that a sum can hold is in one, and every
/// number on the way is named in one.
#[test]
fn nothing_of_the_model_is_left_out() {
    let (mut series, mut parameters, mut levers, mut quantities) = (
        BTreeSet::new(),
        BTreeSet::new(),
        BTreeSet::new(),
        BTreeSet::new(),
    );
    let mut all = Vec::new();
    for family_care in FamilyCare::ALL {
        for coverage_target in [
            CoverageTarget::AsToday,
            CoverageTarget::FollowNeed,
            CoverageTarget::Share(0.16),
        ] {
            let mut scenario = Scenario::untouched("3405-2018");
            scenario.levers.family_care = family_care;
            scenario.levers.coverage_target = coverage_target;
            scenario.levers.institution_share = Some(0.5);
            // Far above the projection, so that an age of few would fall below nobody.
            scenario.parameters.growth_80plus = 30.0;
            let mut prepared = prepared(&scenario);
            prepared.baseline.care_fte = Some(700.0);
            prepared.baseline.care_cost = Some(600.0);
            all.push(Evaluation::new(Arc::new(prepared), Arc::new(scenario)));
        }
    }
    for evaluation in &all {
        for year in evaluation.outputs.years() {
            for sum in Chapter::ALL
                .into_iter()
                .flat_map(|chapter| sums(chapter, evaluation, year))
            {
                for term in sum.expression.terms().into_iter().chain([&sum.result]) {
                    match term.name {
                        Name::Series(id) | Name::Base(id) => {
                            series.insert(id);
                        }
                        Name::Parameter(id) => {
                            parameters.insert(id);
                        }
                        Name::Lever(id) => {
                            levers.insert(id);
                        }
                        Name::Quantity(id) => {
                            quantities.insert(id as usize);
                        }
                        Name::Acting(_) | Name::Moved(_) | Name::Number => {}
                    }
                }
            }
        }
    }
    let missing = |all: &[Series]| {
        let left: Vec<_> = all.iter().filter(|id| !series.contains(id)).collect();
        assert!(left.is_empty(), "{left:?}");
    };
    missing(Series::ALL);
    // These two act on the hours and on the use of each age, inside numbers on the way.
    let inside = [ParameterId::HomeCareElasticity, ParameterId::HoursFactor];
    let left: Vec<_> = ParameterId::ALL
        .iter()
        .filter(|id| !parameters.contains(id) && !inside.contains(id))
        .collect();
    assert!(left.is_empty(), "{left:?}");
    // The target year is in the phase-in.
    let left: Vec<_> = LeverId::ALL
        .iter()
        .filter(|id| !levers.contains(id) && **id != LeverId::TargetYear)
        .collect();
    assert!(left.is_empty(), "{left:?}");
    let left: Vec<_> = QuantityId::ALL
        .iter()
        .filter(|id| !quantities.contains(&(**id as usize)))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

/// The plan's own numbers, as they are written.
#[test]
fn a_sum_reads_as_it_is_meant() {
    let evaluation = lillehammer();
    let sums = sums(Chapter::Places, &evaluation, 2028);
    let places = sums
        .iter()
        .find(|sum| sum.result.name == Name::Series(Series::PlacesTarget))
        .unwrap();
    assert_eq!(places.result.number(), "372,6");
    assert_eq!(
        joined(&places.expression.in_words(2018, &BOKMAL)),
        "dekningsgrad × innbyggere på 80 år og over"
    );
    assert_eq!(
        joined(&places.expression.in_numbers(&BOKMAL)),
        "18,04\u{a0}% × 2\u{a0}065"
    );
    let unmet = sums
        .iter()
        .find(|sum| sum.result.name == Name::Series(Series::Unmet))
        .unwrap();
    let words = joined(&unmet.expression.in_words(2018, &BOKMAL));
    assert!(
        words.starts_with(
            "det største av (0; plasser som trengs \u{2212} plasser etter målet) × belegg"
        ),
        "{words}"
    );
}

/// A lever that measures move: its own position, what they add, and what that becomes, inside what is allowed.
#[test]
fn a_lever_that_measures_move_has_its_sum() {
    let levers = [
        (LeverId::Prevalence, Chapter::Dementia, -0.05),
        (LeverId::HomeCareShift, Chapter::Shift, 0.02),
        (LeverId::InstitutionShare, Chapter::Places, -0.1),
        (LeverId::Reablement, Chapter::HomeCare, 0.01),
        (LeverId::Technology, Chapter::HomeCare, -0.5),
    ];
    let movable = Moves::all().filter(|on| matches!(on, Moves::Lever(_)));
    let movable: BTreeSet<Moves> = movable.collect();
    assert_eq!(
        movable,
        levers.iter().map(|&(id, _, _)| Moves::Lever(id)).collect()
    );
    let mut scenario = Scenario::untouched("3405-2018");
    scenario.levers.home_care_shift = 0.06;
    scenario.levers.technology = 0.04;
    scenario.measures = vec![Change {
        name: "Tiltak".to_owned(),
        from: 2024,
        effects: levers
            .map(|(id, _, change)| Effect {
                on: Moves::Lever(id),
                change,
                evidence: None,
                source: None,
            })
            .into(),
        ..Change::default()
    }];
    let evaluation = evaluation(scenario);
    for (id, chapter, change) in levers {
        let all = sums(chapter, &evaluation, 2028);
        let found = all.iter().find(|sum| {
            let terms = sum.expression.terms();
            terms
                .iter()
                .any(|term| term.name == Name::Moved(id) && agrees(term.value, change))
        });
        let found = found.unwrap_or_else(|| panic!("{id:?}"));
        assert!(
            agrees(found.expression.value(), found.result.value),
            "{id:?}"
        );
        // It is used by its name in what follows, where it is not a result itself.
        let named = matches!(found.result.name, Name::Acting(_));
        let used = all.iter().any(|sum| {
            let terms = sum.expression.terms();
            terms.iter().any(|term| term.name == Name::Acting(id))
        });
        assert_eq!(named, used, "{id:?}");
    }
    let said = |chapter, id| {
        let all = sums(chapter, &evaluation, 2028);
        let sum = all
            .iter()
            .find(|sum| sum.result.name == Name::Acting(id))
            .unwrap();
        let expression = &sum.expression;
        let texts = [
            expression.in_words(2018, &BOKMAL),
            expression.in_numbers(&BOKMAL),
        ];
        let [words, numbers] = texts.map(|pieces| joined(&pieces).replace('\u{a0}', " "));
        (
            sum.title(2018, &BOKMAL),
            words,
            format!("{numbers} = {}", sum.result.number().replace('\u{a0}', " ")),
        )
    };
    assert_eq!(
        said(Chapter::Shift, LeverId::HomeCareShift),
        (
            "Vridning mot hjemmetjenester med tiltak".to_owned(),
            "vridning mot hjemmetjenester × innfasing + endring fra tiltak".to_owned(),
            "6,0 % × 0,83 + 2,0 % = 7,0 %".to_owned(),
        )
    );
    // What would fall below nothing stops there.
    let (_, words, numbers) = said(Chapter::HomeCare, LeverId::Technology);
    assert!(
        words.starts_with("det største av (0,0 %; velferdsteknologi × innfasing"),
        "{words}"
    );
    assert!(numbers.ends_with("= 0,0 %"), "{numbers}");
    // Before the measure everything is as without it.
    let before = sums(Chapter::Shift, &evaluation, 2023);
    assert!(
        before
            .iter()
            .all(|sum| !matches!(sum.result.name, Name::Acting(_)))
    );
}

/// What the tables say adds up to what the model says.
#[test]
fn the_tables_add_up() {
    let evaluation = lillehammer();
    let read = |text: &str| omsorgstrappa_core::format::parse(text).unwrap();
    let dementia = dementia_table(&evaluation, 2028, &BOKMAL);
    let (all, rows) = dementia.rows.split_last().unwrap();
    let sum: f64 = rows.iter().map(|row| read(row.cells.last().unwrap())).sum();
    let total = read(all.cells.last().unwrap());
    assert_within(sum, total, 0.5, "persons with dementia");
    assert_within(
        total,
        evaluation.at(Series::Dementia, 2028),
        0.05,
        "persons with dementia",
    );
    let population = population_table(&evaluation, 2028, &BOKMAL);
    let (all, rows) = population.rows.split_last().unwrap();
    let sum: f64 = rows.iter().map(|row| read(&row.cells[1])).sum();
    assert_within(sum, read(&all.cells[1]), 4.0, "inhabitants");
    assert_within(
        read(&all.cells[1]),
        evaluation.at(Series::NTotal, 2028),
        0.5,
        "inhabitants",
    );
    let users = users_table(&evaluation, 2028, &BOKMAL);
    let sum: f64 = users
        .rows
        .iter()
        .map(|row| read(row.cells.last().unwrap()))
        .sum();
    assert_within(sum, evaluation.at(Series::Users, 2028), 0.3, "users");
    assert_eq!(
        reference_table(&evaluation, 2028, &BOKMAL).rows.len(),
        FigureId::ALL.len() + 1
    );
    assert!(users_split(&BOKMAL).contains("50"));
}

/// A changed assumption is told from one that is not, and every assumption has its row, range and source.
#[test]
fn changed_assumptions_are_marked() {
    let long = long();
    let mut scenario = Scenario::untouched("3405-2018");
    scenario.parameters.sick_leave = 0.1;
    let table = parameters_table(&evaluation(scenario), &long);
    assert_eq!(table.rows.len(), ParameterId::ALL.len());
    let chosen: Vec<_> = table.rows.iter().filter(|row| row.chosen).collect();
    assert_eq!(chosen.len(), 1);
    assert_eq!(chosen[0].head, BOKMAL.parameter(ParameterId::SickLeave));
    assert!(chosen[0].cells[1].contains(BOKMAL.method.changed));
    for (row, id) in table.rows.iter().zip(ParameterId::ALL) {
        assert_eq!(row.head, BOKMAL.parameter(*id));
        assert_eq!(row.cells[3], BOKMAL.strength(id.spec().strength));
        assert!(
            row.cells.iter().all(|cell| !cell.is_empty()),
            "{}",
            row.head
        );
    }
    assert_eq!(
        levers_table(&lillehammer(), &long).rows.len(),
        LeverId::ALL.len() + 1
    );
}

/// The method, section 15: the packaged population gives 146 000 man-years and 166 billion, 7 and 4 per cent low.
#[test]
fn the_check_on_the_country_is_worked_out() {
    let persons = read_check(&file("data/municipality/check.json")).unwrap();
    let found = check(&persons).unwrap();
    assert_within(found.fte / 1000.0, 146.0, 0.5, "thousand man-years");
    assert_within(found.cost / 1000.0, 166.0, 0.5, "billion NOK");
    let table = check_table(&found, &BOKMAL);
    assert!(
        table.rows[0].cells[2].ends_with("lavere"),
        "{:?}",
        table.rows
    );
    assert_eq!(table.rows[0].cells[1], "157\u{a0}076");
    assert_eq!(check(&persons[1..]), None);
}

/// The newest version is the one that runs, with the data that are packaged, and each has its text.
#[test]
fn versions_are_todays() {
    let plans: Value = serde_json::from_str(&file("data/plans.json")).unwrap();
    assert_eq!(RELEASES[0].model, MODEL_VERSION);
    assert_eq!(plans["data"], RELEASES[0].data);
    for (catalogue, _) in LANGUAGES {
        assert_eq!(versions_table(catalogue).rows.len(), RELEASES.len());
        assert!(
            catalogue
                .method
                .releases
                .iter()
                .all(|text| !text.is_empty())
        );
    }
}

/// Every packaged set of figures is cited and has terms.
#[test]
fn data_have_terms() {
    let table = data_table(&long());
    assert_eq!(table.rows.len(), DATA.len());
    for row in table.rows {
        assert!(
            row.head.len() > 5 && row.cells.iter().all(|cell| !cell.is_empty()),
            "{row:?}"
        );
    }
}

/// Percentages are written as such, and plain numbers are not.
#[test]
fn shares_are_per_cent() {
    let evaluation = lillehammer();
    for sum in Chapter::ALL
        .into_iter()
        .flat_map(|chapter| sums(chapter, &evaluation, 2028))
    {
        for term in sum.expression.terms() {
            let percent = matches!(term.written, Written::Percent(_));
            assert_eq!(term.number().ends_with('%'), percent, "{term:?}");
        }
    }
}
