//! The accessibility statement, as a draft for whoever publishes the page, and the table of criteria.

use leptos::prelude::*;
use omsorgstrappa_core::access::{CRITERIA, Criterion, criteria_table, statement, unmet};
use omsorgstrappa_core::text::Catalogue;

use crate::platform::element::is_opening;
use crate::view::chart::table_said;
use crate::view::foreign::with_tests;
use crate::view::part;

/// Where the supervisory authority is found, and where public bodies keep their statements.
const SUPERVISOR: &str = "https://www.uutilsynet.no";
const REGISTER: &str = "https://uustatus.no";
/// The part of the statement that names what is not met, and the one about complaints.
const UNMET: usize = 2;
const COMPLAINT: usize = 7;

fn link(address: &'static str, says: &'static str) -> AnyView {
    view! { <a href=address target="_blank" rel="noreferrer">{says}</a> }.into_any()
}

/// Both.
pub fn access(texts: &'static Catalogue) -> AnyView {
    let words = &texts.access;
    let parts = statement(texts)
        .into_iter()
        .enumerate()
        .map(|(place, part)| {
            let more = match place {
                UNMET => {
                    let found = unmet(texts);
                    if found.is_empty() {
                        view! { <p>{words.nothing_unmet}</p> }.into_any()
                    } else {
                        let items = found.into_iter().map(|item| view! { <li>{item}</li> });
                        view! { <ul>{items.collect_view()}</ul> }.into_any()
                    }
                }
                COMPLAINT => view! {
                    <p>{link(SUPERVISOR, words.supervisor)}</p>
                    <p>{words.register} " " {link(REGISTER, "uustatus.no")}</p>
                }
                .into_any(),
                _ => ().into_any(),
            };
            view! { <h5>{part.title}</h5> <p>{part.body}</p> {more} }
        });
    let open = RwSignal::new(false);
    let table = part(move || {
        if open.get() {
            let names: Vec<String> = CRITERIA.iter().flat_map(Criterion::names).collect();
            let say = |text: String| with_tests(&text, &names);
            let table = criteria_table(texts);
            table_said(table, "about-criteria-table".to_owned(), "numbers", &say)
        } else {
            ().into_any()
        }
    });
    view! {
        <section class="statement" aria-labelledby="statement-title">
            <h4 id="statement-title">{words.statement_title}</h4>
            {parts.collect_view()}
        </section>
        <h4>{words.table_title}</h4>
        <details class="disclosure" on:toggle=move |event| open.set(is_opening(&event))>
            <summary>{words.caption}</summary>
            {table}
        </details>
    }
    .into_any()
}
