//! Reading the measures of every municipality, the backtest and the paths behind it.

use serde_json::Value;

use crate::model::limit::Limit;
use crate::municipality::backtest::{Backtest, GrowthFactor, Method, Miss, Size, SsbMiss};
use crate::municipality::country::{Column, Country};
use crate::municipality::expected::{Expected as ExpectedPaths, ExpectedPath};
use crate::scenario::{Expected, Reason, ScenarioError};

use super::fields::{Object, number, parse};
use super::municipality::{must, owned, owned_text};

type Read<T> = Result<T, ScenarioError>;

/// Reads the measures of every municipality.
///
/// # Errors
/// Names the field that cannot be read, or the column that is not as long as the list of numbers.
pub fn read_country(json: &str) -> Read<Country> {
    let value = parse(json)?;
    let object = Object::open(&value, "")?;
    let ids: Vec<String> = must(&object, "ids", object.list("ids", owned_text)?)?;
    let names: Vec<String> = must(&object, "names", object.list("names", owned_text)?)?;
    same_length(&object, "names", ids.len(), names.len())?;
    let column = |key: &str| -> Read<Column> {
        let figure = |value: &Value, path: String| match value {
            Value::Null => Ok(None),
            value => number(value, path, Limit::NOT_NEGATIVE).map(Some),
        };
        let column = must(&object, key, object.list(key, figure)?)?;
        same_length(&object, key, ids.len(), column.len())?;
        Ok(column)
    };
    let truth = |value: &Value, path: String| {
        let wrong = || ScenarioError::new(path, Reason::WrongType(Expected::TrueOrFalse));
        value.as_bool().ok_or_else(wrong)
    };
    let key = "places_estimated";
    let places_estimated: Vec<bool> = must(&object, key, object.list(key, truth)?)?;
    same_length(&object, key, ids.len(), places_estimated.len())?;
    Ok(Country {
        year: must(&object, "year", object.whole("year")?)?,
        later: must(&object, "later", object.whole("later")?)?,
        shares_year: must(&object, "shares_year", object.whole("shares_year")?)?,
        population: column("population")?,
        working: column("working")?,
        from_67: column("from_67")?,
        from_80: column("from_80")?,
        working_later: column("working_later")?,
        from_80_later: column("from_80_later")?,
        dementia: column("dementia")?,
        dementia_later: column("dementia_later")?,
        home_services: column("home_services")?,
        institution: column("institution")?,
        places_institution: column("places_institution")?,
        places_care_home_24h: column("places_care_home_24h")?,
        places_estimated,
        names,
        ids,
    })
}

/// Reads the country's persons by single year of age that the model's defaults are checked on.
///
/// # Errors
/// Names the field that cannot be read.
pub fn read_check(json: &str) -> Read<Vec<f64>> {
    let value = parse(json)?;
    let object = Object::open(&value, "")?;
    let persons = |value: &Value, path: String| number(value, path, Limit::NOT_NEGATIVE);
    must(&object, "persons", object.list("persons", persons)?)
}

fn same_length(object: &Object, key: &str, expected: usize, found: usize) -> Read<()> {
    if expected == found {
        Ok(())
    } else {
        Err(object.error(key, Reason::WrongLength { expected, found }))
    }
}

/// Reads the backtest.
///
/// # Errors
/// Names the field that cannot be read.
pub fn read_backtest(json: &str) -> Read<Backtest> {
    let value = parse(json)?;
    let object = Object::open(&value, "")?;
    Ok(Backtest {
        from: whole(&object, "from")?,
        to: whole(&object, "to")?,
        sizes: must(&object, "sizes", object.list("sizes", size)?)?,
        misses: must(&object, "misses", object.list("misses", miss)?)?,
        growth_80plus: must(
            &object,
            "growth_80plus",
            object.list("growth_80plus", growth)?,
        )?,
        ssb: must(&object, "ssb", object.list("ssb", ssb)?)?,
    })
}

/// Reads what the projection would have said from 2016 on.
///
/// # Errors
/// Names the field that cannot be read, or the path that does not have a number for each year.
pub fn read_expected(json: &str) -> Read<ExpectedPaths> {
    let value = parse(json)?;
    let object = Object::open(&value, "")?;
    let (from, to) = (whole(&object, "from")?, whole(&object, "to")?);
    let years = usize::try_from(i64::from(to) - i64::from(from)).unwrap_or_default();
    let one = |value: &Value, path: String| {
        let object = Object::open(value, path)?;
        let figures = |key: &str| -> Read<Vec<f64>> {
            let persons = |value: &Value, path: String| number(value, path, Limit::NOT_NEGATIVE);
            let figures = must(&object, key, object.list(key, persons)?)?;
            same_length(&object, key, years, figures.len())?;
            Ok(figures)
        };
        Ok(ExpectedPath {
            id: owned(&object, "id")?,
            merged: object.whole("merged")?,
            cohorts: figures("cohorts")?,
            tied: figures("tied")?,
        })
    };
    let municipalities = object.list("municipalities", one)?;
    Ok(ExpectedPaths {
        from,
        to,
        municipalities: must(&object, "municipalities", municipalities)?,
    })
}

fn whole(object: &Object, key: &str) -> Read<i32> {
    must(object, key, object.whole(key)?)
}

fn figure(object: &Object, key: &str) -> Read<f64> {
    must(object, key, object.number(key, Limit::FINITE)?)
}

fn method(object: &Object) -> Read<Method> {
    let method = object.choice("method", &Method::ALL, Method::key)?;
    must(object, "method", method)
}

fn size(value: &Value, path: String) -> Read<Size> {
    let object = Object::open(value, path)?;
    Ok(Size {
        from: figure(&object, "from")?,
        below: object.number("below", Limit::FINITE)?,
        municipalities: whole(&object, "municipalities")?,
    })
}

fn miss(value: &Value, path: String) -> Read<Miss> {
    let object = Object::open(value, path)?;
    Ok(Miss {
        size: whole(&object, "size")?,
        method: method(&object)?,
        group: owned(&object, "group")?,
        bias: figure(&object, "bias")?,
        mean: figure(&object, "mean")?,
        middle: figure(&object, "middle")?,
        nine_of_ten: figure(&object, "nine_of_ten")?,
    })
}

fn growth(value: &Value, path: String) -> Read<GrowthFactor> {
    let object = Object::open(value, path)?;
    Ok(GrowthFactor {
        size: whole(&object, "size")?,
        method: method(&object)?,
        municipalities: whole(&object, "municipalities")?,
        p10: figure(&object, "p10")?,
        p50: figure(&object, "p50")?,
        p90: figure(&object, "p90")?,
        inside: figure(&object, "inside")?,
    })
}

fn ssb(value: &Value, path: String) -> Read<SsbMiss> {
    let object = Object::open(value, path)?;
    Ok(SsbMiss {
        projected_from: whole(&object, "projected_from")?,
        group: owned(&object, "group")?,
        municipalities: whole(&object, "municipalities")?,
        bias: figure(&object, "bias")?,
        mean: figure(&object, "mean")?,
        middle: figure(&object, "middle")?,
        largest: figure(&object, "largest")?,
    })
}
