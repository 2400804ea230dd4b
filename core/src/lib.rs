//! Omsorgstrappa's core: the model, the scenario and its exchange format, the state of the page,
//! chart geometry, number formats and texts. Nothing in here knows a browser.

pub mod access;
pub mod analysis;
pub mod attribution;
pub mod cases;
pub mod chart;
pub mod citizen;
pub mod codec;
pub mod compare;
pub mod evaluation;
pub mod explain;
pub mod export;
pub mod figure;
pub mod format;
pub mod glossary;
pub mod goal;
pub mod import;
pub mod link;
pub mod method;
pub mod model;
pub mod municipality;
pub mod own;
pub mod plan;
pub mod preset;
pub mod projection;
pub mod scenario;
pub mod seek;
pub mod sheet;
pub mod shown;
pub mod state;
pub mod text;
pub mod uncertainty;
