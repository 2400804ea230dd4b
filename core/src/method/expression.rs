//! A sum as it is shown and as it is worked out: one tree gives the words, the numbers and the result, so that what stands
//! on the page cannot be another sum than the one that is tested against the model.

use crate::format::{fill, number, percent};
use crate::model::lever::LeverId;
use crate::model::parameter::ParameterId;
use crate::model::series::{Series, SeriesUnit};
use crate::text::{Catalogue, QuantityId};

/// What a number in a sum is called.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Name {
    /// A result of the model in the shown year.
    Series(Series),
    /// The same in the base year.
    Base(Series),
    /// A parameter.
    Parameter(ParameterId),
    /// A lever, as it stands.
    Lever(LeverId),
    /// A lever as it acts where measures move it too.
    Acting(LeverId),
    /// What measures add to a lever.
    Moved(LeverId),
    /// Something on the way.
    Quantity(QuantityId),
    /// A plain number: 1, 52 weeks, 365 days.
    Number,
}

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// With so many decimals.
    Plain(usize),
    /// As per cent with so many decimals.
    Percent(usize),
}

/// One number of a sum.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Term {
    /// What it is called.
    pub name: Name,
    /// Not rounded.
    pub value: f64,
    /// How it is written.
    pub written: Written,
}

impl Term {
    /// What it is called, in the language of `texts`; `base` is the base year.
    pub fn words(&self, base: i32, texts: &Catalogue) -> String {
        let words = &texts.method;
        let of = |series: Series| words.series.get(series as usize).copied();
        match self.name {
            Name::Series(series) => of(series).unwrap_or_default().to_owned(),
            Name::Base(series) => fill(
                words.in_year,
                &[
                    ("name", of(series).unwrap_or_default()),
                    ("year", &base.to_string()),
                ],
            ),
            Name::Parameter(id) => lower(texts.parameter(id)),
            Name::Lever(id) => lower(texts.levers.of(id).label),
            Name::Acting(id) => fill(
                words.with_measures,
                &[("name", &lower(texts.levers.of(id).label))],
            ),
            Name::Moved(_) => words.by_measures.to_owned(),
            Name::Quantity(id) => fill(words.quantities.of(id), &[("year", &base.to_string())]),
            Name::Number => self.number(),
        }
    }

    /// The number as it is written.
    pub fn number(&self) -> String {
        match self.written {
            Written::Plain(decimals) => number(self.value, decimals),
            Written::Percent(decimals) => percent(self.value, decimals),
        }
    }
}

/// A name that begins a line, in the middle of one. Abbreviations keep their capitals.
fn lower(name: &str) -> String {
    let mut letters = name.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => name.to_owned(),
    }
}

/// How a result of the model is written in a sum.
pub fn written(series: Series) -> Written {
    match (series, series.unit()) {
        (Series::N80 | Series::NWorking | Series::NTotal, _) | (_, SeriesUnit::HoursPerWeek) => {
            Written::Plain(0)
        }
        (_, SeriesUnit::Share) => Written::Percent(2),
        _ => Written::Plain(1),
    }
}

/// A sum.
#[derive(Clone, Debug, PartialEq)]
pub enum Expression {
    /// One number.
    Term(Term),
    /// What is added, and what is taken away.
    Sum(Vec<(bool, Expression)>),
    /// What is multiplied.
    Product(Vec<Expression>),
    /// What is divided by what.
    Quotient(Box<Expression>, Box<Expression>),
    /// What is raised to what.
    Power(Box<Expression>, Term),
    /// The smallest of these.
    Least(Vec<Expression>),
    /// The biggest of these.
    Most(Vec<Expression>),
}

/// A piece of a written sum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// What it says.
    pub text: String,
    /// Whether it is raised: a power.
    pub raised: bool,
}

/// How tightly a sum holds together, to know where brackets go.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Tight {
    Sum,
    Product,
    Alone,
}

impl Expression {
    /// The result, not rounded.
    pub fn value(&self) -> f64 {
        let all = |of: &[Self]| -> Vec<f64> { of.iter().map(Self::value).collect() };
        match self {
            Self::Term(term) => term.value,
            Self::Sum(parts) => parts
                .iter()
                .map(|(minus, part)| if *minus { -part.value() } else { part.value() })
                .sum(),
            Self::Product(parts) => all(parts).into_iter().product(),
            Self::Quotient(above, below) => above.value() / below.value(),
            Self::Power(base, exponent) => base.value().powf(exponent.value),
            Self::Least(parts) => all(parts).into_iter().fold(f64::INFINITY, f64::min),
            Self::Most(parts) => all(parts).into_iter().fold(f64::NEG_INFINITY, f64::max),
        }
    }

    /// Every number in it.
    pub fn terms(&self) -> Vec<&Term> {
        match self {
            Self::Term(term) => vec![term],
            Self::Sum(parts) => parts.iter().flat_map(|(_, part)| part.terms()).collect(),
            Self::Product(parts) | Self::Least(parts) | Self::Most(parts) => {
                parts.iter().flat_map(Self::terms).collect()
            }
            Self::Quotient(above, below) => [above.terms(), below.terms()].concat(),
            Self::Power(base, exponent) => {
                let mut terms = base.terms();
                terms.push(exponent);
                terms
            }
        }
    }

    /// The sum with every number by its name.
    pub fn in_words(&self, base: i32, texts: &Catalogue) -> Vec<Piece> {
        self.written(&|term| term.words(base, texts), texts)
    }

    /// The sum with the numbers put in.
    pub fn in_numbers(&self, texts: &Catalogue) -> Vec<Piece> {
        self.written(&Term::number, texts)
    }

    fn written(&self, term: &dyn Fn(&Term) -> String, texts: &Catalogue) -> Vec<Piece> {
        let mut line = Line::default();
        self.write(&mut line, Tight::Sum, term, texts);
        line.0
    }

    fn tight(&self) -> Tight {
        match self {
            Self::Sum(_) => Tight::Sum,
            Self::Product(_) | Self::Quotient(..) => Tight::Product,
            _ => Tight::Alone,
        }
    }

    fn write(
        &self,
        line: &mut Line,
        least: Tight,
        term: &dyn Fn(&Term) -> String,
        texts: &Catalogue,
    ) {
        let bracket = self.tight() < least;
        if bracket {
            line.add("(");
        }
        match self {
            Self::Term(one) => line.number(&term(one), one),
            Self::Sum(parts) => {
                for (place, (minus, part)) in parts.iter().enumerate() {
                    line.add(match (place, minus) {
                        (0, false) => "",
                        (0, true) => "\u{2212}",
                        (_, false) => " + ",
                        (_, true) => " \u{2212} ",
                    });
                    part.write(line, Tight::Product, term, texts);
                }
            }
            Self::Product(parts) => {
                for (place, part) in parts.iter().enumerate() {
                    line.add(if place > 0 { " × " } else { "" });
                    part.write(line, Tight::Product, term, texts);
                }
            }
            Self::Quotient(above, below) => {
                above.write(line, Tight::Product, term, texts);
                line.add(" ÷ ");
                below.write(line, Tight::Alone, term, texts);
            }
            Self::Power(base, exponent) => {
                base.write(line, Tight::Alone, term, texts);
                line.raise(term(exponent));
            }
            Self::Least(parts) | Self::Most(parts) => {
                line.add(if matches!(self, Self::Least(_)) {
                    texts.method.least
                } else {
                    texts.method.most
                });
                line.add(" (");
                for (place, part) in parts.iter().enumerate() {
                    line.add(if place > 0 { "; " } else { "" });
                    part.write(line, Tight::Sum, term, texts);
                }
                line.add(")");
            }
        }
        if bracket {
            line.add(")");
        }
    }
}

/// A line while it is written.
#[derive(Default)]
struct Line(Vec<Piece>);

impl Line {
    fn add(&mut self, text: &str) {
        match self.0.last_mut() {
            Some(last) if !last.raised => last.text.push_str(text),
            _ if text.is_empty() => {}
            _ => self.0.push(Piece {
                text: text.to_owned(),
                raised: false,
            }),
        }
    }

    /// A number below nothing stands in brackets unless it begins the line.
    fn number(&mut self, text: &str, term: &Term) {
        let begins = self.0.iter().all(|piece| piece.text.is_empty());
        let below = term.value < 0.0 && text.starts_with('\u{2212}');
        if below && !begins {
            self.add("(");
            self.add(text);
            self.add(")");
        } else {
            self.add(text);
        }
    }

    fn raise(&mut self, text: String) {
        self.0.push(Piece { text, raised: true });
    }
}
