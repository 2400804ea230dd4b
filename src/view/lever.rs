//! One lever: range, number field, − and +, reset and help.

use leptos::prelude::*;
use omsorgstrappa_core::figure::LeverReading;
use omsorgstrappa_core::format::{fill, number, parse};
use omsorgstrappa_core::model::lever::{CoverageTarget, LeverId, LeverUnit};
use omsorgstrappa_core::state::Action;

use super::evidence::weak_tag;
use super::help::help_id;
use crate::store::Store;
use super::{change, click, flag, mark, store, text, typed};

/// Where countries' shares of added years stand, as the Lillehammer plan lists them: Denmark and the
/// OECD, Sweden, Norway, the EU, and today's use at each age.
const AGEING_MARKS: [f64; 5] = [0.0, 0.33, 0.4, 0.5, 1.0];

/// Where `value` lies on the range, for the style sheet.
fn at(value: f64, (low, high): (f64, f64)) -> String {
    let share = (value - low) / (high - low).max(f64::MIN_POSITIVE);
    // Four digits place a mark closer than a pixel.
    format!("{}%", (share.clamp(0.0, 1.0) * 10_000.0).round() / 100.0)
}

/// What is shown of one lever.
#[derive(Clone, Copy)]
struct Reading {
    store: Store,
    id: LeverId,
}

impl Reading {
    fn with<T: Default>(self, read: impl FnOnce(&LeverReading) -> T) -> T {
        let model = self.store.model();
        model.shown.lever(self.id).map(|lever| read(&lever.reading)).unwrap_or_default()
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
    let reading = Reading { store, id };
    let changed = flag(move || store.shown(|shown| shown.lever(id).is_some_and(|lever| lever.changed)));
    let follows_need = flag(move || {
        id == LeverId::CoverageTarget
            && store.model().evaluation.scenario.levers.coverage_target == CoverageTarget::FollowNeed
    });
    let error = RwSignal::new(None::<String>);
    // What is being typed, until it is a value or the field is left.
    let draft = RwSignal::new(None::<String>);

    let set = move |value: f64| {
        let (low, high) = reading.now(|reading| reading.range);
        match store.dispatch(&Action::SetLever(id, value.clamp(low, high))) {
            Ok(()) => error.set(None),
            Err(reason) => error.set(Some(reason)),
        }
        draft.set(None);
    };
    let step = move |up: bool| set(spec.stepped(reading.now(|reading| reading.value), up));
    let enter = move |text: String| {
        let per_unit = reading.now(|reading| reading.shown_per_unit);
        let done = match parse(&text) {
            Some(shown) => store.dispatch(&Action::SetLever(id, shown / per_unit)),
            None => {
                let example = reading.now(|reading| reading.field.clone());
                Err(fill(panel.not_a_number, &[("example", &example)]))
            }
        };
        match done {
            Ok(()) => {
                error.set(None);
                draft.set(None);
            }
            Err(reason) => error.set(Some(reason)),
        }
    };
    let reset = move || {
        if changed.get_untracked() {
            store.act(&Action::ResetLever(id));
        }
        error.set(None);
        draft.set(None);
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
        spec.documented.map_or_else(|| format!("{otherwise}%"), |ends| at(end(ends), range))
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
                <button
                    type="button"
                    class="ds-button tool reset"
                    data-variant="secondary"
                    aria-label=name(panel.reset)
                    aria-disabled=mark(move || !changed.get())
                    on:click=click(reset)
                >
                    "↺"
                </button>
                <button
                    type="button"
                    class="ds-button tool help"
                    data-variant="secondary"
                    popovertarget=help_id(key)
                    aria-label=name(panel.help)
                >
                    {panel.open_help}
                </button>
            </div>
            <p class="lever-value" id=value_id.clone()>
                <strong>{text(move || reading.with(|reading| reading.strong.clone()))}</strong> " "
                <span>{text(move || reading.with(|reading| reading.more.clone()))}</span>
                {weak_tag(help.strength, texts)}
            </p>
            <div class="lever-row">
                <button
                    type="button"
                    class="ds-button tool"
                    data-variant="secondary"
                    aria-label=name(panel.less)
                    disabled=follows_need
                    on:click=click(move || step(false))
                >
                    "−"
                </button>
                <div
                    class="track"
                    style:--value=text(move || at(of(|reading| reading.value), reading.with(|reading| reading.range)))
                    style:--today=text(move || at(of(|reading| reading.today), reading.with(|reading| reading.range)))
                    style:--doc-from=text(move || documented(|ends| ends.0, 0.0))
                    style:--doc-to=text(move || documented(|ends| ends.1, 100.0))
                >
                    <div class="rail">{marks}</div>
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
                        aria-valuetext=text(move || reading.with(|reading| format!("{}, {}", reading.strong, reading.more)))
                        aria-describedby=described
                        on:pointerdown=move |_| store.pulling.set(true)
                        on:input=typed(move |text| {
                            if let Some(value) = parse(&text) {
                                set(spec.quantised(value));
                            }
                        })
                        on:change=change(move || store.pulling.set(false))
                    />
                </div>
                <button
                    type="button"
                    class="ds-button tool"
                    data-variant="secondary"
                    aria-label=name(panel.more)
                    disabled=follows_need
                    on:click=click(move || step(true))
                >
                    "+"
                </button>
                <div class="number">
                    <input
                        type="text"
                        inputmode="decimal"
                        class="ds-input"
                        autocomplete="off"
                        aria-label=field_label
                        aria-invalid=mark(move || error.with(Option::is_some))
                        aria-describedby=error_id.clone()
                        disabled=follows_need
                        prop:value=text(move || draft.get().unwrap_or_else(|| reading.with(|reading| reading.field.clone())))
                        on:input=typed(move |text| draft.set(Some(text)))
                        on:change=typed(enter)
                    />
                    <span class="unit" aria-hidden="true">{unit}</span>
                </div>
            </div>
            {(id == LeverId::CoverageTarget).then(|| view! {
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
            <p class="lever-error" id=error_id role="alert" hidden=flag(move || error.with(Option::is_none))>
                {text(move || error.get().unwrap_or_default())}
            </p>
        </div>
    }
}

/// A range written out, «0,3–1,0».
pub fn range_text(template: &str, low: f64, high: f64, decimals: usize) -> String {
    let (low, high) = (number(low, decimals), number(high, decimals));
    fill(template, &[("low", &low), ("high", &high)])
}
