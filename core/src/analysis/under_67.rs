//! Services to those under 67 (Lillehammer's plan chapter 2.4, Agenda Kaupang 2018): homes with
//! staff, personal assistance (BPA), disability, mental health and substance use. Levels and growth of
//! their own; nothing here counts per person aged 80 and over.

use crate::model::age::Band;
use crate::model::parameter::Parameters;
use crate::model::run::Prepared;
use crate::model::staff::WEEKS;
use crate::municipality::FactKind;
use crate::plan::{Cited, LillehammerFigures, Printed};

use super::finding::{
    Answer, AnswerId, Chart, ChartKind, ChartSeries, Finding, Grid, GridRow, Label, Question, Unit,
};
use super::profile::Profile;

/// Rows of the cost profile that are services to those under 67, mostly.
pub const GROUPS: [&str; 4] = [
    "mental_adults",
    "mental_children",
    "disability_adults",
    "disability_children",
];

/// How a level grows.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Growth {
    /// As the inhabitants under 67.
    #[default]
    WithInhabitants,
    /// By a share a year.
    Yearly(f64),
}

/// One level.
#[derive(Clone, Debug, PartialEq)]
pub struct Level {
    /// Key of its text.
    pub key: &'static str,
    /// What it counts.
    pub unit: Unit,
    /// The year it is known for.
    pub year: i32,
    /// The level.
    pub value: f64,
    /// Where it is printed.
    pub cited: Cited,
}

impl Level {
    /// A printed figure as a level.
    fn of(key: &'static str, unit: Unit, printed: &Printed) -> Self {
        Self {
            key,
            unit,
            year: printed.year,
            value: printed.value,
            cited: printed.cited.clone(),
        }
    }
}

/// The levels that Lillehammer's plan prints.
pub fn levels(figures: &LillehammerFigures) -> Vec<Level> {
    vec![
        Level::of("bpa_persons", Unit::Persons, &figures.bpa_persons),
        Level::of("bpa_hours", Unit::HoursPerWeek, &figures.bpa_hours_per_week),
        Level::of(
            "intellectual_disability_16",
            Unit::Persons,
            &figures.intellectual_disability_16plus,
        ),
        Level::of(
            "mental_health_users",
            Unit::Persons,
            &figures.mental_health_users,
        ),
        Level::of("disability_users", Unit::Persons, &figures.disability_users),
    ]
}

/// Homes needed until the plan's year, all three kinds.
pub fn homes_needed(figures: &LillehammerFigures) -> f64 {
    figures.homes_staffed_24h.value
        + figures.homes_near_staffed.value
        + figures.homes_ambulant.value
}

/// Hours of personal assistance a week and person.
pub fn bpa_hours_per_person(figures: &LillehammerFigures) -> f64 {
    figures.bpa_hours_per_week.value / figures.bpa_persons.value
}

/// Man-years that so many hours of personal assistance a week take: the assistant is with the user all
/// the time, so that no hour is lost on the way.
pub fn bpa_fte(hours_per_week: f64, parameters: &Parameters) -> f64 {
    hours_per_week * WEEKS / parameters.net_hours_per_fte
}

/// Growth a year, share, of a level that is so much more than some years before; `None` where nothing
/// was there then.
pub fn yearly_growth(level: f64, more: f64, years: i32) -> Option<f64> {
    let before = level - more;
    (before > 0.0 && years > 0).then(|| (level / before).powf(1.0 / f64::from(years)) - 1.0)
}

/// Inhabitants under 67 in `year`; `None` outside the projection.
fn inhabitants(prepared: &Prepared, year: i32) -> Option<f64> {
    let offset = usize::try_from(year - prepared.baseline.base_year).ok()?;
    let persons = prepared.population.years.get(offset)?;
    Some(Band::UNDER_67.sum(persons))
}

/// A level in `year`; with the inhabitants from the first year of the projection, where the level is
/// older than that. `None` outside the projection.
pub fn level_in(level: &Level, growth: Growth, prepared: &Prepared, year: i32) -> Option<f64> {
    match growth {
        Growth::Yearly(rate) => Some(level.value * (1.0 + rate).powi(year - level.year)),
        Growth::WithInhabitants => {
            let from = level.year.max(prepared.baseline.base_year);
            Some(level.value * inhabitants(prepared, year)? / inhabitants(prepared, from)?)
        }
    }
}

/// Levels over years.
#[derive(Clone, Debug, PartialEq)]
pub struct Under67 {
    /// The years.
    pub years: Vec<i32>,
    /// Each level and its values.
    pub levels: Vec<(Level, Vec<Option<f64>>)>,
    /// How they grow.
    pub growth: Growth,
    /// Homes needed until the plan's year.
    pub homes: f64,
    /// That year.
    pub homes_year: i32,
    /// Growth among those with intellectual disability a year before the plan, share.
    pub own_growth: Option<f64>,
}

impl Under67 {
    /// The plan's levels moved with `growth` over the projection's `years`.
    pub fn new(
        figures: &LillehammerFigures,
        growth: Growth,
        prepared: &Prepared,
        years: &[i32],
    ) -> Self {
        let more = &figures.intellectual_disability_16plus_more;
        let span = more.from.map_or(0, |from| more.year - from);
        Self {
            years: years.to_vec(),
            levels: levels(figures)
                .into_iter()
                .map(|level| {
                    let values = years
                        .iter()
                        .map(|&year| level_in(&level, growth, prepared, year));
                    let values = values.collect();
                    (level, values)
                })
                .collect(),
            growth,
            homes: homes_needed(figures),
            homes_year: figures.homes_staffed_24h.year,
            own_growth: yearly_growth(
                figures.intellectual_disability_16plus.value,
                more.value,
                span,
            ),
        }
    }

    /// What a view shows; `profile` and the name of its column to compare with add cost against peers.
    pub fn finding(&self, profile: Option<(&Profile, &str)>) -> Finding {
        let of = |key: &str| {
            let known = self.levels.iter().find(|(level, _)| level.key == key);
            known.map_or(0.0, |(level, _)| level.value)
        };
        let against = profile.and_then(|(profile, compared)| cost(profile, compared));
        let mut answer = Answer::new(if against.is_some() {
            AnswerId::Under67AgainstPeers
        } else {
            AnswerId::Under67
        })
        .year("year", self.homes_year)
        .with("homes", self.homes, Unit::Number)
        .with("bpa", of("bpa_persons"), Unit::Persons)
        .with("hours", of("bpa_hours"), Unit::HoursPerWeek)
        .with("growth", self.own_growth.unwrap_or_default(), Unit::Share);
        if let (Some((profile, compared)), Some([own, peer])) = (profile, against) {
            let place = profile.columns.first().map_or("", String::as_str);
            answer = answer
                .label("place", Label::column(place))
                .with("own", own, Unit::Nok)
                .label("peer", Label::column(compared))
                .with("cost", peer, Unit::Nok);
        }
        let mut sources: Vec<Cited> = Vec::new();
        let mut rows = Vec::new();
        for (level, values) in &self.levels {
            rows.push(GridRow::perhaps(
                Label::key(level.key),
                level.unit,
                values.iter().copied(),
            ));
            if !sources.contains(&level.cited) {
                sources.push(level.cited.clone());
            }
        }
        let persons = self
            .levels
            .iter()
            .filter(|(level, _)| level.unit == Unit::Persons);
        let series = persons.map(|(level, values)| {
            ChartSeries::new(Label::key(level.key), FactKind::Derived, values.clone())
        });
        let mut chart = Chart {
            kind: ChartKind::Lines,
            unit: Unit::Persons,
            across: self.years.iter().copied().map(Label::Year).collect(),
            series: series.collect(),
            marks: Vec::new(),
        };
        let columns = chart.across.clone();
        if let Some((profile, compared)) = profile {
            sources.extend(profile.sources.iter().cloned());
            chart = cost_chart(profile, compared);
        }
        Finding {
            question: Question::Under67,
            answer,
            chart,
            table: Grid { columns, rows },
            sources,
            notes: vec!["under_67_grows_with_inhabitants", "no_coverage_per_80"],
        }
    }
}

/// Cost of the groups together, NOK per inhabitant: one's own place and the compared; `None` where a
/// figure is missing.
pub fn cost(profile: &Profile, compared: &str) -> Option<[f64; 2]> {
    let sum = |column: usize| GROUPS.iter().map(|key| profile.get(key, column)).sum();
    let (own, peer): (Option<f64>, Option<f64>) = (sum(0), sum(profile.column(compared)?));
    Some([own?, peer?])
}

/// Cost of the groups per inhabitant, one's own and the compared place's.
fn cost_chart(profile: &Profile, compared: &str) -> Chart {
    let columns = [Some(0), profile.column(compared)];
    let series = columns.into_iter().flatten().map(|column| {
        let name = profile.columns.get(column).map_or("", String::as_str);
        let values = GROUPS.iter().map(|key| profile.get(key, column));
        ChartSeries::new(Label::column(name), FactKind::Plan, values.collect())
    });
    Chart {
        kind: ChartKind::Bars,
        unit: Unit::Nok,
        across: GROUPS.map(Label::key).into(),
        series: series.collect(),
        marks: Vec::new(),
    }
}
