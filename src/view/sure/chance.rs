//! «Hva er sjansen for at det er nok?»: the S-curve.

use leptos::prelude::*;
use omsorgstrappa_core::explain::{Chance, chance as explain};
use omsorgstrappa_core::export::{Drawn, Handout};
use omsorgstrappa_core::format::{parse, percent, whole};
use omsorgstrappa_core::model::series::Series;
use omsorgstrappa_core::text::Catalogue;

use super::{Tick, card, choose_figure, numbers};
use crate::store::sure;
use crate::view::export::{self, Of};
use crate::view::{change, part, store, typed};

/// Width and height of the curve's own square.
const WIDTH: f64 = 100.0;
const HEIGHT: f64 = 50.0;

/// The card.
pub fn chance(texts: &'static Catalogue) -> AnyView {
    let words = &texts.uncertainty;
    card("chance-title", words.chance, move |tick| body(tick, texts))
}

fn body(tick: Tick, texts: &'static Catalogue) -> AnyView {
    let store = store();
    let words = &texts.uncertainty;
    let series = RwSignal::new(Series::PlacesNeeded);
    let suggested = store.model_now().map_or(0.0, |model| {
        model
            .evaluation
            .at(Series::PlacesTarget, model.state.view.shown_year)
    });
    let enough = RwSignal::new(whole(suggested));
    let open = RwSignal::new(false);
    // What is asked for is answered aloud; what a lever changes is told by the figures' own status.
    let (latest, said) = (
        StoredValue::new(String::new()),
        RwSignal::new(String::new()),
    );
    let found = move || {
        let (series, enough) = (series.get(), parse(&enough.get()).unwrap_or(suggested));
        let found = sure::with_live(store, |live, model| {
            let ranges = sure::ranges(&model.state);
            live.draw(
                &model.evaluation,
                &ranges,
                omsorgstrappa_core::uncertainty::ROWS,
            );
            explain(
                &live.draws,
                series,
                model.state.view.shown_year,
                enough,
                texts,
            )
        });
        Some((found.flatten()?, enough))
    };
    let body = part(move || {
        tick.follow();
        let found = found();
        let finding = found.as_ref().map(|(found, _)| found.finding.clone());
        latest.set_value(finding.unwrap_or_default());
        found.map_or_else(
            || ().into_any(),
            |(found, enough)| curve(&found, enough, open, texts),
        )
    });
    let control = export::control(
        "chance",
        Of::Both,
        Signal::stored(words.chance.to_owned()),
        move || {
            let (found, enough) = found()?;
            Some(Handout {
                key: "chance".to_owned(),
                title: found.finding.clone(),
                subtitle: words.s_curve.to_owned(),
                summary: found.finding.clone(),
                table: Some(found.table.clone()),
                drawn: Some(Drawn::Curve(found.clone(), enough, ends(&found))),
                ..Handout::default()
            })
        },
    );
    view! {
        {choose_figure("chance-figure", series, texts)}
        <p class="compare-by">
            <label for="chance-enough">{words.enough}</label>
            <input
                type="text"
                inputmode="decimal"
                class="ds-input"
                id="chance-enough"
                autocomplete="off"
                data-writing=""
                prop:value=enough
                on:input=typed(move |text| enough.set(text))
                on:change=change(move || said.set(latest.get_value()))
            />
        </p>
        <p class="ds-sr-only" role="status">{said}</p>
        {body}
        {control}
    }
    .into_any()
}

/// The ends of the curve in words.
fn ends(found: &Chance) -> [String; 2] {
    let [low, high] = found.ends;
    let say = |value: f64, share: f64| format!("{} ({})", whole(value), percent(share, 0));
    [say(low, 0.0), say(high, 1.0)]
}

fn curve(found: &Chance, enough: f64, open: RwSignal<bool>, texts: &Catalogue) -> AnyView {
    let across = |value: f64| found.along(value) * WIDTH;
    let up = |share: f64| (1.0 - share) * HEIGHT;
    let mut path = String::new();
    for [value, share] in &found.curve {
        path.push(if path.is_empty() { 'M' } else { 'L' });
        path.push_str(
            &[
                across(*value).to_string(),
                " ".to_owned(),
                up(*share).to_string(),
            ]
            .concat(),
        );
    }
    let at = across(enough).to_string();
    view! {
        <p class="finding">{found.finding.clone()}</p>
        <figure class="s-curve">
            <figcaption>{texts.uncertainty.s_curve}</figcaption>
            <svg viewBox="0 0 100 50" preserveAspectRatio="none" aria-hidden="true">
                <path class="s-curve-line" d=path/>
                <line class="bar-line" x1=at.clone() x2=at y1="0" y2="50"/>
            </svg>
            <p class="s-curve-ends">
                {ends(found).map(|end| view! { <span>{end}</span> })}
            </p>
        </figure>
        {numbers(found.table.clone(), "chance-caption", open, texts)}
    }
    .into_any()
}
