//! The choice of how families' care develops.

use leptos::prelude::*;
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::model::lever::{FAMILY_CARE_EVIDENCE, FamilyCare};
use omsorgstrappa_core::state::Action;

use super::control::Tool;
use super::evidence::weak_tag;
use super::help::{FAMILY_CARE, help_id};
use super::{change, click, flag, mark, store};

#[component]
pub fn Family() -> impl IntoView {
    let store = store();
    let panel = &store.texts.panel;
    let help = store.texts.levers.family_care;
    let chosen = move || store.model().evaluation.scenario.levers.family_care;
    let today = move || store.model().opened.levers.family_care;
    let changed = move || chosen() != today();
    let choices = FamilyCare::ALL
        .into_iter()
        .zip(panel.family_choices)
        .map(|(care, name)| {
            view! {
                <label class="choice">
                    <input
                        type="radio"
                        name="family_care"
                        class="ds-input"
                        autocomplete="off"
                        prop:checked=flag(move || chosen() == care)
                        on:change=change(move || store.act(&Action::SetFamilyCare(care)))
                    />
                    <span>{name}</span>
                </label>
            }
        });
    view! {
        <div
            class="lever card"
            role="radiogroup"
            aria-labelledby="lever-family_care-name"
            data-changed=mark(changed)
        >
            <div class="lever-head">
                <span class="lever-name" id="lever-family_care-name">{help.label}</span>
                <Tool
                    sign="↺"
                    class="reset"
                    label=fill(panel.reset, &[("name", help.label)])
                    idle=flag(move || !changed())
                    act=click(move || store.act(&Action::SetFamilyCare(today())))
                />
                <Tool
                    sign=panel.open_help
                    class="help"
                    label=fill(panel.help, &[("name", help.label)])
                    opens=help_id(FAMILY_CARE)
                />
            </div>
            <p class="lever-value"><span>{help.short}</span> {weak_tag(FAMILY_CARE_EVIDENCE.strength, store.texts)}</p>
            <div class="choices">{choices.collect_view()}</div>
        </div>
    }
}
