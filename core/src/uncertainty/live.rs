//! The draws that the page keeps: those of the scenario on screen, drawn again at every change, and those of pinned ones,
//! drawn again only when something they depend on has changed.

use std::sync::Arc;

use crate::cases::{Engine, SeriesSet};
use crate::evaluation::Evaluation;
use crate::scenario::Scenario;

use super::draws::Draws;
use super::hypercube::ROWS;
use super::ranges::Ranges;
use super::table::Table;

/// How many pinned scenarios' draws are kept.
const MOST: usize = 5;

/// The scenario on screen in every draw, and what that takes.
#[derive(Debug)]
pub struct Live {
    /// The municipality made ready; other analyses use it too.
    pub engine: Engine,
    /// The drawn parameters.
    pub table: Table,
    /// The results.
    pub draws: Draws,
    pinned: Vec<Pinned>,
}

#[derive(Debug)]
struct Pinned {
    scenario: Arc<Scenario>,
    table: Table,
    draws: Draws,
}

impl Live {
    /// Ready for a scenario; nothing is drawn yet.
    pub fn new(evaluation: &Evaluation, ranges: &Ranges) -> Self {
        let scenario = &evaluation.scenario;
        Self {
            engine: Engine::new(
                Arc::clone(&evaluation.prepared),
                scenario.dementia_reference,
            ),
            table: Table::new(scenario.seed, &scenario.parameters, ranges),
            draws: Draws::new(),
            pinned: Vec::new(),
        }
    }

    /// Draws the scenario on screen, where anything has changed.
    pub fn draw(&mut self, evaluation: &Evaluation, ranges: &Ranges, rows: usize) {
        let scenario = &evaluation.scenario;
        self.engine
            .turn_to(&evaluation.prepared, scenario.dementia_reference);
        self.table
            .update(scenario.seed, &scenario.parameters, ranges);
        let inputs = scenario.inputs(evaluation.prepared.end_year());
        let wanted = SeriesSet::SCREEN;
        self.draws
            .draw(&mut self.engine, &inputs, &self.table, rows, wanted);
    }

    /// Draws a pinned scenario, where anything it depends on has changed; [`Self::kept`] gives it.
    pub fn pinned(&mut self, evaluation: &Evaluation, ranges: &Ranges) {
        let scenario = &evaluation.scenario;
        let known = self
            .pinned
            .iter()
            .position(|pinned| Arc::ptr_eq(&pinned.scenario, scenario));
        let place = known.unwrap_or_else(|| {
            if self.pinned.len() >= MOST {
                self.pinned.remove(0);
            }
            self.pinned.push(Pinned {
                scenario: Arc::clone(scenario),
                table: Table::new(scenario.seed, &scenario.parameters, ranges),
                draws: Draws::new(),
            });
            self.pinned.len() - 1
        });
        if let Some(pinned) = self.pinned.get_mut(place) {
            pinned
                .table
                .update(scenario.seed, &scenario.parameters, ranges);
            let inputs = scenario.inputs(evaluation.prepared.end_year());
            let current = pinned.draws.is_current(
                &evaluation.prepared,
                &inputs,
                &pinned.table,
                ROWS,
                SeriesSet::SCREEN,
            );
            if !current {
                // Its own engine: the one of the scenario on screen stays as it is.
                let mut engine = Engine::new(
                    Arc::clone(&evaluation.prepared),
                    scenario.dementia_reference,
                );
                let wanted = SeriesSet::SCREEN;
                pinned
                    .draws
                    .draw(&mut engine, &inputs, &pinned.table, ROWS, wanted);
            }
        }
    }

    /// The draws of a pinned scenario, where they have been made.
    pub fn kept(&self, evaluation: &Evaluation) -> Option<&Draws> {
        let scenario = &evaluation.scenario;
        let mut pinned = self.pinned.iter();
        let pinned = pinned.find(|pinned| Arc::ptr_eq(&pinned.scenario, scenario))?;
        Some(&pinned.draws)
    }
}
