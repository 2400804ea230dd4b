//! Charts as pictures that leave the page: whole XML, everything inside, nothing that is no number, and no text that breaks
//! out of its place.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test says what is wrong by failing, in its helpers too"
)]

mod support {
    pub mod packaged;
    pub mod picture;
    pub mod prepared;
}

use std::sync::Arc;

use omsorgstrappa_core::chart::{
    Anchor, Axis, ChartId, Ink, Look, Mark, Plot, Point, Scene, Size, Swatch, draw,
};
use omsorgstrappa_core::evaluation::Evaluation;
use omsorgstrappa_core::export::{Frame, Picture, framed, ink_sign, light, look_sign, scene_svg};
use omsorgstrappa_core::scenario::Scenario;
use omsorgstrappa_core::state::View;
use omsorgstrappa_core::text::{BOKMAL, LANGUAGES};
use support::picture::{check, numbers_in};
use support::prepared::prepared;

const SIZE: Size = Size {
    width: 960.0,
    height: 500.0,
};

fn evaluation(id: &str) -> Evaluation {
    let scenario = Scenario::untouched(id);
    Evaluation::new(Arc::new(prepared(&scenario)), Arc::new(scenario))
}

fn scene_of(plot: &Plot, size: Size) -> Scene {
    draw(plot, size, Axis::covering(plot.highest()))
}

/// Every text of a scene that is not empty.
fn texts(scene: &Scene) -> Vec<String> {
    let marks = scene.back.iter().chain(&scene.front);
    let texts = marks.filter_map(|mark| match mark {
        Mark::Text { text, .. } if !text.is_empty() => Some(text.clone()),
        _ => None,
    });
    texts.collect()
}

#[test]
fn each_of_the_four_charts_is_a_picture_that_stands_alone() {
    let evaluation = evaluation("3405-2018");
    for (texts_of, _) in LANGUAGES {
        for id in ChartId::ALL {
            let view = View::new(evaluation.target_year());
            let words = id.words(&evaluation, view, texts_of);
            let scene = scene_of(&id.plot(&evaluation, view, texts_of), SIZE);
            let svg = scene_svg(&scene, SIZE, &words.finding, &words.summary);
            let seen = check(&svg);
            assert_eq!(seen.title, words.finding);
            assert_eq!(seen.about, words.summary);
            // The same words stand there as on canvas, in the same order.
            assert_eq!(seen.texts, texts(&scene), "{id:?}");
            // Every colour of the marks, and no other.
            assert!(seen.colours.contains(light(Ink::Place)) || id != ChartId::Balance);
            for colour in &seen.colours {
                let known = Ink::ALL.into_iter().any(|ink| light(ink) == colour);
                assert!(known, "{colour}");
            }
        }
    }
}

#[test]
fn a_framed_picture_says_what_it_shows_and_where_it_comes_from() {
    let evaluation = evaluation("3405");
    for id in ChartId::ALL {
        let view = View::new(2040);
        let words = id.words(&evaluation, view, &BOKMAL);
        let scene = scene_of(&id.plot(&evaluation, view, &BOKMAL), SIZE);
        let legend = id.legend(&evaluation, view, &BOKMAL).into_iter();
        let legend = legend.map(|item| (ink_sign(item.ink, item.swatch), item.text));
        let frame = Frame {
            title: words.finding,
            subtitle: words.subtitle,
            legend: legend.collect(),
            summary: words.summary,
            notes: vec!["Kilde: A & B <C>".to_owned(), "Laget i dag.".to_owned()],
        };
        let picture = Picture::of_scene(&scene, SIZE);
        let seen = check(&framed(&picture, &frame));
        let whole = seen.texts.join(" ");
        for part in [&frame.title, &frame.subtitle] {
            assert!(whole.contains(part.as_str()), "{part}: {whole}");
        }
        for (_, says) in &frame.legend {
            assert!(seen.texts.contains(says), "{says}");
        }
        assert!(whole.contains("Kilde: A & B <C>") && whole.contains("Laget i dag."));
        assert_eq!(seen.title, frame.title);
        assert_eq!(seen.about, frame.summary);
    }
}

#[test]
fn odd_names_and_numbers_harm_nothing() {
    let odd = "<b>&\"'\u{0}]]>";
    let at = |x: f64| Point { x, y: 20.0 };
    let scene = Scene {
        back: vec![Mark::Text {
            at: at(100.0),
            text: odd.to_owned(),
            ink: Ink::Ink,
            bold: true,
            anchor: Anchor::Middle,
            size: 12.0,
        }],
        front: vec![
            Mark::Fill {
                points: vec![at(f64::NAN), at(1.0), at(2.0)],
                ink: Ink::Place,
            },
            Mark::Strokes {
                lines: vec![vec![at(f64::INFINITY)], vec![at(3.0), at(4.0)]],
                ink: Ink::Home,
                width: f64::NAN,
            },
            Mark::Text {
                at: at(f64::NEG_INFINITY),
                text: "nowhere".to_owned(),
                ink: Ink::Ink,
                bold: false,
                anchor: Anchor::End,
                size: 12.0,
            },
        ],
    };
    let svg = scene_svg(&scene, SIZE, odd, odd);
    let seen = check(&svg);
    assert_eq!(seen.texts, ["<b>&\"']]>"]);
    assert_eq!(seen.title, "<b>&\"']]>");
    // A title, a legend and notes far longer than a line are broken, not cut.
    let long = "langt ord ".repeat(60);
    let frame = Frame {
        title: long.clone(),
        subtitle: long.clone(),
        legend: vec![(look_sign(Look::ALL[1]), long.clone()); 3],
        summary: String::new(),
        notes: vec![long.clone(); 2],
    };
    let picture = Picture {
        width: 200.0,
        height: 100.0,
        body: String::new(),
    };
    let seen = check(&framed(&picture, &frame));
    let words = seen.texts.join(" ").split_whitespace().count();
    assert_eq!(words, 7 * 120);
}

#[test]
fn every_sign_is_drawn_inside_its_box() {
    let kinds = [
        Swatch::Fill,
        Swatch::Hatch,
        Swatch::Line,
        Swatch::Dashed,
        Swatch::Band,
        Swatch::Whisker,
    ];
    let signs = kinds.map(|kind| ink_sign(Ink::Place, kind));
    let looks = Look::ALL.map(look_sign);
    for sign in signs.iter().chain(&looks) {
        let xml = format!("<svg xmlns='http://www.w3.org/2000/svg'>{sign}</svg>");
        let document = roxmltree::Document::parse(&xml).unwrap();
        let points = numbers_in(document.root_element());
        assert!(!points.is_empty());
        for [x, y] in points {
            assert!(
                (-2.0..=30.0).contains(&x) && (-2.0..=16.0).contains(&y),
                "{sign}"
            );
        }
    }
    // No two look the same.
    let mut all: Vec<&String> = signs.iter().chain(&looks).collect();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), kinds.len() + Look::ALL.len());
}
