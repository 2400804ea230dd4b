//! Words about what measures move, in nynorsk.

use crate::text::EffectTexts;

pub(super) const EFFECTS: EffectTexts = EffectTexts {
    title: "Kva tiltaket verkar på",
    help: "Verknaden blir lagd til grepet i alle år tiltaket er i gang, og han gjeld fullt ut frå første år. Går tiltaket alt i dag, er verknaden med i tala for i dag og blir ikkje rekna på nytt. Skriv kvar du har talet frå.",
    add: "Legg til ein verknad",
    one: "Verknad {number}",
    remove: "Fjern verknad {number}",
    on: "Verkar på",
    groups: ["Grep", "Føresetnader"],
    change: "Endring, {unit}",
    evidence: "Kor godt underbygd",
    unknown: "grunnlag ikkje oppgitt",
    source: "Kjelde for verknaden",
    says: "{what} {change} {unit}",
    from_source: "Kjelde: {source}",
    with: "{measure} ({effects})",
    none: "Ingen kjend verknad, berre kostnad",
    change_missing: "Skriv kor mykje tiltaket endrar: {what}.",
    points: "prosentpoeng",
    of_prevalence: "prosent av førekomsten i dag",
    of_hours: "prosent av timane",
    percent: "prosent",
    need_schema: "finst ikkje i utgåve 1 av formatet; scenarioet må seie «schema»: {schema}",
    no_effects: "ingen tiltak har verknader, så dette er utgåve 1 av formatet",
};
