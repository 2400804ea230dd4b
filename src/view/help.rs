//! Help for every lever.

use leptos::prelude::*;
use omsorgstrappa_core::figure::lever_today;
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::model::lever::{Evidence, FAMILY_CARE_EVIDENCE, LeverId};
use omsorgstrappa_core::text::{HelpPart, LeverName, Long};
use std::sync::Arc;

use super::evidence::{Sources, colour};
use super::panel::Panel;
use super::{later, peers, store, text};

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
        let spec = id.spec();
        let subject = Subject {
            key: spec.key,
            name: texts.levers.of(id),
            evidence: spec.evidence,
            here,
        };
        view! { <Help subject/> }
    });
    // Today families keep their share: the first choice.
    let [today, ..] = texts.panel.family_choices;
    let family = Subject {
        key: FAMILY_CARE,
        name: texts.levers.family_care,
        evidence: FAMILY_CARE_EVIDENCE,
        here: text(move || today.to_owned()),
    };
    view! {
        {levers.collect_view()}
        <Help subject=family/>
    }
}

/// What a help panel is about.
#[derive(Clone, Copy)]
pub struct Subject {
    key: &'static str,
    name: LeverName,
    evidence: Evidence,
    here: Signal<String>,
}

#[component]
fn Help(subject: Subject) -> impl IntoView {
    let content = move || later::show_with_texts(move |later, long| (later.help)(subject, long));
    view! {
        <Panel
            id=help_id(subject.key)
            class="panel-help"
            title=subject.name.label.to_owned()
            content=Box::new(content)
        />
    }
}

/// What a help panel holds.
pub fn content(subject: Subject, long: Arc<Long>) -> AnyView {
    let store = store();
    let (texts, panel) = (store.texts, &store.texts.panel);
    let Subject {
        key,
        name,
        evidence,
        here,
    } = subject;
    let of = |part: HelpPart| long.lever(key, part).to_owned();
    let template = of(HelpPart::Here);
    let here = text(move || {
        let model = store.model();
        let place = match &model.municipality {
            Some(municipality) => &municipality.name,
            None => &model.evaluation.prepared.baseline.name,
        };
        fill(&template, &[("place", place), ("here", &here.get())])
    });
    let sources = evidence.sources.iter();
    let sources: Vec<String> = sources.map(|source| source.key().to_owned()).collect();
    view! {
        <p>{name.short}</p>
        <h3>{panel.what}</h3>
        <p>{of(HelpPart::What)}</p>
        <h3>{panel.here_and_national}</h3>
        <p>{here}</p>
        <p>{of(HelpPart::National)}</p>
        {peers::table(key, &long)}
        <h3>
            {panel.evidence} " "
            <span class="evidence" data-color=colour(evidence.strength)>
                {texts.strength(evidence.strength)}
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
        <Sources sources/>
    }
    .into_any()
}
