//! Choosing a language, in English. The languages' names stand in themselves in every catalogue.

use crate::text::LanguageTexts;

pub(super) const LANGUAGES: LanguageTexts = LanguageTexts {
    label: "Language",
    failed: "The text in the other language could not be fetched. Check your connection and try again.",
    names: ["Bokmål", "Nynorsk", "English"],
};
