//! What happened: population and care of one municipality since 2015 (SSB 07459, KOSTRA 12292, 11645
//! and 14534).

use crate::model::age::Band;

/// A column of the history of care.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Column {
    /// Users of home services (hjemmetjenester), all ages.
    Users,
    /// Of them under 67.
    UsersUnder67,
    /// Of them 67 to 79; not published from 2017.
    Users67To79,
    /// Of them 80 and over.
    Users80,
    /// Residents of housing with staff round the clock, all ages.
    CareHome24h,
    /// Long-term residents of institutions, all ages.
    Institution,
    /// Of them under 67; mostly withheld.
    InstitutionUnder67,
    /// Of them 67 to 79.
    Institution67To79,
    /// Of them 80 and over.
    Institution80,
    /// Nurses, agreed man-years.
    NursesFte,
}

impl Column {
    /// Every column, in the order of the data.
    pub const ALL: [Self; 10] = [
        Self::Users,
        Self::UsersUnder67,
        Self::Users67To79,
        Self::Users80,
        Self::CareHome24h,
        Self::Institution,
        Self::InstitutionUnder67,
        Self::Institution67To79,
        Self::Institution80,
        Self::NursesFte,
    ];

    /// The name in the data, and the key of its text.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Users => "users",
            Self::UsersUnder67 => "users_0_66",
            Self::Users67To79 => "users_67_79",
            Self::Users80 => "users_80",
            Self::CareHome24h => "care_home_24h",
            Self::Institution => "institution",
            Self::InstitutionUnder67 => "institution_0_66",
            Self::Institution67To79 => "institution_67_79",
            Self::Institution80 => "institution_80",
            Self::NursesFte => "nurses_fte",
        }
    }
}

/// Inhabitants on 1 January of one year.
#[derive(Clone, Debug, PartialEq)]
pub struct PopulationYear {
    /// The year.
    pub year: i32,
    /// Persons in each band.
    pub persons: Vec<f64>,
}

/// Care at the end of one year; `None` where a figure is withheld or not published.
#[derive(Clone, Debug, PartialEq)]
pub struct CareYear {
    /// The year.
    pub year: i32,
    /// One number for each of [`Column::ALL`].
    pub values: [Option<f64>; Column::ALL.len()],
}

/// A reporting break (brudd): from the year before to this one the figure changed for reasons of
/// reporting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Break {
    /// Which figure.
    pub column: Column,
    /// First year after the break.
    pub year: i32,
}

/// The history of one municipality.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    /// Its number.
    pub municipality: String,
    /// Its name.
    pub name: String,
    /// Age bands.
    pub bands: Vec<Band>,
    /// Population, ascending.
    pub population: Vec<PopulationYear>,
    /// Care, ascending.
    pub care: Vec<CareYear>,
    /// Reporting breaks.
    pub breaks: Vec<Break>,
}

impl History {
    /// Persons of the ages in `band` on 1 January of `year`; `None` where the year is not there or a
    /// band of the data reaches over the edge.
    pub fn persons(&self, band: Band, year: i32) -> Option<f64> {
        let row = self.population.iter().find(|row| row.year == year)?;
        let mut sum = 0.0;
        for (known, persons) in self.bands.iter().zip(&row.persons) {
            if known.from >= band.from && known.to <= band.to {
                sum += persons;
            } else if known.to >= band.from && known.from <= band.to {
                return None;
            }
        }
        Some(sum)
    }

    /// A figure of care at the end of `year`.
    pub fn care(&self, column: Column, year: i32) -> Option<f64> {
        let row = self.care.iter().find(|row| row.year == year)?;
        row.values.get(column as usize).copied().flatten()
    }

    /// Residents with 24-hour care of all ages at the end of `year`: institution and housing.
    pub fn residents(&self, year: i32) -> Option<f64> {
        Some(self.care(Column::Institution, year)? + self.care(Column::CareHome24h, year)?)
    }

    /// The years of the history of care.
    pub fn years(&self) -> impl Iterator<Item = i32> + '_ {
        self.care.iter().map(|row| row.year)
    }

    /// Whether the figure broke between the year before and `year`.
    pub fn breaks_in(&self, column: Column, year: i32) -> bool {
        self.breaks.contains(&Break { column, year })
    }
}
