//! The word list: terms are found where they stand first, with their endings and nothing else.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test says what is wrong by failing, in its helpers too"
)]

use std::collections::BTreeSet;

use omsorgstrappa_core::glossary::{Found, ON_FIRST_SCREEN, WordId, found, pieces};
use omsorgstrappa_core::text::{BOKMAL, ENGLISH, LANGUAGES, NYNORSK};

#[test]
fn every_term_is_explained_once() {
    for (catalogue, _) in LANGUAGES {
        let words = &catalogue.glossary.words;
        assert_eq!(words.len(), WordId::ALL.len());
        let terms: BTreeSet<&str> = words.iter().map(|word| word.term).collect();
        assert_eq!(terms.len(), words.len());
        let forms: Vec<&str> = words
            .iter()
            .flat_map(|word| word.forms.split('|'))
            .filter(|form| form.contains(char::is_alphanumeric))
            .collect();
        let once: BTreeSet<&&str> = forms.iter().collect();
        assert_eq!(
            once.len(),
            forms.len(),
            "{}: a form stands twice",
            catalogue.language
        );
        for word in words {
            assert!(word.explanation.len() > 20, "{}", word.term);
        }
        for id in ON_FIRST_SCREEN {
            assert!(!catalogue.glossary.of(id).term.is_empty());
        }
    }
}

#[test]
fn terms_are_found_with_their_endings_and_only_once() {
    let text = "Dekningsgraden er 16. Plassene følger dekningsgraden; HDO og årsverk teller med.";
    assert_eq!(
        found(text, &BOKMAL.glossary),
        [
            WordId::Coverage,
            WordId::Place,
            WordId::CareHome,
            WordId::Fte
        ]
    );
    let back: String = pieces(text, &[], &BOKMAL.glossary)
        .into_iter()
        .map(|piece| match piece {
            Found::Plain(text) | Found::Term(_, text) => text,
        })
        .collect();
    assert_eq!(back, text);
    let first = pieces(text, &[], &BOKMAL.glossary)
        .into_iter()
        .next()
        .unwrap();
    assert_eq!(
        first,
        Found::Term(WordId::Coverage, "Dekningsgraden".into())
    );
    assert!(!found("Dekningsgraden", &BOKMAL.glossary).is_empty());
    assert!(pieces(text, &found(text, &BOKMAL.glossary), &BOKMAL.glossary).len() == 1);
}

#[test]
fn a_term_inside_another_word_is_none() {
    for text in ["arbeidsplass", "plasseringsgaranti", "hdo", "utplassert"] {
        assert_eq!(found(text, &BOKMAL.glossary), [], "{text}");
    }
    // The longest term wins.
    assert_eq!(
        found("en korttidsplass", &BOKMAL.glossary),
        [WordId::ShortStay]
    );
    assert_eq!(
        found("heildøgns omsorg og årskullet", &NYNORSK.glossary),
        [WordId::DayAndNight, WordId::Cohort]
    );
    assert_eq!(
        found("FTE in nursing homes", &ENGLISH.glossary),
        [WordId::Fte, WordId::NursingHome]
    );
}

/// What is explained beside the key figures is what stands there: the terms are used on the first screen.
#[test]
fn the_first_screen_uses_its_terms() {
    for (catalogue, _) in LANGUAGES {
        let figures = &catalogue.figures;
        let levers = catalogue.levers.names.map(|lever| lever.label).join(". ");
        let said = [
            figures.places,
            figures.fte,
            figures.unmet,
            figures.reference,
            catalogue.uncertainty.range,
            &levers,
        ]
        .join(". ");
        let terms = found(&said, &catalogue.glossary);
        for id in ON_FIRST_SCREEN {
            // In English «place» is an everyday word and is not looked for.
            let everyday = !catalogue
                .glossary
                .of(id)
                .forms
                .contains(char::is_alphanumeric);
            assert!(
                everyday || terms.contains(&id),
                "{}: {id:?} in «{said}»",
                catalogue.language
            );
        }
    }
}
