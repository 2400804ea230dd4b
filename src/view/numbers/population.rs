//! A population from SSB: dropped, chosen or fetched, shown, and then used.

use std::sync::Arc;

use leptos::ev::DragEvent;
use leptos::prelude::*;
use omsorgstrappa_core::codec::read_register;
use omsorgstrappa_core::format::{fill, percent};
use omsorgstrappa_core::import::{Imported, Register, check_size};
use omsorgstrappa_core::scenario::Field;
use omsorgstrappa_core::state::{Action, ResetTo};
use omsorgstrappa_core::text::{Catalogue, import_message};

use super::reading::{Bytes, Stopped, read};
use super::{fetch, found, is_written_out};
use crate::platform::ask::Question;
use crate::platform::file::{self, Picked};
use crate::port::spawn;
use crate::store::Store;
use crate::view::{click, flag, part, store};

/// How far it is.
#[derive(Clone)]
pub enum Step {
    /// Nothing is read.
    Idle,
    /// A file is being read: its name, and how much of it, per cent.
    Reading(String, u8),
    /// SSB is asked.
    Asked,
    /// A file is read: its name, what is in it, and the municipality numbers.
    Read(Arc<Here>),
    /// It could not be used, in the user's words.
    Refused(String),
    /// Something to say.
    Said(String),
}

/// A file that is read.
pub struct Here {
    /// What it is called.
    pub name: String,
    /// What is in it.
    pub imported: Imported,
    /// Municipality numbers.
    pub register: Register,
}

/// One reading at a time.
#[derive(Clone, Copy)]
pub struct Job {
    /// The page's state.
    pub store: Store,
    /// Every text.
    pub texts: &'static Catalogue,
    /// How far it is.
    pub step: RwSignal<Step>,
    /// Goes up when another begins, or this one is taken back.
    turn: StoredValue<u32>,
    /// The question that is on its way.
    pub question: StoredValue<Option<Question>, LocalStorage>,
}

impl Job {
    /// Takes back what is under way; gives the number of the next.
    pub fn next(self) -> u32 {
        if let Some(question) = self.question.try_update_value(Option::take).flatten() {
            question.cancel();
        }
        self.turn.update_value(|turn| *turn += 1);
        self.turn.get_value()
    }

    /// Whether that one is still wanted; a page that is gone wants nothing.
    pub fn wanted(self, turn: u32) -> bool {
        self.turn.try_get_value() == Some(turn)
    }

    fn cancel(self) {
        self.next();
        self.step
            .set(Step::Said(self.texts.numbers_page.cancelled.to_owned()));
    }

    /// Says why a file cannot be used.
    pub fn refuse(self, name: &str, reason: &str) {
        let words = &self.texts.numbers_page;
        let text = fill(words.refused, &[("file", name), ("reason", reason)]);
        self.step.set(Step::Refused(text));
    }

    fn take(self, picked: Picked) {
        let turn = self.next();
        let name = picked.name();
        // Before a byte of it is read.
        if let Err(error) = check_size(picked.size()) {
            self.refuse(&name, &import_message(&error, &self.texts.import));
            return;
        }
        spawn(async move { self.read(turn, name, Bytes::File(picked)).await });
    }

    /// Reads the bytes and shows what is in them.
    pub async fn read(self, turn: u32, name: String, bytes: Bytes) {
        let job = self;
        let shown = std::cell::Cell::new(None);
        let go_on = |share: f64| {
            if !job.wanted(turn) {
                return false;
            }
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // 0 to 100.
            let whole = (share * 100.0) as u8;
            if shown.replace(Some(whole)) != Some(whole) {
                job.step.set(Step::Reading(name.clone(), whole));
            }
            true
        };
        go_on(0.0);
        let done = read(&bytes, &go_on).await;
        if !job.wanted(turn) {
            return;
        }
        match done {
            Ok(imported) => {
                let register = register(job.store).await;
                if !job.wanted(turn) {
                    return;
                }
                match register {
                    Some(register) => job.step.set(Step::Read(Arc::new(Here {
                        name,
                        imported,
                        register,
                    }))),
                    None => job.refuse(&name, job.texts.numbers_page.register_failed),
                }
            }
            Err(Stopped::Refused(error)) => {
                job.refuse(&name, &import_message(&error, &job.texts.import));
            }
            Err(Stopped::Unreadable) => job.refuse(&name, job.texts.numbers_page.unreadable),
            Err(Stopped::Cancelled) => {}
        }
    }
}

async fn register(store: Store) -> Option<Register> {
    read_register(&store.file("register").await?).ok()
}

/// What SSB's tables are called by browsers.
const KINDS: &str = ".csv,.txt,.tsv,.xlsx,.px,.json,text/csv,text/plain,application/json";

/// Choosing, reading and using a population.
pub fn population(texts: &'static Catalogue) -> AnyView {
    let store = store();
    let words = &texts.numbers_page;
    let job = Job {
        store,
        texts,
        step: RwSignal::new(Step::Idle),
        turn: StoredValue::new(0),
        question: StoredValue::new_local(None),
    };
    on_cleanup(move || {
        if let Some(Some(question)) = job.question.try_update_value(Option::take) {
            question.cancel();
        }
    });
    let over = RwSignal::new(false);
    let choose = move || file::pick(KINDS, move |picked| job.take(picked));
    let drop = move |event: DragEvent| {
        event.prevent_default();
        over.set(false);
        if let Some(picked) = file::dropped(&event) {
            job.take(picked);
        }
    };
    let drag_over = move |event: DragEvent| {
        event.prevent_default();
        over.set(true);
    };
    let written = flag(move || is_written_out(store));
    let packaged = flag(move || store.model().municipality.is_some());
    let back = move || {
        store.act(&Action::Reset {
            field: Field::Municipality,
            to: ResetTo::Today,
        });
    };
    let shown = part(move || {
        let step = job.step.get();
        untrack(|| step_view(job, step))
    });
    view! {
        <section class="card own-population" aria-labelledby="population-title">
            <h3 id="population-title">{words.population}</h3>
            <p>{words.population_help}</p>
            <div
                class="drop"
                data-over=move || over.get().then_some("")
                on:dragover=drag_over
                on:dragleave=move |_| over.set(false)
                on:drop=drop
            >
                <p>{words.drop}</p>
                <button type="button" class="ds-button action" on:click=click(choose)>{words.choose}</button>
            </div>
            {fetch::fetch(job)}
            <div class="own-step" aria-live="polite">{shown}</div>
            <p hidden=flag(move || !written.get())>
                {words.population_own} " "
                <button type="button" class="quiet" hidden=flag(move || !packaged.get()) on:click=click(back)>{words.population_back}</button>
            </p>
        </section>
    }
    .into_any()
}

fn step_view(job: Job, step: Step) -> AnyView {
    let words = &job.texts.numbers_page;
    let cancel = move || {
        view! {
            <button type="button" class="ds-button action" data-variant="secondary" on:click=click(move || job.cancel())>
                {words.cancel}
            </button>
        }
    };
    match step {
        Step::Idle => ().into_any(),
        Step::Reading(name, read) => {
            let share = percent(f64::from(read) / 100.0, 0);
            let says = fill(words.reading, &[("file", &name), ("percent", &share)]);
            view! {
                <div class="own-reading">
                    <p id="reading">{says}</p>
                    <progress max="100" value=read.to_string() aria-labelledby="reading"></progress>
                    {cancel()}
                </div>
            }
            .into_any()
        }
        Step::Asked => {
            view! { <div class="own-reading"><p>{words.fetching}</p> {cancel()}</div> }.into_any()
        }
        Step::Read(here) => found::found(job, here),
        Step::Refused(reason) => {
            view! { <p class="own-refused" role="alert">{reason}</p> }.into_any()
        }
        Step::Said(text) => view! { <p>{text}</p> }.into_any(),
    }
}
