//! Sunndal kommune, «Helse- og omsorgsplan 2023–2030» (slides).

use super::{NotReproduced, PlanMeasure, Printed};

/// Everything from the slides.
#[derive(Clone, Debug, PartialEq)]
pub struct Sunndal {
    /// Nursing-home coverage (sykehjemsdekning), per cent of those aged 80 and over.
    pub institution_coverage_percent: Printed,
    /// New care homes, at least.
    pub new_care_homes: Printed,
    /// The list of measures and investments.
    pub measures: Vec<PlanMeasure>,
    /// What cannot be made again.
    pub not_reproduced: Vec<NotReproduced>,
}
