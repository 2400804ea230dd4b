//! What the plans have printed.

use omsorgstrappa_core::codec::{
    read_agenda_kaupang, read_lier, read_lillehammer, read_national_figures, read_ovre_eiker,
    read_sunndal,
};
use omsorgstrappa_core::plan::{
    AgendaKaupang, Document, Lier, Lillehammer, NationalFigures, OvreEiker, Sunndal,
};

use super::file::text;

pub fn lillehammer() -> Lillehammer {
    read_lillehammer(&text(Document::Lillehammer.path())).unwrap_or_else(|error| panic!("{error}"))
}

pub fn lier() -> Lier {
    read_lier(&text(Document::Lier.path())).unwrap_or_else(|error| panic!("{error}"))
}

pub fn agenda_kaupang() -> AgendaKaupang {
    read_agenda_kaupang(&text(Document::AgendaKaupang.path()))
        .unwrap_or_else(|error| panic!("{error}"))
}

pub fn ovre_eiker() -> OvreEiker {
    read_ovre_eiker(&text(Document::OvreEiker.path())).unwrap_or_else(|error| panic!("{error}"))
}

pub fn sunndal() -> Sunndal {
    read_sunndal(&text(Document::Sunndal.path())).unwrap_or_else(|error| panic!("{error}"))
}

pub fn national() -> NationalFigures {
    read_national_figures(&text(Document::National.path()))
        .unwrap_or_else(|error| panic!("{error}"))
}
