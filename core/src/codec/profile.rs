//! The small table that a user fills in with newer figures for her own municipality and its peers:
//! semicolons, one line for each figure, one column for each municipality, her own first.

use crate::analysis::profile::Profile;
use crate::format::parse;
use crate::scenario::{Expected, Reason, ScenarioError};

use super::fields::wrong;

/// Key of the line with inhabitants.
const INHABITANTS: &str = "inhabitants";
/// Columns before the municipalities: the line's key and its name, which is only for the reader.
const BEFORE: usize = 2;

/// The table to fill in: a head, a line of inhabitants, and a line for each of `rows`.
///
/// `head` are the words over key and name, `columns` the municipalities, `name` gives the words for a
/// key.
pub fn profile_template(
    head: [&str; 2],
    columns: &[&str],
    rows: &[&str],
    name: impl Fn(&str) -> String,
) -> String {
    let mut text = String::new();
    let mut line = |cells: &[&str]| {
        text.push_str(&cells.join(";"));
        text.push('\n');
    };
    let [key, words] = head;
    let mut cells = vec![key, words];
    cells.extend(columns);
    line(&cells);
    for row in std::iter::once(&INHABITANTS).chain(rows) {
        let words = name(row);
        let mut cells = vec![*row, words.as_str()];
        cells.resize(BEFORE + columns.len(), "");
        line(&cells);
    }
    text
}

/// Reads the table filled in. `known` are the keys that a line may have; lines may be left out, and
/// numbers may be written as in Norway. An empty cell is «not known».
///
/// # Errors
/// Names the line's key and the municipality, such as `older_other.Melhus`.
pub fn read_profile(text: &str, known: &[&str]) -> Result<Profile, ScenarioError> {
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
    let columns: Vec<String> = cells(first)
        .into_iter()
        .skip(BEFORE)
        .take_while(|name| !name.is_empty())
        .collect();
    if columns.len() < 2 {
        return Err(ScenarioError::new(
            "",
            Reason::WrongLength {
                expected: BEFORE + 2,
                found: BEFORE + columns.len(),
            },
        ));
    }
    let mut inhabitants = None;
    let mut rows: Vec<(String, Vec<Option<f64>>)> = Vec::new();
    for line in lines {
        let cells = cells(line);
        let key = cells.first().cloned().unwrap_or_default();
        if key != INHABITANTS && !known.contains(&key.as_str()) {
            return Err(ScenarioError::new(key, Reason::UnknownKey));
        }
        let mut values = Vec::with_capacity(columns.len());
        for (place, column) in columns.iter().enumerate() {
            let cell = cells.get(BEFORE + place).map_or("", String::as_str);
            let value = if cell.is_empty() {
                None
            } else {
                let number = parse(cell).filter(|number| *number >= 0.0);
                let place = format!("{key}.{column}");
                Some(number.ok_or_else(|| wrong(place, Expected::Number))?)
            };
            values.push(value);
        }
        if key == INHABITANTS {
            inhabitants = values.first().copied().flatten();
        } else {
            rows.push((key, values));
        }
    }
    let own = columns.first().map_or("", String::as_str);
    let inhabitants = inhabitants
        .filter(|inhabitants| *inhabitants > 0.0)
        .ok_or_else(|| ScenarioError::new(format!("{INHABITANTS}.{own}"), Reason::Missing))?;
    if rows.is_empty() {
        let first = known.first().copied().unwrap_or_default();
        return Err(ScenarioError::new(first, Reason::Missing));
    }
    Ok(Profile {
        columns,
        rows,
        inhabitants,
        sources: Vec::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::profile::GROUPS;

    #[test]
    fn the_template_filled_in_is_read() {
        let empty = profile_template(
            ["nøkkel", "navn"],
            &["Lier", "Hamar"],
            &GROUPS,
            str::to_owned,
        );
        assert_eq!(empty.lines().count(), 2 + GROUPS.len());
        let filled = empty
            .replace("inhabitants;inhabitants;;", "inhabitants;;28 642;")
            .replace(
                "older_institution;older_institution;;",
                "older_institution;;5642,5;7 124",
            );
        let profile = read_profile(&filled, &GROUPS).unwrap();
        assert_eq!(profile.columns, ["Lier", "Hamar"]);
        assert!((profile.inhabitants - 28_642.0).abs() < 1e-9);
        assert_eq!(profile.get("older_institution", 0), Some(5642.5));
        assert_eq!(profile.get("older_institution", 1), Some(7124.0));
        assert_eq!(profile.get("mental_adults", 0), None);
    }

    #[test]
    fn what_is_wrong_is_named() {
        let path = |text: &str| read_profile(text, &GROUPS).unwrap_err().path.clone();
        assert_eq!(path(""), "");
        assert_eq!(path("a;b;Lier"), "");
        assert_eq!(path("a;b;Lier;Hamar\nshops;;1;2"), "shops");
        assert_eq!(
            path("a;b;Lier;Hamar\nolder_other;;1;to"),
            "older_other.Hamar"
        );
        assert_eq!(path("a;b;Lier;Hamar\nolder_other;;1;2"), "inhabitants.Lier");
        assert_eq!(path("a;b;Lier;Hamar\ninhabitants;;1;2"), "older_other");
    }

    #[test]
    fn excels_own_way_of_saving_is_read() {
        let text = "\u{feff}\"nøkkel\"\t\"navn\"\t\"Lier\"\t\"Østre Toten\"\r\ninhabitants\t\t25980\t14838\r\n\
            older_other\t\t3 554\t\r\n\t\t\t\r\n";
        let profile = read_profile(text, &GROUPS).unwrap();
        assert_eq!(profile.columns[1], "Østre Toten");
        assert_eq!(profile.get("older_other", 0), Some(3554.0));
        assert_eq!(profile.get("older_other", 1), None);
    }
}
