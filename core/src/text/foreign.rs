//! Parts of a text that are in another language than what stands around them: titles of documents, and field terms that are
//! given in Norwegian beside the English word. Names of places, bodies and persons are the same in every language.

use super::long::Long;

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spoken<'a> {
    /// What stands there.
    pub text: &'a str,
    /// Its language as it stands in `lang`, where that is another than the page's.
    pub language: Option<&'a str>,
}

/// `text` in pieces, each of what is `known` by itself; the longest of two that begin at the same place.
pub fn in_pieces<'a>(text: &'a str, known: &[(&str, &'a str)]) -> Vec<Spoken<'a>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    loop {
        let hits = known.iter().filter(|(part, _)| !part.is_empty());
        let hits = hits.filter_map(|&(part, language)| Some((rest.find(part)?, part, language)));
        let first = hits.min_by_key(|&(at, part, _)| (at, usize::MAX - part.len()));
        let Some((at, part, language)) = first else {
            break;
        };
        let (Some((before, from)), length) = (rest.split_at_checked(at), part.len()) else {
            break;
        };
        let Some((found, after)) = from.split_at_checked(length) else {
            break;
        };
        pieces.push(Spoken {
            text: before,
            language: None,
        });
        pieces.push(Spoken {
            text: found,
            language: Some(language),
        });
        rest = after;
    }
    pieces.push(Spoken {
        text: rest,
        language: None,
    });
    pieces.retain(|piece| !piece.text.is_empty());
    pieces
}

impl Long {
    /// A text of the page in pieces, with the language of each that is not the page's own.
    pub fn spoken<'a>(&'a self, text: &'a str) -> Vec<Spoken<'a>> {
        let here = self.texts.language;
        let known: Vec<(&str, &str)> = self
            .foreign()
            .filter(|&(_, language)| language != here)
            .collect();
        in_pieces(text, &known)
    }
}
