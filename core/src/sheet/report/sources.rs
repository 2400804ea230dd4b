//! The list of sources: each is cited once, by its number.

use crate::model::source::Source;
use crate::text::Long;

use super::{Block, Section};

/// What has been cited so far.
#[derive(Default)]
pub(super) struct Cited(Vec<Source>);

impl Cited {
    /// The numbers of some sources: «1, 4». The project's own assumption is no source.
    pub(super) fn numbers(&mut self, sources: &[Source]) -> String {
        let known = sources.iter().filter(|one| **one != Source::Assumption);
        let places = known.map(|source| {
            let place = self.0.iter().position(|cited| cited == source);
            place.unwrap_or_else(|| {
                self.0.push(*source);
                self.0.len() - 1
            })
        });
        let mut places: Vec<usize> = places.collect();
        places.sort_unstable();
        let numbers = places.into_iter().map(|place| (place + 1).to_string());
        numbers.collect::<Vec<_>>().join(", ")
    }

    /// The list.
    pub(super) fn section(&self, long: &Long) -> Section {
        let lines = self.0.iter().map(|source| {
            let citation = long.citation(source.key());
            let year = citation.year;
            let address = citation.url.map(|url| format!(" {url}"));
            format!(
                "{}: {} ({year}).{}",
                citation.publisher,
                citation.title,
                address.unwrap_or_default()
            )
        });
        Section {
            title: long.texts.figures.sources.to_owned(),
            blocks: vec![Block::Numbered(lines.collect())],
        }
    }
}
