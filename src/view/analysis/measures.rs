//! Tiltak og kostnadsplan: the scenario's own measures and drafts, and what a cost plan adds up to.

use leptos::prelude::*;
use omsorgstrappa_core::analysis::ask::{by_area, by_year, reads_own_figures};
use omsorgstrappa_core::analysis::finding::{Label, Question};
use omsorgstrappa_core::analysis::measures::CostPlan;
use omsorgstrappa_core::chart::{Row, Table, TableCell};
use omsorgstrappa_core::figure::{effect_line, moved_name};
use omsorgstrappa_core::format::{fill, number};
use omsorgstrappa_core::model::change::Change;
use omsorgstrappa_core::plan::PlanMeasure;
use omsorgstrappa_core::state::{Action, Figures, MeasureList, with_measure, with_measures};
use omsorgstrappa_core::text::{AnalysisWords, finding_table};

use super::desk::Desk;
use super::extra::own_figures;
use super::measure_effects::said;
use super::measure_form::{Form, form};
use super::picture::capital;
use crate::store::NoticeKind;
use crate::view::chart::table_alone;
use crate::view::foreign::spoken;
use crate::view::{click, follow, only_when, part};

/// What stands below an analysis for the reader's own figures.
pub fn editor(desk: Desk, question: Question) -> AnyView {
    match question {
        question if reads_own_figures(question) => own_figures(desk),
        Question::NeedIndex => own_figures(desk),
        Question::Measures => measures(desk),
        _ => ().into_any(),
    }
}

/// What is edited: a place in a list, or a new one.
pub type Place = Option<(MeasureList, usize)>;

fn measures(desk: Desk) -> AnyView {
    let page = desk.page();
    let store = desk.store;
    let editing = RwSignal::new(None::<Place>);
    let listed = only_when(move || {
        let model = store.model();
        let drafts = model.state.active().map(|entry| entry.drafts.clone());
        format!("{:?} {drafts:?}", model.evaluation.scenario.measures)
    });
    let items = part(move || {
        follow(listed);
        let Some(model) = store.model_now() else {
            return ().into_any();
        };
        let Some(entry) = model.state.active() else {
            return ().into_any();
        };
        let dated = entry.scenario.measures.iter().enumerate();
        let dated = dated.map(|(place, measure)| (MeasureList::Scenario, place, measure));
        let drafts = entry.drafts.iter().enumerate();
        let drafts = drafts.map(|(place, measure)| (MeasureList::Drafts, place, measure));
        let items: Vec<AnyView> = dated
            .chain(drafts)
            .map(|(list, place, measure)| item(desk, list, place, measure, editing))
            .collect();
        if items.is_empty() {
            return view! { <li>{page.measures_none}</li> }.into_any();
        }
        items.collect_view().into_any()
    });
    let packaged = move || {
        let Some(words) = desk.words() else {
            return;
        };
        let name = |key: &str| capital(words.word(key).to_owned());
        let found = desk.material(|material| material.packaged_measures(name));
        let Some((measures, drafts)) = found else {
            return;
        };
        let count = measures.len().to_string();
        let says = fill(
            page.added,
            &[("count", &count), ("drafts", &drafts.len().to_string())],
        );
        let Some(model) = store.model_now() else {
            return;
        };
        if let Some(entry) = model.state.active() {
            store.act(&with_measures(entry, &measures, &drafts));
        }
        store.act(&Action::SetFigures(Figures::Here));
        store.notify(NoticeKind::Info, says);
    };
    let fields = part(move || {
        match editing.get() {
        Some(place) => untrack(|| {
            let known = store.model_now().and_then(|model| {
                let entry = model.state.active()?;
                let (list, place) = place?;
                let measures = match list {
                    MeasureList::Scenario => &entry.scenario.measures,
                    MeasureList::Drafts => &entry.drafts,
                };
                Some(Form::of(list, measures.get(place)?))
            });
            form(desk, place, known.unwrap_or_default(), editing)
        }),
        None => view! {
            <p class="analysis-tools">
                <button
                    type="button"
                    id="measure-add"
                    class="ds-button action"
                    on:click=click(move || editing.set(Some(None)))
                >
                    {page.add}
                </button>
                <button type="button" class="ds-button action" data-variant="secondary" on:click=click(packaged)>
                    {page.add_sunndal}
                </button>
            </p>
        }
        .into_any(),
    }
    });
    view! {
        <section class="measures" aria-labelledby="measures-title">
            <h3 id="measures-title">{page.measures_title}</h3>
            <p>{page.effect_help}</p>
            <p>{page.draft_help}</p>
            <ul class="measure-list" role="list">{items}</ul>
            {fields}
        </section>
    }
    .into_any()
}

fn item(
    desk: Desk,
    list: MeasureList,
    place: usize,
    measure: &Change,
    editing: RwSignal<Option<Place>>,
) -> AnyView {
    let page = desk.page();
    let store = desk.store;
    let mut facts: Vec<String> = Vec::new();
    if list == MeasureList::Drafts {
        facts.push(page.draft.to_owned());
    } else {
        let from = measure.from.to_string();
        facts.push(match measure.to {
            Some(to) => fill(page.period, &[("from", &from), ("to", &to.to_string())]),
            None => fill(page.period_open, &[("from", &from)]),
        });
    }
    let numbers = [
        (page.fte, measure.fte, 1),
        (page.cost, measure.annual_cost, 2),
        (page.places, measure.places, 0),
        (page.investment, measure.investment.unwrap_or_default(), 1),
    ];
    for (name, value, decimals) in numbers {
        if value.abs() > 0.0 {
            facts.push(format!("{name}: {}", number(value, decimals)));
        }
    }
    facts.extend(measure.area.clone().filter(|area| !area.is_empty()));
    let facts = facts.join(" · ");
    let name = measure.name.clone();
    let named = |text: &str| fill(text, &[("name", &name)]);
    let (edit, remove) = (named(page.edit), named(page.remove));
    let old = Some((list, place));
    let take_away = move || {
        editing.set(None);
        let model = store.model_now();
        let entry = model.as_ref().and_then(|model| model.state.active());
        if let Some(Ok(action)) = entry.map(|entry| with_measure(entry, old, None)) {
            store.act(&action);
        }
    };
    view! {
        <li>
            <span>
                <strong>{name.clone()}</strong>
                <br/>
                <small>{facts}</small>
                {said(&measure.effects, measure.places, desk.texts)}
            </span>
            <span class="buttons">
                <button type="button" class="quiet" on:click=click(move || editing.set(Some(old)))>{edit}</button>
                <button type="button" class="quiet" on:click=click(take_away)>{remove}</button>
            </span>
        </li>
    }
    .into_any()
}

/// What stands under the table of the scenario's own measures in a file: each effect on a line of its own.
pub fn effect_lines(desk: Desk, question: Question) -> Vec<String> {
    let own = question == Question::Measures && desk.figures() == Figures::Here;
    let model = desk.store.model_now().filter(|_| own);
    let measures = model.map(|model| model.evaluation.scenario.measures.clone());
    let measures = measures.unwrap_or_default();
    let lines = measures.iter().flat_map(|measure| {
        let effects = measure.effects.iter();
        effects.map(|effect| format!("{}: {}", measure.name, effect_line(effect, desk.texts)))
    });
    lines.collect()
}

/// Timeline, effect on the budget and sums by focus area; what the measures are meant to move, where a plan says it.
pub fn sums(desk: Desk, plan: &CostPlan) -> AnyView {
    let page = desk.page();
    let Some(words) = desk.words() else {
        return ().into_any();
    };
    let area = finding_table(
        &by_area(plan),
        page.by_area.to_owned(),
        page.area_column,
        &words,
    );
    let budget = by_year(plan);
    let year = finding_table(&budget, page.by_year.to_owned(), page.year_column, &words);
    view! {
        {table_alone("timeline", timeline(desk, plan, &words), "analysis-timeline".to_owned())}
        {table_alone("by-year", year, "analysis-years".to_owned())}
        {table_alone("by-area", area, "analysis-areas".to_owned())}
        {moves(desk, plan, &words)}
    }
    .into_any()
}

fn timeline(desk: Desk, plan: &CostPlan, words: &AnalysisWords) -> Table {
    let page = desk.page();
    let years: Vec<i32> = plan.budget.iter().map(|budget| budget.year).collect();
    let row = |measure: &PlanMeasure| Row {
        head: capital(words.label(&Label::data(&measure.id))),
        cells: years
            .iter()
            .map(|&year| match measure.share_in(year) {
                share if share >= 1.0 => TableCell::share(share, 0).said("●".to_owned()),
                share if share > 0.0 => TableCell::share(share, 0),
                _ => TableCell::none(""),
            })
            .collect(),
        chosen: false,
    };
    let draft = |measure: &PlanMeasure| Row {
        head: format!(
            "{} ({})",
            capital(words.label(&Label::data(&measure.id))),
            page.draft.to_lowercase()
        ),
        ..row(measure)
    };
    let head = std::iter::once(page.measure.to_owned());
    Table {
        caption: page.timeline.to_owned(),
        head: head.chain(years.iter().map(i32::to_string)).collect(),
        rows: plan
            .measures
            .iter()
            .map(|measure| {
                if measure.is_draft() {
                    draft(measure)
                } else {
                    row(measure)
                }
            })
            .collect(),
    }
}

/// Which lever or parameter a measure is meant to move, and what is known of such measures.
fn moves(desk: Desk, plan: &CostPlan, words: &AnalysisWords) -> AnyView {
    let page = desk.page();
    let texts = desk.texts;
    let long = desk.long();
    let items = plan.measures.iter().filter_map(|measure| {
        let what = moved_name(measure.moves?, texts);
        let name = capital(words.label(&Label::data(&measure.id)));
        let known = measure.moves_sources.iter().map(|source| {
            let citation = long.citation(source.key());
            format!("{} ({})", citation.title, citation.year)
        });
        let known = known.collect::<Vec<_>>().join("; ");
        let known = if known.is_empty() {
            page.no_evidence.to_owned()
        } else {
            known
        };
        let says = fill(
            page.meant,
            &[("name", &name), ("what", what), ("known", &known)],
        );
        Some(view! { <li>{spoken(&says, &long)}</li> })
    });
    let items: Vec<_> = items.collect();
    if items.is_empty() {
        return ().into_any();
    }
    view! {
        <h4>{page.moves_title}</h4>
        <ul>{items.collect_view()}</ul>
    }
    .into_any()
}
