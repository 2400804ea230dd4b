//! The data that the page brings along, and on which terms.

use crate::model::source::Source;

/// On which terms figures may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Licence {
    /// Creative Commons Attribution 4.0.
    CcBy,
    /// This project's own, made from figures under CC BY 4.0.
    Own,
    /// A public document: only figures were taken.
    Document,
}

/// One set of packaged figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DataSource {
    /// Where it comes from.
    pub source: Source,
    /// On which terms.
    pub licence: Licence,
}

const fn row(source: Source, licence: Licence) -> DataSource {
    DataSource { source, licence }
}

/// Every set of packaged figures; what it is used for stands in the texts in the same order.
pub const DATA: [DataSource; 13] = [
    row(Source::SsbPopulation, Licence::CcBy),
    row(Source::SsbProjection14746, Licence::CcBy),
    row(Source::OwnProjection, Licence::Own),
    row(Source::Kostra12292, Licence::CcBy),
    row(Source::Kostra11645, Licence::CcBy),
    row(Source::Kostra12209, Licence::CcBy),
    row(Source::ResidentsByAge2010, Licence::CcBy),
    row(Source::SsbCareStatistics2023, Licence::CcBy),
    row(Source::LillehammerPlan2018, Licence::Document),
    row(Source::LierPlan2026, Licence::Document),
    row(Source::OvreEikerStrategy2024, Licence::Document),
    row(Source::SunndalPlan2023, Licence::Document),
    row(Source::AgendaKaupang2018, Licence::Document),
];
