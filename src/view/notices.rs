//! Messages at the top of the page.

use leptos::prelude::*;

use super::{click, store};
use crate::platform::file;
use crate::store::NoticeKind;

#[component]
pub fn Notices() -> impl IntoView {
    let store = store();
    let page = &store.texts.page;
    view! {
        <div class="notices" role="status">
            <For each=move || store.notices.get() key=|notice| notice.id let:notice>
                <div
                    class="ds-alert notice"
                    data-color=match notice.kind {
                        NoticeKind::Info => "info",
                        NoticeKind::Warning => "warning",
                    }
                >
                    <p>
                        {notice.text.clone()}
                        {notice.record.clone().map(|record| view! {
                            " "
                            <button
                                type="button"
                                class="quiet"
                                on:click=click(move || {
                                    file::save("omsorgstrappa-lagt-til-side.json", &record);
                                })
                            >
                                {page.save_aside}
                            </button>
                        })}
                    </p>
                    <button
                        type="button"
                        class="ds-button tool"
                        data-variant="tertiary"
                        aria-label=page.close_message
                        on:click=click(move || store.dismiss(notice.id))
                    >
                        "×"
                    </button>
                </div>
            </For>
        </div>
    }
}
