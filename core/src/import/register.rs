//! Municipality numbers through the reforms: which old numbers make up one of today's municipalities.

/// One old number and what of it lies in one of today's municipalities.
#[derive(Clone, Debug, PartialEq)]
pub struct Predecessor {
    /// Today's number.
    pub number: String,
    /// The number of that time; today's own while it has been in use.
    pub old: String,
    /// First year that it was in use.
    pub from: i32,
    /// Last year that it was in use.
    pub to: i32,
    /// The share of its inhabitants: 1 for the whole, less where it was split.
    pub weight: f64,
}

/// Today's municipalities, their names and their old numbers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Register {
    /// Number and short name of each municipality.
    pub names: Vec<(String, String)>,
    /// Old numbers.
    pub history: Vec<Predecessor>,
}

/// One year of each division into municipalities, the newest first: a file has the numbers of one of
/// them, or of several years.
pub(super) const DIVISIONS: [i32; 4] = [2026, 2022, 2019, 2017];

impl Register {
    /// Reads the tables `kommuner_2026.csv` (number; short name; …) and `kommune_historikk.csv` (number;
    /// old number; first year; last year; weight). Lines that are neither are passed over.
    pub fn from_csv(municipalities: &str, history: &str) -> Self {
        let names = municipalities.lines().skip(1).filter_map(|line| {
            let mut fields = line.split(';');
            Some((fields.next()?.to_owned(), fields.next()?.to_owned()))
        });
        let history = history.lines().skip(1).filter_map(|line| {
            let mut fields = line.trim_end().split(';');
            Some(Predecessor {
                number: fields.next()?.to_owned(),
                old: fields.next()?.to_owned(),
                from: fields.next()?.parse().ok()?,
                to: fields.next()?.parse().ok()?,
                weight: crate::format::parse_plain(fields.next()?)?,
            })
        });
        Self {
            names: names.collect(),
            history: history.collect(),
        }
    }

    /// The numbers that made up `number` in `year`, each with its share; the number itself where
    /// nothing is known of it.
    pub fn parts(&self, number: &str, year: i32) -> Vec<(&str, f64)> {
        let known = self.history.iter().filter(|entry| entry.number == number);
        let then = known.filter(|entry| (entry.from..=entry.to).contains(&year));
        then.map(|entry| (entry.old.as_str(), entry.weight))
            .collect()
    }

    /// Today's municipalities that an old or present number belongs to.
    pub fn today(&self, number: &str) -> Vec<&str> {
        let mut today: Vec<&str> = self
            .history
            .iter()
            .filter(|entry| entry.old == number)
            .map(|entry| entry.number.as_str())
            .collect();
        today.dedup();
        today
    }

    /// Today's municipalities of that name.
    pub fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let same = self.names.iter().filter(move |(_, known)| known == name);
        same.map(|(number, _)| number.as_str())
    }

    /// The name of one of today's municipalities.
    pub fn name(&self, number: &str) -> Option<&str> {
        let found = self.names.iter().find(|(known, _)| known == number);
        found.map(|(_, name)| name.as_str())
    }
}
