//! What a view shows of an analysis: question, answer, chart, table and sources, all as numbers and
//! keys of texts.

use std::borrow::Cow;

use crate::model::age::Band;
use crate::municipality::FactKind;
use crate::plan::Cited;

/// The question that is a view's title.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Question {
    /// Places and coverage (dimensjonering).
    Dimensioning,
    /// What opens when.
    Openings,
    /// «16 eller 18 prosent?»
    Choice,
    /// Capacity by site.
    Capacity,
    /// Where new places needed come from.
    NewPlaces,
    /// Persons with dementia by age.
    Dementia,
    /// Need in added years of life (friske leveår).
    HealthyYears,
    /// The staircase (tjenestetrapp).
    Staircase,
    /// Need index (behovsindeks).
    NeedIndex,
    /// Cost of care adjusted for need.
    NeedAdjusted,
    /// Cost against peers (profil).
    Profile,
    /// «Hva om vi hadde snittets profil?»
    AverageProfile,
    /// Staff of home care against peers.
    HomeCareStaff,
    /// Cost of care over years against peers.
    CostDevelopment,
    /// Measures and their cost (tiltak og kostnadsplan).
    Measures,
    /// Share of the oldest in their own home.
    OwnHome,
    /// Positions and heads (heltidskultur).
    Labour,
    /// «Så gikk det».
    WhatHappened,
    /// History of one municipality.
    History,
    /// Short stay and patients ready for discharge.
    ShortStay,
    /// Services to those under 67.
    Under67,
}

impl Question {
    /// Every question, in the order of the page.
    pub const ALL: [Self; 21] = [
        Self::Dimensioning,
        Self::Openings,
        Self::Choice,
        Self::Capacity,
        Self::NewPlaces,
        Self::Dementia,
        Self::HealthyYears,
        Self::Staircase,
        Self::NeedIndex,
        Self::NeedAdjusted,
        Self::Profile,
        Self::AverageProfile,
        Self::HomeCareStaff,
        Self::CostDevelopment,
        Self::Measures,
        Self::OwnHome,
        Self::Labour,
        Self::WhatHappened,
        Self::History,
        Self::ShortStay,
        Self::Under67,
    ];

    /// Name for links and element ids.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Dimensioning => "dimensioning",
            Self::Openings => "openings",
            Self::Choice => "choice",
            Self::Capacity => "capacity",
            Self::NewPlaces => "new-places",
            Self::Dementia => "dementia",
            Self::HealthyYears => "healthy-years",
            Self::Staircase => "staircase",
            Self::NeedIndex => "need-index",
            Self::NeedAdjusted => "need-adjusted",
            Self::Profile => "profile",
            Self::AverageProfile => "average-profile",
            Self::HomeCareStaff => "home-care-staff",
            Self::CostDevelopment => "cost-development",
            Self::Measures => "measures",
            Self::OwnHome => "own-home",
            Self::Labour => "labour",
            Self::WhatHappened => "what-happened",
            Self::History => "history",
            Self::ShortStay => "short-stay",
            Self::Under67 => "under-67",
        }
    }

    /// The question of that name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|question| question.key() == key)
    }
}

/// Which sentence answers the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AnswerId {
    /// Places are missing: `{year} {places} {coverage} {target} {missing}`.
    DimensioningMissing,
    /// Places are enough: the same.
    DimensioningEnough,
    /// `{needed} {built} {possible} {rest}`.
    Openings,
    /// `{year} {today} {planned} {target} {need} {missing}`: what is decided and dated does not reach the target.
    OpeningsMissing,
    /// The same: it does.
    OpeningsEnough,
    /// `{year} {low} {high} {places} {fte} {cost} {unmet}`: the difference between two coverages.
    Choice,
    /// `{institution} {care_home_24h} {by_site}`: the sites do not add up.
    CapacityDiffers,
    /// `{institution} {care_home_24h}`: they do.
    CapacityAgrees,
    /// `{institution} {care_home_24h} {sites} {before} {after} {base} {year}`: the reader has given her sites.
    CapacityBySite,
    /// The same: she has not.
    CapacityByKind,
    /// `{stated} {year} {on_institution} {on_all} {by_use} {implied}`.
    NewPlaces,
    /// `{year} {on_institution} {on_all} {by_use} {target} {need}`: nobody has stated a number.
    NewPlacesHere,
    /// `{year} {persons} {share} {reference} {other} {difference}`.
    Dementia,
    /// `{year} {growth} {cohorts} {longer} {low} {high}`.
    HealthyYears,
    /// `{year} {upper} {lower} {saving} {moved}`.
    Staircase,
    /// `{place} {index}`.
    NeedIndex,
    /// `{place} {known} {all} {weight} {points}`: levels are missing.
    NeedIndexPart,
    /// `{place} {printed} {adjusted} {unadjusted}`.
    NeedAdjusted,
    /// `{place} {year} {given} {adjusted} {unadjusted}`: the reader's own figures.
    NeedAdjustedHere,
    /// `{place} {year} {given}`: there is no index to adjust by.
    NeedAdjustedNoIndex,
    /// `{place} {most} {above} {peer}`: the group furthest above the peer.
    Profile,
    /// `{place} {peer}`: no group is above the peer.
    ProfileNowhere,
    /// `{place} {million} {peer}`: cost above.
    AverageProfileAbove,
    /// `{place} {million} {peer}`: cost below.
    AverageProfileBelow,
    /// `{place} {own} {peer} {fte}`.
    HomeCareStaff,
    /// `{place} {peer_name} {own} {peer} {fte}`: what it takes to reach the chosen one.
    HomeCareStaffMore,
    /// The same: the chosen one has fewer.
    HomeCareStaffFewer,
    /// `{place} {from} {to} {own} {peer}`: growth of cost in per cent.
    CostDevelopment,
    /// `{place} {peer_name} {from} {to} {own} {peer}`: the reader's own figures.
    CostDevelopmentHere,
    /// `{year} {fte} {cost} {drafts} {unknown}`.
    Measures,
    /// `{year} {share} {goal}`: met whichever way it is read.
    OwnHomeMet,
    /// `{year} {share} {low} {high} {goal}`: met one way, uncertain the other.
    OwnHomeDepends,
    /// `{year} {share} {goal}`: not met whichever way.
    OwnHomeNotMet,
    /// `{fte} {heads} {position} {wanted} {saved}`.
    Labour,
    /// `{what} {year} {plan} {real} {index_plan} {index_real}`.
    WhatHappened,
    /// `{what} {year} {index_plan} {index_real}`: plan and reality count different things.
    WhatHappenedIndexed,
    /// `{place} {from} {year} {expected} {real} {tied}`: our projection from 2016.
    Expected,
    /// The same and `{merged}`: the municipality was merged meanwhile.
    ExpectedMerged,
    /// `{place} {from} {to} {old} {since} {residents}`: growth, of residents since the last reporting
    /// break.
    History,
    /// `{year} {million} {persons} {price}`.
    ShortStay,
    /// `{year} {homes} {bpa} {hours} {growth}`.
    Under67,
    /// The same and `{place} {own} {peer} {cost}`.
    Under67AgainstPeers,
    /// `{place} {year} {users} {share}`.
    Under67Users,
}

impl AnswerId {
    /// Name in packaged texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::DimensioningMissing => "dimensioning-missing",
            Self::DimensioningEnough => "dimensioning-enough",
            Self::Openings => "openings",
            Self::OpeningsMissing => "openings-missing",
            Self::OpeningsEnough => "openings-enough",
            Self::Choice => "choice",
            Self::CapacityDiffers => "capacity-differs",
            Self::CapacityAgrees => "capacity-agrees",
            Self::CapacityBySite => "capacity-by-site",
            Self::CapacityByKind => "capacity-by-kind",
            Self::NewPlaces => "new-places",
            Self::NewPlacesHere => "new-places-here",
            Self::Dementia => "dementia",
            Self::HealthyYears => "healthy-years",
            Self::Staircase => "staircase",
            Self::NeedIndex => "need-index",
            Self::NeedIndexPart => "need-index-part",
            Self::NeedAdjusted => "need-adjusted",
            Self::NeedAdjustedHere => "need-adjusted-here",
            Self::NeedAdjustedNoIndex => "need-adjusted-no-index",
            Self::Profile => "profile",
            Self::ProfileNowhere => "profile-nowhere",
            Self::AverageProfileAbove => "average-profile-above",
            Self::AverageProfileBelow => "average-profile-below",
            Self::HomeCareStaff => "home-care-staff",
            Self::HomeCareStaffMore => "home-care-staff-more",
            Self::HomeCareStaffFewer => "home-care-staff-fewer",
            Self::CostDevelopment => "cost-development",
            Self::CostDevelopmentHere => "cost-development-here",
            Self::Measures => "measures",
            Self::OwnHomeMet => "own-home-met",
            Self::OwnHomeDepends => "own-home-depends",
            Self::OwnHomeNotMet => "own-home-not-met",
            Self::Labour => "labour",
            Self::WhatHappened => "what-happened",
            Self::WhatHappenedIndexed => "what-happened-indexed",
            Self::Expected => "expected",
            Self::ExpectedMerged => "expected-merged",
            Self::History => "history",
            Self::ShortStay => "short-stay",
            Self::Under67 => "under-67",
            Self::Under67AgainstPeers => "under-67-against-peers",
            Self::Under67Users => "under-67-users",
        }
    }

    /// Every answer.
    pub const ALL: [Self; 43] = [
        Self::DimensioningMissing,
        Self::DimensioningEnough,
        Self::Openings,
        Self::OpeningsMissing,
        Self::OpeningsEnough,
        Self::Choice,
        Self::CapacityDiffers,
        Self::CapacityAgrees,
        Self::CapacityBySite,
        Self::CapacityByKind,
        Self::NewPlaces,
        Self::NewPlacesHere,
        Self::Dementia,
        Self::HealthyYears,
        Self::Staircase,
        Self::NeedIndex,
        Self::NeedIndexPart,
        Self::NeedAdjusted,
        Self::NeedAdjustedHere,
        Self::NeedAdjustedNoIndex,
        Self::Profile,
        Self::ProfileNowhere,
        Self::AverageProfileAbove,
        Self::AverageProfileBelow,
        Self::HomeCareStaff,
        Self::HomeCareStaffMore,
        Self::HomeCareStaffFewer,
        Self::CostDevelopment,
        Self::CostDevelopmentHere,
        Self::Measures,
        Self::OwnHomeMet,
        Self::OwnHomeDepends,
        Self::OwnHomeNotMet,
        Self::Labour,
        Self::WhatHappened,
        Self::WhatHappenedIndexed,
        Self::Expected,
        Self::ExpectedMerged,
        Self::History,
        Self::ShortStay,
        Self::Under67,
        Self::Under67AgainstPeers,
        Self::Under67Users,
    ];
}

/// What a number counts; tells how it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Persons.
    Persons,
    /// Persons, where tenths matter.
    FewPersons,
    /// Places.
    Places,
    /// A share, shown as per cent.
    Share,
    /// NOK.
    Nok,
    /// Million NOK.
    MillionNok,
    /// Man-years (årsverk).
    Fte,
    /// Man-years per 1000 inhabitants.
    FtePer1000,
    /// Hours a week.
    HoursPerWeek,
    /// An index, the reference is 100.
    Index,
    /// A year.
    Year,
    /// A plain count.
    Number,
}

impl Unit {
    /// Decimals shown; of a share those of the per cent.
    pub const fn decimals(self) -> usize {
        match self {
            Self::Persons
            | Self::Places
            | Self::Nok
            | Self::HoursPerWeek
            | Self::Year
            | Self::Number => 0,
            Self::FewPersons
            | Self::Share
            | Self::MillionNok
            | Self::Fte
            | Self::FtePer1000
            | Self::Index => 1,
        }
    }
}

/// A number and what it counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Value {
    /// The number.
    pub number: f64,
    /// What it counts.
    pub unit: Unit,
}

impl Value {
    /// A number and what it counts.
    pub const fn new(number: f64, unit: Unit) -> Self {
        Self { number, unit }
    }
}

/// What a row, a column or a line is about.
#[derive(Clone, Debug, PartialEq)]
pub enum Label {
    /// Key of a text.
    Key(Cow<'static, str>),
    /// A proper name.
    Name(String),
    /// A year.
    Year(i32),
    /// A share, shown as per cent.
    Share(f64),
    /// Ages.
    Ages(Band),
    /// Key of a text, and what it is about: a year, a share.
    Of(&'static str, Box<Label>),
}

impl Label {
    /// A key that is known when the page is compiled.
    pub const fn key(key: &'static str) -> Self {
        Self::Key(Cow::Borrowed(key))
    }

    /// A key that came with the data.
    pub fn data(key: &str) -> Self {
        Self::Key(Cow::Owned(key.to_owned()))
    }

    /// A column of a printed table: a few are keys of texts, the rest are names of municipalities.
    pub fn column(name: &str) -> Self {
        if name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        {
            Self::data(name)
        } else {
            Self::Name(name.to_owned())
        }
    }

    /// The keys of texts in it.
    pub fn keys(&self) -> Vec<&str> {
        match self {
            Self::Key(key) => vec![key.as_ref()],
            Self::Of(key, of) => {
                let mut keys = vec![*key];
                keys.extend(of.keys());
                keys
            }
            Self::Name(_) | Self::Year(_) | Self::Share(_) | Self::Ages(_) => Vec::new(),
        }
    }
}

/// What is put into an answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Said {
    /// A number.
    Value(Value),
    /// A name or a word.
    Label(Label),
}

/// The answer: a sentence and what is put into it.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// Which sentence.
    pub id: AnswerId,
    /// What is put in, by name.
    pub values: Vec<(&'static str, Said)>,
}

impl Answer {
    /// A sentence with nothing in it yet.
    pub const fn new(id: AnswerId) -> Self {
        Self {
            id,
            values: Vec::new(),
        }
    }

    /// Puts in a number.
    #[must_use]
    pub fn with(mut self, name: &'static str, number: f64, unit: Unit) -> Self {
        let value = Said::Value(Value::new(number, unit));
        self.values.push((name, value));
        self
    }

    /// Puts in a year.
    #[must_use]
    pub fn year(self, name: &'static str, year: i32) -> Self {
        self.with(name, f64::from(year), Unit::Year)
    }

    /// Puts in a share that somebody has set: «16 %», where a result is «16,0 %».
    #[must_use]
    pub fn share(self, name: &'static str, share: f64) -> Self {
        self.label(name, Label::Share(share))
    }

    /// Puts in a name or a word.
    #[must_use]
    pub fn label(mut self, name: &'static str, label: Label) -> Self {
        self.values.push((name, Said::Label(label)));
        self
    }
}

/// How a chart is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartKind {
    /// Bars side by side.
    Bars,
    /// Bars on top of each other.
    Stack,
    /// Lines over years.
    Lines,
}

/// One line or set of bars.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartSeries {
    /// What it is.
    pub label: Label,
    /// How its numbers are known.
    pub kind: FactKind,
    /// One number for each place along the chart; `None` where nothing is known.
    pub values: Vec<Option<f64>>,
    /// Places along the chart before which the figure broke for reasons of reporting.
    pub breaks: Vec<usize>,
}

impl ChartSeries {
    /// A line without breaks.
    pub fn new(label: Label, kind: FactKind, values: Vec<Option<f64>>) -> Self {
        Self {
            label,
            kind,
            values,
            breaks: Vec::new(),
        }
    }
}

/// A chart's numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// How it is drawn.
    pub kind: ChartKind,
    /// What all its numbers count.
    pub unit: Unit,
    /// What stands along it.
    pub across: Vec<Label>,
    /// Its lines or bars.
    pub series: Vec<ChartSeries>,
    /// Lines across, such as a goal.
    pub marks: Vec<(Label, f64)>,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct GridRow {
    /// What it is about.
    pub label: Label,
    /// Its numbers; `None` where nothing is known.
    pub cells: Vec<Option<Value>>,
}

impl GridRow {
    /// A row of numbers that count the same.
    pub fn of(label: Label, unit: Unit, numbers: impl IntoIterator<Item = f64>) -> Self {
        let cells = numbers
            .into_iter()
            .map(|number| Some(Value::new(number, unit)));
        Self {
            label,
            cells: cells.collect(),
        }
    }

    /// The same where some are not known.
    pub fn perhaps(
        label: Label,
        unit: Unit,
        numbers: impl IntoIterator<Item = Option<f64>>,
    ) -> Self {
        let cells = numbers
            .into_iter()
            .map(|number| number.map(|number| Value::new(number, unit)));
        Self {
            label,
            cells: cells.collect(),
        }
    }
}

/// A table.
#[derive(Clone, Debug, PartialEq)]
pub struct Grid {
    /// Its columns, the one of the rows' labels left out.
    pub columns: Vec<Label>,
    /// Its rows.
    pub rows: Vec<GridRow>,
}

/// Everything a view shows of an analysis.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Its title.
    pub question: Question,
    /// Its answer.
    pub answer: Answer,
    /// Its chart.
    pub chart: Chart,
    /// Its table.
    pub table: Grid,
    /// Where its numbers come from.
    pub sources: Vec<Cited>,
    /// What to know: keys of texts.
    pub notes: Vec<&'static str>,
}

impl Finding {
    /// Every key of a text in it.
    pub fn keys(&self) -> Vec<&str> {
        let chart = &self.chart;
        let labels = chart
            .across
            .iter()
            .chain(chart.series.iter().map(|series| &series.label))
            .chain(chart.marks.iter().map(|(label, _)| label))
            .chain(&self.table.columns)
            .chain(self.table.rows.iter().map(|row| &row.label));
        let said = self
            .answer
            .values
            .iter()
            .filter_map(|(_, said)| match said {
                Said::Label(label) => Some(label),
                Said::Value(_) => None,
            });
        let mut keys: Vec<&str> = labels.chain(said).flat_map(Label::keys).collect();
        keys.extend(&self.notes);
        keys
    }
}
