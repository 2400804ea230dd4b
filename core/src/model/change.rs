//! Measures (tiltak) and decided changes: places, staff and money from one year to another.

use serde::Serialize;

use super::effect::Effect;

/// What kind of place (plass).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum PlaceKind {
    /// Institution (sykehjem).
    #[serde(rename = "institution")]
    Institution,
    /// Care home with staff round the clock (omsorgsbolig med heldøgns bemanning, HDO).
    #[serde(rename = "care_home_24h")]
    CareHome24h,
}

impl PlaceKind {
    /// Both kinds.
    pub const ALL: [Self; 2] = [Self::Institution, Self::CareHome24h];

    /// The name in the exchange format.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Institution => "institution",
            Self::CareHome24h => "care_home_24h",
        }
    }
}

/// One measure, or one change of places that the council has decided. Of a decided change only
/// `places` counts: it is part of the reference, and staff follow the places.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Change {
    /// What it is called.
    pub name: String,
    /// First year in force.
    pub from: i32,
    /// Last year in force; `None` for ever.
    pub to: Option<i32>,
    /// Man-years (årsverk); negative where it saves staff.
    pub fte: f64,
    /// Million NOK a year; negative where it saves.
    pub annual_cost: f64,
    /// Places; negative where it closes some.
    pub places: f64,
    /// Kind of places; no effect on results.
    pub kind: Option<PlaceKind>,
    /// Million NOK, once; no effect on results.
    pub investment: Option<f64>,
    /// Where; no effect on results.
    pub site: Option<String>,
    /// Focus area; no effect on results.
    pub area: Option<String>,
    /// Where it is written; no effect on results.
    pub source: Option<String>,
    /// What it does to levers and parameters while it is in force; always empty in a decided change. Left out of the
    /// exchange format where there is none, which makes it schema 1.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub effects: Vec<Effect>,
}

/// What changes in force add up to.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ChangeSum {
    /// Places.
    pub places: f64,
    /// Man-years.
    pub fte: f64,
    /// Million NOK a year.
    pub annual_cost: f64,
}

impl Change {
    /// Whether it is in force in `year`, both ends included.
    pub fn in_force(&self, year: i32) -> bool {
        self.from <= year && self.to.is_none_or(|to| year <= to)
    }

    /// How it counts in `year`, where what is in force in the base year is in today's figures: 1 where it has come since,
    /// −1 where it has ended since, else 0.
    pub fn since(&self, base_year: i32, year: i32) -> f64 {
        match (self.in_force(base_year), self.in_force(year)) {
            (false, true) => 1.0,
            (true, false) => -1.0,
            _ => 0.0,
        }
    }
}

/// Sum over the changes in force in `year`, less those already running in `base_year`.
pub fn sum_since(changes: &[Change], base_year: i32, year: i32) -> ChangeSum {
    let mut sum = ChangeSum::default();
    for change in changes {
        let weight = change.since(base_year, year);
        sum.places += weight * change.places;
        sum.fte += weight * change.fte;
        sum.annual_cost += weight * change.annual_cost;
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ten_places(from: i32, to: Option<i32>) -> Change {
        Change {
            name: "Ten".into(),
            from,
            to,
            fte: 8.0,
            annual_cost: 9.0,
            places: 10.0,
            ..Change::default()
        }
    }

    #[test]
    fn both_ends_count_and_what_runs_already_counts_once() {
        let new = [ten_places(2027, Some(2029))];
        let places = |changes: &[Change], year| sum_since(changes, 2026, year).places;
        assert!(places(&new, 2026).abs() < f64::EPSILON);
        assert!((places(&new, 2027) - 10.0).abs() < f64::EPSILON);
        assert!((places(&new, 2029) - 10.0).abs() < f64::EPSILON);
        assert!(places(&new, 2030).abs() < f64::EPSILON);
        let running = [ten_places(2020, Some(2028))];
        assert!(places(&running, 2028).abs() < f64::EPSILON);
        assert!((places(&running, 2029) + 10.0).abs() < f64::EPSILON);
    }
}
