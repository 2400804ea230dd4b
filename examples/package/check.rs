//! The country by single year of age that the model's defaults are checked on (`method::check` of the core).

use omsorgstrappa_core::model::national::CHECK_YEAR;
use serde::Serialize;

use crate::COUNTRY;
use crate::municipality::Inputs;
use crate::problem::{Outcome, problem};

/// `data/municipality/check.json`.
#[derive(Serialize)]
pub struct Check {
    year: i32,
    persons: Vec<f64>,
}

impl Check {
    /// Women and men together.
    pub fn new(inputs: &Inputs) -> Outcome<Self> {
        let missing = || problem(COUNTRY, format!("no year {CHECK_YEAR}"));
        let year = u16::try_from(CHECK_YEAR).map_err(|_| missing())?;
        let [women, men] = inputs.histories.country.get(&year).ok_or_else(missing)?;
        let persons = women.iter().zip(men).map(|(women, men)| women + men);
        Ok(Self {
            year: CHECK_YEAR,
            persons: persons.collect(),
        })
    }
}
