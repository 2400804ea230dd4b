//! Lier's capacity by site after the restructuring (omstrukturering), and the 87 new places that the
//! plan names beside what its own table gives (chapter 3.3).

use crate::model::series::{Outputs, Series};
use crate::municipality::FactKind;
use crate::plan::{Capacity, Cited, History, Lier};

use super::finding::{
    Answer, AnswerId, Chart, ChartKind, ChartSeries, Finding, Grid, GridRow, Label, Question, Unit,
};

/// Sums of the table by site.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BySite {
    /// Institution places.
    pub institution: f64,
    /// Care homes with staff round the clock.
    pub care_home_24h: f64,
}

/// Sums of the table by site.
pub fn by_site(capacity: &Capacity) -> BySite {
    BySite {
        institution: capacity.sites.iter().map(|site| site.institution).sum(),
        care_home_24h: capacity.sites.iter().map(|site| site.care_home_24h).sum(),
    }
}

/// What a view shows of the capacity by site.
pub fn capacity_finding(capacity: &Capacity) -> Finding {
    let sums = by_site(capacity);
    let differs = (sums.institution - capacity.institution).abs() > 0.5;
    let answer = Answer::new(if differs {
        AnswerId::CapacityDiffers
    } else {
        AnswerId::CapacityAgrees
    })
    .with("institution", capacity.institution, Unit::Places)
    .with("care_home_24h", capacity.care_home_24h, Unit::Places)
    .with("by_site", sums.institution, Unit::Places);
    let mut rows: Vec<GridRow> = capacity
        .sites
        .iter()
        .map(|site| {
            let places = [
                site.institution,
                site.care_home_24h,
                site.institution + site.care_home_24h,
            ];
            GridRow::of(Label::Name(site.site.clone()), Unit::Places, places)
        })
        .collect();
    let sum = |key, institution: f64, care_homes: f64| {
        let places = [institution, care_homes, institution + care_homes];
        GridRow::of(Label::key(key), Unit::Places, places)
    };
    rows.push(sum("sum_by_site", sums.institution, sums.care_home_24h));
    rows.push(sum("stated", capacity.institution, capacity.care_home_24h));
    rows.push(sum(
        "before_restructuring",
        capacity.institution - capacity.gained_by_restructuring,
        capacity.care_home_24h,
    ));
    let bars = |key, of: fn(&crate::plan::SiteCapacity) -> f64| {
        let values = capacity.sites.iter().map(|site| Some(of(site))).collect();
        ChartSeries::new(Label::key(key), FactKind::Plan, values)
    };
    Finding {
        question: Question::Capacity,
        answer,
        chart: Chart {
            kind: ChartKind::Stack,
            unit: Unit::Places,
            across: capacity
                .sites
                .iter()
                .map(|site| Label::Name(site.site.clone()))
                .collect(),
            series: vec![
                bars("institution", |site| site.institution),
                bars("care_home_24h", |site| site.care_home_24h),
            ],
            marks: Vec::new(),
        },
        table: Grid {
            columns: ["institution", "care_home_24h", "all_places"]
                .map(Label::key)
                .into(),
            rows,
        },
        sources: vec![capacity.cited.clone()],
        notes: vec!["lier_places_by_site_differ", "lier_places_not_reduced"],
    }
}

/// New places on one basis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NewPlacesRow {
    /// Key of the basis.
    pub key: &'static str,
    /// Places in the base year.
    pub places: f64,
    /// New places by the year.
    pub new: f64,
}

/// The plan's new places beside what its own table gives.
#[derive(Clone, Debug, PartialEq)]
pub struct NewPlaces {
    /// Base year.
    pub base_year: i32,
    /// The year.
    pub year: i32,
    /// New places as the plan says.
    pub stated: f64,
    /// Growth of those aged 80 and over between the two years, share.
    pub growth: f64,
    /// What the table gives on each basis.
    pub rows: Vec<NewPlacesRow>,
    /// Places in the base year that the plan's number takes at that growth.
    pub implied_places: f64,
    /// Growth that the plan's number takes on the institution places of today, share.
    pub implied_growth: f64,
    /// KOSTRA's residents with 24-hour care, all ages, and their year: the nearest to
    /// `implied_places` that the years before the plan have.
    pub residents: Option<(i32, f64)>,
    /// Where the figures come from.
    pub sources: Vec<Cited>,
}

impl NewPlaces {
    /// Makes the calculation; `reference` is the model's reference on the plan's own population.
    pub fn new(lier: &Lier, reference: &Outputs, history: Option<&History>) -> Self {
        let capacity = &lier.capacity;
        let (base_year, year) = (reference.base_year(), lier.new_places.year);
        let growth_of = |series| reference.at(series, year) / reference.at(series, base_year) - 1.0;
        let growth = growth_of(Series::N80);
        let by_use = growth_of(Series::Need);
        let all = capacity.institution + capacity.care_home_24h;
        let row = |key, places: f64, growth: f64| NewPlacesRow {
            key,
            places,
            new: places * growth,
        };
        let stated = lier.new_places.value;
        let implied_places = stated / growth;
        let residents = history.and_then(|history| {
            let mut nearest: Option<(i32, f64)> = None;
            for known in history.years().filter(|&known| known < base_year) {
                let Some(residents) = history.residents(known) else {
                    continue;
                };
                let nearer = |other: f64| {
                    (residents - implied_places).abs() < (other - implied_places).abs()
                };
                if nearest.is_none_or(|(_, other)| nearer(other)) {
                    nearest = Some((known, residents));
                }
            }
            nearest
        });
        let mut rows = vec![
            row("constant_on_institution", capacity.institution, growth),
            row("constant_on_all", all, growth),
            row("use_by_age_on_institution", capacity.institution, by_use),
            row("use_by_age_on_all", all, by_use),
        ];
        if let Some((_, residents)) = residents {
            rows.push(row("constant_on_residents", residents, growth));
        }
        let mut sources = vec![
            lier.new_places.cited.clone(),
            lier.population.cited.clone(),
            capacity.cited.clone(),
        ];
        if residents.is_some() {
            sources.push(crate::model::source::Source::Kostra11645.into());
            sources.push(crate::model::source::Source::Kostra12292.into());
        }
        Self {
            base_year,
            year,
            stated,
            growth,
            rows,
            implied_places,
            implied_growth: stated / capacity.institution,
            residents,
            sources,
        }
    }

    /// New places on one basis.
    pub fn on(&self, key: &str) -> Option<f64> {
        let row = self.rows.iter().find(|row| row.key == key)?;
        Some(row.new)
    }

    /// What a view shows.
    pub fn finding(&self) -> Finding {
        let on = |key| self.on(key).unwrap_or_default();
        let answer = Answer::new(AnswerId::NewPlaces)
            .with("stated", self.stated, Unit::Places)
            .year("year", self.year)
            .with(
                "on_institution",
                on("constant_on_institution"),
                Unit::Places,
            )
            .with("on_all", on("constant_on_all"), Unit::Places)
            .with("by_use", on("use_by_age_on_all"), Unit::Places)
            .with("implied", self.implied_places, Unit::Places);
        let marks = vec![(Label::key("stated"), self.stated)];
        let (chart, table) = shown(&self.rows, self.base_year, self.year, marks);
        Finding {
            question: Question::NewPlaces,
            answer,
            chart,
            table,
            sources: self.sources.clone(),
            notes: vec!["lier_87_not_from_table"],
        }
    }
}

/// New places on each basis as bars with `marks`, and as a table from the base year to `year`.
pub(super) fn shown(
    rows: &[NewPlacesRow],
    base_year: i32,
    year: i32,
    marks: Vec<(Label, f64)>,
) -> (Chart, Grid) {
    let of = |key, year| Label::Of(key, Box::new(Label::Year(year)));
    let new = rows.iter().map(|row| Some(row.new)).collect();
    let chart = Chart {
        kind: ChartKind::Bars,
        unit: Unit::Places,
        across: rows.iter().map(|row| Label::key(row.key)).collect(),
        series: vec![ChartSeries::new(
            Label::key("new_places"),
            FactKind::Derived,
            new,
        )],
        marks,
    };
    let lines = rows
        .iter()
        .map(|row| GridRow::of(Label::key(row.key), Unit::Places, [row.places, row.new]));
    let table = Grid {
        columns: vec![of("places_in", base_year), of("new_places_by", year)],
        rows: lines.collect(),
    };
    (chart, table)
}
