//! Help for every lever.

use leptos::prelude::*;
use omsorgstrappa_core::figure::lever_today;
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::model::lever::LeverId;
use omsorgstrappa_core::text::LeverHelp;

use super::evidence::{Sources, colour};
use super::panel::Panel;
use super::store;

/// Id of a lever's help panel.
pub fn help_id(key: &str) -> String {
    format!("help-{key}")
}

#[component]
pub fn HelpPanels() -> impl IntoView {
    let store = store();
    let texts = store.texts;
    let levers = LeverId::ALL.into_iter().map(move |id| {
        let here = move || store.evaluation.with(|evaluation| lever_today(id, evaluation, texts));
        view! { <Help key=id.spec().key help=texts.levers.of(id) here=Signal::derive(here)/> }
    });
    // Today families keep their share: the first choice.
    let [today, ..] = texts.panel.family_choices;
    view! {
        {levers.collect_view()}
        <Help
            key="family_care"
            help=&texts.levers.family_care
            here=Signal::derive(move || format!("«{today}»"))
        />
    }
}

#[component]
fn Help(key: &'static str, help: &'static LeverHelp, here: Signal<String>) -> impl IntoView {
    let store = store();
    let (texts, panel) = (store.texts, &store.texts.panel);
    let here = move || {
        let place = store.evaluation.with(|evaluation| evaluation.prepared.baseline.name.clone());
        let place = store.municipality.with(|municipality| {
            municipality.as_ref().map_or(place, |municipality| municipality.name.clone())
        });
        fill(help.here, &[("place", &place), ("here", &here.get())])
    };
    view! {
        <Panel id=help_id(key) class="panel-help" title=help.label.to_owned()>
            <p>{help.short}</p>
            <h3>{panel.what}</h3>
            <p>{help.what}</p>
            <h3>{panel.here_and_national}</h3>
            <p>{here}</p>
            <p>{help.national}</p>
            <h3>
                {panel.evidence} " "
                <span class="ds-tag evidence" data-color=colour(help.strength)>
                    {texts.strength(help.strength)}
                </span>
            </h3>
            <p>{help.evidence}</p>
            <h3>{panel.watch}</h3>
            <p>{help.watch}</p>
            <h3>{panel.affected}</h3>
            <p>{help.affected}</p>
            <h3>{panel.limits}</h3>
            <p>{help.limits}</p>
            <h3>{panel.sources}</h3>
            <Sources sources=help.sources.to_vec()/>
        </Panel>
    }
}
