//! The words of the analyses: answers with their numbers put in, labels, and why a printed figure
//! cannot be made again.

use crate::analysis::finding::{Answer, AnswerId, Finding, Label, Question, Said, Unit, Value};
use crate::format::{NO_BREAK, fill, number, percent};
use crate::model::age::{Band, OLDEST};

use super::Keyed;

/// Why a printed figure cannot be made again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotReproducedText {
    /// Which figure.
    pub figure: &'static str,
    /// Why not.
    pub why: &'static str,
    /// What it would take.
    pub needs: &'static str,
}

/// Every text of the analyses in one language.
pub struct AnalysisTexts {
    /// The titles.
    pub questions: &'static [(Question, &'static str)],
    /// The answers, with the names of [`AnswerId`] in curly brackets.
    pub answers: &'static [(AnswerId, &'static str)],
    /// Labels and notes by key; `{of}` takes what the label is about.
    pub words: &'static [Keyed],
    /// What cannot be made again, by key.
    pub not_reproduced: &'static [(&'static str, NotReproducedText)],
}

impl AnalysisTexts {
    /// A question with nothing put in, for lists.
    pub fn question(&self, question: Question) -> &'static str {
        let found = self.questions.iter().find(|(id, _)| *id == question);
        found.map_or("", |(_, text)| text)
    }

    /// The title of a view: the question with what the answer has put in.
    pub fn title(&self, finding: &Finding) -> String {
        self.filled(self.question(finding.question), &finding.answer)
    }

    /// The words for a key; empty where there are none, which a test rules out.
    pub fn word(&self, key: &str) -> &'static str {
        let found = self.words.iter().find(|(known, _)| *known == key);
        found.map_or("", |(_, text)| text)
    }

    /// Why a printed figure cannot be made again.
    pub fn not_reproduced(&self, key: &str) -> Option<NotReproducedText> {
        let found = self.not_reproduced.iter().find(|(known, _)| *known == key);
        found.map(|(_, text)| *text)
    }

    /// A label as text.
    pub fn label(&self, label: &Label) -> String {
        match label {
            Label::Key(key) => self.word(key).to_owned(),
            Label::Name(name) => name.clone(),
            Label::Year(year) => year.to_string(),
            Label::Share(share) => percent(*share, share_decimals(*share)),
            Label::Ages(band) => ages(*band),
            Label::Of(key, of) => fill(self.word(key), &[("of", &self.label(of))]),
        }
    }

    /// The answer as a sentence.
    pub fn answer(&self, answer: &Answer) -> String {
        let found = self.answers.iter().find(|(id, _)| *id == answer.id);
        self.filled(found.map_or("", |(_, text)| text), answer)
    }

    /// A text with what the answer has put in.
    fn filled(&self, template: &str, answer: &Answer) -> String {
        let said: Vec<(&str, String)> = answer
            .values
            .iter()
            .map(|(name, said)| {
                let text = match said {
                    Said::Value(value) => value_text(*value),
                    Said::Label(label) => self.label(label),
                };
                (*name, text)
            })
            .collect();
        let values: Vec<(&str, &str)> = said
            .iter()
            .map(|(name, text)| (*name, text.as_str()))
            .collect();
        fill(template, &values)
    }
}

/// A number as text; per cent with its sign, other units without their names.
pub fn value_text(value: Value) -> String {
    match value.unit {
        Unit::Share => percent(value.number, value.unit.decimals()),
        // A year has no space between its thousands.
        Unit::Year => number(value.number, 0).replace(NO_BREAK, ""),
        unit => number(value.number, unit.decimals()),
    }
}

/// «16 %», but «16,4 %».
fn share_decimals(share: f64) -> usize {
    let tenths = (share * 1000.0).round();
    usize::from((tenths % 10.0).abs() > 0.0)
}

/// Ages as text, such as «65–69» and «90+».
fn ages(band: Band) -> String {
    if band.to >= OLDEST {
        format!("{}+", band.from)
    } else {
        format!("{}–{}", band.from, band.to)
    }
}
