//! Typical citizens: what the cards say follows the sign and the size of the numbers.

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

use omsorgstrappa_core::citizen::{Change, Citizen, card, change};
use omsorgstrappa_core::evaluation::Evaluation;
use omsorgstrappa_core::format::{number, whole, write_like};
use omsorgstrappa_core::model::lever::{CoverageTarget, Levers};
use omsorgstrappa_core::model::series::Series;
use omsorgstrappa_core::scenario::Scenario;
use omsorgstrappa_core::text::{BOKMAL, LANGUAGES};
use proptest::prelude::*;
use support::prepared::prepared;
use support::scenarios::scenario;

const YEAR: i32 = 2040;

fn evaluation(scenario: Scenario) -> Evaluation {
    Evaluation::new(Arc::new(prepared(&scenario)), Arc::new(scenario))
}

fn lier(pull: impl FnOnce(&mut Levers)) -> Evaluation {
    let mut scenario = Scenario::untouched("3312");
    scenario.target_year = Some(YEAR);
    pull(&mut scenario.levers);
    evaluation(scenario)
}

fn says(citizen: Citizen, evaluation: &Evaluation) -> Vec<String> {
    card(citizen, evaluation, YEAR, &BOKMAL).says
}

/// The numbers of a sentence, in their order.
fn numbers(text: &str) -> Vec<f64> {
    let joined = text.replace('\u{a0}', "");
    joined
        .split(|c: char| !(c.is_ascii_digit() || c == ','))
        .map(|part| part.trim_matches(','))
        .filter(|part| !part.is_empty())
        .map(|part| part.replace(',', ".").parse().unwrap())
        .collect()
}

#[test]
fn words_follow_the_numbers_as_they_are_shown() {
    let of = |now, then| change(now, then, 0, Change::Count, &BOKMAL);
    assert_eq!(of(10.0, 12.4), "2 flere enn");
    assert_eq!(of(10.0, 7.6), "2 færre enn");
    // 10 and 10 on the page, whatever stands behind.
    assert_eq!(of(9.6, 10.4), "like mange som");
    // 10 and 11 on the page.
    assert_eq!(of(10.4, 10.6), "1 flere enn");
    let amount = |now, then| change(now, then, 1, Change::Amount, &BOKMAL);
    assert_eq!(amount(4.3, 4.0), "0,3 mindre enn");
    assert_eq!(amount(4.3, 4.34), "like mye som");
    assert_eq!(amount(4.3, 5.0), "0,7 mer enn");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Something can be said of every scenario, in every language, and the parts of a hundred add up.
    #[test]
    fn every_card_is_filled_in(scenario in scenario(), year in 1995..2060) {
        let evaluation = evaluation(scenario);
        for (catalogue, _) in LANGUAGES {
            write_like(catalogue.language);
            for citizen in Citizen::ALL {
                let card = card(citizen, &evaluation, year, catalogue);
                prop_assert!(card.says.len() >= 4, "{}", card.title);
                for text in &card.says {
                    prop_assert!(!text.contains(['{', '}']) && !text.contains("NaN"), "{text}");
                }
            }
        }
        write_like("nb");
        let says = card(Citizen::Old, &evaluation, year, &BOKMAL).says;
        // The first begins with «Av 100».
        for (text, skip) in says[1..3].iter().zip([1, 0]) {
            if text.contains("ingen av delene") {
                let sum: f64 = numbers(text)[skip..skip + 3].iter().sum();
                prop_assert!((sum - 100.0).abs() < 1e-9, "{text}");
            }
        }
    }
}

/// Fewer places: more of a hundred are left without. More help at home: more of a hundred get it.
#[test]
fn the_woman_follows_places_and_help_at_home() {
    let low = lier(|levers| levers.coverage_target = CoverageTarget::Share(0.08));
    let high = lier(|levers| levers.coverage_target = CoverageTarget::Share(0.25));
    let without = |evaluation: &Evaluation| numbers(&says(Citizen::Old, evaluation)[1])[3];
    assert!(without(&low) > without(&high));
    assert!(without(&high).abs() < f64::EPSILON);
    let shares = low.at(Series::Unmet, YEAR) / low.at(Series::Need, YEAR) * 100.0;
    assert!((without(&low) - shares).abs() < 1.0);
    let home = lier(|levers| levers.home_care_shift = 0.2);
    assert!((numbers(&says(Citizen::Old, &home)[1])[2] - 20.0).abs() < f64::EPSILON);
    // With today's places only, a target that nobody has decided houses no one.
    let decided = |evaluation: &Evaluation| numbers(&says(Citizen::Old, evaluation)[2])[2];
    assert!((decided(&low) - decided(&high)).abs() < f64::EPSILON);
    // Healthier years: fewer of her age need care round the clock than today, and the words say so.
    let healthy = says(Citizen::Old, &lier(|levers| levers.healthy_ageing = 0.0));
    assert!(healthy[0].contains("færre enn i 2026"), "{}", healthy[0]);
    let today = says(Citizen::Old, &lier(|_| {}));
    assert!(today[0].contains("like mange som i 2026"), "{}", today[0]);
    // Technology takes hours from her.
    let technology = says(Citizen::Old, &lier(|levers| levers.technology = 0.08));
    assert!(
        technology[4].contains("mindre enn i 2026"),
        "{}",
        technology[4]
    );
    assert!(today[4].contains("like mye som i 2026"), "{}", today[4]);
}

/// What is for the old does not touch him; what is done to staff does.
#[test]
fn the_man_follows_the_inhabitants_under_67() {
    let today = lier(|_| {});
    let pulled = lier(|levers| {
        levers.prevalence = 0.7;
        levers.healthy_ageing = 0.0;
        levers.technology = 0.08;
        levers.reablement = 0.05;
        levers.coverage_target = CoverageTarget::Share(0.1);
    });
    assert_eq!(says(Citizen::Adult, &today), says(Citizen::Adult, &pulled));
    let staffed = says(
        Citizen::Adult,
        &lier(|levers| levers.standard_growth = 0.01),
    );
    assert_eq!(staffed.len(), says(Citizen::Adult, &today).len() + 1);
    let text = staffed.last().unwrap();
    assert!(
        text.contains(&whole(1.01_f64.powi(YEAR - 2026) * 100.0)),
        "{text}"
    );
    let saved = says(
        Citizen::Adult,
        &lier(|levers| levers.productivity_growth = 0.01),
    );
    let text = saved.last().unwrap();
    assert!(
        text.contains(&whole(0.99_f64.powi(YEAR - 2026) * 100.0)),
        "{text}"
    );
}

/// No lever changes the night; the card says that it is not in the model.
#[test]
fn the_night_is_not_modelled_and_says_so() {
    let text = &says(Citizen::Young, &lier(|_| {}))[0];
    assert!(text.contains("ikke med i modellen"), "{text}");
}

/// Staff per place, colleagues and the share of working age are the model's.
#[test]
fn the_nurse_has_the_models_numbers() {
    let evaluation = lier(|levers| levers.institution_share = Some(1.0));
    let text = says(Citizen::Nurse, &evaluation);
    let parameters = &evaluation.scenario.parameters;
    let per_place = evaluation.at(Series::FtePlaces, YEAR)
        / (evaluation.at(Series::InPlace, YEAR)
            + parameters.empty_cost_share * evaluation.at(Series::Spare, YEAR));
    assert!(
        text[0].contains(&format!("er det {} årsverk", whole(per_place * 100.0))),
        "{}",
        text[0]
    );
    let heads = evaluation.at(Series::FtePlaces, YEAR) / parameters.average_position;
    assert!(text[1].contains(&whole(heads)), "{}", text[1]);
    let share = number(evaluation.at(Series::WorkforceShare, YEAR) * 100.0, 1);
    assert!(text[3].contains(&share), "{}", text[3]);
}
