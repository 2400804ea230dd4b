//! One measure of every municipality as a row of marks: own, peers and the country told apart by shape and by label.

use std::fmt::Write as _;
use std::sync::Arc;

use leptos::prelude::*;
use omsorgstrappa_core::chart::{Row, Table, TableCell};
use omsorgstrappa_core::export::{Drawn, Handout, Sign};
use omsorgstrappa_core::format::fill;
use omsorgstrappa_core::municipality::country::{Country, Measure, Role, Strip};
use omsorgstrappa_core::text::Catalogue;

use super::Here;
use crate::platform::element::is_opening;
use crate::view::chart::table_view;
use crate::view::export::{self, Of};
use crate::view::part;

/// Who is looked at.
pub struct Seen {
    /// One's own place in the list.
    pub own: usize,
    /// Those that are like it.
    pub peers: Vec<usize>,
}

/// The figure as it is said.
pub fn said(measure: Measure, value: f64) -> String {
    cell(measure, value).text
}

/// Its name in the names of files.
const fn measure_key(measure: Measure) -> &'static str {
    match measure {
        Measure::Growth80 => "growth-80",
        Measure::Dementia => "dementia-share",
        Measure::DementiaGrowth => "dementia-growth",
        Measure::WorkingPerOld => "working-per-old",
        Measure::WorkingPerOldLater => "working-per-old-later",
        Measure::HomeServices => "home-services",
        Measure::Institution => "in-institution",
        Measure::Coverage => "coverage",
    }
}

fn cell(measure: Measure, value: f64) -> TableCell {
    match measure {
        Measure::Growth80 | Measure::DementiaGrowth => TableCell::share(value, 0),
        Measure::Dementia | Measure::HomeServices | Measure::Institution => {
            TableCell::share(value, 1)
        }
        Measure::Coverage => TableCell::number(value * 100.0, 1),
        Measure::WorkingPerOld | Measure::WorkingPerOldLater => TableCell::number(value, 1),
    }
}

/// One measure: the finding, the marks, what they are, and the table.
pub fn strip(
    here: &Arc<Here>,
    seen: &Arc<Seen>,
    measure: Measure,
    texts: &'static Catalogue,
) -> AnyView {
    let words = &texts.country_page;
    let country = &here.country;
    let strip = country.strip(measure, seen.own, &seen.peers);
    let key = measure as usize;
    let (title, about) = (format!("strip-{key}"), format!("strip-{key}-about"));
    let scale = fill(
        words.scale,
        &[
            ("low", &said(measure, strip.low)),
            ("high", &said(measure, strip.high)),
        ],
    );
    let items = labels(&strip, texts)
        .into_iter()
        .map(|(shape, says)| view! { <li><svg aria-hidden="true" inner_html=shape></svg> " " {says}</li> });
    let items = items.collect_view();
    let open = RwSignal::new(false);
    let caption = format!("strip-{key}-caption");
    let numbers = {
        let (here, seen) = (Arc::clone(here), Arc::clone(seen));
        part(move || {
            if !open.get() {
                return ().into_any();
            }
            table_view(table(&here.country, &seen, measure, texts), caption.clone())
        })
    };
    let drawn = marks(&strip);
    let control = {
        let (here, seen, strip) = (Arc::clone(here), Arc::clone(seen), strip.clone());
        let name = Signal::stored(country.name_of(measure, &texts.municipality));
        let (says, scale) = (finding(country, &strip, seen.own, texts), scale.clone());
        export::control(&format!("strip-{key}"), Of::Both, name, move || {
            let name = here.country.name_of(measure, &texts.municipality);
            let legend = labels(&strip, texts).into_iter();
            let signs = [Sign::Own, Sign::Peer, Sign::Whole, Sign::Other];
            Some(Handout {
                key: measure_key(measure).to_owned(),
                title: name,
                subtitle: says.clone(),
                summary: scale.clone(),
                legend: signs
                    .into_iter()
                    .zip(legend.map(|(_, says)| says))
                    .collect(),
                drawn: Some(Drawn::Strip(strip.clone())),
                table: Some(table(&here.country, &seen, measure, texts)),
                notes: vec![scale.clone(), words.bases.to_owned()],
                apart: true,
            })
        })
    };
    view! {
        <article class="strip card" aria-labelledby=title.clone()>
            <h3 id=title.clone()>{country.name_of(measure, &texts.municipality)}</h3>
            <p id=about.clone()>{finding(country, &strip, seen.own, texts)}</p>
            <svg height="56" role="img" aria-labelledby=title.clone() aria-describedby=about inner_html=drawn></svg>
            <p><small>{scale}</small></p>
            <ul class="strip-key" role="list">{items}</ul>
            <details class="disclosure" on:toggle=move |event| open.set(is_opening(&event))>
                <summary>{words.table}</summary>
                {numbers}
            </details>
            {control}
        </article>
    }
    .into_any()
}

fn finding(country: &Country, strip: &Strip, own: usize, texts: &Catalogue) -> String {
    let words = &texts.country_page;
    let name = country.names.get(own).map_or("", String::as_str);
    let say = |value: f64| said(strip.measure, value);
    let mut says = match (strip.own, strip.country) {
        (Some(own), Some(whole)) => {
            let (own_text, whole_text) = (say(own), say(whole));
            let text = if own_text == whole_text {
                words.finding_same
            } else if own > whole {
                words.finding_above
            } else {
                words.finding_below
            };
            fill(
                text,
                &[("name", name), ("own", &own_text), ("country", &whole_text)],
            )
        }
        _ => fill(words.finding_unknown, &[("name", name)]),
    };
    let mut more = |text: String| {
        says.push(' ');
        says.push_str(&text);
    };
    if let Some(peers) = strip.peers {
        more(fill(words.peers_middle, &[("peers", &say(peers))]));
    }
    for (rank, text) in [
        (strip.rank, words.rank_all),
        (strip.rank_among_peers, words.rank_peers),
    ] {
        if let Some(rank) = rank {
            more(fill(text, &[("rank", &rank.said(&texts.municipality))]));
        }
    }
    if !strip.measure.is_ranked() {
        more(words.not_ranked.to_owned());
    }
    if strip.unknown > 0 {
        more(fill(
            words.unknown,
            &[("count", &strip.unknown.to_string())],
        ));
    }
    says
}

const OWN: &str = r#"<path class="strip-own" d="M0-10 8 0 0 10-8 0Z"/>"#;
const MIDDLE: f64 = 28.0;

/// Per cent of the width; a little room at both ends for whole marks.
fn across(along: f64) -> f64 {
    ((2.0 + 96.0 * along) * 100.0).round() / 100.0
}

fn marks(strip: &Strip) -> String {
    let mut marks =
        format!(r#"<line class="strip-line" x1="2%" x2="98%" y1="{MIDDLE}" y2="{MIDDLE}"/>"#);
    for dot in &strip.dots {
        let x = across(dot.along);
        // Up and down only so that marks that fall together can be told apart.
        let off = ((dot.at * 7) % 9) as f64 - 4.0;
        let y = MIDDLE + off * 3.0;
        let _ = match dot.role {
            Role::Other => write!(
                marks,
                r#"<circle class="strip-other" cx="{x}%" cy="{y}" r="3"/>"#
            ),
            Role::Peer => write!(
                marks,
                r#"<circle class="strip-peer" cx="{x}%" cy="{y}" r="5"/>"#
            ),
            Role::Own => write!(
                marks,
                r#"<svg x="{x}%" y="{MIDDLE}" overflow="visible">{OWN}</svg>"#
            ),
        };
    }
    if let Some(whole) = strip.country {
        let width = (strip.high - strip.low).max(f64::MIN_POSITIVE);
        let x = across(((whole - strip.low) / width).clamp(0.0, 1.0));
        let _ = write!(
            marks,
            r#"<line class="strip-country" x1="{x}%" x2="{x}%" y1="2" y2="54"/>"#
        );
    }
    marks
}

/// What each shape is, with its figure.
fn labels(strip: &Strip, texts: &Catalogue) -> Vec<(String, String)> {
    let [own, peers, whole, others] = texts.country_page.roles;
    let say = |name: &str, value: Option<f64>| match value {
        Some(value) => format!("{name}: {}", said(strip.measure, value)),
        None => format!("{name}: {}", texts.facts.missing),
    };
    vec![
        (
            format!(r#"<svg x="50%" y="50%" overflow="visible">{OWN}</svg>"#),
            say(own, strip.own),
        ),
        (
            r#"<circle class="strip-peer" cx="50%" cy="50%" r="5"/>"#.to_owned(),
            peers.to_owned(),
        ),
        (
            r#"<line class="strip-country" x1="50%" x2="50%" y1="0" y2="100%"/>"#.to_owned(),
            say(whole, strip.country),
        ),
        (
            r#"<circle class="strip-other" cx="50%" cy="50%" r="3"/>"#.to_owned(),
            others.to_owned(),
        ),
    ]
}

/// One's own first, then the country, those that are like it, and everybody else.
fn table(country: &Country, seen: &Seen, measure: Measure, texts: &Catalogue) -> Table {
    let words = &texts.country_page;
    let [own, peer, whole, other] = words.roles;
    let shown = |value: Option<f64>| {
        value.map_or_else(
            || TableCell::none(texts.facts.missing),
            |value| cell(measure, value),
        )
    };
    let row = |at: usize, role: &str| Row {
        head: country.names.get(at).cloned().unwrap_or_default(),
        cells: vec![
            shown(country.value(measure, at)),
            if country.is_estimated(measure, at) {
                format!("{role}, {}", words.estimate).into()
            } else {
                role.into()
            },
        ],
        chosen: at == seen.own,
    };
    let mut rows = vec![
        row(seen.own, own),
        Row {
            head: whole.to_owned(),
            cells: vec![shown(country.whole(measure)), "".into()],
            chosen: false,
        },
    ];
    rows.extend(seen.peers.iter().map(|&at| row(at, peer)));
    let others = 0..country.ids.len();
    let others = others.filter(|at| *at != seen.own && !seen.peers.contains(at));
    rows.extend(others.map(|at| row(at, other)));
    Table {
        caption: country.name_of(measure, &texts.municipality),
        head: [words.municipality, words.figure, words.kind]
            .map(str::to_owned)
            .to_vec(),
        rows,
    }
}
