//! On paper: what will be printed stands in the place of the page until it is closed. Choosing it is part of what comes
//! later; what it holds is fetched when it is first opened.

mod blocks;
mod foot;
mod plain;
mod report;
mod sheet;

pub use plain::{HALF, WHOLE, beside_chart, picture};

use std::cell::RefCell;
use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::export::TABLES;
use omsorgstrappa_core::sheet::{Made, Subject};
use omsorgstrappa_core::text::{Catalogue, Long};

use super::header::{MENU, MENU_BUTTON, SHARE};
use super::parts::fetched;
use super::scenario::name_of;
use super::{click, flag, part, parts, store};
use crate::platform::{element, paper as printer};
use crate::port::spawn;
use crate::store::{Model, Paper, Store};

fetched!(paper, content);

/// Id of the heading.
const TITLE: &str = "paper-title";

thread_local! {
    // What the browser gives cannot stand in the store.
    static BEFORE: RefCell<Option<printer::Place>> = const { RefCell::new(None) };
}

/// Shows what will be printed; `from` is the popover that it was chosen in.
fn open(store: Store, from: &str, kind: Paper) {
    // Focus goes back to the popover's button, and from there it is taken.
    element::hide_popover(from);
    BEFORE.set(Some(printer::Place::now()));
    store.paper.set(Some(kind));
    spawn(async move {
        leptos::task::tick().await;
        printer::scroll_to(0.0);
        element::focus(TITLE);
    });
}

/// Shows the page again, where the reader was.
fn close(store: Store) {
    store.paper.set(None);
    spawn(async move {
        leptos::task::tick().await;
        let back = BEFORE.take().is_some_and(|before| before.go_back());
        if !back {
            element::focus(MENU_BUTTON);
        }
    });
}

/// The entry of the menu.
pub fn menu(long: Arc<Long>) -> AnyView {
    let store = store();
    let choose = move || open(store, MENU, Paper::Sheet);
    view! { <li><button type="button" on:click=click(choose)>{long.texts.paper.print_menu}</button></li> }
        .into_any()
}

/// The ways to paper beside the link.
pub fn on_paper(texts: &'static Catalogue) -> AnyView {
    let store = store();
    let buttons = choices(texts).map(|(kind, name)| {
        view! {
            <button
                type="button"
                class="ds-button action"
                data-variant="secondary"
                on:click=click(move || open(store, SHARE, kind))
            >
                {name}
            </button>
        }
    });
    view! { <p class="share-actions">{buttons}</p> }.into_any()
}

fn choices(texts: &Catalogue) -> [(Paper, &'static str); 2] {
    let [sheet, report] = texts.paper.choices;
    [(Paper::Sheet, sheet), (Paper::Report, report)]
}

/// What will be printed, while it is shown.
pub fn paper(long: Arc<Long>) -> AnyView {
    let store = store();
    let shown = Memo::new(move |_| store.paper.get().is_some());
    part(move || {
        if shown.get() {
            untrack(|| shell(store, &long))
        } else {
            ().into_any()
        }
    })
    .into_any()
}

/// What stands around it on screen.
fn shell(store: Store, long: &Arc<Long>) -> AnyView {
    let texts = long.texts;
    let words = &texts.paper;
    let segments = choices(texts).map(|(kind, name)| {
        let chosen = flag(move || store.paper.get() == Some(kind));
        view! {
            <label class="ds-button">
                <input
                    type="radio"
                    name="paper"
                    autocomplete="off"
                    prop:checked=chosen
                    on:change=move |_| store.paper.set(Some(kind))
                />
                {name}
            </label>
        }
    });
    // Wherever focus is: a browser that has printed may have lost it.
    let keys = window_event_listener(leptos::ev::keydown, move |event| {
        if event.key() == "Escape" {
            close(store);
        }
    });
    on_cleanup(move || {
        keys.remove();
        element::set_document(texts.language, texts.page.title);
    });
    view! {
        <div
            class="paper-view"
            role="main"
            aria-labelledby=TITLE
        >
            <div class="paper-bar">
                <h1 id=TITLE tabindex="-1">{words.title}</h1>
                <fieldset class="ds-toggle-group toggle" aria-label=words.choose>{segments}</fieldset>
                <div class="paper-actions">
                    <button type="button" class="ds-button action" on:click=click(printer::print)>{words.print}</button>
                    <button
                        type="button"
                        class="ds-button action"
                        data-variant="secondary"
                        on:click=click(move || close(store))
                    >
                        {texts.page.close}
                    </button>
                </div>
                <p>{words.help}</p>
            </div>
            {parts::show(load, Arc::clone(long))}
        </div>
    }
    .into_any()
}

/// What is on the paper, again when the scenario changes.
fn content(long: Arc<Long>) -> AnyView {
    let store = store();
    part(move || {
        let model = store.model();
        match store.paper.get() {
            Some(Paper::Sheet) => untrack(|| sheet::alone(store, &model, &long)),
            Some(Paper::Report) => untrack(|| report::report(store, &model, &long)),
            None => ().into_any(),
        }
    })
    .into_any()
}

/// Gives what is printed of the scenario on screen.
fn with_subject<T>(
    store: Store,
    model: &Model,
    texts: &Catalogue,
    read: impl FnOnce(&Subject) -> T,
) -> Option<T> {
    let entry = model.state.active()?;
    let name = name_of(entry, texts);
    let data = store.data_version();
    let as_made = store.as_made.get_untracked();
    let place = &model.evaluation.prepared.baseline.name;
    element::set_document(texts.language, &format!("{place}: {name}"));
    Some(read(&Subject {
        name: &name,
        entry,
        evaluation: &model.evaluation,
        today: &model.opened,
        municipality: model.municipality.as_deref(),
        view: model.state.view,
        goals: &model.state.goals,
        shown: &model.shown,
        sure: model.sure.as_deref(),
        made: Made {
            data: &data,
            day: printer::today(),
            tables: TABLES,
            opened_with: as_made
                .as_deref()
                .map(|made| (made.model.as_str(), made.data.as_str())),
        },
    }))
}
