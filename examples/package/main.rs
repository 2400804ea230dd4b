//! Packages what the page fetches: `data/source` and `data/plans.json` become
//! `data/municipality/*.json`, every municipality with its projection made again, the directory, the
//! measures for comparing and the backtest; and the texts of the catalogue become `data/text/*.json`.
//!
//! `cargo run --release --example package` writes the files; with `-- --check` it writes nothing and fails
//! with one line per file that differs; with `-- --texts` it writes the texts only. Every figure is read, none is typed in here.

mod backtest;
mod check;
mod country;
mod directory;
mod estimate;
mod expected;
mod facts;
mod files;
mod history;
mod json;
mod kostra;
mod municipality;
mod output;
mod plans;
mod population;
mod problem;
mod projection;
mod table;

use std::{fs, path::PathBuf, process::ExitCode};

use crate::files::{differences, package, texts};
use crate::problem::{Outcome, problem};

const KOSTRA: &str = "source/kostra_omsorg_23_kommuner_2015_2025.csv";
const SHARES: &str = "source/kostra_12209_2025_kommuner.csv";
const POPULATION: &str = "source/befolkning_07459_2026_alder_kjonn.csv";
const MUNICIPALITIES: &str = "source/befolkning_07459_2006_2026_alder_kjonn.csv.gz";
const AGE_GROUPS: &str = "source/befolkning_07459_aldersgrupper_2005_2026.csv.gz";
const COUNTRY: &str = "source/befolkning_07459_norge_alder_kjonn_2005_2026.csv";
const SSB_PROJECTIONS: &str = "source/framskrivning_ssb_telemark_norge_2018_2026.csv.gz";
const EARLIER_NAMES: &str = "source/tidligere_kommunenavn.csv";
const BORDERS: &str = "source/kommune_historikk.csv";
const NAMES: &str = "source/kommuner_2026.csv";
const SEEDS: &str = "source/seed-facts.json";
const PLANS: &str = "plans.json";

/// The base year of a municipality «today»: the newest of SSB's population, and the first of its projection.
const TODAY: u16 = 2026;

/// What is asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wish {
    /// Everything is written.
    Write,
    /// The texts are written.
    Texts,
    /// Nothing is written.
    Check,
}

/// Whether everything is in order.
fn run(wish: Wish) -> Outcome<bool> {
    let data = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("data");
    let mut in_order = true;
    let mut folders = vec![("text", texts()?)];
    if wish != Wish::Texts {
        folders.push(("municipality", package(&data)?));
    }
    for (folder, files) in folders {
        if wish != Wish::Check {
            fs::create_dir_all(data.join(folder)).map_err(|error| problem(folder, error))?;
            for (name, text) in &files {
                fs::write(data.join(folder).join(name), text)
                    .map_err(|error| problem(name, error))?;
            }
        }
        for line in differences(&data, folder, &files)? {
            eprintln!("{line}");
            in_order = false;
        }
    }
    Ok(in_order)
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let wish = match arguments
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .as_slice()
    {
        [] => Wish::Write,
        ["--texts"] => Wish::Texts,
        ["--check"] => Wish::Check,
        _ => {
            eprintln!("usage: cargo run --release --example package [-- --check | --texts]");
            return ExitCode::from(2);
        }
    };
    match run(wish) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("data/{error}");
            ExitCode::from(2)
        }
    }
}
