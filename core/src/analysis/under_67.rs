//! Services to those under 67 (Lillehammer's plan chapter 2.4, Agenda Kaupang 2018): homes with
//! staff, personal assistance (BPA), disability, mental health and substance use. Levels and growth of
//! their own; nothing here counts per person aged 80 and over.

use crate::model::age::Band;
use crate::model::parameter::Parameters;
use crate::model::run::Prepared;
use crate::model::source::Source;
use crate::model::staff::WEEKS;
use crate::municipality::FactKind;
use crate::plan::{Cited, History, HistoryColumn, LillehammerFigures, Printed};

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
        Level::of(
            "disability_users_over_18",
            Unit::Persons,
            &figures.disability_users_over_18,
        ),
        Level::of("respite_children", Unit::Persons, &figures.respite_children),
        Level::of(
            "support_contact_children",
            Unit::Persons,
            &figures.support_contact_children,
        ),
    ]
}

/// Homes needed until the plan's year, by kind. They are what is missing, and do not grow.
pub fn homes(figures: &LillehammerFigures) -> [Level; 3] {
    [
        Level::of(
            "homes_staffed_24h",
            Unit::Number,
            &figures.homes_staffed_24h,
        ),
        Level::of(
            "homes_near_staffed",
            Unit::Number,
            &figures.homes_near_staffed,
        ),
        Level::of("homes_ambulant", Unit::Number, &figures.homes_ambulant),
    ]
}

/// The levels that KOSTRA has of any municipality, in the newest year that is not withheld.
pub fn levels_of_history(history: &History) -> Vec<Level> {
    let columns = [
        (HistoryColumn::UsersUnder67, Source::Kostra12292),
        (HistoryColumn::InstitutionUnder67, Source::Kostra11645),
    ];
    columns
        .into_iter()
        .filter_map(|(column, source)| {
            let years: Vec<i32> = history.years().collect();
            let year = years
                .into_iter()
                .rev()
                .find(|&year| history.care(column, year).is_some())?;
            Some(Level {
                key: column.key(),
                unit: Unit::Persons,
                year,
                value: history.care(column, year)?,
                cited: source.into(),
            })
        })
        .collect()
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

/// What Lillehammer's plan has beside the levels.
#[derive(Clone, Debug, PartialEq)]
pub struct OfPlan {
    /// Homes needed until the plan's year, by kind.
    pub homes: Vec<Level>,
    /// Growth among those with intellectual disability a year before the plan, share.
    pub own_growth: Option<f64>,
}

/// What KOSTRA has beside the levels.
#[derive(Clone, Debug, PartialEq)]
pub struct OfHistory {
    /// The municipality.
    pub place: String,
    /// Users of home services under 67 of all users, share, in the year of the level.
    pub share: Option<f64>,
}

/// Where the levels come from.
#[derive(Clone, Debug, PartialEq)]
pub enum Basis {
    /// Lillehammer's plan.
    Plan(OfPlan),
    /// KOSTRA.
    History(OfHistory),
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
    /// Where they come from.
    pub basis: Basis,
}

impl Under67 {
    /// The plan's levels moved with `growth` over the projection's `years`.
    pub fn of_plan(
        figures: &LillehammerFigures,
        growth: Growth,
        prepared: &Prepared,
        years: &[i32],
    ) -> Self {
        let more = &figures.intellectual_disability_16plus_more;
        let span = more.from.map_or(0, |from| more.year - from);
        let level = figures.intellectual_disability_16plus.value;
        Self {
            years: years.to_vec(),
            levels: over_years(levels(figures), growth, prepared, years),
            growth,
            basis: Basis::Plan(OfPlan {
                homes: homes(figures).into(),
                own_growth: yearly_growth(level, more.value, span),
            }),
        }
    }

    /// KOSTRA's levels of any municipality moved with `growth` over the projection's `years`.
    pub fn of_history(
        history: &History,
        growth: Growth,
        prepared: &Prepared,
        years: &[i32],
    ) -> Self {
        let levels = levels_of_history(history);
        let share = levels.first().and_then(|level| {
            let all = history.care(HistoryColumn::Users, level.year)?;
            Some(level.value / all)
        });
        Self {
            years: years.to_vec(),
            levels: over_years(levels, growth, prepared, years),
            growth,
            basis: Basis::History(OfHistory {
                place: history.name.clone(),
                share,
            }),
        }
    }

    fn level(&self, key: &str) -> f64 {
        let known = self.levels.iter().find(|(level, _)| level.key == key);
        known.map_or(0.0, |(level, _)| level.value)
    }

    fn answer(&self, profile: Option<(&Profile, &str)>) -> Answer {
        let plan = match &self.basis {
            Basis::History(known) => {
                let year = self.levels.first().map_or(0, |(level, _)| level.year);
                return Answer::new(AnswerId::Under67Users)
                    .label("place", Label::Name(known.place.clone()))
                    .year("year", year)
                    .with(
                        "users",
                        self.level(HistoryColumn::UsersUnder67.key()),
                        Unit::Persons,
                    )
                    .with("share", known.share.unwrap_or_default(), Unit::Share);
            }
            Basis::Plan(plan) => plan,
        };
        let homes_year = plan.homes.first().map_or(0, |home| home.year);
        let homes: f64 = plan.homes.iter().map(|home| home.value).sum();
        let against = profile
            .and_then(|(profile, compared)| Some((profile, compared, cost(profile, compared)?)));
        let answer = Answer::new(if against.is_some() {
            AnswerId::Under67AgainstPeers
        } else {
            AnswerId::Under67
        })
        .year("year", homes_year)
        .with("homes", homes, Unit::Number)
        .with("bpa", self.level("bpa_persons"), Unit::Persons)
        .with("hours", self.level("bpa_hours"), Unit::HoursPerWeek)
        .with("growth", plan.own_growth.unwrap_or_default(), Unit::Share);
        let Some((profile, compared, [own, peer])) = against else {
            return answer;
        };
        let place = profile.columns.first().map_or("", String::as_str);
        answer
            .label("place", Label::column(place))
            .with("own", own, Unit::Nok)
            .label("peer", Label::column(compared))
            .with("cost", peer, Unit::Nok)
    }

    /// What a view shows; `profile` and the name of its column to compare with add cost against peers.
    pub fn finding(&self, profile: Option<(&Profile, &str)>) -> Finding {
        let mut sources: Vec<Cited> = Vec::new();
        let mut rows = Vec::new();
        let mut row = |level: &Level, values: &[Option<f64>]| {
            let printed = std::iter::once(Some(level.value));
            let numbers = printed.chain(values.iter().copied());
            let label = Label::Of(level.key, Box::new(Label::Year(level.year)));
            rows.push(GridRow::perhaps(label, level.unit, numbers));
            if !sources.contains(&level.cited) {
                sources.push(level.cited.clone());
            }
        };
        if let Basis::Plan(plan) = &self.basis {
            for home in &plan.homes {
                row(home, &vec![None; self.years.len()]);
            }
        }
        for (level, values) in &self.levels {
            row(level, values);
        }
        let persons = self
            .levels
            .iter()
            .filter(|(level, _)| level.unit == Unit::Persons);
        let series = persons.map(|(level, values)| {
            let label = Label::Of(level.key, Box::new(Label::Year(level.year)));
            ChartSeries::new(label, FactKind::Derived, values.clone())
        });
        let years: Vec<Label> = self.years.iter().copied().map(Label::Year).collect();
        let mut chart = Chart {
            kind: ChartKind::Lines,
            unit: Unit::Persons,
            across: years.clone(),
            series: series.collect(),
            marks: Vec::new(),
        };
        if let Some((profile, compared)) = profile {
            sources.extend(profile.sources.iter().cloned());
            chart = cost_chart(profile, compared);
        }
        Finding {
            question: Question::Under67,
            answer: self.answer(profile),
            chart,
            table: Grid {
                columns: std::iter::once(Label::key("known")).chain(years).collect(),
                rows,
            },
            sources,
            notes: vec!["under_67_grows_with_inhabitants", "no_coverage_per_80"],
        }
    }
}

/// Each level and its values over `years`.
fn over_years(
    levels: Vec<Level>,
    growth: Growth,
    prepared: &Prepared,
    years: &[i32],
) -> Vec<(Level, Vec<Option<f64>>)> {
    let moved = |level: Level| {
        let values = years
            .iter()
            .map(|&year| level_in(&level, growth, prepared, year))
            .collect();
        (level, values)
    };
    levels.into_iter().map(moved).collect()
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
