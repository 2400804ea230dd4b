//! Reading what the plans have printed (`data/plan`) and what happened (`data/history`). Fetched when
//! an analysis is first opened.

mod agenda_kaupang;
mod history;
mod lier;
mod lillehammer;
mod measure;
mod small;

pub use agenda_kaupang::read_agenda_kaupang;
pub use history::read_history;
pub use lier::read_lier;
pub use lillehammer::read_lillehammer;
pub use small::{read_national_figures, read_ovre_eiker, read_sunndal};

use serde_json::Value;

use crate::analysis::finding::Question;
use crate::model::age::Band;
use crate::model::limit::Limit;
use crate::model::source::Source;
use crate::plan::{At, Cited, NotReproduced, Printed, Sheet};
use crate::scenario::{Expected, Reason, ScenarioError};

use super::fields::{Object, list, number, text, whole, wrong};
use super::municipality::{must, owned, owned_text};
use super::read::band;

type Read<T> = Result<T, ScenarioError>;

/// The plan's source.
fn source(object: &Object) -> Read<Source> {
    must(
        object,
        "source",
        object.choice("source", Source::ALL, Source::key)?,
    )
}

/// Where something is printed: `at` of the object.
fn cited(object: &Object, source: Source) -> Read<Cited> {
    let at = Object::new(
        object.must("at")?,
        object.path_of("at"),
        &["chapter", "page", "table", "figure"],
    )?;
    Ok(Cited {
        source,
        at: Some(At {
            chapter: owned(&at, "chapter")?,
            page: at.whole("page")?,
            table: at.text("table")?.map(str::to_owned),
            figure: at.text("figure")?.map(str::to_owned),
        }),
    })
}

/// One printed figure; its own `source` goes before the plan's.
fn printed(object: &Object, key: &str, source: Source) -> Read<Printed> {
    let figure = Object::new(
        object.must(key)?,
        object.path_of(key),
        &["value", "from", "year", "at", "source"],
    )?;
    let own = figure.choice("source", Source::ALL, Source::key)?;
    Ok(Printed {
        value: must_number(&figure, "value")?,
        from: figure.whole("from")?,
        year: must(&figure, "year", figure.whole("year")?)?,
        cited: match own {
            Some(own) => own.into(),
            None => cited(&figure, source)?,
        },
    })
}

fn must_number(object: &Object, key: &str) -> Read<f64> {
    must(object, key, object.number(key, Limit::FINITE)?)
}

fn must_list<T>(
    object: &Object,
    key: &str,
    read: impl Fn(&Value, String) -> Read<T>,
) -> Read<Vec<T>> {
    must(object, key, object.list(key, read)?)
}

fn finite(value: &Value, path: String) -> Read<f64> {
    number(value, path, Limit::FINITE)
}

/// A number, or null where nothing can be read.
fn perhaps(value: &Value, path: String) -> Read<Option<f64>> {
    if value.is_null() {
        Ok(None)
    } else {
        finite(value, path).map(Some)
    }
}

fn numbers(object: &Object, key: &str) -> Read<Vec<f64>> {
    must_list(object, key, finite)
}

fn years(object: &Object, key: &str) -> Read<Vec<i32>> {
    must_list(object, key, whole)
}

fn rows(object: &Object, key: &str) -> Read<Vec<Vec<f64>>> {
    must_list(object, key, |row, path| list(row, &path, finite))
}

fn bands(object: &Object) -> Read<Vec<Band>> {
    must_list(object, "bands", band)
}

/// The items of a list that must have `expected` of them.
fn items(value: &Value, path: String, expected: usize) -> Read<&[Value]> {
    let Value::Array(items) = value else {
        return Err(wrong(path, Expected::List));
    };
    if items.len() == expected {
        Ok(items)
    } else {
        Err(ScenarioError::new(
            path,
            Reason::WrongLength {
                expected,
                found: items.len(),
            },
        ))
    }
}

/// `[year, number]`.
fn year_and_number(value: &Value, path: String) -> Read<(i32, f64)> {
    let [year, figure] = items(value, path.clone(), 2)? else {
        return Err(wrong(path, Expected::List));
    };
    Ok((
        whole(year, format!("{path}[0]"))?,
        finite(figure, format!("{path}[1]"))?,
    ))
}

/// A printed table: `columns`, and `rows` of `[key, [numbers]]`.
fn sheet(object: &Object, key: &str, source: Source) -> Read<Sheet> {
    let table = Object::new(
        object.must(key)?,
        object.path_of(key),
        &["at", "columns", "rows"],
    )?;
    let columns = must_list(&table, "columns", owned_text)?;
    let rows = must_list(&table, "rows", |row, path| {
        let [key, values] = items(row, path.clone(), 2)? else {
            return Err(wrong(path, Expected::List));
        };
        let values_path = format!("{path}[1]");
        let values = items(values, values_path.clone(), columns.len())?;
        let mut found = Vec::with_capacity(values.len());
        for (place, value) in values.iter().enumerate() {
            found.push(perhaps(value, format!("{values_path}[{place}]"))?);
        }
        Ok((text(key, format!("{path}[0]"))?.to_owned(), found))
    })?;
    Ok(Sheet {
        columns,
        rows,
        cited: cited(&table, source)?,
    })
}

/// The figures that cannot be made again.
fn not_reproduced(object: &Object, source: Source) -> Read<Vec<NotReproduced>> {
    must_list(object, "not_reproduced", |value, path| {
        let figure = Object::new(value, path, &["figure", "question", "value", "at"])?;
        Ok(NotReproduced {
            figure: owned(&figure, "figure")?,
            question: must(
                &figure,
                "question",
                figure.choice("question", &Question::ALL, Question::key)?,
            )?,
            value: figure.number("value", Limit::FINITE)?,
            cited: cited(&figure, source)?,
        })
    })
}
