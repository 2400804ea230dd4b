//! One analysis: question, answer, chart, table, where it comes from, and what cannot be made again.

use leptos::prelude::*;
use omsorgstrappa_core::analysis::ask::{history_of, number, reads_own_figures, worked_on};
use omsorgstrappa_core::analysis::finding::{ChartKind, Finding, Question};
use omsorgstrappa_core::analysis::own_figures::Section;
use omsorgstrappa_core::chart::figure;
use omsorgstrappa_core::export::{Drawn, Handout, Sign};
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::plan::{Cited, HISTORIES, has_history};
use omsorgstrappa_core::scenario::Scenario;
use omsorgstrappa_core::state::{Action, Figures};
use omsorgstrappa_core::text::{AnalysisWords, finding_table};

use super::desk::{Desk, Files};
use super::{extra, measures, picture, settings};
use crate::platform::{address, element};
use crate::port::spawn;
use crate::store::link;
use crate::view::chart::table_view;
use crate::view::export::{self, Of};
use crate::view::foreign::spoken;
use crate::view::{change, click, flag, follow, only_when, part, text};

/// What stands there while files are on their way, or where one did not come.
pub fn problem(desk: Desk, question: Option<Question>) -> AnyView {
    let page = &desk.texts.page;
    match desk.files() {
        Files::Missing(name) => {
            let says = fill(desk.page().missing, &[("file", &name)]);
            let again = click(move || desk.fetch(question));
            view! {
                <p class="waiting" role="alert">
                    {says} " "
                    <button type="button" class="quiet" on:click=again>{page.try_again}</button>
                </p>
            }
            .into_any()
        }
        Files::Waiting | Files::Here => {
            view! { <p class="waiting" role="status">{page.loading}</p> }.into_any()
        }
    }
}

/// The view of a question.
pub fn question(desk: Desk, question: Question) -> AnyView {
    desk.wishes.update(|wishes| {
        wishes.choice = 0;
        wishes.compared = None;
        wishes.years = None;
    });
    let page = desk.page();
    let back = move || {
        desk.focus_on(format!("ask-{}", question.key()));
        desk.store.act(&Action::Ask(None));
    };
    let content = if desk.lacks(Some(question)) {
        problem(desk, Some(question))
    } else {
        whole(desk, question)
    };
    view! {
        <article class="analysis card" aria-labelledby="analysis-title" data-question=question.key()>
            <p><button type="button" class="quiet" on:click=click(back)>"‹ " {page.all}</button></p>
            {content}
        </article>
    }
    .into_any()
}

fn whole(desk: Desk, question: Question) -> AnyView {
    let Some(words) = desk.words() else {
        return ().into_any();
    };
    let finding = Memo::new(move |_| desk.finding(question));
    let there = only_when(move || finding.with(Option::is_some).to_string());
    let said = move |read: fn(&Finding, &omsorgstrappa_core::text::AnalysisWords) -> String| {
        let words = std::sync::Arc::clone(&words);
        text(move || {
            finding.with(|finding| {
                let found = finding.as_ref();
                found.map_or_else(String::new, |found| read(found, &words))
            })
        })
    };
    let plain = desk
        .words()
        .map(|words| words.question(question).to_owned())
        .unwrap_or_default();
    let title = said(|finding, words| words.title(finding));
    let title = move || {
        let title = title.get();
        if title.is_empty() {
            plain.clone()
        } else {
            title
        }
    };
    let answer = said(|finding, words| words.answer(&finding.answer));
    let body = {
        let said = said.clone();
        part(move || {
            follow(there);
            if untrack(|| finding.with(Option::is_none)) {
                return absent(desk, question);
            }
            body(
                desk,
                question,
                finding,
                said(|finding, words| words.title(finding)),
            )
        })
    };
    view! {
        <h2 id="analysis-title" tabindex="-1">{title}</h2>
        <p class="answer" id="analysis-answer">{explained(desk, answer)}</p>
        {switch(desk, question)}
        {settings::settings(desk, question)}
        {body}
        {measures::editor(desk, question)}
        {left_out(desk, question)}
    }
    .into_any()
}

/// The answer with its terms explained where they stand first.
fn explained(desk: Desk, answer: Signal<String>) -> AnyView {
    match desk.store.later_now() {
        Some(later) => (later.explained)(answer),
        None => view! { {answer} }.into_any(),
    }
}

/// What is said where there is no answer on these figures.
fn absent(desk: Desk, question: Question) -> AnyView {
    let page = desk.page();
    let model = desk.store.model_now();
    let here = model
        .as_ref()
        .and_then(|model| number(&model.evaluation.scenario));
    let place = model
        .as_ref()
        .map_or("", |model| model.evaluation.prepared.baseline.name.as_str());
    let history = history_of(question, desk.figures(), here);
    if matches!(question, Question::History | Question::Under67)
        && !history.is_some_and(has_history)
    {
        let known = HISTORIES.map(|(_, name)| name).join(", ");
        let says = fill(page.no_history, &[("place", place), ("known", &known)]);
        return view! { <p>{says}</p> }.into_any();
    }
    match question {
        Question::Profile | Question::AverageProfile => no_figures(desk, question, Section::Costs),
        Question::HomeCareStaff => no_figures(desk, question, Section::Staff),
        Question::NeedAdjusted | Question::CostDevelopment => {
            no_figures(desk, question, Section::CareByYear)
        }
        Question::NeedIndex => no_figures(desk, question, Section::Need),
        Question::WhatHappened => {
            let words = desk.words();
            let says = words.map_or_else(String::new, |words| {
                fill(words.word("empty_expected"), &[("of", place)])
            });
            view! { <p>{says}</p> }.into_any()
        }
        Question::Measures => view! { <p>{page.measures_none}</p> }.into_any(),
        Question::OwnHome => view! { <p>{fill(page.no_share, &[("place", place)])}</p> }.into_any(),
        _ => view! { <p>{desk.texts.page.texts_failed}</p> }.into_any(),
    }
}

/// What is said where a part of the reader's own table is not filled in, or not for both places.
fn no_figures(desk: Desk, question: Question, section: Section) -> AnyView {
    let Some(words) = desk.words() else {
        return ().into_any();
    };
    let some = desk.material(|material| {
        let own = material.own.as_ref();
        own.is_some_and(|own| !own.care_by_year.is_empty())
    });
    let why = match question {
        Question::CostDevelopment if some => words.word("empty_two_years"),
        Question::NeedIndex => words.word("empty_need"),
        _ => "",
    };
    let part = fill(
        words.word("empty_part"),
        &[("of", words.word(section.key()))],
    );
    let how = words.word("how_to_fill_in").to_owned();
    let why = (!why.is_empty()).then(|| view! { <p>{why.to_owned()}</p> });
    view! {
        {why}
        <p>{part} " " {how}</p>
    }
    .into_any()
}

/// Chart, table, files, sources and notes.
fn body(
    desk: Desk,
    question: Question,
    finding: Memo<Option<std::sync::Arc<Finding>>>,
    title: Signal<String>,
) -> AnyView {
    let page = desk.page();
    let Some(words) = desk.words() else {
        return ().into_any();
    };
    let open = RwSignal::new(false);
    let table_words = std::sync::Arc::clone(&words);
    let table = part(move || {
        if !open.get() {
            return ().into_any();
        }
        let Some(found) = finding.get() else {
            return ().into_any();
        };
        let caption = table_words.title(&found);
        let table = finding_table(&found.table, caption, page.what, &table_words);
        table_view(table, "analysis-caption".to_owned())
    });
    let control = {
        let words = std::sync::Arc::clone(&words);
        // One of the four charts may have the same name.
        let key = format!("analysis-{}", question.key());
        export::control(&key, Of::Both, title, move || {
            let found = finding.get_untracked()?;
            Some(handout(desk, &found, &words))
        })
    };
    let said = RwSignal::new("");
    let copy = move || {
        let Some(model) = desk.store.model_now() else {
            return;
        };
        let fragment = link::link(desk.store, &model, true, false);
        let whole = format!("{}#{fragment}", address::page());
        spawn(async move {
            let done = address::copy(&whole).await;
            let _ = said.try_set(if done {
                desk.texts.links.copied
            } else {
                desk.texts.scenario_page.copy_failed
            });
        });
    };
    let cited = part(move || {
        let Some(found) = finding.get() else {
            return ().into_any();
        };
        let long = desk.long();
        let lines = sources(desk, &found).into_iter().map(|(line, url)| {
            let line = spoken(&line, &long);
            match url {
                Some(url) => view! { <li><a href=url rel="noreferrer">{line}</a></li> }.into_any(),
                None => view! { <li>{line}</li> }.into_any(),
            }
        });
        lines.collect_view().into_any()
    });
    let notes = part(move || {
        let Some(found) = finding.get() else {
            return ().into_any();
        };
        let long = desk.long();
        let lines = found.notes.iter().map(|key| words.word(key).to_owned());
        lines
            .map(|line| view! { <li>{spoken(&line, &long)}</li> })
            .collect_view()
            .into_any()
    });
    view! {
        {picture::picture(desk, finding, title)}
        <div class="foot">
            <details class="disclosure" on:toggle=move |event| open.set(element::is_opening(&event))>
                <summary>{page.table}</summary>
                {table}
            </details>
            {control}
        </div>
        {extra::extra(desk, question)}
        <p class="analysis-tools">
            <button type="button" class="ds-button action" data-variant="secondary" on:click=click(copy)>{page.link}</button>
            <span role="status">{move || said.get()}</span>
        </p>
        <section aria-labelledby="analysis-notes">
            <h3 id="analysis-notes">{page.notes}</h3>
            <ul>{notes}</ul>
        </section>
        <section class="analysis-sources" aria-labelledby="analysis-sources">
            <h3 id="analysis-sources">{page.sources}</h3>
            <ul>{cited}</ul>
        </section>
    }
    .into_any()
}

/// Chart and table with answer, sources and notes.
fn handout(desk: Desk, found: &Finding, words: &AnalysisWords) -> Handout {
    /// As wide as the pictures of the other charts.
    const WIDTH: f64 = 960.0;
    let page = desk.page();
    let chart = &found.chart;
    let lines = chart.kind == ChartKind::Lines;
    let mut legend: Vec<(Sign, String)> = chart
        .series
        .iter()
        .enumerate()
        .map(|(number, series)| {
            let kind = picture::kind(desk, series.kind);
            let says = [words.capital(&series.label), kind].join(" ");
            (Sign::Series(number, lines), says.trim_end().to_owned())
        })
        .collect();
    if chart.series.iter().any(|series| !series.breaks.is_empty()) {
        legend.push((Sign::Break, page.breaks.to_owned()));
    }
    let title = words.title(found);
    let answer = words.answer(&found.answer);
    let mut notes: Vec<String> = sources(desk, found).into_iter().map(|one| one.0).collect();
    notes.extend(measures::effect_lines(desk, found.question));
    notes.extend(found.notes.iter().map(|key| words.word(key).to_owned()));
    Handout {
        key: found.question.key().to_owned(),
        summary: answer.clone(),
        subtitle: answer,
        legend,
        drawn: Some(Drawn::Figure(figure(chart, WIDTH, &|label| {
            words.capital(label)
        }))),
        table: Some(finding_table(&found.table, title.clone(), page.what, words)),
        title,
        notes,
        apart: desk.figures() == Figures::Plan,
    }
}

/// The sources of an answer down to chapter and page, each once.
fn sources(desk: Desk, finding: &Finding) -> Vec<(String, Option<String>)> {
    let mut lines: Vec<(String, Option<String>)> = Vec::new();
    for cited in &finding.sources {
        let line = source(desk, cited);
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    if lines.is_empty() {
        let page = desk.page();
        let own = if finding.question == Question::Measures {
            page.own_source.to_owned()
        } else {
            let words = desk.words();
            words.map_or_else(String::new, |words| words.word("own_figures").to_owned())
        };
        lines.push((own, None));
    }
    lines
}

/// One source in words, and where it can be read.
fn source(desk: Desk, cited: &Cited) -> (String, Option<String>) {
    let long = desk.long();
    let citation = long.citation(cited.source.key());
    let place = desk
        .words()
        .map_or_else(String::new, |words| words.place(cited));
    let parts = [citation.title, citation.publisher, citation.year, &place];
    let line = parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ");
    (line, citation.url.map(str::to_owned))
}

/// Whose figures: the plan's, or those of the municipality on screen.
fn switch(desk: Desk, question: Question) -> AnyView {
    let page = desk.page();
    let store = desk.store;
    let own = text(move || {
        // The index is of the municipality on screen until the reader has put in levels of her own.
        let put_in = desk.material(|material| {
            let own = material.own.as_ref();
            own.is_some_and(|own| !own.need.is_empty())
        });
        if reads_own_figures(question) || (question == Question::NeedIndex && put_in) {
            return page.own_profile.to_owned();
        }
        store.model_now().map_or_else(String::new, |model| {
            model.evaluation.prepared.baseline.name.clone()
        })
    });
    let choices = [
        (Signal::stored(page.plans_figures.to_owned()), Figures::Plan),
        (own, Figures::Here),
    ];
    let segments = choices.map(|(name, figures)| {
        let chosen = flag(move || store.view().figures == figures);
        view! {
            <label class="ds-button">
                <input
                    type="radio"
                    name="analysis-figures"
                    autocomplete="off"
                    prop:checked=chosen
                    on:change=change(move || store.act(&Action::SetFigures(figures)))
                />
                {name}
            </label>
        }
    });
    let levers = worked_on(question).and_then(|id| {
        let municipality = desk.store.municipality_of(&Scenario::untouched(id))?;
        let says = fill(page.plan_levers, &[("place", &municipality.label)]);
        Some(view! { <p hidden=flag(move || store.view().figures != Figures::Plan)>{says}</p> })
    });
    view! {
        <fieldset class="ds-toggle-group toggle" aria-label=page.figures>{segments.collect_view()}</fieldset>
        {levers}
    }
    .into_any()
}

/// Printed figures that cannot be made again.
fn left_out(desk: Desk, question: Question) -> AnyView {
    // What a plan has printed says nothing about another municipality.
    if untrack(|| desk.figures()) == Figures::Here {
        return ().into_any();
    }
    let page = desk.page();
    let Some(words) = desk.words() else {
        return ().into_any();
    };
    let long = desk.long();
    let items: Vec<AnyView> = desk.material(|material| {
        let found = material.not_reproduced(question).into_iter();
        found
            .map(|one| {
                let text = words.not_reproduced(&one.figure);
                let (where_, _) = source(desk, &one.cited);
                let needs = fill(page.needs, &[("needs", text.needs)]);
                view! {
                    <dt>{spoken(text.figure, &long)}</dt>
                    <dd>
                        {spoken(text.why, &long)} " " {spoken(&needs, &long)} <br/>
                        <small>{spoken(&where_, &long)}</small>
                    </dd>
                }
                .into_any()
            })
            .collect()
    });
    if items.is_empty() {
        return ().into_any();
    }
    view! {
        <section class="left-out" aria-labelledby="analysis-left-out">
            <h3 id="analysis-left-out">{page.not_reproduced}</h3>
            <dl>{items}</dl>
        </section>
    }
    .into_any()
}
