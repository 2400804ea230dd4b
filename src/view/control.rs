//! The small controls that many views share: tool buttons, segments to choose between, number fields.

use std::rc::Rc;

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use omsorgstrappa_core::format::parse;
use omsorgstrappa_core::state::Action;

use super::{change, click, flag, follow, mark, only_when, store, text, typed};
use crate::port::spawn;

/// Takes over what was typed, or says why not.
type Read = Rc<dyn Fn(&str) -> Result<(), String>>;

/// What a click on a tool does.
pub type Act = Box<dyn FnMut(MouseEvent)>;

/// A small square button with a sign.
#[component]
pub fn Tool(
    /// The sign.
    sign: &'static str,
    /// What it does, for those who cannot see the sign.
    label: String,
    /// Extra class.
    #[prop(optional)]
    class: &'static str,
    /// The popover it opens, where it opens one.
    #[prop(optional)]
    opens: Option<String>,
    /// Whether it does nothing now; it keeps focus all the same.
    #[prop(optional, into)]
    idle: Signal<bool>,
    /// Whether it cannot be used now.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// What it does.
    #[prop(optional)]
    act: Option<Act>,
) -> impl IntoView {
    let act = act.unwrap_or_else(|| click(|| {}));
    view! {
        <button
            type="button"
            class=format!("ds-button tool {class}")
            data-variant="secondary"
            aria-label=label
            popovertarget=opens
            aria-disabled=mark(move || idle.get())
            disabled=disabled
            on:click=act
        >
            {sign}
        </button>
    }
}

/// Segments of which one is chosen: each with its name, whether it is the chosen one, and what
/// choosing it does.
#[component]
pub fn Segments(
    name: &'static str,
    label: &'static str,
    choices: Vec<(&'static str, Signal<bool>, Action)>,
) -> impl IntoView {
    let store = store();
    let segments = choices.into_iter().map(|(text, chosen, action)| {
        view! {
            <label class="ds-button">
                <input
                    type="radio"
                    name=name
                    autocomplete="off"
                    prop:checked=chosen
                    on:change=change(move || store.act(&action))
                />
                {text}
            </label>
        }
    });
    view! {
        <fieldset class="ds-toggle-group toggle" aria-label=label>
            {segments.collect_view()}
        </fieldset>
    }
}

/// What is being typed into a number field, and why it was refused.
#[derive(Clone, Copy)]
pub struct Entry {
    draft: RwSignal<Option<String>>,
    error: RwSignal<Option<String>>,
}

impl Entry {
    /// Nothing typed, nothing refused.
    pub fn new() -> Self {
        Self {
            draft: RwSignal::new(None),
            error: RwSignal::new(None),
        }
    }

    /// Takes over a value, or says why not; what was typed stays then.
    pub fn settle(self, done: Result<(), String>) {
        match done {
            Ok(()) => {
                self.error.set(None);
                self.draft.set(None);
            }
            Err(reason) => self.error.set(Some(reason)),
        }
    }
}

/// A number field. What is typed becomes a value when the field is left or Enter is pressed; what is
/// no value stays, with the reason beside it ([`Refusal`]).
#[component]
pub fn NumberField(
    entry: Entry,
    /// Its id, where a label names it.
    #[prop(optional)]
    id: Option<String>,
    /// Its name, where no label does.
    #[prop(optional)]
    label: Option<String>,
    /// Ids of what describes it.
    described_by: String,
    /// The value as text.
    value: Signal<String>,
    /// Whether it cannot be used now.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// What a number does.
    enter: Box<dyn Fn(f64) -> Result<(), String>>,
    /// Said where the text is no number.
    no_number: Box<dyn Fn() -> String>,
) -> impl IntoView {
    let store = store();
    // A value that comes from elsewhere, or another scenario, takes the place of what was typed.
    let elsewhere = only_when(move || {
        let revision = store.model().revision;
        value.with(|value| format!("{value} {revision} {}", disabled.get()))
    });
    Effect::new(move |_| {
        follow(elsewhere);
        entry.settle(Ok(()));
    });
    let read: Read = Rc::new(move |text| match parse(text) {
        Some(number) => enter(number),
        None => Err(no_number()),
    });
    let enter = move |text: String| {
        let done = read(&text);
        if done.is_ok() || store.can_explain() {
            entry.settle(done);
            return;
        }
        // The words for what is wrong are on their way.
        let read = Rc::clone(&read);
        spawn(async move {
            store.explained().await;
            entry.settle(read(&text));
        });
    };
    view! {
        <input
            type="text"
            inputmode="decimal"
            class="ds-input"
            autocomplete="off"
            id=id
            aria-label=label
            aria-describedby=described_by
            // A text that is being written has a history of its own.
            data-writing=mark(move || entry.draft.with(Option::is_some))
            aria-invalid=mark(move || entry.error.with(Option::is_some))
            disabled=disabled
            prop:value=only_when(move || entry.draft.get().unwrap_or_else(|| value.get()))
            on:input=typed(move |text| entry.draft.set(Some(text)))
            on:change=typed(enter)
        />
    }
}

/// Why the last value was refused.
#[component]
pub fn Refusal(entry: Entry, id: String) -> impl IntoView {
    view! {
        <p class="lever-error" id=id role="alert" hidden=flag(move || entry.error.with(Option::is_none))>
            {text(move || entry.error.get().unwrap_or_default())}
        </p>
    }
}
