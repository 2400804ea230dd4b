//! The tag that marks weak evidence where a number is used, and lists of sources.

use leptos::prelude::*;
use omsorgstrappa_core::model::source::{Source, Strength};
use omsorgstrappa_core::text::Catalogue;

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
        view! { " " <span class="ds-tag evidence" data-color=colour(strength)>{tag}</span> }
    })
}

/// Citations with year and address.
#[component]
pub fn Sources(sources: Vec<Source>) -> impl IntoView {
    let items = sources.into_iter().map(|source| {
        let citation = source.citation();
        let year = (!citation.year.is_empty()).then(|| format!(" ({})", citation.year));
        let title = match citation.url {
            Some(url) => view! {
                <a href=url target="_blank" rel="noreferrer">{citation.title}</a>
            }
            .into_any(),
            None => citation.title.into_any(),
        };
        view! { <li>{citation.publisher} ": " {title} {year}</li> }
    });
    view! { <ul class="sources" role="list">{items.collect_view()}</ul> }
}
