//! The chart of an analysis: drawn as SVG for the width that there is, with its legend in HTML.

use std::sync::Arc;

use leptos::html::Div;
use leptos::prelude::*;
use omsorgstrappa_core::analysis::finding::{ChartKind, Finding};
use omsorgstrappa_core::chart::{figure, svg, swatch};
use omsorgstrappa_core::municipality::FactKind;

use super::desk::Desk;
use crate::platform::observe;
use crate::view::{part, text};

/// Chart and legend; the question names it and the answer describes it.
pub fn picture(desk: Desk, finding: Memo<Option<Arc<Finding>>>, title: Signal<String>) -> AnyView {
    let Some(words) = desk.words() else {
        return ().into_any();
    };
    let frame = NodeRef::<Div>::new();
    let width = RwSignal::new(None::<f64>);
    let observer = StoredValue::new_local(None);
    Effect::new(move |_| {
        if let Some(element) = frame.get() {
            let resized = observe::Size::of(&element, move |now, _| {
                // Drawing changes the height, which is no reason to draw again.
                if width.try_get_untracked().flatten() != Some(now) {
                    let _ = width.try_set(Some(now));
                }
            });
            observer.set_value(Some(resized));
        }
    });
    on_cleanup(move || observer.set_value(None));
    let drawn_words = Arc::clone(&words);
    let drawn = text(move || match (finding.get(), width.get()) {
        (Some(found), Some(width)) => {
            let name = |label: &_| drawn_words.capital(label);
            svg(&figure(&found.chart, width, &name))
        }
        _ => String::new(),
    });
    let legend = part(move || {
        let Some(found) = finding.get() else {
            return ().into_any();
        };
        let chart = &found.chart;
        let lines = chart.kind == ChartKind::Lines;
        let items = chart.series.iter().enumerate().map(|(number, series)| {
            let name = words.capital(&series.label);
            let kind = kind(desk, series.kind);
            view! { <li><span inner_html=swatch(number, lines)></span> {name} " " <small>{kind}</small></li> }
        });
        let broken = chart.series.iter().any(|series| !series.breaks.is_empty());
        let breaks = broken.then(|| {
            view! {
                <li>
                    <svg width="40" height="16" viewBox="0 0 40 16" aria-hidden="true">
                        <path class="figure-rule" data-kind="break" d="M20 0V16"/>
                    </svg>
                    {desk.page().breaks}
                </li>
            }
        });
        view! { {items.collect_view()} {breaks} }.into_any()
    });
    view! {
        <ul class="figure-legend" role="list">{legend}</ul>
        <div
            class="analysis-chart"
            role="img"
            aria-label=title
            aria-describedby="analysis-answer"
            node_ref=frame
            inner_html=drawn
        ></div>
    }
    .into_any()
}

/// How the numbers of a series are known.
pub fn kind(desk: Desk, kind: FactKind) -> String {
    let name = desk.texts.facts.kinds.get(kind as usize);
    name.filter(|name| !name.is_empty())
        .map_or_else(String::new, |name| format!("({name})"))
}

/// With a capital letter first.
pub fn capital(text: String) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) if first.is_lowercase() => first.to_uppercase().chain(letters).collect(),
        _ => text,
    }
}
