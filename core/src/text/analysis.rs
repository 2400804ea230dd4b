//! The words of the analyses: answers with their numbers put in, labels, and why a printed figure
//! cannot be made again.

use serde_json::{Map, Value, json};

use crate::analysis::finding::{
    Answer, AnswerId, Finding, Grid, Label, Question, Said, Unit, Value as Number,
};
use crate::chart::{Row, Table, TableCell};
use crate::codec::Cell;
use crate::format::{fill, number, percent, ungrouped};
use crate::model::age::{Band, OLDEST};
use crate::model::source::Source;
use crate::plan::Cited;

use super::Keyed;

/// Why a printed figure cannot be made again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotReproducedText<'a> {
    /// Which figure.
    pub figure: &'a str,
    /// Why not.
    pub why: &'a str,
    /// What it would take.
    pub needs: &'a str,
}

/// Every text of the analyses in one language, as it is written.
pub struct AnalysisTexts {
    /// The titles.
    pub questions: &'static [(Question, &'static str)],
    /// The answers, with the names of [`AnswerId`] in curly brackets.
    pub answers: &'static [(AnswerId, &'static str)],
    /// Labels and notes by key; `{of}` takes what the label is about.
    pub words: &'static [Keyed],
    /// What cannot be made again, by key.
    pub not_reproduced: &'static [(&'static str, NotReproducedText<'static>)],
}

/// The packaged file of one language. The page fetches it when an analysis is first opened, so that
/// the first load stays small.
pub fn write_analysis(texts: &AnalysisTexts) -> Value {
    let words = |texts: &[Keyed]| -> Map<String, Value> {
        let fields = texts.iter();
        fields
            .map(|(key, text)| ((*key).to_owned(), json!(text)))
            .collect()
    };
    let questions: Vec<Keyed> = texts
        .questions
        .iter()
        .map(|(id, text)| (id.key(), *text))
        .collect();
    let answers: Vec<Keyed> = texts
        .answers
        .iter()
        .map(|(id, text)| (id.key(), *text))
        .collect();
    let not_reproduced = texts.not_reproduced.iter().map(|(key, text)| {
        let value = json!({"figure": text.figure, "why": text.why, "needs": text.needs});
        ((*key).to_owned(), value)
    });
    json!({
        "questions": words(&questions),
        "answers": words(&answers),
        "words": words(texts.words),
        "not_reproduced": not_reproduced.collect::<Map<_, _>>(),
    })
}

/// The texts of the analyses as the page has fetched them.
#[derive(Clone, Debug, PartialEq)]
pub struct AnalysisWords(Value);

impl AnalysisWords {
    /// Reads a packaged file; `None` where it is not one.
    pub fn read(text: &str) -> Option<Self> {
        let value = crate::codec::parse(text).ok()?;
        value.get("questions")?;
        Some(Self(value))
    }

    /// A text; empty where there is none, which a test rules out.
    fn text(&self, path: &[&str]) -> &str {
        let mut value = Some(&self.0);
        for key in path {
            value = value.and_then(|value| value.get(key));
        }
        value.and_then(Value::as_str).unwrap_or_default()
    }

    /// A question with nothing put in, for lists.
    pub fn question(&self, question: Question) -> &str {
        self.text(&["questions", question.key()])
    }

    /// The title of a view: the question with what the answer has put in.
    pub fn title(&self, finding: &Finding) -> String {
        self.filled(self.question(finding.question), &finding.answer)
    }

    /// The words for a key, of a label or a note.
    pub fn word(&self, key: &str) -> &str {
        self.text(&["words", key])
    }

    /// Why a printed figure cannot be made again; all empty where the key is not known.
    pub fn not_reproduced(&self, key: &str) -> NotReproducedText<'_> {
        let part = |part| self.text(&["not_reproduced", key, part]);
        NotReproducedText {
            figure: part("figure"),
            why: part("why"),
            needs: part("needs"),
        }
    }

    /// A label as text.
    pub fn label(&self, label: &Label) -> String {
        match label {
            Label::Key(key) => match self.word(key) {
                // A municipality that the user has written in small letters.
                "" => key.clone().into_owned(),
                word => word.to_owned(),
            },
            Label::Name(name) => name.clone(),
            Label::Year(year) => year.to_string(),
            Label::Share(share) => percent(*share, share_decimals(*share)),
            Label::Ages(band) => ages(*band),
            Label::Of(key, of) => fill(self.word(key), &[("of", &self.label(of))]),
        }
    }

    /// A label as text that stands by itself, with a capital letter first.
    pub fn capital(&self, label: &Label) -> String {
        let text = self.label(label);
        let mut letters = text.chars();
        match letters.next() {
            Some(first) if first.is_lowercase() => first.to_uppercase().chain(letters).collect(),
            _ => text,
        }
    }

    /// Where in its document something is printed, such as «kapittel 2.4, side 28, figur 8»; empty for
    /// a whole table of a statistical office.
    pub fn place(&self, cited: &Cited) -> String {
        let Some(at) = &cited.at else {
            return String::new();
        };
        let slides = matches!(
            cited.source,
            Source::AgendaKaupang2018 | Source::SunndalPlan2023
        );
        let numbered = at.chapter.starts_with(|c: char| c.is_ascii_digit());
        let chapter = if numbered { "at_chapter" } else { "at_title" };
        let page = if slides { "at_slide" } else { "at_page" };
        let mut parts = vec![fill(self.word(chapter), &[("of", &at.chapter)])];
        for (key, of) in [
            (page, at.page.map(|page| page.to_string())),
            ("at_table", at.table.clone()),
            ("at_figure", at.figure.clone()),
        ] {
            if let Some(of) = of {
                parts.push(fill(self.word(key), &[("of", &of)]));
            }
        }
        parts.join(", ")
    }

    /// The answer as a sentence.
    pub fn answer(&self, answer: &Answer) -> String {
        let template = self.text(&["answers", answer.id.key()]);
        self.filled(template, answer)
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
pub fn value_text(value: Number) -> String {
    match value.unit {
        Unit::Share => percent(value.number, value.unit.decimals()),
        // A year has no space between its thousands.
        Unit::Year => ungrouped(value.number, 0),
        unit => number(value.number, unit.decimals()),
    }
}

/// «16 %», but «16,4 %».
fn share_decimals(share: f64) -> usize {
    let tenths = (share * 1000.0).round();
    usize::from((tenths % 10.0).abs() > 0.0)
}

/// A number of a finding as a cell.
fn table_cell(value: Number) -> TableCell {
    TableCell {
        text: value_text(value),
        cell: match value.unit {
            Unit::Share => Cell::share(value.number, value.unit.decimals()),
            Unit::Year => Cell::Year(value.number),
            unit => Cell::number(value.number, unit.decimals()),
        },
    }
}

/// Ages as text, such as «65–69» and «90+».
fn ages(band: Band) -> String {
    if band.to >= OLDEST {
        format!("{}+", band.from)
    } else {
        format!("{}–{}", band.from, band.to)
    }
}

/// A finding's table for the page; `caption` is what it shows.
pub fn finding_table(grid: &Grid, caption: String, first: &str, words: &AnalysisWords) -> Table {
    let head = std::iter::once(first.to_owned());
    Table {
        caption,
        head: head
            .chain(grid.columns.iter().map(|label| words.capital(label)))
            .collect(),
        rows: grid
            .rows
            .iter()
            .map(|row| Row {
                head: words.capital(&row.label),
                cells: row
                    .cells
                    .iter()
                    .map(|cell| cell.map_or_else(|| TableCell::none(""), table_cell))
                    .collect(),
                chosen: false,
            })
            .collect(),
    }
}
