//! What single rows of SSB's tables say.

use crate::output::HomeCareUsers;
use crate::problem::Outcome;
use crate::table::Row;

/// Users of home care by age. 67–79 is no longer published: all less the other two.
pub fn users(kostra: Row<'_>) -> Outcome<HomeCareUsers> {
    let all: u32 = kostra.number("hjemmetjeneste_brukere_alle")?;
    let under_67: u32 = kostra.number("hjemmetjeneste_brukere_0_66")?;
    let from_80: u32 = kostra.number("hjemmetjeneste_brukere_80pluss")?;
    let from_67 = all.checked_sub(under_67 + from_80);
    let from_67 =
        from_67.ok_or_else(|| kostra.problem("more users in two age groups than in all"))?;
    Ok(HomeCareUsers {
        under_67,
        from_67,
        from_80,
    })
}

/// Earlier numbers of the municipality, newest first; several that were joined stand with `+`.
pub fn old_numbers(named: Row<'_>, number: &str) -> Outcome<Vec<String>> {
    let mut old: Vec<String> = Vec::new();
    for column in ["nr_2020_2023", "nr_til_2019"] {
        for earlier in named
            .text(column)?
            .split('+')
            .map(str::trim)
            .filter(|earlier| !earlier.is_empty())
        {
            if earlier != number && !old.iter().any(|known| known == earlier) {
                old.push(earlier.to_owned());
            }
        }
    }
    Ok(old)
}
