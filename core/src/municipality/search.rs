//! Finding a municipality by name, earlier name or number.
//!
//! Letters are compared as people type them: capital or not, å as a or aa, ø as o or oe, æ as ae, without
//! the marks of Sami and Kven names, and any sign between words as a space.

use super::directory::{Directory, Listed};
use crate::format::fill;
use crate::text::MunicipalityTexts;

/// Why a municipality was found; the best reasons first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Because {
    /// Its number or id.
    Number,
    /// The whole of its name.
    WholeName,
    /// Its name begins so.
    Name,
    /// A later word of its name begins so.
    Word,
    /// Its name in another language; which one of [`Listed::also`].
    Also(usize),
    /// A name before a merger; which one of [`Listed::earlier`].
    EarlierName(usize),
    /// A number before today's; which one of [`Listed::earlier`].
    EarlierNumber(usize),
    /// Every word stands somewhere: in the name, the plan, the county or a number.
    Words,
}

/// How many ranks there are.
const RANKS: u32 = 8;

impl Because {
    /// Best first.
    const fn rank(self) -> u32 {
        match self {
            Self::Number => 0,
            Self::WholeName => 1,
            Self::Name => 2,
            Self::Word => 3,
            Self::Also(_) => 4,
            Self::EarlierName(_) => 5,
            Self::EarlierNumber(_) => 6,
            Self::Words => 7,
        }
    }
}

/// One answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Which one of [`Directory::municipalities`].
    pub at: usize,
    /// Why.
    pub because: Because,
}

impl Hit {
    /// What to say beside the name where it is not the name that was found: «tidligere Svelvik».
    pub fn reason(self, directory: &Directory, texts: &MunicipalityTexts) -> Option<String> {
        let listed = directory.municipalities.get(self.at)?;
        match self.because {
            Because::Also(at) => listed.also.get(at).cloned(),
            Because::EarlierName(at) => {
                let name = listed.earlier.get(at)?.name.as_deref()?;
                Some(fill(texts.earlier_name, &[("name", name)]))
            }
            Because::EarlierNumber(at) => {
                let number = &listed.earlier.get(at)?.number;
                Some(fill(texts.earlier_number, &[("number", number)]))
            }
            Because::Number
            | Because::WholeName
            | Because::Name
            | Because::Word
            | Because::Words => None,
        }
    }
}

/// The letters of `text` as they are compared.
fn folded(text: &str) -> impl Iterator<Item = char> {
    let mut letters = text.chars().map(plain).peekable();
    std::iter::from_fn(move || {
        let letter = letters.next()?;
        // Two letters that stand for one count as the one.
        let pairs: &[(char, char)] = match letter {
            'a' => &[('a', 'a'), ('e', 'e')],
            'o' => &[('e', 'o')],
            _ => &[],
        };
        for &(second, one) in pairs {
            if letters.next_if_eq(&second).is_some() {
                return Some(one);
            }
        }
        Some(letter)
    })
}

/// A small letter without marks; the letters of the languages in Norway, the full tables are big.
fn plain(letter: char) -> char {
    match letter {
        'å' | 'Å' | 'á' | 'Á' | 'à' | 'â' => 'a',
        'ø' | 'Ø' | 'ö' | 'Ö' | 'ó' | 'ò' | 'ô' => 'o',
        // As «ae» is folded.
        'æ' | 'Æ' | 'ä' | 'Ä' | 'é' | 'è' | 'ê' => 'e',
        'š' | 'Š' => 's',
        'č' | 'Č' => 'c',
        'ž' | 'Ž' => 'z',
        'đ' | 'Đ' => 'd',
        'ŋ' | 'Ŋ' => 'n',
        'ŧ' | 'Ŧ' => 't',
        'ï' | 'Ï' | 'í' => 'i',
        'ü' | 'Ü' => 'y',
        '–' | '—' | '\u{a0}' => ' ',
        letter if letter.is_ascii() && !letter.is_ascii_alphanumeric() => ' ',
        letter => letter.to_ascii_lowercase(),
    }
}

/// How the letters of a text go with those searched for.
#[derive(PartialEq, Eq)]
enum Fit {
    Whole,
    Begins,
    No,
}

fn fit(text: impl Iterator<Item = char>, wanted: &str) -> Fit {
    let mut text = text;
    for letter in wanted.chars() {
        if text.next() != Some(letter) {
            return Fit::No;
        }
    }
    // A closing bracket is no letter.
    if text.all(|letter| letter == ' ') {
        Fit::Whole
    } else {
        Fit::Begins
    }
}

fn begins(text: &str, wanted: &str) -> bool {
    fit(folded(text), wanted) != Fit::No
}

/// Whether a word after the first begins with what is wanted.
fn word_begins(text: &str, wanted: &str) -> bool {
    let mut rest = text;
    while let Some(at) = rest.find(|letter| plain(letter) == ' ') {
        rest = rest
            .get(at..)
            .unwrap_or_default()
            .trim_start_matches(|letter| plain(letter) == ' ');
        if begins(rest, wanted) {
            return true;
        }
    }
    false
}

fn any_word_begins(text: &str, wanted: &str) -> bool {
    begins(text, wanted) || word_begins(text, wanted)
}

/// Why one municipality is an answer, if it is.
fn because(listed: &Listed, wanted: &str) -> Option<Because> {
    let digits = wanted.starts_with(|letter: char| letter.is_ascii_digit());
    if digits {
        if begins(&listed.id, wanted) {
            return Some(Because::Number);
        }
        let earlier = listed
            .earlier
            .iter()
            .position(|earlier| earlier.number.starts_with(wanted));
        if let Some(at) = earlier {
            return Some(Because::EarlierNumber(at));
        }
    } else {
        match fit(folded(&listed.name), wanted) {
            Fit::Whole => return Some(Because::WholeName),
            Fit::Begins => return Some(Because::Name),
            Fit::No => {}
        }
        if word_begins(&listed.name, wanted) {
            return Some(Because::Word);
        }
        if let Some(at) = listed.also.iter().position(|name| begins(name, wanted)) {
            return Some(Because::Also(at));
        }
        let named = listed.earlier.iter().position(|earlier| {
            earlier
                .name
                .as_deref()
                .is_some_and(|name| begins(name, wanted))
        });
        if let Some(at) = named {
            return Some(Because::EarlierName(at));
        }
    }
    let everywhere = |word: &str| {
        any_word_begins(&listed.label, word)
            || any_word_begins(&listed.county, word)
            || begins(&listed.id, word)
            || listed.also.iter().any(|name| any_word_begins(name, word))
            || listed.earlier.iter().any(|earlier| {
                earlier.number.starts_with(word)
                    || earlier
                        .name
                        .as_deref()
                        .is_some_and(|name| any_word_begins(name, word))
            })
    };
    wanted
        .split(' ')
        .filter(|word| !word.is_empty())
        .all(everywhere)
        .then_some(Because::Words)
}

/// The municipalities that `text` means, best first, equals in the directory's order; everybody where
/// nothing is searched for. At most `limit`.
pub fn search(directory: &Directory, text: &str, limit: usize) -> Vec<Hit> {
    let wanted: String = folded(text.trim()).collect();
    let wanted = wanted.trim();
    let mut hits: Vec<Hit> = Vec::new();
    for (at, listed) in directory.municipalities.iter().enumerate() {
        let because = if wanted.is_empty() {
            Some(Because::Words)
        } else {
            because(listed, wanted)
        };
        hits.extend(because.map(|because| Hit { at, because }));
    }
    // Rank by rank instead of a sort, whose code is bigger than this.
    let ranked =
        (0..RANKS).flat_map(|rank| hits.iter().filter(move |hit| hit.because.rank() == rank));
    ranked.take(limit).copied().collect()
}
