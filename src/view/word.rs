//! Field terms explained where they stand: a button that opens what the word list says.

use std::cell::RefCell;
use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::glossary::{Found, WordId, pieces};
use omsorgstrappa_core::method::Part;
use omsorgstrappa_core::text::Long;

use super::foreign::spoken;
use super::panel::Panel;
use super::{about_way, click, part, store};
use crate::platform::element;

/// Id of the panel that explains a term.
const PANEL: &str = "word";

thread_local! {
    // One panel for all terms; it outlives a change of language.
    static CHOSEN: RefCell<ArcRwSignal<Option<WordId>>> = RefCell::new(ArcRwSignal::new(None));
}

fn chosen() -> ArcRwSignal<Option<WordId>> {
    CHOSEN.with_borrow(ArcRwSignal::clone)
}

/// A term as a button that explains it.
pub fn button(id: WordId, says: String) -> AnyView {
    let choose = move || chosen().set(Some(id));
    let says = match store().long_now() {
        Some(long) => spoken(&says, &long),
        None => says.into_any(),
    };
    view! {
        <button type="button" class="word" popovertarget=PANEL aria-haspopup="dialog" on:click=click(choose)>{says}</button>
    }
    .into_any()
}

/// A text in which each term is a button where it stands first.
pub fn explained(text: Signal<String>) -> AnyView {
    let store = store();
    part(move || {
        let pieces = pieces(&text.get(), &[], &store.all_texts().glossary).into_iter();
        pieces
            .map(|piece| match piece {
                Found::Plain(text) => text.into_any(),
                Found::Term(id, text) => button(id, text),
            })
            .collect_view()
            .into_any()
    })
    .into_any()
}

/// The panel that explains a term.
pub fn panel(long: &Arc<Long>) -> AnyView {
    let words = &long.texts.glossary;
    let titles = Arc::clone(long);
    let store = store();
    let content = move || {
        let titles = Arc::clone(&titles);
        part(move || {
            let Some(id) = chosen().get() else {
                return ().into_any();
            };
            let word = words.of(id);
            let whole = move || {
                element::hide_popover(PANEL);
                about_way::go(store, Part::Words);
            };
            view! {
                <h3>{spoken(word.term, &titles)}</h3>
                <p>{word.explanation}</p>
                <p><button type="button" class="quiet" on:click=click(whole)>{words.whole_list}</button></p>
            }
            .into_any()
        })
        .into_any()
    };
    view! { <Panel id=PANEL.to_owned() title=words.title.to_owned() content=Box::new(content)/> }
        .into_any()
}
