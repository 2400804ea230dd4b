//! The figures that came with a link or a file, while they are shown in place of today's, and the differences after that.

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::link::Verdict;
use omsorgstrappa_core::text::{Long, frozen_table};

use crate::platform::element;
use crate::port::spawn;
use crate::view::chart::table_alone;
use crate::view::{click, part, store};

const CAPTION: &str = "as-made-caption";
const TITLE: &str = "as-made-title";
/// Where the page's content begins.
const MAIN: &str = "innhold";

/// The card; nothing where no scenario has come with figures that differ.
pub fn as_made(long: Arc<Long>) -> AnyView {
    let store = store();
    let texts = long.texts;
    let links = &texts.links;
    let card = part(move || {
        let Some(as_made) = store.as_made.get() else {
            return ().into_any();
        };
        let (rows, says) = match &as_made.verdict {
            Verdict::OtherVersion(rows) => {
                let versions = [("model", as_made.model.as_str()), ("data", &as_made.data)];
                (rows, fill(links.other_version, &versions))
            }
            Verdict::Altered(rows) => (rows, links.altered.to_owned()),
            Verdict::Same | Verdict::NothingFrozen => return ().into_any(),
        };
        let mut table = frozen_table(rows, texts);
        // Until the reader asks for today's figures, only those that came with the scenario are shown.
        if !as_made.now {
            table.head.truncate(2);
            for row in &mut table.rows {
                row.cells.truncate(1);
            }
        }
        let name = match as_made.name.as_str() {
            "" => String::new(),
            name => format!(": {name}"),
        };
        let see_now = move || {
            store.see_now();
            // The card is built anew.
            spawn(async move { element::focus(TITLE) });
        };
        let button = if as_made.now {
            view! {
                <button
                    type="button"
                    class="ds-button action"
                    data-variant="secondary"
                    on:click=click(move || {
                        store.as_made.set(None);
                        element::focus(MAIN);
                    })
                >
                    {texts.page.close}
                </button>
            }
            .into_any()
        } else {
            view! {
                <button type="button" class="ds-button action" on:click=click(see_now)>
                    {links.with_new_model}
                </button>
            }
            .into_any()
        };
        view! {
            <section class="as-made card" aria-labelledby=TITLE>
                <h2 id=TITLE tabindex="-1">{links.as_made} {name}</h2>
                <p>{says}</p>
                {table_alone("as-made", table, CAPTION.to_owned())}
                <p>{button}</p>
            </section>
        }
        .into_any()
    });
    card.into_any()
}
