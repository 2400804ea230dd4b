//! Ready-made scenarios, in pairs and ladders, each with who stands behind it.

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::preset::{Author, Fit, PresetId, carry_out};
use omsorgstrappa_core::state::Action;
use omsorgstrappa_core::text::{Catalogue, Long};

use crate::store::directory;
use crate::view::foreign::spoken;
use crate::view::{click, follow, only_when, part, store};

/// The ready-made scenarios; those of other municipalities' plans last.
pub fn presets(long: Arc<Long>) -> AnyView {
    let store = store();
    let texts = long.texts;
    let municipality = only_when(move || {
        let model = store.model();
        let here = model.municipality.as_ref();
        here.map_or_else(String::new, |here| here.id.clone())
    });
    let groups = part(move || {
        follow(municipality);
        // The authors' names come with the directory.
        let _ = directory::read(store);
        let here = municipality.get_untracked();
        let here = Some(here.as_str()).filter(|here| !here.is_empty());
        let long = Arc::clone(&long);
        PresetId::GROUPS
            .into_iter()
            .zip(texts.presets.groups)
            .map(|(group, name)| {
                let items = group.iter().map(|&id| item(id, here, texts, &long));
                view! {
                    <li>
                        <h4>{name}</h4>
                        <ul role="list">{items.collect_view()}</ul>
                    </li>
                }
            })
            .collect_view()
            .into_any()
    });
    view! {
        // The authors' names stand in the directory.
        <details class="disclosure presets-box" on:toggle=move |_| directory::want(store)>
            <summary>{texts.presets.title}</summary>
            <ul class="preset-groups" role="list">{groups}</ul>
        </details>
    }
    .into_any()
}

fn item(id: PresetId, here: Option<&str>, texts: &'static Catalogue, long: &Long) -> AnyView {
    let store = store();
    let text = texts.presets.of(id);
    let spec = id.spec();
    let author = match spec.author {
        Author::Page => texts.presets.page.to_owned(),
        // The picker's «Lier, 2026» says more than is wanted here.
        Author::Municipality(id) => {
            let list = directory::read(store);
            let listed = list.as_ref().and_then(|list| list.find(id));
            listed.map_or(id, |listed| &*listed.name).to_owned()
        }
    };
    let by = fill(
        texts.presets.by,
        &[("author", &author), ("date", spec.date)],
    );
    let elsewhere = (id.fit(here) == Fit::Elsewhere).then(|| {
        let text = fill(texts.presets.elsewhere, &[("author", &author)]);
        view! { <small>{text}</small> }
    });
    let apply = move || {
        if let Some(model) = store.model_now() {
            let scenario = Box::new(carry_out(id, &model.evaluation));
            store.act(&Action::ApplyPreset {
                preset: id,
                scenario,
            });
        }
    };
    let described = format!("preset-{}", spec.key);
    let sources = spec.sources.iter().map(|source| {
        let citation = long.citation(source.key());
        let line = format!(" {}: {}.", citation.publisher, citation.title);
        view! { <small>{spoken(&line, long)}</small> }
    });
    let sources = sources.collect_view();
    view! {
        <li class="preset">
            <button
                type="button"
                class="ds-button action"
                data-variant="secondary"
                aria-describedby=described.clone()
                on:click=click(apply)
            >
                {text.name}
            </button>
            <p id=described>{text.what} " " <small>{spoken(text.place, long)} " " {by} "."</small> {sources} " " {elsewhere}</p>
        </li>
    }
    .into_any()
}
