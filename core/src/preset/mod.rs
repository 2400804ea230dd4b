//! Presets: changes that somebody stands behind, as data.

/// Which preset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PresetId {
    /// Referansebane: every lever untouched.
    Reference,
    /// Friskere eldre: 40 per cent of added years with need.
    HealthierAgeing,
    /// Ikke friskere: use at each age as today, 100 per cent.
    NotHealthierAgeing,
    /// Plassene følger behovet.
    PlacesFollowNeed,
    /// Behovet møtes hjemme: shift to home care, and places follow what need is left.
    NeedMetAtHome,
    /// Flere plasser, by one step.
    MorePlaces,
    /// Færre plasser, by the same step.
    FewerPlaces,
    /// 16 per cent (Lillehammer).
    Lillehammer16,
    /// 18 per cent (Lillehammer).
    Lillehammer18,
    /// 20 per cent (Lillehammer).
    Lillehammer20,
    /// 14 per cent nursing-home coverage (Sunndal).
    Sunndal14,
    /// 20 care homes (Sunndal).
    Sunndal20Homes,
    /// Constant coverage (Lier).
    LierConstant,
}
