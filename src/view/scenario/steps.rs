//! The steps that can be gone back to.

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::compare::step_text;
use omsorgstrappa_core::text::Long;

use crate::platform::element;
use crate::port::spawn;
use crate::view::{click, part, store};

fn step_id(place: usize) -> String {
    format!("step-{place}")
}

/// The steps, the newest first.
pub fn steps(long: Arc<Long>) -> AnyView {
    let store = store();
    let texts = long.texts;
    let words = &texts.scenario_page;
    let list = move || {
        let evaluation = store.model_now().map(|model| model.evaluation.clone());
        let (lines, position) = store.history(|history| {
            let lines: Vec<String> = history
                .steps()
                .map(|step| step_text(step, evaluation.as_ref(), texts))
                .collect();
            (lines, history.position())
        });
        let line = |place: usize, text: String| {
            let here = place == position;
            view! {
                <li>
                    <button
                        type="button"
                        class="step"
                        data-undone=(place > position).then_some("")
                        aria-current=here.then_some("step")
                        id=step_id(place)
                        on:click=click(move || {
                            store.go(place);
                            // The list is built anew; focus stays on the step.
                            spawn(async move { element::focus(&step_id(place)) });
                        })
                    >
                        {text}
                    </button>
                </li>
            }
        };
        let mut steps: Vec<_> = lines
            .into_iter()
            .enumerate()
            .map(|(place, text)| line(place + 1, text))
            .collect();
        steps.insert(0, line(0, words.start.to_owned()));
        steps.reverse();
        steps.collect_view().into_any()
    };
    view! {
        <p>{words.steps_help}</p>
        <ol class="steps" role="list">{part(list)}</ol>
        {super::replay::replay(long)}
    }
    .into_any()
}
