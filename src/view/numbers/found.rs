//! What a file holds, what of it is wanted, and the button that uses it.

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::export::Handout;
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::import::{
    Fault, ImportError, ImportedPopulation, Packaged, Wanted, file_lines, preview_table, totals,
};
use omsorgstrappa_core::own::with_population;
use omsorgstrappa_core::state::Action;
use omsorgstrappa_core::text::{NumbersPageTexts, import_message, note_message, stamp_text};

use super::number;
use super::population::{Here, Job, Step};
use crate::store::{Model, NoticeKind};
use crate::view::export::{self, Of};
use crate::view::{click, part, typed};

/// What is chosen.
#[derive(Clone, Copy)]
struct Choice {
    municipality: RwSignal<String>,
    alternative: RwSignal<Option<usize>>,
    base_year: RwSignal<Option<i32>>,
}

/// What the file holds.
pub fn found(job: Job, here: Arc<Here>) -> AnyView {
    let (texts, words) = (job.texts, &job.texts.numbers_page);
    let imported = &here.imported;
    let places = imported.municipalities(&here.register);
    let own = job.store.model_now().and_then(|model| number(&model));
    let known = |number: &String| places.iter().any(|(known, _)| known == number);
    let first = places.first().map(|(number, _)| number.clone());
    // A file without one's own says so, and shows another.
    let missing = own.as_ref().filter(|own| !known(own)).map(|own| {
        let fault = Fault::NoMunicipality {
            number: own.clone(),
            found: places
                .iter()
                .take(3)
                .map(|(number, name)| format!("{number} {name}"))
                .collect(),
        };
        let reason = import_message(&ImportError::whole(fault), &texts.import);
        view! { <p class="own-asked">{reason}</p> }
    });
    let start = own.filter(known).or(first);
    let choice = Choice {
        municipality: RwSignal::new(start.unwrap_or_default()),
        alternative: RwSignal::new(None),
        base_year: RwSignal::new(None),
    };
    let years = imported.years();
    let lines = file_lines(&here.name, imported, texts);
    let lines = lines.map(|(name, says)| view! { <div><dt>{name}</dt><dd>{says.text}</dd></div> });
    let result = part({
        let here = Arc::clone(&here);
        move || {
            choice.municipality.track();
            choice.alternative.track();
            choice.base_year.track();
            untrack(|| result(job, choice, &here))
        }
    });
    view! {
        <article class="own-read" aria-labelledby="read-title">
            <h4 id="read-title">{words.read_title}</h4>
            <dl class="fact-list">{lines}</dl>
            {missing}
            {choices(job, choice, &here, places, years)}
            {result}
            {take_away(job, choice, &here)}
        </article>
    }
    .into_any()
}

/// What was read, as a file.
fn take_away(job: Job, choice: Choice, here: &Arc<Here>) -> AnyView {
    let texts = job.texts;
    let here = Arc::clone(here);
    let title = Signal::stored(texts.numbers_page.read_title.to_owned());
    export::control("read", Of::Table, title, move || {
        let model = job.store.model_now()?;
        let population = chosen(&here, choice, &model).ok();
        let number = choice.municipality.get_untracked();
        let places = here.imported.municipalities(&here.register);
        let place = places.iter().find(|(known, _)| *known == number);
        let place = place.map_or_else(String::new, |(number, name)| {
            place_name(number, name, &texts.numbers_page)
        });
        let (file, imported) = (here.name.as_str(), &here.imported);
        let table = preview_table(file, imported, &place, population.as_ref(), texts);
        let notes = population.iter().flat_map(|found| &found.notes);
        let notes = notes.map(|note| note_message(note, &texts.import));
        Some(Handout {
            notes: notes.collect(),
            // They are the scenario's only when they have been used.
            apart: true,
            ..Handout::of_table("read", table)
        })
    })
}

fn place_name(number: &str, name: &str, words: &NumbersPageTexts) -> String {
    if number == "0" {
        words.country.to_owned()
    } else {
        format!("{number} {name}")
    }
}

/// What there are several of.
fn choices(
    job: Job,
    choice: Choice,
    here: &Here,
    places: Vec<(String, String)>,
    years: Vec<i32>,
) -> AnyView {
    let words = &job.texts.numbers_page;
    let now = choice.municipality.get_untracked();
    let many = places.len() > 1;
    let municipality = many.then(|| {
        let options = places.into_iter().map(|(number, name)| {
            let says = place_name(&number, &name, words);
            view! { <option value=number.clone() selected=number == now>{says}</option> }
        });
        let options = options.collect_view();
        view! {
            <label>
                {words.municipalities}
                <select class="ds-input" autocomplete="off" on:change=typed(move |text| choice.municipality.set(text))>{options}</select>
            </label>
        }
    });
    let known = here.imported.alternatives();
    let alternative = (known.len() > 1).then(|| {
        let options = known.into_iter().map(|(at, label)| {
            let says = if label.label.is_empty() {
                label.letters.clone()
            } else {
                label.label.clone()
            };
            view! { <option value=at.to_string()>{says}</option> }
        });
        let options = options.collect_view();
        view! {
            <label>
                {words.alternative}
                <select class="ds-input" autocomplete="off" on:change=typed(move |text| choice.alternative.set(text.parse().ok()))>
                    {options}
                </select>
            </label>
        }
    });
    // A count's last year and a projection's first are the ones that are meant.
    let usual = if here.imported.is_projection() {
        years.first()
    } else {
        years.last()
    };
    let usual = usual.copied();
    let base_year = (years.len() > 1).then(|| {
        let options = years.into_iter().map(|year| {
            view! { <option value=year.to_string() selected=Some(year) == usual>{year.to_string()}</option> }
        });
        let options = options.collect_view();
        view! {
            <label>
                {words.base_year}
                <select class="ds-input" autocomplete="off" on:change=typed(move |text| choice.base_year.set(text.parse().ok()))>
                    {options}
                </select>
            </label>
        }
    });
    view! { <div class="own-choices">{municipality} {alternative} {base_year}</div> }.into_any()
}

/// The population that is chosen.
fn chosen(
    here: &Here,
    choice: Choice,
    model: &Model,
) -> omsorgstrappa_core::import::Import<ImportedPopulation> {
    let number_wanted = choice.municipality.get_untracked();
    let own = number(model).is_some_and(|own| own == number_wanted);
    let baseline = model
        .municipality
        .as_ref()
        .map(|municipality| &municipality.baseline);
    let packaged = baseline.filter(|_| own).and_then(|baseline| {
        Some(Packaged {
            year: baseline.base_year,
            ages: baseline.population.base_ages.as_deref()?,
        })
    });
    here.imported.population(&Wanted {
        municipality: &number_wanted,
        alternative: choice.alternative.get_untracked(),
        base_year: choice.base_year.get_untracked(),
        packaged,
        register: &here.register,
    })
}

fn result(job: Job, choice: Choice, here: &Arc<Here>) -> AnyView {
    let (texts, words) = (job.texts, &job.texts.numbers_page);
    let Some(model) = job.store.model_now() else {
        return ().into_any();
    };
    let population = match chosen(here, choice, &model) {
        Ok(population) => population,
        Err(error) => {
            let reason = import_message(&error, &texts.import);
            return view! { <p class="own-refused" role="alert">{reason}</p> }.into_any();
        }
    };
    let totals = totals(&population, texts);
    let notes = population
        .notes
        .iter()
        .map(|note| view! { <li>{note_message(note, &texts.import)}</li> });
    let notes = notes.collect_view();
    let stamp = stamp_text(&here.imported.stamp, &texts.import);
    let take = move || {
        let Some(model) = job.store.model_now() else {
            return;
        };
        let evaluation = &model.evaluation;
        let next = with_population(
            &evaluation.scenario,
            &evaluation.prepared.baseline,
            &population,
        );
        match job.store.dispatch(&Action::SetPopulation(Box::new(next))) {
            Ok(()) => {
                let says = fill(words.used, &[("source", &stamp)]);
                job.store.notify(NoticeKind::Info, says.clone());
                job.step.set(Step::Said(says));
            }
            Err(reason) => {
                let said = format!("{reason} {}", words.nothing_changed);
                job.step.set(Step::Refused(said));
            }
        }
    };
    view! {
        <dl class="fact-list">
            <div>
                <dt>{words.totals}</dt>
                {totals.map(|says| view! { <dd>{says}</dd> })}
            </div>
        </dl>
        <ul class="fact-notes">{notes}</ul>
        <button type="button" class="ds-button action" on:click=click(take)>{words.use_these}</button>
    }
    .into_any()
}
