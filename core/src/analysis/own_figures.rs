//! The reader's own figures for her municipality and those that it is held against: cost by user group, cost of care by
//! year, staff of home care and levels of the need criteria, all from one table that she fills in.

use super::profile::Profile;

/// Rows of the need index (behovsindeks), in the order of Agenda Kaupang's report.
pub const NEED: [&str; 14] = [
    "age_0_1",
    "age_2_5",
    "age_6_15",
    "age_16_22",
    "age_23_66",
    "age_67_79",
    "age_80_89",
    "age_over_89",
    "travel_in_zone",
    "travel_to_neighbour",
    "basis",
    "mortality",
    "disability_16",
    "unmarried_67",
];

/// Rows of the staff of home care (hjemmetjenesten), man-years per 1000 inhabitants.
pub const STAFF: [&str; 2] = ["practical_assistance", "home_nursing"];

/// A line's key, and a number for each column; `None` where nothing is known.
pub type Line = (String, Vec<Option<f64>>);

/// What one of the table's sections holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// Cost of care by user group, NOK per inhabitant.
    Costs,
    /// Cost of care by year, NOK per inhabitant.
    CareByYear,
    /// Staff of home care, man-years per 1000 inhabitants.
    Staff,
    /// Levels of the need criteria, the country is 100.
    Need,
}

impl Section {
    /// Every section, in the order of the table.
    pub const ALL: [Self; 4] = [Self::Costs, Self::CareByYear, Self::Staff, Self::Need];

    /// Key of its heading.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Costs => "section_costs",
            Self::CareByYear => "section_care_by_year",
            Self::Staff => "section_staff",
            Self::Need => "section_need",
        }
    }
}

/// Everything that the table holds; sections that are not filled in are empty.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OwnFigures {
    /// Names of the places, her own first.
    pub columns: Vec<String>,
    /// Inhabitants of her own place, where they are given.
    pub inhabitants: Option<f64>,
    /// Cost of care by user group.
    pub costs: Vec<Line>,
    /// Cost of care by year, ascending.
    pub care_by_year: Vec<(i32, Vec<Option<f64>>)>,
    /// Staff of home care.
    pub staff: Vec<Line>,
    /// Levels of the need criteria.
    pub need: Vec<Line>,
}

impl OwnFigures {
    fn profile(&self, rows: &[Line]) -> Option<Profile> {
        if rows.is_empty() {
            return None;
        }
        Some(Profile {
            columns: self.columns.clone(),
            rows: rows.to_vec(),
            inhabitants: self.inhabitants?,
            sources: Vec::new(),
        })
    }

    /// The cost profile, where it is given.
    pub fn cost_profile(&self) -> Option<Profile> {
        self.profile(&self.costs)
    }

    /// The staff of home care, where it is given.
    pub fn staff_profile(&self) -> Option<Profile> {
        self.profile(&self.staff)
    }

    /// Place of a column; the last where it is not among them.
    pub fn peer(&self, compared: &str) -> usize {
        let known = self.columns.iter().position(|column| column == compared);
        known.unwrap_or(self.columns.len().saturating_sub(1))
    }

    /// The newest cost of care that her own place has, with that of the others in that year.
    pub fn newest_care(&self) -> Option<(i32, &[Option<f64>])> {
        let mut newest = self.care_by_year.iter().rev();
        let (year, values) =
            newest.find(|(_, values)| values.first().copied().flatten().is_some())?;
        Some((*year, values))
    }
}
