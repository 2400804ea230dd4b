//! Effects of measures in the units and words of the page.

use crate::format::{fill, number, signed};
use crate::model::effect::{Effect, Moves};
use crate::model::lever::LeverId;
use crate::model::parameter::ParameterUnit;
use crate::text::Catalogue;

use super::{parameter_decimals, parameter_scale};

/// The most decimals that a change is shown with.
const MOST_DECIMALS: usize = 4;

/// The name of what is moved.
pub fn moved_name(on: Moves, texts: &Catalogue) -> &'static str {
    match on {
        Moves::Lever(id) => texts.levers.of(id).label,
        Moves::Parameter(id) => texts.parameter(id),
    }
}

/// What a change is multiplied with to be shown. Shares and factors are shown in per cent: nobody thinks in factors.
pub fn effect_scale(on: Moves) -> f64 {
    match on {
        Moves::Parameter(id) if id.spec().unit != ParameterUnit::Factor => {
            parameter_scale(id.spec().unit)
        }
        _ => 100.0,
    }
}

/// The unit of a change as it is shown.
pub fn effect_unit(on: Moves, texts: &Catalogue) -> &'static str {
    let words = &texts.effects;
    match on {
        Moves::Lever(LeverId::Prevalence) => words.of_prevalence,
        Moves::Lever(_) => words.points,
        Moves::Parameter(id) => match id.spec().unit {
            ParameterUnit::Factor => words.of_hours,
            ParameterUnit::Share => words.points,
            unit => unit_text(unit, texts),
        },
    }
}

/// The unit of a value as it is shown.
pub(super) fn value_unit(on: Moves, texts: &Catalogue) -> &'static str {
    match on {
        Moves::Parameter(id) => match id.spec().unit {
            ParameterUnit::Factor | ParameterUnit::Share => texts.effects.percent,
            unit => unit_text(unit, texts),
        },
        Moves::Lever(_) => texts.effects.percent,
    }
}

fn unit_text(unit: ParameterUnit, texts: &Catalogue) -> &'static str {
    let units = &texts.panel.units;
    units.get(unit as usize).copied().unwrap_or_default()
}

/// Decimals that numbers of it are shown with, at least.
fn decimals(on: Moves) -> usize {
    match on {
        Moves::Lever(id) => id.spec().decimals.max(1),
        Moves::Parameter(id) if id.spec().unit == ParameterUnit::Factor => 1,
        Moves::Parameter(id) => parameter_decimals(id.spec()),
    }
}

/// As many decimals as these values of the same thing need.
pub(super) fn enough_decimals(on: Moves, shown: &[f64]) -> usize {
    let whole = |value: f64, decimals: usize| {
        let scaled = value * 10_f64.powi(i32::try_from(decimals).unwrap_or(0));
        (scaled - scaled.round()).abs() < 1e-6
    };
    (decimals(on)..MOST_DECIMALS)
        .find(|&decimals| shown.iter().all(|&value| whole(value, decimals)))
        .unwrap_or(MOST_DECIMALS)
}

/// How far an effect moves, for the field that it is typed in.
pub fn effect_field(effect: &Effect) -> String {
    let shown = effect.change * effect_scale(effect.on);
    number(shown, enough_decimals(effect.on, &[shown]))
}

/// An effect in words: «Vridning mot hjemmetjenester +2,0 prosentpoeng».
pub fn effect_text(effect: &Effect, texts: &Catalogue) -> String {
    let shown = effect.change * effect_scale(effect.on);
    fill(
        texts.effects.says,
        &[
            ("what", moved_name(effect.on, texts)),
            (
                "change",
                &signed(shown, enough_decimals(effect.on, &[shown])),
            ),
            ("unit", effect_unit(effect.on, texts)),
        ],
    )
}

/// The effects of a measure in words; empty where it has none.
pub fn effects_text(effects: &[Effect], texts: &Catalogue) -> String {
    let said = effects.iter().map(|effect| effect_text(effect, texts));
    said.collect::<Vec<_>>().join("; ")
}

/// How strong the evidence of an effect is, in a word.
pub fn effect_strength(effect: &Effect, texts: &Catalogue) -> &'static str {
    effect
        .evidence
        .map_or(texts.effects.unknown, |strength| texts.strength(strength))
}

/// An effect with how strong its evidence is and where it is found, for lists and files.
pub fn effect_line(effect: &Effect, texts: &Catalogue) -> String {
    let mut line = format!(
        "{} ({})",
        effect_text(effect, texts),
        effect_strength(effect, texts)
    );
    if let Some(source) = effect.source.as_deref().filter(|source| !source.is_empty()) {
        line.push_str(". ");
        line.push_str(&fill(texts.effects.from_source, &[("source", source)]));
    }
    line
}
