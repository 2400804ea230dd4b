//! A measure (tiltak) as a plan has it, drafts without a year included.

use crate::model::change::{Change, PlaceKind};
use crate::model::effect::{Effect, Moves};
use crate::model::source::Source;

use super::Cited;

/// One measure of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanMeasure {
    /// Key of its name.
    pub id: String,
    /// Focus area (satsingsområde): key of a text.
    pub area: String,
    /// First year; `None` makes it a draft (utkast).
    pub from: Option<i32>,
    /// The year from which it stands in full, in equal yearly steps from the first; `None` at once.
    pub full: Option<i32>,
    /// Last year; `None` for ever.
    pub to: Option<i32>,
    /// Man-years (årsverk) in full; `None` where the plan does not say.
    pub fte: Option<f64>,
    /// Million NOK a year in full; `None` where the plan does not say.
    pub annual_cost: Option<f64>,
    /// Million NOK, once; `None` where the plan does not say.
    pub investment: Option<f64>,
    /// Places in full; `None` where it is not about places or the plan does not say.
    pub places: Option<f64>,
    /// Kind of places.
    pub kind: Option<PlaceKind>,
    /// What it is meant to move; `None` where no lever or parameter of the model is about it.
    pub moves: Option<Moves>,
    /// What it does to levers and parameters when it stands in full; empty where nobody has measured it. A measure without a
    /// known effect has cost and no effect.
    pub effects: Vec<Effect>,
    /// What is known of such measures elsewhere.
    pub moves_sources: Vec<Source>,
    /// Where it is printed.
    pub cited: Cited,
}

impl PlanMeasure {
    /// Whether it has no year yet and stands outside every scenario.
    pub const fn is_draft(&self) -> bool {
        self.from.is_none()
    }

    /// Whether it says what it costs or how many it employs.
    pub const fn has_cost(&self) -> bool {
        self.annual_cost.is_some() || self.fte.is_some()
    }

    /// How much of it stands in `year`, 0…1: nothing before the first year, equal yearly steps until
    /// the year in full, nothing after the last.
    pub fn share_in(&self, year: i32) -> f64 {
        let Some(from) = self.from else { return 0.0 };
        if year < from || self.to.is_some_and(|to| year > to) {
            return 0.0;
        }
        let full = self.full.unwrap_or(from).max(from);
        let steps = f64::from(full - from + 1);
        (f64::from(year - from + 1) / steps).min(1.0)
    }

    /// The measure as changes of the exchange format, one for each yearly step; none for a draft.
    /// What the plan does not say counts as 0.
    pub fn changes(&self, name: &str) -> Vec<Change> {
        let Some(from) = self.from else {
            return Vec::new();
        };
        let full = self.full.unwrap_or(from).max(from);
        let steps = f64::from(full - from + 1);
        let part = |value: Option<f64>| value.unwrap_or_default() / steps;
        (from..=full)
            .map(|year| Change {
                name: name.to_owned(),
                from: year,
                to: self.to,
                fte: part(self.fte),
                annual_cost: part(self.annual_cost),
                places: part(self.places),
                kind: self.kind,
                investment: None,
                site: None,
                area: Some(self.area.clone()),
                source: Some(self.cited.source.key().to_owned()),
                effects: self
                    .effects
                    .iter()
                    .map(|effect| Effect {
                        change: effect.change / steps,
                        ..effect.clone()
                    })
                    .collect(),
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::lever::LeverId;

    fn rehabilitation() -> PlanMeasure {
        PlanMeasure {
            id: "rehabilitation".into(),
            area: "early".into(),
            from: Some(2024),
            full: Some(2025),
            to: None,
            fte: Some(2.0),
            annual_cost: Some(1.5),
            investment: None,
            places: None,
            kind: None,
            moves: None,
            effects: Vec::new(),
            moves_sources: Vec::new(),
            cited: Source::SunndalPlan2023.into(),
        }
    }

    #[test]
    fn a_measure_over_two_years_stands_half_in_the_first() {
        let measure = rehabilitation();
        let shares = [2023, 2024, 2025, 2040].map(|year| measure.share_in(year));
        assert!(
            shares
                .iter()
                .zip([0.0, 0.5, 1.0, 1.0])
                .all(|(a, b)| (a - b).abs() < 1e-12)
        );
        let changes = measure.changes("x");
        assert_eq!(changes.len(), 2);
        let fte: f64 = changes.iter().map(|change| change.fte).sum();
        assert!((fte - 2.0).abs() < 1e-12);
    }

    #[test]
    fn so_does_what_it_moves() {
        let measure = PlanMeasure {
            effects: vec![Effect {
                on: Moves::Lever(LeverId::Reablement),
                change: 0.02,
                evidence: None,
                source: None,
            }],
            ..rehabilitation()
        };
        let changes = measure.changes("x");
        let parts = changes.iter().flat_map(|change| &change.effects);
        let sum: f64 = parts.map(|effect| effect.change).sum();
        assert!((sum - 0.02).abs() < 1e-12);
        assert!((changes[0].effects[0].change - 0.01).abs() < 1e-12);
    }

    #[test]
    fn a_draft_is_in_no_year_and_no_scenario() {
        let draft = PlanMeasure {
            from: None,
            ..rehabilitation()
        };
        assert!(draft.is_draft() && draft.changes("x").is_empty());
        assert!(draft.share_in(2030).abs() < f64::EPSILON);
    }
}
