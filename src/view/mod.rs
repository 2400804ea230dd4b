//! The views: thin, one for each part of the page. They read the store and send it actions; what is
//! said and drawn is worked out in the core.

mod chart;
mod evidence;
mod facts;
mod family;
mod figures;
mod header;
mod help;
mod lever;
mod levers;
mod notices;
mod panel;
mod parameter;
mod picker;

use leptos::prelude::*;
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::model::MODEL_VERSION;
use omsorgstrappa_core::text::{BOKMAL, Catalogue};

use crate::platform::element;
use crate::port::Ports;
use crate::store::Store;

/// SSB's tables that the page's figures come from.
const TABLES: &str = "07459, 11645, 12209, 12292 og 14746";

/// Builds the page into its place.
pub fn mount(ports: Ports) {
    let texts = &BOKMAL;
    element::set_document(texts.language, texts.page.title);
    if let Some(root) = element::root() {
        leptos::mount::mount_to(root, move || view! { <App ports texts/> }).forget();
    }
}

/// Whether the page has what it needs to be shown.
#[derive(Clone)]
enum Start {
    Loading,
    Failed(String),
    Ready(Store),
}

#[component]
fn App(ports: Ports, texts: &'static Catalogue) -> impl IntoView {
    let start = RwSignal::new_local(Start::Loading);
    let ports = StoredValue::new_local(ports);
    let begin = move || {
        start.set(Start::Loading);
        let ports = ports.get_value();
        leptos::task::spawn_local(async move {
            start.set(match Store::start(ports, texts).await {
                Ok(store) => Start::Ready(store),
                Err(error) => Start::Failed(error.0),
            });
        });
    };
    begin();
    move || match start.get() {
        Start::Loading => view! { <p class="loading" role="status">{texts.page.loading}</p> }.into_any(),
        Start::Failed(reason) => view! {
            <main class="loading" role="alert">
                <p>{reason}</p>
                <button type="button" class="ds-button action" on:click=move |_| begin()>
                    {texts.page.try_again}
                </button>
            </main>
        }
        .into_any(),
        Start::Ready(store) => {
            provide_context(store);
            view! { <Page/> }.into_any()
        }
    }
}

/// The store of the page.
fn store() -> Store {
    // `App` provides it before any other view is built; a view without it is a fault of ours.
    #[allow(clippy::expect_used)]
    use_context::<Store>().expect("the page provides its store")
}

#[component]
fn Page() -> impl IntoView {
    let store = store();
    let page = &store.texts.page;
    let versions = store.index.with_value(|index| {
        fill(page.versions, &[("model", MODEL_VERSION), ("data", &index.data)])
    });
    view! {
        <a class="ds-skip-link" href="#innhold">{page.skip}</a>
        <header::Header/>
        <main id="innhold" tabindex="-1" data-ready="">
            <figures::Strip/>
            <notices::Notices/>
            <levers::Levers/>
            <div class="answers">
                <figures::Figures/>
                <chart::Charts/>
                <facts::Facts/>
            </div>
        </main>
        <footer class="site-footer">
            <p>{fill(page.credit, &[("tables", TABLES)])} " " {versions}</p>
            <p>{page.private}</p>
        </footer>
        <help::HelpPanels/>
        <figures::FormulaPanels/>
    }
}
