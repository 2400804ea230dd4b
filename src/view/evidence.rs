//! The tag that marks weak evidence where a number is used, and lists of sources.

use leptos::prelude::*;
use omsorgstrappa_core::model::source::Strength;
use omsorgstrappa_core::text::Catalogue;

use super::{part, store};

/// The colour of a strength's tag.
pub const fn colour(strength: Strength) -> &'static str {
    match strength {
        Strength::Weak => "warning",
        _ => "neutral",
    }
}

/// A tag where the evidence is weak or an assumption; nothing else.
pub fn weak_tag(strength: Strength, texts: &'static Catalogue) -> impl IntoView {
    texts.weak_tag(strength).map(|tag| {
        view! { " " <span class="evidence" data-color=colour(strength)>{tag}</span> }
    })
}

/// Citations with year and address, by the sources' names.
#[component]
pub fn Sources(sources: Vec<String>) -> impl IntoView {
    let store = store();
    let items = move || {
        let long = store.long();
        let items = sources.iter().filter_map(|source| {
            let citation = long.as_ref()?.citation(source);
            let year = if citation.year.is_empty() {
                String::new()
            } else {
                format!(" ({})", citation.year)
            };
            let title = citation.title.to_owned();
            let language = citation.language.to_owned();
            let title = match citation.url {
                Some(url) => view! {
                    <a href=url.to_owned() lang=language target="_blank" rel="noreferrer">{title}</a>
                }
                .into_any(),
                None => view! { <span lang=language>{title}</span> }.into_any(),
            };
            Some(view! { <li>{format!("{}: ", citation.publisher)} {title} {year}</li> })
        });
        items.collect_view().into_any()
    };
    view! { <ul class="sources" role="list">{part(items)}</ul> }
}
