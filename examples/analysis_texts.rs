//! Packages the texts of the analyses: `cargo run --example analysis_texts` writes `data/plan/nb.json`, `nn.json` and
//! `en.json`. A test says when one is out of date.

use std::path::Path;
use std::process::ExitCode;

use omsorgstrappa_core::text::{ANALYSES, TAGS, write_analysis};

fn main() -> ExitCode {
    for (language, texts) in TAGS.into_iter().zip(&ANALYSES) {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("data/plan/{language}.json"));
        let written = serde_json::to_string_pretty(&write_analysis(texts))
            .map_err(std::io::Error::from)
            .and_then(|text| std::fs::write(&path, text + "\n"));
        if let Err(error) = written {
            eprintln!("{}: {error}", path.display());
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
