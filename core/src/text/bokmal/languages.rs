//! Choosing a language, in bokmål. The languages' names stand in themselves in every catalogue.

use crate::text::LanguageTexts;

pub(super) const LANGUAGES: LanguageTexts = LanguageTexts {
    label: "Språk",
    failed: "Teksten på det andre språket kunne ikke hentes. Sjekk nettet og prøv igjen.",
    names: ["Bokmål", "Nynorsk", "English"],
};
