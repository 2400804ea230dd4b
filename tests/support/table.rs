//! The tables of `data/source`, as they came.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use flate2::read::GzDecoder;
use omsorgstrappa_core::model::age::{AGES, ByAge};

/// One row: its fields by the name of their column.
pub type Row = BTreeMap<String, String>;

/// The rows of `data/<name>` whose fields are as in `wanted`; unpacked where the name ends in `gz`.
pub fn rows(name: &str, delimiter: u8, wanted: &[(&str, &str)]) -> Vec<Row> {
    let path = data(name);
    let file = File::open(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let bytes: Box<dyn Read> = match path.extension().and_then(|end| end.to_str()) {
        Some("gz") => Box::new(GzDecoder::new(file)),
        _ => Box::new(file),
    };
    let mut table = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .from_reader(bytes);
    let columns = table.headers().unwrap().clone();
    let place = |column: &str| {
        let place = columns.iter().position(|known| known == column);
        place.unwrap_or_else(|| panic!("{name} has no column {column}"))
    };
    let wanted: Vec<(usize, &str)> = wanted
        .iter()
        .map(|&(column, value)| (place(column), value))
        .collect();
    let named = |field: &str| field.to_owned();
    table
        .records()
        .map(|record| record.unwrap_or_else(|error| panic!("{name}: {error}")))
        .filter(|record| wanted.iter().all(|&(place, value)| &record[place] == value))
        .map(|record| {
            columns
                .iter()
                .map(named)
                .zip(record.iter().map(named))
                .collect()
        })
        .collect()
}

/// The path of `data/<name>`.
pub fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("data")
        .join(name)
}

/// One field as a number.
pub fn number(row: &Row, column: &str) -> f64 {
    let field = &row[column];
    field
        .parse()
        .unwrap_or_else(|_| panic!("{column} is «{field}», not a number"))
}

/// The columns `a0` to `a104` and `a105pluss` of one row.
pub fn ages(row: &Row) -> ByAge {
    std::array::from_fn(|age| {
        if age + 1 == AGES {
            number(row, "a105pluss")
        } else {
            number(row, &format!("a{age}"))
        }
    })
}
