//! Goals and limits that the user draws, and whether each scenario meets them.

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::format::{fill, parse};
use omsorgstrappa_core::goal::{Bound, Goal, GoalKind, suggestions};
use omsorgstrappa_core::state::Action;
use omsorgstrappa_core::text::{Catalogue, Long};

use super::{look, name_of};
use crate::platform::element;
use crate::port::spawn;
use crate::view::{click, flag, follow, mark, only_when, part, store, typed};

/// A number as it may be written in the form.
const EXAMPLE: &str = "330";
/// Ids of the field for the value, and of what is said about it.
const VALUE: &str = "goal-value";
const WRONG: &str = "goal-wrong";
/// Id of the heading.
const TITLE: &str = "goals-title";

/// The goals, and what draws another.
pub fn goals(long: Arc<Long>) -> AnyView {
    let store = store();
    let texts = long.texts;
    let words = &texts.scenario_page;
    let known = part(move || {
        let model = store.model();
        let goals = &model.state.goals;
        if goals.is_empty() {
            return view! { <li class="nothing">{words.goal_none}</li> }.into_any();
        }
        goals
            .iter()
            .map(|goal| item(goal, texts))
            .collect_view()
            .into_any()
    });
    let place = only_when(move || {
        let model = store.model();
        format!(
            "{} {:?}",
            model.evaluation.prepared.baseline.name, model.evaluation.scenario.target_year
        )
    });
    let suggested = part(move || {
        follow(place);
        let Some(model) = store.model_now() else {
            return ().into_any();
        };
        let found = suggestions(&model.evaluation, model.municipality.as_deref(), texts);
        found
            .into_iter()
            .map(|goal| {
                let says = format!("{}: {}", goal.label, goal.words(texts));
                let same = goal.clone();
                let drawn = mark(move || store.model().state.goals.iter().any(|known| known.same(&same)));
                let draw = move || store.act(&Action::SetGoal(goal.clone()));
                view! {
                    <li>
                        <button type="button" class="ds-button action" data-variant="secondary" aria-disabled=drawn on:click=click(draw)>{says}</button>
                    </li>
                }
            })
            .collect_view()
            .into_any()
    });
    view! {
        <article class="card goals" aria-labelledby=TITLE>
            <h3 id=TITLE tabindex="-1">{texts.goals.title}</h3>
            <p>{words.goals_help}</p>
            <ul class="goal-list" role="list">{known}</ul>
            {draw(texts)}
            <h4>{words.goal_suggestions}</h4>
            <ul class="goal-suggestions" role="list">{suggested}</ul>
            <p><small>{texts.goals.at_home_note}</small></p>
        </article>
    }
    .into_any()
}

/// A goal's name and what it asks for.
pub fn name(goal: &Goal, texts: &Catalogue) -> String {
    if goal.label.is_empty() {
        goal.words(texts)
    } else {
        format!("{}: {}", goal.label, goal.words(texts))
    }
}

/// A goal's line, as in the charts.
pub fn sign(goal: &Goal) -> AnyView {
    let kind = if goal.year.is_some() {
        "line"
    } else {
        "dashed"
    };
    view! { <span class="swatch" data-kind=kind></span> }.into_any()
}

/// The goals beside the charts they are drawn on: what the lines mean, and whether the active scenario meets them.
pub fn beside_charts(long: Arc<Long>) -> AnyView {
    let store = store();
    let texts = long.texts;
    part(move || {
        let model = store.model();
        if model.state.goals.is_empty() {
            return ().into_any();
        }
        let items = model.state.goals.iter().map(|goal| {
            let says = goal.judgement_text(&model.evaluation, texts);
            view! { <li>{sign(goal)} " " <span><strong>{name(goal, texts)}</strong> " " {says}</span></li> }
        });
        view! {
            <section class="goal-lines card" aria-label=texts.goals.title>
                <ul role="list">{items.collect_view()}</ul>
            </section>
        }
        .into_any()
    })
    .into_any()
}

fn item(goal: &Goal, texts: &'static Catalogue) -> AnyView {
    let store = store();
    let Some(model) = store.model_now() else {
        return ().into_any();
    };
    let id = goal.id;
    let name = name(goal, texts);
    let judged = model.state.scenarios.iter().filter_map(|entry| {
        let evaluation = if entry.id == model.state.active {
            model.evaluation.clone()
        } else {
            store.worked_out(&entry.scenario)?
        };
        let says = goal.judgement_text(&evaluation, texts);
        Some(view! { <li>{look(entry.slot)} " " {name_of(entry, texts)} ": " {says}</li> })
    });
    let judged = judged.collect_view();
    let label = format!("{}: {name}", texts.goals.remove);
    view! {
        <li class="goal">
            <p>
                <strong>{name}</strong> " "
                <button
                    type="button"
                    class="ds-button tool"
                    data-variant="secondary"
                    aria-label=label
                    on:click=click(move || {
                        store.act(&Action::RemoveGoal(id));
                        // The list is built anew.
                        spawn(async move { element::focus(TITLE) });
                    })
                >
                    "×"
                </button>
            </p>
            <ul role="list">{judged}</ul>
        </li>
    }
    .into_any()
}

/// A form for a goal of the user's own.
fn draw(texts: &'static Catalogue) -> AnyView {
    let store = store();
    let words = &texts.scenario_page;
    let kind = RwSignal::new(GoalKind::Places);
    let bound = RwSignal::new(Bound::AtMost);
    let value = RwSignal::new(String::new());
    let label = RwSignal::new(String::new());
    let every = RwSignal::new(false);
    let wrong = RwSignal::new(false);
    let kinds = GoalKind::ALL.into_iter().zip(texts.goals.kinds);
    let kinds = kinds
        .map(|(kind, name)| view! { <option value=kind.key()>{name}</option> })
        .collect_view();
    let bounds = Bound::ALL
        .into_iter()
        .rev()
        .zip(words.bounds.into_iter().rev());
    let bounds = bounds
        .map(|(bound, name)| view! { <option value=bound.key()>{name}</option> })
        .collect_view();
    let add = move || {
        let Some(number) = parse(&value.get_untracked()) else {
            wrong.set(true);
            element::focus(VALUE);
            return;
        };
        wrong.set(false);
        let kind = kind.get_untracked();
        let shown = store.view().shown_year;
        store.act(&Action::SetGoal(Goal {
            id: 0,
            kind,
            bound: bound.get_untracked(),
            value: number / kind.shown_per_unit(),
            year: (!every.get_untracked()).then_some(shown),
            label: label.get_untracked().trim().to_owned(),
        }));
        value.set(String::new());
        label.set(String::new());
    };
    let year = move || store.view().shown_year.to_string();
    let choose_kind = move |key: String| {
        if let Some(found) = GoalKind::ALL.into_iter().find(|kind| kind.key() == key) {
            kind.set(found);
        }
    };
    let choose_bound = move |key: String| {
        if let Some(found) = Bound::ALL.into_iter().find(|bound| bound.key() == key) {
            bound.set(found);
        }
    };
    view! {
        <div class="goal-form" role="group" aria-labelledby=TITLE>
            <label>
                {words.goal_kind}
                <select class="ds-input" autocomplete="off" on:change=typed(choose_kind)>{kinds}</select>
            </label>
            <label>
                {words.goal_bound}
                <select class="ds-input" autocomplete="off" on:change=typed(choose_bound)>{bounds}</select>
            </label>
            <label>
                {words.goal_value}
                <input
                    type="text"
                    inputmode="decimal"
                    class="ds-input"
                    autocomplete="off"
                    data-writing=""
                    id=VALUE
                    aria-invalid=move || wrong.get().then_some("true")
                    aria-describedby=WRONG
                    prop:value=value
                    on:input=typed(move |text| value.set(text))
                />
            </label>
            <label>
                {words.goal_year}
                <select class="ds-input" autocomplete="off" on:change=typed(move |text| every.set(text == "every"))>
                    <option value="shown">{year}</option>
                    <option value="every">{words.goal_every_year}</option>
                </select>
            </label>
            <label>
                {texts.goals.label}
                <input
                    type="text"
                    class="ds-input"
                    autocomplete="off"
                    maxlength="60"
                    data-writing=""
                    prop:value=label
                    on:input=typed(move |text| label.set(text))
                />
            </label>
            <button type="button" class="ds-button action" on:click=click(add)>{texts.goals.add}</button>
            <p class="lever-error" id=WRONG role="alert" hidden=flag(move || !wrong.get())>
                {fill(texts.panel.not_a_number, &[("example", EXAMPLE)])}
            </p>
        </div>
    }
    .into_any()
}
