//! Trappa: the staircase in the base year and in the chosen year.

use crate::evaluation::Evaluation;
use crate::figure::{Words as Difference, difference};
use crate::format::{fill, whole};
use crate::model::staircase::{OnStep, staircase};
use crate::state::{StaircaseUnit, View};
use crate::text::Catalogue;

use super::Words;
use super::cell::TableCell;
use super::legend::{LegendItem, Swatch, item};
use super::marks::Ink;
use super::plot::{Plot, Stair, StairPlot};
use super::table::{Row, Table};

/// What stands on the steps in the base year and in the chosen year.
fn steps(evaluation: &Evaluation, view: View) -> [[OnStep; 5]; 2] {
    [evaluation.base_year(), view.shown_year]
        .map(|year| staircase(&evaluation.outputs, &evaluation.parameters(year), year))
}

/// The number that is shown.
pub(crate) fn shown(step: OnStep, unit: StaircaseUnit) -> Option<f64> {
    match unit {
        StaircaseUnit::Persons => step.persons,
        StaircaseUnit::Fte => Some(step.fte),
        StaircaseUnit::Money => Some(step.cost),
    }
}

pub(super) fn words(evaluation: &Evaluation, view: View, texts: &Catalogue) -> Words {
    let charts = &texts.charts;
    let [before, now] = steps(evaluation, view);
    let persons = |step: OnStep| step.persons.unwrap_or_default();
    let [_, home, at_home, care_home, institution] = now.map(persons);
    let [
        _,
        home_before,
        at_home_before,
        care_home_before,
        institution_before,
    ] = before.map(persons);
    let change = |change: f64| {
        difference(change, Difference::Count, texts)
            .unwrap_or_else(|| texts.figures.same.to_owned())
    };
    let base = evaluation.base_year().to_string();
    let year = view.shown_year.to_string();
    let [subtitle_persons, subtitle_fte, subtitle_money] = charts.stairs_subtitle;
    let subtitle = match view.staircase {
        StaircaseUnit::Persons => subtitle_persons,
        StaircaseUnit::Fte => subtitle_fte,
        StaircaseUnit::Money => subtitle_money,
    };
    Words {
        finding: fill(
            charts.stairs_finding,
            &[
                (
                    "home",
                    &change(home + at_home - home_before - at_home_before),
                ),
                (
                    "places",
                    &change(care_home + institution - care_home_before - institution_before),
                ),
            ],
        ),
        subtitle: format!(
            "{}. {}",
            fill(subtitle, &[("base", &base), ("year", &year)]),
            charts.prevention_note
        ),
        summary: fill(
            charts.stairs_summary,
            &[
                ("base", &base),
                ("year", &year),
                ("home_before", &whole(home_before)),
                ("home", &whole(home)),
                ("at_home_before", &whole(at_home_before)),
                ("at_home", &whole(at_home)),
                ("care_home_before", &whole(care_home_before)),
                ("care_home", &whole(care_home)),
                ("institution_before", &whole(institution_before)),
                ("institution", &whole(institution)),
            ],
        ),
    }
}

pub(super) fn legend(evaluation: &Evaluation, view: View, texts: &Catalogue) -> Vec<LegendItem> {
    let year = view.shown_year.to_string();
    vec![
        item(
            Ink::Reference,
            Swatch::Fill,
            evaluation.base_year().to_string(),
        ),
        item(
            Ink::Place,
            Swatch::Fill,
            fill(texts.charts.with_levers, &[("year", &year)]),
        ),
    ]
}

pub(super) fn table(evaluation: &Evaluation, view: View, texts: &Catalogue) -> Table {
    let charts = &texts.charts;
    let [before, now] = steps(evaluation, view);
    let years = [evaluation.base_year(), view.shown_year];
    let head = years.map(|year| year.to_string());
    let cell = |step: OnStep| {
        shown(step, view.staircase)
            .map_or_else(|| TableCell::none(charts.no_number), TableCell::whole)
    };
    let [persons, fte, money] = charts.stairs_caption;
    let caption = match view.staircase {
        StaircaseUnit::Persons => persons,
        StaircaseUnit::Fte => fte,
        StaircaseUnit::Money => money,
    };
    Table {
        caption: caption.to_owned(),
        head: std::iter::once(charts.step.to_owned())
            .chain(head)
            .collect(),
        rows: charts
            .steps
            .into_iter()
            .zip(before)
            .zip(now)
            .map(|((name, before), now)| Row {
                head: name.to_owned(),
                cells: vec![cell(before), cell(now)],
                chosen: false,
            })
            .collect(),
    }
}

pub(super) fn plot(evaluation: &Evaluation, view: View, texts: &Catalogue) -> Plot {
    let [before, now] = steps(evaluation, view);
    let pairs = before.into_iter().zip(now);
    Plot::Stairs(StairPlot {
        steps: texts
            .charts
            .steps_short
            .into_iter()
            .zip(pairs)
            .map(|(name, (before, now))| Stair {
                name,
                values: shown(before, view.staircase)
                    .zip(shown(now, view.staircase))
                    .map(|(before, now)| [before, now]),
                range: None,
            })
            .collect(),
        no_number: texts.charts.no_number,
    })
}
