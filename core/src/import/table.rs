//! The six tables of Statistics Norway that hold what the page needs.

/// One of the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// Regional projection 2026.
    Projection2026,
    /// Regional projection 2024.
    Projection2024,
    /// Regional projection 2022.
    Projection2022,
    /// Regional projection 2020.
    Projection2020,
    /// Regional projection 2018.
    Projection2018,
    /// National projection 2022.
    National2022,
    /// National projection 2018.
    National2018,
    /// Population on 1 January.
    Population,
}

impl Table {
    /// Every table, the newest projection first.
    pub const ALL: [Self; 8] = [
        Self::Projection2026,
        Self::Projection2024,
        Self::Projection2022,
        Self::Projection2020,
        Self::Projection2018,
        Self::National2022,
        Self::National2018,
        Self::Population,
    ];
    /// The newest projection.
    pub const NEWEST: Self = Self::Projection2026;

    /// SSB's number.
    pub const fn number(self) -> &'static str {
        match self {
            Self::Projection2026 => "14746",
            Self::Projection2024 => "14288",
            Self::Projection2022 => "13600",
            Self::Projection2020 => "12882",
            Self::Projection2018 => "11668",
            Self::National2022 => "13599",
            Self::National2018 => "11667",
            Self::Population => "07459",
        }
    }

    /// The table of that number.
    pub fn from_number(number: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|table| table.number() == number)
    }

    /// First year of a projection; `None` for the population as it was.
    pub const fn first_year(self) -> Option<i32> {
        match self {
            Self::Projection2026 => Some(2026),
            Self::Projection2024 => Some(2024),
            Self::Projection2022 | Self::National2022 => Some(2022),
            Self::Projection2020 => Some(2020),
            Self::Projection2018 | Self::National2018 => Some(2018),
            Self::Population => None,
        }
    }
}

/// Whether a table that came after these is the next regional projection: it has the title, and a
/// number that had not been given when this was written.
pub(super) fn is_newer_projection(number: &str, title: &str) -> bool {
    let titles = [
        "Framskrevet folkemengde 1. januar",
        "Population projections 1 January",
    ];
    number > Table::NEWEST.number() && titles.iter().any(|known| title.contains(known))
}

/// The number of the table in a title: five digits by themselves that a colon follows, or nothing
/// else at all.
pub(super) fn number_in(title: &str) -> Option<&str> {
    let title = title.trim();
    let is_number = |text: &str| text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number(title) {
        return Some(title);
    }
    title
        .split_whitespace()
        .filter_map(|word| word.trim_start_matches('"').strip_suffix(':'))
        .find(|word| is_number(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_is_found_in_the_title() {
        assert_eq!(number_in("07459: Population, by region"), Some("07459"));
        assert_eq!(number_in("SYNTETISK 14746: Framskrevet"), Some("14746"));
        assert_eq!(number_in("14746"), Some("14746"));
        for none in [
            "Framskrevet folkemengde",
            "3312 Lier",
            "12345 personer",
            "114746:",
            "",
        ] {
            assert_eq!(number_in(none), None, "{none}");
        }
        for table in Table::ALL {
            assert_eq!(Table::from_number(table.number()), Some(table));
        }
    }
}
