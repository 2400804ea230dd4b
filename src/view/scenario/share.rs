//! Sharing: a link that holds everything, a QR code of it, and files.

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::link::{Reach, reach};
use omsorgstrappa_core::text::Long;
use qrcodegen::{QrCode, QrCodeEcc};

use crate::platform::address;
use crate::port::spawn;
use crate::store::{file, link};
use crate::view::export::{self, Wanted};
use crate::view::paper;
use crate::view::{change, click, flag, part, store, text};

/// White modules around the code, as its standard asks for.
const QUIET: i32 = 4;

/// The link to what is on screen.
pub fn share(long: Arc<Long>) -> AnyView {
    let store = store();
    let texts = long.texts;
    let (words, links) = (&texts.scenario_page, &texts.links);
    let reasons = RwSignal::new(true);
    let pinned = RwSignal::new(false);
    let said = RwSignal::new("");
    let whole = Memo::new(move |_| {
        let model = store.model();
        let fragment = link::link(store, &model, reasons.get(), pinned.get());
        format!("{}#{fragment}", address::page())
    });
    let copy = move || {
        let whole = whole.get_untracked();
        spawn(async move {
            let done = address::copy(&whole).await;
            let _ = said.try_set(if done {
                links.copied
            } else {
                words.copy_failed
            });
        });
    };
    let numbers = move || {
        spawn(async move {
            let _ = export::give(store, Wanted::Whole).await;
        });
    };
    let many = flag(move || store.model().state.scenarios.len() > 1);
    let code = part(move || {
        let whole = whole.get();
        match reach(whole.len()) {
            Reach::QrCode => code(&whole, words.qr),
            Reach::Link => view! { <p>{links.too_long_for_qr}</p> }.into_any(),
            Reach::File => view! { <p role="alert">{links.too_long}</p> }.into_any(),
        }
    });
    let choice = |name: &'static str, signal: RwSignal<bool>| {
        view! {
            <label class="choice">
                <input
                    type="checkbox"
                    class="ds-input"
                    autocomplete="off"
                    prop:checked=signal
                    on:change=change(move || signal.update(|on| *on = !*on))
                />
                <span>{name}</span>
            </label>
        }
    };
    view! {
        <p>{links.holds_all}</p>
        {choice(words.with_reasons, reasons)}
        <div hidden=flag(move || !many.get())>{choice(words.with_pinned, pinned)}</div>
        <label for="link">{words.link}</label>
        <textarea class="ds-input" id="link" rows="4" readonly autocomplete="off" spellcheck="false" prop:value=text(move || whole.get())></textarea>
        <p class="share-actions">
            <button type="button" class="ds-button action" on:click=click(copy)>{links.copy}</button>
            <button type="button" class="ds-button action" data-variant="secondary" on:click=click(move || file::save_file(store))>
                {words.save_instead}
            </button>
            <button type="button" class="ds-button action" data-variant="secondary" on:click=click(move || file::save_all(store))>
                {words.save_all}
            </button>
            <button type="button" class="ds-button action" data-variant="secondary" on:click=click(numbers)>{texts.exports.whole}</button>
        </p>
        <p role="status">{move || said.get()}</p>
        {paper::on_paper(texts)}
        {code}
    }
    .into_any()
}

/// A button for a message that the browser keeps nothing: every scenario as a file.
pub fn offer_all(long: Arc<Long>) -> AnyView {
    let store = store();
    view! {
        " "
        <button type="button" class="quiet" on:click=click(move || file::save_all(store))>{long.texts.scenario_page.save_all}</button>
    }
    .into_any()
}

/// The QR code as a picture. It keeps dark on light in every scheme: most readers want it so.
pub fn code(address: &str, name: &'static str) -> AnyView {
    let Ok(code) = QrCode::encode_text(address, QrCodeEcc::Low) else {
        return ().into_any();
    };
    let dark = (0..code.size())
        .flat_map(|y| (0..code.size()).map(move |x| (x, y)))
        .filter(|&(x, y)| code.get_module(x, y))
        .map(|(x, y)| format!("M{} {}h1v1h-1z", x + QUIET, y + QUIET));
    let path = dark.collect::<Vec<_>>().concat();
    let size = code.size() + 2 * QUIET;
    view! {
        <svg class="qr" viewBox=format!("0 0 {size} {size}") role="img" aria-label=name shape-rendering="crispEdges">
            <rect class="qr-paper" width="100%" height="100%"/>
            <path class="qr-ink" d=path/>
        </svg>
    }
    .into_any()
}
