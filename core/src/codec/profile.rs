//! The table that a user fills in with newer figures for her own municipality and its peers: semicolons, one line for
//! each figure, one column for each municipality, her own first. Its sections may each be left empty; tables of the time
//! when it had cost by user group only are read too.

use std::ops::RangeInclusive;

use crate::analysis::own_figures::{Line, NEED, OwnFigures, STAFF, Section};
use crate::analysis::profile::GROUPS;
use crate::format::{parse, ungrouped};
use crate::scenario::{Expected, Reason, ScenarioError};

use super::fields::wrong;

/// Key of the line with inhabitants.
const INHABITANTS: &str = "inhabitants";
/// What the key of a year's cost of care begins with.
const CARE: &str = "care_";
/// Years that a cost can be of.
const YEARS: RangeInclusive<i32> = 1990..=2100;
/// Columns before the municipalities: the line's key and its name, which is only for the reader.
const BEFORE: usize = 2;

/// The table to fill in: a head, a line of inhabitants, and a line for each figure under the heading of its section.
///
/// `head` are the words over key and name, `columns` the municipalities, `years` those of the cost of care, `known` what is
/// known of the reader's own municipality already; `name` gives the words for a key.
pub fn own_figures_template(
    head: [&str; 2],
    columns: &[&str],
    years: RangeInclusive<i32>,
    known: &[(&str, f64)],
    name: impl Fn(&str) -> String,
) -> String {
    let mut text = String::new();
    let mut line = |key: &str, words: &str, filled: &[&str]| {
        let mut cells = vec![key, words];
        cells.extend(filled);
        cells.resize(BEFORE + columns.len(), "");
        text.push_str(&cells.join(";"));
        text.push('\n');
    };
    let [key, words] = head;
    line(key, words, columns);
    let figure = |key: &str| {
        let known = known.iter().find(|(of, _)| *of == key);
        known.map_or_else(String::new, |(_, value)| {
            let tenths = (value * 10.0).round();
            let decimals = usize::from((tenths % 10.0).abs() > 0.0);
            // A comma in every language, as in the other files.
            ungrouped(*value, decimals).replace('.', ",")
        })
    };
    line(INHABITANTS, &name(INHABITANTS), &[&figure(INHABITANTS)]);
    for section in Section::ALL {
        line("", &name(section.key()), &[]);
        let keys: &[&str] = match section {
            Section::Costs => &GROUPS,
            Section::CareByYear => &[],
            Section::Staff => &STAFF,
            Section::Need => &NEED,
        };
        for key in keys {
            line(key, &name(key), &[&figure(key)]);
        }
        if section == Section::CareByYear {
            for year in years.clone() {
                line(&format!("{CARE}{year}"), &year.to_string(), &[]);
            }
        }
    }
    text
}

/// Which section a line's key belongs to, and the year of a cost of care.
fn section(key: &str) -> Option<(Section, Option<i32>)> {
    let lists: [(Section, &[&str]); 3] = [
        (Section::Costs, &GROUPS),
        (Section::Staff, &STAFF),
        (Section::Need, &NEED),
    ];
    let known = lists.into_iter().find(|(_, keys)| keys.contains(&key));
    if let Some((section, _)) = known {
        return Some((section, None));
    }
    let year = key.strip_prefix(CARE)?.parse().ok();
    let year = year.filter(|year| YEARS.contains(year))?;
    Some((Section::CareByYear, Some(year)))
}

/// Reads the table filled in. Lines and whole sections may be left out, and numbers may be written as in Norway. An empty
/// cell is «not known», and a line without a key is a heading.
///
/// # Errors
/// Names the line's key and the municipality, such as `older_other.Melhus`.
pub fn read_own_figures(text: &str) -> Result<OwnFigures, ScenarioError> {
    let text = text.trim_start_matches('\u{feff}');
    let mut lines = text.lines().filter(|line| {
        let cells = line.trim().trim_matches([';', '\t']);
        !cells.is_empty()
    });
    let first = lines
        .next()
        .ok_or_else(|| ScenarioError::new("", Reason::Missing))?;
    let delimiter = if first.contains(';') { ';' } else { '\t' };
    let cells = |line: &str| -> Vec<String> {
        let cells = line.split(delimiter);
        cells
            .map(|cell| cell.trim().trim_matches('"').trim().to_owned())
            .collect()
    };
    let mut found = OwnFigures {
        columns: columns(cells(first))?,
        ..OwnFigures::default()
    };
    let mut seen: Vec<String> = Vec::new();
    for line in lines {
        let cells = cells(line);
        let key = cells.first().cloned().unwrap_or_default();
        let figures = cells.get(BEFORE..).unwrap_or_default();
        if key.is_empty() && figures.iter().all(String::is_empty) {
            continue;
        }
        if seen.contains(&key) {
            return Err(ScenarioError::new(key, Reason::Twice));
        }
        let section = section(&key);
        if key != INHABITANTS && section.is_none() {
            return Err(ScenarioError::new(key, Reason::UnknownKey));
        }
        let values = numbers(&key, figures, &found.columns)?;
        put(&mut found, section, (key.clone(), values));
        seen.push(key);
    }
    found.care_by_year.sort_by_key(|(year, _)| *year);
    check(found)
}

/// The municipalities of the head.
fn columns(cells: Vec<String>) -> Result<Vec<String>, ScenarioError> {
    let names = cells.into_iter().skip(BEFORE);
    let columns: Vec<String> = names.take_while(|name| !name.is_empty()).collect();
    if columns.len() < 2 {
        let found = BEFORE + columns.len();
        let expected = BEFORE + 2;
        return Err(ScenarioError::new(
            "",
            Reason::WrongLength { expected, found },
        ));
    }
    for (place, name) in columns.iter().enumerate() {
        if columns.iter().skip(place + 1).any(|other| other == name) {
            return Err(ScenarioError::new(name.clone(), Reason::Twice));
        }
    }
    Ok(columns)
}

/// One number for each municipality.
fn numbers(
    key: &str,
    figures: &[String],
    columns: &[String],
) -> Result<Vec<Option<f64>>, ScenarioError> {
    let one = |(place, column): (usize, &String)| {
        let cell = figures.get(place).map_or("", String::as_str);
        if cell.is_empty() {
            return Ok(None);
        }
        let number = parse(cell).filter(|number| *number >= 0.0);
        let place = format!("{key}.{column}");
        Ok(Some(number.ok_or_else(|| wrong(place, Expected::Number))?))
    };
    columns.iter().enumerate().map(one).collect()
}

/// Puts a line where it belongs. One without a number is as if it were not there.
fn put(found: &mut OwnFigures, section: Option<(Section, Option<i32>)>, line: Line) {
    if line.1.iter().all(Option::is_none) {
        return;
    }
    match section {
        Some((Section::Costs, _)) => found.costs.push(line),
        Some((Section::Staff, _)) => found.staff.push(line),
        Some((Section::Need, _)) => found.need.push(line),
        Some((Section::CareByYear, year)) => {
            found.care_by_year.extend(year.map(|year| (year, line.1)));
        }
        None => found.inhabitants = line.1.first().copied().flatten(),
    }
}

/// Inhabitants must be there where something is multiplied by them, and something must be filled in.
fn check(found: OwnFigures) -> Result<OwnFigures, ScenarioError> {
    let own = found.columns.first().map_or("", String::as_str);
    let multiplied = !found.costs.is_empty() || !found.staff.is_empty();
    let inhabitants = found.inhabitants.is_some_and(|persons| persons > 0.0);
    if multiplied && !inhabitants {
        let path = format!("{INHABITANTS}.{own}");
        return Err(ScenarioError::new(path, Reason::Missing));
    }
    if !multiplied && found.care_by_year.is_empty() && found.need.is_empty() {
        let [first, ..] = GROUPS;
        return Err(ScenarioError::new(first, Reason::Missing));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_template_filled_in_is_read() {
        let empty = own_figures_template(
            ["nøkkel", "navn"],
            &["Lier", "Hamar"],
            2021..=2025,
            &[
                ("age_0_1", 88.04),
                ("basis", 35.25),
                ("inhabitants", 28_797.0),
            ],
            str::to_owned,
        );
        let figures = GROUPS.len() + STAFF.len() + NEED.len() + 5;
        assert_eq!(empty.lines().count(), 2 + Section::ALL.len() + figures);
        assert!(empty.contains("\nage_0_1;age_0_1;88;\n"), "{empty}");
        assert!(empty.contains("\nbasis;basis;35,3;\n"), "{empty}");
        assert!(
            empty.contains("\ninhabitants;inhabitants;28797;\n"),
            "{empty}"
        );
        let filled = empty
            .replace("inhabitants;inhabitants;28797;", "inhabitants;;28 642;")
            .replace(
                "older_institution;older_institution;;",
                "older_institution;;5642,5;7 124",
            )
            .replace("care_2024;2024;;", "care_2024;2024;30 000;")
            .replace("care_2021;2021;;", "care_2021;2021;20 000;25 000")
            .replace("home_nursing;home_nursing;;", "home_nursing;;2,4;3.5");
        let found = read_own_figures(&filled).unwrap();
        assert_eq!(found.columns, ["Lier", "Hamar"]);
        let profile = found.cost_profile().unwrap();
        assert!((profile.inhabitants - 28_642.0).abs() < 1e-9);
        assert_eq!(profile.get("older_institution", 0), Some(5642.5));
        assert_eq!(profile.get("older_institution", 1), Some(7124.0));
        assert_eq!(profile.get("mental_adults", 0), None);
        assert_eq!(
            found.care_by_year,
            [
                (2021, vec![Some(20_000.0), Some(25_000.0)]),
                (2024, vec![Some(30_000.0), None])
            ]
        );
        assert_eq!(
            found.staff_profile().unwrap().get("home_nursing", 1),
            Some(3.5)
        );
        assert_eq!(
            found.need,
            [
                ("age_0_1".to_owned(), vec![Some(88.0), None]),
                ("basis".to_owned(), vec![Some(35.3), None])
            ]
        );
    }

    #[test]
    fn what_is_wrong_is_named() {
        let path = |text: &str| read_own_figures(text).unwrap_err().path.clone();
        assert_eq!(path(""), "");
        assert_eq!(path("a;b;Lier"), "");
        assert_eq!(path("a;b;Lier;Lier"), "Lier");
        assert_eq!(path("a;b;Lier;Hamar\nshops;;1;2"), "shops");
        assert_eq!(path("a;b;Lier;Hamar\ncare_99;;1;2"), "care_99");
        assert_eq!(path("a;b;Lier;Hamar\n;;1;2"), "");
        assert_eq!(
            path("a;b;Lier;Hamar\nage_0_1;;1;2\nage_0_1;;1;2"),
            "age_0_1"
        );
        assert_eq!(
            path("a;b;Lier;Hamar\nolder_other;;1;to"),
            "older_other.Hamar"
        );
        assert_eq!(path("a;b;Lier;Hamar\nmortality;;-1;2"), "mortality.Lier");
        assert_eq!(path("a;b;Lier;Hamar\nolder_other;;1;2"), "inhabitants.Lier");
        assert_eq!(
            path("a;b;Lier;Hamar\nhome_nursing;;1;2"),
            "inhabitants.Lier"
        );
        assert_eq!(path("a;b;Lier;Hamar\ninhabitants;;1;2"), "older_other");
    }

    #[test]
    fn need_and_years_stand_without_inhabitants() {
        let found = read_own_figures("a;b;Lier;Hamar\ncare_2025;;1;2\nbasis;;35;\n").unwrap();
        assert_eq!(
            found.newest_care(),
            Some((2025, [Some(1.0), Some(2.0)].as_slice()))
        );
        assert_eq!((found.cost_profile(), found.staff_profile()), (None, None));
    }

    #[test]
    fn excels_own_way_of_saving_is_read() {
        let text = "\u{feff}\"nøkkel\"\t\"navn\"\t\"Lier\"\t\"Østre Toten\"\r\ninhabitants\t\t25980\t14838\r\n\
            older_other\t\t3 554\t\r\n\t\t\t\r\n";
        let profile = read_own_figures(text).unwrap().cost_profile().unwrap();
        assert_eq!(profile.columns[1], "Østre Toten");
        assert_eq!(profile.get("older_other", 0), Some(3554.0));
        assert_eq!(profile.get("older_other", 1), None);
    }
}
