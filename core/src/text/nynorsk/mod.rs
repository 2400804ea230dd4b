//! Nynorsk.

mod about;
mod access;
mod analysis;
mod analysis_page;
mod charts;
mod citizens;
mod country_page;
mod effects;
mod errors;
mod exports;
mod facts;
mod figures;
mod foreign;
mod formulas;
mod glossary;
mod goals;
mod import;
mod languages;
mod levers;
mod links;
mod method;
mod municipality;
mod notes;
mod numbers_page;
mod own;
mod page;
mod panel;
mod paper;
mod parameters;
mod presets;
mod scenario_page;
mod scenarios;
mod uncertainty;

use super::{AnalysisTexts, Catalogue, LeverNames, LongCatalogue, labels};

/// Every text of the analyses in nynorsk.
pub const NYNORSK_ANALYSIS: AnalysisTexts = analysis::ANALYSIS;

/// Every text of the first screen in nynorsk.
pub const NYNORSK: Catalogue = Catalogue {
    language: "nn",
    page: page::PAGE,
    panel: panel::PANEL,
    levers: LeverNames::from(&levers::LEVERS),
    parameters: labels(&parameters::PARAMETERS),
    figures: figures::FIGURES,
    charts: charts::CHARTS,
    facts: facts::FACTS,
    errors: errors::ERRORS,
    scenarios: scenarios::SCENARIOS,
    presets: presets::PRESETS,
    goals: goals::GOALS,
    links: links::LINKS,
    scenario_page: scenario_page::SCENARIO_PAGE,
    municipality: municipality::MUNICIPALITY,
    import: import::IMPORT,
    own: own::OWN,
    languages: languages::LANGUAGES,
    uncertainty: uncertainty::UNCERTAINTY,
    numbers_page: numbers_page::NUMBERS_PAGE,
    country_page: country_page::COUNTRY_PAGE,
    analyses: analysis_page::ANALYSIS_PAGE,
    effects: effects::EFFECTS,
    exports: exports::EXPORTS,
    paper: paper::PAPER,
    method: method::METHOD,
    glossary: glossary::GLOSSARY,
    citizens: citizens::CITIZENS,
    access: access::ACCESS,
    about: about::ABOUT,
};

/// Every other text in nynorsk.
pub const NYNORSK_LONG: LongCatalogue = LongCatalogue {
    levers: levers::LEVERS,
    parameters: parameters::PARAMETERS,
    notes: notes::NOTES,
    facts: facts::FACT_NAMES,
    formulas: formulas::FORMULAS,
    foreign: foreign::FOREIGN,
    cited: foreign::CITED,
};
