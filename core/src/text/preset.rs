//! Texts about presets and goals.

use super::words::texts;
use crate::preset::PresetId;

texts! {
/// The texts of one preset.
PresetText {
    /// Its name.
    name: &'static str,
    /// What it does, in one sentence.
    what: &'static str,
    /// Where it is written: figure, chapter or heading of the source.
    place: &'static str,
}
}

texts! {
/// Texts about presets.
PresetTexts {
    title: &'static str,
    /// The presets, in the order of [`PresetId::all`].
    presets: [PresetText; 12],
    /// The names of the groups, in the order of [`PresetId::GROUPS`].
    groups: [&'static str; 7],
    /// Who stands behind it: the page.
    page: &'static str,
    /// `{author}`, `{date}`.
    by: &'static str,
    /// Beside one that is meant for another municipality: `{author}`.
    elsewhere: &'static str,
    apply: &'static str,
}
}

impl PresetTexts {
    /// The texts of one preset.
    pub fn of(&self, id: PresetId) -> PresetText {
        let place = PresetId::all().position(|known| known == id);
        let [first, ..] = self.presets;
        place
            .and_then(|place| self.presets.get(place))
            .copied()
            .unwrap_or(first)
    }
}

texts! {
/// Texts about goals.
GoalTexts {
    title: &'static str,
    /// In the order of [`crate::goal::GoalKind::ALL`].
    kinds: [&'static str; 6],
    /// A `{value}` with its unit, in the same order.
    values: [&'static str; 6],
    /// `{value}`, `{year}`: at least, at most.
    bounds: [&'static str; 2],
    /// `{year}`.
    in_year: &'static str,
    every_year: &'static str,
    /// `{value}`, `{year}`, `{margin}`.
    met: &'static str,
    not_met: &'static str,
    no_year: &'static str,
    /// Labels of what can be drawn with one click: decided places, a plan's coverage, a plan's places,
    /// a strategy's share at home.
    suggestions: [&'static str; 4],
    /// What the share at home counts.
    at_home_note: &'static str,
    label: &'static str,
    add: &'static str,
    remove: &'static str,
}
}
