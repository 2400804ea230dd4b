//! The scenario on one page. It is laid out in the roomiest way that fits.

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::figure::FigureLine;
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::sheet::{Handed, Move, PaperFigure, ROOMS, Room, Said, Sheet};
use omsorgstrappa_core::text::{Catalogue, Long};

use super::blocks::{self, tags};
use super::{foot, with_subject};
use crate::platform::paper as printer;
use crate::port::spawn;
use crate::store::{Model, Store};
use crate::view::chart::table_of;
use crate::view::{mark, part};

const ID: &str = "sheet";
/// While it has this it is laid out as on paper, whatever the width of the screen.
const AS_PRINTED: &str = "data-measured";
/// The height of an A4 inside its margins of 14 mm, less what letters may be taller in print than on screen; CSS pixels.
const HIGHEST: f64 = 1000.0;

/// The page by itself.
pub fn alone(store: Store, model: &Model, long: &Long) -> AnyView {
    let page = page(store, model, long.texts);
    view! { <div class="paper light">{page}</div> }.into_any()
}

/// The page.
pub fn page(store: Store, model: &Model, texts: &'static Catalogue) -> AnyView {
    let sheet = with_subject(store, model, texts, |subject| Sheet::new(subject, texts));
    let Some(sheet) = sheet.map(Arc::new) else {
        return ().into_any();
    };
    let handed = foot::handed(store, model);
    let (tightness, fits) = (RwSignal::new(0_usize), RwSignal::new(false));
    part(move || {
        let tried = tightness.get();
        spawn(async move {
            // Its letters are asked for when it is first laid out.
            printer::height_with(ID, AS_PRINTED);
            printer::letters_ready().await;
            let height = printer::height_with(ID, AS_PRINTED).unwrap_or_default();
            // Another scenario may have taken its place meanwhile.
            if tightness.try_get_untracked() != Some(tried) {
                return;
            }
            if height > HIGHEST && tried + 1 < ROOMS.len() {
                tightness.set(tried + 1);
            } else {
                fits.set(true);
            }
        });
        let room = ROOMS.get(tried).or(ROOMS.last());
        room.map_or_else(
            || ().into_any(),
            |room| laid_out(&sheet, *room, fits, handed.clone(), texts),
        )
    })
    .into_any()
}

fn laid_out(
    sheet: &Sheet,
    room: Room,
    fits: RwSignal<bool>,
    handed: Handed,
    texts: &'static Catalogue,
) -> AnyView {
    let words = &texts.paper;
    let [name, _] = words.names;
    let said = sheet.moves.in_room(room, texts);
    let many = said.is_long();
    let figures = sheet.figures.iter().map(figure);
    let premises = sheet.premises.iter().map(|premise| {
        view! {
            <div><dt>{premise.name}</dt><dd>{premise.text.clone()} {tags(premise.tag)}</dd></div>
        }
    });
    let left_out = sheet
        .not_modelled
        .iter()
        .map(|item| view! { <li>{*item}</li> });
    view! {
        <article
            class="sheet"
            id=ID
            aria-labelledby="sheet-title"
            data-density=room.density.to_string()
            data-long=many.then_some("")
            data-fits=mark(move || fits.get())
        >
            <header>
                <p class="sheet-kind"><strong>{texts.page.title}</strong> <span>{name}</span></p>
                <h2 id="sheet-title">{sheet.name.clone()}</h2>
                <p class="sheet-scope"><strong>{sheet.place.clone()}</strong> " · " {sheet.years.clone()}</p>
                <p class="sheet-finding">{sheet.finding.clone()}</p>
            </header>
            <section class="sheet-figures" aria-label=texts.figures.title>
                <ul role="list">{figures.collect_view()}</ul>
                {beside(&sheet.beside)}
            </section>
            <div class="sheet-body">
                {moves(&sheet.rest, said, texts)}
                <div class="sheet-pictures">
                    <figure class="sheet-chart">
                        <figcaption>{sheet.subtitle.clone()}</figcaption>
                        {blocks::legend(&sheet.legend)}
                        {blocks::picture(&sheet.plot, room.chart, &sheet.finding, &sheet.summary)}
                    </figure>
                    <section>
                        <h3>{words.years_title}</h3>
                        {table_of(sheet.table.clone(), "sheet-table".to_owned(), "numbers")}
                    </section>
                    <section>
                        <h3>{texts.facts.not_modelled_title}</h3>
                        <ul>{left_out.collect_view()}</ul>
                    </section>
                </div>
                <section class="sheet-premises">
                    <h3>{words.premises_title}</h3>
                    <dl>{premises.collect_view()}</dl>
                </section>
            </div>
            <footer>
                <div>
                    {foot::link(&handed, texts)}
                    <p>{sheet.credit.clone()} " " {sheet.versions.clone()}</p>
                </div>
                {foot::code(&handed, texts)}
            </footer>
        </article>
    }
    .into_any()
}

fn line(line: &FigureLine) -> AnyView {
    let strong =
        (!line.strong.is_empty()).then(|| view! { <strong>{line.strong.clone()}</strong> " " });
    view! { <li>{strong} {line.rest.clone()}</li> }.into_any()
}

fn figure(figure: &PaperFigure) -> AnyView {
    let values = figure.values.iter().map(|value| {
        let when = (!value.when.is_empty())
            .then(|| view! { <span class="sheet-when">{value.when}</span> });
        let unit =
            (!value.unit.is_empty()).then(|| view! { " " <span class="unit">{value.unit}</span> });
        view! {
            <div>
                {when}
                <p class="sheet-value">{value.value.clone()} {unit}</p>
                <p class="sheet-range">{value.range.clone()}</p>
            </div>
        }
    });
    let of = (!figure.of.is_empty()).then(|| view! { " " <span>{figure.of}</span> });
    view! {
        <li>
            <h3>{figure.label} {of} {tags(figure.tags.iter().copied())}</h3>
            <div class="sheet-values">{values.collect_view()}</div>
            <ul role="list">{figure.lines.iter().map(line).collect_view()}</ul>
        </li>
    }
    .into_any()
}

fn beside(lines: &[FigureLine]) -> AnyView {
    view! { <ul class="sheet-beside" role="list">{lines.iter().map(line).collect_view()}</ul> }
        .into_any()
}

fn moves(rest: &str, said: Said, texts: &'static Catalogue) -> AnyView {
    let notes = said
        .notes
        .into_iter()
        .map(|note| view! { <p class="sheet-note">{note}</p> });
    view! {
        <section class="sheet-moves">
            <h3>{texts.paper.changed}</h3>
            {moves_list(said.moves, texts)}
            <p>{rest.to_owned()}</p>
            {notes.collect_view()}
        </section>
    }
    .into_any()
}

/// Changes from what to what, each with its reason.
pub fn moves_list(moves: Vec<Move>, texts: &'static Catalogue) -> AnyView {
    let words = &texts.scenario_page;
    let items = moves.into_iter().map(|one| {
        let reason = (!one.reason.is_empty()).then(|| {
            view! { <p class="sheet-reason">{words.reason} ": " {one.reason}</p> }
        });
        view! {
            <li>
                <p>
                    <strong>{one.name}</strong> " "
                    {fill(words.from_to, &[("from", &one.from), ("to", &one.to)])}
                    {tags(one.tag)}
                </p>
                {reason}
            </li>
        }
    });
    view! { <ul class="sheet-changes" role="list">{items.collect_view()}</ul> }.into_any()
}
