//! The header: name, municipality and menu.

use leptos::prelude::*;

use super::{click, picker::Picker, store};
use crate::platform::element;
use crate::store::Store;

const MENU: &str = "menu";

#[component]
pub fn Header() -> impl IntoView {
    let store = store();
    let page = &store.texts.page;
    let choose = move |act: fn(&Store)| {
        click(move || {
            element::hide_popover(MENU);
            act(&store);
        })
    };
    view! {
        <header class="site-header">
            <h1 class="site-name">{page.title}</h1>
            <Picker/>
            <button type="button" class="ds-button action menu-button chevron" data-variant="secondary" popovertarget=MENU>
                {page.menu}
            </button>
            <div id=MENU class="menu" popover="auto">
                <ul role="list">
                    <li><button type="button" on:click=choose(Store::open_file)>{page.open_file}</button></li>
                    <li><button type="button" on:click=choose(Store::save_file)>{page.save_file}</button></li>
                    <li class="apart"><button type="button" on:click=choose(Store::reset_all)>{page.reset_all}</button></li>
                </ul>
            </div>
        </header>
    }
}
