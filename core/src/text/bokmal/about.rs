//! The first minutes, in bokmål.

use crate::text::AboutTexts;

pub(super) const ABOUT: AboutTexts = AboutTexts {
    disclaimer: "Regnestykke, ikke fasit. Tallene følger av forutsetninger som kan være feil.",
    hints_title: "Slik kommer du i gang",
    hints: [
        "Dra i et grep, for eksempel «{lever}». Alle tallene følger med mens du drar.",
        "Velg din egen kommune i feltet øverst.",
        "Åpne «{how}» under et tall for å se hvor det kommer fra.",
    ],
    hide: "Skjul tips",
    show: "Vis tips",
};
