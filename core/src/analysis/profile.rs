//! Cost by service and user group against other municipalities (Agenda Kaupang 2018, chapter 2), and
//! «hva om vi hadde snittets profil?». The report's own figures, or newer ones that the user puts in.

use crate::municipality::FactKind;
use crate::plan::{AgendaKaupang, Cited, Sheet};

use super::finding::{
    Answer, AnswerId, Chart, ChartKind, ChartSeries, Finding, Grid, GridRow, Label, Question, Unit,
};

/// Rows of the profile by user group, in the order of the report.
pub const GROUPS: [&str; 7] = [
    "older_other",
    "older_housing_24h",
    "older_institution",
    "mental_adults",
    "mental_children",
    "disability_adults",
    "disability_children",
];

const NOK_PER_MILLION: f64 = 1e6;
const THOUSAND: f64 = 1000.0;

/// Figures per inhabitant of some places; the first column is one's own.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// Names of the places.
    pub columns: Vec<String>,
    /// Key of the row's text, and a number for each column.
    pub rows: Vec<(String, Vec<Option<f64>>)>,
    /// Inhabitants of one's own place that the figures are divided by.
    pub inhabitants: f64,
    /// Where the figures come from; empty where the user has put them in.
    pub sources: Vec<Cited>,
}

impl Profile {
    /// A printed table; `inhabitants` of its first column.
    pub fn of_sheet(sheet: &Sheet, inhabitants: f64) -> Self {
        Self {
            columns: sheet.columns.clone(),
            rows: sheet.rows.clone(),
            inhabitants,
            sources: vec![sheet.cited.clone()],
        }
    }

    /// One number.
    pub fn get(&self, row: &str, column: usize) -> Option<f64> {
        let (_, values) = self.rows.iter().find(|(key, _)| key == row)?;
        values.get(column).copied().flatten()
    }

    /// Place of a column.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column == name)
    }

    /// Sum of a column; `None` where one of its numbers is missing.
    pub fn sum(&self, column: usize) -> Option<f64> {
        self.rows
            .iter()
            .map(|(_, values)| values.get(column).copied().flatten())
            .sum()
    }

    /// What one's own place uses more than the place in `column` would with as many inhabitants: of
    /// each row, in what the figures count times inhabitants.
    fn above(&self, column: usize) -> Vec<(&str, Option<f64>)> {
        let rows = self.rows.iter().map(|(key, values)| {
            let own = values.first().copied().flatten();
            let peer = values.get(column).copied().flatten();
            let above = own
                .zip(peer)
                .map(|(own, peer)| (own - peer) * self.inhabitants);
            (key.as_str(), above)
        });
        rows.collect()
    }

    /// «Hva om vi hadde snittets profil?»: million NOK a year that one's own place uses above the
    /// place in `column`, by row; negative where it uses less. For rows in NOK per inhabitant.
    pub fn million_above(&self, column: usize) -> Vec<(&str, Option<f64>)> {
        let mut found = self.above(column);
        for (_, above) in &mut found {
            *above = above.map(|nok| nok / NOK_PER_MILLION);
        }
        found
    }

    /// Man-years it takes to reach the place in `column`, by row. For rows in man-years per 1000.
    pub fn fte_to_reach(&self, column: usize) -> Vec<(&str, Option<f64>)> {
        let mut found = self.above(column);
        for (_, above) in &mut found {
            *above = above.map(|above| -above / THOUSAND);
        }
        found
    }

    /// The place in the last column that `compared` names, else the last column.
    fn peer(&self, compared: &str) -> usize {
        self.column(compared)
            .unwrap_or(self.columns.len().saturating_sub(1))
    }

    fn own_name(&self) -> Label {
        Label::column(self.columns.first().map_or("", String::as_str))
    }

    fn name_of(&self, column: usize) -> Label {
        Label::column(self.columns.get(column).map_or("", String::as_str))
    }

    fn labels(&self) -> Vec<Label> {
        self.columns
            .iter()
            .map(|name| Label::column(name))
            .collect()
    }

    fn row_labels(&self) -> Vec<Label> {
        self.rows.iter().map(|(key, _)| Label::data(key)).collect()
    }

    /// One line for each place, one bar for each row.
    fn chart(&self, unit: Unit) -> Chart {
        let series = self.columns.iter().enumerate().map(|(column, name)| {
            let values = self.rows.iter();
            let values = values.map(|(_, values)| values.get(column).copied().flatten());
            ChartSeries::new(Label::column(name), FactKind::Plan, values.collect())
        });
        Chart {
            kind: ChartKind::Bars,
            unit,
            across: self.row_labels(),
            series: series.collect(),
            marks: Vec::new(),
        }
    }

    fn grid(&self, unit: Unit) -> Grid {
        let mut rows: Vec<GridRow> = self
            .rows
            .iter()
            .map(|(key, values)| GridRow::perhaps(Label::data(key), unit, values.iter().copied()))
            .collect();
        let sums = (0..self.columns.len()).map(|column| self.sum(column));
        rows.push(GridRow::perhaps(Label::key("sum"), unit, sums));
        Grid {
            columns: self.labels(),
            rows,
        }
    }

    fn notes(&self, of_report: &[&'static str]) -> Vec<&'static str> {
        if self.sources.is_empty() {
            vec!["own_figures"]
        } else {
            of_report.to_vec()
        }
    }

    /// What a view shows of the profile by user group; `compared` is the name of a column.
    pub fn finding(&self, compared: &str) -> Finding {
        let peer = self.peer(compared);
        let mut most = ("", 0.0);
        for (key, above) in self.above(peer) {
            if let Some(above) = above
                && above > most.1
            {
                most = (key, above);
            }
        }
        let (key, above) = most;
        let answer = if key.is_empty() {
            Answer::new(AnswerId::ProfileNowhere)
        } else {
            Answer::new(AnswerId::Profile)
                .label("most", Label::data(key))
                .with("above", above / self.inhabitants, Unit::Nok)
        }
        .label("place", self.own_name())
        .label("peer", self.name_of(peer));
        Finding {
            question: Question::Profile,
            answer,
            chart: self.chart(Unit::Nok),
            table: self.grid(Unit::Nok),
            sources: self.sources.clone(),
            notes: self.notes(&["profile_sum_is_not_care", "profile_2017"]),
        }
    }

    /// What a view shows of «snittets profil» in million NOK.
    pub fn average_finding(&self, compared: &str, stated: &AgendaKaupangSums) -> Finding {
        let peer = self.peer(compared);
        let million = self.million_above(peer);
        let total: f64 = million.iter().filter_map(|(_, million)| *million).sum();
        let answer = Answer::new(if total >= 0.0 {
            AnswerId::AverageProfileAbove
        } else {
            AnswerId::AverageProfileBelow
        })
        .label("place", self.own_name())
        .with("million", total.abs(), Unit::MillionNok)
        .label("peer", self.name_of(peer));
        let mut rows: Vec<GridRow> = million
            .iter()
            .map(|(key, million)| {
                let stated = stated.of(key);
                GridRow::perhaps(Label::data(key), Unit::MillionNok, [*million, stated])
            })
            .collect();
        rows.push(GridRow::perhaps(
            Label::key("sum"),
            Unit::MillionNok,
            [Some(total), None],
        ));
        let values = million.iter().map(|(_, million)| *million).collect();
        Finding {
            question: Question::AverageProfile,
            answer,
            chart: Chart {
                kind: ChartKind::Bars,
                unit: Unit::MillionNok,
                across: self.row_labels(),
                series: vec![ChartSeries::new(
                    Label::key("million_above"),
                    FactKind::Derived,
                    values,
                )],
                marks: Vec::new(),
            },
            table: Grid {
                columns: vec![Label::key("million_above"), Label::key("stated")],
                rows,
            },
            sources: self.sources.clone(),
            notes: self.notes(&["average_profile_stated_differs"]),
        }
    }

    /// What a view shows of the staff of home care; `index` is one's own need index, 1 is the country:
    /// the figures are adjusted for need, and what is employed is what they say times the index.
    pub fn staff_finding(&self, compared: &str, index: f64) -> Finding {
        let peer = self.peer(compared);
        let sum = |column| self.sum(column).unwrap_or_default();
        let fte = (sum(peer) - sum(0)) * self.inhabitants / THOUSAND * index;
        let answer = Answer::new(AnswerId::HomeCareStaff)
            .label("place", self.own_name())
            .with("own", sum(0), Unit::FtePer1000)
            .with("peer", sum(peer), Unit::FtePer1000)
            .with("fte", fte, Unit::Persons);
        Finding {
            question: Question::HomeCareStaff,
            answer,
            chart: self.chart(Unit::FtePer1000),
            table: self.grid(Unit::FtePer1000),
            sources: self.sources.clone(),
            notes: self.notes(&["home_care_unit_is_our_reading"]),
        }
    }
}

/// Savings that the report states, by row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AgendaKaupangSums {
    /// Row and million NOK.
    pub rows: Vec<(String, f64)>,
}

impl AgendaKaupangSums {
    /// The report's.
    pub fn of_report(report: &AgendaKaupang) -> Self {
        let rows = report.potential.iter();
        Self {
            rows: rows.map(|row| (row.service.clone(), row.million)).collect(),
        }
    }

    fn of(&self, key: &str) -> Option<f64> {
        let (_, million) = self.rows.iter().find(|(known, _)| known == key)?;
        Some(*million)
    }
}

/// Growth of every column from the first row to the last, share.
pub fn growth(sheet: &Sheet) -> Vec<Option<f64>> {
    let (first, last) = (sheet.rows.first(), sheet.rows.last());
    (0..sheet.columns.len())
        .map(|column| {
            let at = |row: Option<&(String, Vec<Option<f64>>)>| {
                row.and_then(|(_, values)| values.get(column).copied().flatten())
            };
            Some(at(last)? / at(first)? - 1.0)
        })
        .collect()
}

/// What a view shows of cost by year; the rows' keys are years, the second column is the peer.
pub fn development_finding(sheet: &Sheet) -> Finding {
    let growth = growth(sheet);
    let of = |column: usize| growth.get(column).copied().flatten().unwrap_or_default();
    let year = |row: Option<&(String, Vec<Option<f64>>)>| {
        row.and_then(|(key, _)| key.parse::<i32>().ok())
            .unwrap_or_default()
    };
    let name = |column: usize| Label::column(sheet.columns.get(column).map_or("", String::as_str));
    let answer = Answer::new(AnswerId::CostDevelopment)
        .label("place", name(0))
        .year("from", year(sheet.rows.first()))
        .year("to", year(sheet.rows.last()))
        .with("own", of(0), Unit::Share)
        .with("peer", of(1), Unit::Share);
    let years: Vec<Label> = sheet
        .rows
        .iter()
        .map(|row| Label::Year(year(Some(row))))
        .collect();
    let series = sheet.columns.iter().enumerate().map(|(column, name)| {
        let values = sheet.rows.iter();
        let values = values.map(|(_, values)| values.get(column).copied().flatten());
        ChartSeries::new(Label::column(name), FactKind::Plan, values.collect())
    });
    let mut rows: Vec<GridRow> = sheet
        .rows
        .iter()
        .zip(&years)
        .map(|((_, values), year)| {
            GridRow::perhaps(year.clone(), Unit::Nok, values.iter().copied())
        })
        .collect();
    rows.push(GridRow::perhaps(
        Label::key("growth"),
        Unit::Share,
        growth.iter().copied(),
    ));
    Finding {
        question: Question::CostDevelopment,
        answer,
        chart: Chart {
            kind: ChartKind::Lines,
            unit: Unit::Nok,
            across: years,
            series: series.collect(),
            marks: Vec::new(),
        },
        table: Grid {
            columns: sheet
                .columns
                .iter()
                .map(|name| Label::column(name))
                .collect(),
            rows,
        },
        sources: vec![sheet.cited.clone()],
        notes: vec!["need_adjusted_or_not"],
    }
}
