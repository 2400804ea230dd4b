//! What is printed: the scenario on one page (scenarioark), and the full report. Texts and tables only; they come from the
//! same data as the screen.

mod figures;
mod handed;
mod moves;
mod page;
mod premises;
mod report;
mod room;
mod years;

pub use figures::{PaperFigure, PaperValue};
pub use handed::{Handed, handed_on};
pub use moves::{Move, Moves, Said};
pub use page::Sheet;
pub use premises::Premise;
pub use report::{Block, Drawing, Report, Section};
pub use room::{ROOMS, Room};

use std::sync::Arc;

use crate::cases::Engine;
use crate::chart::Plot;
use crate::evaluation::Evaluation;
use crate::format::date;
use crate::goal::Goal;
use crate::municipality::Municipality;
use crate::scenario::Scenario;
use crate::shown::Shown;
use crate::state::{Entry, View};
use crate::uncertainty::{OnScreen, Tornado};

/// What is printed: one scenario as it stands on screen.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// What it is called on screen.
    pub name: &'a str,
    /// The scenario with its reasons.
    pub entry: &'a Entry,
    /// It, worked out.
    pub evaluation: &'a Evaluation,
    /// Its municipality with every lever untouched.
    pub today: &'a Scenario,
    /// The packaged municipality that it stands on, where there is one.
    pub municipality: Option<&'a Municipality>,
    /// What is on screen.
    pub view: View,
    /// The goals that are drawn.
    pub goals: &'a [Goal],
    /// What is said on screen.
    pub shown: &'a Shown,
    /// What the draws say; `None` until they are made.
    pub sure: Option<&'a OnScreen>,
    /// When and of what it is printed.
    pub made: Made<'a>,
}

/// When and of what something is printed.
#[derive(Clone, Copy, Debug)]
pub struct Made<'a> {
    /// Version of the packaged data.
    pub data: &'a str,
    /// The day: year, month, day.
    pub day: [i32; 3],
    /// SSB's tables that the page's figures come from.
    pub tables: &'a str,
    /// Versions of model and data of the link that was opened, where they were others.
    pub opened_with: Option<(&'a str, &'a str)>,
}

impl Made<'_> {
    /// The day as the language writes it.
    fn day(&self) -> String {
        let [year, month, day] = self.day;
        date(
            &year.to_string(),
            &format!("{month:02}"),
            &format!("{day:02}"),
        )
    }
}

impl Subject<'_> {
    /// Every parameter to both ends of its range, in the year on screen.
    fn tornado(&self) -> Tornado {
        let evaluation = self.evaluation;
        let inputs = evaluation.scenario.inputs(evaluation.prepared.end_year());
        let ranges = &self.entry.ranges;
        Tornado::new(&mut self.engine(), &inputs, ranges, self.view.shown_year)
    }

    fn engine(&self) -> Engine {
        Engine::new(
            Arc::clone(&self.evaluation.prepared),
            self.evaluation.scenario.dementia_reference,
        )
    }

    /// A chart as it is on screen: with the goals, and with the band of the draws.
    fn plot(&self, chart: crate::chart::ChartId, texts: &crate::text::Catalogue) -> Plot {
        let mut plot = chart.plot(self.evaluation, self.view, texts);
        if let Plot::Years(years) = &mut plot {
            let goals = crate::goal::chart_layers(self.goals, chart, self.view);
            years.layers.extend(goals);
        }
        if let Some(sure) = self.sure {
            sure.put_on(chart, &mut plot);
        }
        plot
    }

    /// What the colours of a chart mean.
    fn legend(&self, chart: crate::chart::ChartId) -> Vec<crate::chart::LegendItem> {
        let mut legend = self.shown.chart(chart).legend.clone();
        legend.extend(self.sure.and_then(|sure| sure.legend_of(chart)).cloned());
        legend
    }
}
