//! Places site by site, as they are being written down: read into [`Site`]s and added up.

use crate::format::parse;

use super::field::OwnField;
use super::numbers::{OwnNumbers, Site};

/// The two kinds of places that have sites.
pub const KINDS: [OwnField; 2] = [OwnField::PlacesInstitution, OwnField::PlacesCareHome];

/// One line of the list, as it is typed.
#[derive(Clone, Debug, PartialEq)]
pub struct SiteLine {
    /// The site's name.
    pub name: String,
    /// Which kind of places.
    pub field: OwnField,
    /// How many, as text.
    pub places: String,
}

/// What is wrong with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SiteFault {
    /// No name where there are places.
    NoName,
    /// No number of places.
    NoNumber,
    /// The same site of the same kind twice.
    Twice,
}

impl SiteLine {
    /// An empty line.
    pub const fn new(field: OwnField) -> Self {
        Self {
            name: String::new(),
            field,
            places: String::new(),
        }
    }

    fn is_empty(&self) -> bool {
        self.name.trim().is_empty() && self.places.trim().is_empty()
    }
}

/// The sites of a list; empty lines count for nothing.
///
/// # Errors
/// The first line that cannot be used, from 0, and why.
pub fn sites(lines: &[SiteLine]) -> Result<Vec<Site>, (usize, SiteFault)> {
    let mut sites: Vec<Site> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        if line.is_empty() {
            continue;
        }
        let name = line.name.trim();
        if name.is_empty() {
            return Err((at, SiteFault::NoName));
        }
        let places = parse(&line.places).filter(|places| line.field.limit().allows(*places));
        let places = places.ok_or((at, SiteFault::NoNumber))?;
        let same = |site: &Site| site.field == line.field && site.name == name;
        if sites.iter().any(same) {
            return Err((at, SiteFault::Twice));
        }
        sites.push(Site {
            field: line.field,
            name: name.to_owned(),
            places,
        });
    }
    Ok(sites)
}

impl OwnNumbers {
    /// The numbers with places site by site in place of those sums that the sites add up to.
    #[must_use]
    pub fn with_sites(mut self, sites: &[Site]) -> Self {
        for field in KINDS {
            let of_kind = || sites.iter().filter(|site| site.field == field);
            let sum: f64 = of_kind().map(|site| site.places).sum();
            let adds_up = self.get(field).is_some_and(|own| (own - sum).abs() < 1e-9);
            if adds_up && of_kind().next().is_some() {
                self.set(field, None);
                self.sites.retain(|site| site.field != field);
                self.sites.extend(of_kind().cloned());
            }
        }
        self
    }
}
