//! The page's state as signals, and the way in: every change goes through the reducer of the core.

mod file;
mod keep;
mod model;
mod notice;
mod open;
mod start;

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::evaluation::Evaluation;
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::municipality::{Index, Municipality};
use omsorgstrappa_core::scenario::{Reason, ScenarioError, prepare};
use omsorgstrappa_core::shown::Shown;
use omsorgstrappa_core::state::{Action, State, StateError, View, apply};
use omsorgstrappa_core::text::{Catalogue, Long, state_message};

pub use model::Model;
pub use notice::{Notice, NoticeKind};

use crate::platform::{frame::Pause, observe};
use crate::port::{Ports, spawn};
use crate::view::later::Later;
use open::{keep_year_inside, untouched};

/// Milliseconds after the last change before the state is kept.
const KEEP_AFTER: i32 = 300;

/// The code of the views that come later.
#[derive(Clone, Copy)]
pub enum Arrival {
    /// Not asked for yet.
    Asleep,
    /// On its way.
    Waiting,
    /// Here.
    Here(&'static Later),
    /// It did not come.
    Failed,
}

/// The page's state.
#[derive(Clone, Copy)]
pub struct Store {
    ports: StoredValue<Ports, LocalStorage>,
    keep: StoredValue<Option<Pause>, LocalStorage>,
    kept: StoredValue<Rc<Cell<bool>>, LocalStorage>,
    opening: StoredValue<u32>,
    long: RwSignal<Option<Arc<Long>>>,
    long_wanted: StoredValue<bool>,
    long_failed: RwSignal<bool>,
    later: RwSignal<Arrival>,
    /// Packaged municipalities.
    pub index: StoredValue<Arc<Index>>,
    model: RwSignal<Arc<Model>>,
    /// Whether a lever is being pulled; axes stand still meanwhile.
    pub pulling: RwSignal<bool>,
    /// Messages.
    pub notices: RwSignal<Vec<Notice>>,
    /// Every text.
    pub texts: &'static Catalogue,
}

impl Store {
    fn with(
        ports: Ports,
        index: Index,
        state: State,
        municipality: Option<Arc<Municipality>>,
        evaluation: Evaluation,
        notices: Vec<Notice>,
        texts: &'static Catalogue,
    ) -> Self {
        let opened = Arc::new(untouched(municipality.as_deref(), &evaluation.scenario));
        let store = Self {
            ports: StoredValue::new_local(ports),
            keep: StoredValue::new_local(None),
            kept: StoredValue::new_local(Rc::new(Cell::new(true))),
            opening: StoredValue::new(0),
            long: RwSignal::new(None),
            long_wanted: StoredValue::new(false),
            long_failed: RwSignal::new(false),
            later: RwSignal::new(Arrival::Asleep),
            index: StoredValue::new(Arc::new(index)),
            model: RwSignal::new(Model::new(
                state,
                evaluation,
                municipality,
                opened,
                0,
                texts,
            )),
            pulling: RwSignal::new(false),
            notices: RwSignal::new(notices),
            texts,
        };
        store
            .keep
            .set_value(Some(Pause::new(KEEP_AFTER, move || store.keep_now())));
        observe::leaving(move || store.keep_now());
        observe::pointer_released(move || {
            if store.pulling.try_get_untracked() == Some(true) {
                store.pulling.set(false);
            }
        });
        store
    }

    /// Reads the model, and again when it changes.
    pub fn model(&self) -> Arc<Model> {
        self.model.get()
    }

    /// Runs what reads this again when the model changes.
    pub fn track(&self) {
        self.model.track();
    }

    /// Reads something that is said on screen.
    pub fn shown<T>(&self, read: impl FnOnce(&Shown) -> T) -> T {
        read(&self.model.get().shown)
    }

    /// What is on screen.
    pub fn view(&self) -> View {
        self.model.get().state.view
    }

    /// The model as it is now, without reading it again when it changes; `None` when the page is gone.
    pub fn model_now(&self) -> Option<Arc<Model>> {
        self.model.try_get_untracked()
    }

    /// Carries out an action.
    ///
    /// # Errors
    /// What is wrong, in the user's words; everything is then as it was.
    pub fn dispatch(&self, action: &Action) -> Result<(), String> {
        let model = self.model.get_untracked();
        let mut next = model.state.clone();
        match apply(&mut next, action, &model.opened) {
            Ok(false) => Ok(()),
            Ok(true) => self.adopt(&model, next).map_err(StateError::Value),
            Err(error) => Err(error),
        }
        .map_err(|error| state_message(&error, self.texts))
    }

    /// Carries out an action; what is wrong becomes a notice.
    pub fn act(&self, action: &Action) {
        if let Err(reason) = self.dispatch(action) {
            let text = fill(self.texts.page.value_refused, &[("reason", &reason)]);
            self.notify(NoticeKind::Warning, text);
        }
    }

    /// Takes over a state whose scenario can be worked out.
    fn adopt(&self, model: &Model, mut next: State) -> Result<(), ScenarioError> {
        let current = &model.evaluation;
        let changed = next
            .active()
            .map(|entry| Arc::clone(&entry.scenario))
            .filter(|scenario| *scenario != current.scenario);
        let evaluation = match changed {
            None => current.clone(),
            Some(scenario) => {
                let same = scenario.origin == current.scenario.origin
                    && scenario.end_year == current.scenario.end_year
                    && scenario.parameters.growth_80plus.to_bits()
                        == current.scenario.parameters.growth_80plus.to_bits();
                let prepared = if same {
                    Arc::clone(&current.prepared)
                } else {
                    Arc::new(prepare(&scenario, model.municipality.as_deref())?)
                };
                current.next(prepared, scenario)
            }
        };
        if !evaluation.can_be_shown() {
            return Err(ScenarioError::new("", Reason::Overflow));
        }
        keep_year_inside(&mut next, &evaluation);
        let municipality = model.municipality.clone();
        let opened = Arc::clone(&model.opened);
        self.model.set(Model::new(
            next,
            evaluation,
            municipality,
            opened,
            model.revision,
            self.texts,
        ));
        self.keep_soon();
        Ok(())
    }

    /// The code of the views that come later.
    pub fn later(&self) -> Arrival {
        self.later.get()
    }

    /// Whether the later code is to be asked for now; the one who asks brings it to [`Self::take_later`].
    pub fn later_wanted(&self) -> bool {
        let wanted = matches!(
            self.later.get_untracked(),
            Arrival::Asleep | Arrival::Failed
        );
        if wanted {
            self.later.set(Arrival::Waiting);
        }
        wanted
    }

    /// Takes over the later code, or that it did not come.
    pub fn take_later(&self, code: Option<&'static Later>) {
        // The page may be gone by then.
        let _ = self
            .later
            .try_set(code.map_or(Arrival::Failed, Arrival::Here));
    }

    /// The long texts, once they are here.
    pub fn long(&self) -> Option<Arc<Long>> {
        self.long.get()
    }

    /// What stands where a long text is not here yet: that it is on its way, or that it did not come.
    pub fn instead_of_long(&self) -> &'static str {
        if self.long_failed.get() {
            self.texts.page.texts_failed
        } else {
            self.texts.page.loading
        }
    }

    /// Fetches the long texts where they are not here yet.
    pub fn want_long(&self) {
        if self.long_wanted.get_value() {
            return;
        }
        self.long_wanted.set_value(true);
        self.long_failed.set(false);
        let store = *self;
        let ports = self.ports.get_value();
        spawn(async move {
            if let Some(long) = ports.long(store.texts.language).await {
                store.long.set(Some(Arc::new(long)));
            } else {
                // The next one who asks tries again.
                store.long_wanted.set_value(false);
                store.long_failed.set(true);
            }
        });
    }
}
