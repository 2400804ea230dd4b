//! What may know what: the core knows no browser, only `src/platform` does, and views know no drawing
//! library.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test says what is wrong by failing, in its helpers too"
)]

use std::fs;
use std::path::{Path, PathBuf};

/// The crates of the browser and of drawing.
const BROWSER: [&str; 9] = [
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "gloo",
    "leptos",
    "plotters",
    "plotters_canvas",
    "console_error_panic_hook",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust file under `folder`, with its path from the root.
fn rust_files(folder: &str) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path: PathBuf = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let name = path
                    .strip_prefix(root())
                    .unwrap()
                    .to_str()
                    .unwrap()
                    .to_owned();
                files.push((name, fs::read_to_string(path).unwrap()));
            }
        }
    }
    assert!(!files.is_empty(), "nothing under {folder}");
    files
}

/// Whether a line of code, comments left out, names the crate, or one whose name begins with it and an
/// underscore.
fn names(text: &str, krate: &str) -> bool {
    let code = text
        .lines()
        .map(|line| line.split("//").next().unwrap_or_default());
    let mut words = code.flat_map(|line| line.split(|c: char| !(c.is_alphanumeric() || c == '_')));
    words.any(|word| {
        word == krate
            || word
                .strip_prefix(krate)
                .is_some_and(|rest| rest.starts_with('_'))
    })
}

/// The files that name the crate.
fn that_name(files: &[(String, String)], krate: &str) -> Vec<String> {
    let naming = files.iter().filter(|(_, text)| names(text, krate));
    naming.map(|(name, _)| name.clone()).collect()
}

#[test]
fn a_name_is_found_in_code_and_not_in_comments() {
    assert!(names("use web_sys::Window;", "web_sys"));
    assert!(names("gloo_storage::LocalStorage", "gloo"));
    assert!(!names("// web_sys\nlet a = 1; // leptos", "web_sys"));
    assert!(!names("let my_web_sys = 1;", "web_sys"));
}

#[test]
fn the_core_knows_no_browser() {
    let files = rust_files("core/src");
    for krate in BROWSER {
        assert_eq!(that_name(&files, krate), Vec::<String>::new(), "{krate}");
    }
}

#[test]
fn the_core_depends_on_no_browser() {
    let manifest = fs::read_to_string(root().join("core/Cargo.toml")).unwrap();
    let dependencies: Vec<&str> = manifest
        .split("\n[")
        .filter(|table| {
            table
                .split(']')
                .next()
                .is_some_and(|name| name.contains("dependencies"))
        })
        .flat_map(str::lines)
        .filter_map(|line| line.split_once('='))
        .map(|(name, _)| name.trim().trim_end_matches(".workspace"))
        .collect();
    assert!(dependencies.contains(&"serde_json"), "{dependencies:?}");
    for dependency in dependencies {
        let name = dependency.replace('-', "_");
        assert!(
            !BROWSER.iter().any(|krate| names(&name, krate)),
            "{dependency}"
        );
    }
}

#[test]
fn the_kernel_depends_on_nothing() {
    let manifest = fs::read_to_string(root().join("core/kernel/Cargo.toml")).unwrap();
    assert!(manifest.contains("[package]") && !manifest.contains("dependencies"));
    for krate in BROWSER {
        let files = rust_files("core/kernel/src");
        assert_eq!(that_name(&files, krate), Vec::<String>::new(), "{krate}");
    }
}

#[test]
fn only_the_platform_knows_the_browser() {
    let files = rust_files("src");
    let naming = that_name(&files, "web_sys");
    assert!(
        naming.contains(&"src/platform/canvas.rs".to_owned()),
        "{naming:?}"
    );
    let outside: Vec<&String> = naming
        .iter()
        .filter(|name| !name.starts_with("src/platform/"))
        .collect();
    assert!(outside.is_empty(), "{outside:?}");
}

#[test]
fn views_know_no_drawing_library() {
    let files = rust_files("src/view");
    assert_eq!(that_name(&files, "plotters"), Vec::<String>::new());
    assert!(!that_name(&files, "leptos").is_empty());
}
