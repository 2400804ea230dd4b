//! Words about what measures move, in bokmål.

use crate::text::EffectTexts;

pub(super) const EFFECTS: EffectTexts = EffectTexts {
    title: "Hva tiltaket virker på",
    help: "Virkningen legges til grepet i alle år tiltaket er i gang, og den gjelder fullt ut fra første år. Går tiltaket allerede i dag, er virkningen med i dagens tall og telles ikke på nytt. Skriv hvor du har tallet fra.",
    add: "Legg til en virkning",
    one: "Virkning {number}",
    remove: "Fjern virkning {number}",
    on: "Virker på",
    groups: ["Grep", "Forutsetninger"],
    change: "Endring, {unit}",
    evidence: "Hvor godt belagt",
    unknown: "belegg ikke oppgitt",
    source: "Kilde for virkningen",
    says: "{what} {change} {unit}",
    from_source: "Kilde: {source}",
    with: "{measure} ({effects})",
    none: "Ingen kjent virkning, bare kostnad",
    change_missing: "Skriv hvor mye tiltaket endrer: {what}.",
    points: "prosentpoeng",
    of_prevalence: "prosent av dagens forekomst",
    of_hours: "prosent av timene",
    percent: "prosent",
    need_schema: "finnes ikke i utgave 1 av formatet; scenariet må si «schema»: {schema}",
    no_effects: "ingen tiltak har virkninger, så dette er utgave 1 av formatet",
};
