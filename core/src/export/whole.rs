//! One workbook with everything: the key figures, each chart's numbers in every unit, every series of the result, and what is
//! behind them.

use crate::chart::ChartId;
use crate::codec::Cell;
use crate::compare::{KEY_FIGURES, figure_name};
use crate::model::series::{Series, SeriesUnit};
use crate::state::{CostFrame, StaircaseUnit, View};
use crate::text::Long;

use super::about::Credit;
use super::handout::table_rows;
use super::xlsx::{Sheet, workbook};

/// Everything of a scenario as a workbook.
pub fn whole(credit: &Credit, view: View, long: &Long) -> Vec<u8> {
    let sheets = sheets(credit, view, long);
    workbook(&sheets, &credit.evaluation.prepared.baseline.name)
}

/// The sheets of [`whole`].
pub fn sheets(credit: &Credit, view: View, long: &Long) -> Vec<Sheet> {
    let (evaluation, texts) = (credit.evaluation, long.texts);
    let chart = |id: ChartId, view: View| table_rows(&id.table(evaluation, view, texts));
    let stairs = |staircase| chart(ChartId::Stairs, View { staircase, ..view });
    let cost = |cost| chart(ChartId::Cost, View { cost, ..view });
    let rows = [
        key_figures(credit, view.shown_year, long),
        chart(ChartId::Balance, view),
        stairs(StaircaseUnit::Persons),
        stairs(StaircaseUnit::Fte),
        stairs(StaircaseUnit::Money),
        chart(ChartId::Labour, view),
        cost(CostFrame::Total),
        cost(CostFrame::PerInhabitant),
        cost(CostFrame::PerPlace),
        every_series(credit, long),
    ];
    let names = texts.exports.sheets;
    let mut sheets: Vec<Sheet> = names
        .into_iter()
        .zip(rows)
        .map(|(name, rows)| Sheet {
            name: name.to_owned(),
            rows,
            headed: true,
        })
        .collect();
    let mut about = credit.about(long);
    let notes = credit.notes(long, false).into_iter();
    let mut rows: Vec<Vec<Cell>> = notes.map(|note| vec![Cell::Text(note)]).collect();
    rows.push(Vec::new());
    rows.append(&mut about.rows);
    sheets.push(Sheet { rows, ..about });
    sheets
}

/// In the base year, and in the shown year here and in the reference.
fn key_figures(credit: &Credit, year: i32, long: &Long) -> Vec<Vec<Cell>> {
    let (evaluation, texts) = (credit.evaluation, long.texts);
    let base = evaluation.base_year();
    let mut rows = vec![vec![
        Cell::text(texts.scenarios.compare_figure),
        Cell::Year(f64::from(base)),
        Cell::Year(f64::from(year)),
        Cell::text(format!("{year}, {}", texts.charts.reference)),
    ]];
    for (_, series) in KEY_FIGURES {
        let numbers = [
            evaluation.at(series, base),
            evaluation.at(series, year),
            evaluation.reference.at(series, year),
        ];
        let name = Cell::text(figure_name(series, texts));
        let cells = numbers.map(|value| Cell::number(value, 0));
        rows.push(std::iter::once(name).chain(cells).collect());
    }
    rows
}

/// A row for each year, a column for each series by its name in the exchange format.
fn every_series(credit: &Credit, long: &Long) -> Vec<Vec<Cell>> {
    let outputs = &credit.evaluation.outputs;
    let names = Series::ALL.iter().map(|series| Cell::text(series.key()));
    let year = Cell::text(long.texts.charts.year);
    let mut rows = vec![std::iter::once(year).chain(names).collect::<Vec<Cell>>()];
    for year in outputs.years() {
        let cells = Series::ALL.iter().map(|&series| {
            let value = outputs.at(series, year);
            match series.unit() {
                SeriesUnit::Share => Cell::share(value, 1),
                _ => Cell::number(value, 1),
            }
        });
        rows.push(
            std::iter::once(Cell::Year(f64::from(year)))
                .chain(cells)
                .collect(),
        );
    }
    rows
}
