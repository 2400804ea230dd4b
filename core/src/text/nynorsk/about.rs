//! The first minutes, in nynorsk.

use crate::text::AboutTexts;

pub(super) const ABOUT: AboutTexts = AboutTexts {
    disclaimer: "Reknestykke, ikkje fasit. Tala følgjer av føresetnader som kan vere feil.",
    hints_title: "Slik kjem du i gang",
    hints: [
        "Drag i eit grep, til dømes «{lever}». Alle tala følgjer med medan du dreg.",
        "Vel din eigen kommune i feltet øvst.",
        "Opne «{how}» under eit tal for å sjå kvar det kjem frå.",
    ],
    hide: "Skjul tips",
    show: "Vis tips",
};
