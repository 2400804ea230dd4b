//! From variables and one list of figures, as JSON-stat and PX have them, to the inner form.

use super::cube::{Cube, Figures, Key, MOST_FIGURES, Row, intern};
use super::error::{Fault, Import, ImportError, Place, Side, quoted};
use super::label;

/// What a variable is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// Municipalities.
    Region,
    /// Ages.
    Age,
    /// Sex.
    Sex,
    /// Years.
    Year,
    /// Alternatives, or what is counted.
    Contents,
}

impl Meaning {
    /// By name or id.
    pub fn named(name: &str) -> Option<Self> {
        Some(match name.trim().to_lowercase().as_str() {
            "region"
            | "kommune"
            | "kommunenummer"
            | "kokkommuneregion0000"
            | "geografi"
            | "bosted" => Self::Region,
            "alder" | "age" | "aldersgruppe" | "aldersgrupper" => Self::Age,
            "kjønn" | "kjonn" | "sex" | "gender" => Self::Sex,
            // Not «time»: that is a municipality.
            "år" | "aar" | "year" | "tid" | "årstall" => Self::Year,
            "statistikkvariabel"
            | "contents"
            | "contentscode"
            | "framskriv"
            | "alternativ"
            | "alternative"
            | "framskrivingsalternativ" => Self::Contents,
            _ => return None,
        })
    }
}

/// One variable with its categories in order.
#[derive(Clone, Debug)]
pub struct Variable {
    /// Its name or id.
    pub name: String,
    /// What it is; `None` where that is not known.
    pub meaning: Option<Meaning>,
    /// Code and label of each category; either may be empty.
    pub categories: Vec<(String, String)>,
}

/// The most columns that a row is split into.
const WIDEST: usize = 512;

/// Puts variables and figures, row by row with the last variable running fastest, into `cube`.
///
/// # Errors
/// Where a label or the number of figures is wrong.
pub(super) fn assemble(
    cube: &mut Cube,
    variables: &[Variable],
    values: Figures,
    place: fn(&str) -> Place,
) -> Import<()> {
    let mut expected = 1_usize;
    for variable in variables {
        expected = expected.saturating_mul(variable.categories.len());
    }
    if expected > MOST_FIGURES {
        return Err(ImportError::whole(Fault::TooMuch));
    }
    if expected != values.len() {
        let found = values.len();
        return Err(ImportError::whole(Fault::WrongCount { expected, found }));
    }
    let mut sides = Vec::with_capacity(variables.len());
    for variable in variables {
        let keys =
            keys(cube, variable).map_err(|fault| ImportError::at(place(&variable.name), fault))?;
        sides.push(keys);
    }
    // The last variables, as many as fit, become the columns.
    let mut width = 1_usize;
    let mut split = sides.len();
    while let Some(keys) = split.checked_sub(1).and_then(|last| sides.get(last)) {
        if width > 1 && width.saturating_mul(keys.len()) > WIDEST {
            break;
        }
        width *= keys.len();
        split -= 1;
    }
    let (rows, columns) = sides.split_at_checked(split).unwrap_or((&[], &[]));
    cube.columns = product(columns);
    cube.rows = product(rows)
        .into_iter()
        .map(|key| Row { key, line: 0 })
        .collect();
    cube.values = values;
    Ok(())
}

/// Every combination, the last running fastest.
fn product(sides: &[Vec<Key>]) -> Vec<Key> {
    let mut keys = vec![Key::EMPTY];
    for side in sides {
        keys = keys
            .iter()
            .flat_map(|&key| side.iter().map(move |&more| key.or(more)))
            .collect();
    }
    keys
}

fn keys(cube: &mut Cube, variable: &Variable) -> Result<Vec<Key>, Fault> {
    let Some(meaning) = variable.meaning else {
        return if variable.categories.len() == 1 {
            Ok(vec![Key::EMPTY])
        } else {
            Err(Fault::UnknownVariable {
                found: quoted(&variable.name),
            })
        };
    };
    let mut keys = Vec::with_capacity(variable.categories.len());
    for (code, label) in &variable.categories {
        keys.push(key(cube, meaning, code, label)?);
    }
    // A variable of alternatives beside one of contents («Personer»): the letters count.
    let named = keys.iter().any(|key| {
        let alternative = cube.alternatives.get(usize::from(key.alternative));
        alternative.is_some_and(|alternative| !alternative.letters.is_empty())
    });
    if meaning == Meaning::Contents && keys.len() == 1 && !named {
        return Ok(vec![Key::EMPTY]);
    }
    Ok(keys)
}

fn key(cube: &mut Cube, meaning: Meaning, code: &str, label: &str) -> Result<Key, Fault> {
    let shown = || quoted(if label.is_empty() { code } else { label });
    let unknown = |side| Fault::UnknownLabel {
        side,
        found: shown(),
    };
    let mut key = Key::EMPTY;
    let interned = match meaning {
        Meaning::Region => {
            let by_label = label::region(label);
            let mut region = label::region(code)
                .filter(|region| !region.number.is_empty() || by_label.is_none())
                .or_else(|| by_label.clone())
                .ok_or_else(|| unknown(Side::Region))?;
            if let Some(by_label) = by_label {
                region.old = region.old || by_label.old;
                if region.name.is_empty() {
                    region.name = by_label.name;
                }
            }
            cube.region(region).map(|id| key.region = id)
        }
        Meaning::Age => {
            let age = label::age(label)
                .or_else(|| label::age(code))
                .ok_or_else(|| unknown(Side::Age))?;
            intern(&mut cube.ages, age).map(|id| key.age = id)
        }
        Meaning::Sex => {
            let sex = label::sex(label)
                .or_else(|| label::sex(code))
                .ok_or_else(|| Fault::UnknownVariable { found: shown() })?;
            intern(&mut cube.sexes, sex).map(|id| key.sex = id)
        }
        Meaning::Year => {
            let year = label::year(code)
                .or_else(|| label::year(label))
                .ok_or_else(|| unknown(Side::Year))?;
            intern(&mut cube.years, year).map(|id| key.year = id)
        }
        Meaning::Contents => {
            let by_label = (!label.is_empty()).then(|| label::alternative(label));
            let alternative = match by_label {
                Some(mut by_label) => {
                    // Beside a label the code is only a position («Personer» in table 07459).
                    if by_label.from_code {
                        by_label.letters.clear();
                        by_label.from_code = false;
                    }
                    by_label
                }
                None => label::alternative(code),
            };
            intern(&mut cube.alternatives, alternative).map(|id| key.alternative = id)
        }
    };
    interned.map_err(|error| error.fault.clone())?;
    Ok(key)
}
