//! Something that can be taken away: a chart, its table, or both, with the words around them. It only holds what is there;
//! files are made of it when one is asked for.

use crate::chart::{Axis, Figure, Ink, Look, Plot, Swatch, Table};
use crate::codec::{Cell, write_exact_csv};
use crate::explain::{Bars, Chance, MapPicture};
use crate::municipality::country::Strip;

use super::frame::{Frame, framed};
use super::picture::Picture;
use super::xlsx::{Sheet, workbook};

/// What is drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Drawn {
    /// One of the charts over years or of the staircase; its axis where that is not its own.
    Plot(Plot, Option<Axis>),
    /// A chart of the analyses.
    Figure(Figure),
    /// A waterfall or a tornado; what its rows are called.
    Bars(Bars, String),
    /// Two levers at once.
    Map(MapPicture),
    /// The chance that so much is enough; how much, and the ends of the curve in words.
    Curve(Chance, f64, [String; 2]),
    /// One measure of every municipality.
    Strip(Strip),
}

/// How something looks in a legend.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Sign {
    /// A colour of the four charts.
    Ink(Ink, Swatch),
    /// One of several scenarios.
    Look(Look),
    /// A series of the analyses, by its number; whether it is a line.
    Series(usize, bool),
    /// A reporting break.
    Break,
    /// In a strip: one's own municipality.
    Own,
    /// In a strip: one that is like it.
    Peer,
    /// In a strip: the country.
    Whole,
    /// In a strip: any other; and nothing else.
    Other,
    /// In a map: both levers untouched.
    Today,
    /// In a map: the scenario.
    Here,
}

/// See the module.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Handout {
    /// Its name in the names of files.
    pub key: String,
    /// The finding.
    pub title: String,
    /// What is shown.
    pub subtitle: String,
    /// For those who cannot see it.
    pub summary: String,
    /// What signs mean.
    pub legend: Vec<(Sign, String)>,
    /// The chart.
    pub drawn: Option<Drawn>,
    /// The numbers.
    pub table: Option<Table>,
    /// Where these numbers come from, beyond what is said of every export.
    pub notes: Vec<String>,
    /// Whether these numbers are not those of the active scenario alone: what is said of it does not go for them.
    pub apart: bool,
}

impl Handout {
    /// A table alone.
    pub fn of_table(key: impl Into<String>, table: Table) -> Self {
        Self {
            key: key.into(),
            title: table.caption.clone(),
            table: Some(table),
            ..Self::default()
        }
    }

    /// The chart in its frame; `None` where there is none. `notes` is what is said of every export.
    pub fn svg(&self, notes: &[String]) -> Option<String> {
        let picture = Picture::of(self.drawn.as_ref()?);
        let legend = self.legend.iter();
        let frame = Frame {
            title: self.title.clone(),
            subtitle: self.subtitle.clone(),
            legend: legend
                .map(|(sign, says)| (sign.drawn(), says.clone()))
                .collect(),
            summary: self.summary.clone(),
            notes: self.notes.iter().chain(notes).cloned().collect(),
        };
        Some(framed(&picture, &frame))
    }

    /// What stands under the numbers: what they say, and where they come from.
    fn under(&self, notes: &[String]) -> Vec<Vec<Cell>> {
        let table = self.table.as_ref().map(|table| &table.caption);
        let said = [&self.title, &self.subtitle, &self.summary];
        let mut lines: Vec<&String> = Vec::new();
        for line in said
            .into_iter()
            .chain(table)
            .chain(&self.notes)
            .chain(notes)
        {
            if !line.is_empty() && !lines.contains(&line) {
                lines.push(line);
            }
        }
        lines
            .into_iter()
            .map(|line| vec![Cell::text(line)])
            .collect()
    }

    /// The table as CSV; `None` where there is none.
    pub fn csv(&self, notes: &[String]) -> Option<String> {
        let mut rows = table_rows(self.table.as_ref()?);
        rows.push(Vec::new());
        rows.extend(self.under(notes));
        Some(write_exact_csv(&rows))
    }

    /// The table as a workbook, with a sheet about it; `None` where there is no table. `name` is that of the first sheet,
    /// `about` what is said on the second of every export, under the words of this one.
    pub fn xlsx(&self, name: &str, about: &Sheet, notes: &[String]) -> Option<Vec<u8>> {
        let table = Sheet {
            name: name.to_owned(),
            rows: table_rows(self.table.as_ref()?),
            headed: true,
        };
        let mut rows = self.under(notes);
        rows.push(Vec::new());
        rows.extend(about.rows.iter().cloned());
        let about = Sheet {
            rows,
            ..about.clone()
        };
        Some(workbook(&[table, about], &self.title))
    }
}

/// The rows of a table, names of columns first.
pub fn table_rows(table: &Table) -> Vec<Vec<Cell>> {
    let head = table.head.iter().map(|name| Cell::year_or_text(name));
    let mut rows: Vec<Vec<Cell>> = vec![head.collect()];
    for row in &table.rows {
        let cells = row.cells.iter().map(|cell| cell.cell.clone());
        rows.push(
            std::iter::once(Cell::year_or_text(&row.head))
                .chain(cells)
                .collect(),
        );
    }
    rows
}
