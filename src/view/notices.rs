//! Messages at the top of the page.

use leptos::prelude::*;

use super::control::Tool;
use super::{click, later, part, store};
use crate::platform::{element, file};
use crate::store::{Notice, NoticeKind};

#[component]
pub fn Notices() -> impl IntoView {
    let store = store();
    let notices = move || {
        store
            .notices
            .get()
            .into_iter()
            .map(message)
            .collect_view()
            .into_any()
    };
    view! { <div class="notices" role="status">{part(notices)}</div> }
}

fn message(notice: Notice) -> impl IntoView {
    let store = store();
    let page = &store.texts.page;
    let colour = match notice.kind {
        NoticeKind::Info => "info",
        NoticeKind::Warning => "warning",
    };
    let record = notice.record.map(|record| {
        let save = move || {
            file::save("omsorgstrappa-lagt-til-side.json", &record);
        };
        view! { " " <button type="button" class="quiet" on:click=click(save)>{page.save_aside}</button> }
    });
    let whole = notice
        .unkept
        .then(|| later::show_quietly(|later, long| (later.offer_all)(long)));
    let close = move || {
        store.dismiss(notice.id);
        // The button that had focus is gone; what follows the messages is next.
        element::focus("innhold");
    };
    view! {
        <div class="notice" data-color=colour>
            <p>{notice.text} {record} {whole}</p>
            <Tool sign="×" label=page.close_message.to_owned() act=click(close)/>
        </div>
    }
}
