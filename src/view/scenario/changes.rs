//! «Hva har jeg endret?»: every change with the user's reason, against a baseline that has a name, and what it does.

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::chart::{Row, Table, TableCell};
use omsorgstrappa_core::compare::{
    Against, ChangeLine, change_lines, changes_table, key_differences,
};
use omsorgstrappa_core::export::Handout;
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::scenario::{Field, Scenario, value_of};
use omsorgstrappa_core::state::{Action, Entry, ResetTo, ScenarioId};
use omsorgstrappa_core::text::{Catalogue, Long};

use super::name_of;
use crate::platform::element;
use crate::port::spawn;
use crate::store::{Model, Store};
use crate::view::chart::table_alone;
use crate::view::export::{self, Of};
use crate::view::{click, follow, joined, mark, only_when, part, store, typed};

/// Id of the choice of baseline.
const AGAINST: &str = "against";

/// What has been changed.
pub fn changes(long: Arc<Long>) -> AnyView {
    let store = store();
    let texts = long.texts;
    let words = &texts.scenario_page;
    // The reference, or another of the scenarios.
    let against = RwSignal::new(None::<ScenarioId>);
    let others = only_when(move || {
        let model = store.model();
        let pinned = model.state.pinned();
        joined(pinned.map(|entry| format!("{} {}", entry.id, entry.name)))
    });
    let options = part(move || {
        follow(others);
        let Some(model) = store.model_now() else {
            return ().into_any();
        };
        let reference = view! { <option value="">{texts.figures.reference}</option> };
        let pinned = model.state.pinned().map(|entry| {
            view! { <option value=entry.id.to_string()>{name_of(entry, texts)}</option> }
        });
        view! { {reference} {pinned.collect_view()} }.into_any()
    });
    // A reason that is being written must not be built anew under the reader's hands.
    let lines = move || lines_of(store, against.get(), texts);
    let key = only_when(move || {
        store.track();
        let lines = lines().into_iter();
        let lines = lines.map(|line| format!("{:?} {} {}", line.field, line.from, line.to));
        format!("{:?} {}", against.get(), joined(lines))
    });
    let list = part(move || {
        follow(key);
        let lines = untrack(lines);
        if lines.is_empty() {
            return view! { <li class="nothing">{words.nothing_changed}</li> }.into_any();
        }
        let items = lines.into_iter().map(|line| item(store, line, texts));
        items.collect_view().into_any()
    });
    let take = part(move || {
        follow(key);
        let lines = untrack(lines);
        if lines.is_empty() {
            return ().into_any();
        }
        let title = Signal::stored(texts.page.changes.to_owned());
        // Reasons are written while it stands there.
        export::control("changes", Of::Table, title, move || {
            with_against(store, against.get_untracked(), texts, |model, held| {
                let entry = model.state.active()?;
                let lines = change_lines(entry, &model.evaluation, held, texts);
                let table = changes_table(&lines, held.name(texts), texts);
                Some(Handout::of_table("changes", table))
            })
            .flatten()
        })
    });
    let effect = part(move || effect(store, against.get(), texts));
    let all = move |to| {
        let same = mark(move || {
            let model = store.model();
            let entry = model.state.active();
            entry.is_none_or(|entry| *entry.scenario == *goes_back_to(entry, to, &model))
        });
        let text = match to {
            ResetTo::Today => words.all_to_today,
            ResetTo::Opened => words.all_to_opened,
        };
        view! {
            <button
                type="button"
                class="ds-button action"
                data-variant="secondary"
                aria-disabled=same
                on:click=click(move || store.act(&Action::ResetAll(to)))
            >
                {text}
            </button>
        }
    };
    view! {
        <div class="against">
            <label for=AGAINST>{words.against}</label>
            <select
                class="ds-input"
                id=AGAINST
                autocomplete="off"
                on:change=typed(move |text| against.set(text.parse().ok()))
            >
                {options}
            </select>
        </div>
        <ul class="changes" role="list">{list}</ul>
        {take}
        {effect}
        <p class="change-resets">
            {all(ResetTo::Today)}
            {all(ResetTo::Opened)}
        </p>
    }
    .into_any()
}

/// What a scenario is set back to.
fn goes_back_to<'a>(entry: &'a Entry, to: ResetTo, model: &'a Model) -> &'a Scenario {
    match to {
        ResetTo::Today => &model.opened,
        ResetTo::Opened => &entry.opened,
    }
}

/// Gives what the active scenario is held against.
fn with_against<T>(
    store: Store,
    against: Option<ScenarioId>,
    texts: &Catalogue,
    read: impl FnOnce(&Model, Against) -> T,
) -> Option<T> {
    let model = store.model_now()?;
    let other = against.and_then(|id| model.state.entry(id));
    let evaluation = other.and_then(|entry| store.worked_out(&entry.scenario));
    Some(match (other, &evaluation) {
        (Some(entry), Some(evaluation)) => {
            let name = name_of(entry, texts);
            read(
                &model,
                Against::Scenario {
                    name: &name,
                    evaluation,
                },
            )
        }
        _ => read(
            &model,
            Against::Reference {
                today: &model.opened,
            },
        ),
    })
}

fn lines_of(store: Store, against: Option<ScenarioId>, texts: &Catalogue) -> Vec<ChangeLine> {
    with_against(store, against, texts, |model, against| {
        let entry = model.state.active()?;
        Some(change_lines(entry, &model.evaluation, against, texts))
    })
    .flatten()
    .unwrap_or_default()
}

fn item(store: Store, line: ChangeLine, texts: &'static Catalogue) -> AnyView {
    let words = &texts.scenario_page;
    let field = line.field;
    let id = format!("reason-{}", field.key());
    let gesture = StoredValue::new(0);
    let write = move |text: String| {
        let action = Action::SetReason { field, text };
        // A reason cannot be refused.
        let _ = store.dispatch_in(&action, Some(gesture.get_value()));
    };
    let model = store.model_now();
    let entry = model
        .as_ref()
        .and_then(|model| Some((model, model.state.active()?)));
    let differs = |to| {
        entry.is_some_and(|(model, entry)| {
            value_of(&entry.scenario, field) != value_of(goes_back_to(entry, to, model), field)
        })
    };
    // What another municipality is cannot be put back by itself, and what is there already needs no button.
    let back = |to, text: &'static str| {
        (field != Field::Municipality && differs(to)).then(|| {
            let act = move || {
                store.act(&Action::Reset { field, to });
                // The line may be gone now.
                spawn(async move { element::focus(AGAINST) });
            };
            view! {
                <button type="button" class="quiet" aria-label=format!("{text}: {}", line.name) on:click=click(act)>{text}</button>
            }
        })
    };
    let resets = [
        back(ResetTo::Today, words.to_today),
        back(ResetTo::Opened, words.to_opened),
    ];
    view! {
        <li class="change">
            <h3>{line.name.clone()}</h3>
            <p>{fill(words.from_to, &[("from", &line.from), ("to", &line.to)])}</p>
            <label for=id.clone()>{words.reason}</label>
            <textarea
                class="ds-input"
                id=id
                rows="2"
                maxlength="500"
                autocomplete="off"
                aria-label=fill(words.reason_for, &[("name", &line.name)])
                prop:value=line.reason
                on:focus=move |_| gesture.set_value(store.new_gesture())
                on:input=typed(write)
            ></textarea>
            <p class="change-resets">{resets}</p>
        </li>
    }
    .into_any()
}

fn effect(store: Store, against: Option<ScenarioId>, texts: &'static Catalogue) -> AnyView {
    store.track();
    let words = &texts.scenario_page;
    let found = with_against(store, against, texts, |model, against| {
        let year = model.state.view.shown_year;
        let name = against.name(texts).to_owned();
        let lines = key_differences(&model.evaluation, against, year, texts);
        (year, name, lines)
    });
    let Some((year, name, lines)) = found else {
        return ().into_any();
    };
    let [_, _, now, difference] = texts.links.columns;
    let head = [texts.scenarios.compare_figure, &name, now, difference];
    let rows = lines.into_iter().map(|line| Row {
        head: line.name.to_owned(),
        cells: vec![
            TableCell::whole(line.baseline),
            TableCell::whole(line.value),
            TableCell::number(line.value - line.baseline, 0).said(line.words),
        ],
        chosen: false,
    });
    let table = Table {
        caption: fill(words.effect, &[("year", &year.to_string())]),
        head: head.map(str::to_owned).into(),
        rows: rows.collect(),
    };
    table_alone("effect", table, "effect-caption".to_owned())
}
