//! Any file: no input panics, slices make no difference, what is kept is bounded, and every refusal has
//! words.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test says what is wrong by failing, in its helpers too"
)]

mod support {
    pub mod big_csv;
}

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use omsorgstrappa_core::import::{
    Fault, Import, ImportedPopulation, MOST_FIGURES, Progress, Reader, Register, Wanted, read_file,
};
use omsorgstrappa_core::text::{BOKMAL, ImportTexts, import_message, note_message};
use proptest::prelude::*;

static TEXTS: ImportTexts = BOKMAL.import;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

static REGISTER: LazyLock<Register> = LazyLock::new(|| {
    let read = |name: &str| fs::read_to_string(root().join("data/source").join(name)).unwrap();
    Register::from_csv(&read("kommuner_2026.csv"), &read("kommune_historikk.csv"))
});

/// Every sample of the repository.
static SAMPLES: LazyLock<Vec<(String, Vec<u8>)>> = LazyLock::new(|| {
    let mut samples: Vec<(String, Vec<u8>)> = fs::read_dir(root().join("tests/samples"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some())
        .map(|path| {
            (
                path.file_name().unwrap().to_str().unwrap().to_owned(),
                fs::read(&path).unwrap(),
            )
        })
        .collect();
    samples.sort();
    assert!(samples.len() > 20);
    samples
});

/// Reads in slices of that length, and asks for the first municipality.
fn read_sliced(bytes: &[u8], slice: usize) -> Import<ImportedPopulation> {
    let mut reader = Reader::new();
    for part in bytes.chunks(slice.max(1)) {
        reader.push(part)?;
    }
    while reader.step()? != Progress::Done {}
    let imported = reader.finish()?;
    assert!(imported.figures() <= MOST_FIGURES);
    let municipalities = imported.municipalities(&REGISTER);
    imported.population(&Wanted {
        municipality: municipalities
            .first()
            .map_or("0", |(number, _)| number.as_str()),
        alternative: None,
        base_year: None,
        packaged: None,
        register: &REGISTER,
    })
}

/// Asserts that what came of a file can be said, with nothing left to fill in.
fn assert_said(result: &Import<ImportedPopulation>) {
    let texts = match result {
        Err(error) => vec![import_message(error, &TEXTS)],
        Ok(population) => population
            .notes
            .iter()
            .map(|note| note_message(note, &TEXTS))
            .collect(),
    };
    for text in texts {
        assert!(text.len() > 10, "{result:?}");
        for left in [
            "{place}", "{found}", "{tables}", "{from}", "{reason}", "{line}", "{number}",
        ] {
            assert!(!text.contains(left), "{text}");
        }
    }
}

#[test]
fn slices_make_no_difference() {
    for (name, bytes) in SAMPLES.iter() {
        let whole = read_sliced(bytes, bytes.len());
        assert_said(&whole);
        for slice in [1000, 4096, 77_777] {
            assert_eq!(
                read_sliced(bytes, slice),
                whole,
                "{name} in slices of {slice}"
            );
        }
    }
    // Byte by byte, for one of each kind.
    for name in [
        "gjenskapt_14746_utf16_tab.txt",
        "gjenskapt_14746.px",
        "gjenskapt_12209_jsonstat2_med_status.json",
    ] {
        let (_, bytes) = SAMPLES.iter().find(|(known, _)| known == name).unwrap();
        assert_eq!(
            read_sliced(bytes, 1),
            read_sliced(bytes, bytes.len()),
            "{name}"
        );
    }
}

#[test]
fn the_large_file_is_read_and_kept_small() {
    let bytes = support::big_csv::big_csv(root());
    assert!(bytes.len() > 18_000_000);
    let imported = read_file(&bytes).unwrap();
    assert_eq!(imported.figures(), 357 * 2 * 106 * 3 * 25);
    let municipalities = imported.municipalities(&REGISTER);
    assert_eq!(municipalities.len(), 357);
    let lier = imported
        .population(&Wanted {
            municipality: "3312",
            alternative: None,
            base_year: None,
            packaged: None,
            register: &REGISTER,
        })
        .unwrap();
    let (_, alone) = SAMPLES
        .iter()
        .find(|(name, _)| name == "syntetisk_14746_lier_semikolon_ettaarig.csv")
        .unwrap();
    assert_eq!(lier, read_sliced(alone, alone.len()).unwrap());
}

#[test]
fn endless_rows_labels_and_figures_are_refused() {
    let head = "\"region\";\"alder\";\"2026\"\r\n";
    let one_row = format!("{head}\"3312 {}", "x".repeat(3 * 1024 * 1024));
    assert_eq!(
        read_file(one_row.as_bytes()).unwrap_err().fault,
        Fault::TooMuch
    );
    let mut labels = head.to_owned();
    for at in 0..30_000 {
        writeln!(labels, "\"Sted nummer {at} \";\"0 år\";1\r").unwrap();
    }
    assert_eq!(
        read_file(labels.as_bytes()).unwrap_err().fault,
        Fault::TooMuch
    );
    let nulls = format!("{{\"value\": [{}0]}}", "0,".repeat(MOST_FIGURES + 1));
    assert_eq!(
        read_file(nulls.as_bytes()).unwrap_err().fault,
        Fault::TooMuch
    );
    let deep = "{\"a\":".repeat(100_000);
    assert_eq!(
        read_file(deep.as_bytes()).unwrap_err().fault,
        Fault::NotJson
    );
    let sparse = "{\"value\": {\"99999999999\": 1}}";
    assert!(matches!(
        read_file(sparse.as_bytes()).unwrap_err().fault,
        Fault::NotJsonStat { .. }
    ));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..3000), slice in 1..500_usize) {
        assert_said(&read_sliced(&bytes, slice));
    }

    #[test]
    fn no_text_panics(text in "[0-9;,\\t\"\\.: a-zåæøA-Z\\n{}<>=\\[\\]-]{0,600}", start in "(|\\{|CHARSET=|PK|region;alder;2026\\n)") {
        assert_said(&read_sliced(format!("{start}{text}").as_bytes(), 100));
    }

    #[test]
    fn no_changed_sample_panics(
        which in any::<prop::sample::Index>(),
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..6),
        cut in proptest::option::of(any::<prop::sample::Index>()),
        swap in proptest::option::of((any::<prop::sample::Index>(), any::<prop::sample::Index>())),
    ) {
        let (_, bytes) = which.get(SAMPLES.as_slice());
        let mut bytes = bytes.clone();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Some((from, to)) = swap {
            let (from, to) = (from.index(bytes.len()), to.index(bytes.len()));
            bytes.drain(from.min(to)..from.max(to));
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len() + 1));
        }
        assert_said(&read_sliced(&bytes, 4096));
    }
}
