//! Sammenlign: the scenarios as lines on one chart, their key figures in one table, and their staircases side by side.

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::chart::{ChartId, Plot};
use omsorgstrappa_core::compare::{
    Beside, figure_name, lines, lines_words, look as shown_as, plain_table, same_lines,
    shared_axis, stairs, table, years_table,
};
use omsorgstrappa_core::evaluation::Evaluation;
use omsorgstrappa_core::export::{Drawn, Handout, Sign};
use omsorgstrappa_core::figure::basis;
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::goal::layers;
use omsorgstrappa_core::state::{Action, COMPARED, ScenarioId, Slot};
use omsorgstrappa_core::text::{Catalogue, Long};

use super::{goals, look, name_of};
use crate::store::{Model, Store};
use crate::view::chart::{Drawing, table_view};
use crate::view::export::charts::{goal_sign, sign};
use crate::view::export::{self, Of};
use crate::view::paper;
use crate::view::{follow, joined, only_when, part, store, text, typed};

/// A scenario that can be compared.
struct One {
    id: ScenarioId,
    name: String,
    slot: Slot,
    evaluation: Evaluation,
}

/// The scenarios that are here, in their order. One whose municipality could not be fetched is left out.
fn all(store: Store, model: &Model, texts: &Catalogue) -> Vec<One> {
    let entries = model.state.scenarios.iter();
    entries
        .filter_map(|entry| {
            let evaluation = if entry.id == model.state.active {
                model.evaluation.clone()
            } else {
                store.worked_out(&entry.scenario)?
            };
            Some(One {
                id: entry.id,
                name: name_of(entry, texts),
                slot: entry.slot,
                evaluation,
            })
        })
        .collect()
}

/// The result of one of the scenarios; `None` where it is gone or not here.
fn evaluation_of(store: Store, model: &Model, id: ScenarioId) -> Option<Evaluation> {
    if id == model.state.active {
        return Some(model.evaluation.clone());
    }
    store.worked_out(&model.state.entry(id)?.scenario)
}

fn beside(all: &[One]) -> Vec<Beside<'_>> {
    all.iter()
        .map(|one| Beside {
            name: &one.name,
            slot: one.slot,
            evaluation: &one.evaluation,
        })
        .collect()
}

/// Which scenarios, on which municipality each, and what a place is there.
fn whose(all: &[One], texts: &Catalogue) -> Vec<String> {
    let say = |one: &One| {
        let place = &one.evaluation.prepared.baseline.name;
        let basis = basis(&one.evaluation, texts);
        let values = [
            ("place", place.as_str()),
            ("name", &one.name),
            ("basis", basis),
        ];
        fill(texts.exports.of, &values)
    };
    all.iter().map(say).collect()
}

/// The view.
pub fn compare(long: Arc<Long>) -> AnyView {
    let store = store();
    let texts = long.texts;
    let words = &texts.scenario_page;
    // The first one until another is chosen, or where that one is gone.
    let baseline = RwSignal::new(None::<ScenarioId>);
    let place_of = move |all: &[One]| {
        let chosen = baseline.get();
        let found = all.iter().position(|one| Some(one.id) == chosen);
        found.unwrap_or(0)
    };
    let row = only_when(move || {
        let model = store.model();
        let entries = model.state.scenarios.iter();
        joined(entries.map(|entry| {
            let name = name_of(entry, texts);
            format!("{} {} {name}", entry.id, entry.slot.number())
        }))
    });
    let chosen = move || store.view().compared;
    let series = COMPARED.map(|series| {
        view! {
            <option value=series.key() selected=move || chosen() == series>{figure_name(series, texts)}</option>
        }
    });
    let choose = move |key: String| {
        if let Some(series) = COMPARED.into_iter().find(|series| series.key() == key) {
            store.act(&Action::Compare(series));
        }
    };
    let says = move || {
        let model = store.model();
        let all = all(store, &model, texts);
        let view = model.state.view;
        lines_words(&beside(&all), view.compared, view.shown_year, texts)
    };
    // The names, the lines that lie on each other, and the goals.
    let keys = only_when(move || {
        let model = store.model();
        let all = all(store, &model, texts);
        let same = same_lines(&beside(&all), model.state.view.compared);
        format!(
            "{same:?} {:?} {:?} {}",
            model.state.view.compared,
            model.state.goals,
            row.get()
        )
    });
    let legend = part(move || {
        follow(keys);
        let Some(model) = store.model_now() else {
            return ().into_any();
        };
        let all = all(store, &model, texts);
        let compared = model.state.view.compared;
        let same = same_lines(&beside(&all), compared);
        let items = all.iter().zip(same).map(|(one, same)| {
            let same = same.and_then(|place| all.get(place)).map(|first| {
                let text = fill(texts.scenarios.same_line, &[("name", &first.name)]);
                view! { <small>{format!(" ({text})")}</small> }
            });
            view! { <li>{look(one.slot)} " " <span>{one.name.clone()} {same}</span></li> }
        });
        let goals = model.state.goals.iter();
        let goals = goals.filter(|goal| goal.kind.series() == Some(compared));
        let goals =
            goals.map(|goal| view! { <li>{goals::sign(goal)} " " {goals::name(goal, texts)}</li> });
        view! { {items.collect_view()} {goals.collect_view()} }.into_any()
    });
    let plot = move |model: &Model| {
        let all = all(store, model, texts);
        let view = model.state.view;
        let mut plot = lines(&beside(&all), view.compared, view.shown_year);
        if let Plot::Years(years) = &mut plot {
            years
                .layers
                .extend(layers(&model.state.goals, view.compared));
        }
        Some((plot, None))
    };
    let key_table = part(move || {
        let model = store.model();
        let all = all(store, &model, texts);
        let year = model.state.view.shown_year;
        let table = table(&beside(&all), place_of(&all), year, texts);
        table_view(table, "compare-caption".to_owned())
    });
    let by_year = part(move || {
        let model = store.model();
        let all = all(store, &model, texts);
        let view = model.state.view;
        let table = years_table(&beside(&all), view.compared, view.shown_year, texts);
        table_view(table, "compare-years-caption".to_owned())
    });
    let lines_control = export::control(
        "compare",
        Of::Both,
        text(move || says().finding),
        move || {
            let model = store.model_now()?;
            let all = all(store, &model, texts);
            let view = model.state.view;
            let words = lines_words(&beside(&all), view.compared, view.shown_year, texts);
            let goals = model.state.goals.iter();
            let goals = goals.filter(|goal| goal.kind.series() == Some(view.compared));
            let looks = all
                .iter()
                .map(|one| (Sign::Look(shown_as(one.slot)), one.name.clone()));
            Some(Handout {
                key: "compare".to_owned(),
                title: words.finding,
                subtitle: figure_name(view.compared, texts).to_owned(),
                summary: words.summary,
                legend: looks
                    .chain(goals.map(|goal| goal_sign(goal, texts)))
                    .collect(),
                drawn: Some(Drawn::Plot(plot(&model)?.0, None)),
                table: Some(years_table(
                    &beside(&all),
                    view.compared,
                    view.shown_year,
                    texts,
                )),
                notes: whose(&all, texts),
                apart: true,
            })
        },
    );
    let lines_picture = paper::picture(paper::WHOLE, move |model| {
        let (plot, axis) = plot(model)?;
        let all = all(store, model, texts);
        let view = model.state.view;
        let words = lines_words(&beside(&all), view.compared, view.shown_year, texts);
        Some((plot, axis, [words.finding, words.summary]))
    });
    let table_control = export::control(
        "compare-table",
        Of::Table,
        Signal::stored(words.compare_title.to_owned()),
        move || {
            let model = store.model_now()?;
            let all = all(store, &model, texts);
            let place = place_of(&all);
            let table = plain_table(&beside(&all), place, model.state.view.shown_year, texts);
            let notes = whose(&all, texts);
            let handout = Handout::of_table("compare-table", table);
            Some(Handout {
                notes,
                apart: true,
                ..handout
            })
        },
    );
    let than = part(move || {
        follow(row);
        let Some(model) = store.model_now() else {
            return ().into_any();
        };
        let all = all(store, &model, texts);
        let chosen = untrack(|| place_of(&all));
        let options = all.into_iter().enumerate();
        options
            .map(|(place, one)| {
                view! { <option value=one.id.to_string() selected=place == chosen>{one.name}</option> }
            })
            .collect_view()
            .into_any()
    });
    let multiples = part(move || {
        follow(row);
        let Some(model) = store.model_now() else {
            return ().into_any();
        };
        let items = all(store, &model, texts).into_iter().map(|one| {
            let id = one.id;
            let key = format!("stairs-{id}");
            let (title, summary) = (format!("{key}-title"), format!("{key}-summary"));
            let make = move |model: &Model| {
                let all = all(store, model, texts);
                let plots = stairs(&beside(&all), model.state.view, texts);
                let axis = shared_axis(&plots);
                let place = all.iter().position(|one| one.id == id)?;
                Some((plots.into_iter().nth(place)?, Some(axis)))
            };
            let says = move || {
                let model = store.model();
                let evaluation = evaluation_of(store, &model, id)?;
                let words = ChartId::Stairs.words(&evaluation, model.state.view, texts);
                Some(words.summary)
            };
            let caption = format!("stairs-{id}-caption");
            let numbers = part(move || {
                let model = store.model();
                let Some(evaluation) = evaluation_of(store, &model, id) else {
                    return ().into_any();
                };
                let table = ChartId::Stairs.table(&evaluation, model.state.view, texts);
                table_view(table, caption.clone())
            });
            let name = one.name.clone();
            let control =
                export::control(&key, Of::Both, Signal::stored(name.clone()), move || {
                    let model = store.model_now()?;
                    let view = model.state.view;
                    let mut all = all(store, &model, texts);
                    let one = all.remove(all.iter().position(|one| one.id == id)?);
                    let words = ChartId::Stairs.words(&one.evaluation, view, texts);
                    let legend = ChartId::Stairs.legend(&one.evaluation, view, texts);
                    let (drawn, axis) = make(&model)?;
                    let table = ChartId::Stairs.table(&one.evaluation, view, texts);
                    Some(Handout {
                        key: format!("stairs-{id}"),
                        title: format!("{name}: {}", words.finding),
                        subtitle: words.subtitle,
                        summary: words.summary,
                        legend: legend.iter().map(sign).collect(),
                        drawn: Some(Drawn::Plot(drawn, axis)),
                        table: Some(table),
                        notes: whose(&[one], texts),
                        apart: true,
                    })
                });
            let picture = paper::picture(paper::HALF, move |model| {
                let (plot, axis) = make(model)?;
                let evaluation = evaluation_of(store, model, id)?;
                let words = ChartId::Stairs.words(&evaluation, model.state.view, texts);
                Some((plot, axis, [words.finding, words.summary]))
            });
            view! {
                <li class="chart card">
                    <h3 id=title.clone()>{look(one.slot)} " " {one.name}</h3>
                    <Drawing key title=title.clone() summary=summary.clone() make=Box::new(make)/>
                    <p class="chart-summary" id=summary>{move || says().unwrap_or_default()}</p>
                    <div class="foot">
                        <details class="disclosure">
                            <summary aria-describedby=title.clone()>{texts.charts.show_table}</summary>
                            {numbers}
                        </details>
                        {control}
                        {picture}
                    </div>
                </li>
            }
        });
        items.collect_view().into_any()
    });
    let years = only_when(move || {
        let model = store.model();
        let years = model.evaluation.outputs.years();
        let years = years.map(|year| year.to_string());
        format!(
            "{} {}",
            model.state.view.shown_year,
            years.collect::<Vec<_>>().join(" ")
        )
    });
    let years = part(move || {
        let listed = years.get();
        let mut listed = listed.split(' ');
        let chosen = listed.next().unwrap_or_default().to_owned();
        listed
            .map(|year| view! { <option value=year.to_owned() selected=year == chosen>{year.to_owned()}</option> })
            .collect_view()
            .into_any()
    });
    let show_year = move |year: String| {
        if let Ok(year) = year.parse() {
            store.act(&Action::ShowYear(year));
        }
    };
    let alone = move || store.model().state.scenarios.len() < 2;
    view! {
        <section class="compare" aria-labelledby="compare-title">
            <h2 id="compare-title">{words.compare_title}</h2>
            <p class="nothing" hidden=move || !alone()>{words.compare_help}</p>
            <article class="chart card" aria-labelledby="compare-chart-title">
                <div class="chart-head">
                    <h3 id="compare-chart-title">{text(move || says().finding)}</h3>
                    <p class="compare-by">
                        <label for="compared">{words.compared_by}</label>
                        <select class="ds-input" id="compared" autocomplete="off" on:change=typed(choose)>{series}</select>
                        <label for="compare-year">{texts.figures.in_year}</label>
                        <select class="ds-input" id="compare-year" autocomplete="off" on:change=typed(show_year)>{years}</select>
                    </p>
                </div>
                <ul class="legend" role="list">{legend}</ul>
                <Drawing
                    key="compare".to_owned()
                    title="compare-chart-title".to_owned()
                    summary="compare-summary".to_owned()
                    make=Box::new(plot)
                />
                <p class="chart-summary" id="compare-summary">{text(move || says().summary)}</p>
                <div class="foot">
                    <details class="disclosure">
                        <summary>{texts.charts.show_table}</summary>
                        {by_year}
                    </details>
                    {lines_control}
                    {lines_picture}
                </div>
            </article>
            <article class="card compare-table" aria-labelledby="compare-caption">
                <p class="compare-by">
                    <label for="compare-than">{words.than}</label>
                    <select
                        class="ds-input"
                        id="compare-than"
                        autocomplete="off"
                        on:change=typed(move |text| baseline.set(text.parse().ok()))
                    >
                        {than}
                    </select>
                </p>
                {key_table}
                {table_control}
            </article>
            {goals::goals(Arc::clone(&long))}
            <h3>{words.stairs_each}</h3>
            <ul class="multiples" role="list">{multiples}</ul>
        </section>
    }
    .into_any()
}
