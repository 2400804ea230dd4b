//! Own numbers as a small CSV file: semicolon, decimal comma, one line for each field. What Excel
//! makes of it when it is saved again is read too.

use crate::format::{foreign_mark, parse, tidy, ungrouped};
use crate::import::{ImportError, small_table};
use crate::model::limit::Limit;
use crate::text::{Catalogue, OwnTexts};

use super::field::OwnField;
use super::numbers::{OwnNumbers, Site};

/// What is wrong with a file of own numbers.
#[derive(Clone, Debug, PartialEq)]
pub enum OwnFault {
    /// The file cannot be read at all.
    File(ImportError),
    /// No heading with the columns of field and value.
    NoHeading,
    /// A field that is none.
    UnknownField(String),
    /// Text where a number should be.
    NotANumber(String),
    /// `1.234`: a decimal mark or thousands?
    Ambiguous(String),
    /// Neither yes nor no.
    NotYesOrNo(String),
    /// A number that the field cannot be, in the unit of the file.
    OutsideLimit(OwnField, Limit),
    /// The same field, or the same site of it, twice.
    Twice(OwnField),
    /// Both sites and a sum without a site.
    SitesAndSum(OwnField),
    /// A site at a field that has none.
    NoSites(OwnField),
}

/// A file of own numbers that cannot be used.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnError {
    /// Line, from 1; 0 for the whole file.
    pub line: u32,
    /// Column, from 1; 0 for the whole line.
    pub column: u32,
    /// What is wrong there.
    pub fault: OwnFault,
}

/// Begins a file, so that Excel takes it for UTF-8.
const MARK: char = '\u{feff}';
/// The most decimals that are written; [`tidy`] keeps twelve digits.
const MOST_DECIMALS: usize = 16;

/// The file with every field and no numbers, to fill in.
pub fn template(texts: &OwnTexts, catalogue: &Catalogue) -> String {
    write_own(&OwnNumbers::default(), texts, catalogue)
}

/// The file with the own numbers in it; fields without one stand there empty.
pub fn write_own(own: &OwnNumbers, texts: &OwnTexts, catalogue: &Catalogue) -> String {
    let mut text = String::from(MARK);
    let [key, label, site, value, unit, explanation] = texts.columns;
    line(&mut text, [key, label, site, value, unit, explanation]);
    for field in OwnField::all() {
        let described = texts.field(field, catalogue);
        let mut put = |site: &str, value: &str| {
            line(
                &mut text,
                [
                    field.key(),
                    described.label,
                    site,
                    value,
                    described.unit,
                    described.explanation,
                ],
            );
        };
        let sites = own.sites.iter().filter(|site| site.field == field);
        let has_sites = sites.clone().next().is_some();
        for site in sites {
            put(&site.name, &plain(site.places));
        }
        let value = own.values.iter().find(|(known, _)| *known == field);
        match value {
            Some(&(_, value)) if field.is_truth() => {
                put("", if value > 0.0 { texts.yes } else { texts.no });
            }
            Some(&(_, value)) => put("", &plain(tidy(value * field.scale()))),
            None if has_sites => {}
            None => put("", ""),
        }
    }
    text
}

fn line(text: &mut String, fields: [&str; 6]) {
    for (index, field) in fields.into_iter().enumerate() {
        if index > 0 {
            text.push(';');
        }
        // What begins with one of these a spreadsheet takes for a formula.
        let formula = field.starts_with(['=', '+', '-', '@', '\t']);
        if formula || field.contains([';', '"', '\n', '\r']) || field.trim() != field {
            text.push('"');
            if formula {
                text.push('\'');
            }
            let flat = field.replace(['\n', '\r'], " ");
            text.push_str(&flat.replace('"', "\"\""));
            text.push('"');
        } else {
            text.push_str(field);
        }
    }
    text.push_str("\r\n");
}

/// A number with the language's decimal sign, no spaces, and as many decimals as it has.
fn plain(value: f64) -> String {
    let mut text = String::new();
    for decimals in 0..=MOST_DECIMALS {
        text = ungrouped(value, decimals);
        if parse(&text).is_some_and(|read| read.total_cmp(&value).is_eq()) {
            break;
        }
    }
    text
}

/// Reads a file of own numbers.
///
/// # Errors
/// Names the first line and column that cannot be read.
pub fn read_own(bytes: &[u8], texts: &OwnTexts) -> Result<OwnNumbers, OwnError> {
    let whole = |fault| OwnError {
        line: 0,
        column: 0,
        fault,
    };
    let rows = small_table(bytes).map_err(|error| whole(OwnFault::File(error)))?;
    let same = |cell: &str, name: &str| cell.trim().to_lowercase() == name.to_lowercase();
    let [key_name, _, site_name, value_name, _, _] = texts.columns;
    let mut heading = None;
    for (at, (_, cells)) in rows.iter().enumerate() {
        let place = |name: &str| cells.iter().position(|cell| same(cell, name));
        if let (Some(key), Some(value)) = (place(key_name), place(value_name)) {
            heading = Some((at, key, value, place(site_name)));
            break;
        }
    }
    let (at, key, value, site) = heading.ok_or_else(|| whole(OwnFault::NoHeading))?;
    let mut own = OwnNumbers::default();
    for (line, cells) in rows.iter().skip(at + 1) {
        let cell = |column: usize| cells.get(column).map_or("", |cell| cell.trim());
        let fail = |column: usize, fault| {
            Err(OwnError {
                line: *line,
                column: u32::try_from(column + 1).unwrap_or(0),
                fault,
            })
        };
        // An empty field is one that is left as it is.
        if cell(value).is_empty() {
            continue;
        }
        let Some(field) = OwnField::from_key(&cell(key).to_lowercase()) else {
            return fail(key, OwnFault::UnknownField(cell(key).to_owned()));
        };
        let number = match read_value(field, cell(value), texts) {
            Ok(number) => number,
            Err(fault) => return fail(value, fault),
        };
        let name = site.map_or("", cell);
        let name = name
            .strip_prefix('\'')
            .filter(|rest| rest.starts_with(['=', '+', '-', '@', '\t']))
            .unwrap_or(name);
        if name.is_empty() {
            if own.values.iter().any(|(known, _)| *known == field) {
                return fail(key, OwnFault::Twice(field));
            }
            own.values.push((field, number));
        } else {
            if field.place_kind().is_none() {
                return fail(site.unwrap_or(key), OwnFault::NoSites(field));
            }
            if own
                .sites
                .iter()
                .any(|site| site.field == field && site.name == name)
            {
                return fail(key, OwnFault::Twice(field));
            }
            own.sites.push(Site {
                field,
                name: name.to_owned(),
                places: number,
            });
        }
        let has_sum = own.values.iter().any(|(known, _)| *known == field);
        let has_sites = own.sites.iter().any(|site| site.field == field);
        if has_sum && has_sites {
            return fail(key, OwnFault::SitesAndSum(field));
        }
    }
    own.values.sort_by_key(|(field, _)| *field);
    own.sites.sort_by_key(|site| site.field);
    Ok(own)
}

/// One value, in the scenario's unit.
fn read_value(field: OwnField, text: &str, texts: &OwnTexts) -> Result<f64, OwnFault> {
    if field.is_truth() {
        let answer = text.to_lowercase();
        return match answer.as_str() {
            "1" | "true" => Ok(1.0),
            "0" | "false" => Ok(0.0),
            answer if answer == texts.yes => Ok(1.0),
            answer if answer == texts.no => Ok(0.0),
            _ => Err(OwnFault::NotYesOrNo(text.to_owned())),
        };
    }
    if is_ambiguous(text) {
        return Err(OwnFault::Ambiguous(text.to_owned()));
    }
    let shown = parse(text).ok_or_else(|| OwnFault::NotANumber(text.to_owned()))?;
    let value = tidy(shown / field.scale());
    if field.limit().allows(value) {
        Ok(value)
    } else {
        Err(OwnFault::OutsideLimit(
            field,
            field.limit().scaled(field.scale()),
        ))
    }
}

/// A point and three digits behind it is one thousand somewhere else; a comma never is in Norway. In English it is the other
/// way round.
fn is_ambiguous(text: &str) -> bool {
    let Some((whole, rest)) = text.split_once(foreign_mark()) else {
        return false;
    };
    let whole = whole.trim_start_matches(['-', '\u{2212}', '+']).trim();
    let digits = rest.len() == 3 && rest.bytes().all(|byte| byte.is_ascii_digit());
    digits && !whole.is_empty() && whole != "0"
}
