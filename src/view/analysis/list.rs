//! The list of questions, by theme.

use leptos::prelude::*;
use omsorgstrappa_core::analysis::ask::{Theme, documents};
use omsorgstrappa_core::analysis::finding::Question;
use omsorgstrappa_core::plan::Document;
use omsorgstrappa_core::state::Action;

use super::desk::Desk;
use super::question::problem;
use crate::view::click;

/// The list.
pub fn list(desk: Desk) -> AnyView {
    let page = desk.page();
    let Some(words) = desk.words() else {
        return problem(desk, None);
    };
    let themes = Theme::ALL.into_iter().zip(page.themes).map(|(theme, name)| {
        let id = format!("theme-{theme:?}");
        let items = theme.questions().iter().map(|&question| {
            let open = move || {
                desk.focus_on("analysis-title".to_owned());
                desk.store.act(&Action::Ask(Some(question)));
            };
            view! {
                <li>
                    <button type="button" class="ask" id=format!("ask-{}", question.key()) on:click=click(open)>
                        {title(words.question(question))}
                        <small>{from(desk, question)}</small>
                    </button>
                </li>
            }
        });
        view! {
            <section class="card" aria-labelledby=id.clone()>
                <h3 id=id.clone()>{name}</h3>
                <ul role="list">{items.collect_view()}</ul>
            </section>
        }
    });
    view! {
        <h2 id="analysis-title" tabindex="-1">{page.title}</h2>
        <p>{page.help}</p>
        <div class="analyses-list">{themes.collect_view()}</div>
    }
    .into_any()
}

/// A question that takes its numbers from the answer, before there is one: the plan's own.
fn title(question: &str) -> String {
    let [low, high] = omsorgstrappa_core::analysis::ask::CHOICE;
    let share = |share| omsorgstrappa_core::format::percent(share, 0);
    omsorgstrappa_core::format::fill(question, &[("low", &share(low)), ("high", &share(high))])
}

/// Which plans a question is from.
fn from(desk: Desk, question: Question) -> String {
    let named = Document::ALL.into_iter().zip(desk.page().plans);
    let plans = documents(question).iter().filter_map(|document| {
        let (_, name) = named.clone().find(|(known, _)| known == document)?;
        (!name.is_empty()).then_some(name)
    });
    plans.collect::<Vec<_>>().join(" · ")
}
