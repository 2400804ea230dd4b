//! The code that is not needed for the first screen. It is fetched when the page is up (`--features split`), or is part
//! of the module where the page is not split; either way views ask for it here.

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::chart::ChartId;
use omsorgstrappa_core::evaluation::Evaluation;
use omsorgstrappa_core::figure::FigureId;
use omsorgstrappa_core::scenario::Scenario;
use omsorgstrappa_core::state::{Action, Gesture, SavedError, State, StateError};
use omsorgstrappa_core::text::{Catalogue, Long};
use omsorgstrappa_core::uncertainty::OnScreen;

use super::help::Subject;
use super::{
    chart, click, facts, figures, first, header, help, language, levers, paper, part, peers,
    picker, scenario, store, word,
};
use crate::platform::element;
use crate::port::{self, Ports, spawn};
use crate::store::resume::{self, Begun, Resume};
use crate::store::{Arrival, Store, change, directory, file, keep, link, sure};

/// What comes later, as functions: what stands behind them is in the part that is fetched.
pub struct Later {
    /// Takes up the record of an earlier visit.
    pub resume: fn(Ports, String, String) -> port::Later<Result<Begun, Resume>>,
    /// Fetches the directory of municipalities.
    pub want_directory: fn(Store),
    /// The municipalities that a search finds.
    pub found: fn(picker::Search, Arc<Long>) -> AnyView,
    /// What a key does to them.
    pub found_key: fn(picker::Search, &str),
    /// Reads the later texts beside those of the first screen.
    pub read_long: fn(&str, &Catalogue) -> Option<Long>,
    /// What is wrong with a record, in the user's words.
    pub saved_message: fn(&SavedError, &Catalogue) -> String,
    /// Writes the record.
    pub keep: fn(Store),
    /// Takes in what another tab has written.
    pub take_in: fn(Store) -> bool,
    /// Lets the user choose a file and opens it.
    pub open_file: fn(Store),
    /// Gives the user the scenario as a file.
    pub save_file: fn(Store),
    /// Offers every scenario as a file.
    pub offer_all: fn(Arc<Long>) -> AnyView,
    /// Milliseconds that one model run of a scenario takes, the mean of so many.
    pub time_model: fn(&str, u32) -> f64,
    /// See [`crate::export::time_draws`].
    pub time_draws: fn(&str, u32, bool) -> f64,
    /// Carries out an action that the first screen does not know.
    pub apply: fn(&mut State, &Action, &Scenario) -> Result<bool, StateError>,
    /// What is wrong, in the user's words.
    pub message: fn(&StateError, &Catalogue) -> String,
    /// Remembers a step.
    pub record: fn(Store, &State, &State, &Action, Option<Gesture>),
    /// Goes to any step.
    pub go: fn(Store, usize),
    /// Draws a scenario.
    pub draw: fn(Store, &State, &Evaluation) -> Option<OnScreen>,
    /// Opens what the address says.
    pub open_address: fn(Store),
    /// Every lever and parameter that the simple page leaves out.
    pub full: fn() -> AnyView,
    /// What a lever's help holds.
    pub help: fn(Subject, Arc<Long>) -> AnyView,
    /// The formulas behind a key figure.
    pub formulas: fn(FigureId, Arc<Long>) -> AnyView,
    /// What to know about the municipality's figures.
    pub about: fn(Arc<Long>) -> AnyView,
    /// The row of scenarios.
    pub scenarios: fn(Arc<Long>) -> AnyView,
    /// Ready-made scenarios.
    pub presets: fn(Arc<Long>) -> AnyView,
    /// The steps that can be gone back to.
    pub steps: fn(Arc<Long>) -> AnyView,
    /// What the user has changed.
    pub changes: fn(Arc<Long>) -> AnyView,
    /// The link to the scenario.
    pub share: fn(Arc<Long>) -> AnyView,
    /// The user's library.
    pub library: fn(Arc<Long>) -> AnyView,
    /// The figures that came with a scenario, while they are shown in place of today's.
    pub as_made: fn(Arc<Long>) -> AnyView,
    /// The goals beside the charts.
    pub goals: fn(Arc<Long>) -> AnyView,
    /// Scenarios compared.
    pub compare: fn(Arc<Long>) -> AnyView,
    /// The choice of language.
    pub languages: fn(Arc<Long>) -> AnyView,
    /// Marks of other municipalities on the coverage lever.
    pub peer_marks: fn() -> AnyView,
    /// What they are.
    pub peers: fn(Arc<Long>) -> AnyView,
    /// A chart's table.
    pub numbers: fn(ChartId, String) -> AnyView,
    /// What can be taken away of a chart.
    pub export: fn(ChartId) -> AnyView,
    /// What is shown as it will be printed.
    pub paper: fn(Arc<Long>) -> AnyView,
    /// What stands under the key figures.
    pub beside_figures: fn(Arc<Long>) -> AnyView,
    /// What the menu has besides.
    pub menu: fn(Arc<Long>) -> AnyView,
    /// What the footer has besides.
    pub footer: fn(Arc<Long>) -> AnyView,
    /// A text with its terms explained.
    pub explained: fn(Signal<String>) -> AnyView,
}

/// The code did not come.
pub struct Missing;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for Missing {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

#[allow(clippy::unnecessary_wraps)] // Fetching it may fail; where it is part of the module it cannot.
#[cfg_attr(feature = "split", wasm_split_helpers::wasm_split(later, fallible))]
fn code() -> Result<Box<Later>, Missing> {
    Ok(Box::new(Later {
        resume: resume::resume,
        want_directory: directory::want,
        found: picker::found::found,
        found_key: picker::found::key,
        read_long: Long::read,
        saved_message: omsorgstrappa_core::text::saved_message,
        keep: keep::keep,
        take_in: keep::take_in,
        open_file: file::open_file,
        save_file: file::save_file,
        offer_all: scenario::share::offer_all,
        time_model: crate::export::run_model,
        time_draws: crate::export::run_draws,
        apply: omsorgstrappa_core::state::apply,
        message: omsorgstrappa_core::text::state_message,
        record: change::record,
        go: change::go,
        draw: sure::draw,
        open_address: link::open_address,
        full: levers::full,
        help: help::content,
        formulas: figures::worked,
        about: facts::about,
        scenarios: scenario::bar::bar,
        presets: scenario::presets::presets,
        steps: scenario::steps::steps,
        changes: scenario::changes::changes,
        share: scenario::share::share,
        library: scenario::library::library,
        goals: scenario::goals::beside_charts,
        compare: scenario::compare::compare,
        as_made: scenario::as_made::as_made,
        languages: language::choice,
        peer_marks: peers::marks,
        peers: peers::words,
        numbers: chart::table,
        export: paper::beside_chart,
        paper: paper::paper,
        beside_figures: first::beside_figures,
        menu: header::more,
        footer: first::footer,
        explained: word::explained,
    }))
}

/// The code, where it can be had.
#[cfg_attr(not(feature = "split"), allow(clippy::unused_async))] // There is something to wait for only where it is split.
pub async fn load() -> Option<&'static Later> {
    element::add_later_style();
    #[cfg(feature = "split")]
    let code = code().await;
    #[cfg(not(feature = "split"))]
    let code = code();
    code.ok().map(|code| &*Box::leak(code))
}

/// The code, fetched where it is not here; `None` where it did not come.
pub async fn ready(store: Store) -> Option<&'static Later> {
    if let Some(later) = store.later_now() {
        return Some(later);
    }
    let code = load().await;
    // Someone else may have brought it meanwhile.
    if store.later_now().is_none() {
        store.take_later(code);
    }
    store.later_now()
}

/// Fetches the later code and texts, where they are not here.
pub fn fetch(store: Store) {
    store.want_long();
    if store.later_wanted() {
        spawn(async move {
            ready(store).await;
        });
    }
}

/// Does something whose code comes later, now or as soon as that is here.
pub fn with(store: Store, act: fn(&'static Later, Store)) {
    if let Some(later) = store.later_now() {
        act(later, store);
        return;
    }
    spawn(async move {
        if let Some(later) = ready(store).await {
            act(later, store);
        }
    });
}

/// Builds a view of the later part.
pub type Build = Box<dyn Fn(&'static Later) -> AnyView + Send>;
/// Shows a view of the later part as soon as its code is here, or says that it did not come.
pub fn show(build: Build) -> AnyView {
    let store = store();
    let page = &store.texts.page;
    part(move || match store.later() {
        Arrival::Here(later) => untrack(|| build(later)),
        Arrival::Asleep | Arrival::Waiting => {
            view! { <p class="waiting">{page.loading}</p> }.into_any()
        }
        Arrival::Failed => view! {
            <p class="waiting" role="alert">
                {page.texts_failed} " "
                <button type="button" class="quiet" on:click=click(move || fetch(store))>{page.try_again}</button>
            </p>
        }
        .into_any(),
    })
    .into_any()
}

/// Shows a view of the later part when it and its texts are here, and nothing before that.
pub fn show_quietly(build: fn(&Later, Arc<Long>) -> AnyView) -> AnyView {
    let store = store();
    part(move || match (store.later(), store.long()) {
        (Arrival::Here(later), Some(long)) => untrack(|| build(later, long)),
        _ => ().into_any(),
    })
    .into_any()
}

/// Shows a view of the later part that needs the later texts too.
pub fn show_with_texts(
    build: impl Fn(&'static Later, Arc<Long>) -> AnyView + Clone + Send + 'static,
) -> AnyView {
    let store = store();
    show(Box::new(move |later| {
        let build = build.clone();
        part(move || match store.long() {
            Some(long) => untrack(|| build(later, long)),
            None => view! { <p class="waiting">{store.instead_of_long()}</p> }.into_any(),
        })
        .into_any()
    }))
}
