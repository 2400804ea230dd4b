//! The municipality's numbers: those that can be one's own and where each comes from, the packaged figures, and what to
//! know about them.

use crate::chart::{Row, Table, TableCell};
use crate::format::{fill, percent, whole};
use crate::own::{OwnField, origin, used};
use crate::scenario::PlacesBasis;
use crate::text::{Catalogue, Long, short};

use super::sources::Cited;
use super::{Block, Section, Subject};

/// The numbers that the model is set by, and where each comes from. Unit costs and staff factors stand among the
/// parameters.
pub(super) fn own_numbers(subject: &Subject, texts: &Catalogue) -> Section {
    let words = &texts.paper;
    let scenario = &subject.evaluation.scenario;
    let baseline = &subject.evaluation.prepared.baseline;
    let rows = OwnField::all().take(OwnField::MUNICIPAL).map(|field| {
        let text = texts.own.field(field, texts);
        let value = match used(field, scenario, baseline) {
            None => texts.numbers_page.national.to_owned(),
            Some(value) if field.is_truth() => {
                let yes = value > 0.0;
                if yes { texts.own.yes } else { texts.own.no }.to_owned()
            }
            Some(value) => format!("{} {}", short(value), text.unit),
        };
        let from = origin(field, scenario, subject.municipality);
        Row {
            head: text.label.to_owned(),
            cells: TableCell::texts([value, texts.own.origin(from).to_owned()]),
            chosen: false,
        }
    });
    Section {
        title: texts.numbers_page.own.to_owned(),
        blocks: vec![Block::Words(Table {
            caption: fill(
                words.own_caption,
                &[
                    ("place", &baseline.name),
                    ("year", &baseline.base_year.to_string()),
                ],
            ),
            head: std::iter::once(texts.uncertainty.figure)
                .chain(words.own_columns)
                .map(str::to_owned)
                .collect(),
            rows: rows.collect(),
        })],
    }
}

/// The packaged figures with their sources, and what to know about them.
pub(super) fn facts(subject: &Subject, cited: &mut Cited, long: &Long) -> Section {
    let texts = long.texts;
    let words = &texts.paper;
    let baseline = &subject.evaluation.prepared.baseline;
    let Some(municipality) = subject.municipality else {
        let name = baseline.name.as_str();
        return Section {
            title: texts.facts.title.to_owned(),
            blocks: vec![Block::Text(fill(
                texts.facts.own_baseline,
                &[("name", name)],
            ))],
        };
    };
    let rows = municipality.facts.iter().map(|fact| {
        let kind = texts.facts.kinds.get(fact.kind as usize).copied();
        Row {
            head: long.fact(&fact.key).to_owned(),
            cells: TableCell::texts([
                fact.year.to_string(),
                match fact.value {
                    None => texts.facts.missing.to_owned(),
                    Some(share) if fact.unit == "share" => percent(share, 1),
                    Some(number) => whole(number),
                },
                kind.unwrap_or_default().to_owned(),
                cited.numbers(&[fact.source]),
            ]),
            chosen: false,
        }
    });
    let mut blocks = vec![Block::Words(Table {
        caption: fill(
            words.facts_caption,
            &[("place", &municipality.baseline.name)],
        ),
        head: std::iter::once(texts.uncertainty.figure)
            .chain(words.fact_columns)
            .map(str::to_owned)
            .collect(),
        rows: rows.collect(),
    })];
    let mut notes = Vec::new();
    if baseline.places_basis == PlacesBasis::Estimate {
        notes.push(texts.country_page.places_estimated.to_owned());
    }
    notes.push(texts.country_page.facts_bases.to_owned());
    notes.extend(
        municipality
            .notes
            .iter()
            .map(|note| long.note(note).to_owned()),
    );
    blocks.push(Block::Heading(texts.facts.notes_title.to_owned()));
    blocks.push(Block::List(notes));
    Section {
        title: texts.facts.title.to_owned(),
        blocks,
    }
}
