//! The light colours and the letters of the page's style sheet, read while this is compiled: they stand there and nowhere
//! else. A token that is renamed or taken out of the style sheet does not compile.

use crate::chart::Ink;

/// The colours of the charts.
const COLOURS: &str = include_str!("../../../style/series.css");
/// The letters.
const THEME: &str = include_str!("../../../style/theme.css");
/// How a colour begins: what it is in the light scheme.
const LIGHT: &str = ": var(--when-light, ";
/// `#rrggbb`.
pub(super) const DIGITS: usize = 7;

/// Where `wanted` begins in `text`, from `start` on.
// Constant code has no iterators. A text that is not there runs over the end, which does not compile.
#[allow(clippy::indexing_slicing)]
const fn find(text: &[u8], wanted: &[u8], start: usize) -> usize {
    let mut at = start;
    loop {
        let mut same = 0;
        while same < wanted.len() && text[at + same] == wanted[same] {
            same += 1;
        }
        if same == wanted.len() {
            return at;
        }
        at += 1;
    }
}

/// The light colour of a token in a style sheet.
#[allow(clippy::indexing_slicing)] // As above.
pub(super) const fn colour(style: &str, token: &str) -> [u8; DIGITS] {
    let text = style.as_bytes();
    let mut at = 0;
    // The name of one token may be the beginning of another's.
    loop {
        at = find(text, token.as_bytes(), at) + token.len();
        let (_, rest) = text.split_at(at);
        if find(rest, LIGHT.as_bytes(), 0) == 0 {
            break;
        }
    }
    let mut digits = [0; DIGITS];
    let mut digit = 0;
    while digit < DIGITS {
        digits[digit] = text[at + LIGHT.len() + digit];
        digit += 1;
    }
    assert!(digits[0] == b'#' && text[at + LIGHT.len() + DIGITS] == b')');
    digits
}

/// The colours in the order of [`Ink::ALL`].
const TABLE: [[u8; DIGITS]; Ink::ALL.len()] = {
    let mut table = [[0; DIGITS]; Ink::ALL.len()];
    let mut at = 0;
    // As above.
    #[allow(clippy::indexing_slicing)]
    while at < table.len() {
        table[at] = colour(COLOURS, Ink::ALL[at].property());
        at += 1;
    }
    table
};
static COLOUR: [[u8; DIGITS]; Ink::ALL.len()] = TABLE;

/// What a colour is in the light scheme, `#rrggbb`.
pub fn light(ink: Ink) -> &'static str {
    let place = Ink::ALL.iter().position(|known| *known == ink);
    place
        .and_then(|place| COLOUR.get(place))
        .and_then(|digits| std::str::from_utf8(digits).ok())
        .unwrap_or_default()
}

const FAMILY: &str = "--ds-font-family: ";

/// The page's letters, then those that other machines have.
pub(super) const FONTS: &str = {
    let start = find(THEME.as_bytes(), FAMILY.as_bytes(), 0) + FAMILY.len();
    let end = find(THEME.as_bytes(), b";", start);
    let (_, rest) = THEME.split_at(start);
    rest.split_at(end - start).0
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_colour_is_the_one_of_the_style_sheet() {
        assert_eq!(light(Ink::Surface), "#ffffff");
        for ink in Ink::ALL {
            let line = format!("{}: var(--when-light, {})", ink.property(), light(ink));
            assert!(COLOURS.contains(&line), "{line}");
        }
        assert!(FONTS.starts_with("\"Hanken Grotesk\"") && FONTS.ends_with("sans-serif"));
    }
}
