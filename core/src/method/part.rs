//! The parts of «Om modellen», and what each says before its sums and tables.

use crate::evaluation::Evaluation;
use crate::format::{fill, number, percent, whole};
use crate::model::MODEL_VERSION;
use crate::model::parameter::ParameterId;
use crate::model::series::Series;
use crate::state::Tab;
use crate::text::Catalogue;
use crate::uncertainty::ROWS;

use super::sums::Chapter;

/// A part of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// What the model is, in short.
    Short,
    /// Section 1 of the method.
    Population,
    /// Section 2.
    Ramp,
    /// Section 3.
    Dementia,
    /// Section 4.
    Need,
    /// Section 5.
    Shift,
    /// Section 6.
    Places,
    /// Section 7.
    HomeCare,
    /// Section 8.
    Staff,
    /// Section 9.
    Money,
    /// Section 10.
    Reference,
    /// Section 11.
    Uncertainty,
    /// Section 12.
    Attribution,
    /// Section 13.
    Seek,
    /// Section 14.
    NotModelled,
    /// Every lever.
    Levers,
    /// Every parameter, section 15.
    Parameters,
    /// The defaults on the whole country, section 15.
    Check,
    /// The projection, and how it would have done.
    Projection,
    /// Data, sources and licences.
    Data,
    /// Versions and what has changed.
    Versions,
    /// The word list.
    Words,
    /// The accessibility statement and the table of criteria.
    Accessibility,
    /// Whom to ask.
    Contact,
}

impl Part {
    /// Every part, in the order of the page.
    pub const ALL: [Self; 24] = [
        Self::Short,
        Self::Population,
        Self::Ramp,
        Self::Dementia,
        Self::Need,
        Self::Shift,
        Self::Places,
        Self::HomeCare,
        Self::Staff,
        Self::Money,
        Self::Reference,
        Self::Uncertainty,
        Self::Attribution,
        Self::Seek,
        Self::NotModelled,
        Self::Levers,
        Self::Parameters,
        Self::Check,
        Self::Projection,
        Self::Data,
        Self::Versions,
        Self::Words,
        Self::Accessibility,
        Self::Contact,
    ];

    /// Id of its heading.
    pub fn id(self) -> String {
        format!("about-{self:?}").to_lowercase()
    }

    /// The sums that it shows, where it has any.
    pub const fn chapter(self) -> Option<Chapter> {
        Some(match self {
            Self::Population => Chapter::Population,
            Self::Ramp => Chapter::Ramp,
            Self::Dementia => Chapter::Dementia,
            Self::Need => Chapter::Need,
            Self::Shift => Chapter::Shift,
            Self::Places => Chapter::Places,
            Self::HomeCare => Chapter::HomeCare,
            Self::Staff => Chapter::Staff,
            Self::Money => Chapter::Money,
            _ => return None,
        })
    }
}

/// What a part says, with the numbers of the scenario in `year` put in; `place` is what the
/// municipality is called, `data` the version of the packaged data.
pub fn body(
    part: Part,
    (evaluation, place): (&Evaluation, &str),
    year: i32,
    data: &str,
    texts: &Catalogue,
) -> String {
    let Some(text) = texts.method.parts.get(part as usize) else {
        return String::new();
    };
    let base = evaluation.base_year();
    let parameters = &evaluation.scenario.parameters;
    let drawn = ParameterId::ALL
        .iter()
        .filter(|id| id.spec().low.is_some() && id.spec().high.is_some())
        .count();
    let presumed = evaluation.reference.at(Series::PlacesTarget, year)
        - evaluation.reference.at(Series::PlacesTarget, base);
    fill(
        text.body,
        &[
            ("place", place),
            ("year", &year.to_string()),
            ("base", &base.to_string()),
            ("target", &evaluation.target_year().to_string()),
            ("rows", &whole(ROWS as f64)),
            ("drawn", &drawn.to_string()),
            ("presumed", &whole(presumed)),
            ("gain", &number(parameters.longevity_gain, 2)),
            ("elasticity", &number(parameters.need_elasticity, 2)),
            ("hospital", &percent(parameters.hospital_share, 0)),
            ("waiting", &number(parameters.waiting_hours, 1)),
            ("empty", &percent(parameters.empty_cost_share, 0)),
            ("fetch", texts.numbers_page.fetch),
            ("country", texts.view_name(Tab::Country)),
            ("full", texts.panel.full),
            ("model", MODEL_VERSION),
            ("data", data),
        ],
    )
}
