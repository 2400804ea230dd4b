//! Choosing a language, in nynorsk. The languages' names stand in themselves in every catalogue.

use crate::text::LanguageTexts;

pub(super) const LANGUAGES: LanguageTexts = LanguageTexts {
    label: "Språk",
    failed: "Teksten på det andre språket kunne ikkje hentast. Sjekk nettet og prøv igjen.",
    names: ["Bokmål", "Nynorsk", "English"],
};
