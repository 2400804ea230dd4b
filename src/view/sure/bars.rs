//! Bars in a table: one row for each, so that those who do not see them read the numbers.

use leptos::prelude::*;
use omsorgstrappa_core::explain::{BarRow, Bars};
use omsorgstrappa_core::export::{Drawn, Handout};

use crate::view::export::{self, Of};

/// What can be taken away of bars; `part` is what their rows are called.
pub fn control(
    key: &'static str,
    title: &'static str,
    part: &'static str,
    found: impl Fn() -> Option<Bars> + 'static,
) -> AnyView {
    export::control(key, Of::Both, Signal::stored(title.to_owned()), move || {
        let found = found()?;
        Some(Handout {
            key: key.to_owned(),
            title: found.finding.clone(),
            subtitle: found.caption.clone(),
            summary: found.finding.clone(),
            table: Some(found.table(part)),
            drawn: Some(Drawn::Bars(found, part.to_owned())),
            ..Handout::default()
        })
    })
}

/// Bars with their finding.
pub fn bars(bars: Bars, part: &'static str) -> AnyView {
    let Bars {
        finding,
        caption,
        columns,
        rows,
        line,
    } = bars;
    let head = columns
        .into_iter()
        .map(|name| view! { <th scope="col" class="bar-number">{name}</th> });
    let rows = rows.into_iter().map(|row| bar(row, line));
    view! {
        <p class="finding">{finding}</p>
        <table class="bars">
            <caption>{caption}</caption>
            <thead><tr><th scope="col">{part}</th><td></td>{head.collect_view()}</tr></thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
    .into_any()
}

fn bar(row: BarRow, line: Option<f64>) -> AnyView {
    let [from, to] = row.span;
    let percent = |share: f64| format!("{:.2}%", share * 100.0);
    // The thinnest bar is still seen.
    let width = (to - from).max(0.004);
    let line = line.map(|at| {
        let at = percent(at);
        view! { <line class="bar-line" x1=at.clone() x2=at y1="0" y2="100%"/> }
    });
    let numbers = row
        .numbers
        .into_iter()
        .map(|number| view! { <td class="bar-number">{number.text}</td> });
    view! {
        <tr>
            <th scope="row">{row.name}</th>
            <td class="bar-cell">
                <svg class="bar" aria-hidden="true" data-whole=row.whole.then_some("")>
                    <rect x=percent(from) width=percent(width) y="15%" height="70%"/>
                    {line}
                </svg>
            </td>
            {numbers.collect_view()}
        </tr>
    }
    .into_any()
}
