//! What is printed: it says what the screen says, leaves nothing out without saying so, and every number in it is the
//! model's.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test says what is wrong by failing, in its helpers too"
)]

mod support {
    pub mod deep;
    pub mod packaged;
    pub mod prepared;
    pub mod scenarios;
}

use std::collections::BTreeSet;
use std::sync::Arc;

use omsorgstrappa_core::chart::{Layer, Plot};
use omsorgstrappa_core::compare::Beside;
use omsorgstrappa_core::evaluation::Evaluation;
use omsorgstrappa_core::figure::FigureId;
use omsorgstrappa_core::format::{whole, write_like};
use omsorgstrappa_core::goal::{Bound, Goal, GoalKind};
use omsorgstrappa_core::model::change::Change;
use omsorgstrappa_core::model::effect::{Effect, Moves};
use omsorgstrappa_core::model::lever::{CoverageTarget, FamilyCare, LeverId};
use omsorgstrappa_core::model::parameter::ParameterId;
use omsorgstrappa_core::model::series::Series;
use omsorgstrappa_core::municipality::Municipality;
use omsorgstrappa_core::scenario::{Field, Origin, Scenario, differences};
use omsorgstrappa_core::sheet::{Block, Made, ROOMS, Report, Sheet, Subject};
use omsorgstrappa_core::shown::Shown;
use omsorgstrappa_core::state::{Entry, Slot, View, opened};
use omsorgstrappa_core::text::{BOKMAL, Catalogue, LANGUAGES, Long, TAGS};
use omsorgstrappa_core::uncertainty::{Live, OnScreen, OwnRange, ROWS};
use proptest::prelude::*;
use support::deep::check;
use support::packaged::municipality;
use support::prepared::prepared;
use support::scenarios::scenario;

/// A scenario as it stands on screen, made ready to be printed.
struct Screen {
    entry: Entry,
    today: Scenario,
    evaluation: Evaluation,
    municipality: Option<Municipality>,
    view: View,
    goals: Vec<Goal>,
    shown: Shown,
    sure: OnScreen,
}

impl Screen {
    fn new(scenario: Scenario, year: i32, texts: &Catalogue) -> Self {
        let municipality = scenario.municipality().map(municipality);
        let mut today = municipality.as_ref().map_or_else(
            || Scenario {
                origin: scenario.origin.clone(),
                ..Scenario::untouched("")
            },
            opened,
        );
        if municipality.is_none() {
            today.target_year = scenario.target_year;
        }
        let prepared = Arc::new(prepared(&scenario));
        let entry = Entry::new(1, Slot::default(), scenario.into());
        let evaluation = Evaluation::new(prepared, Arc::clone(&entry.scenario));
        let view = View::new(year);
        let mut live = Live::new(&evaluation, &entry.ranges);
        live.draw(&evaluation, &entry.ranges, ROWS);
        let sure = OnScreen::new(&live.draws, &live.table, &evaluation, view, None, texts);
        Self {
            shown: Shown::new(&evaluation, view, &today, texts),
            entry,
            today,
            evaluation,
            municipality,
            view,
            goals: Vec::new(),
            sure,
        }
    }

    fn subject(&self) -> Subject<'_> {
        Subject {
            name: "Mitt scenario",
            entry: &self.entry,
            evaluation: &self.evaluation,
            today: &self.today,
            municipality: self.municipality.as_ref(),
            view: self.view,
            goals: &self.goals,
            shown: &self.shown,
            sure: Some(&self.sure),
            made: Made {
                data: "2026.2",
                day: [2026, 7, 9],
                tables: "07459",
                opened_with: None,
            },
        }
    }

    fn sheet(&self, texts: &Catalogue) -> Sheet {
        Sheet::new(&self.subject(), texts)
    }

    fn report(&self, long: &Long) -> Report {
        Report::new(&self.subject(), &[], long)
    }
}

fn long(tag: &str) -> Long {
    let place = TAGS.iter().position(|known| *known == tag).unwrap();
    let texts = [
        include_str!("../data/text/nb.later.json"),
        include_str!("../data/text/nn.later.json"),
        include_str!("../data/text/en.later.json"),
    ];
    Long::read(texts[place], LANGUAGES[place].0).unwrap()
}

/// Lillehammer's plan with its three main levers and one parameter moved.
fn moved() -> Scenario {
    let mut scenario = opened(&municipality("3405-2018"));
    scenario.levers.coverage_target = CoverageTarget::Share(0.16);
    scenario.levers.home_care_shift = 0.06;
    scenario.levers.family_care = FamilyCare::Constant;
    scenario.parameters.set(ParameterId::ShiftHours, 30.0);
    scenario
}

/// Everything that stands on the one page, in its roomiest form.
fn page_texts(sheet: &Sheet, texts: &Catalogue) -> Vec<String> {
    let said = sheet.moves.in_room(ROOMS[0], texts);
    let mut all = vec![
        sheet.name.clone(),
        sheet.place.clone(),
        sheet.years.clone(),
        sheet.finding.clone(),
        sheet.rest.clone(),
        sheet.subtitle.clone(),
        sheet.summary.clone(),
        sheet.credit.clone(),
        sheet.versions.clone(),
    ];
    for one in said.moves {
        all.extend([one.name, one.from, one.to, one.reason]);
    }
    all.extend(said.notes);
    for figure in &sheet.figures {
        all.push(figure.label.to_owned());
        for value in &figure.values {
            all.extend([value.value.clone(), value.range.clone()]);
        }
        all.extend(
            figure
                .lines
                .iter()
                .map(|line| [&*line.strong, &line.rest].join(" ")),
        );
    }
    all.extend(
        sheet
            .beside
            .iter()
            .map(|line| [&*line.strong, &line.rest].join(" ")),
    );
    all.extend(sheet.premises.iter().map(|premise| premise.text.clone()));
    let cells = sheet.table.rows.iter().flat_map(|row| &row.cells);
    all.extend(cells.map(|cell| cell.text.clone()));
    all
}

/// Everything that stands in the report.
fn report_texts(report: &Report) -> Vec<String> {
    let mut all = Vec::new();
    for section in &report.sections {
        all.push(section.title.clone());
        for block in &section.blocks {
            match block {
                Block::Heading(text) | Block::Text(text) | Block::Small(text) => {
                    all.push(text.clone());
                }
                Block::List(lines) | Block::Numbered(lines) => all.extend(lines.clone()),
                Block::Numbers(table) | Block::Words(table) => {
                    all.push(table.caption.clone());
                    all.extend(table.head.clone());
                    for row in &table.rows {
                        assert_eq!(row.cells.len() + 1, table.head.len(), "{}", table.caption);
                        all.push(row.head.clone());
                        all.extend(row.cells.iter().map(|cell| cell.text.clone()));
                    }
                }
                Block::Bars(bars, _) => {
                    all.extend([bars.finding.clone(), bars.caption.clone()]);
                    all.extend(bars.rows.iter().map(|row| row.name.clone()));
                }
                Block::Chart(drawing) => all.push(drawing.summary.clone()),
                Block::Moves(moves) => {
                    for one in moves {
                        all.extend([one.name.clone(), one.from.clone(), one.to.clone()]);
                        all.push(one.reason.clone());
                    }
                }
            }
        }
    }
    all
}

fn assert_filled_in(all: &[String]) {
    for text in all {
        assert!(!text.contains(['{', '}']), "«{text}»");
        assert!(!text.contains("NaN"), "«{text}»");
    }
}

/// The key figures are those of the screen, with its ranges, and the table's chosen row has them too.
#[test]
fn the_page_says_what_the_screen_says() {
    for (tag, (texts, _)) in TAGS.into_iter().zip(LANGUAGES) {
        write_like(tag);
        for id in ["3405-2018", "3312-2025", "0301", "1563", "5636"] {
            let mut scenario = opened(&municipality(id));
            scenario.levers.coverage_target = CoverageTarget::Share(0.17);
            let year = municipality(id).shown_year;
            let screen = Screen::new(scenario, year, texts);
            let sheet = screen.sheet(texts);
            assert_filled_in(&page_texts(&sheet, texts));
            assert_eq!(sheet.figures.len(), 4);
            for figure in &sheet.figures {
                let shown = screen.shown.figure(figure.id);
                let values: Vec<&str> = figure.values.iter().map(|value| &*value.value).collect();
                let ranges: Vec<&str> = figure.values.iter().map(|value| &*value.range).collect();
                if figure.id == FigureId::Unmet {
                    assert_eq!(values, [&*shown.value, &*shown.second]);
                } else {
                    assert_eq!(values, [&*shown.value]);
                }
                assert_eq!(ranges, screen.sure.ranges_of(figure.id));
                assert_eq!(figure.lines, shown.lines);
            }
            let chosen = sheet.table.rows.iter().find(|row| row.chosen).unwrap();
            let at = |series| whole(screen.evaluation.at(series, year));
            assert!(chosen.head.starts_with(&year.to_string()));
            assert_eq!(
                chosen.cells,
                [
                    Series::Need,
                    Series::PlacesTarget,
                    Series::PlacesPlanned,
                    Series::Unmet,
                    Series::UnmetDecided,
                    Series::Fte,
                    Series::Cost
                ]
                .map(at)
            );
            assert_eq!(sheet.not_modelled, texts.facts.not_modelled);
            assert!(sheet.versions.contains("2026.2") && sheet.versions.contains("1.0.0"));
            let day = if tag == "en" {
                "2026-07-09"
            } else {
                "09.07.2026"
            };
            assert!(sheet.versions.contains(day), "{}", sheet.versions);
        }
    }
    write_like("nb");
}

/// Every change stands on the page from what to what with its reason, marked where its evidence is weak or the number is
/// one's own.
#[test]
fn every_change_stands_with_its_reason() {
    let mut screen = Screen::new(moved(), 2028, &BOKMAL);
    screen.entry.reasons.insert(
        Field::Lever(LeverId::CoverageTarget).key().to_owned(),
        "Vedtatt i mai".to_owned(),
    );
    let sheet = screen.sheet(&BOKMAL);
    let said = sheet.moves.in_room(ROOMS[0], &BOKMAL);
    assert_eq!(said.notes, Vec::<String>::new());
    let lines: Vec<_> = said
        .moves
        .iter()
        .map(|one| {
            (
                one.name.as_str(),
                one.to.as_str(),
                one.reason.as_str(),
                one.tag,
            )
        })
        .collect();
    assert_eq!(
        lines,
        [
            (
                "Vridning mot hjemmetjenester",
                "6,0\u{a0}%",
                "",
                Some("svakt belagt")
            ),
            (
                "Dekningsgrad, heldøgns omsorg",
                "16,0 per 100",
                "Vedtatt i mai",
                None
            ),
            (
                "Omsorg fra pårørende",
                "Like mange timer som i dag",
                "",
                None
            ),
            (
                BOKMAL.parameter(ParameterId::ShiftHours),
                "30,0 timer/uke",
                "",
                Some("eget tall")
            ),
        ]
    );
    assert!(sheet.rest.starts_with(BOKMAL.paper.rest));
    let untouched = Screen::new(opened(&municipality("3405-2018")), 2028, &BOKMAL);
    let sheet = untouched.sheet(&BOKMAL);
    assert!(sheet.moves.all().is_empty());
    assert!(sheet.rest.starts_with(BOKMAL.paper.untouched));
}

/// In less room reasons are cut and changes left out, never without a note; the report has them whole.
#[test]
fn nothing_is_left_out_in_silence() {
    let mut screen = Screen::new(moved(), 2028, &BOKMAL);
    let reason = "Kommunestyret vedtok dette etter en lang høring. ".repeat(8);
    for change in differences(&screen.today, &screen.entry.scenario) {
        let key = change.field.key().to_owned();
        screen.entry.reasons.insert(key, reason.clone());
    }
    let sheet = screen.sheet(&BOKMAL);
    assert_eq!(sheet.moves.all().len(), 4);
    for room in ROOMS {
        let said = sheet.moves.in_room(room, &BOKMAL);
        let whole = said.moves == sheet.moves.all();
        assert_eq!(said.notes.is_empty(), whole, "{room:?}");
        for one in &said.moves {
            assert!(
                one.reason.chars().count() <= room.reason + 2,
                "{}",
                one.reason
            );
        }
    }
    let tight = sheet.moves.in_room(ROOMS[ROOMS.len() - 1], &BOKMAL);
    assert_eq!(tight.notes, [BOKMAL.paper.reasons_in_report]);
    let long = long("nb");
    assert!(report_texts(&screen.report(&long)).contains(&reason));
}

/// More changes than there is room for are counted.
#[test]
fn changes_without_room_are_counted() {
    let mut scenario = moved();
    for &id in ParameterId::ALL {
        let spec = id.spec();
        if let Some(high) = spec.high.filter(|high| *high > spec.mode) {
            scenario.parameters.set(id, high);
        }
    }
    let screen = Screen::new(scenario, 2028, &BOKMAL);
    let sheet = screen.sheet(&BOKMAL);
    let all = sheet.moves.all().len();
    assert!(all > 20, "{all}");
    let tight = sheet.moves.in_room(ROOMS[ROOMS.len() - 1], &BOKMAL);
    assert!(
        tight.notes[0].starts_with(&(all - tight.moves.len()).to_string()),
        "{:?}",
        tight.notes
    );
    let long = long("nb");
    let report = report_texts(&screen.report(&long));
    for one in sheet.moves.all() {
        assert!(
            report.contains(&one.name) && report.contains(&one.to),
            "{}",
            one.name
        );
    }
}

/// Estimates are marked where the numbers are.
#[test]
fn estimates_are_marked() {
    let screen = Screen::new(opened(&municipality("5636")), 2040, &BOKMAL);
    let sheet = screen.sheet(&BOKMAL);
    let places = &sheet.figures[0];
    assert_eq!(places.id, FigureId::Places);
    assert!(
        places.tags.contains(&BOKMAL.paper.estimated_tag),
        "{:?}",
        places.tags
    );
    let tagged: Vec<_> = sheet
        .premises
        .iter()
        .filter(|premise| premise.tag.is_some())
        .collect();
    assert_eq!(tagged.len(), 2, "population and places");
    // A figure whose heaviest assumption is weak says so.
    let staff = &sheet.figures[1];
    assert!(!staff.tags.is_empty());
    let plan = Screen::new(opened(&municipality("3405-2018")), 2028, &BOKMAL).sheet(&BOKMAL);
    assert!(plan.premises.iter().all(|premise| premise.tag.is_none()));
}

/// A scenario that carries its own municipality prints too, and says whose numbers they are.
#[test]
fn an_own_baseline_is_printed() {
    let packaged = municipality("3312-2025");
    let mut scenario = opened(&packaged);
    scenario.origin = Origin::Baseline(Box::new(packaged.baseline));
    scenario.levers.coverage_target = CoverageTarget::FollowNeed;
    let screen = Screen::new(scenario, 2040, &BOKMAL);
    let sheet = screen.sheet(&BOKMAL);
    let population = &sheet.premises[1];
    assert_eq!(population.text, BOKMAL.paper.populations[0]);
    assert_eq!(population.tag, Some("eget tall"));
    let long = long("nb");
    let report = screen.report(&long);
    assert_filled_in(&report_texts(&report));
    let facts = report
        .sections
        .iter()
        .find(|section| section.title == BOKMAL.facts.title)
        .unwrap();
    assert!(matches!(&facts.blocks[..], [Block::Text(_)]));
}

/// The report has every lever and every parameter with value, range, source and strength, every source that is referred
/// to, the goals, the measures and the scenarios beside.
#[test]
fn the_report_leaves_nothing_out() {
    for tag in TAGS {
        write_like(tag);
        let long = long(tag);
        let texts = long.texts;
        let mut scenario = moved();
        scenario.measures.push(Change {
            name: "Frisklivssentral".to_owned(),
            from: 2022,
            to: None,
            fte: 1.0,
            annual_cost: 0.75,
            places: 0.0,
            kind: None,
            investment: Some(12.0),
            site: None,
            area: Some("Forebygging".to_owned()),
            source: None,
            effects: vec![Effect {
                on: Moves::Lever(LeverId::Reablement),
                change: 0.02,
                evidence: None,
                source: Some("Eget anslag".to_owned()),
            }],
        });
        let mut screen = Screen::new(scenario, 2028, texts);
        screen.goals.push(Goal {
            id: 1,
            kind: GoalKind::Places,
            bound: Bound::AtLeast,
            value: 330.0,
            year: Some(2028),
            label: "Budsjettvedtaket".to_owned(),
        });
        let own = OwnRange {
            fixed: true,
            ..OwnRange::default()
        };
        Arc::make_mut(&mut screen.entry.ranges)
            .set(ParameterId::Occupancy, own)
            .unwrap();
        let other = Evaluation::new(
            Arc::clone(&screen.evaluation.prepared),
            Arc::new(screen.today.clone()),
        );
        let beside = [
            Beside {
                name: "Mitt scenario",
                slot: Slot::ALL[0],
                evaluation: &screen.evaluation,
            },
            Beside {
                name: "Det andre",
                slot: Slot::ALL[1],
                evaluation: &other,
            },
        ];
        let report = Report::new(&screen.subject(), &beside, &long);
        let all = report_texts(&report);
        assert_filled_in(&all);
        for text in ["Frisklivssentral", "Forebygging", "Det andre"] {
            assert!(all.iter().any(|line| line == text), "{tag}: {text}");
        }
        assert!(all.iter().any(|line| line.starts_with("Budsjettvedtaket")));
        let moved = |line: &&String| line.starts_with("Frisklivssentral: ");
        assert!(
            all.iter().find(moved).unwrap().contains("Eget anslag"),
            "{tag}"
        );
        for word in &texts.glossary.words {
            assert!(
                all.iter().any(|line| line.contains(word.explanation)),
                "{tag}"
            );
        }
        for id in LeverId::ALL {
            assert!(all.iter().any(|line| line == texts.levers.of(id).label));
        }
        let tables = || report.sections.iter().flat_map(|section| &section.blocks);
        let words = tables().filter_map(|block| match block {
            Block::Words(table) => Some(table),
            _ => None,
        });
        let parameters = words
            .clone()
            .find(|table| table.caption == texts.paper.parameters_caption);
        let parameters = parameters.unwrap();
        assert_eq!(parameters.rows.len(), ParameterId::ALL.len());
        let row = |id: ParameterId| &parameters.rows[id as usize];
        assert!(row(ParameterId::ShiftHours).chosen);
        assert_eq!(row(ParameterId::Occupancy).cells[1], texts.panel.fixed);
        // Every number of a source that stands in a table is one of the list.
        let sources = tables().find_map(|block| match block {
            Block::Numbered(lines) => Some(lines.len()),
            _ => None,
        });
        let sources = sources.unwrap();
        let referred: BTreeSet<usize> = parameters
            .rows
            .iter()
            .flat_map(|row| row.cells[4].split(", "))
            .filter(|number| !number.is_empty())
            .map(|number| number.parse().unwrap())
            .collect();
        assert!(referred.iter().all(|number| (1..=sources).contains(number)));
        assert!(referred.len() > 10, "{referred:?}");
        let charts = tables().filter(|block| matches!(block, Block::Chart(_)));
        assert_eq!(charts.count(), 4);
        // Goals are drawn on paper as on screen.
        let goals = tables().filter_map(|block| match block {
            Block::Chart(drawing) => Some(&drawing.plot),
            _ => None,
        });
        let with_goal = goals.filter(|plot| match plot {
            Plot::Years(years) => years
                .layers
                .iter()
                .any(|layer| matches!(layer, Layer::Goal { .. })),
            Plot::Stairs(_) => false,
        });
        assert_eq!(with_goal.count(), 1);
    }
    write_like("nb");
}

/// Any scenario can be printed: everything is filled in, and no section is empty.
#[test]
fn anything_can_be_printed() {
    check(
        24,
        || (scenario(), 1990..2080),
        |(scenario, year)| {
            let screen = Screen::new(scenario, year, &BOKMAL);
            let sheet = screen.sheet(&BOKMAL);
            // Names may be anything, curly brackets too.
            prop_assert!(
                page_texts(&sheet, &BOKMAL)
                    .iter()
                    .all(|text| !text.contains("NaN"))
            );
            prop_assert!((1..=7).contains(&sheet.table.rows.len()));
            let report = screen.report(&long("nb"));
            prop_assert!(
                report
                    .sections
                    .iter()
                    .all(|section| !section.blocks.is_empty())
            );
            Ok(())
        },
    );
}
