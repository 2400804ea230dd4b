//! One lever: range, number field, − and +, reset and help.

use leptos::prelude::*;
use omsorgstrappa_core::figure::{LeverReading, typed_lever};
use omsorgstrappa_core::format::{fill, number, parse};
use omsorgstrappa_core::model::lever::{CoverageTarget, LeverId, LeverUnit};
use omsorgstrappa_core::state::{Action, StateError};

use super::control::{Entry, NumberField, Refusal, Tool};
use super::evidence::weak_tag;
use super::help::help_id;
use super::{change, click, flag, follow, later, mark, only_when, store, text, typed};
use crate::platform::element;
use crate::store::Store;

/// Where countries' shares of added years stand, as the Lillehammer plan lists them: Denmark and the
/// OECD, Sweden, Norway, the EU, and today's use at each age.
const AGEING_MARKS: [f64; 5] = [0.0, 0.33, 0.4, 0.5, 1.0];

/// Where `value` lies on the range, for the style sheet.
pub(super) fn at(value: f64, (low, high): (f64, f64)) -> String {
    let share = (value - low) / (high - low).max(f64::MIN_POSITIVE);
    // Four digits place a mark closer than a pixel.
    format!("{}%", (share.clamp(0.0, 1.0) * 10_000.0).round() / 100.0)
}

/// What is shown of one lever.
#[derive(Clone, Copy)]
pub(super) struct Reading {
    store: Store,
    id: LeverId,
    /// Tells when anything of it is another. Another lever's pull changes nothing of it, and then nothing is run again.
    changes: Memo<String>,
}

impl Reading {
    /// Of this lever.
    pub(super) fn of(store: Store, id: LeverId) -> Self {
        let changes = only_when(move || {
            store.shown(|shown| {
                let reading = shown.lever(id).map(|lever| &lever.reading);
                reading.map(LeverReading::fingerprint).unwrap_or_default()
            })
        });
        Self { store, id, changes }
    }

    /// Something that is read of it now and followed.
    pub(super) fn with<T: Default>(self, read: impl FnOnce(&LeverReading) -> T) -> T {
        follow(self.changes);
        let model = untrack(|| self.store.model());
        model
            .shown
            .lever(self.id)
            .map(|lever| read(&lever.reading))
            .unwrap_or_default()
    }

    fn now<T: Default>(self, read: impl FnOnce(&LeverReading) -> T) -> T {
        untrack(|| self.with(read))
    }
}

#[component]
pub fn Lever(id: LeverId) -> impl IntoView {
    let store = store();
    let texts = store.texts;
    let panel = &texts.panel;
    let spec = id.spec();
    let help = texts.levers.of(id);
    let reading = Reading::of(store, id);
    let changed =
        flag(move || store.shown(|shown| shown.lever(id).is_some_and(|lever| lever.changed)));
    let follows_need = flag(move || {
        id == LeverId::CoverageTarget
            && store.model().evaluation.scenario.levers.coverage_target
                == CoverageTarget::FollowNeed
    });
    let covers = id == LeverId::CoverageTarget;
    let entry = Entry::new();

    let set = move |value: f64| {
        let (low, high) = reading.now(|reading| reading.range);
        entry.settle(store.dispatch(&Action::SetLever(id, value.clamp(low, high))));
    };
    let pull = move |value: f64| {
        let (low, high) = reading.now(|reading| reading.range);
        let action = Action::SetLever(id, value.clamp(low, high));
        entry.settle(store.dispatch_in(&action, Some(store.pull_gesture())));
    };
    let take = move |text: &str| {
        if let Some(value) = parse(text) {
            pull(spec.quantised(value));
        }
    };
    // A finger that lands on the rail may be about to scroll: nothing moves before it goes sideways or is lifted. This is
    // where it landed.
    let held = StoredValue::new(None::<(i32, i32)>);
    let release = move |text: &str| {
        let here = reading.now(|reading| reading.value);
        let moved = parse(text).is_some_and(|value| {
            spec.quantised(value)
                .total_cmp(&spec.quantised(here))
                .is_ne()
        });
        if held.get_value().is_some() && moved {
            take(text);
        }
        held.set_value(None);
    };
    let lands = move |touch: bool, at: (i32, i32)| {
        store.start_pulling();
        held.set_value(touch.then_some(at));
    };
    let sideways = move |(x, y): (i32, i32)| {
        let from = held.get_value();
        from.is_some_and(|from| (x - from.0).abs() > (y - from.1).abs())
    };
    let put_back = move |event: &leptos::ev::Event| {
        if held.get_value().is_some() {
            held.set_value(None);
            element::set_value(event, &reading.now(|reading| reading.value).to_string());
        }
    };
    let step = move |up: bool| set(spec.stepped(reading.now(|reading| reading.value), up));
    let enter = move |shown: f64| {
        let evaluation = &store.model().evaluation;
        let value = typed_lever(id, shown, evaluation)
            .map_err(|error| store.message(&StateError::Value(error)))?;
        store.dispatch(&Action::SetLever(id, value))
    };
    let no_number = move || {
        let example = reading.now(|reading| reading.field.clone());
        fill(panel.not_a_number, &[("example", &example)])
    };
    let reset = move || {
        if changed.get_untracked() {
            store.act(&Action::ResetLever(id));
        }
        entry.settle(Ok(()));
    };

    let key = spec.key;
    let name = move |template: &str| fill(template, &[("name", help.label)]);
    let (range_id, value_id) = (format!("lever-{key}"), format!("lever-{key}-value"));
    let (note_id, error_id) = (format!("lever-{key}-note"), format!("lever-{key}-error"));
    let (unit, unit_long) = match spec.unit {
        LeverUnit::PersonsWithDementia => (panel.prevalence_unit, panel.prevalence_unit_long),
        LeverUnit::PlacesPer100 => (panel.per_100_unit, panel.per_100_unit_long),
        LeverUnit::Year => (panel.year_unit, ""),
        LeverUnit::PercentPerYear => (panel.percent_unit, panel.percent_per_year_unit_long),
        _ => (panel.percent_unit, panel.percent_unit_long),
    };
    let field_label = if unit_long.is_empty() {
        help.label.to_owned()
    } else {
        format!("{}, {unit_long}", help.label)
    };
    let of = move |read: fn(&LeverReading) -> f64| reading.with(read);
    let documented = move |end: fn((f64, f64)) -> f64, otherwise: f64| {
        let range = reading.with(|reading| reading.range);
        spec.documented
            .map_or_else(|| format!("{otherwise}%"), |ends| at(end(ends), range))
    };
    let note = text(move || {
        reading.with(|reading| {
            if reading.outside {
                panel.undocumented.to_owned()
            } else {
                reading.note.clone()
            }
        })
    });
    let described = format!("{value_id} {note_id}");
    let marks = (id == LeverId::HealthyAgeing).then(|| {
        AGEING_MARKS
            .into_iter()
            .map(|share| {
                let place = text(move || at(share, reading.with(|reading| reading.range)));
                view! { <i class="tick" style:--at=place></i> }
            })
            .collect_view()
    });
    view! {
        <div class="lever card" data-changed=mark(move || changed.get())>
            <div class="lever-head">
                <label for=range_id.clone()>{help.label}</label>
                <Tool sign="↺" class="reset" label=name(panel.reset) idle=flag(move || !changed.get()) act=click(reset)/>
                <Tool sign=panel.open_help class="help" label=name(panel.help) opens=help_id(key)/>
            </div>
            <p class="lever-value" id=value_id.clone()>
                <strong>{text(move || reading.with(|reading| reading.strong.clone()))}</strong> " "
                <span>{text(move || reading.with(|reading| reading.more.clone()))}</span>
                // A year is chosen, not known: there is no evidence to mark.
                {(id != LeverId::TargetYear).then(|| weak_tag(spec.evidence.strength, texts))}
            </p>
            <div class="lever-row">
                <Tool sign="−" label=name(panel.less) disabled=follows_need act=click(move || step(false))/>
                <div
                    class="track"
                    style:--value=text(move || at(of(|reading| reading.value), reading.with(|reading| reading.range)))
                    style:--today=text(move || at(of(|reading| reading.today), reading.with(|reading| reading.range)))
                    style:--doc-from=text(move || documented(|ends| ends.0, 0.0))
                    style:--doc-to=text(move || documented(|ends| ends.1, 100.0))
                >
                    <div class="rail">{marks} {covers.then(|| later::show_quietly(|later, _| (later.peer_marks)()))}</div>
                    <input
                        type="range"
                        class="range"
                        id=range_id
                        autocomplete="off"
                        min=text(move || of(|reading| reading.range.0).to_string())
                        max=text(move || of(|reading| reading.range.1).to_string())
                        step=spec.step.to_string()
                        prop:value=text(move || of(|reading| reading.value).to_string())
                        disabled=follows_need
                        aria-valuetext=text(move || reading.with(|reading| reading.spoken.clone()))
                        aria-describedby=described
                        on:pointerdown=move |event| {
                            lands(event.pointer_type() == "touch", (event.client_x(), event.client_y()));
                        }
                        on:pointermove=move |event| if sideways((event.client_x(), event.client_y())) {
                            release(&event_target_value(&event));
                        }
                        on:pointerup=move |event| release(&event_target_value(&event))
                        on:pointercancel=move |event| put_back(&event)
                        on:input=typed(move |text| if held.get_value().is_none() { take(&text); })
                        on:change=change(move || store.let_go())
                    />
                </div>
                <Tool sign="+" label=name(panel.more) disabled=follows_need act=click(move || step(true))/>
                <div class="number">
                    <NumberField
                        entry
                        label=field_label
                        described_by=error_id.clone()
                        value=text(move || reading.with(|reading| reading.field.clone()))
                        disabled=follows_need
                        enter=Box::new(enter)
                        no_number=Box::new(no_number)
                    />
                    <span class="unit" aria-hidden="true">{unit}</span>
                </div>
            </div>
            {covers.then(|| later::show_quietly(|later, long| (later.peers)(long)))}
            {covers.then(|| view! {
                <label class="choice">
                    <input
                        type="checkbox"
                        role="switch"
                        class="ds-input"
                        autocomplete="off"
                        prop:checked=follows_need
                        on:change=change(move || store.act(&Action::FollowNeed(!follows_need.get_untracked())))
                    />
                    <span>{panel.follow_need}</span>
                </label>
            })}
            <p
                class="lever-note"
                id=note_id
                class:outside=flag(move || reading.with(|reading| reading.outside))
                hidden=flag(move || note.with(String::is_empty))
            >
                {note}
            </p>
            <Refusal entry id=error_id/>
        </div>
    }
}

/// A range written out, «0,3–1,0».
pub fn range_text(template: &str, low: f64, high: f64, decimals: usize) -> String {
    let (low, high) = (number(low, decimals), number(high, decimals));
    fill(template, &[("low", &low), ("high", &high)])
}
