//! The key figures on paper: as on screen, with what each rests on most where that is weak.

use crate::figure::{FigureId, FigureLine};
use crate::model::parameter::ParameterId;
use crate::scenario::PlacesBasis;
use crate::text::Catalogue;
use crate::uncertainty::{Tornado, figure_series};

use super::Subject;

/// A number of a key figure.
#[derive(Clone, Debug, PartialEq)]
pub struct PaperValue {
    /// What it holds for; empty where the figure has one number.
    pub when: &'static str,
    /// The number.
    pub value: String,
    /// Its unit; empty for what is counted.
    pub unit: &'static str,
    /// What 8 of 10 draws say; empty until they are made.
    pub range: String,
}

/// One key figure.
#[derive(Clone, Debug, PartialEq)]
pub struct PaperFigure {
    /// Which one.
    pub id: FigureId,
    /// Its name.
    pub label: &'static str,
    /// What it counts, where the name does not say.
    pub of: &'static str,
    /// Its numbers.
    pub values: Vec<PaperValue>,
    /// What stands under it.
    pub lines: Vec<FigureLine>,
    /// Tags: that it is an estimate, or that what it rests on most is weak.
    pub tags: Vec<&'static str>,
}

/// The parameter that matters most for a figure; `None` where none matters.
pub(super) fn heaviest(figure: FigureId, tornado: &Tornado) -> Option<ParameterId> {
    let series = figure_series(figure).iter();
    let mut bars = series.filter_map(|&series| tornado.bars(series).into_iter().next());
    bars.next().map(|bar| bar.parameter)
}

/// The four key figures.
pub(super) fn figures(subject: &Subject, tornado: &Tornado, texts: &Catalogue) -> Vec<PaperFigure> {
    let all = FigureId::ALL.into_iter();
    all.map(|id| figure(id, subject, tornado, texts)).collect()
}

fn figure(id: FigureId, subject: &Subject, tornado: &Tornado, texts: &Catalogue) -> PaperFigure {
    let words = &texts.figures;
    let shown = subject.shown.figure(id);
    let ranges = subject.sure.map_or(&[][..], |sure| sure.ranges_of(id));
    let range = |at: usize| ranges.get(at).cloned().unwrap_or_default();
    let unit = match id {
        FigureId::Cost => words.cost_unit,
        FigureId::Places | FigureId::Fte | FigureId::Unmet => "",
    };
    let one = |when, value: &str, at| PaperValue {
        when,
        value: value.to_owned(),
        unit,
        range: range(at),
    };
    let values = if shown.second.is_empty() {
        vec![one("", &shown.value, 0)]
    } else {
        vec![
            one(words.if_built, &shown.value, 0),
            one(words.with_decided, &shown.second, 1),
        ]
    };
    let basis = subject.evaluation.prepared.baseline.places_basis;
    let estimated = (id == FigureId::Places && basis == PlacesBasis::Estimate)
        .then_some(texts.paper.estimated_tag);
    let weak = heaviest(id, tornado).and_then(|heaviest| texts.weak_tag(heaviest.spec().strength));
    PaperFigure {
        id,
        label: id.label(texts),
        of: if id == FigureId::Unmet {
            words.unmet_unit
        } else {
            ""
        },
        values,
        lines: shown.lines.clone(),
        tags: estimated.into_iter().chain(weak).collect(),
    }
}
