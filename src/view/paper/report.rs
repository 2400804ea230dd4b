//! The full report, with the one page first.

use leptos::prelude::*;
use omsorgstrappa_core::chart::Size;
use omsorgstrappa_core::compare::Beside;
use omsorgstrappa_core::evaluation::Evaluation;
use omsorgstrappa_core::sheet::{Block, Report, Section};
use omsorgstrappa_core::state::{Entry, Slot};
use omsorgstrappa_core::text::{Catalogue, Long};

use super::sheet::{moves_list, page};
use super::{blocks, with_subject};
use crate::store::{Model, Store};
use crate::view::chart::{table_of, table_said};
use crate::view::foreign::spoken;
use crate::view::scenario::name_of;
use crate::view::sure::bars::bars;

/// The size that a chart is drawn in: it becomes as wide as the page.
const CHART: Size = Size {
    width: 720.0,
    height: 300.0,
};

/// A scenario of the row: its name, what gives it its look, and it worked out.
type Worked = (String, Slot, Evaluation);

/// The whole report.
pub fn report(store: Store, model: &Model, long: &Long) -> AnyView {
    let texts = long.texts;
    let worked = |entry: &Entry| -> Option<Worked> {
        let evaluation = store.worked_out(&entry.scenario)?;
        Some((name_of(entry, texts), entry.slot, evaluation))
    };
    let active = model.state.active().into_iter();
    let all: Vec<Worked> = active
        .chain(model.state.pinned())
        .filter_map(worked)
        .collect();
    let beside: Vec<Beside> = all
        .iter()
        .map(|(name, slot, evaluation)| Beside {
            name,
            slot: *slot,
            evaluation,
        })
        .collect();
    let report = with_subject(store, model, texts, |subject| {
        Report::new(subject, &beside, long)
    });
    let sections = report.map_or_else(Vec::new, |report| report.sections);
    let sections = sections
        .into_iter()
        .enumerate()
        .map(|(number, one)| section(number, one, long));
    view! {
        <div class="paper light">
            {page(store, model, texts)}
            <article class="report" aria-label=report_name(texts)>{sections.collect_view()}</article>
        </div>
    }
    .into_any()
}

const fn report_name(texts: &Catalogue) -> &'static str {
    let [_, report] = texts.paper.names;
    report
}

fn section(number: usize, section: Section, long: &Long) -> AnyView {
    let id = format!("report-{number}");
    let Section { title, blocks } = section;
    let mut finding = String::new();
    let blocks = blocks.into_iter().enumerate().map(|(place, block)| {
        if let Block::Heading(text) = &block {
            finding.clone_from(text);
        }
        shown(block, format!("{id}-{place}"), &finding, long)
    });
    let blocks = blocks.collect_view();
    view! {
        <section aria-labelledby=id.clone()>
            <h2 id=id.clone()>{title}</h2>
            {blocks}
        </section>
    }
    .into_any()
}

fn shown(block: Block, id: String, finding: &str, long: &Long) -> AnyView {
    let say = |text: String| spoken(&text, long);
    let lines = |lines: Vec<String>| {
        let lines = lines.into_iter().map(|line| view! { <li>{say(line)}</li> });
        lines.collect_view()
    };
    match block {
        Block::Heading(text) => view! { <h3>{text}</h3> }.into_any(),
        Block::Text(text) => view! { <p>{say(text)}</p> }.into_any(),
        Block::Small(text) => view! { <p class="report-small">{say(text)}</p> }.into_any(),
        Block::List(all) => view! { <ul>{lines(all)}</ul> }.into_any(),
        Block::Numbered(all) => view! { <ol>{lines(all)}</ol> }.into_any(),
        Block::Numbers(table) => table_of(table, id, "numbers"),
        Block::Words(table) => table_said(table, id, "numbers words", &say),
        Block::Bars(all, part) => {
            view! { <div class="report-bars">{bars(all, part)}</div> }.into_any()
        }
        Block::Moves(moves) => moves_list(moves, long.texts),
        Block::Chart(drawing) => view! {
            <figure class="report-chart">
                {blocks::legend(&drawing.legend)}
                {blocks::picture(&drawing.plot, CHART, finding, &drawing.summary)}
            </figure>
        }
        .into_any(),
    }
}
