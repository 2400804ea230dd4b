//! How the projection would have done, beside a simpler guess and beside SSB's own.

use leptos::prelude::*;
use omsorgstrappa_core::chart::{Row, Table, TableCell};
use omsorgstrappa_core::format::{fill, percent, signed, whole};
use omsorgstrappa_core::municipality::backtest::{Backtest, Method, Miss, Size};
use omsorgstrappa_core::text::{Catalogue, CountryPageTexts};

use crate::view::chart::table_alone;

/// The group that decides the places.
const OLD: &str = "80+";

/// The finding and the tables.
pub fn backtest(backtest: &Backtest, texts: &'static Catalogue) -> AnyView {
    let words = &texts.country_page;
    let everybody = backtest.sizes.len().saturating_sub(1);
    let miss = |method: Method| {
        let mut misses = backtest.misses.iter();
        misses.find(|miss| {
            miss.method == method
                && miss.group == OLD
                && usize::try_from(miss.size) == Ok(everybody)
        })
    };
    let (from, to) = (backtest.from.to_string(), backtest.to.to_string());
    let finding = miss(Method::Cohorts).zip(miss(Method::ConstantShares));
    let finding = finding.map(|(ours, guess)| {
        let first = fill(
            words.backtest_finding,
            &[
                ("from", &from),
                ("to", &to),
                ("mean", &percent(ours.mean, 1)),
                ("guess", &percent(guess.mean, 1)),
            ],
        );
        let more = fill(
            words.backtest_more,
            &[
                ("middle", &percent(ours.middle, 1)),
                ("nine", &percent(ours.nine_of_ten, 1)),
                ("bias", &signed_percent(ours.bias)),
            ],
        );
        format!("{first} {more}")
    });
    let ssb = backtest.ssb.iter().find(|miss| miss.group == OLD);
    let ssb = ssb.map(|miss| {
        fill(
            words.ssb_finding,
            &[
                ("from", &miss.projected_from.to_string()),
                ("mean", &percent(miss.mean, 1)),
                ("count", &miss.municipalities.to_string()),
            ],
        )
    });
    let tables = [
        (misses(backtest, words), "backtest-misses"),
        (growth(backtest, words), "backtest-growth"),
        (of_ssb(backtest, words), "backtest-ssb"),
    ];
    let tables = tables.map(|(table, id)| table_alone(id, table, id.to_owned()));
    view! {
        <section class="card strip" aria-labelledby="backtest-title">
            <h3 id="backtest-title">{words.backtest_title}</h3>
            <p>{finding}</p>
            <p>{ssb}</p>
            <details class="disclosure">
                <summary>{words.table}</summary>
                {tables}
            </details>
        </section>
    }
    .into_any()
}

fn signed_percent(share: f64) -> String {
    let text = signed(share * 100.0, 1);
    format!("{text}\u{a0}%")
}

fn size_text(size: &Size, words: &CountryPageTexts) -> String {
    match size.below {
        None if size.from <= 0.0 => fill(
            words.size_all,
            &[("count", &size.municipalities.to_string())],
        ),
        None => fill(words.size_from, &[("from", &whole(size.from))]),
        Some(below) => fill(
            words.size_between,
            &[("from", &whole(size.from)), ("to", &whole(below - 1.0))],
        ),
    }
}

fn size_of(backtest: &Backtest, at: i32, words: &CountryPageTexts) -> String {
    let size = usize::try_from(at)
        .ok()
        .and_then(|at| backtest.sizes.get(at));
    size.map_or_else(String::new, |size| size_text(size, words))
}

fn method_text(method: Method, words: &CountryPageTexts) -> String {
    let [cohorts, tied, constant] = words.methods;
    match method {
        Method::Cohorts => cohorts,
        Method::Tied => tied,
        Method::ConstantShares => constant,
    }
    .to_owned()
}

fn head(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

/// A share with its sign.
fn signed_share(share: f64) -> TableCell {
    TableCell::share(share, 1).said(signed_percent(share))
}

fn misses(backtest: &Backtest, words: &CountryPageTexts) -> Table {
    let (from, to) = (backtest.from.to_string(), backtest.to.to_string());
    let row = |miss: &Miss| Row {
        head: size_of(backtest, miss.size, words),
        cells: vec![
            fill(words.groups, &[("group", &miss.group)]).into(),
            method_text(miss.method, words).into(),
            signed_share(miss.bias),
            TableCell::share(miss.mean, 1),
            TableCell::share(miss.middle, 1),
            TableCell::share(miss.nine_of_ten, 1),
        ],
        chosen: false,
    };
    Table {
        caption: fill(words.backtest_caption, &[("from", &from), ("to", &to)]),
        head: head(&[
            words.size,
            words.group,
            words.figure,
            words.bias,
            words.mean,
            words.middle,
            words.nine,
        ]),
        rows: backtest.misses.iter().map(row).collect(),
    }
}

fn growth(backtest: &Backtest, words: &CountryPageTexts) -> Table {
    let [p10, p50, p90] = words.growth;
    let rows = backtest.growth_80plus.iter().map(|growth| Row {
        head: size_of(backtest, growth.size, words),
        cells: vec![
            method_text(growth.method, words).into(),
            TableCell::number(growth.p10, 2),
            TableCell::number(growth.p50, 2),
            TableCell::number(growth.p90, 2),
            TableCell::share(growth.inside, 0),
        ],
        chosen: false,
    });
    Table {
        caption: words.growth_caption.to_owned(),
        head: head(&[words.size, words.figure, p10, p50, p90, words.inside]),
        rows: rows.collect(),
    }
}

fn of_ssb(backtest: &Backtest, words: &CountryPageTexts) -> Table {
    let rows = backtest.ssb.iter().map(|miss| Row {
        head: miss.projected_from.to_string(),
        cells: vec![
            fill(words.groups, &[("group", &miss.group)]).into(),
            signed_share(miss.bias),
            TableCell::share(miss.mean, 1),
            TableCell::share(miss.middle, 1),
            TableCell::share(miss.largest, 1),
        ],
        chosen: false,
    });
    Table {
        caption: words.ssb_caption.to_owned(),
        head: head(&[
            words.projected_from,
            words.group,
            words.bias,
            words.mean,
            words.middle,
            words.largest,
        ]),
        rows: rows.collect(),
    }
}
