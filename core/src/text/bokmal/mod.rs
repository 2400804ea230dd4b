//! Bokmål.

mod charts;
mod errors;
mod facts;
mod figures;
mod levers;
mod notes;
mod page;
mod panel;
mod parameters;

use super::Catalogue;

/// Every text in bokmål.
pub const BOKMAL: Catalogue = Catalogue {
    language: "nb",
    page: page::PAGE,
    panel: panel::PANEL,
    levers: levers::LEVERS,
    parameters: parameters::PARAMETERS,
    figures: figures::FIGURES,
    charts: charts::CHARTS,
    facts: facts::FACTS,
    notes: notes::NOTES,
    errors: errors::ERRORS,
};
