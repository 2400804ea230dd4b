//! The colours of the charts: every series is seen against what lies behind it, in both schemes, and the series of one
//! chart are told apart with any colour vision, by colour and by something that is no colour.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test says what is wrong by failing, in its helpers too"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use omsorgstrappa_core::chart::{Ink, Look};

/// Least contrast of what must be seen (WCAG 2.1, 1.4.11).
const CONTRAST: f64 = 3.0;
/// Least difference of two series of one chart, CIEDE2000; from about 2 on a difference is seen at a glance.
const APART: f64 = 10.0;

/// Linear red, green and blue.
type Rgb = [f64; 3];

fn style(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("style")
        .join(name);
    fs::read_to_string(&path).unwrap()
}

fn linear(hex: &str) -> Rgb {
    let digits = hex.strip_prefix('#').unwrap();
    assert_eq!(digits.len(), 6, "{hex}");
    [0, 2, 4].map(|at| {
        let part = f64::from(u8::from_str_radix(&digits[at..at + 2], 16).unwrap()) / 255.0;
        if part <= 0.040_45 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    })
}

/// Both schemes' colours by property.
fn colours(css: &str) -> BTreeMap<String, [Rgb; 2]> {
    let mut found = BTreeMap::new();
    for line in css.lines() {
        let Some((name, value)) = line.trim().split_once(": var(--when-light, ") else {
            continue;
        };
        let (light, rest) = value.split_once(") var(--when-dark, ").unwrap();
        let (dark, _) = rest.split_once(')').unwrap();
        // `.series-5 { --series` is named after its selector.
        let name = name
            .split_once(" {")
            .map_or(name, |(selector, _)| selector.trim_start_matches('.'));
        let both = [light, dark].map(linear);
        assert!(
            found.insert(name.to_owned(), both).is_none(),
            "{name} stands twice"
        );
    }
    found
}

fn luminance([red, green, blue]: Rgb) -> f64 {
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(one: Rgb, other: Rgb) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// How a colour looks: to most, and with protanopia, deuteranopia and tritanopia (Machado, Oliveira and Fernandes 2009,
/// severity 1).
const VISIONS: [(&str, [Rgb; 3]); 4] = [
    ("most", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "protanopia",
        [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    ),
    (
        "deuteranopia",
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
    ),
    (
        "tritanopia",
        [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    ),
];

fn seen(colour: Rgb, vision: &[Rgb; 3]) -> Rgb {
    vision.map(|row| {
        let sum: f64 = row.iter().zip(colour).map(|(part, of)| part * of).sum();
        sum.clamp(0.0, 1.0)
    })
}

/// Lightness and the two colour axes of CIELAB, D65.
fn lab(colour: Rgb) -> [f64; 3] {
    let [red, green, blue] = colour;
    let curve = |t: f64| {
        if t > 0.008_856 {
            t.cbrt()
        } else {
            7.787 * t + 16.0 / 116.0
        }
    };
    let x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
    let y = curve(luminance(colour));
    let z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

/// CIEDE2000 (Sharma, Wu and Dalal 2005).
fn difference(one: [f64; 3], other: [f64; 3]) -> f64 {
    let seventh = |chroma: f64| (chroma.powi(7) / (chroma.powi(7) + 25_f64.powi(7))).sqrt();
    let mean = f64::midpoint(one[1].hypot(one[2]), other[1].hypot(other[2]));
    let stretch = 1.0 + 0.5 * (1.0 - seventh(mean));
    let polar = |[_, a, b]: [f64; 3]| {
        let a = a * stretch;
        (a.hypot(b), b.atan2(a).to_degrees().rem_euclid(360.0))
    };
    let ((c1, h1), (c2, h2)) = (polar(one), polar(other));
    let grey = c1 * c2 < 1e-12;
    let turn = (h2 - h1 + 180.0).rem_euclid(360.0) - 180.0;
    let turn = if grey { 0.0 } else { turn };
    let hue = if grey { h1 + h2 } else { h1 + turn / 2.0 };
    let (lightness, chroma) = (f64::midpoint(one[0], other[0]), f64::midpoint(c1, c2));
    let cos = |times: f64, off: f64| (times * hue + off).to_radians().cos();
    let t = 1.0 - 0.17 * cos(1.0, -30.0) + 0.24 * cos(2.0, 0.0) + 0.32 * cos(3.0, 6.0)
        - 0.2 * cos(4.0, -63.0);
    let around = (lightness - 50.0).powi(2);
    let light = (other[0] - one[0]) / (1.0 + 0.015 * around / (20.0 + around).sqrt());
    let strong = (c2 - c1) / (1.0 + 0.045 * chroma);
    let coloured =
        2.0 * (c1 * c2).sqrt() * (turn / 2.0).to_radians().sin() / (1.0 + 0.015 * chroma * t);
    let bell = 60.0 * (-((hue.rem_euclid(360.0) - 275.0) / 25.0).powi(2)).exp();
    let twist = -2.0 * seventh(chroma) * bell.to_radians().sin();
    (light.powi(2) + strong.powi(2) + coloured.powi(2) + twist * strong * coloured).sqrt()
}

#[test]
fn the_difference_is_ciede2000() {
    // Pairs 1, 7, 13, 17 and 19 of Sharma's table.
    let known = [
        ([50.0, 2.6772, -79.7751], [50.0, 0.0, -82.7485], 2.0425),
        ([50.0, 0.0, 0.0], [50.0, -1.0, 2.0], 2.3669),
        ([50.0, -0.001, 2.49], [50.0, 0.0011, -2.49], 4.7461),
        ([50.0, 2.5, 0.0], [73.0, 25.0, -18.0], 27.1492),
        ([50.0, 2.5, 0.0], [56.0, -27.0, -3.0], 31.9030),
    ];
    for (one, other, wanted) in known {
        let found = difference(one, other);
        assert!(
            (found - wanted).abs() < 1e-4,
            "{one:?} {other:?}: {found}, not {wanted}"
        );
    }
}

/// The series that stand on one chart.
fn charts() -> Vec<(&'static str, Vec<String>)> {
    let inks = |inks: &[Ink]| inks.iter().map(|ink| ink.property().to_owned()).collect();
    let slots: Vec<String> = Look::ALL
        .iter()
        .map(|look| look.ink.property().to_owned())
        .collect();
    let mut analyses = slots.clone();
    analyses.extend(["series-5", "series-6", "series-7"].map(str::to_owned));
    vec![
        (
            "balance",
            inks(&[Ink::Place, Ink::Home, Ink::Unmet, Ink::Decided]),
        ),
        ("stairs", inks(&[Ink::Reference, Ink::Place])),
        ("labour", inks(&[Ink::Place, Ink::Reference, Ink::Decided])),
        (
            "cost",
            inks(&[
                Ink::Institution,
                Ink::CareHome,
                Ink::HomeCare,
                Ink::Hospital,
                Ink::Technology,
                Ink::Measures,
                Ink::Capital,
            ]),
        ),
        ("scenarios side by side", slots),
        ("analyses", analyses),
    ]
}

fn every_colour() -> BTreeMap<String, [Rgb; 2]> {
    let mut colours_of = colours(&style("series.css"));
    colours_of.extend(colours(&style("later/analysis.css")));
    colours_of
}

#[test]
fn every_series_is_seen_against_the_chart_in_both_schemes() {
    let colours = every_colour();
    let surface = colours["--chart-surface"];
    let series: Vec<_> = colours
        .iter()
        .filter(|(name, _)| name.contains("series-"))
        .collect();
    assert!(series.len() >= 20, "{}", series.len());
    for (name, both) in series {
        for (scheme, at) in [("light", 0), ("dark", 1)] {
            let found = contrast(both[at], surface[at]);
            assert!(found >= CONTRAST, "{name}, {scheme}: {found:.2}");
        }
    }
    // Text on a chart needs more.
    for name in ["--chart-ink", "--chart-muted"] {
        for at in [0, 1] {
            assert!(contrast(colours[name][at], surface[at]) >= 4.5, "{name}");
        }
    }
}

#[test]
fn every_ink_has_its_colour_and_every_series_colour_is_used() {
    let colours = every_colour();
    for ink in Ink::ALL {
        assert!(colours.contains_key(ink.property()), "{}", ink.property());
    }
    for name in colours.keys().filter(|name| name.starts_with("--series-")) {
        assert!(Ink::ALL.iter().any(|ink| ink.property() == name), "{name}");
    }
}

#[test]
fn series_of_one_chart_are_told_apart_with_any_colour_vision() {
    let colours = every_colour();
    let mut close = Vec::new();
    for (chart, series) in charts() {
        for (at, one) in series.iter().enumerate() {
            for other in &series[at + 1..] {
                for (scheme, of) in [("light", 0), ("dark", 1)] {
                    for (vision, matrix) in &VISIONS {
                        let look = |name: &String| lab(seen(colours[name][of], matrix));
                        let found = difference(look(one), look(other));
                        if found < APART {
                            close.push(format!(
                                "{chart}: {one} and {other}, {scheme}, {vision}: {found:.1}"
                            ));
                        }
                    }
                }
            }
        }
    }
    assert!(close.is_empty(), "{close:#?}");
}

#[test]
fn scenarios_are_told_apart_by_dash_and_marker_too() {
    for (at, one) in Look::ALL.iter().enumerate() {
        for other in &Look::ALL[at + 1..] {
            assert_ne!(one.dash, other.dash, "{one:?} {other:?}");
            assert_ne!(one.marker, other.marker, "{one:?} {other:?}");
        }
    }
}
