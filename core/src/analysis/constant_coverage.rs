//! New places in any municipality: what the coverage of today gives to a year to come, on each base that a plan could have
//! meant, beside what use at each age and the scenario itself give. Nobody has stated a number here.

use crate::evaluation::Evaluation;
use crate::model::series::Series;
use crate::plan::Cited;

use super::capacity::{NewPlacesRow, shown};
use super::finding::{Answer, AnswerId, Finding, Question, Unit};

/// New places on each basis.
#[derive(Clone, Debug, PartialEq)]
pub struct ConstantCoverage {
    /// Base year.
    pub base_year: i32,
    /// The year.
    pub year: i32,
    /// New places on each basis.
    pub rows: Vec<NewPlacesRow>,
}

impl ConstantCoverage {
    /// Growth is the reference's, which no lever moves; the scenario's target and need are its own.
    pub fn new(evaluation: &Evaluation, year: i32) -> Self {
        let base_year = evaluation.base_year();
        let growth = |series| {
            let at = |year| evaluation.reference.at(series, year);
            at(year) / at(base_year) - 1.0
        };
        let (aged_80, by_use) = (growth(Series::N80), growth(Series::Need));
        let places = evaluation.prepared.baseline.places;
        let all = places.institution + places.care_home_24h;
        let row = |key, places, new| NewPlacesRow { key, places, new };
        let scenario = |series| evaluation.at(series, year) - all;
        let institution = places.institution;
        Self {
            base_year,
            year,
            rows: vec![
                row(
                    "constant_on_institution",
                    institution,
                    institution * aged_80,
                ),
                row("constant_on_all", all, all * aged_80),
                row(
                    "use_by_age_on_institution",
                    institution,
                    institution * by_use,
                ),
                row("use_by_age_on_all", all, all * by_use),
                row("scenario_target", all, scenario(Series::PlacesTarget)),
                row("scenario_need", all, scenario(Series::PlacesNeeded)),
            ],
        }
    }

    /// New places on one basis.
    pub fn on(&self, key: &str) -> Option<f64> {
        let row = self.rows.iter().find(|row| row.key == key)?;
        Some(row.new)
    }

    /// What a view shows.
    pub fn finding(&self, sources: Vec<Cited>) -> Finding {
        let on = |key| self.on(key).unwrap_or_default();
        let answer = Answer::new(AnswerId::NewPlacesHere)
            .year("year", self.year)
            .with(
                "on_institution",
                on("constant_on_institution"),
                Unit::Places,
            )
            .with("on_all", on("constant_on_all"), Unit::Places)
            .with("by_use", on("use_by_age_on_all"), Unit::Places)
            .with("target", on("scenario_target"), Unit::Places)
            .with("need", on("scenario_need"), Unit::Places);
        let (chart, table) = shown(&self.rows, self.base_year, self.year, Vec::new());
        Finding {
            question: Question::NewPlaces,
            answer,
            chart,
            table,
            sources,
            notes: vec!["no_stated_number", "coverage_counts_all_ages"],
        }
    }
}
