//! A difference in words and number. Neutral: more and fewer, never better and worse.

use crate::format::{fill, number, whole};
use crate::text::{Catalogue, Noun};

/// Which pair of words a difference takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    /// «flere», «færre».
    Count,
    /// «mill. høyere», «mill. lavere».
    Money,
}

/// What is said where there is no difference.
pub const fn no_difference(words: Words, texts: &Catalogue) -> &'static str {
    match words {
        Words::Count => texts.figures.same,
        Words::Money => texts.figures.same_money,
    }
}

/// «42 færre», «like mange», «90 mill. lavere»; `None` where the rounded difference is nothing.
pub fn difference(change: f64, words: Words, texts: &Catalogue) -> Option<String> {
    let size = change.abs().round();
    if size < 1.0 {
        return None;
    }
    let template = match (words, change > 0.0) {
        (Words::Count, true) => texts.figures.more,
        (Words::Count, false) => texts.figures.fewer,
        (Words::Money, true) => texts.figures.higher,
        (Words::Money, false) => texts.figures.lower,
    };
    Some(fill(template, &[("number", &whole(size))]))
}

/// «1 person», «12 personer».
pub fn count(value: f64, noun: Noun) -> String {
    let word = if (value.round() - 1.0).abs() < 0.5 {
        noun.one
    } else {
        noun.many
    };
    format!("{} {word}", number(value, 0))
}
