//! Packages the texts of the analyses: `cargo run --example analysis_texts` writes `data/plan/nb.json`.
//! A test says when it is out of date.

use std::path::Path;
use std::process::ExitCode;

use omsorgstrappa_core::text::{BOKMAL_ANALYSIS, write_analysis};

fn main() -> ExitCode {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/plan/nb.json");
    let written = serde_json::to_string_pretty(&write_analysis(&BOKMAL_ANALYSIS))
        .map_err(std::io::Error::from)
        .and_then(|text| std::fs::write(&path, text + "\n"));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error}", path.display());
            ExitCode::FAILURE
        }
    }
}
