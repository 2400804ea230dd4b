//! The page's state as signals, and the way in: every change goes through the reducer of the core.

pub mod change;
pub mod directory;
pub mod file;
pub mod keep;
pub mod language;
mod later;
pub mod link;
mod model;
mod notice;
mod open;
mod paper;
pub mod resume;
mod start;
pub mod sure;
mod worked;

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::evaluation::Evaluation;
use omsorgstrappa_core::municipality::Municipality;
use omsorgstrappa_core::municipality::directory::{Directory, Start};
use omsorgstrappa_core::shown::Shown;
use omsorgstrappa_core::state::{Action, Gesture, History, State, View};
use omsorgstrappa_core::text::{Catalogue, Long};

pub use later::Arrival;
pub use link::AsMade;
pub use model::Model;
pub use notice::{Notice, NoticeKind};
pub use paper::Paper;

use crate::platform::{
    frame::Pause,
    observe::{self, Wish},
};
use crate::port::Ports;
use worked::Worked;

/// Milliseconds after the last change before the state is kept.
/// Browsers allow some hundred writes to the address in half a minute, Safari the fewest.
const KEEP_AFTER: i32 = 400;

/// The page's state: a handle, small enough to be in every closure. What it stands for lives as long as the page.
#[derive(Clone, Copy)]
pub struct Store(&'static Parts);

impl std::ops::Deref for Store {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        self.0
    }
}

/// What the page's state is made of: handles all of it.
#[derive(Clone, Copy)]
pub struct Parts {
    ports: StoredValue<Ports, LocalStorage>,
    keep: StoredValue<Option<Pause>, LocalStorage>,
    kept: StoredValue<Rc<Cell<bool>>, LocalStorage>,
    /// The record as this page last read or wrote it, and its text.
    base: StoredValue<(State, String)>,
    opening: StoredValue<u32>,
    history: StoredValue<History>,
    /// State and action of what was done before the history's code was here.
    unrecorded: StoredValue<Option<(State, Action)>>,
    stepped: Trigger,
    gesture: StoredValue<Gesture>,
    gesture_at: StoredValue<f64>,
    worked: StoredValue<Worked>,
    /// The state as it is while something else is shown for a moment.
    aside: StoredValue<Option<Arc<Model>>>,
    /// The fragment of the address, as this page knows it.
    fragment: StoredValue<String>,
    /// The draw that is shown by itself, from 0.
    pub single: RwSignal<Option<usize>>,
    /// How a scenario that came with figures of its own stands today.
    pub as_made: RwSignal<Option<Arc<AsMade>>>,
    /// What is shown as it will be printed, in the place of the page.
    pub paper: RwSignal<Option<Paper>>,
    long: RwSignal<Option<Arc<Long>>>,
    long_wanted: StoredValue<bool>,
    long_failed: RwSignal<bool>,
    later: RwSignal<Arrival>,
    /// What the page started with.
    pub packaged: &'static Start,
    /// Every packaged municipality, once someone has asked.
    directory: RwSignal<Option<Arc<Directory>>>,
    directory_failed: RwSignal<bool>,
    model: RwSignal<Arc<Model>>,
    /// Whether a lever is being pulled; axes stand still meanwhile.
    pub pulling: RwSignal<bool>,
    /// Messages.
    pub notices: RwSignal<Vec<Notice>>,
    /// Tells that the page is to be built anew, in another language.
    translated: Trigger,
    /// Every text of the first screen, in the language that the view was built in. What outlives a change of language
    /// asks [`Store::all_texts`].
    pub texts: &'static Catalogue,
}

/// What a page starts with.
pub(crate) struct Begin {
    /// The state.
    pub state: State,
    /// Its record as it was read; empty where there was none.
    pub record: String,
    /// The active scenario worked out.
    pub evaluation: Evaluation,
    /// The packaged municipalities that its scenarios stand on, as far as they are here.
    pub municipalities: Vec<Arc<Municipality>>,
    /// What is to be said at once.
    pub notices: Vec<Notice>,
}

impl Store {
    fn with(ports: Ports, packaged: Start, begin: Begin, texts: &'static Catalogue) -> Self {
        let Begin {
            state,
            record,
            evaluation,
            municipalities,
            notices,
        } = begin;
        let history = History::new(&state);
        let base = (state.clone(), record);
        let worked = Worked::new(municipalities);
        let municipality = state.active().and_then(|entry| worked.home(entry));
        let store = Self(Box::leak(Box::new(Parts {
            ports: StoredValue::new_local(ports),
            keep: StoredValue::new_local(None),
            kept: StoredValue::new_local(Rc::new(Cell::new(true))),
            base: StoredValue::new(base),
            opening: StoredValue::new(0),
            history: StoredValue::new(history),
            unrecorded: StoredValue::new(None),
            stepped: Trigger::new(),
            gesture: StoredValue::new(0),
            gesture_at: StoredValue::new(f64::NEG_INFINITY),
            worked: StoredValue::new(worked),
            aside: StoredValue::new(None),
            fragment: StoredValue::new(String::new()),
            single: RwSignal::new(None),
            as_made: RwSignal::new(None),
            paper: RwSignal::new(None),
            long: RwSignal::new(None),
            long_wanted: StoredValue::new(false),
            long_failed: RwSignal::new(false),
            later: RwSignal::new(Arrival::Asleep),
            packaged: Box::leak(Box::new(packaged)),
            directory: RwSignal::new(None),
            directory_failed: RwSignal::new(false),
            model: RwSignal::new(Model::new(state, evaluation, municipality, 0, None, texts)),
            pulling: RwSignal::new(false),
            notices: RwSignal::new(notices),
            translated: Trigger::new(),
            texts,
        })));
        store
            .keep
            .set_value(Some(Pause::new(KEEP_AFTER, move || store.keep_now())));
        observe::leaving(move || store.keep_now());
        observe::storage_changed(move || {
            if let Some(later) = store.later_now() {
                (later.take_in)(store);
            }
        });
        observe::fragment_changed(move || {
            crate::view::later::with(store, |later, store| (later.open_address)(store));
        });
        observe::history_keys(move |wish| match wish {
            Wish::Undo => store.undo(),
            Wish::Redo => store.redo(),
        });
        observe::pointer_released(move || {
            if store.pulling.try_get_untracked() == Some(true) {
                store.let_go();
            }
        });
        store
    }

    /// Reads the model, and again when it changes.
    pub fn model(self) -> Arc<Model> {
        self.model.get()
    }

    /// Runs what reads this again when the model changes.
    pub fn track(self) {
        self.model.track();
    }

    /// Reads something that is said on screen.
    pub fn shown<T>(self, read: impl FnOnce(&Shown) -> T) -> T {
        read(&self.model.get().shown)
    }

    /// Whether the browser had kept nothing when the page began, and nothing has been kept since.
    pub fn is_new(self) -> bool {
        self.base.with_value(|(_, record)| record.is_empty())
    }

    /// What is on screen.
    pub fn view(self) -> View {
        self.model.get().state.view
    }

    /// Version of the packaged data.
    pub fn data_version(self) -> String {
        self.packaged.data.clone()
    }

    /// The text of a packaged file; `None` where it cannot be had.
    pub async fn file(self, name: &str) -> Option<String> {
        let ports = self.ports.try_get_value()?;
        ports.data.file(name).await
    }

    /// The model as it is now, without reading it again when it changes; `None` when the page is gone.
    pub fn model_now(self) -> Option<Arc<Model>> {
        self.model.try_get_untracked()
    }
}
