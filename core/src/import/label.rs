//! What the labels of a table say: municipality, age, sex, year and alternative, in all the ways that
//! SSB's services and programs write them.

use crate::model::age::{Band, OLDEST};

/// What kind of place a region is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegionKind {
    /// A municipality (kommune).
    Municipality,
    /// A county (fylke).
    County,
    /// The whole country.
    Country,
    /// A district of a city (bydel).
    District,
    /// Svalbard, remainders, groups of municipalities: not counted.
    LeftOut,
}

/// One region of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Region {
    /// What it is.
    pub kind: RegionKind,
    /// Its number as the file has it, without a prefix: `"3312"`; empty where there is only a name.
    pub number: String,
    /// Its name, without Sami and Kven parts; empty where there is only a number.
    pub name: String,
    /// Whether the label says that it is no longer in use: «(-2019)».
    pub old: bool,
}

/// Sex.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sex {
    /// Women.
    Women,
    /// Men.
    Men,
    /// Both together.
    Both,
}

/// Ages of one row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    /// From one age to another.
    Span(Band),
    /// Everybody.
    All,
}

/// One projection alternative, or the one thing that a table counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlternativeLabel {
    /// SSB's letters: `"MMMM"`; empty where the file has none.
    pub letters: String,
    /// The label in the file.
    pub label: String,
    /// Whether the letters are read from a code (`Personer1`), because the file has no text.
    pub from_code: bool,
}

/// First year that a heading can mean: SSB's series begin then.
const FIRST_YEAR: i32 = 1986;
const LAST_YEAR: i32 = 2100;

/// A year, where the text is one and nothing else.
pub fn year(text: &str) -> Option<i32> {
    let text = text.trim();
    let digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    let year = digits.then(|| text.parse().ok()).flatten()?;
    (FIRST_YEAR..=LAST_YEAR).contains(&year).then_some(year)
}

/// Sex, from a text or from SSB's code.
pub fn sex(text: &str) -> Option<Sex> {
    let text = text.trim().to_lowercase();
    let word = text.rsplit(" - ").next().unwrap_or_default().trim();
    Some(match word {
        "kvinner" | "kvinne" | "females" | "female" | "women" | "jenter" | "k" | "2" => Sex::Women,
        "menn" | "mann" | "males" | "male" | "men" | "gutter" | "m" | "1" => Sex::Men,
        "begge kjønn" | "begge" | "both sexes" | "both" | "i alt" | "total" | "0" => Sex::Both,
        _ => return None,
    })
}

/// Digits at the beginning, and what is behind them.
fn leading(text: &str) -> (&str, &str) {
    let end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, ""))
}

fn age_number(digits: &str) -> Option<u16> {
    (1..=3)
        .contains(&digits.len())
        .then(|| digits.parse().ok())
        .flatten()
}

/// The code list of ten functional groups (`agg_Funksjonell4`).
const FUNCTIONAL: [Band; 10] = [
    Band { from: 0, to: 0 },
    Band { from: 1, to: 5 },
    Band { from: 6, to: 12 },
    Band { from: 13, to: 15 },
    Band { from: 16, to: 19 },
    Band { from: 20, to: 44 },
    Band { from: 45, to: 66 },
    Band::FROM_67_TO_79,
    Band::FROM_80_TO_89,
    Band::FROM_90,
];
const FIRST_FUNCTIONAL: u16 = 311;

/// The ten groups that care is planned by, and that the page keeps of an imported file.
pub const TEN_GROUPS: [Band; 10] = FUNCTIONAL;

/// Ages, from a text or a code.
pub fn age(text: &str) -> Option<Age> {
    let text = text.trim().to_lowercase().replace('–', "-");
    match text.as_str() {
        "alle aldre" | "alder i alt" | "i alt" | "all ages" | "total" | "totalt" | "sum"
        | "alle" | "999" => return Some(Age::All),
        _ => {}
    }
    if text.starts_with("999 ") || text.starts_with("alle aldre") {
        return Some(Age::All);
    }
    if let Some(code) = text.strip_prefix('f') {
        let (digits, rest) = leading(code);
        if let Some(group) =
            age_number(digits).and_then(|number| number.checked_sub(FIRST_FUNCTIONAL))
        {
            return FUNCTIONAL
                .get(usize::from(group))
                .map(|&band| Age::Span(band));
        }
        // F00-04 … F95-99, F100G5+.
        let open = rest.starts_with("g5+") || rest.starts_with('+');
        return span(age_number(digits)?, if open { "+" } else { rest });
    }
    let (digits, rest) = leading(&text);
    span(age_number(digits)?, rest)
}

fn span(from: u16, rest: &str) -> Option<Age> {
    let rest = rest.trim();
    let oldest = u16::from(OLDEST);
    let band = |from: u16, to: u16| {
        let from = u8::try_from(from).ok().filter(|&from| from <= OLDEST)?;
        let to = u8::try_from(to.min(oldest)).ok()?;
        (from <= to).then_some(Age::Span(Band { from, to }))
    };
    if let Some(behind) = rest.strip_prefix('-') {
        let (digits, unit) = leading(behind.trim_start());
        let to = age_number(digits)?;
        // «105+ - 105 år eller eldre» came here only without its plus.
        return if open_ended(unit) {
            band(from, oldest)
        } else {
            band(from, to)
        };
    }
    if rest.starts_with('+') || open_ended(rest) {
        return band(from, oldest);
    }
    match rest {
        "" | "år" | "year" | "years" | "aar" => band(from, from),
        _ => None,
    }
}

fn open_ended(rest: &str) -> bool {
    ["eldre", "over", "older", "+", "mer", "more"]
        .iter()
        .any(|word| rest.contains(word))
}

/// The letters of a projection alternative in a label: `MMMM`, `LHML`, `MM00`; three for the country.
pub fn letters(text: &str) -> Option<&str> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.into_iter().find(|word| {
        (3..=4).contains(&word.len())
            && word.bytes().all(|byte| b"HLMKE0".contains(&byte))
            && word.bytes().any(|byte| byte.is_ascii_alphabetic())
            && *word != "HELE"
    })
}

/// What the codes of tables 14288 and 14746 mean, for files that have nothing else. The codes are only
/// positions in those two tables, which have the same nine.
const BY_CODE: [&str; 9] = [
    "MMMM", "LLML", "HHMH", "MMML", "MMMH", "LHML", "HLMH", "MMM0", "MM00",
];

/// An alternative, from a label or a code.
pub fn alternative(text: &str) -> AlternativeLabel {
    let label = text.trim().to_owned();
    if let Some(letters) = letters(&label) {
        return AlternativeLabel {
            letters: letters.to_owned(),
            from_code: false,
            label,
        };
    }
    let code = label
        .strip_prefix("Personer")
        .and_then(|digits| match digits {
            "" => Some(0),
            digits if digits.len() == 1 => digits.parse().ok(),
            _ => None,
        });
    let letters = code.and_then(|code: usize| BY_CODE.get(code).copied());
    AlternativeLabel {
        letters: letters.unwrap_or_default().to_owned(),
        from_code: letters.is_some(),
        label,
    }
}

/// A region, from a text or a code; `None` for an empty label.
pub fn region(text: &str) -> Option<Region> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let left_out = || Region {
        kind: RegionKind::LeftOut,
        number: String::new(),
        name: text.to_owned(),
        old: false,
    };
    let known = |kind, number: &str, name: &str| {
        let name = name.trim().trim_start_matches('-').trim();
        let (name, old) = match name.find(" (").map(|at| name.split_at(at)) {
            Some((before, years))
                if years.contains('-') && years.contains(|c: char| c.is_ascii_digit()) =>
            {
                (before, true)
            }
            _ => (name, false),
        };
        Region {
            kind,
            number: number.to_owned(),
            name: name
                .split(" - ")
                .next()
                .unwrap_or_default()
                .trim()
                .to_owned(),
            old,
        }
    };
    let lower = text.to_lowercase();
    let country = [
        "hele landet",
        "norge",
        "norway",
        "the whole country",
        "heile landet",
    ];
    if country.contains(&lower.as_str())
        || lower == "eak"
        || lower.starts_with("eak ")
        || lower == "0"
        || lower.starts_with("0 ")
    {
        return Some(known(RegionKind::Country, "0", ""));
    }
    if lower.starts_with("eka")
        || lower.starts_with("ekg")
        || lower.starts_with("eak")
        || lower.starts_with("eaf")
    {
        return Some(left_out());
    }
    let prefixed = ["K-", "K_", "k-", "k_"]
        .iter()
        .find_map(|prefix| text.strip_prefix(prefix));
    if let Some(rest) = text.strip_prefix("F-").or_else(|| text.strip_prefix("F_")) {
        let (digits, name) = leading(rest);
        return (digits.len() == 2)
            .then(|| known(RegionKind::County, digits, name))
            .or_else(|| Some(left_out()));
    }
    let (digits, rest) = leading(prefixed.unwrap_or(text));
    let bounded = rest.is_empty() || rest.starts_with(char::is_whitespace);
    Some(match digits.len() {
        4 if bounded
            && digits != "9999"
            && !digits.starts_with("21")
            && !digits.starts_with("23") =>
        {
            known(RegionKind::Municipality, digits, rest)
        }
        2 if bounded && prefixed.is_none() => known(RegionKind::County, digits, rest),
        6 => Region {
            kind: RegionKind::District,
            number: digits.to_owned(),
            name: text.to_owned(),
            old: false,
        },
        0 if prefixed.is_none() => known(RegionKind::Municipality, "", rest),
        _ => left_out(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_are_read_however_they_are_written() {
        let span = |from, to| Some(Age::Span(Band { from, to }));
        for (text, expected) in [
            ("067", span(67, 67)),
            ("67", span(67, 67)),
            ("67 år", span(67, 67)),
            ("1 year", span(1, 1)),
            ("67 years", span(67, 67)),
            ("105+", span(105, 105)),
            ("105 år eller eldre", span(105, 105)),
            ("105 years or older", span(105, 105)),
            ("105+ - 105 år eller eldre", span(105, 105)),
            ("67-79 år", span(67, 79)),
            ("90 år eller eldre", span(90, 105)),
            ("80 år og over", span(80, 105)),
            ("F318", span(67, 79)),
            ("F318 - 67-79 år", span(67, 79)),
            ("F320", span(90, 105)),
            ("F00-04", span(0, 4)),
            ("F95-99", span(95, 99)),
            ("F100G5+", span(100, 105)),
            ("067 - 67 år", span(67, 67)),
            ("0-17 år", span(0, 17)),
            ("Alle aldre", Some(Age::All)),
            ("999", Some(Age::All)),
            ("Lier", None),
            ("79-67 år", None),
            ("F999", None),
            ("", None),
            ("2026", None),
        ] {
            assert_eq!(age(text), expected, "{text}");
        }
    }

    #[test]
    fn regions_are_read_however_they_are_written() {
        use RegionKind::{Country, County, District, LeftOut, Municipality};
        let read =
            |text: &str| region(text).map(|region| (region.kind, region.number, region.name));
        let place =
            |kind, number: &str, name: &str| Some((kind, number.to_owned(), name.to_owned()));
        for (text, expected) in [
            ("3312", place(Municipality, "3312", "")),
            ("K-3312", place(Municipality, "3312", "")),
            ("K_3312", place(Municipality, "3312", "")),
            ("3312 Lier", place(Municipality, "3312", "Lier")),
            ("K-3312 Lier", place(Municipality, "3312", "Lier")),
            ("3312 - Lier", place(Municipality, "3312", "Lier")),
            ("0626 Lier (-2019)", place(Municipality, "0626", "Lier")),
            ("3049 Lier (2020-2023)", place(Municipality, "3049", "Lier")),
            (
                "5001 Trondheim - Tråante",
                place(Municipality, "5001", "Trondheim"),
            ),
            ("Lier", place(Municipality, "", "Lier")),
            ("2012 Alta", place(Municipality, "2012", "Alta")),
            ("0", place(Country, "0", "")),
            ("0 Hele landet", place(Country, "0", "")),
            ("Hele landet", place(Country, "0", "")),
            ("EAK", place(Country, "0", "")),
            ("33 Buskerud", place(County, "33", "Buskerud")),
            ("F-33", place(County, "33", "")),
            (
                "030101a Gamle Oslo",
                place(District, "030101", "030101a Gamle Oslo"),
            ),
            ("", None),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
        for text in [
            "EKG05",
            "K-Rest Divided",
            "K-21-22",
            "K-23",
            "9999",
            "9999 Uoppgitt",
            "EAKUO",
        ] {
            assert_eq!(
                region(text).map(|region| region.kind),
                Some(LeftOut),
                "{text}"
            );
        }
        assert!(region("0626 Lier (-2019)").is_some_and(|region| region.old));
    }

    #[test]
    fn alternatives_are_read_by_their_letters() {
        assert_eq!(letters("Hovedalternativet (MMMM)"), Some("MMMM"));
        assert_eq!(letters("Sterk aldring (LHML) 2030"), Some("LHML"));
        assert_eq!(letters("Ingen flytting (MM00)"), Some("MM00"));
        assert_eq!(letters("MMM"), Some("MMM"));
        for text in ["000", "Personer 2030", "Lier", "HELE landet", ""] {
            assert_eq!(letters(text), None, "{text}");
        }
        assert_eq!(alternative("Personer2").letters, "HHMH");
        assert!(alternative("Personer2").from_code);
        assert!(alternative("Persons").letters.is_empty());
    }
}
