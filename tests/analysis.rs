//! The analyses on the plans and on any municipality: what adds up, what the views show, and that every
//! text is there and none is unused.

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
    pub mod happened;
    pub mod here;
    pub mod here_views;
    pub mod outputs;
    pub mod packaged;
    pub mod plans;
    pub mod prepared;
    pub mod scenarios;
    pub mod within;
}

use std::collections::BTreeSet;
use std::sync::Arc;

use omsorgstrappa_core::analysis::ask::{
    Asked, Material, Theme, Wishes, ask, by_area, by_year, choices, documents, history_of,
    in_institution, number, own_measures, reads_expected, reads_own_figures, reads_today,
    worked_on,
};
use omsorgstrappa_core::analysis::capacity::{NewPlaces, capacity_finding};
use omsorgstrappa_core::analysis::choice::Choice;
use omsorgstrappa_core::analysis::dementia::DementiaByAge;
use omsorgstrappa_core::analysis::dimensioning::{Dimensioning, plan_finding};
use omsorgstrappa_core::analysis::finding::{AnswerId, Finding, Label, Question};
use omsorgstrappa_core::analysis::goal::{OwnHome, OwnHomeGoal};
use omsorgstrappa_core::analysis::healthy_years::{Growth, HealthyYears};
use omsorgstrappa_core::analysis::labour::{Labour, levels};
use omsorgstrappa_core::analysis::measures::CostPlan;
use omsorgstrappa_core::analysis::need_index;
use omsorgstrappa_core::analysis::new_openings::Status;
use omsorgstrappa_core::analysis::openings::Openings;
use omsorgstrappa_core::analysis::own_figures::Section;
use omsorgstrappa_core::analysis::profile::{AgendaKaupangSums, Profile, development_finding};
use omsorgstrappa_core::analysis::short_stay::DischargeReady;
use omsorgstrappa_core::analysis::staircase::{Staircases, Whereabouts, flows};
use omsorgstrappa_core::analysis::under_67::{self, Under67};
use omsorgstrappa_core::analysis::what_happened::{
    Followed, WhatHappened, before_projection, history_finding,
};
use omsorgstrappa_core::codec::{
    own_figures_template, read_agenda_kaupang, read_expected, read_history, read_lillehammer,
    read_own_figures, read_sunndal,
};
use omsorgstrappa_core::evaluation::Evaluation;
use omsorgstrappa_core::export::Handout;
use omsorgstrappa_core::model::age::Band;
use omsorgstrappa_core::model::dementia::DementiaReference;
use omsorgstrappa_core::model::lever::{CoverageTarget, Levers};
use omsorgstrappa_core::model::run::run;
use omsorgstrappa_core::model::series::Series;
use omsorgstrappa_core::model::source::Source;
use omsorgstrappa_core::plan::{
    Document, HISTORIES, HistoryColumn, OpeningStatus, PotentialWord, has_history, history_path,
};
use omsorgstrappa_core::scenario::Scenario;
use omsorgstrappa_core::state::{Figures, opened};
use omsorgstrappa_core::text::{
    ANALYSES, AnalysisWords, BOKMAL_ANALYSIS, TAGS, finding_table, write_analysis,
};
use proptest::prelude::*;
use support::file::text;
use support::happened::history;
use support::outputs::outputs;
use support::plans::{agenda_kaupang, lier, lillehammer, national, ovre_eiker, sunndal};
use support::prepared::prepared;
use support::scenarios::scenario;
use support::within::assert_within;

/// Plans and municipalities of every kind.
fn ids() -> [&'static str; 6] {
    ["3405-2018", "3405", "3312-2025", "3312", "3314", "1563"]
}

/// The texts as they are packaged.
fn words() -> AnalysisWords {
    AnalysisWords::read(&text("plan/nb.json")).unwrap()
}

/// A scenario with levers moved.
fn moved(id: &str) -> Scenario {
    Scenario {
        levers: Levers {
            home_care_shift: 0.06,
            coverage_target: CoverageTarget::Share(0.16),
            prevalence: 0.95,
            ..Levers::default()
        },
        ..Scenario::untouched(id)
    }
}

fn evaluation(scenario: Scenario) -> Evaluation {
    Evaluation::new(Arc::new(prepared(&scenario)), Arc::new(scenario))
}

/// Every view on the plan it is made for, and those that go with any municipality on every one.
fn findings() -> Vec<Finding> {
    let (lillehammer, lier, report) = (lillehammer(), lier(), agenda_kaupang());
    let mut found = Vec::new();
    let plan = Scenario {
        dementia_reference: DementiaReference::Rotterdam,
        ..Scenario::untouched("3405-2018")
    };
    let plan_prepared = prepared(&plan);
    let plan_outputs = outputs(&plan);
    found.push(Dimensioning::of_plan(&lillehammer.dimensioning, &[0.16, 0.18, 0.2]).finding());
    found.push(Dimensioning::of_plan(&lillehammer.dimensioning, &[0.1]).finding());
    let needed = lillehammer.figures.new_places_at_16.value;
    found.push(Openings::new(&lillehammer.openings, needed).finding(&lillehammer));
    found.push(capacity_finding(&lier.capacity));
    let mut agrees = lier.capacity.clone();
    agrees.institution = 154.0;
    found.push(capacity_finding(&agrees));
    let reference = outputs(&Scenario::untouched("3312-2025"));
    found.push(NewPlaces::new(&lier, &reference, Some(&history("3312"))).finding());
    found.push(need_index::finding(&report.need));
    found.push(need_index::adjusted_finding(&report));
    found.push(plan_finding(&lillehammer, &[0.16]));
    let profile = Profile::of_sheet(&report.profile, 25_980.0);
    found.push(profile.finding("average_of_12"));
    let sums = AgendaKaupangSums::of_report(&report);
    found.push(profile.average_finding("average_of_12", &sums));
    found.push(Profile::of_sheet(&report.expenditure, 25_980.0).average_finding("group_13", &sums));
    for sheet in [&report.disability_adults, &report.disability_children] {
        found.push(Profile::of_sheet(sheet, 25_980.0).finding("average_of_12"));
    }
    let mut cheap = profile.clone();
    for (_, values) in &mut cheap.rows {
        values[0] = Some(0.0);
    }
    cheap.sources.clear();
    found.push(cheap.finding("average_of_12"));
    found.push(cheap.average_finding("average_of_12", &sums));
    let staff = Profile::of_sheet(&report.home_care_fte, 25_980.0);
    found.push(staff.staff_finding("average_of_12", need_index::need_index(&report.need)[0]));
    found.push(development_finding(&report.care_by_year));
    for measures in [&lier.measures, &sunndal().measures] {
        found.push(CostPlan::new(measures, 2023..=2034).finding());
    }
    let cited = vec![lillehammer.dimensioning.cited.clone()];
    let happened = WhatHappened::new(&plan_outputs, &history("3405"), 2028, cited.clone());
    for followed in Followed::ALL {
        found.push(happened.finding(followed, false));
        found.push(happened.finding(followed, true));
    }
    for id in ["3405", "3312", "3314", "1563", "3107", "3403", "5028"] {
        found.push(history_finding(&history(id)));
    }
    let paid = &lillehammer.figures.discharge_ready_million_nok;
    let prices = national().discharge_ready_nok_per_day;
    let waiting = DischargeReady::new(paid, &prices, &plan.parameters).unwrap();
    found.push(waiting.finding(None));
    found.push(waiting.finding(Some(&lier.capacity)));
    let under = Under67::of_plan(
        &lillehammer.figures,
        under_67::Growth::WithInhabitants,
        &plan_prepared,
        &[2018, 2028],
    );
    found.push(under.finding(None));
    let known = history("3312");
    let today = prepared(&Scenario::untouched("3312"));
    let growth = under_67::Growth::Yearly(0.01);
    found.push(Under67::of_history(&known, growth, &today, &[2026, 2040]).finding(None));
    found.push(under.finding(Some((&profile, "average_of_12"))));
    let strategy = ovre_eiker();
    let mut goal = OwnHomeGoal::new(
        &strategy.own_home_percent,
        &strategy.share_80plus_in_institution_percent,
        &history("3314"),
        &outputs(&moved("3314")),
        1.0,
    );
    for wanted in [0.5, 0.9, 0.99] {
        goal.goal = wanted;
        found.push(goal.finding());
    }
    let (goal, places) = (&strategy.own_home_percent, outputs(&moved("3314")));
    found.push(OwnHomeGoal::of(goal, (2025, 0.068), None, &places, 1.0).finding());
    found.extend(support::here_views::findings());
    for id in ids() {
        let evaluation = evaluation(moved(id));
        let (scenario, prepared) = (&evaluation.scenario, &evaluation.prepared);
        let inputs = scenario.inputs(prepared.end_year());
        let year = 2028;
        let years = [evaluation.base_year(), year];
        found.push(
            Dimensioning::of_model(
                &prepared.baseline,
                &[],
                &evaluation.outputs,
                None,
                &years,
                &[0.16],
                Vec::new(),
            )
            .finding(),
        );
        found.push(Choice::new(prepared, &inputs, &[0.16, 0.18], year).finding(cited.clone()));
        for reference in DementiaReference::ALL {
            let table = DementiaByAge::of_model(prepared, 1.0, &years);
            found.push(table.finding(reference, cited.clone(), Some(160.0)));
        }
        let healthy = HealthyYears::new(prepared, &inputs, &lillehammer.healthy_ageing, year);
        found.push(
            healthy
                .unwrap()
                .finding(lillehammer.healthy_ageing_cited.clone()),
        );
        found.push(Staircases::new(&evaluation, year, Some(1e6)).finding(cited.clone()));
        let known = levels(&report, &national());
        found.push(Labour::new(&evaluation.outputs, year, 0.63, 0.117, 0.8, known).finding());
    }
    found
}

// ------------------------------------------------ What is shown

/// Every view has a title, an answer with everything put in, words for all it shows, a source, and a
/// table and a chart whose rows are as long as their heads.
#[test]
fn every_view_is_whole() {
    let texts = words();
    let mut asked = BTreeSet::new();
    let mut answered = BTreeSet::new();
    for finding in findings() {
        let what = finding.question.key();
        asked.insert(what);
        answered.insert(finding.answer.id.key());
        let title = texts.title(&finding);
        assert!(
            !title.is_empty() && !title.contains(['{', '}']),
            "{what}: {title}"
        );
        let answer = texts.answer(&finding.answer);
        assert!(
            !answer.is_empty() && !answer.contains(['{', '}']),
            "{what}: {answer}"
        );
        for bad in ["NaN", "–\u{a0}%", "inf"] {
            assert!(!answer.contains(bad), "{what}: {answer}");
        }
        for key in finding.keys() {
            assert!(!texts.word(key).is_empty(), "{what}: no words for {key}");
        }
        for row in &finding.table.rows {
            assert_eq!(
                row.cells.len(),
                finding.table.columns.len(),
                "{what} {:?}",
                row.label
            );
        }
        assert!(
            !finding.table.rows.is_empty() && !finding.chart.series.is_empty(),
            "{what}"
        );
        for series in &finding.chart.series {
            assert_eq!(series.values.len(), finding.chart.across.len(), "{what}");
            for value in series.values.iter().flatten() {
                assert!(value.is_finite(), "{what} {:?}", series.label);
            }
        }
    }
    let questions: BTreeSet<&str> = Question::ALL.iter().map(|one| one.key()).collect();
    let answers: BTreeSet<&str> = AnswerId::ALL.iter().map(|one| one.key()).collect();
    assert_eq!(asked, questions);
    assert_eq!(answered, answers);
    for question in Question::ALL {
        assert_eq!(Question::from_key(question.key()), Some(question));
    }
}

/// No text stands twice and none is unused: words in the views, in the plans' data and in the
/// template of figures to fill in.
#[test]
fn no_text_is_unused() {
    let texts = BOKMAL_ANALYSIS;
    let findings = findings();
    let mut used: BTreeSet<String> = BTreeSet::new();
    for finding in &findings {
        used.extend(finding.keys().into_iter().map(str::to_owned));
    }
    for measure in lier().measures.iter().chain(&sunndal().measures) {
        used.extend([measure.id.clone(), measure.area.clone()]);
    }
    for site in lier().capacity.sites {
        used.insert(site.used_for);
    }
    used.extend(HistoryColumn::ALL.map(|column| column.key().to_owned()));
    used.extend(OpeningStatus::ALL.map(|status| status.key().to_owned()));
    used.extend(PotentialWord::ALL.map(|word| word.key().to_owned()));
    let places = [
        "at_chapter",
        "at_title",
        "at_page",
        "at_slide",
        "at_table",
        "at_figure",
    ];
    used.extend(places.map(str::to_owned));
    used.insert("inhabitants".to_owned());
    used.extend(Section::ALL.map(|section| section.key().to_owned()));
    used.extend(Status::ALL.map(|status| status.key().to_owned()));
    let said = [
        "what_opens",
        "how_to_fill_in",
        "empty_part",
        "empty_two_years",
        "empty_need",
        "empty_expected",
    ];
    used.extend(said.map(str::to_owned));
    used.insert("no_area".to_owned());
    let sums = by_area(&CostPlan::new(&sunndal().measures, 2023..=2030));
    used.extend(sums.columns.iter().flat_map(Label::keys).map(str::to_owned));
    used.extend(Whereabouts::ALL.map(|place| place.key().to_owned()));
    let known: BTreeSet<String> = texts
        .words
        .iter()
        .map(|(key, _)| (*key).to_owned())
        .collect();
    assert_eq!(known.len(), texts.words.len(), "a key stands twice");
    let unused: Vec<&String> = known.difference(&used).collect();
    let missing: Vec<&String> = used.difference(&known).collect();
    assert!(
        unused.is_empty() && missing.is_empty(),
        "unused {unused:?}, missing {missing:?}"
    );
    for (key, text) in texts.words {
        assert!(!text.trim().is_empty() && *text == text.trim(), "{key}");
    }
    assert_eq!(texts.questions.len(), Question::ALL.len());
    assert_eq!(texts.answers.len(), AnswerId::ALL.len());
}

/// The packaged files are what the catalogues say now; every language has the same keys as bokmål, whose keys are tested.
#[test]
fn the_packaged_texts_are_up_to_date() {
    for (language, texts) in TAGS.into_iter().zip(&ANALYSES) {
        let file = text(&format!("plan/{language}.json"));
        let packaged: serde_json::Value = serde_json::from_str(&file).unwrap();
        assert_eq!(
            packaged,
            write_analysis(texts),
            "run `cargo run --example analysis_texts`"
        );
    }
    assert_eq!(AnalysisWords::read("{}"), None);
    assert_eq!(AnalysisWords::read("x"), None);
}

/// A source is told down to chapter, page and figure.
#[test]
fn sources_are_told_to_the_page() {
    let words = words();
    let plan = lillehammer();
    assert_eq!(
        words.place(&plan.dimensioning.cited),
        "kapittel 2.4, side 28, figur 8"
    );
    assert_eq!(
        words.place(&lier().population.cited),
        "kapittel 3.1, side 7, tabell 1"
    );
    assert_eq!(
        words.place(&agenda_kaupang().need.cited),
        "kapittel 2, lysark 13"
    );
    assert_eq!(
        words.place(&sunndal().new_care_homes.cited),
        "«Dimensjonering», lysark 4"
    );
    assert_eq!(
        words.place(&ovre_eiker().own_home_percent.cited),
        "kapittel 4"
    );
    assert_eq!(words.place(&Source::SsbPopulation.into()), "");
    // A municipality in small letters is a name, not a key.
    assert_eq!(words.label(&Label::column("oslo")), "oslo");
    assert_eq!(
        words.label(&Label::column("average_of_12")),
        "snittet av tolv"
    );
}

/// Every figure that cannot be made again says which, why and what it would take, and no such text is
/// unused.
#[test]
fn what_cannot_be_made_again_says_why() {
    let texts = BOKMAL_ANALYSIS;
    let listed: Vec<String> = [
        lillehammer().not_reproduced,
        lier().not_reproduced,
        agenda_kaupang().not_reproduced,
        ovre_eiker().not_reproduced,
        sunndal().not_reproduced,
    ]
    .into_iter()
    .flatten()
    .map(|one| {
        assert!(one.cited.at.is_some(), "{}", one.figure);
        one.figure
    })
    .collect();
    let words = words();
    let written: Vec<&str> = texts.not_reproduced.iter().map(|(key, _)| *key).collect();
    assert_eq!(
        listed.iter().map(String::as_str).collect::<BTreeSet<_>>(),
        written.iter().copied().collect::<BTreeSet<_>>()
    );
    assert_eq!(listed.len(), written.len());
    for key in written {
        let text = words.not_reproduced(key);
        for part in [text.figure, text.why, text.needs] {
            assert!(!part.trim().is_empty(), "{key}");
        }
    }
}

/// The README lists what cannot be made again, all of it.
#[test]
fn the_readme_lists_what_cannot_be_made_again() {
    let readme = text("README.md");
    for (key, _) in BOKMAL_ANALYSIS.not_reproduced {
        assert!(readme.contains(&format!("`{key}`")), "{key}");
    }
}

// ------------------------------------------------ Asked as the page asks

/// Everything that a question needs, and nothing else.
fn material(question: Question, figures: Figures, here: Option<&str>) -> Material {
    let mut material = Material::default();
    for document in documents(question) {
        material.take(*document, &text(document.path())).unwrap();
        assert!(material.has(*document));
    }
    if let Some(number) = history_of(question, figures, here).filter(|one| has_history(one)) {
        material.take_history(&text(&history_path(number))).unwrap();
    }
    if reads_expected(question, figures) {
        let expected = text("municipality/expected.json");
        material.take_expected(&expected).unwrap();
        assert!(material.has_expected());
    }
    material
}

fn asked(question: Question, figures: Figures, id: &str, wishes: &Wishes) -> Option<Finding> {
    let id = match figures {
        Figures::Plan => worked_on(question).unwrap_or(id),
        Figures::Here => id,
    };
    let municipality = support::packaged::municipality(id);
    let evaluation = evaluation(opened(&municipality));
    let here = number(&evaluation.scenario).map(str::to_owned);
    let material = material(question, figures, here.as_deref());
    let today = here.as_deref().filter(|_| reads_today(question, figures));
    let today = today.map(support::packaged::municipality);
    let asked = Asked {
        question,
        figures,
        evaluation: &evaluation,
        year: evaluation.target_year(),
        wishes,
        municipality: Some(&municipality),
        today: today.as_ref(),
        drafts: &[],
        sites: &[],
    };
    ask(&asked, &material)
}

/// Every question is in one theme, and is answered on the plan's figures with the files that it names, each way it can
/// be shown.
#[test]
fn every_question_is_answered_on_the_plan() {
    let words = words();
    let listed: Vec<Question> = Theme::ALL
        .iter()
        .flat_map(|theme| theme.questions())
        .copied()
        .collect();
    assert_eq!(listed.len(), Question::ALL.len());
    for question in Question::ALL {
        assert!(listed.contains(&question), "{question:?}");
        for choice in 0..choices(question, Figures::Plan) {
            let wishes = Wishes {
                choice,
                ..Wishes::default()
            };
            let found = asked(question, Figures::Plan, "3405", &wishes);
            let found = found.unwrap_or_else(|| panic!("{question:?} {choice}"));
            assert_eq!(found.question, question);
            assert!(!found.sources.is_empty(), "{question:?}");
            for key in found.keys() {
                assert!(
                    !words.word(key).is_empty(),
                    "{question:?}: no words for {key}"
                );
            }
            let chart = &found.chart;
            let series = chart.series.iter().map(|series| &series.label);
            let labels = chart
                .across
                .iter()
                .chain(series)
                .chain(&found.table.columns);
            let rows = found.table.rows.iter().map(|row| &row.label);
            for label in labels.chain(rows) {
                if let Label::Of(key, _) = label {
                    assert!(words.word(key).contains("{of}"), "{question:?}: {key}");
                }
            }
        }
    }
}

/// Every question is answered on any municipality, where there is something of it to show.
#[test]
fn every_question_is_answered_here() {
    for id in ["0301", "3405", "3312-2025", "1563"] {
        for question in Question::ALL {
            let found = asked(question, Figures::Here, id, &Wishes::default());
            let own = reads_own_figures(question) || question == Question::Measures;
            let history = matches!(question, Question::History | Question::Under67)
                && !has_history(id.split('-').next().unwrap());
            let facts = support::packaged::municipality(id).facts;
            let share = question == Question::OwnHome && in_institution(&facts).is_none();
            assert_eq!(
                found.is_none(),
                own || history || share,
                "{id} {question:?}"
            );
        }
    }
}

/// What the reader sets is what is answered.
#[test]
fn wishes_are_followed() {
    let wishes = Wishes {
        coverages: vec![0.1, 0.3],
        years: Some([2020, 2026]),
        growth: Some(0.02),
        position: Some(0.9),
        ..Wishes::default()
    };
    let columns = |question, figures| {
        let found = asked(question, figures, "3405", &wishes).unwrap();
        found.table.columns
    };
    assert_eq!(
        columns(Question::Dimensioning, Figures::Plan),
        [Label::Year(2020), Label::Year(2026)]
    );
    assert_eq!(
        columns(Question::Choice, Figures::Here),
        [Label::Share(0.1), Label::Share(0.3)]
    );
    let labour = asked(Question::Labour, Figures::Here, "3405", &wishes).unwrap();
    assert!(words().answer(&labour.answer).contains("90\u{a0}%"));
    let plan = asked(Question::Under67, Figures::Plan, "3405", &wishes).unwrap();
    let with = asked(
        Question::Under67,
        Figures::Plan,
        "3405",
        &Wishes {
            growth: None,
            ..wishes
        },
    )
    .unwrap();
    assert_ne!(plan.table, with.table);
}

/// A plan's table is the plan's at the start: Lillehammer's figure 8 and figure 4, with the residents with dementia.
#[test]
fn the_plans_tables_open_first() {
    let found = asked(
        Question::Dimensioning,
        Figures::Plan,
        "3405",
        &Wishes::default(),
    )
    .unwrap();
    let table = finding_table(&found.table, words().title(&found), "Hva", &words());
    let handout = Handout {
        notes: vec!["Kilde: =x".to_owned()],
        ..Handout::of_table("dimensioning", table)
    };
    let csv = handout.csv(&["=Under".to_owned()]).unwrap();
    for line in [
        "Plasser ved 16\u{a0}%;",
        "Hva;",
        "Kilde: =x\r\n",
        "'=Under\r\n",
    ] {
        assert!(csv.contains(line), "{line:?} in {csv}");
    }
    let found = asked(
        Question::Dementia,
        Figures::Plan,
        "3405",
        &Wishes::default(),
    )
    .unwrap();
    let [(_, residents)] = found.chart.marks.as_slice() else {
        panic!()
    };
    assert_within(*residents, 159.8, 1e-9, "85 per cent of 188 places");
}

/// What cannot be made again stands beside an analysis that reads the document it is from.
#[test]
fn what_cannot_be_made_again_is_beside_its_analysis() {
    let mut shown = 0;
    for question in Question::ALL {
        let material = material(question, Figures::Plan, None);
        shown += material.not_reproduced(question).len();
    }
    assert_eq!(shown, BOKMAL_ANALYSIS.not_reproduced.len());
}

/// The list of histories is the folder's.
#[test]
fn histories_are_those_that_are_packaged() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data/history");
    let files = std::fs::read_dir(folder).unwrap().count();
    assert_eq!(files, HISTORIES.len());
    for (number, name) in HISTORIES {
        assert_eq!(history(number).name, name);
    }
}

/// Sunndal's measures come into a scenario as the plan lists them, and add up there as they do in the plan.
#[test]
fn packaged_measures_add_up_in_a_scenario() {
    let mut material = Material::default();
    let document = Document::Sunndal;
    material.take(document, &text(document.path())).unwrap();
    let (measures, drafts) = material.packaged_measures(str::to_owned).unwrap();
    let plan = CostPlan::new(&sunndal().measures, 2023..=2031);
    assert_eq!(drafts.len(), plan.drafts().count());
    let mut scenario = Scenario::untouched("1563");
    scenario.measures = measures;
    let evaluation = evaluation(scenario);
    let own = own_measures(&evaluation, &drafts).unwrap();
    let year = |plan: &CostPlan, year| *plan.budget.iter().find(|one| one.year == year).unwrap();
    let (theirs, ours) = (year(&plan, 2031), year(&own, 2031));
    assert_within(ours.fte, theirs.fte, 1e-9, "man-years");
    assert_within(
        ours.cost + ours.cost_of_fte,
        theirs.cost + theirs.cost_of_fte,
        1e-9,
        "cost",
    );
    assert_within(ours.places, theirs.places, 1e-9, "places");
    // 2 + 1 + 0.5 man-years; 1.5 + 0.75 million and half a man-year at the plan's own price.
    assert_within(theirs.fte, 3.5, 1e-9, "3.5 man-years");
    assert_within(
        theirs.cost + theirs.cost_of_fte,
        2.625,
        1e-9,
        "2.625 million",
    );
    assert_eq!(by_year(&own).rows.len(), own.budget.len());
}

// ------------------------------------------------ What adds up

/// On any municipality places by kind and measure add up to the model's places, every year.
#[test]
fn dimensioning_adds_up_to_the_model() {
    for id in ids() {
        let mut scenario = moved(id);
        scenario.measures = CostPlan::new(&sunndal().measures, 2023..=2040).changes(str::to_owned);
        let baseline = prepared(&scenario).baseline;
        let outputs = outputs(&scenario);
        let years: Vec<i32> = outputs.years().collect();
        let table = Dimensioning::of_model(
            &baseline,
            &scenario.measures,
            &outputs,
            None,
            &years,
            &[0.16],
            Vec::new(),
        );
        for (year, found) in years.iter().zip(table.places(None)) {
            assert_within(found, outputs.at(Series::PlacesPlanned, *year), 1e-9, id);
        }
    }
}

/// The alternatives side by side are the model's own, and 16 and 18 per cent differ by 2 per cent of
/// those aged 80 and over: 41 places in Lillehammer in 2028.
#[test]
fn sixteen_or_eighteen() {
    let scenario = Scenario::untouched("3405-2018");
    let prepared = prepared(&scenario);
    let mut inputs = scenario.inputs(prepared.end_year());
    inputs.target_year = 2028;
    let choice = Choice::new(&prepared, &inputs, &[0.16, 0.18], 2028);
    assert_within(
        choice.difference(Series::PlacesTarget),
        0.02 * 2065.0,
        1e-9,
        "places",
    );
    assert!(choice.difference(Series::Cost) > 0.0 && choice.difference(Series::Fte) > 0.0);
    inputs.levers.coverage_target = CoverageTarget::Share(0.18);
    assert_eq!(choice.alternatives[1].outputs, run(&prepared, &inputs));
    // What nobody has decided is the same whatever the target.
    assert_eq!(choice.difference(Series::UnmetDecided), 0.0);
}

/// The two parts of the growth add up to it, in every municipality and year; the base year has none.
/// Lier, 2026 to 2040: most of the growth is bigger cohorts.
#[test]
fn bigger_cohorts_and_longer_life_add_up() {
    for id in ids() {
        let scenario = Scenario::untouched(id);
        let prepared = prepared(&scenario);
        let outputs = outputs(&scenario);
        for year in outputs.years() {
            let growth = Growth::new(&prepared, 1.0, year).unwrap();
            let n80 = outputs.at(Series::N80, year);
            assert_within(growth.base + growth.total(), n80, 1e-6, id);
            assert_within(growth.counted(1.0), n80, 1e-6, id);
            assert_within(
                growth.counted(0.0),
                growth.base + growth.bigger_cohorts,
                1e-6,
                id,
            );
        }
        let first = Growth::new(&prepared, 1.0, outputs.base_year()).unwrap();
        assert_within(first.total(), 0.0, 1e-9, id);
        assert_eq!(Growth::new(&prepared, 1.0, outputs.base_year() - 1), None);
        assert_eq!(Growth::new(&prepared, 1.0, outputs.end_year() + 1), None);
        let year = 2040.min(outputs.end_year());
        let growth = Growth::new(&prepared, 1.0, year).unwrap();
        println!(
            "{id} {year}: base {:.0}, bigger cohorts {:.0}, longer life {:.0}",
            growth.base, growth.bigger_cohorts, growth.longer_life
        );
        assert!(growth.bigger_cohorts > 0.0, "{id}");
    }
}

/// The more of the added years that are lived with need, the more need; all of them is the model's own.
#[test]
fn need_grows_with_the_share_of_years_with_need() {
    let scenario = Scenario::untouched("3312");
    let prepared = prepared(&scenario);
    let inputs = scenario.inputs(prepared.end_year());
    let shares = lillehammer().healthy_ageing;
    let expected = [0.0, 1.0 / 3.0, 0.4, 0.5, 1.0];
    assert_eq!(shares.len(), expected.len());
    let years = HealthyYears::new(&prepared, &inputs, &shares, 2040).unwrap();
    for (share, expected) in years.shares.iter().zip(expected) {
        assert_within(share.share, expected, 1e-12, "share");
    }
    assert!(
        years
            .shares
            .is_sorted_by(|a, b| a.need < b.need && a.fte < b.fte)
    );
    let all = years.shares.last().unwrap();
    assert_within(
        all.need,
        outputs(&scenario).at(Series::Need, 2040),
        1e-9,
        "need",
    );
}

/// History stands before every projection: real until it ends, the scenario from its base year.
#[test]
fn history_stands_before_the_projection() {
    for id in ["3405", "3312", "3314", "1563"] {
        let outputs = outputs(&Scenario::untouched(id));
        let known = history(id);
        for followed in [Followed::Aged80, Followed::Places, Followed::Coverage] {
            let chart = before_projection(&known, &outputs, followed).unwrap();
            assert_eq!(chart.across.len(), 2050 - 2015 + 1, "{id}");
            let [real, scenario] = chart.series.as_slice() else {
                panic!("{id}")
            };
            assert!(
                real.values[0].is_some() && scenario.values[0].is_none(),
                "{id}"
            );
            assert!(scenario.values.last().unwrap().is_some(), "{id}");
        }
        let old = before_projection(&known, &outputs, Followed::Aged80).unwrap();
        // 1 January 2026 is the same in both.
        assert_within(
            old.series[1].values[11].unwrap(),
            old.series[0].values[11].unwrap(),
            1e-9,
            id,
        );
        assert_eq!(
            before_projection(&known, &outputs, Followed::Dementia),
            None
        );
    }
    let sunndal = before_projection(
        &history("1563"),
        &outputs(&Scenario::untouched("1563")),
        Followed::Places,
    );
    assert_eq!(sunndal.unwrap().series[0].breaks, [2, 3], "2017 and back");
}

/// Counts of the dementia table add up to the model's dementia by each set of rates.
#[test]
fn dementia_by_age_adds_up_to_the_model() {
    for id in ids() {
        for reference in DementiaReference::ALL {
            let scenario = Scenario {
                dementia_reference: reference,
                ..Scenario::untouched(id)
            };
            let outputs = outputs(&scenario);
            let years: Vec<i32> = outputs.years().collect();
            let table = DementiaByAge::of_model(&prepared(&scenario), 1.0, &years);
            let found = &table.of(reference).totals;
            for (year, found) in years.iter().zip(found) {
                assert_within(*found, outputs.at(Series::Dementia, *year), 1e-9, id);
            }
        }
    }
}

/// Lier's institution places: the plan says 126 are not to be reduced; 16 per cent of those aged 80 and
/// over from 2040 keeps more than that, 5 per cent does not, and the view says so.
#[test]
fn places_that_are_not_to_be_reduced() {
    let floor = lier().institution_places_not_reduced.value;
    let at = |coverage: f64| {
        let mut scenario = Scenario::untouched("3312-2025");
        scenario.levers.coverage_target = CoverageTarget::Share(coverage);
        Staircases::new(&evaluation(scenario), 2040, Some(floor))
    };
    assert!(at(0.16).above_floor.unwrap() > 0.0);
    let low = at(0.05);
    assert!(low.above_floor.unwrap() < 0.0);
    assert!(
        low.finding(Vec::new())
            .notes
            .contains(&"below_places_not_reduced")
    );
}

/// Moving somebody out of a place saves the municipality money by the defaults, and families carry
/// hours.
#[test]
fn one_person_one_step_down() {
    let stairs = Staircases::new(&evaluation(Scenario::untouched("3405")), 2030, None);
    assert_eq!(stairs.one_down.len(), 3);
    let [to_care_home, to_home, straight] = stairs.one_down.as_slice() else {
        panic!()
    };
    assert_within(
        to_care_home.saving + to_home.saving,
        straight.saving,
        1e-9,
        "the two make the third",
    );
    assert!(to_care_home.saving > 0.0);
    assert_eq!(to_care_home.family_hours, 0.0);
    assert!(straight.family_hours > 0.0);
    // Untouched, nobody moves.
    assert!(stairs.flows.is_empty());
}

/// Levels of those under 67 follow the inhabitants under 67 unless they grow by themselves.
#[test]
fn under_67_follows_the_inhabitants() {
    let scenario = Scenario::untouched("3405");
    let (prepared, known) = (prepared(&scenario), history("3405"));
    let years = [2026, 2040];
    let of = |growth| {
        Under67::of_history(&known, growth, &prepared, &years)
            .levels
            .remove(0)
    };
    let (level, values) = of(under_67::Growth::WithInhabitants);
    assert_eq!((level.year, level.value), (2025, 563.0));
    let persons = |offset: usize| Band::UNDER_67.sum(&prepared.population.years[offset]);
    assert_within(
        values[0].unwrap(),
        563.0,
        1e-9,
        "first year of the projection",
    );
    assert_within(
        values[1].unwrap(),
        563.0 * persons(14) / persons(0),
        1e-9,
        "2040",
    );
    let (_, values) = of(under_67::Growth::Yearly(0.02));
    assert_within(
        values[1].unwrap(),
        563.0 * 1.02_f64.powi(15),
        1e-9,
        "two per cent a year",
    );
}

/// «Eget hjem» can be asked of every municipality whose share in institution is known.
#[test]
fn own_home_is_asked_of_any_municipality() {
    let wishes = Wishes::default();
    // Lillehammer at the end of 2025: 9.9 per cent in institution (KOSTRA 12209), and a history that counts care homes.
    let found = asked(Question::OwnHome, Figures::Here, "3405", &wishes).unwrap();
    let said = words().answer(&found.answer);
    assert!(said.contains("90,1\u{a0}%"), "{said}");
    assert!(found.notes.contains(&"own_home_history_long_term"));
    // Most have no history here: their care homes are the places of the base year.
    let oslo = asked(Question::OwnHome, Figures::Here, "0301", &wishes).unwrap();
    assert!(oslo.notes.contains(&"own_home_care_homes_estimated"));
    let values = &oslo.chart.series[1].values;
    assert!(
        values
            .iter()
            .flatten()
            .all(|share| (0.0..1.0).contains(share))
    );
}

/// The two readings of «eget hjem» agree when there are no care homes, and never go below nothing.
#[test]
fn own_home_is_a_range() {
    let alone = OwnHome::new(2030, 0.07, 0.0);
    assert_eq!(alone.without_low, alone.with_care_homes);
    assert_eq!(OwnHome::new(2030, 0.5, 0.9).without_low, 0.0);
}

// ------------------------------------------------ Properties

fn assert_flows(scenario: &Scenario) -> Result<(), TestCaseError> {
    let evaluation = evaluation(scenario.clone());
    let year = evaluation.outputs.end_year();
    let parameters = &scenario.parameters;
    let (before, after) = (&evaluation.reference, &evaluation.outputs);
    let flows = flows(before, after, parameters, year);
    let change = |series| after.at(series, year) - before.at(series, year);
    let net = |place: Whereabouts| -> f64 {
        let into: f64 = flows
            .iter()
            .filter(|flow| flow.to == place)
            .map(|flow| flow.persons)
            .sum();
        let out: f64 = flows
            .iter()
            .filter(|flow| flow.from == place)
            .map(|flow| flow.persons)
            .sum();
        into - out
    };
    let scale = after
        .at(Series::Need, year)
        .max(before.at(Series::Need, year))
        .max(1.0);
    for (place, expected) in [
        (Whereabouts::NoNeed, -change(Series::Need)),
        (Whereabouts::AtHome24h, change(Series::AtHome24h)),
        (Whereabouts::Without, change(Series::Unmet)),
    ] {
        prop_assert!((net(place) - expected).abs() <= 1e-9 * scale, "{:?}", place);
    }
    for flow in &flows {
        prop_assert!(flow.persons >= 0.0 && flow.from != flow.to);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, rng_seed: proptest::test_runner::RngSeed::Fixed(6), failure_persistence: None, ..ProptestConfig::default() })]

    /// Nobody is lost and nobody appears when somebody changes step, whatever the levers.
    #[test]
    fn flows_keep_everybody(scenario in scenario()) {
        assert_flows(&scenario)?;
    }

    /// The division of growth adds up in any municipality.
    #[test]
    fn growth_adds_up(scenario in scenario()) {
        let prepared = prepared(&scenario);
        let outputs = outputs(&scenario);
        let year = outputs.end_year();
        let factor = scenario.parameters.growth_80plus;
        let growth = Growth::new(&prepared, factor, year).unwrap();
        let n80 = outputs.at(Series::N80, year);
        prop_assert!((growth.base + growth.total() - n80).abs() <= 1e-9 * n80.max(1.0));
    }

    /// No text, however broken, makes a reader fail otherwise than with an error.
    #[test]
    fn readers_never_panic(text in "(\\PC|[\\[\\]{}:,;\"0-9a-z_\n]){0,80}") {
        let _ = read_lillehammer(&text);
        let _ = read_agenda_kaupang(&text);
        let _ = read_sunndal(&text);
        let _ = read_history(&text);
        let _ = read_own_figures(&text);
        let _ = read_expected(&text);
    }
}

/// A plan's file with one value broken names the field.
#[test]
fn a_broken_file_names_the_field() {
    let text = text(Document::Lillehammer.path());
    let broken = text.replacen(
        "\"coverage_percent\": [18, 13]",
        "\"coverage_percent\": [18, \"x\"]",
        1,
    );
    let error = read_lillehammer(&broken).unwrap_err();
    assert_eq!(error.path, "dimensioning.coverage_percent[1]");
    let broken = text.replacen("\"bpa_persons\"", "\"bpa_people\"", 1);
    assert_eq!(
        read_lillehammer(&broken).unwrap_err().path,
        "figures.bpa_persons"
    );
}

/// The report's own table goes out as a file to fill in and comes back the same.
#[test]
fn the_users_table_comes_back() {
    let (report, words) = (agenda_kaupang().profile, words());
    let columns: Vec<&str> = report.columns.iter().map(String::as_str).collect();
    let template = own_figures_template(["nøkkel", "navn"], &columns, 2021..=2025, &[], |key| {
        let word = words.word(key);
        assert!(!word.is_empty(), "{key}");
        word.to_owned()
    });
    let mut filled = String::new();
    for line in template.lines() {
        let key = line.split(';').next().unwrap();
        let start = line.splitn(3, ';').take(2).collect::<Vec<_>>().join(";");
        let values = report
            .rows
            .iter()
            .find(|(row, _)| row == key)
            .map(|(_, values)| {
                values
                    .iter()
                    .map(|value| value.unwrap().to_string())
                    .collect::<Vec<_>>()
                    .join(";")
            });
        let line = match (key, values) {
            ("inhabitants", _) => format!("{start};25980"),
            (_, Some(values)) => format!("{start};{values}"),
            _ => line.to_owned(),
        };
        filled.push_str(&line);
        filled.push('\n');
    }
    let profile = read_own_figures(&filled).unwrap().cost_profile().unwrap();
    assert_eq!(profile.columns, report.columns);
    assert_eq!(profile.rows, report.rows);
    assert_eq!(profile.inhabitants, 25_980.0);
}
