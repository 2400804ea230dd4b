//! Municipalities that are like the one on screen, and the country: marks beside the coverage lever, and a table in the help.

use std::cell::RefCell;
use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::chart::{Row, Table, TableCell};
use omsorgstrappa_core::codec::read_country;
use omsorgstrappa_core::format::{fill, number};
use omsorgstrappa_core::model::lever::LeverId;
use omsorgstrappa_core::municipality::beside::Beside;
use omsorgstrappa_core::municipality::country::{Country, Measure, peers_rule};
use omsorgstrappa_core::scenario::PlacesBasis;
use omsorgstrappa_core::text::{Catalogue, Long};

use super::chart::table_view;
use super::lever::{Reading, at};
use super::{only_when, part, store, text};
use crate::port::spawn;

/// All municipalities, once they are here.
type Shared = ArcRwSignal<Option<Arc<Country>>>;

thread_local! {
    // One for the lever, its note and every help panel; it outlives a change of language.
    static COUNTRY: RefCell<Option<Shared>> = const { RefCell::new(None) };
}

/// All municipalities, fetched when they are first wanted. Where they do not come there is nothing beside the lever, and
/// whoever wants them next asks again.
fn country() -> Shared {
    if let Some(here) = COUNTRY.with_borrow(Clone::clone) {
        return here;
    }
    let store = store();
    let here = Shared::new(None);
    COUNTRY.set(Some(here.clone()));
    let fetched = here.clone();
    spawn(async move {
        let file = store.file("country").await;
        match file.and_then(|file| read_country(&file).ok()) {
            Some(read) => fetched.set(Some(Arc::new(read))),
            None => COUNTRY.set(None),
        }
    });
    here
}

/// Builds what stands on the country and on which municipality it is, and again when another is opened.
fn beside(build: impl Fn(&Country, &Beside) -> AnyView + Send + 'static) -> AnyView {
    let store = store();
    let country = country();
    let id = only_when(move || {
        let model = store.model();
        let municipality = model.municipality.as_ref();
        municipality.map_or_else(String::new, |municipality| municipality.id.clone())
    });
    part(move || {
        let id = id.get();
        country
            .get()
            .and_then(|country| {
                let beside = country.beside(&id)?;
                Some(untrack(|| build(&country, &beside)))
            })
            .unwrap_or_else(|| ().into_any())
    })
    .into_any()
}

/// The marks on the lever's track.
pub fn marks() -> AnyView {
    let store = store();
    let reading = Reading::of(store, LeverId::CoverageTarget);
    beside(move |_, beside| {
        let place =
            move |value: f64| text(move || at(value, reading.with(|reading| reading.range)));
        let peers = beside.coverage.iter().map(|&value| {
            view! { <i class="peer" style:--at=place(value)></i> }
        });
        view! {
            {peers.collect_view()}
            <i class="peer whole" style:--at=place(beside.country)></i>
        }
        .into_any()
    })
}

/// What the marks are.
pub fn words(long: Arc<Long>) -> AnyView {
    let store = store();
    let words = &long.texts.country_page;
    beside(move |_, beside| {
        let per_100 = |coverage: f64| number(coverage * 100.0, 1);
        let says = fill(
            words.beside,
            &[
                ("count", &beside.peers.len().to_string()),
                ("low", &per_100(beside.low)),
                ("high", &per_100(beside.high)),
                ("country", &per_100(beside.country)),
            ],
        );
        // One's own places may be counted in another way than those of the others are estimated; what a place is here stands
        // below.
        let otherwise = text(move || {
            let evaluation = &store.model().evaluation;
            if evaluation.prepared.baseline.places_basis == PlacesBasis::Estimate {
                return String::new();
            }
            words.beside_other_basis.to_owned()
        });
        view! { <p class="lever-note peer-note">{says} " " {otherwise}</p> }.into_any()
    })
}

/// The same municipalities in the help of the levers that places and home care belong to; nothing in others.
pub fn table(lever: &str, long: &Long) -> AnyView {
    let levers = [
        LeverId::CoverageTarget,
        LeverId::InstitutionShare,
        LeverId::HomeCareShift,
    ];
    if !levers.iter().any(|id| id.spec().key == lever) {
        return ().into_any();
    }
    let texts = long.texts;
    let words = &texts.country_page;
    let caption = format!("peers-{lever}");
    beside(move |country, beside| {
        view! {
            <h3>{words.peers_title}</h3>
            {table_view(numbers(country, beside, texts), caption.clone())}
            <p><small>{peers_rule(&texts.municipality)} " " {words.bases}</small></p>
        }
        .into_any()
    })
}

fn numbers(country: &Country, beside: &Beside, texts: &Catalogue) -> Table {
    let words = &texts.country_page;
    let missing = || TableCell::from(texts.facts.missing.to_owned());
    let share = |share: Option<f64>| share.map_or_else(missing, |share| TableCell::share(share, 1));
    let (year, shares_year) = (country.year.to_string(), country.shares_year.to_string());
    let columns = words
        .peers_columns
        .map(|column| fill(column, &[("year", &year), ("shares_year", &shares_year)]));
    let peers = beside.peers.iter().zip(&beside.coverage);
    let mut rows: Vec<Row> = peers
        .map(|(&peer, coverage)| {
            let mut covered = number(coverage * 100.0, 1);
            if country.is_estimated(Measure::Coverage, peer) {
                covered = format!("{covered} ({})", words.estimate);
            }
            Row {
                head: country.names.get(peer).cloned().unwrap_or_default(),
                cells: vec![
                    covered.into(),
                    share(country.value(Measure::Institution, peer)),
                    share(country.value(Measure::HomeServices, peer)),
                ],
                chosen: false,
            }
        })
        .collect();
    let [_, _, whole, _] = words.roles;
    rows.push(Row {
        head: whole.to_owned(),
        cells: vec![
            format!("{} ({})", number(beside.country * 100.0, 1), words.estimate).into(),
            share(country.whole(Measure::Institution)),
            share(country.whole(Measure::HomeServices)),
        ],
        chosen: true,
    });
    let mut head = vec![words.municipality.to_owned()];
    head.extend(columns);
    Table {
        caption: words.peers_title.to_owned(),
        head,
        rows,
    }
}
