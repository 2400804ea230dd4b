//! «Hent fra SSB»: the one request that leaves the browser, and only when the button is pressed.

use leptos::prelude::*;
use omsorgstrappa_core::import::ssb::{
    Answer, Query, TIMEOUT_SECONDS, answer, newest_address, newest_in,
};
use omsorgstrappa_core::import::{Fault, ImportError};
use omsorgstrappa_core::text::{answer_message, import_message, not_asked_message};

use super::number;
use super::population::{Job, Step};
use super::reading::Bytes;
use crate::platform::ask::{Question, Unanswered};
use crate::port::spawn;
use crate::view::{click, flag, text};

/// An answer for one municipality is never bigger than this, bytes: a real one is 1.3 MB.
const LARGEST: u64 = 16 * 1024 * 1024;
/// A list of tables is never bigger than this.
const LARGEST_LIST: u64 = 1024 * 1024;
#[allow(clippy::cast_possible_wrap)] // Some seconds.
const WAIT: i32 = TIMEOUT_SECONDS as i32 * 1000;

/// What is asked, to whom, and the button.
pub fn fetch(job: Job) -> AnyView {
    let store = job.store;
    let words = &job.texts.numbers_page;
    let query = move || {
        let number = number(&store.model())?;
        Query::projection(&number).ok()
    };
    let nowhere = flag(move || query().is_none());
    let address = text(move || query().map_or_else(String::new, |query| query.address()));
    let ask = move || {
        let Some(query) = untrack(query) else {
            return;
        };
        let turn = job.next();
        job.step.set(Step::Asked);
        spawn(async move {
            let asked = asked(job, turn, query).await;
            if !job.wanted(turn) {
                return;
            }
            match asked {
                Ok(bytes) => {
                    job.read(turn, "data.ssb.no".to_owned(), Bytes::Here(bytes))
                        .await;
                }
                Err(reason) => {
                    let said = format!("{reason} {}", job.texts.numbers_page.nothing_changed);
                    job.step.set(Step::Refused(said));
                }
            }
        });
    };
    view! {
        <div class="own-fetch">
            <h4>{words.fetch_title}</h4>
            <p>{job.texts.import.leaves}</p>
            <details class="disclosure" hidden=nowhere>
                <summary>{words.request}</summary>
                <code class="address">"GET " {address}</code>
            </details>
            <p hidden=flag(move || !nowhere.get())>{words.fetch_nowhere}</p>
            <button type="button" class="ds-button action" data-variant="secondary" disabled=nowhere on:click=click(ask)>
                {words.fetch}
            </button>
        </div>
    }
    .into_any()
}

/// The answer's bytes, or what to say.
async fn asked(job: Job, turn: u32, query: Query) -> Result<Vec<u8>, String> {
    let said = |why| said(job, why);
    match one(job, &query.address(), LARGEST).await {
        Err(Unanswered::Status(status)) if answer(status) == Answer::Gone => {
            // A new projection has come in its place.
            let list = one(job, &newest_address(), LARGEST_LIST)
                .await
                .map_err(said)?;
            let table = newest_in(&String::from_utf8_lossy(&list));
            let gone = || said(Unanswered::Status(status));
            let table = table
                .filter(|table| *table != query.table)
                .ok_or_else(gone)?;
            let numbers: Vec<&str> = query.municipalities.iter().map(String::as_str).collect();
            let query = Query::new(&table, &numbers)
                .map_err(|why| not_asked_message(why, &job.texts.import).to_owned())?;
            if !job.wanted(turn) {
                return Err(String::new());
            }
            one(job, &query.address(), LARGEST).await.map_err(said)
        }
        other => other.map_err(said),
    }
}

async fn one(job: Job, address: &str, most: u64) -> Result<Vec<u8>, Unanswered> {
    let question = Question::new().ok_or(Unanswered::Nothing)?;
    job.question.set_value(Some(question.clone()));
    question.ask(address, WAIT, most).await
}

fn said(job: Job, why: Unanswered) -> String {
    let (import, words) = (&job.texts.import, &job.texts.numbers_page);
    match why {
        Unanswered::Nothing => import.no_answer.to_owned(),
        Unanswered::TooSlow => words.too_slow.to_owned(),
        Unanswered::Cancelled => words.cancelled.to_owned(),
        Unanswered::BrokenOff => words.broken_off.to_owned(),
        Unanswered::TooBig(_) => import_message(&ImportError::whole(Fault::TooMuch), import),
        Unanswered::Status(status) => {
            answer_message(answer(status), import).unwrap_or_else(|| import.no_answer.to_owned())
        }
    }
}
