//! What is said of every export: whose numbers they are, where they come from, what the model does not say, which versions
//! made them; and the list of levers and parameters behind them.

use crate::codec::Cell;
use crate::evaluation::Evaluation;
use crate::figure::{basis, lever_reading, parameter_decimals, parameter_scale};
use crate::format::{self, fill};
use crate::model::MODEL_VERSION;
use crate::model::lever::LeverId;
use crate::model::parameter::ParameterId;
use crate::municipality::Municipality;
use crate::own::{NumberOrigin, OwnField, origin};
use crate::scenario::{Field, Origin};
use crate::state::Entry;
use crate::text::Long;

use super::ssb::TABLES;
use super::xlsx::Sheet;

/// What an export is made of, beside the numbers.
#[derive(Clone, Copy)]
pub struct Credit<'a> {
    /// The scenario worked out.
    pub evaluation: &'a Evaluation,
    /// Its packaged municipality.
    pub municipality: Option<&'a Municipality>,
    /// The scenario with its reasons.
    pub entry: &'a Entry,
    /// Its name.
    pub name: &'a str,
    /// Version of the packaged data.
    pub data: &'a str,
    /// Today, as it is written.
    pub date: &'a str,
    /// Where the page is.
    pub address: &'a str,
}

/// A day as the page's language writes it.
pub fn day(year: u32, month: u32, day: u32) -> String {
    format::date(
        &year.to_string(),
        &format!("{month:02}"),
        &format!("{day:02}"),
    )
}

impl Credit<'_> {
    /// A line for each thing to say; of numbers that are `apart` from the scenario only what goes for all.
    pub fn notes(&self, long: &Long, apart: bool) -> Vec<String> {
        let texts = long.texts;
        let (words, page, facts) = (&texts.exports, &texts.page, &texts.facts);
        let mut notes = if apart { Vec::new() } else { self.whose(long) };
        notes.push(fill(page.credit, &[("tables", TABLES)]));
        let left_out: Vec<String> = facts.not_modelled.iter().map(|item| small(item)).collect();
        notes.push(fill(words.not_modelled, &[("list", &left_out.join(", "))]));
        let versions = [("model", MODEL_VERSION), ("data", self.data)];
        let made = [("date", self.date), ("address", self.address)];
        let made = [fill(words.made, &made), fill(page.versions, &versions)];
        notes.push(made.join(" "));
        notes
    }

    /// Whose numbers they are, and how they are known.
    fn whose(&self, long: &Long) -> Vec<String> {
        let texts = long.texts;
        let (words, facts) = (&texts.exports, &texts.facts);
        let place = &self.evaluation.prepared.baseline.name;
        let basis = basis(self.evaluation, texts);
        let mut notes = vec![fill(
            words.of,
            &[("place", place), ("name", self.name), ("basis", basis)],
        )];
        match self.municipality {
            None => notes.push(fill(facts.own_baseline, &[("name", place)])),
            Some(_) if matches!(self.evaluation.scenario.origin, Origin::Baseline(_)) => {
                notes.push(texts.numbers_page.population_own.to_owned());
            }
            Some(municipality) => {
                let mut known = municipality.facts.iter();
                let projection = known.find(|fact| fact.key == "projection");
                let kind = projection.and_then(|fact| facts.kinds.get(fact.kind as usize));
                if let Some(kind) = kind.filter(|kind| !kind.is_empty()) {
                    notes.push(fill(words.projection, &[("kind", kind)]));
                }
            }
        }
        let own = self.own(long);
        if !own.is_empty() {
            notes.push(fill(words.own, &[("list", &own.join(", "))]));
        }
        notes
    }

    /// The names of the numbers that are the user's own.
    fn own(&self, long: &Long) -> Vec<String> {
        let scenario = &self.evaluation.scenario;
        let own = OwnField::all()
            .filter(|&field| origin(field, scenario, self.municipality) == NumberOrigin::Own);
        own.map(|field| long.texts.own.field(field, long.texts).label.to_owned())
            .collect()
    }

    /// The levers with the user's reasons, and every parameter with its source.
    pub fn about(&self, long: &Long) -> Sheet {
        let texts = long.texts;
        let words = &texts.exports;
        let heading =
            |names: &[&str]| -> Vec<Cell> { names.iter().map(|name| Cell::text(*name)).collect() };
        let mut rows = vec![heading(&words.lever_head)];
        for id in LeverId::ALL {
            rows.push(self.lever(id, long));
        }
        let care = self.evaluation.scenario.levers.family_care;
        let chosen = texts.panel.family_choices.get(care as usize);
        rows.push(vec![
            Cell::text(texts.levers.family_care.label),
            Cell::text(chosen.copied().unwrap_or_default()),
            Cell::Empty,
            Cell::Empty,
            Cell::text(self.entry.reason(Field::FamilyCare).unwrap_or_default()),
        ]);
        rows.push(Vec::new());
        rows.push(heading(&words.parameter_head));
        for &id in ParameterId::ALL {
            rows.push(self.parameter(id, long));
        }
        Sheet {
            name: words.about.to_owned(),
            rows,
            headed: false,
        }
    }

    fn lever(&self, id: LeverId, long: &Long) -> Vec<Cell> {
        let texts = long.texts;
        let reading = lever_reading(id, self.evaluation, texts);
        let number = |value: f64| match id {
            LeverId::TargetYear => Cell::Year(value),
            _ => Cell::number(value * reading.shown_per_unit, 1),
        };
        vec![
            Cell::text(texts.levers.of(id).label),
            Cell::text(reading.strong.as_str()),
            number(reading.value),
            number(reading.today),
            Cell::text(self.entry.reason(Field::Lever(id)).unwrap_or_default()),
        ]
    }

    fn parameter(&self, id: ParameterId, long: &Long) -> Vec<Cell> {
        let texts = long.texts;
        let spec = id.spec();
        let (scale, decimals) = (parameter_scale(spec.unit), parameter_decimals(spec));
        let number = |value: f64| Cell::number(value * scale, decimals);
        let end = |value: Option<f64>| value.map_or(Cell::Empty, number);
        let unit = texts.panel.units.get(spec.unit as usize);
        let sources = spec.sources.iter().map(|source| {
            let citation = long.citation(source.key());
            [citation.publisher, citation.title].join(": ")
        });
        vec![
            Cell::text(texts.parameter(id)),
            number(self.evaluation.scenario.parameters.get(id)),
            Cell::text(unit.copied().unwrap_or_default()),
            end(spec.low),
            end(spec.high),
            Cell::text(sources.collect::<Vec<_>>().join("; ")),
            Cell::text(spec.year),
            Cell::text(texts.strength(spec.strength)),
        ]
    }
}

/// With a small letter first, inside a sentence.
fn small(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_lowercase);
    first.chain(letters).collect()
}
