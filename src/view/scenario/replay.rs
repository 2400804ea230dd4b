//! The last change played again, or stepped through by hand.

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::compare::Replay;
use omsorgstrappa_core::format::{fill, parse, percent};
use omsorgstrappa_core::model::series::Series;
use omsorgstrappa_core::state::History;
use omsorgstrappa_core::text::Long;

use crate::platform::{clock, frame::Frame};
use crate::view::{click, flag, store, text, typed};

/// Milliseconds of all three times together.
const LASTS: f64 = 5400.0;

/// Playing the last change again.
pub fn replay(long: Arc<Long>) -> AnyView {
    let store = store();
    let words = &long.texts.scenario_page;
    let place = RwSignal::new(1.0_f64);
    let started = RwSignal::new(None::<f64>);
    let change = StoredValue::new(None::<Replay>);
    let exists = flag(move || store.history(|history| history.last_change().is_some()));
    // Another change is another thing to play.
    Effect::new(move |_| {
        store.history(|_| ());
        change.set_value(None);
        started.set(None);
        place.set(1.0);
    });
    let show = move |share: f64| {
        if change.with_value(Option::is_none) {
            let last = store.history_now(History::last_change);
            let coverage = store.model_now().map_or(0.0, |model| {
                let evaluation = &model.evaluation;
                evaluation.at(Series::Coverage, evaluation.base_year())
            });
            change.set_value(last.map(|(before, after)| Replay {
                before: (*before).clone(),
                after: (*after).clone(),
                coverage_today: coverage,
            }));
        }
        place.set(share);
        let at = change.with_value(|change| change.as_ref().map(|change| change.at(share)));
        store.preview(at.filter(|_| share < 1.0));
    };
    let frame: StoredValue<Option<Frame>, LocalStorage> = StoredValue::new_local(None);
    let go_on = move || {
        frame.with_value(|frame| {
            if let Some(frame) = frame {
                frame.ask();
            }
        });
    };
    frame.set_value(Some(Frame::new(move || {
        let Some(Some(start)) = started.try_get_untracked() else {
            return;
        };
        let progress = (clock::fine() - start) / LASTS;
        show(Replay::share_at(progress));
        if progress < 1.0 {
            go_on();
        } else {
            started.set(None);
        }
    })));
    let play = move || {
        if started.get_untracked().is_some() {
            started.set(None);
            show(1.0);
        } else {
            started.set(Some(clock::fine()));
            go_on();
        }
    };
    on_cleanup(move || {
        frame.update_value(|frame| {
            if let Some(frame) = frame.take() {
                frame.cancel();
            }
        });
        store.preview(None);
    });
    let step = Replay::STEPS.get(1).copied().unwrap_or(1.0);
    view! {
        <section class="replay" aria-labelledby="replay-title">
            <h3 id="replay-title">{words.replay}</h3>
            <p hidden=exists>{words.replay_nothing}</p>
            <div hidden=flag(move || !exists.get())>
                <p>{words.replay_help}</p>
                <button type="button" class="ds-button action replay-play" on:click=click(play)>
                    {text(move || if started.get().is_some() { words.stop } else { words.play }.to_owned())}
                </button>
                <label for="replay">{words.position}</label>
                <input
                    type="range"
                    id="replay"
                    min="0"
                    max="1"
                    step=step.to_string()
                    autocomplete="off"
                    prop:value=text(move || place.get().to_string())
                    aria-valuetext=text(move || fill(words.way, &[("percent", &percent(place.get(), 0))]))
                    on:input=typed(move |text| {
                        started.set(None);
                        if let Some(share) = parse(&text) {
                            show(share);
                        }
                    })
                />
            </div>
        </section>
    }
    .into_any()
}
