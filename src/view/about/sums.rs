//! The sums of one part of the model: in words, and with the numbers put in.

use leptos::prelude::*;
use omsorgstrappa_core::method::{Chapter, Piece, Sum, sums as worked};
use omsorgstrappa_core::text::Catalogue;

use crate::view::seen::Tick;
use crate::view::{part, store};

/// The sums, worked out again while they are on screen.
pub fn sums(chapter: Chapter, tick: Tick, texts: &'static Catalogue) -> AnyView {
    let store = store();
    let all = part(move || {
        tick.follow();
        let Some(model) = store.model_now() else {
            return ().into_any();
        };
        let evaluation = &model.evaluation;
        let base = evaluation.base_year();
        let sums = worked(chapter, evaluation, model.state.view.shown_year).into_iter();
        sums.map(|sum| one(&sum, base, texts))
            .collect_view()
            .into_any()
    });
    view! { <ul class="sums" role="list">{all}</ul> }.into_any()
}

fn one(sum: &Sum, base: i32, texts: &Catalogue) -> AnyView {
    view! {
        <li data-sum=sum.key()>
            <p class="sum-words">
                <strong>{sum.title(base, texts)}</strong> " = " {pieces(sum.expression.in_words(base, texts))}
            </p>
            <p class="sum-numbers">
                {pieces(sum.expression.in_numbers(texts))} " = " <strong>{sum.result.number()}</strong> " " {sum.unit(texts)}
            </p>
        </li>
    }
    .into_any()
}

fn pieces(pieces: Vec<Piece>) -> AnyView {
    let pieces = pieces.into_iter().map(|piece| {
        if piece.raised {
            view! { <sup>{piece.text}</sup> }.into_any()
        } else {
            piece.text.into_any()
        }
    });
    pieces.collect_view().into_any()
}
