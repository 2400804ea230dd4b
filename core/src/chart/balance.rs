//! Balansen: need over time, in a place, at home and without, against the target and what is
//! decided.

use crate::evaluation::Evaluation;
use crate::figure::count;
use crate::format::{fill, number, whole};
use crate::model::series::Series;
use crate::state::View;
use crate::text::Catalogue;

use super::Words;
use super::cell::TableCell;
use super::legend::{LegendItem, Swatch, item};
use super::marks::Ink;
use super::plot::{Layer, Plot, YearPlot, named};
use super::table::{Table, by_year};

pub(super) fn words(evaluation: &Evaluation, view: View, texts: &Catalogue) -> Words {
    let charts = &texts.charts;
    let year = view.shown_year;
    let at = |series| evaluation.at(series, year);
    let moves = if evaluation.since_base(Series::Need, year) < 0.0 {
        charts.balance_shrinks
    } else {
        charts.balance_grows
    };
    let unmet = at(Series::Unmet);
    let finding = if unmet.round() >= 1.0 {
        charts.balance_finding_unmet
    } else {
        charts.balance_finding_met
    };
    let missing = (-at(Series::GapToTarget)).max(0.0);
    let year_text = year.to_string();
    let need = whole(at(Series::Need));
    let places = whole(at(Series::PlacesTarget));
    Words {
        finding: fill(
            finding,
            &[
                ("moves", moves),
                ("need", &need),
                ("coverage", &number(at(Series::Coverage) * 100.0, 1)),
                ("unmet", &count(unmet, texts.figures.person)),
                ("places", &places),
                ("gap", &whole(missing)),
            ],
        ),
        subtitle: fill(
            charts.balance_subtitle,
            &[("place", &evaluation.prepared.baseline.name)],
        ),
        summary: fill(
            charts.balance_summary,
            &[
                ("year", &year_text),
                ("need", &need),
                (
                    "in_place",
                    &whole(at(Series::InPlace) * evaluation.scenario.parameters.occupancy),
                ),
                ("home", &whole(at(Series::AtHome24h))),
                ("unmet", &whole(unmet)),
                ("planned", &whole(at(Series::PlacesPlanned))),
                ("places", &places),
            ],
        ),
    }
}

pub(super) fn legend(texts: &Catalogue) -> Vec<LegendItem> {
    let charts = &texts.charts;
    vec![
        item(Ink::Place, Swatch::Fill, charts.in_place),
        item(Ink::Place, Swatch::Hatch, charts.not_decided),
        item(Ink::Home, Swatch::Fill, charts.at_home),
        item(Ink::Unmet, Swatch::Hatch, charts.without),
        item(Ink::Decided, Swatch::Line, charts.target),
        item(Ink::Decided, Swatch::Dashed, charts.decided),
    ]
}

pub(super) fn table(evaluation: &Evaluation, view: View, texts: &Catalogue) -> Table {
    let charts = &texts.charts;
    let columns = [
        (charts.need, Series::Need),
        (charts.in_place, Series::InPlace),
        (charts.at_home, Series::AtHome24h),
        (charts.without, Series::Unmet),
        (charts.target, Series::PlacesTarget),
        (charts.decided, Series::PlacesPlanned),
    ];
    by_year(
        charts.balance_caption,
        &columns.map(|column| column.0),
        evaluation,
        view.shown_year,
        texts,
        |year| {
            columns
                .iter()
                .map(|&(_, series)| TableCell::whole(evaluation.at(series, year)))
                .collect()
        },
    )
}

pub(super) fn plot(evaluation: &Evaluation, view: View, texts: &Catalogue) -> Plot {
    let outputs = &evaluation.outputs;
    // Places in persons: what they house when as many are occupied as the parameter says.
    let occupancy = evaluation.scenario.parameters.occupancy;
    let housed = |series| -> Vec<f64> { outputs.series(series).map(|n| n * occupancy).collect() };
    let in_place = housed(Series::InPlace);
    let decided = housed(Series::PlacesPlanned);
    let target = housed(Series::PlacesTarget);
    let add = |lower: &[f64], series| -> Vec<f64> {
        let extra = outputs.series(series);
        lower
            .iter()
            .zip(extra)
            .map(|(low, more)| low + more)
            .collect()
    };
    let secured: Vec<f64> = in_place
        .iter()
        .zip(&decided)
        .map(|(in_place, decided)| in_place.min(decided.max(0.0)))
        .collect();
    let with_home = add(&in_place, Series::AtHome24h);
    let need = add(&with_home, Series::Unmet);
    let last = |values: &[f64]| values.last().copied().unwrap_or_default();
    let middle = |low: &[f64], high: &[f64]| f64::midpoint(last(low), last(high));
    let [
        in_place_label,
        home_label,
        unmet_label,
        target_label,
        decided_label,
        ..,
    ] = texts.charts.labels;
    let mut labels = vec![
        (last(&in_place) / 2.0, in_place_label),
        (last(&target), target_label),
        (last(&decided), decided_label),
    ];
    if last(&with_home) - last(&in_place) >= 0.5 {
        labels.push((middle(&in_place, &with_home), home_label));
    }
    if last(&need) - last(&with_home) >= 0.5 {
        labels.push((middle(&with_home, &need), unmet_label));
    }
    let area = |lower: &[f64], upper: &[f64], ink, hatched| Layer::Area {
        lower: lower.to_vec(),
        upper: upper.to_vec(),
        ink,
        hatched,
    };
    let line = |values: Vec<f64>, dashed| Layer::Line {
        values,
        ink: Ink::Decided,
        width: 2.0,
        dashed,
    };
    let zero = vec![0.0; in_place.len()];
    Plot::Years(YearPlot {
        first: outputs.base_year(),
        last: outputs.end_year(),
        chosen: view.shown_year,
        layers: vec![
            area(&zero, &secured, Ink::Place, false),
            area(&secured, &in_place, Ink::Place, true),
            area(&in_place, &with_home, Ink::Home, false),
            area(&with_home, &need, Ink::Unmet, true),
            line(target, false),
            line(decided, true),
        ],
        labels: named(labels),
        parts: Vec::new(),
    })
}
