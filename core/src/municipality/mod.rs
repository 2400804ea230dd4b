//! A packaged municipality: its baseline, alternatives, facts and what to know about them.

pub mod backtest;
pub mod beside;
pub mod country;
pub mod directory;
pub mod expected;
pub mod search;

use crate::model::age::ByAge;
use crate::model::dementia::DementiaReference;
use crate::model::source::Source;
use crate::scenario::{Alternative, Baseline};

/// What kind of packaged municipality.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The municipality today.
    Today,
    /// As a plan of its own has it.
    Plan,
}

/// How a fact is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactKind {
    /// A statistical office's figure.
    Real,
    /// Real figures moved across a municipal split.
    Approximate,
    /// Our estimate.
    Estimate,
    /// A plan's figure.
    Plan,
    /// Worked out from the others.
    Derived,
}

/// One figure about the municipality and where it comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// Which figure; the page has its name.
    pub key: String,
    /// The figure, where it is one number.
    pub value: Option<f64>,
    /// Its unit; the page has its name.
    pub unit: String,
    /// Where it comes from.
    pub source: Source,
    /// Year that it describes.
    pub year: i32,
    /// How it is known.
    pub kind: FactKind,
}

/// The population on 1 January of the years until now.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    /// The years, one after the other.
    pub years: Vec<i32>,
    /// Persons by year, in the bands of the projection.
    pub counts: Vec<Vec<f64>>,
    /// The last year whose figures are real ones moved across a municipal split; `None` where all are
    /// as published.
    pub approximate_until: Option<i32>,
}

/// One packaged municipality.
#[derive(Clone, Debug, PartialEq)]
pub struct Municipality {
    /// `"3312"` for today, `"3312-2025"` for a plan.
    pub id: String,
    /// Today or a plan.
    pub kind: Kind,
    /// Short name, for sentences.
    pub name: String,
    /// Name with the plan, for the picker.
    pub label: String,
    /// County (fylke).
    pub county: String,
    /// The target year its plan has.
    pub target_year: i32,
    /// The year whose key figures are shown first.
    pub shown_year: i32,
    /// The dementia rates its plan uses.
    pub dementia_reference: DementiaReference,
    /// Base year figures with the main alternative.
    pub baseline: Baseline,
    /// Band totals of other alternatives.
    pub alternatives: Vec<(Alternative, Vec<Vec<f64>>)>,
    /// Women by single year of age in the base year; the rest of `base_ages` are men. `None` for a plan.
    pub base_women: Option<Box<ByAge>>,
    /// The years until now; `None` for a plan.
    pub history: Option<History>,
    /// Figures and their sources.
    pub facts: Vec<Fact>,
    /// What to know: keys of texts on the page.
    pub notes: Vec<String>,
}

impl Municipality {
    /// Women and men by single year of age in the base year, where both are known.
    pub fn base_sexes(&self) -> Option<[ByAge; 2]> {
        let women = *self.base_women.as_deref()?;
        let mut men = *self.baseline.population.base_ages.as_deref()?;
        for (men, women) in men.iter_mut().zip(women) {
            *men -= women;
        }
        Some([women, men])
    }

    /// The baseline with one projection alternative; `None` where there is none.
    pub fn baseline_of(&self, alternative: Alternative) -> Option<Baseline> {
        let mut baseline = self.baseline.clone();
        if alternative != Alternative::Main {
            let (_, counts) = self
                .alternatives
                .iter()
                .find(|(known, _)| *known == alternative)?;
            baseline.population.counts.clone_from(counts);
        }
        Some(baseline)
    }
}
