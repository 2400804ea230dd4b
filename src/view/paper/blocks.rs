//! The parts that pages are made of: charts with their legend, tags.

use leptos::prelude::*;
use omsorgstrappa_core::chart::{Axis, LegendItem, Plot, Size, draw};
use omsorgstrappa_core::export::scene_svg;

use crate::view::chart::legend_items;

/// What a number rests on, where that has to be said.
pub fn tags(tags: impl IntoIterator<Item = &'static str>) -> AnyView {
    let tags = tags
        .into_iter()
        .map(|tag| view! { " " <span class="paper-tag">{tag}</span> });
    tags.collect_view().into_any()
}

/// A chart, drawn as wide as its place.
pub fn picture(plot: &Plot, size: Size, finding: &str, summary: &str) -> AnyView {
    let scene = draw(plot, size, Axis::covering(plot.highest()));
    let drawn = scene_svg(&scene, size, finding, summary);
    view! { <div class="paper-picture" inner_html=drawn></div> }.into_any()
}

/// What the colours of a chart mean.
pub fn legend(items: &[LegendItem]) -> AnyView {
    view! { <ul class="legend" role="list">{legend_items(items.to_vec())}</ul> }.into_any()
}
