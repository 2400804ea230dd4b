//! The four key figures (nøkkeltall) of the chosen year.

use crate::evaluation::Evaluation;
use crate::format::{fill, number, percent, whole};
use crate::model::series::Series;
use crate::text::Catalogue;

use super::difference::{Words, difference, no_difference};

/// Which key figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FigureId {
    /// Plasser.
    Places,
    /// Årsverk.
    Fte,
    /// Kostnad per år.
    Cost,
    /// Uten døgntilbud.
    Unmet,
}

impl FigureId {
    /// Every key figure, in the order of the page.
    pub const ALL: [Self; 4] = [Self::Places, Self::Fte, Self::Cost, Self::Unmet];

    /// Name for element ids.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Places => "places",
            Self::Fte => "fte",
            Self::Cost => "cost",
            Self::Unmet => "unmet",
        }
    }

    /// Its name.
    pub const fn label(self, texts: &Catalogue) -> &'static str {
        match self {
            Self::Places => texts.figures.places,
            Self::Fte => texts.figures.fte,
            Self::Cost => texts.figures.cost,
            Self::Unmet => texts.figures.unmet,
        }
    }
}

/// A line under a key figure: its number, and the rest.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FigureLine {
    /// What stands out.
    pub strong: String,
    /// The rest.
    pub rest: String,
}

/// One key figure as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Which one.
    pub id: FigureId,
    /// Its value.
    pub value: String,
    /// For [`FigureId::Unmet`] the value with today's and decided places; else empty.
    pub second: String,
    /// The difference from the reference in one or two words, for the narrow page.
    pub short: String,
    /// What stands under it.
    pub lines: Vec<FigureLine>,
}

/// The four key figures in `year`.
pub fn figures(evaluation: &Evaluation, year: i32, texts: &Catalogue) -> [Figure; 4] {
    [
        places(evaluation, year, texts),
        plain(
            FigureId::Fte,
            Series::Fte,
            Words::Count,
            evaluation,
            year,
            texts,
        ),
        plain(
            FigureId::Cost,
            Series::Cost,
            Words::Money,
            evaluation,
            year,
            texts,
        ),
        unmet(evaluation, year, texts),
    ]
}

fn line(strong: impl Into<String>, rest: impl Into<String>) -> FigureLine {
    FigureLine {
        strong: strong.into(),
        rest: rest.into(),
    }
}

/// The difference from the reference and the change since the base year.
fn differences(
    series: Series,
    words: Words,
    evaluation: &Evaluation,
    year: i32,
    texts: &Catalogue,
) -> [FigureLine; 2] {
    let figures = &texts.figures;
    let base = evaluation.base_year().to_string();
    let since = |text: &str| fill(text, &[("year", &base)]);
    [
        difference(evaluation.against_reference(series, year), words, texts).map_or_else(
            || line(no_difference(words, texts), figures.same_as_reference),
            |words| line(words, figures.than_reference),
        ),
        difference(evaluation.since_base(series, year), words, texts).map_or_else(
            || line(no_difference(words, texts), since(figures.same_as_base)),
            |words| line(words, since(figures.than_base)),
        ),
    ]
}

/// The difference from the reference alone, for the narrow page.
fn short(
    series: Series,
    words: Words,
    evaluation: &Evaluation,
    year: i32,
    texts: &Catalogue,
) -> String {
    difference(evaluation.against_reference(series, year), words, texts)
        .unwrap_or_else(|| no_difference(words, texts).to_owned())
}

fn plain(
    id: FigureId,
    series: Series,
    words: Words,
    evaluation: &Evaluation,
    year: i32,
    texts: &Catalogue,
) -> Figure {
    Figure {
        id,
        value: whole(evaluation.at(series, year)),
        second: String::new(),
        short: short(series, words, evaluation, year, texts),
        lines: differences(series, words, evaluation, year, texts).to_vec(),
    }
}

fn places(evaluation: &Evaluation, year: i32, texts: &Catalogue) -> Figure {
    let mut figure = plain(
        FigureId::Places,
        Series::PlacesTarget,
        Words::Count,
        evaluation,
        year,
        texts,
    );
    let missing = -evaluation.at(Series::GapToTarget, year);
    figure.lines.push(if missing.round() >= 1.0 {
        line(whole(missing), texts.figures.not_decided)
    } else {
        line(
            whole(evaluation.at(Series::PlacesPlanned, year)),
            texts.figures.all_decided,
        )
    });
    figure
}

fn unmet(evaluation: &Evaluation, year: i32, texts: &Catalogue) -> Figure {
    let figures = &texts.figures;
    let hours = number(evaluation.parameters(year).waiting_hours, 0);
    let change = evaluation.against_reference(Series::Unmet, year);
    Figure {
        id: FigureId::Unmet,
        value: whole(evaluation.at(Series::Unmet, year)),
        second: whole(evaluation.at(Series::UnmetDecided, year)),
        short: short(Series::Unmet, Words::Count, evaluation, year, texts),
        lines: vec![
            difference(change, Words::Count, texts).map_or_else(
                || line(figures.same, figures.same_as_reference),
                |words| line(words, figures.unmet_than_reference),
            ),
            line("", fill(figures.what_they_get, &[("hours", &hours)])),
        ],
    }
}

/// What stands beside every saving in `year`: hours a week that families carry, hours that are not
/// given, and empty places, where there are any.
pub fn beside(evaluation: &Evaluation, year: i32, texts: &Catalogue) -> Vec<FigureLine> {
    let figures = &texts.figures;
    let spare = evaluation.at(Series::Spare, year);
    let share = evaluation.scenario.parameters.empty_cost_share;
    let cost = if (share - 0.5).abs() < f64::EPSILON {
        figures.empty_half.to_owned()
    } else {
        fill(figures.empty_share, &[("percent", &percent(share, 0))])
    };
    let mut lines = vec![
        line(
            whole(evaluation.at(Series::FamilyHours, year)),
            figures.family_hours,
        ),
        line(
            whole(evaluation.at(Series::UncoveredHours, year)),
            figures.uncovered_hours,
        ),
    ];
    if spare.round() >= 1.0 {
        let rest = format!("{}, {cost}", figures.empty_places);
        lines.push(line(whole(spare), rest));
    }
    lines
}

/// What the reference presumes, in numbers.
pub fn reference_presumes(evaluation: &Evaluation, year: i32, texts: &Catalogue) -> String {
    let places = evaluation.reference.at(Series::PlacesTarget, year)
        - evaluation
            .reference
            .at(Series::PlacesTarget, evaluation.base_year());
    fill(
        texts.figures.reference_presumes,
        &[("places", &whole(places)), ("year", &year.to_string())],
    )
}

/// The key figures in one sentence, for those who cannot see them change.
pub fn status(evaluation: &Evaluation, year: i32, texts: &Catalogue) -> String {
    let at = |series| whole(evaluation.at(series, year));
    fill(
        texts.figures.status,
        &[
            ("year", &year.to_string()),
            ("places", &at(Series::PlacesTarget)),
            ("fte", &at(Series::Fte)),
            ("cost", &at(Series::Cost)),
            ("unmet", &at(Series::Unmet)),
            ("decided", &at(Series::UnmetDecided)),
        ],
    )
}
