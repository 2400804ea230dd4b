//! Analyser: what the plans themselves work out, on their own figures and on any municipality.

mod desk;
mod extra;
mod field;
mod list;
mod measure_effects;
mod measure_form;
mod measures;
mod picture;
mod question;
mod settings;

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::text::Long;

use crate::view::parts::fetched;
use crate::view::{follow, only_when, part, store};
use desk::Desk;

fetched!(analyses, view);

fn view(long: Arc<Long>) -> AnyView {
    let store = store();
    let texts = long.texts;
    let desk = Desk::new(store, long);
    // Which view stands there; a lever that moves builds nothing anew.
    let which = only_when(move || {
        let model = store.model();
        let view = model.state.view;
        let place = &model.evaluation.prepared.baseline.name;
        let key = view.question.map_or("", |question| question.key());
        format!("{key} {:?} {place} {}", view.figures, desk.waiting())
    });
    let wanted = only_when(move || {
        let model = store.model();
        let view = model.state.view;
        let municipality = model.evaluation.scenario.municipality().unwrap_or_default();
        let key = view.question.map_or("", |question| question.key());
        format!("{key} {:?} {municipality}", view.figures)
    });
    Effect::new(move |_| {
        follow(wanted);
        untrack(|| desk.fetch(store.view().question));
    });
    let content = part(move || {
        follow(which);
        untrack(|| {
            let question = store.view().question;
            let built = match question {
                None => list::list(desk),
                Some(question) => question::question(desk, question),
            };
            if !desk.lacks(question) {
                desk.focus_now();
            }
            built
        })
    });
    view! {
        <section class="analyses" aria-label=texts.analyses.title>{content}</section>
    }
    .into_any()
}
