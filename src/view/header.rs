//! The header: name, municipality, steps back and again, sharing, menu; and the parts of the page.

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::state::{Action, History, Tab};
use omsorgstrappa_core::text::Long;

use super::{click, first, flag, later, mark, paper, picker::Picker, store};
use crate::platform::element;
use crate::store::Store;

/// Id of the menu.
pub const MENU: &str = "menu";
/// Id of the button that opens the menu.
pub const MENU_BUTTON: &str = "menu-button";
/// Ids of the panels that the header opens.
pub const STEPS: &str = "steps";
/// See [`STEPS`].
pub const SHARE: &str = "share";
/// See [`STEPS`].
pub const LIBRARY: &str = "library";

#[component]
pub fn Header() -> impl IntoView {
    let store = store();
    let page = &store.texts.page;
    let choose = move |act: fn(Store)| {
        click(move || {
            element::hide_popover(MENU);
            act(store);
        })
    };
    let open_file = |store| later::with(store, |later, store| (later.open_file)(store));
    let save_file = |store| later::with(store, |later, store| (later.save_file)(store));
    let nothing = move |is: fn(&History) -> bool| mark(move || store.history(is));
    view! {
        <header class="site-header">
            <h1 class="site-name">{page.title}</h1>
            <Picker/>
            <div class="header-tools" role="group">
                <button
                    type="button"
                    class="ds-button action"
                    data-variant="tertiary"
                    aria-keyshortcuts="Control+Z Meta+Z"
                    aria-disabled=nothing(|history| history.undoable().is_none())
                    on:click=click(move || store.undo())
                >
                    {page.undo}
                </button>
                <button
                    type="button"
                    class="ds-button action"
                    data-variant="tertiary"
                    aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z Control+Y"
                    aria-disabled=nothing(|history| history.redoable().is_none())
                    on:click=click(move || store.redo())
                >
                    {page.redo}
                </button>
                <button type="button" class="ds-button action" data-variant="tertiary" popovertarget=STEPS>{page.steps}</button>
                <button type="button" class="ds-button action" data-variant="tertiary" popovertarget=SHARE>{page.share}</button>
            </div>
            <div class="languages">{later::show_quietly(|later, long| (later.languages)(long))}</div>
            <button type="button" class="ds-button action menu-button chevron" data-variant="secondary" id=MENU_BUTTON popovertarget=MENU>
                {page.menu}
            </button>
            <div id=MENU class="menu" popover="auto">
                <ul role="list">
                    <li><button type="button" on:click=choose(|_| element::show_popover(LIBRARY))>{page.library}</button></li>
                    <li><button type="button" on:click=choose(open_file)>{page.open_file}</button></li>
                    <li><button type="button" on:click=choose(save_file)>{page.save_file}</button></li>
                    {later::show_quietly(|later, long| (later.menu)(long))}
                    <li class="apart"><button type="button" on:click=choose(Store::reset_all)>{page.reset_all}</button></li>
                </ul>
            </div>
        </header>
    }
}

/// What the menu has besides: printing, and the hints again.
pub fn more(long: Arc<Long>) -> AnyView {
    view! {
        {paper::menu(Arc::clone(&long))}
        <li>{first::menu_entry(long)}</li>
    }
    .into_any()
}

/// The parts of the page.
#[component]
pub fn Tabs() -> impl IntoView {
    let store = store();
    let page = &store.texts.page;
    let tabs = Tab::ALL
        .into_iter()
        .zip(page.view_names)
        .map(|(tab, name)| {
            let here = flag(move || store.view().tab == tab);
            view! {
                <li>
                    <button
                        type="button"
                        aria-current=move || here.get().then_some("page")
                        on:click=click(move || store.act(&Action::SetTab(tab)))
                    >
                        {name}
                    </button>
                </li>
            }
        });
    view! {
        <nav class="tabs" aria-label=page.views>
            <ul role="list">{tabs.collect_view()}</ul>
        </nav>
    }
}
