//! The scenario on one page.

use crate::chart::{ChartId, LegendItem, Plot, Table};
use crate::figure::FigureLine;
use crate::format::fill;
use crate::model::MODEL_VERSION;
use crate::text::Catalogue;

use super::Subject;
use super::figures::{PaperFigure, figures};
use super::moves::Moves;
use super::premises::{Premise, premises};
use super::years::table;

/// Everything that stands on the one page.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// The scenario's name.
    pub name: String,
    /// Whose numbers.
    pub place: String,
    /// Which years.
    pub years: String,
    /// What comes out of it, in a sentence.
    pub finding: String,
    /// What differs from the reference.
    pub moves: Moves,
    /// What is said of everything else.
    pub rest: String,
    /// The key figures.
    pub figures: Vec<PaperFigure>,
    /// What stands beside every saving.
    pub beside: Vec<FigureLine>,
    /// What the main chart shows.
    pub subtitle: String,
    /// The main chart in a sentence.
    pub summary: String,
    /// The main chart.
    pub plot: Plot,
    /// What its colours mean.
    pub legend: Vec<LegendItem>,
    /// Some years.
    pub table: Table,
    /// What the numbers presume.
    pub premises: Vec<Premise>,
    /// What the model leaves out.
    pub not_modelled: Vec<&'static str>,
    /// Where the numbers come from.
    pub credit: String,
    /// Versions, and the day.
    pub versions: String,
}

impl Sheet {
    /// The page of a scenario.
    pub fn new(subject: &Subject, texts: &Catalogue) -> Self {
        let words = &texts.paper;
        let evaluation = subject.evaluation;
        let tornado = subject.tornado();
        let moves = Moves::new(subject, texts);
        let chart = &subject.shown.chart(ChartId::Balance).words;
        let nothing = moves.all().is_empty();
        let rest = if nothing { words.untouched } else { words.rest };
        Self {
            name: subject.name.to_owned(),
            place: evaluation.prepared.baseline.name.clone(),
            years: years(subject, texts),
            finding: chart.finding.clone(),
            rest: format!("{rest} {}", subject.shown.presumes),
            figures: figures(subject, &tornado, texts),
            beside: subject.shown.beside.clone(),
            subtitle: chart.subtitle.clone(),
            summary: chart.summary.clone(),
            plot: subject.plot(ChartId::Balance, texts),
            legend: subject.legend(ChartId::Balance),
            table: table(subject, texts),
            premises: premises(subject, &tornado, texts),
            not_modelled: texts.facts.not_modelled.to_vec(),
            credit: credit(subject, texts),
            versions: versions(subject, texts),
            moves,
        }
    }
}

/// Which years the numbers are for.
fn years(subject: &Subject, texts: &Catalogue) -> String {
    let evaluation = subject.evaluation;
    fill(
        texts.paper.for_years,
        &[
            ("year", &subject.view.shown_year.to_string()),
            ("target", &evaluation.target_year().to_string()),
            ("base", &evaluation.base_year().to_string()),
        ],
    )
}

/// Where the page's figures come from.
pub(super) fn credit(subject: &Subject, texts: &Catalogue) -> String {
    let tables = subject.made.tables;
    fill(texts.page.credit, &[("tables", tables)])
}

/// The versions of model and data, and the day it is printed.
pub(super) fn versions(subject: &Subject, texts: &Catalogue) -> String {
    let made = &subject.made;
    let versions = fill(
        texts.page.versions,
        &[("model", MODEL_VERSION), ("data", made.data)],
    );
    let printed = fill(texts.paper.printed, &[("day", &made.day())]);
    format!("{versions} {printed}")
}
