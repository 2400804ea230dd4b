//! One parameter in the full page: its value, range, evidence and reset.

use leptos::prelude::*;
use omsorgstrappa_core::figure::{parameter_decimals, parameter_scale};
use omsorgstrappa_core::format::{fill, number, tidy};
use omsorgstrappa_core::model::parameter::ParameterId;
use omsorgstrappa_core::state::Action;
use omsorgstrappa_core::uncertainty::OwnRange;

use super::control::{Entry, NumberField, Refusal, Tool};
use super::evidence::weak_tag;
use super::lever::range_text as range_words;
use super::{change, click, flag, mark, store, text};
use crate::store::Store;

#[component]
pub fn Parameter(id: ParameterId) -> impl IntoView {
    let store = store();
    let texts = store.texts;
    let panel = &texts.panel;
    let spec = id.spec();
    let label = texts.parameter(id);
    let help = text(move || {
        store
            .long()
            .map(|long| long.parameter(spec.key).to_owned())
            .unwrap_or_default()
    });
    let value = move || store.model().evaluation.scenario.parameters.get(id);
    let changed = flag(move || value().total_cmp(&spec.mode).is_ne());
    let (scale, decimals) = (parameter_scale(spec.unit), parameter_decimals(spec));
    let unit = panel
        .units
        .get(spec.unit as usize)
        .copied()
        .unwrap_or_default();
    let entry = Entry::new();
    let shown = text(move || number(value() * scale, decimals));
    let enter = move |shown: f64| store.dispatch(&Action::SetParameter(id, tidy(shown / scale)));
    let no_number = move || {
        let example = number(spec.mode * scale, decimals);
        fill(panel.not_a_number, &[("example", &example)])
    };
    let reset = move || {
        entry.settle(store.dispatch(&Action::SetParameter(id, spec.mode)));
    };
    let field = format!("parameter-{}", spec.key);
    let (span_id, unit_id) = (format!("{field}-span"), format!("{field}-unit"));
    let (help_id, error_id) = (format!("{field}-help"), format!("{field}-error"));
    let range_text = match (spec.low, spec.high) {
        (Some(low), Some(high)) => range_words(panel.range, low * scale, high * scale, decimals),
        _ => panel.fixed.to_owned(),
    };
    view! {
        <li class="parameter" data-changed=mark(move || changed.get())>
            <label for=field.clone()>{label}</label>
            <span class="span" id=span_id.clone()>{range_text} {weak_tag(spec.strength, texts)}</span>
            <span class="number">
                <NumberField
                    entry
                    id=field
                    described_by=format!("{unit_id} {span_id} {help_id} {error_id}")
                    value=shown
                    enter=Box::new(enter)
                    no_number=Box::new(no_number)
                />
                " "
                <span class="unit" id=unit_id>{unit}</span>
            </span>
            <Tool
                sign="↺"
                class="reset"
                label=fill(panel.to_default, &[("name", label)])
                idle=flag(move || !changed.get())
                act=click(reset)
            />
            {Range::of(id, label, scale, decimals).map(|range| view! { <Spread range/> })}
            <p class="parameter-help" id=help_id>{help}</p>
            <Refusal entry id=error_id/>
        </li>
    }
}

/// A parameter that is drawn.
#[derive(Clone, Copy)]
struct Range {
    id: ParameterId,
    label: &'static str,
    scale: f64,
    decimals: usize,
}

impl Range {
    /// `None` where nothing is known of its uncertainty.
    fn of(id: ParameterId, label: &'static str, scale: f64, decimals: usize) -> Option<Self> {
        let spec = id.spec();
        (spec.low.is_some() && spec.high.is_some()).then_some(Self {
            id,
            label,
            scale,
            decimals,
        })
    }

    fn own(self, store: Store) -> OwnRange {
        store
            .model()
            .state
            .active()
            .map(|entry| entry.ranges.own(self.id))
            .unwrap_or_default()
    }

    /// One end as it is shown.
    fn end(self, store: Store, low: bool) -> String {
        let (spec, own) = (self.id.spec(), self.own(store));
        let end = if low {
            own.low.or(spec.low)
        } else {
            own.high.or(spec.high)
        };
        number(end.unwrap_or_default() * self.scale, self.decimals)
    }
}

/// How far a parameter is drawn to each side, and whether it is drawn at all.
#[component]
fn Spread(range: Range) -> impl IntoView {
    let store = store();
    // The panel is built where the later texts are; its own words are on the first screen.
    let words = &store.all_texts().uncertainty;
    let Range {
        id, label, scale, ..
    } = range;
    let set = move |change: &dyn Fn(&mut OwnRange)| {
        let mut own = untrack(|| range.own(store));
        change(&mut own);
        store.dispatch(&Action::SetRange(id, own))
    };
    let end = move |low: bool| {
        let entry = Entry::new();
        let name = if low { words.low } else { words.high };
        let key = if low { "low" } else { "high" };
        let error_id = format!("range-{}-{key}-error", id.spec().key);
        let enter = move |shown: f64| {
            let value = Some(tidy(shown / scale));
            set(&|own: &mut OwnRange| {
                if low {
                    own.low = value;
                } else {
                    own.high = value;
                }
            })
            .map_err(|_| words.range_wrong.to_owned())
        };
        let example = move || {
            let example = untrack(|| range.end(store, low));
            fill(store.texts.panel.not_a_number, &[("example", &example)])
        };
        view! {
            <span class="range-end">
                <NumberField
                    entry
                    label=format!("{label}, {name}")
                    described_by=error_id.clone()
                    value=text(move || range.end(store, low))
                    enter=Box::new(enter)
                    no_number=Box::new(example)
                />
                <Refusal entry id=error_id/>
            </span>
        }
        .into_any()
    };
    let fixed = flag(move || range.own(store).fixed);
    let touched = flag(move || range.own(store) != OwnRange::default());
    let toggle = move || {
        // A flag cannot be refused.
        let _ = set(&|own: &mut OwnRange| own.fixed = !own.fixed);
    };
    let reset = move || {
        let _ = set(&|own: &mut OwnRange| *own = OwnRange::default());
    };
    view! {
        <details class="range-edit">
            <summary>{text(move || format!("{}–{}", range.end(store, true), range.end(store, false)))}</summary>
            <p>
                <span>{words.low}</span> " " {end(true)} " "
                <span>{words.high}</span> " " {end(false)}
            </p>
            <label class="choice">
                <input
                    type="checkbox"
                    class="ds-input"
                    autocomplete="off"
                    aria-label=format!("{label}: {}", words.fixed)
                    prop:checked=fixed
                    on:change=change(toggle)
                />
                <span>{words.fixed}</span>
            </label>
            <Tool
                sign="↺"
                class="reset"
                label=fill(words.range_reset, &[("name", label)])
                idle=flag(move || !touched.get())
                act=click(reset)
            />
        </details>
    }
}
