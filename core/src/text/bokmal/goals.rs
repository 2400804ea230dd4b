//! Goals, in bokmål.

use crate::text::GoalTexts;

pub(super) const GOALS: GoalTexts = GoalTexts {
    title: "Mål og rammer",
    kinds: [
        "Plasser",
        "Kostnad per år",
        "Årsverk",
        "Dekningsgrad, heldøgns omsorg",
        "Andel av 80+ som bor hjemme",
        "Uten døgntilbud",
    ],
    values: [
        "{value} plasser",
        "{value} mill. kr",
        "{value} årsverk",
        "{value} per 100",
        "{value}",
        "{value} personer",
    ],
    bounds: ["minst {value} {year}", "høyst {value} {year}"],
    in_year: "i {year}",
    every_year: "hvert år",
    met: "Nådd: {value} i {year}. Det er {margin} å gå på.",
    not_met: "Ikke nådd: {value} i {year}. Det skiller {margin}.",
    no_year: "Scenariet har ikke tall for året.",
    suggestions: [
        "Dagens og vedtatte plasser",
        "Planens dekningsgrad",
        "Planens plasser",
        "Strategiens mål for eget hjem",
    ],
    at_home_note: "Alle beboere på institusjon, uansett alder, er trukket fra dem på 80 år og over. Andelen er derfor minst så stor. Omsorgsbolig regnes som eget hjem. Andelen er ikke det motsatte av dekningsgraden.",
    label: "Navn på målet",
    add: "Tegn mål",
    remove: "Ta bort målet",
};
