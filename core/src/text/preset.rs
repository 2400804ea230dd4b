//! Texts about presets and goals.

use crate::preset::PresetId;

/// The texts of one preset.
#[derive(Clone, Copy)]
pub struct PresetText {
    /// Its name.
    pub name: &'static str,
    /// What it does, in one sentence.
    pub what: &'static str,
    /// Where it is written: figure, chapter or heading of the source.
    pub place: &'static str,
}

/// Texts about presets.
#[allow(missing_docs)] // The field's name and its text say what it is.
pub struct PresetTexts {
    pub title: &'static str,
    /// The presets, in the order of [`PresetId::all`].
    pub presets: [PresetText; 12],
    /// The names of the groups, in the order of [`PresetId::GROUPS`].
    pub groups: [&'static str; 7],
    /// Who stands behind it: the page.
    pub page: &'static str,
    /// `{author}`, `{date}`.
    pub by: &'static str,
    /// Beside one that is meant for another municipality: `{author}`.
    pub elsewhere: &'static str,
    pub apply: &'static str,
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

/// Texts about goals.
#[allow(missing_docs)] // The field's name and its text say what it is.
pub struct GoalTexts {
    pub title: &'static str,
    /// In the order of [`crate::goal::GoalKind::ALL`].
    pub kinds: [&'static str; 6],
    /// A `{value}` with its unit, in the same order.
    pub values: [&'static str; 6],
    /// `{value}`, `{year}`: at least, at most.
    pub bounds: [&'static str; 2],
    /// `{year}`.
    pub in_year: &'static str,
    pub every_year: &'static str,
    /// `{value}`, `{year}`, `{margin}`.
    pub met: &'static str,
    pub not_met: &'static str,
    pub no_year: &'static str,
    /// Labels of what can be drawn with one click: decided places, a plan's coverage, a plan's places,
    /// a strategy's share at home.
    pub suggestions: [&'static str; 4],
    /// What the share at home counts.
    pub at_home_note: &'static str,
    pub label: &'static str,
    pub add: &'static str,
    pub remove: &'static str,
}
