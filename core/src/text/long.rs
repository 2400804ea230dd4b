//! What is not read on the first screen: help, notes, formulas, citations, and the texts of the views that come later.
//! Packaged as `data/text/<language>.later.json` and fetched by the page when one of them is first needed, so that the
//! first load stays small.

use serde_json::{Map, Value, json};

use crate::model::lever::LeverId;
use crate::model::parameter::ParameterId;
use crate::model::source::Source;

use super::{Catalogue, FormulaId, FormulaText, Keyed, LeverHelp, LeverTexts, ParameterText};

/// Every long text in one language.
pub struct LongCatalogue {
    /// Help for every lever.
    pub levers: LeverTexts,
    /// Help for every parameter, in order.
    pub parameters: [ParameterText; 33],
    /// What to know about a packaged municipality, by key.
    pub notes: &'static [Keyed],
    /// Names of the figures about a municipality, by key.
    pub facts: &'static [Keyed],
    /// The formulas behind the key figures.
    pub formulas: &'static [(FormulaId, FormulaText)],
    /// What stands in another language in these texts, and which.
    pub foreign: &'static [Keyed],
    /// What citations say in Norwegian beside their titles, and the same in this language.
    pub cited: &'static [Keyed],
}

/// A part of a lever's help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HelpPart {
    /// What it is.
    What,
    /// Today's value here: `{place}`, `{here}`.
    Here,
    /// The national value.
    National,
    /// What is known.
    Evidence,
    /// What to watch.
    Watch,
    /// Who is affected.
    Affected,
    /// Why the range is what it is.
    Limits,
}

impl HelpPart {
    const fn key(self) -> &'static str {
        match self {
            Self::What => "what",
            Self::Here => "here",
            Self::National => "national",
            Self::Evidence => "evidence",
            Self::Watch => "watch",
            Self::Affected => "affected",
            Self::Limits => "limits",
        }
    }
}

fn help(help: &LeverHelp) -> Value {
    let parts = [
        (HelpPart::What, help.what),
        (HelpPart::Here, help.here),
        (HelpPart::National, help.national),
        (HelpPart::Evidence, help.evidence),
        (HelpPart::Watch, help.watch),
        (HelpPart::Affected, help.affected),
        (HelpPart::Limits, help.limits),
    ];
    let mut object = Map::new();
    for (part, text) in parts {
        object.insert(part.key().to_owned(), json!(text));
    }
    Value::Object(object)
}

/// The packaged file of one language; `words` are the texts of the catalogue that are not on the first screen.
pub fn write_long(texts: &LongCatalogue, words: Value) -> Value {
    let levers = LeverId::ALL
        .into_iter()
        .map(|id| (id.spec().key, texts.levers.of(id)))
        .chain([("family_care", &texts.levers.family_care)])
        .map(|(key, text)| (key.to_owned(), help(text)));
    let parameters = ParameterId::ALL
        .iter()
        .zip(&texts.parameters)
        .map(|(id, text)| (id.spec().key.to_owned(), json!(text.help)));
    let keyed = |texts: &[Keyed]| -> Map<String, Value> {
        let fields = texts
            .iter()
            .map(|(key, text)| ((*key).to_owned(), json!(text)));
        fields.collect()
    };
    let formulas = texts.formulas.iter().map(|(id, text)| {
        let value = json!({"numbers": text.numbers, "meaning": text.meaning});
        (id.key().to_owned(), value)
    });
    let sources = Source::ALL.iter().map(|source| {
        let citation = source.citation();
        let said = |text: &str| {
            let known = texts.cited.iter();
            known.fold(text.to_owned(), |text, (norwegian, here)| {
                text.replace(norwegian, here)
            })
        };
        let value = json!({
            "title": citation.title,
            "publisher": said(citation.publisher),
            "year": said(citation.year),
            "url": citation.url,
            "language": source.language(),
        });
        (source.key().to_owned(), value)
    });
    json!({
        "words": words,
        "levers": levers.collect::<Map<_, _>>(),
        "parameters": parameters.collect::<Map<_, _>>(),
        "notes": keyed(texts.notes),
        "facts": keyed(texts.facts),
        "formulas": formulas.collect::<Map<_, _>>(),
        "sources": sources.collect::<Map<_, _>>(),
        "foreign": keyed(texts.foreign),
    })
}

/// The long texts as the page has fetched them.
pub struct Long {
    keyed: Value,
    /// The whole catalogue: the first screen's texts and the rest. It lives as long as the page.
    pub texts: &'static Catalogue,
}

/// A citation as the page shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LongCitation<'a> {
    /// Title in the source's own language.
    pub title: &'a str,
    /// Who published it.
    pub publisher: &'a str,
    /// Year of the figure or of publication.
    pub year: &'a str,
    /// Where it can be read, where that is known.
    pub url: Option<&'a str>,
    /// The language of its title, as it stands in `lang`.
    pub language: &'a str,
}

impl Long {
    /// Reads a packaged file beside the first screen's texts; `None` where it is not one, or of another version.
    pub fn read(text: &str, first: &Catalogue) -> Option<Self> {
        let keyed = crate::codec::parse(text).ok()?;
        let whole = first.whole(keyed.get("words")?)?;
        Some(Self {
            keyed,
            texts: Box::leak(Box::new(whole)),
        })
    }

    fn text(&self, path: &[&str]) -> &str {
        let mut value = Some(&self.keyed);
        for key in path {
            value = value.and_then(|value| value.get(key));
        }
        value.and_then(Value::as_str).unwrap_or_default()
    }

    /// One part of a lever's help.
    pub fn lever(&self, key: &str, part: HelpPart) -> &str {
        self.text(&["levers", key, part.key()])
    }

    /// Help for one parameter.
    pub fn parameter(&self, key: &str) -> &str {
        self.text(&["parameters", key])
    }

    /// What to know about a packaged municipality.
    pub fn note(&self, key: &str) -> &str {
        self.text(&["notes", key])
    }

    /// The name of a figure about a municipality.
    pub fn fact(&self, key: &str) -> &str {
        self.text(&["facts", key])
    }

    /// Numbers and meaning of one line of a formula.
    pub fn formula(&self, id: FormulaId) -> (String, String) {
        let part = |part| self.text(&["formulas", id.key(), part]).to_owned();
        (part("numbers"), part("meaning"))
    }

    /// What is known to be in another language than its surroundings, and in which: foreign words of our own texts, and the
    /// titles of sources.
    pub(super) fn foreign(&self) -> impl Iterator<Item = (&str, &str)> {
        let part = |key| self.keyed.get(key).and_then(Value::as_object);
        let words = part("foreign").into_iter().flatten();
        let words = words.filter_map(|(text, language)| Some((text.as_str(), language.as_str()?)));
        let titles = part("sources").into_iter().flatten();
        let titles = titles.filter_map(|(_, source)| {
            let text = |key| source.get(key).and_then(Value::as_str);
            Some((text("title")?, text("language")?))
        });
        words.chain(titles)
    }

    /// A citation by its source's name.
    pub fn citation(&self, source: &str) -> LongCitation<'_> {
        let url = self.text(&["sources", source, "url"]);
        LongCitation {
            title: self.text(&["sources", source, "title"]),
            publisher: self.text(&["sources", source, "publisher"]),
            year: self.text(&["sources", source, "year"]),
            url: (!url.is_empty()).then_some(url),
            language: self.text(&["sources", source, "language"]),
        }
    }
}
