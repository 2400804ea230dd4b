//! Writes the large synthetic file that the speed of the import is measured on:
//! `cargo run --release --example big_csv -- OUT.csv`.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a tool for tests: what is wrong with the sources stops it"
)]

#[path = "../tests/support/big_csv.rs"]
mod big_csv;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(out) = std::env::args_os().nth(1) else {
        eprintln!("usage: big_csv OUT.csv");
        return ExitCode::from(2);
    };
    let bytes = big_csv::big_csv(Path::new(env!("CARGO_MANIFEST_DIR")));
    match std::fs::write(&out, bytes) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error}", out.display());
            ExitCode::FAILURE
        }
    }
}
