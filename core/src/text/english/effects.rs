//! Words about what measures move, in English.

use crate::text::EffectTexts;

pub(super) const EFFECTS: EffectTexts = EffectTexts {
    title: "What the measure affects",
    help: "The effect is added to the lever in every year the measure is running, in full from the first year. If the measure runs today already, its effect is in today's figures and is not counted again. Write where your number comes from.",
    add: "Add an effect",
    one: "Effect {number}",
    remove: "Remove effect {number}",
    on: "Affects",
    groups: ["Levers", "Assumptions"],
    change: "Change, {unit}",
    evidence: "How strong the evidence is",
    unknown: "evidence not stated",
    source: "Source of the effect",
    says: "{what} {change} {unit}",
    from_source: "Source: {source}",
    with: "{measure} ({effects})",
    none: "No known effect, only cost",
    change_missing: "Write how much the measure changes: {what}.",
    points: "percentage points",
    of_prevalence: "per cent of today's prevalence",
    of_hours: "per cent of the hours",
    percent: "per cent",
    need_schema: "does not exist in version 1 of the format; the scenario has to say “schema”: {schema}",
    no_effects: "no measure has effects, so this is version 1 of the format",
};
