//! The page itself on paper: each chart as a picture that is sharp, and light from a dark screen. It is made when the page
//! is about to be printed.

use leptos::prelude::*;
use omsorgstrappa_core::chart::{Axis, ChartId, Size, draw};
use omsorgstrappa_core::export::scene_svg;

use crate::platform::observe;
use crate::view::chart::plot_of;
use crate::view::export::charts;
use crate::view::{store, text};

/// The size that it is drawn in: two stand beside each other on the page.
const HALF: Size = Size {
    width: 440.0,
    height: 260.0,
};

/// What can be taken away of a chart, and its picture for paper.
pub fn beside_chart(id: ChartId) -> AnyView {
    let store = store();
    let drawn = RwSignal::new(String::new());
    observe::printing(move || {
        let Some(model) = store.model_now() else {
            return;
        };
        let plot = plot_of(id, &model, store.all_texts());
        let words = &model.shown.chart(id).words;
        let scene = draw(&plot, HALF, Axis::covering(plot.highest()));
        // The page may have been built anew, in another language.
        let _ = drawn.try_set(scene_svg(&scene, HALF, &words.finding, &words.summary));
    });
    view! {
        {charts::of_chart(id)}
        <div class="print-picture" aria-hidden="true" inner_html=text(move || drawn.get())></div>
    }
    .into_any()
}
