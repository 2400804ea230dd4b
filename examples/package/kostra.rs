//! What single rows of SSB's tables say.

use crate::output::HomeCareUsers;
use crate::problem::Outcome;
use crate::table::Row;

/// The shares of those aged 80 and over with home services and in institutions (table 12209); none
/// where SSB gives none. One decimal in per cent: rounding first keeps 10.8 from becoming
/// 0.10800000000000001.
pub fn shares(row: Row<'_>) -> Outcome<[Option<f64>; 2]> {
    let share = |column| -> Outcome<Option<f64>> {
        let per_cent = row.number_if_known::<f64>(column)?;
        Ok(per_cent.map(|per_cent| (per_cent * 10.0).round() / 1000.0))
    };
    Ok([
        share("andel_80pluss_hjemmetjenester_pst")?,
        share("andel_80pluss_institusjon_pst")?,
    ])
}

/// Users of home care by age. 67–79 is no longer published: all less the other two.
pub fn users(kostra: Row<'_>) -> Outcome<HomeCareUsers> {
    let all: u32 = kostra.number("hjemmetjeneste_brukere_alle")?;
    let under_67: u32 = kostra.number("hjemmetjeneste_brukere_0_66")?;
    let from_80: u32 = kostra.number("hjemmetjeneste_brukere_80pluss")?;
    let from_67 = all.checked_sub(under_67 + from_80);
    let from_67 =
        from_67.ok_or_else(|| kostra.problem("more users in two age groups than in all"))?;
    Ok(HomeCareUsers {
        under_67: Some(under_67),
        from_67: Some(from_67),
        from_80: Some(from_80),
    })
}
