//! A scenario error in the user's words, with the place it concerns.

use crate::figure::parameter_scale;
use crate::format::{fill, number};
use crate::model::lever::LeverId;
use crate::model::limit::Limit;
use crate::model::parameter::ParameterId;
use crate::scenario::{Expected, Reason, SCHEMA, ScenarioError, WITH_EFFECTS};
use crate::state::{MOST, MOST_KEPT, SavedError, StateError};

use super::{Catalogue, ErrorTexts};

/// The error as one sentence that names the field.
pub fn error_message(error: &ScenarioError, texts: &Catalogue) -> String {
    let reason = reason_text(&error.reason, texts);
    if error.path.is_empty() {
        fill(texts.errors.whole, &[("reason", &reason)])
    } else {
        fill(
            texts.errors.at,
            &[("field", &error.field()), ("reason", &reason)],
        )
    }
}

/// Why a value that was typed cannot be used: by the name and in the unit of the page.
pub fn value_message(error: &ScenarioError, texts: &Catalogue) -> String {
    let key = error.path.rsplit('.').next().unwrap_or_default();
    let lever = LeverId::from_key(key)
        .map(|id| (texts.levers.of(id).label, id.spec().unit.shown_per_unit()));
    let parameter = || {
        let id = ParameterId::from_key(key)?;
        Some((texts.parameter(id), parameter_scale(id.spec().unit)))
    };
    let Some((label, scale)) = lever.or_else(parameter) else {
        return error_message(error, texts);
    };
    let reason = match &error.reason {
        Reason::OutsideLimit(limit) => limit_text(limit.scaled(scale), &texts.errors),
        other => reason_text(other, texts),
    };
    fill(texts.errors.at, &[("field", label), ("reason", &reason)])
}

/// Why an action was not carried out.
pub fn state_message(error: &StateError, texts: &Catalogue) -> String {
    let scenarios = &texts.scenarios;
    match error {
        StateError::Value(error) => value_message(error, texts),
        StateError::Full => fill(scenarios.full, &[("most", &MOST.to_string())]),
        StateError::LibraryFull => {
            fill(scenarios.library_full, &[("most", &MOST_KEPT.to_string())])
        }
        StateError::Last => scenarios.last.to_owned(),
        StateError::NotThere => scenarios.not_there.to_owned(),
    }
}

/// Why a saved record was not opened.
pub fn saved_message(error: &SavedError, texts: &Catalogue) -> String {
    match error {
        SavedError::Newer => texts.page.storage_newer.to_owned(),
        SavedError::Broken(error) => fill(
            texts.page.storage_broken,
            &[("reason", &error_message(error, texts))],
        ),
    }
}

/// What is wrong, without the place.
pub(super) fn reason_text(why: &Reason, texts: &Catalogue) -> String {
    match why {
        Reason::EffectsNeedSchema => fill(
            texts.effects.need_schema,
            &[("schema", &WITH_EFFECTS.to_string())],
        ),
        Reason::NoEffects => texts.effects.no_effects.to_owned(),
        _ => reason(why, &texts.errors),
    }
}

fn reason(reason: &Reason, texts: &ErrorTexts) -> String {
    let plain = |text: &str| text.to_owned();
    let year = |text: &str, year: i32| fill(text, &[("year", &year.to_string())]);
    match reason {
        Reason::NotJson { line, column } => fill(
            texts.not_json,
            &[("line", &line.to_string()), ("column", &column.to_string())],
        ),
        Reason::NotFinite => plain(texts.not_finite),
        Reason::UnknownKey => plain(texts.unknown_key),
        Reason::Missing => plain(texts.missing),
        Reason::WrongType(expected) => fill(
            texts.wrong_type,
            &[("expected", expected_text(*expected, texts))],
        ),
        Reason::OutsideLimit(limit) => limit_text(*limit, texts),
        Reason::NotOneOf(choices) => fill(texts.not_one_of, &[("choices", &choices.join(", "))]),
        Reason::OtherSchema => fill(texts.other_schema, &[("schema", &SCHEMA.to_string())]),
        Reason::OneOrigin => plain(texts.one_origin),
        Reason::OnlyWithMunicipality => plain(texts.only_with_municipality),
        Reason::UnknownMunicipality => plain(texts.unknown_municipality),
        Reason::NoSuchAlternative => plain(texts.no_such_alternative),
        Reason::WrongLength { expected, found } => fill(
            texts.wrong_length,
            &[
                ("expected", &expected.to_string()),
                ("found", &found.to_string()),
            ],
        ),
        Reason::BandsStart => plain(texts.bands_start),
        Reason::BandsEnd => plain(texts.bands_end),
        Reason::BandReversed => plain(texts.band_reversed),
        Reason::BandsOverlap => plain(texts.bands_overlap),
        Reason::BandsGap => plain(texts.bands_gap),
        Reason::NoEdgeAt80 => plain(texts.no_edge_at_80),
        Reason::YearsNotAscending => plain(texts.years_not_ascending),
        Reason::BaseYearNotInSource => plain(texts.base_year_not_in_source),
        Reason::YearOutside { first, last } => fill(
            texts.year_outside,
            &[("first", &first.to_string()), ("last", &last.to_string())],
        ),
        Reason::TooManyYears => plain(texts.too_many_years),
        Reason::AgesDiffer { band } => fill(
            texts.ages_differ,
            &[
                ("from", &band.from.to_string()),
                ("to", &band.to.to_string()),
            ],
        ),
        Reason::NobodyOld { year: when } => year(texts.nobody_old, *when),
        Reason::NobodyWorking { year: when } => year(texts.nobody_working, *when),
        Reason::NoPlaces => plain(texts.no_places),
        Reason::UsersOfNobody => plain(texts.users_of_nobody),
        Reason::GrowthTooLow => plain(texts.growth_too_low),
        Reason::Overflow => plain(texts.overflow),
        Reason::Twice => plain(texts.twice),
        // Said with the other words of effects.
        Reason::EffectsNeedSchema | Reason::NoEffects => String::new(),
    }
}

fn expected_text(expected: Expected, texts: &ErrorTexts) -> &'static str {
    let [object, list, number, whole, text, truth, band, coverage] = texts.expected;
    match expected {
        Expected::Object => object,
        Expected::List => list,
        Expected::Number => number,
        Expected::WholeNumber => whole,
        Expected::Text => text,
        Expected::TrueOrFalse => truth,
        Expected::AgeBand => band,
        Expected::Coverage => coverage,
    }
}

/// A limit in words, in the numbers of the file.
fn limit_text(limit: Limit, texts: &ErrorTexts) -> String {
    let short = |value: f64| {
        let decimals = usize::from(value.fract().abs() > 0.0);
        number(value, decimals)
    };
    let (low, high) = (short(limit.low), short(limit.high));
    let values = [("low", low.as_str()), ("high", high.as_str())];
    let template = match (limit.low.is_finite(), limit.high.is_finite()) {
        (false, false) => texts.limit_finite,
        (true, false) if limit.low_included => texts.limit_least,
        (true, false) => texts.limit_above,
        (false, true) => texts.limit_most,
        (true, true) => texts.limit_between,
    };
    fill(template, &values)
}
