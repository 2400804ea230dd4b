//! One parameter in the full page: its value, range, evidence and reset.

use leptos::prelude::*;
use omsorgstrappa_core::figure::{parameter_decimals, parameter_scale};
use omsorgstrappa_core::format::{fill, number, parse};
use omsorgstrappa_core::model::parameter::ParameterId;
use omsorgstrappa_core::state::Action;

use super::evidence::weak_tag;
use super::lever::range_text;
use super::{click, flag, mark, store, text, typed};

#[component]
pub fn Parameter(id: ParameterId) -> impl IntoView {
    let store = store();
    let texts = store.texts;
    let panel = &texts.panel;
    let spec = id.spec();
    let label = texts.parameter(id);
    let help = text(move || store.long().map(|long| long.parameter(spec.key).to_owned()).unwrap_or_default());
    let value = move || store.model().evaluation.scenario.parameters.get(id);
    let changed = flag(move || value().total_cmp(&spec.mode).is_ne());
    let (scale, decimals) = (parameter_scale(spec.unit), parameter_decimals(&spec));
    let unit = panel.units.get(spec.unit as usize).copied().unwrap_or_default();
    let error = RwSignal::new(None::<String>);
    let draft = RwSignal::new(None::<String>);
    let shown = move || number(value() * scale, decimals);
    let enter = move |text: String| {
        let done = match parse(&text) {
            Some(shown) => store.dispatch(&Action::SetParameter(id, shown / scale)),
            None => {
                let example = number(spec.mode * scale, decimals);
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
        store.act(&Action::SetParameter(id, spec.mode));
        error.set(None);
        draft.set(None);
    };
    let field = format!("parameter-{}", spec.key);
    let (span_id, unit_id) = (format!("{field}-span"), format!("{field}-unit"));
    let (help_id, error_id) = (format!("{field}-help"), format!("{field}-error"));
    let range = match (spec.low, spec.high) {
        (Some(low), Some(high)) => range_text(panel.range, low * scale, high * scale, decimals),
        _ => panel.fixed.to_owned(),
    };
    view! {
        <li class="parameter" data-changed=mark(move || changed.get())>
            <label for=field.clone()>{label}</label>
            <span class="span" id=span_id.clone()>{range} {weak_tag(spec.strength, texts)}</span>
            <span class="number">
                <input
                    type="text"
                    inputmode="decimal"
                    class="ds-input"
                    id=field
                    autocomplete="off"
                    aria-describedby=format!("{unit_id} {span_id} {help_id} {error_id}")
                    aria-invalid=mark(move || error.with(Option::is_some))
                    prop:value=text(move || draft.get().unwrap_or_else(shown))
                    on:input=typed(move |text| draft.set(Some(text)))
                    on:change=typed(enter)
                />
                " "
                <span class="unit" id=unit_id>{unit}</span>
            </span>
            <button
                type="button"
                class="ds-button tool reset"
                data-variant="secondary"
                aria-label=fill(panel.to_default, &[("name", label)])
                aria-disabled=mark(move || !changed.get())
                on:click=click(reset)
            >
                "↺"
            </button>
            <p class="parameter-help" id=help_id>{help}</p>
            <p class="lever-error" id=error_id role="alert" hidden=flag(move || error.with(Option::is_none))>
                {text(move || error.get().unwrap_or_default())}
            </p>
        </li>
    }
}
