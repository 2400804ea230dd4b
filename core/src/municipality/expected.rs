//! What our projection would have said in 2016 of those aged 80 and over in each municipality, until today
//! (`data/municipality/expected.json`): the paths behind the [`super::backtest`].

/// One municipality.
#[derive(Clone, Debug, PartialEq)]
pub struct ExpectedPath {
    /// Its number.
    pub id: String,
    /// The year that it was merged from several; `None` where it was not since the first year.
    pub merged: Option<i32>,
    /// Cohorts alone, with what was known in the first year: persons in each year after it.
    pub cohorts: Vec<f64>,
    /// Given what the country became: the division between municipalities alone.
    pub tied: Vec<f64>,
}

/// Every municipality that has real figures of the first year on the borders of today.
#[derive(Clone, Debug, PartialEq)]
pub struct Expected {
    /// The year projected from.
    pub from: i32,
    /// The last year.
    pub to: i32,
    /// Each of them.
    pub municipalities: Vec<ExpectedPath>,
}

impl Expected {
    /// The municipality of that number.
    pub fn find(&self, number: &str) -> Option<&ExpectedPath> {
        self.municipalities.iter().find(|one| one.id == number)
    }
}
