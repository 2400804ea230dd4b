//! Levers in real units: where one stands, what it means here, today's value, and the way back from
//! what a user types.

use crate::evaluation::Evaluation;
use crate::format::{fill, number, percent, tidy, whole};
use crate::model::dementia::persons_with_dementia;
use crate::model::lever::{CoverageTarget, LeverId, LeverUnit};
use crate::model::limit::Limit;
use crate::model::run::run;
use crate::model::series::Series;
use crate::scenario::{Reason, ScenarioError};
use crate::text::Catalogue;

use super::difference::{Words, difference};

/// One lever as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct LeverReading {
    /// Where it stands, in the scenario's unit.
    pub value: f64,
    /// Today's value, in the scenario's unit.
    pub today: f64,
    /// Ends of the range, widened to hold value and today's.
    pub range: (f64, f64),
    /// What the scenario's unit is multiplied with to be shown.
    pub shown_per_unit: f64,
    /// In the number field.
    pub field: String,
    /// In words with its unit.
    pub strong: String,
    /// What it means here.
    pub more: String,
    /// Both, and for places how many more or fewer than decided, for those who listen.
    pub spoken: String,
    /// A line under it, where there is one.
    pub note: String,
    /// Whether the value lies outside what is documented.
    pub outside: bool,
}

impl LeverReading {
    /// All that is shown of it, as one text: the same where nothing has changed.
    pub fn fingerprint(&self) -> String {
        let Self {
            value,
            today,
            range: (low, high),
            // It follows from value and field.
            shown_per_unit: _,
            field,
            // What is spoken holds these two.
            strong: _,
            more: _,
            spoken,
            note,
            outside,
        } = self;
        format!("{value} {today} {low} {high} {field} {spoken} {note} {outside}")
    }
}

/// Persons with dementia in the target year per unit of the lever prevalence.
fn dementia_per_unit(evaluation: &Evaluation) -> f64 {
    let last = evaluation.outputs.end_year();
    let year = evaluation.target_year().clamp(evaluation.base_year(), last);
    let parameters = &evaluation.scenario.parameters;
    usize::try_from(year - evaluation.base_year())
        .ok()
        .and_then(|offset| {
            evaluation
                .prepared
                .persons(offset, parameters.growth_80plus)
        })
        .map_or(1.0, |persons| {
            persons_with_dementia(&persons, evaluation.scenario.dementia_reference)
                * parameters.prevalence_factor
        })
}

/// A year without thousands apart.
fn plain_year(year: f64) -> String {
    // A year is checked to be whole and in range.
    #[allow(clippy::cast_possible_truncation)]
    (year as i64).to_string()
}

/// Where a lever stands, in the scenario's unit.
fn lever_value(id: LeverId, evaluation: &Evaluation) -> f64 {
    let levers = &evaluation.scenario.levers;
    match id {
        LeverId::Prevalence => levers.prevalence,
        LeverId::HealthyAgeing => levers.healthy_ageing,
        LeverId::HomeCareShift => levers.home_care_shift,
        LeverId::CoverageTarget => match levers.coverage_target {
            CoverageTarget::Share(share) => share,
            CoverageTarget::AsToday => today(id, evaluation),
            CoverageTarget::FollowNeed => evaluation.at(Series::Coverage, evaluation.target_year()),
        },
        LeverId::Technology => levers.technology,
        LeverId::TargetYear => f64::from(evaluation.target_year()),
        LeverId::Reablement => levers.reablement,
        LeverId::InstitutionShare => levers
            .institution_share
            .unwrap_or_else(|| today(id, evaluation)),
        LeverId::StandardGrowth => levers.standard_growth,
        LeverId::ProductivityGrowth => levers.productivity_growth,
        LeverId::FamilyGrowth => levers.family_growth,
    }
}

/// Today's value in the scenario's unit: what an untouched lever means here.
fn today(id: LeverId, evaluation: &Evaluation) -> f64 {
    let base = evaluation.base_year();
    match id {
        LeverId::Prevalence | LeverId::HealthyAgeing => 1.0,
        LeverId::CoverageTarget => evaluation.at(Series::Coverage, base),
        LeverId::InstitutionShare => evaluation.at(Series::InstitutionShare, base),
        LeverId::TargetYear => f64::from(evaluation.target_year()),
        _ => 0.0,
    }
}

/// How far beyond a lever's range a typed value may go. The range is what is documented or usual, not
/// what is allowed; but a slip of the pen must not fill the page with digits.
const BEYOND: f64 = 10.0;

/// What a typed number means for the lever, in the scenario's own unit.
///
/// # Errors
/// Where it is no value that the lever can have here.
pub fn typed_lever(id: LeverId, shown: f64, evaluation: &Evaluation) -> Result<f64, ScenarioError> {
    let spec = id.spec();
    if id == LeverId::TargetYear {
        let (first, last) = (evaluation.base_year(), evaluation.outputs.end_year());
        let inside = shown >= f64::from(first) && shown <= f64::from(last);
        return if inside {
            Ok(shown)
        } else {
            Err(ScenarioError::new(
                spec.key,
                Reason::YearOutside { first, last },
            ))
        };
    }
    let per_unit = match spec.unit {
        LeverUnit::PersonsWithDementia => dementia_per_unit(evaluation),
        unit => unit.shown_per_unit(),
    };
    let value = tidy(shown / per_unit);
    let width = (spec.max - spec.min) * BEYOND;
    let low = if spec.limit.low.is_finite() {
        spec.limit.low
    } else {
        spec.min - width
    };
    let limit = Limit::new(
        low.max(spec.min - width),
        spec.limit.low_included,
        spec.limit.high.min(spec.max + width),
        true,
    );
    if limit.allows(value) {
        return Ok(value);
    }
    // In the unit that is shown, which for persons depends on the place.
    let shown_limit = limit.scaled(per_unit / spec.unit.shown_per_unit());
    Err(ScenarioError::new(
        spec.key,
        Reason::OutsideLimit(shown_limit),
    ))
}

/// Today's value with its unit, for a sentence: «18,0 per 100», «100 %».
pub fn lever_today(id: LeverId, evaluation: &Evaluation, texts: &Catalogue) -> String {
    let today = today(id, evaluation);
    if id == LeverId::Prevalence {
        let persons = evaluation.at(Series::Dementia, evaluation.base_year());
        return fill(
            texts.panel.prevalence_value,
            &[("persons", &whole(persons))],
        );
    }
    lever_text(id, today, Some(evaluation), texts)
}

/// A value of a lever with its unit. Prevalence is persons in the target year of `evaluation`, or per
/// cent of the reference without one.
pub fn lever_text(
    id: LeverId,
    value: f64,
    evaluation: Option<&Evaluation>,
    texts: &Catalogue,
) -> String {
    let decimals = id.spec().decimals;
    match (id.spec().unit, evaluation) {
        (LeverUnit::PersonsWithDementia, Some(evaluation)) => {
            let persons = value * dementia_per_unit(evaluation);
            fill(
                texts.panel.prevalence_value,
                &[("persons", &whole(persons))],
            )
        }
        (LeverUnit::PlacesPer100, _) => fill(
            texts.panel.coverage_value,
            &[("coverage", &number(value * 100.0, decimals))],
        ),
        (LeverUnit::Year, _) => plain_year(value),
        (LeverUnit::PercentPerYear, _) => {
            format!("{} {}", percent(value, decimals), texts.panel.per_year)
        }
        _ => percent(value, decimals),
    }
}

/// A lever as it is shown.
pub fn lever_reading(id: LeverId, evaluation: &Evaluation, texts: &Catalogue) -> LeverReading {
    let spec = id.spec();
    let (value, today) = (lever_value(id, evaluation), today(id, evaluation));
    let (min, max) = if id == LeverId::TargetYear {
        let first = f64::from(evaluation.base_year()) + 1.0;
        (first, f64::from(evaluation.outputs.end_year()).max(first))
    } else {
        (spec.min, spec.max)
    };
    // A range widens by whole steps to what it has to hold.
    let low = value.min(today);
    let high = value.max(today);
    let steps_below = ((min - low) / spec.step - 1e-9).ceil().max(0.0);
    let steps_above = ((high - max) / spec.step - 1e-9).ceil().max(0.0);
    let shown_per_unit = match spec.unit {
        LeverUnit::PersonsWithDementia => dementia_per_unit(evaluation),
        unit => unit.shown_per_unit(),
    };
    let outside = spec
        .documented
        .is_some_and(|(from, to)| value < from - 1e-9 || value > to + 1e-9);
    let field = if spec.unit == LeverUnit::Year {
        plain_year(value)
    } else {
        // As many decimals as the value needs, up to two: 18,04 must not show as 18,0 in a field
        // that gives it back.
        let shown = value * shown_per_unit;
        let decimals = (spec.decimals..=2)
            .find(|&decimals| {
                let scale = 10_f64.powi(i32::try_from(decimals).unwrap_or(0));
                spec.unit == LeverUnit::PersonsWithDementia
                    || ((shown * scale).round() - shown * scale).abs() < 1e-6
            })
            .unwrap_or(2);
        number(shown, decimals)
    };
    let (strong, more) = words(id, value, shown_per_unit, evaluation, texts);
    let spoken = if id == LeverId::CoverageTarget {
        format!("{strong}, {more}, {}", against_decided(evaluation, texts))
    } else {
        format!("{strong}, {more}")
    };
    LeverReading {
        value,
        today,
        range: (min - steps_below * spec.step, max + steps_above * spec.step),
        shown_per_unit,
        field,
        strong,
        more,
        spoken,
        note: match id {
            LeverId::HealthyAgeing => ageing_marks(evaluation, texts),
            LeverId::CoverageTarget => basis(evaluation, texts).to_owned(),
            _ if evaluation.moves(id) => fill(
                texts.panel.moved_too,
                &[("year", &plain_year(f64::from(evaluation.target_year())))],
            ),
            _ => String::new(),
        },
        outside,
    }
}

fn words(
    id: LeverId,
    value: f64,
    shown_per_unit: f64,
    evaluation: &Evaluation,
    texts: &Catalogue,
) -> (String, String) {
    let panel = &texts.panel;
    let year = evaluation.target_year();
    let year_text = year.to_string();
    let at = |series| evaluation.at(series, year);
    let decimals = id.spec().decimals;
    let percent = percent(value, decimals);
    match id {
        LeverId::Prevalence => {
            let persons = value * shown_per_unit;
            let per_100 = number(persons / at(Series::N80) * 100.0, 0);
            (
                fill(panel.prevalence_value, &[("persons", &whole(persons))]),
                fill(
                    panel.prevalence_more,
                    &[("per100", &per_100), ("year", &year_text)],
                ),
            )
        }
        LeverId::HealthyAgeing => (percent, panel.ageing_more.to_owned()),
        LeverId::HomeCareShift => (
            percent,
            fill(
                panel.shift_more,
                &[
                    ("persons", &whole(at(Series::AtHome24h))),
                    ("year", &year_text),
                ],
            ),
        ),
        LeverId::CoverageTarget => {
            let coverage = number(value * 100.0, 1);
            let today = number(today(id, evaluation) * 100.0, 1);
            (
                fill(panel.coverage_value, &[("coverage", &coverage)]),
                fill(
                    panel.coverage_more,
                    &[
                        ("places", &whole(at(Series::PlacesTarget))),
                        ("year", &year_text),
                        ("today", &today),
                    ],
                ),
            )
        }
        LeverId::Technology => (percent, panel.technology_more.to_owned()),
        LeverId::TargetYear => (year_text.clone(), panel.year_more.to_owned()),
        LeverId::Reablement => (percent, panel.reablement_more.to_owned()),
        LeverId::InstitutionShare => (percent, panel.institution_more.to_owned()),
        LeverId::StandardGrowth | LeverId::ProductivityGrowth | LeverId::FamilyGrowth => {
            (percent, panel.per_year.to_owned())
        }
    }
}

/// «55 flere enn vedtatt»: the target against today's and decided places in the target year.
fn against_decided(evaluation: &Evaluation, texts: &Catalogue) -> String {
    let figures = &texts.figures;
    let gap = evaluation.at(Series::GapToTarget, evaluation.target_year());
    difference(-gap, Words::Count, texts).map_or_else(
        || format!("{} {}", figures.same, figures.same_as_decided),
        |words| format!("{words} {}", figures.than_decided),
    )
}

/// What a place is in this municipality's figures.
pub fn basis(evaluation: &Evaluation, texts: &Catalogue) -> &'static str {
    let basis = evaluation.prepared.baseline.places_basis as usize;
    texts.figures.basis.get(basis).copied().unwrap_or_default()
}

/// Places needed at 40 and 100 per cent beside each other, as the lever must always show.
fn ageing_marks(evaluation: &Evaluation, texts: &Catalogue) -> String {
    let year = evaluation.target_year();
    let needed = |healthy_ageing: f64| {
        let mut inputs = evaluation.scenario.inputs(evaluation.prepared.end_year());
        inputs.levers.healthy_ageing = healthy_ageing;
        whole(run(&evaluation.prepared, &inputs).at(Series::PlacesNeeded, year))
    };
    fill(
        texts.panel.ageing_marks,
        &[
            ("low", &needed(0.4)),
            ("high", &needed(1.0)),
            ("year", &year.to_string()),
        ],
    )
}
