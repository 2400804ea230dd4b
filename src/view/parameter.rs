//! One parameter in the full page: its value, range, evidence and reset.

use leptos::prelude::*;
use omsorgstrappa_core::figure::{parameter_decimals, parameter_scale};
use omsorgstrappa_core::format::{fill, number, tidy};
use omsorgstrappa_core::model::parameter::ParameterId;
use omsorgstrappa_core::state::Action;

use super::control::{Entry, NumberField, Refusal, Tool};
use super::evidence::weak_tag;
use super::lever::range_text;
use super::{click, flag, mark, store, text};

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
    let range = match (spec.low, spec.high) {
        (Some(low), Some(high)) => range_text(panel.range, low * scale, high * scale, decimals),
        _ => panel.fixed.to_owned(),
    };
    view! {
        <li class="parameter" data-changed=mark(move || changed.get())>
            <label for=field.clone()>{label}</label>
            <span class="span" id=span_id.clone()>{range} {weak_tag(spec.strength, texts)}</span>
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
            <p class="parameter-help" id=help_id>{help}</p>
            <Refusal entry id=error_id/>
        </li>
    }
}
