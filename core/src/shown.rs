//! Everything that is said on screen about one scenario, worked out once for each change: what the
//! views show, they only have to pick.

use crate::chart::{ChartId, LegendItem, Words};
use crate::evaluation::Evaluation;
use crate::figure::{
    Figure, FigureId, FigureLine, LeverReading, beside, figures, lever_reading, reference_presumes,
    status,
};
use crate::model::lever::LeverId;
use crate::scenario::Scenario;
use crate::state::{View, changed_levers, hidden_changes};
use crate::text::Catalogue;

/// One lever on screen.
#[derive(Clone, Debug, PartialEq)]
pub struct ShownLever {
    /// Where it stands.
    pub reading: LeverReading,
    /// Whether it differs from how the municipality opened.
    pub changed: bool,
}

/// One chart's words on screen.
#[derive(Clone, Debug, PartialEq)]
pub struct ShownChart {
    /// Finding, subtitle and summary.
    pub words: Words,
    /// What its colours mean.
    pub legend: Vec<LegendItem>,
}

/// Everything that is said on screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    figures: [Figure; 4],
    levers: [ShownLever; LeverId::ALL.len()],
    charts: [ShownChart; 4],
    /// What stands beside every saving.
    pub beside: Vec<FigureLine>,
    /// What the reference presumes.
    pub presumes: String,
    /// The key figures in one sentence.
    pub status: String,
    /// How many changes the simple page does not show.
    pub hidden: usize,
}

impl Shown {
    /// What `evaluation` says in this view; `opened` is what reset goes back to.
    pub fn new(evaluation: &Evaluation, view: View, opened: &Scenario, texts: &Catalogue) -> Self {
        let year = view.shown_year;
        let changed = changed_levers(&evaluation.scenario, opened);
        Self {
            figures: figures(evaluation, year, texts),
            levers: LeverId::ALL.map(|id| ShownLever {
                reading: lever_reading(id, evaluation, texts),
                changed: changed.contains(&id),
            }),
            charts: ChartId::ALL.map(|id| ShownChart {
                words: id.words(evaluation, view, texts),
                legend: id.legend(evaluation, view, texts),
            }),
            beside: beside(evaluation, year, texts),
            presumes: reference_presumes(evaluation, year, texts),
            status: status(evaluation, year, texts),
            hidden: hidden_changes(&evaluation.scenario, opened, view.depth),
        }
    }

    /// One key figure.
    pub fn figure(&self, id: FigureId) -> &Figure {
        let [places, fte, cost, unmet] = &self.figures;
        match id {
            FigureId::Places => places,
            FigureId::Fte => fte,
            FigureId::Cost => cost,
            FigureId::Unmet => unmet,
        }
    }

    /// One lever; `None` is ruled out by the list of all of them.
    pub fn lever(&self, id: LeverId) -> Option<&ShownLever> {
        let place = LeverId::ALL.iter().position(|&known| known == id)?;
        self.levers.get(place)
    }

    /// One chart's words.
    pub fn chart(&self, id: ChartId) -> &ShownChart {
        let [balance, stairs, labour, cost] = &self.charts;
        match id {
            ChartId::Balance => balance,
            ChartId::Stairs => stairs,
            ChartId::Labour => labour,
            ChartId::Cost => cost,
        }
    }
}
