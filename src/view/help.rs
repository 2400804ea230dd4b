//! Help for every lever.

use leptos::prelude::*;
use omsorgstrappa_core::figure::lever_today;
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::model::lever::LeverId;
use omsorgstrappa_core::text::{HelpPart, LeverName};

use super::evidence::{Sources, colour};
use super::panel::Panel;
use super::{store, text};

/// Name of family care in help and reasons; it is a choice and no [`LeverId`].
pub const FAMILY_CARE: &str = "family_care";

/// Id of a lever's help panel.
pub fn help_id(key: &str) -> String {
    format!("help-{key}")
}

#[component]
pub fn HelpPanels() -> impl IntoView {
    let store = store();
    let texts = store.texts;
    let levers = LeverId::ALL.into_iter().map(move |id| {
        let here = text(move || lever_today(id, &store.model().evaluation, texts));
        view! { <Help key=id.spec().key name=texts.levers.of(id) here/> }
    });
    // Today families keep their share: the first choice.
    let [today, ..] = texts.panel.family_choices;
    view! {
        {levers.collect_view()}
        <Help key=FAMILY_CARE name=texts.levers.family_care here=text(move || format!("«{today}»"))/>
    }
}

#[component]
fn Help(key: &'static str, name: LeverName, here: Signal<String>) -> impl IntoView {
    let store = store();
    let (texts, panel) = (store.texts, &store.texts.panel);
    let content = move || {
        let Some(long) = store.long() else {
            return view! { <p>{store.instead_of_long()}</p> }.into_any();
        };
        let model = store.model();
        let place = match &model.municipality {
            Some(municipality) => &municipality.name,
            None => &model.evaluation.prepared.baseline.name,
        };
        let of = |part: HelpPart| long.lever(key, part).to_owned();
        let here = fill(
            &of(HelpPart::Here),
            &[("place", place), ("here", &here.get())],
        );
        view! {
            <p>{name.short}</p>
            <h3>{panel.what}</h3>
            <p>{of(HelpPart::What)}</p>
            <h3>{panel.here_and_national}</h3>
            <p>{here}</p>
            <p>{of(HelpPart::National)}</p>
            <h3>
                {panel.evidence} " "
                <span class="evidence" data-color=colour(name.strength)>
                    {texts.strength(name.strength)}
                </span>
            </h3>
            <p>{of(HelpPart::Evidence)}</p>
            <h3>{panel.watch}</h3>
            <p>{of(HelpPart::Watch)}</p>
            <h3>{panel.affected}</h3>
            <p>{of(HelpPart::Affected)}</p>
            <h3>{panel.limits}</h3>
            <p>{of(HelpPart::Limits)}</p>
            <h3>{panel.sources}</h3>
            <Sources sources=long.lever_sources(key)/>
        }
        .into_any()
    };
    view! {
        <Panel id=help_id(key) class="panel-help" title=name.label.to_owned() content=Box::new(content)/>
    }
}
