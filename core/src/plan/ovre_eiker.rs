//! Øvre Eiker kommune, «Strategi for helse- og velferdstjenestene 2025–2035».

use super::{NotReproduced, Printed};

/// Everything from the strategy.
#[derive(Clone, Debug, PartialEq)]
pub struct OvreEiker {
    /// Share of those aged 80 and over who are to live in their own home, per cent at least.
    pub own_home_percent: Printed,
    /// Share of those aged 80 and over in institution, per cent, KOSTRA 12209: not from the strategy.
    pub share_80plus_in_institution_percent: Printed,
    /// What cannot be made again.
    pub not_reproduced: Vec<NotReproduced>,
}
