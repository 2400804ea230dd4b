//! Bokmål.

mod charts;
mod errors;
mod facts;
mod figures;
mod formulas;
mod import;
mod levers;
mod notes;
mod own;
mod page;
mod panel;
mod parameters;

use super::{Catalogue, ImportTexts, LeverNames, LongCatalogue, OwnTexts, labels};

/// Every short text in bokmål.
pub const BOKMAL: Catalogue = Catalogue {
    language: "nb",
    page: page::PAGE,
    panel: panel::PANEL,
    levers: LeverNames::from(&levers::LEVERS),
    parameters: labels(&parameters::PARAMETERS),
    figures: figures::FIGURES,
    charts: charts::CHARTS,
    facts: facts::FACTS,
    errors: errors::ERRORS,
};

/// Every long text in bokmål. The page fetches them when they are first read.
pub const BOKMAL_LONG: LongCatalogue = LongCatalogue {
    language: BOKMAL.language,
    levers: levers::LEVERS,
    parameters: parameters::PARAMETERS,
    notes: notes::NOTES,
    facts: facts::FACT_NAMES,
    formulas: formulas::FORMULAS,
};

/// Texts about files from SSB in bokmål.
pub const BOKMAL_IMPORT: ImportTexts = import::IMPORT;

/// Texts about own numbers in bokmål.
pub const BOKMAL_OWN: OwnTexts = own::OWN;
