//! Two levers at once as a map.

use leptos::prelude::*;
use omsorgstrappa_core::explain::{MapPicture, map_picture};
use omsorgstrappa_core::export::{Drawn, Handout, Sign};
use omsorgstrappa_core::model::series::Series;
use omsorgstrappa_core::seek::{Map, MapKind};
use omsorgstrappa_core::text::Catalogue;

use super::{Tick, card, numbers};
use crate::store::sure;
use crate::view::export::{self, Of};
use crate::view::{flag, part, store, typed};

/// What the map can be coloured by, with its place among the names of results.
const COLOURS: [(Series, usize); 3] = [
    (Series::UnmetDecided, 3),
    (Series::Unmet, 2),
    (Series::Cost, 5),
];

/// The card.
pub fn map(texts: &'static Catalogue) -> AnyView {
    let words = &texts.uncertainty;
    card("map-title", words.map, move |tick| body(tick, texts))
}

fn body(tick: Tick, texts: &'static Catalogue) -> AnyView {
    let store = store();
    let words = &texts.uncertainty;
    let kind = RwSignal::new(MapKind::PrevalenceShift);
    let series = RwSignal::new(Series::UnmetDecided);
    let open = RwSignal::new(false);
    let found = move || {
        let (kind, series) = (kind.get(), series.get());
        sure::with_live(store, |live, model| {
            let evaluation = &model.evaluation;
            let inputs = evaluation.scenario.inputs(evaluation.prepared.end_year());
            let year = model.state.view.shown_year;
            let map = Map::new(&mut live.engine, &inputs, kind, series, year);
            map_picture(&map, evaluation, texts)
        })
    };
    let picture = part(move || {
        tick.follow();
        found().map_or_else(|| ().into_any(), |picture| draw(picture, open, texts))
    });
    let control = export::control(
        "map",
        Of::Both,
        Signal::stored(words.map.to_owned()),
        move || {
            let picture = found()?;
            let signs = [
                (Sign::Today, words.map_today),
                (Sign::Here, words.map_scenario),
            ];
            Some(Handout {
                key: "map".to_owned(),
                title: words.map.to_owned(),
                subtitle: picture.summary.clone(),
                summary: picture.summary.clone(),
                legend: signs.map(|(sign, says)| (sign, says.to_owned())).into(),
                table: Some(picture.table.clone()),
                drawn: Some(Drawn::Map(picture)),
                ..Handout::default()
            })
        },
    );
    let kinds = MapKind::ALL.into_iter().zip(words.map_kinds).enumerate();
    let kinds =
        kinds.map(|(number, (_, name))| view! { <option value=number.to_string()>{name}</option> });
    let choose_kind = move |text: String| {
        let number: usize = text.parse().unwrap_or(0);
        if let Some(&chosen) = MapKind::ALL.get(number) {
            kind.set(chosen);
        }
    };
    let colours = COLOURS.into_iter().map(|(colour, place)| {
        let here = flag(move || series.get() == colour);
        let name = words.figures.get(place).copied().unwrap_or_default();
        view! { <option value=colour.key() selected=here>{name}</option> }
    });
    let choose_colour = move |key: String| {
        if let Some((colour, _)) = COLOURS.into_iter().find(|(colour, _)| colour.key() == key) {
            series.set(colour);
        }
    };
    view! {
        <p>{words.map_help}</p>
        <div class="goal-form">
            <p>
                <label for="map-kind">{words.map_kind}</label>
                <select class="ds-input" id="map-kind" autocomplete="off" on:change=typed(choose_kind)>{kinds.collect_view()}</select>
            </p>
            <p>
                <label for="map-colour">{words.map_colour}</label>
                <select class="ds-input" id="map-colour" autocomplete="off" on:change=typed(choose_colour)>
                    {colours.collect_view()}
                </select>
            </p>
        </div>
        {picture}
        {control}
    }
    .into_any()
}

fn draw(picture: MapPicture, open: RwSignal<bool>, texts: &Catalogue) -> AnyView {
    let words = &texts.uncertainty;
    let MapPicture {
        bands,
        lines,
        today,
        scenario,
        axes,
        summary,
        table,
    } = picture;
    let bands = bands
        .into_iter()
        .enumerate()
        .map(|(band, path)| view! { <path d=path data-band=band.to_string()/> });
    let lines = lines.into_iter().map(|line| {
        let [x, y] = line.at;
        view! {
            <path class="map-line" d=line.path/>
            <text class="map-number" x=x.to_string() y=y.to_string()>{line.label}</text>
        }
    });
    let [(x_name, [x_low, x_high]), (y_name, [y_low, y_high])] = axes;
    let [today_x, today_y] = today;
    let [here_x, here_y] = scenario;
    view! {
        <figure class="map">
            <figcaption>{summary}</figcaption>
            <p class="map-y">{format!("{y_name}: ↓ {y_low} … ↑ {y_high}")}</p>
            <svg viewBox="0 0 64 64" aria-hidden="true">
                <g class="map-bands" shape-rendering="crispEdges">{bands.collect_view()}</g>
                {lines.collect_view()}
                <rect class="map-today" x=(today_x - 1.2).to_string() y=(today_y - 1.2).to_string() width="2.4" height="2.4"/>
                <circle class="map-here" cx=here_x.to_string() cy=here_y.to_string() r="1.5"/>
            </svg>
            <p class="map-x">{format!("{x_name}: ← {x_low} … {x_high} →")}</p>
            <p class="map-key">"□ " {words.map_today} "  ● " {words.map_scenario}</p>
        </figure>
        {numbers(table, "map-caption", open, texts)}
    }
    .into_any()
}
