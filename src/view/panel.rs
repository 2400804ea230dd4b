//! A panel over the page: help or a formula. Its content is built when it opens.

use leptos::prelude::*;

use super::{later, part, store};
use crate::platform::element::is_opening;

/// What a panel holds.
pub type Content = Box<dyn Fn() -> AnyView + Send>;

#[component]
pub fn Panel(
    /// The panel's id, which its buttons name.
    id: String,
    /// Extra class.
    #[prop(optional)]
    class: &'static str,
    /// Its heading.
    title: String,
    /// What it holds.
    content: Content,
) -> impl IntoView {
    let store = store();
    let open = RwSignal::new(false);
    let heading = format!("{id}-title");
    view! {
        <div
            id=id.clone()
            class=format!("panel {class}")
            popover="auto"
            role="dialog"
            aria-labelledby=heading.clone()
            on:beforetoggle=move |event| {
                later::fetch(store);
                if is_opening(&event) {
                    open.set(true);
                }
            }
            // Emptied when it is closed and not before: what has focus inside must be there for the browser to give focus
            // back to the button.
            on:toggle=move |event| if !is_opening(&event) {
                open.set(false);
            }
        >
            <div class="panel-head">
                <h2 id=heading.clone()>{title}</h2>
                <button
                    type="button"
                    class="ds-button action"
                    data-variant="secondary"
                    popovertarget=id.clone()
                    popovertargetaction="hide"
                >
                    {store.texts.page.close}
                </button>
            </div>
            <div class="panel-body">
                {part(move || if open.get() { content() } else { ().into_any() })}
            </div>
        </div>
    }
}
