//! The first minutes: hints, what stands beside the key figures, and the way to «Om modellen».

use std::cell::RefCell;
use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::glossary::ON_FIRST_SCREEN;
use omsorgstrappa_core::method::Part;
use omsorgstrappa_core::model::lever::{LeverId, Levers};
use omsorgstrappa_core::state::{Action, Tab};
use omsorgstrappa_core::text::Long;

use super::header::{MENU, MENU_BUTTON};
use super::{about_way, click, flag, hold, store, word};
use crate::platform::{element, storage};
use crate::port::spawn;
use crate::store::Store;

/// Id of the heading of the hints.
const HINTS: &str = "hints-title";

thread_local! {
    // Whether hints are shown. It outlives a change of language, and a browser that keeps nothing.
    static SHOWN: RefCell<Option<ArcRwSignal<bool>>> = const { RefCell::new(None) };
}

fn shown(store: Store) -> ArcRwSignal<bool> {
    let begin = || ArcRwSignal::new(store.is_new() && !storage::hints_hidden());
    SHOWN.with_borrow_mut(|shown| shown.get_or_insert_with(begin).clone())
}

/// What stands under the key figures: that they are a sum, what their words mean, and hints for whoever is here for the first
/// time.
pub fn beside_figures(long: Arc<Long>) -> AnyView {
    let store = store();
    hold::while_pulling();
    let texts = long.texts;
    let words = &texts.about;
    let terms = ON_FIRST_SCREEN.into_iter().map(|id| {
        let term = texts.glossary.of(id).term;
        view! { <li>{word::button(id, term.to_owned())}</li> }
    });
    view! {
        <p class="disclaimer">
            {words.disclaimer} " "
            <button type="button" class="quiet" on:click=click(move || about_way::go(store, Part::Short))>
                {texts.view_name(Tab::About)}
            </button>
        </p>
        <div class="words-here">
            <span id="words-here">{texts.glossary.used_here}</span>
            <ul role="list" aria-labelledby="words-here">{terms.collect_view()}</ul>
        </div>
        {hints(&long)}
    }
    .into_any()
}

fn hints(long: &Long) -> AnyView {
    let store = store();
    let texts = long.texts;
    let words = &texts.about;
    let shown = shown(store);
    // Gone when a lever has been pulled and is let go: nothing moves under the finger.
    let here = shown.clone();
    Effect::new(move |before: Option<(u32, Levers, Option<i32>)>| {
        let model = store.model();
        let scenario = &model.evaluation.scenario;
        let now = (model.revision, scenario.levers, scenario.target_year);
        if store.pulling.get() {
            return before.unwrap_or(now);
        }
        // Another scenario in its place is no pull.
        if before.is_some_and(|before| before.0 == now.0 && before != now) {
            here.set(false);
        }
        now
    });
    let values = [
        ("lever", texts.levers.of(LeverId::CoverageTarget).label),
        ("how", texts.figures.how),
    ];
    let items = words
        .hints
        .map(|hint| view! { <li>{fill(hint, &values)}</li> });
    let there = shown.clone();
    let hide = move || {
        storage::keep_hints_hidden(true);
        shown.set(false);
        // What had focus is gone; the way back to the hints is in the menu.
        element::focus(MENU_BUTTON);
    };
    view! {
        <aside class="hints card" aria-labelledby=HINTS hidden=flag(move || !there.get())>
            <h3 id=HINTS tabindex="-1">{words.hints_title}</h3>
            <ol>{items}</ol>
            <button type="button" class="quiet" on:click=click(hide)>{words.hide}</button>
        </aside>
    }
    .into_any()
}

/// What the menu has for whoever wants the hints again.
pub fn menu_entry(long: Arc<Long>) -> AnyView {
    let store = store();
    let show = move || {
        element::hide_popover(MENU);
        storage::keep_hints_hidden(false);
        shown(store).set(true);
        store.act(&Action::SetTab(Tab::Explore));
        // Asked for, so it may be gone to. The rest of the page is built by then.
        spawn(async {
            element::go_to(HINTS);
        });
    };
    view! { <button type="button" on:click=click(show)>{long.texts.about.show}</button> }.into_any()
}

/// What the footer has: ways to «Om modellen», and the panel that explains terms.
pub fn footer(long: Arc<Long>) -> AnyView {
    let store = store();
    let texts = long.texts;
    let way = move |part: Part, name: &'static str| {
        let go = click(move || about_way::go(store, part));
        view! { <button type="button" class="quiet" on:click=go>{name}</button> }
    };
    let words = texts.method.parts.get(Part::Words as usize);
    view! {
        <p class="footer-ways">
            {way(Part::Short, texts.view_name(Tab::About))} " "
            {way(Part::Words, words.map_or("", |part| part.title))} " "
            {way(Part::Accessibility, texts.access.footer)}
        </p>
        {word::panel(&long)}
    }
    .into_any()
}
