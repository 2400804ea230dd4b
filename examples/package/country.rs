//! The measures of every municipality, for comparing them.

use omsorgstrappa_core::codec::read_municipality;
use omsorgstrappa_core::model::age::Band;
use omsorgstrappa_core::model::run::run;
use omsorgstrappa_core::model::series::Series;
use omsorgstrappa_core::scenario::{Scenario, prepare};
use serde::Serialize;
use serde_json::Number;

use crate::TODAY;
use crate::municipality::Inputs;
use crate::output::{Municipality, PlacesBasis};
use crate::plans::Plans;
use crate::problem::{Outcome, problem};

/// `data/municipality/country.json`: one figure for each municipality in every column.
#[derive(Default, Serialize)]
pub struct Country {
    year: u16,
    later: u16,
    shares_year: u16,
    ids: Vec<String>,
    names: Vec<String>,
    population: Vec<u32>,
    working: Vec<u32>,
    from_67: Vec<u32>,
    from_80: Vec<u32>,
    working_later: Vec<u32>,
    from_80_later: Vec<u32>,
    dementia: Vec<Number>,
    dementia_later: Vec<Number>,
    home_services: Vec<Option<Number>>,
    institution: Vec<Option<Number>>,
    places_institution: Vec<u32>,
    places_care_home_24h: Vec<u32>,
    places_estimated: Vec<bool>,
}

impl Country {
    pub fn new(plans: &Plans) -> Self {
        Self {
            year: TODAY,
            later: plans.today.shown_year,
            shares_year: plans.today.kostra_year,
            ..Self::default()
        }
    }

    /// One more municipality, with the text that the page will read of it.
    pub fn add(&mut self, inputs: &Inputs, one: &Municipality, text: &str) -> Outcome<()> {
        let wrong = |what: String| problem(&format!("municipality/{}.json", one.id), what);
        let population = &one.baseline.population;
        let persons = |band: Band, year: u16| {
            let between = population.between(band.from, band.to, year);
            between.ok_or_else(|| wrong(format!("no figure for {band:?} in {year}")))
        };
        let kostra = inputs.kostra(&one.id, self.shares_year)?;
        self.ids.push(one.id.clone());
        self.names.push(one.name.clone());
        self.population.push(persons(EVERYBODY, self.year)?);
        self.working.push(persons(Band::WORKING, self.year)?);
        self.from_67.push(persons(Band::FROM_67_TO_79, self.year)?);
        self.from_80.push(persons(Band::FROM_80, self.year)?);
        self.working_later.push(persons(Band::WORKING, self.later)?);
        self.from_80_later.push(persons(Band::FROM_80, self.later)?);
        self.home_services
            .push(kostra.home_services.and_then(Number::from_f64));
        self.institution
            .push(kostra.institution.and_then(Number::from_f64));
        let places = one.baseline.places;
        self.places_institution.push(places.institution);
        self.places_care_home_24h.push(places.care_home_24h);
        self.places_estimated
            .push(one.baseline.places_basis == PlacesBasis::Estimate);

        let read = read_municipality(text).map_err(|error| wrong(error.to_string()))?;
        let scenario = Scenario::untouched(&one.id);
        let prepared = prepare(&scenario, Some(&read)).map_err(|error| wrong(error.to_string()))?;
        let outputs = run(&prepared, &scenario.inputs(prepared.end_year()));
        let dementia = |year: u16| {
            // One decimal is more than is known.
            let persons = outputs.at(Series::Dementia, year.into());
            Number::from_f64((persons * 10.0).round() / 10.0)
                .ok_or_else(|| wrong(format!("no persons with dementia in {year}")))
        };
        self.dementia.push(dementia(self.year)?);
        self.dementia_later.push(dementia(self.later)?);
        Ok(())
    }
}

const EVERYBODY: Band = Band { from: 0, to: 105 };
