//! What the plans have printed, and what happened.

use omsorgstrappa_core::codec::{
    read_agenda_kaupang, read_history, read_lier, read_lillehammer, read_national_figures,
    read_ovre_eiker, read_sunndal,
};
use omsorgstrappa_core::plan::{
    AgendaKaupang, History, Lier, Lillehammer, NationalFigures, OvreEiker, Sunndal,
};

use super::table::data;

fn text(name: &str) -> String {
    let path = data(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

pub fn lillehammer() -> Lillehammer {
    read_lillehammer(&text("plan/lillehammer-2018.json")).unwrap_or_else(|error| panic!("{error}"))
}

pub fn lier() -> Lier {
    read_lier(&text("plan/lier-2026.json")).unwrap_or_else(|error| panic!("{error}"))
}

pub fn agenda_kaupang() -> AgendaKaupang {
    read_agenda_kaupang(&text("plan/agenda-kaupang-2018.json"))
        .unwrap_or_else(|error| panic!("{error}"))
}

pub fn ovre_eiker() -> OvreEiker {
    read_ovre_eiker(&text("plan/ovre-eiker-2024.json")).unwrap_or_else(|error| panic!("{error}"))
}

pub fn sunndal() -> Sunndal {
    read_sunndal(&text("plan/sunndal-2023.json")).unwrap_or_else(|error| panic!("{error}"))
}

pub fn national() -> NationalFigures {
    read_national_figures(&text("plan/national.json")).unwrap_or_else(|error| panic!("{error}"))
}

/// The history of the municipality of that number.
pub fn history(id: &str) -> History {
    read_history(&text(&format!("history/{id}.json"))).unwrap_or_else(|error| panic!("{error}"))
}
