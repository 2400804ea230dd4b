//! Why it turns out so, and which assumption matters most.

use crate::attribution::Attribution;
use crate::explain::{FIGURES, sensitivity, why};
use crate::model::series::Series;
use crate::text::Catalogue;

use super::{Block, Section, Subject};

/// How many assumptions are shown for each result.
const MOST: usize = 8;

/// The results whose assumptions are ranked; those left out follow from them.
const RANKED: [Series; 4] = [
    Series::PlacesNeeded,
    Series::UnmetDecided,
    Series::Fte,
    Series::Cost,
];

pub(super) fn section(subject: &Subject, texts: &Catalogue) -> Section {
    let words = &texts.uncertainty;
    let evaluation = subject.evaluation;
    let inputs = evaluation.scenario.inputs(evaluation.prepared.end_year());
    let attribution = Attribution::new(&mut subject.engine(), &inputs, subject.view.shown_year);
    let tornado = subject.tornado();
    let mut blocks = vec![
        Block::Heading(words.why.to_owned()),
        Block::Small(words.order.to_owned()),
    ];
    for series in FIGURES {
        blocks.push(Block::Bars(why(&attribution, series, texts), words.part));
    }
    blocks.push(Block::Heading(words.tornado.to_owned()));
    for series in RANKED {
        let bars = sensitivity(&tornado, series, MOST, texts);
        if !bars.rows.is_empty() {
            blocks.push(Block::Bars(bars, words.assumption));
        }
    }
    Section {
        title: words.title.to_owned(),
        blocks,
    }
}
