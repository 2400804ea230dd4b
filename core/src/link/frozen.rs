//! Key figures as they were when a scenario was handed on, against what the model gives now.

use crate::evaluation::Evaluation;
use crate::model::MODEL_VERSION;
use crate::model::series::Series;
use crate::state::COMPARED;

/// The key figures that are frozen.
pub const FROZEN: [Series; 5] = COMPARED;

/// The key figures of one year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frozen {
    /// The year.
    pub year: i32,
    /// In the order of [`FROZEN`]; `None` where one is not known.
    pub values: [Option<f64>; FROZEN.len()],
}

impl Frozen {
    /// The figures that are known.
    pub fn figures(&self) -> impl Iterator<Item = (Series, f64)> + '_ {
        let pairs = FROZEN.into_iter().zip(self.values);
        pairs.filter_map(|(series, value)| Some((series, value?)))
    }
}

/// The key figures of the shown and the target year, where they are years of the projection.
pub fn freeze(evaluation: &Evaluation, shown_year: i32) -> Vec<Frozen> {
    let years = evaluation.outputs.years();
    let mut wanted = vec![shown_year.clamp(*years.start(), *years.end())];
    let target = evaluation.target_year();
    if years.contains(&target) && !wanted.contains(&target) {
        wanted.push(target);
    }
    let at = |year| Frozen {
        year,
        values: FROZEN.map(|series| Some(evaluation.at(series, year))),
    };
    wanted.into_iter().map(at).collect()
}

/// One frozen figure beside what the model gives now.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FrozenRow {
    /// The year.
    pub year: i32,
    /// Which figure.
    pub series: Series,
    /// As it was made.
    pub made: f64,
    /// As it is now; `None` where the projection no longer has the year.
    pub now: Option<f64>,
}

impl FrozenRow {
    /// Now less as made.
    pub fn difference(&self) -> Option<f64> {
        self.now.map(|now| now - self.made)
    }

    /// Whether both agree to 1e-9, relative or absolute.
    pub fn agrees(&self) -> bool {
        const TOLERANCE: f64 = 1e-9;
        self.difference()
            .is_some_and(|difference| difference.abs() <= TOLERANCE * self.made.abs().max(1.0))
    }
}

/// How a scenario that was handed on stands today.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// It carries no key figures.
    NothingFrozen,
    /// The same model and data, and the same figures to 1e-9.
    Same,
    /// The same model and data, but other figures: it has been altered on the way.
    Altered(Vec<FrozenRow>),
    /// Another model or other data: what it was and what it is now.
    OtherVersion(Vec<FrozenRow>),
}

/// How a scenario that was made with these versions of model and data stands today.
pub fn verdict(
    frozen: &[Frozen],
    made_with: (&str, &str),
    evaluation: &Evaluation,
    data_version: &str,
) -> Verdict {
    let years = evaluation.outputs.years();
    let rows: Vec<FrozenRow> = frozen
        .iter()
        .flat_map(|frozen| {
            frozen
                .figures()
                .map(|(series, made)| (frozen.year, series, made))
        })
        .map(|(year, series, made)| FrozenRow {
            year,
            series,
            made,
            now: years.contains(&year).then(|| evaluation.at(series, year)),
        })
        .collect();
    if made_with != (MODEL_VERSION, data_version) {
        Verdict::OtherVersion(rows)
    } else if rows.is_empty() {
        Verdict::NothingFrozen
    } else if rows.iter().all(FrozenRow::agrees) {
        Verdict::Same
    } else {
        Verdict::Altered(rows)
    }
}
