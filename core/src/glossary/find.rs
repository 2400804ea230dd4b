//! Finding terms in a text: each is explained where it stands first.

use crate::text::GlossaryTexts;

use super::WordId;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// As it is.
    Plain(String),
    /// A term, as it stands in the text.
    Term(WordId, String),
}

/// How many letters an inflected word may have more than the term: «dekningsgraden», «plassene».
const LONGEST_ENDING: usize = 4;

/// The terms of `text` in the order in which they first stand in it.
pub fn found(text: &str, texts: &GlossaryTexts) -> Vec<WordId> {
    let terms = pieces(text, &[], texts).into_iter();
    let terms = terms.filter_map(|piece| match piece {
        Found::Term(id, _) => Some(id),
        Found::Plain(_) => None,
    });
    terms.collect()
}

/// `text` in pieces, each term by itself where it stands for the first time; terms that are `known` already stay plain.
pub fn pieces(text: &str, known: &[WordId], texts: &GlossaryTexts) -> Vec<Found> {
    let mut known = known.to_vec();
    let mut pieces = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while !rest.is_empty() {
        let begins = !plain
            .chars()
            .next_back()
            .or_else(|| ended(&pieces))
            .is_some_and(char::is_alphanumeric);
        let hit = begins
            .then(|| term_at(rest, texts))
            .flatten()
            .filter(|(id, _)| !known.contains(id));
        if let Some((id, length)) = hit
            && let Some((term, after)) = rest.split_at_checked(length)
        {
            if !plain.is_empty() {
                pieces.push(Found::Plain(std::mem::take(&mut plain)));
            }
            known.push(id);
            pieces.push(Found::Term(id, term.to_owned()));
            rest = after;
        } else {
            let mut letters = rest.chars();
            plain.extend(letters.next());
            rest = letters.as_str();
        }
    }
    if !plain.is_empty() {
        pieces.push(Found::Plain(plain));
    }
    pieces
}

fn ended(pieces: &[Found]) -> Option<char> {
    match pieces.last()? {
        Found::Plain(text) | Found::Term(_, text) => text.chars().next_back(),
    }
}

/// The longest term that `text` begins with, and how long it is there, ending included.
fn term_at(text: &str, texts: &GlossaryTexts) -> Option<(WordId, usize)> {
    let words = WordId::ALL.iter().zip(&texts.words);
    let forms = words.flat_map(|(&id, word)| word.forms.split('|').map(move |form| (id, form)));
    forms
        // A sign alone stands where a word is an everyday one and is not looked for.
        .filter(|(_, form)| form.contains(char::is_alphanumeric))
        .filter_map(|(id, form)| Some((id, form.len(), begins_with(text, form)?)))
        .max_by_key(|&(_, length, _)| length)
        .map(|(id, _, length)| (id, length))
}

/// Bytes of the word that `text` begins with, where it is `form` or an inflection of it. An abbreviation stands as it is.
fn begins_with(text: &str, form: &str) -> Option<usize> {
    let mut letters = text.char_indices();
    let abbreviation = form.chars().all(|c| !c.is_lowercase());
    for wanted in form.chars() {
        let (_, here) = letters.next()?;
        let same =
            here == wanted || (!abbreviation && here.to_lowercase().eq(wanted.to_lowercase()));
        if !same {
            return None;
        }
    }
    let rest = letters.as_str();
    let ending: String = rest.chars().take_while(|c| c.is_alphabetic()).collect();
    let most = if abbreviation { 0 } else { LONGEST_ENDING };
    let all = ending.chars().count() <= most;
    all.then_some(text.len() - rest.len() + ending.len())
}
