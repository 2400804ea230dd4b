//! Goals, in nynorsk.

use crate::text::GoalTexts;

pub(super) const GOALS: GoalTexts = GoalTexts {
    title: "Mål og rammer",
    kinds: [
        "Plassar",
        "Kostnad per år",
        "Årsverk",
        "Dekningsgrad, heildøgns omsorg",
        "Del av 80+ som bur heime",
        "Utan døgntilbod",
    ],
    values: [
        "{value} plassar",
        "{value} mill. kr",
        "{value} årsverk",
        "{value} per 100",
        "{value}",
        "{value} personar",
    ],
    bounds: ["minst {value} {year}", "høgst {value} {year}"],
    in_year: "i {year}",
    every_year: "kvart år",
    met: "Nådd: {value} i {year}. Det er {margin} å gå på.",
    not_met: "Ikkje nådd: {value} i {year}. Det skil {margin}.",
    no_year: "Scenarioet har ikkje tal for året.",
    suggestions: [
        "Dagens og vedtekne plassar",
        "Dekningsgraden i planen",
        "Plassane i planen",
        "Målet i strategien for eigen heim",
    ],
    at_home_note: "Alle bebuarar på institusjon, uansett alder, er trekte frå dei på 80 år og over. Delen er derfor minst så stor. Omsorgsbustad er rekna som eigen heim. Delen er ikkje det motsette av dekningsgraden.",
    label: "Namn på målet",
    add: "Teikn mål",
    remove: "Ta bort målet",
};
