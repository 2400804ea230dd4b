//! Several scenarios on one chart, in one table, and as small staircases.

use std::borrow::Cow;

use crate::chart::{Axis, ChartId, Layer, Look, Plot, Row, Table, TableCell, YearPlot};
use crate::codec::Cell;
use crate::evaluation::Evaluation;
use crate::format::{fill, whole};
use crate::model::series::Series;
use crate::state::{Slot, View};
use crate::text::Catalogue;

use super::changes::{KEY_FIGURES, difference_words, figure_name};

/// The longest name that stands at the edge of a chart, letters.
const LONGEST_LABEL: usize = 12;

/// One of the scenarios that stand side by side.
#[derive(Clone, Copy, Debug)]
pub struct Beside<'a> {
    /// Its name.
    pub name: &'a str,
    /// What gives it its look.
    pub slot: Slot,
    /// It, worked out. They need not be of the same municipality.
    pub evaluation: &'a Evaluation,
}

/// What a slot looks like.
pub fn look(slot: Slot) -> Look {
    let [first, ..] = Look::ALL;
    Look::ALL.get(slot.number()).copied().unwrap_or(first)
}

/// One series of every scenario as lines; `chosen` is the year that is marked. Goals are further layers
/// ([`crate::goal::layers`]).
pub fn lines(scenarios: &[Beside], series: Series, chosen: i32) -> Plot {
    let first = scenarios.iter().map(|one| one.evaluation.base_year()).min();
    let last = scenarios
        .iter()
        .map(|one| one.evaluation.outputs.end_year())
        .max();
    let mut plot = YearPlot {
        first: first.unwrap_or(chosen),
        last: last.unwrap_or(chosen),
        chosen,
        layers: Vec::new(),
        labels: Vec::new(),
        parts: Vec::new(),
    };
    for one in scenarios {
        let outputs = &one.evaluation.outputs;
        let label = short(one.name);
        plot.labels
            .push((outputs.at(series, outputs.end_year()), Cow::Owned(label)));
        plot.layers.push(Layer::Scenario {
            first: outputs.base_year(),
            values: outputs.series(series).collect(),
            look: look(one.slot),
        });
    }
    Plot::Years(plot)
}

/// For each scenario the first one whose line of `series` it lies on, where there is one before it.
pub fn same_lines(scenarios: &[Beside], series: Series) -> Vec<Option<usize>> {
    let line = |one: &Beside| -> (i32, Vec<u64>) {
        let outputs = &one.evaluation.outputs;
        let bits = outputs.series(series).map(f64::to_bits);
        (outputs.base_year(), bits.collect())
    };
    let lines: Vec<_> = scenarios.iter().map(line).collect();
    let before = |place: usize, own| lines.iter().take(place).position(|other| other == own);
    lines
        .iter()
        .enumerate()
        .map(|(place, own)| before(place, own))
        .collect()
}

/// What is said about the lines of one series.
#[derive(Clone, Debug, PartialEq)]
pub struct LineWords {
    /// The finding.
    pub finding: String,
    /// Every scenario's number in one sentence.
    pub summary: String,
}

/// What the lines of one series say in `year`: the finding, and a sentence with every scenario's number. Scenarios
/// without that year are left out.
pub fn lines_words(
    scenarios: &[Beside],
    series: Series,
    year: i32,
    texts: &Catalogue,
) -> LineWords {
    let words = &texts.scenarios;
    let figure = figure_name(series, texts);
    let year_text = year.to_string();
    let known: Vec<(&str, f64)> = scenarios
        .iter()
        .filter(|one| one.evaluation.outputs.years().contains(&year))
        .map(|one| (one.name, one.evaluation.at(series, year)))
        .collect();
    let first = known.first().copied().unwrap_or_default();
    let highest = known.iter().fold(
        first,
        |found, one| if one.1 > found.1 { *one } else { found },
    );
    let lowest = known.iter().fold(
        first,
        |found, one| if one.1 < found.1 { *one } else { found },
    );
    let finding = if known.len() < 2 {
        words.lines_one
    } else if whole(highest.1) == whole(lowest.1) {
        words.lines_same
    } else {
        words.lines_finding
    };
    let each: Vec<String> = known
        .iter()
        .map(|(name, value)| format!("{name} {}", whole(*value)))
        .collect();
    let with = |text: &str| {
        fill(
            text,
            &[
                ("figure", figure),
                ("year", &year_text),
                ("high", highest.0),
                ("highest", &whole(highest.1)),
                ("low", lowest.0),
                ("lowest", &whole(lowest.1)),
                ("each", &each.join(", ")),
            ],
        )
    };
    LineWords {
        finding: with(finding),
        summary: with(words.lines_summary),
    }
}

/// A name that fits beside a chart.
fn short(name: &str) -> String {
    if name.chars().count() <= LONGEST_LABEL {
        return name.to_owned();
    }
    let mut short: String = name.chars().take(LONGEST_LABEL - 1).collect();
    short.push('…');
    short
}

/// The key figures of `year`, a column for each scenario, and what each differs from the one at
/// `baseline`.
pub fn table(scenarios: &[Beside], baseline: usize, year: i32, texts: &Catalogue) -> Table {
    let scenario_texts = &texts.scenarios;
    let base = scenarios.get(baseline);
    let at = |one: &Beside, series: Series| {
        let known = one.evaluation.outputs.years().contains(&year);
        known.then(|| one.evaluation.at(series, year))
    };
    let cell = |place: usize, one: &Beside, (id, series)| {
        let Some(value) = at(one, series) else {
            return TableCell::none(texts.charts.no_number);
        };
        match base.and_then(|base| at(base, series)) {
            Some(than) if place != baseline => TableCell::whole(value).said(fill(
                scenario_texts.compare_cell,
                &[
                    ("value", &whole(value)),
                    ("difference", &difference_words(id, value - than, texts)),
                ],
            )),
            _ => TableCell::whole(value),
        }
    };
    let names = scenarios.iter().map(|one| one.name.to_owned());
    Table {
        caption: fill(
            scenario_texts.compare_caption,
            &[
                ("year", &year.to_string()),
                ("baseline", base.map_or("", |base| base.name)),
            ],
        ),
        head: std::iter::once(scenario_texts.compare_figure.to_owned())
            .chain(names)
            .collect(),
        rows: KEY_FIGURES
            .into_iter()
            .map(|figure| Row {
                head: figure_name(figure.1, texts).to_owned(),
                cells: scenarios
                    .iter()
                    .enumerate()
                    .map(|(place, one)| cell(place, one, figure))
                    .collect(),
                chosen: false,
            })
            .collect(),
    }
}

/// The same as [`table`] for files: the differences in columns of their own, so that every number stands alone.
pub fn plain_table(scenarios: &[Beside], baseline: usize, year: i32, texts: &Catalogue) -> Table {
    let mut table = table(scenarios, baseline, year, texts);
    let value = |one: &Beside, series: Series| {
        let known = one.evaluation.outputs.years().contains(&year);
        known.then(|| one.evaluation.at(series, year))
    };
    let others = scenarios.iter().enumerate();
    for (_, one) in others.filter(|(place, _)| *place != baseline) {
        let name = [("name", one.name)];
        table.head.push(fill(texts.exports.differs, &name));
        for (row, (_, series)) in table.rows.iter_mut().zip(KEY_FIGURES) {
            let base = scenarios.get(baseline).and_then(|base| value(base, series));
            let change = value(one, series)
                .zip(base)
                .map(|(value, base)| value - base);
            let none = || TableCell::none(texts.charts.no_number);
            row.cells
                .push(change.map_or_else(none, |change| TableCell::signed(change, 0)));
        }
    }
    for cell in table.rows.iter_mut().flat_map(|row| &mut row.cells) {
        if let Cell::Number(value, decimals) = cell.cell {
            let signed = cell.text.starts_with('+');
            *cell = if signed {
                TableCell::signed(value, decimals)
            } else {
                TableCell::number(value, decimals)
            };
        }
    }
    table
}

/// One series year by year: the table behind [`lines`].
pub fn years_table(scenarios: &[Beside], series: Series, chosen: i32, texts: &Catalogue) -> Table {
    let years = scenarios.iter().map(|one| one.evaluation.outputs.years());
    let first = years.clone().map(|years| *years.start()).min();
    let last = years.map(|years| *years.end()).max();
    let decimals = match lines(scenarios, series, chosen).highest() {
        few if few < 2.0 => 3,
        few if few < 100.0 => 1,
        _ => 0,
    };
    let cell = |one: &Beside, year: i32| {
        if one.evaluation.outputs.years().contains(&year) {
            TableCell::number(one.evaluation.at(series, year), decimals)
        } else {
            TableCell::none(texts.charts.no_number)
        }
    };
    let names = scenarios.iter().map(|one| one.name.to_owned());
    Table {
        caption: fill(
            texts.scenarios.compare_years,
            &[("figure", figure_name(series, texts))],
        ),
        head: std::iter::once(texts.charts.year.to_owned())
            .chain(names)
            .collect(),
        rows: (first.unwrap_or(chosen)..=last.unwrap_or(chosen))
            .map(|year| Row {
                head: year.to_string(),
                cells: scenarios.iter().map(|one| cell(one, year)).collect(),
                chosen: year == chosen,
            })
            .collect(),
    }
}

/// A small staircase for each scenario, to be drawn on one axis ([`shared_axis`]).
pub fn stairs(scenarios: &[Beside], view: View, texts: &Catalogue) -> Vec<Plot> {
    let plot = |one: &Beside| ChartId::Stairs.plot(one.evaluation, view, texts);
    scenarios.iter().map(plot).collect()
}

/// The axis that holds all of them, so that they can be compared.
pub fn shared_axis(plots: &[Plot]) -> Axis {
    let highest = plots.iter().map(Plot::highest).fold(0.0, f64::max);
    Axis::covering(highest)
}
