//! The four charts with findings, summaries and tables, and the staircase in its other units.

use crate::chart::ChartId;
use crate::state::{StaircaseUnit, View};
use crate::text::Catalogue;

use super::{Block, Drawing, Section, Subject};

const UNITS: [StaircaseUnit; 3] = [
    StaircaseUnit::Persons,
    StaircaseUnit::Fte,
    StaircaseUnit::Money,
];

pub(super) fn section(subject: &Subject, texts: &Catalogue) -> Section {
    let mut blocks = Vec::new();
    for id in ChartId::ALL {
        let words = &subject.shown.chart(id).words;
        blocks.push(Block::Heading(words.finding.clone()));
        blocks.push(Block::Small(words.subtitle.clone()));
        blocks.push(Block::Chart(Box::new(Drawing {
            summary: words.summary.clone(),
            plot: subject.plot(id, texts),
            legend: subject.legend(id),
        })));
        blocks.push(Block::Text(words.summary.clone()));
        let table = |view: View| Block::Numbers(id.table(subject.evaluation, view, texts));
        blocks.push(table(subject.view));
        if id == ChartId::Stairs {
            let others = UNITS
                .into_iter()
                .filter(|unit| *unit != subject.view.staircase);
            blocks.extend(others.map(|staircase| {
                table(View {
                    staircase,
                    ..subject.view
                })
            }));
        }
    }
    Section {
        title: texts.paper.charts.to_owned(),
        blocks,
    }
}
