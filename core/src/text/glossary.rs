//! The word list.

use super::words::texts;
use crate::glossary::WordId;

texts! {
    /// A term and what it means.
    WordText {
        /// As it stands in the list.
        term: &'static str,
        /// How it stands in texts, without endings; several with `|` between them. Empty or a dash where it is an
        /// everyday word and not looked for.
        forms: &'static str,
        /// In plain words.
        explanation: &'static str,
    }
    /// The word list.
    GlossaryTexts {
        /// In the order of [`WordId::ALL`].
        words: [WordText; WordId::ALL.len()],
        /// Heading of the panel that explains one.
        title: &'static str,
        /// What stands before the terms beside the key figures.
        used_here: &'static str,
        whole_list: &'static str,
    }
}

impl GlossaryTexts {
    /// One term.
    pub fn of(&self, id: WordId) -> WordText {
        let word = self.words.get(id as usize).copied();
        word.unwrap_or(<WordText as super::words::Words>::EMPTY)
    }
}
