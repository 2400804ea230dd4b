//! What only some analyses have: what one person a step down means, the reader's own figures, the cost plan's sums, what opens.

use leptos::prelude::*;
use omsorgstrappa_core::analysis::ask::{opens, own_measures, staircases};
use omsorgstrappa_core::analysis::finding::Question;
use omsorgstrappa_core::analysis::measures::CostPlan;
use omsorgstrappa_core::analysis::own_need::levels_of;
use omsorgstrappa_core::analysis::staircase::step_key;
use omsorgstrappa_core::chart::{Row, Table, TableCell};
use omsorgstrappa_core::codec::{own_figures_template, read_own_figures};
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::municipality::Municipality;
use omsorgstrappa_core::state::{Action, Figures};
use omsorgstrappa_core::text::{error_message, finding_table};

use super::desk::Desk;
use super::measures::sums;
use super::picture::capital;
use crate::platform::file::{self, Chosen};
use crate::port::spawn;
use crate::store::NoticeKind;
use crate::view::chart::table_alone;
use crate::view::{click, part};

/// Years of cost of care that the template has lines for.
const YEARS: i32 = 5;

/// See the module; nothing where a question has nothing of the sort.
pub fn extra(desk: Desk, question: Question) -> AnyView {
    match question {
        Question::Staircase => stairs(desk),
        Question::Openings => part(move || opening(desk)).into_any(),
        Question::Measures => part(move || {
            let plan = match desk.figures() {
                Figures::Plan => plan(desk),
                Figures::Here => {
                    let model = desk.store.model();
                    let drafts = model.state.active().map(|entry| entry.drafts.clone());
                    own_measures(&model.evaluation, &drafts.unwrap_or_default())
                }
            };
            plan.map_or_else(|| ().into_any(), |plan| sums(desk, &plan))
        })
        .into_any(),
        _ => ().into_any(),
    }
}

/// The cost plan of a packaged plan, over the years of its view.
fn plan(desk: Desk) -> Option<CostPlan> {
    let choice = desk.wishes.with(|wishes| wishes.choice);
    desk.material(|material| material.cost_plan(choice))
}

/// What one person a step down means, and who stands elsewhere with the levers.
fn stairs(desk: Desk) -> AnyView {
    let page = desk.page();
    let Some(words) = desk.words() else {
        return ().into_any();
    };
    let built = part(move || {
        let Some(stairs) = desk.with_asked(Question::Staircase, staircases) else {
            return ().into_any();
        };
        let way = |from: &str, to: &str| {
            let (from, to) = (words.word(from), words.word(to));
            fill(page.down, &[("from", from), ("to", to)])
        };
        let down = Table {
            caption: page.down_title.to_owned(),
            head: page.down_head.map(str::to_owned).into(),
            rows: stairs
                .one_down
                .iter()
                .map(|down| Row {
                    head: way(step_key(down.from), step_key(down.to)),
                    cells: vec![
                        TableCell::number(down.saving, 2),
                        TableCell::number(down.fte, 2),
                        TableCell::number(down.family_hours, 0),
                    ],
                    chosen: false,
                })
                .collect(),
        };
        let flows = Table {
            caption: page.flows_title.to_owned(),
            head: page.flows_head.map(str::to_owned).into(),
            rows: stairs
                .flows
                .iter()
                .map(|flow| Row {
                    head: capital(way(flow.from.key(), flow.to.key())),
                    cells: vec![TableCell::number(flow.persons, 0)],
                    chosen: false,
                })
                .collect(),
        };
        let flows = if flows.rows.is_empty() {
            view! { <p>{page.flows_title} ": " {page.no_flows}</p> }.into_any()
        } else {
            table_alone("flows", flows, "analysis-flows".to_owned())
        };
        view! {
            {table_alone("one-down", down, "analysis-down".to_owned())}
            {flows}
        }
        .into_any()
    });
    built.into_any()
}

/// What opens, by name.
fn opening(desk: Desk) -> AnyView {
    let listed = match desk.figures() {
        Figures::Here => desk.with_asked(Question::Openings, |asked, _| opens(asked)),
        Figures::Plan => None,
    };
    let Some((words, listed)) = desk.words().zip(listed) else {
        return ().into_any();
    };
    let caption = words.word("what_opens").to_owned();
    let table = finding_table(&listed, caption, desk.page().what, &words);
    table_alone("opens", table, "analysis-opens".to_owned())
}

/// A template for the reader's own figures, and the way back in.
pub fn own_figures(desk: Desk) -> AnyView {
    let page = desk.page();
    let save = move |today: Option<&Municipality>| {
        let Some(words) = desk.words() else {
            return;
        };
        let name = |key: &str| capital(words.word(key).to_owned());
        let levels = today.and_then(levels_of);
        let [mine, other] = page.template_columns;
        // What is filled in already is that municipality's.
        let named = today.filter(|_| levels.is_some());
        let mine = named.map_or(mine, |municipality| municipality.name.as_str());
        let shown = desk
            .store
            .model_now()
            .map(|model| model.evaluation.base_year());
        let base_year = today.map(|today| today.baseline.base_year).or(shown);
        let base_year = base_year.unwrap_or_default();
        let text = own_figures_template(
            page.template_head,
            &[mine, other],
            base_year - YEARS..=base_year - 1,
            &levels.map_or_else(Vec::new, Vec::from),
            name,
        );
        // The mark tells a spreadsheet which letters it is written with.
        file::save_csv("omsorgstrappa-profil-mal.csv", &format!("\u{feff}{text}"));
    };
    let template = move || {
        spawn(async move { save(desk.bring_today().await.as_deref()) });
    };
    let upload = move || {
        file::open_table(move |name, chosen| {
            let texts = desk.texts;
            let refused = |reason: &str| {
                let says = fill(page.upload_failed, &[("file", &name), ("reason", reason)]);
                desk.store.notify(NoticeKind::Warning, says);
            };
            match chosen {
                Chosen::TooBig => refused(texts.page.file_too_big),
                Chosen::Unreadable => refused(texts.page.file_unreadable),
                Chosen::Text(text) => match read_own_figures(&text) {
                    Ok(own) => {
                        desk.take_own(own);
                        desk.wishes.update(|wishes| wishes.compared = None);
                        desk.store.act(&Action::SetFigures(Figures::Here));
                        let says = fill(page.uploaded, &[("file", &name)]);
                        desk.store.notify(NoticeKind::Info, says);
                    }
                    Err(error) => refused(&error_message(&error, texts)),
                },
            }
        });
    };
    view! {
        <p class="analysis-tools">
            <button type="button" class="ds-button action" data-variant="secondary" on:click=click(template)>{page.template}</button>
            <button type="button" class="ds-button action" data-variant="secondary" on:click=click(upload)>{page.upload}</button>
        </p>
    }
    .into_any()
}
