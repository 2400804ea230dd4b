//! «Om modellen»: the method with the numbers of the scenario put in, what it assumes, what it leaves out, the word list and
//! the accessibility statement.

mod access;
mod check;
mod sums;
mod tables;

use std::sync::Arc;

use leptos::html::Article;
use leptos::prelude::*;
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::method::{Part, body};
use omsorgstrappa_core::model::source::Source;
use omsorgstrappa_core::state::{Action, Tab};
use omsorgstrappa_core::text::{Catalogue, Long};

use super::evidence::Sources;
use super::foreign::spoken;
use super::seen::Tick;
use super::{about_way, click, follow, only_when, part, store, text};
use crate::platform::element;
use crate::port::spawn;
use crate::store::Model;

/// Id of the heading of the contents.
const CONTENTS: &str = "about-contents";

/// The page.
pub fn view(long: Arc<Long>) -> AnyView {
    let store = store();
    let texts = long.texts;
    let words = &texts.method;
    let intro = text(move || {
        let model = store.model();
        let year = model.state.view.shown_year.to_string();
        fill(words.intro, &[("place", place(&model)), ("year", &year)])
    });
    let contents = Part::ALL.into_iter().zip(&words.parts).map(|(part, text)| {
        let go = move || {
            element::go_to(&part.id());
        };
        view! { <li><button type="button" class="quiet" on:click=click(go)>{text.title}</button></li> }
    });
    let parts = Part::ALL.map(|part| one(part, &long));
    // The part that somebody came for is built in this turn.
    spawn(async {
        if let Some(part) = about_way::wanted() {
            element::go_to(&part.id());
        }
    });
    view! {
        <section class="about" aria-labelledby="about-title">
            <h2 id="about-title">{words.title}</h2>
            <p>{intro}</p>
            <nav class="card about-contents" aria-labelledby=CONTENTS>
                <h3 id=CONTENTS tabindex="-1">{words.contents}</h3>
                <ol>{contents.collect_view()}</ol>
            </nav>
            {parts.into_iter().collect_view()}
        </section>
    }
    .into_any()
}

/// What the municipality is called.
fn place(model: &Model) -> &str {
    match &model.municipality {
        Some(municipality) => &municipality.name,
        None => &model.evaluation.prepared.baseline.name,
    }
}

/// One part: heading, what it says, and what belongs to it.
fn one(part: Part, long: &Arc<Long>) -> AnyView {
    let texts = long.texts;
    let words = &texts.method;
    let title = words.parts.get(part as usize).map_or("", |text| text.title);
    let element = NodeRef::<Article>::new();
    let tick = Tick::of(element);
    let id = part.id();
    let back = move || {
        element::go_to(CONTENTS);
    };
    view! {
        <article class="card about-part" aria-labelledby=id.clone() node_ref=element>
            <h3 id=id.clone() tabindex="-1">{title}</h3>
            {paragraphs(part, tick, texts)}
            {belongings(part, tick, long)}
            <p class="about-back"><button type="button" class="quiet" on:click=click(back)>{words.to_top}</button></p>
        </article>
    }
    .into_any()
}

/// What a part says, built anew only where a number in it is another.
fn paragraphs(of: Part, tick: Tick, texts: &'static Catalogue) -> AnyView {
    let store = store();
    let said = only_when(move || {
        tick.follow();
        let Some(model) = store.model_now() else {
            return String::new();
        };
        let year = model.state.view.shown_year;
        let of_here = (&model.evaluation, place(&model));
        body(of, of_here, year, &store.packaged.data, texts)
    });
    part(move || {
        follow(said);
        let said = said.get_untracked();
        let lines = said
            .split('\n')
            .map(|line| view! { <p>{line.to_owned()}</p> });
        lines.collect_view().into_any()
    })
    .into_any()
}

/// Sums, tables and lists of a part.
fn belongings(of: Part, tick: Tick, long: &Arc<Long>) -> AnyView {
    let texts = long.texts;
    let sums = of.chapter().map(|chapter| sums::sums(chapter, tick, texts));
    let more = match of {
        Part::NotModelled => list(&texts.facts.not_modelled),
        Part::Check => check::check(texts),
        Part::Projection => to_country(texts),
        Part::Data => view! {
            {tables::tables(of, tick, long)}
            <details class="disclosure">
                <summary>{texts.method.sources_title}</summary>
                <Sources sources=Source::ALL.iter().map(|source| source.key().to_owned()).collect()/>
            </details>
        }
        .into_any(),
        Part::Words => word_list(long),
        Part::Accessibility => access::access(texts),
        _ => tables::tables(of, tick, long),
    };
    view! { {sums} {more} }.into_any()
}

fn list(items: &'static [&'static str]) -> AnyView {
    let items = items.iter().map(|item| view! { <li>{*item}</li> });
    view! { <ul>{items.collect_view()}</ul> }.into_any()
}

fn to_country(texts: &'static Catalogue) -> AnyView {
    let store = store();
    let country = texts.view_name(Tab::Country);
    let says = fill(texts.method.to_country, &[("country", country)]);
    let go = move || store.act(&Action::SetTab(Tab::Country));
    view! { <p><button type="button" class="ds-button action" data-variant="secondary" on:click=click(go)>{says}</button></p> }.into_any()
}

fn word_list(long: &Long) -> AnyView {
    let words = long.texts.glossary.words.iter().map(|word| {
        view! { <div><dt>{spoken(word.term, long)}</dt><dd>{word.explanation}</dd></div> }
    });
    view! { <dl class="word-list">{words.collect_view()}</dl> }.into_any()
}
