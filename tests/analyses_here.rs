//! The analyses that only the plans had once, on any municipality: every number worked out again by hand.

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
    pub mod file;
    pub mod here;
    pub mod packaged;
    pub mod prepared;
    pub mod scenarios;
    pub mod within;
}

use omsorgstrappa::packaged::backtest;
use omsorgstrappa_core::analysis::constant_coverage::ConstantCoverage;
use omsorgstrappa_core::analysis::expected::ExpectedHere;
use omsorgstrappa_core::analysis::finding::{AnswerId, Finding, Label, Said};
use omsorgstrappa_core::analysis::need_index::need_index;
use omsorgstrappa_core::analysis::new_openings::{NewOpenings, Status};
use omsorgstrappa_core::analysis::own_capacity::OwnCapacity;
use omsorgstrappa_core::analysis::own_figures::{NEED, STAFF};
use omsorgstrappa_core::analysis::own_need::{OwnNeed, adjusted_here, levels_of};
use omsorgstrappa_core::codec::{read_expected, read_own_figures};
use omsorgstrappa_core::model::change::PlaceKind;
use omsorgstrappa_core::model::series::Series;
use omsorgstrappa_core::municipality::backtest::Method;
use omsorgstrappa_core::scenario::Scenario;
use proptest::prelude::*;
use support::file::text;
use support::here::{expected, lier_sites, lier_with_measures, own, places, report, worked_out};
use support::packaged::municipality;
use support::scenarios::scenario;
use support::within::assert_within;

/// A number that the answer has put in.
fn said(finding: &Finding, name: &str) -> f64 {
    let values = finding.answer.values.iter();
    let found = values
        .filter(|(known, _)| *known == name)
        .find_map(|(_, said)| match said {
            Said::Value(value) => Some(value.number),
            Said::Label(_) => None,
        });
    found.unwrap_or_else(|| panic!("{name} is not in {:?}", finding.answer))
}

fn cell(finding: &Finding, row: &Label, column: usize) -> Option<f64> {
    let row = finding.table.rows.iter().find(|one| one.label == *row);
    Some(row.unwrap().cells[column]?.number)
}

// ------------------------------------------------ Places

/// Lier has 126 and 57 places. 12 open in 2028 and close after 2033, 20 open in 2030: 195 in 2028, 215 in 2030, 203 in 2034.
#[test]
fn what_opens_is_added_to_what_is_there() {
    let evaluation = lier_with_measures();
    let baseline = &evaluation.prepared.baseline;
    let drafts = [places("Utkast", 0, 8.0, None), places("Team", 0, 0.0, None)];
    let measures = &evaluation.scenario.measures;
    let found = NewOpenings::new(baseline, measures, &drafts, &evaluation.outputs, 2040);
    let at = |year: i32| found.planned()[usize::try_from(year - 2026).unwrap()];
    for (year, places) in [
        (2026, 183.0),
        (2028, 195.0),
        (2030, 215.0),
        (2033, 215.0),
        (2034, 203.0),
    ] {
        assert_eq!(at(year), places, "{year}");
    }
    let listed: Vec<_> = found
        .opens
        .iter()
        .map(|one| (one.name.as_str(), one.year, one.places, one.status))
        .collect();
    assert_eq!(
        listed,
        [
            ("Paviljong", Some(2028), 12.0, Status::Dated),
            ("Liertun", Some(2030), 20.0, Status::Dated),
            ("Paviljong", Some(2034), -12.0, Status::Dated),
            ("Utkast", None, 8.0, Status::Draft),
        ]
    );
    let finding = found.finding(Vec::new());
    // Constant coverage of 1341 aged 80 and over in 2026 and 2130 in 2040.
    let target = 183.0 * evaluation.at(Series::N80, 2040) / evaluation.at(Series::N80, 2026);
    assert_within(said(&finding, "target"), target, 1e-9, "target");
    assert_within(said(&finding, "missing"), target - 203.0, 1e-9, "missing");
    assert_eq!(finding.answer.id, AnswerId::OpeningsMissing);
    assert!(finding.notes.contains(&"draft_is_outside"));
    assert_eq!(cell(&finding, &Label::Year(2028), 1), Some(12.0));
    assert_eq!(cell(&finding, &Label::Year(2034), 1), Some(-12.0));
    assert_eq!(cell(&finding, &Label::Year(2027), 1), Some(0.0));
}

/// With nothing decided nothing opens, and no list is shown.
#[test]
fn nothing_opens_where_nothing_is_dated() {
    let evaluation = worked_out(Scenario::untouched("0301"));
    let baseline = &evaluation.prepared.baseline;
    let found = NewOpenings::new(baseline, &[], &[], &evaluation.outputs, 2040);
    assert_eq!(found.list(), None);
    let finding = found.finding(Vec::new());
    assert_eq!(said(&finding, "planned"), said(&finding, "today"));
}

/// Sites that add up take the place of their kind, and a measure that names one lands on it.
#[test]
fn places_stand_on_their_sites() {
    let evaluation = lier_with_measures();
    let baseline = &evaluation.prepared.baseline;
    let measures = &evaluation.scenario.measures;
    let found = OwnCapacity::new(baseline, &lier_sites(), measures, 2030);
    let sites: Vec<_> = found
        .sites
        .iter()
        .map(|site| (site.label.clone(), site.kind, site.places.clone()))
        .collect();
    let named = |name: &str| Label::Name(name.to_owned());
    let (institution, care_home) = (Some(PlaceKind::Institution), Some(PlaceKind::CareHome24h));
    assert_eq!(
        sites,
        [
            (Label::key("care_home_24h"), care_home, vec![57.0, 57.0]),
            (named("Liertun"), institution, vec![86.0, 106.0]),
            (named("Fosshagen"), institution, vec![40.0, 40.0]),
            (named("Paviljong"), None, vec![0.0, 12.0]),
        ]
    );
    assert_eq!((found.given, found.left_out), (2, false));
    assert_eq!([found.sum(None, 0), found.sum(None, 1)], [183.0, 215.0]);
    let finding = found.finding(Vec::new());
    assert_eq!(finding.answer.id, AnswerId::CapacityBySite);
    assert!(finding.notes.contains(&"kind_not_said"));
    assert_eq!(cell(&finding, &named("Liertun"), 2), Some(20.0));
    let sum_of = |kind| Label::Of("sum_of", Box::new(Label::key(kind)));
    assert_eq!(cell(&finding, &sum_of("institution"), 2), Some(20.0));
    let sums = finding.table.rows.iter();
    let twice = sums.filter(|row| row.label == sum_of("care_home_24h"));
    assert_eq!(twice.count(), 0, "one line of a kind is its own sum");

    let mut wrong = lier_sites();
    wrong[0].places = 44.0;
    let found = OwnCapacity::new(baseline, &wrong, measures, 2030);
    assert_eq!((found.given, found.left_out), (0, true));
    assert_eq!(found.sum(institution, 0), 126.0);
    let finding = found.finding(Vec::new());
    assert_eq!(finding.answer.id, AnswerId::CapacityByKind);
    assert!(finding.notes.contains(&"sites_do_not_add_up"));
}

/// Lier: 1341 aged 80 and over in 2026 and 1824 in 2034 in the projection, 126 and 183 places.
#[test]
fn constant_coverage_follows_those_aged_80() {
    let evaluation = worked_out(Scenario::untouched("3312"));
    let counts = &municipality("3312").baseline.population;
    let place = counts.years.iter().position(|year| *year == 2034).unwrap();
    let old = |place: usize| counts.counts[place][8] + counts.counts[place][9];
    let growth = old(place) / old(0) - 1.0;
    let found = ConstantCoverage::new(&evaluation, 2034);
    let on = |key| found.on(key).unwrap();
    assert_within(
        on("constant_on_institution"),
        126.0 * growth,
        1e-9,
        "institution",
    );
    assert_within(on("constant_on_all"), 183.0 * growth, 1e-9, "all");
    // Untouched, the target is the same coverage, and the need is use at each age as today.
    assert_within(on("scenario_target"), 183.0 * growth, 1e-9, "target");
    assert_within(on("scenario_need"), on("use_by_age_on_all"), 1e-6, "need");
    assert!(found.on("stated").is_none());
    let finding = found.finding(Vec::new());
    assert!(finding.chart.marks.is_empty(), "87 is of the plan alone");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, rng_seed: proptest::test_runner::RngSeed::Fixed(7), failure_persistence: None, ..ProptestConfig::default() })]

    /// What opens, and what stands on sites, adds up to the places that the model has, in every year of any scenario.
    #[test]
    fn places_add_up_to_the_model(scenario in scenario()) {
        let evaluation = worked_out(scenario);
        let baseline = &evaluation.prepared.baseline;
        let measures = &evaluation.scenario.measures;
        let last = evaluation.outputs.end_year();
        let found = NewOpenings::new(baseline, measures, &[], &evaluation.outputs, last);
        for (year, planned) in found.years.iter().zip(found.planned()) {
            let model = evaluation.at(Series::PlacesPlanned, *year);
            prop_assert!((planned - model).abs() <= 1e-9 * model.abs().max(1.0), "{year}");
        }
        let capacity = OwnCapacity::new(baseline, &[], measures, last);
        let model = evaluation.at(Series::PlacesPlanned, last);
        prop_assert!((capacity.sum(None, 1) - model).abs() <= 1e-9 * model.abs().max(1.0));
        let listed: f64 = found.opens.iter().map(|one| one.places).sum();
        let grown = model - found.today;
        prop_assert!((listed - grown).abs() <= 1e-9 * model.abs().max(1.0));
    }
}

// ------------------------------------------------ The reader's table

/// The keys of the table are the report's.
#[test]
fn the_tables_rows_are_the_reports() {
    let report = report();
    let need: Vec<&str> = report
        .need
        .criteria
        .iter()
        .map(|one| one.key.as_str())
        .collect();
    assert_eq!(need, NEED);
    let staff: Vec<&str> = report
        .home_care_fte
        .rows
        .iter()
        .map(|(key, _)| key.as_str())
        .collect();
    assert_eq!(staff, STAFF);
}

/// The report's own levels put in give the report's index, and one that is missing gives none.
#[test]
fn the_index_is_whole_or_not_at_all() {
    let (table, mut own) = (report().need, own());
    let whole = OwnNeed::of_reader(&table, &own).unwrap();
    for (index, report) in whole.index().into_iter().zip(need_index(&table)) {
        assert_within(index.unwrap(), report, 1e-12, "index");
    }
    assert_eq!(whole.finding().answer.id, AnswerId::NeedIndex);
    // Without the unmarried, 13.11 of the weight: 87 of 100 in Lier.
    own.need.retain(|(key, _)| key != "unmarried_67");
    let part = OwnNeed::of_reader(&table, &own).unwrap();
    assert_eq!(part.index(), [None, None, None]);
    assert_within(part.known_weight()[0], 100.02 - 13.11, 1e-9, "weight");
    let points = (need_index(&table)[0] - 1.0002) * 100.0 - 13.11 * (0.87 - 1.0);
    assert_within(part.points()[0], points, 1e-9, "points");
    let finding = part.finding();
    assert_eq!(finding.answer.id, AnswerId::NeedIndexPart);
    assert_eq!(
        (said(&finding, "known"), said(&finding, "all")),
        (13.0, 14.0)
    );
    assert_eq!(cell(&finding, &Label::key("unmarried_67"), 1), None);
    assert_eq!(cell(&finding, &Label::key("need_index"), 1), None);
    assert!(finding.notes.contains(&"levels_that_are_missing"));
}

/// The share of an age group in the municipality against its share in the country, from the packaged files alone.
#[test]
fn levels_of_ages_are_shares_against_the_country() {
    let lier = municipality("3312");
    let national = text("national.csv");
    let country: Vec<f64> = national
        .lines()
        .skip(1)
        .map(|line| {
            line.split(';')
                .skip(1)
                .take(2)
                .map(|cell| cell.parse::<f64>().unwrap())
                .sum()
        })
        .collect();
    let ages = lier.baseline.population.base_ages.as_deref().unwrap();
    let share = |ages: &[f64], from: usize, to: usize| {
        ages[from..=to].iter().sum::<f64>() / ages.iter().sum::<f64>()
    };
    let levels = levels_of(&lier).unwrap();
    for ((key, level), (from, to)) in levels.into_iter().zip([
        (0, 1),
        (2, 5),
        (6, 15),
        (16, 22),
        (23, 66),
        (67, 79),
        (80, 89),
        (90, 105),
    ]) {
        let by_hand = share(ages, from, to) / share(&country, from, to) * 100.0;
        assert_within(level, by_hand, 1e-9, key);
    }
    // A plan's people are not of the year that the country's are of.
    assert_eq!(levels_of(&municipality("3312-2025")), None);
    assert_eq!(levels_of(&municipality("3405-2018")), None);
    let need = OwnNeed::of_population(&report().need, &lier).unwrap();
    assert_eq!(need.index(), [None], "six criteria are nobody's to guess");
    assert_eq!(said(&need.finding(), "known"), 8.0);
}

/// 26,000 NOK at an index of 93 is 28,000 at the country's need.
#[test]
fn cost_is_adjusted_by_the_readers_index() {
    let (table, mut own) = (report().need, own());
    let index = need_index(&table);
    let finding = adjusted_here(&table, &own).unwrap();
    assert_eq!(
        (said(&finding, "given"), said(&finding, "year")),
        (26_000.0, 2025.0)
    );
    assert_within(
        said(&finding, "adjusted"),
        26_000.0 / index[0],
        1e-9,
        "adjusted",
    );
    assert_within(
        said(&finding, "unadjusted"),
        26_000.0 * index[0],
        1e-9,
        "before",
    );
    own.need.clear();
    let finding = adjusted_here(&table, &own).unwrap();
    assert_eq!(finding.answer.id, AnswerId::NeedAdjustedNoIndex);
    assert_eq!(finding.chart.series.len(), 1, "only what was put in");
    own.care_by_year.clear();
    assert_eq!(adjusted_here(&table, &own), None);
}

/// From 20,000 to 26,000 is 30 per cent, from 22,000 to 24,200 is 10; one year is no development.
#[test]
fn development_is_between_years_that_both_have() {
    let own = own();
    let finding = own.development("Hamar").unwrap();
    assert_within(said(&finding, "own"), 0.3, 1e-12, "own");
    assert_within(said(&finding, "peer"), 0.1, 1e-12, "peer");
    assert_eq!(
        (said(&finding, "from"), said(&finding, "to")),
        (2021.0, 2025.0)
    );
    assert_eq!(
        cell(&finding, &Label::key("growth"), 2),
        None,
        "Melhus has one year"
    );
    assert_eq!(own.development("Melhus"), None);
}

/// Hamar has 4.8 and Lier 3.5 per 1000 of 30,000: 39 man-years. Melhus has home nursing alone: 18.
#[test]
fn staff_it_takes_to_reach_the_chosen_one() {
    let mut own = own();
    let finding = own.home_care_staff("Hamar").unwrap();
    assert_within(said(&finding, "fte"), 39.0, 1e-9, "to reach Hamar");
    assert_eq!(finding.answer.id, AnswerId::HomeCareStaffMore);
    let finding = own.home_care_staff("Melhus").unwrap();
    assert_within(said(&finding, "fte"), 18.0, 1e-9, "to reach Melhus");
    assert!(finding.notes.contains(&"services_left_out"));
    own.staff[1].1[0] = Some(9.0);
    let finding = own.home_care_staff("Hamar").unwrap();
    assert_eq!(finding.answer.id, AnswerId::HomeCareStaffFewer);
    assert_within(said(&finding, "fte"), 141.0, 1e-9, "more than Hamar");
    own.staff.clear();
    assert_eq!(own.home_care_staff("Hamar"), None);
}

/// A file that was filled in before the table had other sections is read as it was.
#[test]
fn an_old_profile_is_still_read() {
    let old = "\u{feff}nøkkel;navn;Min kommune;Sammenlignes med\ninhabitants;Innbyggere;10000;20000\n\
        older_other;Andre tjenester til eldre;;\nolder_institution;Institusjon for eldre;6000;5000\n";
    let found = read_own_figures(old).unwrap();
    let profile = found.cost_profile().unwrap();
    assert_eq!(
        profile.million_above(1),
        [("older_institution", Some(10.0))]
    );
    assert_eq!(found.need, []);
}

// ------------------------------------------------ So it went

/// The paths end where the backtest does, for 350 municipalities, and the backtest's mean miss is theirs.
#[test]
fn the_paths_are_those_of_the_backtest() {
    let (expected, backtest) = (expected(), backtest().unwrap());
    assert_eq!((expected.from, expected.to), (backtest.from, backtest.to));
    assert_eq!(expected.municipalities.len(), 350);
    let all = backtest.sizes.len() - 1;
    for method in [Method::Cohorts, Method::Tied] {
        let (mut misses, mut persons) = (0.0, 0.0);
        for path in &expected.municipalities {
            let here = ExpectedHere::new(&expected, &municipality(&path.id)).unwrap();
            let real = here.happened[10];
            let guess = match method {
                Method::Cohorts => here.cohorts[10],
                _ => here.tied[10],
            };
            misses += (guess - real).abs();
            persons += real;
        }
        let known = backtest.misses.iter().find(|miss| {
            usize::try_from(miss.size) == Ok(all) && miss.method == method && miss.group == "80+"
        });
        // Paths have tenths of a person, the backtest hundredths of a per cent.
        assert_within(misses / persons, known.unwrap().mean, 2e-3, method.key());
    }
}

/// Lier had 866 aged 80 and over in 2016 and has 1341 in 2026, and every path begins at what was known.
#[test]
fn expectation_begins_at_what_was_known() {
    let here = ExpectedHere::new(&expected(), &municipality("3312")).unwrap();
    assert_eq!((here.years[0], here.years[10]), (2016, 2026));
    assert_eq!((here.happened[0], here.happened[10]), (866.0, 1341.0));
    assert_eq!((here.cohorts[0], here.tied[0]), (866.0, 866.0));
    assert_eq!(here.merged, None);
    let finding = here.finding(true);
    assert_within(
        cell(&finding, &Label::Year(2026), 2).unwrap(),
        134_100.0 / 866.0,
        1e-9,
        "index",
    );
    let miss = cell(&finding, &Label::Year(2026), 3).unwrap();
    assert_within(miss, here.cohorts[10] / 1341.0 - 1.0, 1e-12, "miss");
}

/// A merger is marked; without real figures of 2016 on the borders of today nothing is said.
#[test]
fn mergers_are_marked_and_divided_municipalities_left_out() {
    let expected = expected();
    let drammen = ExpectedHere::new(&expected, &municipality("3301")).unwrap();
    assert_eq!(drammen.merged, Some(2020));
    let finding = drammen.finding(false);
    assert_eq!(finding.answer.id, AnswerId::ExpectedMerged);
    let merged = Label::Of("merged_in", Box::new(Label::Year(2020)));
    assert!(cell(&finding, &merged, 2).is_some());
    // Narvik was divided in 2020, Ålesund in 2024.
    for id in ["1806", "1508"] {
        assert_eq!(
            ExpectedHere::new(&expected, &municipality(id)),
            None,
            "{id}"
        );
    }
}

/// A path that is too short names its place.
#[test]
fn a_broken_file_of_paths_names_the_field() {
    let text = text("municipality/expected.json");
    let broken = text.replacen("\"to\": 2026", "\"to\": 2027", 1);
    assert_eq!(
        read_expected(&broken).unwrap_err().path,
        "municipalities[0].cohorts"
    );
}
