//! «Hva skal til?»: goal seek; its answer moves the lever as one step.

use leptos::prelude::*;
use omsorgstrappa_core::explain::{Found, found, ready_goals};
use omsorgstrappa_core::format::{parse, tidy, whole};
use omsorgstrappa_core::model::lever::LeverId;
use omsorgstrappa_core::model::series::Series;
use omsorgstrappa_core::seek::seek as solve;
use omsorgstrappa_core::state::Action;
use omsorgstrappa_core::text::Catalogue;

use super::{Tick, card, said};
use crate::store::{Store, sure};
use crate::view::{click, flag, store, typed};

/// Number of the goal that needs an amount.
const BUDGET: usize = 2;

/// The card.
pub fn seek(texts: &'static Catalogue) -> AnyView {
    let words = &texts.uncertainty;
    card("seek-title", words.seek, move |tick| body(tick, texts))
}

fn body(tick: Tick, texts: &'static Catalogue) -> AnyView {
    let store = store();
    let words = &texts.uncertainty;
    let goal = RwSignal::new(0_usize);
    let lever = RwSignal::new(LeverId::HomeCareShift);
    let today = store.model_now().map_or(0.0, |model| {
        let evaluation = &model.evaluation;
        evaluation.at(Series::Cost, evaluation.base_year())
    });
    let budget = RwSignal::new(whole(today));
    let answer = Memo::new(move |_| {
        tick.follow();
        let budget = parse(&budget.get()).unwrap_or(today);
        sought(store, goal.get(), lever.get(), budget, texts)
    });
    let goals = ready_goals(today, texts).into_iter().enumerate();
    let goals =
        goals.map(|(number, (_, name))| view! { <option value=number.to_string()>{name}</option> });
    let levers = LeverId::ALL.into_iter().map(|id| {
        let here = flag(move || lever.get() == id);
        view! { <option value=id.spec().key selected=here>{texts.levers.of(id).label}</option> }
    });
    let choose_lever = move |key: String| {
        if let Some(id) = LeverId::from_key(&key) {
            lever.set(id);
        }
    };
    let says = move || {
        let says = answer.with(|found| found.as_ref().map(|found| found.says.clone()));
        says.unwrap_or_default()
    };
    // What is asked for is answered aloud; what a lever changes is told by the figures' own status.
    let spoken = RwSignal::new(String::new());
    Effect::new(move |before: Option<()>| {
        goal.track();
        lever.track();
        budget.track();
        if before.is_some() {
            spoken.set(untrack(says));
        }
    });
    let position = move || answer.with(|found| found.as_ref()?.position);
    let move_it = move || {
        if let Some(position) = position() {
            store.act(&Action::SetLever(lever.get_untracked(), tidy(position)));
        }
    };
    view! {
        <p>{words.seek_help}</p>
        <div class="goal-form">
            <p>
                <label for="seek-goal">{words.goal}</label>
                <select class="ds-input" id="seek-goal" autocomplete="off" on:change=typed(move |text| goal.set(text.parse().unwrap_or(0)))>
                    {goals.collect_view()}
                </select>
            </p>
            <p hidden=flag(move || goal.get() != BUDGET)>
                <label for="seek-budget">{words.budget}</label>
                <input
                    id="seek-budget"
                    type="text"
                    inputmode="decimal"
                    class="ds-input"
                    autocomplete="off"
                    data-writing=""
                    prop:value=budget
                    on:input=typed(move |text| budget.set(text))
                />
            </p>
            <p>
                <label for="seek-lever">{words.lever}</label>
                <select class="ds-input" id="seek-lever" autocomplete="off" on:change=typed(choose_lever)>{levers.collect_view()}</select>
            </p>
        </div>
        {said(says)}
        <p class="ds-sr-only" role="status">{spoken}</p>
        <button type="button" class="ds-button action" disabled=flag(move || position().is_none()) on:click=click(move_it)>
            {words.move_lever}
        </button>
    }
    .into_any()
}

fn sought(
    store: Store,
    goal: usize,
    lever: LeverId,
    budget: f64,
    texts: &Catalogue,
) -> Option<Found> {
    sure::with_live(store, |live, model| {
        let evaluation = &model.evaluation;
        let (goal, _) = ready_goals(budget, texts).into_iter().nth(goal)?;
        let inputs = evaluation.scenario.inputs(evaluation.prepared.end_year());
        let wanted = goal.wanted(&evaluation.outputs, model.state.view.shown_year);
        let answer = solve(&mut live.engine, &inputs, wanted, lever);
        Some(found(answer, wanted, lever, evaluation, texts))
    })
    .flatten()
}
