//! «Hvorfor?»: the waterfall from the base year to the chosen one (section 12 of the method).

use crate::attribution::{Attribution, Part, Player, difference};
use crate::chart::TableCell;
use crate::format::{fill, signed};
use crate::model::series::Series;
use crate::text::Catalogue;

use super::bars::{BarRow, Bars, ordered, scale};
use super::{cell, decimals, figure_name};

fn player_name(player: Player, texts: &Catalogue) -> &'static str {
    let words = &texts.uncertainty;
    match player {
        Player::Premises => words.premises,
        Player::Demography => words.demography,
        Player::Lever(id) => texts.levers.of(id).label,
        Player::FamilyCare => texts.levers.family_care.label,
        Player::OtherLevers => words.other_levers,
        Player::Measures => words.measures,
    }
}

/// From the base year to the chosen year: demography, then each moved lever.
pub fn why(attribution: &Attribution, series: Series, texts: &Catalogue) -> Bars {
    let words = &texts.uncertainty;
    let (base, year) = (
        attribution.base_year().to_string(),
        attribution.year().to_string(),
    );
    let first = fill(words.from_year, &[("year", &base)]);
    let last = fill(words.to_year, &[("year", &year)]);
    let ends = [
        (first, attribution.start(series)),
        (last, attribution.end(series)),
    ];
    waterfall(
        ends,
        &attribution.parts(series),
        series,
        [&base, &year],
        texts,
    )
}

/// From another scenario to this one, in the chosen year.
pub fn why_difference(
    this: &Attribution,
    other: &Attribution,
    names: [&str; 2],
    series: Series,
    texts: &Catalogue,
) -> Bars {
    let [name, other_name] = names;
    let ends = [
        (other_name.to_owned(), other.end(series)),
        (name.to_owned(), this.end(series)),
    ];
    let parts = difference(this, other, series);
    waterfall(ends, &parts, series, [other_name, name], texts)
}

fn waterfall(
    ends: [(String, f64); 2],
    parts: &[Part],
    series: Series,
    [from, to]: [&str; 2],
    texts: &Catalogue,
) -> Bars {
    let words = &texts.uncertainty;
    let [(first, start), (last, end)] = ends;
    // What adds nothing is no bar; between two scenarios of one municipality that goes for demography too.
    let size = start.abs().max(end.abs()).max(1.0);
    let parts: Vec<&Part> = parts
        .iter()
        .filter(|part| part.value.abs() > 1e-12 * size)
        .collect();
    // Where each part begins: the waterfall so far.
    let mut sums = vec![start];
    for part in &parts {
        sums.push(sums.last().copied().unwrap_or(start) + part.value);
    }
    let scale = scale(sums.iter().copied().chain([0.0, end]));
    let total = |name: String, value: f64| BarRow {
        name,
        span: ordered(scale(0.0), scale(value)),
        whole: true,
        numbers: vec![cell(series, value)],
    };
    let mut rows = vec![total(first, start)];
    for ((part, before), after) in parts.iter().zip(&sums).zip(sums.iter().skip(1)) {
        rows.push(BarRow {
            name: player_name(part.player, texts).to_owned(),
            span: ordered(scale(*before), scale(*after)),
            whole: false,
            numbers: vec![TableCell::signed(part.value, decimals(series))],
        });
    }
    rows.push(total(last, end));
    let figure = figure_name(series, texts);
    let most = parts
        .iter()
        .max_by(|a, b| a.value.abs().total_cmp(&b.value.abs()))
        .filter(|most| most.value.abs() >= 0.5);
    let place = [("figure", figure), ("base", from), ("year", to)];
    let finding = match most {
        Some(most) => fill(
            &fill(words.why_finding, &place),
            &[
                ("change", &signed(end - start, decimals(series))),
                ("most", player_name(most.player, texts)),
                ("value", &signed(most.value, decimals(series))),
            ],
        ),
        None => fill(words.why_none, &place),
    };
    Bars {
        finding,
        caption: fill(words.why_caption, &place),
        columns: vec![words.contribution.to_owned()],
        rows,
        line: None,
    }
}
