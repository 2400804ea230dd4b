//! The reader's own cost of care by year and staff of home care, against a municipality that she has chosen.

use crate::municipality::FactKind;

use super::finding::{
    Answer, AnswerId, Chart, ChartKind, ChartSeries, Finding, Grid, GridRow, Label, Question, Unit,
};
use super::own_figures::OwnFigures;

const THOUSAND: f64 = 1000.0;

impl OwnFigures {
    fn labels(&self) -> Vec<Label> {
        self.columns
            .iter()
            .map(|name| Label::column(name))
            .collect()
    }

    fn label(&self, column: usize) -> Label {
        Label::column(self.columns.get(column).map_or("", String::as_str))
    }

    /// Growth of a column from the first to the last year that her own place and the one in `peer` both have.
    fn span(&self, peer: usize) -> Option<[(i32, f64, f64); 2]> {
        let both = |(year, values): &(i32, Vec<Option<f64>>)| {
            let own = values.first().copied().flatten()?;
            Some((*year, own, values.get(peer).copied().flatten()?))
        };
        let mut known = self.care_by_year.iter().filter_map(both);
        let first = known
            .next()
            .filter(|(_, own, peer)| *own > 0.0 && *peer > 0.0)?;
        Some([first, known.next_back()?])
    }

    /// A series for each place, of lines with a number for each.
    fn series<T>(&self, lines: &[(T, Vec<Option<f64>>)]) -> Vec<ChartSeries> {
        let labels = self.labels().into_iter().enumerate();
        let series = labels.map(|(column, label)| {
            let values = lines.iter();
            let values = values.map(|(_, values)| values.get(column).copied().flatten());
            ChartSeries::new(label, FactKind::Real, values.collect())
        });
        series.collect()
    }

    /// What a view shows of cost of care by year; `None` where there are no two years that both places have.
    pub fn development(&self, compared: &str) -> Option<Finding> {
        let peer = self.peer(compared);
        let [(from, own, other), (to, own_last, other_last)] = self.span(peer)?;
        let (own, other) = (own_last / own - 1.0, other_last / other - 1.0);
        let answer = Answer::new(AnswerId::CostDevelopmentHere)
            .label("place", self.label(0))
            .label("peer_name", self.label(peer))
            .year("from", from)
            .year("to", to)
            .with("own", own, Unit::Share)
            .with("peer", other, Unit::Share);
        let years = || self.care_by_year.iter().map(|(year, _)| Label::Year(*year));
        let series = self.series(&self.care_by_year);
        let mut rows: Vec<GridRow> = self
            .care_by_year
            .iter()
            .map(|(year, values)| {
                GridRow::perhaps(Label::Year(*year), Unit::Nok, values.iter().copied())
            })
            .collect();
        let growth = (0..self.columns.len()).map(|column| match column {
            0 => Some(own),
            column if column == peer => Some(other),
            _ => None,
        });
        rows.push(GridRow::perhaps(Label::key("growth"), Unit::Share, growth));
        Some(Finding {
            question: Question::CostDevelopment,
            answer,
            chart: Chart {
                kind: ChartKind::Lines,
                unit: Unit::Nok,
                across: years().collect(),
                series,
                marks: Vec::new(),
            },
            table: Grid {
                columns: self.labels(),
                rows,
            },
            sources: Vec::new(),
            notes: vec!["own_figures", "growth_in_prices_of_the_figures"],
        })
    }

    /// What a view shows of the staff of home care, over the services that both places have figures of; `None` where there
    /// are none.
    pub fn home_care_staff(&self, compared: &str) -> Option<Finding> {
        let peer = self.peer(compared);
        let staff = self.staff_profile()?;
        let both = staff.rows.iter().filter_map(|(_, values)| {
            let own = values.first().copied().flatten()?;
            Some([own, values.get(peer).copied().flatten()?])
        });
        let both: Vec<[f64; 2]> = both.collect();
        if both.is_empty() {
            return None;
        }
        let sum = |column: usize| -> f64 { both.iter().filter_map(|row| row.get(column)).sum() };
        let (own, other) = (sum(0), sum(1));
        let fte = (other - own) * staff.inhabitants / THOUSAND;
        let id = if fte >= 0.0 {
            AnswerId::HomeCareStaffMore
        } else {
            AnswerId::HomeCareStaffFewer
        };
        let answer = Answer::new(id)
            .label("place", self.label(0))
            .label("peer_name", self.label(peer))
            .with("own", own, Unit::FtePer1000)
            .with("peer", other, Unit::FtePer1000)
            .with("fte", fte.abs(), Unit::Fte);
        let series = self.series(&staff.rows);
        let mut rows: Vec<GridRow> = staff
            .rows
            .iter()
            .map(|(key, values)| {
                GridRow::perhaps(Label::data(key), Unit::FtePer1000, values.iter().copied())
            })
            .collect();
        let sums = (0..self.columns.len()).map(|column| staff.sum(column));
        rows.push(GridRow::perhaps(Label::key("sum"), Unit::FtePer1000, sums));
        let mut notes = vec!["own_figures", "staff_is_not_adjusted"];
        if both.len() < staff.rows.len() {
            notes.push("services_left_out");
        }
        Some(Finding {
            question: Question::HomeCareStaff,
            answer,
            chart: Chart {
                kind: ChartKind::Bars,
                unit: Unit::FtePer1000,
                across: staff.rows.iter().map(|(key, _)| Label::data(key)).collect(),
                series,
                marks: Vec::new(),
            },
            table: Grid {
                columns: self.labels(),
                rows,
            },
            sources: Vec::new(),
            notes,
        })
    }
}
