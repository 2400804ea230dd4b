//! Words about what measures move.

use super::words::texts;

texts! {
    /// Words about what measures move.
    EffectTexts {
        /// Heading of a measure's effects in its form.
        title: &'static str,
        help: &'static str,
        add: &'static str,
        /// `{number}`: the effect's place in the form.
        one: &'static str,
        /// `{number}`.
        remove: &'static str,
        on: &'static str,
        /// Groups of what can be moved: levers, parameters.
        groups: [&'static str; 2],
        /// `{unit}`.
        change: &'static str,
        evidence: &'static str,
        /// Where nobody has said how strong the evidence is.
        unknown: &'static str,
        source: &'static str,
        /// `{what}`, `{change}` and `{unit}`.
        says: &'static str,
        /// `{source}`.
        from_source: &'static str,
        /// A measure with what it moves: `{measure}` and `{effects}`.
        with: &'static str,
        /// Of a measure that has no effect.
        none: &'static str,
        /// `{what}`.
        change_missing: &'static str,
        /// A difference between two per cents.
        points: &'static str,
        /// Of a lever that is a share of today's dementia.
        of_prevalence: &'static str,
        /// Of hours that all are multiplied with.
        of_hours: &'static str,
        /// Per cent, behind a value.
        percent: &'static str,
        /// Effects in a scenario that does not say the schema that has them: `{schema}`.
        need_schema: &'static str,
        /// That schema in a scenario without effects.
        no_effects: &'static str,
    }
}
