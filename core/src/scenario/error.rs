//! What is wrong with a scenario, and where.

use std::fmt::{self, Display, Formatter};

use crate::model::age::Band;
use crate::model::limit::Limit;

/// A scenario that cannot be used: the place, and the reason. Boxed, because it travels through every
/// reader and a pointer is a smaller thing to hand on.
#[derive(Clone, Debug, PartialEq)]
pub struct ScenarioError(Box<Wrong>);

/// What a [`ScenarioError`] says.
#[derive(Clone, Debug, PartialEq)]
pub struct Wrong {
    /// Path of the field, such as `baseline.population.bands[2]`; empty for the whole.
    pub path: String,
    /// What is wrong there.
    pub reason: Reason,
}

/// What a field should have been.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// `{ … }`.
    Object,
    /// `[ … ]`.
    List,
    /// A number.
    Number,
    /// A whole number.
    WholeNumber,
    /// Text.
    Text,
    /// `true` or `false`.
    TrueOrFalse,
    /// `[from, to]`.
    AgeBand,
    /// A number, `"need"` or null.
    Coverage,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason {
    /// The text is not JSON.
    NotJson {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// A number too big to be one.
    NotFinite,
    /// A key that the format does not know.
    UnknownKey,
    /// A key that must be there.
    Missing,
    /// The wrong kind of value.
    WrongType(Expected),
    /// A number outside what the format allows.
    OutsideLimit(Limit),
    /// Text that is none of the choices.
    NotOneOf(Vec<&'static str>),
    /// The format's version is not known.
    OtherSchema,
    /// Effects of measures in a scenario that does not say the schema that has them.
    EffectsNeedSchema,
    /// The schema of effects in a scenario without any.
    NoEffects,
    /// Neither or both of `baseline` and `municipality`.
    OneOrigin,
    /// Only with `municipality`.
    OnlyWithMunicipality,
    /// No such packaged municipality.
    UnknownMunicipality,
    /// The packaged municipality has no such alternative.
    NoSuchAlternative,
    /// A list of the wrong length.
    WrongLength {
        /// How many there should be.
        expected: usize,
        /// How many there are.
        found: usize,
    },
    /// The first band does not begin at 0.
    BandsStart,
    /// The last band does not end at 105 or null.
    BandsEnd,
    /// A band ends before it begins.
    BandReversed,
    /// Two bands share ages.
    BandsOverlap,
    /// Ages between two bands are missing.
    BandsGap,
    /// No band begins at 80.
    NoEdgeAt80,
    /// Years are not ascending.
    YearsNotAscending,
    /// The base year is not one of the population's years.
    BaseYearNotInSource,
    /// A year outside the population's.
    YearOutside {
        /// First allowed.
        first: i32,
        /// Last allowed.
        last: i32,
    },
    /// More years than the tool runs.
    TooManyYears,
    /// Single years do not add up to the band.
    AgesDiffer {
        /// Which band.
        band: Band,
    },
    /// Nobody aged 80 or over in some year.
    NobodyOld {
        /// Which year.
        year: i32,
    },
    /// Nobody aged 20 to 66 in some year.
    NobodyWorking {
        /// Which year.
        year: i32,
    },
    /// No places in the base year.
    NoPlaces,
    /// Users in a group in which nobody lives.
    UsersOfNobody,
    /// Standard less productivity shrinks staff to nothing.
    GrowthTooLow,
    /// The numbers are so big that the result is not one.
    Overflow,
    /// What must be there once is there twice.
    Twice,
}

impl ScenarioError {
    /// An error at `path`.
    pub fn new(path: impl Into<String>, reason: Reason) -> Self {
        Self(Box::new(Wrong {
            path: path.into(),
            reason,
        }))
    }

    /// The path as it can be shown on one line: keys come from outside and may hold anything.
    pub fn field(&self) -> String {
        const LONGEST: usize = 120;
        let plain = |c: char| !(c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'));
        let mut field: String = self
            .path
            .chars()
            .filter(|&c| plain(c))
            .take(LONGEST)
            .collect();
        if self.path.chars().count() > LONGEST {
            field.push('…');
        }
        field
    }
}

impl std::ops::Deref for ScenarioError {
    type Target = Wrong;

    fn deref(&self) -> &Wrong {
        &self.0
    }
}

impl Display for ScenarioError {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        let path = self.field();
        let path = if path.is_empty() { "scenario" } else { &path };
        write!(f, "{path}: {}", self.reason)
    }
}

impl std::error::Error for ScenarioError {}

impl Display for Limit {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        let open = |included| if included { "" } else { "more than " };
        let close = |included| if included { "" } else { "less than " };
        match (self.low.is_finite(), self.high.is_finite()) {
            (false, false) => write!(f, "a finite number"),
            (true, false) if self.low_included => write!(f, "at least {}", self.low),
            (true, false) => write!(f, "more than {}", self.low),
            (false, true) => write!(f, "{}{}", close(self.high_included), self.high),
            (true, true) => write!(
                f,
                "from {}{} to {}{}",
                open(self.low_included),
                self.low,
                close(self.high_included),
                self.high
            ),
        }
    }
}

impl Display for Expected {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        f.write_str(match self {
            Self::Object => "an object",
            Self::List => "a list",
            Self::Number => "a number",
            Self::WholeNumber => "a whole number",
            Self::Text => "text",
            Self::TrueOrFalse => "true or false",
            Self::AgeBand => "[from, to] with whole ages, the last to may be null",
            Self::Coverage => "a number, \"need\" or null",
        })
    }
}

impl Display for Reason {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        match self {
            Self::NotJson { line, column } => {
                write!(f, "not valid JSON at line {line}, column {column}")
            }
            Self::NotFinite => f.write_str("not a finite number"),
            Self::UnknownKey => f.write_str("unknown key"),
            Self::Missing => f.write_str("missing"),
            Self::WrongType(expected) => write!(f, "expected {expected}"),
            Self::OutsideLimit(limit) => write!(f, "must be {limit}"),
            Self::NotOneOf(choices) => write!(f, "must be one of {}", choices.join(", ")),
            Self::OtherSchema => write!(f, "only schema 1 to {} is known", super::SCHEMA),
            Self::EffectsNeedSchema => write!(
                f,
                "not in schema 1; the scenario has to say \"schema\": {}",
                super::WITH_EFFECTS
            ),
            Self::NoEffects => f.write_str("no measure has effects: it is schema 1"),
            Self::OneOrigin => f.write_str("give exactly one of baseline and municipality"),
            Self::OnlyWithMunicipality => f.write_str("only allowed with municipality"),
            Self::UnknownMunicipality => f.write_str("no such packaged municipality"),
            Self::NoSuchAlternative => {
                f.write_str("the packaged municipality has no such alternative")
            }
            Self::WrongLength { expected, found } => {
                write!(f, "expected {expected} values, found {found}")
            }
            Self::BandsStart => f.write_str("the first band must begin at 0"),
            Self::BandsEnd => f.write_str("the last band must end at 105 or null"),
            Self::BandReversed => f.write_str("the band ends before it begins"),
            Self::BandsOverlap => f.write_str("the band overlaps the one before"),
            Self::BandsGap => f.write_str("ages are missing between this band and the one before"),
            Self::NoEdgeAt80 => f.write_str("one band must begin at 80"),
            Self::YearsNotAscending => f.write_str("years must be ascending"),
            Self::BaseYearNotInSource => f.write_str("must be one of population.years"),
            Self::YearOutside { first, last } => write!(f, "must be from {first} to {last}"),
            Self::TooManyYears => write!(f, "more than {} years", super::LONGEST),
            Self::AgesDiffer { band } => write!(
                f,
                "ages {} to {} do not add up to the band within half a person",
                band.from, band.to
            ),
            Self::NobodyOld { year } => write!(f, "nobody aged 80 or over in {year}"),
            Self::NobodyWorking { year } => write!(f, "nobody aged 20 to 66 in {year}"),
            Self::NoPlaces => f.write_str("no places in the base year"),
            Self::UsersOfNobody => f.write_str("users in an age group without inhabitants"),
            Self::GrowthTooLow => {
                f.write_str("1 + standard_growth - productivity_growth must be above 0")
            }
            Self::Overflow => f.write_str("the numbers are too big to calculate with"),
            Self::Twice => f.write_str("stands twice"),
        }
    }
}
