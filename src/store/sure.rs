//! The draws of the scenario on screen. Their code comes with the later part; it is called at every change, so that bands
//! move with the lines.

use std::cell::RefCell;
use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::evaluation::Evaluation;
use omsorgstrappa_core::state::State;
use omsorgstrappa_core::uncertainty::{Live, OnScreen, Pace, Ranges};

use super::{Model, Store};
use crate::platform::{clock, frame};
use crate::port::spawn;

/// The draws, and how fast they go here.
#[derive(Default)]
pub struct Drawn {
    live: Option<Live>,
    pace: Pace,
}

thread_local! {
    // Not in the store: its code would come with the first screen.
    static DRAWN: RefCell<Drawn> = RefCell::new(Drawn::default());
}

impl Store {
    /// What the draws say about a scenario in the place of the one on screen; `None` where their code is not here.
    pub(super) fn draw(self, state: &State, evaluation: &Evaluation) -> Option<Arc<OnScreen>> {
        let later = self.later_now()?;
        // Their words come with the later texts.
        self.long.with_untracked(Option::is_some).then_some(())?;
        (later.draw)(self, state, evaluation).map(Arc::new)
    }

    /// Draws again what is on screen: the code has come, a lever was let go, another single draw is shown.
    pub fn draw_again(self) {
        let Some(model) = self.model_now() else {
            return;
        };
        let sure = self.draw(&model.state, &model.evaluation);
        if sure != model.sure {
            self.model.set(Arc::new(Model {
                state: model.state.clone(),
                evaluation: model.evaluation.clone(),
                municipality: model.municipality.clone(),
                opened: model.opened.clone(),
                shown: model.shown.clone(),
                sure,
                revision: model.revision,
            }));
        }
    }
}

/// The user's ranges in a state.
pub fn ranges(state: &State) -> Arc<Ranges> {
    state
        .active()
        .map(|entry| Arc::clone(&entry.ranges))
        .unwrap_or_default()
}

/// Draws a scenario, as many rows as the machine can while a lever is pulled.
pub fn draw(store: Store, state: &State, evaluation: &Evaluation) -> Option<OnScreen> {
    let ranges = ranges(state);
    let single = store.single.get_untracked();
    let texts = store.all_texts();
    let pulling = store.pulling.get_untracked();
    DRAWN.with_borrow_mut(|drawn| {
        let rows = drawn.pace.rows(pulling);
        let start = clock::fine();
        let live = drawn
            .live
            .get_or_insert_with(|| Live::new(evaluation, &ranges));
        live.draw(evaluation, &ranges, rows);
        let shown = OnScreen::new(
            &live.draws,
            &live.table,
            evaluation,
            state.view,
            single,
            texts,
        );
        let drawing = clock::fine() - start;
        drawn.pace.drew(rows, drawing);
        if pulling {
            spawn(async move {
                frame::painted().await;
                let all = clock::fine() - start;
                DRAWN.with_borrow_mut(|drawn| drawn.pace.painted(rows, drawing, all));
            });
        }
        Some(shown)
    })
}

/// Works with the draws of the scenario on screen, all of them.
pub fn with_live<T>(store: Store, read: impl FnOnce(&mut Live, &Model) -> T) -> Option<T> {
    let model = store.model_now()?;
    let ranges = ranges(&model.state);
    DRAWN.with_borrow_mut(|drawn| {
        let live = drawn
            .live
            .get_or_insert_with(|| Live::new(&model.evaluation, &ranges));
        live.engine.turn_to(
            &model.evaluation.prepared,
            model.evaluation.scenario.dementia_reference,
        );
        Some(read(live, &model))
    })
}
