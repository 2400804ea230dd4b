//! The page itself on paper: each chart as a picture that is sharp, and light from a dark screen. It is made when the page
//! is about to be printed.

use leptos::prelude::*;
use omsorgstrappa_core::chart::{Axis, ChartId, Plot, Size, draw};
use omsorgstrappa_core::export::scene_svg;

use crate::store::Model;
use crate::view::chart::plot_of;
use crate::view::export::charts;
use crate::view::{store, text};

/// The size of one of two charts that stand beside each other.
pub const HALF: Size = Size {
    width: 440.0,
    height: 260.0,
};
/// The size of one that has the whole width.
pub const WHOLE: Size = Size {
    width: 720.0,
    height: 300.0,
};

/// What can be taken away of a chart, and its picture for paper.
pub fn beside_chart(id: ChartId) -> AnyView {
    let store = store();
    let picture = picture(HALF, move |model| {
        let plot = plot_of(id, model, store.all_texts());
        let words = &model.shown.chart(id).words;
        Some((
            plot,
            None,
            [&words.finding, &words.summary].map(Clone::clone),
        ))
    });
    view! { {charts::of_chart(id)} {picture} }.into_any()
}

/// A chart's picture for paper: what `make` gives, with its axis where that is not its own, finding and summary.
pub fn picture(
    size: Size,
    make: impl Fn(&Model) -> Option<(Plot, Option<Axis>, [String; 2])> + 'static,
) -> AnyView {
    let store = store();
    let drawn = RwSignal::new(String::new());
    let printing = window_event_listener_untyped("beforeprint", move |_| {
        let found = store.model_now().and_then(|model| untrack(|| make(&model)));
        if let Some((plot, axis, [finding, summary])) = found {
            let axis = axis.unwrap_or_else(|| Axis::covering(plot.highest()));
            let scene = draw(&plot, size, axis);
            drawn.set(scene_svg(&scene, size, &finding, &summary));
        }
    });
    on_cleanup(move || printing.remove());
    view! { <div class="print-picture" aria-hidden="true" inner_html=text(move || drawn.get())></div> }
        .into_any()
}
