//! Short stay, relief and patients ready for discharge (korttid, avlastning, utskrivningsklare;
//! Lillehammer's plan chapter 2.4, Lier's Liertun): what is paid for those who wait in hospital, how
//! many persons that is, and the parameter `hospital_share` held against it.

use crate::model::parameter::Parameters;
use crate::model::source::Source;
use crate::municipality::FactKind;
use crate::plan::{ByYear, Capacity, Cited, Printed};

use super::finding::{
    Answer, AnswerId, Chart, ChartKind, ChartSeries, Finding, Grid, GridRow, Label, Question, Unit,
};

const DAYS: f64 = 365.0;
const NOK_PER_MILLION: f64 = 1e6;

/// Days in hospital that a payment is for, at a price a day.
pub fn days_paid(million: f64, price: f64) -> f64 {
    million * NOK_PER_MILLION / price
}

/// Persons who wait all year that a payment is for.
pub fn persons_all_year(million: f64, price: f64) -> f64 {
    days_paid(million, price) / DAYS
}

/// Million NOK for so many persons who wait all year.
pub fn cost_of(persons: f64, price: f64) -> f64 {
    persons * DAYS * price / NOK_PER_MILLION
}

/// Persons without 24-hour care that the model would have to have in that year for so many of them to
/// wait in hospital; `None` where the share is 0.
pub fn implied_unmet(persons_in_hospital: f64, hospital_share: f64) -> Option<f64> {
    (hospital_share > 0.0).then(|| persons_in_hospital / hospital_share)
}

/// Running cost of an occupied institution place in the model, before calibration to a municipality's
/// own figures, million NOK a year.
pub fn cost_of_place(parameters: &Parameters) -> f64 {
    parameters.fte_per_institution_place * parameters.cost_per_fte
        + parameters.nonstaff_per_institution_place
}

/// The payment of one year, and what it says.
#[derive(Clone, Debug, PartialEq)]
pub struct DischargeReady {
    /// The year.
    pub year: i32,
    /// Paid, million NOK.
    pub million: f64,
    /// The year's price, NOK a day.
    pub price: f64,
    /// Days paid for.
    pub days: f64,
    /// Persons who wait all year.
    pub persons: f64,
    /// Persons without 24-hour care that this takes at the parameter `hospital_share`.
    pub implied_unmet: Option<f64>,
    /// The newest year and its price.
    pub newest: (i32, f64),
    /// A hospital bed all year at the newest price, million NOK.
    pub bed_all_year: f64,
    /// An institution place all year in the model, million NOK.
    pub place_all_year: f64,
    /// Where the figures come from.
    pub sources: Vec<Cited>,
}

impl DischargeReady {
    /// `None` where no price of the year is known.
    pub fn new(paid: &Printed, prices: &ByYear, parameters: &Parameters) -> Option<Self> {
        let price = prices.at(paid.year)?;
        let newest = prices.newest()?;
        let persons = persons_all_year(paid.value, price);
        Some(Self {
            year: paid.year,
            million: paid.value,
            price,
            days: days_paid(paid.value, price),
            persons,
            implied_unmet: implied_unmet(persons, parameters.hospital_share),
            newest,
            bed_all_year: cost_of(1.0, newest.1),
            place_all_year: cost_of_place(parameters),
            sources: vec![paid.cited.clone(), prices.source.into()],
        })
    }

    /// What a view shows; `capacity` puts short-stay places beside long-stay ones.
    pub fn finding(&self, capacity: Option<&Capacity>) -> Finding {
        let answer = Answer::new(AnswerId::ShortStay)
            .year("year", self.year)
            .with("million", self.million, Unit::MillionNok)
            .with("persons", self.persons, Unit::FewPersons)
            .with("price", self.price, Unit::Nok)
            .with("bed", self.bed_all_year, Unit::MillionNok)
            .with("place", self.place_all_year, Unit::MillionNok);
        let row = |key, unit, number: f64| GridRow::of(Label::key(key), unit, [number]);
        let mut rows = vec![
            row("paid", Unit::MillionNok, self.million),
            row("price_per_day", Unit::Nok, self.price),
            row("days", Unit::Number, self.days),
            row("persons_all_year", Unit::FewPersons, self.persons),
        ];
        if let Some(unmet) = self.implied_unmet {
            rows.push(row("implied_unmet", Unit::FewPersons, unmet));
        }
        let mut sources = self.sources.clone();
        if let Some(capacity) = capacity {
            let short = short_stay(capacity);
            rows.push(row("short_stay_places", Unit::Places, short.short_stay));
            rows.push(row("long_stay_places", Unit::Places, short.other));
            sources.push(capacity.cited.clone());
        }
        // Beds all year by how many short-stay places are missing, at the newest price.
        let missing = [1.0, 2.0, 5.0, 10.0];
        for places in missing {
            let (_, price) = self.newest;
            rows.push(GridRow::of(
                Label::Of(
                    "missing_short_stay",
                    Box::new(Label::Name(crate::format::whole(places))),
                ),
                Unit::MillionNok,
                [cost_of(places, price)],
            ));
        }
        sources.push(Source::Assumption.into());
        let bars = |key, number: f64| {
            ChartSeries::new(Label::key(key), FactKind::Derived, vec![Some(number)])
        };
        Finding {
            question: Question::ShortStay,
            answer,
            chart: Chart {
                kind: ChartKind::Bars,
                unit: Unit::MillionNok,
                across: vec![Label::Year(self.newest.0)],
                series: vec![
                    bars("bed_all_year", self.bed_all_year),
                    bars("place_all_year", self.place_all_year),
                ],
                marks: Vec::new(),
            },
            table: Grid {
                columns: vec![Label::key("value")],
                rows,
            },
            sources,
            notes: vec!["six_million_is_about", "hospital_share_is_assumed"],
        }
    }
}

/// Short-stay places beside the others, institution.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ShortStay {
    /// On sites for short stay.
    pub short_stay: f64,
    /// On the other sites.
    pub other: f64,
}

/// Institution places on sites for short stay and on the others, by the table by site.
pub fn short_stay(capacity: &Capacity) -> ShortStay {
    let mut found = ShortStay {
        short_stay: 0.0,
        other: 0.0,
    };
    for site in &capacity.sites {
        if site.used_for == "short_stay" {
            found.short_stay += site.institution;
        } else {
            found.other += site.institution;
        }
    }
    found
}
