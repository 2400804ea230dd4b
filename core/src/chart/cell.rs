//! One cell of a table: what is shown, and the number behind it. The page shows the text; files take the number.

use std::ops::Deref;

use crate::codec::Cell;
use crate::format::{number, percent, signed};

/// See the module.
#[derive(Clone, Debug, PartialEq)]
pub struct TableCell {
    /// What is shown.
    pub text: String,
    /// What a file holds.
    pub cell: Cell,
}

impl TableCell {
    /// A number with so many decimals.
    pub fn number(value: f64, decimals: usize) -> Self {
        Self {
            text: number(value, decimals),
            cell: Cell::number(value, decimals),
        }
    }

    /// A whole number.
    pub fn whole(value: f64) -> Self {
        Self::number(value, 0)
    }

    /// A number with its sign, such as a difference.
    pub fn signed(value: f64, decimals: usize) -> Self {
        Self {
            text: signed(value, decimals),
            cell: Cell::number(value, decimals),
        }
    }

    /// A share, shown as per cent.
    pub fn share(share: f64, decimals: usize) -> Self {
        Self {
            text: percent(share, decimals),
            cell: Cell::share(share, decimals),
        }
    }

    /// A year.
    pub fn year(year: i32) -> Self {
        Self {
            text: year.to_string(),
            cell: Cell::Year(f64::from(year)),
        }
    }

    /// Texts only.
    pub fn texts(texts: impl IntoIterator<Item = String>) -> Vec<Self> {
        texts.into_iter().map(Self::from).collect()
    }

    /// No number: what stands there instead. A file holds nothing, so that nobody adds up a word.
    pub fn none(instead: impl Into<String>) -> Self {
        Self {
            text: instead.into(),
            cell: Cell::Empty,
        }
    }

    /// The same number, said in other words.
    #[must_use]
    pub fn said(self, text: String) -> Self {
        Self { text, ..self }
    }
}

impl From<String> for TableCell {
    /// A text.
    fn from(text: String) -> Self {
        Self {
            cell: Cell::text(text.as_str()),
            text,
        }
    }
}

impl From<&str> for TableCell {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl Deref for TableCell {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

impl PartialEq<&str> for TableCell {
    fn eq(&self, text: &&str) -> bool {
        self.text == *text
    }
}

impl PartialEq<String> for TableCell {
    fn eq(&self, text: &String) -> bool {
        self.text == *text
    }
}
