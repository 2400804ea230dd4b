//! Parts of a text that are in another language, marked so that they are read aloud in it.

use leptos::prelude::*;
use omsorgstrappa_core::text::{Long, Spoken, in_pieces};

/// A text of the page, with titles and words of other languages marked.
pub fn spoken(text: &str, long: &Long) -> AnyView {
    shown(&long.spoken(text), |text, language| {
        view! { <span lang=language>{text}</span> }.into_any()
    })
}

/// A text in which names of tests stand: they are English, as the files that hold them.
pub fn with_tests(text: &str, names: &[String]) -> AnyView {
    let known: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "en")).collect();
    shown(&in_pieces(text, &known), |text, language| {
        view! { <code lang=language>{text}</code> }.into_any()
    })
}

fn shown(pieces: &[Spoken], marked: fn(String, String) -> AnyView) -> AnyView {
    let pieces = pieces.iter().map(|piece| {
        let text = piece.text.to_owned();
        match piece.language {
            Some(language) => marked(text, language.to_owned()),
            None => text.into_any(),
        }
    });
    pieces.collect_view().into_any()
}
