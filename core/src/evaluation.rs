//! One scenario worked out, beside its reference: what figures, charts and tables read from.

use std::sync::Arc;

use crate::model::effect::{Moves, moved_since};
use crate::model::lever::LeverId;
use crate::model::parameter::Parameters;
use crate::model::run::{Prepared, run};
use crate::model::series::{Outputs, Series};
use crate::scenario::Scenario;

/// A scenario and everything that follows from it.
#[derive(Clone, Debug, PartialEq)]
pub struct Evaluation {
    /// The municipality and its population.
    pub prepared: Arc<Prepared>,
    /// The scenario.
    pub scenario: Arc<Scenario>,
    /// Its results.
    pub outputs: Arc<Outputs>,
    /// The reference's results.
    pub reference: Arc<Outputs>,
}

impl Evaluation {
    /// Runs scenario and reference.
    pub fn new(prepared: Arc<Prepared>, scenario: Arc<Scenario>) -> Self {
        let inputs = scenario.inputs(prepared.end_year());
        let outputs = Arc::new(run(&prepared, &inputs));
        let reference = Arc::new(run(&prepared, &inputs.reference()));
        Self {
            prepared,
            scenario,
            outputs,
            reference,
        }
    }

    /// Runs another scenario of the same municipality; the reference is kept where nothing of it has
    /// changed, as while a lever is pulled.
    #[must_use]
    pub fn next(&self, prepared: Arc<Prepared>, scenario: Arc<Scenario>) -> Self {
        let same = Arc::ptr_eq(&self.prepared, &prepared)
            && self.scenario.parameters == scenario.parameters
            && self.scenario.dementia_reference == scenario.dementia_reference
            && self.scenario.target_year == scenario.target_year;
        if !same {
            return Self::new(prepared, scenario);
        }
        let outputs = run(&prepared, &scenario.inputs(prepared.end_year()));
        Self {
            outputs: Arc::new(outputs),
            reference: Arc::clone(&self.reference),
            prepared,
            scenario,
        }
    }

    /// Whether every number can be shown: finite, and not so big that only a slip can have made it.
    pub fn can_be_shown(&self) -> bool {
        const BIGGEST: f64 = 1e12;
        let fits = |outputs: &Outputs| outputs.highest() < BIGGEST;
        fits(&self.outputs) && fits(&self.reference)
    }

    /// Staff that the model gives in the base year before it is calibrated to the municipality's own
    /// figure, man-years.
    pub fn staff_before_calibration(&self) -> f64 {
        let base = self.base_year();
        if self.prepared.baseline.care_fte.is_none() {
            return self.at(Series::Fte, base);
        }
        let mut plain = (*self.prepared).clone();
        plain.baseline.care_fte = None;
        run(&plain, &self.scenario.inputs(plain.end_year())).at(Series::Fte, base)
    }

    /// First year.
    pub fn base_year(&self) -> i32 {
        self.outputs.base_year()
    }

    /// The year from which levers act in full.
    pub fn target_year(&self) -> i32 {
        self.scenario.target_year.unwrap_or(self.outputs.end_year())
    }

    /// A result of the scenario.
    pub fn at(&self, series: Series, year: i32) -> f64 {
        self.outputs.at(series, year)
    }

    /// How far the measures move levers and parameters in `year`.
    pub fn moved(&self, year: i32) -> Vec<(Moves, f64)> {
        moved_since(&self.scenario.measures, self.base_year(), year)
    }

    /// Whether measures move a lever in the target year.
    pub fn moves(&self, id: LeverId) -> bool {
        let moved = self.moved(self.target_year());
        moved.iter().any(|(on, _)| *on == Moves::Lever(id))
    }

    /// The parameters of `year`: the scenario's own, with what the measures add to them.
    pub fn parameters(&self, year: i32) -> Parameters {
        self.scenario.parameters.moved_by(&self.moved(year))
    }

    /// The scenario less the reference.
    pub fn against_reference(&self, series: Series, year: i32) -> f64 {
        self.at(series, year) - self.reference.at(series, year)
    }

    /// The scenario less its own base year.
    pub fn since_base(&self, series: Series, year: i32) -> f64 {
        self.at(series, year) - self.at(series, self.base_year())
    }

    /// Whether the source tells how many are of working age.
    pub fn knows_working_age(&self) -> bool {
        self.prepared.baseline.population.knows_working_age()
    }
}
