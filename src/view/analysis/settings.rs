//! What the reader may set in a view: coverages, years, growth, which table. Position, full time and sick leave are
//! parameters of the model and are set there.

use leptos::prelude::*;
use omsorgstrappa_core::analysis::ask::{
    CHOICE, COVERAGES, WANTED_POSITION, can_be_level, choices, part_time,
};
use omsorgstrappa_core::analysis::finding::{Label, Question};
use omsorgstrappa_core::analysis::labour::average_position;
use omsorgstrappa_core::format::{fill, number, parse, tidy};
use omsorgstrappa_core::model::parameter::ParameterId;
use omsorgstrappa_core::state::{Action, Figures};

use super::desk::Desk;
use super::field::{field, list_field, select};
use super::picture::capital;
use crate::view::{change, click, flag, text};

const PERCENT: f64 = 100.0;
/// A coverage is above nothing, and nobody plans for more than a place for every second one aged 80 and over.
const COVERAGE_RANGE: [f64; 2] = [1.0, 50.0];
/// Most coverages beside each other.
const MOST_COVERAGES: usize = 4;
/// Growth a year that anybody would try, per cent.
const GROWTH_RANGE: [f64; 2] = [-10.0, 10.0];
/// Average position, per cent.
const POSITION_RANGE: [f64; 2] = [10.0, 100.0];

/// Every control of a question; nothing where it has none.
pub fn settings(desk: Desk, question: Question) -> AnyView {
    let mut controls: Vec<AnyView> = Vec::new();
    let figures = desk.figures();
    if choices(question, figures) > 1 {
        controls.push(choice(desk, question, figures));
    }
    match question {
        Question::Dimensioning => {
            controls.push(coverages(desk, &COVERAGES));
            controls.extend([year(desk, question, 0), year(desk, question, 1)]);
        }
        Question::Choice => {
            controls.push(coverages(desk, &CHOICE));
            controls.push(year(desk, question, 1));
        }
        Question::Dementia => {
            controls.extend([year(desk, question, 0), year(desk, question, 1)]);
        }
        Question::HealthyYears | Question::Staircase => {
            controls.push(year(desk, question, 1));
        }
        Question::Openings | Question::Capacity | Question::NewPlaces
            if figures == Figures::Here =>
        {
            controls.push(year(desk, question, 1));
        }
        Question::CostDevelopment if figures == Figures::Here => {
            controls.push(compared(desk, question, figures));
        }
        Question::Under67 => {
            controls.extend([growth(desk), year(desk, question, 1)]);
        }
        Question::Labour => controls.extend(labour(desk, question)),
        Question::WhatHappened => controls.push(indexed(desk)),
        Question::Profile | Question::AverageProfile | Question::HomeCareStaff => {
            controls.push(compared(desk, question, figures));
        }
        _ => {}
    }
    if controls.is_empty() {
        return ().into_any();
    }
    let page = desk.page();
    let reset = move || {
        desk.wishes.update(|wishes| {
            wishes.coverages.clear();
            wishes.years = None;
            wishes.growth = None;
            wishes.position = None;
        });
    };
    let moved = flag(move || {
        desk.wishes.with(|wishes| {
            wishes.coverages.is_empty()
                && wishes.years.is_none()
                && wishes.growth.is_none()
                && wishes.position.is_none()
        })
    });
    view! {
        <div class="analysis-settings" role="group" aria-label=page.settings>
            {controls}
            <button type="button" class="quiet" hidden=moved on:click=click(reset)>{page.as_in_plan}</button>
        </div>
    }
    .into_any()
}

fn refused(desk: Desk, [low, high]: [f64; 2]) -> String {
    let (low, high) = (number(low, 0), number(high, 0));
    fill(desk.page().outside, &[("low", &low), ("high", &high)])
}

fn inside(desk: Desk, text: &str, [low, high]: [f64; 2]) -> Result<f64, String> {
    parse(text)
        .filter(|value| (low..=high).contains(value))
        .ok_or_else(|| refused(desk, [low, high]))
}

fn choice(desk: Desk, question: Question, figures: Figures) -> AnyView {
    let page = desk.page();
    let names: &[&str] = match question {
        Question::Profile => &page.profile_tables,
        Question::AverageProfile => &page.average_tables,
        Question::Measures => &page.measure_plans,
        Question::Under67 => &page.under_67,
        Question::WhatHappened => &page.followed,
        _ => &page.history,
    };
    let names = names.iter().take(choices(question, figures));
    let names = names.map(|name| (*name).to_owned()).collect();
    let chosen = Signal::derive(move || desk.wishes.with(|wishes| wishes.choice));
    let choose = move |place| {
        desk.wishes.update(|wishes| {
            wishes.choice = place;
            wishes.compared = None;
        });
    };
    select(
        "analysis-choice",
        page.choose,
        names,
        chosen,
        Box::new(choose),
    )
}

fn coverages(desk: Desk, otherwise: &'static [f64]) -> AnyView {
    let page = desk.page();
    let value = text(move || {
        desk.wishes.with(|wishes| {
            let shown = if wishes.coverages.is_empty() {
                otherwise
            } else {
                &wishes.coverages
            };
            let shown = shown.iter().map(|share| {
                let percent = tidy(share * PERCENT);
                number(percent, usize::from(percent.fract().abs() > 0.0))
            });
            shown.collect::<Vec<_>>().join(" ")
        })
    });
    let enter = move |text: &str| {
        let found: Result<Vec<f64>, String> = text
            .split([' ', ';', '/'])
            .filter(|part| !part.is_empty())
            .map(|part| Ok(tidy(inside(desk, part, COVERAGE_RANGE)? / PERCENT)))
            .collect();
        let found = found?;
        if found.is_empty() || found.len() > MOST_COVERAGES {
            return Err(page.coverages_help.to_owned());
        }
        desk.wishes.update(|wishes| wishes.coverages = found);
        Ok(())
    };
    list_field(
        "analysis-coverages",
        page.coverages,
        page.coverages_help,
        value,
        Box::new(enter),
    )
}

/// The first or the last of the years.
fn year(desk: Desk, question: Question, place: usize) -> AnyView {
    let page = desk.page();
    let span = move || {
        desk.with_asked(question, |asked, _| {
            let years = asked.evaluation.outputs.years();
            Some(([*years.start(), *years.end()], asked.year))
        })
    };
    let years = move || {
        let ([start, _], year) = span()?;
        let wished = desk.wishes.with(|wishes| wishes.years);
        Some(wished.unwrap_or([start, year]))
    };
    let value = text(move || {
        let years = years();
        let year = years.and_then(|years| years.get(place).copied());
        year.map_or_else(String::new, |year| year.to_string())
    });
    let enter = move |text: &str| {
        let Some(([start, end], _)) = untrack(span) else {
            return Ok(());
        };
        let wanted = text
            .parse::<i32>()
            .ok()
            .filter(|year| (start..=end).contains(year));
        let Some(wanted) = wanted else {
            let (low, high) = (start.to_string(), end.to_string());
            return Err(fill(page.outside, &[("low", &low), ("high", &high)]));
        };
        let mut chosen = untrack(years).unwrap_or([start, end]);
        if let Some(year) = chosen.get_mut(place) {
            *year = wanted;
        }
        desk.wishes.update(|wishes| wishes.years = Some(chosen));
        Ok(())
    };
    let (id, label) = if place == 0 {
        ("analysis-from", page.first_year)
    } else {
        ("analysis-to", page.last_year)
    };
    field(id, label, "", value, Box::new(enter))
}

fn growth(desk: Desk) -> AnyView {
    let page = desk.page();
    let value = text(move || {
        let growth = desk.wishes.with(|wishes| wishes.growth);
        growth.map_or_else(String::new, |rate| number(rate * PERCENT, 1))
    });
    let enter = move |text: &str| {
        let growth = if text.is_empty() {
            None
        } else {
            Some(tidy(inside(desk, text, GROWTH_RANGE)? / PERCENT))
        };
        desk.wishes.update(|wishes| wishes.growth = growth);
        Ok(())
    };
    field(
        "analysis-growth",
        page.growth,
        page.growth_help,
        value,
        Box::new(enter),
    )
}

/// Position, full time and sick leave of the model, and the wanted position.
fn labour(desk: Desk, question: Question) -> Vec<AnyView> {
    let page = desk.page();
    let store = desk.store;
    let parameter = move |id: ParameterId| store.model().evaluation.scenario.parameters.get(id);
    let percent = |share: f64| number(share * PERCENT, 1);
    let set = move |id, share: f64| store.dispatch(&Action::SetParameter(id, tidy(share)));
    let direct = move |name, label, id: ParameterId| {
        let value = text(move || percent(parameter(id)));
        let enter = move |text: &str| set(id, inside(desk, text, [0.0, PERCENT])? / PERCENT);
        field(name, label, "", value, Box::new(enter))
    };
    let mut controls = vec![direct(
        "analysis-position",
        page.position,
        ParameterId::AveragePosition,
    )];
    if let Some(rest) = desk.material(part_time) {
        // Those who work part time keep the position that they have in the country.
        let shown = move || {
            let average = parameter(ParameterId::AveragePosition);
            ((average - rest) / (1.0 - rest)).clamp(0.0, 1.0)
        };
        let value = text(move || percent(shown()));
        let enter = move |text: &str| {
            let share = inside(desk, text, [0.0, PERCENT])? / PERCENT;
            set(ParameterId::AveragePosition, average_position(share, rest))
        };
        controls.push(field(
            "analysis-full-time",
            page.full_time,
            "",
            value,
            Box::new(enter),
        ));
    }
    controls.push(direct(
        "analysis-sick-leave",
        page.sick_leave,
        ParameterId::SickLeave,
    ));
    let wanted = text(move || {
        let position = desk.wishes.with(|wishes| wishes.position);
        percent(position.unwrap_or(WANTED_POSITION))
    });
    let enter = move |text: &str| {
        let share = tidy(inside(desk, text, POSITION_RANGE)? / PERCENT);
        desk.wishes.update(|wishes| wishes.position = Some(share));
        Ok(())
    };
    controls.push(field(
        "analysis-wanted",
        page.wanted,
        "",
        wanted,
        Box::new(enter),
    ));
    controls.push(year(desk, question, 1));
    controls.push(view! { <p>{page.levers_help}</p> }.into_any());
    controls
}

fn indexed(desk: Desk) -> AnyView {
    let wishes = desk.wishes;
    let forced = flag(move || wishes.with(|wishes| !can_be_level(wishes.choice)));
    let on = flag(move || forced.get() || wishes.with(|wishes| wishes.indexed));
    view! {
        <label class="check">
            <input
                type="checkbox"
                class="ds-input"
                autocomplete="off"
                prop:checked=on
                disabled=forced
                on:change=change(move || wishes.update(|wishes| wishes.indexed = !wishes.indexed))
            />
            {desk.page().indexed}
        </label>
    }
    .into_any()
}

/// Which municipality a profile is held against. Built anew where the table is another.
fn compared(desk: Desk, question: Question, figures: Figures) -> AnyView {
    let built = move || {
        let choice = desk.wishes.with(|wishes| wishes.choice);
        let columns = desk.material(|material| material.compared(question, figures, choice));
        if columns.len() < 2 {
            return ().into_any();
        }
        let Some(words) = desk.words() else {
            return ().into_any();
        };
        let names = columns
            .iter()
            .map(|name| capital(words.label(&Label::column(name))))
            .collect();
        // The average stands last in the report's tables; so does what a reader's own are held against.
        let last = columns.len() - 1;
        let known = columns.clone();
        let chosen = Signal::derive(move || {
            desk.wishes.with(|wishes| {
                let place = |name: &String| known.iter().position(|known| known == name);
                wishes.compared.as_ref().and_then(place).unwrap_or(last)
            })
        });
        let choose = move |place: usize| {
            let name = columns.get(place).cloned();
            desk.wishes.update(|wishes| wishes.compared = name);
        };
        select(
            "analysis-compared",
            desk.page().compare_with,
            names,
            chosen,
            Box::new(choose),
        )
    };
    // The list depends on the table and on the reader's own figures, not on what is chosen in it.
    let table = Memo::new(move |_| {
        let choice = desk.wishes.with(|wishes| wishes.choice);
        desk.material(|material| material.compared(question, figures, choice))
    });
    crate::view::part(move || {
        table.with(|_| ());
        untrack(built)
    })
    .into_any()
}
