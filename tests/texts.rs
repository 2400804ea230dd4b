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
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use omsorgstrappa::packaged;
use omsorgstrappa_core::model::lever::LeverId;
use omsorgstrappa_core::model::parameter::ParameterId;
use omsorgstrappa_core::model::source::Source;
use omsorgstrappa_core::municipality::Municipality;
use omsorgstrappa_core::text::{
    ANALYSES, Catalogue, FormulaId, HelpPart, Keyed, LANGUAGES, LeverHelp, Long, LongCatalogue,
    TAGS, Words, in_pieces, packaged as packaged_texts, write_analysis,
};
use serde_json::Value;
use support::packaged::municipality;

/// What is above this is hard to read: the language of newspapers lies at 40 to 45.
const HIGHEST_LIX: f64 = 45.0;

fn municipalities() -> Vec<Municipality> {
    let directory = packaged::directory().unwrap();
    directory
        .municipalities
        .iter()
        .map(|listed| municipality(&listed.id))
        .collect()
}

/// One language: as it is written, and as it is packaged.
struct Language {
    tag: &'static str,
    catalogue: &'static Catalogue,
    texts: &'static LongCatalogue,
    packaged: String,
    long: Long,
}

/// A file of the repository.
fn file(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn languages() -> Vec<Language> {
    let all = TAGS.into_iter().zip(LANGUAGES);
    all.map(|(tag, (catalogue, texts))| {
        assert_eq!(tag, catalogue.language);
        let packaged = file(&format!("data/text/{tag}.later.json"));
        let long = Long::read(&packaged, catalogue).unwrap();
        Language {
            tag,
            catalogue,
            texts,
            packaged,
            long,
        }
    })
    .collect()
}

/// The help of every lever and of family care, with its name in the exchange format.
fn lever_help(
    texts: &'static LongCatalogue,
) -> impl Iterator<Item = (&'static str, &'static LeverHelp)> {
    let levers = LeverId::ALL.map(|id| (id.spec().key, texts.levers.of(id)));
    levers
        .into_iter()
        .chain([("family_care", &texts.levers.family_care)])
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
fn long_texts(packaged: &str) -> Value {
    let mut packaged: Value = serde_json::from_str(packaged).unwrap();
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
    for language in languages() {
        assert_exactly(language.texts.facts, &used, "facts");
        for (key, name) in language.texts.facts {
            assert_eq!(language.long.fact(key), *name);
        }
    }
}

/// Every note has a text, and no text is unused.
#[test]
fn every_note_has_a_text() {
    let used: BTreeSet<String> = municipalities()
        .into_iter()
        .flat_map(|one| one.notes)
        .collect();
    for language in languages() {
        assert_exactly(language.texts.notes, &used, "notes");
        for (key, text) in language.texts.notes {
            assert_eq!(language.long.note(key), *text);
        }
    }
}

/// Every source has a name of its own and a full citation in its own language, and all that are cited are packaged.
#[test]
fn every_source_has_a_citation() {
    let names: BTreeSet<&str> = Source::ALL.iter().map(|source| source.key()).collect();
    assert_eq!(names.len(), Source::ALL.len());
    let mut said: BTreeSet<(&str, &str)> = BTreeSet::new();
    for Language {
        long, tag, texts, ..
    } in languages()
    {
        for &source in Source::ALL {
            let (citation, packaged) = (source.citation(), long.citation(source.key()));
            // What is no title is said in the language of the page.
            let here = |text: &str| {
                let words = texts.cited.iter();
                words.fold(text.to_owned(), |text, (norwegian, here)| {
                    if text.contains(norwegian) {
                        said.insert((tag, norwegian));
                    }
                    text.replace(norwegian, here)
                })
            };
            let written = [citation.publisher, citation.year].map(here);
            assert_eq!([packaged.publisher, packaged.year], written, "{source:?}");
            assert_eq!(packaged.title, citation.title);
            assert_eq!(packaged.url, citation.url);
            for part in [packaged.publisher, packaged.year] {
                let left = ["mfl", "uten", "mellom", "publisert", "ureviderte"];
                let left = left.iter().find(|word| part.contains(**word));
                assert!(tag != "en" || left.is_none(), "{source:?}: {part}");
            }
            assert!(
                citation.url.is_none_or(|url| url.starts_with("http")),
                "{source:?}"
            );
            assert!(
                packaged.language == source.language() && TAGS.contains(&packaged.language),
                "{source:?}"
            );
            for part in [citation.title, citation.publisher, citation.year] {
                assert!(!part.trim().is_empty(), "{source:?}");
            }
        }
        for (norwegian, _) in texts.cited {
            assert!(said.contains(&(tag, norwegian)), "{tag}: no «{norwegian}»");
        }
    }
}

/// What is filled into a lever's help is the municipality and today's value there. Formulas are filled
/// in too, which `figures.rs` proves; nothing is left open in any other long text.
#[test]
fn placeholders_are_those_that_are_filled_in() {
    for language in languages() {
        for (key, help) in lever_help(language.texts) {
            for name in placeholders(help.here) {
                assert!(["place", "here"].contains(&name), "{key}: {{{name}}}");
            }
        }
        let mut found = Vec::new();
        strings(&long_texts(&language.packaged), "", &mut found);
        for (path, text) in found {
            let filled = path.starts_with(".formulas.")
                || (path.starts_with(".levers.") && path.strip_suffix(".here").is_some());
            assert!(filled || placeholders(&text).is_empty(), "{path}: {text}");
        }
    }
}

/// Every line of a formula has its text, once.
#[test]
fn every_formula_has_its_text() {
    for language in languages() {
        let formulas = language.texts.formulas;
        let written: Vec<FormulaId> = formulas.iter().map(|(id, _)| *id).collect();
        for id in FormulaId::ALL {
            assert_eq!(
                written.iter().filter(|other| *other == id).count(),
                1,
                "{id:?}"
            );
        }
        assert_eq!(written.len(), FormulaId::ALL.len());
        for (id, text) in formulas {
            let (numbers, meaning) = language.long.formula(*id);
            assert_eq!([numbers.as_str(), &meaning], [text.numbers, text.meaning]);
        }
    }
}

/// No long text is empty, and each stands in the packaged file under the name the page asks for.
#[test]
fn no_text_is_empty() {
    for language in languages() {
        let mut found = Vec::new();
        strings(&long_texts(&language.packaged), "", &mut found);
        assert!(found.len() > 200, "{}", found.len());
        for (path, text) in found {
            assert!(
                !text.trim().is_empty() && text == text.trim(),
                "{path}: «{text}»"
            );
        }
        let long = &language.long;
        for (key, help) in lever_help(language.texts) {
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
            assert!(!language.catalogue.parameter(id).is_empty(), "{id:?}");
            assert!(!long.parameter(id.spec().key).is_empty(), "{id:?}");
        }
    }
}

/// Every text of one language by its place: what the page packages for it.
fn every_text(tag: &str, catalogue: &Catalogue, analyses: &Value) -> BTreeMap<String, String> {
    let mut list = Vec::new();
    catalogue.write(&mut list);
    let words = list
        .iter()
        .enumerate()
        .map(|(at, text)| (format!("words {at}"), (*text).to_owned()));
    let mut keyed = Vec::new();
    let mut long = long_texts(&file(&format!("data/text/{tag}.later.json")));
    // Citations keep their own language, and what is foreign is another in each.
    for key in ["sources", "foreign"] {
        long.as_object_mut().unwrap().remove(key);
    }
    strings(&long, "long", &mut keyed);
    strings(analyses, "analyses", &mut keyed);
    words.chain(keyed).collect()
}

fn everything() -> BTreeMap<&'static str, BTreeMap<String, String>> {
    let all = languages().into_iter().zip(&ANALYSES);
    all.map(|(language, analyses)| {
        let texts = every_text(language.tag, language.catalogue, &write_analysis(analyses));
        (language.tag, texts)
    })
    .collect()
}

/// Every language has the same texts with the same gaps to fill.
#[test]
fn every_language_says_as_much() {
    let sorted = |text: &str| {
        let mut names: Vec<String> = placeholders(text).into_iter().map(str::to_owned).collect();
        names.sort();
        names
    };
    let all = everything();
    let bokmal = &all["nb"];
    for tag in ["nn", "en"] {
        let other = &all[tag];
        let places = |texts: &BTreeMap<String, String>| texts.keys().cloned().collect::<Vec<_>>();
        assert_eq!(places(other), places(bokmal), "{tag}");
        for (place, text) in bokmal {
            let translated = &other[place];
            assert_eq!(
                text.is_empty(),
                translated.is_empty(),
                "{tag}, {place}: «{text}»"
            );
            assert_eq!(
                sorted(translated),
                sorted(text),
                "{tag}, {place}: «{translated}»"
            );
        }
    }
}

/// What is the same as in bokmål is listed as rightly so, and nothing is listed for nothing.
#[test]
fn nothing_is_left_untranslated() {
    let listed: Value = serde_json::from_str(&file("tests/fixtures/same-as-bokmal.json")).unwrap();
    let all = everything();
    for tag in ["nn", "en"] {
        let same: BTreeSet<&str> = all["nb"]
            .iter()
            .filter(|(place, text)| all[tag][*place] == **text)
            .map(|(_, text)| text.as_str())
            // Signs, and gaps with nothing but signs between them.
            .filter(|text| has_words(text))
            .collect();
        let listed: BTreeSet<&str> = listed[tag]
            .as_array()
            .unwrap()
            .iter()
            .map(|text| text.as_str().unwrap())
            .collect();
        let untranslated: Vec<_> = same.difference(&listed).collect();
        assert!(untranslated.is_empty(), "{tag}, the same: {untranslated:?}");
        let needless: Vec<_> = listed.difference(&same).collect();
        assert!(
            needless.is_empty(),
            "{tag}, listed for nothing: {needless:?}"
        );
    }
}

/// Whether there is a letter outside the names in curly brackets.
fn has_words(text: &str) -> bool {
    let mut inside = false;
    text.chars().any(|c| {
        match c {
            '{' => inside = true,
            '}' => inside = false,
            _ => {}
        }
        !inside && c.is_alphabetic()
    })
}

/// What of a text is in the language of the page.
fn of_the_page(text: &str, long: &Long) -> String {
    let pieces = long.spoken(text).into_iter();
    let own = pieces.filter(|piece| piece.language.is_none());
    own.map(|piece| piece.text).collect()
}

#[test]
fn pieces_of_other_languages_are_found() {
    let known = [
        ("omsorg", "nb"),
        ("heldøgns omsorg", "nb"),
        ("of care", "en"),
    ];
    let said = |text| -> Vec<(String, Option<String>)> {
        let pieces = in_pieces(text, &known).into_iter();
        pieces
            .map(|piece| (piece.text.to_owned(), piece.language.map(str::to_owned)))
            .collect()
    };
    let piece = |text: &str, language: Option<&str>| (text.to_owned(), language.map(str::to_owned));
    assert_eq!(said(""), []);
    assert_eq!(said("care"), [piece("care", None)]);
    assert_eq!(
        said("24-hour care (heldøgns omsorg), omsorg"),
        [
            piece("24-hour care (", None),
            piece("heldøgns omsorg", Some("nb")),
            piece("), ", None),
            piece("omsorg", Some("nb")),
        ]
    );
    assert_eq!(said("of care"), [piece("of care", Some("en"))]);
}

/// Words of other languages are known, so that the page marks them; names are the same in every language (WCAG 3.1.2).
#[test]
fn foreign_words_are_marked() {
    const NORWEGIAN: [&str; 24] = [
        "og",
        "av",
        "som",
        "ikke",
        "ikkje",
        "det",
        "ei",
        "eit",
        "et",
        "fra",
        "frå",
        "til",
        "med",
        "ved",
        "eller",
        "kommune",
        "omsorg",
        "omsorgsplan",
        "plasser",
        "plassar",
        "dekningsgrad",
        "sykehjem",
        "sjukeheim",
        "tiltak",
    ];
    const ENGLISH: [&str; 16] = [
        "the", "of", "and", "with", "is", "are", "was", "this", "that", "which", "people", "study",
        "trial", "care", "test", "older",
    ];
    const NAMES: [&str; 8] = [
        "onsøyheimen",
        "sør",
        "trøndelag",
        "hjemås",
        "bokmål",
        "øvre",
        "øyer",
        "tørn",
    ];
    for language in languages() {
        let texts = &everything()[language.tag];
        let mut known = BTreeSet::new();
        for (place, text) in texts {
            for piece in language.long.spoken(text) {
                known.extend(piece.language.map(|_| piece.text.to_owned()));
            }
            // What is filled in is named in English in every language.
            let mut inside = false;
            let mut own = of_the_page(text, &language.long);
            own.retain(|c| {
                inside = c == '{' || (inside && c != '}');
                !inside
            });
            let own = own.to_lowercase();
            for word in own.split(|c: char| !c.is_alphanumeric()) {
                let letters = word.contains(['æ', 'ø', 'å']) && !NAMES.contains(&word);
                let foreign = match language.tag {
                    "en" => letters || NORWEGIAN.contains(&word),
                    _ => ENGLISH.contains(&word),
                };
                assert!(!foreign, "{}, {place}: «{word}» in «{text}»", language.tag);
            }
        }
        // Titles of chapters stand in the plans' own files.
        let chapters = ["Dimensjonering", "Tiltak og kostnadsplan"];
        for (phrase, tag) in language.texts.foreign {
            assert_ne!(*tag, language.tag);
            let stands = known.contains(*phrase) || chapters.contains(phrase);
            assert!(stands, "{}: no «{phrase}»", language.tag);
        }
    }
}

/// No bokmål is left in nynorsk: words that only bokmål has.
#[test]
fn nynorsk_is_no_bokmal() {
    const ONLY_BOKMAL: [&str; 34] = [
        "ikke",
        "hvor",
        "hvordan",
        "hva",
        "hvem",
        "hvis",
        "fra",
        "bare",
        "uten",
        "noen",
        "noe",
        "mer",
        "blir det flere",
        "flere",
        "hjemme",
        "hjemmetjenester",
        "hjemmetjeneste",
        "sykehjem",
        "sykehus",
        "kilde",
        "kilder",
        "innbyggere",
        "brukere",
        "beboere",
        "personer",
        "plasser",
        "plassene",
        "kommuner",
        "jeg",
        "en",
        "et",
        "den enkelte persons",
        "vi bruker å",
        "øker",
    ];
    let long = languages().into_iter().find(|one| one.tag == "nn").unwrap();
    for (place, text) in &everything()["nn"] {
        let lower = of_the_page(text, &long.long).to_lowercase();
        let words = lower.split(|c: char| !c.is_alphanumeric());
        for word in words {
            assert!(
                !ONLY_BOKMAL.contains(&word),
                "{place}: «{word}» in «{text}»"
            );
        }
    }
}

/// The names of the levers are those of the design (design/product.md), in every language.
#[test]
fn the_levers_have_their_names() {
    let names = [
        (
            "prevalence",
            [
                "Forekomst av demens",
                "Førekomst av demens",
                "Dementia prevalence",
            ],
        ),
        (
            "healthy_ageing",
            [
                "Hjelpebehov i vunne leveår",
                "Hjelpebehov i vunne leveår",
                "Need in added years of life",
            ],
        ),
        (
            "home_care_shift",
            [
                "Vridning mot hjemmetjenester",
                "Vriding mot heimetenester",
                "Shift to home care",
            ],
        ),
        (
            "coverage_target",
            [
                "Dekningsgrad, heldøgns omsorg",
                "Dekningsgrad, heildøgns omsorg",
                "Coverage, 24-hour care",
            ],
        ),
        (
            "technology",
            [
                "Velferdsteknologi",
                "Velferdsteknologi",
                "Welfare technology",
            ],
        ),
        ("target_year", ["Målår", "Målår", "Target year"]),
    ];
    for (at, language) in languages().into_iter().enumerate() {
        for (key, labels) in names {
            let (_, help) = lever_help(language.texts)
                .find(|(known, _)| *known == key)
                .unwrap();
            assert_eq!(help.label, labels[at]);
        }
    }
}

/// The source files under a folder.
fn sources(folder: &str, found: &mut Vec<PathBuf>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(path.to_str().unwrap(), found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// A source file without its comments and its tests.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let text = text.split("#[cfg(test)]").next().unwrap();
    let lines = text.lines().map(|line| {
        let comment = line.trim_start().starts_with("//");
        let behind = line.split_once(" // ").map_or(line, |(before, _)| before);
        if comment { "" } else { behind }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The string literals of a source file, each with what stands before it.
fn literals(code: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = code[at..].find('"').map(|start| at + start) {
        // A quotation mark as a character is no literal.
        if code[..start].ends_with('\'') && code[start + 1..].starts_with('\'') {
            at = start + 1;
            continue;
        }
        let mut end = start + 1;
        while !code[end..].starts_with('"') {
            end += if code[end..].starts_with('\\') { 2 } else { 1 };
            while !code.is_char_boundary(end) {
                end += 1;
            }
        }
        found.push((code[..start].trim_end(), &code[start + 1..end]));
        at = end + 1;
    }
    found
}

/// Whether a literal in the page's code is said to a reader: it stands as text in `view!`, in an attribute that is read
/// aloud, or has Norwegian in it.
fn is_said(before: &str, literal: &str) -> bool {
    const NORWEGIAN: [&str; 8] = ["og", "av", "til", "fra", "per", "ikke", "for", "uten"];
    let named = [
        "aria-label=",
        "title=",
        "placeholder=",
        "alt=",
        "aria-description=",
    ];
    let text = (before.ends_with('>') && !before.ends_with("=>") && !before.ends_with("->"))
        || named.iter().any(|name| before.ends_with(name));
    // An id, such as `compare-title`, is given where a title is built from it.
    let id = literal.contains('-') && literal.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    // A word of a protocol, such as `GET`.
    let protocol = literal.trim().chars().all(|c| c.is_ascii_uppercase());
    let letters = literal.chars().any(char::is_alphabetic) && !id && !protocol;
    let norwegian = literal.chars().any(|c| "æøåÆØÅ«»".contains(c))
        || (literal.contains(' ') && literal.split(' ').any(|word| NORWEGIAN.contains(&word)));
    (text && letters) || norwegian
}

/// Everything that is said stands in the catalogue.
#[test]
fn nothing_is_said_outside_the_catalogue() {
    assert!(is_said("<p>", "Hello"));
    assert!(is_said("aria-label=", "Hello"));
    assert!(is_said("let a = ", "på"));
    assert!(!is_said("class=", "ds-button action"));
    assert!(!is_said("<p>{a}", " "));
    let mut files = Vec::new();
    sources("src", &mut files);
    assert!(files.len() > 50, "{}", files.len());
    for path in files {
        let code = code(&path);
        for (before, literal) in literals(&code) {
            assert!(
                !is_said(before, literal),
                "{}: «{literal}» belongs in the catalogue",
                path.display()
            );
        }
    }
}

/// The names of the texts in the groups that a file declares with `texts!`.
fn declared(code: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for block in code.split("texts! {").skip(1) {
        let block = block.split("\n}").next().unwrap();
        for (before, kind) in block.split(',').filter_map(|field| field.rsplit_once(": ")) {
            let name = before
                .rsplit(|c: char| !(c.is_alphanumeric() || c == '_'))
                .next();
            let kind = kind.trim_start();
            if kind.starts_with("&'static str")
                || kind.starts_with('[')
                || kind.starts_with(char::is_uppercase)
            {
                names.insert(name.unwrap().to_owned());
            }
        }
    }
    names
}

/// No text of the catalogue is unused: the page or the core asks for each by its name.
#[test]
fn no_text_is_unused() {
    let mut files = Vec::new();
    sources("src", &mut files);
    sources("core/src", &mut files);
    let (mut names, mut used) = (BTreeSet::new(), String::new());
    for path in files {
        let shown = path.display().to_string();
        if ["bokmal", "nynorsk", "english"]
            .iter()
            .any(|folder| shown.contains(folder))
        {
            continue;
        }
        let code = code(&path);
        if shown.contains("core/src/text/") {
            names.append(&mut declared(&code));
        }
        used.push_str(&code);
    }
    assert!(names.len() > 300, "{}", names.len());
    let asked: BTreeSet<&str> = used
        .split('.')
        .skip(1)
        .map(|after| {
            let end = after.find(|c: char| !(c.is_alphanumeric() || c == '_'));
            end.map_or(after, |end| &after[..end])
        })
        .collect();
    let unused: Vec<_> = names
        .iter()
        .filter(|name| !asked.contains(name.as_str()))
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
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
        ".:!?".contains(c) && next.is_none_or(|next| " »”".contains(next))
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

/// The help of every lever is easy to read, in every language. The limit is that of Norwegian; English has shorter words, and
/// holds it with room to spare.
#[test]
fn the_help_is_easy_to_read() {
    let mut hard = Vec::new();
    for language in languages() {
        let tag = language.tag;
        let mut all = Vec::new();
        for (key, help) in lever_help(language.texts) {
            let found = lix(&prose(help).join(" "));
            println!("LIX {tag} {found:4.1} {key}");
            if found >= HIGHEST_LIX {
                hard.push((tag, key));
            }
            all.push(prose(help).join(" "));
        }
        println!("LIX {tag} {:4.1} the levers in all", lix(&all.join(" ")));
        let parameters = language.texts.parameters.iter().map(|text| text.help);
        let notes = language.texts.notes.iter().map(|(_, text)| *text);
        for (what, texts) in [
            ("the parameters in all", parameters.collect::<Vec<_>>()),
            ("the notes in all", notes.collect()),
        ] {
            let found = lix(&texts.join(" "));
            println!("LIX {tag} {found:4.1} {what}");
            if found >= HIGHEST_LIX {
                hard.push((tag, what));
            }
            // A sentence or two are few for the measure: each that is over is told, and together they decide.
            for text in texts {
                let found = lix(text);
                if found >= HIGHEST_LIX {
                    println!("LIX {tag} {found:4.1} «{text}»");
                }
            }
        }
    }
    assert!(hard.is_empty(), "hard to read: {hard:?}");
}

/// The method page, the word list, the citizens and the accessibility statement are easy to read too.
#[test]
fn the_method_page_is_easy_to_read() {
    for language in languages() {
        let (tag, texts) = (language.tag, language.catalogue);
        let method = texts.method.parts.map(|part| part.body).join(" ");
        let words = texts.glossary.words.map(|word| word.explanation).join(" ");
        let criteria = texts.access.criteria.map(|text| text.how).join(" ");
        let statement = texts.access.statement.map(|part| part.body).join(" ");
        let mut citizens = Vec::new();
        texts.citizens.write(&mut citizens);
        citizens.retain(|text| text.ends_with('.'));
        for (what, text) in [
            ("the method", method),
            ("the word list", words),
            ("the citizens", citizens.join(" ")),
            ("the criteria", criteria),
            ("the statement", statement),
        ] {
            let found = lix(&text);
            println!("LIX {tag} {found:4.1} {what}");
            assert!(found < HIGHEST_LIX, "{tag}, {what}: {found}");
        }
    }
}
