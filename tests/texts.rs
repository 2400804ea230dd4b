//! The texts: everything that needs one has one, nothing is unused or empty, the packaged file is up to
//! date, and the help is easy to read.

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
}

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::process::Command;

use omsorgstrappa::packaged;
use omsorgstrappa_core::model::lever::LeverId;
use omsorgstrappa_core::model::parameter::ParameterId;
use omsorgstrappa_core::model::source::Source;
use omsorgstrappa_core::municipality::Municipality;
use omsorgstrappa_core::text::{
    BOKMAL, BOKMAL_LONG, Catalogue, FormulaId, HelpPart, Keyed, LANGUAGES, LeverHelp, Long,
    LongCatalogue, Words, packaged as packaged_texts,
};
use serde_json::Value;
use support::packaged::municipality;

/// The long texts as they are written.
static LONG: LongCatalogue = BOKMAL_LONG;
/// The long texts as they are packaged.
const PACKAGED: &str = include_str!("../data/text/nb.later.json");
/// What is above this is hard to read: the language of newspapers lies at 40 to 45.
const HIGHEST_LIX: f64 = 45.0;

fn municipalities() -> Vec<Municipality> {
    let entries = packaged::index().unwrap().entries;
    entries
        .iter()
        .map(|entry| municipality(&entry.id))
        .collect()
}

/// The help of every lever and of family care, with its name in the exchange format.
fn lever_help() -> impl Iterator<Item = (&'static str, &'static LeverHelp)> {
    let levers = LeverId::ALL.map(|id| (id.spec().key, LONG.levers.of(id)));
    levers
        .into_iter()
        .chain([("family_care", &LONG.levers.family_care)])
}

/// The parts of a lever's help that are running text.
fn prose(help: &LeverHelp) -> [&'static str; 7] {
    [
        help.what,
        help.here,
        help.national,
        help.evidence,
        help.watch,
        help.affected,
        help.limits,
    ]
}

/// Asserts that the keys of `texts` are exactly `used`, each once, and that none is empty.
fn assert_exactly(texts: &[Keyed], used: &BTreeSet<String>, what: &str) {
    let known: BTreeSet<String> = texts.iter().map(|(key, _)| (*key).to_owned()).collect();
    assert_eq!(known.len(), texts.len(), "{what}: a key stands twice");
    assert_eq!(&known, used, "{what}");
    for (key, text) in texts {
        assert!(!text.trim().is_empty(), "{what}: {key} is empty");
    }
}

/// The keyed long texts; the words of the catalogue are tested by themselves.
fn long_texts() -> Value {
    let mut packaged: Value = serde_json::from_str(PACKAGED).unwrap();
    packaged.as_object_mut().unwrap().remove("words");
    packaged
}

/// Every string inside `value` with its path.
fn strings(value: &Value, path: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) => found.push((path.to_owned(), text.clone())),
        Value::Array(items) => items
            .iter()
            .for_each(|item| strings(item, &format!("{path}[]"), found)),
        Value::Object(fields) => {
            for (key, field) in fields {
                strings(field, &format!("{path}.{key}"), found);
            }
        }
        _ => {}
    }
}

/// The names in curly brackets.
fn placeholders(text: &str) -> Vec<&str> {
    let parts = text.split('{').skip(1);
    parts
        .map(|part| {
            part.split_once('}')
                .unwrap_or_else(|| panic!("no }} in «{text}»"))
                .0
        })
        .collect()
}

/// Every figure about a municipality has a name, and no name is unused.
#[test]
fn every_fact_has_a_name() {
    let facts = municipalities().into_iter().flat_map(|one| one.facts);
    let used: BTreeSet<String> = facts.map(|fact| fact.key).collect();
    assert_exactly(LONG.facts, &used, "facts");
    let long = Long::read(PACKAGED, &BOKMAL).unwrap();
    for (key, name) in LONG.facts {
        assert_eq!(long.fact(key), *name);
    }
}

/// Every note has a text, and no text is unused.
#[test]
fn every_note_has_a_text() {
    let used: BTreeSet<String> = municipalities()
        .into_iter()
        .flat_map(|one| one.notes)
        .collect();
    assert_exactly(LONG.notes, &used, "notes");
    let long = Long::read(PACKAGED, &BOKMAL).unwrap();
    for (key, text) in LONG.notes {
        assert_eq!(long.note(key), *text);
    }
}

/// Every source has a name of its own and a full citation, and all that are cited are packaged.
#[test]
fn every_source_has_a_citation() {
    let names: BTreeSet<&str> = Source::ALL.iter().map(|source| source.key()).collect();
    assert_eq!(names.len(), Source::ALL.len());
    let long = Long::read(PACKAGED, &BOKMAL).unwrap();
    for &source in Source::ALL {
        let (citation, packaged) = (source.citation(), long.citation(source.key()));
        let written = (
            citation.title,
            citation.publisher,
            citation.year,
            citation.url,
        );
        assert_eq!(
            (
                packaged.title,
                packaged.publisher,
                packaged.year,
                packaged.url
            ),
            written
        );
        assert!(
            citation.url.is_none_or(|url| url.starts_with("http")),
            "{source:?}"
        );
        for part in [citation.title, citation.publisher, citation.year] {
            assert!(!part.trim().is_empty(), "{source:?}");
        }
    }
}

/// What is filled into a lever's help is the municipality and today's value there. Formulas are filled
/// in too, which `figures.rs` proves; nothing is left open in any other long text.
#[test]
fn placeholders_are_those_that_are_filled_in() {
    for (key, help) in lever_help() {
        for name in placeholders(help.here) {
            assert!(["place", "here"].contains(&name), "{key}: {{{name}}}");
        }
    }
    let mut found = Vec::new();
    strings(&long_texts(), "", &mut found);
    for (path, text) in found {
        let filled = path.starts_with(".formulas.")
            || (path.starts_with(".levers.") && path.strip_suffix(".here").is_some());
        assert!(filled || placeholders(&text).is_empty(), "{path}: {text}");
    }
}

/// Every line of a formula has its text, once.
#[test]
fn every_formula_has_its_text() {
    let long = Long::read(PACKAGED, &BOKMAL).unwrap();
    let written: Vec<FormulaId> = LONG.formulas.iter().map(|(id, _)| *id).collect();
    for id in FormulaId::ALL {
        assert_eq!(
            written.iter().filter(|other| *other == id).count(),
            1,
            "{id:?}"
        );
    }
    assert_eq!(written.len(), FormulaId::ALL.len());
    for (id, text) in LONG.formulas {
        let (numbers, meaning) = long.formula(*id);
        assert_eq!([numbers.as_str(), &meaning], [text.numbers, text.meaning]);
    }
}

/// No long text is empty, and each stands in the packaged file under the name the page asks for.
#[test]
fn no_text_is_empty() {
    let mut found = Vec::new();
    strings(&long_texts(), "", &mut found);
    assert!(found.len() > 200, "{}", found.len());
    for (path, text) in found {
        assert!(
            !text.trim().is_empty() && text == text.trim(),
            "{path}: «{text}»"
        );
    }
    let long = Long::read(PACKAGED, &BOKMAL).unwrap();
    for (key, help) in lever_help() {
        assert!(!help.label.is_empty() && !help.short.is_empty(), "{key}");
        let parts = [
            HelpPart::What,
            HelpPart::Here,
            HelpPart::National,
            HelpPart::Evidence,
            HelpPart::Watch,
            HelpPart::Affected,
            HelpPart::Limits,
        ];
        assert_eq!(
            parts.map(|part| long.lever(key, part)),
            prose(help),
            "{key}"
        );
    }
    for &id in ParameterId::ALL {
        assert!(!BOKMAL.parameter(id).is_empty(), "{id:?}");
        assert!(!long.parameter(id.spec().key).is_empty(), "{id:?}");
    }
}

/// Both packaged files of a language together give its catalogue back, and files of another version do not.
#[test]
fn the_texts_come_back() {
    let packaged: BTreeMap<String, Value> = packaged_texts().into_iter().collect();
    for (catalogue, _) in LANGUAGES {
        let list = |catalogue: &Catalogue| {
            let mut texts = Vec::new();
            catalogue.write(&mut texts);
            texts
        };
        let language = catalogue.language;
        let (first, later) = (
            &packaged[&format!("{language}.json")],
            &packaged[&format!("{language}.later.json")],
        );
        let start = Catalogue::first(first).unwrap();
        assert_eq!(start.page.title, catalogue.page.title);
        let whole = Long::read(&later.to_string(), &start).unwrap().texts;
        assert_eq!(list(whole), list(catalogue));
        let mut other = first.clone();
        other["shape"] = Value::from("1");
        assert!(Catalogue::first(&other).is_none());
        assert!(Long::read(&first.to_string(), &start).is_none());
    }
}

/// Everything packaged is what the sources and the catalogue give now.
#[test]
fn the_packaged_files_are_up_to_date() {
    let here = env::current_exe().unwrap();
    let profile = here.parent().and_then(|deps| deps.parent()).unwrap();
    let path = profile
        .join("examples")
        .join(format!("package{}", env::consts::EXE_SUFFIX));
    assert!(
        path.is_file(),
        "{} is not built: run `cargo test` without --test",
        path.display()
    );
    let output = Command::new(path).arg("--check").output().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// LIX: words in a sentence, plus how many of a hundred words are longer than six letters.
fn lix(text: &str) -> f64 {
    let words: Vec<&str> = text
        .split(|c: char| !(c.is_alphanumeric() || "-‑–,.%".contains(c)))
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
        .collect();
    let long = words.iter().filter(|word| word.chars().count() > 6).count();
    // A full stop, a colon or a question mark with space or nothing after it; the one in «1. januar» is
    // followed by a space that does not break.
    let ends = text.char_indices().filter(|&(at, c)| {
        let next = text[at + c.len_utf8()..].chars().next();
        ".:!?".contains(c) && next.is_none_or(|next| next == ' ' || next == '»')
    });
    let sentences = ends.count().max(1);
    words.len() as f64 / sentences as f64 + 100.0 * long as f64 / words.len() as f64
}

#[test]
fn lix_is_counted_as_it_is_defined() {
    // Six words, one of them long, in two sentences.
    let found = lix("Dette er en omsorgsbolig. Hva så?");
    assert!((found - (3.0 + 100.0 / 6.0)).abs() < 1e-9, "{found}");
    // The day's full stop ends nothing.
    let found = lix("Det var 1.\u{a0}januar i fjor.");
    assert!((found - 6.0).abs() < 1e-9, "{found}");
}

/// The help of every lever is easy to read.
#[test]
fn the_help_is_easy_to_read() {
    let mut hard = Vec::new();
    for (key, help) in lever_help() {
        let found = lix(&prose(help).join(" "));
        println!("LIX {found:4.1} {key}");
        if found >= HIGHEST_LIX {
            hard.push(key);
        }
    }
    assert!(hard.is_empty(), "hard to read: {hard:?}");
}
