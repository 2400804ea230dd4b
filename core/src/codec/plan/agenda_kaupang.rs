//! Reading `data/plan/agenda-kaupang-2018.json`.

use crate::codec::fields::{Object, list, parse, text, wrong};
use crate::codec::municipality::{must, owned, owned_text};
use crate::model::source::Source;
use crate::plan::{AgendaKaupang, NeedCriterion, NeedTable, Potential, PotentialWord};
use crate::scenario::Expected;

use super::{
    Read, cited, finite, items, must_list, must_number, not_reproduced, numbers, printed, sheet,
    source,
};

/// Reads Agenda Kaupang's report on Lier.
///
/// # Errors
/// Names the field that cannot be read.
pub fn read_agenda_kaupang(json: &str) -> Read<AgendaKaupang> {
    let value = parse(json)?;
    let object = Object::open(&value, "")?;
    let source = source(&object)?;
    let potential = Object::open(object.must("potential")?, "potential")?;
    let positions = Object::open(object.must("positions")?, "positions")?;
    let table = |key: &str| sheet(&object, key, source);
    let position = |key: &str| printed(&positions, key, source);
    Ok(AgendaKaupang {
        year: must(&object, "year", object.whole("year")?)?,
        inhabitants_year: must(
            &object,
            "inhabitants_year",
            object.whole("inhabitants_year")?,
        )?,
        expenditure: table("expenditure")?,
        care_by_year: table("care_by_year")?,
        potential: must_list(&potential, "rows", |value, path| {
            let row = Object::new(value, path, &["service", "million", "word"])?;
            Ok(Potential {
                service: owned(&row, "service")?,
                million: must_number(&row, "million")?,
                word: must(
                    &row,
                    "word",
                    row.choice("word", &PotentialWord::ALL, PotentialWord::key)?,
                )?,
            })
        })?,
        potential_cited: cited(&potential, source)?,
        need: need(&object, source)?,
        profile: table("profile")?,
        home_care_fte: table("home_care_fte")?,
        disability_children: table("disability_children")?,
        disability_adults: table("disability_adults")?,
        average_position_percent: position("average_position_percent")?,
        full_time_percent: position("full_time_percent")?,
        home_care_position_percent: position("home_care_position_percent")?,
        disability_position_low_percent: position("disability_position_low_percent")?,
        disability_position_high_percent: position("disability_position_high_percent")?,
        not_reproduced: not_reproduced(&object, source)?,
    })
}

fn need(object: &Object, source: Source) -> Read<NeedTable> {
    let table = Object::open(object.must("need")?, "need")?;
    Ok(NeedTable {
        columns: must_list(&table, "columns", owned_text)?,
        criteria: must_list(&table, "criteria", |value, path| {
            let [key, weight, levels] = items(value, path.clone(), 3)? else {
                return Err(wrong(path, Expected::List));
            };
            Ok(NeedCriterion {
                key: text(key, format!("{path}[0]"))?.to_owned(),
                weight_percent: finite(weight, format!("{path}[1]"))?,
                levels: list(levels, &format!("{path}[2]"), finite)?,
            })
        })?,
        stated: numbers(&table, "stated")?,
        cited: cited(&table, source)?,
    })
}
