//! The share of those aged 80 and over who live in their own home against «minst 90 prosent» (Øvre
//! Eiker's strategy, chapter 4). A goal line, never a coverage of 10: coverage counts places for
//! residents of all ages.
//!
//! The strategy does not say what an own home is. Read one way, everybody outside institution lives in
//! an own home, residents of care homes with staff round the clock too. Read the other way, those do
//! not; how many of them are 80 and over is not published, so that this reading is a range.

use crate::model::age::Band;
use crate::model::series::{Outputs, Series};
use crate::model::source::Source;
use crate::municipality::FactKind;
use crate::plan::{Cited, History, HistoryColumn, Printed};

use super::finding::{
    Answer, AnswerId, Chart, ChartKind, ChartSeries, Finding, Grid, GridRow, Label, Question, Unit,
};

/// The share in one year, both readings.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OwnHome {
    /// The year.
    pub year: i32,
    /// Care homes count as own homes: all who are not in institution.
    pub with_care_homes: f64,
    /// Care homes do not count, at the lowest: every resident of theirs is 80 and over.
    pub without_low: f64,
    /// Care homes do not count, at the highest: no resident of theirs is 80 and over.
    pub without_high: f64,
}

impl OwnHome {
    /// From the share in institution, and residents of care homes per person aged 80 and over.
    pub fn new(year: i32, in_institution: f64, care_home_residents: f64) -> Self {
        let with_care_homes = 1.0 - in_institution;
        Self {
            year,
            with_care_homes,
            without_low: (with_care_homes - care_home_residents).max(0.0),
            without_high: with_care_homes,
        }
    }
}

/// History and projection against a goal.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnHomeGoal {
    /// The goal, share.
    pub goal: f64,
    /// Where the goal is printed.
    pub goal_cited: Cited,
    /// End of the year; long-term residents only (KOSTRA 11645), so a little above KOSTRA 12209, which
    /// counts short stays too.
    pub history: Vec<OwnHome>,
    /// Today by KOSTRA 12209.
    pub today: OwnHome,
    /// The scenario's years, from today's level.
    pub projection: Vec<OwnHome>,
    /// Whether today's residents of care homes are the scenario's places, because no history counts them.
    pub care_homes_estimated: bool,
}

impl OwnHomeGoal {
    /// On the plan's figures; `in_institution`: per cent of those aged 80 and over today, KOSTRA 12209.
    pub fn new(
        goal: &Printed,
        in_institution: &Printed,
        history: &History,
        outputs: &Outputs,
        occupancy: f64,
    ) -> Self {
        let today = (in_institution.year, in_institution.value / 100.0);
        Self::of(goal, today, Some(history), outputs, occupancy)
    }

    /// For any municipality; `in_institution`: the year of today and the share of those aged 80 and over, KOSTRA 12209. In
    /// the projection the share in institution, and residents of care homes per person aged 80 and over, move as the
    /// model's residents do. Without a `history` that counts residents of care homes they are those of the base year's
    /// places.
    pub fn of(
        goal: &Printed,
        in_institution: (i32, f64),
        history: Option<&History>,
        outputs: &Outputs,
        occupancy: f64,
    ) -> Self {
        let (today, share) = in_institution;
        let per_old = |column, year: i32| {
            let history = history?;
            // At the end of the year, so divided by the inhabitants of the day after.
            let old = history.persons(Band::FROM_80, year + 1)?;
            Some(history.care(column, year)? / old)
        };
        let known = history.into_iter().flat_map(History::years);
        let known = known.filter_map(|year| {
            Some(OwnHome::new(
                year,
                per_old(HistoryColumn::Institution80, year)?,
                per_old(HistoryColumn::CareHome24h, year)?,
            ))
        });
        // Residents of each kind per person aged 80 and over, by the model.
        let modelled = |year: i32| {
            let at = |series| outputs.at(series, year);
            let residents = at(Series::InPlace) * occupancy / at(Series::N80);
            let institution = at(Series::InstitutionShare);
            [residents * institution, residents * (1.0 - institution)]
        };
        let [base_i, base_h] = modelled(outputs.base_year());
        let counted = per_old(HistoryColumn::CareHome24h, today);
        let care_homes = counted.unwrap_or(base_h);
        let moved = |level: f64, now: f64, base: f64| {
            if base > 0.0 { level * now / base } else { now }
        };
        let projection = outputs.years().map(|year| {
            let [now_i, now_h] = modelled(year);
            OwnHome::new(
                year,
                moved(share, now_i, base_i),
                moved(care_homes, now_h, base_h),
            )
        });
        Self {
            goal: goal.value / 100.0,
            goal_cited: goal.cited.clone(),
            history: known.collect(),
            today: OwnHome::new(today, share, care_homes),
            projection: projection.collect(),
            care_homes_estimated: counted.is_none(),
        }
    }

    /// Which answer the goal has in one year.
    pub fn answer_id(&self, at: &OwnHome) -> AnswerId {
        if at.without_low >= self.goal {
            AnswerId::OwnHomeMet
        } else if at.with_care_homes >= self.goal {
            AnswerId::OwnHomeDepends
        } else {
            AnswerId::OwnHomeNotMet
        }
    }

    /// What a view shows, answered for today.
    pub fn finding(&self) -> Finding {
        let today = &self.today;
        let answer = Answer::new(self.answer_id(today))
            .year("year", today.year)
            .with("share", today.with_care_homes, Unit::Share)
            .with("low", today.without_low, Unit::Share)
            .with("high", today.without_high, Unit::Share)
            .share("goal", self.goal);
        let years: Vec<&OwnHome> = self
            .history
            .iter()
            .filter(|known| known.year < today.year)
            .chain([today])
            .chain(
                self.projection
                    .iter()
                    .filter(|known| known.year > today.year),
            )
            .collect();
        let line = |key, of: fn(&OwnHome) -> f64, from: Option<i32>| {
            let values = years.iter().map(|known| {
                let inside = from.is_none_or(|from| known.year >= from);
                inside.then(|| of(known))
            });
            let kind = if from.is_some() {
                FactKind::Estimate
            } else {
                FactKind::Derived
            };
            ChartSeries::new(Label::key(key), kind, values.collect())
        };
        let mut with = line("with_care_homes", |known| known.with_care_homes, None);
        // Before it long-term residents only, from it short stays too.
        with.breaks = years
            .iter()
            .position(|known| known.year == today.year)
            .into_iter()
            .collect();
        let rows = years.iter().map(|known| {
            let shares = [known.with_care_homes, known.without_low, known.without_high];
            GridRow::of(Label::Year(known.year), Unit::Share, shares)
        });
        Finding {
            question: Question::OwnHome,
            answer,
            chart: Chart {
                kind: ChartKind::Lines,
                unit: Unit::Share,
                across: years.iter().map(|known| Label::Year(known.year)).collect(),
                series: vec![
                    with,
                    line("without_low", |known| known.without_low, Some(i32::MIN)),
                    line("without_high", |known| known.without_high, Some(i32::MIN)),
                ],
                marks: vec![(Label::key("goal"), self.goal)],
            },
            table: Grid {
                columns: ["with_care_homes", "without_low", "without_high"]
                    .map(Label::key)
                    .into(),
                rows: rows.collect(),
            },
            sources: vec![
                self.goal_cited.clone(),
                Source::Kostra12209.into(),
                Source::Kostra11645.into(),
                Source::Kostra12292.into(),
            ],
            notes: if self.care_homes_estimated {
                vec!["own_home_not_defined", "own_home_care_homes_estimated"]
            } else {
                vec!["own_home_not_defined", "own_home_history_long_term"]
            },
        }
    }
}
