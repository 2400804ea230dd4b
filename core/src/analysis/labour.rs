//! Positions and heads (heltidskultur; Lier's plan chapters 3.1 and 3.7, Agenda Kaupang 2018): how
//! many people the same man-years take, and what sick leave takes beside them.

use crate::model::series::{Outputs, Series};
use crate::model::source::Source;
use crate::municipality::FactKind;
use crate::plan::{AgendaKaupang, Cited, NationalFigures};

use super::finding::{
    Answer, AnswerId, Chart, ChartKind, ChartSeries, Finding, Grid, GridRow, Label, Question, Unit,
    Value,
};

/// Average position of those who work part time, where `full_time` of all work full time and the
/// average position of all is `average`, all shares. `None` where nobody works part time, or the two
/// do not go together.
pub fn part_time_position(average: f64, full_time: f64) -> Option<f64> {
    let part_time = 1.0 - full_time;
    let position = (average - full_time) / part_time;
    (part_time > 0.0 && position > 0.0 && position <= 1.0).then_some(position)
}

/// Average position when `full_time` of all work full time and those who do not keep the average
/// position `part_time`: full-time share as a lever on the parameter average position.
pub fn average_position(full_time: f64, part_time: f64) -> f64 {
    full_time + (1.0 - full_time) * part_time
}

/// People that `fte` man-years take at an average position.
pub fn heads(fte: f64, average: f64) -> f64 {
    fte / average
}

/// People fewer for the same man-years when the average position goes from one to another.
pub fn heads_saved(fte: f64, from: f64, to: f64) -> f64 {
    heads(fte, from) - heads(fte, to)
}

/// Man-years that stand in for those on sick leave, beside `fte`.
pub fn replacement(fte: f64, sick_leave: f64) -> f64 {
    fte * sick_leave / (1.0 - sick_leave)
}

/// One known level of positions.
#[derive(Clone, Debug, PartialEq)]
pub struct Level {
    /// Key of its text.
    pub key: &'static str,
    /// The year.
    pub year: i32,
    /// Average position, share.
    pub average: f64,
    /// Share who work full time, where known.
    pub full_time: Option<f64>,
    /// Where it comes from.
    pub cited: Cited,
}

impl Level {
    /// Average position of those who work part time, where full time is known.
    pub fn part_time(&self) -> Option<f64> {
        part_time_position(self.average, self.full_time?)
    }
}

/// The levels that are known: Lier in the report, and the country then and now.
pub fn levels(report: &AgendaKaupang, national: &NationalFigures) -> Vec<Level> {
    let share = |percent: f64| percent / 100.0;
    let mut levels = vec![
        Level {
            key: "lier_care",
            year: report.average_position_percent.year,
            average: share(report.average_position_percent.value),
            full_time: Some(share(report.full_time_percent.value)),
            cited: report.average_position_percent.cited.clone(),
        },
        Level {
            key: "lier_home_care_shift",
            year: report.home_care_position_percent.year,
            average: share(report.home_care_position_percent.value),
            full_time: None,
            cited: report.home_care_position_percent.cited.clone(),
        },
        Level {
            key: "lier_disability_low",
            year: report.disability_position_low_percent.year,
            average: share(report.disability_position_low_percent.value),
            full_time: None,
            cited: report.disability_position_low_percent.cited.clone(),
        },
        Level {
            key: "lier_disability_high",
            year: report.disability_position_high_percent.year,
            average: share(report.disability_position_high_percent.value),
            full_time: None,
            cited: report.disability_position_high_percent.cited.clone(),
        },
    ];
    for &(year, average) in &national.average_position_percent.values {
        levels.push(Level {
            key: "national_shift",
            year,
            average: share(average),
            full_time: national.full_time_percent.at(year).map(share),
            cited: national.average_position_percent.source.into(),
        });
    }
    levels
}

/// Heads of one municipality and year at each known level, and at a wanted one.
#[derive(Clone, Debug, PartialEq)]
pub struct Labour {
    /// The year.
    pub year: i32,
    /// Man-years of the scenario.
    pub fte: f64,
    /// Average position of the scenario, share.
    pub position: f64,
    /// Wanted average position, share.
    pub wanted: f64,
    /// People at the scenario's position.
    pub heads: f64,
    /// People fewer at the wanted position.
    pub saved: f64,
    /// Share of those aged 20 to 66 that the people are.
    pub workforce_share: f64,
    /// The same with the wanted position.
    pub workforce_share_wanted: f64,
    /// Man-years that stand in for sick leave.
    pub replacement: f64,
    /// Man-years less in sick leave if it fell by a tenth of itself.
    pub replacement_saved: f64,
    /// Known levels, with the people they take.
    pub levels: Vec<(Level, f64)>,
}

impl Labour {
    /// From the model's results; `position` and `sick_leave` are the parameters of those names.
    pub fn new(
        outputs: &Outputs,
        year: i32,
        position: f64,
        sick_leave: f64,
        wanted: f64,
        levels: Vec<Level>,
    ) -> Self {
        const LESS_SICK_LEAVE: f64 = 0.9;
        let at = |series| outputs.at(series, year);
        let fte = at(Series::Fte);
        let working = at(Series::NWorking);
        let share = |people: f64| if working > 0.0 { people / working } else { 0.0 };
        let now = heads(fte, position);
        Self {
            year,
            fte,
            position,
            wanted,
            heads: now,
            saved: heads_saved(fte, position, wanted),
            workforce_share: share(now),
            workforce_share_wanted: share(heads(fte, wanted)),
            replacement: replacement(fte, sick_leave),
            replacement_saved: replacement(fte, sick_leave)
                - replacement(fte, sick_leave * LESS_SICK_LEAVE),
            levels: levels
                .into_iter()
                .map(|level| {
                    let people = heads(fte, level.average);
                    (level, people)
                })
                .collect(),
        }
    }

    /// What a view shows.
    pub fn finding(&self) -> Finding {
        let answer = Answer::new(AnswerId::Labour)
            .with("fte", self.fte, Unit::Persons)
            .with("heads", self.heads, Unit::Persons)
            .share("position", self.position)
            .share("wanted", self.wanted)
            .with("saved", self.saved, Unit::Persons);
        let mut across = Vec::new();
        let mut people = Vec::new();
        let mut rows = Vec::new();
        let mut row = |label: Label, shares: [Option<f64>; 3], heads: f64, working: Option<f64>| {
            across.push(label.clone());
            people.push(Some(heads));
            let mut row = GridRow::perhaps(label, Unit::Share, shares);
            row.cells.push(Some(Value::new(heads, Unit::Persons)));
            row.cells
                .push(working.map(|share| Value::new(share, Unit::Share)));
            rows.push(row);
        };
        row(
            Label::key("scenario"),
            [Some(self.position), None, None],
            self.heads,
            Some(self.workforce_share),
        );
        row(
            Label::key("wanted"),
            [Some(self.wanted), None, None],
            self.heads - self.saved,
            Some(self.workforce_share_wanted),
        );
        let mut sources = vec![Cited::from(Source::HdirSickLeave2017)];
        for (level, heads) in &self.levels {
            let label = Label::Of(level.key, Box::new(Label::Year(level.year)));
            let shares = [Some(level.average), level.full_time, level.part_time()];
            row(label, shares, *heads, None);
            if !sources.contains(&level.cited) {
                sources.push(level.cited.clone());
            }
        }
        Finding {
            question: Question::Labour,
            answer,
            chart: Chart {
                kind: ChartKind::Bars,
                unit: Unit::Persons,
                across,
                series: vec![ChartSeries::new(
                    Label::key("heads"),
                    FactKind::Derived,
                    people,
                )],
                marks: Vec::new(),
            },
            table: Grid {
                columns: [
                    "average_position",
                    "full_time",
                    "part_time_position",
                    "heads",
                    "share_of_working_age",
                ]
                .map(Label::key)
                .into(),
                rows,
            },
            sources,
            notes: vec!["full_time_keeps_part_time"],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_time_share_and_average_position_are_one_thing() {
        let part_time = part_time_position(0.63, 0.24).unwrap();
        assert!((average_position(0.24, part_time) - 0.63).abs() < 1e-12);
        assert!((average_position(1.0, part_time) - 1.0).abs() < 1e-12);
        assert_eq!(part_time_position(0.2, 0.3), None);
        assert_eq!(part_time_position(1.0, 1.0), None);
        assert!(heads_saved(100.0, 0.5, 1.0) > 99.9);
    }
}
