//! The lever panel: the six simple levers, or every lever and parameter.

use leptos::prelude::*;
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::model::dementia::DementiaReference;
use omsorgstrappa_core::model::lever::LeverId;
use omsorgstrappa_core::model::parameter::{ParameterGroup, ParameterId};
use omsorgstrappa_core::scenario::{Alternative, Origin};
use omsorgstrappa_core::state::{Action, Depth, Tab};

use super::control::{Segments, Tool};
use super::family::Family;
use super::lever::Lever;
use super::parameter::Parameter;
use super::{click, flag, later, mark, only_when, part, store, text, typed};

/// Id of the panel of what the user has changed.
pub const CHANGES: &str = "changes";

const GROUPS: [ParameterGroup; 4] = [
    ParameterGroup::Need,
    ParameterGroup::HomeCare,
    ParameterGroup::Staff,
    ParameterGroup::Money,
];

#[component]
pub fn Levers() -> impl IntoView {
    let store = store();
    let panel = &store.texts.panel;
    // A memo: the full panel must not be built anew when anything else of the view changes.
    let full = only_when(move || (store.view().depth == Depth::Full).to_string());
    let hidden = move || store.shown(|shown| shown.hidden);
    let counted = text(move || {
        let count = hidden();
        if count == 1 {
            panel.hidden_one.to_owned()
        } else {
            fill(panel.hidden_many, &[("count", &count.to_string())])
        }
    });
    let depths = [(panel.simple, Depth::Simple), (panel.full, Depth::Full)];
    let depths = depths.map(|(name, depth)| {
        (
            name,
            flag(move || store.view().depth == depth),
            Action::SetDepth(depth),
        )
    });
    let depths = depths.to_vec();
    // On a narrow screen the levers stand above what another part of the page shows: folded until they are wanted.
    let wanted = RwSignal::new(false);
    let aside = Signal::derive(move || {
        let folded = if wanted.get() { "open" } else { "folded" };
        (store.view().tab != Tab::Explore).then_some(folded)
    });
    view! {
        <section class="levers" aria-labelledby="levers-title" data-aside=aside>
            <div class="levers-head">
                <h2 id="levers-title">
                    <span>{panel.title}</span>
                    <button
                        type="button"
                        class="fold chevron"
                        aria-expanded=text(move || wanted.get().to_string())
                        on:click=click(move || wanted.update(|wanted| *wanted = !*wanted))
                    >
                        {panel.title}
                    </button>
                </h2>
                <Segments name="depth" label=panel.how_many choices=depths/>
            </div>
            <div class="presets">{later::show_quietly(|later, long| (later.presets)(long))}</div>
            <div class="lever-list">
                {LeverId::ALL.into_iter().filter(|id| id.spec().simple).map(|id| view! { <Lever id/> }).collect_view()}
            </div>
            {part(move || if full.with(|full| full == "true") {
                later::show(Box::new(|later| (later.full)()))
            } else {
                ().into_any()
            })}
            <p class="changed-count" hidden=flag(move || hidden() == 0)>
                {counted} " "
                <button type="button" class="quiet" on:click=click(move || store.act(&Action::SetDepth(Depth::Full)))>
                    {panel.show_all}
                </button>
            </p>
            <p class="changed-what">
                <button type="button" class="quiet" popovertarget=CHANGES>{store.texts.page.changes}</button>
            </p>
        </section>
    }
}

/// Every lever and parameter that the simple page leaves out.
pub fn full() -> AnyView {
    let panel = &store().texts.panel;
    let groups = GROUPS.into_iter().zip(panel.groups).map(|(group, name)| {
        view! { <Group group name/> }
    });
    view! {
        <details class="group" open>
            <summary><h3>{panel.more_levers}</h3></summary>
            <div class="lever-list">
                {LeverId::ALL.into_iter().filter(|id| !id.spec().simple).map(|id| view! { <Lever id/> }).collect_view()}
                <Family/>
            </div>
        </details>
        {groups.collect_view()}
    }
    .into_any()
}

#[component]
fn Group(group: ParameterGroup, name: &'static str) -> impl IntoView {
    let store = store();
    let panel = &store.texts.panel;
    let inside = move || {
        ParameterId::ALL
            .iter()
            .copied()
            .filter(move |id| id.spec().group == group)
    };
    let changed = move || {
        let model = store.model();
        model
            .evaluation
            .scenario
            .parameters
            .changed()
            .filter(|(id, _)| id.spec().group == group)
            .count()
    };
    let count = text(move || match changed() {
        0 => String::new(),
        1 => panel.changed_one.to_owned(),
        many => fill(panel.changed_many, &[("count", &many.to_string())]),
    });
    view! {
        <details class="group">
            <summary>
                <h3>{name}</h3>
                <span class="count" hidden=flag(move || count.with(String::is_empty))>{count}</span>
            </summary>
            <ul class="parameter-list card" role="list">
                {(group == ParameterGroup::Need).then(|| view! { <Projection/> <Dementia/> })}
                {inside().map(|id| view! { <Parameter id/> }).collect_view()}
            </ul>
        </details>
    }
}

/// The projection alternative; only packaged municipalities that have more than one.
#[component]
fn Projection() -> impl IntoView {
    let store = store();
    let panel = &store.texts.panel;
    let available = only_when(move || {
        let model = store.model();
        model
            .municipality
            .as_ref()
            .is_some_and(|packaged| !packaged.alternatives.is_empty())
            .to_string()
    });
    let chosen = move || match &store.model().evaluation.scenario.origin {
        Origin::Packaged { alternative, .. } => *alternative,
        Origin::Baseline(_) => Alternative::default(),
    };
    let choose = move |key: String| {
        if let Some(alternative) = Alternative::ALL
            .into_iter()
            .find(|known| known.key() == key)
        {
            store.act(&Action::SetAlternative(alternative));
        }
    };
    view! {
        {part(move || if available.with(|available| available == "true") {
            view! {
                <Choice
                    id="alternative"
                    label=panel.projection
                    options=Alternative::ALL.map(Alternative::key).into_iter().zip(panel.alternatives).collect()
                    chosen=Signal::derive(move || chosen().key())
                    today=Signal::derive(|| Alternative::default().key())
                    choose
                />
            }
            .into_any()
        } else {
            ().into_any()
        })}
    }
}

/// The dementia rates.
#[component]
fn Dementia() -> impl IntoView {
    let store = store();
    let panel = &store.texts.panel;
    let chosen = move || store.model().evaluation.scenario.dementia_reference;
    let choose = move |key: String| {
        if let Some(reference) = DementiaReference::ALL
            .into_iter()
            .find(|known| known.key() == key)
        {
            store.act(&Action::SetDementiaReference(reference));
        }
    };
    view! {
        <Choice
            id="dementia_reference"
            label=panel.dementia_rates
            options=DementiaReference::ALL.map(DementiaReference::key).into_iter().zip(panel.dementia_references).collect()
            chosen=Signal::derive(move || chosen().key())
            today=Signal::derive(move || store.model().opened.dementia_reference.key())
            choose
        />
    }
}

#[component]
fn Choice(
    id: &'static str,
    label: &'static str,
    options: Vec<(&'static str, &'static str)>,
    chosen: Signal<&'static str>,
    today: Signal<&'static str>,
    choose: impl Fn(String) + Copy + 'static,
) -> impl IntoView {
    let panel = &store().texts.panel;
    let changed = move || chosen.get() != today.get();
    view! {
        <li class="parameter" data-changed=mark(changed)>
            <label for=id>{label}</label>
            <select
                class="ds-input"
                id=id
                autocomplete="off"
                prop:value=only_when(move || chosen.get().to_owned())
                on:change=typed(choose)
            >
                {options
                    .into_iter()
                    .map(|(key, name)| view! { <option value=key selected=flag(move || chosen.get() == key)>{name}</option> })
                    .collect_view()}
            </select>
            <Tool
                sign="↺"
                class="reset"
                label=fill(panel.to_default, &[("name", label)])
                idle=flag(move || !changed())
                act=click(move || choose(today.get_untracked().to_owned()))
            />
        </li>
    }
}
