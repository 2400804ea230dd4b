//! The way back from paper to the page: the link, printed whole, and its QR code.

use leptos::prelude::*;
use omsorgstrappa_core::sheet::{Handed, handed_on};
use omsorgstrappa_core::text::Catalogue;

use crate::platform::address;
use crate::store::{Model, Store, link};
use crate::view::scenario::share;

/// How the scenario on screen is handed on.
pub fn handed(store: Store, model: &Model) -> Handed {
    let page = address::page();
    let [whole, short] = [true, false].map(|reasons| {
        let fragment = link::link(store, model, reasons, false);
        format!("{page}#{fragment}")
    });
    handed_on(whole, short)
}

/// Its QR code, where it has one.
pub fn code(handed: &Handed, texts: &'static Catalogue) -> AnyView {
    match handed {
        Handed::Link { address, .. } => share::code(address, texts.scenario_page.qr),
        Handed::File => ().into_any(),
    }
}

/// The link.
pub fn link(handed: &Handed, texts: &'static Catalogue) -> AnyView {
    let words = &texts.paper;
    match handed {
        Handed::File => view! { <p>{words.no_link}</p> }.into_any(),
        Handed::Link { address, reasons } => {
            // A file that the page is printed to follows no link to the page itself; with a query it is another address.
            let elsewhere = address.replacen('#', "?#", 1);
            let less = (!reasons).then(|| format!(" {}", words.no_reasons));
            view! {
                <p>{words.link_help} {less}</p>
                <p class="sheet-link"><a href=elsewhere>{address.clone()}</a></p>
            }
            .into_any()
        }
    }
}
