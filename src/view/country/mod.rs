//! Landet: the municipality among all, and how well the projection would have done.

mod backtest;
mod strip;

use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::codec::{read_backtest, read_country};
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::municipality::backtest::Backtest;
use omsorgstrappa_core::municipality::country::{Country, Measure, peers_rule};
use omsorgstrappa_core::text::Long;

use crate::port::spawn;
use crate::store::Store;
use crate::view::{click, follow, only_when, part, store};

/// What the view stands on.
struct Here {
    country: Country,
    backtest: Backtest,
}

async fn fetch(store: Store) -> Option<Here> {
    let country = store.file("country").await?;
    let backtest = store.file("backtest").await?;
    Some(Here {
        country: read_country(&country).ok()?,
        backtest: read_backtest(&backtest).ok()?,
    })
}

/// The page.
pub fn view(long: Arc<Long>) -> AnyView {
    let store = store();
    let texts = long.texts;
    let words = &texts.country_page;
    let here = RwSignal::new(None::<Option<Arc<Here>>>);
    let begin = move || {
        here.set(None);
        spawn(async move {
            let found = fetch(store).await.map(Arc::new);
            // Another part of the page may have been opened meanwhile.
            let _ = here.try_set(Some(found));
        });
    };
    begin();
    let opened = only_when(move || {
        let model = store.model();
        let municipality = model.municipality.as_ref();
        municipality.map_or_else(String::new, |municipality| municipality.id.clone())
    });
    let content = part(move || {
        follow(opened);
        match here.get() {
            None => view! { <p class="waiting">{texts.page.loading}</p> }.into_any(),
            Some(None) => view! {
                <p class="waiting" role="alert">
                    {words.failed} " "
                    <button type="button" class="quiet" on:click=click(begin)>{texts.page.try_again}</button>
                </p>
            }
            .into_any(),
            Some(Some(here)) => untrack(|| content(store, &here, &long)),
        }
    });
    view! {
        <div class="country-page">
            <h2>{words.title}</h2>
            {content}
        </div>
    }
    .into_any()
}

fn content(store: Store, here: &Arc<Here>, long: &Long) -> AnyView {
    let texts = long.texts;
    let words = &texts.country_page;
    let municipality = store
        .model_now()
        .and_then(|model| model.municipality.clone());
    let own = municipality.and_then(|municipality| here.country.position(&municipality.id));
    let strips = match own {
        None => view! { <p>{words.no_place}</p> }.into_any(),
        Some(own) => {
            let country = &here.country;
            let peers = country.peers(own);
            let name_of = |at: usize| country.names.get(at).map_or("", String::as_str);
            let names: Vec<&str> = peers.iter().map(|&at| name_of(at)).collect();
            let seen = Arc::new(strip::Seen {
                own,
                peers: peers.clone(),
            });
            let strips = Measure::ALL.map(|measure| strip::strip(here, &seen, measure, texts));
            view! {
                <p>{fill(words.intro, &[("name", name_of(own))])}</p>
                <p>
                    <strong>{words.peers} ": "</strong> {names.join(", ")} ". "
                    <small>{peers_rule(&texts.municipality)}</small>
                </p>
                <div class="strips">{strips}</div>
                <p><small>{words.bases}</small></p>
            }
            .into_any()
        }
    };
    view! { {strips} {backtest::backtest(&here.backtest, texts)} }.into_any()
}
