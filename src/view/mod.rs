//! The views: thin, one for each part of the page. They read the store and send it actions; what is
//! said and drawn is worked out in the core.

mod about;
mod about_way;
mod analysis;
mod chart;
mod control;
mod country;
mod evidence;
mod export;
mod facts;
mod family;
mod figures;
mod first;
mod foreign;
mod header;
mod help;
mod hold;
mod language;
pub mod later;
mod lever;
mod levers;
mod notices;
mod numbers;
mod panel;
mod paper;
mod parameter;
mod parts;
mod peers;
mod picker;
mod reading;
mod scenario;
mod seen;
mod sure;
mod word;

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::export::TABLES;
use omsorgstrappa_core::format::{fill, write_like};
use omsorgstrappa_core::model::MODEL_VERSION;
use omsorgstrappa_core::state::Tab;
use omsorgstrappa_core::text::{Catalogue, Long};

use crate::platform::frame::Pause;
use crate::platform::{element, failure};
use crate::port::{Ports, spawn};
use crate::store::Store;
use later::Later;

/// Milliseconds from the first screen until the rest is fetched.
const AFTER_START: i32 = 100;

/// Builds the page into its place as soon as its texts are here.
pub fn mount(ports: Ports) {
    spawn(async move {
        let language = element::language();
        let (Some(root), Some(texts)) = (element::root(), ports.catalogue(&language).await) else {
            failure::stop("data/text");
            return;
        };
        write_like(&language);
        element::set_document(texts.language, texts.page.title);
        element::clear(&root);
        leptos::mount::mount_to(root, move || view! { <App ports texts/> }).forget();
    });
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
        spawn(async move {
            start.set(match Store::start(ports, texts).await {
                Ok(store) => Start::Ready(store),
                Err(error) => Start::Failed(error.0),
            });
        });
    };
    begin();
    part(move || match start.get() {
        Start::Loading => {
            view! { <p class="loading" role="status">{texts.page.loading}</p> }.into_any()
        }
        Start::Failed(reason) => view! {
            <main class="loading" role="alert">
                <p>{reason}</p>
                <button type="button" class="ds-button action" on:click=click(begin)>
                    {texts.page.try_again}
                </button>
            </main>
        }
        .into_any(),
        Start::Ready(store) => {
            provide_context(store.translated());
            view! { <Page/> }.into_any()
        }
    })
}

/// A text that changes. One type for all of them, instead of one for each closure, is what keeps the
/// module small; the same goes for the helpers below.
fn text(read: impl Fn() -> String + Send + Sync + 'static) -> Signal<String> {
    Signal::derive(read)
}

/// A state that is on or off.
fn flag(read: impl Fn() -> bool + Send + Sync + 'static) -> Signal<bool> {
    Signal::derive(read)
}

/// An attribute that is there or not; its value does not matter.
fn mark(read: impl Fn() -> bool + Send + Sync + 'static) -> Signal<Option<&'static str>> {
    Signal::derive(move || read().then_some("true"))
}

/// A part of the page that is built anew when what it reads changes.
fn part(build: impl FnMut() -> AnyView + Send + 'static) -> Box<dyn FnMut() -> AnyView + Send> {
    Box::new(build)
}

/// A text that tells when something has really changed: what reads it is built anew only then, not at
/// every pull of a lever. The value of a field is always read so: to set what stands there already makes a browser look
/// through the whole form for what it could fill in.
fn only_when(read: impl Fn() -> String + Send + Sync + 'static) -> Memo<String> {
    // One memo for all of them, too.
    fn memo(read: Box<dyn Fn() -> String + Send + Sync>) -> Memo<String> {
        Memo::new(move |_| read())
    }
    memo(Box::new(read))
}

/// Lines as one text, for [`only_when`].
fn joined(lines: impl Iterator<Item = String>) -> String {
    lines.collect::<Vec<_>>().join("\n")
}

/// Builds anew when `memo` changes. A memo that is tracked but never read has never run, and tells
/// nothing; so it is read.
fn follow(memo: Memo<String>) {
    memo.with(|_| ());
}

/// What a click does.
fn click(act: impl FnMut() + 'static) -> Box<dyn FnMut(leptos::ev::MouseEvent)> {
    let mut act = act;
    Box::new(move |_| act())
}

/// What a change does.
fn change(act: impl FnMut() + 'static) -> Box<dyn FnMut(leptos::ev::Event)> {
    let mut act = act;
    Box::new(move |_| act())
}

/// What a change of a field does with the field's new text.
fn typed(mut act: impl FnMut(String) + 'static) -> Box<dyn FnMut(leptos::ev::Event)> {
    Box::new(move |event| act(event_target_value(&event)))
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
    let data = &store.packaged.data;
    let versions = fill(page.versions, &[("model", MODEL_VERSION), ("data", data)]);
    // What is not on the first screen is fetched once that is there.
    let soon = Pause::new(AFTER_START, move || later::fetch(store));
    soon.start();
    let soon = StoredValue::new_local(Some(soon));
    on_cleanup(move || soon.set_value(None));
    provide_context(chart::Painter::new());
    let explored = flag(move || store.view().tab == Tab::Explore);
    // Figures that came with a link stand alone until the reader asks for today's.
    let frozen = flag(move || {
        let as_made = store.as_made.get();
        as_made.is_some_and(|as_made| !as_made.now)
    });
    // Built when it is first opened, and again at the next visit: what is not seen costs nothing.
    let elsewhere = only_when(move || format!("{:?}", store.view().tab));
    let elsewhere = part(move || {
        follow(elsewhere);
        match untrack(|| store.view().tab) {
            Tab::Explore => ().into_any(),
            Tab::Compare => later::show_with_texts(|later, long| (later.compare)(long)),
            Tab::Analyses => later::show_with_texts(|_, long| parts::show(analysis::load, long)),
            Tab::Country | Tab::About => {
                later::show_with_texts(|_, long| parts::show(reading::load, long))
            }
            Tab::Numbers => later::show_with_texts(|_, long| parts::show(numbers::load, long)),
        }
    });
    view! {
        <a class="skip-link" href="#innhold">{page.skip}</a>
        <header::Header/>
        <header::Tabs/>
        <main id="innhold" tabindex="-1" data-ready="">
            <figures::Strip/>
            <notices::Notices/>
            <div class="scenarios">{later::show_quietly(|later, long| (later.scenarios)(long))}</div>
            <levers::Levers/>
            <div class="answers">
                {later::show_quietly(|later, long| (later.as_made)(long))}
                <div hidden=flag(move || !explored.get() || frozen.get())>
                    <figures::Figures/>
                    {later::show_quietly(|later, long| (later.goals)(long))}
                    <chart::Charts/>
                    {later::show_quietly(|_, long| parts::show(sure::load, long))}
                    <facts::Facts/>
                </div>
                {elsewhere}
            </div>
        </main>
        <footer class="site-footer">
            <p>{fill(page.credit, &[("tables", TABLES)])} " " {versions}</p>
            <p>{page.private}</p>
            {later::show_quietly(|later, long| (later.footer)(long))}
        </footer>
        <help::HelpPanels/>
        <figures::FormulaPanels/>
        {panel(header::STEPS, page.steps, |later, long| (later.steps)(long))}
        {panel(header::SHARE, page.share, |later, long| (later.share)(long))}
        {panel(header::LIBRARY, page.library, |later, long| (later.library)(long))}
        {panel(levers::CHANGES, page.changes, |later, long| (later.changes)(long))}
        {later::show_quietly(|later, long| (later.paper)(long))}
    }
}

/// A panel whose content comes later.
fn panel(
    id: &'static str,
    title: &'static str,
    content: fn(&Later, Arc<Long>) -> AnyView,
) -> impl IntoView {
    let content = move || later::show_with_texts(content);
    view! { <panel::Panel id=id.to_owned() title=title.to_owned() content=Box::new(content)/> }
}
