//! The formulas behind the key figures: which there are.

/// One line of a worked formula: the numbers, and what it means.
#[derive(Clone, Copy)]
pub struct FormulaText {
    /// With numbers filled in.
    pub numbers: &'static str,
    /// In words.
    pub meaning: &'static str,
}

macro_rules! formulas {
    ($($(#[$doc:meta])* $id:ident $key:literal;)*) => {
        /// One line of a worked formula.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum FormulaId {
            $($(#[$doc])* $id,)*
        }

        impl FormulaId {
            /// Every line.
            pub const ALL: &'static [Self] = &[$(Self::$id,)*];

            /// Its name in the packaged texts.
            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$id => $key,)*
                }
            }
        }
    };
}

formulas! {
    /// Places by coverage.
    Places "places";
    /// Places that follow need.
    PlacesNeed "places_need";
    /// Coverage on its way to the target.
    Coverage "coverage";
    /// Places needed.
    Needed "needed";
    /// Planned places against the target.
    Gap "gap";
    /// Staff in home care.
    FteHome "fte_home";
    /// Staff in places.
    FtePlaces "fte_places";
    /// All staff.
    Fte "fte";
    /// Heads.
    Heads "heads";
    /// Cost of home care.
    CostHome "cost_home";
    /// Cost of places.
    CostPlaces "cost_places";
    /// Cost of waiting in hospital.
    CostHospital "cost_hospital";
    /// Cost of technology and measures.
    CostTechnology "cost_technology";
    /// Cost of building.
    CostCapital "cost_capital";
    /// What residents pay.
    CostFees "cost_fees";
    /// All cost.
    Cost "cost";
    /// Need for 24-hour care.
    Need "need";
    /// Without, if the target is built.
    Unmet "unmet";
    /// Without, with decided places only.
    UnmetDecided "unmet_decided";
    /// What those without get.
    UnmetCare "unmet_care";
    /// What measures move.
    Moved "moved";
    /// The same, where the format's limit stops it.
    MovedToLimit "moved_to_limit";
}
