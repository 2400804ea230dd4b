//! Reading `data/history/*.json`.

use serde_json::Value;

use crate::codec::fields::{Object, parse, whole, wrong};
use crate::codec::municipality::{must, owned, owned_text};
use crate::plan::{Break, CareYear, History, HistoryColumn, PopulationYear};
use crate::scenario::{Expected, Reason};

use super::{Read, bands, finite, items, must_list, perhaps};

/// Reads the history of one municipality.
///
/// # Errors
/// Names the field that cannot be read.
pub fn read_history(json: &str) -> Read<History> {
    let value = parse(json)?;
    let object = Object::open(&value, "")?;
    let bands = bands(&object)?;
    let columns = must_list(&object, "columns", owned_text)?;
    let known = HistoryColumn::ALL.map(HistoryColumn::key);
    if columns != known {
        return Err(object.error("columns", Reason::NotOneOf(known.to_vec())));
    }
    let population = must_list(&object, "population", |row, path| {
        let (year, values) = year_row(row, &path, bands.len())?;
        let mut persons = Vec::with_capacity(values.len());
        for (place, value) in values.iter().enumerate() {
            persons.push(finite(value, format!("{path}[{}]", place + 1))?);
        }
        Ok(PopulationYear { year, persons })
    })?;
    let care = must_list(&object, "care", |row, path| {
        let (year, found) = year_row(row, &path, known.len())?;
        let mut values = [None; HistoryColumn::ALL.len()];
        for (place, (cell, value)) in values.iter_mut().zip(found).enumerate() {
            *cell = perhaps(value, format!("{path}[{}]", place + 1))?;
        }
        Ok(CareYear { year, values })
    })?;
    Ok(History {
        municipality: owned(&object, "municipality")?,
        name: owned(&object, "name")?,
        population,
        care,
        breaks: must_list(&object, "breaks", |value, path| {
            let object = Object::new(value, path, &["column", "year"])?;
            let column = object.choice("column", &HistoryColumn::ALL, HistoryColumn::key)?;
            Ok(Break {
                column: must(&object, "column", column)?,
                year: must(&object, "year", object.whole("year")?)?,
            })
        })?,
        bands,
    })
}

/// A row that begins with its year and has so many numbers after it.
fn year_row<'a>(row: &'a Value, path: &str, numbers: usize) -> Read<(i32, &'a [Value])> {
    let cells = items(row, path.to_owned(), numbers + 1)?;
    let [year, values @ ..] = cells else {
        return Err(wrong(path.to_owned(), Expected::List));
    };
    Ok((whole(year, format!("{path}[0]"))?, values))
}
