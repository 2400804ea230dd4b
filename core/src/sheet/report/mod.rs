//! The full report: everything that is said of a scenario, section by section, as texts, tables, bars and charts.

mod assumed;
mod charts;
mod explained;
mod municipality;
mod scenario;
mod sources;

pub(super) use assumed::{parameter_range, parameter_value};

use crate::chart::{LegendItem, Plot, Table};
use crate::compare::Beside;
use crate::explain::Bars;
use crate::method::Part;
use crate::text::{Catalogue, Long};

use super::Subject;
use super::moves::Move;
use sources::Cited;

/// A chart that is to be drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// What it shows, in a sentence.
    pub summary: String,
    /// What is drawn.
    pub plot: Plot,
    /// What its colours mean.
    pub legend: Vec<LegendItem>,
}

/// A part of a section.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading inside the section.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// A paragraph beside.
    Small(String),
    /// A list.
    List(Vec<String>),
    /// A list whose numbers are referred to.
    Numbered(Vec<String>),
    /// A table of numbers.
    Numbers(Table),
    /// A table of words: nothing in it stands under each other.
    Words(Table),
    /// Bars, and the name of their first column.
    Bars(Bars, &'static str),
    /// A chart.
    Chart(Box<Drawing>),
    /// Changes with whole reasons.
    Moves(Vec<Move>),
}

/// A section.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Its heading.
    pub title: String,
    /// What it holds, from the top.
    pub blocks: Vec<Block>,
}

/// The full report behind the one page.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// Its sections, in order; none is empty.
    pub sections: Vec<Section>,
}

impl Report {
    /// The report of a scenario. `beside` are the scenarios that stand side by side, this one first; one alone is
    /// compared with nothing.
    pub fn new(subject: &Subject, beside: &[Beside], long: &Long) -> Self {
        let texts = long.texts;
        let mut cited = Cited::default();
        let sections = vec![
            charts::section(subject, texts),
            explained::section(subject, texts),
            scenario::changes(subject, texts),
            scenario::measures(subject, texts),
            scenario::goals(subject, texts),
            scenario::compared(subject, beside, texts),
            assumed::levers(subject, &mut cited, texts),
            assumed::parameters(subject, &mut cited, texts),
            municipality::own_numbers(subject, texts),
            municipality::facts(subject, &mut cited, long),
            cited.section(long),
            word_list(texts),
            limits(subject, texts),
        ];
        Self {
            sections: sections
                .into_iter()
                .filter(|section| !section.blocks.is_empty())
                .collect(),
        }
    }
}

/// The word list, under the same heading as in «Om modellen».
fn word_list(texts: &Catalogue) -> Section {
    let words = texts.glossary.words.iter();
    let lines = words.map(|word| format!("{}: {}", word.term, word.explanation));
    let title = texts.method.parts.get(Part::Words as usize);
    Section {
        title: title.map_or("", |part| part.title).to_owned(),
        blocks: vec![Block::List(lines.collect())],
    }
}

/// What the model leaves out, credit and versions.
fn limits(subject: &Subject, texts: &Catalogue) -> Section {
    let left_out = texts.facts.not_modelled.map(str::to_owned);
    Section {
        title: texts.facts.not_modelled_title.to_owned(),
        blocks: vec![
            Block::List(left_out.to_vec()),
            Block::Text(super::page::credit(subject, texts)),
            Block::Text(super::page::versions(subject, texts)),
        ],
    }
}
