//! In a browser: the model gives the numbers it gives natively, storage that is refused stops nothing,
//! and a canvas is painted sharp.
//!
//! `cargo test --target wasm32-unknown-unknown --test wasm`, with chromedriver.

#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::float_cmp,
    missing_docs,
    reason = "a test says what is wrong by failing, in its helpers too"
)]

mod support {
    pub mod agree;
    pub mod bands;
    pub mod golden;
}

use js_sys::{Function, Reflect, Uint8ClampedArray};
use omsorgstrappa::platform::canvas::{Theme, paint};
use omsorgstrappa::platform::storage::Local;
use omsorgstrappa::port::{Memory, Storage};
use omsorgstrappa_core::chart::{Axis, ChartId, Ink, Mark, Point, Scene, Size, draw};
use omsorgstrappa_core::codec::{
    json_text, read_municipality, read_scenario, scenario_to_json, simulate,
};
use omsorgstrappa_core::evaluation::Evaluation;
use omsorgstrappa_core::municipality::Municipality;
use omsorgstrappa_core::scenario::{Origin, Scenario, prepare};
use omsorgstrappa_core::state::{State, read_saved, write_saved};
use omsorgstrappa_core::text::BOKMAL;
use support::bands;
use support::golden::cases;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

wasm_bindgen_test_configure!(run_in_browser);

/// The packaged files, as the page fetches them.
const FILES: [&str; 6] = [
    include_str!("../data/municipality/3405-2018.json"),
    include_str!("../data/municipality/3405.json"),
    include_str!("../data/municipality/3312-2025.json"),
    include_str!("../data/municipality/3312.json"),
    include_str!("../data/municipality/3314.json"),
    include_str!("../data/municipality/1563.json"),
];

fn packaged() -> impl Iterator<Item = Municipality> {
    FILES
        .into_iter()
        .map(|file| read_municipality(file).unwrap())
}

fn find(id: &str) -> Option<Municipality> {
    packaged().find(|municipality| municipality.id == id)
}

// ---------------------------------------------------------------- the model

/// The same cases as `golden.rs` has natively.
#[wasm_bindgen_test]
fn every_case_gives_its_known_results() {
    let cases = cases();
    assert!(cases.len() >= 24, "only {} cases", cases.len());
    for case in cases {
        let result = simulate(&case.scenario, "test", find)
            .unwrap_or_else(|error| panic!("{}: {error}", case.name));
        let differences = case.differences(&result);
        assert!(differences.is_empty(), "{}", differences.join("\n"));
    }
}

/// The same seed gives the same bands as `bands.rs` has natively.
#[wasm_bindgen_test]
fn every_seed_gives_its_known_bands() {
    let known = bands::known();
    assert_eq!(known.len(), 3);
    for case in known {
        let differences = bands::differences(&case, find);
        assert!(differences.is_empty(), "{}", differences.join("\n"));
    }
}

/// A packaged municipality written out as a baseline gives the same results here too, to the last bit.
#[wasm_bindgen_test]
fn packaged_municipalities_written_out_give_the_same() {
    for municipality in packaged() {
        let untouched = Scenario::untouched(&municipality.id);
        let by_id = json_text(&scenario_to_json(&untouched));
        let written_out = Scenario {
            origin: Origin::Baseline(Box::new(municipality.baseline)),
            ..untouched
        };
        let written_out = json_text(&scenario_to_json(&written_out));
        let result = simulate(&by_id, "test", find);
        assert!(result.is_ok(), "{}: {result:?}", municipality.id);
        assert_eq!(
            simulate(&written_out, "test", |_| None),
            result,
            "{}",
            municipality.id
        );
    }
}

// ---------------------------------------------------------------- storage

/// Calls the text of a function body.
fn javascript(body: &str) {
    Function::new_no_args(body).call0(&JsValue::NULL).unwrap();
}

/// What is written is read again; a record set aside takes nothing away.
#[wasm_bindgen_test]
fn local_storage_keeps_a_record() {
    javascript("localStorage.clear()");
    let local = Local::open().expect("local storage is open in the test's browser");
    assert_eq!(local.read(), None);
    let state = State::new(read_scenario(r#"{"municipality": "3312"}"#).unwrap(), 2040);
    let record = json_text(&write_saved(&state, 1.0));
    assert!(local.write(&record));
    assert!(local.set_aside("broken"));
    assert_eq!(read_saved(&local.read().unwrap()), Ok(state));
    javascript("localStorage.clear()");
}

/// Where the browser refuses to write there is no local storage, and memory takes its place.
#[wasm_bindgen_test]
fn refused_storage_is_none() {
    javascript(
        "window.kept = Storage.prototype.setItem; Storage.prototype.setItem = () => { throw new Error('full') }",
    );
    let refused = Local::open();
    javascript("Storage.prototype.setItem = window.kept");
    assert!(refused.is_none());
    assert!(Local::open().is_some());

    let memory = Memory::default();
    assert_eq!(memory.read(), None);
    assert!(memory.write("record"));
    assert_eq!(memory.read().as_deref(), Some("record"));
}

/// Storage that is taken away after it was opened, as when it is full, is answered and not a panic.
#[wasm_bindgen_test]
fn storage_that_fails_later_is_answered() {
    let local = Local::open().unwrap();
    javascript(
        "window.kept = Storage.prototype.setItem; Storage.prototype.setItem = () => { throw new Error('full') }",
    );
    let (written, aside) = (local.write("1"), local.set_aside("broken"));
    javascript("Storage.prototype.setItem = window.kept");
    assert!(!written && !aside);
}

// ---------------------------------------------------------------- canvas

fn canvas() -> HtmlCanvasElement {
    let document = web_sys::window().unwrap().document().unwrap();
    document
        .create_element("canvas")
        .unwrap()
        .dyn_into()
        .unwrap()
}

/// Gives the window another pixel ratio for as long as `act` takes.
fn with_pixel_ratio<T>(ratio: f64, act: impl FnOnce() -> T) -> T {
    let window = web_sys::window().unwrap();
    let name = JsValue::from_str("devicePixelRatio");
    let own = Reflect::get(&window, &name).unwrap();
    Reflect::set(&window, &name, &JsValue::from_f64(ratio)).unwrap();
    assert_eq!(window.device_pixel_ratio(), ratio);
    let result = act();
    Reflect::set(&window, &name, &own).unwrap();
    result
}

/// Red, green, blue and opacity of every pixel.
fn pixels(canvas: &HtmlCanvasElement) -> Vec<[u8; 4]> {
    let context = canvas.get_context("2d").unwrap().unwrap();
    let context: CanvasRenderingContext2d = context.dyn_into().unwrap();
    let read: Function = Reflect::get(&context, &"getImageData".into())
        .unwrap()
        .dyn_into()
        .unwrap();
    let [zero, width, height] = [0, canvas.width(), canvas.height()].map(JsValue::from);
    let image = read.call4(&context, &zero, &zero, &width, &height).unwrap();
    let bytes: Uint8ClampedArray = Reflect::get(&image, &"data".into())
        .unwrap()
        .dyn_into()
        .unwrap();
    let bytes = bytes.to_vec();
    bytes
        .chunks_exact(4)
        .map(|pixel| pixel.try_into().unwrap())
        .collect()
}

/// How many pixels have anything on them.
fn painted(canvas: &HtmlCanvasElement) -> usize {
    pixels(canvas)
        .iter()
        .filter(|[.., opacity]| *opacity > 0)
        .count()
}

/// A square of 100 by 100 CSS pixels.
fn square() -> Mark {
    let corners = [(10.0, 10.0), (110.0, 10.0), (110.0, 110.0), (10.0, 110.0)];
    Mark::Fill {
        points: corners.map(|(x, y)| Point { x, y }).into(),
        ink: Ink::Place,
    }
}

const SIZE: Size = Size {
    width: 320.0,
    height: 200.0,
};

/// The canvas has as many pixels as the screen has under it, and none more than three to one.
#[wasm_bindgen_test]
fn the_backing_store_follows_the_pixel_ratio() {
    for (ratio, expected) in [
        (1.0, (320, 200)),
        (1.25, (400, 250)),
        (2.0, (640, 400)),
        (7.0, (960, 600)),
    ] {
        let canvas = canvas();
        let marks = [square()];
        assert!(with_pixel_ratio(ratio, || paint(
            &canvas,
            SIZE,
            &marks,
            &Theme::read()
        )));
        assert_eq!((canvas.width(), canvas.height()), expected, "at {ratio}");
        // The square keeps its size on the screen: a pixel more or less at its edges.
        let side = (painted(&canvas) as f64).sqrt() * 320.0 / f64::from(canvas.width());
        assert!((side - 100.0).abs() < 2.0, "at {ratio} the side is {side}");
    }
}

/// A canvas that is not laid out yet is left alone.
#[wasm_bindgen_test]
fn a_canvas_without_size_is_refused() {
    let canvas = canvas();
    let before = (canvas.width(), canvas.height());
    for (width, height) in [
        (0.0, 0.0),
        (0.0, 200.0),
        (320.0, 0.0),
        (-5.0, 200.0),
        (47.0, 200.0),
    ] {
        assert!(!paint(
            &canvas,
            Size { width, height },
            &[square()],
            &Theme::read()
        ));
    }
    assert_eq!((canvas.width(), canvas.height()), before);
}

/// Painting again leaves nothing of what was there.
#[wasm_bindgen_test]
fn painting_again_clears() {
    let canvas = canvas();
    assert!(paint(&canvas, SIZE, &[square()], &Theme::read()));
    assert!(painted(&canvas) > 0);
    assert!(paint(&canvas, SIZE, &[], &Theme::read()));
    assert_eq!(painted(&canvas), 0);
}

/// Every chart of a packaged municipality is painted: both layers leave something, in more than one
/// colour where the style sheet gives colours.
#[wasm_bindgen_test]
fn every_chart_is_painted() {
    javascript(
        "for (const name of ['--chart-ink', '--chart-muted', '--chart-grid', '--chart-surface', '--series-place', \
         '--series-reference', '--series-home-care']) \
         document.documentElement.style.setProperty(name, name.includes('chart') ? '#112233' : '#cc8800')",
    );
    let municipality = find("3312").unwrap();
    let scenario = Scenario::untouched("3312");
    let prepared = prepare(&scenario, Some(&municipality)).unwrap();
    let evaluation = Evaluation::new(prepared.into(), scenario.clone().into());
    let view = State::new(scenario, 2040).view;
    for chart in ChartId::ALL {
        let plot = chart.plot(&evaluation, view, &BOKMAL);
        let Scene { back, front } = draw(&plot, SIZE, Axis::covering(plot.highest()));
        for marks in [&back, &front] {
            let canvas = canvas();
            assert!(
                paint(&canvas, SIZE, marks, &Theme::read()),
                "{}",
                chart.key()
            );
            // Small text is mostly edges, so half covered pixels count too.
            let covered = pixels(&canvas)
                .into_iter()
                .filter(|[.., opacity]| *opacity >= 128);
            let dark = covered.clone().filter(|[red, ..]| *red < 0x40).count();
            assert!(dark > 20, "{}: {dark} of {}", chart.key(), covered.count());
        }
    }
}
