//! The word list (ordliste): field terms, and where a text uses them. The explanations stand in the catalogue.

mod find;

pub use find::{Found, found, pieces};

macro_rules! words {
    ($($(#[$doc:meta])* $id:ident;)*) => {
        /// A term that is explained.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum WordId {
            $($(#[$doc])* $id,)*
        }

        impl WordId {
            /// Every term, in the order of the texts.
            pub const ALL: &'static [Self] = &[$(Self::$id,)*];
        }
    };
}

words! {
    /// Plass.
    Place;
    /// Heldøgns omsorg, døgntilbud.
    DayAndNight;
    /// Døgnbehov.
    Need;
    /// Sykehjem, institusjon.
    NursingHome;
    /// HDO.
    CareHome;
    /// Dekningsgrad.
    Coverage;
    /// Årsverk.
    Fte;
    /// Stillingsstørrelse.
    Position;
    /// Forekomst.
    Prevalence;
    /// Årskull, kohort.
    Cohort;
    /// Framskriving.
    Projection;
    /// Referansebane.
    Reference;
    /// 8 av 10 beregnede utfall.
    Outcomes;
    /// Grep.
    Lever;
    /// Forutsetning.
    Assumption;
    /// Målår.
    TargetYear;
    /// Vunne leveår.
    AddedYears;
    /// Vridning.
    Shift;
    /// Hverdagsrehabilitering.
    Reablement;
    /// Velferdsteknologi.
    Technology;
    /// Pårørende.
    Family;
    /// Brukerstyrt personlig assistanse.
    Assistance;
    /// BEON.
    LowestLevel;
    /// Tjenestetrapp.
    Staircase;
    /// Utskrivningsklar.
    DischargeReady;
    /// Korttidsplass.
    ShortStay;
    /// Belegg.
    Occupancy;
    /// Vedtakstimer.
    GrantedHours;
    /// Egenbetaling.
    UserFee;
    /// Faste priser.
    FixedPrices;
    /// Behovsindeks.
    NeedIndex;
    /// KOSTRA.
    Kostra;
}

/// The terms that the key figures use, in the order of the page: explained beside them.
pub const ON_FIRST_SCREEN: [WordId; 8] = [
    WordId::Place,
    WordId::DayAndNight,
    WordId::Fte,
    WordId::Coverage,
    WordId::Prevalence,
    WordId::AddedYears,
    WordId::Outcomes,
    WordId::Reference,
];
