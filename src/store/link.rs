//! Links: what they say is opened, and the address follows the scenario. The code comes with the later part.

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::goal::Goal;
use omsorgstrappa_core::link::{
    Decoded, Frozen, LONGEST_LINK, Link, Shared, Verdict, check_packaged, decode, encode, freeze,
    verdict,
};
use omsorgstrappa_core::model::MODEL_VERSION;
use omsorgstrappa_core::scenario::Scenario;
use omsorgstrappa_core::state::{Action, Draft, Entry, State, View};
use omsorgstrappa_core::text::{TAGS, problem_message, state_message, unpackaged_message};

use super::file::Refused;
use super::{Model, NoticeKind, Store, directory, language};
use crate::platform::address;
use crate::port::spawn;

/// How a scenario that was handed on stands today, while the reader has not asked for today's figures.
#[derive(Clone, Debug, PartialEq)]
pub struct AsMade {
    /// Its name.
    pub name: String,
    /// Version of the model it was made with.
    pub model: String,
    /// Version of the data.
    pub data: String,
    /// The figures then and now.
    pub verdict: Verdict,
    /// Whether the reader has asked for today's figures.
    pub now: bool,
}

/// What is handed on of one scenario.
pub fn shared(store: Store, entry: &Entry, shown_year: i32, with_reasons: bool) -> Shared {
    let evaluation = store.worked_out(&entry.scenario);
    Shared {
        name: entry.name.clone(),
        scenario: (*entry.scenario).clone(),
        reasons: if with_reasons {
            entry.reasons.clone()
        } else {
            std::collections::BTreeMap::new()
        },
        ranges: Arc::clone(&entry.ranges),
        frozen: evaluation.map_or_else(Vec::new, |evaluation| freeze(&evaluation, shown_year)),
    }
}

/// The link to the active scenario, with the pinned ones where they are wanted: the fragment without `#`.
pub fn link(store: Store, model: &Model, with_reasons: bool, with_pinned: bool) -> String {
    let state = &model.state;
    let others = state.pinned().filter(|_| with_pinned);
    let entries = state.active().into_iter().chain(others);
    encode(&Link {
        model: MODEL_VERSION.to_owned(),
        data: store.data_version(),
        language: store.all_texts().language.to_owned(),
        view: state.view,
        goals: state.goals.clone(),
        scenarios: entries
            .map(|entry| shared(store, entry, state.view.shown_year, with_reasons))
            .collect(),
    })
}

/// Puts the active scenario into the address; nothing where there is nothing of the user's in it, or too much.
pub fn show_in_address(store: Store) {
    let Some(model) = store.model_now() else {
        return;
    };
    let untouched = model
        .state
        .active()
        .is_none_or(|entry| entry.untouched() && *entry.scenario == model.opened);
    let default = model.evaluation.scenario.municipality() == Some(&*store.packaged.default);
    let fragment = if untouched && default {
        String::new()
    } else {
        link(store, &model, false, false)
    };
    let fragment = if fragment.len() > LONGEST_LINK {
        String::new()
    } else {
        fragment
    };
    let same = store.fragment.with_value(|known| *known == fragment);
    if !same {
        address::replace(&fragment);
        store.fragment.set_value(fragment);
    }
}

/// Opens what the address says, where this page has not put it there itself.
pub fn open_address(store: Store) {
    let fragment = address::fragment();
    let known = store.fragment.with_value(|known| *known == fragment);
    if known || fragment.is_empty() {
        return;
    }
    store.fragment.set_value(fragment.clone());
    spawn(async move { open_link(store, &fragment).await });
}

async fn open_link(store: Store, fragment: &str) {
    store.texts_here().await;
    let decoded = decode(fragment);
    // An anchor of the page, such as the skip link's.
    if decoded.scenarios.is_empty() && !fragment.contains('=') {
        return;
    }
    let known = TAGS.into_iter().find(|tag| *tag == decoded.language);
    if let Some(language) = known {
        language::speak(store, language).await;
    }
    // An address that says which language, and nothing else.
    if known.is_some_and(|tag| fragment == format!("lang={tag}")) {
        return;
    }
    let texts = store.all_texts();
    let words = &texts.scenario_page;
    let Decoded {
        model,
        data,
        // What is not a language of ours is as if it were not there.
        language: _,
        view,
        scenarios,
        goals,
        problems,
    } = decoded;
    if !problems.is_empty() {
        let lines: Vec<String> = problems
            .iter()
            .map(|problem| problem_message(problem, texts))
            .collect();
        let text = format!("{} {}", texts.links.problems, lines.join(" "));
        store.notify(NoticeKind::Warning, text);
    }
    if scenarios.is_empty() {
        store.notify(NoticeKind::Warning, texts.links.nothing_to_open.to_owned());
        return;
    }
    let Some(before) = store.model_now() else {
        return;
    };
    // The page's own address after a reload: everything is here already.
    let here = before.state.active().is_some_and(|entry| {
        scenarios
            .first()
            .is_some_and(|shared| is_here(entry, &shared.clone().into()))
    });
    if here && scenarios.len() == 1 {
        show_as(store, view, &goals);
        for shared in scenarios {
            judge(
                store,
                shared.name,
                &(model.clone(), data.clone()),
                &shared.frozen,
            );
        }
        return;
    }
    let shown_year = view.map_or(before.state.view.shown_year, |view| view.shown_year);
    let mut opened = 0;
    // The active one last, so that it ends up active.
    for (number, mut shared) in scenarios.into_iter().enumerate().rev() {
        if let Err(Refused::Because(reason)) = check(store, &shared.scenario).await {
            store.notify(NoticeKind::Warning, reason);
            continue;
        }
        if !store.bring(&shared.scenario).await {
            let name = shared.scenario.municipality().unwrap_or_default();
            let text = fill(texts.page.municipality_failed, &[("name", name)]);
            store.notify(NoticeKind::Warning, text);
            continue;
        }
        if shared.name.is_empty() {
            words.from_link.clone_into(&mut shared.name);
        }
        let frozen = std::mem::take(&mut shared.frozen);
        let name = shared.name.clone();
        match put(store, shared.into(), shown_year) {
            Ok(()) => opened += 1,
            Err(reason) => {
                store.notify(NoticeKind::Warning, reason);
                continue;
            }
        }
        if number == 0 {
            judge(store, name, &(model.clone(), data.clone()), &frozen);
        }
    }
    if opened > 0 {
        show_as(store, view, &goals);
        store.notify(NoticeKind::Info, words.link_opened.to_owned());
    }
}

/// Shows what was on screen when the link was made, with its goals. A goal that stands here already is not put up again.
fn show_as(store: Store, view: Option<View>, goals: &[Goal]) {
    if let Some(View {
        depth,
        shown_year,
        staircase,
        cost,
        tab,
        compared,
        question,
        figures,
    }) = view
    {
        for action in [
            Action::SetTab(tab),
            Action::SetDepth(depth),
            Action::SetStaircase(staircase),
            Action::SetCost(cost),
            Action::Compare(compared),
            Action::Ask(question),
            Action::SetFigures(figures),
            Action::ShowYear(shown_year),
        ] {
            store.act(&action);
        }
    }
    for goal in goals {
        let known = store.model_now().is_some_and(|model| {
            let mut there = model.state.goals.iter();
            there.any(|known| known.same(goal))
        });
        if !known {
            let new = Goal {
                id: 0,
                ..goal.clone()
            };
            store.act(&Action::SetGoal(new));
        }
    }
}

/// Whether the municipality of a scenario is packaged, or comes with it. Where nothing tells, asking for it will.
pub(super) async fn check(store: Store, scenario: &Scenario) -> Result<(), Refused> {
    let list = match scenario.municipality() {
        Some(id) if id != store.packaged.default => directory::here(store).await,
        _ => None,
    };
    let packaged = |id: &str| list.as_ref().is_none_or(|list| list.find(id).is_some());
    check_packaged(scenario, packaged)
        .map_err(|missing| Refused::Because(unpackaged_message(&missing, store.all_texts())))
}

/// Holds the figures that came with the active scenario against what the model gives now.
pub(super) fn judge(store: Store, name: String, made_with: &(String, String), frozen: &[Frozen]) {
    let Some(now) = store.model_now() else {
        return;
    };
    let (model, data) = made_with;
    let verdict = verdict(
        frozen,
        (model, data),
        &now.evaluation,
        &store.data_version(),
    );
    let telling = !frozen.is_empty() && !matches!(verdict, Verdict::Same | Verdict::NothingFrozen);
    let as_made = AsMade {
        name,
        model: model.clone(),
        data: data.clone(),
        now: !matches!(verdict, Verdict::OtherVersion(_)),
        verdict,
    };
    store.as_made.set(telling.then(|| Arc::new(as_made)));
}

/// Whether a scenario brings nothing that the one on screen does not have already.
fn is_here(entry: &Entry, draft: &Draft) -> bool {
    *entry.scenario == draft.scenario
        && entry.ranges == draft.ranges
        && (draft.reasons.is_empty() || draft.reasons == entry.reasons)
}

/// Puts a scenario beside the others; into the place of the active one where that is untouched, or where there is no
/// more room: what stood there is then kept in the library.
fn put(store: Store, draft: Draft, shown_year: i32) -> Result<(), String> {
    let message = |error| state_message(&error, store.all_texts());
    let Some(model) = store.model_now() else {
        return Ok(());
    };
    let state: &State = &model.state;
    if state.active().is_some_and(|entry| is_here(entry, &draft)) {
        return Ok(());
    }
    let draft = Box::new(draft);
    let pristine = state.scenarios.len() == 1 && state.active().is_none_or(Entry::untouched);
    let full = state.scenarios.len() >= omsorgstrappa_core::state::MOST;
    if full && !pristine {
        let name = state
            .active()
            .map(|entry| entry.name.clone())
            .filter(|name| !name.is_empty())
            .unwrap_or_else(|| store.all_texts().page.title.to_owned());
        let keep = Action::Keep {
            id: state.active,
            name,
        };
        store.carry_out(&keep, None).map_err(message)?;
    }
    let action = if pristine || full {
        Action::Open { draft, shown_year }
    } else {
        Action::Add { draft, shown_year }
    };
    store.carry_out(&action, None).map_err(message)
}
